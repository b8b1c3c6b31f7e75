import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { textScales, type Frame } from '#charts/frame';
import { notFinite, outOfFrame, overlaps } from '#charts/testing/faultsOfLayout';
import { planFigure } from '#export/picture/planFigure';
import { previewSheet, sheets, type Sheet } from '#export/picture/sheet';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import type { Figure, IndicatorFigure } from '#model/figure';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import { headlineOf } from '#model/headline';
import { languages } from '#model/languages';
import { buildFigure } from '#model/testing/buildFigure';
import { buildIndicator, buildObservation, units } from '#model/testing/buildIndicator';
import { exportWords } from './exportWords';
import { layoutPicture } from './layoutPicture';
import { withMessage } from './withMessage';

type Size = Pick<Frame, 'width' | 'height'>;

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

/** Shapes in which pictures are asked for: links, and every sheet by its use. */
const shapes: readonly Sheet[] = [previewSheet, ...Object.values(sheets)];

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports')]);
});

const figures: readonly Figure[] = [
  ...board.indicators.map((one) => indicatorFigure(board, one)),
  ...board.panels.flatMap((one) => panelFigure(board, one) ?? []),
  ...board.scoreboards.map((one) => scoreboardFigure(board, one)),
];

/** A figure without a chart, whose only observation is given. */
function bare(
  change: Partial<Parameters<typeof buildObservation>[2]>,
  value: number | null,
  unit = units.money,
): IndicatorFigure {
  const observation = buildObservation('2024', value, { unitOfMeasure: unit.id, ...change });
  const indicator = buildIndicator([observation], { unitOfMeasure: unit.id });
  const figure = buildFigure({ kind: 'column', periods: ['2024'], series: [], unit });
  return {
    ...figure,
    indicator,
    kind: 'none',
    picture: undefined,
    periods: [],
    headline: headlineOf(indicator, 'here'),
  };
}

function faultsIn(figure: Figure, { width, height, scale = textScales.export }: Partial<Frame> & Size) {
  return languages.flatMap((language) => {
    const layout = layoutPicture(figure, { width, height, scale }, localeOf(language));
    return [...notFinite(layout), ...outOfFrame(layout), ...overlaps(layout)].map((fault) => `${language}: ${fault}`);
  });
}

const said = (figure: Figure) =>
  layoutPicture(figure, { width: 1088, height: 350, scale: textScales.export }, localeOf('vi')).marks.flatMap((mark) =>
    mark.type === 'text' ? [mark.text] : [],
  );

describe('a picture', () => {
  it.each(figures.map((figure) => [figure.id, figure] as const))(
    'of %s fills any sheet, legible in both languages',
    (_, figure) => {
      for (const language of languages) {
        const locale = localeOf(language);
        for (const sheet of shapes) {
          const words = exportWords(figure, '2026-11-22', locale);
          const { frame } = planFigure(withMessage(figure), language, words, sheet);
          expect(frame.height).toBeGreaterThanOrEqual(sheet.least);
          const room = { ...frame, scale: sheet.type.chart };
          expect(faultsIn(figure, room), `${sheet.width} × ${sheet.height}`).toEqual([]);
        }
      }
    },
  );

  it('of a value alone says status, value, unit, mark and facts', () => {
    const figure = indicatorFigure(
      board,
      board.indicators.find(({ id }) => id === 'grdp-per-capita-estimate')!,
    );
    expect(said(figure)).toEqual([
      'Vượt chỉ tiêu',
      '90,04',
      'tr.đồng/người',
      '(ước)',
      'Kế hoạch 2024',
      expect.stringContaining('88,84'),
      expect.any(String),
      expect.any(String),
    ]);
  });

  it('of a value that is not exact says so, and one without a value says that', () => {
    expect(said(bare({ qualifier: 'over' }, 1900, units.houses)).slice(1, 4)).toEqual(['hơn', '1.900', 'căn']);
    expect(said(bare({ missing: 'not-found' }, null))).toContain('Chưa có số công bố');
    expect(said(bare({ words: { vi: 'gần gấp đôi', en: 'nearly doubled' } }, null))).toContain('Gần gấp đôi');
  });

  it('of any value stays in its frame', () => {
    const value = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: 0, max: 9 }),
      fc.constant(null),
    );
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        value,
        words,
        fc.constantFrom('exact', 'over', 'about', 'nearly'),
        fc.constantFrom('final', 'estimate', 'provisional'),
        fc.constantFrom(...Object.values(units)),
        fc.integer({ min: 600, max: 1500 }),
        fc.integer({ min: 260, max: 1500 }),
        (amount, text, qualifier, observationStatus, unit, width, height) => {
          const change = {
            qualifier,
            observationStatus,
            ...(amount === null ? { words: { vi: text, en: text } } : {}),
          } as const;
          const faults = faultsIn(bare(change, amount, unit), { width, height });
          expect(faults).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
