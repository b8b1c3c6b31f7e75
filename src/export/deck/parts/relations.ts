import { node, part } from '#export/deck/node';

export type Relation = {
  /** Last word of the type, as in "slideLayout", or the whole address of it. */
  readonly type: string;
  readonly target: string;
  /** True for an address outside the file. */
  readonly outside?: boolean;
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a part points to, as rId1, rId2 … in the given order. */
export function relations(list: readonly Relation[]): string {
  return part(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...list.map(({ type, target, outside }, index) =>
      node('Relationship', {
        Id: `rId${index + 1}`,
        Type: type.includes(':') ? type : `${office}/${type}`,
        Target: target,
        TargetMode: outside === true ? 'External' : undefined,
      }),
    ),
  );
}
