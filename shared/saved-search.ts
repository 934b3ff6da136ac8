/**
 * Saved searches: a query kept under a name, shown as a smart folder, counted live, and published as a feed if wanted.
 */
import * as z from 'zod/mini';
import { time } from './article.ts';
import { readable } from './query/scan.ts';

export const savedSearchId = z.string().check(z.regex(/^[a-z0-9]{6,40}$/));

/** At most so many in one library: all of them are counted live. */
export const mostSavedSearches = 1_000;

const longestName = 100;
const longestQuery = 10_000;

type Read = { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: string };

const refuse = (problem: string): Read => ({ text: null, problem });

/** Reads a name as it is typed, as queries that refer to it are read: without what nobody sees. It is one line, and has no double quotation marks, since `saved:"…"` could not say them. */
export function readSavedName(typed: string): Read {
  const text = readable(typed).text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('A saved search needs a name with a letter or a digit in it.');
  if (text.length > longestName) return refuse(`A name has at most ${longestName} characters. Shorten it.`);
  if (/["“”\p{Cc}]/u.test(text))
    return refuse('A name cannot hold quotation marks: other searches refer to it as saved:"name". Leave them out.');
  return { text, problem: null };
}

/** Reads the query of a saved search as it is typed. */
export function readSavedQuery(typed: string): Read {
  const text = typed.toWellFormed().trim();
  if (text === '') return refuse('There is nothing to save yet: a saved search needs a query.');
  if (text.length > longestQuery)
    return refuse(
      `A saved search has at most ${longestQuery} characters. Save parts of it, and join them with saved:"name".`,
    );
  return { text, problem: null };
}

/** The order a saved search is shown in. */
export const savedSort = z.enum(['relevance', 'newest', 'oldest']);
export type SavedSort = z.infer<typeof savedSort>;

/** 'feed': served by a browser host of this machine at an address of its own. */
export const publication = z.enum(['none', 'feed']);

export const savedSearch = z.strictObject({
  id: savedSearchId,
  name: z.string(),
  query: z.string(),
  sort: savedSort,
  /** Whether new matches of a sync are announced. */
  notify: z.boolean(),
  published: publication,
  /** When it was last looked at. */
  seen: time,
  /** Exact. Null before it was ever counted, as long as the search thread cannot answer; searches.changed tells when it is. */
  counts: z.nullable(
    z.strictObject({
      total: z.int(),
      /** Matches that arrived since it was last looked at. */
      fresh: z.int(),
    }),
  ),
  /** What could not be understood or followed, as sentences. */
  notes: z.array(z.string()),
  /** Where the feed is served just now; null when it is not published, or no browser host is running. */
  feed: z.nullable(
    z.strictObject({
      atom: z.string(),
      html: z.string(),
      /** Whether the port was chosen, so that the address stays the same after a restart. */
      fixed: z.boolean(),
    }),
  ),
});
export type SavedSearch = z.infer<typeof savedSearch>;

export const searchFormat = z.enum(['atom', 'html', 'json']);
export type SearchFormat = z.infer<typeof searchFormat>;

/** Two names are the same when only their case, or the form of their letters (NFKC), differs. */
export function nameKey(name: string): string {
  return readable(name).text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** A saved search as the search language refers to it. */
export function savedReference(name: string): string {
  return `saved:"${name}"`;
}
