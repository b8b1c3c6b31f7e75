import { xmlText } from '#export/picture/markup';
import type { Board } from '#model/board';
import type { BoardVersion } from '#model/changes/boardChange';
import type { Locale } from '#language/locale';
import { addressOf, feedAddress } from '#selection/addresses';
import { describeChange } from './describeChange';
import { groupChanges } from './groupChanges';
import { stableId } from './stableId';

/** The changes of a version as HTML: its note, then a list under each kind and subject. */
function contentOf({ note, items }: BoardVersion, board: Board, locale: Locale): string {
  const { t, say } = locale;
  const groups = groupChanges(items).map(({ kind, subject, items: some }) => {
    const lines = some.map((one) => `<li>${xmlText(describeChange(one, board, locale))}</li>`);
    const head = [t(`changes.kind.${kind}`), t(`changes.count.${subject}`, { count: some.length })];
    return `<h2>${xmlText(head.join(': '))}</h2><ul>${lines.join('')}</ul>`;
  });
  return (note === undefined ? '' : `<p>${xmlText(say(note))}</p>`) + groups.join('');
}

/** The day of issue as an instant; the board knows no hour. */
const instant = (issued: string) => `${issued}T00:00:00Z`;

function entryOf(version: BoardVersion, board: Board, locale: Locale, page: string): string {
  const title = locale.t('changes.version', { version: version.version, date: locale.date(version.issued) });
  return [
    '  <entry>',
    `    <id>${stableId(`${board.id} ${locale.language} ${version.version}`)}</id>`,
    `    <title>${xmlText(title)}</title>`,
    `    <updated>${instant(version.issued)}</updated>`,
    `    <link rel="alternate" type="text/html" hreflang="${locale.language}" href="${xmlText(page)}#changes"/>`,
    `    <content type="html">${xmlText(contentOf(version, board, locale))}</content>`,
    '  </entry>',
  ].join('\n');
}

/**
 * The change log of a board as an Atom feed (RFC 4287) in one language, an entry for every version, the newest
 * first. `root` is where the site stands, with a trailing slash ("https://kpi.example/board/", or "/" where the
 * build was told no host: links are then relative to it). The ids rest on the board alone, never on the address.
 */
export function changesFeed(board: Board, locale: Locale, root: string): string {
  const { t, say, language } = locale;
  const at = (path: string) => root + path.slice(1);
  const page = at(addressOf(language, board.id, 'data'));
  const title = t('changes.feedTitle', { board: say(board.title) });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${stableId(`${board.id} ${language}`)}</id>`,
    `  <title>${xmlText(title)}</title>`,
    `  <subtitle>${xmlText(say(board.description))}</subtitle>`,
    `  <updated>${instant(board.issued)}</updated>`,
    `  <author><name>${xmlText(t('changes.author', { board: say(board.title) }))}</name></author>`,
    `  <rights>${xmlText(say(board.licence))}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(at(feedAddress(language, board.id)))}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(page)}"/>`,
    ...(board.changes ?? []).map((version) => entryOf(version, board, locale, page)),
    '</feed>',
    '',
  ].join('\n');
}
