/**
 * Writing a file where the person wants it: the path a terminal names, or the place a window's host asks for.
 */
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Failure } from '#shared/failure';
import { refuseInsideLibrary } from '#main/store/backup';
import type { Asker, Workings } from './workings.ts';

/** Writes a whole file or none; `what` is "the pack", for the sentence when it cannot. */
async function write(target: string, bytes: string | Buffer, what: string): Promise<void> {
  try {
    await writeFileAtomic(target, bytes);
  } catch (error) {
    const full = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC';
    throw new Failure(
      full ? 'disk-full' : 'not-writable',
      full
        ? `The disk is full, so ${what} could not be written to ${target}. Free some space and export again.`
        : `${what.charAt(0).toUpperCase()}${what.slice(1)} could not be written to ${target}. Check that the folder exists and can be written, or choose another place.`,
      { cause: error },
    );
  }
}

/** A file name out of a title: letters and digits of any script, joined by hyphens. */
export function fileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return [...name].slice(0, 80).join('') || 'pack';
}

type Place = { readonly path: string; readonly download: string | null };
export type Wanted = {
  readonly what: string;
  readonly name: string;
  readonly kind: { readonly name: string; readonly extensions: string[] };
  /** Given only by those who may name a path. */
  readonly path: string | undefined;
};

/** Finds the place and writes what `make` answers there. Null when the person cancelled; nothing is made then. */
export async function saveFile(
  { files, folder }: Pick<Workings, 'files' | 'folder'>,
  asker: Asker,
  { what, name, kind, path }: Wanted,
  make: () => Promise<string | Buffer> | string | Buffer,
): Promise<(Place & { readonly bytes: number }) | null> {
  if (path !== undefined && asker.trust === 'page')
    throw new Failure('refused', 'A window asks where to save; it may not name a path.');
  const target: Place | null =
    path === undefined ? await asker.lend('file.save', { name, kind }) : { path: resolve(path), download: null };
  if (target === null) return null;
  refuseInsideLibrary(folder, target.path);
  const bytes = await make();
  await write(target.path, bytes, what);
  files.handOut(target.path);
  return { ...target, bytes: Buffer.byteLength(bytes) };
}
