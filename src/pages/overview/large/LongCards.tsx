import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import grid from '#pages/overview/CardGrid.module.css';
import { LongGrid } from '#ui/long/LongGrid';
import { LateCard } from './LateCard';

type Props = { readonly board: Board; readonly ids: readonly string[] };

/** Height of a card and the room between two, px, as in the style sheet. */
const CARD = { height: 380, gap: 16 } as const;

/** Cards of any number of indicators, of which only those near the screen are drawn. */
export function LongCards({ board, ids }: Props) {
  const { t } = useLocale();
  return (
    <LongGrid
      label={t('filters.heading')}
      keys={ids}
      rowClass={grid['grid']}
      {...CARD}
      render={(id) => <LateCard board={board} id={id} />}
    />
  );
}
