/**
 * Which files a page may speak of: those a person chose, by token, and those the core made for it, by path.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from '#shared/failure';
import type { GrantedFiles } from './handlers/workings.ts';

/** Of the paths handed out, so many are remembered. */
const mostHandedOut = 500;

/** Makes an empty record; `folder`, the library's own, may always be shown. */
export function createGrantedFiles(folder: string): GrantedFiles {
  const chosen = new Map<string, string>();
  const handedOut = new Set<string>();
  return {
    grant(path) {
      const token = randomBytes(16).toString('hex');
      chosen.set(token, path);
      return token;
    },
    resolve(file, asker) {
      if ('path' in file && asker.trust === 'page')
        throw new Failure('refused', 'A window may not name a path. Choose the file again.');
      const path = 'path' in file ? file.path : chosen.get(file.token);
      if (path === undefined) throw new Failure('not-found', 'This file was chosen too long ago. Choose it again.');
      if (!existsSync(path))
        throw new Failure('bad-file', `There is no file at ${path}. Check the name and try again.`);
      return path;
    },
    handOut(path) {
      handedOut.delete(resolve(path));
      handedOut.add(resolve(path));
      const [oldest] = handedOut;
      if (handedOut.size > mostHandedOut && oldest !== undefined) handedOut.delete(oldest);
    },
    mayShow: (path, asker) => asker.trust === 'host' || path === folder || handedOut.has(resolve(path)),
  };
}
