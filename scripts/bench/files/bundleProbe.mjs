import { join } from 'node:path';
import { build } from 'vite';

import { cacheDir, root } from '../../setup/run.mjs';

/** The probe of a name in this folder as one script without imports, to be put into a page of the built site. */
export async function bundleProbe(name, boardFile) {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'import.meta.env.VITE_BOARD_FILE': JSON.stringify(boardFile), 'import.meta.env.SSR': 'false' },
    build: {
      write: false,
      outDir: join(cacheDir, 'bench-files'),
      target: 'esnext',
      chunkSizeWarningLimit: 5000,
      lib: { entry: join(root, `scripts/bench/files/${name}.ts`), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = [result].flat();
  if (output.length !== 1) throw new Error(`the probe came out in ${output.length} files`);
  return output[0].code;
}
