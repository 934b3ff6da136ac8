/**
 * Who may ask the loopback host for what, decided from a request's head alone.
 *
 * Any page in any browser of this machine can send requests to 127.0.0.1, by a name of its own that resolves there (DNS
 * rebinding) or from its own origin, and any program can. So: the exact Host, the exact Origin, Fetch Metadata
 * (W3C Fetch Metadata Request Headers), and then a cookie and a key that only our page has. A cookie alone is never enough:
 * cookies ignore ports.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export type Refusal = { readonly status: 400 | 403 | 404 | 405; readonly reason: string };

/** Head of a request, as node:http gives it. */
export type Head = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** How many Host headers there were; node:http keeps only the first. */
  readonly hosts: number;
};

export function headOf(request: IncomingMessage): Head {
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: request.headers,
    hosts: request.headersDistinct['host']?.length ?? 0,
  };
}

const refuse = (status: Refusal['status'], reason: string): Refusal => ({ status, reason });

/** What no request to either origin may be: meant for another host, forwarded, or not a plain path. */
function misdirected({ url, headers, hosts }: Head, port: number): Refusal | null {
  if (hosts !== 1 || headers.host !== `127.0.0.1:${port}`) return refuse(400, 'This is not the host you asked for.');
  if (!url.startsWith('/') || url.startsWith('//')) return refuse(400, 'Only plain paths are answered.');
  const forwarded = Object.keys(headers).some(
    (name) => name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'via',
  );
  return forwarded ? refuse(400, 'Forwarded requests are not answered.') : null;
}

/** Judges a request to the app's origin. `routes` says which methods a path takes; null means there is nothing there. */
export function judge(head: Head, port: number, routes: (path: string) => readonly string[] | null): Refusal | null {
  const wrong = misdirected(head, port);
  if (wrong !== null) return wrong;
  const { method, headers } = head;
  const reads = method === 'GET' || method === 'HEAD';
  const { origin } = headers;
  const ours = `http://127.0.0.1:${port}`;
  if (origin === undefined ? !reads : origin !== ours)
    return refuse(403, 'Requests from other origins are not answered.');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && reads))
    return refuse(403, 'Requests from other sites are not answered.');
  const methods = routes(pathOf(head));
  if (methods === null) return refuse(404, 'There is nothing here.');
  return methods.includes(method) ? null : refuse(405, 'This is not what can be done here.');
}

/** Judges a WebSocket's opening request: as a request that changes something, and only on its own path. */
export function judgeSocket(head: Head, port: number): Refusal | null {
  const wrong = misdirected(head, port);
  if (wrong !== null) return wrong;
  const { method, headers } = head;
  if (headers.origin !== `http://127.0.0.1:${port}`) return refuse(403, 'Sockets of other origins are not opened.');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return refuse(403, 'Sockets of other sites are not opened.');
  if (method !== 'GET') return refuse(405, 'This is not what can be done here.');
  return pathOf(head) === '/pipe' ? null : refuse(404, 'There is nothing here.');
}

/**
 * Judges a request to the article origin: its one page, framed by the app. The ports differ, so the browser calls it
 * same-site; nobody needs it as a page of its own.
 */
export function judgeFrame(head: Head, port: number): Refusal | null {
  const wrong = misdirected(head, port);
  if (wrong !== null) return wrong;
  const { method, headers } = head;
  if (headers.origin !== undefined) return refuse(403, 'Requests from other origins are not answered.');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-site') return refuse(403, 'Requests from other sites are not answered.');
  const meant = headers['sec-fetch-dest'];
  if (meant !== undefined && meant !== 'iframe') return refuse(403, 'This page is shown in Meridian only.');
  if (pathOf(head) !== '/frame.html') return refuse(404, 'There is nothing here.');
  return method === 'GET' ? null : refuse(405, 'This is not what can be done here.');
}

/** A request's path, without its query. */
export function pathOf(head: Pick<Head, 'url'>): string {
  return head.url.split('?', 1)[0] ?? '';
}
