/**
 * The same articles and queries in other engines, each as its own documentation sets it up, with our way of splitting text into
 * terms: they are compared as engines, not as readers of Japanese.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, save, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { documentTerms, units, fold, unitTerms } from '#main/search/tokens';
import { ranks, timeClasses, type Asked, type Figures } from './asking.ts';
import { articleAt } from './library.ts';
import { queryClasses } from './queries.ts';

/** Engines that hold everything in memory are measured with no more articles than this. */
export const mostInMemory = 10_000;
const batchSize = 500;

type Peer = Asked & { readonly disk: number };
type Build = (articles: number, folder: string, timed: <T>(work: () => T) => T) => Peer | Promise<Peer>;

function* batches(size: number) {
  for (let from = 0; from < size; from += batchSize)
    yield Array.from({ length: Math.min(batchSize, size - from) }, (_, place) => {
      const { title, text } = articleAt(from + place);
      return { id: from + place, title, text };
    });
}

const queryTerms = (text: string): string[] => unitTerms(units(fold(text)));

/** SQLite's own full-text index; null where this Node's SQLite has none. */
const fts5: Build = (size, folder, timed) => {
  const file = join(folder, 'fts5.db');
  const db = new DatabaseSync(file);
  db.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE peer USING fts5(title, body, content='', tokenize='unicode61 remove_diacritics 0')",
  );
  const insert = db.prepare('INSERT INTO peer (rowid, title, body) VALUES (?, ?, ?)');
  for (const articles of batches(size))
    timed(() => {
      db.exec('BEGIN');
      for (const { id, title, text } of articles)
        insert.run(id + 1, documentTerms(title).join(' '), documentTerms(text).join(' '));
      db.exec('COMMIT');
    });
  db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size = -49152');
  const find = db.prepare('SELECT rowid - 1 AS id FROM peer WHERE peer MATCH ? ORDER BY bm25(peer, 4, 1) LIMIT 20');
  return {
    disk: statSync(file).size,
    can: (needs) => needs === 'words' || needs === 'phrase',
    ask(query, typing) {
      const terms = queryTerms(query);
      const match = query.startsWith('"')
        ? `"${terms.join(' ')}"`
        : terms.map((term, place) => (typing && place === terms.length - 1 ? `"${term}"*` : `"${term}"`)).join(' ');
      return find.all(match).map((row) => Number(row['id']));
    },
  };
};

const miniSearch: Build = (size, _folder, timed) => {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: documentTerms,
    processTerm: (term) => term,
  });
  for (const articles of batches(size)) timed(() => index.addAll(articles));
  return {
    disk: Buffer.byteLength(JSON.stringify(index)),
    can: (needs) => needs === 'words',
    ask: (query, typing) =>
      index
        .search(query, {
          tokenize: queryTerms,
          combineWith: 'AND',
          boost: { title: 4 },
          prefix: (_term, place, terms) => typing && place === terms.length - 1,
        })
        .slice(0, 20)
        .map(({ id }) => Number(id)),
  };
};

const orama: Build = async (size, _folder, timed) => {
  const db = create({
    schema: { title: 'string', text: 'string' },
    components: {
      tokenizer: { language: 'english', normalizationCache: new Map<string, string>(), tokenize: documentTerms },
    },
  });
  for (const articles of batches(size)) {
    const documents = articles.map(({ id, title, text }) => ({ id: String(id), title, text }));
    await timed(() => insertMultiple(db, documents, batchSize));
  }
  return {
    disk: Buffer.byteLength(JSON.stringify(save(db))),
    can: (needs) => needs === 'words',
    async ask(query) {
      // As it comes: any of the words. Asked for all of them (threshold 0), it leaves out texts with two completions of one;
      // and `exact` looks into the texts again, by ASCII letters.
      const { hits } = await search(db, {
        term: query,
        boost: { title: 4 },
        limit: 20,
      });
      return hits.map(({ id }) => Number(id));
    },
  };
};

/** By the names they are printed under; and what each does not do that is in our figures. */
export const peers = {
  FTS5: { build: fts5, inMemory: false, lacks: 'no total, no facets, best 20 only; tags and dates only by joins' },
  MiniSearch: {
    build: miniSearch,
    inMemory: true,
    lacks: 'no facets, no phrases; filters only hit by hit; all in memory',
  },
  Orama: {
    build: orama,
    inMemory: true,
    lacks: 'finds any of the words, each with all that begin with it; no phrases; facets not asked for; all in memory',
  },
} as const satisfies Record<string, { build: Build; inMemory: boolean; lacks: string }>;

export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];

/** Whether this Node's SQLite has FTS5. */
export function hasFts5(): boolean {
  const db = new DatabaseSync(':memory:');
  try {
    db.exec('CREATE VIRTUAL TABLE one USING fts5(text)');
    return true;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

/** Builds and asks one of them, in this process. */
export async function measurePeer(name: PeerName, folder: string, size: number): Promise<Figures> {
  const { build, inMemory } = peers[name];
  const articles = inMemory ? Math.min(size, mostInMemory) : size;
  const before = process.memoryUsage.rss();
  let spent = 0;
  const timed = <T>(work: () => T): T => {
    const started = performance.now();
    const result = work();
    const note = (): void => void (spent += performance.now() - started);
    if (result instanceof Promise) void result.then(note);
    else note();
    return result;
  };
  const peer = await build(articles, folder, timed);
  globalThis.gc?.();
  const times = await timeClasses(peer, queryClasses(articles));
  globalThis.gc?.();
  return {
    articles,
    times,
    rate: (1000 * articles) / spent,
    memory: process.memoryUsage.rss() - before,
    disk: peer.disk,
    ...(await ranks(peer, articles)),
  };
}
