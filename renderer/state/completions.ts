/**
 * What may be meant by the word at the caret of a query: names of fields, and their values with how many articles each
 * would find. Offers only; what is typed stays what is searched.
 */
import type { Facets } from '#shared/search';
import type { TagKind } from '#shared/tag';
import { labelOf, queryName } from './branches.ts';
import { fieldHelp, stateHelp } from './query-help.ts';
import { monthName } from './when.ts';
import { languageName } from './words.ts';
import type { Schemes } from './library.tsx';

export type Completion = {
  readonly id: string;
  readonly label: string;
  /** What it means, in a few words. */
  readonly hint: string;
  /** How many articles it would find; null where that is not known. */
  readonly count: number | null;
  readonly kind: TagKind | 'field' | 'value';
  /** What is written in place of [from, to) of the query. */
  readonly text: string;
};

/** The word at the caret that can be completed. */
export type Completable = {
  readonly from: number;
  readonly to: number;
  /** What of it stands before the caret. */
  readonly typed: string;
  /** The field whose value it is, or null when it may be the name of one. */
  readonly field: string | null;
  /** The query without the field and what is typed of its value: what counts are taken of. */
  readonly rest: string;
};

const most = 8;
const valueStart = /(?:^|[\s(])-?([A-Za-z-]+):(?:"([^"“”()]*)|([^\s"“”():]*))$/;
const choiceStart = /(?:^|[\s(])-?([A-Za-z-]+):\((?:[^()]*\sOR\s+)?(?:"([^"“”()]*)|([^\s"“”():]*))$/;
const nameStart = /(?:^|[\s(])-?([A-Za-z]{2,}|:)$/;
const completed = new Set([
  'region',
  'focus',
  'topic',
  'source',
  'lang',
  'is',
  'access',
  'month',
  'copies',
  'before',
  'after',
  'on',
]);

/** The word at the caret, when something can be offered for it. */
export function completableAt(query: string, caret: number): Completable | null {
  const before = query.slice(0, caret);
  const value = valueStart.exec(before) ?? choiceStart.exec(before);
  if (value !== null) {
    const [, name = '', quoted, bare] = value;
    const field = name.toLowerCase();
    if (!completed.has(field)) return null;
    const typed = quoted ?? bare ?? '';
    const from = caret - typed.length - (quoted === undefined ? 0 : 1);
    const rest = /^[^\s"()]*"?/.exec(query.slice(caret))?.[0].length ?? 0;
    const to = caret + rest;
    const fieldFrom = before.lastIndexOf(`${name}:`);
    const minus = query.charAt(fieldFrom - 1) === '-' ? 1 : 0;
    const closing = before.slice(fieldFrom).includes('(') && query.charAt(to) === ')' ? 1 : 0;
    const without = `${query.slice(0, fieldFrom - minus)} ${query.slice(to + closing)}`.replaceAll(/\s+/g, ' ').trim();
    return { from, to, typed, field, rest: without };
  }
  const name = nameStart.exec(before)?.[1];
  const after = query.charAt(caret);
  if (name === undefined || (after !== '' && !/[\s)]/.test(after))) return null;
  return { from: caret - name.length, to: caret, typed: name === ':' ? '' : name, field: null, rest: query };
}

function written(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}./+-]*$/u.test(value) && !/^(?:OR|AND|NOT)$/.test(value) ? value : `"${value}"`;
}

type Sources = readonly { readonly id: string; readonly title: string }[];
type Ports = {
  readonly schemes: Schemes;
  readonly sources: Sources;
  readonly facets: Facets | null;
  readonly now: Date;
};

function fields(typed: string): Completion[] {
  return fieldHelp
    .filter(({ name }) => name.startsWith(typed.toLowerCase()))
    .map(({ name, means }) => ({
      id: `field-${name}`,
      label: `${name}:`,
      hint: means,
      count: null,
      kind: 'field',
      text: `${name}:`,
    }));
}

function concepts(field: TagKind | 'focus', typed: string, { schemes, facets }: Ports): Completion[] {
  const kind = field === 'topic' ? 'topic' : 'region';
  const scheme = schemes[kind];
  const counts = facets?.[field] ?? {};
  const counted = Object.entries(counts)
    .toSorted((a, b) => b[1] - a[1])
    .map(([id]) => id);
  const listed =
    typed.trim() === '' ? scheme.concepts.filter(({ deprecated }) => !deprecated) : scheme.find(typed, 3 * most);
  const ids = new Set([...(typed.trim() === '' ? counted : []), ...listed.map(({ id }) => id)]);
  return [...ids]
    .filter((id) => id !== '001')
    .toSorted((a, b) => Number((counts[b] ?? 0) > 0) - Number((counts[a] ?? 0) > 0))
    .slice(0, most)
    .map((id) => {
      const [above] = scheme.get(id)?.broader ?? [];
      return {
        id: `${kind}-${id}`,
        label: labelOf(scheme, id),
        hint: above === undefined ? '' : labelOf(scheme, above),
        count: facets === null ? null : (counts[id] ?? 0),
        kind,
        text: written(queryName(scheme, id)),
      };
    });
}

function value(field: string, of: string, label: string, hint: string, count: number | null): Completion {
  return { id: `${field}-${of}`, label, hint, count, kind: 'value', text: written(of) };
}

/** Values of a field that begin, or whose label has a word that begins, as typed; the most frequent first. */
function matching(all: readonly Completion[], typed: string): Completion[] {
  const wanted = typed.trim().toLowerCase();
  return all
    .filter(({ label, text, hint }) =>
      [label, text.replaceAll('"', ''), hint].some((one) => ` ${one.toLowerCase()}`.includes(` ${wanted}`)),
    )
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .slice(0, most);
}

function iso(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

/** Dates worth offering: spans back from now, this and earlier months and years, each with the articles its months hold. */
function dates(field: string, { facets, now }: Ports): Completion[] {
  const months = Object.entries(facets?.month ?? {});
  const held = (test: (month: string) => boolean): number | null =>
    facets === null ? null : months.reduce((sum, [month, count]) => (test(month) ? sum + count : sum), 0);
  const found = (date: string): number | null =>
    held((month) =>
      field === 'on' ? month.startsWith(date) : field === 'before' ? month < date : month >= date.padEnd(7, '-01'),
    );
  const latest = months.map(([month]) => month).toSorted((a, b) => (a < b ? 1 : -1));
  const years = [...new Set(latest.map((month) => month.slice(0, 4)))];
  return [
    value(field, iso(now), iso(now), 'today', null),
    ...(field === 'before'
      ? []
      : [
          value(field, '-P7D', '-P7D', 'the last seven days', null),
          value(field, '-P30D', '-P30D', 'the last thirty days', null),
          value(field, '-P1Y', '-P1Y', 'the last year', null),
        ]),
    ...latest.map((month) => value(field, month, month, monthName(month, 'long'), found(month))),
    ...years.map((year) => value(field, year, year, 'the year', found(year))),
  ];
}

/** What may be offered for a word, the likeliest first. */
export function completionsFor({ field, typed }: Completable, ports: Ports): readonly Completion[] {
  const { facets, sources } = ports;
  switch (field) {
    case null:
      return fields(typed);
    case 'region':
    case 'focus':
    case 'topic':
      return concepts(field, typed, ports);
    case 'source':
      return matching(
        sources.map(({ id, title }) =>
          value(field, title, title, '', facets === null ? null : (facets.source[id] ?? 0)),
        ),
        typed,
      );
    case 'lang':
      return matching(
        Object.entries(facets?.language ?? {}).map(([code, count]) =>
          value(field, code, code, code === 'und' ? 'not known' : languageName(code), count),
        ),
        typed,
      );
    case 'access':
      return matching(
        ['full', 'teaser'].map((access) =>
          value(field, access, access, stateHelp[access] ?? '', facets === null ? null : (facets.access[access] ?? 0)),
        ),
        typed,
      );
    case 'is':
      return matching(
        Object.entries(stateHelp).map(([state, means]) =>
          value(field, state, state, means, facets?.status[state] ?? facets?.access[state] ?? null),
        ),
        typed,
      );
    case 'copies':
      return matching(
        [
          ['1', 'told once'],
          ['2-4', 'two to four articles'],
          ['5+', 'five articles or more'],
        ].map(([size = '', means = '']) =>
          value(field, size, size, means, facets === null ? null : (facets.copies[size] ?? 0)),
        ),
        typed,
      );
    case 'month':
      return matching(
        dates('on', ports).filter(({ label }) => /^\d{4}-\d\d$/.test(label)),
        typed,
      );
    default: {
      const wanted = typed.toLowerCase();
      return dates(field, ports)
        .filter(({ label, hint }) => label.startsWith(typed) || ` ${hint.toLowerCase()}`.includes(` ${wanted}`))
        .slice(0, most);
    }
  }
}

/** The query with a completion in place, and where the caret stands then. */
export function complete(query: string, at: Completable, completion: Completion): { query: string; caret: number } {
  const after = query.slice(at.to);
  const gap = completion.kind === 'field' || /^[\s)]/.test(after) ? '' : ' ';
  const begun = query.slice(0, at.from) + completion.text + gap;
  const past = gap === '' && after.startsWith(' ') && completion.kind !== 'field' ? 1 : 0;
  return { query: begun + after, caret: begun.length + past };
}
