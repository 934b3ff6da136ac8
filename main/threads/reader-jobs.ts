/**
 * The jobs a reader thread does, and what goes in and out of each. Everything crosses as a structured clone.
 */
import type { ExtractedArticle, FeedItem, ParsedFeed } from '#shared/article';
import type { TopicModel } from '#shared/learning';
import type { SchemeEdits } from '#shared/schemes/effective';
import type { RuledOutWords } from '#shared/sense';
import type { FeedChoice } from '#shared/source';
import type { Suggestion } from '#shared/tag';
import type { WrittenConcept, WrittenScheme } from '#main/schemes/concepts-to-skos';
import type { SkosDocument, SkosFormat } from '#main/schemes/skos';
import type { PostingsBatch } from '#main/search/postings';
import type { PreparedArticle } from '#main/store/articles';
import type { Study } from '#main/suggest/learned';

/** A feed entry with the hash that tells whether it changed since it was last seen. */
export type HashedItem = { readonly item: FeedItem; readonly hash: string };

export type FetchedBytes = { readonly bytes: Uint8Array; readonly url: string; readonly contentType: string | null };

export type DocumentToPrepare = {
  readonly item: FeedItem;
  readonly hash: string;
  /** The article's page, when the feed carried only a summary. */
  readonly page: FetchedBytes | null;
  /** Why there is no page although one was wanted; the article is then kept as a teaser with this reason. */
  readonly pageMissing: string | null;
  readonly fetched: string;
  /** Keep the summary only: an earlier try to extract it was ended. */
  readonly plain: boolean;
  /** The number of its source. */
  readonly source: number;
};

export type PreparedBatch = {
  /** In the order asked. */
  readonly articles: readonly PreparedArticle[];
  /** Document i of the batch is article i. */
  readonly postings: PostingsBatch;
};

/** A text as the store keeps it, with what suggestions need beside it. */
export type DocumentToSuggest = {
  readonly title: string;
  readonly language: string | null;
  readonly text: Uint8Array;
  /** The number of its source. */
  readonly source: number;
};

export type ReaderJobs = {
  feed: {
    input: FetchedBytes & { readonly now: number };
    output: Omit<ParsedFeed, 'items'> & {
      readonly items: readonly HashedItem[];
      /** Entries left out because another one of the same article stands in the feed too. */
      readonly repeated: number;
    };
  };
  discover: { input: FetchedBytes; output: readonly FeedChoice[] };
  prepare: { input: { readonly documents: readonly DocumentToPrepare[] }; output: PreparedBatch };
  encode: {
    input: { readonly documents: readonly { readonly title: string; readonly text: Uint8Array }[] };
    output: PostingsBatch;
  };
  extract: { input: { readonly url: string | null; readonly html: string }; output: ExtractedArticle };
  suggest: {
    input: { readonly title: string; readonly text: string; readonly language: string | null };
    output: readonly Suggestion[];
  };
  /** The suggestions of texts that are kept, in the order asked. */
  renew: { input: { readonly documents: readonly DocumentToSuggest[] }; output: readonly (readonly Suggestion[])[] };
  /** A SKOS file, read; of a format that is found out. */
  skosRead: { input: { readonly bytes: Uint8Array }; output: SkosDocument };
  skosWrite: {
    input: {
      readonly schemes: readonly WrittenScheme[];
      readonly concepts: readonly WrittenConcept[];
      readonly format: SkosFormat;
    };
    output: string;
  };
  /** Ids of the senses without which a text would have other suggestions. */
  heldBack: { input: DocumentToSuggest; output: readonly string[] };
  /** What texts teach that somebody decided on, in the order asked. */
  study: { input: { readonly documents: readonly DocumentToSuggest[] }; output: readonly Study[] };
};

/** What every reader thread is started with: the compiled words, shared (null when it is to compile them itself), and the library's changes. */
export type ReaderData = { readonly words: SharedArrayBuffer | null } & Knowledge;

/** What every reader thread is told beside its jobs: what was learned of topics, and which senses were ruled out. */
export type Teaching = { readonly models: readonly TopicModel[]; readonly senses: readonly RuledOutWords[] };

/** The library's changes to the schemes, of which a thread is also told; it says 'ready' when it has taken them in. */
export type Knowledge = { readonly edits: SchemeEdits };

export type ReaderJobName = keyof ReaderJobs;
