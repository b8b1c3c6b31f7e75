import {
  ArrowUpDown,
  ClipboardCopy,
  CodeXml,
  Copy,
  ExternalLink,
  FileBraces,
  FileSpreadsheet,
  FileText,
  Image,
  Languages,
  Link,
  PenTool,
  Presentation,
  Printer,
  Share2,
  SlidersHorizontal,
  Table2,
  TextQuote,
  type IconNode,
} from 'lucide';
import { IconDrawing } from './IconDrawing';

/** Icons of files and of ways to take them along; the first page does without them. To add one: one import and one line. */
const icons = {
  image: Image,
  drawing: PenTool,
  page: FileText,
  slides: Presentation,
  workbook: FileSpreadsheet,
  text: FileText,
  code: FileBraces,
  copy: ClipboardCopy,
  sentence: TextQuote,
  table: Table2,
  link: Link,
  embed: CodeXml,
  share: Share2,
  options: SlidersHorizontal,
  words: Copy,
  outside: ExternalLink,
  language: Languages,
  print: Printer,
  sort: ArrowUpDown,
} satisfies Record<string, IconNode>;

export type FileIconName = keyof typeof icons;

/** A decorative icon; the words beside it carry the meaning. */
export function FileIcon({ name, size = 20 }: { readonly name: FileIconName; readonly size?: number }) {
  return <IconDrawing node={icons[name]} size={size} weight={2} />;
}
