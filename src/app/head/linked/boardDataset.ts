import type { Board } from '#model/board';
import type { Locale } from '#language/locale';
import { addressOf } from '#selection/addresses';
import { publicAddress } from '#app/head/markup';
import { areaNode, boardName, datasetFrame, sourceNode, yearsCovered, type Node } from './nodes';
import { shownValues } from './shownValues';

/** The files that hold the whole board, by their form. */
function downloads({ id, issued, inParts }: Board): readonly Node[] {
  const files = [
    ...(inParts === undefined ? [{ path: `/data/${id}.json`, encodingFormat: 'application/json' }] : []),
    { path: `/data/${id}.csv`, encodingFormat: 'text/csv' },
  ];
  return files.map(({ path, encodingFormat }) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: publicAddress(path),
    dateModified: issued,
  }));
}

/**
 * The board as a Dataset. `brief` for the pages that show a part of it; `full`, on the data page, names every source
 * that it quotes.
 */
export function boardDataset(board: Board, locale: Locale, extent: 'brief' | 'full'): Node {
  const { t, say, language } = locale;
  const values = board.indicators.flatMap((indicator) => shownValues(indicator));
  return {
    '@type': 'Dataset',
    '@id': boardName(board, locale),
    name: t('written.siteName', { board: say(board.title), subtitle: say(board.subtitle) }),
    description: say(board.description),
    url: publicAddress(addressOf(language, board.id)),
    ...datasetFrame(board, locale),
    temporalCoverage: yearsCovered(values),
    spatialCoverage: areaNode(board, board.referenceArea, locale),
    distribution: downloads(board),
    citation: extent === 'full' ? board.sources.map(sourceNode) : undefined,
  };
}
