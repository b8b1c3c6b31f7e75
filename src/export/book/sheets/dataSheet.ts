import type { Breathe } from '#export/batch/breathe';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';
import { daysOf } from '#model/period';
import { dateFormats, valueFormat } from '#export/book/numberFormats';
import { date, link, number, text, type Cell, type Sheet } from '#export/book/xlsx/cell';
import type { FigureRecord } from '#export/table/figureRecords';
import { tableSheet, type Column } from './makeSheet';

/** A year as a number, so that it sorts and is not marked as "number stored as text"; any other period in words. */
function periodCell(period: string, locale: Locale): Cell {
  return /^\d{4}$/.test(period) ? { value: Number(period), look: 'left', format: '0' } : text(locale.period(period));
}

function columnsOf(locale: Locale): readonly Column<FigureRecord>[] {
  const { t, say, language } = locale;
  const day = dateFormats[language];
  return [
    {
      head: t('book.category'),
      cell: ({ figure }) => text(figure.kind === 'scoreboard' ? null : say(figure.category.name)),
    },
    {
      head: t('book.indicator'),
      cell: ({ figure }) => text(say(figure.kind === 'scoreboard' ? figure.title : figure.indicator.name), 'wrap'),
    },
    { head: t('chart.series'), cell: ({ name }) => text(say(name), 'wrap') },
    { head: t('chart.period'), cell: ({ period }) => periodCell(period, locale) },
    { head: t('book.from'), right: true, cell: ({ period }) => date(daysOf(period)?.from, day) },
    { head: t('book.to'), right: true, cell: ({ period }) => date(daysOf(period)?.to, day) },
    { head: t('chart.kind'), cell: ({ scenario }) => text(t(`scenario.${scenario}`)) },
    { head: t('chart.value'), right: true, cell: ({ value, unit }) => number(value, valueFormat(value, unit, locale)) },
    {
      head: t('book.valueTo'),
      right: true,
      cell: ({ observation, unit }) =>
        number(observation?.valueTo, valueFormat(observation?.valueTo ?? null, unit, locale)),
    },
    { head: t('book.unit'), cell: ({ unit }) => text(unit === null ? t('book.targetsUnit') : say(unit.name)) },
    {
      head: t('book.words'),
      cell: ({ observation }) => text(observation?.words === undefined ? null : say(observation.words), 'wrap'),
    },
    {
      head: t('book.kind'),
      cell: ({ observation }) =>
        text(observation === null ? null : t(`observationStatus.${observation.observationStatus}`)),
    },
    {
      head: t('book.qualifier'),
      cell: ({ observation }) =>
        text(
          observation === null || observation.qualifier === 'exact' ? null : t(`qualifier.${observation.qualifier}`),
        ),
    },
    {
      head: t('book.planBeside'),
      right: true,
      cell: ({ plan, unit }) => number(plan?.value, valueFormat(plan?.value ?? null, unit, locale)),
    },
    { head: t('book.status'), cell: ({ status }) => text(status === null ? null : t(`status.${status}`)) },
    { head: t('book.reason'), cell: ({ missing }) => text(missing === null ? null : capital(t(`missing.${missing}`))) },
    { head: t('table.source'), cell: ({ source }) => text(source === null ? null : say(source.short), 'wrap') },
    {
      head: t('table.published'),
      right: true,
      cell: ({ observation, source }) => date(observation?.published ?? source?.published, day),
    },
    { head: t('book.place'), cell: ({ locator }) => text(locator === null ? null : say(locator), 'wrap') },
    { head: t('book.link'), cell: ({ source }) => link(source?.url) },
    { head: t('book.indicatorId'), cell: ({ indicator }) => text(indicator) },
    { head: t('book.areaId'), cell: ({ referenceArea }) => text(referenceArea) },
    { head: t('book.recordId'), cell: ({ observation }) => text(observation?.id) },
  ];
}

/**
 * The records of one or many figures as a tidy table: one head, one row a published figure or gap, no merged cells, no
 * totals; ready for a pivot table. Numbers and dates are typed, a gap is an empty cell with its reason in its own column.
 */
export function dataSheet(rows: readonly FigureRecord[], locale: Locale, breathe: Breathe): Promise<Sheet> {
  return tableSheet(
    { name: locale.t('book.sheet.data'), columns: columnsOf(locale), rows, frozen: 2, print: 'free' },
    breathe,
  );
}
