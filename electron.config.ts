/**
 * The one build file: Electron's main process, the browser host, the core and its threads, the preload and the page.
 *
 * What `dependencies` in package.json names stays outside the bundles of out/main and is loaded from node_modules at run
 * time (electron-vite's default): parsers keep their own module format, and one copy serves all five entries. The page
 * and the preload can load nothing at run time, so everything is built into them.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { frame } from './renderer/frame/build.ts';

const at = (path: string): string => join(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: {
          electron: at('main/hosts/electron/main.ts'),
          node: at('main/hosts/node/main.ts'),
          core: at('main/owner/process.ts'),
          reader: at('main/threads/reader.ts'),
          search: at('main/threads/search.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('main/hosts/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), frame()],
    build: {
      minify: true,
      chunkSizeWarningLimit: 2_000, // kilobytes; the page is loaded from this machine
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
