/**
 * Suggests regions and topics for an article, each with the words that speak for it.
 *
 * One matcher over all names and terms in all languages goes over title and text once. It suggests what is named, not
 * what lies above it: an article on Kazakhstan is found under Central Asia anyway, and Central Asia is suggested where
 * the text says so. It knows no meaning: sarcasm, history and hypotheticals count as much as news.
 */
import type { Concept, Evidence, Suggestion } from '#shared/tag';
import { createMatcher, type Match } from './matcher.ts';
import { type Mention, type Part, readPlaces } from './places.ts';
import { type RegionSign, type RegionSource, regionTerms } from './region-terms.ts';
import { type TopicSign, topicTerms } from './topic-terms.ts';

/** The article as suggestions need it: plain text; `language` as declared, which nothing depends on. */
type SuggestInput = { readonly title: string; readonly text: string; readonly language: string | null };

export type Suggester = {
  /** Regions first, then topics, each by falling score; at most twelve topics. */
  suggest(article: SuggestInput): Suggestion[];
};

type Sign = RegionSign | TopicSign;
type Found = { readonly in: 'title' | 'text'; readonly from: number; readonly to: number; readonly weight: number };
type FoundPlace = Found & { readonly source: RegionSource };

const sourceWeight: Readonly<Record<RegionSource, number>> = {
  name: 1,
  people: 0.8,
  capital: 0.7,
  phrase: 0.7,
  state: 0.6,
  place: 0.5,
  institution: 0.4,
  abbreviation: 0.5,
};

/** Text up to here is the lead: about the first two paragraphs of a news story. */
const leadLength = 500;
const mostEvidence = 5;
const mostTopics = 12;

/** Where words stand decides how much they weigh: the headline says what a story is about, the lead nearly so. */
const placeWeight = (in_: 'title' | 'text', from: number, dateline: number): number => {
  if (in_ === 'title') return 3;
  if (from < dateline) return 0.8;
  return from < leadLength ? 1.6 : 1;
};

/** Where the dateline ends ("ASTANA, Nov 3 –"), or 0: it says where a story was written, not what it is about. */
const datelineEnd = (text: string): number => {
  const found = /^\s*\p{Lu}[\p{Lu}\p{M}.,'’/ -]{2,60}(?:[,(]\s?[\p{L}\p{N}.,() ]{1,30})?\s?[-–—]{1,2}\s/u.exec(
    text.slice(0, 110),
  );
  return found === null ? 0 : found[0].length;
};

const evidenceOf = (found: readonly Found[], article: SuggestInput): Evidence[] =>
  found
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, mostEvidence)
    .map(({ in: where, from, to }) => ({ text: article[where].slice(from, to), in: where, start: from, end: to }));

const pushTo = <Value>(table: Map<string, Value[]>, key: string, value: Value): void => {
  const list = table.get(key);
  if (list === undefined) table.set(key, [value]);
  else list.push(value);
};

/** Weight of many mentions: each further one adds less. */
const total = (found: readonly Found[]): number =>
  found.toSorted((a, b) => b.weight - a.weight).reduce((sum, { weight }, index) => sum + weight / (1 + index / 4), 0);

const round = (score: number): number => Math.round(score * 1000) / 1000;

/** Focus: in the headline, or early and often, compared with the region named most. */
const isFocus = (found: readonly Found[], raw: number, most: number, length: number): boolean => {
  if (found.some((each) => each.in === 'title' && each.weight >= 1.5)) return true;
  const early = found.some((each) => each.in === 'text' && each.from < leadLength && each.weight >= 0.7);
  // Mentions stand in the order of the text; the title's are first.
  const first = found[0]?.from ?? 0;
  const last = found.at(-1)?.from ?? 0;
  const spread = length > 0 ? (last - first) / length : 0;
  if (raw === most && early && found.length > 1) return true;
  return raw >= most * 0.5 && found.length > 2 && (early || spread > 0.4);
};

/**
 * Whether a region is worth suggesting: a place named once is; a nationality or an institution that occurs once, in
 * passing, is not ("a Swiss bank", "priced in yen").
 */
const isWorthIt = (found: readonly FoundPlace[]): boolean => {
  if (found.some((each) => each.in === 'title')) return true;
  if (found.some((each) => each.source !== 'people' && each.source !== 'institution')) return true;
  return found.length > 1 || found.some((each) => each.source === 'people' && each.from < leadLength);
};

const suggestRegions = (mentions: readonly Mention[], article: SuggestInput): Suggestion[] => {
  const dateline = datelineEnd(article.text);
  const byId = new Map<string, FoundPlace[]>();
  for (const { id, in: where, from, to, source } of mentions) {
    pushTo(byId, id, {
      in: where,
      from,
      to,
      source,
      weight: sourceWeight[source] * placeWeight(where, from, dateline),
    });
  }
  for (const [id, found] of byId) if (!isWorthIt(found)) byId.delete(id);
  const raws = new Map([...byId].map(([id, found]) => [id, total(found)]));
  const most = Math.max(0, ...raws.values());
  return [...byId].map(([id, found]): Suggestion => {
    const raw = raws.get(id) ?? 0;
    const role = isFocus(found, raw, most, article.text.length) ? 'focus' : 'mention';
    return { kind: 'region', id, role, score: round(raw / (raw + 2)), evidence: evidenceOf(found, article) };
  });
};

/** How much words must say before a topic is suggested; more in a long text, where everything is named once. */
const topicThreshold = (length: number): number => 1.4 + Math.min(2.6, length / 1000);

const suggestTopics = (
  parts: readonly { in: 'title' | 'text'; matches: readonly Match<TopicSign>[] }[],
  article: SuggestInput,
): Suggestion[] => {
  const byId = new Map<string, Found[]>();
  const strongest = new Map<string, number>();
  for (const part of parts) {
    for (const { term, from, to } of part.matches) {
      for (const [id, weight] of term.data.weights) {
        pushTo(byId, id, { in: part.in, from, to, weight: weight * placeWeight(part.in, from, 0) });
        strongest.set(id, Math.max(strongest.get(id) ?? 0, weight));
      }
    }
  }
  const threshold = topicThreshold(article.text.length);
  return [...byId]
    .flatMap(([id, found]): Suggestion[] => {
      const raw = total(found);
      if (raw < threshold || (strongest.get(id) ?? 0) < 1) return [];
      return [{ kind: 'topic', id, role: null, score: round(raw / (raw + 4)), evidence: evidenceOf(found, article) }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostTopics);
};

/** Compiles the schemes once (a quarter of a second); then an article of 600 words takes about 0.3 ms. */
export const createSuggester = (schemes: {
  readonly regions: readonly Concept[];
  readonly topics: readonly Concept[];
}): Suggester => {
  const match = createMatcher<Sign>([...regionTerms(schemes.regions), ...topicTerms(schemes.topics)]);
  const isRegion = (found: Match<Sign>): found is Match<RegionSign> => found.term.data.lane === 'region';
  const isTopic = (found: Match<Sign>): found is Match<TopicSign> => found.term.data.lane === 'topic';
  return {
    suggest: (article) => {
      const parts = (['title', 'text'] as const).map((in_) => ({
        in: in_,
        text: article[in_],
        matches: match(article[in_]),
      }));
      const places: Part[] = parts.map((part) => ({ ...part, matches: part.matches.filter(isRegion) }));
      const regions = suggestRegions(readPlaces(places), article).toSorted((a, b) => b.score - a.score);
      const topics = suggestTopics(
        parts.map((part) => ({ in: part.in, matches: part.matches.filter(isTopic) })),
        article,
      );
      return [...regions, ...topics];
    },
  };
};
