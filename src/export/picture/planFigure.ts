import { plainText } from '#charts/text/plainText';
import type { Figure } from '#model/figure';
import type { Status } from '#model/targets/status';
import type { Language } from '#model/languages';
import type { EntryWords } from '#export/entry/entryWords';
import { planFoot, type Foot } from './planFoot';
import { planHead, type Head, type HeadWords } from './planHead';
import { innerWidth, sheets, type Sheet } from './sheet';

/** Everything but the chart: which words stand where, and the room that is left. All lengths in px. */
export type FigurePlan = Pick<Head, 'title' | 'subtitle' | 'status'> &
  Foot & {
    readonly sheet: Sheet;
    readonly language: Language;
    /** Lay the chart out for exactly this width and height. */
    readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
    /** The words kept as text in the file, whole even where the picture cuts them. */
    readonly spoken: { readonly title: string; readonly description: string };
  };

/** The words at the head and foot of a picture that stand in the board: those of a figure, or of the board itself. */
export type SheetWords = Pick<Figure, 'title' | 'subtitle' | 'boardTitle' | 'boardSubtitle'> & {
  /** The status of the figure where the picture does not say it by itself. */
  readonly sign?: Status | undefined;
};

/** A scoreboard carries one sentence for pictures; all other figures say their message in the title. */
function wordsOf(figure: Figure): SheetWords {
  if (figure.kind === 'none' || (figure.kind !== 'scoreboard' && figure.compared !== undefined)) return figure;
  if (figure.kind !== 'scoreboard') return { ...figure, sign: figure.headline.verdict.status };
  const { message, subtitle } = figure.scoreboard;
  return { ...figure, title: message, subtitle: figure.subtitle ?? subtitle };
}

type Room = Pick<FigurePlan, 'frame'> & Omit<Head, 'bottom'> & Foot;

/** A sheet with so many lines at most for the subtitle and for the foot. */
type Trial = { readonly subtitle: number; readonly foot: number };

/** The foot is cut to three lines before the chart gets lower than this, in its least heights. */
const COMFORT = 1.25;

/** The first room with a good height, from generous to as few lines as a picture can do with. */
function chooseRoom({ type, least }: Sheet, roomOf: (trial: Trial) => Room): Room {
  const feet = Array.from({ length: type.footLines - 1 }, (_, index) => type.footLines - index);
  const trials = [
    ...feet.slice(0, -1).map((foot) => ({ subtitle: 2, foot, height: least * COMFORT })),
    ...feet.map((foot) => ({ subtitle: 2, foot, height: least })),
    { subtitle: 1, foot: 3, height: least },
  ];
  for (const { height, ...trial } of trials) {
    const room = roomOf(trial);
    if (room.frame.height >= height) return room;
  }
  return roomOf({ subtitle: 1, foot: 2 });
}

/** Calls a pure function of a number once for each number. */
function once<Result>(make: (count: number) => Result): (count: number) => Result {
  const made = new Map<number, Result>();
  return (count) => {
    const known = made.get(count) ?? make(count);
    made.set(count, known);
    return known;
  };
}

const plain = (text: string) => plainText(text).trim();

/** The words above the chart; a sentence as subtitle has said what a status rests on. */
function headWords(said: SheetWords, language: Language, { subtitle, status }: EntryWords): HeadWords {
  const own = said.subtitle === undefined ? undefined : plain(said.subtitle[language]);
  const text = (own === undefined ? status?.brief : status?.text) ?? '';
  return {
    title: plain(said.title[language]),
    subtitle: own ?? plain(subtitle ?? ''),
    status: said.sign === undefined || text === '' ? null : { sign: said.sign, text },
  };
}

/**
 * Sets the words of a picture on its sheet and says what frame is left for the chart. Pure and without a page: the
 * same words give the same plan anywhere. A long title shrinks and is then cut; a long foot takes room from the chart
 * until that would be lower than the least of the sheet, then it is cut too. With `qr` a place is kept for a QR code.
 */
export function planSheet(
  said: SheetWords,
  language: Language,
  words: EntryWords,
  sheet: Sheet = sheets.slide,
  qr = false,
): FigurePlan {
  const board = [said.boardTitle[language], said.boardSubtitle[language]] as const;
  const above = headWords(said, language, words);
  const line = sheet.type.subtitle.line;
  const headOf = once((most) => planHead(above, sheet, most));
  const footOf = once((most) => planFoot(words, board, sheet, most, qr ? sheet.qr : 0));
  const plan = chooseRoom(sheet, (trial) => {
    const { bottom, ...head } = headOf(trial.subtitle);
    const foot = footOf(trial.foot);
    const crowded = head.title.lines.length + head.subtitle.lines.length + (head.status?.lines.length ?? 0) > 2;
    const top = bottom + Math.round(line * (crowded ? 0.69 : 1));
    const height = Math.floor(foot.ruleTop - line + 1 - top);
    return { ...head, ...foot, frame: { x: sheet.left, y: top, width: innerWidth(sheet), height } };
  });
  const spoken = [words.description, words.status?.text ?? '', words.sources, ...words.notes, words.exportedOn];
  return {
    ...plan,
    sheet,
    language,
    spoken: { title: above.title, description: spoken.filter((sentence) => sentence !== '').join(' ') },
  };
}

/** `planSheet` with the words of a figure. */
export function planFigure(
  figure: Figure,
  language: Language,
  words: EntryWords,
  sheet: Sheet = sheets.slide,
  qr = false,
): FigurePlan {
  return planSheet(wordsOf(figure), language, words, sheet, qr);
}
