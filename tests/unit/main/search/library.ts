/**
 * A small real library for the search tests: SQLite on disk, written through the store, with its engine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Concept } from '#shared/tag';
import { asShipped } from '#shared/schemes/effective';
import { createScheme } from '#shared/schemes/tree';
import { encodeBatch } from '#main/search/encode';
import { createEngine, type Engine } from '#main/search/engine';
import { mountIndex, type MountedIndex } from '#main/search/flexsearch-index';
import { saveArticle, takeDocnos } from '#main/store/articles';
import { packText } from '#main/store/body';
import {
  openForReading,
  openForWriting,
  transact,
  type ReadableDatabase,
  type WritableDatabase,
} from '#main/store/database';
import { createTextStore, readFacts, readSourceNames } from '#main/store/facts';
import { sha256Of, sourceIdOf } from '#main/store/identifiers';
import { createPostingsReader, createPostingsWriter, type PostingsWriter } from '#main/store/postings';

export type TestArticle = {
  readonly guid: string;
  readonly title: string;
  readonly text: string;
  readonly source: number;
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly author: string | null;
  readonly language: string | null;
  readonly access: 'full' | 'teaser';
  readonly read: boolean;
  readonly starred: boolean;
  readonly archived: boolean;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  /** Regions it merely names, where they are among its regions. */
  readonly mentioned?: readonly string[];
  readonly suggested: readonly string[];
  /** What stands of it in packs. */
  readonly packed?: readonly { readonly comment: string; readonly excerpt: string }[];
  /** Whether its text has changed since it came. */
  readonly changed?: boolean;
  /** Of the text; one when left out, so that equal texts tell nothing. */
  readonly words?: number;
};

export const plainArticle: TestArticle = {
  guid: '1',
  title: 'Untitled',
  text: '',
  source: 1,
  date: Date.UTC(2026, 10, 17),
  author: null,
  language: 'en',
  access: 'full',
  read: false,
  starred: false,
  archived: false,
  regions: [],
  topics: [],
  suggested: [],
};

const concept = (
  kind: 'region' | 'topic',
  id: string,
  label: string,
  broader: string[],
  alt: string[] = [],
  labels: Record<string, string> = {},
): Concept => ({
  ...asShipped,
  scheme: `${kind}s`,
  kind,
  id,
  label,
  labels: { en: label, ...labels },
  alt,
  broader,
  definition: null,
});

export const schemes = {
  region: createScheme([
    concept('region', '142', 'Asia', []),
    concept('region', '143', 'Central Asia', ['142'], ['中央アジア', 'Центральная Азия']),
    concept('region', 'KZ', 'Kazakhstan', ['143', 'x-turkic'], ['Казахстан'], {
      zh: '哈萨克斯坦',
      'zh-Hant': '哈薩克',
      kk: 'Қазақстан',
    }),
    concept('region', 'UZ', 'Uzbekistan', ['143', 'x-turkic'], [], { uz: 'Oʻzbekiston', 'uz-Cyrl': 'Ўзбекистон' }),
    concept('region', 'JP', 'Japan', ['142'], ['日本']),
    concept('region', 'x-turkic', 'Turkic States', []),
  ]),
  topic: createScheme([
    concept('topic', 'energy', 'Energy', []),
    concept('topic', 'oil', 'Oil', ['energy'], ['нефть']),
    concept('topic', 'nuclear', 'Nuclear fuel cycle', ['energy'], ['核燃料']),
  ]),
};

export const sourceTitles = ['Gridline', 'Steppe Dispatch', '日本橋経済新報'];
export const sourceUrl = (number: number): string => `https://outlet${number}.example/feed`;
export const sourceId = (number: number): string => sourceIdOf(sourceUrl(number));
export const now = Date.UTC(2026, 10, 20);

export type TestLibrary = {
  readonly folder: string;
  readonly db: WritableDatabase;
  readonly reading: ReadableDatabase;
  readonly writer: PostingsWriter;
  readonly index: MountedIndex;
  readonly engine: Engine;
  /** Writes articles as one batch, new or changed, and tells the engine. */
  save(articles: readonly TestArticle[]): void;
  remove(guids: readonly string[]): void;
  close(): void;
};

const iso = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

function writeAnalyst(db: WritableDatabase, number: number, article: TestArticle): void {
  db.prepare('DELETE FROM status WHERE article = ?').run(number);
  db.prepare('DELETE FROM tagging WHERE article = ?').run(number);
  db.prepare('DELETE FROM item WHERE article = ?').run(number);
  db.prepare('INSERT INTO status (article, read, starred, archived) VALUES (?, ?, ?, ?)').run(
    number,
    Number(article.read),
    Number(article.starred),
    Number(article.archived),
  );
  const tag = db.prepare(
    "INSERT OR IGNORE INTO tagging (article, kind, concept, state, origin, role, at) VALUES (?, ?, ?, ?, 'analyst', ?, ?)",
  );
  for (const id of article.regions) {
    const role = article.mentioned === undefined ? null : article.mentioned.includes(id) ? 'mention' : 'focus';
    tag.run(number, 'region', id, 'applied', role, iso(now));
  }
  for (const id of article.topics) tag.run(number, 'topic', id, 'applied', null, iso(now));
  for (const [place, { comment, excerpt }] of (article.packed ?? []).entries())
    db.prepare("INSERT INTO item (id, section, article, comment, excerpt, position) VALUES (?, 's', ?, ?, ?, ?)").run(
      `${number}-${place}`,
      number,
      comment,
      excerpt,
      place,
    );
  for (const id of article.suggested) tag.run(number, 'topic', id, 'suggested', null, iso(now));
}

export async function makeLibrary(
  options: { readonly verifyingTime?: number; readonly schemes?: typeof schemes } = {},
): Promise<TestLibrary> {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-search-'));
  const db = await openForWriting(folder);
  db.exec('PRAGMA synchronous = OFF'); // these tests are not about power cuts
  sourceTitles.forEach((title, index) => {
    db.prepare('INSERT INTO source (number, id, url, title, added) VALUES (?, ?, ?, ?, ?)').run(
      index + 1,
      sourceId(index + 1),
      sourceUrl(index + 1),
      title,
      iso(now),
    );
  });
  db.exec("INSERT INTO pack (id, title, created, changed) VALUES ('own', 'A pack', '', '')");
  db.exec("INSERT INTO section (id, pack, title, position) VALUES ('s', 'own', 'A section', 1)");
  const writer = createPostingsWriter(db);
  const reading = openForReading(folder);
  const index = await mountIndex(createPostingsReader(reading));
  const engine = createEngine({
    index,
    texts: createTextStore(reading),
    schemes: options.schemes ?? schemes,
    now: () => now,
    clock: () => performance.now(),
    verifyingTime: options.verifyingTime ?? 60_000,
  });
  engine.sources(readSourceNames(reading));

  function tell(docnos: readonly number[]): void {
    const found = [...readFacts(reading, docnos)];
    const alive = new Set(found.map(({ docno }) => docno));
    engine.drop(docnos.filter((docno) => !alive.has(docno)));
    engine.put(found);
  }

  return {
    folder,
    db,
    reading,
    writer,
    index,
    engine,
    save(articles) {
      const batch = encodeBatch(articles);
      const touched = transact(db, () => {
        const first = takeDocnos(db, articles.length);
        const docnos = articles.flatMap((article, place) => {
          const saved = saveArticle(
            db,
            { number: article.source, url: sourceUrl(article.source) },
            {
              ...article,
              itemHash: article.guid,
              url: null,
              published: iso(article.date),
              publishedRaw: null,
              substitute: false,
              accessReason: '',
              words: article.words ?? 1,
              excerpt: article.text.slice(0, 50),
              sha256: sha256Of(article.text),
              html: packText(''),
              text: packText(article.text),
              fetched: iso(article.date),
              suggestions: [],
            },
            first + place,
          );
          writeAnalyst(db, saved.number, article);
          return saved.replaced === null ? [saved.docno] : [saved.replaced, saved.docno];
        });
        writer.commit(
          batch,
          articles.map((_, place) => first + place),
        );
        return docnos;
      });
      tell(touched);
    },
    remove(guids) {
      const find = db.prepare('SELECT docno FROM article WHERE guid = ?');
      const docnos = guids.flatMap((guid) => find.all(guid).map((row) => Number(row['docno'])));
      for (const guid of guids)
        db.prepare('DELETE FROM item WHERE article IN (SELECT number FROM article WHERE guid = ?)').run(guid);
      for (const guid of guids) db.prepare('DELETE FROM article WHERE guid = ?').run(guid);
      tell(docnos);
    },
    close() {
      reading.close();
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
