/**
 * Undoing acts, the latest first or any one of them.
 *
 * An act may be undone after others have come, so nothing is put back blindly: a row that has been changed again since is left as
 * it is, and counted. There is one analyst to a library (whoever may open it, and no one else, acts by its sockets), so "her own"
 * acts are those of no machine, under whatever name they were signed.
 */
import type { Act } from '#shared/act';
import { Failure } from '#shared/failure';
import { readAct } from './acts.ts';
import {
  insertRow,
  readRow,
  removeRow,
  touchedArticles,
  touchedBy,
  touchedByBoth,
  updateRow,
  type ActTable,
  type Change,
  type Row,
  type Touched,
} from './act-rows.ts';
import { isConceptUsed, isShippedScheme } from './concepts.ts';
import { resultCode, transact, type WritableDatabase } from './database.ts';
import { freshToken } from './identifiers.ts';
import { rulesOfAct } from './rules.ts';
import { refreshEvidence } from './suggestions.ts';

export type UndoResult = {
  readonly act: Act | null;
  /** How many rows were left as they are, since they have been changed again. */
  readonly left: number;
  readonly touched: Touched;
};

/** Columns that sync, reading or counting write beside acts: that they differ is nobody's change. */
const besides: Partial<Record<ActTable, readonly string[]>> = {
  tagging: ['role', 'score', 'evidence'],
  pack: ['changed'],
  source: ['next_try', 'moved_to', 'moved_since', 'moved_times'],
  saved_search: ['seen', 'seen_number'],
  rule: ['changed', 'looked'],
};

/** Not compared, since an undo gives another one, but put back with the rest. */
const follows: Partial<Record<ActTable, readonly string[]>> = { saved_search: ['token'] };

/** What an undo puts back. An address that was ended is dead for good: a feed that comes back has another. */
function restored(table: ActTable, before: Row): Row {
  return table === 'saved_search' && typeof before['token'] === 'string' ? { ...before, token: freshToken() } : before;
}

function isStill(table: ActTable, now: Row, after: Row): boolean {
  const free = [...(besides[table] ?? []), ...(follows[table] ?? [])];
  return Object.entries(after).every(([column, value]) => free.includes(column) || (now[column] ?? null) === value);
}

/** Whether what the row, or the part of it that is put back, stands in is there. */
function hasParents(db: WritableDatabase, table: ActTable, row: Row): boolean {
  if (table === 'section' && 'pack' in row) return readRow(db, 'pack', { id: row['pack'] ?? null }) !== null;
  if (table === 'item' && 'section' in row) return readRow(db, 'section', { id: row['section'] ?? null }) !== null;
  const scheme = table === 'concept' ? (row['scheme'] ?? null) : null;
  return typeof scheme !== 'string' || isShippedScheme(scheme) || readRow(db, 'scheme', { id: scheme }) !== null;
}

/** Whether something stands in the row that would go with it. */
function hasChildren(db: WritableDatabase, table: ActTable, key: Row): boolean {
  const id = key['id'] ?? null;
  if (table === 'scheme') return db.prepare('SELECT 1 FROM concept WHERE scheme = ? LIMIT 1').get(id) !== undefined;
  if (table === 'concept') return isConceptUsed(db, String(key['kind']), String(id));
  if (table === 'pack') return db.prepare('SELECT 1 FROM section WHERE pack = ?').get(id) !== undefined;
  return table === 'section' && db.prepare('SELECT 1 FROM item WHERE section = ?').get(id) !== undefined;
}

function takeOut(db: WritableDatabase, { table, key, after }: Change, at: string): boolean {
  const now = readRow(db, table, key);
  if (now === null) return true; // gone already
  if (table === 'source') {
    if (now['removed'] === null) updateRow(db, table, key, { removed: at }); // its articles stay
    return true;
  }
  if (after === null || !isStill(table, now, after) || hasChildren(db, table, key)) return false;
  removeRow(db, table, key);
  return true;
}

function putBack(db: WritableDatabase, { table, key }: Change, before: Row): boolean {
  const now = readRow(db, table, key);
  // Sync may have suggested meanwhile what the analyst had removed: the analyst's row stands.
  if (now !== null && !(table === 'tagging' && now['state'] === 'suggested')) return false;
  if (!hasParents(db, table, before)) return false;
  removeRow(db, table, key);
  insertRow(db, table, restored(table, before));
  return true;
}

function changeBack(db: WritableDatabase, { table, key }: Change, before: Row, after: Row): boolean {
  const now = readRow(db, table, key);
  if (now === null) return false;
  const free = besides[table] ?? [];
  const same = Object.keys(before).every((column) => free.includes(column) || now[column] === before[column]);
  if (same && Object.keys(before).some((column) => !free.includes(column))) return true;
  if (!isStill(table, now, after) || !hasParents(db, table, before)) return false;
  const patch = Object.entries(restored(table, before)).filter(
    ([column]) => !free.includes(column) || now[column] === after[column],
  );
  updateRow(db, table, key, Object.fromEntries(patch));
  if (table === 'concept') forgetUnchanged(db, key);
  return true;
}

/** The row of a shipped concept of which nothing is changed any more goes. */
function forgetUnchanged(db: WritableDatabase, key: Row): void {
  const row = readRow(db, 'concept', key);
  const isEmpty = Object.entries(row ?? {}).every(([column, value]) => column in key || value === null);
  if (isEmpty) removeRow(db, 'concept', key);
}

/** Undoes one change; answers false, with nothing done, when the row is not any more what the change made it. */
function undoChange(db: WritableDatabase, change: Change, at: string): boolean {
  const { before, after } = change;
  try {
    if (before === null) return takeOut(db, change, at);
    return after === null ? putBack(db, change, before) : changeBack(db, change, before, after);
  } catch (error) {
    // A name or an address that has another owner now.
    if (resultCode(error) === constraint) return false;
    throw error;
  }
}

/** SQLITE_CONSTRAINT: the statement alone is taken back. https://www.sqlite.org/rescode.html */
const constraint = 19;

const nothing = { left: 0, touched: touchedArticles([]) };

type Undone = Pick<UndoResult, 'left' | 'touched'>;

/** Undoes some changes of an act, the last first. */
function undoChanges(db: WritableDatabase, text: unknown, at: string): Undone {
  const changes = JSON.parse(String(text)) as Change[];
  const before = touchedBy(db, changes);
  let left = 0;
  for (const change of changes.toReversed()) if (!undoChange(db, change, at)) left += 1;
  for (const { table, key } of changes)
    if (table === 'tagging')
      refreshEvidence(db, {
        article: Number(key['article']),
        kind: String(key['kind']),
        concept: String(key['concept']),
      });
  return { left, touched: touchedByBoth(before, touchedBy(db, changes)) };
}

function rowOf(db: WritableDatabase, id: number): Record<string, unknown> {
  const row = db.prepare('SELECT * FROM act WHERE id = ?').get(id);
  if (row === undefined)
    throw new Failure('not-found', 'What was to be undone is not known here. Nothing was changed.');
  if (row['undone'] !== null) throw new Failure('refused', 'This has been undone already. Nothing was changed.');
  return row;
}

/** Undoes the last part of an act that is not undone yet; `act` is null while there are more. */
function undoPart(db: WritableDatabase, id: number, at: string): UndoResult {
  return transact(db, () => {
    const row = rowOf(db, id);
    const part = db
      .prepare('SELECT * FROM act_part WHERE act = ? AND undone IS NULL ORDER BY number DESC LIMIT 1')
      .get(id);
    if (part !== undefined) {
      db.prepare('UPDATE act SET undoing = coalesce(undoing, ?) WHERE id = ?').run(at, id);
      db.prepare('UPDATE act_part SET undone = ? WHERE number = ?').run(at, Number(part['number']));
      return { act: null, ...undoChanges(db, part['changes'], at) };
    }
    const { left, touched } = undoChanges(db, row['changes'], at);
    db.prepare('UPDATE act SET undone = ? WHERE id = ?').run(at, id);
    const rules = touched.rules.union(new Set(rulesOfAct(db, id))); // whose runs they show
    return { act: { ...readAct(row), undone: true }, left, touched: { ...touched, rules } };
  });
}

/**
 * Undoes one act, whoever's and however old, a part at a time: one that was written in slices is undone in slices, between which
 * others have their turn. Each yields; the last names the act. Where it ends half-way, undoing it again goes on from there. Fails
 * with a sentence when the act is not known, or undone already.
 */
export function* undoInParts(db: WritableDatabase, id: number, at: string): Generator<UndoResult> {
  for (;;) {
    const result = undoPart(db, id, at);
    yield result;
    if (result.act !== null) return;
  }
}

/** The analyst's latest act that still stands, or null. */
export function latestToUndo(db: WritableDatabase): number | null {
  const row = db
    .prepare("SELECT id FROM act WHERE undone IS NULL AND actor = 'analyst' ORDER BY id DESC LIMIT 1")
    .get();
  return row === undefined ? null : Number(row['id']);
}

/** Undoes one act, all of it at once. */
export function undoAct(db: WritableDatabase, id: number, at: string): UndoResult {
  return transact(db, () =>
    undoInParts(db, id, at).reduce((sum, one) => ({
      act: one.act,
      left: sum.left + one.left,
      touched: touchedByBoth(sum.touched, one.touched),
    })),
  );
}

/** Undoes the analyst's latest act that still stands; answers null when there is none. */
export function undoLatest(db: WritableDatabase, at: string): UndoResult {
  const id = latestToUndo(db);
  return id === null ? { act: null, ...nothing } : undoAct(db, id, at);
}
