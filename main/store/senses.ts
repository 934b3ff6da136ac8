/**
 * Senses that were ruled out, as read from the library. They are changed only by acts (acts.ts).
 */
import type { RuledOutWords, Sense } from '#shared/sense';
import { foldText } from '#shared/schemes/fold';
import type { TagKind } from '#shared/tag';
import type { ReadableDatabase } from './database.ts';

const whole = `SELECT e.*, s.id AS source_id, s.title AS source_title FROM sense e LEFT JOIN source s ON s.number = e.source`;

const kindOf = (row: Record<string, unknown>): TagKind => (row['kind'] === 'region' ? 'region' : 'topic');

function toSense(row: Record<string, unknown>): Sense {
  return {
    id: String(row['id']),
    kind: kindOf(row),
    concept: String(row['concept']),
    words: String(row['words']),
    source: row['source'] === null ? null : { id: String(row['source_id']), title: String(row['source_title']) },
    created: String(row['created']),
  };
}

/** All of them, the latest first. */
export function listSenses(db: ReadableDatabase): Sense[] {
  return db.prepare(`${whole} ORDER BY e.created DESC, e.id`).all().map(toSense);
}

/** One of them, or null. */
export function readSense(db: ReadableDatabase, id: string): Sense | null {
  const row = db.prepare(`${whole} WHERE e.id = ?`).get(id);
  return row === undefined ? null : toSense(row);
}

/** How many there are. */
export function countSenses(db: ReadableDatabase): number {
  return Number(db.prepare('SELECT count(*) AS n FROM sense').get()?.['n']);
}

/** What the reader threads are told. */
export function ruledOutWords(db: ReadableDatabase): RuledOutWords[] {
  return db
    .prepare('SELECT * FROM sense ORDER BY id')
    .all()
    .map((row) => ({
      id: String(row['id']),
      kind: kindOf(row),
      concept: String(row['concept']),
      words: String(row['words']),
      source: row['source'] === null ? null : Number(row['source']),
    }));
}

/** How words are compared. */
export function keyOfWords(words: string): string {
  return foldText(words).trim();
}

/** The id of what is ruled out already, or null. */
export function knownSense(
  db: ReadableDatabase,
  of: { readonly kind: TagKind; readonly concept: string; readonly key: string; readonly source: number | null },
): string | null {
  const row = db
    .prepare('SELECT id FROM sense WHERE kind = ? AND concept = ? AND words_key = ? AND coalesce(source, 0) = ?')
    .get(of.kind, of.concept, of.key, of.source ?? 0);
  return row === undefined ? null : String(row['id']);
}

/** The latest articles with an open suggestion of a concept. */
export function articlesSuggested(db: ReadableDatabase, kind: TagKind, concept: string, most: number): number[] {
  return db
    .prepare(
      `SELECT article FROM tagging WHERE kind = ? AND concept = ? AND state = 'suggested' ORDER BY article DESC LIMIT ?`,
    )
    .all(kind, concept, most)
    .map((row) => Number(row['article']));
}
