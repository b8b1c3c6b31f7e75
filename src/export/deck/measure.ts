/** A slide of 16:9 as PowerPoint makes it, 13.333 × 7.5 in, in English Metric Units (914 400 an inch). */
export const slideSize = { width: 12192000, height: 6858000 } as const;

/** A slide is laid out on the sheet of pictures, 1200 × 675 px, so type and margins are those of an exported image. */
const emuOfPx = slideSize.width / 1200;

/** Px of the sheet → EMU, whole. */
export function emu(px: number): number {
  return Math.round(px * emuOfPx);
}

/** Type size in px of the sheet → hundredths of a point, to the half point: 40 px are 32 pt. */
export function typeSize(px: number): number {
  return Math.round((px * 80) / 50) * 50;
}
