/**
 * The rows that acts change: which tables, their keys, and what a change touches. For acts.ts and undo.ts alone.
 */
import type { SQLInputValue } from 'node:sqlite';
import { prepared, type ReadableDatabase, type WritableDatabase } from './database.ts';

/** The tables an analyst owns, with their keys. Nothing else can be changed by an act. */
const keys = {
  status: ['article'],
  tagging: ['article', 'kind', 'concept'],
  pack: ['id'],
  section: ['id'],
  item: ['id'],
  source: ['number'],
  saved_search: ['id'],
  rule: ['id'],
  scheme: ['id'],
  concept: ['kind', 'id'],
  concept_broader: ['kind', 'concept', 'broader'],
  sense: ['id'],
} as const satisfies Record<string, readonly string[]>;

export type ActTable = keyof typeof keys;
export type Row = Record<string, string | number | null>;

/** One row as it was before and after; only the columns that changed, where it was there before and after. */
export type Change = {
  readonly table: ActTable;
  readonly key: Row;
  readonly before: Row | null;
  readonly after: Row | null;
};

/**
 * Articles and sources (by number), packs, saved searches and rules (by id) that were touched, concepts ("region:TR") of which a
 * sense was ruled out or is so no longer, and whether regions, topics or their schemes were: what is told to the index, the readers
 * and the pages.
 */
export type Touched = {
  readonly articles: ReadonlySet<number>;
  readonly packs: ReadonlySet<string>;
  readonly sources: ReadonlySet<number>;
  readonly searches: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly schemes: boolean;
  readonly senses: ReadonlySet<string>;
};

/** What touches nothing but these articles. */
export function touchedArticles(articles: Iterable<number>): Touched {
  const none = new Set<never>();
  const nothing = { packs: none, sources: none, searches: none, rules: none, senses: none, schemes: false };
  return { articles: new Set(articles), ...nothing };
}

/** What two did together. */
export function touchedByBoth(one: Touched, other: Touched): Touched {
  return {
    articles: one.articles.union(other.articles),
    packs: one.packs.union(other.packs),
    sources: one.sources.union(other.sources),
    searches: one.searches.union(other.searches),
    rules: one.rules.union(other.rules),
    schemes: one.schemes || other.schemes,
    senses: one.senses.union(other.senses),
  };
}

function where(table: ActTable): string {
  return keys[table].map((column) => `"${column}" = ?`).join(' AND ');
}

function keyValues(table: ActTable, key: Row): SQLInputValue[] {
  return keys[table].map((column) => key[column] ?? null);
}

export function keyOf(table: ActTable, row: Row): Row {
  return Object.fromEntries(keys[table].map((column) => [column, row[column] ?? null]));
}

export function readRow(db: ReadableDatabase, table: ActTable, key: Row): Row | null {
  const row = prepared(db, `SELECT * FROM ${table} WHERE ${where(table)}`).get(...keyValues(table, key));
  return row === undefined ? null : (row as Row);
}

export function insertRow(db: WritableDatabase, table: ActTable, row: Row): void {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  prepared(db, `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(
    ...Object.values(row),
  );
}

export function updateRow(db: WritableDatabase, table: ActTable, key: Row, patch: Row): void {
  const columns = Object.keys(patch);
  if (columns.length === 0) return;
  const sets = columns.map((column) => `"${column}" = ?`).join(', ');
  prepared(db, `UPDATE ${table} SET ${sets} WHERE ${where(table)}`).run(
    ...Object.values(patch),
    ...keyValues(table, key),
  );
}

export function removeRow(db: WritableDatabase, table: ActTable, key: Row): void {
  prepared(db, `DELETE FROM ${table} WHERE ${where(table)}`).run(...keyValues(table, key));
}

/** What some changes touch, as the library stands now. */
export function touchedBy(db: ReadableDatabase, changes: readonly Change[]): Touched {
  const articles = new Set<number>();
  const packs = new Set<string>();
  const sources = new Set<number>();
  const searches = new Set<string>();
  const rules = new Set<string>();
  let schemes = false;
  const senses = new Set<string>();
  for (const { table, key, before, after } of changes) {
    const row = { ...before, ...after, ...key };
    if (table === 'status' || table === 'tagging') articles.add(Number(row['article']));
    else if (table === 'source') sources.add(Number(row['number']));
    else if (table === 'saved_search') searches.add(String(row['id']));
    else if (table === 'rule') rules.add(String(row['id']));
    else if (table === 'scheme' || table === 'concept' || table === 'concept_broader') schemes = true;
    else if (table === 'sense') senses.add(`${String(row['kind'])}:${String(row['concept'])}`);
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
  return { articles, packs, sources, searches, rules, senses, schemes };
}
