/**
 * The languages of the product, the default first. To add one: add its code here, one words file in
 * `src/language/words`, and its words in every board; the types then name what is missing.
 */
export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in every language. The words of a board are all of this type. */
export type Words = Readonly<Record<Language, string>>;
