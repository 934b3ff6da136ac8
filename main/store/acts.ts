/**
 * Acts: each is one row, kept with the rows it changed as they were before and after, and written in the same transaction.
 * Undoing them is in undo.ts.
 *
 * Undo puts the "before" back, whatever the act was: no act needs an inverse written by hand, and none can forget one.
 */
import type { Act, Actor } from '#shared/act';
import { Failure } from '#shared/failure';
import {
  insertRow,
  keyOf,
  readRow,
  removeRow,
  touchedBy,
  updateRow,
  type ActTable,
  type Change,
  type Row,
  type Touched,
} from './act-rows.ts';
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';

export { touchedArticles, type ActTable, type Row, type Touched } from './act-rows.ts';

/** What an act's body may do. */
export type Hand = {
  insert(table: ActTable, row: Row): void;
  /** Changes the given columns of an existing row; answers whether anything differs now. */
  update(table: ActTable, key: Row, patch: Row): boolean;
  /** Inserts the row or, when its key is there, changes it. */
  put(table: ActTable, row: Row): void;
  remove(table: ActTable, key: Row): void;
  read(table: ActTable, key: Row): Row | null;
};

export function readAct(row: Record<string, unknown>): Act {
  return {
    id: Number(row['id']),
    at: String(row['at']),
    author: String(row['author']),
    actor: String(row['actor']) as Actor,
    kind: String(row['kind']),
    summary: String(row['summary']),
    undone: row['undone'] !== null,
  };
}

export type ActResult = { readonly act: Act | null; readonly touched: Touched };

/** A hand that notes what it changes. */
function noting(db: WritableDatabase, changes: Change[]): Hand {
  const hand: Hand = {
    read: (table, key) => readRow(db, table, key),
    insert(table, row) {
      insertRow(db, table, row);
      changes.push({ table, key: keyOf(table, row), before: null, after: row });
    },
    update(table, key, patch) {
      const row = readRow(db, table, key);
      if (row === null)
        throw new Failure('not-found', 'What you wanted to change is no longer there. Nothing was changed.');
      const before: Row = {};
      const after: Row = {};
      for (const [column, value] of Object.entries(patch)) {
        const old = row[column] ?? null;
        if (old === value) continue;
        before[column] = old;
        after[column] = value;
      }
      if (Object.keys(after).length === 0) return false;
      updateRow(db, table, key, after);
      changes.push({ table, key: keyOf(table, key), before, after });
      return true;
    },
    put(table, row) {
      const key = keyOf(table, row);
      if (readRow(db, table, key) === null) hand.insert(table, row);
      else hand.update(table, key, row);
    },
    remove(table, key) {
      const row = readRow(db, table, key);
      if (row === null) return;
      changes.push({ table, key: keyOf(table, key), before: row, after: null });
      removeRow(db, table, key);
    },
  };
  return hand;
}

export type ActToPerform = {
  readonly kind: string;
  readonly summary: string;
  readonly author: string;
  /** 'analyst' unless said. */
  readonly actor?: Actor;
  readonly at: string;
};

/** Performs an act. An act that changed nothing leaves no row and answers null. */
export function perform(db: WritableDatabase, what: ActToPerform, body: (hand: Hand) => void): ActResult {
  return transact(db, () => {
    const changes: Change[] = [];
    body(noting(db, changes));
    const touched = touchedBy(db, changes);
    if (changes.length === 0) return { act: null, touched };
    const { kind, summary, author, actor = 'analyst', at } = what;
    const { lastInsertRowid } = db
      .prepare('INSERT INTO act (at, author, actor, kind, summary, changes) VALUES (?, ?, ?, ?, ?, ?)')
      .run(at, author, actor, kind, summary, JSON.stringify(changes));
    return { act: { id: Number(lastInsertRowid), at, author, actor, kind, summary, undone: false }, touched };
  });
}

/**
 * Goes on with an act that was performed in part, so that all of it is undone as one. Answers null, having done nothing, when it
 * was undone meanwhile.
 */
export function goOnWith(
  db: WritableDatabase,
  id: number,
  summary: string,
  body: (hand: Hand) => void,
): ActResult | null {
  return transact(db, () => {
    const row = db.prepare('SELECT * FROM act WHERE id = ? AND undone IS NULL AND undoing IS NULL').get(id);
    if (row === undefined) return null;
    const changes: Change[] = [];
    body(noting(db, changes));
    if (changes.length > 0) {
      db.prepare('INSERT INTO act_part (act, changes) VALUES (?, ?)').run(id, JSON.stringify(changes));
      db.prepare('UPDATE act SET summary = ? WHERE id = ?').run(summary, id);
    }
    return { act: { ...readAct(row), summary }, touched: touchedBy(db, changes) };
  });
}

/** The act that stands in the status line: the analyst's latest that is not undone. */
export function latestAct(db: ReadableDatabase): Act | null {
  const row = db.prepare("SELECT * FROM act WHERE undone IS NULL AND actor = 'analyst' ORDER BY id DESC LIMIT 1").get();
  return row === undefined ? null : readAct(row);
}

/** The audit trail, latest first; all of it, or one actor's. */
export function listActs(db: ReadableDatabase, count: number, actor: Actor | null = null): Act[] {
  return db
    .prepare('SELECT * FROM act WHERE ?1 IS NULL OR actor = ?1 ORDER BY id DESC LIMIT ?2')
    .all(actor, count)
    .map(readAct);
}
