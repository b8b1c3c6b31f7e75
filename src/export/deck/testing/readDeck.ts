import { strFromU8, unzipSync } from 'fflate';
import { all, readXml, type XmlNode } from '#export/testing/readXml';

export type ReadSeries = { readonly name: string; readonly values: readonly (number | null)[] };

export type ReadChart = {
  readonly kinds: readonly string[];
  readonly categories: readonly string[];
  readonly series: readonly ReadSeries[];
  /** The workbook of the chart as rows of cells, the head first. */
  readonly cells: readonly (readonly (string | number | null)[])[];
  readonly xml: XmlNode;
};

export type ReadSlide = {
  readonly title: string;
  /** All text of the slide, a paragraph a line. */
  readonly text: string;
  readonly languages: readonly string[];
  readonly notes: readonly string[];
  readonly charts: readonly ReadChart[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly links: readonly string[];
  readonly xml: XmlNode;
};

export type ReadDeck = {
  readonly names: readonly string[];
  readonly slides: readonly ReadSlide[];
  /** What points to a part that is not there, or is there without a kind. */
  readonly faults: readonly string[];
  readonly title: string;
};

type Files = Readonly<Record<string, Uint8Array>>;

const part = (files: Files, name: string): XmlNode => {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return readXml(strFromU8(bytes));
};

const relationsName = (name: string) => name.replace(/([^/]+)$/, '_rels/$1.rels');

/** Where a part points to, by id, as names in the package. */
function targetsOf(
  files: Files,
  name: string,
): ReadonlyMap<string, { target: string; type: string; outside: boolean }> {
  const rels = relationsName(name);
  if (files[rels] === undefined) return new Map();
  return new Map(
    all(part(files, rels), 'Relationship').map(({ attributes: { Id = '', Target = '', Type = '', TargetMode } }) => {
      const outside = TargetMode === 'External';
      const target = outside ? Target : new URL(Target, `file:///${name}`).pathname.slice(1);
      return [Id, { target, type: Type.split('/').at(-1) ?? '', outside }];
    }),
  );
}

function cellsOf(bytes: Uint8Array): ReadChart['cells'] {
  const files = unzipSync(bytes);
  const texts = all(part(files, 'xl/sharedStrings.xml'), 'si').map(({ text }) => text);
  const rows = all(part(files, 'xl/worksheets/sheet1.xml'), 'row');
  const width = all(rows[0] ?? part(files, 'xl/worksheets/sheet1.xml'), 'c').length;
  return rows.map((row, down) => {
    const cells: (string | number | null)[] = Array.from({ length: width }, () => null);
    for (const { attributes, text } of all(row, 'c')) {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(attributes['r'] ?? '') ?? [];
      if (Number(digits) !== down + 1) throw new Error(`cell ${attributes['r']} in row ${down + 1}`);
      const across = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cells[across] = attributes['t'] === 's' ? (texts[Number(text)] ?? null) : Number(text);
    }
    return cells;
  });
}

/** Points of a cache by their number, so that a gap is seen as one. */
function cached(node: XmlNode | undefined): readonly (string | null)[] {
  if (node === undefined) return [];
  const count = Number(all(node, 'c:ptCount')[0]?.attributes['val']);
  const points = new Map(all(node, 'c:pt').map((one) => [Number(one.attributes['idx']), one.text]));
  return Array.from({ length: count }, (_, index) => points.get(index) ?? null);
}

function readChart(files: Files, name: string): ReadChart {
  const xml = part(files, name);
  const series = all(xml, 'c:ser');
  const [book] = targetsOf(files, name).values();
  const workbook = files[book?.target ?? ''];
  if (workbook === undefined) throw new Error(`${name} has no workbook`);
  const [first] = series;
  return {
    kinds: ['c:barChart', 'c:lineChart'].filter((kind) => all(xml, kind).length > 0),
    categories: cached(first && all(first, 'c:cat')[0]).map((text) => text ?? ''),
    series: series.map((one) => ({
      name: all(one, 'c:tx')[0] ? (cached(all(one, 'c:tx')[0])[0] ?? '') : '',
      values: cached(all(one, 'c:val')[0]).map((text) => (text === null ? null : Number(text))),
    })),
    cells: cellsOf(workbook),
    xml,
  };
}

const paragraphs = (node: XmlNode) =>
  all(node, 'a:p').map((one) =>
    all(one, 'a:t')
      .map(({ text }) => text)
      .join(''),
  );

function readSlide(files: Files, name: string): ReadSlide {
  const xml = part(files, name);
  const targets = [...targetsOf(files, name).values()];
  const of = (type: string) => targets.filter((one) => one.type === type).map(({ target }) => target);
  const [notes] = of('notesSlide');
  const titles = all(xml, 'p:sp').filter((shape) =>
    all(shape, 'p:ph').some(({ attributes: { type } }) => type === 'title' || type === 'ctrTitle'),
  );
  return {
    title: titles.map((shape) => paragraphs(shape).join('\n')).join('\n'),
    text: paragraphs(xml).join('\n'),
    languages: [...new Set(all(xml, 'a:rPr').map(({ attributes }) => attributes['lang'] ?? 'none'))],
    notes: notes === undefined ? [] : paragraphs(part(files, notes)),
    charts: of('chart').map((chart) => readChart(files, chart)),
    tables: all(xml, 'a:tbl').map((table) =>
      all(table, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => paragraphs(cell).join('\n'))),
    ),
    links: of('hyperlink'),
    xml,
  };
}

function faultsOf(files: Files): readonly string[] {
  const types = part(files, '[Content_Types].xml');
  const stated = new Set(all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1)));
  const endings = new Set(all(types, 'Default').map(({ attributes }) => attributes['Extension']));
  const names = Object.keys(files).filter((name) => name !== '[Content_Types].xml');
  const wanting = names.filter((name) => !stated.has(name) && !endings.has(name.split('.').at(-1)));
  const missing = [...stated].filter((name) => files[name ?? ''] === undefined);
  const lost = names
    .filter((name) => !name.endsWith('.rels'))
    .flatMap((name) => [...targetsOf(files, name).values()])
    .filter(({ outside, target }) => !outside && files[target] === undefined);
  return [...wanting, ...missing, ...lost.map(({ target }) => target)].map(String);
}

/** A deck as another program reads it: through the list of slides and what each of them points to. */
export async function readDeck(blob: Blob): Promise<ReadDeck> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const targets = targetsOf(files, 'ppt/presentation.xml');
  const slides = all(part(files, 'ppt/presentation.xml'), 'p:sldId').map(
    ({ attributes }) => targets.get(attributes['r:id'] ?? '')?.target ?? '',
  );
  for (const [name, bytes] of Object.entries(files)) if (/\.(?:xml|rels)$/.test(name)) readXml(strFromU8(bytes));
  return {
    names: Object.keys(files),
    slides: slides.map((name) => readSlide(files, name)),
    faults: faultsOf(files),
    title: all(part(files, 'docProps/core.xml'), 'dc:title')[0]?.text ?? '',
  };
}
