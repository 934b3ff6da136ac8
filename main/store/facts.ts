/**
 * What lists need of articles: facts in bulk for the search engine's memory, rows for the page, texts for verifying and snippets.
 */
import type { SQLInputValue } from 'node:sqlite';
import type { Access, ArticleRow } from '#shared/article';
import { unpackText } from './body.ts';
import type { ReadableDatabase } from './database.ts';
import { isMention } from './schema-senses.ts';
import { eachNumber } from './usage.ts';

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
  /** Those of the regions that it is about: all but those merely named. */
  readonly focus: readonly string[];
  readonly topics: readonly string[];
  /** What articles with the same text have in common; 0 for very short texts. */
  readonly cluster: number;
  /** What was written about it and quoted from it in packs; left out when there is nothing. */
  readonly carried?: Carried | undefined;
};

type Carried = { readonly comment?: readonly string[]; readonly excerpt?: readonly string[] };

export type SourceName = { readonly number: number; readonly id: string; readonly title: string };

export function readSourceNames(db: ReadableDatabase): SourceName[] {
  return db
    .prepare('SELECT number, id, title FROM source')
    .all()
    .map((row) => ({ number: Number(row['number']), id: String(row['id']), title: String(row['title']) }));
}

const none: readonly string[] = [];

type Tags = Pick<DocumentFacts, 'regions' | 'focus' | 'topics' | 'suggested'>;
const untagged: Tags = { regions: none, focus: none, topics: none, suggested: false };

/**
 * Tags of every article by its number. Read off the indexes `tagging_concept` and `tagging_mention` alone, one row per concept,
 * since the table itself is heavy with evidence; kept as chains in typed arrays, since an object for each of 100,000 articles is not light.
 */
function readAllTags(db: ReadableDatabase, greatest: number): (article: number) => Tags {
  const concepts: { readonly region: boolean; readonly id: string }[] = [];
  const suggested = new Uint8Array(greatest + 1);
  const last = new Int32Array(greatest + 1).fill(-1);
  const size = Number(
    db.prepare("SELECT count(*) AS n FROM tagging INDEXED BY tagging_concept WHERE state = 'applied'").get()?.['n'] ??
      0,
  );
  const before = new Int32Array(size);
  const concept = new Uint32Array(size);
  let used = 0;
  const rows = db.prepare(
    `SELECT kind, concept, state, group_concat(article) AS articles FROM tagging INDEXED BY tagging_concept
     WHERE state <> 'refused' GROUP BY kind, concept, state`,
  );
  for (const row of rows.iterate()) {
    const list = String(row['articles']);
    if (row['state'] === 'suggested') {
      eachNumber(list, (article) => (suggested[article] = 1));
      continue;
    }
    concepts.push({ region: row['kind'] === 'region', id: String(row['concept']) });
    eachNumber(list, (article) => {
      before[used] = last[article] ?? -1;
      concept[used] = concepts.length - 1;
      last[article] = used++;
    });
  }
  const mentioned = new Uint8Array(used);
  const regionNumbers = new Map(concepts.flatMap(({ region, id }, number) => (region ? [[id, number] as const] : [])));
  const mentions = db.prepare(
    `SELECT concept, group_concat(article) AS articles FROM tagging INDEXED BY tagging_mention WHERE ${isMention} GROUP BY concept`,
  );
  for (const row of mentions.iterate()) {
    const number = regionNumbers.get(String(row['concept']));
    eachNumber(String(row['articles']), (article) => {
      for (let at = last[article] ?? -1; at >= 0; at = before[at] ?? -1) if (concept[at] === number) mentioned[at] = 1;
    });
  }
  return (article) => {
    let at = last[article] ?? -1;
    if (at < 0) return suggested[article] === 1 ? { ...untagged, suggested: true } : untagged;
    const regions: string[] = [];
    const focus: string[] = [];
    const topics: string[] = [];
    for (; at >= 0; at = before[at] ?? -1) {
      const tag = concepts[concept[at] ?? 0];
      if (tag === undefined) continue;
      (tag.region ? regions : topics).unshift(tag.id);
      if (tag.region && mentioned[at] === 0) focus.unshift(tag.id);
    }
    return { regions, focus, topics, suggested: suggested[article] === 1 };
  };
}

function readAllStatuses(db: ReadableDatabase, greatest: number): Uint8Array {
  const statuses = new Uint8Array(greatest + 1);
  const rows = db.prepare(
    `SELECT read + starred * 2 + archived * 4 AS bits, group_concat(article) AS articles FROM status
     WHERE read + starred + archived > 0 GROUP BY bits`,
  );
  for (const row of rows.all())
    eachNumber(String(row['articles']), (article) => (statuses[article] = Number(row['bits'])));
  return statuses;
}

/** Comments and excerpts of articles in packs, those not empty. */
function readPackTexts(db: ReadableDatabase, article?: number): Map<number, Carried> {
  const rows = db.prepare(
    `SELECT article, comment, excerpt FROM item WHERE (comment <> '' OR excerpt <> '')${article === undefined ? '' : ' AND article = ?'} ORDER BY article, id`,
  );
  const texts = new Map<number, { comment: string[]; excerpt: string[] }>();
  for (const row of article === undefined ? rows.all() : rows.all(article)) {
    const number = Number(row['article']);
    const own = texts.get(number) ?? { comment: [], excerpt: [] };
    texts.set(number, own);
    for (const kind of ['comment', 'excerpt'] as const) if (row[kind] !== '') own[kind].push(String(row[kind]));
  }
  return texts;
}

type FactRow = [number, number, number, number, string | null, string | null, number, number, string | null];

/** The first digits of a SHA-256, as many as fit into an exact number. */
const clusterDigits = 13;

function clusterOf(begin: string | null): number {
  const key = Number.parseInt(begin ?? '', 16);
  return Number.isNaN(key) ? 0 : key;
}

/** Shorter texts ("Subscribe to read on.") are alike without telling the same. */
const fewestWords = 20;
const factColumns = `a.docno, a.number, unixepoch(a.date), a.source, a.author, a.language, a.access = 'teaser', a.changed IS NOT NULL,
  CASE WHEN a.words >= ${fewestWords} THEN substr(a.sha256, 1, ${clusterDigits}) END`;

function toFacts(row: FactRow, bits: number, tags: Tags, inPack: boolean, carried?: Carried): DocumentFacts {
  return {
    ...(carried === undefined ? {} : { carried }),
    docno: row[0],
    number: row[1],
    date: row[2],
    source: row[3],
    author: row[4],
    language: row[5],
    access: row[6] === 1 ? 'teaser' : 'full',
    changed: row[7] === 1,
    read: (bits & 1) !== 0,
    starred: (bits & 2) !== 0,
    archived: (bits & 4) !== 0,
    inPack,
    suggested: tags.suggested,
    regions: tags.regions,
    focus: tags.focus,
    topics: tags.topics,
    cluster: clusterOf(row[8]),
  };
}

function* readAllFacts(db: ReadableDatabase): Generator<DocumentFacts> {
  const greatest = Number(db.prepare('SELECT max(number) AS n FROM article').get()?.['n'] ?? 0);
  const tagsOf = readAllTags(db, greatest);
  const statuses = readAllStatuses(db, greatest);
  const packed = new Set(
    db
      .prepare('SELECT DISTINCT article FROM item')
      .all()
      .map((row) => Number(row['article'])),
  );
  const packTexts = readPackTexts(db);
  const rows = db.prepare(`SELECT ${factColumns} FROM article a`);
  rows.setReturnArrays(true);
  for (const row of rows.iterate() as unknown as Iterable<FactRow>)
    yield toFacts(row, statuses[row[1]] ?? 0, tagsOf(row[1]), packed.has(row[1]), packTexts.get(row[1]));
}

function* readSomeFacts(db: ReadableDatabase, docnos: readonly number[]): Generator<DocumentFacts> {
  const find = db.prepare(
    `SELECT ${factColumns}, coalesce(s.read + s.starred * 2 + s.archived * 4, 0), EXISTS (SELECT 1 FROM item i WHERE i.article = a.number)
     FROM article a LEFT JOIN status s ON s.article = a.number WHERE a.docno = ?`,
  );
  find.setReturnArrays(true);
  const tagsOf = db.prepare("SELECT kind, concept, state, role FROM tagging WHERE article = ? AND state <> 'refused'");
  for (const docno of docnos) {
    const row = find.get(docno) as unknown as [...FactRow, number, number] | undefined;
    if (row === undefined) continue;
    const tags = { regions: [] as string[], focus: [] as string[], topics: [] as string[], suggested: false };
    for (const tag of tagsOf.all(row[1])) {
      const id = String(tag['concept']);
      if (tag['state'] === 'suggested') tags.suggested = true;
      else (tag['kind'] === 'region' ? tags.regions : tags.topics).push(id);
      if (tag['state'] === 'applied' && tag['kind'] === 'region' && tag['role'] !== 'mention') tags.focus.push(id);
    }
    const packTexts = row[10] === 1 ? readPackTexts(db, row[1]).get(row[1]) : undefined;
    yield toFacts(row.slice(0, 9) as FactRow, row[9], tags, row[10] === 1, packTexts);
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
