/**
 * The protocol over any pipe: JSON text, both ends alike. An end serves a table of requests, asks those of the other end, or both.
 *
 * The first message of each end is its hello; nothing else is read before it. The messages stand in message.ts.
 */
import * as z from 'zod/mini';
import { Failure, type FailureData } from './failure.ts';
import { longestText, parseMessage, type Hello, type Message } from './message.ts';

/** All a transport must be. Text keeps every transport alike: what works on one works on all. */
export type Pipe = {
  send(text: string): void;
  onText(listener: (text: string) => void): void;
  /** Called once, when the other end is gone or close() was called. */
  onClose(listener: () => void): void;
  close(): void;
};

type Table = Record<string, { input: z.ZodMiniType; output: z.ZodMiniType }>;
type Schemas = Record<string, z.ZodMiniType>;

export type HandlersOf<T extends Table, Context> = {
  readonly [N in keyof T]: (
    input: z.output<T[N]['input']>,
    context: Context & { readonly signal: AbortSignal },
  ) => Promise<z.output<T[N]['output']>> | z.output<T[N]['output']>;
};

/** An end of a pipe: asks the other end, hears its events, sends events of its own. */
export type End<Theirs extends Table, TheirEvents extends Schemas, OurEvents extends Schemas> = {
  /** The other end's hello; rejects when the versions differ or the pipe closes first. */
  readonly ready: Promise<Hello>;
  ask<N extends keyof Theirs & string>(
    name: N,
    input: z.input<Theirs[N]['input']>,
    signal?: AbortSignal,
  ): Promise<z.output<Theirs[N]['output']>>;
  on<N extends keyof TheirEvents & string>(name: N, listener: (data: z.output<TheirEvents[N]>) => void): () => void;
  emit<N extends keyof OurEvents & string>(name: N, data: z.input<OurEvents[N]>): void;
  onClose(listener: () => void): void;
  close(): void;
};

export type Talk<
  Ours extends Table,
  Theirs extends Table,
  TheirEvents extends Schemas,
  OurEvents extends Schemas,
  Context,
> = {
  readonly hello: Omit<Hello, 'kind'>;
  /** What we answer, and with what. */
  readonly serves?: { readonly table: Ours; readonly handlers: HandlersOf<Ours, Context>; readonly context: Context };
  /** What we may ask. */
  readonly asks: Theirs;
  readonly hears: TheirEvents;
  readonly emits: OurEvents;
  /** Told of faults that are ours or the other end's; for the log. */
  readonly onFault?: (what: string, cause: unknown) => void;
};

const tooLarge: FailureData = {
  code: 'refused',
  message: 'This is larger than Meridian passes on at once (16 million characters). Take a smaller part of it.',
};

/** Opens our end of a pipe and says hello. */
export function talk<
  Ours extends Table,
  Theirs extends Table,
  TheirEvents extends Schemas,
  OurEvents extends Schemas,
  Context,
>(pipe: Pipe, options: Talk<Ours, Theirs, TheirEvents, OurEvents, Context>): End<Theirs, TheirEvents, OurEvents> {
  const fault = options.onFault ?? (() => undefined);
  const waiting = new Map<number, { name: string; resolve(output: unknown): void; reject(error: Failure): void }>();
  const running = new Map<number, AbortController>();
  const listeners = new Map<string, Set<(data: never) => void>>();
  const closeListeners = new Set<() => void>();
  let next = 1;
  let greeted = false;
  let closed = false;
  let greet: (hello: Hello) => void = () => undefined;
  let refuse: (error: Failure) => void = () => undefined;
  const ready = new Promise<Hello>((resolve, reject) => {
    greet = resolve;
    refuse = reject;
  });
  ready.catch(() => undefined); // whoever asks hears of it through ask()

  /** Sends a message; answers false when it is too long for the other end, which would never hear of it. */
  const post = (what: Message): boolean => {
    const text = JSON.stringify(what);
    if (text.length > longestText) return false;
    if (!closed) pipe.send(text);
    return true;
  };

  function end(error: Failure): void {
    if (closed) return;
    closed = true;
    refuse(error);
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
    for (const abort of running.values()) abort.abort(error);
    running.clear();
    for (const listener of closeListeners) listener();
  }

  async function answer(asked: Extract<Message, { kind: 'ask' }>): Promise<void> {
    const fail = (error: FailureData): void => void post({ kind: 'fail', id: asked.id, error });
    const { serves } = options;
    if (serves === undefined || !Object.hasOwn(serves.table, asked.name)) {
      fail({ code: 'unknown-request', message: `There is no request named “${asked.name.slice(0, 80)}”.` });
      return;
    }
    const schema = serves.table[asked.name];
    const handler = serves.handlers[asked.name];
    if (schema === undefined || handler === undefined) return;
    const input = schema.input.safeParse(asked.input);
    if (!input.success) {
      fail({
        code: 'invalid',
        message: `The request ${asked.name} was not understood: ${z.prettifyError(input.error).slice(0, 2000)}`,
      });
      return;
    }
    if (running.has(asked.id)) {
      fail({ code: 'invalid', message: 'The same request number is in use already.' });
      return;
    }
    const abort = new AbortController();
    running.set(asked.id, abort);
    try {
      const output = await handler(input.data as never, { ...serves.context, signal: abort.signal });
      const checked = schema.output.safeParse(output);
      if (checked.success) {
        if (!post({ kind: 'answer', id: asked.id, output: checked.data })) fail(tooLarge);
      } else {
        fault(`The answer to ${asked.name} does not fit the contract`, checked.error);
        fail({
          code: 'failed',
          message: 'Meridian made a mistake while answering. Please try again; the log has the details.',
        });
      }
    } catch (error) {
      if (error instanceof Failure) {
        if (error.code === 'failed') fault(`${asked.name} failed`, error);
        fail(error.toData());
      } else if (abort.signal.aborted) fail({ code: 'cancelled', message: 'Cancelled.' });
      else {
        fault(`${asked.name} failed`, error);
        fail({
          code: 'failed',
          message:
            'Meridian could not do this because of a fault of its own. Please try again; the log has the details.',
        });
      }
    } finally {
      running.delete(asked.id);
    }
  }

  function hearHello(theirs: Hello): void {
    if (theirs.version !== options.hello.version) {
      const error = new Failure(
        'version',
        `Two versions of Meridian meet here (${options.hello.version} and ${theirs.version}). Close the older window or command and start it again.`,
      );
      end(error);
      pipe.close();
      return;
    }
    greeted = true;
    greet(theirs);
  }

  function hearAnswer(heard: Extract<Message, { kind: 'answer' | 'fail' }>): void {
    const one = waiting.get(heard.id);
    waiting.delete(heard.id);
    if (one === undefined) return;
    if (heard.kind === 'fail') {
      const { code, message: sentence, details } = heard.error;
      one.reject(new Failure(code, sentence, details === undefined ? {} : { details }));
      return;
    }
    const output = options.asks[one.name]?.output.safeParse(heard.output);
    if (output?.success === true) one.resolve(output.data);
    else {
      fault(`The answer to ${one.name} does not fit the contract`, output?.error);
      one.reject(new Failure('failed', 'The answer was not understood. Please restart Meridian.'));
    }
  }

  function hearEvent(heard: Extract<Message, { kind: 'event' }>): void {
    if (!Object.hasOwn(options.hears, heard.name)) return;
    const data = options.hears[heard.name]?.safeParse(heard.data);
    if (data?.success !== true) {
      fault(`The event ${heard.name} does not fit the contract`, data?.error);
      return;
    }
    for (const listener of listeners.get(heard.name) ?? []) listener(data.data as never);
  }

  // Said before anything is heard, so that an end of another version hears which we speak.
  post({ kind: 'hello', ...options.hello });
  pipe.onText((text) => {
    if (closed) return;
    const heard = parseMessage(text);
    if (heard === undefined) {
      fault('A message was not understood', text.slice(0, 200));
      return;
    }
    if (heard.kind === 'hello') {
      if (!greeted) hearHello(heard);
      return;
    }
    if (!greeted) return;
    if (heard.kind === 'ask') void answer(heard);
    else if (heard.kind === 'cancel') running.get(heard.id)?.abort(new Failure('cancelled', 'Cancelled.'));
    else if (heard.kind === 'event') hearEvent(heard);
    else hearAnswer(heard);
  });
  pipe.onClose(() =>
    end(new Failure('unavailable', 'The connection to the library was lost. Meridian is connecting again.')),
  );

  return {
    ready,
    async ask(name, input, signal) {
      await ready;
      if (signal?.aborted === true) throw new Failure('cancelled', 'Cancelled.');
      return await new Promise((resolve, reject) => {
        const number = next++;
        waiting.set(number, { name, resolve: resolve as (output: unknown) => void, reject });
        signal?.addEventListener('abort', () => {
          if (waiting.has(number)) post({ kind: 'cancel', id: number });
        });
        if (closed) reject(new Failure('unavailable', 'The connection to the library was lost.'));
        else if (!post({ kind: 'ask', id: number, name, input })) {
          waiting.delete(number);
          reject(new Failure(tooLarge.code, tooLarge.message));
        }
      });
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener as (data: never) => void);
      return () => set.delete(listener as (data: never) => void);
    },
    emit(name, data) {
      if (greeted) post({ kind: 'event', name, data });
    },
    onClose(listener) {
      closeListeners.add(listener);
    },
    close() {
      end(new Failure('unavailable', 'The connection was closed.'));
      pipe.close();
    },
  };
}

/** Two pipes that are each other's other end, for tests and for parts of one process. Delivery is asynchronous, as on a real one. */
export function pipePair(): readonly [Pipe, Pipe] {
  type Side = { texts: ((text: string) => void)[]; closes: (() => void)[]; early: string[] };
  const sides: readonly [Side, Side] = [
    { texts: [], closes: [], early: [] },
    { texts: [], closes: [], early: [] },
  ];
  let open = true;
  const make = (ours: Side, theirs: Side): Pipe => ({
    send(text) {
      if (!open) return;
      queueMicrotask(() => {
        if (theirs.texts.length === 0) theirs.early.push(text);
        else for (const listener of theirs.texts) listener(text);
      });
    },
    onText(listener) {
      ours.texts.push(listener);
      for (const text of ours.early.splice(0)) listener(text);
    },
    onClose(listener) {
      ours.closes.push(listener);
    },
    close() {
      if (!open) return;
      open = false;
      queueMicrotask(() => {
        for (const listener of [...sides[0].closes, ...sides[1].closes]) listener();
      });
    },
  });
  return [make(sides[0], sides[1]), make(sides[1], sides[0])];
}
