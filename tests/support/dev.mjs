/**
 * Hot reload while developing: the page from Vite's server, everything else from the browser host, run from its sources.
 *
 *   node tests/support/dev.mjs [--library DIR]
 *
 * Both listen on 127.0.0.1 only. Vite hands /enter, /files, /download and /pipe on to the host under the host's own name,
 * so its guards stay as they are; what differs from the real thing is that Vite's pages carry no content security policy.
 * A change in main/ or shared/ starts the host anew, which prints a new address. Needs a build, for the reader frame.
 */
import { spawn } from 'node:child_process';
import { createServer as createSocket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import config from '../../electron.config.ts';

const loopback = '127.0.0.1';
const pagePort = 5317;

/** A port that is free now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once('error', reject);
    socket.listen(0, loopback, () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const hostPort = await freePort();
const hostOrigin = `http://${loopback}:${hostPort}`;
const pageOrigin = `http://${loopback}:${pagePort}`;
const onward = { target: hostOrigin, changeOrigin: true, headers: { origin: hostOrigin } };

const server = await createServer({
  ...config.renderer,
  configFile: false,
  plugins: [
    ...config.renderer.plugins,
    {
      name: 'meridian-dev-page',
      transformIndexHtml: (html) => html.replaceAll('__NONCE__', '').replaceAll('__ARTICLE_ORIGIN__', pageOrigin),
    },
  ],
  server: {
    host: loopback,
    port: pagePort,
    strictPort: true,
    cors: false,
    proxy: { '/enter': onward, '/files': onward, '/download': onward, '/pipe': { ...onward, ws: true } },
  },
});
await server.listen();

const host = spawn(
  process.execPath,
  [
    '--watch-path=main',
    '--watch-path=shared',
    '--watch-preserve-output',
    'main/hosts/node/main.ts',
    '--no-open',
    `--port=${hostPort}`,
  ].concat(process.argv.slice(2)),
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
host.stdout.setEncoding('utf8');
host.stdout.on('data', (text) => process.stdout.write(text.replaceAll(hostOrigin, pageOrigin)));
host.once('exit', async (code) => {
  await server.close();
  process.exit(code ?? 0);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill(signal));
