/**
 * Pages' pipes over WebSockets: text only, limited in size and number.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { longestText } from '#shared/message';
import type { Pipe } from '#shared/wire';

/** A page this far behind has stopped reading; it is let go, and connects again when it lives. */
const furthestBehind = 64 * 1024 * 1024;
/** WebSocket close codes: RFC 6455 7.4.1, and 1012 from IANA's registry. */
const textOnly = 1003;
const serviceRestart = 1012;

function socketPipe(socket: WebSocket): Pipe {
  const closers: (() => void)[] = [];
  let closed = false;
  socket.on('error', () => socket.terminate()); // a message too large, a broken frame: 'close' follows
  socket.on('close', () => {
    closed = true;
    for (const closer of closers) closer();
  });
  return {
    send(text) {
      if (closed) return;
      socket.send(text);
      if (socket.bufferedAmount > furthestBehind) socket.terminate();
    },
    onText(listener) {
      socket.on('message', (data, isBinary) => {
        if (isBinary) socket.close(textOnly, 'Only text is understood.');
        else listener((data as Buffer).toString('utf8'));
      });
    },
    onClose(listener) {
      if (closed) queueMicrotask(listener);
      else closers.push(listener);
    },
    close: () => socket.close(serviceRestart),
  };
}

export type PageSockets = {
  count(): number;
  readonly full: boolean;
  /** Makes a page's pipe of a request that was judged and found good. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
};

/** `open` gives a new pipe to the core; `onCount` hears how many pages there are whenever that changes. */
export function openPageSockets(options: {
  readonly open: () => Pipe;
  readonly onCount: (count: number) => void;
  readonly most?: number;
}): PageSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: longestText,
    perMessageDeflate: false,
    handleProtocols: () => 'meridian', // the other one offered is the key, which is not said aloud again
  });
  const most = options.most ?? 32;
  return {
    count: () => server.clients.size,
    get full() {
      return server.clients.size >= most;
    },
    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, (opened) => {
        const page = socketPipe(opened);
        const core = options.open();
        page.onText((text) => core.send(text));
        core.onText((text) => page.send(text));
        core.onClose(() => page.close());
        page.onClose(() => {
          core.close();
          options.onCount(server.clients.size);
        });
        options.onCount(server.clients.size);
      });
    },
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
