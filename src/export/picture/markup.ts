import { plainText } from '#charts/text/plainText';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML content or a quoted attribute: plain (no control or direction characters) and escaped. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * A number as SVG writes it, at most two decimals, never "-0". Throws a RangeError for what
 * is no number: a layout that went wrong must not become a picture that looks right.
 */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number that can be drawn: ${value}`);
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** Path data or a dash pattern as it stands; throws when it holds anything that these cannot contain. */
export function drawingData(data: string): string {
  if (!/^[MmLlHhVvCcSsQqTtAaZzeE0-9+\-.,\s]*$/.test(data)) throw new RangeError('not path data');
  return data;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One empty element: attributes in the given order, those without a value left out. */
export function element(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : value}"`)
    .join('');
  return `<${name}${written}/>`;
}
