/**
 * Characters that are not seen but change what is: control characters, the direction overrides that turn
 * text round (U+202A–202E, U+2066–2069), zero-width joiners, byte order marks, halves of a pair.
 */
const unseen = /\p{Cc}|\p{Cs}|\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}|[\ufff9-\ufffb]/gu;

/**
 * One line of text as it may be measured, drawn and written into a file: composed (NFC), so that a letter
 * with its marks is one character; line breaks and tabs turned into spaces; everything unseen removed.
 * The no-break space stays, because it says where a line may not end. Never fails; may give ''.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(unseen, '')
    .normalize('NFC');
}
