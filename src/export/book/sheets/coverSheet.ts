import type { Figure, IndicatorFigure, ScoreboardFigure } from '#model/figure';
import type { IsoDate } from '#model/observation';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { ExportJob } from '#export/exportFormat';
import { dateFormats, saidFormat } from '#export/book/numberFormats';
import { date, link, number, text, type Cell, type Sheet } from '#export/book/xlsx/cell';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';
import { sentenceOf } from '#language/sentence/sentenceOf';

type Line = readonly [label: string, cell: Cell];

/** Widths of labels and of what they name, so that a page in print holds both. */
const widths = [30, 78];

const left = (cell: Cell): Cell =>
  cell === null ? null : { ...cell, look: cell.look === 'number' ? 'left' : cell.look };

function indicatorLines(figure: IndicatorFigure, locale: Locale): readonly Line[] {
  const { t, say, period } = locale;
  const { indicator, unit, headline } = figure;
  const { latest, target } = headline;
  const said = (one: typeof latest): Cell => {
    if (one === null) return text(t('card.noValue'), 'wrap');
    if (one.value === null || one.valueTo !== undefined) return text(locale.observation(one, unit), 'wrap');
    return left(number(one.value, saidFormat(one, unit, locale, true)));
  };
  const goal: readonly Line[] =
    target === null
      ? [[t('card.target'), text(t('card.noTarget'), 'wrap')]]
      : [
          [
            t(target.scenario === 'plan' ? 'card.planOf' : 'card.targetOf', { period: period(target.period) }),
            said(target),
          ],
        ];
  // A comparison has no headline: its figures stand on the sheet of the table.
  const judged: readonly Line[] =
    figure.compared === undefined
      ? [
          [t('book.latest'), said(latest)],
          [t('book.latestPeriod'), text(latest === null ? null : period(latest.period), 'wrap')],
          ...goal,
        ]
      : [];
  return [
    [t('book.category'), text(say(figure.category.name), 'wrap')],
    [t('book.indicator'), text(say(indicator.name), 'wrap')],
    [t('card.definition'), text(say(indicator.definition), 'wrap')],
    [t('book.unit'), text(capital(say(unit.name)), 'wrap')],
    [t('book.periodCovered'), text(figure.period === '' ? null : period(figure.period), 'wrap')],
    ...judged,
  ];
}

function scoreLines({ scoreboard }: ScoreboardFigure, locale: Locale): readonly Line[] {
  const { t, period } = locale;
  const unit = `#,##0"\u00a0${t('book.targetsUnit').replaceAll('"', '')}"`;
  return [
    [t('book.periodCovered'), text(period(scoreboard.period), 'wrap')],
    [t('book.reached'), left(number(scoreboard.reached, unit))],
    [t('book.total'), left(number(scoreboard.total, unit))],
  ];
}

/** What every workbook says at its end: which issue of the board, when it was exported, how it may be used. */
function boardLines(figure: Figure, today: IsoDate, published: IsoDate | null, locale: Locale): readonly Line[] {
  const { t, say, language } = locale;
  return [
    [t('book.board'), text(`${say(figure.boardTitle)}. ${say(figure.boardSubtitle)}`, 'wrap')],
    [t('book.version'), text(figure.boardVersion, 'wrap')],
    [t('book.dataDate'), left(date(published, dateFormats[language]))],
    [t('book.exported'), left(date(today, dateFormats[language]))],
    [t('book.use'), text(t('book.licence'), 'wrap')],
  ];
}

function sheetOf(name: string, title: string, lead: string, lines: readonly Line[]): Sheet {
  const filled = lines.filter(([, cell]) => cell !== null);
  const rows: readonly (readonly Cell[])[] = [
    [null, text(title, 'title')],
    [null, text(lead, 'lead')],
    [],
    ...filled.map(([label, cell]) => [text(label, 'label'), cell]),
  ];
  return { name, widths, rows, table: false, print: 'upright' };
}

/** The first sheet of a workbook of one figure: what it says, and all that a reader must know to quote it. */
export function coverOfFigure(entry: ExportEntry, today: IsoDate): Sheet {
  const { figure, locale, message, words, address } = entry;
  const { t, say } = locale;
  const own = figure.kind === 'scoreboard' ? scoreLines(figure, locale) : indicatorLines(figure, locale);
  const measure: Line = [t('book.measure'), text(figure.subtitle === undefined ? null : say(figure.subtitle), 'wrap')];
  return sheetOf(t('book.sheet.cover'), message, sentenceOf(figure, locale), [
    measure,
    ...own,
    [t('book.status'), text(words.status?.text, 'wrap')],
    [t('book.caveats'), text(words.notes.join(' '), 'wrap')],
    [t('table.source'), text(words.sources, 'wrap')],
    ...boardLines(figure, today, figure.published, locale),
    [t('book.page'), link(address)],
  ]);
}

/** The first sheet of a workbook of several figures: which ones, of which board, exported when. */
export function coverOfMany(entries: readonly ExportEntry[], { today, scope }: ExportJob, locale: Locale): Sheet {
  const { t, say } = locale;
  const [first] = entries;
  if (first === undefined) throw new RangeError('no figure');
  const { figure } = first;
  const figures = t('book.figures', { count: entries.length });
  const newest = entries.reduce<IsoDate | null>(
    (latest, { figure: { published } }) => (published !== null && published > (latest ?? '') ? published : latest),
    null,
  );
  const title = t('book.allFigures', { board: say(figure.boardTitle), figures });
  return sheetOf(t('book.sheet.cover'), title, scope === undefined ? '' : say(scope), [
    [t('book.count'), left(number(entries.length, '0'))],
    ...boardLines(figure, today, newest, locale),
  ]);
}
