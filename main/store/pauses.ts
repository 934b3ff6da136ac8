/**
 * Servers that asked to be left alone (Retry-After), so that the next process leaves them alone too.
 */
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** Until when each server, as "host" or "host:port", wants peace: milliseconds since 1970. */
export function readPauses(db: ReadableDatabase): Map<string, number> {
  const rows = db.prepare('SELECT host, until FROM pause').all();
  return new Map(rows.map((row) => [String(row['host']), Date.parse(String(row['until']))]));
}

/** Keeps a server's wish, and forgets those that have passed. */
export function savePause(db: WritableDatabase, host: string, until: number, now: number): void {
  db.prepare('DELETE FROM pause WHERE until < ?').run(new Date(now).toISOString());
  db.prepare(
    'INSERT INTO pause (host, until) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET until = excluded.until',
  ).run(host, new Date(until).toISOString());
}
