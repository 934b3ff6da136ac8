/**
 * The index is a cache: whatever happens to it, on a real library with a real core, it is found and made whole again, and what is
 * answered afterwards is what plain reading of the library says.
 */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { encodeBatch } from '#main/search/encode';
import { startCore } from '#main/owner/client';
import { saveArticle, takeDocnos } from '#main/store/articles';
import { unpackText } from '#main/store/body';
import { openForReading, openForWriting, transact } from '#main/store/database';
import { writeIndexVersion } from '#main/store/index-version';
import { createPostingsWriter } from '#main/store/postings';
import { checkPostings, glanceAtPostings, sampleOfPostingsHolds, type Encode } from '#main/store/postings-check';
import { indexVersion, termNumbers } from '#main/store/schema';
import { factsCopyName, readFactsCopy, writeFactsCopy } from '#main/threads/facts-copy';
import { chanceOf, type Chance } from '../support/chance.ts';
import { everywhere, opmlOf, startFeedWorld } from '../support/feed-world.ts';
import { askThrough, terminal, until, type Asker } from '../support/hosts.ts';
import { articleIds, reading } from '../support/ledger.ts';
import { preparedArticle, temporaryFolder } from '../support/library.ts';
import { differing, holding, readPlainly, type Question } from '../support/plain-search.ts';

const soak = process.env['MERIDIAN_SOAK'] === '1';
const kills = soak ? 200 : 10;
const seed = soak ? Date.now() % 1_000_000 : 2026;
/** Two batches of a rebuild. */
const size = 1_100;
const batch = 100;

const words = 'zunda kelmo rivak tobel ganur mipol sevka dorin halub pweto larig cofam jinte buvok teqal nomir'.split(
  ' ',
);
const japanese = ['資源外交', '天然瓦斯', '海峡封鎖', '原油価格'];
const tags = ['KZ', 'UZ', 'JP', 'DE', '143'];

/** A library whose articles a chance drew, indexed as sync does it, in several segments. */
async function makeLibrary(chance: Chance, prefix: string): Promise<string> {
  const folder = temporaryFolderOfFile();
  const db = await openForWriting(folder);
  db.exec('PRAGMA synchronous = OFF');
  for (let source = 1; source <= 3; source += 1)
    db.prepare("INSERT INTO source (number, id, url, title, added) VALUES (?, ?, ?, ?, '2026-01-01T00:00:00Z')").run(
      source,
      `${prefix}${source}`.padEnd(12, '0'),
      `https://${prefix}${source}.example/`,
      `Outlet ${source}`,
    );
  const writer = createPostingsWriter(db);
  const tag = db.prepare(
    "INSERT INTO tagging (article, kind, concept, state, origin, at) VALUES (?, 'region', ?, 'applied', 'analyst', '2026-11-17T00:00:00Z')",
  );
  const mark = db.prepare('INSERT INTO status (article, read, starred, archived) VALUES (?, ?, ?, ?)');
  const some = (): string =>
    Array.from({ length: 30 }, () =>
      chance.below(8) === 0 ? chance.pick(japanese) : `${chance.pick(words)}${chance.below(3) || ''}`,
    ).join(' ');
  for (let from = 0; from < size; from += batch) {
    const articles = Array.from({ length: batch }, (_, place) => ({
      title: `${chance.pick(words)} ${prefix}${from + place}`,
      text: some(),
    }));
    transact(db, () => {
      const first = takeDocnos(db, batch);
      articles.forEach(({ title, text }, place) => {
        const source = 1 + chance.below(3);
        const { number } = saveArticle(
          db,
          { number: source, url: `https://${prefix}${source}.example/` },
          preparedArticle({
            guid: `${prefix}${from + place}`,
            title,
            text,
            access: chance.below(4) === 0 ? 'teaser' : 'full',
            published: `2026-0${1 + chance.below(9)}-11T08:00:00Z`,
          }),
          first + place,
        );
        mark.run(number, chance.below(2), chance.below(2), chance.below(2));
        if (chance.below(2) === 0) tag.run(number, chance.pick(tags));
      });
      writer.commit(
        encodeBatch(articles),
        articles.map((_, place) => first + place),
      );
    });
  }
  writeIndexVersion(db, indexVersion);
  db.close();
  return folder;
}

/** A folder for the whole file. */
const folders: string[] = [];
function temporaryFolderOfFile(): string {
  const folder = join(process.env['TMPDIR'] ?? '/tmp', `meridian-index-${process.pid}-${folders.length}`);
  folders.push(folder);
  return folder;
}

const starred = ({ states }: { readonly states: readonly string[] }): boolean => states.includes('starred');
const questions: readonly Question[] = [
  { query: '', finds: () => true },
  { query: 'zunda', finds: holding('zunda') },
  { query: 'kelmo rivak2', finds: (article) => holding('kelmo')(article) && holding('rivak2')(article) },
  { query: 'tobel -ganur', finds: (article) => holding('tobel')(article) && !holding('ganur')(article) },
  { query: '"mipol sevka"', finds: holding('mipol sevka') },
  { query: 'jin*', finds: holding('jin', true) },
  { query: '原油', finds: ({ words: text }) => text.includes('原油') },
  { query: 'is:starred dorin1', finds: (article) => starred(article) && holding('dorin1')(article) },
  { query: 'region:143', finds: ({ regions }) => regions.includes('143') },
  { query: everywhere, finds: holding(everywhere) },
];

type Running = { readonly asker: Asker; readonly folder: string; readonly pid: () => number };

/** Runs `work` with a core on a library and leaves in order. */
async function withCore<T>(folder: string, work: (running: Running) => Promise<T>): Promise<T> {
  const core = startCore({ library: folder });
  try {
    await core.ready;
    const asker = askThrough(core.open('host'), 'terminal');
    await asker.ready;
    return await work({ asker, folder, pid: () => core.pid() ?? 0 });
  } finally {
    await core.leave();
  }
}

const indexing = async (asker: Asker): Promise<number | null> => (await asker.ask('library.info', {})).indexing;
const whole = (asker: Asker): Promise<void> =>
  until('the index is built anew', async () => (await indexing(asker)) === null, 30_000);
const wrongIn = ({ asker, folder }: Running): Promise<string[]> => differing(asker, readPlainly(folder), questions);
const problems = async (asker: Asker): Promise<string[]> => [...(await asker.ask('library.check', {})).problems];

let sound: string;
let other: string;

beforeAll(async () => {
  if (soak) console.log(`Seed: ${seed}`);
  const chance = chanceOf(seed);
  sound = await makeLibrary(chance, 'a');
  other = await makeLibrary(chance, 'b');
  // A start without a copy of the facts writes one.
  await withCore(sound, async () => await until('the facts are copied', () => existsSync(join(sound, factsCopyName))));
  const mark = reading(sound, (db) => db.prepare("SELECT value FROM meta WHERE key = 'facts-mark'").get()?.['value']);
  const copied = readFactsCopy(sound, String(mark));
  if (typeof copied === 'string') throw new Error(`There is no copy of the facts: ${copied}`);
  writeFactsCopy(other, { ...copied, mark: 'of the other library' }, null);
  return () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
});

/** A copy of the sound library, damaged. */
function damaged(damage: (db: DatabaseSync, folder: string) => void): string {
  const folder = temporaryFolder();
  for (const name of ['library.db', factsCopyName]) copyFileSync(join(sound, name), join(folder, name));
  const db = new DatabaseSync(join(folder, 'library.db'));
  damage(db, folder);
  db.close();
  return folder;
}

const encode: Encode = (documents) =>
  Promise.resolve(encodeBatch(documents.map(({ title, text }) => ({ title, text: unpackText(text) }))));

const segmentOf = (db: DatabaseSync, which: 'min' | 'max'): number =>
  Number(db.prepare(`SELECT ${which}(number) AS n FROM segment`).get()?.['n']);
const within = (segment: number): string => `key >= ${segment * termNumbers} AND key < ${(segment + 1) * termNumbers}`;

type Damage = {
  readonly what: string;
  readonly damage: (db: DatabaseSync, folder: string) => void;
  /** Whether a start sees it by itself. */
  readonly noticed: boolean;
  /** Left to the long run, where it is about a whole core. */
  readonly long?: boolean;
};

/** What can happen to the index. */
const damages: readonly Damage[] = [
  { what: 'all postings gone', noticed: true, damage: (db) => db.exec('DELETE FROM posting') },
  {
    what: 'the whole index gone',
    noticed: true,
    long: true,
    damage: (db) => db.exec('DELETE FROM posting; DELETE FROM segment; DELETE FROM term'),
  },
  {
    what: 'a segment gone',
    noticed: true,
    long: true,
    damage: (db) => db.exec(`DELETE FROM segment WHERE number = ${segmentOf(db, 'max')}`),
  },
  {
    what: 'the postings of a segment zeroed',
    noticed: true,
    long: true,
    damage: (db) => db.exec(`UPDATE posting SET data = zeroblob(length(data)) WHERE ${within(segmentOf(db, 'min'))}`),
  },
  {
    what: 'the postings of a segment cut short',
    noticed: true,
    long: true,
    damage: (db) =>
      db.exec(`UPDATE posting SET data = substr(data, 1, length(data) / 2) WHERE ${within(segmentOf(db, 'max'))}`),
  },
  {
    what: 'every third word taken out',
    noticed: true,
    long: true,
    damage: (db) => db.exec('DELETE FROM term WHERE tid % 3 = 0'),
  },
  {
    what: 'the newest words taken out, whose numbers are free again',
    noticed: true,
    damage: (db) => db.exec('DELETE FROM term WHERE tid > (SELECT max(tid) / 2 FROM term)'),
  },
  {
    what: 'one word of one segment left out',
    noticed: false,
    long: true,
    damage: (db) =>
      db.exec(
        `DELETE FROM posting WHERE key = ${segmentOf(db, 'min') * termNumbers} + (SELECT tid FROM term WHERE term = 'zunda')`,
      ),
  },
  {
    what: "another library's index in its place",
    noticed: true,
    damage(db) {
      db.exec('DELETE FROM posting; DELETE FROM segment; DELETE FROM term');
      db.prepare('ATTACH ? AS other').run(join(other, 'library.db'));
      for (const table of ['term', 'segment', 'posting']) db.exec(`INSERT INTO ${table} SELECT * FROM other.${table}`);
      db.exec('DETACH other');
    },
  },
];

describe('A damaged index', () => {
  it.for(damages)(
    'with $what is seen by the check, and by a start if that costs little',
    async ({ damage, noticed }) => {
      const db = openForReading(damaged(damage));
      onTestFinished(() => db.close());
      const seen = glanceAtPostings(db) !== null || !(await sampleOfPostingsHolds(db, encode));
      expect(seen).toBe(noticed);
      expect((await checkPostings(db, encode)).problems).not.toEqual([]);
    },
  );

  it.for(damages.filter(({ long }) => soak || long !== true))(
    'with $what is found by the check and whole after a repair',
    async ({ damage, noticed }) => {
      await withCore(damaged(damage), async (running) => {
        const { asker } = running;
        expect(await problems(asker)).not.toEqual([]);
        if (noticed) await until('the core begins by itself', async () => (await indexing(asker)) !== null, 8_000);
        // Asked for while it is under way or not, it is the same job.
        const { job } = await asker.ask('library.rebuild', {});
        expect(await asker.ask('jobs.wait', { job })).toEqual({ outcome: 'done', error: null });
        await whole(asker);
        expect(await wrongIn(running)).toEqual([]);
        expect(await problems(asker)).toEqual([]);
      });
    },
  );

  it('is repaired by the terminal, which says what was wrong', async () => {
    const folder = damaged((db) => {
      db.exec("DELETE FROM posting WHERE key % 67108864 = (SELECT tid FROM term WHERE term = 'zunda')");
    });
    const found = await terminal(folder, ['check']);
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/parts of the search index do not hold as much as was written.*check --repair/);
    expect(await terminal(folder, ['check', '--repair'])).toMatchObject({ code: 0 });
  });

  it('of another version answers as before while it is built anew, and shows how far that is', async () => {
    const folder = damaged((db) => db.exec("UPDATE meta SET value = 'earlier' WHERE key = 'index-version'"));
    await withCore(folder, async (running) => {
      const shown = new Set<number>();
      running.asker.on('job.changed', ({ kind, done }) => {
        if (kind === 'index') shown.add(done);
      });
      let during = 0;
      while ((await indexing(running.asker)) !== null) {
        expect(await wrongIn(running)).toEqual([]);
        during += 1;
      }
      expect(during).toBeGreaterThan(0);
      expect([...shown]).toContain(size);
      expect(await wrongIn(running)).toEqual([]);
      expect(await problems(running.asker)).toEqual([]);
    });
  });

  it('that a search comes upon is built anew at once, while the rest of it answers', async () => {
    await withCore(
      damaged(() => undefined),
      async (running) => {
        const db = new DatabaseSync(join(running.folder, 'library.db'), { timeout: 5000 });
        db.exec("UPDATE posting SET data = x'ffff' WHERE key % 67108864 = (SELECT tid FROM term WHERE term = 'zunda')");
        db.close();
        await running.asker.ask('search.run', {
          query: 'zunda',
          sort: 'newest',
          typing: false,
          facets: true,
          count: 5,
        });
        await until('the core begins by itself', async () => (await indexing(running.asker)) !== null);
        await whole(running.asker);
        expect(await wrongIn(running)).toEqual([]);
      },
    );
  });
});

describe('The copy of the facts', () => {
  const changes: readonly { readonly what: string; readonly change: (file: string) => void }[] = [
    { what: 'damaged', change: (file: string) => writeFileSync(file, readFileSync(file).fill(7, 5_000, 5_004)) },
    { what: 'of another library', change: (file: string) => copyFileSync(join(other, factsCopyName), file) },
  ];
  it.for(soak ? changes : changes.slice(0, 1))(
    '$what is not used, told by the check, and written anew',
    async ({ change }) => {
      const folder = damaged((_, at) => change(join(at, factsCopyName)));
      const before = readFileSync(join(folder, factsCopyName));
      await withCore(folder, async (running) => {
        expect(await problems(running.asker)).toEqual([expect.stringContaining(factsCopyName)]);
        expect(await wrongIn(running)).toEqual([]);
        await until('it is written anew', () => !readFileSync(join(folder, factsCopyName)).equals(before), 12_000);
        expect(await problems(running.asker)).toEqual([]);
      });
    },
  );
});

/** What a core is killed in the middle of. */
const moments = ['commit', 'rebuild', 'merge', 'facts'] as const;

it(
  `answers as plain reading does after the core was killed ${kills} times while it committed, merged, rebuilt and copied facts`,
  async () => {
    await using world = await startFeedWorld({ feeds: 6, items: 3, bytes: 900, servers: 2, news: 2 });
    const folder = damaged(() => undefined);
    const chance = chanceOf(seed + 1);
    await withCore(folder, async ({ asker }) => {
      const path = join(temporaryFolder(), 'world.opml');
      writeFileSync(path, opmlOf(world.urls));
      await asker.ask('sources.import', { file: { path }, confirm: true, allowPrivate: true });
    });
    const ids = articleIds(folder);
    let cut = 0;
    async function kill({ asker, pid }: Running): Promise<void> {
      const gone = new Promise<void>((resolve) => asker.onClose(resolve));
      process.kill(pid(), 'SIGKILL');
      await gone;
    }
    /** Sets the core to work, and kills it in the middle. */
    async function strike(moment: (typeof moments)[number], running: Running): Promise<void> {
      const { asker } = running;
      let ended = false;
      let lost: unknown;
      const wait = async (name: 'sync.run' | 'library.rebuild'): Promise<void> => {
        const { job } = await asker.ask(name, {});
        void asker.ask('jobs.wait', { job }).then(
          () => (ended = true),
          (error: unknown) => (lost = error), // by the kill, as a rule
        );
      };
      if (moment === 'rebuild') await wait('library.rebuild');
      else if (moment === 'facts') {
        // Enough changes that the next start has much to copy, soon after it began.
        await asker.ask('articles.mark', { ids: ids.slice(0, 600), read: chance.below(2) === 0 });
      } else {
        world.publish();
        await wait('sync.run');
        const unlost = (): boolean => {
          if (lost !== undefined) throw new Error('The core went before it was killed', { cause: lost });
          return ended;
        };
        if (moment === 'merge') await until('the sync ends', unlost, 20_000);
      }
      await delay(chance.below(moment === 'merge' ? 120 : 350));
      if (!ended) cut += 1;
      await kill(running);
    }
    for (let round = 0; round < kills;) {
      const core = startCore({ library: folder });
      const running = (): Running => ({
        asker: askThrough(core.open('host'), 'terminal'),
        folder,
        pid: () => core.pid() ?? 0,
      });
      // The client gives a core up that fell over five times within a minute.
      let now = running();
      for (let fallen = 0; fallen < 3 && round < kills; fallen += 1, round += 1) {
        await now.asker.ready;
        const moment = moments[round % moments.length] ?? 'commit';
        await strike(moment, now);
        now = running();
        await now.asker.ready;
        if (moment === 'facts') {
          // Now it copies: killed in the middle of that as well.
          await delay(150 + chance.below(400));
          await kill(now);
          fallen += 1;
          now = running();
          await now.asker.ready;
        }
        await whole(now.asker);
        expect(await wrongIn(now)).toEqual([]);
        if (soak || round % 2 === 1) expect(await problems(now.asker)).toEqual([]);
      }
      await core.leave();
    }
    expect(cut).toBeGreaterThan(kills / 4);
  },
  (kills + 5) * 20_000,
);
