import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect, it } from 'vitest';
import { same } from '#model/testing/buildIndicator';
import { boardFigure, boardFigures, realBoard } from '#export/testing/boardFigures';
import { jobOf } from '#export/testing/jobOf';
import { exportFormats } from '#export/exportFormats';
import type { FigureFile } from './figureJson';

async function read(ids: readonly string[], languages: readonly ('vi' | 'en')[]): Promise<FigureFile> {
  const blob = await exportFormats.json.write(await jobOf(ids.map(boardFigure), languages));
  return JSON.parse(await blob.text()) as FigureFile;
}

it('names its format and version, the board, the day, and how it may be used', async () => {
  expect(await read(['growth-with-plan'], ['vi'])).toMatchObject({
    format: 'kpi-figures',
    formatVersion: 1,
    exported: '2026-11-22',
    board: { id: realBoard.id, version: realBoard.version },
    licence: { vi: expect.stringContaining('nêu nguồn') as string },
  });
});

it('gives every observation of the indicator, the points of the picture, the reckoning and all sources', async () => {
  const { figures } = await read(['growth-with-plan'], ['vi', 'en']);
  const [figure] = figures;
  if (figure === undefined || !('indicator' in figure)) throw new Error('no indicator');
  const growth = realBoard.indicators.find(({ id }) => id === 'grdp-growth');
  expect(figure.observations).toEqual(growth?.observations);
  expect(figure.series[0]?.points.map(({ observation }) => observation?.value)).toEqual([
    4.53, 3.28, 13.94, 12.27, 8.76,
  ]);
  expect(figure.status).toMatchObject({
    status: 'exceeded',
    rule: 'beyond-target',
    value: 8.76,
    target: 7.5,
    distance: 1.26,
  });
  expect(Object.keys(figure.texts)).toEqual(['vi', 'en']);
  const known = figure.sources.map(({ id }) => id);
  for (const { source } of figure.observations) if (source !== null) expect(known).toContain(source);
});

it('gives a scoreboard whole, and each figure once however many languages', async () => {
  const { figures } = await read(['annual-2024', 'term'], ['vi', 'en']);
  expect(figures.map(({ id }) => id)).toEqual(['annual-2024', 'term']);
  expect(figures[0]).toMatchObject({ scoreboard: { total: 18, reached: 18 } });
});

it('writes every figure of the board as the published schema says, in which a fault is a fault', async () => {
  const job = { ...(await jobOf(boardFigures, ['vi', 'en'])), scope: same('Kinh tế') };
  const file = JSON.parse(await (await exportFormats.json.write(job)).text()) as FigureFile;
  expect(file.figures).toHaveLength(boardFigures.length);
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync('docs/figures.schema.json', 'utf8')) as object,
  );
  expect([validate(file), validate.errors]).toEqual([true, null]);
  const [figure] = file.figures;
  expect(validate({ ...file, figures: [{ ...figure, published: 'yesterday' }] })).toBe(false);
  expect(validate({ ...file, figures: [{ ...figure, status: undefined }] })).toBe(false);
});
