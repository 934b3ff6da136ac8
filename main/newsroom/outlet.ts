/**
 * What an invented outlet of the sample newsroom consists of: plain data, without addresses and without dates.
 *
 * Everything here is written for this project. Outlets, companies and persons do not exist; places do.
 */

/** A part of an article's body. Text may hold links as `[words](address)`; everything else in it is literal. */
export type Block =
  | string
  | { readonly heading: string }
  | { readonly quote: string; readonly from: string }
  | { readonly list: readonly string[] }
  | { readonly table: Table }
  /** Markup passed on as it is; `{origin}` stands for the server's own address. Only the hostile article uses it. */
  | { readonly html: string };

export type Table = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type Language = 'en' | 'ja' | 'ru' | 'kk';

/** One article. Its moment is `at` (UTC, "09:12") on the day `daysAgo` days before the edition. */
export type Article = {
  readonly slug: string;
  readonly title: string;
  /** One or two sentences under the headline; also the feed's summary. */
  readonly standfirst: string;
  readonly author: string;
  readonly section: string;
  readonly daysAgo: number;
  readonly at: string;
  readonly body: readonly Block[];
  /** Caption of the article's picture; without it there is none. */
  readonly picture?: string;
  /** Where it differs from the outlet's. */
  readonly language?: Language;
  /** Whether the page says it is free (true) or behind a paywall (false, `body` is then all there is); absent: the page is silent. */
  readonly free?: boolean;
  /** Stands in the feed instead of the date, exactly so; an empty text leaves the date out. */
  readonly dateInFeed?: string;
  /** The page from its second fetch on; `at` is the time of the correction on the same day. */
  readonly correction?: { readonly at: string; readonly title: string; readonly body: readonly Block[] };
};

export type FeedPlan = {
  readonly kind: 'rss' | 'rdf' | 'atom' | 'json';
  /** File name under the outlet's path. */
  readonly path: string;
  readonly title: string;
  /** 'full': the whole article is in the feed; 'summary': the page must be fetched. */
  readonly content: 'full' | 'summary';
  readonly charset: 'utf-8' | 'windows-1251';
  /** Only articles of this language; absent: all. */
  readonly language?: Language;
  /** RSS ttl in minutes. */
  readonly ttlMinutes?: number;
};

export type Outlet = {
  /** The outlet's folder on the server, and the stem of its identifiers. */
  readonly id: string;
  readonly title: string;
  readonly motto: string;
  readonly language: Language;
  /** Where its editors sit, as an offset from UTC: "+05:00". */
  readonly zone: string;
  readonly sections: readonly string[];
  readonly feeds: readonly FeedPlan[];
  readonly pages: {
    /** 'modern': main and article elements; 'plain': nested divs, as older systems write them. */
    readonly layout: 'modern' | 'plain';
    /** How the page tells author and date. */
    readonly metadata: 'json-ld' | 'open-graph' | 'time';
    readonly charset: 'utf-8' | 'shift_jis' | 'windows-1251';
    /** Where the charset is declared. */
    readonly declared: 'both' | 'meta' | 'http';
  };
  /** Present: every address of the outlet answers 503 and asks to be left alone for so many seconds. */
  readonly busySeconds?: number;
  readonly articles: readonly Article[];
};
