import type { PageFile, RenderedPage } from '../../src/app/renderedPage.ts';
import type { ClientBuild } from './clientBuild.ts';
import { securityPolicy } from './securityPolicy.ts';

export type Site = {
  /** "/" or "/some/path/". */
  readonly base: string;
  /** "https://kpi.example", or "" where the build was not told one. */
  readonly origin: string;
  readonly client: ClientBuild;
  readonly beforePaint: string;
};

/**
 * One whole page: the template with the rendered head and body. Order in the head: the policy first, then what the
 * browser should fetch early, then the styles. Throws where the body holds what the policy would block.
 */
export function fillPage(
  site: Site,
  page: PageFile,
  rendered: RenderedPage,
  extra: { scripts: string[]; styleSheets: string[] },
): string {
  refuseInlineCode(page, rendered.body);
  refuseLateStyles(page, rendered.body, site.client.lateClasses);
  const { base, client, beforePaint } = site;
  const link = (rel: string, address: string, rest = ''): string =>
    `<link rel="${rel}"${rest} href="${base}${address}">`;
  const policy = securityPolicy(inlineParts(site), 'meta');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escapeText(rendered.title)}</title>`,
    // Before the script, which reads it.
    rendered.head.replaceAll('%BASE%', base).replaceAll('%ORIGIN%', site.origin),
    beforePaint && `<script>${beforePaint}</script>`,
    page.boardId && link('preload', `data/${page.boardId}.json`, ' as="fetch" crossorigin type="application/json"'),
    `<script type="module" crossorigin src="${base}${client.script}"></script>`,
    ...[...client.preloads, ...extra.scripts].map((file) => link('modulepreload', file, ' crossorigin')),
    ...client.fonts.map((file) => link('preload', file, ' as="font" type="font/woff2" crossorigin')),
    ...[...client.styleSheets, ...extra.styleSheets].map((file) => link('stylesheet', file, ' crossorigin')),
    client.inlineStyle && `<style>${client.inlineStyle}</style>`,
    client.printSheet && link('stylesheet', client.printSheet, ' media="print"'),
  ];
  return fill(client.template, {
    '<html lang="vi">': `<html lang="${rendered.lang}"${client.lateSheet && ` data-late="${base}${client.lateSheet}"`}>`,
    '<!--head-->': head.filter(Boolean).join('\n    '),
    // The page wakes up only on markup that was written for its own address.
    '<div id="root">': `<div id="root" data-path="${escapeAttribute(page.path)}">`,
    '<!--app-->': rendered.body,
  });
}

/** What stands inline in every page, exactly as written, for the hashes of the policy. */
export function inlineParts({ beforePaint, client }: Site): { scripts: string[]; styles: string[] } {
  return { scripts: [beforePaint].filter(Boolean), styles: [client.inlineStyle].filter(Boolean) };
}

function fill(template: string, parts: Record<string, string>): string {
  let page = template;
  for (const [marker, text] of Object.entries(parts)) {
    if (!page.includes(marker)) throw new Error(`prerender: index.html has lost its ${marker}`);
    page = page.replace(marker, () => text);
  }
  return page;
}

function refuseInlineCode({ file }: PageFile, body: string): void {
  for (const [tag] of body.matchAll(/<[a-z][^<>]*>/gi)) {
    const bare = tag.replace(/"[^"]*"/g, '""');
    const fault = /\sstyle=/i.test(bare)
      ? 'a style attribute (use a class)'
      : /\son\w+=/i.test(bare)
        ? 'an inline event handler'
        : /^<style/i.test(bare)
          ? 'a style element'
          : /^<script/i.test(bare) && !tag.includes('type="application/json"')
            ? 'a script (a Suspense boundary that React put off?)'
            : '';
    if (fault)
      throw new Error(
        `prerender: ${file} holds ${fault}, which the Content-Security-Policy blocks: ${tag.slice(0, 200)}`,
      );
  }
}

function refuseLateStyles({ file }: PageFile, body: string, late: ReadonlySet<string>): void {
  for (const [, names = ''] of body.matchAll(/\sclass="([^"]*)"/g)) {
    const found = names.split(' ').find((name) => late.has(name));
    if (found !== undefined)
      throw new Error(`prerender: ${file} names "${found}", whose rules stand in a *.late.module.css and come later`);
  }
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
