import { statusInk, statusMarks } from '#charts/headline/statusMark';
import { sentenceOf } from '#language/sentence/sentenceOf';
import { titleSetting } from '#export/picture/sheet';
import type { ExportEntry } from '#export/entry/exportEntry';
import { innerWidth, type } from './paper';
import { setText, type TextStyle } from './setText';
import { empty, stack, type Part } from './stack';

const textPart = (tag: 'H2' | 'P', text: string, style: Omit<TextStyle, 'width'>): Part => {
  const { marks, height } = setText(text, { width: innerWidth, ...style });
  return { nodes: height === 0 ? [] : [{ tag, marks }], height };
};

/** What is measured, in which unit, for which period: a panel says it itself, a card's figure is told from its parts. */
function measureOf({ figure, locale }: ExportEntry): string {
  // The sentence of a scoreboard says both.
  if (figure.kind === 'scoreboard') return '';
  if (figure.subtitle !== undefined) return locale.say(figure.subtitle);
  const unit = figure.unit.kind === 'words' ? '' : locale.t('report.unit', { unit: locale.say(figure.unit.name) });
  const period = figure.period === '' ? '' : locale.t('report.period', { period: locale.period(figure.period) });
  return [locale.say(figure.indicator.definition), unit, period].filter((part) => part !== '').join(' ');
}

/** The status with its sign, and what stands behind it: "✓✓ Vượt chỉ tiêu: 8,76 % so với kế hoạch 7,5 % (2024)". */
function statusPart({ figure, words }: ExportEntry): Part {
  // The picture of a figure without a chart says both; a scoreboard has no status of its own.
  if (figure.kind === 'scoreboard' || figure.kind === 'none' || words.status === undefined) return empty;
  const { status } = figure.headline.verdict;
  const { size, line } = type.body;
  const sign = size + 2;
  const x = sign + 7;
  const style = { type: type.body, width: innerWidth - x, most: 2, x, weight: 600, fill: statusInk(status) } as const;
  const { marks, height } = setText(words.status.text, style);
  return { nodes: [{ tag: 'P', marks: [...statusMarks(status, 0, (line - sign) / 2, sign), ...marks] }], height };
}

/**
 * The head of a page: category, message, measure with unit and period, status and target, and the figure in one
 * sentence. Long words are cut: at most three lines of title, three of measure and five of sentence.
 */
export function headPart(entry: ExportEntry): Part {
  const { figure, locale, message } = entry;
  const category = figure.kind === 'scoreboard' ? locale.say(figure.boardSubtitle) : locale.say(figure.category.name);
  const title = stack(
    [
      textPart('P', category, { type: type.note, weight: 600, fill: 'ink-muted', most: 1 }),
      textPart('H2', message, {
        type: type.title,
        weight: 700,
        most: 3,
        balanced: 'always',
        tracking: titleSetting.tracking,
      }),
      textPart('P', measureOf(entry), { type: type.body, fill: 'ink-muted', most: 3 }),
    ],
    2,
  );
  const sentence = textPart('P', sentenceOf(figure, locale), { type: type.lead, most: 5, balanced: 'orphan' });
  return stack([title, stack([statusPart(entry), sentence], 6)], 14);
}
