/**
 * Sources: bringing in feeds by address and by list, and seeing how each of them fares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { startNewsroom } from '#main/newsroom/server';
import { closeBrowser, freshFolder, hosts, picture } from '#tests/support/journey';
import {
  goTo,
  listOf,
  nothingWrong,
  openArticle,
  readerOf,
  rowOf,
  soon,
  statusOf,
  synced,
} from '#tests/support/journey-steps';
import { startServer, status } from '#tests/support/server';

afterAll(closeBrowser);

const addressField = (page: Page): Locator => page.getByRole('textbox', { name: 'Address of a feed or site' });

/** Asks for the feeds of an address on this machine. */
async function find(page: Page, address: string, allow = true): Promise<void> {
  await addressField(page).fill(address);
  const box = page.getByRole('checkbox', { name: /I allow this source/ });
  if ((await box.isChecked()) !== allow) await box.click();
  await page.getByRole('button', { name: 'Find its feeds' }).click();
}

/** Syncs everything and answers what the sync sheet then says in its first line. */
async function syncAll(page: Page): Promise<string> {
  await statusOf(page)
    .getByRole('button', { name: /^Synced / })
    .click();
  const sheet = page.getByRole('dialog', { name: 'Sync' });
  const line = sheet.getByRole('status');
  const before = await line.textContent();
  await sheet.getByRole('button', { name: 'Sync now' }).click();
  await soon(() => line.textContent()).not.toBe(before);
  await soon(() => line.textContent()).toMatch(/^Synced .* ended /);
  const said = (await line.textContent()) ?? '';
  await page.keyboard.press('Escape');
  return said;
}

describe.each(hosts)('on the $name host', (host) => {
  it('asks which of a site’s feeds to follow', async () => {
    const newsroom = await startNewsroom();
    const shown = await host.open(freshFolder());
    const { page } = shown;

    await find(page, `${newsroom.origin}/dala-khabary/`, false);
    await soon(() => page.getByRole('alert').textContent()).toMatch(/this computer|private|network/i);
    expect(newsroom.requests()).toEqual([]);
    await find(page, `${newsroom.origin}/dala-khabary/`);
    const sheet = page.getByRole('dialog', { name: 'Which feeds?' });
    await sheet.getByText('Дала хабары: қазақша').waitFor();
    await sheet.getByRole('checkbox', { name: /по-русски/ }).check();
    await picture(page, 'sources-choice');
    await sheet.getByRole('button', { name: 'Add 2 feeds' }).click();
    await sheet.waitFor({ state: 'detached' });
    await synced(page);
    await rowOf(page, 'Атырауда газ химиясы кешені іске қосылды').waitFor();
    await goTo(page, 'Sources');
    await soon(() => page.getByRole('table').getByRole('rowheader').count()).toBe(2);
    await page.getByRole('rowheader', { name: /по-русски/ }).waitFor();
    // The same again is known.
    await find(page, `${newsroom.origin}/dala-khabary/kk.xml`);
    await statusOf(page).getByText('is a source already').waitFor();
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(2);
    nothingWrong(shown);
    await shown.close();
    await newsroom.close();
  });

  it('says of each address that is none what is wrong and what to do', async () => {
    await using server = await startServer({
      '/page': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><title>A page</title><p>No feeds here.'),
      '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('\u0089PNG not really'),
      '/broken': (_, response) =>
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss><channel><title>cut o'),
      '/locked': status(403),
      '/broke': status(500),
      '/loop': status(302, { location: '/loop' }),
      '/file': status(302, { location: 'file:///etc/passwd' }),
    });
    const shown = await host.open(freshFolder());
    const { page } = shown;
    const said = new Map<string, string>();
    for (const path of ['page', 'picture', 'missing', 'locked', 'broke', 'loop', 'file']) {
      await find(page, `${server.origin}/${path}`);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      await page.getByRole('button', { name: 'Find its feeds' }).waitFor();
      said.set(path, (await alert.textContent()) ?? '');
    }
    for (const words of ['javascript:alert(1)', 'ftp://outlet.example/feed', 'not an address at all']) {
      await addressField(page).fill(words);
      await page.getByRole('button', { name: 'Find its feeds' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByRole('button', { name: 'Find its feeds' }).waitFor();
      said.set(words, (await page.getByRole('alert').textContent()) ?? '');
    }
    await picture(page, 'sources-wrong', ['light']);
    const expected: Readonly<Record<string, RegExp>> = {
      page: /not a feed|no feed/i,
      picture: /feed/i,
      missing: /404|not found|no such/i,
      locked: /403|refuse|allow/i,
      broke: /500/,
      loop: /redirect|round/i,
      file: /file|redirect|address/i,
      'javascript:alert(1)': /http/i,
      'ftp://outlet.example/feed': /http/i,
      'not an address at all': /address/i,
    };
    for (const [what, sentence] of said) {
      expect(sentence, what).toMatch(expected[what] ?? /^$/);
      expect(sentence, what).toMatch(/\S+ \S+ \S+.*[.?]$/s); // a sentence
      expect(sentence, what).not.toMatch(/undefined|\bnull\b|Error:|ECONN|\bat .*:\d+/);
    }
    // Nothing of it became a source.
    await page.getByRole('heading', { name: 'Try it with the sample newsroom' }).waitFor();
    nothingWrong(shown);
    await shown.close();
  });

  it('imports a list after showing what it would bring, syncs it, and keeps earlier texts', async () => {
    const newsroom = await startNewsroom();
    const listed = await (await fetch(newsroom.opml)).text();
    const opml = join(freshFolder(), 'desk.opml');
    writeFileSync(
      opml,
      listed.replace(
        '</body>',
        '<outline text="A trap" type="rss" xmlUrl="javascript:alert(1)"/><outline text="A file" type="rss" xmlUrl="file:///etc/passwd"/></body>',
      ),
    );
    const asked = newsroom.requests().length;
    const shown = await host.open(freshFolder());
    const { page } = shown;

    await shown.choosing(opml, () => page.getByRole('button', { name: 'Choose a file' }).click());
    const sheet = page.getByRole('dialog');
    await sheet.getByText('15 feeds in desk.opml').waitFor();
    await sheet.getByText('A trap', { exact: true }).waitFor();
    await sheet.getByText('A file', { exact: true }).waitFor();
    await sheet.getByText('Left out').waitFor();
    await sheet.getByText('Left out').scrollIntoViewIfNeeded();
    await picture(page, 'sources-import');
    expect(newsroom.requests().length).toBe(asked); // nothing is fetched before it is confirmed
    await sheet.getByRole('checkbox').check();
    await sheet.getByRole('button', { name: 'Add 15 sources' }).click();
    await synced(page);
    await soon(() => listOf(page).getByRole('option').first().getAttribute('aria-setsize')).toBe('64');

    // How each fares.
    await statusOf(page)
      .getByRole('button', { name: /^Synced 14 of 15 · 1 asked us to wait/ })
      .click();
    const report = page.getByRole('dialog', { name: 'Sync' });
    await report.getByText('64 new, 0 changed').waitFor();
    const rows = report.getByRole('listitem');
    expect(await rows.count()).toBe(15);
    for (const row of await rows.all()) {
      const why = (await row.locator('.why').textContent()) ?? '';
      expect(why).toMatch(/\S \S.*\.$/);
    }
    expect(await rows.filter({ hasText: 'Pamir Gazette' }).textContent()).toMatch(/wait/i);
    await picture(page, 'sources-sync');
    await page.keyboard.press('Escape');

    // Again: what a publisher corrected in between, and nothing else.
    expect(await syncAll(page)).toMatch(/0 new, 1 changed/);
    expect(await syncAll(page)).toMatch(/0 new, 0 changed/);

    await openArticle(page, 'Tashkent delays its interconnector tender to March');
    await readerOf(page)
      .getByText(/1 earlier text kept/)
      .waitFor();
    await readerOf(page).getByRole('button', { name: 'Compare' }).click();
    const changes = page.getByRole('dialog', { name: 'What changed' });
    await soon(() => changes.locator('ins').count()).toBeGreaterThan(0);
    await soon(() => changes.locator('del').count()).toBeGreaterThan(0);
    await picture(page, 'sources-changed');
    await page.keyboard.press('Escape');

    // What left the machine is there to be seen, and the list of sources can be taken elsewhere.
    await goTo(page, 'Sources');
    await page.getByRole('button', { name: 'What left this computer' }).click();
    const sent = page.getByRole('dialog', { name: 'What left this computer' });
    const feeds = sent.getByRole('row').filter({ hasText: `${newsroom.origin}/steppe-dispatch/feed.xml` });
    await feeds.filter({ hasText: 'feed, Steppe Dispatch' }).filter({ hasText: '200' }).last().waitFor();
    await sent.getByRole('row').filter({ hasText: 'article, ' }).first().waitFor();
    // Each request was noted, and no other.
    const noted = await sent.locator('.whole').allTextContents();
    expect(noted.map((url) => new URL(url).pathname).toSorted()).toEqual(
      newsroom
        .requests()
        .slice(asked)
        .map(({ path }) => path)
        .toSorted(),
    );
    await picture(page, 'sources-sent');
    await page.keyboard.press('Escape');
    const taken = await shown.saved(() => page.getByRole('button', { name: 'Export OPML' }).click());
    expect(readFileSync(taken, 'utf8').match(/xmlUrl="/g)).toHaveLength(15);
    await statusOf(page).getByText('15 sources').first().waitFor();

    // A source is removed with its articles kept, and that is undone.
    const pamir = page.getByRole('row', { name: /Gridline/ });
    await pamir.getByRole('button', { name: /^Remove/ }).click();
    await pamir.waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await pamir.waitFor();
    nothingWrong(shown);
    await shown.close();
    await newsroom.close();
  });
});
