import type { Sort } from '#model/selection/orders';
import { orders, type View } from '#selection/selection';
import type { Command } from '#app/palette/command';
import { inAllLanguages } from '#app/palette/inAllLanguages';
import type { Situation } from '#app/palette/situation';
import { LISTING } from './filterCommands';
import { overviewAddress } from './overviewAddress';

type Turned = { readonly order: (typeof orders)[number]; readonly turned: boolean };

const sorted: readonly Turned[] = [false, true].flatMap((turned) => orders.map((order) => ({ order, turned })));
const views: readonly View[] = ['cards', 'table'];

/** Every order of the indicators, also turned round, and cards or table. */
export function listingCommands(situation: Situation): readonly Command[] {
  const { selection, place } = situation;
  const isHere = place.page === 'overview';
  const order = (sort: Sort, name: Command['name']): Command => ({
    id: `sort ${sort}`,
    group: 'listing',
    name,
    of: inAllLanguages(({ t }) => t('further.sort')),
    icon: { file: 'sort' },
    inUse: isHere && selection.sort === sort,
    action: { kind: 'go', to: overviewAddress(situation, { ...selection, sort }), at: LISTING },
  });
  return [
    ...views.map((view): Command => ({
      id: `view ${view}`,
      group: 'listing',
      name: inAllLanguages(({ t }) => t(`further.${view}`)),
      of: inAllLanguages(({ t }) => t('further.view')),
      icon: { app: view === 'cards' ? 'all' : 'table' },
      inUse: isHere && selection.view === view,
      usual: isHere && selection.view !== view,
      action: { kind: 'go', to: overviewAddress(situation, { ...selection, view }), at: LISTING },
    })),
    order(
      'board',
      inAllLanguages(({ t }) => t('sort.board')),
    ),
    ...sorted.map(({ order: by, turned }) =>
      order(
        turned ? `-${by}` : by,
        inAllLanguages(({ t }) => (turned ? t('sort.turned', { order: t(`sort.${by}`) }) : t(`sort.${by}`))),
      ),
    ),
  ];
}
