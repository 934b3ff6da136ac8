import { afterEach, describe, expect, test } from 'vitest';
import type { Question, Result } from '#main/search/engine';
import { Clusters } from '#main/search/clusters';
import { makeLibrary, plainArticle, type TestArticle, type TestLibrary } from './library.ts';

let library: TestLibrary;
afterEach(() => library.close());

const wire = 'Six ferries were ordered for the Caspian, the owners said on Monday.';
const told = (guid: string, more: Partial<TestArticle> = {}): TestArticle => ({
  ...plainArticle,
  guid,
  title: `Ferries, says ${guid}`,
  text: wire,
  words: 120,
  date: Date.UTC(2026, 2, Number(guid)),
  ...more,
});

async function libraryOf(articles: readonly TestArticle[]): Promise<void> {
  library = await makeLibrary();
  library.save(articles);
}

function run(query: string, more: Partial<Question> = {}): Result {
  return library.engine.run({ query, sort: 'newest', typing: false, facets: true, stories: true, ...more });
}

const numberOf = (guid: string): number =>
  Number(library.db.prepare('SELECT number FROM article WHERE guid = ?').get(guid)?.['number']);
function guids(numbers: Iterable<number>): string[] {
  const find = library.db.prepare('SELECT guid FROM article WHERE number = ?');
  return Array.from(numbers, (number) => String(find.get(number)?.['guid']));
}

describe('One row per story', () => {
  test('says which other outlets are folded into it, and how many of them are unread', async () => {
    await libraryOf([
      told('1'),
      told('2', { source: 2, read: true }),
      told('3', { source: 3 }),
      told('4', { source: 3, read: true }),
      told('5', { text: 'Another matter.', words: 80 }),
    ]);
    const result = run('');
    expect([result.total, result.stories, result.rows]).toEqual([5, 2, 2]);
    expect(guids(result.page(0, 2))).toEqual(['5', '4']);
    expect(result.story(numberOf('4'))).toMatchObject({ others: 3, outlets: 2, unread: 2 });
    expect(guids(result.copies(numberOf('4')))).toEqual(['3', '2', '1']);
    expect(result.story(numberOf('5'))).toBeNull();
    expect(result.facets?.copies).toEqual({ '1': 1, '2-4': 4 });
  });

  test('folds only what the query finds, and counts articles and stories', async () => {
    await libraryOf([told('1'), told('2', { source: 2 }), told('3', { source: 2, archived: true })]);
    const inbox = run('is:inbox');
    expect([inbox.total, inbox.stories]).toEqual([2, 1]);
    expect(inbox.story(numberOf('2'))).toMatchObject({ others: 1, outlets: 1 });
    const plain = run('is:inbox', { stories: false });
    expect([plain.total, plain.stories, plain.rows]).toEqual([2, 1, 2]);
    expect(plain.story(numberOf('2'))).toBeNull();
  });

  test('never folds empty or very short texts', async () => {
    await libraryOf([
      told('1', { text: '', words: 0 }),
      told('2', { text: '', words: 0 }),
      told('3', { words: 19 }),
      told('4', { words: 19 }),
    ]);
    expect(run('').rows).toBe(4);
    expect(run('is:repeated').total).toBe(0);
    expect(run('is:repeated').notes).toEqual(['No two articles tell the same text yet.']);
  });

  test('are found by the name of their cluster, or by how it begins', async () => {
    await libraryOf([told('1'), told('2', { source: 2 }), told('3', { text: 'Another matter.', words: 80 })]);
    const id = run('').story(numberOf('2'))?.cluster ?? '';
    expect(id).toMatch(/^[0-9a-f]{13}$/);
    for (const query of [
      `cluster:${id}`,
      `cluster:${id.slice(0, 6).toUpperCase()}`,
      'is:repeated',
      'copies:2-4',
      'copies:2',
    ])
      expect(run(query).total, query).toBe(2);
    expect(run('cluster:ab').total).toBe(0);
    expect(run('cluster:0000000').notes).toEqual(['There is no cluster “0000000”.']);
    expect(run('copies:5+').total).toBe(0);
    expect(run('-is:repeated').total).toBe(1);
  });

  test('follow articles that change and go', async () => {
    await libraryOf([told('1'), told('2', { source: 2 })]);
    expect(run('').rows).toBe(1);
    library.save([told('2', { source: 2, text: `${wire} They were corrected.` })]);
    expect(run('').rows).toBe(2);
    library.save([told('2', { source: 2 })]);
    expect(run('').rows).toBe(1);
    library.remove(['1']);
    expect(run('is:repeated').total).toBe(0);
  });
});

test('Ten thousand keys keep their numbers, also when written down and taken in again', async () => {
  library = await makeLibrary();
  const clusters = new Clusters();
  const keys = Array.from({ length: 10_000 }, (_, place) => (place + 1) * 450_359_962_737);
  const numbers = keys.map((key) => clusters.number(key));
  expect(new Set(numbers).size).toBe(10_000);
  const again = new Clusters();
  again.restore(clusters.record().slice());
  expect(keys.map((key) => again.number(key))).toEqual(numbers);
});
