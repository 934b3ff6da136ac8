/**
 * What the core asks of the search thread and tells it. Everything crosses as a structured clone.
 */
import type { ArticleRow } from '#shared/article';
import type { ParsedInput } from '#shared/contract';
import type { ConceptUsage } from '#shared/scheme';
import type { Alike, Explanation, Hit, SearchAnswer } from '#shared/search';
import type { Coverage, GridAsked, MapAsked, SourcesAsked } from '#main/search/coverage-asks';
import type { ArticleCounts } from '#main/search/engine';
import type { MatchesFound, MatchesQuestion, TallyCount, TallyQuestion } from '#main/search/tally';

export type SearchAsks = {
  run: {
    /** `among`: only these articles, by number, which are known to match. */
    input: Omit<ParsedInput<'search.run'>, 'would'> & { readonly among?: readonly number[] };
    output: SearchAnswer;
  };
  rows: { input: ParsedInput<'search.rows'>; output: Hit[] | null };
  ids: { input: { readonly handle: string }; output: string[] | null };
  copies: { input: ParsedInput<'search.copies'>; output: ArticleRow[] | null };
  explain: { input: ParsedInput<'search.explain'>; output: Explanation | null };
  similar: { input: ParsedInput<'search.similar'>; output: Alike };
  since: { input: ParsedInput<'search.since'>; output: number[] | null };
  counts: { input: null; output: ArticleCounts };
  coverageGrid: { input: GridAsked; output: ReturnType<Coverage['grid']> };
  coverageMap: { input: MapAsked; output: ReturnType<Coverage['map']> };
  coverageSources: { input: SourcesAsked; output: ReturnType<Coverage['sources']> };
  /** Waits for everything else that is asked, and is counted in slices between. */
  tally: { input: TallyQuestion; output: TallyCount };
  /** All that a query finds, by number and exactly; waits and is found as a tally is. */
  matches: { input: MatchesQuestion; output: MatchesFound };
  /** How much each region and topic is used; waits and is counted as a tally is. */
  usage: { input: null; output: ConceptUsage[] };
  /** Compares what is known of the articles with the library; answers what is wrong, as sentences. */
  check: { input: null; output: string[] };
  /** Reads what is known of the articles anew, and writes its copy. */
  renew: { input: null; output: null };
};

export type AskedOfSearch = {
  [N in keyof SearchAsks]: {
    readonly kind: 'ask';
    readonly id: number;
    readonly name: N;
    readonly input: SearchAsks[N]['input'];
  };
}[keyof SearchAsks];

export type SearchMessage =
  | AskedOfSearch
  | { readonly kind: 'cancel'; readonly id: number }
  /** Facts of these document numbers are to be read anew; those no article has any more are gone. */
  | { readonly kind: 'changed'; readonly docnos: readonly number[] }
  | { readonly kind: 'sources' }
  /** Saved searches are to be read anew. */
  | { readonly kind: 'saved' }
  /** Regions and topics are to be read anew. */
  | { readonly kind: 'schemes' };

/** What the thread says unasked: that it wrote a copy of the facts, up to which change and with which mark, or why not. */
export type CopyNote =
  | { readonly copied: { readonly mark: string; readonly seq: number } }
  | { readonly notCopied: string };

/** What the thread says when it comes upon postings that cannot be read: once, since all of them are built anew then. */
export type DamageNote = { readonly unreadable: string };
