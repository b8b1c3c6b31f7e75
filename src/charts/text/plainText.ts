/**
 * Characters that are not seen but change what is: control characters, the direction overrides that turn
 * text round (U+202A–202E, U+2066–2069), zero-width joiners, byte order marks, halves of a pair.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

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
