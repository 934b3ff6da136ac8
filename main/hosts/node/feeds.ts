/**
 * Published searches: a feed and a page under an address nobody guesses, for other programs of this machine.
 *
 * No cookie is needed, since programs have none; the token is the permission. Everything else the guard asks of a request (exact
 * Host, no other origin or site, nothing forwarded) holds here too. The core is asked each time, so that revoking an address
 * ends it at once.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { hashes } from '#main/hosts/page/policy';
import type { HostEnd } from '#main/owner/lend';
import { always, type Answer } from './bundle.ts';

const form = /^\/feeds\/([A-Za-z0-9_-]{43})\.(atom|html)$/;

/** Whether a path may be that of a published search. */
export function isFeedPath(path: string): boolean {
  return form.test(path);
}

/** Answers a path; null when nothing is published there. */
export async function answerFeed(
  path: string,
  request: Pick<IncomingMessage, 'headers'>,
  ports: { readonly core: Pick<HostEnd, 'ask'>; readonly origin: string },
): Promise<Answer | null> {
  const [, token = '', format] = form.exec(path) ?? [];
  if (format !== 'atom' && format !== 'html') return null;
  const found = await ports.core.ask('searches.published', { token, format, origin: ports.origin });
  if (found === null) return null;
  const etag = `"${createHash('sha256').update(found.body).digest('base64url').slice(0, 27)}"`;
  const styles = format === 'html' ? `style-src ${hashes(found.body, 'style')}; ` : '';
  const headers = {
    ...always,
    'cache-control': 'no-cache', // kept by the reader, asked for again each time
    'content-security-policy': `default-src 'none'; ${styles}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'content-type': format === 'atom' ? 'application/atom+xml; charset=utf-8' : 'text/html; charset=utf-8',
    etag,
  };
  const held = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (held.includes(etag)) return { status: 304, headers, body: '' };
  return { status: 200, headers, body: found.body };
}
