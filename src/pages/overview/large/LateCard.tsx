import { memo, useState } from 'react';
import { useFigure } from '#dataset/large/useParts';
import type { Board } from '#model/board';
import { KpiCard } from '#cards/kpi/KpiCard';
import { useLocale } from '#language/useLocale';
import { figuresOf } from '#selection/selectFigures';
import { useTurn } from '#ui/browser/useTurn';
import { LostFigure } from './LostFigure';
import styles from './Large.module.css';

type Props = { readonly board: Board; readonly id: string };

/** The card of an indicator, at once where the board at hand holds it. */
export const LateCard = memo(function LateCard({ board, id }: Props) {
  const [figure] = figuresOf(board, [id]);
  return figure === undefined ? <FetchedCard board={board} id={id} /> : <KpiCard figure={figure} board={board} />;
});

function FetchedCard({ board, id }: Props) {
  const { t } = useLocale();
  const { value, error, retry } = useFigure(board, id);
  // Many arrive at once; together they would hold up a scroll.
  const [atOnce] = useState(value !== undefined);
  const turn = useTurn(value !== undefined);
  if (value !== undefined && (atOnce || turn)) return <KpiCard figure={value} board={board} />;
  return (
    <article className={styles['late']} aria-busy={error === null}>
      {error === null ? (
        <span className="vh">{t('app.loading')}</span>
      ) : (
        <LostFigure board={board} id={id} error={error} onRetry={retry} />
      )}
    </article>
  );
}
