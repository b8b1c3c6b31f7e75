import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What pictures of shared links may weigh: messengers load them on the line of whoever reads the message; bytes. */
export const previewLimits = { median: 30_000, largest: 60_000 };

/**
 * Number, median and largest of the previews of a build; zeros where it has none.
 *
 * @param {string} dist
 */
export function weighPreviews(dist) {
  const sizes = readdirSync(dist, { recursive: true })
    .filter((file) => basename(file) === 'preview.png')
    .map((file) => statSync(join(dist, file)).size)
    .sort((left, right) => left - right);
  return { count: sizes.length, median: sizes[sizes.length >> 1] ?? 0, largest: sizes.at(-1) ?? 0 };
}
