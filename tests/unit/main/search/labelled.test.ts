import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import { findHits } from '#main/search/snippet';
import { queries, texts } from './labelled-set.ts';
import { makeLibrary, plainArticle, type TestLibrary } from './library.ts';

let library: TestLibrary;

beforeAll(async () => {
  library = await makeLibrary({ schemes: { region: createScheme(regions), topic: createScheme(topics) } });
  library.save(texts.map(({ id, ...text }) => ({ ...plainArticle, guid: id, ...text })));
});

afterAll(() => library.close());

function found(query: string): string[] {
  const { page, total } = library.engine.run({ query, sort: 'newest', typing: false, facets: false });
  const find = library.db.prepare('SELECT guid FROM article WHERE number = ?');
  return Array.from(page(0, total), (number) => String(find.get(number)?.['guid'])).toSorted();
}

describe('The labelled set', () => {
  for (const { query, finds } of queries) {
    test(`${query} finds exactly ${finds.length} of ${texts.length}`, () => {
      expect(found(query)).toEqual(finds.toSorted());
    });
  }

  test('shows in the text what was found, in the form in which it stands there', () => {
    const shown = (query: string): string[] => {
      const { sequences } = library.engine.run({ query, sort: 'newest', typing: false, facets: false });
      const marked = texts.flatMap(({ title, text }) =>
        [title, text].flatMap((one) => findHits(one, sequences).map(([from, to]) => one.slice(from, to))),
      );
      return [...new Set(marked)].toSorted();
    };
    expect(shown('sanctions')).toEqual(['Sanctions', 'sanction', 'sanctions']);
    expect(shown('нефть')).toEqual(['Нефть', 'нефти', 'нефтью']);
    expect(shown('Казакстан')).toEqual(['Қазақстан', 'Қазақстанның']);
    expect(shown("O'zbekiston")).toEqual([
      "O'zbekistonning",
      'Oʻzbekiston',
      'O‘zbekistonda',
      'Ўзбекистон',
      'Ўзбекистонда',
    ]);
    expect(shown('ｴﾈﾙｷﾞｰ')).toEqual(['エネルギー', 'ｴﾈﾙｷﾞｰ']);
  });

  test('puts the exact spelling before its other forms and spellings', () => {
    const first = (query: string): string => {
      const { page } = library.engine.run({ query, sort: 'relevance', typing: false, facets: false });
      return String(library.db.prepare('SELECT guid FROM article WHERE number = ?').get(page(0, 1)[0] ?? 0)?.['guid']);
    };
    expect(first('sanction')).toBe('en-sanction');
    expect(first('sanctions')).toBe('en-sanctions');
    expect(first('Қазақстан')).toBe('kk-qazaqstan');
    expect(first('нефти')).toBe('ru-nefti');
  });
});
