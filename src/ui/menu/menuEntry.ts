import type { Choice } from '#ui/choice/choice';
import type { FileIconName } from '#ui/icons/FileIcon';

/** Something to do; choosing it closes the menu. */
export type MenuItem = {
  readonly id: string;
  readonly name: string;
  readonly hint?: string | undefined;
  /** Stands at the right end: a size, a number of rows. */
  readonly extent?: string | undefined;
  readonly icon: FileIconName;
  readonly onChoose: () => void;
};

export type MenuGroup = {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** A choice leaves the menu open. */
  readonly entries: readonly (MenuItem | Choice)[];
};
