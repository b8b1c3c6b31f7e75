import { plainText } from '#charts/text/plainText';
import type { Paragraph, Run, Shape, TextShape } from '#export/deck/deck';
import { arialWidth } from '#export/deck/text/arialWidth';
import { fitText } from '#export/deck/text/fitText';
import { places } from '#export/deck/parts/places';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { Figure } from '#model/figure';
import type { Locale } from '#language/locale';

const strip = { x: 56, y: 644, width: 960, height: 22 } as const;

function sources({ words, locale }: ExportEntry, width: number): TextShape {
  const box = { ...places.sources.box, width };
  const rest = [...words.notes, words.exportedOn].join(' ');
  const all = plainText([words.sources, rest].filter((text) => text !== '').join(' ')).trim();
  const large = fitText(all, { width: box.width, sizes: [17], lines: 3 });
  const { text, size } = large.text === all ? large : fitText(all, { width: box.width, sizes: [15, 13], lines: 4 });
  // Too much for four lines: sources and caveats are cut apart, so that the day of export is not lost.
  const cut = text !== all;
  const texts = cut ? cutApart(words, box.width) : [text];
  const set = cut ? 13 : size;
  return {
    type: 'text',
    place: 'sources',
    name: locale.t('deck.shape.sources'),
    box,
    paragraphs: texts.map((one): Paragraph => ({ runs: [{ text: one, size: set, ink: 'ink-muted' }] })),
  };
}

function cutApart({ sources: named, notes, exportedOn }: ExportEntry['words'], width: number): readonly string[] {
  const fit = (text: string, lines: number) => fitText(text, { width, sizes: [13], lines }).text;
  return [fit(named, notes.length === 0 ? 3 : 1), fit(notes.join(' '), 2), fit(exportedOn, 1)].filter(
    (text) => text !== '',
  );
}

/** From the sources to the name of the board, px. */
const gap = 32;

/** Name and subtitle of the board as they fit, and where the wider of them begins, px of the sheet. */
function boardWords(figure: Figure, locale: Locale) {
  const { box } = places.board;
  const name = fitText(locale.say(figure.boardTitle), { width: box.width, sizes: [18, 16, 14], bold: true, lines: 1 });
  const below = fitText(locale.say(figure.boardSubtitle), { width: box.width, sizes: [15, 13], lines: 1 });
  const wide = Math.max(arialWidth(name.text, name.size, true), arialWidth(below.text, below.size, false));
  return { name, below, left: box.x + box.width - Math.min(wide, box.width) };
}

/** The board at the foot of a slide, to the left of its mark, and the number of the slide. */
export function boardParts(figure: Figure, locale: Locale): readonly TextShape[] {
  const { name, below } = boardWords(figure, locale);
  return [
    {
      type: 'text',
      place: 'board',
      name: locale.t('deck.shape.board'),
      box: places.board.box,
      paragraphs: [
        { align: 'end', runs: [{ text: name.text, size: name.size, bold: true }] },
        { align: 'end', runs: [{ text: below.text, size: below.size, ink: 'ink-muted' }] },
      ],
    },
    {
      type: 'text',
      place: 'number',
      name: locale.t('deck.shape.number'),
      box: places.number.box,
      paragraphs: [],
    },
  ];
}

/** The foot of a figure: sources, caveats and dates, the board, and the address of the page that shows the same. */
export function footParts(entry: ExportEntry): readonly Shape[] {
  const { figure, locale, address } = entry;
  const open = locale.t('deck.open');
  const runs: Run[] = [
    {
      text: fitText(`${open} ${address}`, { width: strip.width, sizes: [14, 12], lines: 1 }).text,
      size: 14,
      ink: 'ink-muted',
      link: { address },
    },
  ];
  const link: Shape = { type: 'text', name: locale.t('deck.shape.address'), box: strip, paragraphs: [{ runs }] };
  return [
    sources(entry, boardWords(figure, locale).left - gap - places.sources.box.x),
    ...boardParts(figure, locale),
    ...(address === '' ? [] : [link]),
  ];
}
