import { unzlibSync } from 'fflate';

export type ReadPdf = {
  /** The text of the file, streams left as bytes of Latin 1. */
  readonly raw: string;
  /** The words of each page, a line of text each, in the order in which they are drawn. */
  readonly pages: readonly (readonly string[])[];
  /** Titles of the bookmarks, and addresses of the links out. */
  readonly bookmarks: readonly string[];
  readonly addresses: readonly string[];
  readonly title: string;
};

const latin = new TextDecoder('latin1');
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function textOf(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
  return String.fromCharCode(...units).replace(/^\ufeff/, '');
}

const asciiOf = (hex: string) => String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16)));

/** The objects that the table at the end of the file finds, by number. */
function objectsOf(raw: string): ReadonlyMap<number, string> {
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

function streamOf(object: string): string {
  const [, body = ''] = object.split(/>>\nstream\n/);
  return latin.decode(unzlibSync(bytes(body.slice(0, body.lastIndexOf('\nendstream')))));
}

type Characters = ReadonlyMap<number, string>;

/** What the glyphs of each font of a document stand for, as a reader that copies text finds it. */
function fontsOf(resources: string, objects: ReadonlyMap<number, string>): ReadonlyMap<string, Characters> {
  const fonts = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    fonts.map(([, name = '', id]) => {
      const map = /ToUnicode (\d+)/.exec(objects.get(Number(id)) ?? '')?.[1];
      const pairs = [...streamOf(objects.get(Number(map)) ?? '').matchAll(/^<(\w{4})><(\w+)>$/gm)];
      return [name, new Map(pairs.map(([, glyph = '', text = '']) => [parseInt(glyph, 16), textOf(text)]))];
    }),
  );
}

function linesOf(content: string, fonts: ReadonlyMap<string, Characters>): readonly string[] {
  return [...content.matchAll(/\/(F\d+) [\d.]+ Tf\n[^\n]*\n[^\n]*\n\[([^\]]*)\]TJ/g)].map(
    ([, font = '', shown = '']) => {
      const glyphs = [...shown.matchAll(/<(\w*)>/g)].flatMap(([, run = '']) => run.match(/.{4}/g) ?? []);
      return glyphs.map((glyph) => fonts.get(font)?.get(parseInt(glyph, 16)) ?? '\ufffd').join('');
    },
  );
}

/**
 * Reads a PDF of ours as a reader does: by its table of objects, its compressed pages and the maps of its fonts. Throws
 * where one of them is wrong. For tests without programs; the journeys open the files with other people's.
 */
export async function readPdf(file: Blob): Promise<ReadPdf> {
  const raw = latin.decode(await file.arrayBuffer());
  const objects = objectsOf(raw);
  const all = [...objects.values()];
  const pages = all.filter((object) => object.includes('/Type/Page/'));
  const contentOf = (page: string) => streamOf(objects.get(Number(/Contents (\d+)/.exec(page)?.[1])) ?? '');
  const resources = objects.get(Number(/Resources (\d+)/.exec(pages[0] ?? '')?.[1])) ?? '';
  const fonts = fontsOf(resources, objects);
  const titles = all.filter((object) => object.includes('/Dest[') && object.includes('/Title<'));
  const titleOf = (object: string) => textOf(/\/Title<(\w*)>/.exec(object)?.[1] ?? '');
  return {
    raw,
    pages: pages.map((page) => linesOf(contentOf(page), fonts)),
    bookmarks: titles.map(titleOf),
    addresses: all.flatMap((object) => {
      const hex = /\/URI<(\w*)>/.exec(object)?.[1];
      return hex === undefined ? [] : [asciiOf(hex)];
    }),
    title: titleOf(all.find((object) => object.includes('/Author<')) ?? ''),
  };
}
