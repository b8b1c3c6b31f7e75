import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { darkPaints } from './darkPaints';
import { lightPaints, type Paints } from './lightPaints';

const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');

/** Names and values between two places of the style sheet; a name may lead to another name. */
function tokensBetween(from: string, to: string): ReadonlyMap<string, string> {
  const start = css.indexOf(from);
  const block = css.slice(start, css.indexOf(to, start + from.length));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const light = tokensBetween(':root', '@media');
const dark = tokensBetween(':root[data-theme="dark"]', '@media');

function valuesOf(paints: Paints, ...layers: readonly ReadonlyMap<string, string>[]) {
  const resolve = (name: string): string | undefined => {
    const value = layers.find((layer) => layer.has(name))?.get(name);
    const next = value?.match(/^var\(--([\w-]+)\)$/)?.[1];
    return next === undefined ? value : resolve(next);
  };
  return Object.fromEntries(Object.keys(paints).map((name) => [name, resolve(name)]));
}

it('has the light colours of ui/tokens.css, all and no others', () => {
  expect(lightPaints).toEqual(valuesOf(lightPaints, light));
});

it('has the dark colours of ui/tokens.css, each of its own', () => {
  expect(darkPaints).toEqual(valuesOf(darkPaints, dark, light));
  expect(Object.keys(darkPaints)).toEqual(Object.keys(lightPaints));
  for (const name of Object.keys(darkPaints)) expect(dark.has(name), name).toBe(true);
});
