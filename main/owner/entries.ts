/**
 * Where the files lie that processes and threads are started from: the only place that works this out.
 *
 * Built, all of it is in out/main (this module may be in a chunk below it); unbuilt, Node runs the sources directly.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Entries = {
  /** The core process. */
  readonly core: string;
  /** `words`: the compiled words of the shipped schemes, which readers share; null where nothing is built. */
  readonly threads: { readonly reader: string; readonly search: string; readonly words: string | null };
  /** The built page. It has no unbuilt form: it may be missing when Node runs the sources. */
  readonly renderer: string;
  /** The program's version, from package.json. */
  readonly version: string;
};

function findRoot(from: string): string {
  for (let directory = from; ; directory = dirname(directory)) {
    if (existsSync(join(directory, 'package.json'))) return directory;
    if (directory === dirname(directory)) throw new Error(`There is no package.json above ${from}.`);
  }
}

/** The entries that belong to the code that is running: built ones when it is built, else the sources. */
export function entries(): Entries {
  const root = findRoot(import.meta.dirname);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const renderer = join(root, 'out/renderer');
  const built = !import.meta.filename.endsWith('.ts');
  const at = (builtName: string, source: string): string => join(root, built ? join('out/main', builtName) : source);
  return {
    core: at('core.js', 'main/owner/process.ts'),
    threads: {
      reader: at('reader.js', 'main/threads/reader.ts'),
      search: at('search.js', 'main/threads/search.ts'),
      words: built ? join(root, 'out/main/words.bin') : (process.env['MERIDIAN_WORDS'] ?? null),
    },
    renderer,
    version,
  };
}
