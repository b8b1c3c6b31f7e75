/**
 * Folds a text for searching: lower case, no diacritics, đ as d, single spaces. "Tỉ lệ hộ nghèo" becomes
 * "ti le ho ngheo". NFD splits Vietnamese letters into base and marks but leaves đ whole, so it is mapped by
 * hand. The result is for comparing only, never for showing.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}
