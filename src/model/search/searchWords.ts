/** One word of a text, ready to be compared. */
export type SearchWord = {
  /** Lower case, no diacritics, đ as d, a closing y as i: "ti", "ngheo", "1400". */
  readonly folded: string;
  /** With diacritics, the tone set at the end, so that "hoá" and "hóa" are the same. */
  readonly exact: string;
  /** A number read the other way: "1.400" is 1400, or 1.4 to a reader of English. Empty where there is but one. */
  readonly other: string;
  /** Place in the text as it was given. */
  readonly start: number;
  readonly end: number;
};

/** Huyền, sắc, ngã, hỏi, nặng; the other marks (â, ă, ơ) make other letters. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Words begin with a letter; numbers may hold points and commas. */
const pieces = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** "kỹ" and "kĩ", "tỷ" and "tỉ" are spellings of one word: a closing y after a consonant is an i. */
const closingY = /^([bcdđghklmnpqrstvx]+)y$/u;

/** The tone of a syllable behind its letters, wherever it stood: "thuỷ" and "thủy" both end with hỏi. */
function toneLast(word: string): string {
  const split = word.normalize('NFD');
  const tone = split.match(tones)?.join('') ?? '';
  return split.replace(tones, '').normalize('NFC').replace(closingY, '$1i') + tone;
}

function foldWord(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return bare.replace(closingY, '$1i');
}

/** A number as JSON writes it, in the two ways that its points and commas can be read; the thousands first. */
function readNumber(text: string): readonly [string, string] {
  const thousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(text);
  const marks = text.match(/[.,]/g)?.length ?? 0;
  const decimal = marks === 1 ? text.replace(',', '.').replace(/0+$/, '').replace(/\.$/, '') : '';
  if (!thousands) return [decimal === '' ? text : decimal, ''];
  return [text.replace(/[.,]/g, ''), decimal];
}

/**
 * The words and numbers of a text in order. Composed or decomposed letters, capitals, full-width forms and the place
 * of the tone make no difference; characters without a look (zero-width ones, halves of pairs) are passed over.
 * Never fails, whatever the text holds.
 */
export function searchWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index: start }) => {
    const plain = piece.normalize('NFKC').toLowerCase();
    const end = start + piece.length;
    if (/^\p{N}/u.test(plain)) {
      const [folded, other] = readNumber(plain);
      return [{ folded, exact: folded, other, start, end }];
    }
    const folded = foldWord(plain);
    return folded === '' ? [] : [{ folded, exact: toneLast(plain), other: '', start, end }];
  });
}
