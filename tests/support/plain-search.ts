/**
 * What queries find in a library, the slow way: every article read from the file and looked at, and the answers of a running core
 * held against it.
 */
import { isDeepStrictEqual } from 'node:util';
import { regions } from '#shared/schemes/regions';
import { createScheme } from '#shared/schemes/tree';
import { fold } from '#main/search/tokens';
import { unpackText } from '#main/store/body';
import type { Asker } from './hosts.ts';
import { reading } from './ledger.ts';

type PlainArticle = {
  readonly id: string;
  /** Title and text, folded. */
  readonly words: string;
  readonly source: string;
  readonly access: string;
  readonly month: string;
  readonly states: readonly string[];
  /** With everything above. */
  readonly regions: readonly string[];
};

/** A query, and what it means. */
export type Question = { readonly query: string; readonly finds: (article: PlainArticle) => boolean };

const scheme = createScheme(regions);
const letter = String.raw`[\p{L}\p{N}\p{M}]`;

/** Articles that hold these words side by side; the last may go on with `open`. */
export function holding(words: string, open = false): (article: PlainArticle) => boolean {
  const parts = fold(words).split(' ').join(`(?:(?!${letter}).)+`);
  const pattern = new RegExp(`(?<!${letter})${parts}${open ? '' : `(?!${letter})`}`, 'su');
  return ({ words: text }) => pattern.test(text);
}

/** Every article of the library in a folder, beside whoever has it open. */
export function readPlainly(folder: string): PlainArticle[] {
  return reading(folder, (db) => {
    const tagsOf = db.prepare(
      "SELECT concept, kind, state FROM tagging WHERE article = ? AND state <> 'refused' ORDER BY concept",
    );
    return db
      .prepare(
        `SELECT a.number, a.id, a.title, a.date, a.access, a.changed, s.id AS source, b.text, coalesce(t.read, 0) AS read,
         coalesce(t.starred, 0) AS starred, coalesce(t.archived, 0) AS archived,
         EXISTS (SELECT 1 FROM item i WHERE i.article = a.number) AS packed
         FROM article a JOIN source s ON s.number = a.source JOIN revision r ON r.article = a.number AND r.revision = a.revision
         JOIN body b ON b.revision = r.number LEFT JOIN status t ON t.article = a.number`,
      )
      .all()
      .map((row) => {
        const tags = tagsOf.all(Number(row['number']));
        const applied = tags.filter((tag) => tag['state'] === 'applied');
        const is: Readonly<Record<string, boolean>> = {
          unread: row['read'] !== 1,
          starred: row['starred'] === 1,
          archived: row['archived'] === 1,
          kept: row['starred'] === 1 || applied.length > 0 || row['packed'] === 1,
          tagged: applied.length > 0,
          suggested: applied.length < tags.length,
          changed: row['changed'] !== null,
          'in-pack': row['packed'] === 1,
        };
        const named = applied.filter((tag) => tag['kind'] === 'region').map((tag) => String(tag['concept']));
        return {
          id: String(row['id']),
          words: fold(`${String(row['title'])}\n${unpackText(row['text'])}`),
          source: String(row['source']),
          access: String(row['access']),
          month: String(row['date']).slice(0, 7),
          states: Object.keys(is).filter((state) => is[state] === true),
          regions: [...new Set(named.flatMap((id) => scheme.broaderClosure(id)))],
        };
      });
  });
}

function counted(articles: readonly PlainArticle[], of: (article: PlainArticle) => readonly string[]) {
  const counts: Record<string, number> = {};
  for (const article of articles) for (const value of of(article)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** A record's entries by name, so that their order does not count; anything else as it is. */
const ordered = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).toSorted(([one], [two]) => (one < two ? -1 : 1))
    : value;

/** Asks until the answer is exact, as a window does while texts are being read. */
async function askExactly(asker: Asker, query: string) {
  for (let times = 0; ; times += 1) {
    const answer = await asker.ask('search.run', { query, sort: 'newest', typing: false, facets: true, count: 0 });
    if (!answer.partial || times === 100) return answer;
  }
}

/** The questions a core answers otherwise than plain reading does, with what differs. */
export async function differing(
  asker: Asker,
  articles: readonly PlainArticle[],
  questions: readonly Question[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { query, finds } of questions) {
    const wanted = articles.filter(finds);
    const { handle, total, facets } = await askExactly(asker, query);
    const ids = (await asker.ask('search.ids', { handle })) ?? [];
    // A field's own values are counted without its choice; statuses narrow each other.
    const ours = query.startsWith('region:') ? null : facets?.region;
    const answered = {
      total,
      ids: ids.toSorted(),
      source: facets?.source,
      access: facets?.access,
      month: facets?.month,
      status: facets?.status,
      region: ours,
    };
    const plain = {
      total: wanted.length,
      ids: wanted.map(({ id }) => id).toSorted(),
      source: counted(wanted, ({ source }) => [source]),
      access: counted(wanted, ({ access }) => [access]),
      month: counted(wanted, ({ month }) => [month]),
      status: counted(wanted, ({ states }) => states),
      region: ours === null ? null : counted(wanted, ({ regions: all }) => all),
    };
    const fields = (Object.keys(plain) as (keyof typeof plain)[]).filter(
      (field) => !isDeepStrictEqual(ordered(answered[field]), ordered(plain[field])),
    );
    if (fields.length > 0) wrong.push(`“${query}”: ${total} found, ${wanted.length} there are; ${fields.join(', ')}`);
  }
  return wrong;
}
