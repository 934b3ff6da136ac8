/** Editing the schemes end to end: a real core, its threads, the sample newsroom's articles, an in-memory pipe. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, afterAll, expect, test, vi } from 'vitest';
import { contractVersion, events, requests, type EventData, type EventName } from '#shared/contract';
import { noActions } from '#shared/rule';
import { createScheme } from '#shared/schemes/tree';
import type { TagKind } from '#shared/tag';
import { pipePair, talk } from '#shared/wire';
import { createCore } from '#main/core';
import type { Core } from '#main/core-ports';
import { entries } from '#main/owner/entries';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'meridian-schemes-'));
const outside = mkdtempSync(join(tmpdir(), 'meridian-skos-'));

async function opened(): Promise<Core> {
  const log = (): void => undefined;
  return await createCore({ library: folder, threads: entries().threads, version: '0.0.0', now: Date.now, log });
}

function connect(core: Core) {
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'host' });
  return talk(ours, {
    hello: { version: contractVersion, role: 'host', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

let core: Core;
let page: ReturnType<typeof connect>;
let articles: readonly string[] = [];

beforeAll(async () => {
  core = await opened();
  page = connect(core);
  const { job } = await page.ask('sample.open', {});
  await page.ask('jobs.wait', { job });
  const asked = { query: '', sort: 'newest', typing: false, facets: false, count: 200 } as const;
  articles = (await page.ask('search.run', asked)).hits.map(({ article }) => article.id);
});
afterAll(async () => {
  await core.close();
  for (const one of [folder, outside]) rmSync(one, { recursive: true, force: true });
});

function heard<N extends EventName>(name: N): EventData<N>[] {
  const all: EventData<N>[] = [];
  page.on(name, (data) => void all.push(data));
  return all;
}

async function schemes() {
  const { regions, topics } = await page.ask('schemes.read', {});
  return { region: createScheme(regions), topic: createScheme(topics) };
}

const total = async (query: string): Promise<number> =>
  (await page.ask('search.run', { query, sort: 'newest', typing: false, facets: false, count: 0 })).total;
const suggested = async (title: string): Promise<string[]> =>
  (await page.ask('stages.suggest', { title, text: `${title}. ${title}.`, language: null })).map(({ id }) => id);
const tag = async (kind: TagKind, id: string, from: number, to: number): Promise<void> =>
  void (await page.ask('tags.change', { articles: articles.slice(from, to), add: [{ kind, id }], remove: [] }));
async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'It was not refused.';
}
/** Rows read beside the core, as nobody's code counts them. */
function rows(sql: string): Record<string, unknown>[] {
  const db = new DatabaseSync(join(folder, 'library.db'), { readOnly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

test('a topic of one’s own is there at once: in the tree, in searches, as a suggestion, and gone when undone', async () => {
  const told = heard('schemes.changed');
  const { id, act } = await page.ask('concepts.create', {
    kind: 'topic',
    label: 'Sturgeon farming',
    labels: { ru: 'Осетроводство' },
    alt: ['caviar trade'],
    broader: ['agriculture'],
    definition: 'Raising sturgeon.',
    exactMatch: ['https://vocabulary.example/sturgeon'],
  });
  expect(id).toBe('sturgeon-farming');
  expect(act.summary).toBe('Made the topic “Sturgeon farming”');
  const { topic } = await schemes();
  expect(topic.get(id)).toMatchObject({ origin: 'own', scheme: 'topics', broader: ['agriculture'] });
  expect(topic.find('осетр', 3).map((one) => one.id)).toEqual([id]);
  expect(await suggested('The caviar trade grows')).toContain(id);
  expect(await suggested('Осетроводство растёт')).toContain(id);
  await tag('topic', id, 0, 3);
  expect(await total('topic:"Sturgeon farming"')).toBe(3);
  expect(await total('topic:agriculture')).toBeGreaterThanOrEqual(3);
  expect(await total('sturgeon farming')).toBe(3);
  expect(told.length).toBe(1);

  await page.ask('concepts.change', { kind: 'topic', id, label: 'Sturgeon', broader: ['biodiversity'] });
  expect((await schemes()).topic.get(id)?.label).toBe('Sturgeon');
  expect(await total(`topic:biodiversity topic:${id}`)).toBe(3);
  expect(await suggested('Sturgeon returns to the river')).toContain(id);
  expect((await page.ask('articles.rows', { ids: articles.slice(0, 1) }))[0]?.topics).toContain(id);

  // The change goes, then the tags, then the topic.
  for (let undo = 0; undo < 3; undo += 1) expect((await page.ask('acts.undo', {})).left).toBe(0);
  expect((await schemes()).topic.get(id)).toBeNull();
  expect(await suggested('The caviar trade grows')).not.toContain(id);
  expect(rows('SELECT * FROM concept')).toEqual([]);
  expect(rows('SELECT * FROM concept_broader')).toEqual([]);
});

test('a group laid over countries finds what is tagged with them, and takes no country from its place', async () => {
  await tag('region', 'KZ', 0, 2);
  await tag('region', 'JP', 2, 4);
  const before = await total('region:KZ OR region:JP');
  const { id } = await page.ask('concepts.create', { kind: 'region', label: 'My beat', narrower: ['KZ', 'JP'] });
  expect(id).toBe('x-my-beat');
  expect(await total(`region:${id}`)).toBe(before);
  expect((await schemes()).region.get('KZ')?.broader).toEqual(expect.arrayContaining(['143', 'x-my-beat', 'x-cis']));
  const grid = await page.ask('coverage.grid', { rows: [id], columns: 'field' });
  expect(grid.rows[0]?.count).toBe(before);
  await page.ask('concepts.change', { kind: 'region', id, narrower: ['JP'] });
  expect((await schemes()).region.children(id)).toEqual(['JP']);
  const broader = (await schemes()).region.get('JP')?.broader ?? [];
  expect(await refusal(page.ask('concepts.change', { kind: 'region', id: 'JP', broader: [] }))).toBe(
    '“Japan” keeps its place below “Eastern Asia”, as UN M49 has it. Nothing was saved; groups can be added beside it.',
  );
  expect(
    await refusal(page.ask('concepts.change', { kind: 'region', id: 'JP', broader: [...broader, '150'] })),
  ).toContain('has its place in UN M49');
  expect(await refusal(page.ask('concepts.deprecate', { kind: 'region', id: 'JP', deprecated: true }))).toContain(
    'is a country or an area of UN M49',
  );
  expect((await schemes()).region.get('JP')?.broader).toEqual(broader);
});

test('each thing that cannot be is refused with a sentence that says why, and nothing is written', async () => {
  const before = JSON.stringify(await page.ask('schemes.read', {}));
  const create = (label: string, more: object = {}) =>
    refusal(page.ask('concepts.create', { kind: 'topic', label, ...more }));
  const change = (id: string, more: object) => refusal(page.ask('concepts.change', { kind: 'topic', id, ...more }));
  const merge = (from: string, into: string) => refusal(page.ask('concepts.merge', { kind: 'topic', from, into }));
  expect(await create('  ')).toBe('A label needs a letter or a digit in it. Nothing was saved.');
  expect(await create('coal!')).toBe(
    'The topic “Coal” (coal) of this scheme has the label “Coal” already. Nothing was saved; give another label, or merge the two.',
  );
  expect(await create('Anything', { labels: { ja: '石炭' } })).toContain(
    'The topic “Coal” (coal) of this scheme has the label “石炭”',
  );
  expect(await create('Anything', { scheme: 'no-such' })).toContain('There is no scheme “no-such” of topics');
  expect(await create('Anything', { broader: ['no-such'] })).toContain('There is no topic “no-such”');
  expect(await create('Anything', { exactMatch: ['javascript:alert(1)'] })).toContain('is no IRI of a concept');
  expect(await change('coal', { label: 'Hydrogen' })).toContain('The topic “Hydrogen” (hydrogen)');
  expect(await change('no-such', { label: 'X1' })).toContain('There is no topic “no-such” any more');
  expect(await change('energy', { broader: ['lng'] })).toBe(
    '“Liquefied natural gas” stands below “Energy”, so “Energy” cannot be put below it: that would go in a circle. Nothing was saved; choose another place.',
  );
  expect(await change('coal', { broader: ['coal'] })).toContain('cannot stand below itself');
  expect(await change('lng', { narrower: ['energy'] })).toContain('that would go in a circle');
  expect(await merge('lng', 'lng')).toBe(
    'The topic “Liquefied natural gas” cannot be merged into itself. Nothing was changed; choose another.',
  );
  expect(await merge('energy', 'lng')).toContain('stands below “Energy”: what is wider cannot become a part of itself');
  expect(await refusal(page.ask('concepts.merge', { kind: 'region', from: 'KZ', into: 'UZ' }))).toContain('UN M49');
  expect(await refusal(page.ask('concepts.remove', { kind: 'topic', id: 'coal' }))).toBe(
    'The topic “Coal” comes with Meridian and cannot be removed. Deprecate it: then it is not offered or suggested any more.',
  );
  expect(await refusal(page.ask('schemes.remove', { id: 'topics' }))).toContain('comes with Meridian');
  expect(await refusal(page.ask('schemes.create', { kind: 'topic', title: 'Regions of the WORLD' }))).toContain(
    'already',
  );
  expect(JSON.stringify(await page.ask('schemes.read', {}))).toBe(before);
});

test('after a merge the old name finds, counts and gives the new, wherever it is written; undoing brings both back', async () => {
  await tag('topic', 'lng', 0, 6);
  await tag('topic', 'natural-gas', 4, 9);
  await page.ask('searches.save', { name: 'Gas', query: 'topic:lng', sort: 'newest' });
  const rule = await page.ask('rules.create', {
    name: 'Give LNG',
    query: 'topic:lng',
    actions: { ...noActions, tags: [{ kind: 'topic', id: 'lng' }] },
  });
  const facets = async () =>
    (await page.ask('search.run', { query: 'topic:lng', sort: 'newest', typing: false, facets: true, count: 0 })).facets
      ?.topic ?? {};
  const alone = await total('topic:lng');
  const preview = await page.ask('concepts.mergePreview', { kind: 'topic', from: 'lng', into: 'natural-gas' });
  expect(preview).toMatchObject({ rules: [{ name: 'Give LNG' }], searches: [{ name: 'Gas' }], narrower: [] });
  expect(preview.before.from).toBe(alone);
  const applied = (id: string): Set<unknown> =>
    new Set(
      rows(`SELECT article FROM tagging WHERE concept = '${id}' AND state = 'applied'`).map((row) => row['article']),
    );
  expect(preview.after.into).toBe(applied('lng').union(applied('natural-gas')).size);
  const { act, after } = await page.ask('concepts.merge', { kind: 'topic', from: 'lng', into: 'natural-gas' });
  expect(after).toEqual(preview.after);
  expect(applied('natural-gas').size).toBe(after.into);
  expect(applied('lng').size).toBe(0);

  expect(await total('topic:lng')).toBe(await total('topic:natural-gas'));
  expect(await total('topic:lng')).toBe(after.into);
  expect(await total('topic:"Liquefied natural gas"')).toBe(after.into);
  expect((await facets())['lng']).toBeUndefined();
  expect((await facets())['natural-gas']).toBe(after.into);
  const counts = (await page.ask('searches.list', {}))[0]?.counts;
  expect(counts?.total).toBe(after.into);
  const grid = await page.ask('coverage.grid', { rows: 'continent', columns: ['lng'] });
  expect(grid.columns.map(({ id, count }) => [id, count])).toEqual([['natural-gas', after.into]]);
  const found = await schemes();
  expect(found.topic.find('liquefied', 3).map(({ id }) => id)).toEqual(['natural-gas']);
  expect(await suggested('LNG cargoes for Japan; liquefied natural gas')).toEqual(
    expect.arrayContaining(['natural-gas']),
  );
  expect(await suggested('LNG cargoes for Japan; liquefied natural gas')).not.toContain('lng');
  // A rule, and whoever still has an old list before her, gives the new one.
  await tag('topic', 'lng', 9, 10);
  expect(applied('lng').size).toBe(0);
  expect(await total('topic:natural-gas')).toBe(after.into + 1);
  const { job } = await page.ask('rules.run', { id: rule.id });
  await page.ask('jobs.wait', { job });
  expect(applied('lng').size).toBe(0);
  expect((await page.ask('rules.list', {}))[0]?.problems).toEqual([]);
  expect(await refusal(page.ask('concepts.merge', { kind: 'topic', from: 'coal', into: 'lng' }))).toContain(
    'choose “Natural gas”',
  );

  await page.ask('acts.undo', {}); // the tag given last
  expect((await page.ask('acts.undo', { act: act.id })).left).toBe(0);
  expect(await total('topic:lng')).toBe(alone);
  expect(applied('lng').size).toBe(alone);
  expect((await facets())['lng']).toBe(alone);
});

test('how much each is used is exact, alone and with what is narrower, whatever was replaced', async () => {
  await page.ask('concepts.deprecate', { kind: 'topic', id: 'pipelines', deprecated: true, replacedBy: 'natural-gas' });
  await tag('topic', 'coal', 2, 7);
  const trees = await schemes();
  const read = () => rows("SELECT article, kind, concept, state FROM tagging WHERE state <> 'refused'");
  // Suggestions follow the change meanwhile: what is compared is of one state of the library.
  let all = read();
  let usage = await page.ask('schemes.usage', {});
  for (let now = read(); JSON.stringify(now) !== JSON.stringify(all); now = read()) {
    all = now;
    usage = await page.ask('schemes.usage', {});
  }
  const articlesOf = (kind: TagKind, ids: ReadonlySet<string>, state: string): number =>
    new Set(
      all
        .filter((row) => row['kind'] === kind && row['state'] === state && ids.has(String(row['concept'])))
        .map((row) => row['article']),
    ).size;
  let counted = 0;
  for (const kind of ['region', 'topic'] as const)
    for (const { id } of trees[kind].concepts) {
      const alone = new Set([id]);
      const within =
        trees[kind].current(id) === id
          ? new Set(
              trees[kind].concepts.map((one) => one.id).filter((one) => trees[kind].broaderClosure(one).includes(id)),
            )
          : alone;
      const wanted = {
        applied: articlesOf(kind, alone, 'applied'),
        suggested: articlesOf(kind, alone, 'suggested'),
        appliedWithin: articlesOf(kind, within, 'applied'),
        suggestedWithin: articlesOf(kind, within, 'suggested'),
      };
      const told = usage.find((one) => one.kind === kind && one.id === id);
      if (wanted.appliedWithin + wanted.suggestedWithin === 0) expect(told, id).toBeUndefined();
      else {
        counted += 1;
        expect(told, id).toEqual({ kind, id, ...wanted });
        if (wanted.appliedWithin > 0 && trees[kind].current(id) === id)
          expect(await total(`${kind}:${id}`), id).toBe(wanted.appliedWithin);
      }
    }
  expect(counted).toBeGreaterThan(20);
  await page.ask('concepts.deprecate', { kind: 'topic', id: 'pipelines', deprecated: false });
});

test('what is deprecated while suggestions are made is suggested nowhere afterwards, and is found where it was given', async () => {
  const before = rows("SELECT count(*) AS n FROM tagging WHERE concept = 'diplomacy' AND state = 'suggested'")[0]?.[
    'n'
  ];
  expect(Number(before)).toBeGreaterThan(0);
  await tag('topic', 'diplomacy', 0, 2);
  const given = await total('topic:diplomacy');
  const renewing = await page.ask('suggestions.renew', {});
  const { act } = await page.ask('concepts.deprecate', { kind: 'topic', id: 'diplomacy', deprecated: true });
  expect(act?.summary).toBe('Deprecated the topic “Diplomacy”');
  await page.ask('jobs.wait', renewing);
  const open = "SELECT article FROM tagging WHERE concept = 'diplomacy' AND state = 'suggested'";
  await expect.poll(() => rows(open)).toEqual([]);
  expect(await suggested('Diplomacy and bilateral relations: foreign policy talks')).not.toContain('diplomacy');
  expect(await total('topic:diplomacy')).toBe(given);
  const { topic } = await schemes();
  expect(topic.find('Diplomacy', 3).map(({ id }) => id)).not.toContain('diplomacy');
  expect(
    await refusal(
      page.ask('tags.change', {
        articles: articles.slice(0, 1),
        add: [{ kind: 'topic', id: 'diplomacy' }],
        remove: [],
      }),
    ),
  ).toContain('The topic “diplomacy” is no longer used');
  await page.ask('acts.undo', {});
  await page.ask('jobs.wait', await page.ask('suggestions.renew', {}));
  expect(rows(open).length).toBe(before);
});

test('changes to one concept are undone by themselves; what is in use by then stays, and is counted', async () => {
  const { act: renamed } = await page.ask('concepts.change', { kind: 'topic', id: 'wind', label: 'Wind energy' });
  await page.ask('concepts.change', {
    kind: 'topic',
    id: 'wind',
    definition: 'Turbines.',
    broader: ['renewables', 'shipping'],
  });
  expect((await page.ask('acts.undo', { act: renamed?.id ?? 0 })).left).toBe(0);
  expect((await schemes()).topic.get('wind')).toMatchObject({
    label: 'Wind power',
    definition: 'Turbines.',
    broader: ['renewables', 'shipping'],
    origin: 'changed',
  });
  expect((await page.ask('acts.undo', {})).left).toBe(0);
  expect((await schemes()).topic.get('wind')?.origin).toBe('shipped');
  const made = await page.ask('concepts.create', { kind: 'topic', label: 'Kites' });
  await tag('topic', made.id, 0, 1);
  expect((await page.ask('acts.undo', { act: made.act.id })).left).toBe(1);
  expect((await schemes()).topic.get(made.id)?.label).toBe('Kites');
  await page.ask('acts.undo', {});
  await page.ask('concepts.remove', { kind: 'topic', id: made.id });
});

test('a concept that is used is not removed, one that is not is, and a scheme goes with what nothing uses', async () => {
  const scheme = await page.ask('schemes.create', { kind: 'topic', title: 'Desk words', source: 'The desk' });
  expect(scheme.id).toBe('desk-words');
  const make = async (label: string, broader: string[] = []) =>
    (await page.ask('concepts.create', { kind: 'topic', scheme: scheme.id, label, broader })).id;
  const coal = await make('Coal'); // one label in two schemes
  expect(coal).toBe('coal-2');
  const seam = await make('Coal seam', [coal]);
  await tag('topic', seam, 0, 1);
  expect(await refusal(page.ask('concepts.remove', { kind: 'topic', id: coal }))).toContain(
    'is in use by articles or other concepts',
  );
  expect(await refusal(page.ask('schemes.remove', { id: scheme.id }))).toContain(
    'The topic “Coal seam” of this scheme is in use',
  );
  const { act } = await page.ask('rules.create', {
    name: 'Coal',
    query: `topic:${coal}`,
    actions: { ...noActions, starred: true },
  });
  await page.ask('acts.undo', { act: act.id });
  await page.ask('tags.change', { articles: articles.slice(0, 1), add: [], remove: [{ kind: 'topic', id: seam }] });
  await page.ask('schemes.change', { id: scheme.id, title: 'Words of the desk' });
  const removed = await page.ask('schemes.remove', { id: scheme.id });
  expect((await page.ask('schemes.read', {})).schemes.map(({ id }) => id)).toEqual(['regions', 'topics']);
  expect((await schemes()).topic.get(coal)).toBeNull();
  expect((await page.ask('acts.undo', { act: removed.act?.id ?? 0 })).left).toBe(0);
  expect((await page.ask('schemes.read', {})).schemes.at(-1)).toMatchObject({
    title: 'Words of the desk',
    origin: 'own',
  });
  expect((await schemes()).topic.get(seam)?.broader).toEqual([coal]);
});

test('a scheme is written as a file and read back as it was; another vocabulary becomes a scheme of its own, once', async () => {
  const path = join(outside, 'out.ttl');
  await page.ask('concepts.change', { kind: 'topic', id: 'coal', label: 'Black coal', notes: 'Ours.' });
  const written = await page.ask('schemes.export', { schemes: ['topics', 'desk-words'], format: 'turtle', path });
  expect(written?.concepts).toBeGreaterThan(140);
  expect(readFileSync(path, 'utf8')).toContain('Black coal');
  const before = JSON.stringify(await page.ask('schemes.read', {}));
  const again = await page.ask('schemes.import', { file: { path }, confirm: true });
  expect(again.schemes.map(({ added, changed }) => [added, changed])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(again.act).toBeNull();
  expect(JSON.stringify(await page.ask('schemes.read', {}))).toBe(before);

  const turtle = join(outside, 'minerals.ttl');
  const text = (label: string): string => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix m: <https://vocabulary.example/minerals/> .
m: a skos:ConceptScheme ; dct:title "Minerals"@en .
m:ore a skos:Concept ; skos:inScheme m: ; skos:prefLabel "${label}"@en, "Руда"@ru .
m:bauxite a skos:Concept ; skos:inScheme m: ; skos:prefLabel "Bauxite"@en ; skos:broader m:ore ; skos:altLabel "aluminium ore"@en .
`;
  writeFileSync(turtle, text('Ore'));
  const looked = await page.ask('schemes.import', { file: { path: turtle }, confirm: false });
  expect(looked).toMatchObject({
    act: null,
    schemes: [{ title: 'Minerals', into: null, added: 2, changed: 0, same: 0 }],
  });
  expect(JSON.stringify(await page.ask('schemes.read', {}))).toBe(before);
  const { act } = await page.ask('schemes.import', { file: { path: turtle }, confirm: true });
  expect(act?.summary).toBe('Imported “Minerals”: 2 concepts');
  const { topic } = await schemes();
  expect(topic.get('bauxite')).toMatchObject({
    scheme: 'minerals',
    broader: ['ore'],
    origin: 'own',
    exactMatch: ['https://vocabulary.example/minerals/bauxite'],
  });
  expect(await suggested('Bauxite exports rise as bauxite prices climb')).toContain('bauxite');
  writeFileSync(turtle, text('Ores'));
  const second = await page.ask('schemes.import', { file: { path: turtle }, confirm: true });
  expect(second.schemes).toMatchObject([{ into: 'minerals', added: 0, changed: 1, same: 1 }]);
  expect((await schemes()).topic.get('ore')?.label).toBe('Ores');
  await page.ask('acts.undo', {});
  await page.ask('acts.undo', {});
  expect(JSON.stringify(await page.ask('schemes.read', {}))).toBe(before);

  writeFileSync(
    turtle,
    `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:meridian:region:QQ> a skos:Concept ; skos:prefLabel "Nowhere"@en .
<urn:meridian:region:KZ> a skos:Concept ; skos:prefLabel "Kazakhstan"@en ; skos:broader <urn:meridian:region:150> .
`,
  );
  const odd = await page.ask('schemes.import', { file: { path: turtle }, confirm: true, kind: 'region' });
  expect(odd.problems).toContain(
    '“Nowhere” (QQ) is no country or area that UN M49 or ISO 3166 lists; it was left out.',
  );
  expect(odd.act).toBeNull();
  expect(
    await refusal(page.ask('schemes.import', { file: { path: turtle }, confirm: true, into: 'topics' })),
  ).toContain('is a region, and “World affairs and energy” a scheme of topics');
  expect(JSON.stringify(await page.ask('schemes.read', {}))).toBe(before);
});

test('all of it is there after the next start', async () => {
  const before = JSON.stringify(await page.ask('schemes.read', {}));
  const found = await total('topic:coal');
  await core.close();
  core = await opened();
  page = connect(core);
  expect(JSON.stringify(await page.ask('schemes.read', {}))).toBe(before);
  expect(await total('topic:"Black coal"')).toBe(found);
  expect(await suggested('Black coal exports fall, black coal')).toContain('coal');
});
