import { expect, test } from 'vitest';
import { perform } from '#main/store/acts';
import { readPackArticles } from '#main/store/packs';
import { sha256Of } from '#main/store/identifiers';
import { emptyLibrary, fill, preparedArticle } from '../../../support/library.ts';

const at = '2026-11-17T12:00:00Z';

test('a pack cites and fingerprints the text that was quoted, and says when the outlet has changed it since', async () => {
  const { db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'a', text: 'Four cargoes crossed.' })]);
  perform(db, { kind: 'k', summary: 's', author: '', at }, (hand) => {
    hand.insert('pack', { id: 'packone', title: 'P', created: at, changed: at });
    hand.insert('section', { id: 'sectone', pack: 'packone', title: 'S', position: 1 });
    hand.insert('item', {
      id: 'itemone',
      section: 'sectone',
      article: 1,
      revision: 1,
      excerpt: 'Four cargoes',
      position: 1,
    });
  });
  expect(readPackArticles(db, 'packone')).toMatchObject([
    { sha256: sha256Of('Four cargoes crossed.'), changed: false },
  ]);
  fill(db, [preparedArticle({ guid: 'a', title: 'Corrected', text: 'Five cargoes crossed.' })]);
  expect(readPackArticles(db, 'packone')).toMatchObject([
    { sha256: sha256Of('Four cargoes crossed.'), title: 'Title of a', changed: true },
  ]);
});
