import type { ScoreboardFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';

/** Source and place of a scoreboard, and what it leaves open. */
export function ScoreSource({ figure }: { readonly figure: ScoreboardFigure }) {
  const { t, say, date } = useLocale();
  const { scoreboard } = figure;
  const source = figure.sources.find((one) => one.id === scoreboard.source);
  const named = scoreboard.targets.length > 0;
  const given = {
    source: source === undefined ? '' : say(source.short),
    date: source?.published == null ? t('table.unknownDate') : date(source.published),
    locator: say(scoreboard.locator),
  };
  return (
    <p>
      {t(named ? 'score.source' : 'score.sourceOfTotal', given)}
      {named ? '' : ` ${t('score.totalOnly')}`}
      {scoreboard.conflict === undefined ? '' : ` ${say(scoreboard.conflict)}`}
    </p>
  );
}
