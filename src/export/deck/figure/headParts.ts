import type { Box } from '#charts/frame';
import type { TextShape } from '#export/deck/deck';
import { fitText } from '#export/deck/text/fitText';
import { places } from '#export/deck/parts/places';
import type { Locale } from '#language/locale';
import type { ExportEntry } from '#export/entry/exportEntry';

const width = places.title.box.width;
/** Px between two lines for one px of type, as text is set on a slide. */
export const lead = 1.3;

/** The title of a slide and the room that is left below it. */
export type Head = { readonly shapes: readonly TextShape[]; readonly bottom: number };

/**
 * Title and subtitle of a slide, the title in the first of three sizes in which it takes two lines. What must be cut
 * stands whole in the notes. `bottom` is where the chart may begin, px of the sheet.
 */
export function headParts(title: string, subtitle: string, locale: Locale): Head {
  const first = fitText(title, { width, sizes: [40, 34, 30], bold: true, lines: 2 });
  const second = fitText(subtitle, { width, sizes: [22, 20], lines: 2 });
  const top = places.title.box.y;
  const titleBox: Box = { x: 56, y: top, width, height: first.lines * first.size * lead };
  const below = titleBox.y + titleBox.height + 8;
  const subtitleBox: Box = { x: 56, y: below, width, height: Math.max(second.lines, 1) * second.size * lead };
  const head: TextShape = {
    type: 'text',
    place: 'title',
    name: locale.t('deck.shape.title'),
    box: titleBox,
    paragraphs: [{ runs: [{ text: first.text, size: first.size, bold: true }] }],
  };
  if (second.lines === 0) return { shapes: [head], bottom: below + 12 };
  const line: TextShape = {
    type: 'text',
    place: 'subtitle',
    name: locale.t('deck.shape.subtitle'),
    box: subtitleBox,
    paragraphs: [{ runs: [{ text: second.text, size: second.size, ink: 'ink-muted' }] }],
  };
  return { shapes: [head, line], bottom: below + subtitleBox.height + 18 };
}

/** What stands below the title: measure, unit and period of a panel, the sentence of a card. */
export function subtitleOf({ figure, locale, words }: ExportEntry): string {
  const own = figure.kind === 'scoreboard' ? (figure.subtitle ?? figure.scoreboard.subtitle) : figure.subtitle;
  return own === undefined ? (words.subtitle ?? '') : locale.say(own);
}
