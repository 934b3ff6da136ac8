import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ComponentType, type MouseEvent, type ReactNode } from 'react';
import { useLatest } from '#renderer/parts/latest.ts';
import { SkeletonRows } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useLibrary, useList, useSchemes, useUi } from '#renderer/state/library.tsx';
import { extendTo, nothingSelected, toggle } from '#renderer/state/selection.ts';
import { count, dayKey, dayName } from '#renderer/state/when.ts';
import type { RowProps } from './row.tsx';

/** The time, fresh every minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** How many articles a day has; nothing until that is known, since only the whole number is worth saying. */
function DayCount({ n }: { n: number | null }): ReactNode {
  return n === null ? null : (
    <span className="n">
      {count(n)}
      <span className="vh"> {n === 1 ? 'article' : 'articles'}</span>
    </span>
  );
}

/**
 * The rows of the list: only those in sight are in the page, however long it is.
 *
 * The focus stays on the list itself and the row under the cursor is its active descendant, so that it is not lost when
 * rows come and go.
 */
export function Rows({
  label,
  byDay,
  estimate,
  component: Component,
}: {
  label: string;
  byDay: boolean;
  estimate: number;
  component: ComponentType<RowProps>;
}): ReactNode {
  const { ui, list } = useLibrary();
  const acts = useActs();
  const view = useList();
  const schemes = useSchemes();
  const now = useNow();
  const cursor = useUi((state) => state.cursor);
  const selection = useUi((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: view.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => view.at(index)?.article.id ?? index,
    overscan: 10,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => list.want(first, last + 1), [list, first, last, view]);
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [view.generation]);
  const at = cursor === null ? -1 : view.indexOf(cursor);
  const follow = useLatest((): void => {
    if (at < 0) return;
    rows.scrollToIndex(at, { align: 'auto' });
    // Whoever moves through the list by keys from beside it goes on in it, so that Space and Enter mean the article.
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.closest('.places, .bar, .status') !== null) {
      scroller.current?.focus({ preventScroll: true });
    }
  });
  // Only a moved cursor scrolls: rows that arrive or leave must not.
  useEffect(() => {
    if (cursor !== null) follow.current();
  }, [cursor, follow]);

  async function choose(event: MouseEvent): Promise<void> {
    const id =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]')?.dataset['id'] : undefined;
    if (id === undefined) return;
    if (event.target instanceof Element && event.target.closest('[data-fold]') !== null) {
      ui.setState({ cursor: id });
      await list.unfold(id);
      return;
    }
    if (event.target instanceof Element && event.target.closest('[data-why]') !== null) {
      ui.setState({ cursor: id, dialog: { is: 'why', article: id } });
      return;
    }
    if (event.shiftKey) {
      event.preventDefault();
      const order = await list.order();
      ui.setState((state) => ({ cursor: id, selection: extendTo(state.selection, id, order, state.cursor) }));
    } else if (event.ctrlKey || event.metaKey) {
      ui.setState((state) => ({ cursor: id, selection: toggle(state.selection, id) }));
    } else {
      ui.setState({ selection: nothingSelected, pane: 'reader' });
      acts.open(id);
    }
  }

  /** The date of a row that is the first of its day. */
  function headOf(index: number): string | null {
    const own = byDay ? view.at(index)?.article.date : undefined;
    if (own === undefined) return null;
    const before = index === 0 ? undefined : view.at(index - 1)?.article.date;
    if (index > 0 && before === undefined) return null;
    return before !== undefined && dayKey(before) === dayKey(own) ? null : own;
  }
  const heads = items.flatMap(({ index }) => headOf(index) ?? []).join(' ');
  useEffect(() => {
    if (heads !== '') list.wantDays(heads.split(' '));
  }, [list, heads, view]);

  return (
    <div
      className="rows"
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={cursor !== null && at >= 0 ? `row-${cursor}` : undefined}
      tabIndex={0}
      data-focus="list"
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => void choose(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || cursor === null) return;
        event.preventDefault();
        ui.setState({ open: cursor, pane: 'reader' });
      }}
    >
      <div className="rows-in" role="presentation" style={{ height: rows.getTotalSize() }}>
        {items.map((item) => {
          const hit = view.at(item.index);
          const head = headOf(item.index);
          return (
            <div
              key={item.key}
              role="presentation"
              className="slot"
              data-index={item.index}
              ref={rows.measureElement}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {head === null ? null : (
                <div className="day caps" role="presentation">
                  {dayName(head, now)}
                  <DayCount n={view.onDayOf(head)} />
                </div>
              )}
              {hit === null ? (
                <div className="bone-row" style={{ height: estimate }} aria-hidden="true">
                  <span className="bone" />
                  <span className="bone long" />
                </div>
              ) : (
                <Component
                  hit={hit}
                  index={item.index}
                  total={view.total}
                  chosen={hit.article.id === cursor}
                  selected={selection.ids.has(hit.article.id)}
                  schemes={schemes}
                  now={now}
                  byDay={byDay}
                  unfolded={view.isUnfolded(hit.article.id)}
                  copy={view.copyOf(item.index) !== null}
                />
              )}
            </div>
          );
        })}
      </div>
      {view.state === 'loading' ? <SkeletonRows rows={8} /> : null}
    </div>
  );
}
