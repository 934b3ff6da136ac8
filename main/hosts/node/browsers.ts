/**
 * Finds the browsers of this machine and starts them: a window of Meridian's own, or nobody's to see for printing.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What finding a browser depends on. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isProgram: (path: string) => boolean;
};

function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    isProgram(path) {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
  };
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsPaths = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`BraveSoftware\Brave-Browser\Application\brave.exe`,
];

function candidates({ platform, environment }: Machine): string[] {
  const of = (name: string): string => environment[name] ?? '';
  if (platform === 'win32') {
    const bases = [of('PROGRAMFILES'), of('PROGRAMFILES(X86)'), of('LOCALAPPDATA')].filter((base) => base !== '');
    return windowsPaths.flatMap((path) => bases.map((base) => `${base}\\${path}`));
  }
  if (platform === 'darwin') {
    const bases = ['/Applications', join(of('HOME'), 'Applications')];
    return macApps.flatMap((app) => bases.map((base) => `${base}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = of('PATH')
    .split(delimiter)
    .filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The program of the first Chromium-family browser found, or null. MERIDIAN_CHROMIUM names another. */
export function findChromium(machine: Machine = thisMachine()): string | null {
  const named = machine.environment['MERIDIAN_CHROMIUM'];
  if (named !== undefined && named !== '' && machine.isProgram(named)) return named;
  return candidates(machine).find((path) => machine.isProgram(path)) ?? null;
}

/**
 * Flags that keep a browser to itself: a profile of its own, no first-run pages, no traffic in the background
 * (chromium/src/chrome/common/chrome_switches.cc). Chromium has no sandbox for root, and would not start.
 */
export function quietFlags(profile: string, machine: Machine = thisMachine()): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--no-service-autorun',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
    '--metrics-recording-only',
    '--no-pings',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(machine.isRoot ? ['--no-sandbox'] : []),
  ];
}

/** Whether a window could be shown at all. */
export function hasDisplay({ platform, environment }: Machine = thisMachine()): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return (environment['DISPLAY'] ?? '') !== '' || (environment['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Opens an address in an app window of its own: no tabs, no address line. */
export function openAppWindow(program: string, address: string, profile: string): ChildProcess {
  return spawn(program, [...quietFlags(profile), '--window-size=1440,900', `--app=${address}`], { stdio: 'ignore' });
}

/** Opens an address in the person's usual browser. Never through a shell: on Windows the system's own handler is asked. */
export function openDefaultBrowser(address: string, machine: Machine = thisMachine()): ChildProcess {
  const options = { stdio: 'ignore', detached: true } as const;
  if (machine.platform === 'darwin') return spawn('open', [address], options);
  if (machine.platform === 'win32') return spawn('rundll32', ['url.dll,FileProtocolHandler', address], options);
  return spawn('xdg-open', [address], options);
}
