/**
 * Answers requests for the built interface and the reader frame from the files beside the host, and for nothing else.
 */
import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { closedPolicy, contentTypes, everyAnswer, fillPage, framePolicy, pagePolicy } from '#main/hosts/page/policy';
import { appOrigin, articleOrigin } from './origins.ts';

function answer(status: number, type: string, policy: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    status,
    headers: { ...everyAnswer, 'content-type': type, 'content-security-policy': policy },
  });
}

const missing = (): Response => answer(404, 'text/plain; charset=utf-8', closedPolicy, 'Not found');

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
      return answer(200, type, closedPolicy, await readFile(file));
    }
    const page = { articles: articleOrigin, nonce: randomBytes(18).toString('base64') };
    return answer(200, 'text/html; charset=utf-8', pagePolicy(page), fillPage(await readFile(file, 'utf8'), page));
  };
}

/** Serves the reader frame, one static page, under the article scheme. */
export function serveArticle(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (pathOf(request, articleOrigin) !== '/frame.html') return missing();
    const file = await fileInside(folder, '/frame.html');
    if (file === undefined) return missing();
    const html = await readFile(file, 'utf8');
    return answer(200, 'text/html; charset=utf-8', framePolicy(html, appOrigin), html);
  };
}
