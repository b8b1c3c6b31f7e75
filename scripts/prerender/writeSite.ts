import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Logger } from 'vite';

import type { DataFile, PublicPlace } from '../../src/app/dataFiles.ts';
import type { IndicatorPages } from '../../src/app/prerender.tsx';
import type { PageFile, RenderedPage } from '../../src/app/renderedPage.ts';
import type { BoardFiles, WrittenBoard } from '../../src/app/written/openBoard.ts';
import { dataAddresses, largeBoards, readBoards, readFiles } from './boards.ts';
import { filesOfModules } from './clientBuild.ts';
import { fillPage, inlineParts, type Site } from './fillPage.ts';
import { inTurn } from './previews/inTurn.ts';
import { rasterise } from './previews/rasterise.ts';
import { headerRules, headersFile } from './securityPolicy.ts';
import { weighModules } from './weighModules.ts';

/** What `src/app/prerender.tsx` exports. */
export type ServerEntry = {
  openBoard: (files: BoardFiles) => Promise<WrittenBoard>;
  pages: (boards: readonly WrittenBoard[], indicatorPages: IndicatorPages) => PageFile[];
  renderPage: (page: PageFile, boards: readonly WrittenBoard[]) => Promise<RenderedPage>;
  /** SVG with letters as outlines; null for a page without a picture of its own. */
  renderPreview: (page: PageFile, boards: readonly WrittenBoard[]) => Promise<string | null>;
  dataFiles: (
    boards: readonly WrittenBoard[],
    files: readonly PageFile[],
    place: PublicPlace,
  ) => Promise<readonly DataFile[]>;
};

type Work = {
  readonly entry: ServerEntry;
  readonly site: Site;
  /** Absolute folders: the project, the boards, the site. */
  readonly root: string;
  readonly dataDir: string;
  readonly outDir: string;
  readonly previews: boolean;
  readonly indicatorPages: IndicatorPages;
  readonly logger: Logger;
};

type Write = (file: string, content: string | Buffer) => Promise<void>;

/**
 * Writes the whole site into `outDir`: pages, their previews, files of the boards, headers. Each page is written as
 * soon as it is rendered and nothing of it is kept, so that memory does not grow with the number of pages.
 */
export async function writeSite(work: Work): Promise<void> {
  const { entry, site, root, dataDir, outDir, logger } = work;
  const boards = await openBoards(work);
  const write: Write = async (file, content) => {
    await mkdir(dirname(join(outDir, file)), { recursive: true });
    await writeFile(join(outDir, file), content);
  };
  const files = entry.pages(boards, work.indicatorPages);
  const start = { time: performance.now(), processor: processorTime() };
  const previews = await writePages(work, boards, files, write);
  const took = [performance.now() - start.time, processorTime() - start.processor].map((ms) => (ms / 1000).toFixed(2));
  for (const { file, text } of await entry.dataFiles(boards, files, site)) await write(file, text);
  for (const [address, file] of dataAddresses(dataDir)) {
    await mkdir(dirname(join(outDir, address)), { recursive: true });
    await copyFile(file, join(outDir, address));
  }
  const rules = headerRules(inlineParts(site));
  await write('headers.json', `${JSON.stringify({ base: site.base, rules }, null, 2)}\n`);
  await write('_headers', headersFile(rules, site.base));
  const weights = join(root, 'node_modules/.cache/kpi-board/weights.json');
  await mkdir(dirname(weights), { recursive: true });
  await writeFile(weights, JSON.stringify(weighModules(site.client, root)));
  if (!existsSync(join(outDir, '404.html'))) logger.warn('prerender: pages() names no 404.html');
  logger.info(`prerendered ${files.length} pages, ${previews} previews in ${took[0]} s (processor ${took[1]} s)`);
  if (site.origin === '')
    logger.info('Previews of shared links and sitemap.xml need the public address: ORIGIN=https://… npm run build');
}

/** The boards for the pages, one after another: the texts of a large one are gone before the next is read. */
async function openBoards({ entry, dataDir, logger }: Work): Promise<readonly WrittenBoard[]> {
  const files = readBoards(dataDir);
  for (const line of largeBoards(files)) logger.warn(line);
  const boards: WrittenBoard[] = [];
  for (const file of files) boards.push(await entry.openBoard(readFiles(dataDir, file)));
  return boards;
}

/** Pages one after another; pictures become px beside them, in other threads. Gives the number of pictures. */
async function writePages(
  { entry, site, root, previews }: Work,
  boards: readonly WrittenBoard[],
  files: readonly PageFile[],
  write: Write,
): Promise<number> {
  const pictures = inTurn(availableParallelism());
  let count = 0;
  for (const page of files) {
    const picture = previews ? await entry.renderPreview(page, boards) : null;
    if (picture !== null) {
      count += 1;
      await pictures.add(async () => write(`${dirname(page.file)}/preview.png`, await rasterise(picture)));
    }
    const rendered = await entry.renderPage(page, boards);
    await write(page.file, fillPage(site, page, rendered, filesOfModules(site.client, root, rendered.modules ?? [])));
  }
  await pictures.done();
  return count;
}

/** Time that processors gave to this build so far, all threads together; ms. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
