/**
 * What is done with schemes and concepts from their view.
 *
 * What is being written of a concept is kept by the window until it is saved or discarded: going elsewhere meanwhile loses nothing.
 */
import { useMemo } from 'react';
import type { Input, Output, RequestName } from '#shared/contract';
import { printQuery } from '#shared/query';
import { shippedScheme, type SchemeFormat, type SchemeInfo } from '#shared/scheme';
import { createScheme, type Scheme } from '#shared/schemes/tree';
import type { Concept, Tag, TagKind } from '#shared/tag';
import { createActs } from './acts.ts';
import { labelOf, queryName } from './branches.ts';
import {
  changesOf,
  draftKey,
  draftOf,
  hasChangedLists,
  isChanged,
  newDraft,
  presentOf,
  problemOf,
  tooLong,
  type ConceptDraft,
  type ConceptWords,
} from './concept-draft.ts';
import { fetchFile } from './fetch-file.ts';
import { useLibrary, type Library } from './library.tsx';
import type { SchemesView } from './schemes-view.ts';
import { goSearch, goSection } from './ui.ts';
import { counted } from './when.ts';

/** Either what was answered, or why it was not done, as a sentence to stand beside what caused it. */
export type Outcome<T> =
  | { readonly done: T; readonly problem: null }
  | { readonly done: null; readonly problem: string };

export type SchemeActs = {
  ask<N extends RequestName>(name: N, input: Input<N>): Promise<Outcome<Output<N>>>;
  /** Goes to the view; to a concept, when one is named. */
  go(concept?: Concept): void;
  /** Goes to the shipped scheme of a kind. */
  goScheme(kind: TagKind): void;
  /** Shows the tree of a scheme. */
  showScheme(id: string): void;
  /** Shows what is said of a scheme as a whole, also where there is room for one pane only. */
  showAbout(id: string): void;
  /** Shows a concept. `scheme`: the tree to show it in, when it is another. `opens`: also where there is room for one pane only. */
  show(tag: Tag, how: { readonly scheme?: string; readonly opens: boolean }): void;
  showDeprecated(on: boolean): void;
  turn(path: string, open: boolean): void;
  openAll(paths: readonly string[]): void;
  /** Begins a concept in a scheme, below another or below none. */
  begin(kind: TagKind, scheme: string, broader: string | null): void;
  edit(tree: Scheme, concept: Concept): void;
  /** Goes on with what is written. */
  goOn(key: string): void;
  write(key: string, words: Partial<ConceptWords>): void;
  /** Ends the writing; what is written is kept. */
  leave(): void;
  discard(key: string): void;
  /** Saves what is written; answers why it was not, or null. */
  save(key: string): Promise<string | null>;
  /** Finds the articles of a concept, in Search. */
  articles(tree: Scheme, tag: Tag): void;
  exportAs(schemes: readonly SchemeInfo[], format: SchemeFormat): Promise<void>;
};

const newKey = 'new:';

/** A key for one that is new, which none of the drafts has. */
function freshKey(drafts: Readonly<Record<string, ConceptDraft>>): string {
  const numbers = Object.keys(drafts)
    .filter((key) => key.startsWith(newKey))
    .map((key) => Number(key.slice(newKey.length)));
  return `${newKey}${Math.max(0, ...numbers) + 1}`;
}

export function createSchemeActs(library: Library): SchemeActs {
  const { ui, link } = library;
  const acts = createActs(library);
  const view = (change: Partial<SchemesView>): void =>
    ui.setState({ schemes: { ...ui.getState().schemes, ...change } });

  const ask: SchemeActs['ask'] = async (name, input) => {
    try {
      return { done: await link.ask(name, input), problem: null };
    } catch (error) {
      return { done: null, problem: error instanceof Error ? error.message : 'This could not be done. Try again.' };
    }
  };

  function discard(key: string): void {
    const { [key]: _, ...conceptDrafts } = ui.getState().conceptDrafts;
    ui.setState({ conceptDrafts });
    if (ui.getState().schemes.editing === key) view({ editing: null });
  }

  function leave(): void {
    const { schemes, conceptDrafts } = ui.getState();
    if (schemes.editing === null) return;
    const draft = conceptDrafts[schemes.editing];
    // One in which nothing was written is none that anybody would miss.
    if (draft === undefined || !isChanged(draft)) discard(schemes.editing);
    else view({ editing: null });
  }

  function show(tag: Tag, { scheme, opens }: { readonly scheme?: string; readonly opens: boolean }): void {
    leave();
    view({ concept: tag, ...(scheme === undefined ? {} : { scheme }) });
    if (opens) ui.setState({ pane: 'reader' });
  }

  function showScheme(id: string): void {
    leave();
    view({ scheme: id, concept: null });
    ui.setState({ pane: 'list' });
  }

  function write(key: string, draft: ConceptDraft): void {
    ui.setState({ conceptDrafts: { ...ui.getState().conceptDrafts, [key]: draft } });
  }

  function goOn(key: string): void {
    const draft = ui.getState().conceptDrafts[key];
    if (draft === undefined) return;
    leave();
    view({ editing: key, ...(draft.id === null ? {} : { concept: { kind: draft.kind, id: draft.id } }) });
    ui.setState({ pane: 'reader' });
  }

  return {
    ask,
    go(concept) {
      ui.setState({ dialog: null });
      goSection(ui, 'schemes');
      if (concept !== undefined) show({ kind: concept.kind, id: concept.id }, { scheme: concept.scheme, opens: true });
    },
    goScheme(kind) {
      ui.setState({ dialog: null });
      goSection(ui, 'schemes');
      showScheme(shippedScheme[kind]);
    },
    showScheme,
    showAbout(id) {
      showScheme(id);
      ui.setState({ pane: 'reader' });
    },
    show,
    showDeprecated: (deprecated) => view({ deprecated }),
    turn(path, isOpen) {
      const open = new Set(ui.getState().schemes.open);
      if (isOpen) open.add(path);
      else open.delete(path);
      view({ open });
    },
    openAll: (paths) => view({ open: ui.getState().schemes.open.union(new Set(paths)) }),
    begin(kind, scheme, broader) {
      leave();
      const key = freshKey(ui.getState().conceptDrafts);
      write(key, newDraft(kind, scheme, broader));
      goSection(ui, 'schemes');
      view({ scheme, editing: key });
      ui.setState({ pane: 'reader' });
    },
    edit(tree, concept) {
      const key = draftKey(concept);
      leave();
      if (ui.getState().conceptDrafts[key] === undefined) write(key, draftOf(tree, concept));
      goOn(key);
    },
    goOn,
    write(key, words) {
      const draft = ui.getState().conceptDrafts[key];
      if (draft !== undefined) write(key, { ...draft, words: { ...draft.words, ...words } });
    },
    leave,
    discard,
    async save(key) {
      const draft = ui.getState().conceptDrafts[key];
      if (draft === undefined) return null;
      const wrong = problemOf(draft);
      if (wrong !== null) return wrong;
      const { kind, id, scheme } = draft;
      if (id === null) {
        const { broader } = draft.words;
        const fields = { ...changesOf(draft), label: draft.words.label, broader: [...broader] };
        const { done, problem } = await ask('concepts.create', { kind, scheme, ...fields });
        if (done === null) return problem;
        discard(key);
        show({ kind, id: done.id }, { scheme, opens: true });
        return null;
      }
      // What was added elsewhere since the writing began stays, and what was taken away does not come back.
      const present = hasChangedLists(draft) ? await ask('schemes.read', {}) : null;
      if (present !== null && present.done === null) return present.problem;
      const concepts = present?.done[kind === 'region' ? 'regions' : 'topics'];
      const fields = changesOf(draft, concepts === undefined ? null : presentOf(createScheme(concepts), id));
      const long = tooLong(fields);
      if (long !== null) return long;
      const { done, problem } = await ask('concepts.change', { kind, id, ...fields });
      if (done === null) return problem;
      discard(key);
      return null;
    },
    articles(tree, { kind, id }) {
      goSearch(ui, printQuery({ kind: 'filter', field: kind, value: queryName(tree, id) }));
    },
    async exportAs(schemes, format) {
      const done = await acts.attempt('schemes.export', { schemes: schemes.map(({ id }) => id), format });
      if (done === null) return;
      const what = counted(done.concepts, 'concept');
      const as = format === 'turtle' ? 'Turtle' : 'JSON-LD';
      acts.say(done.download === null ? `Saved ${done.path}, ${what}` : `${what} go to your downloads as ${as}`);
      if (done.download !== null) fetchFile(done.download);
    },
  };
}

export function useSchemeActs(): SchemeActs {
  const library = useLibrary();
  return useMemo(() => createSchemeActs(library), [library]);
}

/** What a draft is called where it waits: by its label, or by what it is to become. */
export function draftName(tree: Scheme, { kind, words }: ConceptDraft): string {
  const label = words.label.trim();
  if (label !== '') return label;
  const [above] = words.broader;
  return above === undefined ? `A new ${kind}` : `A new ${kind} below ${labelOf(tree, above)}`;
}
