import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightPaints } from './lightPaints';

/** The light values stand in the first `:root` block; names may lead to other names. */
function lightTokens(): ReadonlyMap<string, string> {
  const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
  const block = css.slice(css.indexOf(':root'), css.indexOf('@media'));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

it('has the light colours of ui/tokens.css, all and no others', () => {
  const tokens = lightTokens();
  const resolve = (name: string): string | undefined => {
    const value = tokens.get(name);
    const next = value?.match(/^var\(--([\w-]+)\)$/)?.[1];
    return next === undefined ? value : resolve(next);
  };
  const expected = Object.fromEntries(Object.keys(lightPaints).map((name) => [name, resolve(name)]));
  expect(lightPaints).toEqual(expected);
});
