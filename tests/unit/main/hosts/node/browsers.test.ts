import { expect, it } from 'vitest';
import { findChromium, hasDisplay, quietFlags, type Machine } from '#main/hosts/node/browsers';

const machine = (parts: Partial<Machine>, ...programs: string[]): Machine => ({
  platform: 'linux',
  environment: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: false,
  isProgram: (path) => programs.includes(path),
  ...parts,
});

it('finds a Chromium-family browser where each system keeps it', () => {
  expect(findChromium(machine({}, '/usr/bin/chromium', '/usr/bin/brave'))).toBe('/usr/bin/chromium');
  expect(findChromium(machine({}, '/usr/bin/firefox'))).toBeNull();
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(findChromium(machine({ platform: 'darwin', environment: { HOME: '/Users/a' } }, edge))).toBe(edge);
  const chrome = String.raw`C:\Users\a\AppData\Local\Google\Chrome\Application\chrome.exe`;
  const environment = {
    LOCALAPPDATA: String.raw`C:\Users\a\AppData\Local`,
    PROGRAMFILES: String.raw`C:\Program Files`,
  };
  expect(findChromium(machine({ platform: 'win32', environment }, chrome))).toBe(chrome);
});

it('takes the browser that is named, if it is one', () => {
  const environment = { PATH: '/usr/bin', MERIDIAN_CHROMIUM: '/opt/own' };
  expect(findChromium(machine({ environment }, '/opt/own', '/usr/bin/chromium'))).toBe('/opt/own');
  expect(findChromium(machine({ environment }, '/usr/bin/chromium'))).toBe('/usr/bin/chromium');
});

it('gives up the browser’s sandbox for root alone', () => {
  expect(quietFlags('/p', machine({}))).not.toContain('--no-sandbox');
  expect(quietFlags('/p', machine({ isRoot: true }))).toContain('--no-sandbox');
  expect(quietFlags('/p', machine({}))).toContain('--user-data-dir=/p');
});

it('knows where a window can be shown', () => {
  expect(hasDisplay(machine({}))).toBe(false);
  expect(hasDisplay(machine({ environment: { WAYLAND_DISPLAY: 'wayland-0' } }))).toBe(true);
  expect(hasDisplay(machine({ platform: 'darwin' }))).toBe(true);
});
