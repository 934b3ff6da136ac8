/** Acts on concepts in a small library: a real core, its threads and an in-memory pipe. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { contractVersion, events, requests } from '#shared/contract';
import { pipePair, talk } from '#shared/wire';
import { createCore } from '#main/core';
import { entries } from '#main/owner/entries';
import { emptyLibrary, fill, preparedArticle } from '../../support/library.ts';

vi.setConfig({ testTimeout: 60_000 });

const at = '2026-11-17T12:00:00Z';

type Tagging = readonly [concept: string, state: string, origin: string];

async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'It was not refused.';
}

/** A library of one article with these topics, and its core. */
async function library(...tags: readonly Tagging[]) {
  const { folder, db } = await emptyLibrary();
  const [article = ''] = fill(db, [preparedArticle({ guid: 'g1' })]);
  const tag = db.prepare(
    `INSERT INTO tagging (article, kind, concept, state, origin, score, evidence, at)
     VALUES (1, 'topic', ?, ?, ?, 0.5, '[]', ?)`,
  );
  for (const [concept, state, origin] of tags) tag.run(concept, state, origin, at);
  db.close();
  const log = (): void => undefined;
  const threads = entries().threads;
  const core = await createCore({ library: folder, threads, version: '0.0.0', now: Date.now, log });
  onTestFinished(() => core.close());
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'host' });
  const page = talk(ours, {
    hello: { version: contractVersion, role: 'host', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
  /** The states of the article's topics, read beside the core. */
  const states = (): Record<string, unknown> => {
    const file = new DatabaseSync(join(folder, 'library.db'), { readOnly: true });
    const rows = file.prepare("SELECT concept, state FROM tagging WHERE kind = 'topic' ORDER BY concept").all();
    file.close();
    return Object.fromEntries(rows.map((row) => [String(row['concept']), row['state']]));
  };
  const lng = { kind: 'topic', id: 'lng' } as const;
  const gas = { kind: 'topic', id: 'natural-gas' } as const;
  return { page, article, states, lng, gas };
}

test('who takes away what was merged meanwhile takes away what it has become', async () => {
  const { page, article, states, lng } = await library(['lng', 'applied', 'analyst']);
  await page.ask('concepts.merge', { kind: 'topic', from: 'lng', into: 'natural-gas' });
  expect(states()).toEqual({ 'natural-gas': 'applied' });
  const { act } = await page.ask('tags.change', { articles: [article], add: [], remove: [lng] });
  expect(states()).toEqual({});
  await page.ask('acts.undo', { act: act?.id ?? 0 });
  expect(states()).toEqual({ 'natural-gas': 'applied' });
});

test('who takes away what was replaced takes that too, where an article still has it; what is given with it stays', async () => {
  const { page, article, states, lng, gas } = await library(['lng', 'applied', 'analyst']);
  await page.ask('concepts.deprecate', { ...lng, deprecated: true, replacedBy: gas.id });
  await page.ask('tags.change', { articles: [article], add: [gas], remove: [] });
  expect(states()).toEqual({ lng: 'applied', 'natural-gas': 'applied' });
  await page.ask('tags.change', { articles: [article], add: [], remove: [lng] });
  expect(states()).toEqual({});
  await page.ask('acts.undo', {});
  await page.ask('tags.change', { articles: [article], add: [gas], remove: [lng] });
  expect(states()).toEqual({ 'natural-gas': 'applied' });
});

test('who refuses a suggestion that was merged meanwhile refuses what it has become', async () => {
  const { page, article, states } = await library(['lng', 'suggested', 'suggestion']);
  await page.ask('concepts.merge', { kind: 'topic', from: 'lng', into: 'natural-gas' });
  expect(states()).toEqual({ 'natural-gas': 'suggested' });
  await page.ask('suggestions.decide', { article, kind: 'topic', concept: 'lng', decision: 'refuse' });
  expect(states()).toEqual({ 'natural-gas': 'refused' });
});

test('a refusal of what was replaced takes nothing that was given under the new name', async () => {
  const { page, article, states } = await library(['lng', 'refused', 'analyst'], ['natural-gas', 'applied', 'analyst']);
  await page.ask('concepts.merge', { kind: 'topic', from: 'lng', into: 'natural-gas' });
  await page.ask('suggestions.decide', { article, kind: 'topic', concept: 'lng', decision: 'refuse' });
  expect(states()).toEqual({ 'natural-gas': 'applied' });
});

test('labels are kept by the usual tags of their languages, of each language one; what is no tag is refused', async () => {
  const { page } = await library();
  const concept = async (id: string) => (await page.ask('schemes.read', {})).topics.find((one) => one.id === id);
  const create = (labels: Record<string, string>) =>
    page.ask('concepts.create', { kind: 'topic', label: 'Tankers', labels });
  expect(await refusal(create({ constructor: 'Танкеры' }))).toBe(
    '“constructor” is no language tag. Nothing was saved; write one such as ky for Kyrgyz, or zh-Hant.',
  );
  expect(await refusal(create({ 'ru RU': 'Танкеры' }))).toContain('“ru RU” is no language tag');
  expect(await refusal(create({ ru: 'Танкеры', RU: 'Суда' }))).toBe(
    'There are two labels in the language “ru”. Nothing was saved; keep one, the other can be another name.',
  );
  const { id } = await create({ RU: 'Танкеры', 'uz-cyrl': 'Танкерлар', zh_hant: '油輪', toString: 'Tank' });
  expect((await concept(id))?.labels).toEqual({
    en: 'Tankers',
    ru: 'Танкеры',
    'uz-Cyrl': 'Танкерлар',
    'zh-Hant': '油輪',
    tostring: 'Tank',
  });
  await page.ask('concepts.change', { kind: 'topic', id, labels: { EN: 'Oil ships', Ru: '' } });
  expect(await concept(id)).toMatchObject({ label: 'Oil ships' });
  expect(Object.keys((await concept(id))?.labels ?? {})).not.toContain('ru');
  // A shipped concept's label in a language that is only a word of the machine's own differs from none.
  await page.ask('concepts.change', { kind: 'topic', id: 'coal', labels: { valueOf: 'Kol' } });
  expect((await concept('coal'))?.labels['valueof']).toBe('Kol');
});

test('a group that countries stand in is not merged into a country, nor replaced by one', async () => {
  const { page } = await library();
  const regions = async () => JSON.stringify((await page.ask('schemes.read', {})).regions);
  const group = async (label: string, narrower: string[]) =>
    (await page.ask('concepts.create', { kind: 'region', label, narrower })).id;
  const beat = await group('My beat', ['KZ', '145']);
  const empty = await group('Empty', []);
  const nested = await group('Groups of mine', [empty]);
  const before = await regions();
  const why =
    'stands below “My beat”, and would come to stand below “Japan”: countries and areas of UN M49 stand below groups only, beside their own place. Nothing was changed; choose a group, or take';
  const merge = (from: string, into: string) => page.ask('concepts.merge', { kind: 'region', from, into });
  const replace = (id: string, replacedBy: string) =>
    page.ask('concepts.deprecate', { kind: 'region', id, deprecated: true, replacedBy });
  expect(await refusal(page.ask('concepts.mergePreview', { kind: 'region', from: beat, into: 'JP' }))).toContain(why);
  expect(await refusal(merge(beat, 'JP'))).toContain(why);
  expect(await refusal(replace(beat, 'JP'))).toContain(why);
  expect(await refusal(merge('x-cis', '143'))).toContain('would come to stand below “Central Asia”');
  expect(await regions()).toBe(before);
  await merge(nested, 'JP');
  await merge(beat, empty);
  // What stands in what was replaced already goes on with it.
  expect(await refusal(replace(beat, 'JP'))).toContain('would come to stand below “Japan”');
  expect(await refusal(replace(empty, 'JP'))).toContain('would come to stand below “Japan”');
});

test('a shipped topic goes back to what it was, words and place, and its articles keep it; undone it is as it was', async () => {
  const { page, article, states } = await library(['lng', 'applied', 'analyst']);
  const lng = { kind: 'topic', id: 'lng' } as const;
  const concept = async () => (await page.ask('schemes.read', {})).topics.find(({ id }) => id === 'lng');
  const shipped = await concept();
  await page.ask('concepts.change', {
    ...lng,
    label: 'Frozen gas',
    alt: ['FLNG'],
    definition: '',
    broader: ['shipping'],
  });
  await page.ask('concepts.deprecate', { ...lng, deprecated: true, replacedBy: 'natural-gas' });
  const changed = await concept();
  expect(changed).toMatchObject({ label: 'Frozen gas', broader: ['shipping'], deprecated: true, origin: 'changed' });
  const { act } = await page.ask('concepts.reset', lng);
  expect(act?.summary).toBe(`Put the topic “${shipped?.label}” back as it is shipped`);
  expect(await concept()).toEqual(shipped);
  expect(states()).toEqual({ lng: 'applied' });
  expect((await page.ask('concepts.reset', lng)).act).toBe(null);
  await page.ask('acts.undo', { act: act?.id ?? 0 });
  expect(await concept()).toEqual(changed);
  expect((await page.ask('articles.read', { id: article })).article.id).toBe(article);
});

test('what stands in the way of going back is said: an own topic, a label given away since, a circle', async () => {
  const { page } = await library();
  const topic = async (id: string) => (await page.ask('schemes.read', {})).topics.find((one) => one.id === id);
  const { id: own } = await page.ask('concepts.create', { kind: 'topic', label: 'Tankers' });
  const reset = (id: string) => page.ask('concepts.reset', { kind: 'topic', id });
  expect(await refusal(reset(own))).toContain('there is nothing shipped to go back to');
  const label = (await topic('coal'))?.label ?? '';
  await page.ask('concepts.change', { kind: 'topic', id: 'coal', label: 'Black rock' });
  await page.ask('concepts.change', { kind: 'topic', id: own, label });
  expect(await refusal(reset('coal'))).toContain(`has the label “${label}” already`);
  // Turned upside down: what it stands below as shipped stands below it.
  const above = (await topic('lng'))?.broader[0] ?? '';
  await page.ask('concepts.change', { kind: 'topic', id: 'lng', broader: [] });
  await page.ask('concepts.change', { kind: 'topic', id: above, broader: ['lng'] });
  expect(await refusal(reset('lng'))).toContain('in a circle');
});

test('a country goes back out of its groups, which the act says', async () => {
  const { page } = await library();
  await page.ask('concepts.create', { kind: 'region', label: 'My beat', narrower: ['KZ', 'JP'] });
  const { act } = await page.ask('concepts.reset', { kind: 'region', id: 'KZ' });
  expect(act?.summary).toContain('Kazakhstan” back as it is shipped, out of 1 group');
});

test('what was replaced is not brought back into a circle that was closed meanwhile', async () => {
  const { page, lng } = await library();
  const gas = { kind: 'topic', id: 'natural-gas' } as const;
  const { id: terminals } = await page.ask('concepts.create', { kind: 'topic', label: 'Terminals', broader: ['lng'] });
  await page.ask('concepts.deprecate', { ...lng, deprecated: true, replacedBy: 'energy' });
  // As shipped, LNG stands below natural gas, and so would what is put below LNG.
  await page.ask('concepts.change', { ...gas, broader: [terminals] });
  const before = JSON.stringify((await page.ask('schemes.read', {})).topics);
  const why = '“Terminals” was put below';
  expect(await refusal(page.ask('concepts.reset', lng))).toContain(why);
  expect(await refusal(page.ask('concepts.deprecate', { ...lng, deprecated: false }))).toContain(why);
  expect(JSON.stringify((await page.ask('schemes.read', {})).topics)).toBe(before);
  await page.ask('concepts.change', { kind: 'topic', id: terminals, broader: ['shipping'] });
  await page.ask('concepts.reset', lng);
});
