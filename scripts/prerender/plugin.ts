import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile, copyFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';

import type { DataFile, PublicPlace } from '../../src/app/dataFiles.ts';
import type { PageFile, RenderedPage } from '../../src/app/renderedPage.ts';
import { bundleBeforePaint } from './beforePaint.ts';
import { dataAddresses, readBoards } from './boards.ts';
import { filesOfModules, readClientBuild } from './clientBuild.ts';
import { fillPage, inlineParts, type Site } from './fillPage.ts';
import { inTurn } from './previews/inTurn.ts';
import { rasterise } from './previews/rasterise.ts';
import { headerRules, headersFile } from './securityPolicy.ts';
import { weighModules } from './weighModules.ts';

/** What `src/app/prerender.tsx` exports. */
type ServerEntry = {
  pages: (boards: unknown[]) => PageFile[];
  renderPage: (page: PageFile, boards: unknown[]) => Promise<RenderedPage>;
  dataFiles: (boards: unknown[], place: PublicPlace) => Promise<readonly DataFile[]>;
  /** SVG with letters as outlines; null for a page without a picture of its own. */
  renderPreview: (page: PageFile, boards: unknown[]) => Promise<string | null>;
};

const serverEntry = 'src/app/prerender.tsx';

/** A folder of its own for every run, so that two builds at a time do not meet in it. */
const serverDir = `node_modules/.cache/prerender-${process.pid}`;

export type Options = {
  /** Public origin of the site ("https://kpi.example"), "" where it is not known. */
  readonly origin: string;
  /** Whether each page gets the picture that a shared link shows. */
  readonly previews: boolean;
};

/**
 * Writes every page as HTML: `vite build` builds the client, then the same app for Node, asks it for its pages and
 * sets each into the built `index.html`. Also gives the boards and the schema their public addresses (in development
 * too), and writes the headers of the site (`headers.json` for `npm run serve`, `_headers` for static hosts).
 */
export function prerender(options: Options): Plugin {
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
        await writeSite(builder, client as Rolldown.RolldownOutput, options);
      } finally {
        await rm(join(root, serverDir), { recursive: true, force: true });
      }
    },
    configureServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(config.base.length);
        const file = dataAddresses(root).get(path);
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

async function writeSite(builder: ViteBuilder, output: Rolldown.RolldownOutput, options: Options): Promise<void> {
  const { root, base, logger } = builder.config;
  const outDir = join(root, environment(builder, 'client').config.build.outDir);
  const write = async (file: string, content: string | Buffer): Promise<void> => {
    await mkdir(dirname(join(outDir, file)), { recursive: true });
    await writeFile(join(outDir, file), content);
  };
  const site: Site = {
    base,
    origin: options.origin.replace(/\/$/, ''),
    client: readClientBuild(outDir, base, output),
    beforePaint: await bundleBeforePaint(root),
  };
  const boards = readBoards(root).map(({ json }) => json);
  const { pages, renderPage, renderPreview, dataFiles } = (await import(
    pathToFileURL(join(root, serverDir, 'prerender.js')).href
  )) as ServerEntry;
  const files = pages(boards);
  const previews = inTurn(availableParallelism());
  for (const page of files) {
    const picture = options.previews ? await renderPreview(page, boards) : null;
    if (picture !== null)
      await previews.add(async () => write(`${dirname(page.file)}/preview.png`, await rasterise(picture)));
    const rendered = await renderPage(page, boards);
    await write(page.file, fillPage(site, page, rendered, filesOfModules(site.client, root, rendered.modules ?? [])));
  }
  const { pages, renderPage, renderPreview, dataFiles } = (await import(
  for (const [address, file] of dataAddresses(root)) {
    await mkdir(dirname(join(outDir, address)), { recursive: true });
    await copyFile(file, join(outDir, address));
  }
  const rules = headerRules(inlineParts(site));
  await write('headers.json', `${JSON.stringify({ base, rules }, null, 2)}\n`);
  await write('_headers', headersFile(rules, base));
  const weights = join(root, 'node_modules/.cache/kpi-board/weights.json');
  await mkdir(dirname(weights), { recursive: true });
  await writeFile(weights, JSON.stringify(weighModules(site.client, root)));
  if (!existsSync(join(outDir, '404.html'))) logger.warn('prerender: pages() names no 404.html');
  logger.info(`prerendered ${files.length} pages`);
}

function environment(builder: ViteBuilder, name: 'client' | 'ssr'): ViteBuilder['environments'][string] {
  const found = builder.environments[name];
  if (!found) throw new Error(`prerender: the build has no ${name} environment`);
  return found;
}
