import { figures400 } from './generated/figures400';
import { figures600 } from './generated/figures600';
import { figures700 } from './generated/figures700';
import { words400 } from './generated/words400';
import { words600 } from './generated/words600';
import { words700 } from './generated/words700';
import type { OutlineTables } from './glyphTables';

/** All outlines, about 50 kB compressed: only `loadGlyphs` may import this, so that they stay one late chunk. */
export const allOutlines: OutlineTables = {
  400: { words: words400, figures: figures400 },
  600: { words: words600, figures: figures600 },
  700: { words: words700, figures: figures700 },
};
