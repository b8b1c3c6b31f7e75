import type { Shape } from '#language/words/en';

/** Words of a page that does not exist, in English. */
export const en = {
  lost: {
    nothing: 'No page stands at “{{path}}”.',
    language: 'There is no language “{{given}}” here.',
    noLanguage: 'The address lacks the language (vi or en).',
    board: 'There is no board “{{given}}”.',
    page: 'There is no page “{{given}}”.',
    indicator: 'The board has no indicator “{{given}}”.',
    noIndicator: 'The address lacks the name of an indicator.',
    perhaps: 'You may be looking for',
    toOverview: 'Go to the overview',
    boards: 'Boards on this site',
    mistyped: 'The link may be old or mistyped. These pages exist:',
  },
} as const;

export type LostWords = Shape<typeof en>;
