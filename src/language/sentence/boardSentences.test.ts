import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { indicatorFigure, scoreboardFigure } from '#model/figures';
import { languages } from '#model/languages';
import { namedSentenceOf, sentenceOf } from './sentenceOf';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const figures = [
  ...board.scoreboards.map((one) => scoreboardFigure(board, one)),
  ...board.indicators.map((one) => indicatorFigure(board, one)),
];

beforeAll(async () => {
  await loadAllLocales();
  await loadPart('figures');
});

describe('sentences of the real board', () => {
  it.each(languages)('%s: are those that were read and agreed', async (language) => {
    const locale = localeOf(language);
    const pages = figures.map((figure) => {
      const all = new Set([namedSentenceOf(figure, locale), sentenceOf(figure, locale)]);
      return [figure.id, ...all].join('\n');
    });
    await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot(`./sentences.${language}.txt`);
  });
});
