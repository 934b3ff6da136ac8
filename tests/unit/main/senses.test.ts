/** Ruling out senses, from the act to the suggestions of other articles and back, on real libraries. */
import { expect, onTestFinished, test } from 'vitest';
import { contractVersion, events, requests } from '#shared/contract';
import { Failure } from '#shared/failure';
import { pipePair, talk } from '#shared/wire';
import { createCore } from '#main/core';
import { entries } from '#main/owner/entries';
import { emptyLibrary, fill, preparedArticle } from '../../support/library.ts';

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
  return talk(ours, {
    hello: { version: contractVersion, role: 'page', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

const bird = (guid: string, more = '') =>
  preparedArticle({
    guid,
    title: `How Turkey is kept moist, part ${guid}`,
    text: `Every year Turkey is roasted too long in the oven.${more}`,
  });

/** Two articles of one source and one of another, suggested for; ids and the sources' ids. */
async function birds() {
  const { folder, db } = await emptyLibrary();
  const [first = '', second = '', third = ''] = [
    ...fill(db, [bird('1'), bird('2', ' Ankara objects.')]),
    ...fill(db, [bird('3')], 'https://other.example/feed.xml'),
  ];
  db.close();
  const end = await opened(folder);
  const { job } = await end.ask('suggestions.renew', {});
  await end.ask('jobs.wait', { job });
  const sources = await end.ask('sources.list', {});
  const source = sources.find(({ url }) => url.includes('outlet'))?.id ?? '';
  const wordsOf = async (id: string): Promise<string | null> =>
    (await end.ask('suggestions.read', { id }))
      .find(({ kind, id: concept }) => kind === 'region' && concept === 'TR')
      ?.evidence.map(({ text }) => text)
      .join(' ') ?? null;
  return { end, first, second, third, source, wordsOf };
}

const turkey = { kind: 'region' as const, concept: 'TR', words: ['Turkey'] };

test('a sense that is ruled out refuses the suggestion at once, the others follow in its source alone, and undo brings all back', async () => {
  const { end, first, second, third, source, wordsOf } = await birds();
  expect(await wordsOf(first)).toBe('Turkey Turkey');
  const { ids, act } = await end.ask('senses.ruleOut', { ...turkey, source, article: first });
  expect(act?.summary).toBe('Ruled out: “Turkey” never means Türkiye in The Outlet');
  expect(await wordsOf(first)).toBeNull();
  const [listed] = await end.ask('senses.list', {});
  expect(listed).toMatchObject({ id: ids[0], kind: 'region', concept: 'TR', words: 'Turkey', source: { id: source } });
  await expect.poll(() => wordsOf(second), { timeout: 20_000 }).toBe('Ankara');
  expect(await wordsOf(third)).toBe('Turkey Turkey');
  expect(await end.ask('senses.list', { article: second })).toEqual([listed]);
  expect(await end.ask('senses.list', { article: third })).toEqual([]);
  expect((await end.ask('learning.records', {})).map(({ id, refused }) => [id, refused])).toEqual([['TR', 1]]);
  await end.ask('acts.undo', {});
  expect(await end.ask('senses.list', {})).toEqual([]);
  expect(await wordsOf(first)).toBe('Turkey Turkey');
  await expect.poll(() => wordsOf(second), { timeout: 20_000 }).toBe('Turkey Turkey Ankara');
}, 60_000);

test('what is ruled out is so once, may be allowed again, and a decision is not touched by it', async () => {
  const { end, first, third, source, wordsOf } = await birds();
  await end.ask('suggestions.decide', { article: first, kind: 'region', concept: 'TR', decision: 'accept' });
  const everywhere = await end.ask('senses.ruleOut', { ...turkey, words: ['Turkey', ' TURKEY '], article: first });
  expect(everywhere.ids).toHaveLength(1);
  const again = await end.ask('senses.ruleOut', turkey);
  expect(again).toEqual({ ids: everywhere.ids, act: null });
  expect((await end.ask('senses.ruleOut', { ...turkey, source })).act).not.toBeNull();
  const [row] = await end.ask('articles.rows', { ids: [first] });
  expect(row?.regions).toEqual(['TR']);
  await expect.poll(() => wordsOf(third), { timeout: 20_000 }).toBeNull();
  for (const { id } of await end.ask('senses.list', {})) await end.ask('senses.remove', { id });
  await expect.poll(() => wordsOf(third), { timeout: 20_000 }).toBe('Turkey Turkey');
  const { act } = await end.ask('senses.ruleOut', turkey);
  expect(act?.summary).toBe('Ruled out: “Turkey” never means Türkiye anywhere');
}, 60_000);

test('what is suggested for texts from now on heeds it', async () => {
  const { end } = await birds();
  const asked = { title: 'Turkey', text: 'Turkey is roasted.', language: 'en' } as const;
  const regionsIn = async (): Promise<string[]> =>
    (await end.ask('stages.suggest', asked)).flatMap(({ kind, id }) => (kind === 'region' ? [id] : []));
  expect(await regionsIn()).toEqual(['TR']);
  await end.ask('senses.ruleOut', turkey);
  expect(await regionsIn()).toEqual([]);
}, 60_000);

test('says what is wrong, and changes nothing then', async () => {
  const { end } = await birds();
  const problem = async (input: object): Promise<string> => {
    try {
      await end.ask('senses.ruleOut', { ...turkey, ...input });
      return '';
    } catch (error) {
      return error instanceof Failure ? `${error.code}: ${error.message}` : String(error);
    }
  };
  expect(await problem({ concept: 'Atlantis' })).toBe(
    'not-found: There is no region “Atlantis”, so nothing was ruled out. Choose one from the list.',
  );
  expect(await problem({ words: ['…'] })).toMatch(/^invalid: Say which words are meant/);
  expect(await problem({ words: ['a'.repeat(200)] })).toMatch(/^invalid: .* at most 100 characters/);
  expect(await problem({ source: 'nothing2here' })).toMatch(/^not-found: This source is not in the library/);
  expect(await problem({ article: 'nothing2here2abc' })).toMatch(/^not-found: This article is not in the library/);
  await expect(end.ask('senses.remove', { id: 'nothing2here' })).rejects.toThrow('not ruled out any more');
  expect(await end.ask('senses.list', {})).toEqual([]);
}, 60_000);
