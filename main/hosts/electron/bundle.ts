/**
 * Answers requests for the built interface and the reader frame from the files beside the host, and for nothing else.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { appOrigin, articleOrigin } from './origins.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

function answer(status: number, type: string, policy: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    status,
    headers: { ...always, 'content-type': type, 'content-security-policy': policy },
  });
}

const closed = "default-src 'none'; frame-ancestors 'none'";
const missing = (): Response => answer(404, 'text/plain; charset=utf-8', closed, 'Not found');

/**
 * The interface's policy. react-aria's one style element carries the nonce; scripts that write markup need one of the named
 * Trusted Types policies.
 */
function appPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    `frame-src ${articleOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default meridian dompurify',
  ].join('; ');
}

/**
 * The file a request means, as its real path inside the folder; undefined when it means none.
 * Links that lead out of the folder are followed first and then refused.
 */
export async function fileInside(folder: string, pathname: string): Promise<string | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/[\0\\:]/.test(path) || path.split('/').includes('..')) return undefined;
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return real.startsWith(root + sep) ? real : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a request to one host of a scheme; undefined for other hosts and for anything but GET. */
function pathOf(request: Request, origin: string): string | undefined {
  if (request.method !== 'GET') return undefined;
  const url = new URL(request.url);
  return `${url.protocol}//${url.host}` === origin ? url.pathname : undefined;
}

/** Serves the interface from a folder under the app scheme. */
export function serveApp(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const pathname = pathOf(request, appOrigin);
    if (pathname === undefined) return missing();
    const file = await fileInside(folder, pathname === '/' ? '/index.html' : pathname);
    if (file === undefined) return missing();
    if (file !== (await fileInside(folder, '/index.html'))) {
      const type = contentTypes[extname(file)];
      // The only page of this origin is its index: the reader frame belongs to the other one.
      if (type === undefined || type.startsWith('text/html')) return missing();
      return answer(200, type, closed, await readFile(file));
    }
    const nonce = randomBytes(18).toString('base64');
    const html = await readFile(file, 'utf8');
    const filled = html.replaceAll('__NONCE__', nonce).replaceAll('__ARTICLE_ORIGIN__', articleOrigin);
    return answer(200, 'text/html; charset=utf-8', appPolicy(nonce), filled);
  };
}

/** The sources of a policy that permit exactly the inline elements of this name in a page of ours. */
function hashes(html: string, element: 'script' | 'style'): string {
  const found = [...html.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, 'g'))];
  const sources = found.map(
    (one) =>
      `'sha256-${createHash('sha256')
        .update(one[1] ?? '')
        .digest('base64')}'`,
  );
  return sources.length === 0 ? "'none'" : sources.join(' ');
}

/** The reader frame's policy: our own agent and styles by hash, pictures and fonts only as data, an opaque origin. */
export function framePolicy(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(html, 'script')}`,
    `style-src ${hashes(html, 'style')}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${appOrigin}`,
    'sandbox allow-scripts',
  ].join('; ');
}

/** Serves the reader frame, one static page, under the article scheme. */
export function serveArticle(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (pathOf(request, articleOrigin) !== '/frame.html') return missing();
    const file = await fileInside(folder, '/frame.html');
    if (file === undefined) return missing();
    const html = await readFile(file, 'utf8');
    return answer(200, 'text/html; charset=utf-8', framePolicy(html), html);
  };
}
