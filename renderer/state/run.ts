/**
 * Runs commands: the one place where a key, a menu entry and a button become the same thing.
 */
import type { Output } from '#shared/contract';
import { savedReference } from '#shared/saved-search';
import { shippedScheme } from '#shared/scheme';
import { keyOf, type Library } from './library.tsx';
import { createActs } from './acts.ts';
import type { CommandId } from './keys.ts';
import { createRuleActs } from './rules.ts';
import { createSchemeActs } from './scheme-acts.ts';
import { extendTo, nothingSelected, toggle } from './selection.ts';
import { goAlike, goBackToCoverage, goSearch, goSection, goTo } from './ui.ts';

/** What the views lend to commands: things only the page's elements can do. */
export type Reach = {
  /** Scrolls the reader by a page; answers false when there was nothing left to scroll. */
  pageReader(direction: 1 | -1): boolean;
  focusPane(direction: 1 | -1): void;
  focusSearch(): void;
  /** Goes to the similar articles below the text; false when there are none. */
  focusSimilar(): boolean;
};

/** The articles an act is about: the selection, else the one in the reader or under the cursor. */
export function subjects({ ui }: Pick<Library, 'ui'>): readonly string[] {
  const { selection, cursor, open } = ui.getState();
  if (selection.ids.size > 0) return [...selection.ids];
  const one = cursor ?? open;
  return one === null ? [] : [one];
}

function step(library: Library, by: 1 | -1, extend: boolean): void {
  const { ui, list } = library;
  const view = list.view();
  const { cursor: at, selection, cameFrom } = ui.getState();
  // From an article that is not in the list it goes on where the list was left.
  const cursor = at !== null && cameFrom !== null && view.indexOf(at) < 0 ? cameFrom : at;
  const from = cursor === null ? (by === 1 ? -1 : 0) : view.indexOf(cursor);
  const to = Math.min(view.total - 1, Math.max(0, from + by));
  const next = view.at(to)?.article.id;
  if (next === undefined) {
    if (view.total > 0) list.want(to, to + 1);
    return;
  }
  if (!extend) {
    ui.setState({ cursor: next, open: next, selection: nothingSelected, cameFrom: null });
    return;
  }
  const near: string[] = [];
  for (let at = Math.max(0, Math.min(from, to) - 500); at <= Math.max(from, to) + 500; at += 1) {
    const id = view.at(at)?.article.id;
    if (id !== undefined) near.push(id);
  }
  ui.setState({ cursor: next, open: next, selection: extendTo(selection, next, near, cursor) });
}

function nextUnread(library: Library): void {
  const { ui, list } = library;
  const view = list.view();
  const { cursor } = ui.getState();
  const from = cursor === null ? -1 : view.indexOf(cursor);
  for (let at = from + 1; at < view.total; at += 1) {
    const hit = view.at(at);
    if (hit === null) {
      list.want(at, at + 100);
      return;
    }
    if (!hit.article.read) {
      ui.setState({ cursor: hit.article.id, open: hit.article.id, selection: nothingSelected });
      return;
    }
  }
  ui.setState({ notice: { text: 'No unread article further down.', tone: 'plain' } });
}

/** The headline of an article in the list or the reader. */
export function titleOf({ list, client }: Pick<Library, 'list' | 'client'>, id: string): string {
  const view = list.view();
  const read = client.getQueryData<Output<'articles.read'>>(keyOf('articles.read', { id }));
  return view.at(view.indexOf(id))?.article.title ?? read?.article.title ?? '';
}

/** The row of a story: that under the cursor, or the one the cursor's is unfolded from. */
function storyAt({ ui, list }: Library): string | null {
  const { cursor, open } = ui.getState();
  const view = list.view();
  const id = cursor ?? open;
  return id === null ? null : (view.copyOf(view.indexOf(id)) ?? id);
}

async function unfoldStory(library: Library, say: (text: string) => void): Promise<void> {
  const { ui, list } = library;
  const id = storyAt(library);
  if (id === null) return;
  const view = list.view();
  if (view.at(view.indexOf(id))?.story === null) {
    say('No other article here has the same text, or the list is not one per story.');
    return;
  }
  if (list.view().isUnfolded(id)) {
    // The cursor does not go with the rows that leave.
    if (ui.getState().cursor !== id) ui.setState({ cursor: id });
    await list.unfold(id, false);
  } else if ((await list.unfold(id, true)).length === 0) say('The other articles are no longer found here.');
}

async function selectStory(library: Library): Promise<void> {
  const { ui, list } = library;
  const id = storyAt(library);
  if (id === null) return;
  const copies = await list.unfold(id, true);
  ui.setState({ selection: { ids: new Set([id, ...copies]), anchor: id } });
}

/** One level back: dialog, selection, reader, place. */
function back({ ui }: Library): void {
  const { dialog, selection, open, pane, section, pack, saving, cameFrom, fromCoverage } = ui.getState();
  if (dialog !== null) ui.setState({ dialog: null });
  else if (saving && section === 'search') ui.setState({ saving: false });
  else if (selection.ids.size > 0) ui.setState({ selection: nothingSelected });
  else if (open !== null && cameFrom !== null) ui.setState({ open: cameFrom, cursor: cameFrom, cameFrom: null });
  else if (open !== null) ui.setState({ open: null, pane: 'list' });
  else if (section === 'packs' && pack !== null) ui.setState({ pack: null });
  else if (pane !== 'list') ui.setState({ pane: 'list' });
  else if (section === 'search' && fromCoverage) goBackToCoverage(ui);
  else if (section !== 'desk') goSection(ui, 'desk');
}

/** Makes the function that runs a command by its id. */
export function createRunner(library: Library, reach: Reach): (command: CommandId) => void {
  const { ui, list, client } = library;
  const acts = createActs(library);
  const rules = createRuleActs(library);
  const schemes = createSchemeActs(library);
  const rowOf = (id: string | undefined) =>
    id === undefined ? undefined : list.view().at(list.view().indexOf(id))?.article;
  const reviewing = (): boolean => ui.getState().section === 'desk' && ui.getState().place.is === 'review';
  /** What is about one article also works where one is open without a list. */
  const aboutOne = new Set<CommandId>(['archive', 'star', 'read', 'topic', 'region', 'pack', 'original']);
  const listed = (): boolean => ui.getState().section === 'desk' || ui.getState().section === 'search';

  const table: Record<CommandId, () => void> = {
    next: () => (reviewing() ? ui.setState({ reviewStep: { is: 'next' } }) : step(library, 1, false)),
    previous: () => (reviewing() ? ui.setState({ reviewStep: { is: 'previous' } }) : step(library, -1, false)),
    'next-unread': () => nextUnread(library),
    page() {
      if (ui.getState().open === null || !reach.pageReader(1)) step(library, 1, false);
    },
    'page-back': () => void reach.pageReader(-1),
    'extend-next': () => step(library, 1, true),
    'extend-previous': () => step(library, -1, true),
    select() {
      const { cursor, selection } = ui.getState();
      if (reviewing()) ui.setState({ reviewStep: { is: 'refuse' } });
      else if (cursor !== null) ui.setState({ selection: toggle(selection, cursor) });
    },
    'select-all': () =>
      void list
        .order()
        .then((ids) => ui.setState({ selection: { ids: new Set(ids), anchor: ids[0] ?? null } }))
        .catch((error: unknown) => acts.say(String(error))),
    panes: () => reach.focusPane(1),
    'panes-back': () => reach.focusPane(-1),
    archive: () => void acts.archive(subjects(library)),
    star() {
      const ids = subjects(library);
      void acts.mark(ids, { starred: !ids.every((id) => rowOf(id)?.starred === true) });
    },
    read() {
      const ids = subjects(library);
      void acts.mark(ids, { read: !ids.every((id) => rowOf(id)?.read === true) });
    },
    topic() {
      if (subjects(library).length > 0)
        ui.setState({ dialog: { is: 'tag', kind: 'topic', articles: subjects(library) } });
    },
    region() {
      if (subjects(library).length > 0)
        ui.setState({ dialog: { is: 'tag', kind: 'region', articles: subjects(library) } });
    },
    pack() {
      if (subjects(library).length > 0) ui.setState({ dialog: { is: 'pack', articles: subjects(library) } });
    },
    accept() {
      if (reviewing()) ui.setState({ reviewStep: { is: 'accept' } });
      else acts.say('Suggestions are accepted in Review, or by the mark beside each in the reader.');
    },
    never() {
      if (reviewing()) ui.setState({ reviewStep: { is: 'never' } });
      else acts.say('What words never mean is said in Review, or by the menu beside each suggestion in the reader.');
    },
    original() {
      const row = rowOf(ui.getState().open ?? ui.getState().cursor ?? undefined);
      if (row?.url) acts.openLink(row.url);
      else if (row !== undefined) acts.say('This article carries no address of its own.');
    },
    'next-hit': () => ui.setState({ hitStep: { by: 1 } }),
    'previous-hit': () => ui.setState({ hitStep: { by: -1 } }),
    similar() {
      if (ui.getState().open === null) acts.say('Open an article; M then shows those like it.');
      else if (!reach.focusSimilar()) acts.say('No other article is like this one.');
    },
    'all-similar'() {
      const id = ui.getState().open ?? ui.getState().cursor;
      if (id === null) acts.say('Open an article; Shift M then finds all that are like it.');
      else goAlike(ui, { is: 'article', id, title: titleOf(library, id) });
    },
    'by-example': () => ui.setState({ dialog: { is: 'by-example' } }),
    why() {
      const { section, cursor } = ui.getState();
      if (section !== 'search' || cursor === null)
        acts.say('Choose a result of a search; W then says why it stands there.');
      else ui.setState({ dialog: { is: 'why', article: cursor } });
    },
    story: () => void unfoldStory(library, acts.say).catch((error: unknown) => acts.say(String(error))),
    'story-select': () => void selectStory(library).catch((error: unknown) => acts.say(String(error))),
    'save-search'() {
      const { section, query, like } = ui.getState();
      if (section === 'search' && like !== null)
        acts.say('A search for articles like another one cannot be saved. Its words can: search for them.');
      else if (section === 'search' && query.trim() !== '') ui.setState({ saving: true });
      else {
        goSearch(ui);
        reach.focusSearch();
        acts.say('Search for something first; then Save search keeps it here.');
      }
    },
    'saved-search'() {
      const { section, place } = ui.getState();
      if (section === 'desk' && place.is === 'saved') ui.setState({ dialog: { is: 'saved', id: place.id } });
      else acts.say('No saved search is open. Choose one among the smart folders.');
    },
    'make-rule'() {
      const { section, query, like, place } = ui.getState();
      const saved = client
        .getQueryData<Output<'searches.list'>>(keyOf('searches.list', {}))
        ?.find(({ id }) => section === 'desk' && place.is === 'saved' && place.id === id);
      if (saved !== undefined) rules.begin({ name: saved.name, query: savedReference(saved.name) });
      else if (section === 'search' && like === null && query.trim() !== '') rules.begin({ query: query.trim() });
      else acts.say('Search for something, or open a smart folder, first: a rule is made of a query.');
    },
    'new-rule': () => rules.begin({}),
    undo: () => void acts.undo(),
    search() {
      goSearch(ui);
      reach.focusSearch();
    },
    palette: () => ui.setState({ dialog: { is: 'palette' } }),
    inbox: () => goTo(ui, { is: 'inbox' }),
    library: () => goTo(ui, { is: 'library' }),
    packs: () => goSection(ui, 'packs'),
    rules: () => goSection(ui, 'rules'),
    schemes: () => schemes.go(),
    'new-topic': () => schemes.begin('topic', shippedScheme.topic, null),
    'new-region': () => schemes.begin('region', shippedScheme.region, null),
    sources: () => goSection(ui, 'sources'),
    coverage: () => goSection(ui, 'coverage'),
    review: () => goTo(ui, { is: 'review' }),
    records: () => goSection(ui, 'records'),
    sync: () => void acts.attempt('sync.run', {}).then(() => client.invalidateQueries({ queryKey: ['sync.report'] })),
    sent: () => ui.setState({ dialog: { is: 'sent' } }),
    settings: () => ui.setState({ dialog: { is: 'settings' } }),
    shortcuts: () => ui.setState({ dialog: { is: 'shortcuts' } }),
    back: () => back(library),
  };
  const needsList = new Set<CommandId>([
    'next',
    'previous',
    'next-unread',
    'page',
    'page-back',
    'extend-next',
    'extend-previous',
    'select',
    'select-all',
    'archive',
    'star',
    'read',
    'topic',
    'region',
    'pack',
    'original',
    'story',
    'story-select',
  ]);
  return (command) => {
    const { section, open } = ui.getState();
    const one = section === 'records' && open !== null && aboutOne.has(command);
    if (needsList.has(command) && !listed() && !one) return;
    table[command]();
  };
}
