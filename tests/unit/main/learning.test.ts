/** What decisions teach, from the act to the next suggestions, on a library of the labelled texts. */
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contractVersion, events, requests } from '#shared/contract';
import type { TopicModel } from '#shared/learning';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { pipePair, talk } from '#shared/wire';
import { createCore } from '#main/core';
import { entries } from '#main/owner/entries';
import { openForReading } from '#main/store/database';
import { readModels } from '#main/store/decisions';
import { createLearnedSuggester } from '#main/suggest/learned';
import { compileShippedWords } from '#main/suggest/shipped-words';
import { createSuggester } from '#main/suggest/suggest';
import { labelledTexts } from '#tests/support/yardstick';
import { emptyLibrary, fill, preparedArticle, temporaryFolder } from '../../support/library.ts';

const texts = labelledTexts().filter(({ language }) => language === 'en');

async function opened(folder: string) {
  const core = await createCore({
    library: folder,
    threads: entries().threads,
    version: '0.0.0',
    now: Date.now,
    log: () => undefined,
  });
  onTestFinished(() => core.close());
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'page' });
  const end = talk(ours, {
    hello: { version: contractVersion, role: 'page', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
  return { core, end };
}

type End = Awaited<ReturnType<typeof opened>>['end'];

/** A library of the English labelled texts without any suggestions yet; ids in the order of the texts. */
async function labelledLibrary(folder = temporaryFolder()): Promise<{ folder: string; ids: string[] }> {
  const { db } = await emptyLibrary(folder);
  const ids = fill(
    db,
    texts.map(({ id, title, text }) => preparedArticle({ guid: id, title, text })),
  );
  db.close();
  return { folder, ids };
}

async function renew(end: End): Promise<void> {
  const { job } = await end.ask('suggestions.renew', {});
  expect(await end.ask('jobs.wait', { job })).toEqual({ outcome: 'done', error: null });
}

/** Waits until nothing is left to learn from. */
async function learned(end: End): Promise<void> {
  await expect.poll(async () => (await end.ask('learning.state', {})).waiting, { timeout: 20_000 }).toBe(0);
}

const topicsOf = async (end: End, id: string): Promise<string[]> =>
  (await end.ask('suggestions.read', { id })).filter(({ kind }) => kind === 'topic').map(({ id: topic }) => topic);

/** Decides on an article as its labels say: what is suggested is accepted or refused, what was missed is given. */
async function decide(end: End, id: string, labels: readonly string[]): Promise<number> {
  const open = await topicsOf(end, id);
  for (const concept of open) {
    const decision = labels.includes(concept) ? 'accept' : 'refuse';
    await end.ask('suggestions.decide', { article: id, kind: 'topic', concept, decision });
  }
  const missed = labels.filter((label) => !open.includes(label));
  const add = missed.map((label) => ({ kind: 'topic' as const, id: label }));
  if (add.length > 0) await end.ask('tags.change', { articles: [id], add, remove: [] });
  return open.length + missed.length;
}

const modelsIn = (folder: string): readonly TopicModel[] => {
  const db = openForReading(folder);
  const models = readModels(db);
  db.close();
  return models;
};

test('forty decisions change the next suggestions, and nothing that was decided', async () => {
  const { folder, ids } = await labelledLibrary();
  const { end } = await opened(folder);
  await renew(end);
  const before = await Promise.all(ids.map((id) => topicsOf(end, id)));
  let decisions = 0;
  let at = 0;
  for (; decisions < 40; at += 1) decisions += await decide(end, ids[at] ?? '', texts[at]?.topics ?? []);
  await learned(end);
  const records = await end.ask('learning.records', {});
  const state = await end.ask('learning.state', {});
  expect(state).toMatchObject({ decisions, waiting: 0 });
  await renew(end);
  const after = await Promise.all(ids.map((id) => topicsOf(end, id)));
  expect(after.slice(0, at).flat()).toEqual([]); // what was decided is not asked again
  expect(after.slice(at)).not.toEqual(before.slice(at));
  expect((await end.ask('learning.state', {})).changed).toBeGreaterThan(state.changed);
  expect(await end.ask('learning.records', {})).toEqual(
    expect.arrayContaining(records.map((record) => expect.objectContaining({ ...record, open: expect.any(Number) }))),
  );
}, 60_000);

test('a topic that was refused again and again is suggested no more where the same words stand', async () => {
  const folder = temporaryFolder();
  const { db } = await emptyLibrary(folder);
  const recipe = (n: number): string =>
    `The kitchen column. Take ${n} spoons of flour and bring crude oil of the press, as our grandmother called it, to the pan with onions. Crude oil from the village press gives the dumplings their taste, and the kitchen its smell.`;
  const market = (n: number): string =>
    `Crude oil rose ${n} cents in London as tankers waited at the terminal. Traders said crude oil would stay dear while refiners bought for winter.`;
  const ids = fill(
    db,
    Array.from({ length: 24 }, (_, n) =>
      n % 2 === 0
        ? preparedArticle({ guid: `k${n}`, title: `Dumplings, part ${n}: the pan and the crude oil`, text: recipe(n) })
        : preparedArticle({ guid: `m${n}`, title: `Crude oil dearer for day ${n}`, text: market(n) }),
    ),
  );
  db.close();
  const { end } = await opened(folder);
  await renew(end);
  expect(await topicsOf(end, ids[22] ?? '')).toContain('crude-oil');
  for (const [n, id] of ids.slice(0, 16).entries())
    await end.ask('suggestions.decide', {
      article: id,
      kind: 'topic',
      concept: 'crude-oil',
      decision: n % 2 === 0 ? 'refuse' : 'accept',
    });
  await learned(end);
  await renew(end);
  expect(await topicsOf(end, ids[22] ?? '')).not.toContain('crude-oil');
  const [market23] = (await end.ask('suggestions.read', { id: ids[23] ?? '' })).filter(({ id }) => id === 'crude-oil');
  expect(market23?.score).toBeGreaterThan(0.8);
  // New texts are suggested for by what was learned, without a job.
  const fresh = await end.ask('stages.suggest', {
    title: 'Dumplings with crude oil',
    text: recipe(90),
    language: 'en',
  });
  expect(fresh.map(({ id }) => id)).not.toContain('crude-oil');
}, 60_000);

/** Has the core of a library learn everything anew; answers what it had learned before. */
async function relearned(folder: string, core: { close(): Promise<void> }): Promise<readonly TopicModel[]> {
  const before = modelsIn(folder);
  await core.close();
  const file = new DatabaseSync(join(folder, 'library.db'));
  file.exec('DELETE FROM topic_model');
  file.close();
  const { end } = await opened(folder);
  await learned(end);
  return before;
}

test('an undone decision is unlearned to the last bit, and a model that was deleted comes back the same', async () => {
  const { folder, ids } = await labelledLibrary();
  const { core, end } = await opened(folder);
  await renew(end);
  for (let at = 0; at < 12; at += 1) await decide(end, ids[at] ?? '', texts[at]?.topics ?? []);
  await learned(end);
  const before = modelsIn(folder);
  const tag = { kind: 'topic' as const, id: 'sanctions' };
  await end.ask('tags.change', { articles: [ids[30] ?? ''], add: [tag], remove: [] });
  await learned(end);
  expect(modelsIn(folder)).not.toEqual(before);
  await end.ask('acts.undo', {});
  await learned(end);
  const undone = await relearned(folder, core);
  expect(modelsIn(folder)).toEqual(undone);
}, 60_000);

test('what was learned decision by decision is what is learned from all of them at once', async () => {
  const { folder, ids } = await labelledLibrary();
  const { core, end } = await opened(folder);
  await renew(end);
  for (let at = 0; at < 15; at += 1) {
    await decide(end, ids[at] ?? '', texts[at]?.topics ?? []);
    await learned(end);
  }
  const one = createLearnedSuggester(createSuggester({ regions, topics, words: compileShippedWords() }));
  const scores = (models: readonly TopicModel[]): Map<string, number> => {
    one.take(models);
    return new Map(
      texts.flatMap((text, at) =>
        one.suggest(text).flatMap(({ kind, id, score }) => (kind === 'topic' ? [[`${at} ${id}`, score] as const] : [])),
      ),
    );
  };
  const before = scores(await relearned(folder, core));
  const after = scores(modelsIn(folder));
  const far = [...after].filter(([key, score]) => Math.abs(score - (before.get(key) ?? 0)) > 0.05);
  expect(after.size).toBeGreaterThan(100);
  expect(far.length).toBeLessThan(after.size * 0.02);
}, 120_000);

test('the review asks first what teaches most, with the words, and no more what was decided', async () => {
  const { folder } = await labelledLibrary();
  const { end } = await opened(folder);
  await renew(end);
  const queue = await end.ask('learning.queue', { count: 30 });
  expect(queue.length).toBe(30);
  const doubt = (score: number): number => 4 * score * (1 - score);
  const [first] = queue;
  expect(doubt(first?.suggestion.score ?? 0)).toBeGreaterThan(0.9);
  expect(queue.every(({ quotes }) => quotes.length > 0 && quotes.every(({ words }) => words !== ''))).toBe(true);
  if (first === undefined) return;
  const { article, suggestion } = first;
  await end.ask('suggestions.decide', {
    article: article.id,
    kind: 'topic',
    concept: suggestion.id,
    decision: 'refuse',
  });
  const next = await end.ask('learning.queue', { count: 30 });
  expect(next.some((one) => one.article.id === article.id && one.suggestion.id === suggestion.id)).toBe(false);
  const of = { kind: 'topic', id: suggestion.id, verdict: 'refused' } as const;
  expect(await end.ask('learning.articles', of)).toEqual({ total: 1, ids: [article.id] });
  // To take an open suggestion away is to refuse it, as the terminal does.
  const other = next.find((one) => one.suggestion.id !== suggestion.id);
  const tag = { kind: 'topic' as const, id: other?.suggestion.id ?? '' };
  await end.ask('tags.change', { articles: [other?.article.id ?? ''], add: [], remove: [tag] });
  const refused = expect.objectContaining({ accepted: 0, refused: 1, missed: 0 });
  const records = await end.ask('learning.records', {});
  expect(records.map(({ id }) => id).toSorted()).toEqual([suggestion.id, tag.id].toSorted());
  expect(records).toEqual([refused, refused]);
}, 60_000);
