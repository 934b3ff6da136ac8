/** Merging concepts on a real library file: what is counted before, what is written, and that undoing it leaves no trace. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createConceptMerges } from '#main/merge-concepts';
import { listActs } from '#main/store/acts';
import { changeConcept, readSchemeEdits } from '#main/store/concepts';
import type { WritableDatabase } from '#main/store/database';
import { createSchemesKeeper } from '#main/schemes-keeper';
import { countBoth, countTaggings, unfinishedMerges, type Merging } from '#main/store/merge';
import { undoAct, undoInParts } from '#main/store/undo';
import { createJobs } from '#main/sync/jobs';
import { chanceOf } from '../../support/chance.ts';
import { emptyLibrary, fill, preparedArticle } from '../../support/library.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const at = '2026-11-17T10:00:00Z';
const merging = { kind: 'topic', from: 'lng', into: 'natural-gas' } as const;
/** Every table that acts change. */
const owned = [
  'status',
  'tagging',
  'pack',
  'section',
  'item',
  'source',
  'saved_search',
  'rule',
  'scheme',
  'concept',
  'concept_broader',
];

/** SHA-256 of all rows of these tables, in order. */
function digest(db: WritableDatabase): string {
  const hash = createHash('sha256');
  for (const table of owned) {
    const columns = db.prepare(`SELECT name FROM pragma_table_info(?) ORDER BY cid`).all(table);
    const order = columns.map((_, index) => index + 1).join(', ');
    for (const row of db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).iterate())
      hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

type Tagged = { readonly state: string; readonly origin: string };

/** A library in which about two in three of `size` articles have one of the two topics, in any state, or both. */
async function library(size: number): Promise<WritableDatabase> {
  const { db } = await emptyLibrary();
  fill(
    db,
    Array.from({ length: size }, (_, number) => preparedArticle({ guid: `a${number}`, text: `Text ${number}.` })),
  );
  const chance = chanceOf(7);
  const tag = db.prepare(
    `INSERT INTO tagging (article, kind, concept, state, origin, role, score, evidence, at) VALUES (?, 'topic', ?, ?, ?, NULL, ?, ?, ?)`,
  );
  db.exec('BEGIN');
  for (let article = 1; article <= size; article += 1)
    for (const concept of [merging.from, merging.into]) {
      const state = chance.pick(['applied', 'applied', 'suggested', 'refused', 'none', 'none']);
      if (state === 'none') continue;
      const origin = state === 'suggested' ? 'suggestion' : chance.pick(['analyst', 'rule', 'suggestion']);
      const evidence = [{ text: 'Text', in: 'text', start: 0, end: 4 }];
      const score = state === 'suggested' ? chance.below(1000) / 1000 : null;
      tag.run(
        article,
        concept,
        state,
        origin,
        score,
        JSON.stringify(evidence),
        `2026-11-${10 + chance.below(9)}T10:00:00Z`,
      );
    }
  db.exec('COMMIT');
  return db;
}

function tagsOf(db: WritableDatabase, concept: string): Map<number, Tagged> {
  const rows = db
    .prepare("SELECT article, state, origin FROM tagging WHERE kind = 'topic' AND concept = ?")
    .all(concept);
  return new Map(
    rows.map((row) => [Number(row['article']), { state: String(row['state']), origin: String(row['origin']) }]),
  );
}

/** What a merge has to come to, by the rule in words. */
function expected(from: Map<number, Tagged>, into: Map<number, Tagged>): Map<number, Tagged> {
  const rank = ['suggested', 'refused', 'applied'];
  const result = new Map(into);
  for (const [article, one] of from) {
    const other = into.get(article);
    if (other === undefined || rank.indexOf(one.state) > rank.indexOf(other.state)) result.set(article, one);
    else if (one.state === 'applied' && other.state === 'applied' && other.origin === 'rule') result.set(article, one);
  }
  return result;
}

function merger(db: WritableDatabase, ended: () => void = () => undefined) {
  const jobs = createJobs({ log: () => undefined, onChange: () => undefined });
  const merges = createConceptMerges({
    db,
    jobs,
    now: Date.now,
    log: () => undefined,
    tell: () => undefined,
    worked: () => undefined,
    ended,
  });
  onTestFinished(async () => {
    merges.close();
    await jobs.close();
  });
  const begin = (what: Merging = merging) =>
    merges.merge(what, {
      author: 'Test',
      at,
      total: 0,
      first: (hand) =>
        changeConcept(db, hand, { kind: 'topic', id: what.from }, { deprecated: true, replacedBy: what.into }),
      summary: 'Merged the topic “LNG” into “Natural gas”',
    });
  return { jobs, merges, begin };
}

test('a merge over 10,000 articles comes to what brute force says, is one act, and is undone without a trace', async () => {
  const db = await library(10_000);
  const [from, into] = [tagsOf(db, 'lng'), tagsOf(db, 'natural-gas')];
  const count = (tags: Map<number, Tagged>, state: string): number =>
    [...tags.values()].filter((tag) => tag.state === state).length;
  const both = [...from].filter(
    ([article, { state }]) => state === 'applied' && into.get(article)?.state === 'applied',
  );
  expect(countTaggings(db, 'topic', 'lng')).toEqual({
    applied: count(from, 'applied'),
    suggested: count(from, 'suggested'),
    refused: count(from, 'refused'),
  });
  expect(countBoth(db, merging)).toBe(both.length);
  const before = digest(db);
  const { jobs, merges, begin } = merger(db);
  const { act, job } = begin();
  expect(merges.isMerging({ kind: 'topic', id: 'lng' })).toBe(true);
  expect(() => begin()).toThrow(/Another merge is under way/);
  expect(await jobs.wait(job ?? '')).toEqual({ outcome: 'done', error: null });
  expect(merges.isMerging({ kind: 'topic', id: 'lng' })).toBe(false);
  expect(tagsOf(db, 'lng').size).toBe(0);
  const wanted = expected(from, into);
  expect([...tagsOf(db, 'natural-gas')].toSorted()).toEqual([...wanted].toSorted());
  expect(count(wanted, 'applied')).toBe(count(from, 'applied') + count(into, 'applied') - both.length);
  expect(listActs(db, 5).map(({ id, summary }) => ({ id, summary }))).toEqual([
    { id: act.id, summary: `Merged the topic “LNG” into “Natural gas”: ${from.size.toLocaleString('en-GB')} articles` },
  ]);
  expect(readSchemeEdits(db).concepts).toMatchObject([{ id: 'lng', deprecated: true, replacedBy: 'natural-gas' }]);
  expect(undoAct(db, act.id, at).left).toBe(0);
  expect(digest(db)).toBe(before);
  expect(readSchemeEdits(db).concepts).toEqual([]);
});

test('one that was cut off is gone on with by the next start and ends whole, and is undone as one', async () => {
  const db = await library(2_000);
  const [from, into] = [tagsOf(db, 'lng'), tagsOf(db, 'natural-gas')];
  const before = digest(db);
  const first = merger(db);
  const { act, job } = first.begin();
  // As a process that is killed after some slices leaves it.
  await expect.poll(() => tagsOf(db, 'lng').size, { interval: 1 }).toBeLessThan(from.size - 200);
  first.merges.close();
  await first.jobs.wait(job ?? '');
  expect(tagsOf(db, 'lng').size).toBeGreaterThan(0);
  expect(unfinishedMerges(db)).toHaveLength(1);
  const next = merger(db);
  next.merges.begin();
  await expect.poll(() => next.merges.isMerging({ kind: 'topic', id: 'lng' })).toBe(false);
  expect([...tagsOf(db, 'natural-gas')].toSorted()).toEqual([...expected(from, into)].toSorted());
  expect(unfinishedMerges(db)).toEqual([]);
  expect(listActs(db, 5)).toHaveLength(1);
  expect(undoAct(db, act.id, at).left).toBe(0);
  expect(digest(db)).toBe(before);
});

test('one that is undone half-way, while it runs or after it was cut off, is gone without a trace and is not gone on with', async () => {
  const db = await library(2_000);
  const before = digest(db);
  const first = merger(db);
  const { act, job } = first.begin();
  const steps = undoInParts(db, act.id, at);
  steps.next();
  await first.jobs.wait(job ?? '');
  for (const step of steps) expect(step.left).toBe(0);
  expect(digest(db)).toBe(before);
  const next = merger(db);
  next.merges.begin();
  expect(next.merges.isMerging({ kind: 'topic', id: 'lng' })).toBe(false);
  expect(digest(db)).toBe(before);
});

test('one that is cancelled stands as far as it went, and merging again does the rest', async () => {
  const db = await library(2_000);
  const [from, into] = [tagsOf(db, 'lng'), tagsOf(db, 'natural-gas')];
  const before = digest(db);
  const { jobs, begin } = merger(db);
  const first = begin();
  expect(jobs.cancel(first.job ?? '')).toBe(true);
  expect((await jobs.wait(first.job ?? ''))?.outcome).toBe('cancelled');
  const left = tagsOf(db, 'lng').size;
  expect(left).toBeGreaterThan(0);
  const second = begin();
  if (second.job !== null) await jobs.wait(second.job);
  expect([...tagsOf(db, 'natural-gas')].toSorted()).toEqual([...expected(from, into)].toSorted());
  undoAct(db, second.act.id, at);
  expect(tagsOf(db, 'lng').size).toBe(left);
  undoAct(db, first.act.id, at);
  expect(digest(db)).toBe(before);
});

test('what was changed again since the merge is left as it is, and counted', async () => {
  const db = await library(60);
  const { begin } = merger(db);
  const { act, job } = begin();
  expect(job).toBeNull();
  const [article = 0] = tagsOf(db, 'natural-gas').keys();
  db.prepare("UPDATE tagging SET state = 'refused', at = 'later' WHERE article = ? AND concept = 'natural-gas'").run(
    article,
  );
  const moved = JSON.parse(String(db.prepare('SELECT changes FROM act WHERE id = ?').get(act.id)?.['changes'])) as {
    key: { article?: number; concept?: string };
  }[];
  const isMoved = moved.some(({ key }) => key.article === article && key.concept === 'natural-gas');
  expect(undoAct(db, act.id, at).left).toBe(isMoved ? 1 : 0);
  expect(tagsOf(db, 'natural-gas').get(article)?.state).toBe('refused');
});

test('of several that were cut off each is gone on with, one after another', async () => {
  const db = await library(600);
  db.exec(`INSERT INTO tagging (article, kind, concept, state, origin, role, score, evidence, at)
    SELECT article, kind, 'oil', state, origin, role, score, evidence, at FROM tagging WHERE concept = 'lng'`);
  for (const what of [merging, { kind: 'topic', from: 'oil', into: 'coal' } as const]) {
    const one = merger(db);
    const { job } = one.begin(what);
    one.merges.close();
    await one.jobs.wait(job ?? '');
  }
  expect(unfinishedMerges(db).map(({ from }) => from)).toEqual(['lng', 'oil']);
  const next = merger(db);
  next.merges.begin();
  // What has not had its turn is being merged all the same: its suggestions are not to go.
  expect(next.merges.isMerging({ kind: 'topic', id: 'oil' })).toBe(true);
  await expect.poll(() => next.merges.isMerging({ kind: 'topic', id: 'oil' })).toBe(false);
  expect(unfinishedMerges(db)).toEqual([]);
  expect([tagsOf(db, 'lng').size, tagsOf(db, 'oil').size]).toEqual([0, 0]);
});

test('suggestions of a merge that is cancelled go, since nothing suggests their concept any more', async () => {
  const db = await library(2_000);
  const nobody = { schemesChanged: () => undefined, know: () => undefined };
  const { jobs, merges, begin } = merger(db, () => schemes.sweep());
  const schemes = createSchemesKeeper({
    db,
    search: nobody,
    readers: nobody,
    log: () => undefined,
    isMerging: merges.isMerging,
    onSwept: () => undefined,
  });
  onTestFinished(() => schemes.close());
  const { job } = begin();
  schemes.changed();
  // The sweep that the change starts comes while they are waited with.
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
  expect(merges.isMerging({ kind: 'topic', id: 'lng' })).toBe(true);
  jobs.cancel(job ?? '');
  await jobs.wait(job ?? '');
  expect(countTaggings(db, 'topic', 'lng').applied).toBeGreaterThan(0);
  await expect.poll(() => countTaggings(db, 'topic', 'lng').suggested).toBe(0);
});
