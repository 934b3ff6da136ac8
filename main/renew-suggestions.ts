/**
 * Makes suggestions anew for articles that are there already, in the reader threads, a few at a time: acts get in between, and
 * what the analyst decided is not touched.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Suggestion } from '#shared/tag';
import type { SavedArticle } from '#main/store/articles';
import { transact, type WritableDatabase } from '#main/store/database';
import { textsOf } from '#main/store/decisions';
import { namesOf } from '#main/store/numbers';
import { renewSuggestions } from '#main/store/suggestions';
import type { Readers } from '#main/threads/reader-pool';

/** Articles read, and written, between two turns; and the time left to others in between (ms). */
const atOnce = 40;
const pause = 4;
const limit = 60_000; // ms

/** Renews the suggestions of these articles in order; answers how many suggestions changed. */
export async function renewArticles(
  articles: readonly number[],
  ports: {
    readonly db: WritableDatabase;
    readonly readers: Pick<Readers, 'run'>;
    /** Suggestions as they may be kept, whenever they were made. */
    readonly kept: (suggestions: readonly Suggestion[]) => readonly Suggestion[];
    readonly signal: AbortSignal;
    readonly at: () => string;
    /** Hears of articles whose suggestions changed. */
    readonly onChanged: (articles: readonly SavedArticle[]) => void;
    readonly onProgress: (done: number, changed: number) => void;
  },
): Promise<number> {
  const { db, readers, signal } = ports;
  let changed = 0;
  for (let from = 0; from < articles.length; from += atOnce) {
    const texts = textsOf(db, articles.slice(from, from + atOnce));
    const documents = texts.map(({ title, language, text, source }) => ({ title, language, text, source }));
    const suggestions = await readers.run('renew', { documents }, limit);
    signal.throwIfAborted();
    const at = ports.at();
    const touched: number[] = [];
    transact(db, () => {
      texts.forEach(({ number, revision }, index) => {
        const moved = renewSuggestions(db, { article: number, revision }, ports.kept(suggestions[index] ?? []), at);
        changed += moved;
        if (moved > 0) touched.push(number);
      });
    });
    if (touched.length > 0)
      ports.onChanged(
        touched.map((number) => {
          const { ids, docnos } = namesOf(db, [number]);
          return { number, id: ids[0] ?? '', docno: docnos[0] ?? 0, outcome: 'refreshed', replaced: null, kept: null };
        }),
      );
    ports.onProgress(Math.min(articles.length, from + atOnce), changed);
    await delay(pause);
    signal.throwIfAborted();
  }
  return changed;
}
