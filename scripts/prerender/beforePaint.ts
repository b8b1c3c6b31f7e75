import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * The small script that sets the theme before the first paint, as one line of plain code: `src/app/beforePaint.ts`
 * with whatever it imports. It is inlined, since a file of its own would come too late.
 */
export async function bundleBeforePaint(root: string): Promise<string> {
  const entry = join(root, 'src/app/beforePaint.ts');
  if (!existsSync(entry)) return '';
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'beforePaint', fileName: 'beforePaint' },
    },
  });
  const [result] = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  const code = result?.output[0].code.trim() ?? '';
  if (code.includes('</')) throw new Error('src/app/beforePaint.ts: "</" would end the inline script too early');
  return code;
}
