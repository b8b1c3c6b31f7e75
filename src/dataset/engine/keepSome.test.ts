import { describe, expect, it, vi } from 'vitest';
import { keepSome } from './keepSome';

const loader = () => vi.fn((key: string) => Promise.resolve(key.toUpperCase()));

describe('keepSome', () => {
  it('loads once for all who ask at a time and later', async () => {
    const load = loader();
    const get = keepSome(load, () => 1, 2);
    expect(await Promise.all([get('a'), get('a')])).toEqual(['A', 'A']);
    await get('a');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('lets go what was not asked for the longest', async () => {
    const load = loader();
    const get = keepSome(load, () => 1, 2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(load.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps the latest, however large', async () => {
    const load = loader();
    const get = keepSome(load, () => 10, 2);
    for (const key of ['a', 'a', 'b', 'b', 'a']) await get(key);
    expect(load.mock.calls.flat()).toEqual(['a', 'b', 'a']);
  });

  it('forgets what failed', async () => {
    const load = vi
      .fn<(key: string) => Promise<string>>()
      .mockRejectedValueOnce(new Error('no'))
      .mockResolvedValue('A');
    const get = keepSome(load, () => 1, 2);
    await expect(get('a')).rejects.toThrow('no');
    expect(await get('a')).toBe('A');
  });
});
