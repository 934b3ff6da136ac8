/**
 * Suggestions of regions and topics, and the words they stand on. What the analyst decided is never touched; the words are made
 * to fit the present text, whatever became of the tag.
 */
import type { Evidence, Suggestion, TagKind } from '#shared/tag';
import { unpackText } from './body.ts';
import { prepared, type ReadableDatabase, type WritableDatabase } from './database.ts';

/**
 * Replaces the open suggestions of an article whose text is new. What was applied or refused stays so, and where it stands on
 * words, on the new text's. Inside a transaction.
 */
export function replaceSuggestions(
  db: WritableDatabase,
  article: number,
  suggestions: readonly Suggestion[],
  at: string,
): void {
  prepared(db, "DELETE FROM tagging WHERE article = ? AND state = 'suggested'").run(article);
  prepared(db, "UPDATE tagging SET evidence = '[]' WHERE article = ? AND evidence <> '[]'").run(article);
  const insert = prepared(
    db,
    `INSERT INTO tagging (article, kind, concept, state, origin, role, score, evidence, at) VALUES (?, ?, ?, 'suggested', 'suggestion', ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET role = excluded.role, score = excluded.score, evidence = excluded.evidence WHERE score IS NOT NULL`,
  );
  for (const one of suggestions)
    insert.run(article, one.kind, one.id, one.role, one.score, JSON.stringify(one.evidence), at);
}

function evidenceIn(row: Record<string, unknown>): Evidence[] {
  return JSON.parse(String(row['evidence'])) as Evidence[];
}

/** Open suggestions of an article, regions in focus first, then by score. */
export function readSuggestions(db: ReadableDatabase, article: number): Suggestion[] {
  return db
    .prepare(
      `SELECT kind, concept, role, score, evidence FROM tagging WHERE article = ? AND state = 'suggested'
       ORDER BY kind, coalesce(role, '') = 'mention', score DESC, concept`,
    )
    .all(article)
    .map((row) => ({
      kind: row['kind'] === 'region' ? 'region' : 'topic',
      id: String(row['concept']),
      role: row['role'] === 'focus' || row['role'] === 'mention' ? row['role'] : null,
      score: Number(row['score']),
      evidence: evidenceIn(row),
    }));
}

/** Where words stand in a text now: where they stood, else where they stand first; null when they are gone. */
function findAgain(one: Evidence, parts: { readonly title: string; readonly text: string }): Evidence | null {
  const part = parts[one.in];
  if (part.slice(one.start, one.end) === one.text) return one;
  const start = part.indexOf(one.text);
  return start < 0 ? null : { ...one, start, end: start + one.text.length };
}

/**
 * Makes the words of one tag fit the present text, after undoing brought the tag back as it was before the text changed. An open
 * suggestion without a word left in the new text goes. Inside a transaction.
 */
export function refreshEvidence(
  db: WritableDatabase,
  key: { readonly article: number; readonly kind: string; readonly concept: string },
): void {
  const where = 'article = :article AND kind = :kind AND concept = :concept';
  const row = prepared(db, `SELECT state, evidence FROM tagging WHERE ${where}`).get(key);
  if (row === undefined) return;
  const article = prepared(
    db,
    `SELECT r.title, b.text FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision
       JOIN body b ON b.revision = r.number WHERE a.number = ? AND a.changed IS NOT NULL`,
  ).get(key.article);
  if (article === undefined) return;
  const parts = { title: String(article['title']), text: unpackText(article['text']) };
  const evidence = evidenceIn(row).flatMap((one) => findAgain(one, parts) ?? []);
  if (evidence.length === 0 && row['state'] === 'suggested') db.prepare(`DELETE FROM tagging WHERE ${where}`).run(key);
  else
    db.prepare(`UPDATE tagging SET evidence = :evidence WHERE ${where}`).run({
      ...key,
      evidence: JSON.stringify(evidence),
    });
}

/** What the analyst sees move: a suggestion whose score differs by less says the same. */
const movesBy = 0.05;

/**
 * Makes the open suggestions of an article these, where they differ, and answers how many came, went or moved. What was applied
 * or refused is not touched, nor what a rule suggests. Nothing is done when the text is another by now. Inside a transaction.
 */
export function renewSuggestions(
  db: WritableDatabase,
  of: { readonly article: number; readonly revision: number },
  suggestions: readonly Suggestion[],
  at: string,
): number {
  const present = prepared(db, 'SELECT revision FROM article WHERE number = ?').get(of.article);
  if (Number(present?.['revision']) !== of.revision) return 0;
  const rows = prepared(db, 'SELECT * FROM tagging WHERE article = ?').all(of.article);
  const keyOf = (kind: unknown, concept: unknown): string => `${String(kind)}:${String(concept)}`;
  const isOpen = (row: Record<string, unknown>): boolean =>
    row['state'] === 'suggested' && row['origin'] === 'suggestion';
  const open = new Map(rows.filter(isOpen).map((row) => [keyOf(row['kind'], row['concept']), row]));
  const held = new Set(rows.filter((row) => !isOpen(row)).map((row) => keyOf(row['kind'], row['concept'])));
  const insert = prepared(
    db,
    `INSERT INTO tagging (article, kind, concept, state, origin, role, score, evidence, at) VALUES (?, ?, ?, 'suggested', 'suggestion', ?, ?, ?, ?)`,
  );
  const change = prepared(
    db,
    'UPDATE tagging SET role = ?, score = ?, evidence = ? WHERE article = ? AND kind = ? AND concept = ?',
  );
  let changed = 0;
  for (const { kind, id, role, score, evidence } of suggestions) {
    const key = keyOf(kind, id);
    if (held.has(key)) continue;
    const row = open.get(key);
    open.delete(key);
    const words = JSON.stringify(evidence);
    if (row === undefined) {
      insert.run(of.article, kind, id, role, score, words, at);
      changed += 1;
    } else if (row['role'] !== role || row['score'] !== score || row['evidence'] !== words) {
      change.run(role, score, words, of.article, kind, id);
      if (row['role'] !== role || Math.abs(Number(row['score']) - score) >= movesBy) changed += 1;
    }
  }
  const remove = prepared(db, 'DELETE FROM tagging WHERE article = ? AND kind = ? AND concept = ?');
  for (const row of open.values()) remove.run(of.article, String(row['kind']), String(row['concept']));
  return changed + open.size;
}

/** The concepts that are suggested anywhere. */
export function suggestedConcepts(db: ReadableDatabase): { readonly kind: TagKind; readonly id: string }[] {
  // From one concept to the next along the index: how many articles there are makes no difference.
  const next = db.prepare(
    `SELECT kind, concept FROM tagging INDEXED BY tagging_concept WHERE (kind, concept) > (?, ?) ORDER BY kind, concept LIMIT 1`,
  );
  const isSuggested = db.prepare(
    "SELECT 1 FROM tagging WHERE kind = ? AND concept = ? AND state = 'suggested' LIMIT 1",
  );
  const found: { kind: TagKind; id: string }[] = [];
  for (let row = next.get('', ''); row !== undefined; row = next.get(String(row['kind']), String(row['concept']))) {
    const id = String(row['concept']);
    if (isSuggested.get(String(row['kind']), id) !== undefined)
      found.push({ kind: row['kind'] === 'region' ? 'region' : 'topic', id });
  }
  return found;
}

/** Takes away the next open suggestions of a concept; answers the articles they were made for. Inside a transaction. */
export function dropSuggestions(db: WritableDatabase, kind: TagKind, id: string, most: number): number[] {
  const articles = db
    .prepare("SELECT article FROM tagging WHERE kind = ? AND concept = ? AND state = 'suggested' LIMIT ?")
    .all(kind, id, most)
    .map((row) => Number(row['article']));
  const remove = db.prepare('DELETE FROM tagging WHERE article = ? AND kind = ? AND concept = ?');
  for (const article of articles) remove.run(article, kind, id);
  return articles;
}
