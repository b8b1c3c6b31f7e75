import { addressOf } from '#selection/addresses';
import type { Command } from '#app/palette/command';
import { inAllLanguages } from '#app/palette/inAllLanguages';
import type { Situation } from '#app/palette/situation';

const pages = [
  { page: 'overview', icon: 'overview' },
  { page: 'targets', icon: 'target' },
  { page: 'compare', icon: 'chart' },
  { page: 'data', icon: 'data' },
] as const;

/** The pages of the board, and the events of its overview. */
export function pageCommands({ place, language, boardId }: Situation): readonly Command[] {
  const all = pages.map(({ page, icon }): Command => ({
    id: `page ${page}`,
    group: 'pages',
    name: inAllLanguages(({ t }) => t(`app.${page}`)),
    also: inAllLanguages(({ t }) => t(`palette.also.${page}`)),
    icon: { app: icon },
    inUse: place.page === page && place.board === boardId,
    usual: place.page !== page || place.board !== boardId,
    action: { kind: 'go', to: addressOf(language, boardId, page) },
  }));
  const events: Command = {
    id: 'page events',
    group: 'pages',
    name: inAllLanguages(({ t }) => t('app.events')),
    also: inAllLanguages(({ t }) => t('palette.also.events')),
    icon: { app: 'calendar' },
    usual: true,
    action: { kind: 'go', to: addressOf(language, boardId), at: 'events' },
  };
  return [...all.slice(0, 2), events, ...all.slice(2)];
}
