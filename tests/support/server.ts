/** A real HTTP server on loopback for tests: it answers as the test says and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What to answer at a path: a function, or content with status 200. */
export type Route = Answer | string | Uint8Array;

export type TestServer = {
  /** "http://127.0.0.1:PORT", without a final slash. */
  readonly origin: string;
  /** "127.0.0.1:PORT", as permissions for private addresses are written. */
  readonly host: string;
  readonly port: number;
  /** Every request so far, in order. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Most connections that were open at once. */
  readonly mostConnections: () => number;
  readonly close: () => Promise<void>;
};

/** Starts a server on a free port of 127.0.0.1. Paths it does not know answer 404. Use with `await using`. */
export async function startServer(
  routes: Readonly<Record<string, Route>> | Answer,
): Promise<TestServer & AsyncDisposable> {
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const sockets = new Set<Socket>();
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const route = typeof routes === 'function' ? routes : routes[path.split('?')[0] ?? '/'];
    if (typeof route === 'function') route(request, response);
    else if (route === undefined) response.writeHead(404).end();
    else response.writeHead(200).end(route);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    port,
    requests,
    mostConnections: () => most,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Answers with a status and headers, and no body. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => void response.writeHead(code, headers).end();
}

/** Answers with a redirect. */
export function redirect(to: string, code = 302): Answer {
  return status(code, { location: to });
}
