/**
 * The two pipes a page can speak through: the desktop's port and the browser host's socket.
 */
import type { Pipe } from '#shared/wire';

/** What the desktop's preload puts into the page. */
export type DesktopBridge = {
  connect(onText: (text: string) => void, onClose: () => void): { send(text: string): void; close(): void };
  grantFile?(file: File): Promise<{ readonly token: string; readonly name: string }>;
};

declare global {
  interface Window {
    readonly meridian?: DesktopBridge;
  }
}

type Ears = {
  readonly hear: (text: string) => void;
  readonly end: () => void;
  readonly pipe: Omit<Pipe, 'send' | 'close'>;
};

/** Keeps what arrives before somebody listens, and tells of the end once. */
function ears(): Ears {
  const texts: ((text: string) => void)[] = [];
  const closes: (() => void)[] = [];
  const early: string[] = [];
  let ended = false;
  return {
    hear(text) {
      if (texts.length === 0) early.push(text);
      else for (const listener of texts) listener(text);
    },
    end() {
      if (ended) return;
      ended = true;
      for (const listener of closes) listener();
    },
    pipe: {
      onText(listener) {
        texts.push(listener);
        for (const text of early.splice(0)) listener(text);
      },
      onClose(listener) {
        closes.push(listener);
        if (ended) listener();
      },
    },
  };
}

/** A pipe over the desktop's port. */
export function desktopPipe(bridge: DesktopBridge): Pipe {
  const { hear, end, pipe } = ears();
  const port = bridge.connect(hear, end);
  return {
    ...pipe,
    send: (text) => port.send(text),
    close() {
      port.close();
      end();
    },
  };
}

/** A pipe over a WebSocket; rejects when it cannot be opened. The key travels as a subprotocol, never in the address. */
export async function socketPipe(address: string, key: string): Promise<Pipe> {
  const socket = new WebSocket(address, ['meridian', key]);
  const { hear, end, pipe } = ears();
  socket.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'string') hear(event.data);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('close', () => reject(new Error('The socket did not open.')), { once: true });
  });
  socket.addEventListener('close', end);
  return {
    ...pipe,
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close() {
      socket.close();
      end();
    },
  };
}
