/** The command `scheme` with a real core: what it prints, and what it does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { contractVersion, events, requests } from '#shared/contract';
import { pipePair, talk } from '#shared/wire';
import { createCore } from '#main/core';
import { readWords, Usage, type Core } from '#main/hosts/node/commands/command';
import { scheme } from '#main/hosts/node/commands/schemes';
import { entries } from '#main/owner/entries';
import { temporaryFolder } from '../../../../../support/library.ts';

vi.setConfig({ testTimeout: 60_000 });

type Run = (...args: string[]) => Promise<{ readonly code: number; readonly out: string[]; readonly err: string[] }>;

async function terminal(): Promise<Run> {
  const core = await createCore({
    library: temporaryFolder(),
    threads: entries().threads,
    version: '0.0.0',
    now: Date.now,
    log: () => undefined,
  });
  onTestFinished(() => core.close());
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'host' });
  const end: Core = talk(ours, {
    hello: { version: contractVersion, role: 'terminal', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
  return async (...args) => {
    const out: string[] = [];
    const err: string[] = [];
    const words = readWords(args, scheme.options ?? {});
    const code = await scheme.run(
      words,
      {
        out: (line) => void out.push(line),
        err: (line) => void err.push(line),
        json: words.options['json'] === true,
        drained: () => Promise.resolve(),
        input: async function* () {},
        interrupted: new AbortController().signal,
      },
      end,
    );
    return { code, out, err };
  };
}

test('a topic is made, shown, renamed, moved, merged, restored and taken back', async () => {
  const run = await terminal();
  expect((await run('list')).out.map((line) => line.split('  ').slice(0, 2))).toEqual([
    ['regions', 'Regions of the world'],
    ['topics', 'World affairs and energy'],
  ]);
  const made = await run(
    'create',
    'Gas',
    'hubs',
    '--broader',
    'natural-gas',
    '--alt',
    'TTF',
    '--definition',
    'Markets.',
  );
  expect(made).toEqual({ code: 0, out: ['gas-hubs'], err: ['Made the topic “Gas hubs”'] });
  expect((await run('show', 'gas-hubs')).out).toEqual([
    'Gas hubs  topic:gas-hubs  topics  own',
    'labels: en Gas hubs',
    'other names: TTF',
    'below: Natural gas (natural-gas)',
    'definition: Markets.',
    'articles: none',
  ]);
  expect((await run('rename', 'gas-hubs', 'Газовые хабы', '--lang', 'ru')).out).toEqual([
    'Changed the topic “Gas hubs”',
  ]);
  expect((await run('move', 'TTF', '--broader', 'Energy prices')).out).toEqual(['Moved the topic “Gas hubs”']);
  expect((await run('tree', '--kind', 'topic')).out).toContain('    Gas hubs  gas-hubs  own');
  expect((await run('merge', 'gas-hubs', 'energy-prices', '--dry-run')).out).toEqual([
    'Gas hubs: 0 articles; Energy prices: 0 articles; both: 0 articles. Merged: 0 articles.',
  ]);
  const merged = await run('merge', 'gas-hubs', 'energy-prices');
  expect(merged.out).toEqual(['Merged the topic “Gas hubs” into “Energy prices”: 0 articles']);
  expect((await run('show', 'gas-hubs')).out).toContain('no longer used: see Energy prices (energy-prices)');
  const [, act] = /undo (\d+)/.exec(merged.err[0] ?? '') ?? [];
  expect((await run('undo', act ?? '')).out[0]).toMatch(/^Undone: Merged/);
  expect((await run('deprecate', 'gas-hubs', '--replaced-by', 'natural-gas')).out).toEqual([
    'Deprecated the topic “Gas hubs”; “Natural gas” is used instead',
  ]);
  expect((await run('restore', 'gas-hubs')).out).toEqual(['Restored the topic “Gas hubs”']);
  expect((await run('remove', 'gas-hubs')).out).toEqual(['Removed the topic “Gas hubs”']);
  await run('rename', 'coal', 'Black', 'rock');
  expect((await run('reset', 'coal')).out).toEqual(['Put the topic “Coal” back as it is shipped']);
});

test('a scheme goes into a file and comes out of one; a dry run changes nothing', async () => {
  const run = await terminal();
  const folder = temporaryFolder();
  const path = join(folder, 'own.jsonld');
  await run('create', 'Desk', '--kind', 'region', '--narrower', 'KZ', '--narrower', 'UZ');
  const written = await run('export', path, '--kind', 'region', '--json');
  expect(JSON.parse(written.out[0] ?? '')).toMatchObject({ path, concepts: expect.any(Number) as number });
  expect(readFileSync(path, 'utf8')).toContain('urn:meridian:region:x-desk');
  const other = await terminal();
  const tried = await other('import', path, '--dry-run', '--json');
  expect(JSON.parse(tried.out[0] ?? '')).toMatchObject({
    act: null,
    schemes: [{ into: 'regions', added: 1, changed: 2 }],
  });
  await expect(other('show', 'x-desk')).rejects.toMatchObject({ code: 'not-found' });
  expect((await other('import', path)).err.at(-1)).toBe('Imported “Regions of the world”: 3 concepts');
  const shown = JSON.parse((await other('show', 'x-desk', '--json')).out[0] ?? '') as { narrower: string[] };
  expect(shown.narrower).toEqual(['KZ', 'UZ']);
  writeFileSync(path, 'Not a scheme.');
  await expect(other('import', path)).rejects.toMatchObject({ code: 'bad-file' });
});

test('a tree in which concepts have several places lists what stands below each once', async () => {
  const run = await terminal();
  const path = join(temporaryFolder(), 'layers.ttl');
  const layers = 50;
  const rows = Array.from({ length: layers }, (_, layer) =>
    ['a', 'b'].map((side) => {
      const above = layer === 0 ? '' : ` ; skos:broader l:a${layer - 1} , l:b${layer - 1}`;
      return `l:${side}${layer} a skos:Concept ; skos:inScheme l: ; skos:prefLabel "${side} of layer ${layer}"@en${above} .`;
    }),
  );
  writeFileSync(
    path,
    `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix l: <https://vocabulary.example/layers/> .
l: a skos:ConceptScheme ; dct:title "Layers"@en .
${rows.flat().join('\n')}`,
  );
  await run('import', path);
  const { out } = await run('tree', '--kind', 'topic');
  const lines = out.filter((line) => line.includes(' of layer '));
  // Each is listed where it stands first; the rest of its places say so.
  expect(lines.filter((line) => line.includes('see above'))).toHaveLength(2 * (layers - 2));
  expect(lines.filter((line) => line.includes('a of layer 20 '))).toHaveLength(2);
  expect(lines[2]).toMatch(/^ {4}a of layer 2 {2}/);
  expect(lines.find((line) => line.includes('a of layer 48'))).toMatch(/^ {80}a of layer 48 .*level 49$/);
});

test('wrong words are said to be wrong', async () => {
  const run = await terminal();
  await expect(run('tre')).rejects.toBeInstanceOf(Usage);
  await expect(run('move', 'lng')).rejects.toThrow('Say what it is to stand below');
  await expect(run('list', '--kind', 'word')).rejects.toThrow('--kind takes region or topic');
  await expect(run('merge', 'KZ', 'lng')).rejects.toThrow('A region cannot be merged with a topic.');
  await expect(run('show', 'nothing of the sort')).rejects.toThrow('There is no region or topic');
  await expect(run('export', '/tmp/x.ttl', '--format', 'xml')).rejects.toThrow('--format takes turtle or jsonld');
});
