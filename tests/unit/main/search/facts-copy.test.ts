/** The copy of the facts beside the library: taken when it is this library's and whole, else the rows are read. */
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '#main/search/engine';
import { forgetChanges, noteCopy } from '#main/store/changed-facts';
import { writeBackup } from '#main/store/backup';
import { factsCopyName, readFactsCopy } from '#main/threads/facts-copy';
import { createFactsKeeper, type FactsKeeper } from '#main/threads/facts-keeper';
import type { CopyNote } from '#main/threads/search-asks';
import { createTextStore, readFacts, readSourceNames } from '#main/store/facts';
import { makeLibrary, now, plainArticle, schemes, type TestArticle, type TestLibrary } from './library.ts';

const opened: TestLibrary[] = [];
afterEach(() => {
  for (const library of opened.splice(0)) library.close();
});

const articles = (count: number): TestArticle[] =>
  Array.from({ length: count }, (_, guid) => ({
    ...plainArticle,
    guid: String(guid),
    title: `Report ${guid}`,
    text: 'The Caspian corridor.',
    source: 1 + (guid % 3),
    author: guid % 5 === 0 ? `Author ${guid}` : null,
    language: guid % 4 === 0 ? 'ja' : 'en',
    date: Date.UTC(2026, 0, 1) + ((guid * 7919) % count) * 3_600_000,
    read: guid % 2 === 0,
    regions: guid % 3 === 0 ? ['KZ', 'JP'] : [],
    ...(guid % 2 === 0 ? { mentioned: ['JP'] } : {}),
    topics: guid % 4 === 0 ? ['oil'] : [],
    packed: guid % 50 === 0 ? [{ comment: 'Ask the ministry', excerpt: guid === 0 ? '' : 'Caspian' }] : [],
  }));

async function libraryOf(count: number): Promise<TestLibrary> {
  const library = await makeLibrary();
  opened.push(library);
  library.save(articles(count));
  return library;
}

function engineOver(library: TestLibrary): Engine {
  return createEngine({
    index: library.index,
    texts: createTextStore(library.reading),
    schemes,
    now: () => now,
    clock: () => performance.now(),
  });
}

/** A start of the search thread's facts: where from, the engine, and what it told until `until` answered. */
async function start(
  library: TestLibrary,
  until?: (notes: CopyNote[]) => boolean,
): Promise<{ from: string; engine: Engine; notes: CopyNote[]; keeper: FactsKeeper }> {
  const engine = engineOver(library);
  const notes: CopyNote[] = [];
  const keeper = createFactsKeeper({
    folder: library.folder,
    db: library.reading,
    engine,
    within: (work) => library.index.reader.within(work),
    busy: () => false,
    tell: (note) => notes.push(note),
  });
  const from = library.index.reader.within(() => keeper.load());
  engine.sources(readSourceNames(library.reading));
  if (until !== undefined) await expect.poll(() => until(notes), { timeout: 5_000 }).toBe(true);
  return { from, engine, notes, keeper };
}

const copied = (notes: CopyNote[]): boolean => notes.some((note) => 'copied' in note);

/** Starts, lets the copy be written, and has the library remember it. */
async function withCopy(library: TestLibrary): Promise<void> {
  const { notes } = await start(library, copied);
  for (const note of notes)
    if ('copied' in note) {
      noteCopy(library.db, note.copied.mark);
      while (forgetChanges(library.db, note.copied.seq));
    }
}

/** Everything an engine can tell. */
function everything(engine: Engine): unknown {
  const result = engine.run({ query: '', sort: 'newest', facets: true, typing: false });
  return {
    total: result.total,
    numbers: [...result.page(0, result.total)],
    facets: result.facets,
    counts: engine.counts(),
    tagged: engine.run({ query: 'region:KZ topic:energy is:unread', sort: 'oldest', facets: true, typing: false })
      .facets,
    commented: engine.run({ query: 'comment:ministry', sort: 'newest', facets: false, typing: false }).total,
    quoted: engine.run({ query: 'excerpt:caspian', sort: 'newest', facets: false, typing: false }).total,
  };
}

/** What an engine knows that read every row just now. */
function readAnew(library: TestLibrary): unknown {
  const engine = engineOver(library);
  engine.put(readFacts(library.reading, 'all'));
  engine.sources(readSourceNames(library.reading));
  return everything(engine);
}

describe('The copy of the facts', () => {
  test('is written after a start that read the rows, and taken by the next, which knows the same', async () => {
    const library = await libraryOf(900);
    await withCopy(library);
    const { from, engine } = await start(library);
    expect(from).toBe('copy');
    expect(everything(engine)).toEqual(readAnew(library));
  });

  test('is not called wrong for the order in which places came to be known, nor for what is not told yet', async () => {
    const library = await makeLibrary();
    opened.push(library);
    const save = (regions: readonly string[]): void =>
      library.save(regions.map((region, guid) => ({ ...plainArticle, guid: String(guid), regions: [region] })));
    save(['KZ', 'JP', 'UZ']);
    const { keeper } = await start(library);
    const problems = (): string[] => {
      const fresh = engineOver(library);
      fresh.sources(readSourceNames(library.reading));
      return library.index.reader.within(() => keeper.check(fresh));
    };
    save(['UZ', 'JP', 'KZ']);
    keeper.changed();
    expect(problems()).toEqual([]);
    save(['UZ', 'JP', 'KZ', 'JP']);
    expect(problems()).toEqual([]);
  });

  test('is brought up to date by what changed since: added, changed, marked, tagged, removed', async () => {
    const library = await libraryOf(900);
    await withCopy(library);
    library.save([
      { ...plainArticle, guid: 'new', title: 'New', text: 'Fresh gas.', regions: ['UZ'] },
      { ...(articles(900)[5] ?? plainArticle), text: 'Changed text.', read: true, topics: ['nuclear'] },
      { ...(articles(900)[6] ?? plainArticle), regions: [] },
    ]);
    // What an article is about may turn without its tags doing so.
    library.db.exec("UPDATE tagging SET role = 'focus' WHERE concept = 'JP' AND article = 13");
    library.remove(['10', '11', '899']);
    const { from, engine } = await start(library);
    expect(from).toBe('copy');
    expect(engine.size).toBe(898);
    expect(everything(engine)).toEqual(readAnew(library));
  });

  test('is not taken when it is damaged, cut off, or of another library', async () => {
    const library = await libraryOf(600);
    await withCopy(library);
    const file = join(library.folder, factsCopyName);
    const whole = readFileSync(file);
    for (const damage of [
      () => writeFileSync(file, Buffer.alloc(whole.length)),
      () => truncateSync(file, Math.floor(whole.length / 2)),
      () => truncateSync(file, 3),
      () => writeFileSync(file, 'Not a copy of anything.'),
      () => {
        const flipped = Buffer.from(whole);
        flipped[whole.length - 100] = (flipped[whole.length - 100] ?? 0) ^ 1;
        writeFileSync(file, flipped);
      },
    ]) {
      writeFileSync(file, whole);
      damage();
      const { from, engine } = await start(library);
      expect(from).toBe('rows');
      expect(everything(engine)).toEqual(readAnew(library));
    }
    const other = await libraryOf(700);
    await withCopy(other);
    copyFileSync(join(other.folder, factsCopyName), file);
    expect((await start(library)).from).toBe('rows');
  });

  test('is not taken by a library that never heard it was finished', async () => {
    const library = await libraryOf(600);
    await start(library, copied);
    const { from, engine } = await start(library);
    expect(from).toBe('rows');
    expect(engine.size).toBe(600);
  });

  test('follows what changes while it lives, few or many at a time, and copies that', async () => {
    const library = await libraryOf(3_000);
    const { engine, notes, keeper } = await start(library, copied);
    library.save([{ ...(articles(3_000)[7] ?? plainArticle), text: 'Changed.', regions: ['UZ'], read: true }]);
    library.remove(['8']);
    keeper.changed();
    expect(everything(engine)).toEqual(readAnew(library));
    library.save(articles(2_900).map((article) => ({ ...article, text: 'All is new.', topics: ['nuclear'] })));
    library.remove(['2950', '2951']);
    keeper.changed();
    expect(everything(engine)).toEqual(readAnew(library));
    await expect.poll(() => notes.length, { timeout: 15_000 }).toBe(2);
    const last = notes.at(-1);
    if (last === undefined || !('copied' in last)) throw new Error('It was not copied.');
    noteCopy(library.db, last.copied.mark);
    const next = await start(library);
    expect(next.from).toBe('copy');
    expect(everything(next.engine)).toEqual(readAnew(library));
  });

  test('is not taken by a backup that was restored beside a later copy', async () => {
    const library = await libraryOf(600);
    await withCopy(library);
    const backup = join(library.folder, 'earlier.db');
    await writeBackup(library.db, backup);
    library.save(articles(600).map((article) => ({ ...article, text: 'Later.', regions: ['UZ'] })));
    await withCopy(library);
    const restored = await makeLibrary();
    opened.push(restored);
    copyFileSync(join(library.folder, factsCopyName), join(restored.folder, factsCopyName));
    const earlier = new DatabaseSync(backup, { readOnly: true });
    const mark = earlier.prepare("SELECT value FROM meta WHERE key = 'facts-mark'").get()?.['value'];
    earlier.close();
    expect(typeof mark).toBe('string');
    expect(readFactsCopy(restored.folder, String(mark))).toEqual(expect.any(String)); // why not
  });
});
