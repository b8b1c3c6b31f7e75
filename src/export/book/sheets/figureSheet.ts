import type { Breathe } from '#export/batch/breathe';
import type { IndicatorFigure, ScoreboardFigure, Figure } from '#model/figure';
import { saidFormat } from '#export/book/numberFormats';
import { number, text, type Cell as BookCell, type Sheet } from '#export/book/xlsx/cell';
import { figureRows, type Cell, type FigureRow } from '#export/table/figureRows';
import type { Locale } from '#language/locale';
import { tableSheet, type Column } from './makeSheet';

function reasonText(cell: Cell, locale: Locale): string {
  const { missing } = cell;
  return missing === 'no-plan' ? locale.t('card.noTarget') : locale.t(`missing.${missing ?? 'not-found'}`);
}

function cellOf({ observation: one }: Cell, figure: IndicatorFigure, locale: Locale): BookCell {
  if (one?.value == null) return null;
  if (one.valueTo !== undefined) return text(locale.parts(one.value, figure.unit, one.valueTo).number, 'number');
  return number(one.value, saidFormat(one, figure.unit, locale, false));
}

function indicatorSheet(figure: IndicatorFigure, locale: Locale, breathe: Breathe): Promise<Sheet> {
  const { t } = locale;
  const { of, columns, rows } = figureRows(figure, locale);
  const names: Column<FigureRow> = {
    head: t(of === 'series' ? 'chart.series' : 'chart.period'),
    cell: ({ key, name }) =>
      /^\d{4}$/.test(key) ? { value: Number(key), look: 'left', format: '0' } : text(name, 'wrap'),
  };
  const gaps: Column<FigureRow> = {
    head: t('book.reason'),
    cell: ({ cells }) => {
      const reasons = cells.flatMap((cell, index) =>
        cell.observation?.value == null
          ? t('book.gapIn', { name: columns[index]?.head ?? '', reason: reasonText(cell, locale) })
          : [],
      );
      return text(reasons.join('; '), 'wrap');
    },
  };
  const hasGaps = rows.some((row) => row.cells.some((cell) => cell.observation?.value == null));
  const values = columns.map(({ head }, index): Column<FigureRow> => ({
    head,
    right: true,
    cell: ({ cells }) => {
      const cell = cells[index];
      return cell === undefined ? null : cellOf(cell, figure, locale);
    },
  }));
  return tableSheet(
    { name: t('book.sheet.table'), columns: [names, ...values, ...(hasGaps ? [gaps] : [])], rows, frozen: 1 },
    breathe,
  );
}

function scoreSheet({ scoreboard }: ScoreboardFigure, locale: Locale, breathe: Breathe): Promise<Sheet> {
  const { t, say } = locale;
  return tableSheet(
    {
      name: t('book.sheet.table'),
      columns: [
        { head: t('book.targetName'), cell: ({ name }) => text(say(name), 'wrap') },
        { head: t('book.status'), cell: ({ status }) => text(t(`status.${status}`)) },
        { head: t('book.place'), cell: ({ locator }) => text(say(locator), 'wrap') },
      ],
      rows: scoreboard.targets,
      frozen: 1,
    },
    breathe,
  );
}

/**
 * The table of the page, figure for figure: a row a period and a column a series, with "estimate" and "over" before
 * the numbers, which stay numbers. A gap is an empty cell, so that a chart made from the sheet has a gap too; its reason
 * stands at the end of the row. Null where the page has no table: a value alone, a scoreboard without names.
 */
export async function figureSheet(figure: Figure, locale: Locale, breathe: Breathe): Promise<Sheet | null> {
  if (figure.kind === 'scoreboard')
    return figure.scoreboard.targets.length === 0 ? null : scoreSheet(figure, locale, breathe);
  return figure.series.length === 0 ? null : indicatorSheet(figure, locale, breathe);
}
