import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Board } from '#model/board';
import { parseCsv } from '#export/testing/parseCsv';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation } from '#model/testing/buildIndicator';
import { boardCsv } from './boardCsv';

const real = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

function rowsOf(board: Board): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parseCsv(boardCsv(board));
  expect(new Set(head).size).toBe(head.length);
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(row.map((cell, index) => [head[index], cell]));
  });
}

describe('the board as CSV', () => {
  const rows = rowsOf(real);
  const all = real.indicators.flatMap((indicator) => indicator.observations.map((one) => ({ indicator, one })));

  test('has one row for every observation, in order', () => {
    expect(rows.map((row) => [row['INDICATOR'], row['OBSERVATION']])).toEqual(
      all.map(({ indicator, one }) => [indicator.id, one.id]),
    );
  });

  test('holds every number, range, reason, finding and source as the board does', () => {
    for (const [index, { one }] of all.entries()) {
      const row = rows[index] ?? {};
      expect(row).toMatchObject({
        OBS_VALUE: one.value === null ? '' : String(one.value),
        OBS_VALUE_TO: String(one.valueTo ?? ''),
        MISSING_REASON: one.missing ?? '',
        WORDS_VI: one.words?.vi ?? '',
        TIME_PERIOD: one.period,
        SCENARIO: one.scenario,
        OBS_STATUS: one.observationStatus,
        USE: one.use,
        SOURCE: one.source ?? '',
        SOURCE_URL: real.sources.find(({ id }) => id === one.source)?.url ?? '',
        PUBLISHED: one.published ?? '',
      });
    }
    expect(rows.find((row) => row['OBSERVATION'] === 'seed-grdp-growth-2024')?.['OBS_VALUE']).toBe('8.76');
  });

  test('keeps the sign of a number and guards a text that starts with one', () => {
    const fall = buildIndicator([buildObservation('2024', -3.51)], { name: { vi: '-3 bậc', en: '+3 places' } });
    expect(rowsOf(buildBoard([fall]))).toMatchObject([
      { OBS_VALUE: '-3.51', INDICATOR_NAME_VI: "'-3 bậc", INDICATOR_NAME_EN: "'+3 places", OBS_VALUE_TO: '' },
    ]);
  });
});
