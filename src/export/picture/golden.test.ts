import { beforeAll, describe, expect, it } from 'vitest';
import { makeEntry } from '#export/entry/makeEntry';
import { withMessage } from '#export/entry/withMessage';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import { goldenFigures } from '#export/testing/goldenFigures';
import { textLetters } from '#export/testing/textLetters';
import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Figure } from '#model/figure';
import { languages, type Language } from '#model/languages';
import { drawSheet } from './drawFigure';
import { layoutEntry } from './layoutEntry';
import { palettes } from './palettes';
import { planFigure } from './planFigure';
import { sheets, type SheetName } from './sheet';

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports')]);
});

/** One element a line, so that a change can be read. */
const readable = (svg: string) =>
  svg.replace('<svg ', '<svg font-family="Be Vietnam Pro, Arial, sans-serif" ').replace(/></g, '>\n<');

function draw(figure: Figure, language: Language, name: SheetName): string {
  const entry = makeEntry({ figure, language, today: '2025-02-03', address: '' });
  const plan = planFigure(withMessage(figure), language, entry.words, sheets[name]);
  return readable(drawSheet(plan, layoutEntry(entry, plan), { letters: textLetters, palette: palettes.light }));
}

const cases = Object.entries(goldenFigures).flatMap(([kind, examples]) =>
  Object.entries(examples).flatMap(([example, figure]) =>
    languages.flatMap((language) =>
      (Object.keys(sheets) as SheetName[]).map((sheet) => ({
        name: `${kind}-${example}-${language}-${sheet}`,
        figure,
        language,
        sheet,
      })),
    ),
  ),
);

/**
 * How the README of the room says: look at the pictures (`node scripts/showGoldens.mjs`), then `npx vitest run golden -u`,
 * then look at them again.
 */
describe('the golden pictures', () => {
  it.each(cases)('$name', async ({ name, figure, language, sheet }) => {
    const svg = draw(figure, language, sheet);
    expect(faultsOfXml(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|<img|\u202e|NaN|undefined/);
    await expect(svg).toMatchFileSnapshot(`../testing/golden/${name}.svg`);
  });
});
