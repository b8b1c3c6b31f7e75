/**
 * The sentences of an exported picture that are not in the figure itself, already in the visitor's
 * language and number formats. The card writes them with the language room.
 */
export type EntryWords = {
  /** Used where the figure has no subtitle of its own: the figure in one sentence. */
  readonly subtitle?: string;
  /** "Nguồn: Tỉnh ủy Hậu Giang, 27/01/2025." */
  readonly sources: string;
  /** Caveats in order, each a sentence: "Cột gạch chéo là số ước." */
  readonly notes: readonly string[];
  /** "Xuất ngày 27/01/2025." Always printed, whatever else must be cut. */
  readonly exportedOn: string;
  /** What the picture shows, as a screen reader says it. */
  readonly description: string;
};
