/**
 * What a saved search finds, as a list that a writer turns into a feed or a page. Titles and summaries are plain text: no markup of
 * an article reaches a writer.
 *
 * Summaries only: an entry leads to its publisher, and the whole text stays in the library with its access state.
 */
export type Finding = {
  /** The article's id, the same on every desktop. */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly author: string | null;
  /** ISO 8601 in UTC. */
  readonly published: string | null;
  /** When it was published, seen first, or changed last. */
  readonly updated: string;
  readonly language: string | null;
  readonly access: 'full' | 'teaser';
  readonly summary: string;
  readonly tags: readonly { readonly term: string; readonly label: string; readonly kind: 'region' | 'topic' }[];
};

export type Findings = {
  /** The saved search's id. */
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly total: number;
  /** The newest first; perhaps not all. */
  readonly entries: readonly Finding[];
  /** When the search was saved: what stands for "updated" while it finds nothing. */
  readonly created: string;
  /** Name and version of the program that writes it. */
  readonly tool: string;
  /** Its own addresses, when it is served. */
  readonly served: { readonly atom: string; readonly html: string } | null;
};
