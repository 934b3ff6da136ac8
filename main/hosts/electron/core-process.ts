/**
 * The core's process: started, restarted after a crash, asked to leave.
 *
 * What is said between the two stands in main/owner/messages.ts.
 */
import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import { coreMessage, exit, type Start } from '#main/owner/messages';
import { createRestarts } from '#main/owner/restarts';
import type { FailureData } from '#shared/failure';

/** How long a core may take to end when it is asked to, in milliseconds. */
const patience = 10_000;

export class CoreProcess {
  readonly #entry: string;
  readonly #start: Start;
  readonly #onFailed: (error: FailureData) => void;
  readonly #restarts = createRestarts(() => performance.now());
  #waiting: (() => void)[] = [];
  #child: UtilityProcess | undefined;
  #left: (() => void) | undefined;
  #patience: NodeJS.Timeout | undefined;

  constructor(parts: {
    readonly entry: string;
    readonly start: Start;
    /** Called once the core has given up; it is not started again. */
    readonly onFailed: (error: FailureData) => void;
  }) {
    this.#entry = parts.entry;
    this.#start = parts.start;
    this.#onFailed = parts.onFailed;
  }

  start(): void {
    const child = utilityProcess.fork(this.#entry, [], {
      serviceName: 'Meridian library',
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    let failed: FailureData | undefined;
    child.on('message', (message: unknown) => {
      const heard = coreMessage.safeParse(message).data;
      if (heard === undefined) return;
      if ('failed' in heard) failed = heard.failed;
      else if ('staying' in heard) clearTimeout(this.#patience); // others still use the library: stay as long as they do
    });
    child.once('exit', (code) => this.#exited(code, failed));
    child.postMessage({ start: this.#start });
    this.#child = child;
    for (const open of this.#waiting.splice(0)) open();
  }

  /** A port whose other end the core has. While the core is being restarted the port waits with what is sent into it. */
  open(who: 'page' | 'host'): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    const hand = (): void => this.#child?.postMessage({ open: who }, [port1]);
    if (this.#child === undefined) this.#waiting.push(hand);
    else hand();
    return port2;
  }

  /** Asks the core to end and resolves when it has: at once, or when the last other program has left the library. */
  async leave(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    await new Promise<void>((resolve) => {
      this.#left = resolve;
      this.#patience = setTimeout(() => child.kill(), patience);
      child.postMessage({ leave: true });
    });
  }

  /** Takes back leave(): a window was opened again while the core stayed for others. */
  stay(): void {
    clearTimeout(this.#patience);
    this.#left = undefined;
  }

  #exited(code: number, failed: FailureData | undefined): void {
    this.#child = undefined;
    clearTimeout(this.#patience);
    if (this.#left !== undefined) {
      this.#left();
      return;
    }
    if (failed !== undefined) {
      this.#onFailed(failed);
      return;
    }
    // It left although a window had been opened again: as good as a wish to be started anew.
    const next = this.#restarts.ended(code === exit.left ? exit.restart : code);
    if ('giveUp' in next) this.#onFailed(next.giveUp);
    else setTimeout(() => this.start(), next.after);
  }
}
