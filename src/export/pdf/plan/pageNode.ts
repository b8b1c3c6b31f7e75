import type { Box } from '#charts/frame';
import type { Mark } from '#charts/drawing';

/** What a part of a page is, for people who listen to it or whose device sets it anew; the names are those of PDF. */
export type Tag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Figure'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Link'
  /** What stands on every page or only adorns it: foot, rules, the mark. Not read out. */
  | 'Artifact';

/** Where a link leads: out of the document, or to a page of it, counted from 0. */
export type LinkTarget = { readonly url: string } | { readonly page: number };

/** A part of a page with what it draws, in the order in which it is drawn and read. Lengths in px. */
export type PageNode = {
  readonly tag: Tag;
  /** Where its upper left corner stands in the part around it; its marks, its link and its children count from there. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly marks?: readonly Mark[];
  readonly children?: readonly PageNode[];
  /** What a picture shows, in words. */
  readonly alt?: string;
  /** Whose head a cell of a table is. */
  readonly scope?: 'Column' | 'Row';
  readonly link?: { readonly box: Box; readonly to: LinkTarget };
};
