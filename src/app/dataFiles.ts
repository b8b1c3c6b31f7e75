import type { Board } from '#model/board';
import { languages } from '#model/languages';
import { changesFeed } from '#export/feed/changesFeed';
import { boardCsv } from '#export/table/boardCsv';
import { localeOf } from '#language/locale';
import { feedAddress } from '#selection/addresses';

/** A file that the build writes beside the pages; `file` is relative to `dist`. */
export type DataFile = { readonly file: string; readonly text: string };

/** Where the site will stand: "/" or "/some/path/"; "https://kpi.example", or "" where the build was not told one. */
export type PublicPlace = { readonly base: string; readonly origin: string };

/**
 * Everything that the build writes from the boards besides pages: each board as CSV, and the feed of its changes in
 * each language. The board itself and its schema are copied as they are. The words of all languages and of the
 * pages have to be loaded.
 */
export function dataFilesOf(boards: readonly Board[], { base, origin }: PublicPlace): readonly DataFile[] {
  return boards.flatMap((board) => [
    { file: `data/${board.id}.csv`, text: boardCsv(board) },
    ...languages.map((language) => ({
      file: feedAddress(language, board.id).slice(1),
      text: changesFeed(board, localeOf(language), origin + base),
    })),
  ]);
}
