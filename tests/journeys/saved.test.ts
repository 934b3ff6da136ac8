/**
 * An analyst saves a search as a smart folder and a new arrival is counted in it.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hosts, picture } from '#tests/support/journey';
import { startOutlet } from '#tests/support/outlet';
import {
  addOutlet,
  bodyOf,
  cursorOf,
  goTo,
  listOf,
  nothingWrong,
  openArticle,
  openSample,
  readerOf,
  rowOf,
  saidOf,
  search,
  soon,
  statusOf,
  syncNow,
  tagByKey,
  titlesOf,
  uranium,
} from '#tests/support/journey-steps';

afterAll(closeBrowser);

const folders = (page: Page): Locator => page.getByRole('region', { name: 'Smart folders' });
const folder = (page: Page, name: string): Locator => folders(page).getByRole('button', { name, exact: false }).first();
const countOf = (page: Page, name: string): Promise<string> => folder(page, name).locator('.n').innerText();

describe.each(hosts)('on the $name host', (host) => {
  it('saves a search as a smart folder, and a new arrival is counted in it', async () => {
    const outlet = await startOutlet();
    outlet.publish('Customs house reopens', 'The customs house opened its doors again this morning. ');
    const shown = await openSample(host);
    const { page } = shown;

    // Nothing saved yet: the group says what it is for.
    await goTo(page, 'Desk');
    await folders(page).getByText('Search for something and save it').waitFor();
    await picture(page, '40-smart-none');

    // One article is found by its tag, others by their words.
    await openArticle(page, uranium);
    await tagByKey(page, 'R', 'kazakhstan');
    await openArticle(page, 'Порт Актау обещает выгрузку за двое суток');
    await tagByKey(page, 'R', 'kazakhstan');
    await openArticle(page, 'Tashkent delays its interconnector tender to March');
    await tagByKey(page, 'R', 'uzbekistan');
    await search(page, 'central as');
    await rowOf(page, uranium).waitFor();
    await rowOf(page, 'Tashkent delays').waitFor();
    const total = async (): Promise<number> =>
      Number(/^(?:up to )?([\d,]+)/.exec((await page.locator('.tally b').innerText()).replaceAll(',', ''))?.[1] ?? -1);
    await soon(total).toBeGreaterThan(2);
    await soon(() => page.locator('.hit mark').count()).toBeGreaterThan(0);

    // Narrowed by month, and one outlet left out, through the panel.
    const whole = await total();
    await page.locator('.month').last().press('Enter');
    // What was typed is finished, so that what was in sight stays.
    await soon(() => page.getByRole('combobox', { name: 'Query' }).inputValue()).toMatch(
      /^\(\(central as\*\) OR region:"Central Asia"\) on:\d{4}-\d\d$/,
    );
    await soon(total).toBe(whole);
    await rowOf(page, uranium).waitFor();
    await rowOf(page, 'Tashkent delays').waitFor();
    const before = await total();
    const sources = page.getByRole('list', { name: 'Source' });
    const line = sources.getByRole('listitem').filter({ hasText: 'Gridline' });
    const out = Number((await line.locator('.n').innerText()) || 0);
    expect(out).toBeGreaterThan(0);
    await line.hover();
    await line.getByRole('button', { name: 'Leave out Gridline' }).click();
    await soon(() => page.getByRole('combobox', { name: 'Query' }).inputValue()).toMatch(/-source:Gridline/);
    await soon(total).toBe(before - out);
    await picture(page, '41-narrowed');

    // Saved under the suggested name, with the keyboard.
    await page.keyboard.press('Control+s');
    const name = page.getByRole('textbox', { name: 'Name of the saved search' });
    await soon(() => name.inputValue()).toMatch(/^Central Asia, \w+ \d{4}, without Gridline$/);
    await picture(page, '42-saving');
    await name.fill('Central Asia, this month');
    await page.keyboard.press('Enter');
    await soon(() => saidOf(page).textContent()).toContain('Saved the search “Central Asia, this month”');
    await name.waitFor({ state: 'detached' });
    const found = before - out;

    // A second one of that name is explained.
    await page.keyboard.press('Control+s');
    await name.fill('central ASIA, this month');
    await page.getByText('There is a smart folder “Central Asia, this month” already').waitFor();
    expect(
      await page.getByRole('form', { name: 'Save search' }).getByRole('button', { name: 'Save' }).isDisabled(),
    ).toBe(true);
    await picture(page, '43-duplicate');
    await page.keyboard.press('Escape');
    await name.waitFor({ state: 'detached' });

    // It stands among the places, with its count, and is read like the inbox.
    await goTo(page, 'Desk');
    await soon(() => countOf(page, 'Central Asia, this month')).toBe(String(found));
    await folder(page, 'Central Asia, this month').click();
    await page.getByRole('heading', { level: 1, name: 'Central Asia, this month' }).waitFor();
    await rowOf(page, uranium).waitFor();
    await soon(() => titlesOf(page).then((all) => all.length)).toBe(found);
    await page.keyboard.press('j');
    await soon(() => cursorOf(page).count()).toBe(1);
    await page.keyboard.press('j');
    await bodyOf(page).owner().waitFor();
    expect(await titlesOf(page)).toContain(await readerOf(page).getByRole('heading', { level: 1 }).textContent());
    await picture(page, '44-smart-open');

    // It is to announce what comes in.
    await page.keyboard.press('Control+i');
    const sheet = page.getByRole('dialog', { name: 'Smart folder' });
    await sheet.getByRole('checkbox', { name: /^Announce new matches/ }).click();
    await soon(() => sheet.getByRole('checkbox', { name: /^Announce/ }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');

    // An outlet is added; it brings nothing that fits. Then it publishes two articles, one of which fits.
    await page.keyboard.press('Control+1');
    await addOutlet(page, outlet.url);
    await goTo(page, 'Desk');
    await syncNow(page);
    expect(await countOf(page, 'Central Asia, this month')).toBe(String(found));
    outlet.publish('A new railway across Central Asia', 'The railway across Central Asia opened this week. ');
    outlet.publish('Harbour concert postponed', 'The concert in the harbour was postponed again. ');
    await syncNow(page);
    await soon(() => countOf(page, 'Central Asia, this month')).toBe(`1 new${found + 1}`);
    const notice = statusOf(page).getByRole('button', { name: '1 new in “Central Asia, this month”' });
    await notice.waitFor();
    await picture(page, '45-arrival');
    await notice.click();
    await rowOf(page, 'A new railway across Central Asia').waitFor();
    await soon(() => countOf(page, 'Central Asia, this month')).toBe(String(found + 1));
    await notice.waitFor({ state: 'detached' });

    nothingWrong(shown);
    await shown.close();
    outlet.close();
  });

  it('renames, edits, publishes, exports and removes one, and undoes it', async () => {
    const shown = await openSample(host);
    const { page } = shown;
    await search(page, 'uranium');
    await page.keyboard.press('Enter');
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Save search' }).click();
    await page.keyboard.press('Enter');
    await soon(() => saidOf(page).textContent()).toContain('Saved the search “Uranium”');
    await search(page, 'saved:uranium is:unread');
    await page.keyboard.press('Control+s');
    await page.getByRole('textbox', { name: 'Name of the saved search' }).fill('Unread uranium');
    await page.keyboard.press('Enter');
    await soon(() => saidOf(page).textContent()).toContain('“Unread uranium”');

    // Through the palette, then renamed from its menu: the other follows.
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Do, go, or search' }).pressSequentially('uranium');
    await page.getByRole('option', { name: /^Uranium saved search/ }).waitFor();
    await picture(page, '46-palette');
    await page.getByRole('option', { name: /^Uranium saved search/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Uranium' }).waitFor();
    await folder(page, 'Uranium').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rename, and more' }).waitFor();
    await picture(page, '47-menu');
    await page.getByRole('menuitem', { name: 'Rename, and more' }).click();
    const sheet = page.getByRole('dialog', { name: 'Smart folder' });
    await sheet.getByRole('textbox', { name: 'Name' }).fill('Yellowcake');
    await page.keyboard.press('Enter');
    await soon(() => saidOf(page).textContent()).toContain('Renamed the saved search “Uranium” “Yellowcake”');

    // Published, where there is a host that serves it.
    await sheet.getByRole('checkbox', { name: /^Publish/ }).click();
    if (host.name === 'browser') {
      const field = sheet.getByRole('textbox', { name: 'Feed' });
      await field.waitFor();
      const address = await field.inputValue();
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/feeds\/[\w-]{43}\.atom$/);
      await sheet.getByText('Their port changes when Meridian is started again').waitFor();
      await picture(page, '48-sheet');
      const answer = await fetch(address);
      expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(await answer.text()).toContain('<title>Yellowcake</title>');
      const reader = await page.context().browser()?.newPage();
      await reader?.goto(await sheet.getByRole('textbox', { name: 'Page' }).inputValue());
      await reader?.getByRole('heading', { level: 1, name: 'Yellowcake' }).waitFor();
      if (reader !== undefined) await reader.screenshot({ path: 'tests/.results/journeys/49-feed-page.png' });
      await reader?.close();
      await sheet.getByRole('checkbox', { name: /^Publish/ }).click();
      await soon(() => fetch(address).then(({ status }) => status)).toBe(404);
    }
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await folder(page, 'Unread uranium').getAttribute('title')).toContain('saved:Yellowcake is:unread');

    // Its query is edited as any query is.
    await folder(page, 'Yellowcake').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Edit the query' }).click();
    await soon(() => page.getByRole('combobox', { name: 'Query' }).inputValue()).toBe('uranium');
    await search(page, 'uranium OR nuclear');
    await page.keyboard.press('Enter');
    await picture(page, '50-editing');
    await page.getByRole('button', { name: 'Update “Yellowcake”' }).click();
    await soon(() => saidOf(page).textContent()).toContain('Changed the query of “Yellowcake”');

    // Exported.
    await goTo(page, 'Desk');
    const path = await shown.saved(async () => {
      await folder(page, 'Yellowcake').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Export as an Atom feed' }).click();
    });
    expect(readFileSync(path, 'utf8')).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');

    // Removed: the other says so. Undone: all is as before.
    await folder(page, 'Yellowcake').focus();
    await page.keyboard.press('Delete');
    await soon(() => saidOf(page).textContent()).toContain('Removed the saved search “Yellowcake”');
    await folder(page, 'Unread uranium').click();
    await page.getByText('refers to a saved search “Yellowcake” that is not there').first().waitFor();
    await page.getByText('Nothing matches this search now.').waitFor();
    await picture(page, '51-broken');
    await page.keyboard.press('z');
    await folder(page, 'Yellowcake').waitFor();
    await soon(() => listOf(page).getByRole('option').count()).toBeGreaterThan(1);
    expect(await readerOf(page).count()).toBeLessThanOrEqual(1);
    nothingWrong(shown);
    await shown.close();
  });
});
