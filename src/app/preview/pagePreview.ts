import type { Board } from '#model/board';
import { suggestions } from '#model/compare/suggestions';
import type { Figure } from '#model/figure';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import { dataDate, exportWords } from '#export/entry/exportWords';
import { layoutPicture } from '#export/entry/layoutPicture';
import { withMessage } from '#export/entry/withMessage';
import type { Drawing } from '#charts/drawing';
import { textScales, type Frame } from '#charts/frame';
import { countsLayout, type Count } from '#charts/headline/countsLayout';
import { planFigure, planSheet, type FigurePlan } from '#export/picture/planFigure';
import { previewSheet } from '#export/picture/sheet';
import { comparisonFigures } from '#language/comparison/comparisonFigures';
import { localeOf, type Locale } from '#language/locale';
import { languages, type Words } from '#model/languages';
import { countPublished } from '#app/head/countPublished';
import type { Place } from '#selection/addresses';

/** The picture of a page before it is drawn: its words, and what fills the frame that they leave. */
export type PagePreview = {
  readonly plan: FigurePlan;
  readonly layOut: (frame: Pick<Frame, 'width' | 'height'>) => Drawing;
  /** The picture in one sentence. */
  readonly alt: string;
};

function figurePreview(figure: Figure, board: Board, locale: Locale): PagePreview {
  const said = exportWords(figure, board.issued, locale);
  const data = dataDate(figure, locale);
  const date = locale.date(board.issued);
  // The day of export would make every build another picture; the board's own date says as much.
  const exportedOn = data === null ? locale.t('written.issued', { date }) : locale.t('written.state', { data, date });
  const plan = planFigure(withMessage(figure), locale.language, { ...said, exportedOn }, previewSheet);
  const chart = [plan.spoken.title, plan.subtitle.lines.join(' ')].filter((part) => part !== '').join('. ');
  return {
    plan,
    alt: figure.kind === 'none' ? said.description : chart,
    layOut: (frame) => layoutPicture(figure, { ...frame, scale: textScales.export }, locale),
  };
}

const everywhere = (say: (locale: Locale) => string) =>
  Object.fromEntries(languages.map((language) => [language, say(localeOf(language))])) as Words;

/** A board as a whole: how many indicators, figures and sources it holds, and how new it is. */
function boardPreview(board: Board, locale: Locale): PagePreview {
  const { t, number, date } = locale;
  const figures = countPublished(board);
  const newest = board.sources
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);
  const counts = [
    { count: board.indicators.length, label: t('written.indicators', { count: board.indicators.length }) },
    { count: figures, label: t('written.figures', { count: figures }) },
    { count: board.sources.length, label: t('written.sources', { count: board.sources.length }) },
  ].map(({ count, label }): Count => ({ value: number(count), label }));
  if (newest !== undefined) counts.push({ value: date(newest), label: t('written.newest') });
  const said = {
    title: everywhere((one) => one.t('written.dataTitle')),
    subtitle: everywhere((one) => one.t('written.dataSubtitle', { board: one.say(board.title) })),
    boardTitle: board.title,
    boardSubtitle: board.subtitle,
  };
  const alt = counts.map(({ value, label }) => `${value} ${label}`).join(', ');
  const words = {
    sources: locale.say(board.licence),
    notes: [],
    exportedOn: t('written.issued', { date: date(board.issued) }),
    description: alt,
  };
  const plan = planSheet(said, locale.language, words, previewSheet);
  const layOut: PagePreview['layOut'] = (frame) => countsLayout(counts, { ...frame, scale: textScales.export });
  return { plan, alt: `${plan.spoken.title}: ${alt}`, layOut };
}

/** The scoreboard of a scope, else any, else the board as a whole. */
function scorePreview(board: Board, scope: 'term' | 'annual', locale: Locale): PagePreview {
  const scoreboard = board.scoreboards.find((one) => one.scope === scope) ?? board.scoreboards[0];
  return scoreboard === undefined
    ? boardPreview(board, locale)
    : figurePreview(scoreboardFigure(board, scoreboard), board, locale);
}

/** The comparison that the page offers first, else the board as a whole. */
function comparePreview(board: Board, locale: Locale): PagePreview {
  const [first] = suggestions(board, 1);
  const [figure] = first === undefined ? [] : comparisonFigures(board, first).figures;
  return figure === undefined ? boardPreview(board, locale) : figurePreview(figure, board, locale);
}

/** An indicator with the message of the first chart panel about it, where the board has one; else its card. */
function indicatorPreview(board: Board, id: string | null, locale: Locale): PagePreview | null {
  const indicator = board.indicators.find((one) => one.id === id);
  if (indicator === undefined) return null;
  const panel = board.panels.find((one) => one.indicator === id);
  const message = panel === undefined ? null : panelFigure(board, panel);
  return figurePreview(message ?? indicatorFigure(board, indicator), board, locale);
}

/**
 * The picture that stands for a page where its link is shown: the term's scoreboard for the overview, the yearly
 * targets for the targets, the board in numbers for its data, the first comparison that the board offers, its chart or value for an indicator. Null for a place
 * that has none. The words of both languages must be loaded, with the parts `figures` and `written`.
 */
export function pagePreview(place: Place, board: Board): PagePreview | null {
  const locale = localeOf(place.language);
  if (place.page === 'overview') return scorePreview(board, 'term', locale);
  if (place.page === 'targets') return scorePreview(board, 'annual', locale);
  if (place.page === 'data') return boardPreview(board, locale);
  if (place.page === 'compare') return comparePreview(board, locale);
  if (place.page === 'kpi' || place.page === 'embed') return indicatorPreview(board, place.indicator, locale);
  return null;
}
