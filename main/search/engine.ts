/**
 * The search engine: queries over the mounted index and the facts in memory. Pure over what it is given; no SQL, no clock.
 */
import { createExpander, parseQuery, type Query, type SavedQuery } from '#shared/query';
import type { Explanation, Facets, SearchSort } from '#shared/search';
import { Accumulator, type Marks } from './accumulate.ts';
import type { Example } from './alike.ts';
import { blended, factorsOf } from './blend.ts';
import { bit, Columns, type ColumnsRecord, type Facts } from './columns.ts';
import { createCoverage, type Coverage } from './coverage-asks.ts';
import { collect, countFacets, having, tallyStatus, type Matches } from './facets.ts';
import { createExplainer } from './explain.ts';
import type { MountedIndex } from './flexsearch-index.ts';
import { meantQuery, type MeantQuery } from './did-you-mean.ts';
import { createLabels, type Schemes } from './labels.ts';
import type { Sequence } from './phrase.ts';
import { lastWord, mostChecks, planQuery, type FacetField, type NamedWords, type QueryPlan } from './query-plan.ts';
import { byDate, byScore, isHigher, type Ranking } from './ranking.ts';
import { countStories, createCopies, foldStories, storyOf, type Story } from './stories.ts';
import { Vocabulary } from './spelling.ts';
import {
  createMatches,
  createTally,
  type MatchesFound,
  type MatchesQuestion,
  type Stepwise,
  type Tally,
  type TallyQuestion,
} from './tally.ts';
import { createVerifier, needsText, Verdicts, type TextReader } from './verify.ts';

export type Question = {
  readonly query: string;
  readonly sort: SearchSort;
  readonly typing: boolean;
  readonly facets: boolean;
  /** One row per story. */
  readonly stories?: boolean | undefined;
  /** What the articles are to be like. */
  readonly like?: Example | null;
  /** Whether to answer what was probably meant when nothing is found. */
  readonly correct?: boolean | undefined;
  /** Only these articles, by number, which are known to match. */
  readonly among?: readonly number[] | undefined;
};

/** A result: its articles by number, in order as far as asked for. */
export type Result = {
  /** Articles. */
  readonly total: number;
  /** Stories: of articles that tell the same one counts. */
  readonly stories: number;
  /** Rows of the list: articles, or stories when that was asked. */
  readonly rows: number;
  readonly unread: number;
  /** Whether some texts were not verified in time; they are counted as matching. */
  readonly partial: boolean;
  /** How many of the best matches are certain; all, unless it is partial. */
  readonly verified: number;
  /** The query that was probably meant, when this one finds little; `shown` when it is what was answered. */
  readonly didYouMean: (MeantQuery & { readonly shown: boolean }) | null;
  readonly facets: Facets | null;
  readonly notes: readonly string[];
  readonly terms: readonly string[];
  /** What to highlight. */
  readonly sequences: readonly Sequence[];
  /** Words that also found articles by their tags. */
  readonly named: readonly NamedWords[];
  /** What is folded into the row of an article; null when it stands for itself. */
  story(number: number): Story | null;
  /** The articles folded into the row of an article, in order of date. */
  copies(number: number): number[];
  /** Why the row of an article stands where it does; null when the article is no longer found. */
  explain(number: number): Explanation | null;
  /** How much the article of a row is like the example; 0 when there was none. */
  score(number: number): number;
  /** How many of its rows have this date or a later one, in seconds since 1970; null when it is not in order of date. */
  since(seconds: number): number | null;
  /** Article numbers of places `from` to `to`. */
  page(from: number, to: number): Uint32Array;
};

export type SourceName = { readonly number: number; readonly id: string; readonly title: string };

/** What the places beside the list show. */
export type ArticleCounts = {
  readonly inbox: { readonly unread: number; readonly total: number };
  readonly starred: number;
  readonly library: number;
  readonly toConfirm: number;
  readonly regions: Record<string, number>;
  readonly topics: Record<string, number>;
};

export type Engine = {
  /** Adds articles, or replaces what was known of them. */
  put(facts: Iterable<Facts>): void;
  /** Forgets the articles with these document numbers. */
  drop(docnos: Iterable<number>): void;
  /** Forgets the articles with these numbers. */
  forget(numbers: Iterable<number>): void;
  /** Everything known of the articles, to be restored by a later run. */
  record(): ColumnsRecord;
  /** Takes what an earlier run recorded, before anything is put. False, with nothing changed, when it does not fit. */
  restore(record: ColumnsRecord): boolean;
  /** Names the sources anew. */
  sources(names: readonly SourceName[]): void;
  /** Reads the saved searches anew, which queries may refer to. */
  saved(searches: readonly SavedQuery[]): void;
  /** Regions and topics are these from now on. */
  schemes(schemes: Schemes): void;
  run(question: Question): Result;
  /** Begins to count what a query finds, exactly and in steps. */
  tally(question: TallyQuestion): Tally;
  /** Begins to name what a query finds, exactly and in steps. */
  matches(question: MatchesQuestion): Stepwise<MatchesFound>;
  counts(): ArticleCounts;
  /** Counts regions, topics and sources over periods. */
  readonly coverage: Coverage;
  /** Takes in the words of the library, which misspelt ones are held against, while it may; answers whether all are in. */
  learnWords(mayGoOn: () => boolean): boolean;
  /** How many articles it knows. */
  readonly size: number;
};

const verifyingTime = 15; // ms
/** For words that are verified without anyone having asked for it, such as three characters of Japanese. */
const quickVerifyingTime = 10; // ms
/** So many texts are read whatever the time: the first page is certain, and asking again always gets on. */
const readAnyway = 20;
/** About as many texts as can be read in that time, and more. */
const mostInTime = 1_024;
/** What was made of a row while verifying; 0 when it was not yet looked at. */
const looked = 1;
const wrong = 2;
/** A query that finds so few may be misspelt. */
const few = 3;
const learningTime = 60; // ms at once

/** The dates of rows, which are in order, newest first. */
function datesOf(columns: Columns, rows: Uint32Array): Float64Array {
  const dates = new Float64Array(rows.length);
  for (let place = 0; place < dates.length; place += 1) dates[place] = columns.date[rows[place] ?? 0] ?? 0;
  return dates;
}

/** How many of some dates, newest first, are this one or later. */
function placesSince(dates: Float64Array, seconds: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? 0) >= seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Checks whose verdicts are kept: a byte per article each, 100 kB at 100,000. */
/** More than one query may have, else none of its verdicts would outlive it and asking again would not get on. */
const checksRemembered = 2 * mostChecks;
const countedRemembered = 200;

export function createEngine(ports: {
  readonly index: MountedIndex;
  readonly texts: TextReader;
  readonly schemes: Schemes;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  /** How long one query may take with texts being read to verify it, in milliseconds. */
  readonly verifyingTime?: number;
}): Engine {
  const { index, texts, now, clock } = ports;
  let { schemes } = ports;
  const columns = new Columns({
    region: (id) => schemes.region.broaderClosure(id),
    topic: (id) => schemes.topic.broaderClosure(id),
  });
  const accumulator = new Accumulator(columns, index.reader);
  const verdicts = new Verdicts(checksRemembered);
  /** Of what is counted again and again: what is typed meanwhile does not push them out. */
  const counted = new Verdicts(countedRemembered);
  let labels = createLabels(schemes);
  const vocabulary = new Vocabulary(index.reader, labels.words);
  let sources: readonly SourceName[] = [];
  let expander = createExpander([]);
  /** Raised whenever an answer may differ from the one before. */
  let state = 0;

  function planOf(written: Query, notes: readonly string[], typing: boolean, like: Example | null = null): QueryPlan {
    const { tree, notes: unfollowed } = expander.expand(written);
    const { reader } = index;
    const plan = planQuery(tree, { columns, reader, schemes, labels, sources, now: now(), typing, like });
    return { ...plan, notes: [...new Set([...notes, ...unfollowed, ...plan.notes])] };
  }

  /** Rows are reused; what a result keeps are article numbers. */
  function numbersOf(rows: Uint32Array): Uint32Array {
    const numbers = new Uint32Array(rows.length);
    for (let place = 0; place < numbers.length; place += 1) numbers[place] = columns.number[rows[place] ?? 0] ?? 0;
    return numbers;
  }

  /** Leaves out what the texts speak against, best first while time lasts. */
  function verify(
    deadline: number,
    plan: QueryPlan,
    found: Matches,
    rankingOf: (rows: Uint32Array) => Ranking,
  ): { matches: Matches; partial: boolean; verified: number } {
    if (plan.words === null || !needsText(plan.words))
      return { matches: found, partial: false, verified: found.rows.length };
    let read = 0;
    let out = false;
    const mayRead = (): boolean => {
      out ||= clock() >= deadline && read++ >= readAnyway;
      return !out;
    };
    const holds = createVerifier(plan.words, { accumulator, verdicts, texts, mayRead });
    let partial = false;
    let verified = 0;
    const keep = (rows: Uint32Array): Uint32Array => {
      const verdictOf = new Uint8Array(rows.length);
      const look = (place: number): void => {
        const row = rows[place] ?? 0;
        const verdict = holds(row, columns.docno[row] ?? 0);
        verdictOf[place] = verdict === 'no' ? wrong : looked;
        if (verdict === 'unread') partial = true;
        else if (verdict === 'yes' && !partial && rows === found.rows) verified += 1;
      };
      const ranking = rankingOf(rows);
      const best = ranking.first(mostInTime);
      for (const place of best) look(place);
      // Once time is out, only what is known already counts, whatever the order.
      if (partial) {
        for (let place = 0; place < rows.length; place += 1) if (verdictOf[place] === 0) look(place);
      } else for (const place of ranking.first(rows.length).subarray(best.length)) look(place);
      return rows.filter((_, place) => verdictOf[place] !== wrong);
    };
    const rows = keep(found.rows);
    const besides = new Map([...found.besides].map(([field, list]): [FacetField, Uint32Array] => [field, keep(list)]));
    return { matches: { rows, besides }, partial, verified };
  }

  function run(question: Question): Result {
    const { tree, notes } = parseQuery(question.query);
    const result = answer(question, tree, notes);
    if (result.total > few || result.partial || result.terms.length === 0 || question.like || question.among)
      return result;
    const started = clock();
    if (!vocabulary.load(() => clock() - started < learningTime)) return result;
    const last = question.typing ? lastWord(tree) : null;
    const meant = meantQuery(tree, last, { reader: index.reader, vocabulary });
    if (meant === null) return result;
    const read = parseQuery(meant.query);
    const other = answer({ ...question, query: meant.query }, read.tree, read.notes);
    if (other.total <= result.total) return result;
    const shown = result.total === 0 && question.correct === true;
    return { ...(shown ? other : result), didYouMean: { ...meant, shown } };
  }

  /** Marks the rows of some articles, those of them that are marked already. */
  function onlyAmong(numbers: readonly number[], hit: Uint8Array | null): Uint8Array {
    const only = new Uint8Array(columns.rows);
    for (const number of numbers) {
      const row = columns.rowOfArticle(number);
      if (row >= 0 && (hit === null || hit[row] === 1)) only[row] = 1;
    }
    return only;
  }

  /** Each row's score in the order asked for, or null when that is an order of dates. */
  function scoring(sort: SearchSort, marks: Marks | null): ((row: number) => number) | null {
    if (marks === null || sort === 'newest' || sort === 'oldest') return null;
    const { score } = marks;
    if (sort === 'relevance') return (row) => score[row] ?? 0;
    const seconds = now() / 1000;
    return (row) => blended(score[row] ?? 0, factorsOf(columns, row, seconds));
  }

  function explain({ sort, typing, like }: Question, tree: Query, number: number): Explanation | null {
    const row = columns.rowOfArticle(number);
    if (row < 0) return null;
    const plan = planOf(tree, [], typing, like);
    if (plan.words === null) return { order: 'date', score: 0, parts: [], factors: [] };
    const marks = accumulator.run(plan.words);
    try {
      if (marks.hit[row] !== 1) return null;
      const parts = [...(createExplainer(row, { columns, reader: index.reader, texts }).partsOf(plan.words) ?? [])];
      const order = sort === 'newest' || sort === 'oldest' ? 'date' : sort;
      const own = factorsOf(columns, row, now() / 1000);
      const score = marks.score[row] ?? 0;
      return {
        order,
        score: order === 'blend' ? blended(score, own) : score,
        parts: named(parts, plan),
        factors:
          order === 'blend'
            ? [
                { by: 'recency', factor: own.recency, days: Math.floor(own.days) },
                { by: 'completeness', factor: own.completeness, days: 0 },
              ]
            : [],
      };
    } finally {
      accumulator.giveBack(marks);
    }
  }

  /** A tag is said by the words of the query that name it. */
  function named(parts: Explanation['parts'], { named: names }: QueryPlan): Explanation['parts'] {
    const said = names.map(({ words }) => words.flatMap((word) => word.units.map((unit) => unit.text)).join(' '));
    return parts.map((part) => (part.in === 'tags' ? { ...part, word: said.join(', ') } : part));
  }

  function answer(question: Question, tree: Query, notes: readonly string[]): Result {
    const { sort, typing, facets, stories, like, among } = question;
    const started = clock();
    const plan = planOf(tree, notes, typing, like);
    const marks = plan.words === null ? null : accumulator.run(plan.words);
    try {
      const told = scoring(sort, marks);
      const rankingOf = (rows: Uint32Array): Ranking => {
        if (told === null) return byDate(rows.length, sort === 'oldest');
        return byScore(rows.length, (place) => told(rows[place] ?? 0));
      };
      const hit = among === undefined ? (marks?.hit ?? null) : onlyAmong(among, marks?.hit ?? null);
      const found = collect(columns, hit, plan, facets);
      const allowed = ports.verifyingTime ?? (plan.exact ? verifyingTime : quickVerifyingTime);
      const { matches, partial, verified } =
        among === undefined
          ? verify(started + allowed, plan, found, rankingOf)
          : { matches: found, partial: false, verified: found.rows.length };
      // Rows stand newest first: among equals the newest stands for its story, and the last one in a list from the oldest on.
      const shown =
        stories === true
          ? foldStories(columns, matches.rows, (row, than) =>
              told === null ? sort === 'oldest' : isHigher(told(row), told(than)),
            )
          : matches.rows;
      const numbers = numbersOf(shown);
      const all = shown === matches.rows ? numbers : numbersOf(matches.rows);
      const ranking = rankingOf(shown);
      const dated = told !== null ? null : datesOf(columns, shown);
      const scores = like && told !== null ? Float32Array.from(shown, told) : null;
      const copies = stories === true ? createCopies(columns, all) : () => [];
      return {
        total: matches.rows.length,
        stories: stories === true ? shown.length : countStories(columns, matches.rows),
        rows: shown.length,
        unread: matches.rows.length - having(tallyStatus(columns, matches.rows), bit.read),
        partial,
        verified,
        didYouMean: null,
        facets: facets ? countFacets(columns, matches, sources) : null,
        notes: plan.notes,
        terms: plan.terms,
        sequences: plan.sequences,
        named: plan.named,
        story: (number) => storyOf(columns, number, copies(number)),
        copies,
        score: (number) => scores?.[numbers.indexOf(number)] ?? 0,
        explain: (number) => explain(question, tree, number),
        since: (seconds) => (dated === null ? null : placesSince(dated, seconds)),
        page: (from, to) => Uint32Array.from(ranking.first(to).subarray(from), (place) => numbers[place] ?? 0),
      };
    } finally {
      if (marks !== null) accumulator.giveBack(marks);
    }
  }

  const stepping = {
    columns,
    accumulator,
    verdicts: counted,
    texts,
    state: () => state,
    plan(text: string) {
      const { tree, notes } = parseQuery(text);
      return planOf(tree, notes, false);
    },
  };

  return {
    put(facts) {
      state += 1;
      for (const one of facts) columns.put(one);
    },
    drop(docnos) {
      state += 1;
      for (const docno of docnos) columns.drop(docno);
    },
    forget(numbers) {
      state += 1;
      for (const number of numbers) {
        const docno = columns.docnoOf(number);
        if (docno !== null) columns.drop(docno);
      }
    },
    record: () => columns.record(),
    restore: (record) => columns.restore(record),
    sources(names) {
      state += 1;
      sources = names;
    },
    saved(searches) {
      state += 1;
      expander = createExpander(searches);
    },
    schemes(fresh) {
      state += 1;
      schemes = fresh;
      columns.regions.closeAnew();
      columns.topics.closeAnew();
      const before = new Set(labels.words);
      labels = createLabels(schemes);
      vocabulary.learn(labels.words.filter((word) => !before.has(word)));
    },
    tally: (question) => createTally(question, stepping),
    matches: (question) => createMatches(question, stepping),
    run: (question) => index.reader.within(() => run(question)),
    coverage: createCoverage({
      columns,
      sources: () => sources,
      matching(query, narrow) {
        const { tree, notes } = parseQuery(query);
        const plan = planOf(tree, notes, false);
        const marks = plan.words === null ? null : accumulator.run(plan.words);
        try {
          const rows = narrow(collect(columns, marks?.hit ?? null, plan, false).rows);
          const until = clock() + (ports.verifyingTime ?? verifyingTime);
          const byAge = (some: Uint32Array): Ranking => byDate(some.length, false);
          const { matches, partial, verified } = verify(until, plan, { rows, besides: new Map() }, byAge);
          return { rows: matches.rows, partial, verified, notes: plan.notes };
        } finally {
          if (marks !== null) accumulator.giveBack(marks);
        }
      },
    }),
    learnWords: (mayGoOn) => vocabulary.load(mayGoOn),
    counts() {
      const { alive, bits, regionSet, topicSet, rows } = columns;
      const byRegion = new Uint32Array(columns.regions.size);
      const byTopic = new Uint32Array(columns.topics.size);
      let inbox = 0;
      let unread = 0;
      let starred = 0;
      let toConfirm = 0;
      for (let row = 0; row < rows; row += 1) {
        if (alive[row] === 0) continue;
        const status = bits[row] ?? 0;
        if ((status & bit.starred) !== 0) starred += 1;
        if ((status & bit.suggested) !== 0) toConfirm += 1;
        if ((status & bit.archived) !== 0) continue;
        inbox += 1;
        if ((status & bit.read) !== 0) continue;
        unread += 1;
        const region = regionSet[row] ?? 0;
        const topic = topicSet[row] ?? 0;
        byRegion[region] = (byRegion[region] ?? 0) + 1;
        byTopic[topic] = (byTopic[topic] ?? 0) + 1;
      }
      return {
        inbox: { unread, total: inbox },
        starred,
        library: columns.count,
        toConfirm,
        regions: columns.regions.spread(byRegion),
        topics: columns.topics.spread(byTopic),
      };
    },
    get size() {
      return columns.count;
    },
  };
}
