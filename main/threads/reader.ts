/**
 * A reader thread: parses hostile bytes, extracts, sanitises, suggests and encodes, off the core's thread. It may be killed at any time.
 */
import { createHash } from 'node:crypto';
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { FeedItem } from '#shared/article';
import type { SchemeEdits } from '#shared/schemes/effective';
import { Failure } from '#shared/failure';
import { extractArticle } from '#main/extract/article';
import { extractEntry } from './entry.ts';
import { encodeBatch } from '#main/search/encode';
import { decode } from '#main/sources/charset';
import { discoverFeeds } from '#main/sources/discover';
import { parseFeedBytes } from '#main/sources/feed';
import { withoutRepeats } from '#main/sources/repeats';
import { type PreparedArticle } from '#main/store/articles';
import { packText, unpackText } from '#main/store/body';
import { sha256Of } from '#main/store/identifiers';
import { createLearnedSuggester, type LearnedSuggester } from '#main/suggest/learned';
import { createSuggester } from '#main/suggest/suggest';
import { suggestedFrom } from '#main/suggest/suggested';
import { openWords, type Words } from '#main/suggest/words';
import type {
  DocumentToPrepare,
  DocumentToSuggest,
  Knowledge,
  ReaderData,
  ReaderJobName,
  ReaderJobs,
  Teaching,
} from './reader-jobs.ts';

// Readers take all the processor there is; the core's own thread, where acts are answered, goes before them. Only on Linux is
// the priority a thread's own (setpriority(2), notes); elsewhere it would be the whole process's.
if (process.platform === 'linux') setPriority(10);

async function wordsOf({ words }: ReaderData): Promise<Words> {
  if (words !== null) return openWords(words);
  const { compileShippedWords } = await import('#main/suggest/shipped-words');
  return compileShippedWords();
}

// Before the first job: what a start takes does not count against a job's time.
const started = workerData as ReaderData;
const words = await wordsOf(started);
function suggesterWith(edits: SchemeEdits): LearnedSuggester {
  const made = createSuggester({ ...suggestedFrom(edits), words });
  // Not with the first text that needs them: that is a job's, which has its time.
  made.warm();
  return createLearnedSuggester(made);
}
let suggester = suggesterWith(started.edits);
let teaching: Teaching = { models: [], senses: [] };

function hashItem(item: FeedItem): string {
  const parts = [item.url, item.title, item.author, item.summary, item.contentHtml, item.publishedRaw, item.updated];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

function prepareOne(document: DocumentToPrepare): { article: PreparedArticle; text: string } {
  const { item, hash, fetched, source } = document;
  const extracted = extractEntry(document);
  const title = item.title || extracted.title || 'Untitled';
  return {
    text: extracted.text,
    article: {
      guid: item.guid,
      itemHash: hash,
      url: extracted.canonicalUrl ?? item.url,
      title,
      author: item.author ?? extracted.byline,
      published: item.published ?? extracted.published,
      publishedRaw: item.publishedRaw,
      language: extracted.language,
      access: extracted.access,
      accessReason: extracted.accessReason,
      substitute: extracted.substitute,
      words: extracted.words,
      excerpt: extracted.excerpt,
      sha256: sha256Of(extracted.text),
      html: packText(extracted.html),
      text: packText(extracted.text),
      fetched,
      suggestions: suggester.suggest({ title, text: extracted.text, language: extracted.language, source }),
    },
  };
}

function unpacked({ text, ...rest }: DocumentToSuggest): Omit<DocumentToSuggest, 'text'> & { readonly text: string } {
  return { ...rest, text: unpackText(text) };
}

type Done<N extends ReaderJobName> = ReaderJobs[N]['output'];
const jobs: { [N in ReaderJobName]: (input: ReaderJobs[N]['input']) => Done<N> | Promise<Done<N>> } = {
  feed({ bytes, url, contentType, now }) {
    const feed = parseFeedBytes(bytes, url, contentType, now);
    const { entries, leftOut } = withoutRepeats(feed.items.map((item) => ({ item, hash: hashItem(item) })));
    return { ...feed, items: entries, repeated: leftOut };
  },
  discover: ({ bytes, url, contentType }) => discoverFeeds(decode(bytes, contentType, 'html').text, url),
  prepare({ documents }) {
    const prepared = documents.map(prepareOne);
    return {
      articles: prepared.map(({ article }) => article),
      postings: encodeBatch(prepared.map(({ article, text }) => ({ title: article.title, text }))),
    };
  },
  encode: ({ documents }) => encodeBatch(documents.map(({ title, text }) => ({ title, text: unpackText(text) }))),
  extract: ({ url, html }) => extractArticle({ url, html, kind: 'page' }),
  suggest: (input) => suggester.suggest({ ...input, source: null }),
  renew: ({ documents }) => documents.map((document) => suggester.suggest(unpacked(document))),
  // Loaded when somebody has a scheme to read or write, which is seldom: its parser takes 60 ms and 10 MB.
  skosRead: async ({ bytes }) => (await import('#main/schemes/skos-read')).readSkos(bytes, null),
  async skosWrite({ schemes, concepts, format }) {
    const { conceptsToSkos } = await import('#main/schemes/concepts-to-skos');
    const { writeSkos } = await import('#main/schemes/skos-write');
    return writeSkos(conceptsToSkos({ schemes, concepts }), format);
  },
  heldBack: (document) => suggester.heldBack(unpacked(document)),
  study: ({ documents }) => documents.map((document) => suggester.study(unpacked(document))),
};

type Asked = {
  [N in ReaderJobName]: { readonly id: number; readonly name: N; readonly input: ReaderJobs[N]['input'] };
}[ReaderJobName];

function fail(id: number, error: unknown): void {
  const failure = error instanceof Failure ? error.toData() : null;
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  parentPort?.postMessage({ id, failure, cause });
}

function learn(told: Teaching | Knowledge): void {
  if ('models' in told) {
    teaching = told;
    suggester.take(teaching.models, teaching.senses);
    return;
  }
  suggester = suggesterWith(told.edits);
  suggester.take(teaching.models, teaching.senses);
  parentPort?.postMessage('ready');
}

parentPort?.on('message', (asked: Asked | Teaching | Knowledge) => {
  if (!('id' in asked)) {
    learn(asked);
    return;
  }
  const { id } = asked;
  try {
    const run = jobs[asked.name] as (input: unknown) => unknown;
    const output = run(asked.input);
    if (output instanceof Promise)
      output.then(
        (read: unknown) => parentPort?.postMessage({ id, output: read }),
        (error: unknown) => fail(id, error),
      );
    else parentPort?.postMessage({ id, output });
  } catch (error) {
    fail(id, error);
  }
});

// The time a job may take counts from here.
parentPort?.postMessage('ready');
