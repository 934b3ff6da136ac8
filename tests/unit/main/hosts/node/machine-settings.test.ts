import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { machineSettings, settingsFolder } from '#main/hosts/node/machine-settings';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('keeps settings beside what the desktop keeps in the same file', async () => {
  const folder = makeFolder();
  const file = join(folder, 'settings.json');
  writeFileSync(file, '{\n\t"window": {"x": 1},\n\t"settings": {"theme": "light"}\n}');
  const settings = machineSettings(folder);
  expect(await settings.read()).toEqual({ theme: 'light' });
  await settings.write({ theme: 'dark' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ window: { x: 1 }, settings: { theme: 'dark' } });
});

it('begins anew when there is no file, or one that is no JSON object', async () => {
  const folder = makeFolder();
  const settings = machineSettings(join(folder, 'new'));
  expect(await settings.read()).toEqual({});
  await settings.write({ theme: 'dark' });
  expect(await settings.read()).toEqual({ theme: 'dark' });
  for (const text of ['{"settings":', '[1]', '']) {
    writeFileSync(join(folder, 'new/settings.json'), text);
    expect(await settings.read()).toEqual({});
  }
});

it('says where settings could not be kept', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'file'), '');
  await expect(machineSettings(join(folder, 'file')).write({})).rejects.toMatchObject({ code: 'not-writable' });
});

it('looks where Electron looks, or where it is told', () => {
  expect(settingsFolder('linux', {}, '/home/a')).toBe('/home/a/.config/Meridian');
  expect(settingsFolder('linux', { XDG_CONFIG_HOME: '/x' }, '/home/a')).toBe('/x/Meridian');
  expect(settingsFolder('darwin', {}, '/Users/a')).toBe('/Users/a/Library/Application Support/Meridian');
  expect(settingsFolder('linux', { MERIDIAN_CONFIG_DIR: '/y' }, '/home/a')).toBe('/y');
});
