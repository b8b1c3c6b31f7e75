import type { Paint } from '#charts/drawing';
import { plotsOf } from '#charts/kinds/scoreboard/layout';
import type { ScoreboardFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { DeckChart, DeckSeries } from '#export/deck/chart/deckChart';

type Status = ReturnType<typeof plotsOf>[number]['status'];

/** Paint of a plot; what is not reached is hatched or an outline, so that it shows without colour too. */
const styles: Readonly<Record<Status, { paint: Paint; unsure: boolean; drawn: 'bar' | 'outline' }>> = {
  exceeded: { paint: 'plot-cap', unsure: false, drawn: 'bar' },
  met: { paint: 'plot-met', unsure: false, drawn: 'bar' },
  reached: { paint: 'plot-met', unsure: false, drawn: 'bar' },
  near: { paint: 'status-near', unsure: true, drawn: 'bar' },
  missed: { paint: 'status-missed', unsure: true, drawn: 'bar' },
  open: { paint: 'line-strong', unsure: false, drawn: 'outline' },
};

function nameOf(status: Status, count: number, named: boolean, locale: Locale): string {
  if (status === 'reached') return locale.t('score.reached', { count });
  if (status === 'open' && !named) return locale.t('score.remaining', { count });
  return `${locale.t(`status.${status}`)}: ${locale.number(count)}`;
}

/**
 * The field of a scoreboard: a column a target, in the series of its status, so that the cells of a series add up to
 * its count. The order is that of the picture, and of the table beside it.
 */
export function scoreChart(figure: ScoreboardFigure, locale: Locale): DeckChart {
  const plots = plotsOf(figure);
  const named = figure.scoreboard.targets.length > 0;
  const statuses = [...new Set(plots.map(({ status }) => status))];
  const series = statuses.map((status): DeckSeries => {
    const { paint, unsure, drawn } = styles[status];
    const own = plots.map((plot) => plot.status === status);
    return {
      name: nameOf(status, own.filter(Boolean).length, named, locale),
      values: own.map((one) => (one ? 1 : null)),
      looks: own.map(() => ({ unsure, format: null })),
      paint,
      ink: 'ink',
      drawn,
      labels: 'inside',
    };
  });
  return {
    language: locale.language,
    direction: 'up',
    stacked: true,
    gap: 18,
    head: locale.t('card.target'),
    categories: plots.map((_, index) => locale.number(index + 1)),
    series,
    legend: true,
    axis: null,
    step: null,
    most: null,
    fromZero: true,
    downwards: false,
    sizes: { label: 16, key: 16, name: 15, axis: 20 },
  };
}
