/**
 * What tells an article or a paragraph from others: its most telling terms, by which articles alike are found. Nothing but
 * the index is asked; pairs of characters stand for words in scripts without spaces.
 */
import { slotWeights } from './flexsearch-index.ts';
import { nothing, type AlikeTerm, type Plan } from './plan.ts';
import type { Sequence } from './phrase.ts';
import type { PostingsReader } from './postings.ts';
import { documentTerms, fold, foldMapped, units } from './tokens.ts';

/** What others are to be like: an article of the library, by its number, or any text. */
export type Example = { readonly article: number | null; readonly title: string; readonly text: string };

const mostTerms = 30;
/** Of very long texts only the most frequent terms are weighed. */
const mostWeighed = 2_000;
const titleWorth = 4; // a word of the title counts as so many of the text
const saturation = 1.2;
/** A word that so many of all articles hold tells nothing. */
const commonShare = 0.15;
const neverCommon = 5; // articles
/** An article is alike when it holds this share of what the terms weigh, and two of them at least. */
const leastShare = 0.18;
const leastTerms = 2;

const telling = /\p{L}|\d{4}/u;
/** Pairs with hiragana are endings and particles rather than words. */
const grammatical = /\p{Script=Hiragana}/u;

export function hasWords(text: string): boolean {
  return units(fold(text)).length > 0;
}

function isTelling(term: string): boolean {
  return telling.test(term) && !grammatical.test(term) && Array.from(term).length > 1;
}

/** The most telling terms, the best first: frequent here, rare among the library's `articles`. */
export function tellingTerms({ article, title, text }: Example, reader: PostingsReader, articles: number): AlikeTerm[] {
  const counts = new Map<string, number>();
  const add = (terms: readonly string[], by: number): void => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + by);
  };
  add(documentTerms(text), 1);
  add(documentTerms(title), titleWorth);
  const weighed = [...counts].filter(([term]) => isTelling(term));
  if (weighed.length > mostWeighed) weighed.sort((a, b) => b[1] - a[1]).splice(mostWeighed);
  const fewest = article === null ? 1 : 2; // it holds them all itself
  const most = Math.max(neverCommon, articles * commonShare);
  const found: AlikeTerm[] = [];
  for (const [word, count] of weighed) {
    const held = reader.held(word);
    if (held === null || held.count < fewest || held.count > most) continue;
    const rarity = Math.log(1 + (articles + 0.5) / (held.count + 0.5));
    found.push({ term: held.term, text: word, weight: ((count * (1 + saturation)) / (count + saturation)) * rarity });
  }
  return found.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, mostTerms);
}

/** Finds what is like an example; `except` are rows that are not asked for. */
export function planAlike(terms: readonly AlikeTerm[], except: (row: number) => boolean): Plan {
  if (terms.length === 0) return nothing;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    kind: 'alike',
    // Scaled, so that a text that holds all of them as tellingly as can be has ten.
    terms: terms.map((one) => ({ ...one, weight: (one.weight * 10) / (whole * (slotWeights[0] ?? 1)) })),
    least: Math.min(leastTerms, terms.length),
    leastWeight: (leastShare * 10) / (slotWeights[0] ?? 1),
    except,
  };
}

/** What to highlight of them. */
export function alikeSequences(terms: readonly AlikeTerm[]): Sequence[] {
  return terms.map(({ text }) => ({ units: units(text), prefix: false }));
}

/**
 * Terms as words to be read: as they stand in a text, pairs of characters joined where they follow each other. The most
 * telling first.
 */
export function wordsOf(text: string, terms: ReadonlyMap<string, number>): string[] {
  const mapped = foldMapped(text);
  const found = new Map<string, { readonly word: string; weight: number }>();
  const take = (from: number, to: number, weight: number): void => {
    const key = mapped.text.slice(from, to);
    const known = found.get(key);
    const word = text.slice(mapped.starts[from] ?? 0, mapped.ends[to - 1] ?? text.length);
    if (known === undefined || weight > known.weight) found.set(key, { word: known?.word ?? word, weight });
  };
  let at = 0;
  for (const unit of units(mapped.text)) {
    const start = mapped.text.indexOf(unit.text, at);
    at = start + unit.text.length;
    if (!unit.unspaced) {
      const weight = terms.get(unit.text);
      if (weight !== undefined) take(start, at, weight);
      continue;
    }
    let from = -1;
    let weight = 0;
    for (let place = 0; place < unit.text.length; place += 1) {
      const pair = terms.get(unit.text.slice(place, place + 2));
      if (pair !== undefined) {
        if (from < 0) from = place;
        weight += pair;
      } else if (from >= 0) {
        take(start + from, start + place + 1, weight);
        from = -1;
        weight = 0;
      }
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).map(({ word }) => word);
}
