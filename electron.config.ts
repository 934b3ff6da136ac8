/**
 * The one build file: Electron's main process, the browser host, the terminal, the core and its threads, the preload and the page.
 *
 * What `dependencies` in package.json names stays outside the bundles of out/main and is loaded from node_modules at run
 * time (electron-vite's default), but for what a reader thread needs at once (and zod, which all need): read as one file, that
 * takes half the time. The page and the preload can load nothing at run time, so everything is built into them.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { frame } from './renderer/frame/build.ts';
import { words } from './main/suggest/build.ts';

const at = (path: string): string => join(import.meta.dirname, path);

export default defineConfig({
  main: {
    plugins: [words()],
    build: {
      // With the readers' parsers inside, a reader is there in 0.4 s instead of 0.7.
      externalizeDeps: {
        exclude: ['linkedom', '@mozilla/readability', 'sanitize-html', 'feedsmith', 'entities', 'zod'],
      },
      rolldownOptions: {
        input: {
          electron: at('main/hosts/electron/main.ts'),
          node: at('main/hosts/node/main.ts'),
          terminal: at('main/hosts/node/terminal.ts'),
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
