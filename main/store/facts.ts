/**
 * What lists need of articles: facts in bulk for the search engine's memory, rows for the page, texts for verifying and snippets.
 */
import type { SQLInputValue } from 'node:sqlite';
import type { Access, ArticleRow } from '#shared/article';
import { unpackText } from './articles.ts';
import type { ReadableDatabase } from './database.ts';

/** All the engine keeps of an article in memory. Tags are those applied, without their broader ones. */
export type DocumentFacts = {
  readonly docno: number;
  readonly number: number;
  /** Seconds since 1970. */
  readonly date: number;
  /** The source's number. */
  readonly source: number;
  readonly author: string | null;
  readonly language: string | null;
  readonly access: Access;
  readonly read: boolean;
  readonly starred: boolean;
  readonly archived: boolean;
  readonly changed: boolean;
  readonly inPack: boolean;
  /** Whether it has open suggestions. */
  readonly suggested: boolean;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
};

export type SourceName = { readonly number: number; readonly id: string; readonly title: string };

export function readSourceNames(db: ReadableDatabase): SourceName[] {
  return db
    .prepare('SELECT number, id, title FROM source')
    .all()
    .map((row) => ({ number: Number(row['number']), id: String(row['id']), title: String(row['title']) }));
}

const none: readonly string[] = [];

type Tags = { regions: string[]; topics: string[]; suggested: boolean };

/** Tags by article number. Read off the index `tagging_concept` alone, one row per concept: the table itself is heavy with evidence. */
function readAllTags(db: ReadableDatabase): Map<number, Tags> {
  const tags = new Map<number, Tags>();
  const rows = db.prepare(
    `SELECT kind, concept, state, group_concat(article) AS articles FROM tagging INDEXED BY tagging_concept
     WHERE state <> 'refused' GROUP BY kind, concept, state`,
  );
  for (const row of rows.iterate()) {
    const concept = String(row['concept']);
    const suggested = row['state'] === 'suggested';
    const region = row['kind'] === 'region';
    for (const text of String(row['articles']).split(',')) {
      const article = Number(text);
      let own = tags.get(article);
      if (own === undefined) tags.set(article, (own = { regions: [], topics: [], suggested: false }));
      if (suggested) own.suggested = true;
      else (region ? own.regions : own.topics).push(concept);
    }
  }
  return tags;
}

function readAllStatuses(db: ReadableDatabase): Map<number, number> {
  const statuses = new Map<number, number>();
  const rows = db.prepare(
    'SELECT article, read + starred * 2 + archived * 4 FROM status WHERE read + starred + archived > 0',
  );
  rows.setReturnArrays(true);
  for (const [article, bits] of rows.iterate() as unknown as Iterable<[number, number]>) statuses.set(article, bits);
  return statuses;
}

type FactRow = [number, number, string, number, string | null, string | null, string, string | null];

const factColumns = 'a.docno, a.number, a.date, a.source, a.author, a.language, a.access, a.changed';

function toFacts(row: FactRow, bits: number, tags: Tags | undefined, inPack: boolean): DocumentFacts {
  return {
    docno: row[0],
    number: row[1],
    date: Math.floor(Date.parse(row[2]) / 1000),
    source: row[3],
    author: row[4],
    language: row[5],
    access: row[6] === 'teaser' ? 'teaser' : 'full',
    changed: row[7] !== null,
    read: (bits & 1) !== 0,
    starred: (bits & 2) !== 0,
    archived: (bits & 4) !== 0,
    inPack,
    suggested: tags?.suggested ?? false,
    regions: tags?.regions ?? none,
    topics: tags?.topics ?? none,
  };
}

function* readAllFacts(db: ReadableDatabase): Generator<DocumentFacts> {
  const tags = readAllTags(db);
  const statuses = readAllStatuses(db);
  const packed = new Set(
    db
      .prepare('SELECT DISTINCT article FROM item')
      .all()
      .map((row) => Number(row['article'])),
  );
  const rows = db.prepare(`SELECT ${factColumns} FROM article a`);
  rows.setReturnArrays(true);
  for (const row of rows.iterate() as unknown as Iterable<FactRow>)
    yield toFacts(row, statuses.get(row[1]) ?? 0, tags.get(row[1]), packed.has(row[1]));
}

function* readSomeFacts(db: ReadableDatabase, docnos: readonly number[]): Generator<DocumentFacts> {
  const find = db.prepare(
    `SELECT ${factColumns}, coalesce(s.read + s.starred * 2 + s.archived * 4, 0), EXISTS (SELECT 1 FROM item i WHERE i.article = a.number)
     FROM article a LEFT JOIN status s ON s.article = a.number WHERE a.docno = ?`,
  );
  find.setReturnArrays(true);
  const tagsOf = db.prepare("SELECT kind, concept, state FROM tagging WHERE article = ? AND state <> 'refused'");
  for (const docno of docnos) {
    const row = find.get(docno) as unknown as [...FactRow, number, number] | undefined;
    if (row === undefined) continue;
    const tags: Tags = { regions: [], topics: [], suggested: false };
    for (const tag of tagsOf.all(row[1])) {
      if (tag['state'] === 'suggested') tags.suggested = true;
      else (tag['kind'] === 'region' ? tags.regions : tags.topics).push(String(tag['concept']));
    }
    yield toFacts(row.slice(0, 8) as FactRow, row[8], tags, row[9] === 1);
  }
}

/** Facts of the articles with these document numbers, or of all. Numbers no article has are left out. */
export function readFacts(db: ReadableDatabase, docnos: readonly number[] | 'all'): Iterable<DocumentFacts> {
  return docnos === 'all' ? readAllFacts(db) : readSomeFacts(db, docnos);
}

/** Title and text of the article with a document number, or null. */
export type TextStore = {
  title(docno: number): string | null;
  text(docno: number): { readonly title: string; readonly text: string } | null;
};

export function createTextStore(db: ReadableDatabase): TextStore {
  const title = db.prepare('SELECT title FROM article WHERE docno = ?');
  const text = db.prepare(
    `SELECT a.title, b.text FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision
     JOIN body b ON b.revision = r.number WHERE a.docno = ?`,
  );
  return {
    title(docno) {
      const row = title.get(docno);
      return row === undefined ? null : String(row['title']);
    },
    text(docno) {
      const row = text.get(docno);
      return row === undefined ? null : { title: String(row['title']), text: unpackText(row['text']) };
    },
  };
}

/** Ids of articles by number, in order, those that are gone left out. */
export function readIds(db: ReadableDatabase, numbers: Iterable<number>, count: number): string[] {
  if (count < 2_000) {
    const find = db.prepare('SELECT id FROM article WHERE number = ?');
    return Array.from(numbers).flatMap((number) => {
      const row = find.get(number);
      return row === undefined ? [] : [String(row['id'])];
    });
  }
  const rows = db.prepare('SELECT number, id FROM article');
  rows.setReturnArrays(true);
  const all = new Map(rows.iterate() as unknown as Iterable<[number, string]>);
  return Array.from(numbers).flatMap((number) => all.get(number) ?? []);
}

const rowQuery = `
SELECT a.number, a.docno, a.id, a.title, a.url, s.id AS source, s.title AS outlet, a.author, a.date, a.published, a.language, a.access,
  a.words, a.changed, a.excerpt, coalesce(t.read, 0) AS read, coalesce(t.starred, 0) AS starred, coalesce(t.archived, 0) AS archived,
  (SELECT count(DISTINCT c.pack) FROM item i JOIN section c ON c.id = i.section WHERE i.article = a.number) AS packs
FROM article a JOIN source s ON s.number = a.source LEFT JOIN status t ON t.article = a.number WHERE a.`;

type SqlRow = Record<string, unknown>;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function toRow(row: SqlRow, tags: readonly SqlRow[]): ArticleRow {
  const applied = (kind: string): string[] =>
    tags.filter((tag) => tag['kind'] === kind && tag['state'] === 'applied').map((tag) => String(tag['concept']));
  return {
    id: String(row['id']),
    title: String(row['title']),
    url: textOrNull(row['url']),
    source: { id: String(row['source']), title: String(row['outlet']) },
    author: textOrNull(row['author']),
    date: String(row['date']),
    published: textOrNull(row['published']),
    language: textOrNull(row['language']),
    access: row['access'] === 'teaser' ? 'teaser' : 'full',
    words: Number(row['words']),
    read: row['read'] === 1,
    starred: row['starred'] === 1,
    archived: row['archived'] === 1,
    regions: applied('region'),
    topics: applied('topic'),
    suggested: tags.filter((tag) => tag['state'] === 'suggested').length,
    changed: textOrNull(row['changed']),
    packs: Number(row['packs']),
    excerpt: String(row['excerpt']),
  };
}

/** Which articles: by one of their three names. */
export type Wanted =
  | { readonly ids: readonly string[] }
  | { readonly docnos: readonly number[] }
  | { readonly numbers: readonly number[] };

/** Rows with the names they are known by inside, in the order asked; articles that are gone are left out. */
export function readNumberedRows(
  db: ReadableDatabase,
  wanted: Wanted,
): { readonly number: number; readonly docno: number; readonly row: ArticleRow }[] {
  const [column, keys]: [string, readonly SQLInputValue[]] =
    'ids' in wanted ? ['id', wanted.ids] : 'docnos' in wanted ? ['docno', wanted.docnos] : ['number', wanted.numbers];
  const find = db.prepare(`${rowQuery}${column} = ?`);
  const tagsOf = db.prepare(
    "SELECT kind, concept, state FROM tagging WHERE article = ? AND state <> 'refused' ORDER BY kind, concept",
  );
  return keys.flatMap((key) => {
    const row = find.get(key);
    if (row === undefined) return [];
    const number = Number(row['number']);
    return [{ number, docno: Number(row['docno']), row: toRow(row, tagsOf.all(number)) }];
  });
}

/** Rows of a list, in the order asked; articles that are gone are left out. */
export function readRows(db: ReadableDatabase, wanted: Wanted): ArticleRow[] {
  return readNumberedRows(db, wanted).map(({ row }) => row);
}
