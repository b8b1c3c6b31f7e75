import { arialWidth } from '#export/deck/text/arialWidth';
import { markOf, valueText } from '#charts/speech';
import { factRows } from '#charts/headline/factRows';
import { comparePeriods } from '#model/period';
import type { IndicatorFigure } from '#model/figure';
import type { Observation } from '#model/observation';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';
import type { Cell, Paragraph, Run, Shape } from '#export/deck/deck';
import { fitText } from '#export/deck/text/fitText';
import { ruleTop } from '#export/deck/parts/places';
import type { ExportEntry } from '#export/entry/exportEntry';
import { statusParts } from './sideParts';

const left = { x: 56, width: 480 } as const;
const table = { x: 584, columns: [104, 176, 104, 176], size: 16, row: 34 } as const;

/** The latest value as large as the column allows, its unit smaller beside it; a finding in words takes its lines. */
function valueRuns({ headline, unit }: IndicatorFigure, locale: Locale): { runs: readonly Run[]; height: number } {
  const { latest } = headline;
  const words = (text: string, ink: Run['ink']) => {
    const {
      text: fitted,
      size,
      lines,
    } = fitText(text, { width: left.width, sizes: [54, 46, 40, 34, 28], bold: true, lines: 3 });
    return {
      runs: [{ text: fitted, size, bold: true, ...(ink === undefined ? {} : { ink }) }],
      height: lines * size * 1.3,
    };
  };
  if (latest === null) return words(locale.t('card.noValue'), 'ink-muted');
  if (latest.value === null) return words(capital(locale.observation(latest, unit)), undefined);
  const { number, unit: short, tight } = locale.parts(latest.value, unit, latest.valueTo);
  const before = latest.qualifier === 'exact' ? '' : `${capital(locale.t(`qualifier.${latest.qualifier}`))}\u00a0`;
  const mark = markOf(latest, locale);
  const behind = (tight || short === '' ? '' : '\u00a0') + short + (mark === '' ? '' : ` (${mark})`);
  const wide = (size: number) => arialWidth(number, size, true) + arialWidth(before + behind, size * 0.4, true);
  const size = [112, 96, 80, 64, 52, 42].find((one) => wide(one) <= left.width);
  if (size === undefined) return words(valueText(latest, unit, locale), undefined);
  const small = Math.max(20, size * 0.4);
  const pieces: readonly Run[] = [
    { text: before, size: small, bold: true },
    { text: before === '' ? capital(number) : number, size, bold: true },
    { text: behind, size: small, bold: true, ink: 'ink-muted' },
  ];
  return { runs: pieces.filter(({ text }) => text !== ''), height: size * 1.3 };
}

/** The shown figures of the own area, newest first, as rows: period, figure, what it is, source with its date. */
function tableRows(
  { indicator, headline, sources, unit }: IndicatorFigure,
  locale: Locale,
): readonly (readonly Cell[])[] {
  const area = (headline.latest ?? headline.target)?.referenceArea;
  const shown = indicator.observations.filter((one) => one.use === 'shown' && one.referenceArea === area);
  const newest = [...shown].sort((one, other) => comparePeriods(other.period, one.period));
  const fit = (text: string, column: number) =>
    fitText(text, { width: (table.columns[column] ?? 100) - 10, sizes: [table.size], lines: 2 }).text;
  const sourceOf = (one: Observation) => {
    const source = sources.find(({ id }) => id === one.source);
    if (source === undefined) return one.published === null ? '' : locale.date(one.published);
    const name = locale.say(source.short);
    return source.published === null ? name : `${name}, ${locale.date(source.published)}`;
  };
  const head = (['period', 'figure', 'kind', 'from'] as const).map((key) => ({ text: locale.t(`deck.head.${key}`) }));
  const rows = newest.map((one) => [
    { text: fit(locale.period(one.period), 0) },
    { text: fit(valueText(one, unit, locale), 1), bold: one === headline.latest },
    { text: fit(locale.t(`scenario.${one.scenario}`), 2) },
    { text: fit(sourceOf(one), 3), ink: 'ink-muted' as const },
  ]);
  return [head, ...rows];
}

/** A figure whose chart would invent a trend: status, value in large type, facts, and its figures as a table. */
export function valueParts({ figure, locale, words }: ExportEntry, top: number): readonly Shape[] {
  if (figure.kind === 'scoreboard') return [];
  const value = valueRuns(figure, locale);
  const valueTop = top + 50;
  const canal = valueTop + value.height + 12;
  const facts = factRows(figure, locale).flatMap(({ label, text, quiet }): readonly Paragraph[] => {
    const name = fitText(label, { width: left.width, sizes: [17], lines: 1 });
    const said = fitText(text, { width: left.width, sizes: [22, 20, 18], bold: true, lines: 2 });
    return [
      { before: 10, runs: [{ text: name.text, size: name.size, ink: 'ink-muted' }] },
      { runs: [{ text: said.text, size: said.size, bold: !quiet, ink: quiet ? 'ink-muted' : 'ink' }] },
    ];
  });
  const rows = tableRows(figure, locale);
  const most = Math.max(2, Math.floor((ruleTop - 14 - top) / (table.row + 12)));
  const kept = rows.slice(0, most);
  const width = table.columns.reduce((sum, one) => sum + one, 0);
  return [
    ...statusParts(figure, { ...left, y: top + 4, height: 32 }, locale),
    {
      type: 'text',
      name: locale.t('deck.shape.value'),
      box: { ...left, y: valueTop, height: value.height },
      paragraphs: [{ runs: value.runs }],
    },
    { type: 'rect', name: locale.t('deck.shape.canal'), box: { ...left, y: canal, height: 7 }, fill: 'canal' },
    {
      type: 'text',
      name: locale.t('deck.shape.facts'),
      box: { ...left, y: canal + 12, height: Math.max(ruleTop - 14 - canal - 12, 1) },
      paragraphs: facts,
    },
    {
      type: 'table',
      name: locale.t('deck.shape.table'),
      box: { x: table.x, y: top, width, height: kept.length * table.row },
      description: words.description,
      columns: table.columns,
      rows: kept,
      rowHeight: table.row,
      size: table.size,
    },
  ];
}
