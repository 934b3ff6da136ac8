/**
 * A host's own end at the core: it lends abilities, and asks what only a host may ask.
 */
import { abilities, type Abilities, type AbilityName } from '#shared/abilities';
import { contractVersion, requests, type Input, type Output, type RequestName } from '#shared/contract';
import { talk, type End, type HandlersOf, type Pipe } from '#shared/wire';
import type { Trust } from '#main/core-ports';

type Nothing = Record<never, never>;

export type HostEnd = {
  ask<N extends RequestName>(name: N, input: Input<N>, signal?: AbortSignal): Promise<Output<N>>;
  close(): void;
};

const pause = 100; // ms before a pipe that closed is opened anew

/**
 * Says hello to the core as its host, and again whenever the pipe closes because the core was restarted or the library changed
 * hands; without that, pages would find no abilities there.
 */
export function lendAbilities(
  core: { open(trust: Trust): Pipe },
  lent: Partial<HandlersOf<Abilities, object>>,
  onFault: (what: string, cause: unknown) => void,
): HostEnd {
  const names = Object.keys(lent) as AbilityName[];
  const table = Object.fromEntries(names.map((name) => [name, abilities[name]])) as Abilities;
  let closed = false;
  let end: End<typeof requests, Nothing, Nothing>;
  let timer: NodeJS.Timeout | undefined;

  function open(): void {
    end = talk(core.open('host'), {
      hello: { version: contractVersion, role: 'host', abilities: names },
      serves: { table, handlers: lent as HandlersOf<Abilities, object>, context: {} },
      asks: requests,
      hears: {},
      emits: {},
      onFault,
    });
    end.onClose(() => {
      if (!closed) timer = setTimeout(open, pause);
    });
  }

  open();
  return {
    ask: (name, input, signal) => end.ask(name, input, signal),
    close() {
      closed = true;
      clearTimeout(timer);
      end.close();
    },
  };
}
