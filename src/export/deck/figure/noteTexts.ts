import type { Source } from '#model/board';
import { conflictOf } from '#export/entry/conflictOf';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { Locale } from '#language/locale';
import { namedSentenceOf } from '#language/sentence/sentenceOf';

function sourceText({ publisher, title, published, url }: Source, locale: Locale): string {
  const date = published === null ? '' : ` (${locale.date(published)})`;
  return `${publisher}: ${title}${date}. ${url}`;
}

/**
 * What the speaker has at hand: the message whole, the sentence, how it is measured, everything that the chart shows,
 * caveats, each source with its address, and the page of the figure. Paragraphs without anything to say are left out.
 */
export function noteTexts({ figure, locale, message, words, address }: ExportEntry): readonly string[] {
  const definition = figure.kind === 'scoreboard' ? '' : locale.say(figure.indicator.definition);
  const differing = conflictOf(figure);
  const conflict = differing === undefined ? '' : locale.say(differing);
  const sentence = namedSentenceOf(figure, locale);
  const said = words.description.startsWith(sentence)
    ? words.description.slice(sentence.length).trim()
    : words.description;
  return [
    message,
    sentence,
    definition,
    said,
    ...words.notes,
    conflict,
    ...figure.sources.map((source) => `${locale.t('deck.source')} ${sourceText(source, locale)}`),
    words.exportedOn,
    address === '' ? '' : `${locale.t('deck.open')} ${address}`,
  ].filter((text, index, all) => text !== '' && all.indexOf(text) === index);
}
