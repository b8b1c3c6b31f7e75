import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { root } from '../../setup/run.mjs';

/** Builds `scripts/bench/rechartsPage` as any Vite project is built. */
export async function buildRechartsPage({ outDir, base, boardFile }) {
  await build({
    configFile: false,
    root: join(root, 'scripts/bench/rechartsPage'),
    base,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { 'import.meta.env.VITE_BOARD_FILE': JSON.stringify(boardFile) },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
}
