/**
 * Files that exports write: their names, and what is said when one cannot be written.
 */
import writeFileAtomic from 'write-file-atomic';
import { Failure } from '#shared/failure';

/** A file name out of a title: letters and digits of any script, joined by hyphens. */
export function fileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return [...name].slice(0, 80).join('') || 'pack';
}

/** Writes a whole file or none. `what` is named in the sentence when it fails. */
export async function writeFile(target: string, bytes: string | Buffer, what: 'pack' | 'search'): Promise<void> {
  try {
    await writeFileAtomic(target, bytes);
  } catch (error) {
    const full = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC';
    throw new Failure(
      full ? 'disk-full' : 'not-writable',
      full
        ? `The disk is full, so the ${what} could not be written to ${target}. Free some space and export again.`
        : `The ${what} could not be written to ${target}. Check that the folder exists and can be written, or choose another place.`,
      { cause: error },
    );
  }
}
