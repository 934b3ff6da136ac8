/** A turnstile for requests: so many at once overall, so many at once per server. First come, first served. */

type Waiter = { readonly key: string; readonly enter: () => void };

/** Lets at most `overall` callers in at once, and at most `perKey` with the same key. */
export class Gate {
  readonly #overall: number;
  readonly #perKey: number;
  readonly #inside = new Map<string, number>();
  readonly #waiting: Waiter[] = [];
  #count = 0;

  constructor(overall: number, perKey: number) {
    this.#overall = overall;
    this.#perKey = perKey;
  }

  /** Waits for a place and answers the function that gives it back. Rejects with the signal's reason when that aborts first. */
  async enter(key: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (!this.#hasRoom(key)) await this.#wait(key, signal);
    else this.#take(key);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave(key);
    };
  }

  #wait(key: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const give = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(signal.reason as Error);
      };
      const waiter: Waiter = {
        key,
        enter: () => {
          signal.removeEventListener('abort', give);
          resolve();
        },
      };
      signal.addEventListener('abort', give, { once: true });
      this.#waiting.push(waiter);
    });
  }

  #hasRoom(key: string): boolean {
    return this.#count < this.#overall && (this.#inside.get(key) ?? 0) < this.#perKey;
  }

  #take(key: string): void {
    this.#count++;
    this.#inside.set(key, (this.#inside.get(key) ?? 0) + 1);
  }

  #leave(key: string): void {
    this.#count--;
    const rest = (this.#inside.get(key) ?? 1) - 1;
    if (rest > 0) this.#inside.set(key, rest);
    else this.#inside.delete(key);
    const next = this.#waiting.findIndex((waiter) => this.#hasRoom(waiter.key));
    const [waiter] = next < 0 ? [] : this.#waiting.splice(next, 1);
    if (waiter === undefined) return;
    this.#take(waiter.key);
    waiter.enter();
  }
}
