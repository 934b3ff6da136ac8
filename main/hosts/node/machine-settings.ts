/**
 * What this machine remembers, in the file the desktop keeps with electron-store: `settings.json`, one JSON object, the
 * person's settings under `settings`; the rest of it (the desktop's window place) is left as it is.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Failure } from '#shared/failure';

/** The folder Electron calls userData for an app named Meridian. MERIDIAN_CONFIG_DIR names another. */
export function settingsFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  const of = (name: string): string | undefined => (environment[name] === '' ? undefined : environment[name]);
  const named = of('MERIDIAN_CONFIG_DIR');
  if (named !== undefined) return named;
  if (platform === 'win32') return join(of('APPDATA') ?? join(home, 'AppData', 'Roaming'), 'Meridian');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Meridian');
  return join(of('XDG_CONFIG_HOME') ?? join(home, '.config'), 'Meridian');
}

export type MachineSettings = {
  /** The stored settings, as they are; an empty object when there are none or the file cannot be read as JSON. */
  read(): Promise<unknown>;
  /** Fails with 'not-writable' when they cannot be kept. */
  write(settings: unknown): Promise<void>;
};

export function machineSettings(folder: string = settingsFolder()): MachineSettings {
  const file = join(folder, 'settings.json');

  async function whole(): Promise<Record<string, unknown>> {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch {
      return {}; // there is none yet
    }
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
    } catch {
      return {}; // begun anew, as electron-store does with clearInvalidConfig
    }
  }

  return {
    read: async () => (await whole())['settings'] ?? {},
    async write(settings) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const text = JSON.stringify({ ...(await whole()), settings }, undefined, '\t');
        await writeFileAtomic(file, text, { mode: 0o600 });
      } catch (cause) {
        throw new Failure(
          'not-writable',
          `The settings could not be kept in ${file}. Give yourself the right to write there; until then they last as long as this window.`,
          { cause },
        );
      }
    },
  };
}
