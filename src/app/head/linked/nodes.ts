import type { Board, ReferenceArea, Source } from '#model/board';
import type { Observation } from '#model/observation';
import { yearsOf } from '#model/period';
import type { Locale } from '#language/locale';
import { addressOf } from '#selection/addresses';
import { publicAddress } from '#app/head/markup';

/** One thing of schema.org: its type and its properties; undefined ones are left out when it is written. */
export type Node = { readonly '@type': string; readonly [property: string]: unknown };

const areaTypes = {
  province: 'AdministrativeArea',
  region: 'Place',
  nation: 'Country',
} satisfies Record<ReferenceArea['kind'], string>;

/** An area that a figure speaks of. */
export function areaNode(board: Board, id: string, { say }: Locale): Node | undefined {
  const area = board.referenceAreas.find((one) => one.id === id);
  return area && { '@type': areaTypes[area.kind], name: say(area.name) };
}

/** A source as the work that a dataset quotes. */
export function sourceNode({ title, url, publisher, published }: Source): Node {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published ?? undefined,
  };
}

/** The name by which other nodes refer to the board, the same on every page of a language. */
export function boardName(board: Board, { language }: Locale): string {
  return `${publicAddress(addressOf(language, board.id))}#board`;
}

/** The first and the last year that values stand for, "2018/2024"; undefined where there is no value. */
export function yearsCovered(observations: readonly Observation[]): string | undefined {
  const [one, ...rest] = observations.map(({ period }) => yearsOf(period));
  if (one === undefined) return undefined;
  // A large board has more values than a call takes arguments.
  const first = rest.reduce((least, { from }) => Math.min(least, from), one.from);
  const last = rest.reduce((most, { to }) => Math.max(most, to), one.to);
  return first === last ? String(first) : `${first}/${last}`;
}

/** What every dataset of a board has in common. */
export function datasetFrame(board: Board, locale: Locale) {
  const { t, say, language } = locale;
  return {
    inLanguage: language,
    version: board.version,
    dateModified: board.issued,
    isAccessibleForFree: true,
    license: {
      '@type': 'CreativeWork',
      name: say(board.licence),
      url: publicAddress(addressOf(language, board.id, 'data')),
    },
    creator: { '@type': 'Organization', name: t('written.editors', { board: say(board.title) }) },
  };
}
