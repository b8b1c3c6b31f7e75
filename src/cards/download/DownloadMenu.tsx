import { lazy, Suspense } from 'react';
import type { Figure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { Guard } from '#ui/Guard';
import { Icon } from '#ui/Icon';
import { whenIdle } from '#ui/browser/whenIdle';
import styles from './DownloadMenu.module.css';

const DownloadChoices = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  return { default: (await import('./DownloadChoices')).DownloadChoices };
});

/** The download button of a figure; its menu arrives when the page rests. */
export function DownloadMenu({ figure }: { readonly figure: Figure }) {
  const { t, say } = useLocale();
  const label = t('download.menuOf', { title: say(figure.title) });
  const waiting = (
    <button type="button" className={styles['button']} aria-label={label} aria-haspopup="menu" disabled>
      <Icon name="download" size={20} />
    </button>
  );
  return (
    <Guard fallback={waiting}>
      <Suspense fallback={waiting}>
        <DownloadChoices figure={figure} />
      </Suspense>
    </Guard>
  );
}
