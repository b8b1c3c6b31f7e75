import { ref, type ObjectId, type PdfObjects } from './pdfObjects';
import { textString } from './pdfSyntax';

/** A bookmark: where it leads, and those below it, which it shows when the document opens. */
export type Bookmark = { readonly title: string; readonly page: ObjectId; readonly below: readonly Bookmark[] };

/** A page from its upper edge on, at the size at which the reader looks at it. */
export const destination = (page: ObjectId): string => `[${ref(page)}/XYZ null 842 null]`;

const countOf = (bookmarks: readonly Bookmark[]): number =>
  bookmarks.reduce((sum, { below }) => sum + 1 + countOf(below), 0);

function writeLevel(bookmarks: readonly Bookmark[], parent: ObjectId, objects: PdfObjects): string {
  const ids = bookmarks.map(() => objects.reserve());
  for (const [at, { title, page, below }] of bookmarks.entries()) {
    const id = ids[at] ?? objects.reserve();
    const [before, after] = [ids[at - 1], ids[at + 1]];
    const beside =
      (before === undefined ? '' : `/Prev ${ref(before)}`) + (after === undefined ? '' : `/Next ${ref(after)}`);
    const children = below.length === 0 ? '' : writeLevel(below, id, objects);
    objects.put(
      `<</Title${textString(title)}/Parent ${ref(parent)}/Dest${destination(page)}${beside}${children}>>`,
      id,
    );
  }
  const [first, last] = [ids[0] ?? parent, ids.at(-1) ?? parent];
  return `/First ${ref(first)}/Last ${ref(last)}/Count ${countOf(bookmarks)}`;
}

/** Writes the bookmarks of a document and gives their root. */
export function writeOutline(bookmarks: readonly Bookmark[], objects: PdfObjects): ObjectId {
  const root = objects.reserve();
  return objects.put(`<</Type/Outlines${writeLevel(bookmarks, root, objects)}>>`, root);
}
