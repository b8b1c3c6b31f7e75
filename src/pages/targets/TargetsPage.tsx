import type { Board } from '#model/board';
import { scoreboardFigure } from '#model/figures';
import { NamedScore } from '#cards/score/NamedScore';
import { ScoreHero } from '#cards/score/ScoreHero';
import { useLocale } from '#language/useLocale';

/** The scoreboards in full. */
export function TargetsPage({ board }: { readonly board: Board }) {
  const { t } = useLocale();
  return (
    <>
      <h1>{t('targets.title')}</h1>
      {board.scoreboards.map((one) =>
        one.scope === 'term' ? (
          <ScoreHero key={one.id} figure={scoreboardFigure(board, one)} />
        ) : (
          <NamedScore key={one.id} figure={scoreboardFigure(board, one)} board={board} />
        ),
      )}
    </>
  );
}
