/**
 * What this machine remembers, in electron-store: `settings.json` in the app's data folder,
 * `{ "settings": …, "window": … }`.
 */
import Store from 'electron-store';
import * as z from 'zod/mini';

const place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.minimum(320)),
  height: z.int().check(z.minimum(240)),
  maximized: z.boolean(),
});
/** Where the window last was, in screen pixels. */
export type WindowPlace = z.infer<typeof place>;

export type MachineSettings = {
  readSettings(): unknown;
  writeSettings(settings: unknown): void;
  readPlace(): WindowPlace | undefined;
  writePlace(place: WindowPlace): void;
};

/** Opens the store; only after the app is ready. A file that is no longer JSON is begun anew. */
export function openMachineSettings(): MachineSettings {
  const store = new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true });
  return {
    readSettings: () => store.get('settings') ?? {},
    writeSettings: (settings) => store.set('settings', settings),
    readPlace: () => place.safeParse(store.get('window')).data,
    writePlace: (where) => store.set('window', where),
  };
}
