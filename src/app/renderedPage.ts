/** One page that the build writes: its address below the base, and the file that holds it. */
export type PageFile = {
  /** `/vi/hau-giang-2020-2025/`; the error page has `/404.html`. */
  readonly path: string;
  /** Relative to `dist`: `vi/hau-giang-2020-2025/index.html`. */
  readonly file: string;
  /** The board that the page fetches first; null where it needs none. */
  readonly boardId: string | null;
};

/** What `renderPage` gives back for a page file; the prerender plugin sets it into `index.html`. */
export type RenderedPage = {
  /** For `<html lang>`. */
  readonly lang: string;
  /** Plain text; the plugin escapes it. */
  readonly title: string;
  /**
   * Markup of meta and link elements. `%BASE%` becomes the base path ("/"), `%ORIGIN%` the public origin
   * ("https://kpi.example") or nothing where the build was not told one.
   */
  readonly head: string;
  /** Markup for inside `#root`: no `style` attribute and no script, the policy would block them. */
  readonly body: string;
  /** Source files beyond the entry that this page loads at once: `src/pages/data/DataPage.tsx`. */
  readonly modules?: readonly string[];
};
