import type { Breathe } from '#export/batch/breathe';
import type { Figure } from '#model/figure';
import type { Observation } from '#model/observation';
import { dateFormats, plainFormat, saidFormat } from '#export/book/numberFormats';
import { date, link, number, text, type Cell, type Sheet } from '#export/book/xlsx/cell';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { Locale } from '#language/locale';
import { sentenceOf } from '#language/sentence/sentenceOf';
import { tableSheet, type Column } from './makeSheet';

type Row = { readonly entry: ExportEntry; readonly index: number };

/** A published number with what the source says of it; a range or a finding in words as text. */
function said(one: Observation | null, figure: Figure, locale: Locale): Cell {
  if (one === null || figure.kind === 'scoreboard') return null;
  if (one.value === null || one.valueTo !== undefined) return text(locale.observation(one, figure.unit), 'number');
  return number(one.value, saidFormat({ value: one.value, qualifier: one.qualifier }, figure.unit, locale, false));
}

function columnsOf(locale: Locale): readonly Column<Row>[] {
  const { t, say, period } = locale;
  const of =
    (
      read: (figure: Exclude<Figure, { kind: 'scoreboard' }>) => Cell,
      ofScore: (figure: Figure & { kind: 'scoreboard' }) => Cell,
    ) =>
    ({ entry: { figure } }: Row) =>
      figure.kind === 'scoreboard' ? ofScore(figure) : read(figure);
  return [
    { head: t('book.number'), right: true, cell: ({ index }) => number(index + 1, '0') },
    {
      head: t('book.category'),
      cell: of(
        ({ category }) => text(say(category.name), 'wrap'),
        () => null,
      ),
    },
    {
      head: t('book.indicator'),
      cell: ({ entry: { figure, message } }) =>
        text(figure.kind === 'scoreboard' || figure.subtitle !== undefined ? message : say(figure.title), 'wrap'),
    },
    {
      head: t('chart.period'),
      cell: of(
        ({ headline: { latest }, period: whole }) => text(period(latest?.period ?? whole)),
        ({ period: whole }) => text(period(whole)),
      ),
    },
    {
      head: t('chart.value'),
      right: true,
      cell: of(
        (figure) => said(figure.headline.latest, figure, locale),
        ({ scoreboard: { reached } }) => number(reached, plainFormat(reached)),
      ),
    },
    {
      head: t('book.unit'),
      cell: of(
        ({ unit }) => text(unit.kind === 'words' ? null : say(unit.short)),
        () => text(t('book.targetsUnit')),
      ),
    },
    {
      head: t('book.kind'),
      cell: of(
        ({ headline: { latest } }) => text(latest === null ? null : t(`observationStatus.${latest.observationStatus}`)),
        () => null,
      ),
    },
    {
      head: t('book.planBeside'),
      right: true,
      cell: of(
        (figure) => said(figure.headline.target, figure, locale),
        ({ scoreboard: { total } }) => number(total, plainFormat(total)),
      ),
    },
    {
      head: t('book.status'),
      cell: of(
        // Series side by side are not judged, and so not "tracked" either.
        ({ headline, compared }) => text(compared === undefined ? t(`status.${headline.verdict.status}`) : null),
        () => null,
      ),
    },
    {
      head: t('book.sentence'),
      cell: ({ entry: { figure } }) => text(sentenceOf(figure, locale), 'wrap'),
    },
    {
      head: t('book.dataDate'),
      right: true,
      cell: ({ entry: { figure } }) => date(figure.published, dateFormats[locale.language]),
    },
    { head: t('book.page'), cell: ({ entry: { address } }) => link(address) },
  ];
}

/** The list of what a workbook holds, a row a figure: its latest value, plan or target, status, sentence, address. */
export function contentsSheet(entries: readonly ExportEntry[], locale: Locale, breathe: Breathe): Promise<Sheet> {
  const rows = entries.map((entry, index) => ({ entry, index }));
  return tableSheet({ name: locale.t('book.sheet.contents'), columns: columnsOf(locale), rows, frozen: 3 }, breathe);
}
