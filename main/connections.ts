/**
 * Who is connected to the core: pages and hosts, what each host lends, and telling them what changed.
 */
import { abilities, type Abilities, type AbilityName } from '#shared/abilities';
import { contractVersion, events, requests, type EventData, type EventName } from '#shared/contract';
import { Failure } from '#shared/failure';
import { readSettings } from '#shared/settings';
import { talk, type End, type Pipe } from '#shared/wire';
import type * as z from 'zod/mini';
import type { Log, Trust } from './core-ports.ts';
import type { Asker, Handlers } from './handlers/workings.ts';

type CoreEnd = End<Abilities, Record<never, never>, typeof events>;
type Connection = { readonly end: CoreEnd; readonly host: string; readonly trust: Trust };
type Lender = { readonly end: CoreEnd; readonly abilities: readonly string[] };

export type Connections = {
  open(pipe: Pipe, who: { readonly host: string; readonly trust: Trust }): void;
  /** Tells everyone, or the pages of one host. */
  tell<N extends EventName>(name: N, data: EventData<N>, host?: string): void;
  /** Asks every host that lends it; those that fail or do not answer within a second are passed over, which is logged. Answers in no order. */
  lendAll<N extends AbilityName>(
    name: N,
    input: z.input<Abilities[N]['input']>,
  ): Promise<z.output<Abilities[N]['output']>[]>;
  /** The name acts of this asker are signed with. */
  author(asker: Asker): string;
  /** How many pages are connected. */
  pages(): number;
  close(): void;
};

/** A host that is stopped or hangs keeps nobody waiting longer (ms). */
const longestLoan = 1_000;

/** Asks, but waits only so long; the host hears that nobody waits any more. */
async function within<T>(limit: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(new Failure('unavailable', `No answer within ${limit} ms.`));
    }, limit);
  });
  try {
    return await Promise.race([ask(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

const cannot: Record<AbilityName, string> = {
  'file.save': 'There is no window here to choose a place in. Name a file instead.',
  'file.open': 'There is no window here to choose a file in. Name a file instead.',
  'file.reveal': 'This cannot be shown here: there is no file manager.',
  'link.open': 'Links cannot be opened from here. Copy the address into your browser.',
  'pdf.print': 'A PDF cannot be printed here. Export HTML instead, or install Chrome, Chromium or Edge.',
  'notice.show': 'There is no window here to notify anyone of.',
  'feed.origin': 'No browser host is running that could serve feeds.',
  'settings.read': 'The settings of this machine cannot be read from here.',
  'settings.write': 'The settings of this machine cannot be changed from here.',
};

/** Opens our end for each pipe. `handlers` is called for, once, when the first pipe opens. */
export function createConnections(ports: { readonly handlers: () => Handlers; readonly log: Log }): Connections {
  const connections = new Set<Connection>();
  const lenders = new Map<string, Lender>();
  const authors = new Map<string, string>();

  async function lend<N extends AbilityName>(
    host: string,
    name: N,
    input: z.input<Abilities[N]['input']>,
  ): Promise<z.output<Abilities[N]['output']>> {
    const lender = lenders.get(host);
    if (lender === undefined || !lender.abilities.includes(name)) throw new Failure('unavailable', cannot[name]);
    return await lender.end.ask(name, input);
  }

  async function meet(connection: Connection): Promise<void> {
    const { end, host, trust } = connection;
    const theirs = await end.ready;
    if (trust !== 'host' || theirs.abilities.length === 0) return;
    const lender = { end, abilities: theirs.abilities };
    lenders.set(host, lender);
    end.onClose(() => {
      if (lenders.get(host) === lender) lenders.delete(host);
    });
    if (!theirs.abilities.includes('settings.read')) return;
    authors.set(host, readSettings(await end.ask('settings.read', {})).author);
  }

  return {
    open(pipe, { host, trust }) {
      const asker: Asker = {
        host,
        trust,
        abilities: () => lenders.get(host)?.abilities ?? [],
        lend: (name, input) => lend(host, name, input),
      };
      const end: CoreEnd = talk(pipe, {
        hello: { version: contractVersion, role: 'core', abilities: [] },
        serves: { table: requests, handlers: ports.handlers(), context: { asker } },
        asks: abilities,
        hears: {},
        emits: events,
        onFault: (what, cause) => ports.log('error', what, cause),
      });
      const connection = { end, host, trust };
      connections.add(connection);
      end.onClose(() => connections.delete(connection));
      meet(connection).catch((error: unknown) => ports.log('warn', 'A connection ended before it was made', error));
    },
    tell(name, data, host) {
      if (name === 'settings.changed' && host !== undefined) {
        authors.set(host, (data as EventData<'settings.changed'>).settings.author);
      }
      for (const connection of connections) {
        if (host === undefined || connection.host === host) connection.end.emit(name, data as never);
      }
    },
    async lendAll(name, input) {
      const asked = [...lenders.values()].filter(({ abilities: lent }) => lent.includes(name));
      const answers = await Promise.allSettled(
        asked.map(({ end }) => within(longestLoan, (signal) => end.ask(name, input, signal))),
      );
      return answers.flatMap((answer) => {
        if (answer.status === 'fulfilled') return [answer.value];
        ports.log('warn', `A host could not do ${name}`, answer.reason);
        return [];
      });
    },
    author: (asker) => authors.get(asker.host) ?? '',
    pages: () => [...connections].filter(({ trust }) => trust === 'page').length,
    close() {
      for (const { end } of connections) end.close();
    },
  };
}
