/** Words of exported pictures, in English. */
export const en = {
  export: {
    sourceDated: '{{name}}, {{date}}',
    cardTitle: '{{name}}: {{value}} ({{period}})',
    exportedOn: 'Data to {{data}}. Exported {{date}}.',
    hatch: 'Hatched: estimate or provisional.',
    conflict: 'Sources differ; see the board.',
    gap: 'Gaps: {{periods}} ({{reason}}).',
  },
  picture: {
    exported: 'Exported {{date}}.',
  },
} as const;

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

export type PictureWords = Shape<typeof en>;
