import { excerpt } from './excerpt';

/**
 * The path of a field below `base`, as one would write it in code: `faultPath('panels[2]', 'picture', 'series', 0)`
 * gives `panels[2].picture.series[0]`. A name from the file that is no plain word is put in brackets as an
 * excerpt, so that a hostile name can neither imitate another path nor grow without bound.
 */
export function faultPath(base: string, ...keys: readonly unknown[]): string {
  let path = base;
  for (const key of keys) {
    if (typeof key === 'string' && /^[A-Za-z_]\w{0,39}$/.test(key)) path += path === '' ? key : `.${key}`;
    else path += `[${excerpt(key)}]`;
  }
  return path;
}
