export type Option = {
  readonly value: string;
  readonly text: string;
  /** What the text stands for where that is a sign: "16:9" is a slide. */
  readonly meaning?: string | undefined;
};

/** One of several values, as menus and dialogs offer it. */
export type Choice = {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
};
