/**
 * The one window: sandboxed, isolated, where it was last.
 */
import { BrowserWindow, nativeTheme, screen, type Rectangle, type Session } from 'electron';
import type { MachineSettings, WindowPlace } from './machine-settings.ts';
import { appOrigin } from './origins.ts';

/** The part of two rectangles that overlaps, in square pixels. */
function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The bounds to open with: the last ones while a good part of them is still on a screen, else Electron centres. */
function boundsFrom(place: WindowPlace | undefined): Partial<Rectangle> {
  if (place === undefined) return { width: 1360, height: 860 };
  const { x, y, width, height } = place;
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea;
  return overlap(place, area) * 4 >= width * height ? { x, y, width, height } : { width, height };
}

/** Opens the window and loads the page; rejects when the page cannot be loaded. */
export async function openWindow(parts: {
  readonly session: Session;
  readonly preload: string;
  readonly settings: MachineSettings;
}): Promise<BrowserWindow> {
  const place = parts.settings.readPlace();
  const window = new BrowserWindow({
    ...boundsFrom(place),
    minWidth: 480,
    minHeight: 360,
    title: 'Meridian',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15171b' : '#fbfaf8',
    webPreferences: {
      session: parts.session,
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false, // its dictionaries would be fetched from the network
    },
  });
  if (place?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    parts.settings.writePlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  await window.loadURL(`${appOrigin}/`);
  return window;
}
