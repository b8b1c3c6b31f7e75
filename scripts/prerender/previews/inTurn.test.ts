import { expect, test } from 'vitest';

import { inTurn } from './inTurn.ts';

test('no more pieces of work go at a time than allowed, and all are done in the end', async () => {
  const { add, done } = inTurn(3);
  const finished: number[] = [];
  let going = 0;
  let most = 0;
  for (let piece = 0; piece < 20; piece += 1) {
    await add(async () => {
      most = Math.max(most, ++going);
      await new Promise((resolve) => setTimeout(resolve, piece % 4));
      going -= 1;
      finished.push(piece);
    });
  }
  await done();
  expect(most).toBe(3);
  expect(finished.toSorted((left, right) => left - right)).toEqual(Array.from({ length: 20 }, (_, piece) => piece));
});

test('a failure is told', async () => {
  const { add, done } = inTurn(2);
  await add(() => Promise.reject(new Error('no ink')));
  await expect(done()).rejects.toThrow('no ink');
});
