import { tabularAdvances, wordAdvances } from '#charts/text/advances';
import { plainText } from '#charts/text/plainText';

export type TextRun = {
  readonly kind: 'words' | 'figures' | 'missing';
  readonly text: string;
};

const wordLetters = new Set(wordAdvances.flatMap(([, , , characters]) => [...characters]));
const figureLetters = new Set(tabularAdvances.flatMap(([, , , , , , characters]) => [...characters]));

function kindOf(character: string): TextRun['kind'] {
  if (figureLetters.has(character)) return 'figures';
  return wordLetters.has(character) ? 'words' : 'missing';
}

/**
 * A line of text cut where the font changes: words, figures, and each character that neither font has. Unseen characters
 * are left out. A no-break space becomes a plain one, since lines are broken already and who searches for "8,76 %" types
 * a plain one.
 */
export function textRuns(text: string): readonly TextRun[] {
  const runs: { kind: TextRun['kind']; text: string }[] = [];
  for (const character of plainText(text).replaceAll('\u00a0', ' ')) {
    const kind = kindOf(character);
    const last = runs.at(-1);
    if (last?.kind === kind && kind !== 'missing') last.text += character;
    else runs.push({ kind, text: character });
  }
  return runs;
}
