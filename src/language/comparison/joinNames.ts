import type { Locale } from '#language/locale';

/** "A", "A và B", "A, B và C": names in a row as a sentence says them; empty for none. */
export function joinNames(names: readonly string[], { t }: Locale): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('sentence.and', { first: names.slice(0, -1).join(', '), last });
}
