/**
 * Libraries for tests: real SQLite files in a folder of their own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openForWriting, transact, type WritableDatabase } from '#main/store/database';
import { saveArticle, takeDocnos, type PreparedArticle } from '#main/store/articles';
import { packText } from '#main/store/body';
import { sha256Of } from '#main/store/identifiers';
import { perform } from '#main/store/acts';
import { addSources, sourceRecords } from '#main/store/sources';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty library that is closed after the test. */
export async function emptyLibrary(folder = temporaryFolder()): Promise<{ folder: string; db: WritableDatabase }> {
  const db = await openForWriting(folder);
  onTestFinished(() => {
    if (db.isOpen) db.close();
  });
  return { folder, db };
}

/** An article as a reader thread hands it over. */
export function preparedArticle(given: {
  readonly guid: string;
  readonly title?: string;
  readonly text?: string;
  readonly access?: 'full' | 'teaser';
  readonly substitute?: boolean;
  readonly published?: string | null;
}): PreparedArticle {
  const text = given.text ?? `The text of ${given.guid}.`;
  return {
    guid: given.guid,
    itemHash: sha256Of(text).slice(0, 22),
    url: `https://outlet.example/${given.guid}`,
    title: given.title ?? `Title of ${given.guid}`,
    author: null,
    published: given.published === undefined ? '2026-11-17T09:12:00Z' : given.published,
    publishedRaw: 'Tue, 17 Nov 2026 09:12:00 GMT',
    language: 'en',
    access: given.access ?? 'full',
    accessReason: 'The whole text is in the feed.',
    substitute: given.substitute ?? false,
    words: text.split(' ').length,
    excerpt: text.slice(0, 300),
    sha256: sha256Of(text),
    html: packText(`<p>${text}</p>`),
    text: packText(text),
    fetched: '2026-11-17T10:00:00Z',
    suggestions: [],
  };
}

/** Puts articles of one source into a library and answers their ids. */
export function fill(
  db: WritableDatabase,
  articles: readonly PreparedArticle[],
  url = 'https://outlet.example/feed.xml',
): string[] {
  const what = { kind: 'sources.add', summary: 'Added a source', author: '', at: '2026-11-17T08:00:00Z' };
  const added = [{ url, title: 'The Outlet', site: 'https://outlet.example/', allowPrivate: null, sample: false }];
  perform(db, what, (hand) => void addSources(db, hand, added, what.at));
  // Not one of the acts a test performs.
  db.exec(`DELETE FROM act WHERE kind = 'sources.add';
    UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(id), 0) FROM act) WHERE name = 'act'`);
  const source = sourceRecords(db).find((one) => one.url === url);
  if (source === undefined) throw new Error('The source was not added.');
  return transact(db, () => {
    const first = takeDocnos(db, articles.length);
    return articles.map((article, index) => saveArticle(db, source, article, first + index).id);
  });
}

/** All rows of the analyst's tables, for comparing before and after. */
export function analystTables(db: WritableDatabase): string {
  const tables = ['status', 'tagging', 'pack', 'section', 'item'] as const;
  return JSON.stringify(tables.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all()));
}
