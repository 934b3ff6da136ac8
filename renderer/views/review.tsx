import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Input } from '#shared/contract';
import type { Quoted, ReviewItem } from '#shared/learning';
import { Chip } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { useLatest } from '#renderer/parts/latest.ts';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { labelOf } from '#renderer/state/branches.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useAsk, useLibrary, useSchemes, useUi } from '#renderer/state/library.tsx';
import { afterLeaving, keptOrder, keyOfItem, openWords, percent } from '#renderer/state/review.ts';
import { brief, counted } from '#renderer/state/when.ts';
import { LearningLine } from './learning-line.tsx';
import { NeverMenu } from './never-menu.tsx';
import { useNow } from './rows.tsx';

const asked = 40;

/** How many other articles have the topic suggested; counting ends at five hundred. */
function others(alike: number): string {
  return alike < 500 ? counted(alike - 1, 'other article') : 'more than 500 other articles';
}

function Words({ quotes, language }: { quotes: readonly Quoted[]; language: string | null }): ReactNode {
  return (
    <ul className="words" lang={language ?? undefined}>
      {quotes.map((one, index) => (
        <li key={index}>
          {one.before}
          <b>{one.words}</b>
          {one.after}
        </li>
      ))}
    </ul>
  );
}

function Item({
  item,
  now,
  current,
  onChoose,
  onOpen,
  onDecide,
  asking,
  onAsking,
  onRuleOut,
}: {
  item: ReviewItem;
  now: Date;
  current: boolean;
  onChoose: () => void;
  onOpen: () => void;
  onDecide: (decision: 'accept' | 'refuse') => void;
  /** Whether the menu of what its words never mean is open. */
  asking: boolean;
  onAsking: (asking: boolean) => void;
  onRuleOut: (what: Input<'senses.ruleOut'>) => void;
}): ReactNode {
  const schemes = useSchemes();
  const { article, suggestion, alike, quotes } = item;
  const label = labelOf(schemes.topic, suggestion.id);
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!current) return;
    element.current?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    // Whoever decides here by keys or buttons goes on here; a reader or a field that has the focus keeps it.
    if (activeElement === document.body || activeElement?.closest('.review') !== null)
      element.current?.focus({ preventScroll: true });
  }, [current]);
  return (
    <li
      ref={element}
      className={`ask-about${current ? ' chosen' : ''}`}
      aria-current={current ? 'true' : undefined}
      tabIndex={current ? 0 : -1}
      onFocus={onChoose}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <div className="what">
        <Chip kind="topic" label={label} ghost />
        <span className="chance" title="How probable it is that you would give it, by the schemes and your decisions">
          {percent(suggestion.score)}
        </span>
        <span className="push" />
        <button
          type="button"
          className="act ruled yes"
          aria-label={`Accept ${label}`}
          tabIndex={current ? 0 : -1}
          onClick={() => onDecide('accept')}
        >
          <Icon name="yes" />
          Accept
        </button>
        <button
          type="button"
          className="act ruled no"
          aria-label={`Refuse ${label}, and remember`}
          tabIndex={current ? 0 : -1}
          onClick={() => onDecide('refuse')}
        >
          <Icon name="no" />
          Refuse
        </button>
        {current || asking ? (
          <NeverMenu
            article={article}
            suggestion={suggestion}
            className="act icon never"
            opened={asking}
            onOpened={onAsking}
            onRuleOut={onRuleOut}
          />
        ) : (
          // A menu for each of forty would be made anew with every decision.
          <button
            type="button"
            className="act icon never"
            aria-label={`These words never mean ${label}`}
            tabIndex={-1}
            onClick={() => onAsking(true)}
          >
            <Icon name="more" />
          </button>
        )}
      </div>
      <button
        type="button"
        className="title"
        lang={article.language ?? undefined}
        tabIndex={current ? 0 : -1}
        onClick={onOpen}
      >
        {article.title}
      </button>
      <Words quotes={quotes} language={article.language} />
      <p className="m">
        {article.source.title} · {brief(article.date, now)}
        {alike > 1 ? ` · ${others(alike)} with ${label} suggested` : ''}
      </p>
    </li>
  );
}

/** The open suggestions of topics in the order of how much a decision would teach, decided on one after the other. */
export function ReviewPane(): ReactNode {
  const { ui } = useLibrary();
  const acts = useActs();
  const { run } = useKeyboard();
  const now = useNow();
  const { data: queue, error, refetch } = useAsk('learning.queue', { count: asked });
  const { data: state } = useAsk('learning.state', {});
  const [items, setItems] = useState<readonly ReviewItem[] | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const decided = useRef(new Set<string>());
  useEffect(() => {
    if (queue === undefined) return;
    const open = new Set(queue.map(keyOfItem));
    // What was decided a moment ago may still be in an answer that was under way; what comes back later was undone.
    for (const key of decided.current) if (!open.has(key)) decided.current.delete(key);
    setItems((shown) =>
      keptOrder(
        shown ?? [],
        queue.filter((item) => !decided.current.has(keyOfItem(item))),
      ),
    );
  }, [queue]);
  const current = items?.find((item) => keyOfItem(item) === at) ?? items?.[0];
  const key = current === undefined ? null : keyOfItem(current);

  function go(item: ReviewItem | undefined): void {
    if (item === undefined) return;
    setAt(keyOfItem(item));
    const { open } = ui.getState();
    ui.setState({ cursor: item.article.id, ...(open === null ? {} : { open: item.article.id, cameFrom: null }) });
  }
  function open(item: ReviewItem): void {
    setAt(keyOfItem(item));
    ui.setState({ cursor: item.article.id, open: item.article.id, cameFrom: null, pane: 'reader' });
  }
  /** The item leaves and the next one comes, while it is done; when it cannot be, it comes back. */
  async function leave(item: ReviewItem, act: () => Promise<unknown>): Promise<void> {
    const own = keyOfItem(item);
    if (decided.current.has(own)) return;
    decided.current.add(own);
    const shown = items ?? [];
    const next = afterLeaving(shown, own);
    setItems(shown.filter((one) => keyOfItem(one) !== own));
    if (key === own) go(shown.find((one) => keyOfItem(one) === next));
    if ((await act()) !== null) return;
    decided.current.delete(own);
    void refetch();
  }
  async function decide(item: ReviewItem, decision: 'accept' | 'refuse'): Promise<void> {
    const of = { article: item.article.id, kind: 'topic', concept: item.suggestion.id } as const;
    await leave(item, () => acts.attempt('suggestions.decide', { ...of, decision }));
  }

  const step = useUi((state_) => state_.reviewStep);
  const take = useLatest((): void => {
    const index = items?.findIndex((item) => keyOfItem(item) === key) ?? -1;
    if (step === null || current === undefined) return;
    if (step.is === 'next') go(items?.[index + 1]);
    else if (step.is === 'previous') go(items?.[index - 1]);
    else if (step.is === 'never') setAsking(key);
    else void decide(current, step.is);
  });
  useEffect(() => {
    if (step === null) return;
    ui.setState({ reviewStep: null });
    take.current();
  }, [step, take, ui]);
  // The article of the suggestion is what T, R, S, E and P are about.
  const subject = current?.article.id ?? null;
  useEffect(() => {
    if (ui.getState().cursor === null && subject !== null) ui.setState({ cursor: subject });
  }, [ui, subject]);

  return (
    <section className="list review" aria-label="Review" data-pane="list">
      <header className="mast">
        <div className="line">
          <button
            type="button"
            className="act icon back"
            aria-label="Places"
            onClick={() => ui.setState({ pane: 'places' })}
          >
            <Icon name="left" />
          </button>
          <h1>Review</h1>
          {state === undefined ? null : (
            <span className="meta">
              <b>{openWords(state.open)}</b> open
            </span>
          )}
          <span className="push" />
          <button type="button" className="act" onClick={() => run('records')}>
            How well they do
          </button>
        </div>
      </header>
      <LearningLine />
      {error !== null ? <Trouble text={error.message} onRetry={() => void refetch()} /> : null}
      {items === null ? (
        error === null ? (
          <SkeletonRows rows={6} />
        ) : null
      ) : items.length === 0 ? (
        <div className="empty roomy">
          <h2>Nothing to decide.</h2>
          <p>
            Every suggested topic is decided. New suggestions come with new articles; what you decided so far makes them
            better.
          </p>
        </div>
      ) : (
        <ol className="asks-about" aria-label="Suggestions to decide on" data-focus="list">
          {items.map((item) => (
            <Item
              key={keyOfItem(item)}
              item={item}
              now={now}
              current={item === current}
              onChoose={() => {
                if (item !== current) go(item);
              }}
              onOpen={() => open(item)}
              onDecide={(decision) => void decide(item, decision)}
              asking={asking === keyOfItem(item)}
              onAsking={(open_) => setAsking(open_ ? keyOfItem(item) : null)}
              onRuleOut={(what) => void leave(item, () => acts.attempt('senses.ruleOut', what))}
            />
          ))}
        </ol>
      )}
      {current === undefined ? null : (
        <p className="keys-line">
          <kbd>A</kbd> accept <kbd>X</kbd> refuse <kbd>⇧X</kbd> never <kbd>J</kbd> next <kbd>K</kbd> previous{' '}
          <kbd>Enter</kbd> open <kbd>T</kbd> add one
        </p>
      )}
    </section>
  );
}
