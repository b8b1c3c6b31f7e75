import { lazy, Suspense } from 'react';
import type { Board } from '#model/board';
import { scoreboardFigure } from '#model/figures';
import { ScoreHero } from '#cards/score/ScoreHero';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { whenIdle } from '#ui/browser/whenIdle';
import { Guard } from '#ui/Guard';
import { IndicatorSection } from './IndicatorSection';

/** What lies below the first screens wakes up when the page rests; until then its written form stays. */
const OverviewRest = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  return { default: (await import('./OverviewRest')).OverviewRest };
});

/** A board in parts asks for its lists instead of making them; the code for that is another one. */
const LargeSection = lazy(async () => {
  const [{ LargeSection: Section }] = await Promise.all([import('./large/LargeSection'), loadPart('filters')]);
  return { default: Section };
});

/** The board at a glance: the term's scoreboard, indicators, charts, the year's targets and events. */
export function OverviewPage({ board }: { readonly board: Board }) {
  const { t } = useLocale();
  const term = board.scoreboards.find((one) => one.scope === 'term');
  return (
    <>
      {term === undefined ? null : <ScoreHero figure={scoreboardFigure(board, term)} />}
      {board.inParts === undefined ? <IndicatorSection board={board} /> : <LargeSection board={board} />}
      <Guard fallback={<p role="status">{t('trouble.partFailed')}</p>}>
        <Suspense fallback={null}>
          <OverviewRest board={board} />
        </Suspense>
      </Guard>
    </>
  );
}
