/**
 * What an analyst was told is saved, and whether a library still holds it.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unpackText } from '#main/store/body';
import type { Chance } from './chance.ts';
import type { Asker } from './hosts.ts';

const concepts = [
  { kind: 'region', id: 'KZ' },
  { kind: 'region', id: 'JP' },
  { kind: 'region', id: 'UZ' },
  { kind: 'topic', id: 'energy-security' },
] as const;

/** Acts that were answered; what was under way when the core died may or may not be in the library. */
export class Ledger {
  readonly acts: { readonly id: number; readonly summary: string }[] = [];
  readonly starred = new Set<string>();
  readonly tagged = new Set<string>();
  readonly packed = new Set<string>();
  readonly commented = new Map<string, string>();

  #note(act: { readonly id: number; readonly summary: string } | null): void {
    if (act !== null) this.acts.push({ id: act.id, summary: act.summary });
  }

  /** Stars, tags and packs articles one act at a time, until the pipe is gone or `ended` says so. */
  async work(asker: Asker, articles: readonly string[], chance: Chance, ended: () => boolean): Promise<void> {
    if (articles.length === 0) return;
    let pack: string | null = null;
    for (let turn = 0; !ended(); turn += 1) {
      const id = chance.pick(articles);
      try {
        if (pack === null) {
          const made = await asker.ask('packs.create', { title: `Pack ${this.acts.length}` });
          this.#note(made.act);
          pack = made.id;
        } else if (turn % 4 === 0) {
          this.#note((await asker.ask('articles.mark', { ids: [id], starred: true, read: true })).act);
          this.starred.add(id);
        } else if (turn % 4 === 1) {
          const { kind, id: concept } = chance.pick(concepts);
          this.#note(
            (await asker.ask('tags.change', { articles: [id], add: [{ kind, id: concept }], remove: [] })).act,
          );
          this.tagged.add(`${id} ${kind} ${concept}`);
        } else if (turn % 4 === 2) {
          this.#note((await asker.ask('packs.add', { id: pack, articles: [id] })).act);
          this.packed.add(`${pack} ${id}`);
        } else {
          const { pack: whole } = await asker.ask('packs.read', { id: pack });
          const item = whole.sections[0]?.items.at(-1);
          if (item === undefined) continue;
          const comment = `Comment ${turn} ${this.acts.length}`;
          // Until it is answered, the comment before it may stand as well.
          this.commented.delete(item.id);
          this.#note((await asker.ask('packs.changeItem', { item: item.id, comment })).act);
          this.commented.set(item.id, comment);
        }
      } catch (error) {
        if (ended()) return;
        throw error;
      }
    }
  }

  /** What the library in a folder does not hold, as sentences. */
  missingFrom(folder: string): string[] {
    return reading(folder, (db) => {
      const missing: string[] = [];
      const look = (sql: string, what: string, ...values: (string | number)[]): void => {
        if (db.prepare(sql).get(...values) === undefined) missing.push(what);
      };
      for (const { id, summary } of this.acts)
        look(
          'SELECT 1 FROM act WHERE id = ? AND summary = ? AND undone IS NULL',
          `act ${id} (${summary})`,
          id,
          summary,
        );
      for (const id of this.starred)
        look(
          'SELECT 1 FROM article a JOIN status s ON s.article = a.number WHERE a.id = ? AND s.starred = 1 AND s.read = 1',
          `star of ${id}`,
          id,
        );
      for (const one of this.tagged)
        look(
          "SELECT 1 FROM article a JOIN tagging t ON t.article = a.number WHERE a.id = ? AND t.kind = ? AND t.concept = ? AND t.state = 'applied'",
          `tag ${one}`,
          ...one.split(' '),
        );
      for (const one of this.packed)
        look(
          'SELECT 1 FROM section s JOIN item i ON i.section = s.id JOIN article a ON a.number = i.article WHERE s.pack = ? AND a.id = ?',
          `item ${one}`,
          ...one.split(' '),
        );
      for (const [item, comment] of this.commented)
        look('SELECT 1 FROM item WHERE id = ? AND comment = ?', `comment of ${item}`, item, comment);
      return missing;
    });
  }
}

/** Reads a library's file beside whoever has it open. */
export function reading<T>(folder: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(folder, 'library.db'), { readOnly: true, timeout: 5000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Ids of all articles of a library, in order. */
export function articleIds(folder: string): string[] {
  return reading(folder, (db) =>
    db
      .prepare('SELECT id FROM article ORDER BY id')
      .all()
      .map((row) => String(row['id'])),
  );
}

/** One hash over the id and the present text of every article. */
export function digestOf(folder: string): string {
  return reading(folder, (db) => {
    const hash = createHash('sha256');
    for (const row of db.prepare('SELECT id, sha256, title FROM article ORDER BY id').iterate())
      hash.update(`${String(row['id'])} ${String(row['sha256'])} ${String(row['title'])}\n`);
    return hash.digest('hex');
  });
}

/** Counts made with SQL and plain reading, to hold the counts of search against. */
export type PlainCounts = {
  readonly articles: number;
  readonly starred: number;
  readonly bySource: Readonly<Record<string, number>>;
  /** Articles whose title or text holds the word. */
  readonly withWord: (word: string) => number;
};

export function countPlainly(folder: string): PlainCounts {
  return reading(folder, (db) => {
    const one = (sql: string): number => Number(db.prepare(sql).get()?.['n'] ?? 0);
    const texts = db
      .prepare(
        'SELECT a.title, b.text FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision JOIN body b ON b.revision = r.number',
      )
      .all()
      .map((row) => `${String(row['title'])}\n${unpackText(row['text'])}`.toLowerCase());
    const sources = db
      .prepare('SELECT s.id, count(*) AS n FROM article a JOIN source s ON s.number = a.source GROUP BY s.id')
      .all()
      .map((row) => [String(row['id']), Number(row['n'])] as const);
    return {
      articles: one('SELECT count(*) AS n FROM article'),
      starred: one('SELECT count(*) AS n FROM status WHERE starred = 1'),
      bySource: Object.fromEntries(sources),
      withWord: (word) => texts.filter((text) => text.includes(word)).length,
    };
  });
}
