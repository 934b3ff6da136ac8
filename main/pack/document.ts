/**
 * A pack as a typed document tree: what is said, in what order, and which source stands behind it. No format yet.
 *
 * Every writer (HTML, Markdown, PDF) works from this tree alone, never from stored HTML, so that nothing of an article's markup
 * can reach an export. References count articles in the order in which they first appear.
 */
import type { Pack, PackArticle } from '#shared/pack';

/** A full citation in parts; a writer joins them. */
export type Citation = {
  readonly number: number;
  readonly author: string | null;
  readonly title: string;
  readonly outlet: string;
  /** ISO date (no time), or null when the outlet gave none. */
  readonly date: string | null;
  readonly url: string | null;
  /** ISO date on which the text was read in. */
  readonly accessed: string;
  readonly access: 'full' | 'teaser';
  readonly language: string | null;
};

export type Entry = {
  readonly citation: Citation;
  /** Quoted words of the article, as paragraphs. */
  readonly excerpt: readonly string[];
  /** The analyst's words, as paragraphs. */
  readonly comment: readonly string[];
  readonly regions: readonly string[];
  readonly topics: readonly string[];
};

export type DocumentSection = {
  readonly number: number;
  readonly title: string;
  readonly note: readonly string[];
  readonly entries: readonly Entry[];
};

/** What lets a reader check each article: where it was, when it was read, and a fingerprint of the text. */
export type ManifestLine = {
  readonly number: number;
  readonly url: string | null;
  readonly fetched: string;
  readonly sha256: string;
  readonly words: number;
  readonly access: 'full' | 'teaser';
};

export type PackDocument = {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
  readonly sections: readonly DocumentSection[];
  readonly citations: readonly Citation[];
  /** One sentence about the evidence: how many articles, outlets, languages, teasers. */
  readonly evidence: string;
  readonly manifest: readonly ManifestLine[];
  /** Name and version of the program that wrote it, and when. */
  readonly tool: string;
  readonly written: string;
};

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function cite(article: PackArticle, number: number): Citation {
  return {
    number,
    author: article.author,
    title: article.title,
    outlet: article.outlet,
    date: article.published?.slice(0, 10) ?? null,
    url: article.url,
    accessed: article.fetched.slice(0, 10),
    access: article.access,
    language: article.language,
  };
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function describeEvidence(articles: readonly PackArticle[]): string {
  if (articles.length === 0) return 'No articles yet.';
  const outlets = new Set(articles.map((article) => article.outlet)).size;
  const languages = new Set(articles.map((article) => article.language).filter((language) => language !== null)).size;
  const teasers = articles.filter((article) => article.access === 'teaser').length;
  const days = articles.map((article) => article.fetched.slice(0, 10)).toSorted();
  const parts = [count(articles.length, 'article', 'articles'), count(outlets, 'outlet', 'outlets')];
  if (languages > 0) parts.push(count(languages, 'language', 'languages'));
  const span = days[0] === days.at(-1) ? `Read on ${days[0]}.` : `Read between ${days[0]} and ${days.at(-1)}.`;
  const held =
    teasers === 0
      ? 'All held in full.'
      : `${count(teasers, 'is', 'are')} held as a teaser only, because the outlet shows no more.`;
  return `${parts.join(', ')}. ${span} ${held}`;
}

/** Makes the tree. `labels` maps "region:KZ" and "topic:lng" to what is shown. */
export function packDocument(input: {
  readonly pack: Pack;
  readonly articles: readonly PackArticle[];
  readonly labels: ReadonlyMap<string, string>;
  readonly exported: string;
  readonly version: string;
}): PackDocument {
  const { pack, labels } = input;
  const byId = new Map(input.articles.map((article) => [article.id, article]));
  const citations = new Map<string, Citation>();
  const used: PackArticle[] = [];
  const label = (kind: 'region' | 'topic', id: string): string => labels.get(`${kind}:${id}`) ?? id;

  const sections = pack.sections.map((section, index) => ({
    number: index + 1,
    title: section.title,
    note: paragraphs(section.note),
    entries: section.items.flatMap((item): Entry[] => {
      const article = byId.get(item.article);
      if (article === undefined) return [];
      const citation = citations.get(article.id) ?? cite(article, citations.size + 1);
      if (!citations.has(article.id)) used.push(article);
      citations.set(article.id, citation);
      return [
        {
          citation,
          excerpt: paragraphs(item.excerpt),
          comment: paragraphs(item.comment),
          regions: article.regions.map((id) => label('region', id)),
          topics: article.topics.map((id) => label('topic', id)),
        },
      ];
    }),
  }));

  return {
    title: pack.title,
    subtitle: pack.subtitle,
    author: pack.author,
    date: input.exported.slice(0, 10),
    sections,
    citations: [...citations.values()],
    evidence: describeEvidence(used),
    manifest: used.map((article, index) => ({
      number: index + 1,
      url: article.url,
      fetched: article.fetched,
      sha256: article.sha256,
      words: article.words,
      access: article.access,
    })),
    tool: `Meridian ${input.version}`,
    written: input.exported,
  };
}
