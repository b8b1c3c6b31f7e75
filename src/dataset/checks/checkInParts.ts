import { addFault, type FaultLog } from '#dataset/faults/faultLog';
import type { BoardInParts, BoardPart } from '#model/parts/boardInParts';
import { idsInParts } from '#model/parts/withIndicators';
import { checkUnique } from './checkUnique';
import { isKnown, type Known } from './known';

const at = 'inParts';

/** A part is of one category where the board is cut by category, of one area where by area, and of nothing else. */
function checkSubject(part: BoardPart, by: BoardInParts['by'], known: Known, here: string, log: FaultLog): void {
  const { category, referenceArea } = part;
  const [own, other] =
    by === 'category' ? (['category', 'referenceArea'] as const) : (['referenceArea', 'category'] as const);
  const list = by === 'category' ? 'categories' : 'referenceAreas';
  if (part[own] === undefined) addFault(log, `${here}.${own}`, 'part-subject', undefined, { code: 'known', list });
  if (part[other] !== undefined) addFault(log, `${here}.${other}`, 'part-subject', part[other], { code: 'nothing' });
  isKnown(known, 'categories', category, `${here}.category`, log);
  isKnown(known, 'referenceAreas', referenceArea, `${here}.referenceArea`, log);
}

/** Parts of one category, or of one area, name no indicator twice. */
function checkListed({ by, parts }: BoardInParts, log: FaultLog): void {
  const seen = new Set<string>();
  for (const [index, { referenceArea, indicators }] of parts.entries()) {
    for (const [place, id] of indicators.entries()) {
      const key = by === 'area' ? `${referenceArea ?? ''} ${id}` : id;
      if (seen.has(key)) {
        addFault(log, `${at}.parts[${index}].indicators[${place}]`, 'duplicate-id', id, { code: 'unique' });
      }
      seen.add(key);
    }
  }
}

function checkCount(found: number, counted: number, path: string, log: FaultLog): void {
  if (found !== counted) addFault(log, path, 'count-differs', found, { code: 'same-as', value: counted });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/**
 * Checks what a manifest says of its parts: each is of one known category or area, lies in the folder of the board and
 * has an id of its own, no indicator is cut in two, the counts add up, and every indicator of the manifest (`held`) is
 * in a part. Whether the files hold what is said of them is seen when they are read.
 */
export function checkInParts(
  inParts: BoardInParts,
  boardId: string,
  held: readonly string[],
  known: Known,
  log: FaultLog,
): void {
  checkUnique(inParts.parts, `${at}.parts`, log);
  for (const [index, part] of inParts.parts.entries()) {
    checkSubject(part, inParts.by, known, `${at}.parts[${index}]`, log);
  }
  const files = [{ path: `${at}.catalogue`, file: inParts.catalogue }].concat(
    inParts.parts.map((file, index) => ({ path: `${at}.parts[${index}]`, file })),
  );
  for (const { path, file } of files) {
    if (!file.href.startsWith(`${boardId}/`)) {
      addFault(log, `${path}.href`, 'wrong-folder', file.href, { code: 'part-address' });
    }
  }
  checkListed(inParts, log);
  const listed = new Set(idsInParts(inParts));
  checkCount(inParts.indicators, listed.size, `${at}.indicators`, log);
  checkCount(inParts.observations, sum(inParts.parts.map((one) => one.observations)), `${at}.observations`, log);
  const counted = sum(inParts.statuses.map((one) => one.indicators));
  if (counted !== inParts.indicators) {
    addFault(log, `${at}.statuses`, 'count-differs', counted, { code: 'same-as', value: inParts.indicators });
  }
  for (const [index, { category }] of inParts.statuses.entries()) {
    isKnown(known, 'categories', category, `${at}.statuses[${index}].category`, log);
  }
  for (const [index, area] of inParts.choices.area.entries()) {
    isKnown(known, 'referenceAreas', area, `${at}.choices.area[${index}]`, log);
  }
  for (const id of held) {
    if (!listed.has(id)) addFault(log, `${at}.parts`, 'missing-entry', inParts.parts, { code: 'entry', value: id });
  }
}
