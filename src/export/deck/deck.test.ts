import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyFigure, anyScoreboard } from '#charts/testing/anyFigure';
import { makeEntry } from '#export/entry/makeEntry';
import { plainLook } from '#export/look';
import { all } from '#export/testing/readXml';
import { loadAllLocales, localeOf } from '#language/locale';
import { namedSentenceOf } from '#language/sentence/sentenceOf';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import type { Figure, IndicatorFigure } from '#model/figure';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import { languages, type Language } from '#model/languages';
import { buildFigure, buildScoreboard, buildTarget } from '#model/testing/buildFigure';
import { buildObservation, same, units } from '#model/testing/buildIndicator';
import { slideSize } from './measure';
import { makeDeck } from './makeDeck';
import { schemaFaults } from './testing/schemaFaults';
import { readDeck, type ReadDeck, type ReadSlide } from './testing/readDeck';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const panels = board.panels.flatMap((one) => panelFigure(board, one) ?? []);
const cards = board.indicators.map((one) => indicatorFigure(board, one));
const scoreboards = board.scoreboards.map((one) => scoreboardFigure(board, one));
const address = (figure: Figure, language: Language) => `https://example.org/${language}/${figure.id}/?a=1&b=2`;

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports')]);
});

async function written(figures: readonly Figure[], inLanguages: readonly Language[]): Promise<ReadDeck> {
  const entries = figures.flatMap((figure) =>
    inLanguages.map((language) =>
      makeEntry({ figure, language, today: '2025-02-03', address: address(figure, language) }),
    ),
  );
  const [first, ...rest] = entries;
  return readDeck(await makeDeck({ entries: [first!, ...rest], look: plainLook, today: '2025-02-03' }));
}

const slideOf = async (figure: Figure, language: Language = 'vi'): Promise<ReadSlide> =>
  (await written([figure], [language])).slides[0]!;

/** The numbers that a figure draws, as its chart must hold them: a list a series, plans after their series. */
function numbersOf(figure: IndicatorFigure): readonly (readonly (number | null)[])[] {
  const lists = figure.series.flatMap((series) => {
    const own = series.points.map(({ observation }) => observation?.value ?? null);
    const plans = series.points.map(({ plan }) => (figure.kind === 'stacked-bar' ? null : (plan?.value ?? null)));
    return plans.some((one) => one !== null) ? [own, plans] : [own];
  });
  return lists;
}

const kinds = ['column', 'line', 'ranked-bar', 'stacked-bar', 'icon-array'] as const;

const sorted = (list: readonly (number | null)[]) => [...list].sort((one, other) => (one ?? 0) - (other ?? 0));

function outOfSlide({ xml }: ReadSlide): readonly string[] {
  const frames = [...all(xml, 'a:xfrm'), ...all(xml, 'p:xfrm')].slice(1);
  return frames.flatMap((frame) => {
    const read = (name: string, key: string) => Number(all(frame, name)[0]?.attributes[key]);
    const [x, y, width, height] = [read('a:off', 'x'), read('a:off', 'y'), read('a:ext', 'cx'), read('a:ext', 'cy')];
    const inside = x >= 0 && y >= 0 && x + width <= slideSize.width && y + height <= slideSize.height;
    return inside ? [] : [`${x} ${y} ${width} ${height}`];
  });
}

describe('a deck', () => {
  it.each(languages)(
    'in %s has a slide for every figure of the board, and nothing is lost or left over',
    async (language) => {
      const figures = [...scoreboards, ...panels, ...cards];
      const deck = await written(figures, [language]);
      expect(deck.faults).toEqual([]);
      const slides = deck.slides.slice(-figures.length);
      for (const [index, figure] of figures.entries()) {
        const slide = slides[index]!;
        const entry = makeEntry({ figure, language, today: '2025-02-03', address: '' });
        expect(slide.title).toBe(entry.message);
        expect(slide.notes).toContain(namedSentenceOf(figure, localeOf(language)));
        expect(slide.notes.join('\n')).toContain(address(figure, language));
        for (const source of figure.sources) expect(slide.notes.join('\n')).toContain(source.url);
        expect(slide.links).toEqual([address(figure, language)]);
        expect(slide.languages).toEqual([language === 'vi' ? 'vi-VN' : 'en-US']);
        expect(outOfSlide(slide), figure.id).toEqual([]);
        expect(schemaFaults(slide.xml), figure.id).toEqual([]);
        for (const chart of slide.charts) expect(schemaFaults(chart.xml), figure.id).toEqual([]);
      }
    },
  );

  it('tells Vietnamese and English one after the other, behind a title slide and the contents of each', async () => {
    const deck = await written([panels[0]!, panels[1]!], ['vi', 'en']);
    expect(deck.slides.map(({ title }) => title)).toEqual([
      board.title.vi,
      board.title.en,
      'Nội dung',
      'Contents',
      board.panels[0]!.title.vi,
      board.panels[0]!.title.en,
      board.panels[1]!.title.vi,
      board.panels[1]!.title.en,
    ]);
    expect(deck.slides[0]!.text).toContain('Xuất ngày 03/02/2025');
    expect(deck.slides[2]!.text).toContain(`5\u2002${board.panels[0]!.title.vi}`);
    expect(deck.slides[3]!.text).toContain(`8\u2002${board.panels[1]!.title.en}`);
    expect(deck.title).toBe(board.title.vi);
  });

  it('of one figure is one slide, with its own message as the title of the file', async () => {
    const deck = await written([panels[0]!], ['en']);
    expect(deck.slides).toHaveLength(1);
    expect(deck.title).toBe(board.panels[0]!.title.en);
  });

  it('says how far it is, and stops when it is told to', async () => {
    const entry = (figure: Figure) => makeEntry({ figure, language: 'vi', today: '2025-02-03', address: '' });
    const [first, ...rest] = cards.slice(0, 8).map(entry);
    const job = { entries: [first!, ...rest] as const, look: plainLook, today: '2025-02-03' };
    const seen: string[] = [];
    await makeDeck({ ...job, onProgress: (done, of) => seen.push(`${done}/${of}`) });
    expect(seen.at(-1)).toBe('8/8');
    const stop = new AbortController();
    const stopped = makeDeck({ ...job, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ kind: 'cancelled' });
    await expect(makeDeck({ ...job, signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('a chart on a slide', () => {
  it.each(
    [...panels, ...cards]
      .filter(({ kind }) => kind !== 'none' && kind !== 'icon-array')
      .map((one) => [one.id, one] as const),
  )('%s holds the numbers of the figure, in the chart and in its workbook', async (_, figure) => {
    const slide = await slideOf(figure);
    expect(slide.charts).toHaveLength(1);
    const [{ series, categories, cells }] = slide.charts as [ReadSlide['charts'][number]];
    const numbers = numbersOf(figure);
    if (figure.kind === 'ranked-bar') {
      expect(sorted(series[0]!.values)).toEqual(sorted(numbers.map(([one]) => one ?? null)));
    } else {
      expect(series.map(({ values }) => values)).toEqual(numbers);
      expect(categories).toHaveLength(figure.periods.length);
    }
    const [head, ...rows] = cells;
    expect(head!.slice(1)).toEqual(series.map(({ name }) => name));
    expect(rows.map(([name]) => name)).toEqual(categories);
    series.forEach(({ values }, index) => expect(rows.map((row) => row[index + 1])).toEqual(values));
  });

  it('ranks areas as the picture does, the own area in its colour', async () => {
    const slide = await slideOf(panels.find(({ id }) => id === 'delta-ranking-2024')!);
    const [{ series, categories, xml }] = slide.charts as [ReadSlide['charts'][number]];
    expect(categories.slice(0, 2)).toEqual(['Trà Vinh (ước)', 'Hậu Giang']);
    expect(series[0]!.values.slice(0, 2)).toEqual([10.04, 8.76]);
    const paints = all(xml, 'c:dPt').map((point) => all(point, 'a:srgbClr')[0]!.attributes['val']);
    expect(new Set(paints.filter((_, index) => index !== 1)).has('0B566B')).toBe(false);
    expect(paints[1]).toBe('0B566B');
  });

  it('marks what is not final in words and by a pattern, and leaves gaps empty', async () => {
    const estimate = buildObservation('2023', 7, { observationStatus: 'estimate' });
    const figure = buildFigure({
      kind: 'column',
      periods: ['2022', '2023', '2024'],
      series: [{ label: same('A'), values: [5, estimate, null] }],
    });
    const [{ xml, categories, series }] = (await slideOf(figure)).charts as [ReadSlide['charts'][number]];
    expect(categories).toEqual(['2022', '2023 (ước)', '2024 (không có số liệu)']);
    expect(series[0]!.values).toEqual([5, 7, null]);
    const [point, ...others] = all(xml, 'c:dPt');
    expect(others).toEqual([]);
    expect(all(point!, 'c:idx')[0]!.attributes['val']).toBe('1');
    expect(all(point!, 'a:pattFill')).toHaveLength(1);
    expect(all(xml, 'c:dispBlanksAs')[0]!.attributes['val']).toBe('gap');
  });

  it('keeps plans as a series of their own', async () => {
    const series = [{ label: same('A'), values: [5, 6], plans: [null, 5.5] }];
    const [{ series: read, kinds }] = (
      await slideOf(buildFigure({ kind: 'column', periods: ['2023', '2024'], series }))
    ).charts as [ReadSlide['charts'][number]];
    expect(read.map(({ values }) => values)).toEqual([
      [5, 6],
      [null, 5.5],
    ]);
    expect(read[1]!.name).toBe('Kế hoạch (%)');
    expect(kinds).toEqual(['c:barChart', 'c:lineChart']);
  });

  it('counts the targets of a scoreboard, and names those that have names', async () => {
    const total = await slideOf(buildScoreboard(18, 14));
    expect(
      total.charts[0]!.series.map(({ name, values }) => [
        name,
        values.reduce((sum: number, one) => sum + (one ?? 0), 0),
      ]),
    ).toEqual([
      ['14 đạt hoặc vượt', 14],
      ['4 còn lại', 4],
    ]);
    expect(total.tables).toEqual([]);
    const targets = [
      buildTarget('a', same('Nước sạch'), 'missed'),
      buildTarget('b', same('Rừng'), 'met'),
      buildTarget('c', same('Y tế'), 'exceeded'),
    ];
    const named = await slideOf(buildScoreboard(3, 2, targets));
    expect(named.tables[0]!.flat()).toEqual(
      expect.arrayContaining(['Nước sạch', 'Chưa đạt', 'Rừng', 'Đạt chỉ tiêu', 'Y tế', 'Vượt chỉ tiêu']),
    );
    expect(named.charts[0]!.series.map(({ values }) => values.length)).toEqual([3, 3, 3]);
  });

  it('keeps the minus on an axis below zero, whatever a program makes of conditions', async () => {
    const figure = buildFigure({
      kind: 'column',
      periods: ['2023', '2024'],
      series: [{ label: same('A'), values: [-4, 6] }],
    });
    const [{ xml }] = (await slideOf(figure)).charts as [ReadSlide['charts'][number]];
    const [axis] = all(xml, 'c:valAx');
    expect(all(axis!, 'c:numFmt')[0]!.attributes['formatCode']).toBe('[$-42A]#,##0');
    const labels = all(all(xml, 'c:ser')[0]!, 'c:numFmt').map(({ attributes }) => attributes['formatCode']);
    expect(labels.filter((one) => one === '[$-42A]#,##0')).toHaveLength(1);
  });

  it('says how many targets find no room in the table', async () => {
    const targets = Array.from({ length: 40 }, (_, index) => buildTarget(`t${index}`, same(`Mục ${index + 1}`), 'met'));
    const { tables, notes } = await slideOf(buildScoreboard(40, 40, targets));
    const cells = tables[0]!.flat();
    const named = targets.filter(({ name }) => cells.includes(name.vi)).length;
    expect(cells).toContain(`và ${40 - named} chỉ tiêu khác, xem ghi chú`);
    expect(notes.join()).toContain('Mục 40');
  });

  it('is left out where it would invent a trend: the value stands large, its figures in a table', async () => {
    const figure = cards.find(({ id }) => id === 'grdp-per-capita-estimate')!;
    const slide = await slideOf(figure);
    expect(slide.charts).toEqual([]);
    expect(slide.text).toContain('90,04\u00a0tr.đồng/người (ước)');
    expect(slide.text).toContain('Vượt chỉ tiêu');
    expect(slide.tables[0]![0]).toEqual(['Kỳ', 'Số liệu', 'Loại', 'Nguồn']);
  });
});

const hostile = [
  "=cmd|'/c calc'!A1",
  '</a:t></a:r><x>',
  '"><script>alert(1)</script>',
  '\u202Etxt.exe',
  'a\u0000b\u0008c\uFFFE',
  '🌾🚤 \ud800',
  '&amp; ]]> <![CDATA[',
  'Chỉ tiêu rất dài '.repeat(25),
  'W'.repeat(400),
];

describe('hostile words', () => {
  it.each(hostile)('come out as text: %j', async (text) => {
    const series = [
      { label: same(text), values: [-5, 123456789012, 0.00012] },
      { label: same('B'), values: [1, null, 2] },
    ];
    const words = same(text);
    const unit = { ...units.money, short: words, name: words };
    const said = { subtitle: words, note: words, boardTitle: words, boardSubtitle: words, remark: words };
    const figures = kinds.map((kind) => ({
      ...buildFigure({ kind, periods: ['2022', '2023', '2024'], series, unit, title: words }),
      ...said,
    }));
    const targets = [buildTarget('a', words, 'met'), buildTarget('b', words, 'open')];
    const deck = await written([...figures, buildScoreboard(2, 1, targets)], ['vi']);
    expect(deck.faults).toEqual([]);
    for (const slide of deck.slides) {
      expect(outOfSlide(slide)).toEqual([]);
      expect(slide.text).not.toMatch(/[\u202e\u0000\u0008\ufffe]/);
      expect(all(slide.xml, 'script')).toEqual([]);
      for (const chart of slide.charts) expect(schemaFaults(chart.xml)).toEqual([]);
    }
  });

  it('are whole in the notes where the slide cuts them', async () => {
    const long = `Chỉ tiêu ${'rất dài '.repeat(60)}hết`;
    const slide = await slideOf({ ...panels[0]!, title: same(long) });
    expect(slide.title).toMatch(/…$/);
    expect(slide.title.length).toBeLessThan(200);
    expect(slide.notes).toContain(long);
  });

  it('in an address make no link', async () => {
    const entry = makeEntry({
      figure: panels[0]!,
      language: 'vi',
      today: '2025-02-03',
      address: 'javascript:alert(1)',
    });
    const deck = await readDeck(await makeDeck({ entries: [entry], look: plainLook, today: '2025-02-03' }));
    expect(deck.slides[0]!.links).toEqual([]);
  });
});

const anyChart = fc.oneof(
  anyScoreboard,
  ...kinds.map((kind) => anyFigure(kind, { negative: kind !== 'icon-array', long: true })),
);

it('a deck of any figures is sound and keeps every number', async () => {
  await fc.assert(
    fc.asyncProperty(anyChart, fc.constantFrom(...languages), async (figure, language) => {
      const deck = await written([figure], [language]);
      expect(deck.faults).toEqual([]);
      const [slide] = deck.slides;
      expect(outOfSlide(slide!)).toEqual([]);
      expect(schemaFaults(slide!.xml)).toEqual([]);
      for (const chart of slide!.charts) {
        expect(schemaFaults(chart.xml)).toEqual([]);
        if (figure.kind === 'scoreboard') continue;
        const given = numbersOf(figure).flat();
        const kept = chart.series.flatMap(({ values }) => values).filter((one) => one !== null);
        expect(sorted(kept)).toEqual(sorted(given.filter((one) => one !== null)));
      }
    }),
    { numRuns: 40 },
  );
});
