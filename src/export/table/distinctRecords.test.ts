import { expect, it } from 'vitest';
import { boardFigure, boardFigures } from '#export/testing/boardFigures';
import { distinctRecords } from './distinctRecords';
import { figureRecords, type FigureRecord } from './figureRecords';

const all = boardFigures.flatMap(figureRecords);

it('keeps every published figure and gap once, and none that is not there', () => {
  const ids = (records: readonly FigureRecord[]) => records.flatMap(({ observation }) => observation?.id ?? []);
  const kept = distinctRecords(all);
  expect(kept.length).toBeLessThan(all.length);
  expect(ids(kept).toSorted()).toEqual([...new Set(ids(all))].toSorted());
  expect(distinctRecords(kept)).toEqual(kept);
});

it('keeps the row of the own indicator, and the one with its plan', () => {
  const zones = figureRecords(boardFigure('growth-by-zone'));
  const zone = figureRecords(boardFigure('growth-zone1'));
  const kept = distinctRecords([...zones, ...zone]).filter(({ indicator }) => indicator === 'growth-zone1');
  expect(new Set(kept.filter(({ period }) => period === '2024').map(({ figure }) => figure.id))).toEqual(
    new Set(['growth-zone1']),
  );
  const plain = figureRecords(boardFigure('delta-ranking-2024'));
  const planned = figureRecords(boardFigure('growth-with-plan'));
  const row = distinctRecords([...plain, ...planned]).find(({ value }) => value === 8.76);
  expect(row?.plan?.value).toBe(7.5);
});
