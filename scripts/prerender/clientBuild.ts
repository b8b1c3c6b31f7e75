import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Rolldown } from 'vite';

import { criticalFonts } from './criticalFonts.ts';
import { lateClasses, splitSheet } from './splitSheet.ts';

/** Above this size (brotli) a style sheet is better off as a file that is kept in the cache. */
const inlineLimit = 14_000;

/** What the pages need to know of the client build; addresses are relative to the base. */
export type ClientBuild = {
  /** `index.html` without the elements that are listed below. */
  readonly template: string;
  readonly script: string;
  readonly preloads: readonly string[];
  readonly styleSheets: readonly string[];
  /** Text of these style sheets where they are small enough to stand in every page. */
  readonly inlineStyle: string;
  /** The rules of paper, where the others stand in every page; "" where there is no such file. */
  readonly printSheet: string;
  /** The rules of parts that are loaded later; "" where there are none. */
  readonly lateSheet: string;
  /** Classes that no written page may name, because their rules come later. */
  readonly lateClasses: ReadonlySet<string>;
  readonly fonts: readonly string[];
  readonly chunks: readonly Rolldown.OutputChunk[];
};

/**
 * Reads the client build: takes Vite's own elements out of the built `index.html` (the plugin sets them again, in the
 * order that paints soonest) and finds the style sheets and the fonts.
 */
export function readClientBuild(outDir: string, base: string, output: Rolldown.RolldownOutput): ClientBuild {
  let template = readFileSync(join(outDir, 'index.html'), 'utf8');
  const take = (pattern: RegExp): string[] => {
    const found: string[] = [];
    template = template.replace(pattern, (_, address: string) => {
      found.push(address.slice(base.length));
      return '';
    });
    return found;
  };
  const [script = ''] = take(/[ \t]*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>\n?/g);
  const preloads = take(/[ \t]*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>\n?/g);
  const sheets = take(/[ \t]*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\n?/g);
  const text = sheets.map((sheet) => readFileSync(join(outDir, sheet), 'utf8').trim()).join('');
  const { screen, print, late } = splitSheet(text);
  const small = screen !== '' && brotliCompressSync(screen).length <= inlineLimit && !screen.includes('</');
  const write = (name: string, rules: string) => writeSheet(outDir, sheets[0] ?? '', name, rules);
  return {
    template,
    script,
    preloads,
    styleSheets: small ? [] : [write('style', screen + print)].filter(Boolean),
    inlineStyle: small ? screen : '',
    printSheet: small ? write('print', print) : '',
    lateSheet: write('late', late),
    lateClasses: lateClasses({ screen, late }),
    fonts: output.output
      .map(({ fileName }) => fileName)
      .filter((name) => name.endsWith('.woff2') && criticalFonts.some((part) => part.test(name)))
      .toSorted(),
    chunks: output.output.filter((part) => part.type === 'chunk'),
  };
}

/** Writes rules beside the built style sheet, under a name that changes with them; gives the address, "" for no rules. */
function writeSheet(outDir: string, beside: string, name: string, text: string): string {
  if (text === '') return '';
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const file = `${dirname(beside)}/${name}-${hash}.css`;
  writeFileSync(join(outDir, file), text);
  return file;
}

/**
 * The scripts and style sheets of further source files (`src/pages/data/DataPage.tsx`) with everything that they
 * import, without what the entry has already. Throws where a file has no chunk of its own name.
 */
export function filesOfModules(
  client: ClientBuild,
  root: string,
  modules: readonly string[],
): { scripts: string[]; styleSheets: string[] } {
  const known = new Set([client.script, ...client.preloads]);
  const scripts = new Set<string>();
  const styleSheets = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk): void => {
    if (known.has(chunk.fileName) || scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((file) => styleSheets.add(file));
    for (const name of chunk.imports) {
      const imported = client.chunks.find(({ fileName }) => fileName === name);
      if (imported) add(imported);
    }
  };
  for (const module of modules) {
    const chunk = client.chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => relative(root, id).split(sep).join('/') === module),
    );
    if (!chunk) throw new Error(`prerender: no chunk holds "${module}"`);
    add(chunk);
  }
  return { scripts: [...scripts], styleSheets: [...styleSheets] };
}
