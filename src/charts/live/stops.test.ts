import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutFigure } from '#charts/chartKinds';
import { anyFigure, anyFrame, anyScoreboard } from '#charts/testing/anyFigure';
import { loadAllLocales, localeOf } from '#language/locale';
import { stopsOf } from './stops';

beforeAll(loadAllLocales);

const anyKind = fc.oneof(
  anyFigure('column', { negative: true }),
  anyFigure('line'),
  anyFigure('ranked-bar'),
  anyFigure('stacked-bar'),
  anyScoreboard,
);

describe('stopsOf', () => {
  it('walks through every period or bar once and reads out every spot', () => {
    fc.assert(
      fc.property(anyKind, anyFrame, (figure, frame) => {
        const layout = layoutFigure(figure, frame, localeOf('vi'));
        if (layout === null) return;
        const stops = stopsOf(layout);
        const bars =
          figure.kind === 'scoreboard'
            ? figure.scoreboard.total
            : figure.kind === 'ranked-bar'
              ? figure.series.length
              : figure.periods.length;
        expect(stops).toHaveLength(bars);
        expect(stops.flatMap((stop) => stop.lines).sort()).toEqual(layout.spots.map((spot) => spot.text).sort());
      }),
    );
  });

  it('covers the box of each of its spots', () => {
    fc.assert(
      fc.property(anyKind, anyFrame, (figure, frame) => {
        const layout = layoutFigure(figure, frame, localeOf('en'));
        if (layout === null) return;
        for (const stop of stopsOf(layout)) {
          for (const spot of layout.spots.filter((one) => one.name === stop.name)) {
            expect(spot.x).toBeGreaterThanOrEqual(stop.x - 1e-6);
            expect(spot.y).toBeGreaterThanOrEqual(stop.y - 1e-6);
            expect(spot.x + spot.width).toBeLessThanOrEqual(stop.x + stop.width + 1e-6);
            expect(spot.y + spot.height).toBeLessThanOrEqual(stop.y + stop.height + 1e-6);
          }
        }
      }),
    );
  });
});
