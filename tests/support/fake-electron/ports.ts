/**
 * Message ports as the main process, a forked core and the page see them, over one plain channel.
 */
import { EventEmitter } from 'node:events';

/** One end of a channel. What arrives before a listener is there waits for it. */
export class ChannelEnd {
  other: ChannelEnd | undefined;
  #early: unknown[] = [];
  #onData: ((data: unknown) => void) | undefined;
  #onGone: (() => void) | undefined;
  #gone = false;

  post(data: unknown): void {
    const { other } = this;
    if (other !== undefined) setImmediate(() => other.#arrive(data));
  }

  close(): void {
    const { other } = this;
    this.other = undefined;
    if (other === undefined) return;
    other.other = undefined;
    setImmediate(() => {
      other.#gone = true;
      other.#onGone?.();
    });
  }

  listen(onData: (data: unknown) => void): void {
    this.#onData = onData;
    for (const data of this.#early.splice(0)) onData(data);
  }

  whenGone(onGone: () => void): void {
    this.#onGone = onGone;
    if (this.#gone) onGone();
  }

  #arrive(data: unknown): void {
    if (this.#onData === undefined) this.#early.push(data);
    else this.#onData(data);
  }
}

export function channel(): readonly [ChannelEnd, ChannelEnd] {
  const ends = [new ChannelEnd(), new ChannelEnd()] as const;
  ends[0].other = ends[1];
  ends[1].other = ends[0];
  return ends;
}

const taken = new WeakSet<object>();

/** Takes the channel's end out of a port that is being transferred; afterwards the port is of no use here. */
export function takeEnd(port: unknown): ChannelEnd {
  if (!(port instanceof MainPort) && !(port instanceof PagePort))
    throw new TypeError('Only a message port can be transferred');
  if (taken.has(port)) throw new TypeError('This port was transferred already');
  taken.add(port);
  return port.end;
}

/** Copies a value as it would cross to another process. Ports and functions cannot be copied, only transferred. */
export function cross(value: unknown): unknown {
  const look = (part: unknown): void => {
    if (part instanceof MainPort || part instanceof PagePort)
      throw new TypeError('An object could not be cloned: a port crosses only in the transfer list of postMessage');
    if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) look(inner);
  };
  look(value);
  return structuredClone(value);
}

/** MessagePortMain: silent until start() is called. `close` is heard when the other end has gone, not by the closer. */
export class MainPort extends EventEmitter {
  readonly end: ChannelEnd;

  constructor(end: ChannelEnd) {
    super();
    this.end = end;
    end.whenGone(() => this.emit('close'));
  }

  postMessage(data: unknown): void {
    if (taken.has(this)) throw new TypeError('This port was transferred');
    this.end.post(cross(data));
  }

  start(): void {
    this.end.listen((data) => this.emit('message', { data, ports: [] }));
  }

  close(): void {
    this.end.close();
  }
}

/** The page's MessagePort: started by start() or by setting onmessage. */
export class PagePort {
  readonly end: ChannelEnd;
  readonly #listeners = new EventEmitter();

  constructor(end: ChannelEnd) {
    this.end = end;
    end.whenGone(() => this.#listeners.emit('close', {}));
  }

  addEventListener(type: 'message' | 'close', listener: (event: { readonly data?: unknown }) => void): void {
    this.#listeners.on(type, listener);
  }

  set onmessage(listener: (event: { readonly data?: unknown }) => void) {
    this.addEventListener('message', listener);
    this.start();
  }

  start(): void {
    this.end.listen((data) => this.#listeners.emit('message', { data }));
  }

  postMessage(data: unknown): void {
    if (taken.has(this)) throw new TypeError('This port was transferred');
    this.end.post(cross(data));
  }

  close(): void {
    this.end.close();
  }
}
