import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { talk, type Pipe } from '#shared/wire';
import { startCore, type CoreProcess } from '#main/owner/client';
import type { Trust } from '#main/core-ports';
import { tinyRequests } from './tiny-core.ts';

const entry = join(import.meta.dirname, 'tiny-core.ts');
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).toReversed()) await undo();
});

function makeLibrary(): string {
  const library = mkdtempSync(join(tmpdir(), 'meridian-owner-'));
  cleanUp.push(() => rmSync(library, { recursive: true, force: true }));
  return library;
}

function start(library: string): CoreProcess {
  const core = startCore({ library, entry });
  cleanUp.push(() => core.leave());
  return core;
}

const speak = (pipe: Pipe) =>
  talk(pipe, { hello: { version: 1, role: 'page', abilities: [] }, asks: tinyRequests, hears: {}, emits: {} });
const open = (core: CoreProcess, trust: Trust = 'page') => speak(core.open(trust));
const closed = (end: { onClose(listener: () => void): void }): Promise<void> =>
  new Promise((resolve) => end.onClose(resolve));

it('gives the first host the library and lets the second relay to it, keeping hosts and trust apart', async () => {
  const library = makeLibrary();
  const first = start(library);
  expect(await first.ready).toBe('owner');
  const second = start(library);
  expect(await second.ready).toBe('relay');
  const asked = await Promise.all([
    open(first).ask('who', {}),
    open(first, 'host').ask('who', {}),
    open(second).ask('who', {}),
    open(second, 'host').ask('who', {}),
  ]);
  expect(new Set(asked.map((one) => one.process))).toEqual(new Set([first.pid()]));
  expect(asked.map((one) => one.trust)).toEqual(['page', 'host', 'page', 'host']);
  expect(asked[0]?.host).toBe(asked[1]?.host);
  expect(asked[2]?.host).toBe(asked[3]?.host);
  expect(asked[0]?.host).not.toBe(asked[2]?.host);
  expect(readFileSync(join(library, 'logs/meridian.log'), 'utf8').trim().split('\n')).toHaveLength(2);
});

it('carries long texts, line ends and every script through a relay unchanged', async () => {
  const library = makeLibrary();
  await start(library).ready;
  const relay = open(start(library));
  const text = `${'Қазақстан\n日本\r\n\u2028“”\0😀 '.repeat(40_000)}end`;
  expect(await relay.ask('echo', { text })).toEqual({ text });
});

it('tells the owner when a page behind a relay goes', async () => {
  const library = makeLibrary();
  const owner = open(start(library));
  await owner.ready;
  const relay = open(start(library));
  expect(await relay.ask('who', {})).toMatchObject({ connected: 2 });
  relay.close();
  await expect.poll(async () => (await owner.ask('who', {})).connected).toBe(1);
});

it('hands the library to a relay when its owner is killed, and loses nothing that was answered', async () => {
  const library = makeLibrary();
  const first = start(library);
  await open(first).ask('keep', { line: 'one' });
  const second = start(library);
  const page = open(second);
  await page.ask('keep', { line: 'two' });
  const own = open(first);
  await own.ready;
  // Both clients must have heard of the end before they are asked for a new pipe.
  const gone = Promise.all([closed(page), closed(own)]);
  process.kill(first.pid() ?? 0, 'SIGKILL');
  await gone;
  const again = open(second);
  await again.ask('keep', { line: 'three' });
  // The killed host's client has started its process anew: it relays to the new owner, or won the race and is the owner.
  const both = await Promise.all([again.ask('who', {}), open(first).ask('who', {})]);
  expect(both[0].process).toBe(both[1].process);
  expect(readFileSync(join(library, 'kept'), 'utf8')).toBe('one\ntwo\nthree\n');
});

it('stays for its relays when its host leaves, and ends after the last of them', async () => {
  const library = makeLibrary();
  const first = startCore({ library, entry });
  await first.ready;
  const owner = first.pid() ?? 0;
  const second = start(library);
  const page = open(second);
  await page.ready;
  const ownPage = open(first);
  await ownPage.ready;
  const gone = closed(ownPage);
  expect(await first.leave()).toBe('staying');
  await gone;
  expect((await page.ask('who', {})).process).toBe(owner);
  expect(await second.leave()).toBe('ended');
  await expect.poll(() => alive(owner)).toBe(false);
  expect(existsSync(join(library, 'library.address'))).toBe(false);
});

/** A process that has ended but was not waited for by its parent (a zombie) is not alive. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

it('waits for an owner that is still opening the library', async () => {
  const library = makeLibrary();
  writeFileSync(join(library, 'slow'), '');
  const cores = [start(library), start(library), start(library)];
  const roles = await Promise.all(cores.map((core) => core.ready));
  expect(roles.toSorted()).toEqual(['owner', 'relay', 'relay']);
});

it('says why a library cannot be opened, to every host, and does not try again', async () => {
  const library = makeLibrary();
  writeFileSync(join(library, 'newer'), '');
  const cores = [start(library), start(library)];
  for (const core of cores)
    await expect(core.ready).rejects.toMatchObject({
      code: 'newer-library',
      message: 'This library was made by a newer Meridian. Install that one.',
    });
});

it('is started again at once after a fault, and logs it', async () => {
  const library = makeLibrary();
  const core = start(library);
  const page = open(core);
  const before = await page.ask('who', {});
  const gone = closed(page);
  await page.ask('fall', {});
  await gone;
  const since = performance.now();
  const after = await open(core).ask('who', {});
  expect(performance.now() - since).toBeLessThan(10_000); // a second on an idle machine; a fault that repeats waits longer and is told
  expect(after.process).not.toBe(before.process);
  expect(readFileSync(join(library, 'logs/meridian.log'), 'utf8')).toContain('The tiny core fell');
});

it('is started anew at once when the core asks for it, without counting it as a fault', async () => {
  const core = start(makeLibrary());
  for (let round = 0; round < 2; round += 1) {
    const page = open(core);
    const gone = closed(page);
    await page.ready;
    await page.ask('restart', {}).catch(() => undefined); // the answer may be cut off
    await gone;
  }
  expect((await open(core).ask('who', {})).connected).toBe(1);
});

it('gives up with a sentence when it keeps falling over', async () => {
  const library = makeLibrary();
  writeFileSync(join(library, 'falls'), '70');
  const core = start(library);
  await expect(core.ready).rejects.toMatchObject({ code: 'failed', message: expect.stringContaining('five times') });
});

it('ends with its host', async () => {
  const library = makeLibrary();
  const { fork } = await import('node:child_process');
  const host = fork(join(import.meta.dirname, 'tiny-host.ts'), [library, entry], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const pid = await new Promise<number>((resolve) => host.once('message', (message) => resolve(Number(message))));
  expect(alive(pid)).toBe(true);
  host.kill('SIGKILL');
  await expect.poll(() => alive(pid)).toBe(false);
  const next = start(library);
  expect(await next.ready).toBe('owner');
});
