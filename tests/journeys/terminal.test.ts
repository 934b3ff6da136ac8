/**
 * The terminal: the README's script word for word, every shape of JSON it documents, and the terminal beside a window.
 */
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import * as z from 'zod/mini';
import { afterAll, describe, expect, it } from 'vitest';
import { rule } from '#shared/rule';
import { startNewsroom } from '#main/newsroom/server';
import { closeBrowser, freshFolder, held, hosts, root } from '#tests/support/journey';
import { listOf, nothingWrong, rowOf, soon, statusOf, uranium } from '#tests/support/journey-steps';
import { covered } from '#tests/support/covered';

afterAll(closeBrowser);

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs a program to its end, with a text for its standard input. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv, input = '', cwd = root): Promise<Ended> {
  covered('terminal');
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined); // a command with wrong words does not wait for its input
    child.stdin.end(input);
  });
}

/** A `meridian` on a library. */
const meridianOn =
  (library: string) =>
  (words: readonly string[], input = ''): Promise<Ended> =>
    run(
      process.execPath,
      [join(root, 'out/main/terminal.js'), ...words],
      // As the bootstrap does: what Node has compiled once need not be compiled at each start.
      { MERIDIAN_LIBRARY: library, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/meridian/compiled') },
      input,
    );

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createServer();
    socket.once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const address = socket.address();
      socket.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** The README's script, with `npx meridian` as this checkout's and a port that is free. */
async function readmeScript(folder: string): Promise<string> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## In the terminal'));
  const script = /```sh\n([\s\S]*?)```/.exec(section)?.[1];
  if (script === undefined) throw new Error('The README has no script under “In the terminal”.');
  const npx = join(folder, 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1" = meridian ] || exit 64\nexec "${process.execPath}" "${join(root, 'main/hosts/start.mjs')}" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  return `set -eu\n${script.replaceAll('4711', String(await freePort()))}`;
}

const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const regionId = z.string().check(z.regex(/^([A-Z]{2}|\d{3}|x-[a-z0-9-]+)$/));
const topicId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const item = {
  id: z.string(),
  title: z.string(),
  url: z.nullable(z.string()),
  source: z.string(),
  author: z.nullable(z.string()),
  published: z.nullable(time),
  language: z.nullable(z.string()),
  access: z.enum(['full', 'teaser']),
  regions: z.array(regionId),
  topics: z.array(topicId),
};
const found = z.strictObject({
  total: z.int(),
  items: z.array(z.strictObject({ ...item, snippet: z.string() })),
  facets: z.looseObject({ region: z.record(regionId, z.int()), topic: z.record(topicId, z.int()) }),
});
const shown = z.strictObject({
  ...item,
  snippet: z.string(),
  text: z.string(),
  html: z.string(),
  revisions: z.array(z.looseObject({ number: z.int(), fetched: time })),
  accessReason: z.string(),
});
const words = { text: z.string(), start: z.int(), end: z.int(), in: z.enum(['title', 'text']) };
const evidence = z.array(z.strictObject(words));
const instead = z.strictObject({
  id: z.nullable(regionId),
  what: z.enum(['place', 'person', 'firm', 'word']),
  why: z.enum(['signs', 'beside', 'told', 'before', 'usual']),
  by: z.optional(z.string()),
});
const chosen = z.array(z.strictObject({ ...words, instead: z.optional(z.array(instead)) }));
const suggestion = { label: z.string(), score: z.number() };
const suggested = {
  regions: z.array(
    z.strictObject({ id: regionId, role: z.enum(['focus', 'mention']), ...suggestion, evidence: chosen }),
  ),
  topics: z.array(z.strictObject({ id: topicId, ...suggestion, evidence })),
};
const sense = z.strictObject({
  id: z.string(),
  kind: z.enum(['region', 'topic']),
  concept: z.string(),
  words: z.string(),
  source: z.nullable(z.strictObject({ id: z.string(), title: z.string() })),
  created: time,
});
const suggestedOne = z.strictObject({ ...suggested, ruledOut: z.array(sense) });
const report = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: z.string(),
      url: z.string(),
      outcome: z.string(),
      reason: z.string(),
      added: z.int(),
      changed: z.int(),
    }),
  ),
  added: z.int(),
  changed: z.int(),
  ms: z.int(),
});

/** The one JSON value a command answered; anything else on standard output is an error. */
function only<T extends z.ZodMiniType>(schema: T, { out, code }: Ended, exit = 0): z.output<T> {
  expect(code).toBe(exit);
  expect(out.trim().split('\n')).toHaveLength(1);
  return schema.parse(JSON.parse(out));
}

const lines = (ended: Ended): unknown[] =>
  ended.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe.skipIf(process.platform === 'win32')('the script in the README', () => {
  it('runs from an empty library to a PDF and a backup', async () => {
    const folder = freshFolder();
    const script = await readmeScript(folder);
    const path = `${folder}${delimiter}${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const ended = await run('bash', ['-c', script], { PATH: path, TMPDIR: folder }, '', folder);
    expect(ended.code, `${ended.out}\n${ended.err}`).toBe(0);
    expect(ended.out).toMatch(/15 sources added of 15/);
    expect(ended.out).toMatch(/region:KZ {2}Kazakhstan, focus/);
    expect(ended.out).toContain(uranium);
    expect(ended.out).toMatch(/\[Kazakhstan, [Ee]nergy security\]/);
    expect(ended.out).toMatch(/^Sound\. Checked: /m);
    expect(readFileSync(join(folder, 'corridor-risk.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(join(folder, 'library-backup.db')).size).toBeGreaterThan(10_000);
  }, 180_000);
});

describe('JSON, as the README documents it', () => {
  it('finds by what an article is about, and lists the senses that were ruled out', async () => {
    const newsroom = await startNewsroom();
    const library = freshFolder();
    const meridian = meridianOn(library);
    const host = await held(library);
    const feed = `${newsroom.origin}/steppe-dispatch/feed.xml`;
    expect((await meridian(['source', 'add', feed, '--allow-private'])).code).toBe(0);
    expect((await meridian(['sync'])).code).toBe(0);
    const answer = only(found, await meridian(['search', 'uranium northern route', '--limit', '1', '--json']));
    const id = answer.items[0]?.id ?? '';

    // What is given by hand is what the article is about.
    expect((await meridian(['tag', id, '+region:TD'])).code).toBe(0);
    const about = only(found, await meridian(['search', 'uranium', '--focus', 'Chad', '--json']));
    expect(about).toMatchObject({ total: 1, items: [{ id }], facets: { focus: { TD: 1 } } });
    expect((await meridian(['tag', id, '-region:TD'])).code).toBe(0);

    // Words that never mean a topic here.
    const ruling = ['sense', 'add', 'uranium', '--not', 'topic:uranium', '--article', id];
    const { ids } = only(z.looseObject({ ids: z.array(z.string()) }), await meridian([...ruling, '--json']));
    expect((await meridian(['sense', 'list'])).out).toBe(`${ids[0]}  “uranium” never means uranium anywhere\n`);
    const { senses } = only(z.strictObject({ senses: z.array(sense) }), await meridian(['sense', 'list', '--json']));
    expect(only(suggestedOne, await meridian(['suggest', id, '--json'])).ruledOut).toEqual(senses);
    expect((await meridian(['suggest', id])).out).toContain(`ruled out ${ids[0]}  “uranium” never means`);
    expect((await meridian(['sense', 'add', 'uranium'])).code).toBe(2);
    expect((await meridian(['sense', 'remove', ids[0] ?? ''])).code).toBe(0);
    expect((await meridian(['sense', 'remove', ids[0] ?? ''])).code).toBe(1);
    await host.release();
    await newsroom.close();
  }, 180_000);

  it('has every shape that is promised', async () => {
    const newsroom = await startNewsroom();
    const library = freshFolder();
    const meridian = meridianOn(library);
    const host = await held(library);
    const opml = join(freshFolder(), 'newsroom.opml');
    writeFileSync(opml, await (await fetch(newsroom.opml)).text());

    // Adding: not without leave, then by a choice, then one.
    const refused = await meridian(['source', 'add', `${newsroom.origin}/gridline/`, '--json']);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/private|this computer|network/i);
    const { choices } = only(
      z.strictObject({
        choices: z.array(z.strictObject({ url: z.string(), title: z.nullable(z.string()), kind: z.string() })),
      }),
      await meridian(['source', 'add', `${newsroom.origin}/dala-khabary/`, '--allow-private', '--json']),
      1,
    );
    expect(choices).toHaveLength(2);
    const added = z.strictObject({
      sources: z.array(z.strictObject({ id: z.string(), url: z.string(), title: z.string(), known: z.boolean() })),
    });
    const { sources } = only(
      added,
      await meridian([
        'source',
        'add',
        `${newsroom.origin}/steppe-dispatch/feed.xml`,
        choices[0]!.url,
        '--allow-private',
        '--json',
      ]),
    );
    expect(sources.map(({ known }) => known)).toEqual([false, false]);

    const synced = only(report, await meridian(['sync', '--json']));
    expect(synced.sources).toHaveLength(2);
    expect(synced.added).toBe(12);
    const again = only(report, await meridian(['sync', '--json']));
    expect([again.added, again.changed]).toEqual([0, 0]);

    const answer = only(found, await meridian(['search', 'uranium northern route', '--limit', '3', '--json']));
    expect(answer.items[0]?.title).toBe(uranium);
    const id = answer.items[0]!.id;
    expect(only(found, await meridian(['list', '--limit', '2', '--json'])).items).toHaveLength(2);
    const { text, title } = only(shown, await meridian(['show', id, '--json']));
    expect(text).toContain('Aktau');
    const { regions, topics } = only(suggestedOne, await meridian(['suggest', id, '--json']));
    expect(regions.map((one) => one.id)).toContain('KZ');
    for (const one of [...regions, ...topics].flatMap((each) => each.evidence))
      expect((one.in === 'title' ? title : text).slice(one.start, one.end)).toBe(one.text);

    // What was given is learned from, the library's suggestions follow, and texts are read by it.
    expect((await meridian(['tag', id, '+topic:uranium'])).code).toBe(0);
    const renewed = z.strictObject({
      outcome: z.literal('done'),
      changed: z.int(),
      decisions: z.literal(1),
      topics: z.literal(1),
    });
    only(renewed, await meridian(['resuggest', '--json']));
    const after = only(suggestedOne, await meridian(['suggest', id, '--json']));
    expect(after.topics.map((one) => one.id)).not.toContain('uranium');
    const byDecisions = await meridian(['suggest', '--jsonl', '--learned'], JSON.stringify({ id: 'a', title, text }));
    expect(lines(byDecisions)).toMatchObject([{ id: 'a', topics: expect.any(Array) }]);
    expect((await meridian(['tag', id, '-topic:uranium'])).code).toBe(0);

    // Why a hit stands where it does, one per story, and what is like it or like a text.
    const why = z.strictObject({
      order: z.enum(['relevance', 'blend', 'date']),
      score: z.number(),
      parts: z.array(
        z.strictObject({
          in: z.enum(['text', 'title', 'tags']),
          word: z.string(),
          form: z.boolean(),
          times: z.int(),
          holding: z.int(),
          weight: z.number(),
        }),
      ),
      factors: z.array(z.strictObject({ by: z.enum(['recency', 'completeness']), factor: z.number(), days: z.int() })),
    });
    const told = z.strictObject({
      ...found.shape,
      stories: z.int(),
      items: z.array(
        z.strictObject({ ...item, snippet: z.string(), copies: z.int(), cluster: z.nullable(z.string()), why }),
      ),
    });
    const explained = only(
      told,
      await meridian(['search', 'uranium', '--sort', 'blend', '--stories', '--explain', '--json']),
    );
    expect(explained.stories).toBeLessThanOrEqual(explained.total);
    for (const one of explained.items) {
      const sum = one.why.parts.reduce((all, { weight }) => all + weight, 0);
      expect(one.why.factors.reduce((all, { factor }) => all * factor, sum)).toBeCloseTo(one.why.score, 3);
    }
    const alike = z.strictObject({
      total: z.int(),
      stories: z.int(),
      items: z.array(z.strictObject({ ...item, words: z.array(z.string()), score: z.number() })),
    });
    const { items: near } = only(alike, await meridian(['similar', id, '--json']));
    expect(near.map((one) => one.id)).not.toContain(id);
    const byText = only(alike, await meridian(['similar', '--text', '-', '--json'], text));
    expect(byText.items[0]?.id).toBe(id);
    const empty = await meridian(['similar', '--text', '-'], '… — !');
    expect([empty.code, empty.out]).toEqual([1, '']);
    expect(empty.err).toContain('There are no words in this text to search by.');

    expect((await meridian(['tag', id, '+region:Kazakhstan', '+topic:energy-security'])).code).toBe(0);
    const tagged = only(found, await meridian(['search', 'central asia', '--region', '143', '--json']));
    expect(tagged.items.map((one) => [one.regions, one.topics])).toEqual([[['KZ'], ['energy-security']]]);
    expect(tagged.facets.region).toMatchObject({ KZ: 1, '143': 1, '142': 1 });

    // Saved searches: kept, listed with counts, referred to, exported in the shape of a search, removed.
    const kept = only(
      z.strictObject({ id: z.string(), total: z.int() }),
      await meridian(['saved', 'add', 'Northern route', 'uranium', 'northern', '--json']),
    );
    expect(kept.total).toBeGreaterThan(0);
    const saved = only(
      z.strictObject({
        searches: z.array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            query: z.string(),
            sort: z.string(),
            notify: z.boolean(),
            published: z.enum(['none', 'feed']),
            seen: time,
            total: z.nullable(z.int()),
            new: z.nullable(z.int()),
            notes: z.array(z.string()),
            feed: z.nullable(z.strictObject({ atom: z.string(), html: z.string() })),
          }),
        ),
      }),
      await meridian(['saved', 'list', '--json']),
    );
    expect(saved.searches).toMatchObject([{ ...kept, name: 'Northern route', query: 'uranium northern', new: 0 }]);
    const referred = only(found, await meridian(['search', 'saved:"northern ROUTE"', '--json']));
    expect(referred.total).toBe(kept.total);
    const answerFile = join(freshFolder(), 'answer.json');
    expect((await meridian(['saved', 'export', 'Northern route', '--format', 'json', '--out', answerFile])).code).toBe(
      0,
    );
    expect(found.parse(JSON.parse(readFileSync(answerFile, 'utf8'))).total).toBe(kept.total);
    expect((await meridian(['saved', 'add', 'northern ROUTE', 'gas'])).err).toContain('already');
    expect((await meridian(['saved', 'remove', 'northern route'])).code).toBe(0);
    expect((await meridian(['search', 'saved:"Northern route"'])).err).toContain('that is not there');

    // Rules: made, tried, run over the library, undone; the next sync has them look at what is new.
    const newRule = ['rule', 'add', 'Kazakh uranium', '--query', 'kazakhstan uranium', '--tag', '+topic:uranium'];
    const made = only(z.strictObject({ id: z.string() }), await meridian([...newRule, '--star', '--json']));
    const tried = only(
      z.strictObject({
        matched: z.int(),
        touched: z.int(),
        library: z.int(),
        first: z.array(z.string()),
        problems: z.array(z.string()),
        runs: z.literal(true),
      }),
      await meridian(['rule', 'run', made.id, '--dry', '--json']),
    );
    expect(tried.touched).toBeGreaterThan(0);
    const ran = only(
      z.strictObject({ outcome: z.literal('done'), matched: z.int(), touched: z.int(), act: z.int() }),
      await meridian(['rule', 'run', 'kazakh URANIUM', '--json']),
    );
    expect([ran.matched, ran.touched]).toEqual([tried.matched, tried.touched]);
    const starred = async (): Promise<number> => only(found, await meridian(['search', 'is:starred', '--json'])).total;
    expect(await starred()).toBe(ran.touched);
    expect((await meridian(['rule', 'undo', String(ran.act)])).out).toContain('Undone: The rule “Kazakh uranium”');
    expect(await starred()).toBe(0);
    expect((await meridian(['rule', 'undo', String(ran.act)])).err).toContain('undone already');
    expect((await meridian(['rule', 'disable', made.id])).out).toContain('Switched off');
    expect((await meridian(['rule', 'add', 'Second', '--query', 'lng', '--archive'])).code).toBe(0);
    expect((await meridian(['rule', 'order', 'second'])).out).toContain('Changed the order');
    const { rules } = only(z.strictObject({ rules: z.array(rule) }), await meridian(['rule', 'list', '--json']));
    expect(rules.map(({ name, enabled, touched }) => [name, enabled, touched])).toEqual([
      ['Second', true, 0],
      ['Kazakh uranium', false, 0],
    ]);
    expect((await meridian(['rule', 'list'])).out).toContain('+topic:uranium star');
    expect((await meridian(['rule', 'add', 'Bad', '--query', 'region:Atlantis', '--star'])).err).toContain(
      'There is no region “Atlantis”',
    );
    for (const name of ['Second', made.id]) expect((await meridian(['rule', 'remove', name])).code).toBe(0);

    const listed = await meridian(['source', 'export']);
    expect(listed.out.match(/xmlUrl="[^"]*"/g)?.toSorted()).toEqual(
      sources.map(({ url }) => `xmlUrl="${url}"`).toSorted(),
    );
    const exported = join(freshFolder(), 'sources.opml');
    only(
      z.strictObject({ path: z.literal(exported), bytes: z.int(), sources: z.literal(2) }),
      await meridian(['source', 'export', '--out', exported, '--json']),
    );
    expect(readFileSync(exported, 'utf8').match(/<outline /g)).toHaveLength(2);
    only(z.strictObject({ opml: z.string(), sources: z.literal(2) }), await meridian(['source', 'export', '--json']));

    const packed = await meridian(['pack', 'create', 'Corridor risk', '--json']);
    const { id: pack } = only(z.strictObject({ id: z.string() }), packed);
    expect((await meridian(['pack', 'add', pack, id])).code).toBe(0);
    const web = join(freshFolder(), 'pack.html');
    expect((await meridian(['pack', 'export', pack, '--format', 'html', '--out', web])).code).toBe(0);
    expect(readFileSync(web, 'utf8')).toContain(uranium);
    await host.release();
    await newsroom.close();
  }, 180_000);

  it('comes in lines, in order, for pipelines; a bad line is answered and stops nothing', async () => {
    const meridian = meridianOn(freshFolder());
    const bad = z.strictObject({ id: z.nullable(z.union([z.string(), z.int()])), error: z.string() });
    const given = (...all: unknown[]): string =>
      all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

    const suggestions = await meridian(
      ['suggest', '--jsonl'],
      given(
        { id: 'a', title: 'Uranium from Kazakhstan', text: 'A cargo left Aktau for Japan.' },
        '{ not json',
        { id: 'c', title: 'No text' },
        { id: 'd', title: 'Газ', text: 'Узбекистан покупает газ.' },
      ),
    );
    expect(suggestions.code).toBe(1);
    const [a, b, c, d] = lines(suggestions);
    const line = z.strictObject({ id: z.string(), ...suggested });
    expect(line.parse(a).regions.map((one) => one.id)).toContain('KZ');
    expect(bad.parse(b).id).toBeNull();
    expect(bad.parse(c).id).toBe('c');
    expect(line.parse(d).regions.map((one) => one.id)).toContain('UZ');

    const words = '<p>The queue at the port of Aktau grew longer again this week, and nobody there could say why.</p>';
    const page = `<!doctype html><html lang="en"><title>A port waits</title><article><h1>A port waits</h1>${words.repeat(8)}<script>x()</script></article>`;
    const extracted = await meridian(
      ['extract', '--jsonl'],
      given({ id: 1, url: 'https://outlet.example/port', html: page }, { id: 2, url: 'https://outlet.example/none' }),
    );
    expect(extracted.code).toBe(1);
    const text = z.nullable(z.string());
    const article = z
      .strictObject({
        id: z.int(),
        title: z.string(),
        byline: text,
        published: z.nullable(time),
        language: text,
        text: z.string(),
        html: z.string(),
        access: z.enum(['full', 'teaser']),
        accessReason: z.string(),
      })
      .parse(lines(extracted)[0]);
    expect([article.title, article.language]).toEqual(['A port waits', 'en']);
    expect(article.html).not.toContain('script');
    expect(bad.parse(lines(extracted)[1]).id).toBe(2);

    const base64 = (plain: string): string => Buffer.from(plain).toString('base64');
    const xml = `<rss version="2.0"><channel><title>F</title><link>https://o.example/</link><item><guid>g1</guid><title>T</title>
      <link>https://o.example/1</link><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>`;
    const feeds = await meridian(
      ['feed', '--jsonl'],
      given(
        { id: 'x', url: 'https://o.example/feed', contentType: 'text/xml', base64: base64(xml) },
        { id: 'y', url: 'https://o.example/', contentType: 'text/html', base64: base64('<p>no') },
        { id: 'z', url: 'https://o.example/feed', contentType: 'text/xml', base64: `!${base64(xml)}` },
      ),
    );
    expect(feeds.code).toBe(1);
    const entry = z.strictObject({
      id: z.string(),
      url: text,
      title: z.string(),
      summary: text,
      contentHtml: text,
      published: text,
      updated: text,
      author: text,
    });
    const feed = z
      .strictObject({ id: z.string(), title: text, link: text, items: z.array(entry) })
      .parse(lines(feeds)[0]);
    expect(feed.items[0]).toMatchObject({ url: 'https://o.example/1', title: 'T', published: '2026-11-02T08:00:00Z' });
    expect(bad.parse(lines(feeds)[1]).id).toBe('y');
    expect(bad.parse(lines(feeds)[2])).toMatchObject({ id: 'z', error: expect.stringContaining('base64') });
    expect((await meridian(['suggest', '--jsonl'], given({ id: 'a', text: 'Japan' }))).code).toBe(0);
  }, 90_000);

  it('has exit codes for done, failed and wrong words, and nothing but answers on standard output', async () => {
    const library = freshFolder();
    const meridian = meridianOn(library);
    const host = await held(library);
    for (const [words, code] of [
      [['help'], 0],
      [['check'], 0],
      [['show', 'no-such-article'], 1],
      [['import', '/nowhere/list.opml'], 1],
      [['restore', '/nowhere/backup.db'], 1],
      [['fetch'], 2],
      [['search'], 2],
      [['list', '--region', 'Atlantis'], 2],
      [['list', '--wrong'], 2],
      [['pack', 'export', 'x', '--format', 'doc', '--out', 'x'], 2],
      [['saved', 'export', 'x', '--format', 'pdf', '--out', 'x'], 2],
      [['saved', 'shout'], 2],
      [['rule', 'shout'], 2],
      [['rule', 'add', 'x', '--star'], 2],
      [['rule', 'add', 'x', '--query', 'oil', '--tag', 'oil'], 2],
      [['rule', 'add', 'x', '--query', 'oil'], 1],
      [['rule', 'run', 'nothing of this name'], 1],
      [['rule', 'undo', 'x'], 2],
      [['saved', 'remove', 'nothing of this name'], 1],
    ] as const) {
      const ended = await meridian(words);
      expect(ended.code, `${words.join(' ')}: ${ended.err}`).toBe(code);
      if (code === 0) continue;
      expect(ended.out, words.join(' ')).toBe('');
      expect(ended.err, words.join(' ')).toMatch(/\S+ \S+.*[.?]/);
      expect(ended.err, words.join(' ')).not.toMatch(/fault of its own|\n\s+at /);
    }
    await host.release();
  }, 90_000);
});

describe.each(hosts)('beside a window on the $name host', (host) => {
  it('a sync in the terminal goes through the window’s core, and the window sees it', async () => {
    const newsroom = await startNewsroom();
    const library = freshFolder();
    const meridian = meridianOn(library);
    const feed = `${newsroom.origin}/steppe-dispatch/feed.xml`;
    expect((await meridian(['source', 'add', feed, '--allow-private'])).code).toBe(0);

    const window = await host.open(library);
    const { page } = window;
    await page.getByText('Nothing has come in yet.').waitFor();
    const done = only(report, await meridian(['sync', '--json']));
    expect(done.added).toBe(7);
    await statusOf(page).getByRole('button', { name: 'Synced 1 of 1' }).waitFor();
    const inbox = page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Inbox' });
    await soon(() => inbox.locator('.n').textContent()).toBe('7');
    const fresh = page.getByRole('button', { name: /7 new/ });
    if (await fresh.isVisible()) await fresh.click();
    await rowOf(page, uranium).waitFor();

    // What is done in the terminal is seen and undone in the window.
    const { items } = only(found, await meridian(['search', 'uranium northern route', '--limit', '1', '--json']));
    expect((await meridian(['tag', items[0]!.id, '+region:KZ'])).code).toBe(0);
    await rowOf(page, uranium).getByText('Kazakhstan', { exact: true }).waitFor();
    await page.keyboard.press('z');
    await rowOf(page, uranium).getByText('Kazakhstan', { exact: true }).waitFor({ state: 'detached' });
    expect(only(found, await meridian(['list', '--region', 'KZ', '--json'])).total).toBe(0);
    expect(await listOf(page).getByRole('option').count()).toBe(7);

    // The window closed, the library is free again.
    nothingWrong(window);
    await window.close();
    expect((await meridian(['check'])).code).toBe(0);
    await newsroom.close();
  }, 90_000);
});
