import type { Shape } from '#language/words/en';

/** The pace towards a target of several years, in English. */
export const en = {
  pace: {
    title: 'Pace towards the {{period}} target',
    forward:
      'From {{base}} in {{from}} towards {{goal}} in {{to}}: by {{at}}, {{covered}} of the way was covered in {{elapsed}} of the time.',
    backward:
      'From {{base}} in {{from}} towards {{goal}} in {{to}}: by {{at}}, after {{elapsed}} of the time, the level had moved {{covered}} of the way backwards.',
    growth: 'Average change a year {{observed}}; required {{required}}.',
    way: 'Way',
    time: 'Time',
    mark: 'Line: the target level and the year {{period}}.',
    base: '{{period}} base',
    method: 'Class computed by this board with the {{method}}; no source of the board publishes it.',
    methodName: 'Statistics Canada method that Open SDG uses',
    class: {
      achieved: 'Target level reached',
      substantial: 'Substantial progress',
      moderate: 'Moderate progress',
      limited: 'Limited progress',
      deterioration: 'Deterioration',
    },
  },
} as const;

export type PaceWords = Shape<typeof en>;
