/** Words of slides, in English. */
export const en = {
  deck: {
    unit: 'Unit: {{unit}}',
    open: 'Open on the board:',
    source: 'Source:',
    contents: 'Contents',
    contentsOf: 'Contents ({{page}}/{{pages}})',
    more_one: 'and {{count, number}} more target, see the notes',
    more_other: 'and {{count, number}} more targets, see the notes',
    figures_one: '{{count, number}} figure',
    figures_other: '{{count, number}} figures',
    head: { number: 'No.', period: 'Period', figure: 'Figure', kind: 'Kind', from: 'Source' },
    shape: {
      title: 'Title',
      subtitle: 'Subtitle',
      sources: 'Sources',
      board: 'Board',
      number: 'Slide number',
      address: 'Address',
      sign: 'Status sign',
      status: 'Status',
      facts: 'Facts',
      unit: 'Unit',
      chart: 'Chart',
      value: 'Value',
      canal: 'Rule',
      table: 'Table',
      targets: 'Targets',
    },
  },
} as const;

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

export type DeckWords = Shape<typeof en>;
