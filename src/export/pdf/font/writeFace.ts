import { bytesOf, ref, type ObjectId, type PdfObjects } from '#export/pdf/file/pdfObjects';
import { hex16, utf16 } from '#export/pdf/file/pdfSyntax';
import type { Face } from './face';
import { ASCENT, DESCENT, trueType } from './trueType';

const names = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' } as const;

/** Six capitals before the name tell that the font holds some letters only; they number the face. */
const tagOf = (face: Face) =>
  `FACE${face.name
    .slice(1)
    .padStart(2, '0')
    .replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '')}`;

/** At most this many lines may stand in one block of the map. */
const BLOCK = 100;

/** Which characters the glyphs stand for: what makes a PDF searchable and lets its words be copied. */
function toUnicode({ used }: Face): Uint8Array {
  // Who searches for "8,76 %" types a plain space; lines are broken already, so that nothing is lost.
  const lines = used
    .slice(1)
    .map(({ character }, at) => `<${hex16(at + 1)}><${utf16(character.replace('\u00a0', ' '))}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, at) => {
    const block = lines.slice(at * BLOCK, (at + 1) * BLOCK);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  });
  return bytesOf(
    '/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n' +
      '/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n' +
      `1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n${blocks.join('')}` +
      'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n',
  );
}

/**
 * Writes the font of a face with the letters that the document uses: outlines, widths and the map back to characters.
 * Gives the object that pages refer to. Call it when all pages are written.
 */
export function writeFace(face: Face, objects: PdfObjects): ObjectId {
  const name = `${tagOf(face)}+BeVietnamPro-${names[face.style.weight]}`;
  const program = trueType(face.used);
  const file = objects.stream(program, `/Length1 ${program.length}`);
  const bold = face.style.weight >= 600;
  const descriptor = objects.put(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[-200 ${DESCENT} 1400 ${ASCENT}]/ItalicAngle 0` +
      `/Ascent ${ASCENT}/Descent ${DESCENT}/CapHeight 740/StemV ${bold ? 140 : 88}/FontFile2 ${ref(file)}>>`,
  );
  const widths = face.used.map(({ advance }) => Math.round(advance * 10) / 10).join(' ');
  const descendant = objects.put(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${ref(descriptor)}/CIDToGIDMap/Identity/DW 700/W[0[${widths}]]>>`,
  );
  const map = objects.stream(toUnicode(face));
  return objects.put(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${ref(descendant)}]/ToUnicode ${ref(map)}>>`,
  );
}
