/**
 * Filters as tests of a row: what a field and its value ask of an article's facts.
 */
import { periodOf, sizesOf, type FilterField } from '#shared/query';
import { bit, type Columns } from './columns.ts';
import type { Schemes } from './labels.ts';
import { fold } from './tokens.ts';

/** A test of a row of the columns. */
export type Test = (row: number) => boolean;

type Context = {
  readonly columns: Columns;
  readonly schemes: Schemes;
  readonly sources: readonly { readonly number: number; readonly id: string; readonly title: string }[];
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The test a filter is, or null when its value means nothing here; a note says so. */
export function testOf(context: Context, notes: Set<string>, field: FilterField, value: string): Test | null {
  const { columns, schemes, sources, now } = context;
  const listed =
    (column: Uint32Array, accepted: Uint8Array): Test =>
    (row) =>
      accepted[column[row] ?? 0] === 1;
  const folded = fold(value).trim();
  switch (field) {
    case 'region':
    case 'focus':
    case 'topic': {
      const kind = field === 'topic' ? 'topic' : 'region';
      const id = schemes[kind].resolve(value) ?? value;
      if (!schemes[kind].concepts.some((concept) => concept.id === id)) {
        notes.add(`There is no ${kind} “${value}”; it was searched as words.`);
        return null;
      }
      if (field === 'topic') return listed(columns.topicSet, columns.topics.having([id]));
      return listed(field === 'region' ? columns.regionSet : columns.focusSet, columns.regions.having([id]));
    }
    case 'source': {
      const known = sources.filter(({ id }) => id === value);
      const found = known.length > 0 ? known : sources.filter(({ title }) => fold(title).includes(folded));
      if (found.length === 0) notes.add(`There is no source “${value}”.`);
      const accepted = new Uint8Array(columns.greatestSource + 1);
      for (const { number } of found) if (number < accepted.length) accepted[number] = 1;
      return listed(columns.source, accepted);
    }
    case 'lang': {
      const wanted = value.toLowerCase();
      const accepts = (tag: string): boolean =>
        tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}-`) || namesOf(tag).has(folded);
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
    case 'grade': {
      const missing = columns.carried.missing('grade');
      if (missing !== null) notes.add(missing);
      // A letter or a figure alone is either half of the grade.
      return (row) => columns.carried.of('grade', row).some((grade) => grade.includes(folded));
    }
    case 'cluster': {
      const called = columns.clusters.called(folded);
      if (!called.includes(1)) notes.add(`There is no cluster “${value}”.`);
      return listed(columns.cluster, called);
    }
    case 'copies': {
      const { clusters, cluster } = columns;
      const [from, to] = sizesOf(value) ?? [1, Infinity];
      return (row) => {
        const size = Math.max(1, clusters.size(cluster[row] ?? 0));
        return size >= from && size <= to;
      };
    }
    case 'month':
      return listed(
        columns.month,
        Uint8Array.from(columns.months.all, (month) => (month === value ? 1 : 0)),
      );
    case 'saved':
      return () => false; // those that can be followed were expanded before (shared/query/expand.ts)
    case 'access':
      return statusTest(columns, notes, value === 'teaser' ? 'teaser' : 'full');
    case 'is':
      return statusTest(columns, notes, value);
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

function statusTest(columns: Columns, notes: Set<string>, value: string): Test {
  const { bits } = columns;
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
    case 'repeated': {
      const { clusters, cluster } = columns;
      if (clusters.repeated === 0) notes.add('No two articles tell the same text yet.');
      return (row) => clusters.size(cluster[row] ?? 0) > 1;
    }
    case 'highlighted': {
      const missing = columns.carried.missing('highlight');
      if (missing !== null) notes.add(missing);
      return (row) => columns.carried.of('highlight', row).length > 0;
    }
    default:
      return has(bit.inPack);
  }
}

const namers = new Map<string, Intl.DisplayNames>();

/** What a language is called in English and by itself, folded: "japanese" and "日本語" for "ja". */
function namesOf(tag: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const locale of ['en', tag]) {
    try {
      let namer = namers.get(locale);
      if (namer === undefined) namers.set(locale, (namer = new Intl.DisplayNames(locale, { type: 'language' })));
      names.add(fold(namer.of(tag) ?? ''));
    } catch {
      // Not a language tag: it has no name.
    }
  }
  return names;
}
