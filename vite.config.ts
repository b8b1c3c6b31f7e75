/// <reference types="vitest/config" />
import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { checkedBoards, chooseDefaultBoard, readBoards, uncheckedBoards } from './scripts/prerender/boards.ts';
import { lateStyles } from './scripts/prerender/lateStyles.ts';
import { prerender } from './scripts/prerender/plugin.ts';
import { zipInPlace } from './scripts/prerender/zipInPlace.ts';
import { writeBoards } from './scripts/synthetic/writeBoards.ts';

const root = import.meta.dirname;

/** The site, the same with the gallery page, and one of several boards; the last two are for tests. */
const outDirs: Readonly<Record<string, string>> = { test: 'dist-test', boards: 'dist-boards' };

/**
 * `BASE=/some/path/` builds for a sub-path. `--mode test` adds the gallery page and writes `dist-test`, so that
 * `dist` never holds it; `--mode boards` writes `dist-boards` from several boards. `DATA_DIR` and `OUT_DIR` name other
 * folders, `DEFAULT_BOARD` the board of the start address. `PAGES=overview` leaves out the pages of single indicators:
 * for measuring only.
 */
export default defineConfig(({ command, mode }) => {
  const dataDir = dataDirOf(mode);
  return {
    base: withSlashes(process.env['BASE'] ?? '/'),
    plugins: [
      react(),
      zipInPlace(),
      lateStyles(),
      prerender({
        dataDir,
        // The builds for tests have absolute links without being asked, so that they are tested too.
        origin: process.env['ORIGIN'] ?? (mode in outDirs ? 'https://kpi.example' : ''),
        previews: !(mode in outDirs),
        indicatorPages: process.env['PAGES'] === 'overview' ? 'none' : mode === 'boards' ? 'opening' : 'all',
      }),
    ],
    // The router brings a stand-in for old Reacts; ours has the real one.
    resolve: {
      alias: {
        'use-sync-external-store/shim/index.js': resolve(root, 'scripts/prerender/externalStore.ts'),
      },
    },
    // Short class names, the same in every build: each stands in the written pages as often as it is used.
    css: { modules: { generateScopedName: (name, file) => `${name}-${shortHash(relative(root, file))}` } },
    define: {
      'import.meta.env.VITE_GALLERY': JSON.stringify(command === 'serve' || mode === 'test'),
      'import.meta.env.VITE_SEVERAL_BOARDS': JSON.stringify(readBoards(dataDir).length > 1),
      'import.meta.env.VITE_DEFAULT_BOARD': JSON.stringify(chooseDefaultBoard(dataDir, process.env['DEFAULT_BOARD'])),
      ...(command === 'serve' && mode === 'test'
        ? {}
        : {
            'import.meta.env.VITE_CHECKED_BOARDS': JSON.stringify(
              command === 'build' ? checkedBoards(dataDir) : uncheckedBoards(dataDir),
            ),
          }),
    },
    build: {
      outDir: process.env['OUT_DIR'] ?? outDirs[mode] ?? 'dist',
      emptyOutDir: true,
      // One style sheet: a written page needs the styles of its late parts from the first paint on.
      cssCodeSplit: false,
      // A font as a data: address would be blocked by the policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Everything that the first page needs as one file: many small ones compress worse by 3 kB.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}', 'data/**/*.test.ts'],
      environment: 'node',
      // Property tests take seconds, on a busy machine a minute; none of them measures time.
      testTimeout: 120_000,
    },
  };
});

/** The folder of the boards; the several boards of the site for tests are written on the way. */
function dataDirOf(mode: string): string {
  const asked = process.env['DATA_DIR'];
  if (asked !== undefined || mode !== 'boards') return resolve(root, asked ?? 'data');
  const folder = resolve(root, 'node_modules/.cache/kpi-board/boards');
  writeBoards(root, folder);
  return folder;
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/** Three letters that tell the style sheets of different files apart. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 3);
}
