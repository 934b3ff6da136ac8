/**
 * Hostile articles: whatever they carry, nothing of it runs, goes anywhere or asks the network, in the reader and in exports.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { browser, closeBrowser, freshFolder, hosts, picture, type Shown } from '#tests/support/journey';
import {
  bodyOf,
  goTo,
  listOf,
  newsroomOf,
  nothingWrong,
  openArticle,
  openSample,
  readerOf,
  requestsOf,
  soon,
  synced,
} from '#tests/support/journey-steps';
import { startServer } from '#tests/support/server';

afterAll(closeBrowser);

const letter = 'Notes from a broken newsletter tool';

/** What the page itself asked of anyone but its own host. */
function strangers(page: Page): string[] {
  const own = new URL(page.url()).protocol;
  const port = new URL(page.url()).port;
  const asked: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    const { protocol, port: to } = new URL(address);
    if (protocol === own && to === port) return;
    if (/^(data|blob|about|article):/.test(address)) return;
    // The frame has an origin of its own on the same host, one port on.
    if (/\/(frame\.html|assets\/[^/]+)$/.test(address)) return;
    asked.push(address);
  });
  return asked;
}

/** Puts the open article into a pack and goes there. */
async function packUp(page: Page, title: string): Promise<void> {
  await page.keyboard.press('p');
  await page.getByRole('combobox', { name: 'Pack' }).pressSequentially(title);
  await page.keyboard.press('Enter');
  await readerOf(page).getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('complementary', { name: 'Checks and preview' }).waitFor();
}

const exported = (shown: Shown, format: RegExp): Promise<string> =>
  shown.saved(async () => {
    await shown.page.getByRole('button', { name: 'Export' }).click();
    await shown.page.getByRole('menuitem', { name: format }).click();
  });

/** Opens an exported page as a reader of the pack would, tries everything in it, and answers what it asked for. */
async function tryPage(path: string): Promise<string[]> {
  const context = await (await browser()).newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => wrong.push('dialog')));
  page.on('request', (request) => {
    if (!/^(file|data|about):/.test(request.url())) wrong.push(`asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  // Everything that could have a handler is given its event.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('*'))
      for (const name of ['mouseover', 'focus', 'load', 'error', 'toggle', 'begin', 'submit'])
        one.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
  });
  expect(
    await page.locator('script, iframe, object, embed, form, base, meta[http-equiv=refresh], video, audio').count(),
  ).toBe(0);
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((one) => [...one.attributes].map(({ name }) => name))
      .filter((name) => /^on/i.test(name)),
  );
  expect(handlers).toEqual([]);
  const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ protocol }) => protocol));
  expect(links.filter((protocol) => !/^(https?|mailto|file):$/.test(protocol))).toEqual([]);
  await delay(300);
  await context.close();
  return wrong;
}

/** Nothing in a Markdown file is HTML, a picture, or a link that is not an address in angle brackets. */
function onlyText(markdown: string): void {
  const rest = markdown.replaceAll(/<https?:[^\s<>]*>/g, '');
  expect(rest).not.toMatch(/(?<!\\)<[a-z!/?]/i);
  expect(rest).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[/);
}

const payloads = [
  '<img src=x onerror="window.__hit=1" data-payload>',
  '<script>window.__hit=2</script>',
  '"><svg onload=window.__hit=3 data-payload>',
  "'-window.__hit=4-'",
  '</title></textarea></style><script>window.__hit=5</script>',
  "{{constructor.constructor('window.__hit=6')()}} ${window.__hit=6}",
  '[words](javascript:window.__hit=7) ![i](http://127.0.0.1:9/pixel.png) | a | b |',
  '<a href="javascript:window.__hit=8" data-payload>words</a>',
  'right \u202Eto\u202C left \u0000 and <!-- --> ]]> &lt;b&gt;',
  '# heading\n---\n<details open ontoggle=window.__hit=9 data-payload>',
];

const escaped = (text: string): string =>
  text
    .replaceAll('\u0000', '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A feed whose every piece of text is a payload. */
function payloadFeed(origin: string): string {
  const items = payloads.map(
    (payload, index) => `<item>
      <title>Payload ${index}: ${escaped(payload)}</title>
      <link>${escaped(index % 2 === 0 ? `${origin}/${index}?q=${payload}` : `javascript:window.__hit='link'`)}</link>
      <guid isPermaLink="false">payload-${index}-${escaped(payload)}</guid>
      <author>${escaped(payload)}</author>
      <category>${escaped(payload)}</category>
      <pubDate>${index === 3 ? escaped(payload) : 'Mon, 02 Nov 2026 08:00:00 GMT'}</pubDate>
      <description>${escaped(`<p>Text ${index} in Kazakhstan. ${payload}</p>${payload}`)}</description>
    </item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0"><channel><title>${escaped(payloads[0] ?? '')}</title><link>javascript:window.__hit=0</link>
    <description>${escaped(payloads[1] ?? '')}</description><language>"&gt;&lt;img src=x&gt;</language>${items.join('')}</channel></rss>`;
}

describe.each(hosts)('on the $name host', (host) => {
  it('the hostile letter runs nothing, goes nowhere and asks for nothing', async () => {
    const shown = await openSample(host);
    const { page } = shown;
    const asked = strangers(page);
    const newsroom = await newsroomOf(page);
    const before = await requestsOf(newsroom);
    expect(before).toContain('/tin-kettle-letter/feed.xml');

    await openArticle(page, letter);
    const body = bodyOf(page);
    await body.getByText('I have switched it off at the wall.').waitFor();
    // Do what its author hopes for.
    await body.getByText('Nothing in this paragraph is worth hovering over.').hover();
    await body.getByText('Nothing in this paragraph is worth hovering over.').click();
    for (const link of await body.getByRole('link').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      expect(href).toMatch(/^https?:/);
    }
    for (const words of ['this link', 'this one', 'a third'])
      await body.getByText(words).first().click({ timeout: 1_000 });
    const article = body.locator('article');
    expect(
      await article
        .locator(
          'script, iframe, object, embed, form, input, button, svg, math, style, link, base, meta, video, audio, template',
        )
        .count(),
    ).toBe(0);
    expect(
      await article.evaluate((one) =>
        [...one.querySelectorAll('*')]
          .flatMap((inner) => [...inner.attributes].map(({ name }) => name))
          .filter((name) => /^on|^style$|^src|^background$/.test(name)),
      ),
    ).toEqual([]);
    await delay(500); // a meta refresh would have gone by now
    await picture(page, 'hostile-reader');
    expect(await page.title()).toContain('Meridian');
    expect(await page.evaluate(() => '__canary' in window)).toBe(false);
    expect(await article.evaluate(() => '__canary' in window)).toBe(false);
    expect((await requestsOf(newsroom)).slice(before.length)).toEqual([]);

    // In a pack: preview, web page, Markdown, PDF.
    await packUp(page, 'Kettles');
    const item = page.getByRole('textbox', { name: /^Words quoted/ });
    await item.fill('<img src=x onerror="window.__hit=1"> [a](javascript:window.__hit=2)');
    await item.blur();
    const preview = page.frameLocator('iframe[title="Preview of the exported pack"]');
    await preview.getByText(letter).first().waitFor();
    const web = await exported(shown, /^Web page/);
    expect(await tryPage(web)).toEqual([]);
    const markdown = readFileSync(await exported(shown, /^Markdown/), 'utf8');
    expect(markdown).toContain(letter);
    onlyText(markdown);
    expect(markdown).not.toContain('/canary/');
    const pdf = readFileSync(await exported(shown, /^PDF/)).toString('latin1');
    expect(pdf).not.toMatch(/\/JavaScript|\/JS[\s(]|\/Launch|\/OpenAction\s*<<[^>]*\/URI/);
    expect((await requestsOf(newsroom)).slice(before.length)).toEqual([]);

    // Images allowed for its source: pictures come, through the core, and nothing else does.
    await openArticle(page, letter);
    await readerOf(page).getByRole('button', { name: 'Show for this source' }).click();
    await soon(async () => (await requestsOf(newsroom)).length).toBeGreaterThan(before.length);
    await delay(700);
    const then = (await requestsOf(newsroom)).slice(before.length);
    expect(then.filter((path) => !/\.(png|gif)$/.test(path))).toEqual([]);
    expect(
      then.filter((path) => /onerror|svg|style|background|table|poster|srcdoc|template|import|\/pixel/.test(path)),
    ).toEqual([]);
    expect((await requestsOf(newsroom)).filter((path) => path.startsWith('/pixel/'))).toEqual([]);
    expect(asked).toEqual([]);
    nothingWrong(shown);
    await shown.close();
  });

  it('titles, authors, links and names of feeds are only text, wherever they stand', async () => {
    await using server = await startServer({
      '/feed.xml': (_, response) =>
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(payloadFeed(server.origin)),
    });
    const shown = await host.open(freshFolder());
    const { page } = shown;
    const asked = strangers(page);
    const unhurt = async (): Promise<void> => {
      expect(await page.evaluate(() => (window as { __hit?: unknown }).__hit)).toBeUndefined();
      expect(await page.locator('[data-payload], #root script, img[src=x]').count()).toBe(0);
      nothingWrong(shown);
    };
    await page.getByRole('textbox', { name: 'Address of a feed or site' }).fill(`${server.origin}/feed.xml`);
    await page.getByRole('checkbox', { name: /I allow this source/ }).check();
    await page.getByRole('button', { name: 'Find its feeds' }).click();
    await synced(page);
    await soon(() => listOf(page).getByRole('option').count()).toBe(payloads.length);
    await unhurt();
    for (let at = 0; at < payloads.length; at += 1) {
      await page.keyboard.press('j');
      await soon(() =>
        bodyOf(page)
          .getByText(/^Text \d in Kazakhstan/)
          .count(),
      ).toBe(1);
    }
    expect(
      await bodyOf(page)
        .locator('article')
        .evaluate((one) => [
          (window as { __hit?: unknown }).__hit,
          one.querySelectorAll('script, svg, [data-payload]').length,
        ]),
    ).toEqual([undefined, 0]);
    await picture(page, 'hostile-names', ['light']);
    await unhurt();
    await page.keyboard.press('Control+a');
    await packUpSelected(page, payloads[2] ?? '');
    await unhurt();
    const web = await exported(shown, /^Web page/);
    expect(await tryPage(web)).toEqual([]);
    const markdown = readFileSync(await exported(shown, /^Markdown/), 'utf8');
    onlyText(markdown);
    await goTo(page, 'Sources');
    await page.getByRole('table').waitFor();
    await goTo(page, 'Search');
    await page.getByRole('combobox', { name: 'Query' }).fill('kazakhstan');
    await soon(() => listOf(page).getByRole('option').count()).toBeGreaterThan(3);
    await picture(page, 'hostile-search', ['light']);
    await unhurt();
    expect(
      server.requests.map(({ path }) => path).filter((path) => path !== '/feed.xml' && !/^\/\d\?/.test(path)),
    ).toEqual([]);
    expect(asked).toEqual([]);
    await shown.close();
  });
});

async function packUpSelected(page: Page, title: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Selected articles' }).waitFor();
  await page.keyboard.press('p');
  await page.getByRole('combobox', { name: 'Pack' }).fill(title);
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Pack' }).waitFor({ state: 'detached' });
  await goTo(page, 'Packs');
  await page.locator('.open-pack').first().click();
  await page.getByRole('complementary', { name: 'Checks and preview' }).waitFor();
}
