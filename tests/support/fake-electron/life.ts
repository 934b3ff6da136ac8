/**
 * Where the fake app stands in its life, and the refusals that follow from it.
 *
 * Source of the order: Electron's own documentation of app, protocol, utilityProcess and its ESM tutorial.
 */
export class WrongOrder extends Error {
  override readonly name = 'WrongOrder';
}

export class Life {
  ready = false;

  /** Refuses what must be done before the app is ready. */
  onlyBefore(what: string): void {
    if (this.ready) throw new WrongOrder(`${what} must be called before the app is ready`);
  }

  /** Refuses what can be done only once the app is ready. */
  onlyAfter(what: string): void {
    if (!this.ready) throw new WrongOrder(`${what} cannot be used before the app is ready`);
  }
}
