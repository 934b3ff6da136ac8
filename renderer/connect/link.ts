/**
 * The page's link to the core: asks, hears, and connects again after a loss.
 */
import { contractVersion, events, requests, type EventData, type EventName } from '#shared/contract';
import type { Input, Output, RequestName } from '#shared/contract';
import { Failure } from '#shared/failure';
import { talk, type End, type Pipe } from '#shared/wire';
import { enter, upload } from './enter.ts';
import { desktopPipe, socketPipe } from './pipes.ts';

/** Where the link stands. 'shut' is final: the sentence says why and what to do. */
export type LinkState =
  | { readonly is: 'connecting' }
  | { readonly is: 'open' }
  | { readonly is: 'lost'; readonly since: number }
  | { readonly is: 'shut'; readonly why: string };

export type Link = {
  ask<N extends RequestName>(name: N, input: Input<N>, signal?: AbortSignal): Promise<Output<N>>;
  on<N extends EventName>(name: N, listener: (data: EventData<N>) => void): () => void;
  state(): LinkState;
  onState(listener: (state: LinkState) => void): () => void;
  /** Makes a token for a file the person chose or dropped. */
  grant(file: File): Promise<{ readonly token: string; readonly name: string }>;
};

type CoreEnd = End<typeof requests, typeof events, Record<never, never>>;

/** How a pipe is opened and a file handed over on this host; null when this window was not let in. */
export type Host = {
  open(): Promise<Pipe>;
  grant(file: File): Promise<{ readonly token: string; readonly name: string }>;
};

const firstWait = 200;
const longestWait = 4000;

/** Finds out on which host this page stands. */
export async function findHost(): Promise<Host | null> {
  const bridge = window.meridian;
  if (bridge !== undefined) {
    return {
      open: () => Promise.resolve(desktopPipe(bridge)),
      grant: async (file) => {
        if (bridge.grantFile === undefined) throw new Error('Dropped files cannot be read here. Use the file dialog.');
        return await bridge.grantFile(file);
      },
    };
  }
  const key = await enter();
  if (key === null) return null;
  const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/pipe`;
  return { open: () => socketPipe(address, key), grant: (file) => upload(file, key) };
}

/** Opens the link and keeps it open. `wait` resolves after so many milliseconds. */
export function createLink(host: () => Promise<Host | null>, wait: (ms: number) => Promise<void>): Link {
  let state: LinkState = { is: 'connecting' };
  let end: CoreEnd | null = null;
  let found: Host | null = null;
  const watchers = new Set<(state: LinkState) => void>();
  const hearers = new Map<EventName, Set<(data: never) => void>>();
  const waiting = new Set<(end: CoreEnd | Failure) => void>();

  function become(next: LinkState): void {
    state = next;
    for (const watcher of watchers) watcher(next);
  }

  function greet(opened: CoreEnd | Failure): void {
    for (const one of waiting) one(opened);
    waiting.clear();
  }

  async function visit(here: Host): Promise<void> {
    const pipe = await here.open();
    const opened: CoreEnd = talk(pipe, {
      hello: { version: contractVersion, role: 'page', abilities: [] },
      asks: requests,
      hears: events,
      emits: {},
      onFault: (what, cause) => console.error(what, cause),
    });
    const closed = new Promise<void>((resolve) => opened.onClose(resolve));
    for (const name of Object.keys(events) as EventName[]) {
      opened.on(name, (data) => {
        for (const hearer of hearers.get(name) ?? []) hearer(data as never);
      });
    }
    await opened.ready;
    end = opened;
    become({ is: 'open' });
    greet(opened);
    await closed;
    end = null;
  }

  function shut(why: string): void {
    become({ is: 'shut', why });
    greet(new Failure('unavailable', why));
  }

  async function keepOpen(): Promise<void> {
    found = await host();
    if (found === null) {
      shut(
        'This window was not let in: its address has been used already. Start Meridian again, or open the newest address it printed.',
      );
      return;
    }
    let pause = firstWait;
    for (;;) {
      try {
        await visit(found);
        pause = firstWait;
      } catch (error) {
        if (error instanceof Failure && error.code === 'version') {
          shut(error.message);
          return;
        }
      }
      if (state.is !== 'lost') become({ is: 'lost', since: Date.now() });
      await wait(pause);
      pause = Math.min(longestWait, pause * 2);
    }
  }

  void keepOpen().catch((error: unknown) => {
    console.error(error);
    shut('Meridian could not reach its library. Start it again.');
  });

  return {
    async ask(name, input, signal) {
      const open =
        end ??
        (await new Promise<CoreEnd | Failure>((resolve) => {
          if (state.is === 'shut') resolve(new Failure('unavailable', state.why));
          else waiting.add(resolve);
        }));
      if (open instanceof Failure) throw open;
      return await open.ask(name, input, signal);
    },
    on(name, listener) {
      const set = hearers.get(name) ?? new Set();
      hearers.set(name, set);
      set.add(listener as (data: never) => void);
      return () => set.delete(listener as (data: never) => void);
    },
    state: () => state,
    onState(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    async grant(file) {
      if (found === null)
        throw new Failure('unavailable', 'Meridian is still starting. Drop the file again in a moment.');
      return await found.grant(file);
    },
  };
}
