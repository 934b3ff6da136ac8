/**
 * The built page and the reader frame, and the headers they are served with.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Failure } from '#shared/failure';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
};

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

/** On every answer of the app's origin. Nothing may embed it, read it from elsewhere, or keep it. */
export const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), window-management=(), xr-spatial-tracking=()',
  'cache-control': 'no-store',
};

/** The policy of whatever is no page. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** The page's policy. Scripts that write markup need one of the named Trusted Types policies. */
export function pagePolicy(origin: {
  readonly port: number;
  readonly articles: string;
  readonly nonce: string;
}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${origin.nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ws://127.0.0.1:${origin.port}`,
    `frame-src ${origin.articles}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default meridian dompurify',
  ].join('; ');
}

/** The sources that permit exactly the inline elements of this name in a page of ours (CSP Level 3, 6.7.3.3). */
export function hashes(html: string, element: 'script' | 'style'): string {
  const found = [...html.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, 'g'))];
  const sources = found.map(
    (one) =>
      `'sha256-${createHash('sha256')
        .update(one[1] ?? '')
        .digest('base64')}'`,
  );
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

export type Bundle = {
  has(path: string): boolean;
  /** Answers a path it has. */
  page(path: string, port: number, articles: string): Answer;
  frame(ancestor: string): Answer;
};

function filesBelow(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const name = `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, name);
    return entry.isFile() ? [name] : []; // no links: they could lead out
  });
}

/**
 * Reads the folder of the built page, once: a build beside a running host changes nothing for its windows. Only files of a kind a
 * page needs are ever answered, and a request's path is looked up, never joined. Fails with 'unavailable' when nothing is built.
 */
export function openBundle(folder: string): Bundle {
  let files: ReadonlyMap<string, Buffer>;
  let index: string;
  let frame: string;
  try {
    const paths = filesBelow(folder).filter((path) => extname(path) in contentTypes && extname(path) !== '.html');
    files = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
    index = readFileSync(join(folder, 'index.html'), 'utf8');
    frame = readFileSync(join(folder, 'frame.html'), 'utf8');
  } catch (cause) {
    const message = `Meridian’s page is not built: ${folder} is not complete. Run “npm run build”.`;
    throw new Failure('unavailable', message, { cause });
  }

  return {
    has: (path) => path === '/' || files.has(path),
    page(path, port, articles) {
      const file = files.get(path);
      if (file !== undefined) {
        const type = contentTypes[extname(path)] ?? '';
        return {
          status: 200,
          headers: { ...always, 'content-security-policy': closedPolicy, 'content-type': type },
          body: file,
        };
      }
      const nonce = randomBytes(18).toString('base64');
      return {
        status: 200,
        headers: {
          ...always,
          'content-security-policy': pagePolicy({ port, articles, nonce }),
          'content-type': 'text/html; charset=utf-8',
        },
        body: index.replaceAll('__NONCE__', nonce).replaceAll('__ARTICLE_ORIGIN__', articles),
      };
    },
    frame: (ancestor) => ({
      status: 200,
      headers: {
        ...always,
        'cross-origin-resource-policy': 'cross-origin',
        'content-security-policy': framePolicy(frame, ancestor),
        'content-type': 'text/html; charset=utf-8',
      },
      body: frame,
    }),
  };
}
