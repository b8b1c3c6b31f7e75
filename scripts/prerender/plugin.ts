import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';

import { bundleBeforePaint } from './beforePaint.ts';
import type { IndicatorPages } from '../../src/app/prerender.tsx';
import { dataAddresses } from './boards.ts';
import { readClientBuild } from './clientBuild.ts';
import { writeSite, type ServerEntry } from './writeSite.ts';

const serverEntry = 'src/app/prerender.tsx';

/** A folder of its own for every run, so that two builds at a time do not meet in it. */
const serverDir = `node_modules/.cache/prerender-${process.pid}`;

export type Options = {
  /** Folder of the boards and their schema. */
  readonly dataDir: string;
  /** Public origin of the site ("https://kpi.example"), "" where it is not known. */
  readonly origin: string;
  /** Whether each page gets the picture that a shared link shows. */
  readonly previews: boolean;
  /** Which indicators get pages; others than `all` only for tests and for measuring. */
  readonly indicatorPages: IndicatorPages;
};

/**
 * Writes every page as HTML: `vite build` builds the client, then the same app for Node, asks it for its pages and
 * sets each into the built `index.html`. Also gives the boards and the schema their public addresses (in development
 * too), and writes the headers of the site (`headers.json` for `npm run serve`, `_headers` for static hosts).
 */
export function prerender({ dataDir, origin, previews, indicatorPages }: Options): Plugin {
  let root = '';
  return {
    name: 'prerender',
    config: (_, { command }) => (command === 'build' ? buildConfig : {}),
    configResolved: (config) => {
      root = config.root;
    },
    buildApp: async (builder) => {
      const client = await builder.build(environment(builder, 'client'));
      try {
        await builder.build(environment(builder, 'ssr'));
        const { base, logger } = builder.config;
        const outDir = resolve(root, environment(builder, 'client').config.build.outDir);
        await writeSite({
          entry: (await import(pathToFileURL(join(root, serverDir, 'prerender.js')).href)) as ServerEntry,
          site: {
            base,
            origin: origin.replace(/\/$/, ''),
            client: readClientBuild(outDir, base, client as Rolldown.RolldownOutput),
            beforePaint: await bundleBeforePaint(root),
          },
          root,
          dataDir,
          outDir,
          previews,
          indicatorPages,
          logger,
        });
      } finally {
        await rm(join(root, serverDir), { recursive: true, force: true });
      }
    },
    configureServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(config.base.length);
        const file = /^(?:data|schema)\//.test(path) ? dataAddresses(dataDir).get(path) : undefined;
        if (!file) return next();
        readFile(file).then((bytes) => response.setHeader('Content-Type', 'application/json').end(bytes), next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) =>
        server ? html.replace('<!--head-->', `<script>${await bundleBeforePaint(root)}</script>`) : html,
    },
  };
}

const buildConfig = {
  builder: {},
  environments: {
    ssr: {
      build: {
        ssr: true,
        outDir: serverDir,
        emptyOutDir: true,
        copyPublicDir: false,
        minify: false,
        rollupOptions: { input: serverEntry, output: { entryFileNames: 'prerender.js' } },
      },
    },
  },
};

function environment(builder: ViteBuilder, name: 'client' | 'ssr'): ViteBuilder['environments'][string] {
  const found = builder.environments[name];
  if (!found) throw new Error(`prerender: the build has no ${name} environment`);
  return found;
}
