/**
 * Senses that were ruled out: listing them, ruling out more, and allowing them again.
 */
import { Failure } from '#shared/failure';
import { mostSenses, readSenseWords, senseWords } from '#shared/sense';
import type { LibrarySchemes } from '#shared/schemes/library';
import { labelInText, type Tag } from '#shared/tag';
import { articleNumber } from '#main/store/article-reading';
import { textsOf } from '#main/store/decisions';
import { freshId } from '#main/store/identifiers';
import { countSenses, keyOfWords, knownSense, listSenses, readSense } from '#main/store/senses';
import { sourceRecord } from '#main/store/sources';
import { isoTime, missingArticle, type Handlers, type Workings } from './workings.ts';

const readingLimit = 10_000; // ms

function labelOf(schemes: LibrarySchemes, { kind, id }: Tag): string {
  const concept = schemes[kind].get(id);
  if (concept === null)
    throw new Failure('not-found', `There is no ${kind} “${id}”, so nothing was ruled out. Choose one from the list.`);
  return labelInText(concept);
}

/** Words as they are kept, each once however it is written. */
function goodWords(typed: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const one of typed) {
    const read = readSenseWords(one);
    if (read.text === null) throw new Failure('invalid', `${read.problem} Nothing was ruled out.`);
    const key = keyOfWords(read.text);
    if (!words.has(key)) words.set(key, read.text);
  }
  return words;
}

type SenseRequests = Extract<keyof Handlers, `senses.${string}`>;

export function senseHandlers({ db, now, act, readers, schemes: keeper }: Workings): Pick<Handlers, SenseRequests> {
  function numberOfSource(id: string): { readonly number: number; readonly title: string } {
    const source = sourceRecord(db, id);
    if (source !== null) return source;
    throw new Failure('not-found', 'This source is not in the library, so nothing was ruled out. Choose another.');
  }

  return {
    async 'senses.list'({ article }) {
      const all = listSenses(db);
      if (article === undefined || all.length === 0) return all;
      const number = articleNumber(db, article);
      const [text] = number === null ? [] : textsOf(db, [number]);
      if (text === undefined) throw missingArticle();
      const { title, language, source } = text;
      const held = new Set(await readers.run('heldBack', { title, language, source, text: text.text }, readingLimit));
      return all.filter(({ id }) => held.has(id));
    },
    async 'senses.ruleOut'({ kind, concept: asked, words: typed, source: where, article }, { asker }) {
      const schemes = keeper.schemes();
      const concept = schemes[kind].current(asked);
      const label = labelOf(schemes, { kind, id: concept });
      const words = goodWords(typed);
      const source = where === undefined ? null : numberOfSource(where);
      const number = article === undefined ? null : articleNumber(db, article);
      if (article !== undefined && number === null) throw missingArticle();
      if (countSenses(db) + words.size > mostSenses)
        throw new Failure(
          'refused',
          `${mostSenses.toLocaleString('en-GB')} senses are ruled out, the most a library holds. Remove some you do not need, then try again.`,
        );
      const at = isoTime(now());
      const quoted = [...words.values()].join('” and “');
      const ids: string[] = [];
      const summary = `Ruled out: ${senseWords(quoted, label, source?.title ?? null)}`;
      const result = await act(asker, 'senses.ruleOut', summary, (hand) => {
        for (const [key, written] of words) {
          const known = knownSense(db, { kind, concept, key, source: source?.number ?? null });
          const id = known ?? freshId();
          ids.push(id);
          if (known === null)
            hand.insert('sense', {
              id,
              kind,
              concept,
              words: written,
              words_key: key,
              source: source?.number ?? null,
              created: at,
            });
        }
        if (number === null) return;
        const tagging = { article: number, kind, concept };
        // What was decided stays as it is.
        if (hand.read('tagging', tagging)?.['state'] === 'suggested')
          hand.update('tagging', tagging, { state: 'refused', at });
      });
      return { ids, act: result.act };
    },
    async 'senses.remove'({ id }, { asker }) {
      const sense = readSense(db, id);
      if (sense === null)
        throw new Failure('not-found', 'This is not ruled out any more. Nothing was changed; undo may bring it back.');
      const { kind, concept, words, source } = sense;
      const label = keeper.schemes()[kind].get(concept)?.label ?? concept;
      const where = source === null ? '' : ` in ${source.title}`;
      return await act(asker, 'senses.remove', `“${words}” may mean ${label} again${where}`, (hand) =>
        hand.remove('sense', { id }),
      );
    },
  };
}
