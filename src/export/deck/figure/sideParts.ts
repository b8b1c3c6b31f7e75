import { factRows } from '#charts/headline/factRows';
import { statusInk, statusStrokes } from '#charts/headline/statusMark';
import type { Box } from '#charts/frame';
import { valueText } from '#charts/speech';
import type { IndicatorFigure } from '#model/figure';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';
import type { Paragraph, Shape } from '#export/deck/deck';
import { fitText } from '#export/deck/text/fitText';

type Fact = { readonly label: string; readonly text: string; readonly quiet?: boolean };

/** How far the latest value is from its target, in words: "Vượt 1,26 điểm %"; null where nothing was compared. */
function distanceText({ headline, unit }: IndicatorFigure, locale: Locale): string | null {
  const { verdict, target } = headline;
  if (verdict.distance === null || target === null) return null;
  const side = verdict.distance === 0 ? 'on' : verdict.distance > 0 ? 'above' : 'below';
  const than = target.scenario === 'plan' ? 'plan' : 'target';
  return capital(locale.t(`chart.${side}.${than}`, { distance: locale.distance(verdict.distance, unit) }));
}

/** Latest value, target and change, each with the period that it belongs to. */
function factsOf(figure: IndicatorFigure, locale: Locale): readonly Fact[] {
  const { latest, target } = figure.headline;
  const [goal, change] = factRows(figure, locale);
  const value: Fact =
    latest === null
      ? { label: locale.t('chart.value'), text: locale.t('card.noValue'), quiet: true }
      : { label: capital(locale.period(latest.period)), text: valueText(latest, figure.unit, locale) };
  const whole =
    target === null || goal === undefined ? goal : { ...goal, text: locale.observation(target, figure.unit) };
  return [value, ...[whole, change].filter((fact) => fact !== undefined)];
}

function factParagraphs({ label, text, quiet = false }: Fact, width: number): readonly Paragraph[] {
  const name = fitText(label, { width, sizes: [16, 14], lines: 1 });
  const value = fitText(text, { width, sizes: quiet ? [18, 16] : [22, 20, 17], bold: !quiet, lines: 2 });
  return [
    { before: 12, runs: [{ text: name.text, size: name.size, ink: 'ink-muted' }] },
    { runs: [{ text: value.text, size: value.size, bold: !quiet, ink: quiet ? 'ink-muted' : 'ink' }] },
  ];
}

/** The sign and the word of a status, in a box whose height is one line. */
export function statusParts(figure: IndicatorFigure, { x, y, width }: Box, locale: Locale): readonly Shape[] {
  const { status } = figure.headline.verdict;
  const size = 26;
  const word = fitText(locale.t(`status.${status}`), {
    width: width - size - 10,
    sizes: [24, 20],
    bold: true,
    lines: 1,
  });
  const { strokes, paint } = statusStrokes(status);
  const at = (corner: readonly [number, number]) => [x + (corner[0] / 24) * size, y + (corner[1] / 24) * size] as const;
  return [
    {
      type: 'strokes',
      name: locale.t('deck.shape.sign'),
      box: { x, y, width: size, height: size },
      strokes: strokes.map((corners) => corners.map(at)),
      paint,
      width: 3,
    },
    {
      type: 'text',
      name: locale.t('deck.shape.status'),
      box: { x: x + size + 10, y: y - 3, width: width - size - 10, height: 32 },
      anchor: 'middle',
      paragraphs: [{ runs: [{ text: word.text, size: word.size, bold: true, ink: statusInk(status) }] }],
    },
  ];
}

/** Status, distance, remark and facts in words, in a column beside the chart. */
export function sideParts(figure: IndicatorFigure, box: Box, locale: Locale): readonly Shape[] {
  const { width } = box;
  const distance = distanceText(figure, locale);
  const remark = figure.remark === undefined ? null : locale.say(figure.remark);
  const said = [distance, remark].filter((text) => text !== null);
  const lines = said.map((text): Paragraph => {
    const { text: fitted, size } = fitText(text, { width, sizes: [20, 17], bold: text === distance, lines: 2 });
    return { runs: [{ text: fitted, size, bold: text === distance, ink: text === distance ? 'ink' : 'ink-muted' }] };
  });
  const facts = factsOf(figure, locale).flatMap((fact) => factParagraphs(fact, width));
  const top = box.y + 38;
  return [
    ...statusParts(figure, box, locale),
    {
      type: 'text',
      name: locale.t('deck.shape.facts'),
      box: { ...box, y: top, height: Math.max(box.y + box.height - top, 1) },
      paragraphs: [...lines, ...facts],
    },
  ];
}
