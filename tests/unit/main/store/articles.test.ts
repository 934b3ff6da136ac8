import { expect, test } from 'vitest';
import { perform } from '#main/store/acts';
import { undoLatest } from '#main/store/undo';
import { readArticle, readRevision } from '#main/store/article-reading';
import { readSuggestions, replaceSuggestions } from '#main/store/suggestions';
import type { Suggestion } from '#shared/tag';
import { emptyLibrary, fill, preparedArticle } from '../../../support/library.ts';

const at = '2026-11-17T12:00:00Z';

test('the same article read in twice is one article with one revision', async () => {
  const { db } = await emptyLibrary();
  const [first] = fill(db, [preparedArticle({ guid: 'a' })]);
  const [second] = fill(db, [preparedArticle({ guid: 'a' })]);
  expect(second).toBe(first);
  expect(readArticle(db, first ?? '')?.revisions).toHaveLength(1);
});

test('a changed text becomes a revision, and the earlier text is still there', async () => {
  const { db } = await emptyLibrary();
  const [id = ''] = fill(db, [preparedArticle({ guid: 'a', text: 'Four cargoes crossed.' })]);
  fill(db, [preparedArticle({ guid: 'a', text: 'Five cargoes crossed.' })]);
  expect(readArticle(db, id)?.text).toBe('Five cargoes crossed.');
  expect(readRevision(db, id, 1)?.text).toBe('Four cargoes crossed.');
});

test('a teaser never takes the place of a full text that is held', async () => {
  const { db } = await emptyLibrary();
  const [id = ''] = fill(db, [preparedArticle({ guid: 'a', text: 'The whole long text.' })]);
  fill(db, [preparedArticle({ guid: 'a', text: 'The whole…', access: 'teaser' })]);
  expect(readArticle(db, id)?.text).toBe('The whole long text.');
});

test('what was refused or applied is never suggested again', async () => {
  const { db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'a' })]);
  const suggestion = (id: string): Suggestion => ({ kind: 'region', id, role: 'focus', score: 1, evidence: [] });
  replaceSuggestions(db, 1, [suggestion('KZ'), suggestion('JP'), suggestion('UZ')], at);
  perform(db, { kind: 'k', summary: 's', author: '', at }, (hand) => {
    hand.update('tagging', { article: 1, kind: 'region', concept: 'KZ' }, { state: 'refused' });
    hand.update('tagging', { article: 1, kind: 'region', concept: 'JP' }, { state: 'applied' });
  });
  replaceSuggestions(db, 1, [suggestion('KZ'), suggestion('JP'), suggestion('RU')], at);
  expect(readSuggestions(db, 1).map(({ id }) => id)).toEqual(['RU']);
});

test('the words of a tag are those of the present text, also after the tag was undone', async () => {
  const { db } = await emptyLibrary();
  const suggestion = (id: string, text: string, start: number): Suggestion => ({
    kind: 'region',
    id,
    role: 'focus',
    score: 1,
    evidence: [{ text, in: 'text', start, end: start + text.length }],
  });
  const what = { kind: 'suggestions.decide', summary: 's', author: '', at };
  const read = (id: string): unknown =>
    db.prepare('SELECT state, evidence FROM tagging WHERE article = 1 AND concept = ?').get(id);
  fill(db, [
    {
      ...preparedArticle({ guid: 'a', text: 'Kazakhstan and Japan and Georgia.' }),
      suggestions: [suggestion('KZ', 'Kazakhstan', 0), suggestion('JP', 'Japan', 15), suggestion('GE', 'Georgia', 25)],
    },
  ]);
  perform(db, what, (hand) => {
    for (const concept of ['KZ', 'JP'])
      hand.update('tagging', { article: 1, kind: 'region', concept }, { state: 'applied' });
  });
  perform(db, what, (hand) => hand.remove('tagging', { article: 1, kind: 'region', concept: 'GE' }));
  fill(db, [
    {
      ...preparedArticle({ guid: 'a', text: 'Now Kazakhstan, then Georgia.' }),
      suggestions: [suggestion('KZ', 'Kazakhstan', 4)],
    },
  ]);
  expect(read('KZ')).toEqual({
    state: 'applied',
    evidence: JSON.stringify(suggestion('KZ', 'Kazakhstan', 4).evidence),
  });
  expect(read('JP')).toEqual({ state: 'applied', evidence: '[]' });
  undoLatest(db, at);
  expect(readSuggestions(db, 1)).toEqual([suggestion('GE', 'Georgia', 21)]);
  undoLatest(db, at);
  expect(readSuggestions(db, 1)).toEqual([suggestion('GE', 'Georgia', 21), suggestion('KZ', 'Kazakhstan', 4)]);
  expect(read('JP')).toBeUndefined();
});

test('a summary that stands in for a page never takes the place of a longer teaser', async () => {
  const { db } = await emptyLibrary();
  const long = 'word '.repeat(100).trim();
  const [id = ''] = fill(db, [preparedArticle({ guid: 'a', text: long, access: 'teaser' })]);
  fill(db, [preparedArticle({ guid: 'a', text: 'Only six words of a summary', access: 'teaser', substitute: true })]);
  expect(readArticle(db, id)?.text).toBe(long);
});

test('a date that comes later is taken in, and an article once dated is not dated anew', async () => {
  const { db } = await emptyLibrary();
  const date = (): unknown => db.prepare('SELECT published, date FROM article').get();
  fill(db, [preparedArticle({ guid: 'a', published: null })]);
  expect(date()).toEqual({ published: null, date: '2026-11-17T10:00:00Z' });
  fill(db, [preparedArticle({ guid: 'a', published: '2026-11-16T08:00:00Z' })]);
  expect(date()).toEqual({ published: '2026-11-16T08:00:00Z', date: '2026-11-16T08:00:00Z' });
  fill(db, [preparedArticle({ guid: 'a', text: 'Changed.', published: '2026-11-18T08:00:00Z' })]);
  expect(date()).toEqual({ published: '2026-11-16T08:00:00Z', date: '2026-11-16T08:00:00Z' });
});
