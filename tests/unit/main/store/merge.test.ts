/** Merging the tags of two regions: whether an article is about a region or only names it. */
import { expect, test } from 'vitest';
import { perform } from '#main/store/acts';
import type { WritableDatabase } from '#main/store/database';
import { mergeTaggings } from '#main/store/merge';
import { undoAct } from '#main/store/undo';
import { emptyLibrary, fill, preparedArticle } from '../../../support/library.ts';

const at = '2026-11-17T12:00:00Z';
const merging = { kind: 'region', from: 'x-old', into: 'x-new' } as const;

type Given = { readonly state: string; readonly origin: string; readonly role: string | null };
const by = (origin: string, role: string | null, state = 'applied'): Given => ({ state, origin, role });

const tags = (db: WritableDatabase): unknown[] => db.prepare('SELECT * FROM tagging ORDER BY article, concept').all();

test.each<[string, Given, Given, string | null]>([
  ['is about the first, names the second', by('suggestion', 'focus'), by('suggestion', 'mention'), 'focus'],
  ['names the first, is about the second', by('suggestion', 'mention'), by('suggestion', 'focus'), 'focus'],
  ['was given the first by hand', by('analyst', null), by('suggestion', 'mention'), null],
  ['was given the second by hand', by('suggestion', 'mention'), by('analyst', null), null],
  ['names the first, by hand rather than by a rule', by('analyst', 'mention'), by('rule', 'focus'), 'focus'],
  ['names both', by('suggestion', 'mention'), by('suggestion', 'mention'), 'mention'],
  [
    'names the second; the first is only suggested',
    by('suggestion', 'focus', 'suggested'),
    by('analyst', 'mention'),
    'mention',
  ],
  [
    'names the first; the second was refused',
    by('analyst', 'mention'),
    by('suggestion', 'focus', 'refused'),
    'mention',
  ],
])('an article that %s', async (_, first, second, role) => {
  const { db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'g1' })]);
  const tag = db.prepare(
    `INSERT INTO tagging (article, kind, concept, state, origin, role, score, evidence, at)
     VALUES (1, 'region', ?, ?, ?, ?, 0.5, '[]', ?)`,
  );
  tag.run(merging.from, first.state, first.origin, first.role, at);
  tag.run(merging.into, second.state, second.origin, second.role, at);
  const before = tags(db);
  const what = { kind: 'concepts.merge', summary: 'Merged', author: '', at };
  const { act } = perform(db, what, (hand) => void mergeTaggings(db, hand, merging, 100));
  expect(tags(db)).toMatchObject([{ concept: merging.into, state: 'applied', role }]);
  undoAct(db, act?.id ?? 0, at);
  expect(tags(db)).toEqual(before);
});
