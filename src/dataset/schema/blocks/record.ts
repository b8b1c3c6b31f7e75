import { safeParse, strictObject, type ObjectEntries, type StrictObjectIssue } from 'valibot';
import { expecting } from './expecting';

/**
 * An object with exactly these fields. A missing field is told by what that field expects ("a date"), a
 * superfluous one by the names that exist; valibot reports the first superfluous field of an object only.
 * `__proto__` counts as superfluous: names are looked up among the own fields.
 */
export function record<const Entries extends ObjectEntries>(entries: Entries) {
  return strictObject(entries, (issue: StrictObjectIssue) => {
    const key = issue.path?.[0]?.key;
    if (typeof key !== 'string') return expecting({ code: 'object' });
    const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (field === undefined) return expecting({ code: 'known-field', values: Object.keys(entries) });
    return safeParse(field, undefined).issues?.[0].message ?? expecting({ code: 'object' });
  });
}
