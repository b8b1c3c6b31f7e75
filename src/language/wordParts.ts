import type { Language } from '#model/languages';

/**
 * Words that the first screen does without, by part; `loadPart` brings one in. `faults`: faults of a board.
 * `figures`: what charts, badges, sentences and paper say. `exports`: the download menu and the files.
 * `pages`: every page but the overview. `palette`: the quick search.
 * `written`: what only the build says, in previews and for machines; no browser loads it.
 * To add a language: one line in each part.
 */
export const wordParts = {
  faults: {
    vi: async () => (await import('./words/faults/vi')).vi,
    en: async () => (await import('./words/faults/en')).en,
  },
  figures: {
    vi: async () => (await import('./words/figures/vi')).vi,
    en: async () => (await import('./words/figures/en')).en,
  },
  exports: {
    vi: async () => (await import('./words/exports/vi')).vi,
    en: async () => (await import('./words/exports/en')).en,
  },
  filters: {
    vi: async () => (await import('./words/filters/vi')).vi,
    en: async () => (await import('./words/filters/en')).en,
  },
  pages: {
    vi: async () => (await import('./words/pages/vi')).vi,
    en: async () => (await import('./words/pages/en')).en,
  },
  palette: {
    vi: async () => (await import('./words/palette/vi')).vi,
    en: async () => (await import('./words/palette/en')).en,
  },
  written: {
    vi: async () => (await import('./words/written/vi')).vi,
    en: async () => (await import('./words/written/en')).en,
  },
} satisfies Record<string, Record<Language, () => Promise<object>>>;

export type WordPart = keyof typeof wordParts;

type Intersect<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** All words of some parts together, as English shapes them. */
export type WordsOf<Part extends WordPart> = Intersect<Awaited<ReturnType<(typeof wordParts)[Part]['en']>>>;
