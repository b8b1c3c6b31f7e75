import type { Plugin } from 'vite';

/**
 * Marks the rules of every `*.late.module.css` with a layer of their own, by which `splitSheet` finds them in the one
 * sheet of the build. Only parts that stand in no written page may have such styles; `ui/browser/lateStyles.ts` fetches
 * them. In development nothing is split, and Vite brings each file with its part.
 */
export function lateStyles(): Plugin {
  return {
    name: 'late-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.late\.module\.css$/ },
      handler: (code) => ({ code: `@layer late{${code}}`, map: null }),
    },
  };
}
