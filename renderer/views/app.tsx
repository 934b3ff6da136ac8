import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { closedLibrary } from '#shared/closed';
import { Failure } from '#shared/failure';
import { Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { KeyboardProvider } from '#renderer/state/keyboard.tsx';
import { useAsk, useLibrary, useLinkState, useSettings, useUi } from '#renderer/state/library.tsx';
import { useLike } from '#renderer/state/like.ts';
import { hasLeft, queryOf } from '#renderer/state/places.ts';
import type { Reach } from '#renderer/state/run.ts';
import { useSaved } from '#renderer/state/saved.ts';
import { useStories } from '#renderer/state/stories.ts';
import type { Section } from '#renderer/state/ui.ts';
import { Bar } from './bar.tsx';
import { ClosedLibraryView } from './closed-library.tsx';
import { CoverageView } from './coverage.tsx';
import { Dialogs } from './dialogs.tsx';
import { DropZone } from './drop-zone.tsx';
import { FirstRun } from './first-run.tsx';
import { ListPane } from './list-pane.tsx';
import { PackView } from './packs.tsx';
import { Places } from './places.tsx';
import { Reader } from './reader.tsx';
import { RecordsView } from './records.tsx';
import { ReviewPane } from './review.tsx';
import { RulesView } from './rules.tsx';
import { SchemesView } from './schemes.tsx';
import { SearchView } from './search.tsx';
import { SourcesView } from './sources.tsx';
import { Splitter } from './splitter.tsx';
import { StatusLine } from './status.tsx';

/** Keeps the document's theme, contrast and density as the settings say. */
function useAppearance(): void {
  const settings = useSettings();
  const { data } = useAsk('settings.read', {});
  const known = data !== undefined;
  useEffect(() => {
    if (!known) return undefined;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      const { dataset } = document.documentElement;
      dataset['theme'] = settings.theme === 'system' ? (dark.matches ? 'dark' : 'light') : settings.theme;
      dataset['density'] = settings.density;
      dataset['contrast'] = settings.contrast;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [known, settings.theme, settings.density, settings.contrast]);
}

/** The list follows the section, the place and the query. */
function useListFollows(): void {
  const { list, link } = useLibrary();
  const section = useUi((state) => state.section);
  const place = useUi((state) => state.place);
  const sort = useUi((state) => state.sort);
  const query = useUi((state) => state.query);
  const searchSort = useUi((state) => state.searchSort);
  const typing = useUi((state) => state.typing);
  const stories = useStories();
  const like = useLike();
  const correct = useUi((state) => state.asWritten !== state.query);
  const searches = useSaved();
  const saved = place.is === 'saved' ? searches?.find(({ id }) => id === place.id) : undefined;
  const listed = queryOf(place, saved);
  const looking = section === 'desk' && saved !== undefined ? saved.id : null;
  // Told before the list is asked for: whatever arrives later is new.
  useEffect(() => {
    if (looking !== null) link.ask('searches.seen', { id: looking }).catch((error: unknown) => console.error(error));
  }, [link, looking]);
  useEffect(() => {
    if (section === 'desk') {
      if (listed === null) return;
      list.show({
        query: listed,
        sort,
        typing: false,
        facets: false,
        correct: false,
        stories: false,
        hasLeft: (row) => hasLeft(place, row, saved),
      });
    } else if (section === 'search') {
      list.show({ query, sort: searchSort, typing, facets: true, correct, stories, ...like, hasLeft: () => false });
    }
  }, [list, section, place, saved, listed, sort, query, searchSort, typing, correct, stories, like]);
}

const paneOrder = ['places', 'facets', 'list', 'reader'];

function focusPane(direction: 1 | -1): void {
  const panes = paneOrder
    .map((name) => document.querySelector<HTMLElement>(`[data-pane=${name}]`))
    .filter((pane) => pane !== null && pane.checkVisibility({ visibilityProperty: true }));
  const at = panes.findIndex((pane) => pane?.contains(document.activeElement) === true);
  const next = panes[(at + direction + panes.length) % panes.length] ?? panes[0];
  const inside =
    next?.querySelector<HTMLElement>('[data-focus]') ??
    next?.querySelector<HTMLElement>('[aria-current], [tabindex="0"], button, input, a');
  inside?.focus();
}

function pageReader(direction: 1 | -1): boolean {
  const sheet = document.querySelector<HTMLElement>('.reader .sheet');
  if (sheet === null) return false;
  const room = direction === 1 ? sheet.scrollHeight - sheet.clientHeight - sheet.scrollTop : sheet.scrollTop;
  if (room < 4) return false;
  sheet.scrollBy({ top: direction * sheet.clientHeight * 0.86 });
  return true;
}

function focusSimilar(): boolean {
  const first = document.querySelector<HTMLElement>('[data-similar] button');
  first?.focus();
  return first !== null;
}

function focusSearch(): void {
  // The field is there after the view has changed.
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-focus=query]')?.focus());
}

function Desk(): ReactNode {
  const settings = useSettings();
  const acts = useActs();
  const pane = useUi((state) => state.pane);
  const review = useUi((state) => state.place.is === 'review');
  const [panes, setPanes] = useState(settings.panes);
  useEffect(() => setPanes(settings.panes), [settings.panes]);
  const keep = (next: typeof panes): void => void acts.attempt('settings.change', { change: { panes: next } });
  const style = { '--places': `${panes.places}px`, '--list': `${panes.list}px` } as React.CSSProperties;
  return (
    <div className="desk" data-shows={pane} style={style}>
      <Places />
      <Splitter
        label="Width of the places"
        value={panes.places}
        least={170}
        most={360}
        onMove={(places) => setPanes({ ...panes, places })}
        onDone={(places) => keep({ ...panes, places })}
      />
      {review ? <ReviewPane /> : <ListPane />}
      <Splitter
        label="Width of the list"
        value={panes.list}
        least={300}
        most={760}
        onMove={(list) => setPanes({ ...panes, list })}
        onDone={(list) => keep({ ...panes, list })}
      />
      <Reader />
    </div>
  );
}

const sectionTitles: Readonly<Record<Section, string>> = {
  desk: 'Desk',
  search: 'Search',
  coverage: 'Coverage',
  packs: 'Packs',
  rules: 'Rules',
  schemes: 'Schemes',
  sources: 'Sources',
  records: 'How well suggestions do',
};

/** The whole window. */
export function App(): ReactNode {
  useAppearance();
  useListFollows();
  const link = useLinkState();
  const section = useUi((state) => state.section);
  const { data: info, error, refetch } = useAsk('library.info', {});
  const reach = useMemo<Reach>(() => ({ pageReader, focusPane, focusSearch, focusSimilar }), []);
  const first = info !== undefined && info.sources === 0 && info.articles === 0;

  useEffect(() => {
    document.title = `${sectionTitles[section]} · Meridian`;
  }, [section]);

  if (link.is === 'shut') {
    return (
      <main className="shut" role="alert">
        <h1>Meridian cannot open the library here.</h1>
        <p>{link.why}</p>
      </main>
    );
  }
  if (error instanceof Failure && (error.code === 'damaged-library' || error.code === 'newer-library')) {
    const closed = closedLibrary.safeParse(error.details).data;
    if (closed !== undefined) return <ClosedLibraryView code={error.code} closed={closed} />;
  }
  return (
    <KeyboardProvider reach={reach}>
      <DropZone>
        <div className="app">
          <Bar bare={first} />
          <main className="main">
            {info === undefined ? (
              error === null ? null : (
                <Trouble text={error.message} onRetry={() => void refetch()} />
              )
            ) : first ? (
              <FirstRun path={info.path} />
            ) : section === 'desk' ? (
              <Desk />
            ) : section === 'search' ? (
              <SearchView />
            ) : section === 'coverage' ? (
              <CoverageView />
            ) : section === 'packs' ? (
              <PackView />
            ) : section === 'records' ? (
              <RecordsView />
            ) : section === 'rules' ? (
              <RulesView />
            ) : section === 'schemes' ? (
              <SchemesView />
            ) : (
              <SourcesView />
            )}
          </main>
          <StatusLine />
        </div>
        <Dialogs />
      </DropZone>
    </KeyboardProvider>
  );
}
