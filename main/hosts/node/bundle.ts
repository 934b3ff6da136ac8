/**
 * The built page and the reader frame, and the headers they are served with.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Failure } from '#shared/failure';
import { closedPolicy, contentTypes, everyAnswer, fillPage, framePolicy, pagePolicy } from '#main/hosts/page/policy';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
};

/** On every answer of the app's origin. Nothing may embed it, read it from elsewhere, or keep it. */
export const always: Readonly<Record<string, string>> = {
  ...everyAnswer,
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), window-management=(), xr-spatial-tracking=()',
};

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
          'content-security-policy': pagePolicy({ articles, nonce, connect: `'self' ws://127.0.0.1:${port}` }),
          'content-type': 'text/html; charset=utf-8',
        },
        body: fillPage(index, { articles, nonce }),
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
