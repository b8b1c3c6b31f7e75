import { languages, type Language } from '#model/languages';

export const frameThemes = ['auto', 'light', 'dark'] as const;
export type FrameTheme = (typeof frameThemes)[number];

/** What the host of a framed page asks for by its query; null where it asks for nothing that is known. */
export type FrameChoice = { readonly language: Language | null; readonly theme: FrameTheme | null };

/**
 * Reads the query of a framed page ("?lang=en&theme=dark"). A framed page has no room for notices, so what is
 * unknown is left out in silence: the language of the path and the theme of the visitor's system then hold.
 */
export function readFrameChoice(search: string): FrameChoice {
  const query = new URLSearchParams(search);
  const asked = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((one) => one === query.get(name)) ?? null;
  return { language: asked('lang', languages), theme: asked('theme', frameThemes) };
}

/**
 * The query for a theme; `auto` is the default and left out, as everywhere in addresses. The language needs none:
 * it stands in the path.
 */
export function writeFrameTheme(theme: FrameTheme): string {
  return theme === 'auto' ? '' : `?theme=${theme}`;
}
