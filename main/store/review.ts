/**
 * Open suggestions of topics by how much a decision would teach, and how suggestions did by the analyst's decisions.
 */
import { wrongness, type ConceptRecord, type Verdict } from '#shared/learning';
import type { TagKind } from '#shared/tag';
import type { ReadableDatabase } from './database.ts';
import { isOpenTopic } from './schema.ts';

/** An open suggestion to decide on. */
export type ToReview = { readonly article: number; readonly topic: string; readonly alike: number };

/** The most doubtful suggestions of one topic that are looked at; one decision on it changes the others. */
const mostOfTopic = 12;
/** What a further suggestion of the same topic is worth beside the one before it. */
const nextOfTopic = 0.8;

/** How many suggestions of topics are open. */
export function countOpen(db: ReadableDatabase): number {
  return Number(db.prepare(`SELECT count(*) AS n FROM tagging WHERE ${isOpenTopic}`).get()?.['n']);
}

/**
 * The open suggestions that would teach most: the doubtful ones (the variance of a guess, 4p(1−p)), of topics of which many more
 * are open.
 */
export function readToReview(db: ReadableDatabase, count: number): ToReview[] {
  const topics = db.prepare(`SELECT concept, count(*) AS n FROM tagging WHERE ${isOpenTopic} GROUP BY concept`).all();
  const near = (compare: string, order: string) =>
    db.prepare(
      `SELECT article, score FROM tagging WHERE ${isOpenTopic} AND concept = ? AND score ${compare} 0.5
       ORDER BY score ${order} LIMIT ${mostOfTopic}`,
    );
  const above = near('>=', 'ASC');
  const below = near('<', 'DESC');
  return topics
    .flatMap((row) => {
      const topic = String(row['concept']);
      const alike = Number(row['n']);
      return [...above.all(topic), ...below.all(topic)]
        .map((one) => ({
          article: Number(one['article']),
          doubt: 4 * Number(one['score']) * (1 - Number(one['score'])),
        }))
        .toSorted((a, b) => b.doubt - a.doubt || b.article - a.article)
        .slice(0, mostOfTopic)
        .map(({ article, doubt }, place) => ({
          article,
          topic,
          alike,
          teaches: doubt * Math.log2(1 + alike) * nextOfTopic ** place,
        }));
    })
    .toSorted((a, b) => b.teaches - a.teaches || b.article - a.article || (a.topic < b.topic ? -1 : 1))
    .slice(0, count)
    .map(({ article, topic, alike }) => ({ article, topic, alike }));
}

/** What a tagging is in the record of its concept; what a rule applied is no decision. */
const verdictOf = `CASE WHEN state = 'suggested' THEN 'open' WHEN state = 'refused' THEN 'refused'
  WHEN origin = 'suggestion' THEN 'accepted' WHEN origin = 'analyst' THEN 'missed' END`;

/** The record of every concept on which the analyst decided anything, the worst first. */
export function readRecords(db: ReadableDatabase): ConceptRecord[] {
  const records = new Map<string, ConceptRecord>();
  const rows = db
    .prepare(
      `SELECT kind, concept, ${verdictOf} AS verdict, count(*) AS n FROM tagging GROUP BY kind, concept, verdict`,
    )
    .all();
  for (const row of rows) {
    if (row['verdict'] === null) continue;
    const kind: TagKind = row['kind'] === 'region' ? 'region' : 'topic';
    const id = String(row['concept']);
    const key = `${kind}:${id}`;
    const record = records.get(key) ?? { kind, id, accepted: 0, refused: 0, missed: 0, open: 0 };
    records.set(key, { ...record, [String(row['verdict'])]: Number(row['n']) });
  }
  return [...records.values()]
    .filter(({ accepted, refused, missed }) => accepted + refused + missed > 0)
    .toSorted(
      (a, b) =>
        wrongness(b) - wrongness(a) ||
        b.accepted - a.accepted ||
        (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1),
    );
}

/** The articles behind a figure of a record, the newest first. */
export function readVerdict(
  db: ReadableDatabase,
  { kind, id, verdict }: { readonly kind: TagKind; readonly id: string; readonly verdict: Verdict },
  most: number,
): { total: number; ids: string[] } {
  const where = `t.kind = ? AND t.concept = ? AND ${verdictOf} = ?`;
  const total = db.prepare(`SELECT count(*) AS n FROM tagging t WHERE ${where}`).get(kind, id, verdict)?.['n'];
  const ids = db
    .prepare(
      `SELECT a.id FROM tagging t JOIN article a ON a.number = t.article WHERE ${where} ORDER BY a.date DESC, a.number DESC LIMIT ?`,
    )
    .all(kind, id, verdict, most)
    .map((row) => String(row['id']));
  return { total: Number(total), ids };
}
