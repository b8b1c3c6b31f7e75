import type { Shape } from '#language/words/en';

/** Words of the comparison page, in English. */
export const en = {
  compare: {
    title: 'Compare',
    lead: 'Two to six indicators side by side, or the areas of one. The address holds the choice: send it on as a link.',
    chosen: 'Being compared',
    remove: 'Remove from the comparison: {{name}}',
    add: 'Add an indicator',
    addHint: 'Type a name; arrow keys choose, Enter adds.',
    full: 'Six are chosen, more cannot be told apart. Remove one to add another.',
    found: 'Indicators that fit',
    nothing: 'No indicator with figures fits “{{search}}”.',
    areas: 'Areas',
    count_one: '{{count, number}} series',
    count_other: '{{count, number}} series side by side',
    mode: 'Show',
    level: 'Figures as published',
    index: 'Index (base = 100)',
    base: 'Base',
    from: 'From',
    to: 'To',
    noIndex: 'Shares, rates and ranks have no index; they are shown as published.',
    empty: 'No figure in these years: {{names}}.',
    noFigures: 'None of these has a figure in these years.',
    wholeTime: 'Show all years',
    startTitle: 'Choose what to lay side by side',
    startOne: 'One more is needed',
    startBody: 'Search for an indicator above, or begin with one of these:',
    example: 'For example',
    ranking: 'Areas in order',
    rankingPeriod: 'Period',
    missing: 'Not in the order: {{names}} ({{reason}}).',
    read: 'Before you read on',
    notice: {
      unknown: 'The address names “{{value}}” for “{{name}}”, which is not known here. It was ignored.',
      'too-many': '“{{value}}” was left out: at most six are laid side by side.',
      'not-together': '“{{value}}” for “{{name}}” does not go with the rest of the address. It was ignored.',
    },
    names: {
      ids: 'indicators',
      areas: 'areas',
      mode: 'show',
      base: 'base',
      from: 'from',
      to: 'to',
      period: 'period of the ranking',
    },
  },
} as const;

export type CompareWords = Shape<typeof en>;
