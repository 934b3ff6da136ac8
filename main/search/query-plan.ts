/**
 * From the tree of a query to what is to be done: terms to read, tags to look up, tests on facts, texts to verify.
 */
import type { Query, TextField } from '#shared/query';
import { alikeSequences, planAlike, tellingTerms, type Example } from './alike.ts';
import type { Columns } from './columns.ts';
import { testOf, type Test } from './filter-tests.ts';
import { withoutPossessive } from './forms.ts';
import type { Labels, Named, Schemes } from './labels.ts';
import { everything, joinPlans, nothing, type Check, type Plan } from './plan.ts';
import { near, occurs, type Sequence } from './phrase.ts';
import type { PostingsReader } from './postings.ts';
import { fold } from './tokens.ts';
import { keyOf, Words, type Typed, type Wording } from './wordings.ts';

/** The fields the facet panel chooses several values of. */
export const facetFields = ['region', 'focus', 'topic', 'source', 'lang', 'access', 'month', 'copies'] as const;
export type FacetField = (typeof facetFields)[number];

/** Words of the query that name regions or topics: articles tagged so are found without a word of it in their text. */
export type NamedWords = {
  readonly region: readonly string[];
  readonly topic: readonly string[];
  /** The words themselves. */
  readonly words: readonly Sequence[];
};

export type QueryPlan = {
  /** What finds and ranks: words, phrases, names; null when the query has none. */
  readonly words: Plan | null;
  /** Tests every match passes. */
  readonly tests: readonly Test[];
  /** Per facet field, the tests its own values are: a field's counts are taken without them. */
  readonly groups: ReadonlyMap<FacetField, readonly Test[]>;
  /** What to highlight. */
  readonly sequences: readonly Sequence[];
  /** The same as text, folded. */
  readonly terms: readonly string[];
  readonly named: readonly NamedWords[];
  readonly notes: readonly string[];
  /** Whether a phrase, a neighbourhood or a word of the title was asked for, which is worth waiting for. */
  readonly exact: boolean;
};

export type PlanContext = {
  readonly columns: Columns;
  readonly reader: PostingsReader;
  readonly schemes: Schemes;
  readonly labels: Labels;
  readonly sources: readonly { readonly number: number; readonly id: string; readonly title: string }[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether the last word is still being typed. */
  readonly typing: boolean;
  /** What the articles are to be like, beside what the query asks. */
  readonly like?: Example | null;
};

/** Phrases, neighbourhoods and the like that one query may have verified in the texts. */
export const mostChecks = 64;

class Planner {
  readonly #context: PlanContext;
  readonly notes = new Set<string>();
  readonly sequences: Sequence[] = [];
  readonly terms = new Set<string>();
  readonly named: NamedWords[] = [];
  /** Whether something was asked for that only texts can tell. */
  exact = false;
  #checks = 0;
  #excluded = 0;
  /** The word still being typed, or null. */
  readonly #last: Query | null;
  readonly #words: Words;

  constructor(context: PlanContext, tree: Query) {
    this.#context = context;
    this.#words = new Words(context.reader, this.notes);
    this.#last = context.typing ? lastWord(tree) : null;
  }

  plan(tree: Query): Plan {
    switch (tree.kind) {
      case 'all':
        return everything;
      case 'and':
        return joinPlans('and', this.#together(tree.parts));
      case 'or':
        return joinPlans(
          'or',
          tree.parts.map((part) => joinPlans('and', this.#together([part]))),
        );
      case 'not': {
        this.#excluded += 1;
        const part = this.plan(tree.part);
        this.#excluded -= 1;
        if (part.kind === 'all') return nothing;
        return part.kind === 'none' ? everything : { kind: 'not', part };
      }
      case 'word':
        return joinPlans('and', this.#together([tree]));
      case 'phrase':
        return this.#text(tree.text, tree.field, 'no', true);
      case 'near':
        return this.#near(tree);
      case 'filter': {
        const test = testOf(this.#context, this.notes, tree.field, tree.value);
        return test === null ? this.#text(tree.value, 'any', 'no', false) : { kind: 'test', test };
      }
    }
  }

  /** Parts side by side; runs of plain words that name a region or topic also find what is tagged so. */
  #together(parts: readonly Query[]): Plan[] {
    const plans: Plan[] = [];
    const wordAt = (index: number): string | null => {
      const part = parts[index];
      return part?.kind === 'word' && !part.prefix && part.field === 'any' ? withoutPossessive(part.text) : null;
    };
    for (let at = 0; at < parts.length;) {
      const words: string[] = [];
      for (let next = at; words.length < 8; next += 1) {
        const word = wordAt(next);
        if (word === null) break;
        words.push(word);
      }
      const named = words.length === 0 ? null : this.#named(words, parts[at + words.length - 1] === this.#last);
      const length = Math.max(1, named?.length ?? 0);
      const earlier = this.sequences.length;
      const plain = parts.slice(at, at + length).map((part) => this.#plain(part));
      if (named !== null && this.#excluded === 0) {
        const { region, topic } = named;
        this.named.push({ region, topic, words: this.sequences.slice(earlier) });
      }
      const inOtherScripts = this.#context.labels
        .inOtherScripts(words.slice(0, length))
        .map(({ name, uzbek }) => this.#text(name, 'any', 'no', false, uzbek));
      plans.push(
        joinPlans('or', [joinPlans('and', plain), ...inOtherScripts, ...(named === null ? [] : this.#tagged(named))]),
      );
      at += length;
    }
    return plans;
  }

  #named(words: readonly string[], unfinished: boolean): Named | null {
    const { labels } = this.#context;
    return (unfinished ? labels.complete(words) : null) ?? labels.match(words);
  }

  #plain(part: Query): Plan {
    if (part.kind !== 'word') return this.plan(part);
    return this.#text(part.text, part.field, part === this.#last ? 'typing' : part.prefix ? 'written' : 'no', false);
  }

  #tagged({ region, topic }: Named): Plan[] {
    const { columns } = this.#context;
    const plans: Plan[] = [];
    if (region.length > 0) {
      const having = columns.regions.having(region);
      plans.push({ kind: 'tagged', test: (row) => having[columns.regionSet[row] ?? 0] === 1 });
    }
    if (topic.length > 0) {
      const having = columns.topics.having(topic);
      plans.push({ kind: 'tagged', test: (row) => having[columns.topicSet[row] ?? 0] === 1 });
    }
    return plans;
  }

  /** A word or phrase: any of its wordings. What is several units, or a run of three characters or more, is verified. */
  #text(text: string, field: TextField, typed: Typed, quoted: boolean, uzbek = false): Plan {
    if (field !== 'any' && field !== 'title') return this.#inCarried(text, field, typed, quoted);
    if (quoted || field === 'title') this.exact = true;
    const wordings = this.#words.wordings(text, typed, quoted, uzbek);
    if (wordings === null) return everything;
    if (this.#excluded === 0) this.#highlight(text, wordings, quoted);
    return joinPlans(
      'or',
      wordings.map(({ sequence, candidates, sure }) => {
        if (candidates.kind === 'none' || (sure && field === 'any')) return candidates;
        const key = JSON.stringify([field, keyOf(sequence)]);
        return this.#verify(candidates, { key, where: field, holds: (body) => occurs(body, sequence) });
      }),
    );
  }

  #highlight(text: string, wordings: readonly Wording[], quoted: boolean): void {
    wordings.forEach(({ sequence, candidates }, place) => {
      // The first is what was typed; of the others only those somebody wrote are worth looking for.
      if (place > 0 && candidates.kind === 'none') return;
      this.sequences.push(sequence);
      const texts = sequence.units.map((unit) => unit.text);
      this.terms.add(
        `${quoted && texts.length > 1 ? fold(text).trim() : texts.join(' ')}${sequence.prefix ? '*' : ''}`,
      );
      for (const words of sequence.forms?.values() ?? []) for (const word of words) this.terms.add(word);
    });
  }

  /** Words in what an analyst wrote or quoted: few texts, all in memory. */
  #inCarried(text: string, field: Exclude<TextField, 'any' | 'title'>, typed: Typed, quoted: boolean): Plan {
    const { carried } = this.#context.columns;
    const sequence = this.#words.inAnyForm(text, typed, quoted);
    if (sequence === null) return everything;
    const missing = carried.missing(field);
    if (missing !== null) this.notes.add(missing);
    return {
      kind: 'test',
      test: (row) => carried.of(field, row).some((one) => occurs(one, sequence)),
    };
  }

  #verify(candidates: Plan, check: Check): Plan {
    this.#checks += 1;
    if (this.#checks <= mostChecks) return { kind: 'verify', candidates, check };
    this.notes.add(`Only the first ${mostChecks} phrases were looked for exactly; of the others, the words.`);
    return candidates;
  }

  #near({ left, right, distance }: Extract<Query, { kind: 'near' }>): Plan {
    this.exact = true;
    const side = (part: Query): { plan: Plan; sequences: Sequence[] } => {
      const choices = part.kind === 'or' ? part.parts : [part];
      const sequences: Sequence[] = [];
      const plans = choices.flatMap((choice): Plan[] => {
        if (choice.kind !== 'word' && choice.kind !== 'phrase') return [];
        const quoted = choice.kind === 'phrase';
        const typed = choice === this.#last ? 'typing' : !quoted && choice.prefix ? 'written' : 'no';
        const wordings = this.#words.wordings(choice.text, typed, quoted) ?? [];
        if (this.#excluded === 0) this.#highlight(choice.text, wordings, quoted);
        sequences.push(...wordings.map(({ sequence }) => sequence));
        return wordings.map(({ candidates }) => candidates);
      });
      return { plan: joinPlans('or', plans), sequences };
    };
    const one = side(left);
    const other = side(right);
    const candidates = joinPlans('and', [one.plan, other.plan]);
    if (candidates.kind === 'none') return nothing;
    const key = JSON.stringify([distance, one.sequences.map(keyOf), other.sequences.map(keyOf)]);
    return this.#verify(candidates, {
      key,
      where: 'any',
      holds: (body) => near(body, one.sequences, other.sequences, distance),
    });
  }
}

/** The last word of a query, when it is where typing goes on. */
export function lastWord(tree: Query): Query | null {
  if (tree.kind === 'word') return tree;
  if (tree.kind === 'and' || tree.kind === 'or') return lastWord(tree.parts.at(-1) ?? { kind: 'all' });
  return tree.kind === 'near' ? lastWord(tree.right) : null;
}

function facetFieldOf(part: Query): FacetField | null {
  const filters = part.kind === 'or' ? part.parts : [part];
  const [first] = filters;
  if (first?.kind !== 'filter' || !filters.every((one) => one.kind === 'filter' && one.field === first.field))
    return null;
  return facetFields.find((field) => field === first.field) ?? null;
}

/** Everything like an example, but neither the example itself nor what tells the same. */
function planLike(like: Example, { columns, reader }: PlanContext, planner: Planner): Plan {
  const terms = tellingTerms(like, reader, columns.count);
  if (terms.length === 0)
    planner.notes.add('None of its words is telling: no other article holds them, or nearly all do.');
  planner.sequences.push(...alikeSequences(terms));
  for (const { text } of terms) planner.terms.add(text);
  const own = like.article === null ? -1 : columns.rowOfArticle(like.article);
  const cluster = own < 0 ? 0 : (columns.cluster[own] ?? 0);
  return planAlike(terms, (row) => row === own || (cluster !== 0 && columns.cluster[row] === cluster));
}

/** Plans a query. */
export function planQuery(tree: Query, context: PlanContext): QueryPlan {
  const planner = new Planner(context, tree);
  const conjuncts = tree.kind === 'and' ? tree.parts : [tree];
  const groups = new Map<FacetField, Test[]>();
  const tests: Test[] = [];
  const worded: Query[] = [];
  for (const part of conjuncts) {
    const field = facetFieldOf(part);
    const filters = part.kind === 'or' ? part.parts : [part];
    const own = filters.map((one) =>
      one.kind === 'filter' ? testOf(context, planner.notes, one.field, one.value) : null,
    );
    const usable = own.filter((test) => test !== null);
    if (part.kind === 'filter' || field !== null) {
      const [only] = usable;
      if (only === undefined || usable.length < own.length) {
        worded.push(part);
        continue;
      }
      const test: Test = usable.length === 1 ? only : (row) => usable.some((each) => each(row));
      if (field === null) tests.push(test);
      else groups.set(field, [...(groups.get(field) ?? []), test]);
    } else if (part.kind !== 'all') worded.push(part);
  }
  const asked =
    worded.length === 0
      ? null
      : planner.plan(worded.length === 1 ? (worded[0] ?? tree) : { kind: 'and', parts: worded });
  const words = context.like
    ? joinPlans('and', [planLike(context.like, context, planner), asked ?? everything])
    : asked;
  return {
    words: words?.kind === 'all' ? null : words,
    tests,
    groups,
    sequences: planner.sequences,
    terms: [...planner.terms],
    named: planner.named,
    notes: [...planner.notes],
    exact: planner.exact,
  };
}
