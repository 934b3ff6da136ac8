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

/** Counting ends here: beyond it nobody cares how many more there are, and the core has other things to do. */
const countedTo = 10_000;
const alikeTo = 500;

/** How many suggestions of topics are open, counted to ten thousand. */
export function countOpen(db: ReadableDatabase): number {
  const row = db
    .prepare(`SELECT count(*) AS n FROM (SELECT 1 FROM tagging WHERE ${isOpenTopic} LIMIT ${countedTo})`)
    .get();
  return Number(row?.['n']);
}

/** Topics with open suggestions; from one to the next in the index, however many suggestions each has. */
function openTopics(db: ReadableDatabase): string[] {
  const next = db.prepare(
    `SELECT concept FROM tagging INDEXED BY tagging_open WHERE ${isOpenTopic} AND concept > ? ORDER BY concept LIMIT 1`,
  );
  const topics: string[] = [];
  for (let row = next.get(''); row !== undefined; row = next.get(topics.at(-1) ?? ''))
    topics.push(String(row['concept']));
  return topics;
}

/**
 * The open suggestions that would teach most: the doubtful ones (the variance of a guess, 4p(1−p)), of topics of which many more
 * are open. `alike` is counted to five hundred.
 */
export function readToReview(db: ReadableDatabase, count: number): ToReview[] {
  const many = db.prepare(
    `SELECT count(*) AS n FROM (SELECT 1 FROM tagging WHERE ${isOpenTopic} AND concept = ? LIMIT ${alikeTo})`,
  );
  const near = (compare: string, order: string) =>
    db.prepare(
      `SELECT article, score FROM tagging WHERE ${isOpenTopic} AND concept = ? AND score ${compare} 0.5
       ORDER BY score ${order} LIMIT ${mostOfTopic}`,
    );
  const above = near('>=', 'ASC');
  const below = near('<', 'DESC');
  return openTopics(db)
    .flatMap((topic) => {
      const alike = Number(many.get(topic)?.['n']);
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

/** What a decision is in the record of its concept; what a rule applied is none. */
const verdictOf = `CASE WHEN state = 'suggested' THEN 'open' WHEN state = 'refused' THEN 'refused'
  WHEN origin = 'suggestion' THEN 'accepted' WHEN origin = 'analyst' THEN 'missed' END`;

/** The record of every concept on which the analyst decided anything, the worst first. */
export function readRecords(db: ReadableDatabase): ConceptRecord[] {
  // Open suggestions are many: they are counted in the index. Only the rows of what was given say how it came.
  const states = db
    .prepare(
      'SELECT kind, concept, state, count(*) AS n FROM tagging INDEXED BY tagging_concept GROUP BY kind, concept, state',
    )
    .all();
  const given = db.prepare(
    "SELECT origin, count(*) AS n FROM tagging WHERE kind = ? AND concept = ? AND state = 'applied' GROUP BY origin",
  );
  const records = new Map<string, ConceptRecord>();
  for (const row of states) {
    const kind: TagKind = row['kind'] === 'region' ? 'region' : 'topic';
    const id = String(row['concept']);
    const key = `${kind}:${id}`;
    const record = { ...(records.get(key) ?? { kind, id, accepted: 0, refused: 0, missed: 0, open: 0 }) };
    if (row['state'] === 'suggested') record.open = Number(row['n']);
    else if (row['state'] === 'refused') record.refused = Number(row['n']);
    else
      for (const { origin, n } of given.all(kind, id)) {
        if (origin === 'suggestion') record.accepted = Number(n);
        else if (origin === 'analyst') record.missed = Number(n);
      }
    records.set(key, record);
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
