/**
 * The fonts of the first screen, by a part of the file name; every page preloads them. Each one competes with
 * the code for the first connection, so keep the list to what stands above the fold.
 */
export const criticalFonts: readonly RegExp[] = [/400/, /600/, /700/, /figures/];
