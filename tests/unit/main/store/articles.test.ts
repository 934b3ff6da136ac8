import { expect, test } from 'vitest';
import { perform } from '#main/store/acts';
import { readArticle, readRevision, readSuggestions, replaceSuggestions } from '#main/store/articles';
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
