/**
 * The sentences of an exported picture that are not in the figure itself, already in the visitor's
 * language and number formats. The card writes them with the language room.
 */
export type EntryWords = {
  /** Used where the figure has no subtitle of its own: the figure in one sentence. */
  readonly subtitle?: string;
  /**
   * Status and target: "Vượt chỉ tiêu: 8,76 % so với kế hoạch 7,5 % (2024)"; `brief` for below the sentence, which has
   * said the numbers: "Vượt chỉ tiêu". Every figure has it; a picture of a whole board has none.
   */
  readonly status?: { readonly text: string; readonly brief: string };
  /** "Nguồn: Tỉnh ủy Hậu Giang, 27/01/2025." */
  readonly sources: string;
  /** Caveats in order, each a sentence: "Cột gạch chéo là số ước." */
  readonly notes: readonly string[];
  /** "Số liệu đến 27/01/2025. Bảng phiên bản 1.1.0. Xuất ngày 28/01/2025." Printed whatever else must be cut. */
  readonly exportedOn: string;
  /** What the picture shows, as a screen reader says it. */
  readonly description: string;
};
