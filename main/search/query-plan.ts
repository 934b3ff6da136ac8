/**
 * From the tree of a query to what is to be done: terms to read, tags to look up, tests on facts, texts to verify.
 */
import { periodOf, type FilterField, type Query, type TextField } from '#shared/query';
import { bit, type Columns } from './columns.ts';
import type { Labels, Named, Schemes } from './labels.ts';
import { near, occurs, type Sequence } from './phrase.ts';
import type { PostingsReader } from './postings.ts';
import { fold, isSingle, units, unitTerms } from './tokens.ts';

/** A test of a row of the columns. */
export type Test = (row: number) => boolean;

/** What only the text can tell. `key` names it, so that verdicts are remembered. */
export type Check = { readonly key: string; readonly where: TextField; readonly holds: (folded: string) => boolean };

export type Plan =
  | { readonly kind: 'all' | 'none' }
  /** Documents under any of these terms, scored as one word. */
  | { readonly kind: 'terms'; readonly terms: readonly number[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Plan[] }
  | { readonly kind: 'not'; readonly part: Plan }
  | { readonly kind: 'test'; readonly test: Test }
  /** Articles with one of some tags: found by name, so it counts for rank. */
  | { readonly kind: 'tagged'; readonly test: Test }
  | { readonly kind: 'verify'; readonly candidates: Plan; readonly check: Check };

/** The fields the facet panel chooses several values of. */
export const facetFields = ['region', 'topic', 'source', 'lang', 'access', 'month'] as const;
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
};

const typedCompletions = 256;
const shortTypedCompletions = 64; // of one or two letters
const writtenCompletions = 4_096; // of word*
const mostChecks = 64;

const all: Plan = { kind: 'all' };
const nothing: Plan = { kind: 'none' };

function joinPlans(kind: 'and' | 'or', parts: readonly Plan[]): Plan {
  const empty = kind === 'and' ? 'all' : 'none';
  const full = kind === 'and' ? 'none' : 'all';
  if (parts.some((part) => part.kind === full)) return kind === 'and' ? nothing : all;
  const left = parts.filter((part) => part.kind !== empty);
  const [first] = left;
  if (first === undefined) return kind === 'and' ? all : nothing;
  return left.length === 1 ? first : { kind, parts: left };
}

type Typed = 'no' | 'typing' | 'written';

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

  constructor(context: PlanContext, tree: Query) {
    this.#context = context;
    this.#last = context.typing ? lastWord(tree) : null;
  }

  plan(tree: Query): Plan {
    switch (tree.kind) {
      case 'all':
        return all;
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
        return part.kind === 'none' ? all : { kind: 'not', part };
      }
      case 'word':
        return joinPlans('and', this.#together([tree]));
      case 'phrase':
        return this.#text(tree.text, tree.field, 'no', true);
      case 'near':
        return this.#near(tree);
      case 'filter': {
        const test = this.test(tree.field, tree.value);
        return test === null ? this.#text(tree.value, 'any', 'no', false) : { kind: 'test', test };
      }
    }
  }

  /** Parts side by side; runs of plain words that name a region or topic also find what is tagged so. */
  #together(parts: readonly Query[]): Plan[] {
    const plans: Plan[] = [];
    const wordAt = (index: number): string | null => {
      const part = parts[index];
      return part?.kind === 'word' && !part.prefix && part.field === 'any' ? part.text : null;
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
      plans.push(
        named === null ? joinPlans('and', plain) : joinPlans('or', [joinPlans('and', plain), ...this.#tagged(named)]),
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

  /** A word or phrase. What is several units, or a run of three characters or more, is verified. */
  #text(text: string, field: TextField, typed: Typed, quoted: boolean): Plan {
    if (quoted || field === 'title') this.exact = true;
    const folded = fold(text);
    const wanted = units(folded);
    const [first] = wanted;
    if (first === undefined) return all;
    const sequence: Sequence = { units: wanted, prefix: typed !== 'no' && wanted.at(-1)?.unspaced === false };
    if (this.#excluded === 0) {
      this.sequences.push(sequence);
      this.terms.add(
        wanted.length === 1 ? first.text : quoted ? folded.trim() : wanted.map((unit) => unit.text).join(' '),
      );
    }
    const candidates = this.#candidates(sequence, typed);
    if (candidates.kind === 'none') return nothing;
    const sure = wanted.length === 1 && (!first.unspaced || Array.from(first.text).length <= 2);
    if (sure && field === 'any') return candidates;
    const key = JSON.stringify([field, sequence.prefix, ...wanted.map((unit) => unit.text)]);
    return this.#verify(candidates, { key, where: field, holds: (body) => occurs(body, sequence) });
  }

  #candidates({ units: wanted, prefix }: Sequence, typed: Typed): Plan {
    const whole = prefix ? wanted.slice(0, -1) : wanted;
    const plans = unitTerms(whole).map((term) => this.#term(term));
    for (const unit of whole) if (isSingle(unit)) plans.push(this.#begins(unit.text, 'written'));
    const last = wanted.at(-1);
    if (prefix && last !== undefined) plans.push(this.#begins(last.text, typed));
    return joinPlans('and', plans);
  }

  #term(text: string): Plan {
    const term = this.#context.reader.term(text);
    return term === null ? nothing : { kind: 'terms', terms: [term] };
  }

  #begins(text: string, typed: Typed): Plan {
    const cap = typed === 'written' ? writtenCompletions : text.length <= 2 ? shortTypedCompletions : typedCompletions;
    const { terms, capped } = this.#context.reader.prefix(text, cap);
    if (capped && typed === 'written')
      this.notes.add(`More than ${cap} words begin with “${text}”; the ${cap} most frequent were searched.`);
    return terms.length === 0 ? nothing : { kind: 'terms', terms };
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
      const plans = choices.map((choice): Plan => {
        if (choice.kind !== 'word' && choice.kind !== 'phrase') return nothing;
        const typed = choice === this.#last ? 'typing' : choice.kind === 'word' && choice.prefix ? 'written' : 'no';
        const wanted = units(fold(choice.text));
        if (wanted.length === 0) return nothing;
        sequences.push({ units: wanted, prefix: typed !== 'no' && wanted.at(-1)?.unspaced === false });
        const plan = this.#text(choice.text, 'any', typed, choice.kind === 'phrase');
        return plan.kind === 'verify' ? plan.candidates : plan;
      });
      return { plan: joinPlans('or', plans), sequences };
    };
    const one = side(left);
    const other = side(right);
    const candidates = joinPlans('and', [one.plan, other.plan]);
    if (candidates.kind === 'none') return nothing;
    const key = JSON.stringify([distance, one.sequences, other.sequences]);
    return this.#verify(candidates, {
      key,
      where: 'any',
      holds: (body) => near(body, one.sequences, other.sequences, distance),
    });
  }

  /** The test a filter is, or null when its value means nothing here; a note says so. */
  test(field: FilterField, value: string): Test | null {
    const { columns, schemes, sources, now } = this.#context;
    const listed =
      (column: Uint32Array, accepted: Uint8Array): Test =>
      (row) =>
        accepted[column[row] ?? 0] === 1;
    const folded = fold(value).trim();
    switch (field) {
      case 'region':
      case 'topic': {
        const id = schemes[field].resolve(value) ?? value;
        if (!schemes[field].concepts.some((concept) => concept.id === id)) {
          this.notes.add(`There is no ${field} “${value}”; it was searched as words.`);
          return null;
        }
        return field === 'region'
          ? listed(columns.regionSet, columns.regions.having([id]))
          : listed(columns.topicSet, columns.topics.having([id]));
      }
      case 'source': {
        const known = sources.filter(({ id }) => id === value);
        const found = known.length > 0 ? known : sources.filter(({ title }) => fold(title).includes(folded));
        if (found.length === 0) this.notes.add(`There is no source “${value}”.`);
        const accepted = new Uint8Array(columns.greatestSource + 1);
        for (const { number } of found) if (number < accepted.length) accepted[number] = 1;
        return listed(columns.source, accepted);
      }
      case 'lang': {
        const wanted = value.toLowerCase();
        const accepts = (tag: string): boolean =>
          tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}-`);
        return listed(
          columns.language,
          Uint8Array.from(columns.languages.all, (tag) => (accepts(tag) ? 1 : 0)),
        );
      }
      case 'author':
        return listed(
          columns.author,
          Uint8Array.from(columns.authors.all, (name) => (fold(name).includes(folded) ? 1 : 0)),
        );
      case 'month':
        return listed(
          columns.month,
          Uint8Array.from(columns.months.all, (month) => (month === value ? 1 : 0)),
        );
      case 'access':
        return this.#status(value === 'teaser' ? 'teaser' : 'full');
      case 'is':
        return this.#status(value);
      case 'before':
      case 'after':
      case 'on': {
        const period = periodOf(value, now);
        if (period === null) return null;
        // An interval or a duration is a period of its own; `before:-P1W` ends where the week begins.
        const whole = field === 'on' || (field === 'after' && value.includes('/'));
        const from = field === 'before' ? -Infinity : period.from;
        const to = field === 'before' ? period.from : whole ? period.to : Infinity;
        const { date } = columns;
        return (row) => (date[row] ?? 0) >= from && (date[row] ?? 0) < to;
      }
    }
  }

  #status(value: string): Test {
    const { bits } = this.#context.columns;
    const has =
      (mask: number): Test =>
      (row) =>
        ((bits[row] ?? 0) & mask) !== 0;
    const hasNot =
      (mask: number): Test =>
      (row) =>
        ((bits[row] ?? 0) & mask) === 0;
    switch (value) {
      case 'read':
        return has(bit.read);
      case 'unread':
        return hasNot(bit.read);
      case 'starred':
        return has(bit.starred);
      case 'archived':
        return has(bit.archived);
      case 'inbox':
        return hasNot(bit.archived);
      case 'kept':
        return has(bit.starred | bit.tagged | bit.inPack);
      case 'teaser':
        return has(bit.teaser);
      case 'full':
        return hasNot(bit.teaser);
      case 'suggested':
        return has(bit.suggested);
      case 'changed':
        return has(bit.changed);
      case 'tagged':
        return has(bit.tagged);
      default:
        return has(bit.inPack);
    }
  }
}

/** The last word of a query, when it is where typing goes on. */
function lastWord(tree: Query): Query | null {
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
    const own = filters.map((one) => (one.kind === 'filter' ? planner.test(one.field, one.value) : null));
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
  const words =
    worded.length === 0
      ? null
      : planner.plan(worded.length === 1 ? (worded[0] ?? tree) : { kind: 'and', parts: worded });
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
