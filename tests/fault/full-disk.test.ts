/**
 * Disks and files that fail: a full disk under the library, places that cannot be written, libraries that are damaged or too new.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished, type TestContext } from 'vitest';
import { startCore, type CoreProcess } from '#main/owner/client';
import { opmlOf, startFeedWorld, type World } from '../support/feed-world.ts';
import { askThrough, terminal, type Asker } from '../support/hosts.ts';
import { articleIds, digestOf, reading } from '../support/ledger.ts';
import { temporaryFolder } from '../support/library.ts';

const run = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** A file system in memory of so many megabytes, unmounted after the test; skips the test where none can be had. */
function smallDisk(context: TestContext, megabytes: number): { folder: string; resize: (to: number) => void } {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    context.skip('A small disk can be made by root on Linux only.');
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder))
    context.skip('Nothing can be mounted here.');
  onTestFinished(() => {
    // Lazily: a process that is still ending may hold a file there.
    if (!run('umount', folder)) run('umount', '--lazy', folder);
  });
  return {
    folder,
    resize(to) {
      expect(run('mount', '-o', `remount,size=${to}m`, folder)).toBe(true);
    },
  };
}

function coreOf(library: string): { core: CoreProcess; asker: Asker } {
  const core = startCore({ library });
  onTestFinished(async () => void (await core.leave()));
  return { core, asker: askThrough(core.open('host'), 'terminal') };
}

async function follow(asker: Asker, world: World): Promise<void> {
  const path = join(temporaryFolder(), 'world.opml');
  writeFileSync(path, opmlOf(world.urls));
  await asker.ask('sources.import', { file: { path }, confirm: true, allowPrivate: true });
}

async function sync(asker: Asker): Promise<{ outcome: string; error: string | null }> {
  return await asker.ask('jobs.wait', await asker.ask('sync.run', {}));
}

it('says so when the disk fills in the middle of a sync, keeps and shows what was saved, and goes on when there is space', async (context) => {
  const disk = smallDisk(context, 5);
  const library = join(disk.folder, 'library');
  await using world = await startFeedWorld({ feeds: 40, items: 20, bytes: 2400, servers: 4 });
  const { core, asker } = coreOf(library);
  await follow(asker, world);
  const pack = await asker.ask('packs.create', { title: 'Kept' });
  const started = core.pid();

  expect(await sync(asker)).toEqual({
    outcome: 'failed',
    error: expect.stringMatching(/^The disk is full, .*Nothing already saved is lost\. .*\.$/),
  });
  expect((await asker.ask('sync.report', {})).running).toBe(false);
  const held = articleIds(library);
  expect(held.length).toBeGreaterThan(0);
  expect(held.length).toBeLessThan(800);

  // Reading works while nothing can be written.
  const all = await asker.ask('search.run', { query: '', sort: 'newest', typing: false, facets: true, count: 50 });
  expect(all.total).toBe(held.length);
  for (const { article } of all.hits.slice(0, 5))
    expect((await asker.ask('articles.read', { id: article.id })).text.length).toBeGreaterThan(400);
  expect(reading(library, (db) => db.prepare('PRAGMA integrity_check').all())).toEqual([{ integrity_check: 'ok' }]);

  // Fill what the journal's last cut gave back: then neither an act nor an export fits, and neither leaves half of itself.
  writeUntilFull(join(disk.folder, 'ballast'));
  await expect(asker.ask('packs.add', { id: pack.id, articles: held })).rejects.toMatchObject({ code: 'disk-full' });
  const target = join(disk.folder, 'pack.html');
  await expect(asker.ask('packs.export', { id: pack.id, format: 'html', path: target })).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringMatching(/^The disk is full, .*\.$/),
  });
  await expect(asker.ask('library.backup', { path: join(disk.folder, 'backup.db') })).rejects.toMatchObject({
    code: 'disk-full',
  });
  expect(readdirSync(disk.folder).toSorted()).toEqual(['ballast', 'library']);
  expect((await asker.ask('packs.read', { id: pack.id })).pack.sections[0]?.items).toEqual([]);

  rmSync(join(disk.folder, 'ballast'));
  disk.resize(64);
  expect(await sync(asker)).toEqual({ outcome: 'done', error: null });
  await asker.ask('packs.add', { id: pack.id, articles: held });
  await asker.ask('packs.export', { id: pack.id, format: 'html', path: target });
  expect(statSync(target).size).toBeGreaterThan(10_000);
  expect(await asker.ask('library.check', {})).toMatchObject({ ok: true, problems: [] });
  expect(core.pid()).toBe(started); // nothing fell over meanwhile

  const roomy = coreOf(temporaryFolder());
  await follow(roomy.asker, world);
  await sync(roomy.asker);
  const { path } = await roomy.asker.ask('library.info', {});
  expect(digestOf(library)).toBe(digestOf(path));
});

function writeUntilFull(file: string): void {
  const { status } = spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=4096']);
  expect(status).not.toBe(0); // dd ends with "No space left on device"
}

it('opens on a disk that is full already, or says why it cannot, and writes nothing to standard output that is not an answer', async (context) => {
  const disk = smallDisk(context, 8);
  const library = join(disk.folder, 'library');
  await using world = await startFeedWorld({ feeds: 3, items: 3, bytes: 2400 });
  const opml = join(temporaryFolder(), 'world.opml');
  writeFileSync(opml, opmlOf(world.urls));
  expect(await terminal(library, ['import', opml, '--allow-private'])).toMatchObject({ code: 0 });
  expect(await terminal(library, ['sync'])).toMatchObject({ code: 0 });
  writeUntilFull(join(disk.folder, 'ballast'));
  const listed = await terminal(library, ['list', '--json']);
  if (listed.code === 0) expect(JSON.parse(listed.out)).toMatchObject({ total: 9 });
  else expect(listed).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/disk .*full/i) });
  rmSync(join(disk.folder, 'ballast'));
  expect(JSON.parse((await terminal(library, ['list', '--json'])).out)).toMatchObject({ total: 9 });
  expect(await terminal(library, ['check'])).toMatchObject({ code: 0 });
});

/** A closed library with a few articles and a pack. */
async function smallLibrary(): Promise<{ library: string; pack: string }> {
  await using world = await startFeedWorld({ feeds: 3, items: 10, bytes: 1200 });
  const library = temporaryFolder();
  const core = startCore({ library });
  const asker = askThrough(core.open('host'), 'terminal');
  await follow(asker, world);
  await sync(asker);
  const pack = await asker.ask('packs.create', { title: 'A pack' });
  await asker.ask('packs.add', { id: pack.id, articles: articleIds(library) });
  await core.leave();
  return { library, pack: pack.id };
}

it('refuses files and places it cannot use with exit code 1, a sentence, and nothing on standard output', async () => {
  const { library, pack } = await smallLibrary();
  const file = join(library, 'library.db');
  const sound = join(temporaryFolder(), 'sound.db');
  copyFileSync(file, sound);
  const refused = async (args: readonly string[], sentence: RegExp): Promise<void> => {
    const ended = await terminal(library, args);
    expect.soft({ args, code: ended.code, out: ended.out }).toEqual({ args, code: 1, out: '' });
    expect.soft(ended.err).toMatch(sentence);
    expect.soft(ended.err).not.toMatch(/\n\s+at /); // no stack
  };

  // A place below a file can be made by nobody, root included.
  const nowhere = join(sound, 'folder');
  await refused(
    ['pack', 'export', pack, '--format', 'md', '--out', join(nowhere, 'pack.md')],
    /could not be written to .*\.$/m,
  );
  await refused(['backup', join(nowhere, 'backup.db')], /could not be written to .*\.$/m);
  await refused(['restore', join(nowhere, 'backup.db')], /no file at .*\.$/m);
  const damaged = join(temporaryFolder(), 'damaged.db');
  copyFileSync(sound, damaged);
  truncateSync(damaged, Math.floor(statSync(sound).size / 2));
  await refused(['restore', damaged], /Nothing was changed.*\.$/m);

  truncateSync(file, Math.floor(statSync(file).size / 2));
  await refused(['list'], /damaged.*Restore a backup/);
  expect(statSync(file).size).toBe(Math.floor(statSync(sound).size / 2)); // left as it was
  writeFileSync(file, 'This is no library.'.repeat(1000));
  await refused(['list', '--json'], /damaged.*Restore a backup/);

  copyFileSync(sound, file);
  const db = new DatabaseSync(file);
  db.exec('PRAGMA user_version = 99');
  db.close();
  await refused(['sync', '--json'], /newer Meridian .*left untouched/);

  copyFileSync(sound, file);
  expect(await terminal(library, ['check'])).toMatchObject({ code: 0 });
  expect(await terminal(join(sound, 'library'), ['list'])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/cannot be made|cannot be written/),
  });
});
