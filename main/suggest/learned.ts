/**
 * Suggestions of topics by the shipped terms and what was learned from the analyst's decisions together.
 *
 * The score of a topic is how probable it is that the analyst would give it: of those with 0.8, four in five. A topic of which
 * nothing was learned is suggested where the shipped terms do. Regions are left as they are.
 */
import type { TopicModel } from '#shared/learning';
import type { RuledOutWords } from '#shared/sense';
import type { Evidence, Suggestion } from '#shared/tag';
import { featuresOf, weighedPlaces, type Features, type Parts, type Place, type TermFound } from './features.ts';
import { chanceOf, expected } from './learn.ts';
import { createSenses, type RuledOut } from './senses.ts';
import type { Suggester, SuggestInput } from './suggest.ts';

/** What an article teaches once somebody decides on it: its features, and the scores of the shipped terms by topic. */
export type Study = { readonly features: Features; readonly scores: Readonly<Record<string, number>> };

/** `source`: the number of the article's source, where it has one. */
export type ArticleToSuggest = SuggestInput & { readonly source?: number | null };

export type LearnedSuggester = {
  suggest(article: ArticleToSuggest): Suggestion[];
  /** Takes in what was learned and ruled out; what is not among it is forgotten. */
  take(models: readonly TopicModel[], senses?: readonly RuledOutWords[]): void;
  /** Ids of the senses that hold words of an article back. */
  heldBack(article: ArticleToSuggest): string[];
  /** What it teaches is what its words are, whatever was ruled out meanwhile: so what is learned depends on decisions alone. */
  study(article: SuggestInput): Study;
};

/** From here on a topic is suggested of which the shipped terms say nothing. */
const suggestedFrom = 0.5;
/** What the shipped terms suggest goes when decisions speak against it, and only below this. */
const droppedBelow = 0.3;
const speaksAgainst = -0.4;
/** What decisions must add before their words are shown beside those of the shipped terms. */
const speaksFor = 0.3;
/** What the words must add to count as one that carried the decision. */
const carriesFrom = 0.08;
const mostEvidence = 5;
const mostTopics = 12;

const round = (score: number): number => Math.round(score * 1000) / 1000;

const overlaps = (a: Evidence, b: Evidence): boolean => a.in === b.in && a.start < b.end && b.start < a.end;

/** The words that spoke most for a topic, each where it stands first. */
function carriers(places: readonly Place[], weightOf: (key: number) => number, { title, text }: Parts): Evidence[] {
  const first = new Map<number, { place: Place; adds: number }>();
  for (const place of places) {
    const adds = weightOf(place.key) * place.value;
    const known = first.get(place.key);
    if (adds > 0 && (known === undefined || adds > known.adds)) first.set(place.key, { place, adds });
  }
  const ranked = [...first.values()].toSorted((a, b) => b.adds - a.adds || a.place.from - b.place.from);
  const kept: Evidence[] = [];
  for (const { place, adds } of ranked) {
    if (kept.length >= mostEvidence || (adds < carriesFrom && kept.length > 0)) break;
    const { in: where, from, to } = place;
    const one = { text: (where === 'title' ? title : text).slice(from, to), in: where, start: from, end: to };
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  }
  return kept;
}

/** The words of the shipped terms first, as far as others leave room. */
function together(shipped: readonly Evidence[], learned: readonly Evidence[]): Evidence[] {
  const room = Math.min(learned.length, 2);
  const kept = shipped.slice(0, mostEvidence - room);
  for (const one of learned)
    if (kept.length < mostEvidence && !kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept;
}

/** What places that were left out had added for a topic; what spoke against it goes on doing so. */
function spokenBy(
  all: readonly Place[],
  kept: readonly Place[],
  { keys, values }: Features,
  weightOf: (key: number) => number,
): number {
  if (kept.length === all.length) return 0;
  const left = new Set(kept.map(({ key }) => key));
  let sum = 0;
  keys.forEach((key, at) => {
    if (!left.has(key)) sum += Math.max(0, weightOf(key)) * (values[at] ?? 0);
  });
  return sum;
}

/** What was learned of all topics by feature: pairs of a topic's place among the models and its weight. */
function indexOf(models: readonly TopicModel[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  models.forEach(({ keys, weights }, topic) => {
    keys.forEach((key, at) => {
      const weight = weights[at] ?? 0;
      const pairs = index.get(key);
      if (pairs === undefined) index.set(key, [topic, weight]);
      else pairs.push(topic, weight);
    });
  });
  return index;
}

/** Adds what is learned to a suggester of the shipped schemes. */
export function createLearnedSuggester(shipped: Suggester): LearnedSuggester {
  let known: readonly TopicModel[] = [];
  let index = new Map<number, number[]>();
  let senses = createSenses([], shipped.termsOf);

  /** What decisions add to or take from each topic in an article. */
  function learnedOf({ keys, values }: Features): Float64Array {
    const sums = Float64Array.from(known, ({ bias }) => bias);
    keys.forEach((key, place) => {
      const pairs = index.get(key) ?? [];
      for (let at = 0; at < pairs.length; at += 2) {
        const topic = pairs[at] ?? 0;
        sums[topic] = (sums[topic] ?? 0) + (pairs[at + 1] ?? 0) * (values[place] ?? 0);
      }
    });
    return sums;
  }

  const weightIn =
    (topic: number) =>
    (key: number): number => {
      const pairs = index.get(key) ?? [];
      for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === topic) return pairs[at + 1] ?? 0;
      return 0;
    };

  const scoresOf = (suggestions: readonly Suggestion[]): Map<string, Suggestion> =>
    new Map(suggestions.flatMap((one) => (one.kind === 'topic' ? [[one.id, one] as const] : [])));

  /** The places without those whose words were ruled out to mean a topic. */
  function meaning(
    places: readonly Place[],
    isOut: ReturnType<RuledOut>,
    { article, terms }: { readonly article: Parts; readonly terms: readonly TermFound[] },
  ): readonly Place[] {
    if (isOut === null) return places;
    const wordsAt = (place: Pick<Place, 'in' | 'from' | 'to'>): string => article[place.in].slice(place.from, place.to);
    const spanOf = (place: Pick<Place, 'in' | 'from' | 'to'>): string => `${place.in} ${place.from} ${place.to}`;
    // A form of a term is ruled out with it, also as a word by itself.
    const out = new Set(terms.filter((term) => isOut(wordsAt(term), term.text)).map(spanOf));
    return places.filter((place) => !out.has(spanOf(place)) && !isOut(wordsAt(place), null));
  }

  function read(article: ArticleToSuggest, struck?: Set<string>): Suggestion[] {
    const ruledOut = senses.in(article.source ?? null, struck);
    const { suggestions, terms } = shipped.read(article, ruledOut);
    const topics = scoresOf(suggestions);
    const all = known.length === 0 ? [] : weighedPlaces(article, terms);
    const features = featuresOf(all);
    const sums = learnedOf(features);
    const judged = new Map<string, Suggestion>();
    for (const [id, one] of topics) judged.set(id, { ...one, score: chanceOf(expected(one.score)) });
    known.forEach(({ id }, topic) => {
      const before = topics.get(id);
      const weightOf = weightIn(topic);
      const places = ruledOut === null ? all : meaning(all, ruledOut('topic', id), { article, terms });
      const learned = (sums[topic] ?? 0) - spokenBy(all, places, features, weightOf);
      const score = chanceOf(expected(before?.score ?? null) + learned);
      const isOut = before === undefined ? score < suggestedFrom : score < droppedBelow && learned < speaksAgainst;
      if (isOut) judged.delete(id);
      else {
        const words = before === undefined || learned > speaksFor ? carriers(places, weightOf, article) : [];
        const evidence = together(before?.evidence ?? [], words);
        if (evidence.length > 0) judged.set(id, { kind: 'topic', id, role: null, score, evidence });
      }
    });
    const best = [...judged.values()]
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, mostTopics)
      .map((one) => ({ ...one, score: round(one.score) }));
    return [...suggestions.filter(({ kind }) => kind === 'region'), ...best];
  }

  return {
    take(models, ruled = []) {
      known = models;
      index = indexOf(models);
      senses = createSenses(ruled, shipped.termsOf);
    },
    suggest: (article) => read(article),
    heldBack(article) {
      const struck = new Set<string>();
      read(article, struck);
      return [...struck];
    },
    study(article) {
      const { suggestions, terms } = shipped.read(article);
      const scores = [...scoresOf(suggestions)].map(([id, { score }]) => [id, score] as const);
      return { features: featuresOf(weighedPlaces(article, terms)), scores: Object.fromEntries(scores) };
    },
  };
}
