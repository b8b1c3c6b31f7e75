import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { layoutFigure } from '#charts/chartKinds';
import { textScales } from '#charts/frame';
import { describeFigure } from '#charts/speech';
import { anyFigure, anyScoreboard } from '#charts/testing/anyFigure';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { same } from '#model/testing/buildIndicator';
import { buildFigure } from '#model/testing/buildFigure';
import { Still } from './Still';

vi.mock('recharts', () => {
  throw new Error('a still needs no Recharts');
});

beforeAll(async () => {
  await loadAllLocales();
  await loadPart('figures');
});

const panel = { width: 560, height: 320, scale: textScales.panel } as const;

function markup(figure: Parameters<typeof describeFigure>[0], label?: string): string {
  const drawing = layoutFigure(figure, panel, localeOf('vi'));
  if (drawing === null) throw new Error('no drawing');
  return renderToStaticMarkup(<Still drawing={drawing} label={label} />);
}

describe('Still', () => {
  it.each([
    ['column', anyFigure('column')],
    ['line', anyFigure('line')],
    ['ranked-bar', anyFigure('ranked-bar')],
    ['stacked-bar', anyFigure('stacked-bar')],
    ['icon-array', anyFigure('icon-array')],
    ['scoreboard', anyScoreboard],
  ] as const)('draws %s in Node as plain SVG that a strict policy allows', (_, figures) => {
    fc.assert(
      fc.property(figures, (figure) => {
        const svg = markup(figure, describeFigure(figure, localeOf('vi')));
        expect(svg).toMatch(/^<svg [^>]*role="img"/);
        expect(svg).not.toMatch(/ style=|<script|<foreignObject|NaN|Infinity|undefined|href=/);
        expect(svg.match(/<svg/g)).toHaveLength(1);
      }),
      { numRuns: 15 },
    );
  });

  it('has a whole sentence for its name, or is decoration', () => {
    const figure = buildFigure({ kind: 'column', periods: ['2024'], series: [{ label: same('A'), values: [8.76] }] });
    expect(markup(figure, 'Growth: 8.76%.')).toContain('aria-label="Growth: 8.76%."');
    expect(markup(figure)).toContain('aria-hidden="true"');
    expect(markup(figure)).not.toContain('role="img"');
  });

  it('writes words of the board as text', () => {
    const hostile = same('<script>alert(1)</script>"\'&');
    const figure = buildFigure({ kind: 'ranked-bar', periods: ['2024'], series: [{ label: hostile, values: [1] }] });
    const svg = markup(figure, describeFigure(figure, localeOf('vi')));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
});
