/** What the code knows of a board without its file: its marks, and its title and subtitle to lead to it. */
export type KnownBoard = NonNullable<ImportMetaEnv['VITE_CHECKED_BOARDS']>[number];

const known: readonly KnownBoard[] = import.meta.env.VITE_CHECKED_BOARDS ?? [];

/** The boards that this site was built with, by id; none in unit tests. In development they have no marks. */
export function knownBoards(): readonly KnownBoard[] {
  return known;
}

/** What is known of one board; undefined where this site was built without it. */
export function knownBoard(id: string): KnownBoard | undefined {
  return known.find((one) => one.id === id);
}

/** False for a board that this site was built without: there is nothing to ask the server for. */
export function mayExist(id: string): boolean {
  return known.length === 0 || knownBoard(id) !== undefined;
}
