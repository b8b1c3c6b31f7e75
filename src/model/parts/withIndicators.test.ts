import { describe, expect, it } from 'vitest';
import { buildBoard, buildPicture } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation } from '#model/testing/buildIndicator';
import type { BoardInParts } from './boardInParts';
import { idsBeside, idsInParts, mergeParts, withIndicators } from './withIndicators';

const ids = Array.from({ length: 12 }, (_, index) => `one-${index}`);
const file = (name: string) => ({ href: `test-board/${name}.json`, bytes: 1, sha256: '0'.repeat(64) });

const inParts: BoardInParts = {
  by: 'area',
  indicators: ids.length,
  observations: 0,
  statuses: [],
  choices: { period: [], area: [], kind: [] },
  catalogue: file('catalogue'),
  parts: ['here', 'nation'].map((referenceArea) => ({
    ...file(referenceArea),
    id: referenceArea,
    referenceArea,
    indicators: ids,
    observations: 0,
  })),
};

describe('idsInParts', () => {
  it('names each indicator once, in the order of the parts', () => {
    expect(idsInParts(inParts)).toEqual(ids);
  });
});

describe('idsBeside', () => {
  it('names neighbours, what is drawn and what is related, each once and never the indicator itself', () => {
    const series = ['one-5', 'one-0', 'one-6'].map((indicator) => ({ indicator, role: 'main' as const }));
    const one = buildIndicator([], {
      id: 'one-5',
      related: ['one-11', 'one-4'],
      picture: buildPicture([], { series }),
    });
    const beside = idsBeside(inParts, one);
    expect(beside.toSorted()).toEqual(
      ['one-1', 'one-2', 'one-3', 'one-4', 'one-6', 'one-7', 'one-8', 'one-9', 'one-0', 'one-11'].toSorted(),
    );
  });

  it('names what an unknown one draws, and no neighbours', () => {
    expect(idsBeside(inParts, buildIndicator([], { id: 'other', related: ['one-3'] }))).toEqual(['one-3']);
  });
});

describe('withIndicators', () => {
  it('puts whole indicators in the place of short ones, in the order of the parts', () => {
    const short = ['one-1', 'one-7'].map((id) => buildIndicator([], { id }));
    const whole = ['one-7', 'one-3'].map((id) => buildIndicator([buildObservation('2024', 1)], { id }));
    const { indicators } = withIndicators(buildBoard(short, { inParts }), whole);
    expect(indicators.map(({ id, observations }) => [id, observations.length])).toEqual([
      ['one-1', 0],
      ['one-3', 1],
      ['one-7', 1],
    ]);
  });

  it('leaves a board of one file as it is', () => {
    const board = buildBoard([buildIndicator([])]);
    expect(withIndicators(board, [buildIndicator([], { id: 'other' })])).toBe(board);
  });
});

describe('mergeParts', () => {
  it('gives the observations of all pieces once each', () => {
    const [here, there] = ['here', 'nation'].map((referenceArea) => buildObservation('2024', 1, { referenceArea }));
    if (here === undefined || there === undefined) throw new Error('no observations');
    const merged = mergeParts([buildIndicator([here]), buildIndicator([here, there])]);
    expect(merged.observations).toEqual([here, there]);
  });
});
