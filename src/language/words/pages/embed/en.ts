import type { Shape } from '#language/words/en';

/** Words of the code to paste and of a framed figure, in English. */
export const en = {
  embed: {
    button: 'Embed code',
    close: 'Close',
    intro:
      'Paste this code into another page. The frame always shows the current figures of the board, with their source.',
    theme: 'Theme',
    auto: 'As the reader’s system',
    light: 'Light',
    dark: 'Dark',
    code: 'Code to paste',
    copy: 'Copy the code',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying. Select the code and copy it.',
    preview: 'Open the frame alone',
    newWindow: '(opens in a new window)',
  },
} as const;

export type EmbedWords = Shape<typeof en>;
