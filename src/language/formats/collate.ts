import type { Language } from '#model/languages';

/** Order of two texts in the alphabet of a language: "Đ" after "D", "2" before "10". */
export function collate(language: Language): (left: string, right: string) => number {
  let collator: Intl.Collator | undefined;
  // Slow to start, so made when first asked.
  return (left, right) => (collator ??= new Intl.Collator(language, { numeric: true })).compare(left, right);
}
