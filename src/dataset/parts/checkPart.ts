import { checkIndicator, trimIndicator } from '#dataset/checks/checkIndicator';
import { describeBroken } from '#dataset/checks/describeBroken';
import { readParts, readShape } from '#dataset/checks/readParts';
import { parseJson } from '#dataset/download/parseJson';
import { addFault, openFaultLog, type FaultLog } from '#dataset/faults/faultLog';
import { indicatorSchema } from '#dataset/schema/indicatorSchema';
import { partFrame } from '#dataset/schema/partsSchema';
import type { Indicator } from '#model/board';
import type { BoardPart } from '#model/parts/boardInParts';
import { checkHead, expectSame, knownOf, refuse } from './checkHead';
import type { Manifest, SoundPart } from './manifest';

/** An indicator stands in the part that the manifest names it in, and what the part is of, it is of as well. */
function checkPlace(indicator: Indicator, part: BoardPart, at: string, log: FaultLog): void {
  const { id, category, observations } = indicator;
  if (!part.indicators.includes(id)) {
    addFault(log, `${at}.id`, 'unknown-reference', id, { code: 'known', list: 'indicators' });
  }
  if (part.category !== undefined && category !== part.category) {
    addFault(log, `${at}.category`, 'unknown-value', category, { code: 'same-as', value: part.category });
  }
  const area = part.referenceArea;
  if (area === undefined) return;
  for (const [index, { referenceArea }] of observations.entries()) {
    if (referenceArea === area) continue;
    const path = `${at}.observations[${index}].referenceArea`;
    addFault(log, path, 'unknown-value', referenceArea, { code: 'same-as', value: area });
  }
}

/**
 * The whole gate for the text of a part: shape and meaning, as of a board. A broken indicator is left out and told, one
 * that the manifest lists and the file lacks is told; the rest stays. Fails with a `BoardError` where the file is no
 * part, another part, of another board or version, or has no sound indicator.
 */
export function checkPart(text: string, board: Manifest, part: BoardPart): SoundPart {
  const raw = checkHead(parseJson(text), 'kpi-board-part', board);
  const log = openFaultLog();
  readShape(partFrame, raw, '', log);
  if (log.faults.length === 0) expectSame(raw, 'id', part.id, 'unknown-value', log);
  if (log.faults.length > 0) refuse(log);
  const known = knownOf(board);
  const read = readParts(raw['indicators'], indicatorSchema, 'indicators', log, (one, at, own) => {
    checkIndicator(one, known, at, own);
    checkPlace(one, part, at, own);
  });
  const broken = read.filter(({ sound }) => sound === undefined).map(describeBroken);
  const states = new Map(known.indicators);
  for (const { id } of broken) if (id !== null) states.set(id, false);
  const indicators = read.flatMap(({ sound, index }) =>
    sound === undefined ? [] : [trimIndicator(sound, { ...known, indicators: states }, `indicators[${index}]`, log)],
  );
  const there = new Set([...indicators, ...broken].map(({ id }) => id));
  for (const id of part.indicators) {
    if (!there.has(id)) addFault(log, 'indicators', 'missing-entry', raw['indicators'], { code: 'entry', value: id });
  }
  if (indicators.length === 0) refuse(log);
  return { indicators, broken, faults: log.faults, more: log.more };
}
