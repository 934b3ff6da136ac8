/** What rules do to articles, and what waits for them. */
import { expect, test } from 'vitest';
import { noActions, type RuleActions } from '#shared/rule';
import { perform } from '#main/store/acts';
import { saveArticle, takeDocnos } from '#main/store/articles';
import { transact, type WritableDatabase } from '#main/store/database';
import { applyActions, doableOf, wouldTouch, type Standing } from '#main/store/rule-actions';
import { forgetArrivals, listRules, noteArrivals, noteMatched, notYetMatched, readArrivals } from '#main/store/rules';
import { sourceRecords } from '#main/store/sources';
import { undoAct } from '#main/store/undo';
import { analystTables, emptyLibrary, fill, preparedArticle } from '../../../support/library.ts';

const at = '2026-11-17T12:00:00Z';
const uranium = { kind: 'topic', id: 'uranium' } as const;

async function library(): Promise<WritableDatabase> {
  const { db } = await emptyLibrary();
  fill(
    db,
    ['a', 'b', 'c'].map((guid) => preparedArticle({ guid })),
  );
  db.exec(`INSERT INTO pack (id, title, created, changed) VALUES ('packone', 'Corridor', '${at}', '${at}');
    INSERT INTO section (id, pack, title, position) VALUES ('section1', 'packone', 'First', 1), ('section2', 'packone', 'Second', 2);`);
  return db;
}

/** “gone” is not there, “old” is not used any more, and “merged” is uranium by now. */
const standing: Standing = (_, id) =>
  id === 'gone' ? null : { id: id === 'merged' ? 'uranium' : id, label: id, deprecated: id === 'old' };

function doable(db: WritableDatabase, actions: Partial<RuleActions>) {
  return doableOf(db, { ...noActions, ...actions }, standing);
}

function run(db: WritableDatabase, actions: Partial<RuleActions>, articles: readonly number[]) {
  let touched = 0;
  const what = { kind: 'rules.run', summary: 's', author: 'Rule', actor: 'rule', at } as const;
  const { act } = perform(db, what, (hand) => {
    touched = applyActions(db, hand, doable(db, actions).doable, articles, at);
  });
  return { act, touched };
}

test('a dry run counts exactly what a run then changes, and a second run changes nothing', async () => {
  const db = await library();
  const actions = { tags: [uranium], starred: true, archived: true, pack: { id: 'packone', section: 'section2' } };
  db.exec(`INSERT INTO status (article, starred, archived) VALUES (2, 1, 1);
    INSERT INTO tagging (article, kind, concept, state, origin, at) VALUES (2, 'topic', 'uranium', 'applied', 'analyst', '${at}');
    INSERT INTO item (id, section, article, position) VALUES ('itemone', 'section1', 2, 1);`);
  const before = analystTables(db);
  expect(wouldTouch(db, doable(db, actions).doable, [1, 2, 3])).toEqual([1, 3]);
  expect(analystTables(db)).toBe(before);
  const { act, touched } = run(db, actions, [1, 2, 3]);
  expect(touched).toBe(2);
  expect(db.prepare('SELECT article FROM item WHERE section = ? ORDER BY position').all('section2')).toEqual([
    { article: 1 },
    { article: 3 },
  ]);
  expect(db.prepare("SELECT article, origin FROM tagging WHERE origin = 'rule'").all()).toHaveLength(2);
  expect(run(db, actions, [1, 2, 3])).toEqual({ act: null, touched: 0 });
  undoAct(db, act?.id ?? 0, at);
  expect(db.prepare('SELECT article FROM item').all()).toEqual([{ article: 2 }]);
  expect(db.prepare('SELECT article FROM tagging').all()).toEqual([{ article: 2 }]);
});

test('what the analyst refused stays refused; what was suggested is given and keeps its evidence', async () => {
  const db = await library();
  db.exec(`INSERT INTO tagging (article, kind, concept, state, origin, at) VALUES (1, 'topic', 'uranium', 'refused', 'analyst', '${at}');
    INSERT INTO tagging (article, kind, concept, state, origin, score, evidence, at) VALUES (2, 'topic', 'uranium', 'suggested', 'suggestion', 0.5, '[1]', '${at}');`);
  expect(run(db, { tags: [uranium] }, [1, 2]).touched).toBe(1);
  expect(db.prepare('SELECT article, state, origin, evidence FROM tagging').all()).toEqual([
    { article: 1, state: 'refused', origin: 'analyst', evidence: '[]' },
    { article: 2, state: 'applied', origin: 'rule', evidence: '[1]' },
  ]);
});

test('what is named and not there any more is said, and the rest is done', async () => {
  const db = await library();
  const topic = (id: string) => ({ kind: 'topic', id }) as const;
  const tags = [topic('gone'), topic('old'), topic('merged'), uranium];
  const actions = { tags, pack: { id: 'nopack', section: null } };
  const { problems, doable: done } = doable(db, actions);
  expect(done.tags).toEqual([uranium]);
  expect(problems).toEqual([
    'There is no topic “gone” any more, so it is not given.',
    'The topic “old” is no longer used, so it is not given. Choose another, or restore it.',
    'The pack it adds to is not there any more, so nothing is added. Choose another pack, or undo.',
  ]);
  expect(run(db, actions, [1]).touched).toBe(1);
  const elsewhere = doable(db, { pack: { id: 'packone', section: 'nosection' } });
  expect(elsewhere.doable.pack).toEqual({ id: 'packone', section: 'section1' });
  expect(elsewhere.problems[0]).toContain('is not in “Corridor” any more');
  expect(wouldTouch(db, doable(db, { starred: true }).doable, [1, 99])).toEqual([1]);
});

test('what a sync commits waits for the rules, once each, if there are any that are on', async () => {
  const db = await library();
  const [source] = sourceRecords(db);
  if (source === undefined) throw new Error('no source');
  const save = (guid: string, text: string): void =>
    transact(db, () => {
      const docno = takeDocnos(db, 1);
      noteArrivals(db, [saveArticle(db, source, preparedArticle({ guid, text }), docno)]);
    });
  save('d', 'one');
  db.exec(
    `INSERT INTO rule (id, name, query, actions, enabled, position, created, changed) VALUES ('ruleone', 'R', 'q', '{}', 0, 1, '', '')`,
  );
  save('e', 'one');
  expect(readArrivals(db).articles).toEqual([]);
  db.exec('UPDATE rule SET enabled = 1');
  save('f', 'one');
  save('f', 'two');
  save('f', 'two');
  save('a', 'changed');
  const waiting = readArrivals(db);
  expect(waiting.articles).toEqual([1, 6]);
  save('c', 'changed meanwhile');
  forgetArrivals(db, waiting.until);
  expect(readArrivals(db).articles).toEqual([3]);
  noteMatched(db, 'ruleone', [1]);
  expect(notYetMatched(db, 'ruleone', [1, 3])).toEqual([3]);
});

test('a rule whose actions cannot be read does nothing', async () => {
  const db = await library();
  const row = db.prepare(
    "INSERT INTO rule (id, name, query, actions, enabled, position, created, changed) VALUES (?, 'R', 'q', ?, 1, 1, '', '')",
  );
  row.run('ruleone', '{"starred":');
  row.run('ruletwo', '{"unheard":true}');
  expect(listRules(db).map(({ actions }) => actions)).toEqual([noActions, noActions]);
});
