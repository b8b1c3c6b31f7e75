import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ExportError } from '#export/exportError';
import { uniqueNames } from './uniqueNames';
import { zipFiles, type ZipEntry } from './zipFiles';

const file = (name: string, text: string | Uint8Array<ArrayBuffer> = name): ZipEntry => ({
  name,
  write: () => Promise.resolve(new Blob([text])),
});

async function unzip(blob: Blob): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
  );
}

const cancelled = new ExportError('cancelled');

describe('zipFiles', () => {
  it('gives every file back byte for byte, in order, compressed or not', async () => {
    const any = fc.array(
      fc.record({
        name: fc.stringMatching(/^[a-z]{1,6}(\/[a-z]{1,4})?\.(png|txt|html)$/),
        bytes: fc.uint8Array({ maxLength: 300 }),
        times: fc.constantFrom(1, 1, 900),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(any, async (given) => {
        const files = given.map(({ name, bytes, times }) => ({ name, text: Buffer.concat(Array(times).fill(bytes)) }));
        const blob = await zipFiles(
          files.map(({ name, text }) => file(name, new Uint8Array(text))),
          {},
        );
        const names = uniqueNames(files.map(({ name }) => name));
        expect(await unzip(blob)).toEqual(
          Object.fromEntries(files.map(({ text }, index) => [names[index], text.toString('latin1')])),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('tells files of one name apart and tells how far it is', async () => {
    const onProgress = vi.fn();
    const blob = await zipFiles([file('a.txt', '1'), file('A.txt', '2'), file('a.txt', '3')], { onProgress });
    expect(await unzip(blob)).toEqual({ 'a.txt': '1', 'A-2.txt': '2', 'a-3.txt': '3' });
    expect(onProgress.mock.calls).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it.each(['', '/etc/passwd', '../a', 'a/../../b', 'C:\\a', 'a\\b', 'folder/'])(
    'refuses the name "%s"',
    async (name) => {
      await expect(zipFiles([file(name)], {})).rejects.toThrow(RangeError);
    },
  );

  it('writes one file after the other, and none after one that failed', async () => {
    const steps: string[] = [];
    const slow = (name: string, fails = false): ZipEntry => ({
      name,
      write: async () => {
        steps.push(`${name} begins`);
        await new Promise((resolve) => void setTimeout(resolve, 2));
        steps.push(`${name} ends`);
        if (fails) throw new ExportError('canvas-failed');
        return new Blob([name]);
      },
    });
    await expect(zipFiles([slow('a'), slow('b', true), slow('c')], {})).rejects.toEqual(
      new ExportError('canvas-failed'),
    );
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('stops while a file is being written, which may then end as it likes', async () => {
    for (const end of ['never', 'fails', 'gives'] as const) {
      const controller = new AbortController();
      const after = vi.fn();
      const waiting: ZipEntry = {
        name: 'a',
        write: () =>
          new Promise((resolve, reject) => {
            setTimeout(() => controller.abort(), 1);
            if (end !== 'never')
              setTimeout(() => (end === 'fails' ? reject(new Error('late')) : resolve(new Blob())), 4);
          }),
      };
      const files = [waiting, { name: 'b', write: after }];
      await expect(zipFiles(files, { signal: controller.signal })).rejects.toEqual(cancelled);
      await new Promise((resolve) => void setTimeout(resolve, 8));
      expect(after).not.toHaveBeenCalled();
    }
  });

  it('begins nothing when it is cancelled before, and gives out nothing when it is cancelled at the very end', async () => {
    const write = vi.fn(() => Promise.resolve(new Blob(['a'])));
    await expect(zipFiles([{ name: 'a', write }], { signal: AbortSignal.abort() })).rejects.toEqual(cancelled);
    expect(write).not.toHaveBeenCalled();
    const controller = new AbortController();
    const late = zipFiles([file('a')], { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(late).rejects.toEqual(cancelled);
  });

  it('gives the same bytes for the same files of a day', async () => {
    const bytes = async () => Buffer.from(await (await zipFiles([file('a.txt')], { day: '2026-11-22' })).arrayBuffer());
    expect((await bytes()).equals(await bytes())).toBe(true);
  });
});

describe('uniqueNames', () => {
  it('always gives different names, keeps their ends, and changes none that need not be', () => {
    const any = fc.array(fc.stringMatching(/^[aAb]{0,2}(-[23])?(\.png|\.svg)?$/), { maxLength: 10 });
    fc.assert(
      fc.property(any, (wanted) => {
        const names = uniqueNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const [index, name] of names.entries()) {
          expect(/\.\w+$/.exec(name)?.[0]).toBe(/\.\w+$/.exec(wanted[index] ?? '')?.[0]);
          const first = wanted.findIndex((one) => one.toLowerCase() === wanted[index]?.toLowerCase());
          if (first === index) expect(name).toBe(wanted[index]);
        }
      }),
    );
  });
});
