/**
 * The few articles most like an example, with the words they share: for the reader and the terminal.
 */
import type { Alike } from '#shared/search';
import { wordsOf, type Example } from '#main/search/alike';
import type { Engine } from '#main/search/engine';
import { documentTerms } from '#main/search/tokens';
import type { TextReader } from '#main/search/verify';
import type { ReadableDatabase } from '#main/store/database';
import { readNumberedRows } from '#main/store/facts';

const wordsShown = 6;

export function findAlike(
  { engine, db, texts }: { readonly engine: Engine; readonly db: ReadableDatabase; readonly texts: TextReader },
  like: Example,
  count: number,
): Alike {
  const result = engine.run({ query: '', sort: 'relevance', typing: false, facets: false, stories: true, like });
  const weight = new Map(result.terms.map((term, place) => [term, result.terms.length - place]));
  const items = readNumberedRows(db, { numbers: Array.from(result.page(0, count)) }).map(({ docno, number, row }) => {
    const read = texts.text(docno);
    const own = new Set([...documentTerms(read?.title ?? ''), ...documentTerms(read?.text ?? '')]);
    const shared = new Map([...weight].filter(([term]) => own.has(term)));
    return {
      article: row,
      words: wordsOf(`${like.title}\n${like.text}`, shared).slice(0, wordsShown),
      score: result.score(number),
    };
  });
  return { items, total: result.total, stories: result.stories, notes: [...result.notes] };
}
