/**
 * Meridian as an analyst has it in front of them: a window on a library, on every host that can be driven here.
 *
 * The browser host is driven in a real Chromium, the desktop in a real Electron where there is one. Both show the same page, so
 * that a journey is written once; what the platforms do differently (saving and choosing files) is behind `saved` and `choosing`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '#main/hosts/node/browsers';
import { covered } from './covered.ts';

export const root = join(import.meta.dirname, '../..');

export type Size = { readonly width: number; readonly height: number };

export type Shown = {
  readonly page: Page;
  /** The library's folder. */
  readonly library: string;
  /**
   * What should never happen in any journey, as sentences: scripts refused by the page's policy, errors of the page, dialogs of
   * the browser, other addresses opened or gone to.
   */
  readonly faults: string[];
  /** Does what saves a file, and answers where the file is. */
  saved(act: () => Promise<void>): Promise<string>;
  /** Does what asks for a file, and gives it this one. */
  choosing(path: string, act: () => Promise<void>): Promise<void>;
  /** Ends the host in order; the library stays. */
  close(): Promise<void>;
};

export type Host = {
  readonly name: 'browser' | 'desktop (real)';
  open(library: string, size?: Size): Promise<Shown>;
};

/** The size pictures are taken in. */
export const wide: Size = { width: 1440, height: 900 };

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** Pictures are drawn by the processor here: without a graphics card's stand-in that takes a tenth less of it. */
const drawing = ['--disable-gpu', '--disable-software-rasterizer'];

/** A folder for a library (or other files) of this test, taken away when the process ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-journey-'));
  folders.push(folder);
  return folder;
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, TZ: 'UTC', MERIDIAN_CONFIG_DIR: freshFolder() };
}

/** Notes what should never happen in a window. */
function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => faults.push(`window: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    const address = frame.url();
    if (frame === page.mainFrame() && !address.startsWith(origin)) faults.push(`gone to: ${address}`);
    else if (frame !== page.mainFrame() && !/^about:|^(app|article|https?):\/\/[^?#]*\/frame\.html$/.test(address))
      faults.push(`frame gone to: ${address}`);
  });
}

async function settle(page: Page): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.getByRole('banner').waitFor();
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await over;
  clearTimeout(late);
}

/** Starts the built browser host; answers its one-time address. */
async function startHost(library: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const program = join(root, 'out/main/node.js');
  if (!existsSync(program)) throw new Error('Meridian is not built: run `npm run build` first.');
  const child = spawn(process.execPath, [program, '--no-open', '--library', library], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  let heard = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      const line = /^http\S+(?=\n)/m.exec(heard)?.[0];
      if (line !== undefined) resolve(line);
    });
    child.once('exit', (code) => reject(new Error(`The browser host ended with ${code}: ${said}`)));
  });
  return { child, address };
}

/**
 * Opens a library by a browser host without a window: commands on it then share its core instead of each starting one, which takes
 * a third of the time.
 */
export async function held(library: string): Promise<{ release(): Promise<void> }> {
  const { child } = await startHost(library);
  return { release: () => ended(child) };
}

let launched: Promise<Browser> | undefined;

/** The Chromium of this test file, started when first asked for. */
export function browser(): Promise<Browser> {
  launched ??= (async () => {
    const executablePath = process.env['MERIDIAN_CHROMIUM'] ?? findChromium() ?? chromium.executablePath();
    const started = await chromium.launch({ executablePath, args: [...asRoot, ...drawing] });
    return started;
  })();
  return launched;
}

/** Closes the Chromium of this test file. */
export async function closeBrowser(): Promise<void> {
  const started = launched;
  launched = undefined;
  await (await started)?.close();
}

const browserHost: Host = {
  name: 'browser',
  async open(library, size = wide) {
    covered('browser');
    const { child, address } = await startHost(library);
    const context = await (
      await browser()
    ).newContext({ viewport: size, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const faults: string[] = [];
    watch(page, new URL(address).origin, faults);
    await page.goto(address);
    await settle(page);
    const downloads = freshFolder();
    return {
      page,
      library,
      faults,
      async saved(act) {
        const coming = page.waitForEvent('download', { timeout: 60_000 });
        await act();
        const download = await coming;
        const path = join(downloads, download.suggestedFilename());
        await download.saveAs(path);
        return path;
      },
      async choosing(path, act) {
        const asked = page.waitForEvent('filechooser');
        await act();
        await (await asked).setFiles(path);
      },
      async close() {
        await context.close();
        await ended(child);
      },
    };
  },
};

function electronBinary(): string | null {
  try {
    const folder = join(root, 'node_modules/electron');
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : null;
  } catch {
    return null; // Electron's binary was not fetched
  }
}

const desktopHost = (executablePath: string): Host => ({
  name: 'desktop (real)',
  async open(library, size = wide) {
    covered('desktop (real)');
    const app = await _electron.launch({
      executablePath,
      args: [...asRoot, root, '--library', library],
      env: Object.fromEntries(Object.entries(environment()).flatMap(([name, value]) => (value ? [[name, value]] : []))),
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    const page = await app.firstWindow();
    const faults: string[] = [];
    watch(page, 'app://', faults);
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await settle(page);
    const downloads = freshFolder();
    return {
      page,
      library,
      faults,
      async saved(act) {
        await app.evaluate(({ dialog }, folder) => {
          dialog.showSaveDialog = async (...given: unknown[]) => {
            const { defaultPath } = given.at(-1) as { defaultPath: string };
            return { canceled: false, filePath: `${folder}/${defaultPath.split(/[\\/]/).at(-1) ?? 'file'}` };
          };
        }, downloads);
        await act();
        const said = page.getByRole('contentinfo').getByText(/^Saved /);
        await said.waitFor({ timeout: 60_000 });
        return /^Saved (.*), [^,]*$/.exec((await said.textContent()) ?? '')?.[1] ?? '';
      },
      async choosing(path, act) {
        await app.evaluate(({ dialog }, file) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
        }, path);
        await act();
      },
      close: () => app.close(),
    };
  },
});

const binary = electronBinary();
const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** The hosts that can be driven here. */
export const hosts: readonly Host[] = [browserHost, ...(binary !== null && display ? [desktopHost(binary)] : [])];

/** Where pictures of a run are kept. */
export const pictures = join(root, 'tests/.results/journeys');

/** Which pictures are taken, by their names; all of them unless said. */
const wanted = new RegExp(process.env['MERIDIAN_PICTURES'] ?? '');

/** Takes a picture in light and in dark; named "NAME-light.png" and "NAME-dark.png". */
export async function picture(
  page: Page,
  name: string,
  themes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  if (!wanted.test(name)) return;
  mkdirSync(pictures, { recursive: true });
  await page.mouse.move(0, 0); // what is under it would look different
  for (const theme of themes) {
    await inTheme(page, theme);
    await page.screenshot({ path: join(pictures, `${name}-${theme}.png`), animations: 'disabled' });
  }
  await inTheme(page, 'light');
}

/** Turns the system's theme, and waits until the page has followed. */
export async function inTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
  // The reader frame is told of it in a message of its own; two frames later it has painted.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
