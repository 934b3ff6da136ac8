import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestAct, listActs, perform, type Hand } from '#main/store/acts';
import { undoLatest } from '#main/store/undo';
import { replaceSuggestions } from '#main/store/suggestions';
import { addSources, listSources } from '#main/store/sources';
import type { WritableDatabase } from '#main/store/database';
import { analystTables, emptyLibrary, fill, preparedArticle } from '../../../support/library.ts';

const at = '2026-11-17T12:00:00Z';
const act = (db: WritableDatabase, body: (hand: Hand) => void): ReturnType<typeof perform> =>
  perform(db, { kind: 'test.act', summary: 'Did something', author: 'J. Marsh', at }, body);

test('an act that changes nothing leaves no row', async () => {
  const { db } = await emptyLibrary();
  expect(act(db, () => undefined).act).toBeNull();
  expect(listActs(db, 10)).toEqual([]);
});

test('an act that fails half-way leaves nothing behind', async () => {
  const { db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'a' })]);
  expect(() =>
    act(db, (hand) => {
      hand.insert('status', { article: 1, read: 1, starred: 0, archived: 0 });
      hand.update('pack', { id: 'missing' }, { title: 'x' });
    }),
  ).toThrow('no longer there');
  expect(db.prepare('SELECT count(*) AS n FROM status').get()).toEqual({ n: 0 });
  expect(latestAct(db)).toBeNull();
});

test('the latest act stands until it is undone, then the one before', async () => {
  const { db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'a' })]);
  act(db, (hand) => hand.put('status', { article: 1, read: 1, starred: 0, archived: 0 }));
  act(db, (hand) => hand.put('status', { article: 1, starred: 1 }));
  const undone = undoLatest(db, at);
  expect([...undone.touched.articles]).toEqual([1]);
  expect(db.prepare('SELECT read, starred FROM status').get()).toEqual({ read: 1, starred: 0 });
  expect(latestAct(db)?.id).toBe(1);
  undoLatest(db, at);
  expect(undoLatest(db, at).act).toBeNull();
  expect(listActs(db, 10).every((one) => one.undone)).toBe(true);
});

type Step = {
  readonly kind: 'mark' | 'tag' | 'refuse' | 'pack' | 'section' | 'item' | 'move' | 'drop';
  readonly n: number;
  readonly m: number;
};

function perform1(hand: Hand, { kind, n, m }: Step): void {
  const pack = `packno${m % 3}`;
  const section = `sectno${n % 4}`;
  const item = `itemno${n % 6}`;
  if (kind === 'mark') hand.put('status', { article: (n % 5) + 1, read: m % 2, starred: n % 2, archived: (n + m) % 2 });
  else if (kind === 'tag' || kind === 'refuse') {
    const state = kind === 'tag' ? 'applied' : 'refused';
    hand.put('tagging', {
      article: (n % 5) + 1,
      kind: 'region',
      concept: ['KZ', 'JP', '143'][m % 3] ?? 'KZ',
      state,
      origin: 'analyst',
      at,
    });
  } else if (kind === 'pack') hand.put('pack', { id: pack, title: `Pack ${n}`, created: at, changed: at });
  else if (kind === 'section' && hand.read('pack', { id: pack }) !== null)
    hand.put('section', { id: section, pack, title: `S${m}`, position: m });
  else if (kind === 'item' && hand.read('section', { id: section }) !== null)
    hand.put('item', { id: item, section, article: (m % 5) + 1, position: m });
  else if (kind === 'move' && hand.read('item', { id: item }) !== null)
    hand.update('item', { id: item }, { position: m + 0.5, comment: `c${n}` });
  else if (kind === 'drop') hand.remove('item', { id: item });
}

test('any row of acts, all undone, leaves the tables as they were', async () => {
  const { db } = await emptyLibrary();
  fill(
    db,
    Array.from({ length: 5 }, (_, index) => preparedArticle({ guid: `g${index}` })),
  );
  const before = analystTables(db);
  const step = fc.record({
    kind: fc.constantFrom<Step['kind']>('mark', 'tag', 'refuse', 'pack', 'section', 'item', 'move', 'drop'),
    n: fc.nat(20),
    m: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 12 }), (acts) => {
      for (const steps of acts) act(db, (hand) => steps.forEach((one) => perform1(hand, one)));
      while (undoLatest(db, at).act !== null);
      expect(analystTables(db)).toBe(before);
    }),
    { numRuns: 60 },
  );
});

test('what the analyst removed comes back although sync has suggested it meanwhile', async () => {
  const { db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'a' })]);
  const key = { article: 1, kind: 'region', concept: 'KZ' };
  act(db, (hand) => hand.insert('tagging', { ...key, state: 'applied', origin: 'analyst', at }));
  act(db, (hand) => hand.remove('tagging', key));
  replaceSuggestions(db, 1, [{ kind: 'region', id: 'KZ', role: 'focus', score: 1, evidence: [] }], at);
  undoLatest(db, at);
  expect(db.prepare('SELECT state FROM tagging').all()).toEqual([{ state: 'applied' }]);
  undoLatest(db, at);
  expect(latestAct(db)).toBeNull();
});

test('undoing a source that was added stops syncing it and keeps its articles', async () => {
  const { db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'a' })]);
  const feed = { url: 'https://other.example/feed', title: 'Other', site: null, allowPrivate: null, sample: false };
  act(db, (hand) => void addSources(db, hand, [feed], at));
  fill(db, [preparedArticle({ guid: 'b' })], feed.url);
  undoLatest(db, at);
  expect(listSources(db).map(({ title }) => title)).toEqual(['The Outlet']);
  expect(db.prepare('SELECT count(*) AS n FROM article').get()).toEqual({ n: 2 });
});

test('a source that has moved is taken up again, by either address, under the id it has', async () => {
  const { db } = await emptyLibrary();
  const feed = { url: 'https://old.example/feed', title: 'Feed', site: null, allowPrivate: null, sample: false };
  let [id = '', ...more]: string[] = [];
  act(db, (hand) => void ([id = '', ...more] = addSources(db, hand, [feed], at)));
  expect(more).toEqual([]);
  for (const url of ['https://old.example/feed', 'https://new.example/feed']) {
    db.prepare('UPDATE source SET url = ?, first_url = ?, removed = ?').run('https://new.example/feed', feed.url, at);
    let back: string[] = [];
    act(db, (hand) => void (back = addSources(db, hand, [{ ...feed, url }], at)));
    expect(back).toEqual([id]);
  }
  expect(listSources(db).map((source) => source.id)).toEqual([id]);
});
