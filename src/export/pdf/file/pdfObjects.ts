/** Number of an object in the file; `ref` writes a reference to it. */
export type ObjectId = number;

export const ref = (id: ObjectId): string => `${id} 0 R`;

export const refs = (ids: readonly ObjectId[]): string => `[${ids.map(ref).join(' ')}]`;

export type PdfObjects = {
  /** A number for an object that is referred to before it is written; it must be written once. */
  readonly reserve: () => ObjectId;
  /** Writes an object (a dictionary, an array) and gives its number. */
  readonly put: (body: string, id?: ObjectId) => ObjectId;
  /** Writes a compressed stream with the given entries of its dictionary. */
  readonly stream: (bytes: Uint8Array, entries?: string, id?: ObjectId) => ObjectId;
  /** Ends the file with its table of objects; `root` is the catalogue, `info` tells title and date. */
  readonly finish: (root: ObjectId, info: ObjectId) => readonly Uint8Array<ArrayBuffer>[];
};

const encoder = new TextEncoder();

/** Letters and signs of ASCII as bytes; nothing else is ever written. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/** A name for the bytes of a file, the same for the same bytes: FNV-1a, four times from different starts. */
class Fingerprint {
  private readonly sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

  add(bytes: Uint8Array): void {
    for (const [at, start] of this.sums.entries()) {
      let sum = start;
      for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
      this.sums[at] = sum;
    }
  }

  get hex(): string {
    return this.sums.map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/**
 * The objects of a PDF 1.7 in the order in which they are written, as bytes, with the table that finds them again.
 * `deflate` gives a zlib stream. Holds what is written and no more, so that a long document can be written page by page.
 * The same calls give the same bytes: there is no clock and no chance in it.
 */
export function pdfObjects(deflate: (bytes: Uint8Array) => Uint8Array): PdfObjects {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const offsets: number[] = [];
  const fingerprint = new Fingerprint();
  let length = 0;
  let last = 0;
  const write = (bytes: Uint8Array<ArrayBuffer>) => {
    chunks.push(bytes);
    length += bytes.length;
  };
  const reserve = () => (last += 1);
  const begin = (id: ObjectId) => {
    offsets[id] = length;
    return `${id} 0 obj\n`;
  };
  // The second line tells programs that pass the file on that it holds more than letters.
  write(Uint8Array.from([...bytesOf('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  return {
    reserve,
    put(body, id = reserve()) {
      const bytes = bytesOf(`${begin(id)}${body}\nendobj\n`);
      fingerprint.add(bytes);
      write(bytes);
      return id;
    },
    stream(bytes, entries = '', id = reserve()) {
      const packed = new Uint8Array(deflate(bytes));
      write(bytesOf(`${begin(id)}<</Filter/FlateDecode/Length ${packed.length}${entries}>>\nstream\n`));
      fingerprint.add(packed);
      write(packed);
      write(bytesOf('\nendstream\nendobj\n'));
      return id;
    },
    finish(root, info) {
      const rows = Array.from({ length: last }, (_, at) => {
        const offset = offsets[at + 1];
        if (offset === undefined) throw new Error(`object ${at + 1} was never written`);
        return `${String(offset).padStart(10, '0')} 00000 n \n`;
      });
      const id = `<${fingerprint.hex}>`;
      const trailer = `<</Size ${last + 1}/Root ${ref(root)}/Info ${ref(info)}/ID[${id}${id}]>>`;
      write(
        bytesOf(
          `xref\n0 ${last + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`,
        ),
      );
      return chunks;
    },
  };
}
