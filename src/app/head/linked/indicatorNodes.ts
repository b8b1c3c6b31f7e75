import type { Board, Indicator } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { markOf } from '#charts/speech';
import type { Locale } from '#language/locale';
import { publicAddress } from '#app/head/markup';
import { areaNode, boardName, datasetFrame, sourceNode, yearsCovered, type Node } from './nodes';
import { observedPeriod } from './observedPeriod';
import { shownValues, type Valued } from './shownValues';

/** A value as printed, with what limits it: "hơn 1.900 người", "8,04 % (ước)"; undefined for a plain one. */
function remark(one: Valued, board: Board, indicator: Indicator, locale: Locale): string | undefined {
  const mark = markOf(one, locale);
  const unit = board.unitsOfMeasure.find(({ id }) => id === indicator.unitOfMeasure);
  if (unit === undefined || (mark === '' && one.qualifier === 'exact')) return undefined;
  return locale.observation(one, unit) + (mark === '' ? '' : ` (${mark})`);
}

function observationNode(one: Valued, board: Board, indicator: Indicator, page: string, locale: Locale): Node {
  const unit = board.unitsOfMeasure.find(({ id }) => id === indicator.unitOfMeasure);
  const amount = one.valueTo === undefined ? { value: one.value } : { minValue: one.value, maxValue: one.valueTo };
  return {
    '@type': 'Observation',
    '@id': `${page}#${one.id}`,
    variableMeasured: { '@id': `${page}#variable` },
    observationAbout: areaNode(board, one.referenceArea, locale),
    ...observedPeriod(one.period),
    ...amount,
    unitText: unit && locale.say(unit.name),
    description: remark(one, board, indicator, locale),
  };
}

/**
 * An indicator as linked data: a Dataset that is part of the board's, the StatisticalVariable that it measures, and an
 * Observation for every number that the board shows as done, of its own area and of those it is compared with.
 * `path` is the address of its page below the base.
 */
export function indicatorNodes(board: Board, indicator: Indicator, path: string, locale: Locale): readonly Node[] {
  const page = publicAddress(path);
  const values = shownValues(indicator);
  const name = locale.say(indicator.name);
  const home = board.referenceAreas.find(({ id }) => id === board.referenceArea);
  const dataset: Node = {
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    name: home === undefined ? name : locale.t('written.measured', { name, area: locale.say(home.name) }),
    description: locale.say(indicator.definition),
    url: page,
    ...datasetFrame(board, locale),
    temporalCoverage: yearsCovered(values),
    spatialCoverage: areaNode(board, board.referenceArea, locale),
    variableMeasured: { '@id': `${page}#variable` },
    isPartOf: { '@id': boardName(board, locale) },
    citation: indicatorFigure(board, indicator).sources.map(sourceNode),
  };
  const variable: Node = {
    '@type': 'StatisticalVariable',
    '@id': `${page}#variable`,
    name,
    description: locale.say(indicator.definition),
  };
  return [dataset, variable, ...values.map((one) => observationNode(one, board, indicator, page, locale))];
}
