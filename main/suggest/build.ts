/**
 * The build's part in suggesting: compiles the words of the shipped schemes into a file beside the built threads.
 */

// The part of Vite's plugin that is used here: its own types are for the build alone.
type Emitter = { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string };

/** Writes words.bin. */
export const words = (): { readonly name: string; generateBundle(this: Emitter): Promise<void> } => ({
  name: 'meridian-words',
  async generateBundle() {
    // Not before they are needed: the configuration is read for other ends too.
    const [{ compileShippedWords }, { packWords }] = await Promise.all([
      import('./shipped-words.ts'),
      import('./words.ts'),
    ]);
    this.emitFile({ type: 'asset', fileName: 'words.bin', source: packWords(compileShippedWords()) });
  },
});
