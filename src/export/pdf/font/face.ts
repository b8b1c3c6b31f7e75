import type { Weight } from '#charts/drawing';
import { advanceOf } from '#charts/text/measureText';
import { plainText } from '#charts/text/plainText';
import type { Figures, Glyphs } from '#export/glyphs/openGlyphs';
import { missingGlyph } from '#export/glyphs/missingGlyph';
import { hex16 } from '#export/pdf/file/pdfSyntax';
import type { FontGlyph } from './trueType';

export type FaceStyle = { readonly weight: Weight; readonly figures: Figures; readonly optical: number };

/** One font of a document: one weight, one kind of figures, one optical size; it holds the letters used so far. */
export type Face = {
  /** Its name among the resources of a page. */
  readonly name: string;
  readonly style: FaceStyle;
  /** A line as one operator that shows it, kerned, and its width in em without the spacing given to letters. */
  readonly show: (text: string) => { readonly operator: string; readonly em: number; readonly letters: number };
  /** What was shown, by number of the glyph; the first stands for no character. */
  readonly used: readonly (FontGlyph & { readonly character: string })[];
};

/** Sizes at which the figures are cut: between them the eye sees no difference, and each takes a font of its own. */
const opticalSizes = [14, 20, 26, 32] as const;

/** The cut for a text of a size in px. */
function opticalSizeFor(size: number): number {
  return opticalSizes.reduce((best, one) => (Math.abs(one - size) < Math.abs(best - size) ? one : best));
}

const keyOf = ({ weight, figures, optical }: FaceStyle) => `${weight}.${figures}.${optical}`;

/** Above them characters need two units, which glyph numbers do not know; one box stands for each of those. */
const stays = (character: string) => (character.length === 1 ? character : '\u25a1');

function makeFace(name: string, style: FaceStyle, glyphs: Glyphs): Face {
  const { weight, figures, optical } = style;
  const used: (FontGlyph & { readonly character: string })[] = [
    { character: '', contours: missingGlyph, advance: advanceOf('', optical, weight, figures) * 1000 },
  ];
  const numbers = new Map<string, number>();
  const numberOf = (character: string): number => {
    const known = numbers.get(character);
    if (known !== undefined) return known;
    const contours = glyphs.contours(character, optical, weight, figures) ?? missingGlyph;
    const advance = advanceOf(character, optical, weight, figures) * 1000;
    numbers.set(character, used.length);
    return used.push({ character, contours, advance }) - 1;
  };
  return {
    name,
    style,
    used,
    show(text) {
      const letters = [...plainText(text)].map(stays);
      let units = 0;
      let run = '';
      let parts = '';
      let left = '';
      for (const letter of letters) {
        const kern = left === '' ? 0 : Math.round(glyphs.kerning(left, letter, optical, weight, figures));
        if (kern !== 0) {
          parts += `<${run}>${-kern}`;
          run = '';
        }
        const number = numberOf(letter);
        run += hex16(number);
        units += kern + (used[number]?.advance ?? 0);
        left = letter;
      }
      return { operator: `[${parts}<${run}>]TJ`, em: units / 1000, letters: letters.length };
    },
  };
}

export type Faces = {
  readonly faceFor: (style: { readonly size: number; readonly weight: Weight; readonly figures: Figures }) => Face;
  readonly all: () => readonly Face[];
};

/** The fonts of one document, made as they are first asked for and numbered in that order. */
export function makeFaces(glyphs: Glyphs): Faces {
  const faces = new Map<string, Face>();
  return {
    faceFor({ size, weight, figures }) {
      const style = { weight, figures, optical: opticalSizeFor(size) };
      const known = faces.get(keyOf(style));
      if (known !== undefined) return known;
      const face = makeFace(`F${faces.size + 1}`, style, glyphs);
      faces.set(keyOf(style), face);
      return face;
    },
    all: () => [...faces.values()],
  };
}
