/**
 * A pack with everything in it, for tests of documents and exports.
 */
import type { Pack, PackArticle } from '#shared/pack';
import { packDocument, type PackDocument } from '#main/pack/document';

export function packArticle(id: string, given: Partial<PackArticle> = {}): PackArticle {
  return {
    id,
    title: `Title of ${id}`,
    author: 'Aigerim Saduova',
    outlet: 'Steppe Dispatch',
    url: `https://outlet.example/${id}`,
    published: '2026-11-17T09:12:00Z',
    fetched: '2026-11-17T09:14:00Z',
    language: 'en',
    access: 'full',
    changed: false,
    words: 1140,
    sha256: 'ab'.repeat(32),
    regions: ['KZ'],
    topics: ['energy-security'],
    ...given,
  };
}

export function packOf(given: Partial<Pack> = {}): Pack {
  const item = (id: string, article: string): Pack['sections'][number]['items'][number] => ({
    id,
    article,
    comment: 'Worth a second look.',
    excerpt: 'Four cargoes crossed.\n\nBuyers pay more.',
  });
  return {
    id: 'packone',
    title: 'Corridor risk',
    subtitle: 'The sea is open.',
    author: 'J. Marsh',
    created: '2026-11-17T10:00:00Z',
    changed: '2026-11-17T11:00:00Z',
    sections: [
      {
        id: 'sectone',
        title: 'What changed',
        note: 'A note.',
        items: [item('itemone', 'articleaa'), item('itemtwo', 'articlebb')],
      },
      { id: 'secttwo', title: 'Outlook', note: '', items: [item('itemthree', 'articleaa')] },
    ],
    ...given,
  };
}

export function documentOf(
  pack: Pack = packOf(),
  articles: readonly PackArticle[] = [
    packArticle('articleaa'),
    packArticle('articlebb', { access: 'teaser', published: null, language: 'ja', title: '核燃料の回廊' }),
  ],
): PackDocument {
  const labels = new Map([
    ['region:KZ', 'Kazakhstan'],
    ['topic:energy-security', 'Energy security'],
  ]);
  return packDocument({ pack, articles, labels, exported: '2026-11-17T12:00:00Z', version: '0.1.0' });
}
