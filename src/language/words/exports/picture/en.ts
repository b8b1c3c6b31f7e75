/** Words of exported pictures, in English. */
export const en = {
  export: {
    sourceDated: '{{name}}, {{date}}',
    cardTitle: '{{name}}: {{value}} ({{period}})',
    exportedOn: 'Data to {{data}}. Board version {{version}}. Exported {{date}}.',
    conflict: 'Sources differ; see the board.',
    gap: 'Gaps: {{periods}} ({{reason}}).',
    status: {
      line: '{{status}}: {{reason}}',
      judged: '{{value}} against {{goal}} ({{period}})',
      noTarget: 'no source on this board names a target',
      milestone: 'a milestone without a numeric target; the source says it is reached',
      otherPeriod: 'another period, so not compared',
      otherPeriodOf: {
        plan: 'the plan is for another period, so not compared',
        target: 'the target is for another period, so not compared',
      },
      neutral: 'neither direction is better',
      inWords: 'the source gives no number to compare',
    },
  },
  picture: {
    exported: 'Board version {{version}}. Exported {{date}}.',
  },
} as const;

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

export type PictureWords = Shape<typeof en>;
