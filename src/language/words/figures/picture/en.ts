/** Words of exported pictures, in English. */
export const en = {
  picture: {
    exported: 'Exported {{date}}.',
  },
} as const;

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

export type PictureWords = Shape<typeof en>;
