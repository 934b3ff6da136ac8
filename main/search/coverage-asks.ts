/**
 * What may be asked of coverage, with the query that narrows it: the articles are found first, then counted.
 */
import { Failure } from '#shared/failure';
import {
  mostBuckets,
  type CoverageBucket,
  type CoverageGrid,
  type CoverageMap,
  type CoverageSources,
} from '#shared/coverage';
import { dayOf } from '#shared/coverage-days';
import type { Columns } from './columns.ts';
import {
  countCountries,
  countGrid,
  countSources,
  reachOf,
  rowsWithin,
  seriesOf,
  type CoverageSpan,
  type Reach,
} from './coverage.ts';

type Asked = CoverageSpan & { readonly query: string };

export type GridAsked = Asked & {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly bucket: CoverageBucket | null;
};
export type MapAsked = Asked & { readonly countries: readonly string[]; readonly topic: string | null };
export type SourcesAsked = Asked & { readonly region: string | null; readonly topic: string | null };

/** The period's own days are the asker's; everything else is answered here. */
type Without<T> = Omit<T, 'since' | 'until'>;

export type Coverage = {
  grid(asked: GridAsked): Without<CoverageGrid>;
  map(asked: MapAsked): Without<CoverageMap>;
  sources(asked: SourcesAsked): Without<CoverageSources>;
};

/** What a query finds, newest first, of the rows `narrow` leaves. */
type Matching = (
  query: string,
  narrow: (rows: Uint32Array) => Uint32Array,
) => {
  readonly rows: Uint32Array;
  readonly partial: boolean;
  readonly verified: number;
  readonly notes: readonly string[];
};

function baselineOf({ from, base, periods }: Reach): CoverageGrid['baseline'] {
  if (periods.size === 0) return null;
  return { since: dayOf(base), until: dayOf(from - 1), periods: periods.size };
}

export function createCoverage(ports: {
  readonly columns: Columns;
  readonly sources: () => readonly { readonly number: number; readonly id: string; readonly title: string }[];
  readonly matching: Matching;
}): Coverage {
  const { columns } = ports;

  function look(asked: Asked) {
    const reach = reachOf(columns, asked);
    const { rows, partial, verified, notes } = ports.matching(asked.query, (found) =>
      rowsWithin(columns, found, reach.base, reach.to),
    );
    return { reach, rows, told: { baseline: baselineOf(reach), notes: [...notes], partial, verified } };
  }

  return {
    grid(asked) {
      const { reach, rows, told } = look(asked);
      const { bucket, starts } = seriesOf(columns, reach, asked.bucket, mostBuckets + 1);
      if (starts.length > mostBuckets)
        throw new Failure(
          'invalid',
          `The period has more than ${mostBuckets} parts by ${bucket}. Choose a larger part or a shorter period.`,
        );
      const counted = countGrid(columns, rows, reach, { rows: asked.rows, columns: asked.columns, starts });
      return { ...told, total: counted.all.count, bucket, buckets: starts.map(dayOf), ...counted };
    },
    map(asked) {
      const { reach, rows, told } = look(asked);
      return { ...told, ...countCountries(columns, rows, reach, asked) };
    },
    sources(asked) {
      const { reach, rows, told } = look(asked);
      return { ...told, ...countSources(columns, rows, reach, { ...asked, sources: ports.sources() }) };
    },
  };
}
