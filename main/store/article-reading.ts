/**
 * Articles as they are read: the present text, and the earlier ones.
 */
import type { Revision } from '#shared/article';
import { unpackText } from './body.ts';
import { textOrNull, type SqlRow } from './columns.ts';
import type { ReadableDatabase } from './database.ts';

export type ArticleDetail = {
  readonly number: number;
  readonly docno: number;
  readonly html: string;
  readonly text: string;
  readonly accessReason: string;
  readonly fetched: string;
  readonly publishedRaw: string | null;
  readonly url: string | null;
  readonly sha256: string;
  readonly images: boolean;
  readonly revisions: readonly Revision[];
};

function toRevision(row: SqlRow): Revision {
  return {
    number: Number(row['revision']),
    fetched: String(row['fetched']),
    title: String(row['title']),
    words: Number(row['words']),
    sha256: String(row['sha256']),
  };
}

/** The number of an article by its id, or null. */
export function articleNumber(db: ReadableDatabase, id: string): number | null {
  const row = db.prepare('SELECT number FROM article WHERE id = ?').get(id);
  return row === undefined ? null : Number(row['number']);
}

/** What the reader needs beside the row. */
export function readArticle(db: ReadableDatabase, id: string): ArticleDetail | null {
  const row = db
    .prepare(
      `SELECT a.number, a.docno, a.access_reason, a.fetched, a.published_raw, a.url, a.sha256, s.images, b.html, b.text
       FROM article a JOIN source s ON s.number = a.source JOIN revision r ON r.article = a.number AND r.revision = a.revision
       JOIN body b ON b.revision = r.number WHERE a.id = ?`,
    )
    .get(id);
  if (row === undefined) return null;
  const number = Number(row['number']);
  return {
    number,
    docno: Number(row['docno']),
    html: unpackText(row['html']),
    text: unpackText(row['text']),
    accessReason: String(row['access_reason']),
    fetched: String(row['fetched']),
    publishedRaw: textOrNull(row['published_raw']),
    url: textOrNull(row['url']),
    sha256: String(row['sha256']),
    images: row['images'] === 1,
    revisions: db
      .prepare('SELECT * FROM revision WHERE article = ? ORDER BY revision DESC')
      .all(number)
      .map(toRevision),
  };
}

/** One earlier (or the present) text of an article. */
export function readRevision(
  db: ReadableDatabase,
  id: string,
  revision: number,
): { revision: Revision; html: string; text: string } | null {
  const row = db
    .prepare(
      `SELECT r.*, b.html, b.text FROM article a JOIN revision r ON r.article = a.number JOIN body b ON b.revision = r.number
       WHERE a.id = ? AND r.revision = ?`,
    )
    .get(id, revision);
  return row === undefined
    ? null
    : { revision: toRevision(row), html: unpackText(row['html']), text: unpackText(row['text']) };
}
