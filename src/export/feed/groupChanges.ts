import { changeSubjects, type Change, type ChangeKind, type ChangeSubject } from '#model/changes/boardChange';

export type ChangeGroup = {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  readonly items: readonly Change[];
};

/** Changes of one kind and subject together, those of figures among what was added, revised, removed in that order. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  return (['added', 'revised', 'removed'] as const).flatMap((kind) =>
    changeSubjects.flatMap((subject) => {
      const items = changes.filter((one) => one.kind === kind && one.subject === subject);
      return items.length === 0 ? [] : [{ kind, subject, items }];
    }),
  );
}
