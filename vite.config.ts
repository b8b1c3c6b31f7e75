/// <reference types="vitest/config" />
import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { checkedBoards } from './scripts/prerender/boards.ts';
import { prerender } from './scripts/prerender/plugin.ts';
import { zipInPlace } from './scripts/prerender/zipInPlace.ts';

const dataDir = resolve(import.meta.dirname, process.env['DATA_DIR'] ?? 'data');

/**
 * `BASE=/some/path/` builds for a sub-path. `--mode test` adds the gallery page and writes `dist-test`, so that
 * `dist` never holds it. `DATA_DIR` and `OUT_DIR` name other folders than `data` and `dist`.
 */
export default defineConfig(({ command, mode }) => ({
  base: withSlashes(process.env['BASE'] ?? '/'),
  plugins: [
    react(),
    zipInPlace(),
    prerender({
      dataDir,
      // The build for tests has absolute links without being asked, so that they are tested too.
      origin: process.env['ORIGIN'] ?? (mode === 'test' ? 'https://kpi.example' : ''),
      previews: mode !== 'test',
    }),
  ],
  // The router brings a stand-in for old Reacts; ours has the real one.
  resolve: {
    alias: {
      'use-sync-external-store/shim/index.js': resolve(import.meta.dirname, 'scripts/prerender/externalStore.ts'),
    },
  },
  // Short class names, the same in every build: each stands in the written pages as often as it is used.
  css: { modules: { generateScopedName: (name, file) => `${name}-${shortHash(relative(import.meta.dirname, file))}` } },
  define: {
    'import.meta.env.VITE_GALLERY': JSON.stringify(command === 'serve' || mode === 'test'),
    ...(command === 'build' ? { 'import.meta.env.VITE_CHECKED_BOARDS': JSON.stringify(checkedBoards(dataDir)) } : {}),
  },
  build: {
    outDir: process.env['OUT_DIR'] ?? (mode === 'test' ? 'dist-test' : 'dist'),
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
}));

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/** Three letters that tell the style sheets of different files apart. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 3);
}
