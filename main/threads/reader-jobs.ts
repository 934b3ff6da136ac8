/**
 * The jobs a reader thread does, and what goes in and out of each. Everything crosses as a structured clone.
 */
import type { ExtractedArticle, FeedItem, ParsedFeed } from '#shared/article';
import type { FeedChoice } from '#shared/source';
import type { Suggestion } from '#shared/tag';
import type { PostingsBatch } from '#main/search/postings';
import type { PreparedArticle } from '#main/store/articles';

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
};

export type PreparedBatch = {
  /** In the order asked. */
  readonly articles: readonly PreparedArticle[];
  /** Document i of the batch is article i. */
  readonly postings: PostingsBatch;
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
};

export type ReaderJobName = keyof ReaderJobs;
