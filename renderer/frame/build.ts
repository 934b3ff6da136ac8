/**
 * Builds the reader frame during the renderer's build: the agent and its style into one `frame.html`.
 *
 * It is built apart, as one classic script with its fonts as data addresses: in its opaque origin nothing can be loaded by
 * address. This file runs in the build only.
 */
import { framePage } from './page.ts';

// Vite's own types would bring Node's into the page's project, which is kept without; these are the few parts used here.
type Output = {
  readonly type: string;
  readonly fileName: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
};
type Vite = {
  build(
    options: unknown,
  ): Promise<{ readonly output: readonly Output[] } | readonly { readonly output: readonly Output[] }[]>;
};
type Emitter = { emitFile(file: { type: 'asset'; fileName: string; source: string }): string };
type Answer = { setHeader(name: string, value: string): void; end(body: string): void };
type DevServer = {
  readonly middlewares: {
    use(path: string, handler: (request: unknown, answer: Answer, next: (error?: unknown) => void) => void): void;
  };
};

/** The plugin, in the shape Vite expects. */
export type FramePlugin = {
  readonly name: string;
  generateBundle(this: Emitter): Promise<void>;
  configureServer(server: DevServer): void;
};

function folder(): string {
  const path = decodeURIComponent(new URL('.', import.meta.url).pathname);
  return /^\/[A-Za-z]:\//.test(path) ? path.slice(1) : path;
}

/**
 * The page's serif faces without their optical sizes: an article is set in one size, and embedded each face would take more
 * than twice the room.
 */
const lightFaces = {
  name: 'meridian-light-faces',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.endsWith('/styles/serif.css') ? code.replaceAll(/-opsz-(normal|italic)/g, '-wght-$1') : undefined,
} as const;

/** Builds the frame and answers its HTML. */
export async function buildFrame(): Promise<string> {
  const name: string = 'vite';
  const { build } = (await import(/* @vite-ignore */ name)) as Vite;
  const built = await build({
    configFile: false,
    root: folder(),
    logLevel: 'warn',
    publicDir: false,
    plugins: [lightFaces],
    build: {
      write: false,
      target: 'chrome130',
      assetsInlineLimit: 10_000_000,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: `${folder()}agent.ts`, output: { format: 'iife', entryFileNames: 'agent.js' } },
    },
  });
  const output = (
    Array.isArray(built) ? (built as readonly { readonly output: readonly Output[] }[]) : [built]
  ).flatMap((one) => [...(one as { readonly output: readonly Output[] }).output]);
  const script = output.find((one) => one.type === 'chunk')?.code;
  const style = output.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'))?.source;
  if (script === undefined || style === undefined)
    throw new Error('The reader frame was built without its script or style.');
  return framePage(typeof style === 'string' ? style : new TextDecoder().decode(style), script);
}

/** Emits `frame.html` beside `index.html`, and serves it from the development server. */
export function frame(): FramePlugin {
  let dev: Promise<string> | null = null;
  return {
    name: 'meridian-frame',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'frame.html', source: await buildFrame() });
    },
    configureServer(server) {
      server.middlewares.use('/frame.html', (_request, answer, next) => {
        dev ??= buildFrame();
        dev.then(
          (html) => {
            answer.setHeader('content-type', 'text/html; charset=utf-8');
            answer.end(html);
          },
          (error: unknown) => next(error),
        );
      });
    },
  };
}
