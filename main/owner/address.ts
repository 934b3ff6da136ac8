/**
 * Where the owner of a library is reached: a Unix socket or named pipe that only this user can open.
 *
 * The owner also writes the path into the library's folder (`library.address`), because a scheduled command may see other
 * temporary folders than a window does.
 */
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '#shared/failure';

/** The part of the machine an address depends on. */
export type Place = {
  readonly platform: NodeJS.Platform;
  readonly uid: number;
  readonly runtimeDir: string | undefined;
  readonly temporary: string;
};

/** This machine, this user. */
export function here(): Place {
  return {
    platform: process.platform,
    uid: userInfo().uid,
    runtimeDir: process.env['XDG_RUNTIME_DIR'],
    temporary: tmpdir(),
  };
}

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, the ending zero included. */
const longestPath = 100;

function isPrivate(directory: string, uid: number): boolean {
  try {
    const found = lstatSync(directory);
    return found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
  } catch {
    return false;
  }
}

/** The socket's path for a library that exists. Its folder is made with mode 0700; a folder others could write to is refused. */
export function socketAddress(library: string, place: Place = here()): string {
  const name = createHash('sha256').update(realpathSync.native(library)).digest('hex').slice(0, 24);
  if (place.platform === 'win32') return `\\\\.\\pipe\\meridian-${name}`;
  const bases = [place.runtimeDir, place.temporary, '/tmp'].filter((base) => base !== undefined && base !== '');
  for (const base of bases as string[]) {
    const directory = base === place.runtimeDir ? join(base, 'meridian') : join(base, `meridian-${place.uid}`);
    const path = join(directory, `${name}.sock`);
    if (Buffer.byteLength(path) > longestPath) continue;
    try {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      if (lstatSync(directory).uid === place.uid && lstatSync(directory).isDirectory()) chmodSync(directory, 0o700);
    } catch {
      continue; // a runtime folder that is gone, or a temporary one we may not write to: the next one
    }
    if (isPrivate(directory, place.uid)) return path;
  }
  throw new Failure(
    'not-writable',
    'There is no private folder for Meridian’s own connection. Make your temporary folder writable, or set XDG_RUNTIME_DIR to a folder of yours.',
  );
}

const addressFile = (library: string): string => join(library, 'library.address');

/** Tells later hosts where the owner listens. Only the lock's holder may call it. */
export function publishAddress(library: string, address: string): void {
  writeFileSync(addressFile(library), `${address}\n`, { mode: 0o600 });
}

/** Takes back what publishAddress said, and a socket file that is left over. Only the lock's holder may call it. */
export function withdrawAddress(library: string, address: string, place: Place = here()): void {
  rmSync(addressFile(library), { force: true });
  if (place.platform !== 'win32') rmSync(address, { force: true });
}

/** Where the present owner says it listens; null when it says nothing, or names a place that is not private to this user. */
export function findAddress(library: string, place: Place = here()): string | null {
  let address: string;
  try {
    address = readFileSync(addressFile(library), 'utf8').trim();
  } catch {
    return null;
  }
  if (place.platform === 'win32') return address.startsWith('\\\\.\\pipe\\meridian-') ? address : null;
  return isPrivate(dirname(address), place.uid) ? address : null;
}
