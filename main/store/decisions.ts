/**
 * The analyst's decisions on topics, as what is learned from, and what was learned from them.
 *
 * A decision is a tagging: applied is a yes, refused a no; what a rule applied is nobody's decision. Triggers note each that
 * comes, goes or turns, whoever wrote it, so that undoing is learned from like everything else. What was learned is a cache.
 */
import type { TopicModel } from '#shared/learning';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { isDecided } from './schema.ts';

/** Changes when features or the way of learning change: what was learned with another is learned anew. */
const modelVersion = 1;

/** What changed since it was last learned from. */
export type ToLearn = {
  /** Notes up to this one are meant. */
  readonly upTo: number;
  readonly articles: ReadonlySet<number>;
  readonly topics: ReadonlySet<string>;
};

export function readToLearn(db: ReadableDatabase): ToLearn | null {
  const rows = db.prepare('SELECT seq, article, concept FROM to_learn ORDER BY seq').all();
  const last = rows.at(-1);
  if (last === undefined) return null;
  return {
    upTo: Number(last['seq']),
    articles: new Set(rows.map((row) => Number(row['article']))),
    topics: new Set(rows.map((row) => String(row['concept']))),
  };
}

/** How many decisions wait to be learned from. */
export function countToLearn(db: ReadableDatabase): number {
  return Number(db.prepare('SELECT count(*) AS n FROM to_learn').get()?.['n']);
}

/** Has every topic learned anew that is not learned as this version does, and forgets what another version learned. */
export function noteUnlearned(db: WritableDatabase): void {
  db.prepare('DELETE FROM topic_model WHERE version <> ?').run(modelVersion);
  db.exec(`INSERT INTO to_learn (article, concept) SELECT article, concept FROM tagging INDEXED BY tagging_decided
    WHERE ${isDecided} AND concept NOT IN (SELECT concept FROM topic_model)
    AND NOT EXISTS (SELECT 1 FROM to_learn AS noted WHERE noted.article = tagging.article AND noted.concept = tagging.concept)`);
}

/** Numbers of all articles on which a topic was decided. */
export function decidedArticles(db: ReadableDatabase): Set<number> {
  const rows = db.prepare(`SELECT DISTINCT article FROM tagging INDEXED BY tagging_decided WHERE ${isDecided}`).all();
  return new Set(rows.map((row) => Number(row['article'])));
}

/** Whether any topic of an article is decided. */
export function isArticleDecided(db: ReadableDatabase, article: number): boolean {
  return db.prepare(`SELECT 1 FROM tagging WHERE article = ? AND ${isDecided} LIMIT 1`).get(article) !== undefined;
}

export type Decision = { readonly article: number; readonly yes: boolean };

/** The latest articles on which a topic was decided, and how. */
export function decisionsOn(db: ReadableDatabase, topic: string, most: number): Decision[] {
  return db
    .prepare(`SELECT article, state FROM tagging WHERE concept = ? AND ${isDecided} ORDER BY article DESC LIMIT ?`)
    .all(topic, most)
    .map((row) => ({ article: Number(row['article']), yes: row['state'] === 'applied' }));
}

/** The topics an article has in any state: suggested, applied or refused. */
export function topicsOf(db: ReadableDatabase, article: number): string[] {
  return db
    .prepare("SELECT concept FROM tagging WHERE article = ? AND kind = 'topic'")
    .all(article)
    .map((row) => String(row['concept']));
}

/** An article as suggestions are made of it; the text as it is kept. */
export type KeptText = {
  readonly number: number;
  readonly revision: number;
  readonly title: string;
  readonly language: string | null;
  readonly text: Uint8Array;
  /** The number of its source. */
  readonly source: number;
};

/** The present texts of articles; those that are gone are left out. */
export function textsOf(db: ReadableDatabase, articles: Iterable<number>): KeptText[] {
  const read = db.prepare(
    `SELECT a.title, a.language, a.source, a.revision, b.text FROM article a
     JOIN revision r ON r.article = a.number AND r.revision = a.revision JOIN body b ON b.revision = r.number WHERE a.number = ?`,
  );
  const texts: KeptText[] = [];
  for (const number of articles) {
    const row = read.get(number);
    if (!(row?.['text'] instanceof Uint8Array)) continue;
    texts.push({
      number,
      revision: Number(row['revision']),
      title: String(row['title']),
      language: typeof row['language'] === 'string' ? row['language'] : null,
      text: row['text'],
      source: Number(row['source']),
    });
  }
  return texts;
}

/** Which revision of an article is the present one; null when there is no such article. */
export function presentRevision(db: ReadableDatabase, article: number): number | null {
  const row = db.prepare('SELECT revision FROM article WHERE number = ?').get(article);
  return row === undefined ? null : Number(row['revision']);
}

function floats(bytes: unknown): Float32Array {
  return bytes instanceof Uint8Array ? new Float32Array(bytes.slice().buffer) : new Float32Array();
}

/** All that was learned. */
export function readModels(db: ReadableDatabase): TopicModel[] {
  return db
    .prepare('SELECT * FROM topic_model WHERE version = ? ORDER BY concept')
    .all(modelVersion)
    .map((row) => ({
      id: String(row['concept']),
      yes: Number(row['yes']),
      no: Number(row['no']),
      bias: Number(row['bias']),
      keys: new Uint32Array(floats(row['keys']).buffer),
      weights: floats(row['weights']),
    }));
}

function bytesOf(values: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** Keeps what was learned of some topics, and that it was. A topic without decisions has no model. Inside a transaction. */
export function saveLearned(db: WritableDatabase, learned: ReadonlyMap<string, TopicModel | null>, upTo: number): void {
  const save = db.prepare(
    'INSERT INTO topic_model (concept, version, yes, no, bias, keys, weights) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [topic, model] of learned) {
    db.prepare('DELETE FROM topic_model WHERE concept = ?').run(topic);
    if (model === null) continue;
    const { yes, no, bias, keys, weights } = model;
    save.run(topic, modelVersion, yes, no, bias, bytesOf(keys), bytesOf(weights));
  }
  db.prepare('DELETE FROM to_learn WHERE seq <= ?').run(upTo);
}
