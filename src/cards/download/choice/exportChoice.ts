import { languages, type Language } from '#model/languages';
import { batchWhats, type BatchWhat } from '#cards/batch/batchWhat';
import type { Format } from '#export/exportFormat';
import { exportFormats } from '#export/exportFormats';
import { papers, plainLook, type Look } from '#export/look';
import { sheets, type SheetName } from '#export/picture/sheet';

/** In which languages, seen from the page: its own, the other one, or both. */
export const tongues = ['own', 'other', 'both'] as const;
export type Tongue = (typeof tongues)[number];

/** How a visitor wants files: the menu and the dialogs ask for the same and remember it together. */
export type ExportChoice = Look & {
  readonly format: Format;
  /** What many figures at once are taken along as. */
  readonly batch: BatchWhat;
  readonly tongue: Tongue;
};

export const formatNames = Object.keys(exportFormats) as Format[];
export const sheetNames = Object.keys(sheets) as SheetName[];

export const plainChoice: ExportChoice = { ...plainLook, format: 'png', batch: 'zip', tongue: 'own' };

/**
 * What was kept of an earlier visit, made whole: each value that is missing or not known any more is the plain one.
 * The language is not kept: a page opened in Vietnamese that silently gives English files, because of a letter abroad
 * last month, is a mistake that one finds too late.
 */
export function readChoice(text: string | null): ExportChoice {
  const kept = parseKept(text);
  const known = <Value extends string>(name: keyof ExportChoice, values: readonly Value[], plain: Value): Value =>
    values.find((value) => value === kept[name]) ?? plain;
  return {
    sheet: known('sheet', sheetNames, plainChoice.sheet),
    paper: known('paper', papers, plainChoice.paper),
    format: known('format', formatNames, plainChoice.format),
    batch: known('batch', batchWhats, plainChoice.batch),
    qr: kept['qr'] === true,
    tongue: plainChoice.tongue,
  };
}

function parseKept(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The text to keep of a choice; see `readChoice` for what it leaves out. */
export function writeChoice({ tongue: _, ...kept }: ExportChoice): string {
  return JSON.stringify(kept);
}

/** The languages of a file, asked for on a page of the given language; the page's own comes first. */
export function chosenLanguages(tongue: Tongue, page: Language): readonly [Language, ...Language[]] {
  const [other = page, ...more] = languages.filter((one) => one !== page);
  if (tongue === 'own') return [page];
  return tongue === 'other' ? [other] : [page, other, ...more];
}
