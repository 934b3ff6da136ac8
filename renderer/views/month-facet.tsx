import { useMemo, useState, type ReactNode } from 'react';
import { filtersOf, withFilter, withoutFilter, type FilterField } from '#shared/query';
import { useFilter } from '#renderer/state/filter.ts';
import { useAsk } from '#renderer/state/library.tsx';
import { intervalOf, monthName, monthRow, monthsOf } from '#renderer/state/months.ts';
import { count } from '#renderer/state/when.ts';

const dateFields: readonly FilterField[] = ['on', 'after', 'before', 'month'];

/** A histogram of months: click one, drag over several, or choose both ends. */
export function MonthFacet({ counts, total }: { counts: Readonly<Record<string, number>>; total: number }): ReactNode {
  const { query, values, replace } = useFilter();
  const undated = useMemo(
    () =>
      dateFields.reduce(
        (text, field) =>
          filtersOf(text)
            .filter((one) => one.field === field)
            .reduce((inner, one) => withoutFilter(inner, field, one.value), text),
        query,
      ),
    [query],
  );
  const dated = undated !== query;
  const { data } = useAsk(
    'search.run',
    { query: undated, sort: 'newest', typing: false, facets: true, count: 0 },
    { enabled: dated, keep: true },
  );
  const months = monthRow(dated ? (data?.facets?.month ?? counts) : counts);
  const chosen = monthsOf(values('on')[0] ?? '');
  const [from, setFrom] = useState<string | null>(null);
  const most = Math.max(1, ...months.map((month) => month.n));
  const pick = (a: string, b: string): void => replace(withFilter(undated, 'on', intervalOf(a, b)));
  const inside = (id: string): boolean => chosen !== null && id >= chosen[0] && id <= chosen[1];
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;

  return (
    <>
      <h2 className="caps">
        Month
        <span className="n">{dated && data !== undefined ? `${count(total)} of ${count(data.total)}` : ''}</span>
      </h2>
      <div className="months" role="group" aria-label="Articles per month">
        {months.map((month) => (
          <button
            type="button"
            key={month.id}
            className={`month${inside(month.id) ? ' in' : ''}`}
            title={`${monthName(month.id)}: ${count(month.n)}`}
            aria-label={`${monthName(month.id)}, ${count(month.n)} articles`}
            aria-pressed={inside(month.id)}
            onPointerDown={() => setFrom(month.id)}
            onPointerUp={() => {
              if (from !== null) pick(from, month.id);
              setFrom(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              pick(event.shiftKey && chosen !== null ? chosen[0] : month.id, month.id);
            }}
          >
            <span
              className="bar-in"
              style={{ height: `${Math.max(month.n > 0 ? 4 : 0, Math.round((100 * month.n) / most))}%` }}
            />
          </button>
        ))}
      </div>
      <div className="month-ends">
        <label>
          <span className="vh">From</span>
          <select
            value={chosen?.[0] ?? first.id}
            onChange={(event) => pick(event.target.value, chosen?.[1] ?? last.id)}
          >
            {months.map((month) => (
              <option key={month.id} value={month.id}>
                {monthName(month.id)}
              </option>
            ))}
          </select>
        </label>
        {dated ? (
          <button type="button" className="act plain" onClick={() => replace(undated)}>
            All dates
          </button>
        ) : null}
        <label>
          <span className="vh">To</span>
          <select
            value={chosen?.[1] ?? last.id}
            onChange={(event) => pick(chosen?.[0] ?? first.id, event.target.value)}
          >
            {months.map((month) => (
              <option key={month.id} value={month.id}>
                {monthName(month.id)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
