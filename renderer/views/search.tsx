import { useState, type ReactNode } from 'react';
import { filtersOf } from '#shared/query';
import { ChoiceMenu } from '#renderer/parts/choice.tsx';
import { Check } from '#renderer/parts/switch.tsx';
import { Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useLibrary, useList, useSettings, useUi } from '#renderer/state/library.tsx';
import { isByDate, useStories } from '#renderer/state/stories.ts';
import { count, counted } from '#renderer/state/when.ts';
import { LikeLine } from './by-example.tsx';
import { DidYouMean } from './did-you-mean.tsx';
import { Facets } from './facets.tsx';
import { SelectionBar } from './list-pane.tsx';
import { QueryLine } from './query-line.tsx';
import { Reader } from './reader.tsx';
import { HitRow } from './row.tsx';
import { Rows } from './rows.tsx';
import { WouldLine } from './make-rule.tsx';
import { SaveSearchForm } from './save-search.tsx';

const sorts = [
  { id: 'relevance', label: 'Best match first' },
  { id: 'blend', label: 'Best and freshest' },
  { id: 'newest', label: 'Newest first' },
  { id: 'oldest', label: 'Oldest first' },
] as const;

const examples: readonly { readonly query: string; readonly means: string }[] = [
  { query: 'region:"Central Asia" uranium', means: 'a place and everything in it, with a word' },
  { query: 'topic:"energy security" is:unread', means: 'a topic, not yet read' },
  { query: '"strait of hormuz" OR suez', means: 'a phrase, or a word' },
  { query: 'pipeline -gas after:-P30D', means: 'without a word, from the last thirty days' },
];

function Examples(): ReactNode {
  const { ui } = useLibrary();
  return (
    <div className="examples">
      <h2 className="caps">Try</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.query}>
            <button type="button" onClick={() => ui.setState({ query: example.query, typing: false })}>
              <code>{example.query}</code>
              <span className="quiet">{example.means}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Search: the query line, facets that edit it, results as you type, and the reader beside them. */
export function SearchView(): ReactNode {
  const { ui, list } = useLibrary();
  const view = useList();
  const query = useUi((state) => state.query);
  const sort = useUi((state) => state.searchSort);
  const open = useUi((state) => state.open);
  const pane = useUi((state) => state.pane);
  const saving = useUi((state) => state.saving && state.query.trim() !== '');
  const would = useUi((state) => state.would !== null);
  const [narrow, setNarrow] = useState(false);
  const total = view.answer?.total ?? 0;
  const stories = view.answer?.stories ?? 0;
  const { counting } = view;
  const nothing = view.state === 'ready' && total === 0;
  const acts = useActs();
  const settings = useSettings();
  const folded = useStories();
  // A facet counts what its own field would find if it were not set: then it says nothing of these results.
  const sources = filtersOf(query).some((one) => one.field === 'source')
    ? 0
    : Object.keys(view.answer?.facets?.source ?? {}).length;

  return (
    <div className="view">
      <h1 className="vh">Search</h1>
      <QueryLine />
      {saving ? <SaveSearchForm /> : null}
      <div className={`finding${open === null ? '' : ' reading'}`} data-shows={pane} data-narrow={narrow}>
        <Facets />
        <section className="hits" aria-label="Results" data-pane="list">
          <div className="tally">
            <button
              type="button"
              className="act ruled to-facets"
              aria-expanded={narrow}
              onClick={() => setNarrow(!narrow)}
            >
              Narrow
            </button>
            <span role="status" aria-live="polite">
              <b>
                {view.answer?.partial === true ? 'up to ' : ''}
                {counted(counting?.total ?? total, 'article')}
              </b>
            </span>
            {counting === null ? null : (
              <span className="quiet">first {count(counting.verified)} verified, still counting</span>
            )}
            {total > 0 && stories < total ? <span>{counted(stories, 'story', 'stories')}</span> : null}
            {sources > 0 ? <span className="opt">from {counted(sources, 'source')}</span> : null}
            {view.fresh > 0 ? (
              <button type="button" className="act new" onClick={() => list.refresh()}>
                {count(view.fresh)} new
              </button>
            ) : null}
            <span className="push" />
            <Check
              label="One per story"
              checked={folded}
              onChange={(on) =>
                void acts.attempt('settings.change', {
                  change: {
                    stories: { ...settings.stories, ...(isByDate(sort) ? { dates: on } : { relevance: on }) },
                  },
                })
              }
            />
            <ChoiceMenu label="Order" choices={sorts} chosen={sort} onChoose={(id) => ui.setState({ searchSort: id })}>
              {sorts.find((one) => one.id === sort)?.label}
            </ChoiceMenu>
          </div>
          <LikeLine />
          <WouldLine />
          <DidYouMean />
          <SelectionBar />
          {view.state === 'failed' ? <Trouble text={view.error ?? ''} onRetry={() => list.refresh()} /> : null}
          {nothing ? (
            <div className="empty">
              <p>
                {would
                  ? 'The rule would change nothing of this.'
                  : 'Nothing in the library matches all of this. Take a word or a filter away.'}
              </p>
              <Examples />
            </div>
          ) : (
            <Rows label="Results" byDay={false} estimate={126} component={HitRow} />
          )}
        </section>
        {open === null ? (
          <aside className="said" aria-label="How to search">
            {nothing ? null : query === '' ? (
              <Examples />
            ) : (
              <>
                <h2 className="caps">Reading on</h2>
                <p>
                  <kbd>↓</kbd> goes to the results, <kbd>J</kbd> and <kbd>K</kbd> read them here, <kbd>/</kbd> comes
                  back to the query.
                </p>
                <p>
                  <kbd>Ctrl A</kbd> selects them all: tag them, or add them to a pack, at once.
                </p>
                <Examples />
              </>
            )}
          </aside>
        ) : (
          <Reader />
        )}
      </div>
    </div>
  );
}
