/**
 * Making a folder with those above it.
 *
 * Node's own recursive mkdir never returns where a file system answers ENOENT to every mkdir, as /proc does (seen with 24.21).
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder when it is missing; throws the file system's error when it cannot. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it in between.
    if (!existsSync(path)) throw error;
  }
}
