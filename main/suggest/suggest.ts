/**
 * Suggests regions and topics for an article, each with the words that speak for it.
 *
 * One matcher over all names and terms in all languages goes over title and text once. It suggests what is named, not
 * what lies above it: an article on Kazakhstan is found under Central Asia anyway, and Central Asia is suggested where
 * the text says so. It knows no meaning: sarcasm, history and hypotheticals count as much as news.
 */
import type { Concept, Evidence, Reading, Suggestion, TagKind } from '#shared/tag';
import type { Part } from './candidates.ts';
import type { TermFound } from './features.ts';
import { createMatcher, type Match } from './matcher.ts';
import { createOwnWords, signsIn } from './own-terms.ts';
import { datelineEnd, inTitleCase, isInFirm, type Mention, readPlaces } from './places.ts';
import type { RegionSign, RegionSource } from './region-names.ts';
import { isUzbek, mayHold, type Script } from './script.ts';
import type { RuledOut } from './senses.ts';
import type { TopicSign } from './topic-labels.ts';
import type { Sign, Words } from './words.ts';
import { leadLength, roleOf } from './worth.ts';

/** The article as suggestions need it: plain text; `language` as declared, which nothing depends on. */
export type SuggestInput = { readonly title: string; readonly text: string; readonly language: string | null };

export type Suggester = {
  /** Regions first, then topics, each by falling score; at most twelve topics. */
  suggest(article: SuggestInput): Suggestion[];
  /** The suggestions without what was ruled out, and the topics' terms that stand in the article. */
  read(
    article: SuggestInput,
    ruledOut?: RuledOut | null,
  ): { readonly suggestions: Suggestion[]; readonly terms: readonly TermFound[] };
  /** The terms that stand for some words as a whole. */
  termsOf(words: string): readonly string[];
  /** Compiles the words of the library's own, where there are any: of many that takes longer than an article may. */
  warm(): void;
};

type Found = {
  readonly in: 'title' | 'text';
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly instead?: readonly Reading[] | null;
};

const sourceWeight: Readonly<Record<RegionSource, number>> = {
  name: 1,
  people: 0.8,
  capital: 0.7,
  phrase: 0.7,
  state: 0.6,
  place: 0.5,
  institution: 0.4,
  abbreviation: 0.5,
  setting: 0,
};

/** What a text is about stands within its first thirty thousand words; the rest of a longer one is not read. */
const longestRead = 200_000; // UTF-16 units
const mostEvidence = 5;
const mostTopics = 12;
/** A topic of which the text says less than this, compared with the one it says most of, is touched upon only. */
const leastShare = 0.33;
/** A broader topic is left out when a narrower one has at least so much of its weight. */
const coveredFrom = 0.6;

/** Where words stand decides how much they weigh: the headline says what a story is about, the lead nearly so. */
const placeWeight = (in_: 'title' | 'text', from: number, dateline: number): number => {
  if (in_ === 'title') return 3;
  if (from < dateline) return 0.8;
  return from < leadLength ? 1.6 : 1;
};

const evidenceOf = (found: readonly Found[], article: SuggestInput): Evidence[] =>
  found
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, mostEvidence)
    .map(({ in: where, from, to, instead }) => ({
      text: article[where].slice(from, to),
      in: where,
      start: from,
      end: to,
      ...(instead ? { instead: [...instead] } : {}),
    }));

const pushTo = <Value>(table: Map<string, Value[]>, key: string, value: Value): void => {
  const list = table.get(key);
  if (list === undefined) table.set(key, [value]);
  else list.push(value);
};

/** Weight of many mentions: each further one adds less. */
const total = (found: readonly Found[]): number =>
  found.toSorted((a, b) => b.weight - a.weight).reduce((sum, { weight }, index) => sum + weight / (1 + index / 4), 0);

const round = (score: number): number => Math.round(score * 1000) / 1000;

const suggestRegions = (mentions: readonly Mention[], article: SuggestInput): Suggestion[] => {
  const { title, text } = article;
  const dateline = datelineEnd(text);
  const named = new Map<string, Mention[]>();
  for (const mention of mentions) pushTo(named, mention.id, mention);
  const weighed = [...named].map(([id, all]) => {
    const found = all.map((each): Found => ({
      ...each,
      weight: sourceWeight[each.source] * placeWeight(each.in, each.from, dateline),
    }));
    return { id, all, found, raw: total(found) };
  });
  const most = weighed.reduce((top, { raw }) => Math.max(top, raw), 0);
  const setting = { title, text, dateline, regions: weighed.length };
  return weighed.flatMap(({ id, all, found, raw }): Suggestion[] => {
    const role = roleOf({ mentions: all, share: raw / most }, setting);
    if (role === null) return [];
    return [{ kind: 'region', id, role, score: round(raw / (raw + 2)), evidence: evidenceOf(found, article) }];
  });
};

/** How much words must say before a topic is suggested; more in a long text, where everything is named once. */
const topicThreshold = (length: number): number => 1.37 + 1.3 * Math.log(1 + length / 600);

/** What a word says that is part of a name: "Summit Petroleum Corp" need not be about oil. */
const nameShare = 0.4;

/** Whether words written small elsewhere are part of a firm's or an office's name here, by their capitals or what follows. */
const isPartOfName = (text: string, from: number, to: number, term: string, titled: boolean): boolean => {
  if (term !== term.toLowerCase()) return false;
  const words = text.slice(from, to);
  if (isInFirm(text, to) && /^\p{Lu}/u.test(words)) return true;
  if (titled || !/^\p{Lu}\p{Ll}/u.test(words) || /\s\p{Ll}{4}/u.test(words)) return false;
  return /\s/u.test(words) || !/(?:^|[.!?:"“«]\s*)$/u.test(text.slice(Math.max(0, from - 3), from));
};

const suggestTopics = (
  parts: readonly { in: 'title' | 'text'; matches: readonly Match<TopicSign>[] }[],
  narrower: ReadonlyMap<string, readonly string[]>,
  article: SuggestInput,
  current: (id: string) => string,
  ruledOut: RuledOut | null,
): Suggestion[] => {
  const byId = new Map<string, Found[]>();
  const strongest = new Map<string, number>();
  for (const part of parts) {
    const titled = part.in === 'title' && inTitleCase(article.title);
    for (const { term, from, to } of part.matches) {
      const share = isPartOfName(article[part.in], from, to, term.text, titled) ? nameShare : 1;
      for (const [sign, weight] of term.data.weights) {
        // What speaks against a topic goes on doing so.
        if (weight > 0 && ruledOut?.('topic', sign)?.(article[part.in].slice(from, to), term.text) === true) continue;
        const id = current(sign);
        const found = { in: part.in, from, to, weight: weight * share * placeWeight(part.in, from, 0) };
        const last = byId.get(id)?.at(-1);
        // Words that several terms match speak once, as the strongest of them.
        if (last === undefined || last.in !== part.in || last.from !== from) pushTo(byId, id, found);
        else if (found.weight > last.weight) byId.get(id)?.splice(-1, 1, found);
        strongest.set(id, Math.max(strongest.get(id) ?? 0, weight));
      }
    }
  }
  const threshold = topicThreshold(article.text.length);
  const weighed = [...byId].flatMap(([id, found]) => {
    const raw = total(found);
    return raw < threshold || (strongest.get(id) ?? 0) < 1 ? [] : [{ id, found, raw }];
  });
  const most = weighed.reduce((top, { raw }) => Math.max(top, raw), 0);
  const named = new Map(weighed.map(({ id, raw }) => [id, raw]));
  // A story told of as a narrower topic is found under the broader one anyway.
  const isCovered = (id: string, raw: number): boolean =>
    (narrower.get(id) ?? []).some((each) => (named.get(each) ?? 0) >= raw * coveredFrom);
  return weighed
    .filter(({ id, raw }) => raw >= most * leastShare && !isCovered(id, raw))
    .toSorted((a, b) => b.raw - a.raw)
    .slice(0, mostTopics)
    .map(({ id, found, raw }) => ({
      kind: 'topic',
      id,
      role: null,
      score: round(raw / (raw + 4)),
      evidence: evidenceOf(found, article),
    }));
};

type Schemes = { readonly regions: readonly Concept[]; readonly topics: readonly Concept[] };

type FindTerms = {
  /** Finds the terms in a text of an article, that is in Uzbek or not. */
  find(text: string, uzbek: boolean): readonly Match<Sign>[];
  /** Makes now what the library's own words need. */
  warm(): void;
};

/** One matcher per script, made when a text first needs it. */
const createFindTerms = (schemes: Schemes, words: Words): FindTerms => {
  const alive = signsIn(schemes);
  const own = createOwnWords(schemes);
  const matchers = new Map<string, ReturnType<typeof createMatcher<Sign>>>();
  const matcherOf = (...of: readonly Script[]): ReturnType<typeof createMatcher<Sign>> => {
    const key = of.join(' ');
    const made = matchers.get(key);
    if (made !== undefined) return made;
    const all = of.flatMap((script) => {
      const added = own.of(script);
      return added === null ? [words.of(script)] : [words.of(script), added];
    });
    const fresh = createMatcher<Sign>(all, alive);
    matchers.set(key, fresh);
    return fresh;
  };
  const inLatin = (uzbek: boolean) => (uzbek ? matcherOf('latin', 'uzbek') : matcherOf('latin'));
  return {
    find(text, uzbek) {
      const found = [inLatin(uzbek)(text)];
      for (const script of ['cyrillic', 'unspaced'] as const)
        if (mayHold[script](text)) found.push(matcherOf(script)(text));
      return found.length === 1 ? (found[0] ?? []) : found.flat().toSorted((a, b) => a.from - b.from);
    },
    warm() {
      for (const script of own.scripts)
        if (script === 'latin' || script === 'uzbek') inLatin(script === 'uzbek');
        else matcherOf(script);
    },
  };
};

/** The words of what was replaced do not speak for what replaced it either, where those were ruled out for that. */
const alsoFor =
  (ruledOut: RuledOut, current: (kind: TagKind, id: string) => string): RuledOut =>
  (kind, concept) => {
    const now = current(kind, concept);
    const own = ruledOut(kind, concept);
    const other = now === concept ? null : ruledOut(kind, now);
    if (own === null || other === null) return own ?? other;
    return (words, term) => own(words, term) || other(words, term);
  };

/**
 * Suggests concepts of these schemes: by the compiled words of the shipped ones, and by the names of what the library has changed
 * or added. An article of 680 words takes about a millisecond.
 */
export const createSuggester = ({
  words,
  current = (_, id) => id,
  ...schemes
}: Schemes & {
  readonly words: Words;
  /** What is suggested in the stead of a region or a topic; itself unless it was replaced. */
  readonly current?: (kind: TagKind, id: string) => string;
}): Suggester => {
  const terms = createFindTerms(schemes, words);
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of schemes.topics) for (const each of broader) pushTo(narrower, each, id);
  const isRegion = (found: Match<Sign>): found is Match<RegionSign> => found.term.data.lane === 'region';
  const isTopic = (found: Match<Sign>): found is Match<TopicSign> => found.term.data.lane === 'topic';
  const read: Suggester['read'] = ({ title, text, language }, ruledOut = null) => {
    const article = { title: title.slice(0, longestRead), text: text.slice(0, longestRead), language };
    const uzbek = isUzbek(article);
    const parts = (['title', 'text'] as const).map((in_) => ({
      in: in_,
      text: article[in_],
      matches: terms.find(article[in_], uzbek),
    }));
    const places: Part[] = parts.map((part) => ({ ...part, matches: part.matches.filter(isRegion) }));
    const out = ruledOut === null ? null : alsoFor(ruledOut, current);
    const mentions = readPlaces(places, out).map((mention) => ({ ...mention, id: current('region', mention.id) }));
    const regions = suggestRegions(mentions, article).toSorted((a, b) => b.score - a.score);
    const named = parts.map((part) => ({ in: part.in, matches: part.matches.filter(isTopic) }));
    return {
      suggestions: [...regions, ...suggestTopics(named, narrower, article, (id) => current('topic', id), out)],
      terms: named.flatMap((part) =>
        part.matches.map(({ term, from, to }) => ({ text: term.text, in: part.in, from, to })),
      ),
    };
  };
  return {
    suggest: (article) => read(article).suggestions,
    read,
    warm: () => terms.warm(),
    termsOf: (words) =>
      terms.find(words, true).flatMap(({ term, from, to }) => (from === 0 && to === words.length ? [term.text] : [])),
  };
};
