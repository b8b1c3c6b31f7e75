import { xmlText } from '#export/picture/markup';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One XML element with its children, attributes in the given order, those without a value left out. Attributes are
 * escaped here and numbers are whole; a child is XML already, so text goes in as `xmlText(text)`. Throws a RangeError
 * for a number that is none.
 */
export function node(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? whole(value) : xmlText(value ?? '')}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

function whole(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a length: ${value}`);
  return String(Math.round(value) + 0);
}

/** A part of the package: the XML declaration and its root, with the namespaces that it uses. */
export function part(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${node(name, attributes, ...children)}`;
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The namespaces of Office Open XML (ISO/IEC 29500, transitional), by their usual prefixes. */
export const namespaces = {
  a: `${drawing}/main`,
  c: `${drawing}/chart`,
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
} as const;

/** The namespaces of a slide and of all that looks like one. */
export const slideSpaces = { 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r, 'xmlns:p': namespaces.p } as const;
