/**
 * The compiled words, read once for all reader threads.
 */
import { readFileSync } from 'node:fs';
import type { Log } from '#main/core-ports';
import { openWords } from '#main/suggest/words';

/** Reads the file into memory that threads share; null when there is none, or it is damaged: then each compiles them itself. */
export function sharedWords(file: string | null, log: Log): SharedArrayBuffer | null {
  if (file === null) return null;
  try {
    const bytes = readFileSync(file);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    openWords(shared);
    return shared;
  } catch (error) {
    log('warn', 'The compiled words for suggestions could not be read; starting takes longer', error);
    return null;
  }
}
