import type { Language, Words } from '#model/languages';
import type { Format } from '#export/exportFormat';
import type { FileIconName } from '#ui/icons/FileIcon';
import type { IconName } from '#ui/Icon';

/** The groups of the list, in the order in which they stand before anything is typed. */
export const commandGroups = [
  'indicators',
  'pages',
  'files',
  'filters',
  'listing',
  'look',
  'sharing',
  'boards',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** What a command does, as data; `useActions` has one function for each kind. */
export type Action =
  /** To an address below the base; `at` is a part of that page. */
  | { readonly kind: 'go'; readonly to: string; readonly at?: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'theme'; readonly theme: 'light' | 'dark' }
  /** The figure of the page as a file. */
  | { readonly kind: 'figure'; readonly format: Format }
  /** A file that stands beside the pages, below the base. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'batch' }
  | { readonly kind: 'link' }
  | { readonly kind: 'print' };

/** One line of the palette: an indicator, a page, a choice, or something to do. */
export type Command = {
  /** The same for the same thing as long as the palette is open. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly name: Words;
  /** What it is a choice of, said before its name: "Category" of "Economy". */
  readonly of?: Words;
  /** Said behind the name. */
  readonly hint?: Words;
  /** Other words by which it is found; never shown. */
  readonly also?: Words;
  readonly icon: { readonly app: IconName } | { readonly file: FileIconName };
  /** True where this choice holds already. */
  readonly inUse?: boolean;
  /** True for what is offered before anything is typed. */
  readonly usual?: boolean;
  readonly action: Action;
};
