/** Undoing any act, also out of order: what has been changed again since is left as it is, and said. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goOnWith, latestAct, perform, type Hand } from '#main/store/acts';
import { undoAct, undoInParts, undoLatest } from '#main/store/undo';
import type { WritableDatabase } from '#main/store/database';
import { analystTables, emptyLibrary, fill, preparedArticle } from '../../../support/library.ts';

const at = '2026-11-17T12:00:00Z';
const later = '2026-11-17T13:00:00Z';

function act(db: WritableDatabase, body: (hand: Hand) => void, actor: 'analyst' | 'rule' = 'analyst'): number {
  const { act: done } = perform(db, { kind: 'test.act', summary: 'Did', author: 'J. Marsh', actor, at }, body);
  return done?.id ?? 0;
}

async function library(articles = 3): Promise<WritableDatabase> {
  const { db } = await emptyLibrary();
  fill(
    db,
    Array.from({ length: articles }, (_, index) => preparedArticle({ guid: `g${index}` })),
  );
  return db;
}

const mark = (hand: Hand, article: number, marks: Record<string, number>): void =>
  hand.put('status', { article, ...marks });

test('Z undoes what the analyst did last, never what a rule did after it', async () => {
  const db = await library();
  act(db, (hand) => mark(hand, 1, { read: 1 }));
  const ruled = act(db, (hand) => mark(hand, 2, { starred: 1 }), 'rule');
  expect(latestAct(db)?.actor).toBe('analyst');
  expect(undoLatest(db, later).act?.kind).toBe('test.act');
  expect(db.prepare('SELECT article, starred FROM status').all()).toEqual([{ article: 2, starred: 1 }]);
  expect(undoLatest(db, later).act).toBeNull();
  expect(undoAct(db, ruled, later)).toMatchObject({ act: { id: ruled, undone: true }, left: 0 });
  expect(db.prepare('SELECT count(*) AS n FROM status').get()).toEqual({ n: 0 });
});

test('an act is undone once, and one that is not known never', async () => {
  const db = await library();
  const id = act(db, (hand) => mark(hand, 1, { read: 1 }));
  undoAct(db, id, later);
  expect(() => undoAct(db, id, later)).toThrow('undone already');
  expect(() => undoAct(db, 99, later)).toThrow('not known');
});

test('what the analyst changed since stays as she left it, and is counted; the rest goes back', async () => {
  const db = await library();
  db.exec('INSERT INTO status (article) VALUES (1), (2), (3)');
  const tag = (article: number): Record<string, string | number> => ({ article, kind: 'topic', concept: 'uranium' });
  const ruled = act(
    db,
    (hand) => {
      for (const article of [1, 2, 3]) {
        hand.update('status', { article }, { starred: 1 });
        hand.insert('tagging', { ...tag(article), state: 'applied', origin: 'rule', at });
      }
    },
    'rule',
  );
  // Of the first she refused the tag; the second she unstarred and archived; the third she took out of no one's hands.
  act(db, (hand) => hand.update('tagging', tag(1), { state: 'refused', at: later }));
  act(db, (hand) => hand.update('status', { article: 2 }, { starred: 0, archived: 1 }));
  expect(undoAct(db, ruled, later).left).toBe(1);
  expect(db.prepare('SELECT article, starred, archived FROM status').all()).toEqual([
    { article: 1, starred: 0, archived: 0 },
    { article: 2, starred: 0, archived: 1 },
    { article: 3, starred: 0, archived: 0 },
  ]);
  expect(db.prepare('SELECT article, state FROM tagging').all()).toEqual([{ article: 1, state: 'refused' }]);
});

test('a pack that holds what others put into it since stays, and what was in a section that is gone stays out', async () => {
  const db = await library();
  const made = act(db, (hand) => {
    hand.insert('pack', { id: 'packone', title: 'Pack', created: at, changed: at });
    hand.insert('section', { id: 'section', pack: 'packone', title: 'S', position: 1 });
  });
  const item = { id: 'itemone', section: 'section', article: 1, position: 1 };
  act(db, (hand) => hand.insert('item', item), 'rule');
  expect(undoAct(db, made, later).left).toBe(2);
  expect(db.prepare('SELECT count(*) AS n FROM item').get()).toEqual({ n: 1 });

  const taken = act(db, (hand) => hand.remove('item', { id: 'itemone' }));
  act(db, (hand) => {
    hand.remove('section', { id: 'section' });
    hand.remove('pack', { id: 'packone' });
  });
  expect(undoAct(db, taken, later).left).toBe(1);
});

test('a section that was renamed or moved is as it was, although its pack is not part of what changed', async () => {
  const db = await library();
  act(db, (hand) => {
    hand.insert('pack', { id: 'packone', title: 'Pack', created: at, changed: at });
    hand.insert('section', { id: 'section', pack: 'packone', title: 'S', position: 1 });
  });
  const renamed = act(db, (hand) => hand.update('section', { id: 'section' }, { title: 'T', position: 2.5 }));
  expect(undoAct(db, renamed, later).left).toBe(0);
  expect(db.prepare('SELECT title, position FROM section').all()).toEqual([{ title: 'S', position: 1 }]);
});

test('a name or an address that another has taken since is not given back', async () => {
  const db = await library();
  const search = (id: string, name: string): Record<string, string | number | null> => ({
    id,
    name,
    name_key: name.toLowerCase(),
    query: 'oil',
    sort: 'newest',
    position: 1,
    created: at,
    seen: at,
    seen_number: 0,
  });
  act(db, (hand) => hand.insert('saved_search', search('search1', 'Oil')));
  const renamed = act(db, (hand) => hand.update('saved_search', { id: 'search1' }, { name: 'Gas', name_key: 'gas' }));
  act(db, (hand) => hand.insert('saved_search', search('search2', 'Oil')));
  expect(undoAct(db, renamed, later).left).toBe(1);
  expect(db.prepare('SELECT name FROM saved_search ORDER BY id').all()).toEqual([{ name: 'Gas' }, { name: 'Oil' }]);

  const source = { url: 'https://two.example/', title: 'T', id: 'sourcetwo', number: 9, added: at };
  act(db, (hand) => hand.insert('source', source));
  const moved = act(db, (hand) => hand.update('source', { number: 9 }, { url: 'https://three.example/' }));
  act(db, (hand) => hand.insert('source', { ...source, number: 10, id: 'sourceten' }));
  expect(undoAct(db, moved, later).left).toBe(1);
});

test('what is written in parts is one act: undone as one, and not gone on with afterwards', async () => {
  const db = await library();
  const id = act(db, (hand) => mark(hand, 1, { starred: 1 }), 'rule');
  expect(goOnWith(db, id, 'Starred 2', (hand) => mark(hand, 2, { starred: 1 }))?.act?.summary).toBe('Starred 2');
  const { act: undone, touched } = undoAct(db, id, later);
  expect(undone?.summary).toBe('Starred 2');
  expect(touched.articles).toEqual(new Set([1, 2]));
  expect(db.prepare('SELECT count(*) AS n FROM status').get()).toEqual({ n: 0 });
  expect(goOnWith(db, id, 'Starred 3', (hand) => mark(hand, 3, { starred: 1 }))).toBeNull();
  expect(db.prepare('SELECT count(*) AS n FROM status').get()).toEqual({ n: 0 });
});

test('an undo that ends half-way is gone on with by undoing again; meanwhile nothing is added to the act', async () => {
  const db = await library();
  const id = act(db, (hand) => mark(hand, 1, { starred: 1 }), 'rule');
  for (const article of [2, 3]) goOnWith(db, id, 'Starred', (hand) => mark(hand, article, { starred: 1 }));
  const articles = (): unknown[] => db.prepare('SELECT article FROM status').all();
  expect(undoInParts(db, id, later).next().value).toMatchObject({ act: null, left: 0 });
  expect(articles()).toEqual([{ article: 1 }, { article: 2 }]);
  expect(goOnWith(db, id, 'Starred', (hand) => mark(hand, 3, { starred: 1 }))).toBeNull();
  expect(undoAct(db, id, later).act?.undone).toBe(true);
  expect(articles()).toEqual([]);
});

test('acts undone in any order never fail, and undone in the right order leave everything as it was', async () => {
  const db = await library(4);
  const before = analystTables(db);
  const step = fc.record({ article: fc.integer({ min: 1, max: 4 }), what: fc.nat(5), value: fc.nat(1) });
  function take(hand: Hand, { article, what, value }: { article: number; what: number; value: number }): void {
    const key = { article, kind: 'region', concept: 'KZ' };
    const section = `section${value}`;
    if (what === 0) mark(hand, article, { starred: value });
    else if (what === 1)
      hand.put('tagging', { ...key, state: value === 0 ? 'applied' : 'refused', origin: 'rule', at });
    else if (what === 2) hand.remove('tagging', key);
    else if (what === 3) {
      hand.put('pack', { id: 'packone', title: 'P', created: at, changed: at });
      hand.put('section', { id: section, pack: 'packone', title: 'S', position: value });
    } else if (what === 4 && hand.read('section', { id: section }) !== null)
      hand.put('item', { id: `itemno${article}`, section, article, position: article });
    else if (what === 5) hand.remove('item', { id: `itemno${article}` });
  }
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 8 }),
      fc.infiniteStream(fc.nat(7)),
      (acts, order) => {
        const ids = acts
          .map((steps) => act(db, (hand) => steps.forEach((one) => take(hand, one))))
          .filter((id) => id > 0);
        db.exec('SAVEPOINT any_order');
        const open = [...ids];
        for (const [turn] of order.take(ids.length).map((at) => [at] as const)) {
          const [id] = open.splice(turn % open.length, 1);
          if (id !== undefined) undoAct(db, id, later);
        }
        expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
        db.exec('ROLLBACK TO any_order; RELEASE any_order');
        for (const id of ids.toReversed()) expect(undoAct(db, id, later).left).toBe(0);
        expect(analystTables(db)).toBe(before);
      },
    ),
    { numRuns: 60 },
  );
});
