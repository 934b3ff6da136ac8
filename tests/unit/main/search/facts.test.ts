import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTextStore, readFacts, readIds, readRows } from '#main/store/facts';
import { makeLibrary, plainArticle, type TestLibrary } from './library.ts';

let library: TestLibrary;

beforeEach(async () => {
  library = await makeLibrary();
  library.save(
    Array.from({ length: 30 }, (_, guid) => ({
      ...plainArticle,
      guid: String(guid),
      title: `Report ${guid}`,
      text: `Body ${guid}`,
      read: guid % 2 === 0,
      starred: guid % 5 === 0,
      archived: guid % 3 === 0,
      author: guid % 4 === 0 ? 'A. Sato' : null,
      language: guid % 7 === 0 ? null : 'ja',
      regions: guid % 2 === 0 ? ['KZ', 'UZ'] : [],
      ...(guid % 4 === 0 ? { mentioned: guid % 8 === 0 ? ['UZ'] : ['KZ', 'UZ'] } : {}),
      topics: guid % 3 === 0 ? ['oil'] : [],
      suggested: guid % 6 === 1 ? ['nuclear', 'energy'] : [],
    })),
  );
  library.save([{ ...plainArticle, guid: '7', title: 'Report 7', text: 'Another body' }]);
  library.db.exec("INSERT INTO pack (id, title, created, changed) VALUES ('p', 'Pack', 'now', 'now')");
  library.db.exec("INSERT INTO section (id, pack, title, position) VALUES ('u', 'p', 'S', 1), ('t', 'p', 'T', 2)");
  library.db.exec("INSERT INTO item (id, section, article, position) VALUES ('i', 'u', 3, 1), ('j', 't', 3, 1)");
  library.db.exec("UPDATE item SET comment = 'Ask them', excerpt = 'Body' WHERE id = 'j'");
});

afterEach(() => library.close());

test('Facts read in bulk are those read one by one', () => {
  const docnos = library.db
    .prepare('SELECT docno FROM article ORDER BY number')
    .all()
    .map((row) => Number(row['docno']));
  const one = [...readFacts(library.reading, docnos)];
  const bulk = [...readFacts(library.reading, 'all')].toSorted((a, b) => a.number - b.number);
  expect(one).toHaveLength(30);
  expect(bulk).toEqual(one);
  expect(one.filter(({ number }) => [1, 3, 5].includes(number)).map(({ regions, focus }) => [regions, focus])).toEqual([
    [['KZ', 'UZ'], ['KZ']],
    [
      ['KZ', 'UZ'],
      ['KZ', 'UZ'],
    ],
    [['KZ', 'UZ'], []],
  ]);
  expect(one.find(({ number }) => number === 3)).toMatchObject({
    inPack: true,
    carried: { comment: ['Ask them'], excerpt: ['Body'] },
  });
  expect(one.find(({ number }) => number === 8)).toMatchObject({ changed: true, docno: 31 });
  expect([...readFacts(library.reading, [8, 999])]).toEqual([]);
});

test('Rows come in the order asked, by any of an article’s names, without those that are gone', () => {
  const ids = readIds(library.reading, [5, 2, 77, 3], 4);
  expect(ids).toHaveLength(3);
  expect(readIds(library.reading, [5, 2, 77, 3], 50_000)).toEqual(ids);
  const rows = readRows(library.reading, { ids });
  expect(rows.map(({ title }) => title)).toEqual(['Report 4', 'Report 1', 'Report 2']);
  expect(rows[1]).toMatchObject({ suggested: 2, packs: 0, regions: [], topics: [] });
  expect(rows[2]).toMatchObject({ packs: 1, regions: ['KZ', 'UZ'], topics: [], read: true, changed: null });
  expect(readRows(library.reading, { numbers: [5, 2, 3] })).toEqual(rows);
  expect(readRows(library.reading, { docnos: [5, 2, 8, 3] })).toEqual(rows);
});

test('Texts are those of the latest revision', () => {
  const texts = createTextStore(library.reading);
  expect(texts.text(31)).toEqual({ title: 'Report 7', text: 'Another body' });
  expect(texts.title(1)).toBe('Report 0');
  expect([texts.text(8), texts.title(8)]).toEqual([null, null]);
});
