import { lazy, Suspense } from 'react';
import type { Figure } from '#model/figure';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { buttonClass } from '#ui/Button';
import { Guard } from '#ui/Guard';
import { Icon } from '#ui/Icon';
import { whenIdle } from '#ui/browser/whenIdle';
import styles from './DownloadMenu.module.css';

const DownloadChoices = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  const [{ DownloadChoices: choices }] = await Promise.all([import('./DownloadChoices'), loadPart('exports')]);
  return { default: choices };
});

type Props = {
  readonly figure: Figure;
  /** True where the button carries its word, as the first action of a page. */
  readonly primary?: boolean;
};

/** The download button of a figure; its menu arrives when the page rests. */
export function DownloadMenu({ figure, primary = false }: Props) {
  const { t, say } = useLocale();
  const label = t('download.menuOf', { title: say(figure.title) });
  const waiting = (
    <button
      type="button"
      className={primary ? buttonClass('primary') : styles['button']}
      aria-label={label}
      aria-haspopup="menu"
      disabled
    >
      <Icon name="download" size={20} />
      {primary ? t('download.button') : null}
    </button>
  );
  return (
    <Guard fallback={waiting}>
      <Suspense fallback={waiting}>
        <DownloadChoices figure={figure} primary={primary} />
      </Suspense>
    </Guard>
  );
}
