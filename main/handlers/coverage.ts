/**
 * Coverage: names of levels and days become identifiers and seconds, and the search thread counts.
 */
import { mostCells } from '#shared/coverage';
import { dayOf, startOf } from '#shared/coverage-days';
import { Failure } from '#shared/failure';
import { countriesOf, regionsOn } from '#shared/schemes/levels';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { TagKind } from '#shared/tag';
import type { Handlers, Workings } from './workings.ts';

/** The identifier of a concept, or of what replaced it. */
function known(schemes: LibrarySchemes, kind: TagKind, id: string): string {
  if (schemes[kind].get(id) !== null) return schemes[kind].current(id);
  throw new Failure('invalid', `There is no ${kind} “${id}”. Name it by its identifier in the scheme.`);
}

const knownAll = (schemes: LibrarySchemes, kind: TagKind, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => known(schemes, kind, id))),
];

function startOfDay(day: string): number {
  const start = startOf(day);
  if (start !== null) return start;
  throw new Failure('invalid', `The calendar has no ${day}. Name a day such as 2026-11-17.`);
}

type Span = { readonly since?: string | undefined; readonly until?: string | undefined };

/** The days of a period as they are counted, and the seconds they are: the last day is included. */
function spanOf({ since, until }: Span, now: number) {
  const from = since === undefined ? null : startOfDay(since);
  const last = until ?? (since === undefined ? null : dayOf(now / 1000));
  const to = last === null ? null : startOfDay(last) + 86_400;
  if (from !== null && to !== null && to <= from)
    throw new Failure('invalid', `The period would end, on ${last}, before it begins, on ${since}. Swap the two days.`);
  return { days: { since: since ?? null, until: last }, seconds: { from, to } };
}

export function coverageHandlers({
  search,
  schemes: keeper,
  now,
}: Workings): Pick<Handlers, Extract<keyof Handlers, `coverage.${string}`>> {
  return {
    async 'coverage.grid'({ rows, columns, bucket, query = '', ...asked }, { signal }) {
      const { days, seconds } = spanOf(asked, now());
      const schemes = keeper.schemes();
      const ids = typeof rows === 'string' ? regionsOn(schemes.region, rows) : knownAll(schemes, 'region', rows);
      const fields = schemes.topic.roots;
      const topicIds =
        columns === 'field'
          ? fields
          : columns === 'topic'
            ? schemes.topic.concepts.flatMap(({ id, deprecated }) => (deprecated ? [] : [id]))
            : knownAll(schemes, 'topic', columns);
      if (ids.length * topicIds.length > mostCells)
        throw new Failure(
          'invalid',
          `That would be ${ids.length} regions by ${topicIds.length} topics. Ask for fewer of either: at most ${mostCells} cells at once.`,
        );
      const grid = { ...seconds, query, rows: ids, columns: topicIds, bucket: bucket ?? null };
      return { ...days, ...(await search.coverage.grid(grid, signal)) };
    },
    async 'coverage.map'({ topic, query = '', ...asked }, { signal }) {
      const { days, seconds } = spanOf(asked, now());
      const schemes = keeper.schemes();
      const of = topic === undefined ? null : known(schemes, 'topic', topic);
      const map = { ...seconds, query, countries: countriesOf(schemes.region), topic: of };
      return { ...days, ...(await search.coverage.map(map, signal)) };
    },
    async 'coverage.sources'({ region, topic, query = '', ...asked }, { signal }) {
      const { days, seconds } = spanOf(asked, now());
      const schemes = keeper.schemes();
      const of = {
        region: region === undefined ? null : known(schemes, 'region', region),
        topic: topic === undefined ? null : known(schemes, 'topic', topic),
      };
      return { ...days, ...(await search.coverage.sources({ ...seconds, query, ...of }, signal)) };
    },
  };
}
