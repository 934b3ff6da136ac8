/**
 * Packs as read from the library. They are changed only by acts (acts.ts).
 */
import type { Pack, PackArticle, PackItem, PackSection, PackSummary } from '#shared/pack';
import { textOrNull, type SqlRow } from './columns.ts';
import type { ReadableDatabase } from './database.ts';

function toSummary(row: SqlRow): PackSummary {
  return {
    id: String(row['id']),
    title: String(row['title']),
    created: String(row['created']),
    changed: String(row['changed']),
    items: Number(row['items']),
  };
}

/** All packs, the last changed first. */
export function listPacks(db: ReadableDatabase): PackSummary[] {
  return db
    .prepare(
      `SELECT p.*, (SELECT count(*) FROM section s JOIN item i ON i.section = s.id WHERE s.pack = p.id) AS items
       FROM pack p ORDER BY p.changed DESC, p.id`,
    )
    .all()
    .map(toSummary);
}

/** One pack with its sections and items in order, or null. */
export function readPack(db: ReadableDatabase, id: string): Pack | null {
  const row = db.prepare('SELECT * FROM pack WHERE id = ?').get(id);
  if (row === undefined) return null;
  const items = db.prepare(
    `SELECT i.id, a.id AS article, i.comment, i.excerpt FROM item i JOIN article a ON a.number = i.article WHERE i.section = ? ORDER BY i.position, i.id`,
  );
  const sections = db
    .prepare('SELECT * FROM section WHERE pack = ? ORDER BY position, id')
    .all(id)
    .map((section): PackSection => ({
      id: String(section['id']),
      title: String(section['title']),
      note: String(section['note']),
      items: items.all(String(section['id'])).map((item): PackItem => ({
        id: String(item['id']),
        article: String(item['article']),
        comment: String(item['comment']),
        excerpt: String(item['excerpt']),
      })),
    }));
  return {
    id: String(row['id']),
    title: String(row['title']),
    subtitle: String(row['subtitle']),
    author: String(row['author']),
    created: String(row['created']),
    changed: String(row['changed']),
    sections,
  };
}

/** What citations and the manifest need of each article of a pack, by article id. */
export function readPackArticles(db: ReadableDatabase, pack: string): PackArticle[] {
  const tags = db.prepare("SELECT kind, concept FROM tagging WHERE article = ? AND state = 'applied' ORDER BY concept");
  return db
    .prepare(
      `SELECT a.number, a.id, a.author, a.url, a.published, a.language, a.access, s.title AS outlet,
         r.title, r.fetched, r.words, r.sha256, r.revision < a.revision AS changed
       FROM (SELECT i.article, max(i.revision) AS revision FROM section c JOIN item i ON i.section = c.id WHERE c.pack = ? GROUP BY i.article) q
       JOIN article a ON a.number = q.article JOIN source s ON s.number = a.source
       JOIN revision r ON r.article = a.number AND r.revision = q.revision ORDER BY a.number`,
    )
    .all(pack)
    .map((row) => {
      const applied = tags.all(Number(row['number']));
      return {
        id: String(row['id']),
        title: String(row['title']),
        author: textOrNull(row['author']),
        outlet: String(row['outlet']),
        url: textOrNull(row['url']),
        published: textOrNull(row['published']),
        fetched: String(row['fetched']),
        language: textOrNull(row['language']),
        access: row['access'] === 'teaser' ? 'teaser' : 'full',
        changed: row['changed'] === 1,
        words: Number(row['words']),
        sha256: String(row['sha256']),
        regions: applied.filter((tag) => tag['kind'] === 'region').map((tag) => String(tag['concept'])),
        topics: applied.filter((tag) => tag['kind'] === 'topic').map((tag) => String(tag['concept'])),
      };
    });
}

/** Packs an article stands in. */
export function packsOfArticle(
  db: ReadableDatabase,
  article: number,
): { readonly id: string; readonly title: string }[] {
  return db
    .prepare(
      'SELECT DISTINCT p.id, p.title FROM item i JOIN section s ON s.id = i.section JOIN pack p ON p.id = s.pack WHERE i.article = ? ORDER BY p.title',
    )
    .all(article)
    .map((row) => ({ id: String(row['id']), title: String(row['title']) }));
}

/** The pack of a section, or null. */
export function packOfSection(db: ReadableDatabase, section: string): string | null {
  return textOrNull(db.prepare('SELECT pack FROM section WHERE id = ?').get(section)?.['pack']);
}

/** Section and pack of an item, or null. */
export function placeOfItem(
  db: ReadableDatabase,
  item: string,
): { readonly section: string; readonly pack: string; readonly article: number } | null {
  const row = db
    .prepare('SELECT i.section, s.pack, i.article FROM item i JOIN section s ON s.id = i.section WHERE i.id = ?')
    .get(item);
  return row === undefined
    ? null
    : { section: String(row['section']), pack: String(row['pack']), article: Number(row['article']) };
}

/** Ids with their places, in order: a section's items or a pack's sections. */
export function positions(
  db: ReadableDatabase,
  table: 'item' | 'section',
  parent: string,
): { readonly id: string; readonly position: number }[] {
  const column = table === 'item' ? 'section' : 'pack';
  return db
    .prepare(`SELECT id, position FROM ${table} WHERE ${column} = ? ORDER BY position, id`)
    .all(parent)
    .map((row) => ({ id: String(row['id']), position: Number(row['position']) }));
}
