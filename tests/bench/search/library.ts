/**
 * The generated corpus as a library: written as sync writes it, in one thread, with what each step takes.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '#shared/schemes/topics';
import { encodeBatch } from '#main/search/encode';
import { saveArticle, takeDocnos } from '#main/store/articles';
import { packText } from '#main/store/body';
import { databaseName, openForWriting, prepared, transact, type WritableDatabase } from '#main/store/database';
import { writeIndexVersion } from '#main/store/index-version';
import { createPostingsWriter, type PostingsWriter } from '#main/store/postings';
import { indexVersion } from '#main/store/schema';
import { line, show } from '#tests/support/report';
import { corpusArticle, type CorpusArticle } from '../corpus.ts';

const topicIds = topics.map(({ id }) => id);
const batchSize = 200;

/** Article `index` of the corpus, tagged with our topics. */
export const articleAt = (index: number): CorpusArticle => corpusArticle(index, topicIds);

/** Saves articles with their tags, states and postings in one transaction; answers what encoding and committing took (ms). */
export function saveBatch(
  db: WritableDatabase,
  writer: PostingsWriter,
  articles: readonly CorpusArticle[],
): { encode: number; commit: number } {
  const started = performance.now();
  const batch = encodeBatch(articles);
  const encoded = performance.now();
  const packed = articles.map(({ text }) => packText(text));
  const empty = packText('');
  const tag = prepared(
    db,
    "INSERT OR IGNORE INTO tagging (article, kind, concept, state, origin, evidence, at) VALUES (?, ?, ?, ?, 'suggestion', ?, ?)",
  );
  const mark = prepared(db, 'INSERT OR REPLACE INTO status (article, read, starred, archived) VALUES (?, ?, ?, ?)');
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

/** What building took and how large it came out. */
export type Built = { readonly rate: number; readonly bytes: number; readonly characters: number };

/** Builds the library of so many articles in a folder and prints what each step took. */
export async function buildLibrary(folder: string, size: number): Promise<Built> {
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
    const articles = Array.from({ length: Math.min(batchSize, size - from) }, (_, place) => articleAt(from + place));
    for (const { title, text } of articles) characters += Buffer.byteLength(title) + Buffer.byteLength(text);
    const times = saveBatch(db, writer, articles);
    encode += times.encode;
    commit += times.commit;
    merge += tidy(false);
  }
  const figure = (sql: string): number => Number(db.prepare(sql).get()?.['n'] ?? 0);
  const segmentsBefore = figure('SELECT count(*) AS n FROM segment');
  const leisure = tidy(true);
  const bytes = figure(
    "SELECT sum(pgsize) AS n FROM dbstat WHERE name IN ('posting', 'term', 'segment', 'sqlite_autoindex_term_1')",
  );
  const segments = figure('SELECT count(*) AS n FROM segment');
  writeIndexVersion(db, indexVersion);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const textBytes = figure('SELECT sum(length(text)) AS n FROM body');
  db.close();
  console.log(
    `\n${size} articles, ${show(characters / 1e6)} MB of text, ${show(statSync(join(folder, databaseName)).size / 1e6)} MB on disk (texts ${show(textBytes / 1e6)} MB), ${segmentsBefore} segments, ${segments} after merging at leisure\n`,
  );
  const rate = (1000 * size) / (encode + commit + merge);
  line('tokenise and encode, ms per article', show(encode / size), '≤ 0.25');
  line('commit postings, ms per article', show(commit / size));
  line('merge, ms per article', show(merge / size), '', `longest slice ${show(longest)} ms of 10 asked`);
  line('one thread doing all of it, articles/s', show(rate));
  line('merging at leisure afterwards, s', show(leisure / 1000));
  line('index on disk, MB', show(bytes / 1e6));
  line('index / text', show(bytes / characters), '≤ 0.4');
  return { rate, bytes, characters };
}
