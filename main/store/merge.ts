/**
 * Merging two concepts: whose articles become the other's, slice by slice, and which merges are under way.
 */
import type { TagKind } from '#shared/tag';
import type { Hand, Row } from './acts.ts';
import { prepared, type ReadableDatabase, type WritableDatabase } from './database.ts';

export type Merging = { readonly kind: TagKind; readonly from: string; readonly into: string };

/** Of two states of one tag the stronger is kept: what the analyst or a rule gave, then what was refused, then what is suggested. */
const strength: Readonly<Record<string, number>> = { applied: 3, refused: 2, suggested: 1 };

/** Whether the first row says more than the second, which has the same article. */
function isStronger(one: Row, other: Row): boolean {
  const by = (strength[String(one['state'])] ?? 0) - (strength[String(other['state'])] ?? 0);
  if (by !== 0) return by > 0;
  // What the analyst did herself is what is learned from.
  if (one['state'] === 'applied') return other['origin'] === 'rule' && one['origin'] !== 'rule';
  return one['state'] === 'suggested' && Number(one['score']) > Number(other['score']);
}

/** Whether an article that is about the region of the second row would come to be one that only names it. */
const isAboutLost = (kept: Row, gone: Row): boolean =>
  kept['state'] === 'applied' &&
  gone['state'] === 'applied' &&
  kept['role'] === 'mention' &&
  gone['role'] !== 'mention';

/** Makes the next tags of `from` ones of `into`; answers how many there were. Inside an act. */
export function mergeTaggings(db: ReadableDatabase, hand: Hand, { kind, from, into }: Merging, most: number): number {
  const rows = prepared(db, 'SELECT * FROM tagging WHERE kind = ? AND concept = ? LIMIT ?').all(kind, from, most);
  for (const found of rows) {
    const row = found as Row;
    const article = row['article'] ?? null;
    const key = { article, kind, concept: into };
    const other = hand.read('tagging', key);
    hand.remove('tagging', { article, kind, concept: from });
    if (other === null) {
      hand.insert('tagging', { ...row, concept: into });
      continue;
    }
    const [kept, gone] = isStronger(row, other) ? [row, other] : [other, row];
    const role = isAboutLost(kept, gone) ? (gone['role'] ?? null) : (kept['role'] ?? null);
    if (kept === row || role !== kept['role']) hand.update('tagging', key, { ...kept, concept: into, role });
  }
  return rows.length;
}

/** How many tags of a concept there are in each state. */
export function countTaggings(
  db: ReadableDatabase,
  kind: TagKind,
  concept: string,
): Readonly<Record<'applied' | 'suggested' | 'refused', number>> {
  const counts = { applied: 0, suggested: 0, refused: 0 };
  const rows = db
    .prepare('SELECT state, count(*) AS n FROM tagging WHERE kind = ? AND concept = ? GROUP BY state')
    .all(kind, concept);
  for (const row of rows) counts[String(row['state']) as keyof typeof counts] = Number(row['n']);
  return counts;
}

/** How many articles have both of two concepts. */
export function countBoth(db: ReadableDatabase, { kind, from, into }: Merging): number {
  const row = db
    .prepare(
      `SELECT count(*) AS n FROM tagging a CROSS JOIN tagging b ON b.article = a.article AND b.kind = a.kind AND b.concept = ?
       WHERE a.kind = ? AND a.concept = ? AND a.state = 'applied' AND b.state = 'applied'`,
    )
    .get(into, kind, from);
  return Number(row?.['n'] ?? 0);
}

/** How many tags are left to be given to the other, up to so many. */
export function tagsToMerge(db: ReadableDatabase, { kind, from }: Merging, most: number): number {
  const sql = 'SELECT count(*) AS n FROM (SELECT 1 FROM tagging WHERE kind = ? AND concept = ? LIMIT ?)';
  return Number(prepared(db, sql).get(kind, from, most)?.['n'] ?? 0);
}

export type MergeRow = Merging & {
  readonly number: number;
  readonly act: number;
  /** What the act says was done, without of how many articles. */
  readonly summary: string;
  readonly done: number;
};

/** Notes that a merge began; answers its number. In the transaction of its first part. */
export function beginMerge(db: WritableDatabase, merge: Omit<MergeRow, 'number'>): number {
  const { act, kind, from, into, summary, done } = merge;
  const { lastInsertRowid } = db
    .prepare(
      "INSERT INTO concept_merge (act, kind, concept, target, summary, done, outcome) VALUES (?, ?, ?, ?, ?, ?, 'running')",
    )
    .run(act, kind, from, into, summary, done);
  return Number(lastInsertRowid);
}

/** Writes down how far a merge is, or that it ended. In the transaction of the part that brought it there. */
export function noteMerge(
  db: WritableDatabase,
  number: number,
  { done, outcome }: { readonly done: number; readonly outcome: 'running' | 'done' | 'cancelled' },
): void {
  db.prepare('UPDATE concept_merge SET done = ?, outcome = ? WHERE number = ?').run(done, outcome, number);
}

/** Merges that were under way when Meridian ended, without those that were undone. */
export function unfinishedMerges(db: ReadableDatabase): MergeRow[] {
  return db
    .prepare(
      `SELECT m.* FROM concept_merge m JOIN act a ON a.id = m.act
       WHERE m.outcome = 'running' AND a.undone IS NULL AND a.undoing IS NULL ORDER BY m.number`,
    )
    .all()
    .map((row) => ({
      number: Number(row['number']),
      act: Number(row['act']),
      kind: row['kind'] === 'region' ? 'region' : 'topic',
      from: String(row['concept']),
      into: String(row['target']),
      summary: String(row['summary']),
      done: Number(row['done']),
    }));
}
