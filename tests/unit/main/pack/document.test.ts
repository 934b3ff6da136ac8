import { expect, test } from 'vitest';
import { checkPack } from '#main/pack/checks';
import { documentOf, packArticle, packOf } from '#tests/support/pack';

test('references count articles in the order of their first appearance, and one cited twice keeps its number', () => {
  const { sections, citations } = documentOf();
  expect(sections.map(({ entries }) => entries.map(({ citation }) => citation.number))).toEqual([[1, 2], [1]]);
  expect(citations.map(({ number, access }) => [number, access])).toEqual([
    [1, 'full'],
    [2, 'teaser'],
  ]);
});

test('the evidence line counts what is held and says what is only a teaser', () => {
  expect(documentOf().evidence).toBe(
    '2 articles, 1 outlet, 2 languages. Read on 2026-11-17. 1 is held as a teaser only, because the outlet shows no more.',
  );
});

test('the manifest has the address, the time and the fingerprint of every text', () => {
  expect(documentOf().manifest[0]).toEqual({
    number: 1,
    url: 'https://outlet.example/articleaa',
    fetched: '2026-11-17T09:14:00Z',
    sha256: 'ab'.repeat(32),
    words: 1140,
    access: 'full',
  });
});

test('checks name teasers, repeated texts, silent items and empty sections', () => {
  const pack = packOf();
  const articles = [packArticle('articleaa'), packArticle('articlebb', { access: 'teaser' })];
  const bad = checkPack(
    { ...pack, sections: [...pack.sections, { id: 'empty', title: 'E', note: '', items: [] }] },
    articles,
  );
  expect(bad.filter(({ good }) => !good).map(({ text }) => text)).toEqual([
    '1 article is held as a teaser only',
    '2 articles repeat a text already in the pack',
    '1 section is empty',
  ]);
  expect(checkPack(packOf({ sections: [] }), [])).toMatchObject([{ good: false }]);
});
