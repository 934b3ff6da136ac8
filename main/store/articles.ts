/**
 * Articles as sync writes them. What the reader is shown is in article-reading.ts; statuses and tags are the analyst's.
 */
import type { Access } from '#shared/article';
import type { Suggestion } from '#shared/tag';
import { textOrNull } from './columns.ts';
import { articleIdOf } from './identifiers.ts';
import { prepared, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { replaceSuggestions } from './suggestions.ts';

/** What of an article is known before it is looked at again. */
export type KnownItem = {
  readonly number: number;
  readonly itemHash: string;
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly firstSeen: string;
};

/** An article on its way in: extracted, compressed, with suggestions. Made in a reader thread; crosses as a structured clone. */
export type PreparedArticle = {
  readonly guid: string;
  readonly itemHash: string;
  readonly url: string | null;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly publishedRaw: string | null;
  readonly language: string | null;
  readonly access: Access;
  readonly accessReason: string;
  /** Made of the feed's summary because the page could not be had: it never replaces a longer text. */
  readonly substitute: boolean;
  readonly words: number;
  readonly excerpt: string;
  /** SHA-256 of the text. */
  readonly sha256: string;
  /** Raw deflate of UTF-8. */
  readonly html: Uint8Array;
  readonly text: Uint8Array;
  readonly fetched: string;
  readonly suggestions: readonly Suggestion[];
};

export type SavedArticle = {
  readonly number: number;
  readonly id: string;
  readonly docno: number;
  /** 'refreshed': the text is the same, what is known about it is not (a date, a byline, the access state). */
  readonly outcome: 'added' | 'changed' | 'refreshed' | 'same';
  /** The document number it had before it changed. */
  readonly replaced: number | null;
  /** Why the text that was held stays, although another one was read: the access reason of that one. */
  readonly kept: string | null;
};

/** What tells an article from others that were read in under the same guid. */
export type HeldItem = { readonly guid: string; readonly url: string | null; readonly title: string };

/** Looks up the articles of a source that are held by a guid, or by the guid, a line feed and what tells them apart. */
export function heldItems(db: ReadableDatabase, source: number): (guid: string) => HeldItem[] {
  const find = prepared(
    db,
    `SELECT guid, url, title FROM article WHERE source = ?1 AND guid = ?2
     UNION ALL SELECT guid, url, title FROM article WHERE source = ?1 AND guid > ?2 || char(10) AND guid < ?2 || char(11)`,
  );
  return (guid) =>
    find.all(source, guid).map((row) => ({
      guid: String(row['guid']),
      url: textOrNull(row['url']),
      title: String(row['title']),
    }));
}

/** Whether the library holds an article of a source that came before a time: ISO 8601 in UTC. */
export function hasArticlesBefore(db: ReadableDatabase, source: number, time: string): boolean {
  return (
    prepared(db, 'SELECT 1 FROM article WHERE source = ? AND first_seen < ? LIMIT 1').get(source, time) !== undefined
  );
}

/** The entries of a source already held, by guid. */
export function knownItems(db: ReadableDatabase, source: number, guids: readonly string[]): Map<string, KnownItem> {
  const known = new Map<string, KnownItem>();
  const find = prepared(db, 'SELECT number, item_hash, sha256, first_seen FROM article WHERE source = ? AND guid = ?');
  for (const guid of guids) {
    const row = find.get(source, guid);
    if (row !== undefined) {
      known.set(guid, {
        number: Number(row['number']),
        itemHash: String(row['item_hash']),
        sha256: String(row['sha256']),
        firstSeen: String(row['first_seen']),
      });
    }
  }
  return known;
}

/** Takes `count` fresh document numbers for the index; they are never used twice. Inside a transaction. */
export function takeDocnos(db: WritableDatabase, count: number): number {
  const row = prepared(db, "SELECT value FROM meta WHERE key = 'next-docno'").get();
  const next = row === undefined ? 1 : Number(row['value']);
  prepared(
    db,
    "INSERT INTO meta (key, value) VALUES ('next-docno', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  ).run(String(next + count));
  return next;
}

/** Numbers further ahead than this are no index's of ours, and nothing will ever reach them. */
const tooFar = 100_000_000;

/** Has fresh document numbers begin above all that the index may hold, should it be another library's. */
export function skipDocnos(db: WritableDatabase): void {
  const { n } = prepared(db, 'SELECT coalesce(max(highest), 0) AS n FROM segment').get() ?? {};
  const next = takeDocnos(db, 0);
  if (Number(n) >= next && Number(n) < next + tooFar) takeDocnos(db, Number(n) + 1 - next);
}

/**
 * Writes articles of one source, each new, changed (a new revision and a new docno) or the same.
 *
 * Runs inside the caller's transaction, which also commits the postings of exactly the documents that were added or changed:
 * `docnos[i]` of the answer belongs to `articles[i]`.
 */
export function saveArticle(
  db: WritableDatabase,
  source: { number: number; url: string },
  article: PreparedArticle,
  docno: number,
): SavedArticle {
  const old = prepared(
    db,
    'SELECT number, id, docno, sha256, title, revision, access, words FROM article WHERE source = ? AND guid = ?',
  ).get(source.number, article.guid);
  if (old === undefined) {
    const id = articleIdOf(source.url, article.guid);
    const { lastInsertRowid } = prepared(
      db,
      `INSERT INTO article (id, docno, source, guid, url, title, author, date, published, published_raw, first_seen, fetched,
           language, access, access_reason, words, excerpt, revision, item_hash, sha256)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`,
    ).run(
      id,
      docno,
      source.number,
      article.guid,
      article.url,
      article.title,
      article.author,
      article.published ?? article.fetched,
      article.published,
      article.publishedRaw,
      article.fetched,
      article.fetched,
      article.language,
      article.access,
      article.accessReason,
      article.words,
      article.excerpt,
      article.itemHash,
      article.sha256,
    );
    const number = Number(lastInsertRowid);
    saveRevision(db, number, 1, article);
    replaceSuggestions(db, number, article.suggestions, article.fetched);
    return { number, id, docno, outcome: 'added', replaced: null, kept: null };
  }
  const number = Number(old['number']);
  const id = String(old['id']);
  const same = old['sha256'] === article.sha256 && old['title'] === article.title;
  // A teaser never replaces a full text we hold, nor a summary a longer teaser: the outlet has shut the door, the analyst keeps
  // what was read in.
  const poorer =
    (old['access'] === 'full' && article.access === 'teaser') ||
    (article.substitute && Number(old['words']) > article.words);
  if (same || poorer) {
    const kept = same ? null : article.accessReason;
    return { id, ...refresh(db, number, article, same), docno: Number(old['docno']), kept };
  }
  const revision = Number(old['revision']) + 1;
  prepared(
    db,
    `UPDATE article SET docno = ?, url = ?, title = ?, author = coalesce(?, author), fetched = ?, changed = ?, language = ?, access = ?,
       access_reason = ?, words = ?, excerpt = ?, revision = ?, item_hash = ?, sha256 = ?,
       date = CASE WHEN published IS NULL THEN coalesce(?, date) ELSE date END, published_raw = coalesce(published_raw, ?),
       published = coalesce(published, ?) WHERE number = ?`,
  ).run(
    docno,
    article.url,
    article.title,
    article.author,
    article.fetched,
    article.fetched,
    article.language,
    article.access,
    article.accessReason,
    article.words,
    article.excerpt,
    revision,
    article.itemHash,
    article.sha256,
    article.published,
    article.publishedRaw,
    article.published,
    number,
  );
  saveRevision(db, number, revision, article);
  replaceSuggestions(db, number, article.suggestions, article.fetched);
  return { number, id, docno, outcome: 'changed', replaced: Number(old['docno']), kept: null };
}

/**
 * Takes in what is newly known about an article whose text stays: a date or a byline it had not, and for the same text whether it
 * is whole. An article once dated is never dated anew.
 */
function refresh(
  db: WritableDatabase,
  number: number,
  article: PreparedArticle,
  same: boolean,
): Pick<SavedArticle, 'number' | 'outcome' | 'replaced'> {
  const read = prepared(db, 'SELECT author, published, date, access FROM article WHERE number = ?');
  const before = JSON.stringify(read.get(number));
  prepared(
    db,
    `UPDATE article SET item_hash = ?1, url = coalesce(?2, url), author = coalesce(author, ?3),
       date = CASE WHEN published IS NULL THEN coalesce(?4, date) ELSE date END,
       published = coalesce(published, ?4), published_raw = coalesce(published_raw, ?5) WHERE number = ?6`,
  ).run(article.itemHash, article.url, article.author, article.published, article.publishedRaw, number);
  if (same && !article.substitute) {
    prepared(db, 'UPDATE article SET access = ?, access_reason = ? WHERE number = ?').run(
      article.access,
      article.accessReason,
      number,
    );
  }
  const outcome = JSON.stringify(read.get(number)) === before ? 'same' : 'refreshed';
  return { number, outcome, replaced: null };
}

function saveRevision(db: WritableDatabase, article: number, revision: number, from: PreparedArticle): void {
  const { lastInsertRowid } = prepared(
    db,
    'INSERT INTO revision (article, revision, title, fetched, words, sha256) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(article, revision, from.title, from.fetched, from.words, from.sha256);
  prepared(db, 'INSERT INTO body (revision, html, text) VALUES (?, ?, ?)').run(lastInsertRowid, from.html, from.text);
}
