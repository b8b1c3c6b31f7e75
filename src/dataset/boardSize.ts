/** Bytes of a board's file as this build publishes it; null where it is not known, as in development. */
export function boardSize(id: string): number | null {
  return import.meta.env.VITE_CHECKED_BOARDS?.find((one) => one.id === id)?.bytes ?? null;
}
