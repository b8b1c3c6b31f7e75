import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '#charts/drawing';
import { anyFigure, anyScoreboard } from '#charts/testing/anyFigure';
import { notFinite, outOfFrame, overlaps } from '#charts/testing/faultsOfLayout';
import { makeEntry } from '#export/entry/makeEntry';
import { withMessage } from '#export/entry/withMessage';
import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import type { Figure } from '#model/figure';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import { languages, type Language } from '#model/languages';
import { layoutEntry } from './layoutEntry';
import { planFigure } from './planFigure';
import { sheetMarks } from './sheetMarks';
import { sheets, type Sheet } from './sheet';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const figures: readonly Figure[] = [
  ...board.indicators.map((one) => indicatorFigure(board, one)),
  ...board.panels.flatMap((one) => panelFigure(board, one) ?? []),
  ...board.scoreboards.map((one) => scoreboardFigure(board, one)),
];
const shapes: readonly (readonly [string, Sheet])[] = Object.entries(sheets);

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports')]);
});

/** Moves a text from the frame of a chart to its sheet. */
const placed = (mark: Mark, x: number, y: number): Mark =>
  mark.type === 'text' ? { ...mark, x: mark.x + x, y: mark.y + y } : mark;

/** What is wrong with a whole sheet: words that leave it, cover each other or the QR code, a chart out of its frame. */
function faultsOf(figure: Figure, language: Language, sheet: Sheet, qr: boolean): readonly string[] {
  const entry = makeEntry({ figure, language, today: '2026-11-22', address: 'https://example.org/' });
  const plan = planFigure(withMessage(figure), language, entry.words, sheet, qr);
  const inner = layoutEntry(entry, plan);
  const { x, y } = plan.frame;
  const words = [...sheetMarks(plan), ...inner.marks.map((mark) => placed(mark, x, y))].filter(
    (mark) => mark.type === 'text',
  );
  const code = plan.qr === null ? [] : [{ ...plan.qr, width: plan.qr.size, height: plan.qr.size }];
  const onCode = code.flatMap((box) =>
    words.filter((mark) => mark.anchor === 'start' && mark.x > box.x - 4 && mark.y > box.y).map(({ text }) => text),
  );
  return [
    ...notFinite(inner),
    ...outOfFrame(inner),
    ...outOfFrame({ width: sheet.width, height: sheet.height, marks: sheetMarks(plan) }),
    ...overlaps({ width: sheet.width, height: sheet.height, marks: words }),
    ...onCode,
    ...(plan.frame.height < 120 ? [`a frame of ${plan.frame.height} px`] : []),
  ];
}

describe.each(shapes)('the sheet %s', (_, sheet) => {
  it('holds every figure of the board in both languages, one of them with a QR code', () => {
    for (const figure of figures) {
      // The code changes the room only, so one language will do with it and the other without.
      for (const language of languages) {
        const qr = language === 'vi';
        expect(faultsOf(figure, language, sheet, qr), `${figure.id}, ${language}`).toEqual([]);
      }
    }
  });

  it('says version and day of export in every picture, and the status of every chart', () => {
    for (const figure of figures) {
      const entry = makeEntry({ figure, language: 'vi', today: '2026-11-22', address: '' });
      const plan = planFigure(withMessage(figure), 'vi', entry.words, sheet, true);
      const text = sheetMarks(plan)
        .flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
        .join(' ');
      expect(text).toContain(`Bảng phiên bản ${board.version}. Xuất ngày 22/11/2026.`);
      if (figure.kind !== 'scoreboard' && figure.kind !== 'none')
        expect(text).toContain(entry.locale.t(`status.${figure.headline.verdict.status}`));
    }
  });

  it.each(['column', 'line', 'ranked-bar', 'stacked-bar', 'icon-array'] as const)(
    'holds any figure drawn as %s',
    (kind) => {
      fc.assert(
        fc.property(
          anyFigure(kind, { negative: kind !== 'stacked-bar' && kind !== 'icon-array', long: true }),
          fc.constantFrom(...languages),
          fc.boolean(),
          (figure, language, qr) => {
            expect(faultsOf(figure, language, sheet, qr)).toEqual([]);
          },
        ),
        { numRuns: 15, seed: 4 },
      );
    },
  );

  it('holds any scoreboard', () => {
    fc.assert(
      fc.property(anyScoreboard, fc.constantFrom(...languages), fc.boolean(), (figure, language, qr) => {
        expect(faultsOf(figure, language, sheet, qr)).toEqual([]);
      }),
      { numRuns: 15, seed: 4 },
    );
  });
});
