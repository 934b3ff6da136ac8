/**
 * Measures search against its targets: node tests/bench/search.ts --size 10000|100000 [--keep]
 *
 * Builds a library of that size, measures it in a fresh process, and prints SQLite's FTS5 (pairs for scripts without
 * spaces, best 20 only: neither counts nor facets) beside it where this Node has FTS5.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ParsedInput } from '#shared/contract';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import { encodeBatch } from '#main/search/encode';
import { createEngine } from '#main/search/engine';
import { mountIndex } from '#main/search/flexsearch-index';
import { documentTerms } from '#main/search/tokens';
import { createIndexKeeper } from '#main/index-keeper';
import { saveArticle, takeDocnos } from '#main/store/articles';
import { packText } from '#main/store/body';
import { forgetChanges, noteCopy } from '#main/store/changed-facts';
import { databaseName, openForReading, openForWriting, transact, type WritableDatabase } from '#main/store/database';
import { createTextStore, readFacts, readSourceNames } from '#main/store/facts';
import { createPostingsReader, createPostingsWriter, type PostingsWriter } from '#main/store/postings';
import { createTermList } from '#main/store/term-list';
import { startReaders } from '#main/threads/reader-pool';
import { startSearch, type SearchClient } from '#main/threads/search-client';
import { measureCounting } from './saved.ts';
import { corpusArticle, randomFrom, wordOf, type CorpusArticle, type CorpusLanguage } from './corpus.ts';

const topicIds = topics.map(({ id }) => id);
const batchSize = 200;

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const show = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0));
const line = (name: string, value: string, target = '', note = ''): void =>
  console.log(`${name.padEnd(46)} ${value.padStart(16)}  ${target.padEnd(14)} ${note}`);

function saveBatch(
  db: WritableDatabase,
  writer: PostingsWriter,
  articles: readonly CorpusArticle[],
): { encode: number; commit: number } {
  const started = performance.now();
  const batch = encodeBatch(articles);
  const encoded = performance.now();
  const packed = articles.map(({ text }) => packText(text));
  const empty = packText('');
  const tag = db.prepare(
    "INSERT OR IGNORE INTO tagging (article, kind, concept, state, origin, evidence, at) VALUES (?, ?, ?, ?, 'suggestion', ?, ?)",
  );
  const mark = db.prepare('INSERT OR REPLACE INTO status (article, read, starred, archived) VALUES (?, ?, ?, ?)');
  const evidence = JSON.stringify([{ text: 'a few words', in: 'text', start: 100, end: 111 }]);
  let postings = 0;
  transact(db, () => {
    const first = takeDocnos(db, articles.length);
    articles.forEach((article, place) => {
      const { number } = saveArticle(
        db,
        { number: article.source, url: `https://s${article.source}.example/` },
        {
          guid: article.guid,
          itemHash: article.guid,
          url: `https://s${article.source}.example/${article.guid}`,
          title: article.title,
          author: null,
          published: article.date,
          publishedRaw: null,
          language: article.language,
          access: article.teaser ? 'teaser' : 'full',
          substitute: false,
          accessReason: 'The feed carries the whole text.',
          words: 600,
          excerpt: article.text.slice(0, 280),
          sha256: article.guid,
          html: empty,
          text: packed[place] ?? empty,
          fetched: article.date,
          suggestions: [],
        },
        first + place,
      );
      mark.run(number, Number(article.read), Number(article.starred), Number(article.archived));
      for (const id of article.regions) tag.run(number, 'region', id, 'applied', evidence, article.date);
      for (const id of article.topics) tag.run(number, 'topic', id, 'applied', evidence, article.date);
      for (const id of article.suggested) tag.run(number, 'topic', id, 'suggested', evidence, article.date);
    });
    const before = performance.now();
    writer.commit(
      batch,
      articles.map((_, place) => first + place),
    );
    postings = performance.now() - before;
  });
  return { encode: encoded - started, commit: postings };
}

async function build(folder: string, size: number, peer: DatabaseSync | null): Promise<void> {
  const db = await openForWriting(folder);
  const source = db.prepare('INSERT INTO source (number, id, url, title, added) VALUES (?, ?, ?, ?, ?)');
  for (let number = 1; number <= 400; number += 1)
    source.run(
      number,
      `outlet${String(number).padStart(6, '0')}`,
      `https://s${number}.example/`,
      `Outlet ${number}`,
      '2026-01-01T00:00:00Z',
    );
  const writer = createPostingsWriter(db);
  let encode = 0;
  let commit = 0;
  let merge = 0;
  let characters = 0;
  let longest = 0;
  const tidy = (thorough: boolean): number => {
    const before = performance.now();
    for (let more = true; more;) {
      const started = performance.now();
      more = writer.mergeStep(10, thorough);
      longest = Math.max(longest, performance.now() - started);
    }
    return performance.now() - before;
  };
  for (let from = 0; from < size; from += batchSize) {
    const articles = Array.from({ length: Math.min(batchSize, size - from) }, (_, place) =>
      corpusArticle(from + place, topicIds),
    );
    for (const { title, text } of articles) characters += Buffer.byteLength(title) + Buffer.byteLength(text);
    const times = saveBatch(db, writer, articles);
    encode += times.encode;
    commit += times.commit;
    merge += tidy(false);
    if (peer !== null) {
      peer.exec('BEGIN');
      const insert = peer.prepare('INSERT INTO peer (rowid, title, body) VALUES (?, ?, ?)');
      articles.forEach(({ title, text }, place) =>
        insert.run(from + place + 1, documentTerms(title).join(' '), documentTerms(text).join(' ')),
      );
      peer.exec('COMMIT');
    }
  }
  const segmentsBefore = Number(db.prepare('SELECT count(*) AS n FROM segment').get()?.['n']);
  const leisure = tidy(true);
  const bytes = Number(
    db
      .prepare(
        "SELECT sum(pgsize) AS n FROM dbstat WHERE name IN ('posting', 'term', 'segment', 'sqlite_autoindex_term_1')",
      )
      .get()?.['n'] ?? 0,
  );
  const segments = Number(db.prepare('SELECT count(*) AS n FROM segment').get()?.['n']);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const textBytes = Number(db.prepare('SELECT sum(length(text)) AS n FROM body').get()?.['n']);
  db.close();
  console.log(
    `\n${size} articles, ${show(characters / 1e6)} MB of text, ${show(statSync(join(folder, databaseName)).size / 1e6)} MB on disk (texts ${show(textBytes / 1e6)} MB), ${segmentsBefore} segments, ${segments} after merging at leisure\n`,
  );
  line('tokenise and encode, ms per article', show(encode / size), '≤ 0.25');
  line('commit postings, ms per article', show(commit / size));
  line('merge, ms per article', show(merge / size), '', `longest slice ${show(longest)} ms of 10 asked`);
  line('one thread doing all of it, articles/s', show((1000 * size) / (encode + commit + merge)));
  line('merging at leisure afterwards, s', show(leisure / 1000));
  line('index on disk, MB', show(bytes / 1e6));
  line('index / text', show(bytes / characters), '≤ 0.4');
}

type Queries = Readonly<
  Record<string, { readonly texts: readonly string[]; readonly typing: boolean; readonly target: string }>
>;

function makeQueries(size: number): Queries {
  const random = randomFrom(77);
  const times = 60;
  const pick = (language: CorpusLanguage, from: number, to: number): string =>
    wordOf(language, from + Math.floor(random() * (to - from)));
  const many = (make: () => string): string[] => Array.from({ length: times }, make);
  const near = (): readonly string[] => {
    const { title, language } = corpusArticle(Math.floor(random() * size), topicIds);
    return language === 'en' ? title.split(' ') : near();
  };
  return {
    'common word': { texts: many(() => pick('en', 0, 60)), typing: false, target: '≤ 25' },
    'two words AND': { texts: many(() => near().slice(1, 3).join(' ')), typing: false, target: '≤ 25' },
    'typing 3–4 letters': {
      texts: many(() => pick('en', 60, 9_000).slice(0, 3 + Math.floor(random() * 2))),
      typing: true,
      target: '≤ 25',
    },
    'typing 1–2 letters': {
      texts: many(() => pick('en', 60, 9_000).slice(0, 1 + Math.floor(random() * 2))),
      typing: true,
      target: '',
    },
    'word + word being typed': {
      texts: many(() => `${pick('en', 20, 2_000)} ${pick('en', 60, 9_000).slice(0, 4)}`),
      typing: true,
      target: '≤ 25',
    },
    Cyrillic: { texts: many(() => pick('ru', 0, 3_000)), typing: false, target: '≤ 25' },
    'Japanese, Chinese (pairs)': {
      texts: many(() => (random() < 0.5 ? wordOf('ja', 4 * (1 + Math.floor(random() * 200))) : pick('zh', 41, 4_000))),
      typing: false,
      target: '≤ 25',
    },
    'phrase, verified': { texts: many(() => `"${near().slice(2, 4).join(' ')}"`), typing: false, target: '≤ 50' },
    'word excluding a word': {
      texts: many(() => `${pick('en', 0, 200)} -${pick('en', 0, 200)}`),
      typing: false,
      target: '≤ 25',
    },
    'region and topic': {
      texts: many(() => `region:${random() < 0.5 ? '143' : 'KZ'} topic:${topicIds[Math.floor(random() * 20)] ?? ''}`),
      typing: false,
      target: '≤ 10',
    },
    'all by date (a list)': { texts: many(() => ''), typing: false, target: '≤ 15' },
    'inbox by date (a list)': { texts: many(() => 'is:inbox'), typing: false, target: '≤ 15' },
    'word with a region and a date': {
      texts: many(() => `${pick('en', 0, 300)} region:150 after:2022-01`),
      typing: false,
      target: '≤ 25',
    },
  };
}

function peerQuery(text: string, typing: boolean): string | null {
  if (text.startsWith('"')) return `"${documentTerms(text).join(' ')}"`;
  if (text === '' || /[:-]/.test(text)) return null;
  const words = text.split(' ').map((word) => documentTerms(word));
  const pairs = words.flatMap((terms) => (terms.length > 1 ? terms.slice(0, -1) : terms));
  return pairs.map((word, place) => (typing && place === pairs.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ');
}

async function measure(folder: string, size: number): Promise<void> {
  const started = performance.now();
  const db = openForReading(folder);
  const words = createTermList(db);
  const reader = createPostingsReader(db, words);
  const engine = createEngine({
    index: await mountIndex(reader),
    texts: createTextStore(db),
    schemes: { region: createScheme(regions), topic: createScheme(topics) },
    now: () => Date.now(),
    clock: () => performance.now(),
  });
  engine.put(readFacts(db, 'all'));
  engine.sources(readSourceNames(db));
  const ready = performance.now() - started;
  while (words.load(1_000));
  const ask = { sort: 'relevance', facets: true } as const;
  line('reading all facts row by row, ms', show(ready));
  const queries = makeQueries(size);
  let peer: DatabaseSync | null = null;
  let theirs: ReturnType<DatabaseSync['prepare']> | undefined;
  for (const round of ['warm', 'measured']) {
    if (round === 'measured') {
      globalThis.gc?.();
      const peerFile = join(folder, 'peer.db');
      try {
        peer = new DatabaseSync(peerFile, { readOnly: true });
        peer.exec('PRAGMA cache_size = -49152');
        peer.prepare('SELECT rowid FROM peer LIMIT 1').get();
      } catch {
        peer = null;
      }
      theirs = peer?.prepare('SELECT rowid FROM peer WHERE peer MATCH ? ORDER BY bm25(peer, 4, 1) LIMIT 20');
      console.log(
        `\n${'p50 / p95 ms, with exact total and facets'.padEnd(46)} ${'ours'.padStart(16)}  ${'target p95'.padEnd(14)} FTS5, best 20 only`,
      );
    }
    for (const [name, { texts, typing, target }] of Object.entries(queries)) {
      const ours: number[] = [];
      const peers: number[] = [];
      let totals = 0;
      let partial = 0;
      for (const query of texts) {
        const before = performance.now();
        const result = engine.run({ ...ask, query, typing });
        result.page(0, 20);
        let took = performance.now() - before;
        // What the machine does besides is not ours: the better of three. A verified phrase is remembered, so it runs once.
        for (let again = 0; again < 2 && !query.includes('"'); again += 1) {
          const at = performance.now();
          engine.run({ ...ask, query, typing }).page(0, 20);
          took = Math.min(took, performance.now() - at);
        }
        ours.push(took);
        totals += result.total;
        if (result.partial) partial += 1;
        const match = round === 'measured' ? peerQuery(query, typing) : null;
        if (theirs === undefined || match === null) continue;
        let theirBest = Infinity;
        for (let again = 0; again < 3; again += 1) {
          const at = performance.now();
          theirs.all(match);
          theirBest = Math.min(theirBest, performance.now() - at);
        }
        peers.push(theirBest);
      }
      if (round === 'warm') continue;
      const peerText = peers.length === 0 ? '–' : `${show(percentile(peers, 0.5))} / ${show(percentile(peers, 0.95))}`;
      line(
        name,
        `${show(percentile(ours, 0.5))} / ${show(percentile(ours, 0.95))}`,
        target,
        `${peerText.padEnd(18)} ${Math.round(totals / texts.length)} found${partial > 0 ? `, ${partial} of ${texts.length} partial` : ''}`,
      );
    }
  }
  db.close();
}

/** The built threads: what users run. */
const built = (name: string): string => fileURLToPath(new URL(`../../out/main/${name}.js`, import.meta.url));
const bothOf = (values: readonly number[]): string =>
  `${show(percentile(values, 0.5))} / ${show(percentile(values, 0.95))}`;

async function measureThread(folder: string, size: number): Promise<void> {
  const db = await openForWriting(folder);
  const base = process.memoryUsage.rss();
  const start = async (): Promise<{ client: SearchClient; took: number; copied: Promise<void> }> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const started = performance.now();
    const client = startSearch({
      file: built('search'),
      folder,
      log: (_, what, cause) => console.error(what, cause),
      onCopied(mark, seq) {
        noteCopy(db, mark);
        while (forgetChanges(db, seq));
        resolve();
      },
    });
    await client.run(ask('', false));
    return { client, took: performance.now() - started, copied: promise };
  };
  const ask = (query: string, typing: boolean): ParsedInput<'search.run'> => ({
    query,
    sort: 'relevance',
    typing,
    facets: true,
    count: 50,
  });
  const first = await start();
  line('thread start to first answer, no copy of facts, ms', show(first.took));
  await first.copied;
  await first.client.close();
  const { client, took } = await start();
  line('thread start to first answer, ms', show(took), '≤ 300');
  await delay(3_000); // the words of the index are read while nobody asks
  const { texts } = makeQueries(size)['word + word being typed'] ?? { texts: [] };
  const typed: number[] = [];
  for (const round of [0, 1])
    for (const text of texts) {
      const at = performance.now();
      await client.run(ask(text, true));
      if (round === 1) typed.push(performance.now() - at);
    }
  line('typing through the thread, 50 rows + snippets', bothOf(typed), '≤ 50');
  const counts: number[] = [];
  for (let times = 0; times < 20; times += 1) {
    const at = performance.now();
    await client.counts();
    counts.push(performance.now() - at);
  }
  line('counts of the places', bothOf(counts));
  line(
    'memory the search part adds to a process, MB',
    show((process.memoryUsage.rss() - base) / 1e6),
    size > 100_000 ? '≤ 400' : '≤ 250',
  );
  const writer = createPostingsWriter(db);
  const added: number[] = [];
  for (let each = 0; each < 60; each += 1) {
    const word = `einmalig${each}`;
    const article = { ...corpusArticle(size + each, topicIds), title: `Fresh ${word}` };
    const at = performance.now();
    saveBatch(db, writer, [article]);
    client.changed([Number(db.prepare('SELECT max(docno) AS n FROM article').get()?.['n'])]);
    const { total } = await client.run({ ...ask(word, false), count: 1 });
    added.push(performance.now() - at);
    if (total !== 1) throw new Error('An article just added was not found.');
  }
  line('one article added and found', bothOf(added), '≤ 15');
  await client.close();
  db.close();
}

/** A hundred saved searches as analysts keep them: words, phrases, filters, and some that refer to others. */
async function measureSaved(folder: string, size: number): Promise<void> {
  const kinds = makeQueries(size);
  const of = (name: string, index: number): string => kinds[name]?.texts[index] ?? '';
  const saved = Array.from({ length: 100 }, (_, index) => {
    const at = Math.floor(index / 5);
    if (index % 5 === 0) return of('two words AND', at);
    if (index % 5 === 1) return `${of('region and topic', at)} is:unread`;
    if (index % 5 === 2) return of('word with a region and a date', at);
    if (index % 5 === 3) return of('word excluding a word', at);
    return index % 10 === 4
      ? `saved:"saved ${index - 4}" OR saved:"saved ${index - 3}"`
      : `${of('common word', at)} region:150`;
  });
  const typed = kinds['word + word being typed']?.texts.slice(0, 20) ?? [];
  const plain = await measureCounting(folder, saved, typed);
  line(
    '100 saved searches counted, ms',
    `${show(plain.first)} / ${show(percentile(plain.again, 0.5))}`,
    '≤ 1000',
    'first / again',
  );
  line(
    'typing while they are counted, ms',
    `${show(percentile(plain.queries, 0.5))} / ${show(percentile(plain.queries, 0.95))}`,
    '≤ 50',
  );
  const phrases = saved.map((query, index) => (index % 4 === 0 ? of('phrase, verified', index / 4) : query));
  const read = await measureCounting(folder, phrases, typed);
  line(
    'the same, 25 of them phrases, ms',
    `${show(read.first)} / ${show(percentile(read.again, 0.5))}`,
    '',
    'first / again',
  );
  line(
    'typing while they are counted, ms',
    `${show(percentile(read.queries, 0.5))} / ${show(percentile(read.queries, 0.95))}`,
    '≤ 50',
  );
}

/** Builds the whole index anew as the product does: reader threads encode, the writer commits and merges. */
async function measureRebuild(folder: string, size: number): Promise<void> {
  const db = await openForWriting(folder);
  const log = (_: string, what: string, cause?: unknown): void => console.error(what, cause);
  const readers = startReaders({ file: built('reader'), size: Math.max(1, availableParallelism() - 1), log });
  const search = startSearch({ file: built('search'), folder, log });
  const keeper = createIndexKeeper({ db, postings: createPostingsWriter(db), readers, search, log });
  const started = performance.now();
  await keeper.rebuild({ id: 'rebuild', signal: new AbortController().signal, progress: () => undefined });
  line('building the index anew, articles/s', show((1000 * size) / (performance.now() - started)), '≥ 500');
  keeper.close();
  await Promise.all([readers.close(), search.close()]);
  db.close();
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    keep: { type: 'boolean' },
    measure: { type: 'string' },
    folder: { type: 'string' },
  },
});
const size = Number(values.size);

if (values.measure !== undefined) {
  if (values.measure === 'thread') await measureThread(values.folder ?? '', size);
  else if (values.measure === 'saved') await measureSaved(values.folder ?? '', size);
  else if (values.measure === 'rebuild') await measureRebuild(values.folder ?? '', size);
  else await measure(values.folder ?? '', size);
} else {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  if (values.folder === undefined) {
    let peer: DatabaseSync | null = new DatabaseSync(join(folder, 'peer.db'));
    try {
      peer.exec(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE peer USING fts5(title, body, content='', tokenize='unicode61 remove_diacritics 0')",
      );
    } catch {
      peer = null;
    }
    await build(folder, size, peer);
    peer?.close();
  }
  for (const part of ['engine', 'thread', 'saved', 'rebuild'])
    execFileSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url), '--size', String(size), '--folder', folder, '--measure', part],
      { stdio: 'inherit' },
    );
  if (values.keep === true) console.log(`\nKept in ${folder}`);
  else if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
