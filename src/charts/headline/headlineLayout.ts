import type { IndicatorFigure } from '#model/figure';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';
import type { Drawing, Mark } from '#charts/drawing';
import { textScales, type Frame } from '#charts/frame';
import { markOf } from '#charts/speech';
import { textMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { wrapText } from '#charts/text/wrapText';
import { bigNumber, bigWords, type Block, type Room } from './bigText';
import { statusInk, statusMarks } from './statusMark';

/** A fact below the value: "Kế hoạch 2024" and "7,5 %"; a quiet one says that there is none. */
export type Fact = { readonly label: string; readonly text: string; readonly quiet: boolean };

/** Height of the canal in px of a slide. */
const CANAL = 7;

function valueBlock(figure: IndicatorFigure, room: Room, locale: Locale): Block {
  const { latest } = figure.headline;
  if (latest === null) return bigWords(locale.t('card.noValue'), room, 'ink-muted');
  if (latest.value === null) {
    const words = latest.words === undefined ? '' : locale.say(latest.words);
    return bigWords(capital(words), room);
  }
  const { number, unit, tight } = locale.parts(latest.value, figure.unit, latest.valueTo);
  const before = latest.qualifier === 'exact' ? '' : locale.t(`qualifier.${latest.qualifier}`);
  const after = markOf(latest, locale);
  return bigNumber({ before, number: before === '' ? capital(number) : number, unit, tight, after }, room);
}

/** Facts side by side in columns of one width, each a label and at most two lines. */
function factBlock(facts: readonly Fact[], top: number, { width, scale }: Frame): Block {
  const gap = scale.label;
  const each = (width - gap * (facts.length - 1)) / Math.max(facts.length, 1);
  const columns = facts.map(({ label, text, quiet }, index) => {
    const x = index * (each + gap);
    const [name = ''] = wrapText(label, each, scale.axis, 400, 1);
    const weight = quiet ? 400 : 600;
    const lines = wrapText(text, each, scale.label, weight, 2);
    const first = top + scale.axis * 1.1 + scale.label * 1.4;
    return {
      lines: lines.length,
      marks: [
        textMark(x, top + scale.axis, name, { size: scale.axis, fill: 'ink-muted' }),
        ...lines.map((line, row) =>
          textMark(x, first + row * scale.label * 1.35, line, {
            size: scale.label,
            weight,
            fill: quiet ? 'ink-muted' : 'ink',
          }),
        ),
      ],
    };
  });
  const most = Math.max(1, ...columns.map(({ lines }) => lines));
  const height = facts.length === 0 ? 0 : scale.axis * 1.1 + scale.label * (1.4 + (most - 1) * 1.35 + 0.25);
  return { height, marks: columns.flatMap(({ marks }) => marks) };
}

/**
 * A figure without a chart as a picture, for files and previews: one number drawn as a chart would invent a trend.
 * `frame` is in px; the value takes the largest size that fits, and the whole stands in the middle of a tall frame.
 *
 *      ✓✓ Vượt chỉ tiêu                 status, with its sign
 *      90,04 tr.đồng/người              latest value, or its words, or that there is none
 *      ═══════════════════════════      canal
 *      Kế hoạch 2024   So với 2023      facts
 *      88,84           chưa công bố
 */
export function headlineLayout(figure: IndicatorFigure, facts: readonly Fact[], frame: Frame, locale: Locale): Drawing {
  const { width, height, scale } = frame;
  const { status } = figure.headline.verdict;
  const unit = scale.label / textScales.export.label;
  const deep = px(CANAL * unit);
  const sign = scale.label * 1.2;
  const below = factBlock(facts, 0, frame);
  const gap = { status: scale.label * 1.1, canal: scale.label * 1.3, facts: scale.axis * 0.8 };
  const around = sign + gap.status + gap.canal + deep + gap.facts + below.height;
  const setValue = (top: number) => valueBlock(figure, { top, width, height: height - around, unit }, locale);
  const top = Math.max(0, (height - around - setValue(0).height) / 2);
  const value = setValue(top + sign + gap.status);
  const canal = top + sign + gap.status + value.height + gap.canal;
  const [word = ''] = wrapText(locale.t(`status.${status}`), width - sign * 1.4, scale.label, 600, 1);
  const marks: Mark[] = [
    ...statusMarks(status, 0, top, sign),
    textMark(sign * 1.4, top + sign * 0.5 + scale.label * 0.36, word, {
      size: scale.label,
      weight: 600,
      fill: statusInk(status),
    }),
    ...value.marks,
    { type: 'rect', x: 0, y: px(canal), width, height: deep, fill: 'canal' },
    ...factBlock(facts, canal + deep + gap.facts, frame).marks,
  ];
  return { width, height, marks };
}
