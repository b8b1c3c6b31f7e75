import { relative, sep } from 'node:path';

import type { ClientBuild } from './clientBuild.ts';

/**
 * Where the bytes of the first load come from, heaviest first: characters of code by library or by room, before they
 * are minified and compressed. `npm run budgets` shows them when the budget is spent.
 */
export function weighModules({ chunks, script, preloads }: ClientBuild, root: string): [string, number][] {
  const weights = new Map<string, number>();
  for (const chunk of chunks.filter(({ fileName }) => fileName === script || preloads.includes(fileName))) {
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const name = ownerOf(relative(root, id).split(sep).join('/'));
      weights.set(name, (weights.get(name) ?? 0) + renderedLength);
    }
  }
  return [...weights].toSorted(([, left], [, right]) => right - left);
}

/** `react-dom` for a file of that package, `src/charts` for a file of ours. */
function ownerOf(path: string): string {
  const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return library ?? path.split('/').slice(0, 2).join('/');
}
