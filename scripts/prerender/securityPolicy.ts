import { createHash } from 'node:crypto';

/**
 * `path` is matched from the base; `:name` stands for one part of it, `*` at its end for any characters. Later rules
 * add to and win over earlier ones.
 */
export type HeaderRule = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** Inline code that the pages hold; the policy names each by the hash of its text. */
export type InlineParts = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/**
 * The Content-Security-Policy of every page. Nothing inline runs except what this build wrote, named by its hash.
 * `frame-ancestors` has a meaning in the header only; in a meta element it is an error in the console. `frames` says
 * who may frame the page.
 */
export function securityPolicy(inline: InlineParts, place: 'header' | 'meta', frames = "'none'"): string {
  const directives = [
    "default-src 'self'",
    ["script-src 'self'", ...inline.scripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...inline.styles.map(hashOf)].join(' '),
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  if (place === 'header') directives.push(`frame-ancestors ${frames}`);
  return directives.join('; ');
}

/** The headers of the whole site, as `npm run serve` sends them and as a host has to be told. */
export function headerRules(inline: InlineParts): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': securityPolicy(inline, 'header'),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cache-Control': 'no-cache',
      },
    },
    {
      path: '/:language/:board/embed/*',
      headers: { 'Content-Security-Policy': securityPolicy(inline, 'header', '*') },
    },
    { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}

/** The same rules as a `_headers` file, which several static hosts read. There, a name that is set twice is joined; `!` unsets it first. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }, index) => {
      const names = Object.keys(headers);
      const unset = index === 0 ? [] : names.map((name) => `  ! ${name}`);
      const set = names.map((name) => `  ${name}: ${headers[name] ?? ''}`);
      return [base.replace(/\/$/, '') + path, ...unset, ...set].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
