/**
 * Analyst acts: each is one transaction and one row, kept with the rows it changed as they were before and after.
 *
 * Undo puts the "before" back, whatever the act was: no act needs an inverse written by hand, and none can forget one.
 */
import type { SQLInputValue } from 'node:sqlite';
import type { Act } from '#shared/act';
import { Failure } from '#shared/failure';
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { freshToken } from './identifiers.ts';
import { refreshEvidence } from './suggestions.ts';

/** The tables an analyst owns, with their keys. Nothing else can be changed by an act. */
const keys = {
  status: ['article'],
  tagging: ['article', 'kind', 'concept'],
  pack: ['id'],
  section: ['id'],
  item: ['id'],
  source: ['number'],
  saved_search: ['id'],
} as const satisfies Record<string, readonly string[]>;

export type ActTable = keyof typeof keys;
export type Row = Record<string, string | number | null>;

type Change = { readonly table: ActTable; readonly key: Row; readonly before: Row | null; readonly after: Row | null };

/** Articles (by number), packs, sources and saved searches that an act or its undoing touched: what is told to the index and the pages. */
export type Touched = {
  readonly articles: ReadonlySet<number>;
  readonly packs: ReadonlySet<string>;
  readonly sources: ReadonlySet<number>;
  readonly searches: ReadonlySet<string>;
};

/** What touches nothing but these articles. */
export function touchedArticles(articles: Iterable<number>): Touched {
  return { articles: new Set(articles), packs: new Set(), sources: new Set(), searches: new Set() };
}

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

function where(table: ActTable): string {
  return keys[table].map((column) => `"${column}" = ?`).join(' AND ');
}

function keyValues(table: ActTable, key: Row): SQLInputValue[] {
  return keys[table].map((column) => key[column] ?? null);
}

function keyOf(table: ActTable, row: Row): Row {
  return Object.fromEntries(keys[table].map((column) => [column, row[column] ?? null]));
}

function readRow(db: ReadableDatabase, table: ActTable, key: Row): Row | null {
  const row = db.prepare(`SELECT * FROM ${table} WHERE ${where(table)}`).get(...keyValues(table, key));
  return row === undefined ? null : (row as Row);
}

function insertRow(db: WritableDatabase, table: ActTable, row: Row): void {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  db.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(
    ...Object.values(row),
  );
}

function updateRow(db: WritableDatabase, table: ActTable, key: Row, patch: Row): void {
  const columns = Object.keys(patch);
  if (columns.length === 0) return;
  const sets = columns.map((column) => `"${column}" = ?`).join(', ');
  db.prepare(`UPDATE ${table} SET ${sets} WHERE ${where(table)}`).run(
    ...Object.values(patch),
    ...keyValues(table, key),
  );
}

function removeRow(db: WritableDatabase, table: ActTable, key: Row): void {
  db.prepare(`DELETE FROM ${table} WHERE ${where(table)}`).run(...keyValues(table, key));
}

function touchedBy(db: ReadableDatabase, changes: readonly Change[]): Touched {
  const articles = new Set<number>();
  const packs = new Set<string>();
  const sources = new Set<number>();
  const searches = new Set<string>();
  for (const { table, key, before, after } of changes) {
    const row = { ...before, ...after, ...key };
    if (table === 'status' || table === 'tagging') articles.add(Number(row['article']));
    else if (table === 'source') sources.add(Number(row['number']));
    else if (table === 'saved_search') searches.add(String(row['id']));
    else if (table === 'pack') packs.add(String(row['id']));
    else if (table === 'section') packs.add(String(row['pack'] ?? readRow(db, 'section', key)?.['pack'] ?? ''));
    else {
      const whole = { ...readRow(db, 'item', key), ...row };
      if (whole['article'] !== undefined) articles.add(Number(whole['article']));
      const section = readRow(db, 'section', { id: String(whole['section'] ?? '') });
      if (section !== null) packs.add(String(section['pack']));
    }
  }
  packs.delete('');
  return { articles, packs, sources, searches };
}

function readAct(row: Record<string, unknown>): Act {
  return {
    id: Number(row['id']),
    at: String(row['at']),
    author: String(row['author']),
    kind: String(row['kind']),
    summary: String(row['summary']),
    undone: row['undone'] !== null,
  };
}

export type ActResult = { readonly act: Act | null; readonly touched: Touched };

/** Performs an act. An act that changed nothing leaves no row and answers null. */
export function perform(
  db: WritableDatabase,
  what: { readonly kind: string; readonly summary: string; readonly author: string; readonly at: string },
  body: (hand: Hand) => void,
): ActResult {
  return transact(db, () => {
    const changes: Change[] = [];
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
    body(hand);
    const touched = touchedBy(db, changes);
    if (changes.length === 0) return { act: null, touched };
    const { lastInsertRowid } = db
      .prepare('INSERT INTO act (at, author, kind, summary, changes) VALUES (?, ?, ?, ?, ?)')
      .run(what.at, what.author, what.kind, what.summary, JSON.stringify(changes));
    return { act: { id: Number(lastInsertRowid), ...what, undone: false }, touched };
  });
}

/** What an undo puts back. An address that was ended is dead for good: a feed that comes back has another. */
function restored(table: ActTable, before: Row): Row {
  return table === 'saved_search' && typeof before['token'] === 'string' ? { ...before, token: freshToken() } : before;
}

/** Undoes the latest act that still stands; answers null when there is none. */
export function undoLatest(db: WritableDatabase, at: string): ActResult {
  return transact(db, () => {
    const row = db.prepare('SELECT * FROM act WHERE undone IS NULL ORDER BY id DESC LIMIT 1').get();
    if (row === undefined) return { act: null, touched: touchedArticles([]) };
    const changes = JSON.parse(String(row['changes'])) as Change[];
    const before = touchedBy(db, changes);
    for (const { table, key, before: old, after } of changes.toReversed()) {
      if (old === null && table === 'source') updateRow(db, table, key, { removed: at }); // its articles stay
      else if (old === null) removeRow(db, table, key);
      else if (after === null) {
        // Sync may have suggested meanwhile what the analyst had removed: the analyst's row stands.
        removeRow(db, table, key);
        insertRow(db, table, restored(table, old));
      } else updateRow(db, table, key, restored(table, old));
    }
    for (const { table, key } of changes)
      if (table === 'tagging')
        refreshEvidence(db, {
          article: Number(key['article']),
          kind: String(key['kind']),
          concept: String(key['concept']),
        });
    db.prepare('UPDATE act SET undone = ? WHERE id = ?').run(at, Number(row['id']));
    const after = touchedBy(db, changes);
    return {
      act: { ...readAct(row), undone: true },
      touched: {
        articles: new Set([...before.articles, ...after.articles]),
        packs: new Set([...before.packs, ...after.packs]),
        sources: new Set([...before.sources, ...after.sources]),
        searches: new Set([...before.searches, ...after.searches]),
      },
    };
  });
}

/** The act that stands in the status line: the latest not undone. */
export function latestAct(db: ReadableDatabase): Act | null {
  const row = db.prepare('SELECT * FROM act WHERE undone IS NULL ORDER BY id DESC LIMIT 1').get();
  return row === undefined ? null : readAct(row);
}

/** The audit trail, latest first. */
export function listActs(db: ReadableDatabase, count: number): Act[] {
  return db.prepare('SELECT * FROM act ORDER BY id DESC LIMIT ?').all(count).map(readAct);
}
