/**
 * A written page without its scripts and without what is fetched only for them (modules and the board's data), so that
 * what remains is the least a page of this content can cost. Styles and fonts stay.
 */
export function stripScripts(html) {
  return html
    .replace(/[ \t]*<script\b[^>]*>[\s\S]*?<\/script>\n?/g, '')
    .replace(/[ \t]*<link rel="modulepreload"[^>]*>\n?/g, '')
    .replace(/[ \t]*<link rel="preload" as="fetch"[^>]*>\n?/g, '');
}
