import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { filtersOf, withFilter, withoutFilter, type FilterField } from '#shared/query';
import { useFilter } from '#renderer/state/filter.ts';
import { useLike } from '#renderer/state/like.ts';
import { useAsk } from '#renderer/state/library.tsx';
import { intervalOf, monthRow, monthsOf } from '#renderer/state/months.ts';
import { count, monthName } from '#renderer/state/when.ts';

const dateFields: readonly FilterField[] = ['on', 'after', 'before', 'month'];

type Span = { readonly from: string; readonly to: string };

/** A histogram of months: click one, drag over several, hold Shift with the arrows, or choose both ends. */
export function MonthFacet({ counts, total }: { counts: Readonly<Record<string, number>>; total: number }): ReactNode {
  const { query, values, replace } = useFilter();
  const like = useLike();
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
    { query: undated, sort: 'newest', typing: false, facets: true, count: 0, keep: false, ...like },
    { enabled: dated, keep: true },
  );
  const months = monthRow(dated ? (data?.facets?.month ?? counts) : counts);
  const chosen = monthsOf(values('on')[0] ?? '');
  /** What a drag covers while the button is down. */
  const [drawn, setDrawn] = useState<Span | null>(null);
  /** Where a range drawn by keys begins. */
  const anchor = useRef<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const most = Math.max(1, ...months.map((month) => month.n));
  const pick = (a: string, b: string): void => replace(withFilter(undated, 'on', intervalOf(a, b)));
  const shown = drawn === null ? chosen : drawn.from <= drawn.to ? [drawn.from, drawn.to] : [drawn.to, drawn.from];
  const inside = (id: string): boolean => shown !== null && id >= (shown[0] ?? '') && id <= (shown[1] ?? '');
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const stop = months.some(({ id }) => id === focused) ? focused : (chosen?.[1] ?? last.id);

  /** The month under a pointer, also when it has left the row. */
  function under(event: PointerEvent): string {
    const box = row.current?.getBoundingClientRect();
    const share = box === undefined || box.width === 0 ? 0 : (event.clientX - box.left) / box.width;
    const at = Math.min(months.length - 1, Math.max(0, Math.floor(share * months.length)));
    return months[at]?.id ?? '';
  }

  function keys(event: KeyboardEvent, id: string): void {
    const at = months.findIndex((month) => month.id === id);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: months.length - 1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      anchor.current = id;
      pick(event.shiftKey && chosen !== null ? chosen[0] : id, id);
    } else if (to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      const next = months[Math.min(months.length - 1, Math.max(0, to))]?.id;
      if (next === undefined) return;
      if (event.shiftKey) {
        anchor.current ??= id;
        pick(anchor.current, next);
      } else anchor.current = null;
      setFocused(next);
      row.current?.querySelector<HTMLElement>(`[data-month="${next}"]`)?.focus();
    }
  }

  return (
    <>
      <h2 className="caps">
        Month
        <span className="n">
          {drawn !== null
            ? intervalOf(drawn.from, drawn.to).replace('/', ' – ')
            : dated && data !== undefined
              ? `${count(total)} of ${count(data.total)}`
              : ''}
        </span>
      </h2>
      <div
        className="months"
        role="group"
        aria-label="Articles per month"
        ref={row}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const id = under(event);
          anchor.current = id;
          setFocused(id);
          setDrawn({ from: id, to: id });
        }}
        onPointerMove={(event) => {
          if (drawn !== null) setDrawn({ from: drawn.from, to: under(event) });
        }}
        onPointerUp={() => {
          if (drawn !== null) pick(drawn.from, drawn.to);
          setDrawn(null);
        }}
        onPointerCancel={() => setDrawn(null)}
      >
        {months.map((month) => (
          <button
            type="button"
            key={month.id}
            data-month={month.id}
            className={`month${inside(month.id) ? ' in' : ''}`}
            title={`${monthName(month.id)}: ${count(month.n)}`}
            aria-label={`${monthName(month.id)}, ${count(month.n)} articles`}
            aria-pressed={inside(month.id)}
            tabIndex={month.id === stop ? 0 : -1}
            onClick={(event) => {
              // Of a pointer's click the row has heard; one made by assistive technology has none.
              if (event.detail === 0) pick(month.id, month.id);
            }}
            onKeyDown={(event) => keys(event, month.id)}
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
