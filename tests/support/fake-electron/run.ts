/**
 * Runs the built main process on the fake, and does what a test asks of it over the process's own channel.
 *
 * node run.ts MAIN [arguments of the app]
 */
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Drive } from './drive.ts';

const fake = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: fake, shortCircuit: true } : next(specifier, context),
});

const { becomeReady } = await import('./electron.ts');
const { drive } = await import('./drive.ts');
const [node = '', , main = '', ...rest] = process.argv;
process.argv = [node, main, ...rest];

const late = setTimeout(
  () => {
    console.error('The main module never came to its end, so the app would never be ready.');
    process.exit(3);
  },
  Number(process.env['MERIDIAN_FAKE_PATIENCE'] ?? 10_000),
);
await import(pathToFileURL(resolve(main)).href);
clearTimeout(late);
becomeReady();

type Asked = { readonly id: number; readonly name: keyof Drive; readonly inputs: readonly unknown[] };
process.on('message', async ({ id, name, inputs }: Asked) => {
  try {
    const value: unknown = await Reflect.apply(drive[name], undefined, inputs);
    process.send?.({ id, value });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ started: true });
