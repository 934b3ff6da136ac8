/**
 * A host's seat at a library: its pipes reach the library's one core, whoever has it.
 *
 * Whoever gets the lock has the core; everybody else relays to it. When the owner goes, the first of the relays to get the
 * lock becomes the owner; the pipes that ran through the old one close, and pages and hosts open new ones.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '#shared/failure';
import type { Pipe } from '#shared/wire';
import type { Core, Trust } from '#main/core-ports';
import { takeLock } from './lock.ts';
import type { Role } from './messages.ts';
import { openOwner, type Owner } from './owner.ts';
import { openRelay, type Relay } from './relay.ts';

export type SeatOptions = {
  readonly library: string;
  readonly createCore: () => Promise<Core>;
  /** Pipes are served as this from now on; called again when a relay becomes the owner. */
  readonly onRole: (role: Role) => void;
  /** The library can no longer be reached, and why. */
  readonly onFailed: (error: unknown) => void;
  readonly onRestart: () => void;
  /** How many other hosts relay through this one. */
  readonly onRelays: (count: number) => void;
  readonly onFault: (what: string, cause: unknown) => void;
  /** How long to try when the library is held and its owner does not answer, in milliseconds. */
  readonly patience?: number;
  /** How long to wait for an owner that lives but is still opening the library, in milliseconds. */
  readonly openingPatience?: number;
};

const partingPause = 20; // ms

type Place = { readonly owner: Owner } | { readonly relay: Relay };

export class Seat {
  readonly #options: SeatOptions;
  readonly #host = randomUUID();
  readonly #local = new Map<Pipe, Trust>();
  #waiting: { readonly pipe: Pipe; readonly trust: Trust }[] = [];
  #place: Place | null = null;
  #closed = false;

  constructor(options: SeatOptions) {
    this.#options = options;
  }

  /** Takes the seat. What goes wrong comes through onFailed. */
  async take(): Promise<void> {
    try {
      const place = await this.#find();
      if (place === null) return; // closed meanwhile
      this.#place = place;
      if ('relay' in place) place.relay.onLost(() => void this.#lost());
      else {
        place.owner.core.onRestart(this.#options.onRestart);
        place.owner.onRelays(this.#options.onRelays);
      }
      for (const { pipe, trust } of this.#waiting.splice(0)) this.#connect(pipe, trust);
      this.#options.onRole('owner' in place ? 'owner' : 'relay');
    } catch (error) {
      if (!this.#closed) this.#options.onFailed(error);
    }
  }

  get role(): Role | null {
    if (this.#place === null) return null;
    return 'owner' in this.#place ? 'owner' : 'relay';
  }

  /** How many other hosts relay through this one. */
  get relays(): number {
    return this.#place !== null && 'owner' in this.#place ? this.#place.owner.relays() : 0;
  }

  /** Lets a pipe of this host reach the core, at once or as soon as there is one. */
  attach(pipe: Pipe, trust: Trust): void {
    if (this.#closed) pipe.close();
    else if (this.#place === null) this.#waiting.push({ pipe, trust });
    else this.#connect(pipe, trust);
  }

  /** Closes the pipes of this host's pages. */
  closePages(): void {
    for (const [pipe, trust] of this.#local) if (trust === 'page') pipe.close();
  }

  /** Gives the seat up; the core ends, if it is here. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const place = this.#place;
    this.#place = null;
    this.#closeLocal();
    if (place !== null && 'owner' in place) await place.owner.close();
    else place?.relay.close();
  }

  #connect(pipe: Pipe, trust: Trust): void {
    this.#local.set(pipe, trust);
    pipe.onClose(() => this.#local.delete(pipe));
    if (this.#place === null) return;
    if ('owner' in this.#place) this.#place.owner.core.connect(pipe, { host: this.#host, trust });
    else this.#relay(pipe, this.#place.relay.open(trust));
  }

  #relay(pipe: Pipe, remote: Pipe): void {
    pipe.onText((text) => remote.send(text));
    remote.onText((text) => pipe.send(text));
    pipe.onClose(() => remote.close());
    // When the owner goes, its pipes may close a moment before its link: who reconnects at once must not meet it again.
    remote.onClose(() => setTimeout(() => pipe.close(), partingPause));
  }

  #closeLocal(): void {
    const pipes = [...this.#local.keys(), ...this.#waiting.splice(0).map((one) => one.pipe)];
    for (const pipe of pipes) pipe.close();
  }

  async #lost(): Promise<void> {
    if (this.#closed) return;
    this.#place = null;
    this.#closeLocal();
    await this.take();
  }

  async #find(): Promise<Place | null> {
    const { library, createCore, onFault, patience = 10_000, openingPatience = 120_000 } = this.#options;
    const since = performance.now();
    for (let wait = 20; !this.#closed; wait = Math.min(wait * 2, 400)) {
      const lock = takeLock(library);
      if (lock !== null) {
        const owner = await openOwner(library, lock, createCore, onFault);
        if (!this.#closed) return { owner };
        await owner.close();
        return null;
      }
      const relay = await openRelay(library, this.#host, openingPatience);
      if (relay !== null) {
        if (!this.#closed) return { relay };
        relay.close();
        return null;
      }
      if (performance.now() - since > patience) {
        throw new Failure(
          'library-in-use',
          `The library in ${library} is in use by a Meridian that does not answer. Close its other windows and commands, wait a few seconds and try again.`,
        );
      }
      await delay(wait * (0.5 + Math.random())); // several relays that lost one owner must not knock in step
    }
    return null;
  }
}
