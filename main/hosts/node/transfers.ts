/**
 * Files between a page and the core: both on this machine, but a page may name no path. They go through a folder of this host's own.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { closedPolicy } from '#main/hosts/page/policy';
import { always } from './bundle.ts';

export class TooLarge extends Error {}

export type Transfers = {
  /** Takes a request's body as a file. Rejects with TooLarge above the limit; nothing is left then. */
  receive(request: IncomingMessage, name: string): Promise<{ readonly path: string; readonly name: string }>;
  /** A place for a file that the page will fetch, and the random last part of its address. */
  offer(name: string): { readonly path: string; readonly code: string };
  /** Sends an offered file, once; answers false when there is nothing (any more) under this code. */
  send(code: string, response: ServerResponse): Promise<boolean>;
  close(): Promise<void>;
};

const keptFor = 60 * 60_000; // ms

/** A name as it may stand in a file dialog: no folders, no control characters, not hidden, not too long. */
export function safeName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*]/g, ' ').trim();
  const shown = clean.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
  if (shown === '') return 'file';
  const ending = extname(shown).slice(0, 16);
  // A cut may fall between the halves of a character.
  return (shown.length <= 120 ? shown : `${shown.slice(0, 120 - ending.length)}${ending}`).toWellFormed();
}

/** RFC 6266 with RFC 8187: a plain name for old readers, the real one in UTF-8. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

export function openTransfers(options: { readonly largest: number; readonly now: () => number }): Transfers {
  const { largest, now } = options;
  const folder = mkdtempSync(join(tmpdir(), 'meridian-files-')); // mode 0700
  const offers = new Map<string, { readonly path: string; readonly name: string; readonly since: number }>();
  const received = new Map<string, number>();
  const place = (): string => join(folder, randomBytes(16).toString('hex'));

  /** Files nobody came for. */
  function tidy(): void {
    const before = now() - keptFor;
    for (const [code, { path, since }] of offers) {
      if (since > before) continue;
      offers.delete(code);
      void rm(path, { force: true });
    }
    for (const [path, since] of received) {
      if (since > before) continue;
      received.delete(path);
      void rm(path, { force: true });
    }
  }

  return {
    async receive(request, name) {
      tidy();
      if (Number(request.headers['content-length'] ?? 0) > largest) throw new TooLarge();
      const path = `${place()}${extname(safeName(name)).replace(/[^.\w]/g, '')}`;
      let bytes = 0;
      const counted = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          bytes += chunk.length;
          if (bytes > largest) done(new TooLarge());
          else done(null, chunk);
        },
      });
      try {
        await pipeline(request, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      received.set(path, now());
      return { path, name: safeName(name) };
    },
    offer(name) {
      tidy();
      const code = randomBytes(32).toString('base64url');
      const path = `${place()}${extname(safeName(name)).replace(/[^.\w]/g, '')}`;
      offers.set(code, { path, name: safeName(name), since: now() });
      return { path, code };
    },
    async send(code, response) {
      const offered = offers.get(code);
      if (offered === undefined) return false;
      offers.delete(code);
      const found = await stat(offered.path).catch(() => undefined); // the core may have failed to write it
      if (found === undefined) return false;
      response.writeHead(200, {
        ...always,
        'content-security-policy': closedPolicy,
        'content-type': 'application/octet-stream',
        'content-disposition': attachment(offered.name),
        'content-length': found.size,
      });
      try {
        await pipeline(createReadStream(offered.path), response);
      } finally {
        await rm(offered.path, { force: true });
      }
      return true;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
