import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardFigure, boardFigures } from '#export/testing/boardFigures';
import { hostileFigure, hostileNumbers, hostileTexts } from '#export/testing/hostileFigure';
import { jobOf } from '#export/testing/jobOf';
import { parseCsv } from '#export/testing/parseCsv';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { figureRecords } from './figureRecords';
import { recordCsv } from './recordCsv';

async function rowsOf(figures: readonly Figure[], languages: readonly Language[]) {
  const { entries, today } = await jobOf(figures, languages);
  const [head = [], ...rows] = parseCsv(recordCsv(entries, today));
  expect(new Set(head).size).toBe(head.length);
  return rows.map((row): Readonly<Record<string, string>> => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(row.map((cell, index) => [head[index], cell]));
  });
}

const textOf = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

describe('figures as CSV', () => {
  it('hold every record of every figure, cell by cell', async () => {
    const rows = await rowsOf(boardFigures, ['vi', 'en']);
    const records = boardFigures.flatMap(figureRecords);
    expect(rows).toHaveLength(records.length);
    for (const [index, record] of records.entries()) {
      const { figure, observation: one, source } = record;
      expect(rows[index]).toMatchObject({
        BOARD: figure.boardId,
        BOARD_VERSION: figure.boardVersion,
        EXPORTED: '2026-11-22',
        FIGURE: figure.id,
        REF_AREA: record.referenceArea,
        TIME_PERIOD: record.period,
        SCENARIO: record.scenario,
        OBS_VALUE: textOf(record.value),
        OBS_VALUE_TO: textOf(one?.valueTo),
        UNIT_MEASURE: record.unit?.id ?? 'targets',
        OBS_STATUS: one?.observationStatus ?? '',
        MISSING_REASON: record.missing ?? '',
        PLAN_VALUE: textOf(record.plan?.value),
        WORDS_VI: one?.words?.vi ?? '',
        WORDS_EN: one?.words?.en ?? '',
        SERIES_NAME_VI: record.name.vi,
        SOURCE_URL: source?.url ?? '',
        SOURCE_TITLE: source?.title ?? '',
        PUBLISHED: one?.published ?? source?.published ?? '',
        ADDRESS_EN: `https://example.org/en/${figure.id}/`,
      });
    }
  });

  it('say message, status, notes and reasons in the languages asked for, and no other', async () => {
    const [first, ...rest] = await rowsOf([boardFigure('growth-with-plan')], ['en']);
    expect(first).toMatchObject({ MESSAGE_EN: 'GRDP grew 8.76% in 2024, above the plan of 7.5%' });
    expect(first?.['NOTES_EN']).toContain('Sources differ');
    expect(Object.keys(first ?? {}).filter((key) => key.endsWith('_VI'))).toEqual([]);
    expect(rest.map((row) => row['STATUS_NAME_EN'])).toContain('Exceeded');
    expect(rest.find((row) => row['TIME_PERIOD'] === '2024')).toMatchObject({
      OBS_VALUE: '8.76',
      PLAN_VALUE: '7.5',
      PERIOD_START: '2024-01-01',
      PERIOD_END: '2024-12-31',
    });
  });

  it('keep hostile words as text and hostile numbers as they are', async () => {
    const value = fc.option(
      fc.oneof(fc.constantFrom(...hostileNumbers), fc.double({ noNaN: true, noDefaultInfinity: true })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...hostileTexts),
        fc.array(value, { minLength: 1, maxLength: 4 }),
        async (text, values) => {
          const rows = await rowsOf([hostileFigure(text, values)], ['vi']);
          const actual = rows.filter((row) => row['SCENARIO'] === 'actual');
          expect(actual.map((row) => row['OBS_VALUE'])).toEqual(values.map(textOf));
          for (const row of rows) {
            const { SERIES_NAME_VI: name = '', ...others } = row;
            expect([text, `'${text}`]).toContain(name);
            for (const [column, cell] of Object.entries(others))
              if (!/^OBS_VALUE|^PLAN_VALUE/.test(column)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
