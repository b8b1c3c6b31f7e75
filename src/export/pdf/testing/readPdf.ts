import { unzlibSync } from 'fflate';

export type ReadPdf = {
  /** The text of the file, streams left as bytes of Latin 1. */
  readonly raw: string;
  /** The words of each page, a line of text each, in the order in which they are drawn. */
  readonly pages: readonly (readonly string[])[];
  /** Titles of the bookmarks, addresses of the links out, pages (from 0) that the links inside lead to. */
  readonly bookmarks: readonly string[];
  readonly addresses: readonly string[];
  readonly places: readonly number[];
  readonly title: string;
  /** What the document says of itself in XML, without the wrapper. */
  readonly metadata: string;
};

const latin = new TextDecoder('latin1');
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** UTF-16 in hex. */
function textOf(hex: string): string {
  const units = (hex.match(/[\da-f]{4}/g) ?? []).map((unit) => parseInt(unit, 16));
  return String.fromCharCode(...units);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The string that follows a name, "/Title (…)": with a mark in UTF-16, else as it stands. */
function stringAt(object: string, name: string): string | null {
  const written = new RegExp(`${name} ?\\(((?:\\\\[^]|[^\\\\)])*)\\)`).exec(object)?.[1];
  if (written === undefined) return null;
  const plain = written.replace(/\\([^])/g, (_, letter: string) => escapes[letter] ?? letter);
  return plain.startsWith('þÿ') ? new TextDecoder('utf-16be').decode(bytes(plain)) : plain;
}

type Objects = ReadonlyMap<number, string>;

/** The objects that the table at the end of the file finds, by number. */
function objectsOf(raw: string): Objects {
  const start = Number(/startxref\n(\d+)/.exec(raw)?.[1]);
  const table = raw.slice(start);
  if (!table.startsWith('xref')) throw new Error('the table is not where the file says');
  const rows = [...table.matchAll(/(\d{10}) 00000 n /g)].map(([, offset]) => Number(offset));
  return new Map(
    rows.map((offset, at) => {
      const object = raw.slice(offset);
      if (!object.startsWith(`${at + 1} 0 obj\n`)) throw new Error(`object ${at + 1} is not at ${offset}`);
      return [at + 1, object.slice(0, object.indexOf('\nendobj\n'))];
    }),
  );
}

/** The object that another one refers to by a name: "/Contents 7 0 R". */
function referred(object: string, name: string, objects: Objects): string {
  return objects.get(Number(new RegExp(`${name} (\\d+) 0 R`).exec(object)?.[1])) ?? '';
}

function streamOf(object: string): string {
  const body = object.slice(object.indexOf('\nstream\n') + '\nstream\n'.length, object.lastIndexOf('\nendstream'));
  return object.includes('/FlateDecode') ? latin.decode(unzlibSync(bytes(body))) : body;
}

type Characters = readonly string[];

/** What the glyphs of each font of a page stand for, as a reader that copies text finds it. */
function fontsOf(page: string, objects: Objects): ReadonlyMap<string, Characters> {
  const fonts = [...referred(page, '/Resources', objects).matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    fonts.map(([, name = '', id]) => {
      const map = streamOf(referred(objects.get(Number(id)) ?? '', '/ToUnicode', objects));
      const ranges = [...map.matchAll(/^<\w{4}> <\w{4}> \[(.*)\]$/gm)];
      return [
        name,
        ranges.flatMap(([, row = '']) => [...row.matchAll(/<([^>]*)>/g)].map(([, hex = '']) => textOf(hex))),
      ];
    }),
  );
}

/** Lines of text: each begins with its colour; a character that the fonts lack is a picture that says what it is. */
function linesOf(page: string, objects: Objects): readonly string[] {
  const fonts = fontsOf(page, objects);
  const shown = / (F\d+) [\d.]+ Tf\n(?:[^\n]*Tc\n)?\[([^\]]*)\] TJ|(\/ActualText \((?:\\[^]|[^\\)])*\))/g;
  const content = streamOf(referred(page, '/Contents', objects)).replaceAll('\n/F', '\n F');
  return content
    .split(/ scn\n/)
    .map((line) =>
      [...line.matchAll(shown)]
        .map(([, font = '', glyphs = '', actual]) => {
          if (actual !== undefined) return stringAt(actual, '/ActualText') ?? '';
          const runs = [...glyphs.matchAll(/<(\w*)>/g)].flatMap(([, run = '']) => run.match(/.{4}/g) ?? []);
          return runs.map((glyph) => fonts.get(font)?.[parseInt(glyph, 16)] ?? '\ufffd').join('');
        })
        .join(''),
    )
    .filter((line) => line !== '');
}

/**
 * Reads a PDF of ours as a reader does: by its table of objects, its compressed pages and the maps of its fonts. Throws
 * where one of them is wrong. For tests without programs; the journeys open the files with other people's.
 */
export async function readPdf(file: Blob): Promise<ReadPdf> {
  const raw = latin.decode(await file.arrayBuffer());
  const objects = objectsOf(raw);
  const all = [...objects.values()];
  const strings = (name: string) => all.map((object) => stringAt(object, name)).filter((text) => text !== null);
  const info = referred(raw.slice(raw.lastIndexOf('trailer')), '/Info', objects);
  const metadata = all.find((object) => object.includes('/Type /Metadata')) ?? '';
  return {
    raw,
    pages: all.filter((object) => object.includes('/Type /Page\n')).map((page) => linesOf(page, objects)),
    bookmarks: all.filter((object) => object.includes('/Dest [')).flatMap((object) => stringAt(object, '/Title') ?? []),
    addresses: strings('/URI'),
    places: all
      .filter((object) => object.includes('/S /GoTo'))
      .map((object) => Number(/\d+/.exec(stringAt(object, '/D') ?? '')?.[0])),
    title: stringAt(referred(info, '/Title', objects), '\n') ?? '',
    metadata: new TextDecoder().decode(bytes(streamOf(metadata))).replace(/<\?xpacket[^>]*\?>/g, ''),
  };
}
