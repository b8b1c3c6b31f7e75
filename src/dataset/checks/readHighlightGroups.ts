import { addFault, type FaultLog } from '#dataset/faults/faultLog';
import { highlightGroupFrame, highlightSchema } from '#dataset/schema/highlightSchema';
import type { Highlight, HighlightGroup } from '#model/highlights';
import { isKnown, type Known } from './known';
import { readParts } from './readParts';

function checkHighlight(highlight: Highlight, known: Known, at: string, log: FaultLog): void {
  isKnown(known, 'sources', highlight.source, `${at}.source`, log);
  const { from, to } = highlight.when ?? {};
  if (from === undefined || to === undefined) return;
  const digits = Math.min(from.length, to.length);
  if (to.slice(0, digits) < from.slice(0, digits)) {
    addFault(log, `${at}.when.to`, 'span-backwards', to, { code: 'after', value: from });
  }
}

/**
 * Reads the groups of the highlights and the items of each one by one. An item with a fault is left out, a
 * group whose own fields are at fault with all its items; links to unknown or broken indicators are taken off
 * the item, which stays. Every one of these is written to the log.
 */
export function readHighlightGroups(groups: unknown, known: Known, log: FaultLog): readonly HighlightGroup[] {
  const at = 'highlights.groups';
  return readParts(groups, highlightGroupFrame, at, log, () => {}).flatMap(({ sound: group, index }) => {
    if (group === undefined) return [];
    const path = `${at}[${index}].items`;
    const items = readParts(group.items, highlightSchema, path, log, (one, here, own) =>
      checkHighlight(one, known, here, own),
    ).flatMap(({ sound: item, index: place }) => {
      if (item === undefined) return [];
      const indicators = item.indicators.filter((id, link) =>
        isKnown(known, 'indicators', id, `${path}[${place}].indicators[${link}]`, log),
      );
      return [{ ...item, indicators }];
    });
    return [{ ...group, items }];
  });
}
