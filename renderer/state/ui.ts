/**
 * What the window shows at the moment: section, place, cursor, selection, open dialog. Nothing of it outlives the window.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SearchSort } from '#shared/search';
import type { RuleActions } from '#shared/rule';
import type { FeedChoice } from '#shared/source';
import type { Tag, TagKind } from '#shared/tag';
import type { ConceptDraft } from './concept-draft.ts';
import { firstView, type CoverageView } from './coverage-view.ts';
import { samePlace, type Place } from './places.ts';
import type { RuleDraft } from './rules.ts';
import { firstSchemes, type SchemesView } from './schemes-view.ts';
import { nothingSelected, type Selection } from './selection.ts';

export type Section = 'desk' | 'search' | 'coverage' | 'packs' | 'rules' | 'schemes' | 'sources' | 'records';

export type Dialog =
  | { readonly is: 'palette' }
  | { readonly is: 'settings' }
  | { readonly is: 'shortcuts' }
  | { readonly is: 'search-help' }
  | { readonly is: 'sync' }
  | { readonly is: 'sent' }
  | { readonly is: 'tag'; readonly kind: TagKind; readonly articles: readonly string[] }
  | { readonly is: 'pack'; readonly articles: readonly string[] }
  | { readonly is: 'add-source'; readonly address: string; readonly choices: readonly FeedChoice[] }
  | { readonly is: 'import'; readonly token: string; readonly name: string }
  | { readonly is: 'revisions'; readonly article: string }
  | { readonly is: 'saved'; readonly id: string }
  /** `key`: the rule's id, or that of a draft. */
  | { readonly is: 'rule'; readonly key: string }
  | { readonly is: 'merge-concept'; readonly concept: Tag }
  | { readonly is: 'move-concept'; readonly concept: Tag }
  | { readonly is: 'deprecate-concept'; readonly concept: Tag }
  /** `id`: the scheme to change, or null for a new one. */
  | { readonly is: 'scheme'; readonly id: string | null; readonly kind: TagKind }
  | { readonly is: 'import-scheme'; readonly token: string; readonly name: string }
  | { readonly is: 'by-example' }
  | { readonly is: 'why'; readonly article: string };

/** What the results of Search are to be like: an article, or a text. */
export type Liked =
  | { readonly is: 'article'; readonly id: string; readonly title: string }
  | { readonly is: 'text'; readonly text: string };

/** The rule whose doings are looked at in Search before they are done; `key` as in the dialog. */
export type Would = { readonly key: string; readonly name: string; readonly actions: RuleActions };

/** What a sync brought that is announced, and where to look at it; null: at the rules. */
export type Found = { readonly text: string; readonly place: Place | null };

/** Which pane a narrow window shows. */
export type Pane = 'places' | 'list' | 'reader';

export type Notice = { readonly text: string; readonly tone: 'plain' | 'wrong' };

export type Ui = {
  readonly section: Section;
  readonly place: Place;
  readonly sort: SearchSort;
  readonly query: string;
  readonly searchSort: SearchSort;
  /** The text is being typed, so its last word may be a beginning. */
  readonly typing: boolean;
  /** The saved search whose query is being changed in Search. */
  readonly editing: string | null;
  /** Whether a name for the query is being asked for. */
  readonly saving: boolean;
  /** What the results of Search are like, beside what the query asks; null for any. */
  readonly like: Liked | null;
  /** Results of Search are only what a rule would touch; null for any. */
  readonly would: Would | null;
  /** Rules as they are being written, by id or by a key of their own. */
  readonly drafts: Readonly<Record<string, RuleDraft>>;
  /** The query that is searched as it is written, although something else was probably meant. */
  readonly asWritten: string | null;
  readonly cursor: string | null;
  readonly selection: Selection;
  /** The article in the reader. */
  readonly open: string | null;
  /** The article of the list from which the one in the reader, which need not be in it, was come to. */
  readonly cameFrom: string | null;
  /** Asks the reader to go to the next or previous hit in its text; each time another object. */
  readonly hitStep: { readonly by: 1 | -1 } | null;
  /** Asks the review to go on, or decides on the suggestion it is at; each time another object. */
  readonly reviewStep: { readonly is: 'next' | 'previous' | 'accept' | 'refuse' | 'never' } | null;
  /** Words selected in the reader's text, for quoting. */
  readonly quoted: { readonly article: string; readonly text: string } | null;
  readonly pane: Pane;
  readonly dialog: Dialog | null;
  readonly pack: string | null;
  readonly notice: Notice | null;
  /** What the last sync brought to saved searches and rules that announce it, until it is looked at. */
  readonly found: readonly Found[];
  readonly coverage: CoverageView;
  readonly schemes: SchemesView;
  /** Concepts as they are being written, by kind and id or by a key of their own. */
  readonly conceptDrafts: Readonly<Record<string, ConceptDraft>>;
  /** Whether the search was come to from Coverage, so that backing out goes there. */
  readonly fromCoverage: boolean;
};

export type UiStore = StoreApi<Ui>;

export function createUi(): UiStore {
  return createStore<Ui>(() => ({
    section: 'desk',
    place: { is: 'inbox' },
    sort: 'newest',
    query: '',
    searchSort: 'relevance',
    typing: false,
    editing: null,
    saving: false,
    like: null,
    would: null,
    drafts: {},
    asWritten: null,
    cursor: null,
    selection: nothingSelected,
    open: null,
    cameFrom: null,
    hitStep: null,
    reviewStep: null,
    quoted: null,
    pane: 'list',
    dialog: null,
    pack: null,
    notice: null,
    found: [],
    coverage: firstView,
    schemes: firstSchemes,
    conceptDrafts: {},
    fromCoverage: false,
  }));
}

const fresh = {
  cursor: null,
  selection: nothingSelected,
  open: null,
  cameFrom: null,
  fromCoverage: false,
} as const;

/** Goes to a place of the desk, with an order of its own if it has one. */
export function goTo(ui: UiStore, place: Place, sort: SearchSort = ui.getState().sort): void {
  const found = ui.getState().found.filter((one) => one.place === null || !samePlace(one.place, place));
  ui.setState({ section: 'desk', place, sort, pane: 'list', found, would: null, ...fresh });
}

/** Goes to a section; the desk and the search keep lists of their own. */
export function goSection(ui: UiStore, section: Section): void {
  // What a rule would touch is looked at once: whoever comes back to Search searches everything.
  if (ui.getState().section !== section) ui.setState({ section, pane: 'list', would: null, ...fresh });
  if (section === 'rules') ui.setState({ found: ui.getState().found.filter(({ place }) => place !== null) });
}

/** Opens the search with a text. */
export function goSearch(ui: UiStore, query?: string): void {
  goSection(ui, 'search');
  if (query !== undefined) ui.setState({ query, typing: false, editing: null, like: null, would: null, ...fresh });
}

/** Opens the search behind a figure of Coverage; backing out of it goes back to the figure. */
export function goBehind(ui: UiStore, query: string, at: string): void {
  ui.setState((state) => ({ coverage: { ...state.coverage, at } }));
  goSearch(ui, query);
  ui.setState({ fromCoverage: true });
}

/** Goes back to the figure of Coverage that a search came from. */
export function goBackToCoverage(ui: UiStore): void {
  goSection(ui, 'coverage');
  ui.setState((state) => ({ coverage: { ...state.coverage, returning: true } }));
}

/** Opens the search with articles like an article or a text. */
export function goAlike(ui: UiStore, like: Liked): void {
  goSearch(ui, '');
  ui.setState({ like, searchSort: 'relevance' });
}
