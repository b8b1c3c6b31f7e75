import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseBoard } from '#dataset/parseBoard';
import { splitBoard, type SplitBoard } from '#dataset/parts/splitBoard';
import type { Board } from '#model/board';
import { idsInParts, withIndicators } from '#model/parts/withIndicators';
import { addressOf, readPlace } from '#selection/addresses';
import { picturedPlace } from '#app/preview/picturedPlace';
import { pages, renderPage } from '#app/prerender';
import { fetchedIndicators } from './fetchedIndicators';
import { openBoard, type BoardFiles } from './openBoard';

const text = readFileSync('data/hau-giang-2020-2025.json', 'utf8');

let real: Board;
let split: SplitBoard;
beforeAll(async () => {
  const parsed = parseBoard(JSON.parse(text));
  if (!parsed.ok) throw new Error('the real board has faults');
  real = parsed.board;
  split = await splitBoard(real, 'category', { observations: 60, indicators: 10 });
});

function filesOf(change: (files: Map<string, string>) => void = () => {}): BoardFiles {
  const all = new Map(split.files.map((file) => [file.href, file.text]));
  change(all);
  const manifest = `${real.id}.json`;
  const own = all.get(manifest) ?? '';
  all.delete(manifest);
  return { text: own, further: all };
}

const someFile = () => split.files[3]?.href ?? '';

describe('a board that is opened for its pages', () => {
  it('is the manifest beside the whole board, and one of one file is both', async () => {
    const { board, whole, byId } = await openBoard(filesOf());
    expect(board.indicators).toEqual(split.manifest.indicators);
    expect(whole).toEqual({ ...real, inParts: board.inParts });
    expect([...byId.values()]).toEqual(real.indicators);
    const single = await openBoard({ text, further: new Map() });
    expect(single.whole).toBe(single.board);
  });

  it('stops where a file that it names is missing', async () => {
    await expect(openBoard(filesOf((all) => all.delete(someFile())))).rejects.toThrow('there is no such file');
  });

  it('stops where a file was changed by hand, and says how to write it anew', async () => {
    const changed = filesOf((all) => all.set(someFile(), (all.get(someFile()) ?? '').replace('"final"', '"estimate"')));
    await expect(openBoard(changed)).rejects.toThrow(/npm run data -- split data\/hau-giang-2020-2025\.json/);
  });

  it('stops where the manifest counts by other rules than today', async () => {
    const name = `${real.id}.json`;
    const changed = filesOf((all) => {
      const manifest = JSON.parse(all.get(name) ?? '') as { inParts: { statuses: { status: string }[] } };
      const [first] = manifest.inParts.statuses;
      if (first !== undefined) first.status = 'nodata';
      all.set(name, `${JSON.stringify(manifest)}\n`);
    });
    await expect(openBoard(changed)).rejects.toThrow(/not what the data tool writes/);
  });

  it('stops at a fault in a part', async () => {
    const changed = filesOf((all) => all.set(someFile(), (all.get(someFile()) ?? '').replace('"exact"', '"roughly"')));
    await expect(openBoard(changed)).rejects.toThrow(/has faults[^]+one-of/);
  });
});

describe('the pages of a board in parts', () => {
  const place = (page: 'overview' | 'kpi' | 'embed', id: string | null = null) =>
    readPlace(addressOf('vi', real.id, page, id));

  it('are those of all its indicators, of those it opens with, or of none', async () => {
    const opened = await openBoard(filesOf());
    const count = (which: 'all' | 'opening' | 'none') =>
      pages([opened], which).filter(({ path }) => path.includes('/kpi/')).length;
    expect([count('all'), count('opening'), count('none')]).toEqual([
      2 * real.indicators.length,
      2 * split.manifest.indicators.length,
      0,
    ]);
  });

  it('fetch the indicator whole with those beside it, and nothing on the overview', async () => {
    const opened = await openBoard(filesOf());
    const id = real.indicators[50]?.id ?? '';
    const fetched = fetchedIndicators(place('kpi', id), opened);
    expect(fetched[0]).toEqual(real.indicators[50]);
    expect(fetched.length).toBeGreaterThan(4);
    const { indicators } = withIndicators(opened.board, fetched);
    for (const one of fetched) expect(indicators).toContain(one);
    expect(fetchedIndicators(place('overview'), opened)).toEqual([]);
    const single = await openBoard({ text, further: new Map() });
    expect(fetchedIndicators(place('kpi', id), single)).toEqual([]);
  });

  it('show on the overview what the manifest holds, and describe the whole board to machines', async () => {
    const opened = await openBoard(filesOf());
    const page = pages([opened], 'none').find(({ path }) => path === `/vi/${real.id}/`);
    if (page === undefined) throw new Error('no overview');
    const { title, head, body } = await renderPage(page, [opened]);
    expect(title).toContain(real.title.vi);
    expect(head).toContain(`data/${real.id}.csv`);
    expect(head).not.toContain(`data/${real.id}.json`);
    for (const { title: message } of real.panels.slice(0, 2)) expect(body).toContain(message.vi);
  });

  it('have the picture of the board where there are too many indicators, but for those it opens with', () => {
    const { manifest } = split;
    const inParts = manifest.inParts && { ...manifest.inParts, indicators: 2001 };
    const held = manifest.indicators[0]?.id ?? '';
    const other = idsInParts(split.manifest.inParts ?? { parts: [] }).find(
      (id) => !manifest.indicators.some((one) => one.id === id),
    );
    const few = place('kpi', other);
    expect(picturedPlace(few, manifest)).toBe(few);
    expect(picturedPlace(few, { ...manifest, inParts })).toMatchObject({ page: 'overview', indicator: null });
    const opening = place('embed', held);
    expect(picturedPlace(opening, { ...manifest, inParts })).toBe(opening);
  });
});
