/**
 * Files on their way to their place: written under a name of their own, checked, then renamed. What a killed process left of
 * them is swept away when the library is opened next.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const companions = ['', '-wal', '-shm', '-journal'];
const left = /^(?:restore-|new-|.+\.)[0-9a-f]{12}\.part(?:-wal|-shm|-journal)?$/;

/** Twelve hexadecimal digits that no other file's name holds. */
export const unique = (): string => randomBytes(6).toString('hex');

/** The name a library's folder knows a file on its way by. */
export const partIn = (folder: string, kind: 'restore' | 'new'): string => join(folder, `${kind}-${unique()}.part`);

/** Removes a file on its way and its companions. Where that fails too, as below a file, the first failure is the one to tell. */
export function discard(part: string): void {
  for (const suffix of companions) {
    try {
      rmSync(part + suffix, { force: true });
    } catch {
      return;
    }
  }
}

/** Sweeps a library's folder and its backups/. Only who holds the library's lock may: nobody else's copy is under way then. */
export function sweepParts(folder: string): void {
  for (const place of [folder, join(folder, 'backups')]) {
    let names: string[];
    try {
      names = readdirSync(place);
    } catch {
      continue; // there is none yet
    }
    for (const name of names.filter((one) => left.test(one))) discard(join(place, name));
  }
}
