import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pipePair, talk } from '#shared/wire';
import { publishAddress, socketAddress } from '#main/owner/address';
import { Seat, type SeatOptions } from '#main/owner/seat';

function makeLibrary(): string {
  const library = mkdtempSync(join(tmpdir(), 'meridian-seat-'));
  onTestFinished(() => rmSync(library, { recursive: true, force: true }));
  return library;
}

function options(library: string, parts: Partial<SeatOptions>): SeatOptions {
  const nothing = (): void => undefined;
  const createCore: SeatOptions['createCore'] = () =>
    Promise.resolve({
      connect: (pipe) => {
        talk(pipe, { hello: { version: 1, role: 'core', abilities: [] }, asks: {}, hears: {}, emits: {} });
      },
      onRestart: nothing,
      close: () => Promise.resolve(),
    });
  return {
    library,
    createCore,
    onRole: nothing,
    onFailed: nothing,
    onRestart: nothing,
    onRelays: nothing,
    onFault: nothing,
    ...parts,
  };
}

const page = {
  hello: { version: 1, role: 'page', abilities: [] as string[] },
  asks: {},
  hears: {},
  emits: {},
} as const;

it('says so when the library is held by a process that does not answer', async () => {
  const library = makeLibrary();
  const hold = `const { DatabaseSync } = await import('node:sqlite'); globalThis.held = new DatabaseSync(process.argv[1]); globalThis.held.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => undefined, 1000)`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', hold, join(library, 'library.lock')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void holder.kill('SIGKILL'));
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  const failed = await new Promise<unknown>((resolve) => {
    const seat = new Seat(options(library, { patience: 200, onFailed: resolve }));
    void seat.take();
  });
  expect(failed).toMatchObject({ code: 'library-in-use', message: expect.stringContaining(library) });
});

it('is not kept from a library by what a killed owner left behind', async () => {
  const library = makeLibrary();
  const address = socketAddress(library);
  mkdirSync(dirname(address), { recursive: true });
  writeFileSync(address, '');
  publishAddress(library, address);
  const seat = new Seat(options(library, {}));
  await seat.take();
  expect(seat.role).toBe('owner');
  await seat.close();
});

it('lets pipes wait until it is taken, and closes them with it', async () => {
  const seat = new Seat(options(makeLibrary(), {}));
  const [early, theirs] = pipePair();
  seat.attach(theirs, 'page');
  const end = talk(early, page);
  await seat.take();
  expect(await end.ready).toMatchObject({ role: 'core' });
  const closed = new Promise<void>((resolve) => end.onClose(resolve));
  await seat.close();
  await closed;
  const [late, other] = pipePair();
  const refused = new Promise<void>((resolve) => late.onClose(resolve));
  seat.attach(other, 'page');
  await refused;
});

it('lets a page and a core of different versions tell each other so through a relay', async () => {
  const library = makeLibrary();
  const [owner, relay] = [new Seat(options(library, {})), new Seat(options(library, {}))];
  onTestFinished(async () => {
    await relay.close();
    await owner.close();
  });
  await owner.take();
  await relay.take();
  expect([owner.role, relay.role]).toEqual(['owner', 'relay']);
  const [ours, theirs] = pipePair();
  relay.attach(theirs, 'page');
  const end = talk(ours, { ...page, hello: { ...page.hello, version: 2 } });
  await expect(end.ready).rejects.toMatchObject({ code: 'version' });
});
