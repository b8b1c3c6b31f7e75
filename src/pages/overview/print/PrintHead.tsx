import { useState } from 'react';
import type { Board } from '#model/board';
import { dayOf } from '#export/dayOf';
import { useLocale } from '#language/useLocale';
import { Brand } from '#ui/Brand';
import styles from './PrintSheet.module.css';

/** Whose figures these are, how new they are, and when they were printed. */
export function PrintHead({ board }: { readonly board: Board }) {
  const { t, say, date } = useLocale();
  const [today] = useState(() => dayOf(new Date()));
  const newest = board.sources
    .flatMap((source) => source.published ?? [])
    .toSorted()
    .at(-1);
  return (
    <div className={styles['head']}>
      <Brand size={34} />
      <p>
        <b>{say(board.title)}</b>
        {t('print.overview', { subtitle: say(board.subtitle) })}
      </p>
      <p>
        {newest === undefined ? null : <span>{t('print.dataTo', { date: date(newest) })}</span>}
        <span>{t('print.on', { date: date(today) })}</span>
      </p>
    </div>
  );
}
