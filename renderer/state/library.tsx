/**
 * The library as views see it: asking, following what changes, and the window's own state.
 */
import { QueryClient, QueryClientProvider, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Input, Output, RequestName } from '#shared/contract';
import { createScheme, type Scheme } from '#shared/schemes/tree';
import { defaultSettings, type Settings } from '#shared/settings';
import type { TagKind } from '#shared/tag';
import type { Link, LinkState } from '#renderer/connect/link.ts';
import { createList, type List, type ListView } from './list.ts';
import { createUi, type Ui, type UiStore } from './ui.ts';

export type Library = {
  readonly link: Link;
  readonly client: QueryClient;
  readonly ui: UiStore;
  readonly list: List;
};

const LibraryContext = createContext<Library | null>(null);

/** Makes everything that lives as long as the window. */
export function createLibrary(link: Link): Library {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return { link, client, ui: createUi(), list: createList(link) };
}

export function LibraryProvider({ library, children }: { library: Library; children: ReactNode }): ReactNode {
  return (
    <LibraryContext value={library}>
      <QueryClientProvider client={library.client}>{children}</QueryClientProvider>
    </LibraryContext>
  );
}

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (library === null) throw new Error('A view stands outside the library.');
  return library;
}

/** The key a request's answer is kept under. */
export function keyOf<N extends RequestName>(name: N, input: Input<N>): readonly [N, Input<N>] {
  return [name, input];
}

/** Asks the core and keeps the answer until an event says it has changed. */
export function useAsk<N extends RequestName>(
  name: N,
  input: Input<N>,
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Output<N>> {
  const { link } = useLibrary();
  return useQuery<Output<N>>({
    queryKey: keyOf(name, input),
    queryFn: ({ signal }) => link.ask(name, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keep === true ? { placeholderData: (before: Output<N> | undefined) => before as never } : {}),
  });
}

/** What the status line asks for: the analyst's last act. */
export const lastAct = { count: 1, actor: 'analyst' } as const;
/** What the empty inbox asks for. */
export const todaysActs = { count: 200, actor: 'analyst' } as const;

/** A part of the window's state. */
export function useUi<T>(select: (ui: Ui) => T): T {
  return useStore(useLibrary().ui, select);
}

export function useLinkState(): LinkState {
  const { link } = useLibrary();
  return useSyncExternalStore((listener) => link.onState(listener), link.state);
}

export function useList(): ListView {
  const { list } = useLibrary();
  return useSyncExternalStore(list.subscribe, list.view);
}

export function useSettings(): Settings {
  return useAsk('settings.read', {}).data ?? defaultSettings;
}

export type Schemes = Readonly<Record<TagKind, Scheme>>;

const empty: Schemes = { region: createScheme([]), topic: createScheme([]) };

// Dozens of components ask for the trees at once: they are built once per answer.
const built = new WeakMap<Output<'schemes.read'>, Schemes>();

function schemesOf(data: Output<'schemes.read'>): Schemes {
  const known = built.get(data);
  if (known !== undefined) return known;
  const schemes = { region: createScheme(data.regions), topic: createScheme(data.topics) };
  built.set(data, schemes);
  // Their names are folded before the first letter is typed, not at it.
  setTimeout(() => [schemes.region, schemes.topic].map((scheme) => scheme.resolve('')), 300);
  return schemes;
}

/** The two trees of concepts; empty until they have come. */
export function useSchemes(): Schemes {
  const { data } = useAsk('schemes.read', {});
  return data === undefined ? empty : schemesOf(data);
}
