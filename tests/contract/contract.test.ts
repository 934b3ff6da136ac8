import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractVersion, events, requests, type RequestName } from '#shared/contract';
import { Failure } from '#shared/failure';
import { talk, type HandlersOf, type Pipe, pipePair } from '#shared/wire';
import { examples, type Day } from './examples.ts';
import { desktopPipe, memoryPipe, socketPipe, type Opened } from './pipes.ts';

const names = Object.keys(requests) as RequestName[];

function meet(pipe: Pipe) {
  return talk(pipe, {
    hello: { version: contractVersion, role: 'page', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

/** Says one raw message after our hello and answers what comes back. */
async function raw(pipe: Pipe, message: object): Promise<unknown> {
  const back = new Promise<unknown>((resolve) => {
    pipe.onText((text) => {
      const heard = JSON.parse(text) as { kind: string };
      if (heard.kind === 'answer' || heard.kind === 'fail') resolve(heard);
    });
  });
  pipe.send(JSON.stringify({ kind: 'hello', version: contractVersion, role: 'page', abilities: [] }));
  pipe.send(JSON.stringify(message));
  return await back;
}

test('there is an example of every request, once', () => {
  expect(examples.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

test.each(names)('%s: garbage is refused and no handler is called', async (name) => {
  const called: string[] = [];
  const handlers = Object.fromEntries(names.map((one) => [one, () => called.push(one)]));
  const [ours, theirs] = pipePair();
  talk(theirs, {
    hello: { version: contractVersion, role: 'core', abilities: [] },
    serves: { table: requests, handlers: handlers as unknown as HandlersOf<typeof requests, object>, context: {} },
    asks: {},
    hears: {},
    emits: events,
  });
  for (const input of [42, null, { unheardOf: true }]) {
    const [one, other] = [ours, theirs];
    expect(other).toBe(theirs);
    expect(await raw(one, { kind: 'ask', id: 7, name, input })).toMatchObject({
      kind: 'fail',
      id: 7,
      error: { code: 'invalid' },
    });
  }
  expect(called).toEqual([]);
});

/** What a host of this kind may not be able to do. It then says so, as 'unavailable'. */
const machine = new Set<RequestName>([
  'files.pick',
  'files.reveal',
  'links.open',
  'packs.export',
  'sources.export',
  'schemes.export',
  'library.backup',
  'searches.export',
]);
/** What only a host may ask, never a page. */
const hostOnly = new Set<RequestName>(['files.grant']);

describe.each([
  ['memory', memoryPipe],
  ['WebSocket', socketPipe],
  ['desktop (fake Electron)', desktopPipe],
] as const)('over %s', (_, open) => {
  let opened: Opened;
  let day: Day;
  beforeAll(async () => {
    opened = await open();
    const folder = join(opened.folder, 'day');
    if (!existsSync(folder)) mkdirSync(folder);
    day = { folder, answers: new Map() };
  }, 60_000);
  afterAll(async () => await opened.close(), 20_000);

  test('an unknown request is refused, also one named like a method of every object', async () => {
    for (const name of ['library.burn', 'toString', '__proto__']) {
      expect(await raw(await opened.page(), { kind: 'ask', id: 1, name, input: {} })).toMatchObject({
        kind: 'fail',
        error: { code: 'unknown-request' },
      });
    }
  });

  test('another version is one sentence and the end of the talk', async () => {
    const end = talk(await opened.page(), {
      hello: { version: contractVersion + 1, role: 'page', abilities: [] },
      asks: requests,
      hears: events,
      emits: {},
    });
    await expect(end.ask('library.info', {})).rejects.toMatchObject({ code: 'version' });
  });

  test('a page may not grant itself a file or name a path', async () => {
    const end = meet(await opened.page());
    await expect(end.ask('files.grant', { path: '/etc/passwd', name: 'x' })).rejects.toMatchObject({ code: 'refused' });
    await expect(
      end.ask('sources.import', { file: { path: '/etc/passwd' }, confirm: false, allowPrivate: false }),
    ).rejects.toMatchObject({ code: 'refused' });
    await expect(end.ask('library.backup', { path: '/tmp/x.db' })).rejects.toMatchObject({ code: 'refused' });
    await expect(
      end.ask('searches.published', { token: 'x', format: 'html', origin: 'http://127.0.0.1:1' }),
    ).rejects.toMatchObject({ code: 'refused' });
  });

  test('every request is answered as the contract says', async () => {
    const page = meet(await opened.page());
    const problems: string[] = [];
    for (const { name, input } of examples) {
      try {
        if (hostOnly.has(name))
          day.answers.set(
            name,
            await opened.grant(join(day.folder, 'list.opml'), input(day) as { path: string; name: string }),
          );
        else day.answers.set(name, await page.ask(name, input(day) as never));
      } catch (error) {
        const expected =
          name === 'library.restore' || name === 'schemes.import'
            ? 'bad-file'
            : name === 'searches.published' // a page is not served what is published
              ? 'refused'
              : machine.has(name)
                ? 'unavailable'
                : null;
        if (!(error instanceof Failure) || error.code !== expected) problems.push(`${name}: ${String(error)}`);
      }
    }
    expect(problems).toEqual([]);
  }, 60_000);

  test('a cancelled request ends with that code', async () => {
    const page = meet(await opened.page());
    const abort = new AbortController();
    const { job } = await page.ask('sync.run', {});
    const waiting = page.ask('jobs.wait', { job });
    await page.ask('jobs.cancel', { job }, abort.signal);
    expect(['cancelled', 'done']).toContain((await waiting).outcome);
  });
});
