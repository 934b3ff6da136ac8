/**
 * Sessions: who answers a scheme, what is permitted, what may be loaded.
 */
import { EventEmitter } from 'node:events';
import type { Life } from './life.ts';
import { WrongOrder } from './life.ts';

type Handler = (request: Request) => Response | Promise<Response>;
export type Scheme = { readonly scheme: string; readonly privileges?: Readonly<Record<string, boolean>> };
type Verdict = { readonly cancel?: boolean };
type BeforeRequest = (details: { url: string }, callback: (verdict: Verdict) => void) => void;
type RequestHandler = (contents: unknown, permission: string, callback: (granted: boolean) => void) => void;

export class Session extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  permissionRequest: RequestHandler | undefined;
  permissionCheck: ((contents: unknown, permission: string) => boolean) | undefined;
  device: ((details: unknown) => boolean) | undefined;
  beforeRequest: BeforeRequest | undefined;
  readonly webRequest = { onBeforeRequest: (listener: BeforeRequest) => void (this.beforeRequest = listener) };
  readonly protocol: { handle(scheme: string, handler: Handler): void };

  constructor(life: Life) {
    super();
    this.protocol = {
      handle: (scheme, handler) => {
        life.onlyAfter('protocol.handle');
        if (this.handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
        this.handlers.set(scheme, handler);
      },
    };
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: (details: unknown) => boolean): void {
    this.device = handler;
  }

  /** Loads an address as a page of this session would. The network itself is not there. */
  async load(url: string): Promise<Response> {
    const { beforeRequest } = this;
    const verdict =
      beforeRequest === undefined ? {} : await new Promise<Verdict>((resolve) => beforeRequest({ url }, resolve));
    if (verdict.cancel === true) throw new Error(`ERR_BLOCKED_BY_CLIENT ${url}`);
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME ${url}`);
    return await handler(new Request(url));
  }
}

export function sessionsFor(life: Life) {
  const known = new Map<string, Session>();
  return {
    fromPartition(partition: string): Session {
      life.onlyAfter('session.fromPartition');
      const session = known.get(partition) ?? new Session(life);
      known.set(partition, session);
      return session;
    },
  };
}

export function protocolFor(life: Life, registered: Scheme[]) {
  let called = false;
  return {
    registerSchemesAsPrivileged(schemes: readonly Scheme[]): void {
      life.onlyBefore('protocol.registerSchemesAsPrivileged');
      if (called) throw new WrongOrder('protocol.registerSchemesAsPrivileged can be used only once');
      called = true;
      registered.push(...schemes);
    },
  };
}
