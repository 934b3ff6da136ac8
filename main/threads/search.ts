/**
 * The search thread: answers queries over its own read-only connection, with the facts of all articles in memory. While nobody
 * asks, it moves what the core committed from the journal into the library's file.
 */
import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '#shared/failure';
import { schemesWith } from '#shared/schemes/library';
import type { Hit, SearchAnswer, SearchExample } from '#shared/search';
import { hasWords, type Example } from '#main/search/alike';
import { createEngine, type Engine, type Result } from '#main/search/engine';
import { foundByTag } from '#main/search/found-by-tag';
import { mountIndex } from '#main/search/flexsearch-index';
import { findHits, makeSnippet } from '#main/search/snippet';
import { readSchemeEdits } from '#main/store/concepts';
import { openForReading } from '#main/store/database';
import { movesSafely, openJournal, type Journal } from '#main/store/journal';
import { createTextStore, readIds, readNumberedRows, readRows, readSourceNames } from '#main/store/facts';
import { docnosOf, numbersOf } from '#main/store/numbers';
import { createPostingsReader } from '#main/store/postings';
import { listSaved } from '#main/store/saved-searches';
import type { Stepwise } from '#main/search/tally';
import { createTermList } from '#main/store/term-list';
import { createTagReader } from '#main/store/usage';
import { findAlike } from './alike.ts';
import { createFactsKeeper } from './facts-keeper.ts';
import { countUsage } from './usage.ts';
import type { AskedOfSearch, DamageNote, SearchAsks, SearchMessage } from './search-asks.ts';

const resultsKept = 32;
/** Large results are forgotten sooner: so many places are kept in all, twenty bytes each. */
const placesKept = 2_000_000;
const resultsKeptAnyway = 4;
const mostRows = 200;
/** How long a question may have to wait for the reading of words (ms). */
const readingSlice = 5;

const { folder } = workerData as { readonly folder: string };
const db = openForReading(folder);
const words = createTermList(db);
/** Told once and again after a while: what cannot be read is built anew. */
let told = -Infinity;
const tellAgainAfter = 60_000; // ms
const reader = createPostingsReader(db, words, (error) => {
  if (performance.now() - told < tellAgainAfter) return;
  told = performance.now();
  parentPort?.postMessage({ unreadable: error.stack ?? error.message } satisfies DamageNote);
});
const texts = createTextStore(db);
const tags = createTagReader(db);
let schemes = schemesWith(readSchemeEdits(db));
const index = await mountIndex(reader);
const newEngine = (): Engine =>
  createEngine({ index, texts, schemes, now: () => Date.now(), clock: () => performance.now() });
const engine = newEngine();
const facts = createFactsKeeper({
  folder,
  db,
  engine,
  within: (work) => reader.within(work),
  busy: () => waiting.size > 0,
  tell: (note) => parentPort?.postMessage(note),
});
reader.within(() => {
  facts.load();
  engine.sources(readSourceNames(db));
  engine.saved(listSaved(db));
});

/** Results by handle, the latest last. Handles of an earlier thread are unknown to this one. */
const results = new Map<string, Result>();
const thread = randomBytes(6).toString('hex');
let handles = 0;

function keep(result: Result): string {
  const handle = `${thread}-${++handles}`;
  results.set(handle, result);
  let places = 0;
  for (const { total } of results.values()) places += total;
  for (const [oldest, { total }] of results) {
    if (results.size <= resultsKeptAnyway || (results.size <= resultsKept && places <= placesKept)) break;
    results.delete(oldest);
    places -= total;
  }
  return handle;
}

function hitsOf(result: Result, from: number, to: number): Hit[] {
  return readNumberedRows(db, { numbers: Array.from(result.page(from, to)) }).map(({ docno, number, row }) => {
    const { sequences, named } = result;
    const text = sequences.length === 0 ? null : (texts.text(docno)?.text ?? null);
    const snippet = text === null ? null : makeSnippet(text, sequences);
    return {
      article: row,
      snippet: snippet?.text ?? row.excerpt,
      snippetHits: snippet?.hits ?? [],
      titleHits: findHits(row.title, sequences),
      tagged: named.length === 0 ? [] : foundByTag(row, `${row.title}\n${snippet?.text ?? ''}`, named, schemes),
      story: result.story(number),
    };
  });
}

function exampleOf(like: SearchExample): Example {
  if ('text' in like) {
    if (hasWords(like.text)) return { article: null, title: '', text: like.text };
    throw new Failure('invalid', 'There are no words in this text to search by. Paste a sentence or more.');
  }
  const [number] = numbersOf(db, [like.article]);
  const [docno] = number === undefined ? [] : docnosOf(db, [number]).docnos;
  const read = docno === undefined ? null : texts.text(docno);
  if (number === undefined || read === null)
    throw new Failure('not-found', 'This article is not in the library any more, so nothing can be compared with it.');
  return { article: number, ...read };
}

/** How long a slice of counting may read texts (ms): what is typed meanwhile waits no longer. */
const slice = 15;

const answers: {
  [N in Exclude<keyof SearchAsks, Stepped>]: (input: SearchAsks[N]['input']) => SearchAsks[N]['output'];
} = {
  run(input): SearchAnswer {
    const started = performance.now();
    return reader.within(() => {
      const result = engine.run({ ...input, like: input.like === undefined ? null : exampleOf(input.like) });
      return {
        handle: input.keep === false ? '' : keep(result),
        total: result.total,
        stories: result.stories,
        unread: result.unread,
        partial: result.partial,
        verified: result.verified,
        didYouMean: result.didYouMean,
        hits: hitsOf(result, 0, input.count),
        facets: result.facets,
        notes: [...result.notes],
        terms: [...result.terms],
        ms: Math.round((performance.now() - started) * 100) / 100,
      };
    });
  },
  rows({ handle, from, count }) {
    const result = results.get(handle);
    return result === undefined ? null : reader.within(() => hitsOf(result, from, from + Math.min(count, mostRows)));
  },
  ids({ handle }) {
    const result = results.get(handle);
    return result === undefined ? null : readIds(db, result.page(0, result.rows), result.rows);
  },
  explain({ handle, id }) {
    const result = results.get(handle);
    const [number] = numbersOf(db, [id]);
    if (result === undefined || number === undefined) return null;
    return reader.within(() => result.explain(number));
  },
  similar: ({ like, count }) => reader.within(() => findAlike({ engine, db, texts }, exampleOf(like), count)),
  copies({ handle, id }) {
    const result = results.get(handle);
    const [number] = numbersOf(db, [id]);
    if (result === undefined) return null;
    return number === undefined ? [] : readRows(db, { numbers: result.copies(number) });
  },
  since({ handle, times }) {
    const places = times.map((time) => results.get(handle)?.since(Date.parse(time) / 1000) ?? null);
    return places.every((place) => place !== null) ? places : null;
  },
  counts: () => engine.counts(),
  coverageGrid: (asked) => reader.within(() => engine.coverage.grid(asked)),
  coverageMap: (asked) => reader.within(() => engine.coverage.map(asked)),
  coverageSources: (asked) => reader.within(() => engine.coverage.sources(asked)),
  check: () =>
    reader.within(() => {
      const fresh = newEngine();
      fresh.sources(readSourceNames(db));
      return facts.check(fresh);
    }),
  renew() {
    facts.renew();
    return null;
  },
};

/** What is done in steps, when nobody waits for anything else. */
const stepped = {
  tally: (input: SearchAsks['tally']['input']) => engine.tally(input),
  matches: (input: SearchAsks['matches']['input']) => engine.matches(input),
  usage: () => countUsage(tags, schemes),
};
type Stepped = keyof typeof stepped;

function isStepwise(asked: AskedOfSearch): asked is Extract<AskedOfSearch, { name: Stepped }> {
  return asked.name in stepped;
}

/** Answers; false when it is to be gone on with later. */
function answer(asked: AskedOfSearch): boolean {
  try {
    let output: unknown;
    if (isStepwise(asked)) {
      const begin = stepped[asked.name] as (input: unknown) => Stepwise<unknown>;
      const work = counting.get(asked.id) ?? reader.within(() => begin(asked.input));
      const until = performance.now() + slice;
      output = reader.within(() => work.step(() => performance.now() < until));
      if (output === null) {
        counting.set(asked.id, work);
        return false;
      }
    } else {
      const run = answers[asked.name] as (input: unknown) => unknown;
      output = run(asked.input);
    }
    parentPort?.postMessage({ id: asked.id, output });
  } catch (error) {
    const failure = error instanceof Failure ? error.toData() : null;
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ id: asked.id, failure, cause });
  }
  counting.delete(asked.id);
  return true;
}

/** Asked and not yet answered, in order: what is cancelled while it waits is never run. */
const waiting = new Map<number, AskedOfSearch>();
/** Counting, for when nobody waits for anything else. */
const later = new Map<number, AskedOfSearch>();
const counting = new Map<number, Stepwise<unknown>>();
let running = false;
/** When something was asked last. */
let asked = -Infinity;

function go(): void {
  if (running) return;
  running = true;
  setImmediate(next);
}

function next(): void {
  running = false;
  const [first] = waiting.size > 0 ? waiting.values() : later.values();
  if (first === undefined) return;
  const queue = isStepwise(first) ? later : waiting;
  queue.delete(first.id);
  if (!answer(first)) queue.set(first.id, first); // last again: what counts quickly does not wait for what does not
  if (waiting.size > 0 || later.size > 0) go();
}

/** Words of the library are taken in while nothing else is to be done. */
const learnAfter = 3_000; // ms
const learnFor = 8; // ms
const learnEvery = 40; // ms

function learn(): void {
  const started = performance.now();
  const all = waiting.size === 0 && engine.learnWords(() => performance.now() - started < learnFor);
  if (!all) setTimeout(learn, learnEvery).unref();
}

setTimeout(learn, learnAfter).unref();

parentPort?.on('message', (message: SearchMessage) => {
  switch (message.kind) {
    case 'ask':
      asked = performance.now();
      (isStepwise(message) ? later : waiting).set(message.id, message);
      go();
      break;
    case 'cancel':
      waiting.delete(message.id);
      later.delete(message.id);
      counting.delete(message.id);
      break;
    case 'changed':
      facts.changed();
      break;
    case 'sources':
      engine.sources(readSourceNames(db));
      break;
    case 'saved':
      engine.saved(listSaved(db));
      break;
    case 'schemes':
      schemes = schemesWith(readSchemeEdits(db));
      engine.schemes(schemes);
      break;
  }
});

/** Reads the words of the index while nobody asks anything. */
function readWords(): void {
  const more = waiting.size > 0 || reader.within(() => words.load(readingSlice));
  if (more) setTimeout(readWords, waiting.size > 0 ? 20 : 1).unref();
}
setTimeout(readWords, 100).unref();

/** How soon the journal is looked at again when there was something in it, and when there was not (ms). */
const whileWriting = 250;
const atRest = 1_000;
/** What cannot be written is left to the core, which says why; it is tried again after a while (ms). */
const afterTrouble = 30_000;
/** Who asked just now will ask again: moving takes 10 ms and more, for which a key press would wait (ms). */
const quiet = 200;
/** Somebody who asks all the time holds the journal up no longer than this (ms). */
const heldUpFor = 2_000;

let journal: Journal | undefined;
let settled = performance.now();

function settle(): void {
  let next = whileWriting;
  const now = performance.now();
  try {
    if ((waiting.size === 0 && now - asked > quiet) || now - settled > heldUpFor) {
      journal ??= openJournal(folder);
      if (!journal.move()) next = atRest;
      settled = performance.now();
    }
  } catch {
    next = afterTrouble;
  }
  setTimeout(settle, next).unref();
}
if (movesSafely()) setTimeout(settle, atRest).unref();
