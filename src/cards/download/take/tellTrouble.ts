import type { Locale } from '#language/locale';
import type { Notice } from '#ui/NoticeBoard';
import { troubleOf, wayOut, type WayOut } from './trouble';

type Told = { readonly locale: Locale; readonly notify: (notice: Notice | null) => void };

/** Says what went wrong and offers the way out that is open; a visitor who stopped it hears nothing. */
export function tellTrouble(
  { locale: { t }, notify }: Told,
  error: unknown,
  ways: Partial<Record<WayOut, () => void>>,
): void {
  const trouble = troubleOf(error);
  if (trouble === null) return notify(null);
  const run = ways[wayOut(trouble)];
  const reason = error instanceof Error ? error.message : String(error);
  return notify({
    text: t(`download.trouble.${trouble}`, { reason }),
    icon: 'warning',
    action: run === undefined ? undefined : { text: t(`download.way.${wayOut(trouble)}`), run },
  });
}
