import type { SheetName } from './picture/sheet';

/** The ground of a picture: white, the dark theme, or none, for a slide with a colour of its own. */
export const papers = ['light', 'dark', 'transparent'] as const;

export type Paper = (typeof papers)[number];

/** How a picture is to look; data formats do not ask. */
export type Look = {
  readonly sheet: SheetName;
  readonly paper: Paper;
  /** True to print a QR code that opens the page of the figure. */
  readonly qr: boolean;
};

/** What a file looks like unless somebody chose otherwise. */
export const plainLook: Look = { sheet: 'slide', paper: 'light', qr: false };
