/**
 * What the page and the reader frame are served with, whatever serves them: types, headers and policies. Pure.
 */
import { createHash } from 'node:crypto';

/** The files a built page consists of, by their ending. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** On every answer. */
export const everyAnswer: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The policy of whatever is no page. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * The page's policy. react-aria's one style element carries the nonce; scripts that write markup need one of the named
 * Trusted Types policies.
 *
 * @param articles the origin of the reader frame
 * @param connect where the page may connect to, if anywhere
 */
export function pagePolicy(page: {
  readonly articles: string;
  readonly nonce: string;
  readonly connect?: string;
}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${page.nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    ...(page.connect === undefined ? [] : [`connect-src ${page.connect}`]),
    `frame-src ${page.articles}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default meridian dompurify',
  ].join('; ');
}

/** The page itself, told its nonce and where articles are shown. */
export function fillPage(html: string, page: { readonly articles: string; readonly nonce: string }): string {
  return html.replaceAll('__NONCE__', page.nonce).replaceAll('__ARTICLE_ORIGIN__', page.articles);
}

/** The sources that permit exactly the inline elements of this name in a page of ours (CSP Level 3, 6.7.3.3). */
export function hashes(html: string, element: 'script' | 'style'): string {
  const found = [...html.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, 'g'))];
  const sources = found.map((one) => {
    const digest = createHash('sha256').update(one[1] ?? '');
    return `'sha256-${digest.digest('base64')}'`;
  });
  return sources.length === 0 ? "'none'" : sources.join(' ');
}

/** The reader frame's policy: our agent and styles by hash, pictures and fonts as data only, an opaque origin. */
export function framePolicy(html: string, ancestor: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(html, 'script')}`,
    `style-src ${hashes(html, 'style')}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestor}`,
    'sandbox allow-scripts',
  ].join('; ');
}
