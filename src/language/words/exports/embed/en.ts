import type { Shape } from '#language/words/en';

/** Words of the code that another page pastes, in English. */
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
  },
} as const;

export type EmbedCodeWords = Shape<typeof en>;
