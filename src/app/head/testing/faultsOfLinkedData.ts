import { schemaOrg, type Form, type ThingType } from './schemaOrg';

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const written = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

const plain: Readonly<Record<Exclude<Form, ThingType>, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  // Own addresses are filled in by the build.
  url: written(/^(?:https?:\/\/[^\s<>"]+|%ORIGIN%%BASE%[^\s<>"]*)$/),
  date: written(/^\d{4}-\d{2}-\d{2}$/),
  moment: written(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  years: written(/^\d{4}(?:\/\d{4})?$/),
  length: written(/^P\d+[YMD]$/),
  language: written(/^(?:vi|en)$/),
  reference: (value) => isThing(value) && Object.keys(value).join() === '@id' && plain.url(value['@id']),
};

function fits(value: unknown, form: Form): boolean {
  if (Object.hasOwn(plain, form)) return plain[form as keyof typeof plain](value);
  return isThing(value) && value['@type'] === form;
}

function faultsOfThing(thing: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  const type = thing['@type'];
  if (type === undefined && fits(thing, 'reference')) return [];
  const known = schemaOrg[type as ThingType];
  if (known === undefined) return [`${path}: no type "${String(type)}"`];
  return Object.entries(thing).flatMap(([property, value]) => {
    const here = `${path}.${property}`;
    if (property === '@type') return [];
    if (property === '@id') return plain.url(value) ? [] : [`${here}: not an address`];
    const forms = known[property];
    if (forms === undefined) return [`${here}: ${String(type)} has no such property`];
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown, index) => {
      const at = Array.isArray(value) ? `${here}[${index}]` : here;
      if (!forms.some((form) => fits(one, form)))
        return [`${at}: expected ${forms.join(' or ')}: ${JSON.stringify(one)}`];
      return isThing(one) ? faultsOfThing(one, at) : [];
    });
  });
}

/** What is wrong with linked data in the words of schema.org: types, properties, forms, names that nothing bears. */
export function faultsOfLinkedData(data: unknown): readonly string[] {
  if (!isThing(data) || data['@context'] !== 'https://schema.org' || !Array.isArray(data['@graph']))
    return ['no graph in the context of schema.org'];
  const graph = data['@graph'] as readonly unknown[];
  const names = graph.flatMap((node) => (isThing(node) && typeof node['@id'] === 'string' ? [node['@id']] : []));
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two things named ${name}`);
  return [
    ...twice,
    ...graph.flatMap((node, index) => (isThing(node) ? faultsOfThing(node, `[${index}]`) : [`[${index}]: no thing`])),
  ];
}
