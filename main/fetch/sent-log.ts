/**
 * The log of what left the machine: the last few hundred requests, in `sent.jsonl` in the library's folder.
 *
 * It is for the person to look at, never read by anything else. A line is on disk a second after its request; the file is
 * written anew with its last lines when it has twice as many as are kept.
 */
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { SentRequest } from './fetcher.ts';

const kept = 500;
const writtenAfter = 1_000; // ms
const longestAddress = 2_000;

export type SentLog = {
  note(sent: SentRequest): void;
  /** The last so many, the latest first. */
  latest(count: number): readonly SentRequest[];
  /** Writes what is not on disk yet. */
  close(): void;
};

/** One line of the file, or nothing when it is not ours: cut off by a power cut, or of another version. */
function readLine(line: string): SentRequest | [] {
  try {
    const one = JSON.parse(line) as Partial<SentRequest> | null;
    const { url, at, status = null, bytes, kind, source = null, outcome } = one ?? {};
    return typeof url === 'string' &&
      typeof at === 'string' &&
      !Number.isNaN(Date.parse(at)) &&
      Number.isInteger(bytes ?? null) &&
      (status === null || Number.isInteger(status)) &&
      (kind === 'feed' || kind === 'page' || kind === 'image') &&
      (source === null || typeof source === 'string') &&
      typeof outcome === 'string'
      ? { url, at, status, bytes: Number(bytes), kind, source, outcome }
      : [];
  } catch {
    return [];
  }
}

/** The whole lines of the file, and whether one at its end was cut off. */
function readAll(file: string): { readonly lines: string[]; readonly cutOff: boolean } {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const cutOff = lines.pop() !== '';
    return { lines, cutOff };
  } catch {
    return { lines: [], cutOff: false }; // nothing has left the machine yet
  }
}

/** Opens the log; `onFault` hears when it cannot be written, which stops nothing. */
export function openSentLog(file: string, onFault: (cause: unknown) => void): SentLog {
  const { lines, cutOff } = readAll(file);
  let inFile = lines.length;
  let entries: SentRequest[] = lines.slice(-kept).flatMap(readLine);
  let unwritten: SentRequest[] = [];
  /** What ends a line that was cut off, so that it takes the next one not with it. */
  let before = cutOff ? '\n' : '';
  let timer: NodeJS.Timeout | undefined;

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    if (unwritten.length === 0) return;
    const asText = (some: readonly SentRequest[]): string => some.map((one) => `${JSON.stringify(one)}\n`).join('');
    try {
      if (inFile + unwritten.length <= 2 * kept) {
        appendFileSync(file, before + asText(unwritten), { mode: 0o600 });
        inFile += unwritten.length;
      } else {
        writeFileSync(`${file}.part`, asText(entries.slice(-kept)), { mode: 0o600 });
        renameSync(`${file}.part`, file);
        inFile = Math.min(kept, entries.length);
      }
      before = '';
      unwritten = [];
    } catch (cause) {
      unwritten = unwritten.slice(-kept);
      onFault(cause);
    }
  }

  return {
    note(sent) {
      const one = { ...sent, url: sent.url.slice(0, longestAddress) };
      entries.push(one);
      unwritten.push(one);
      if (entries.length > 2 * kept) entries = entries.slice(-kept);
      timer ??= setTimeout(write, writtenAfter).unref();
    },
    latest: (count) => entries.slice(-Math.min(count, kept)).toReversed(),
    close: write,
  };
}
