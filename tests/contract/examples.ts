/**
 * One example of every request, in an order in which each finds what it needs: a small analyst's day on the sample newsroom.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input, Output, RequestName } from '#shared/contract';

/** What earlier answers left for later questions. */
export type Day = {
  readonly folder: string;
  readonly answers: Map<RequestName, unknown>;
};

type Example = {
  readonly [N in RequestName]: { readonly name: N; readonly input: (day: Day) => Input<N> };
}[RequestName];

function answered<N extends RequestName>(day: Day, name: N): NonNullable<Output<N>> {
  const answer = day.answers.get(name);
  if (answer === undefined || answer === null) throw new Error(`${name} has not been answered yet.`);
  return answer as NonNullable<Output<N>>;
}

function example<N extends RequestName>(name: N, input: (day: Day) => Input<N>): Example {
  return { name, input } as Example;
}

const article = (day: Day, index = 0): string => answered(day, 'search.run').hits[index]?.article.id ?? '';
const source = (day: Day): string => answered(day, 'search.run').hits[0]?.article.source.id ?? '';
const pack = (day: Day): string => answered(day, 'packs.create').id;
const item = (day: Day): string => answered(day, 'packs.read').pack.sections[0]?.items[0]?.id ?? '';
const saved = (day: Day): string => answered(day, 'searches.save').id;
const rule = (day: Day): string => answered(day, 'rules.create').id;
const scheme = (day: Day): string => answered(day, 'schemes.create').id;
const concept = (day: Day): string => answered(day, 'concepts.create').id;
const sense = (day: Day): string => answered(day, 'senses.ruleOut').ids[0] ?? '';
const section = (day: Day): string => answered(day, 'packs.read').pack.sections[0]?.id ?? '';

function opml(day: Day): string {
  const path = join(day.folder, 'list.opml');
  writeFileSync(
    path,
    '<opml version="2.0"><body><outline type="rss" text="Far" xmlUrl="https://outlet.example/feed.xml"/><outline text="Bad" xmlUrl="javascript:alert(1)"/></body></opml>',
  );
  return path;
}

export const examples: readonly Example[] = [
  example('library.info', () => ({})),
  example('sample.open', () => ({})),
  example('jobs.wait', (day) => ({ job: answered(day, 'sample.open').job })),
  example('sync.report', () => ({})),
  example('sent.list', () => ({ count: 20 })),
  example('library.counts', () => ({})),
  example('sources.list', () => ({})),
  example('search.run', () => ({ query: 'uranium', sort: 'relevance', typing: true, facets: true, count: 20 })),
  example('search.rows', (day) => ({ handle: answered(day, 'search.run').handle, from: 0, count: 10 })),
  example('search.ids', (day) => ({ handle: answered(day, 'search.run').handle })),
  example('search.copies', (day) => ({ handle: answered(day, 'search.run').handle, id: article(day) })),
  example('search.explain', (day) => ({ handle: answered(day, 'search.run').handle, id: article(day) })),
  example('search.similar', (day) => ({ like: { article: article(day) }, count: 5 })),
  example('search.since', (day) => ({
    handle: answered(day, 'search.run').handle,
    times: ['2026-11-17T00:00:00Z', '2026-11-16T00:00:00Z'],
  })),
  example('coverage.grid', () => ({ since: '2026-10-01', until: '2026-11-17', rows: 'area', columns: ['energy'] })),
  example('coverage.map', () => ({ topic: 'energy', query: 'is:unread' })),
  example('coverage.sources', () => ({ since: '2026-11-01', region: 'KZ' })),
  example('articles.read', (day) => ({ id: article(day) })),
  example('articles.rows', (day) => ({ ids: [article(day)] })),
  example('articles.revision', (day) => ({ id: article(day), number: 1 })),
  example('articles.mark', (day) => ({ ids: [article(day)], read: true, starred: true })),
  example('schemes.create', () => ({ kind: 'topic', title: 'Desk words', source: 'The desk' })),
  example('schemes.change', (day) => ({ id: scheme(day), description: 'What the desk says.' })),
  example('concepts.create', (day) => ({
    kind: 'topic',
    scheme: scheme(day),
    label: 'Uranium hexafluoride',
    labels: { ru: 'Гексафторид урана' },
    alt: ['UF6'],
    broader: ['uranium'],
    exactMatch: ['https://vocabulary.example/uf6'],
  })),
  example('concepts.change', (day) => ({ kind: 'topic', id: concept(day), definition: 'A gas.', notes: null })),
  example('schemes.read', () => ({})),
  example('schemes.usage', () => ({})),
  example('concepts.deprecate', (day) => ({ kind: 'topic', id: concept(day), deprecated: true })),
  example('concepts.reset', () => ({ kind: 'topic', id: 'coal' })),
  example('concepts.mergePreview', () => ({ kind: 'topic', from: 'solar', into: 'wind' })),
  example('concepts.merge', () => ({ kind: 'topic', from: 'solar', into: 'wind' })),
  example('schemes.export', (day) => ({ schemes: [scheme(day)], format: 'turtle' })),
  example('concepts.remove', (day) => ({ kind: 'topic', id: concept(day) })),
  example('schemes.remove', (day) => ({ id: scheme(day) })),
  example('tags.change', (day) => ({ articles: [article(day)], add: [{ kind: 'region', id: 'KZ' }], remove: [] })),
  example('suggestions.read', (day) => ({ id: article(day) })),
  example('suggestions.decide', (day) => ({
    article: article(day),
    kind: 'region',
    concept: 'JP',
    decision: 'refuse',
  })),
  example('senses.ruleOut', (day) => ({
    kind: 'region',
    concept: 'TR',
    words: ['Turkey'],
    source: source(day),
    article: article(day),
  })),
  example('senses.list', (day) => ({ article: article(day) })),
  example('senses.remove', (day) => ({ id: sense(day) })),
  example('learning.state', () => ({})),
  example('learning.queue', () => ({ count: 10 })),
  example('learning.records', () => ({})),
  example('learning.articles', () => ({ kind: 'region', id: 'JP', verdict: 'refused' })),
  example('suggestions.renew', () => ({})),
  example('acts.list', () => ({ count: 5 })),
  example('acts.undo', () => ({})),
  example('rules.create', () => ({
    name: 'Uranium',
    query: 'uranium',
    actions: {
      tags: [{ kind: 'topic', id: 'uranium' }],
      read: false,
      starred: true,
      archived: false,
      pack: null,
      notify: false,
    },
  })),
  example('rules.change', (day) => ({ id: rule(day), name: 'Uranium desk', enabled: true })),
  example('rules.order', (day) => ({ ids: [rule(day)] })),
  example('rules.dryRun', (day) => ({ id: rule(day) })),
  example('rules.run', (day) => ({ id: rule(day) })),
  example('rules.list', () => ({})),
  example('rules.remove', (day) => ({ id: rule(day) })),
  example('searches.save', () => ({ name: 'Uranium', query: 'uranium -is:archived', sort: 'newest', notify: true })),
  example('searches.change', (day) => ({ id: saved(day), name: 'Uranium desk', published: 'feed', position: 0 })),
  example('searches.list', () => ({})),
  example('searches.seen', (day) => ({ id: saved(day) })),
  example('searches.export', (day) => ({ id: saved(day), format: 'atom' })),
  example('searches.published', () => ({ token: 'nobody-has-this', format: 'atom', origin: 'http://127.0.0.1:1' })),
  example('searches.remove', (day) => ({ id: saved(day) })),
  example('sources.change', (day) => ({ id: source(day), images: true })),
  example('images.load', (day) => ({ id: article(day) })),
  example('sources.find', (day) => ({ address: answered(day, 'sources.list')[0]?.url ?? '', allowPrivate: true })),
  example('sources.add', (day) => ({ address: answered(day, 'sources.list')[0]?.url ?? '', allowPrivate: true })),
  example('files.grant', (day) => ({ path: opml(day), name: 'list.opml' })),
  example('sources.import', (day) => ({
    file: { token: answered(day, 'files.grant').token },
    confirm: false,
    allowPrivate: false,
  })),
  // A list of feeds is no scheme: it is refused, and nothing changes.
  example('schemes.import', (day) => ({ file: { token: answered(day, 'files.grant').token }, confirm: false })),
  example('sources.export', () => ({})),
  example('sync.run', (day) => ({ sources: [source(day)] })),
  example('jobs.cancel', (day) => ({ job: answered(day, 'sync.run').job })),
  example('packs.create', () => ({ title: 'Corridor risk' })),
  example('packs.add', (day) => ({ id: pack(day), articles: [article(day)] })),
  example('packs.list', () => ({})),
  example('packs.read', (day) => ({ id: pack(day) })),
  example('packs.change', (day) => ({ id: pack(day), subtitle: 'The sea is open.' })),
  example('packs.changeItem', (day) => ({ item: item(day), comment: 'Worth a second look.' })),
  example('packs.addSection', (day) => ({ id: pack(day), title: 'Outlook' })),
  example('packs.changeSection', (day) => ({ section: section(day), note: 'What changed this month.' })),
  example('packs.moveItem', (day) => ({
    item: item(day),
    section: answered(day, 'packs.addSection').section,
    position: 0,
  })),
  example('packs.moveSection', (day) => ({ section: answered(day, 'packs.addSection').section, position: 0 })),
  example('packs.preview', (day) => ({ id: pack(day) })),
  example('packs.export', (day) => ({ id: pack(day), format: 'md' })),
  example('packs.removeItem', (day) => ({ item: item(day) })),
  example('packs.removeSection', (day) => ({ section: section(day) })),
  example('packs.remove', (day) => ({ id: pack(day) })),
  example('files.pick', () => ({ purpose: 'opml' })),
  example('files.reveal', (day) => ({ path: answered(day, 'library.info').path })),
  example('links.open', () => ({ url: 'https://outlet.example/' })),
  example('settings.read', () => ({})),
  example('settings.change', () => ({ change: { theme: 'dark' } })),
  example('stages.suggest', () => ({ title: 'Gas to Japan', text: 'Kazakhstan ships gas.', language: 'en' })),
  example('stages.extract', () => ({
    url: null,
    html: '<article><h1>One</h1><p>A paragraph of an article that says something.</p></article>',
  })),
  example('stages.feed', () => ({
    url: 'https://outlet.example/feed',
    contentType: 'application/rss+xml',
    base64: Buffer.from(
      '<rss version="2.0"><channel><title>T</title><item><title>One</title></item></channel></rss>',
    ).toString('base64'),
  })),
  example('library.check', () => ({})),
  example('library.backup', () => ({})),
  example('library.rebuild', () => ({})),
  example('sources.remove', (day) => ({ ids: [source(day)] })),
  // Last: a file that is no backup is refused, and nothing changes.
  example('library.restore', (day) => ({ file: { token: answered(day, 'files.grant').token } })),
];
