import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findAddress, publishAddress, socketAddress, withdrawAddress, type Place } from '#main/owner/address';

function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'meridian-address-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const place = (temporary: string, runtimeDir?: string): Place => ({
  platform: 'linux',
  uid: userInfo().uid,
  runtimeDir,
  temporary,
});

it('is one for a library by whatever way it is reached, and another for another', () => {
  const folder = makeFolder();
  for (const name of ['one', 'two']) mkdirSync(join(folder, name));
  symlinkSync(join(folder, 'one'), join(folder, 'link'));
  const here = place(folder);
  expect(socketAddress(join(folder, 'link'), here)).toBe(socketAddress(join(folder, 'one'), here));
  expect(socketAddress(join(folder, 'two'), here)).not.toBe(socketAddress(join(folder, 'one'), here));
});

it('lies in a folder only this user can enter, in the runtime folder when there is one', () => {
  const folder = makeFolder();
  const address = socketAddress(folder, place(folder, folder));
  expect(dirname(address)).toBe(join(folder, 'meridian'));
  expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
  expect(dirname(socketAddress(folder, place(folder, join(folder, 'x'.repeat(90)))))).toBe(
    join(folder, `meridian-${userInfo().uid}`),
  );
});

it('is never longer than a socket’s name may be', () => {
  const folder = makeFolder();
  const deep = join(folder, 'd'.repeat(120));
  mkdirSync(deep);
  expect(Buffer.byteLength(socketAddress(folder, place(deep, deep)))).toBeLessThanOrEqual(100);
});

it('does not trust a folder that is a link, or a place others could have made', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, `meridian-${userInfo().uid}`));
  expect(dirname(socketAddress(folder, place(folder)))).not.toBe(join(folder, `meridian-${userInfo().uid}`));
  const open = join(folder, 'open');
  mkdirSync(open);
  chmodSync(open, 0o777);
  publishAddress(folder, join(open, 'a.sock'));
  expect(findAddress(folder)).toBeNull();
});

it('is found through the library by a process that sees other temporary folders', () => {
  const folder = makeFolder();
  expect(findAddress(folder)).toBeNull();
  const address = socketAddress(folder, place(folder, folder));
  publishAddress(folder, address);
  expect(statSync(join(folder, 'library.address')).mode & 0o777).toBe(0o600);
  expect(findAddress(folder, place('/nowhere'))).toBe(address);
  withdrawAddress(folder, address);
  expect(findAddress(folder)).toBeNull();
});
