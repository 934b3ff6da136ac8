/**
 * A story that two outlets carry, what narrows a search, why a hit stands where it does, what is like it, and the way from
 * hit to hit in the text.
 */
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from '#tests/support/barriers';
import { closeBrowser, hosts, inTheme, picture, wide, type Shown } from '#tests/support/journey';
import {
  bodyOf,
  cursorOf,
  goTo,
  listOf,
  lived,
  nothingWrong,
  readerOf,
  saidOf,
  search,
  soon,
  titlesOf,
  uranium,
} from '#tests/support/journey-steps';

afterAll(closeBrowser);

const narrow = { width: 390, height: 844 };
const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Query' });
const facets = (page: Page): Locator => page.getByRole('complementary', { name: 'Narrow' });
const perStory = (page: Page): Locator => page.getByRole('checkbox', { name: 'One per story' });

async function settledSearch(page: Page, query: string): Promise<void> {
  await search(page, query);
  await page.keyboard.press('Enter');
  await soon(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
}

describe.each(hosts)('articles that are alike ($name)', (host) => {
  let shown: Shown;

  beforeAll(async () => {
    shown = await lived(host);
    await shown.page.setViewportSize(wide);
    await goTo(shown.page, 'Search');
  });
  afterEach(() => nothingWrong(shown));
  afterAll(() => shown.close());

  it('shows one row for a story that two outlets print to the letter, unfolds it by key, and says what an act left', async () => {
    const { page } = shown;
    await settledSearch(page, 'is:repeated ferries');
    await soon(() => titlesOf(page).then((all) => all.length)).toBe(1);
    expect(await perStory(page).isChecked()).toBe(true);
    const folded = listOf(page).locator('.folded');
    expect(await folded.textContent()).toMatch(/^\+1 outlet, 1 unread$/);
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await soon(() => listOf(page).getByRole('option').count()).toBe(2);
    await picture(page, 'story-unfolded');
    await page.keyboard.press('j');
    const copy = cursorOf(page);
    await soon(() => copy.getAttribute('class')).toContain('copy');
    await page.keyboard.press('c');
    await soon(() => listOf(page).getByRole('option').count()).toBe(1);
    await page.keyboard.press('s');
    await soon(() => saidOf(page).textContent()).toMatch(/^Starred .*\. Its other copy stays as it is\.$/);
    await page.keyboard.press('Shift+C');
    await soon(() => page.getByRole('toolbar', { name: 'Selected articles' }).textContent()).toMatch(/^2 selected/);
    await page.keyboard.press('Escape');
    await perStory(page).click();
    await soon(() => titlesOf(page).then((all) => all.length)).toBe(2);
    await page.reload();
    await goTo(page, 'Search');
    await settledSearch(page, 'is:repeated ferries');
    await soon(() => titlesOf(page).then((all) => all.length)).toBe(2);
    await perStory(page).click();
    await soon(() => titlesOf(page).then((all) => all.length)).toBe(1);
  });

  it('says in figures why a hit stands where it does', async () => {
    const { page } = shown;
    await settledSearch(page, 'uranium tariff');
    await page.getByRole('button', { name: 'Best match first' }).click();
    await page.getByRole('menuitemradio', { name: 'Best and freshest' }).click();
    await page.getByRole('button', { name: 'Best and freshest' }).waitFor();
    await listOf(page).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('w');
    const sheet = page.getByRole('dialog', { name: 'Why this one' });
    await sheet.getByText('Score').waitFor();
    const figures = await sheet.locator('td.n').allTextContents();
    const factors = figures.filter((figure) => figure.startsWith('×')).map((figure) => Number(figure.slice(2)));
    const at = figures.findIndex((figure) => figure.startsWith('×'));
    const together = Number(figures[at - 1]);
    const sum = figures.slice(0, at - 1).reduce((all, figure) => all + Number(figure), 0);
    expect(sum).toBeCloseTo(together, 5);
    expect(factors).toHaveLength(2);
    expect(Math.abs(together * (factors[0] ?? 0) * (factors[1] ?? 0) - Number(figures.at(-1)))).toBeLessThan(0.2);
    await picture(page, 'why-this-one');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await listOf(page).locator('[data-why]').first().click();
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Best and freshest' }).click();
    await page.getByRole('menuitemradio', { name: 'Best match first' }).click();
  });

  it('goes from hit to hit in the text, and says at which it stands', async () => {
    const { page } = shown;
    await settledSearch(page, `"${uranium}" ferries cargo`);
    await page.keyboard.press('j');
    await readerOf(page).getByRole('heading', { level: 1, name: uranium }).waitFor();
    const hits = readerOf(page).getByRole('group', { name: 'Hits in the text' }).getByRole('status');
    await soon(() => hits.textContent()).toMatch(/^\d+ hits$/);
    const total = Number.parseInt((await hits.textContent()) ?? '', 10);
    expect(total).toBeGreaterThan(1);
    await page.keyboard.press('F3');
    await soon(() => hits.textContent()).toBe(`1 of ${total}`);
    await page.keyboard.press('Shift+F3');
    await soon(() => hits.textContent()).toBe(`${total} of ${total}`);
    await picture(page, 'hit-in-reader');
    await readerOf(page).getByRole('button', { name: 'Next hit' }).click();
    await soon(() => hits.textContent()).toBe(`1 of ${total}`);
    // Also with the focus in the text itself.
    await bodyOf(page).locator('article').click();
    await page.keyboard.press('F3');
    await soon(() => hits.textContent()).toBe(`2 of ${total}`);
  });

  it('shows what is like the article below its text, and the way back', async () => {
    const { page } = shown;
    await settledSearch(page, `"${uranium}"`);
    await page.keyboard.press('j');
    const similar = readerOf(page).getByRole('navigation', { name: 'Similar articles' });
    await similar.waitFor();
    expect(await similar.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(await similar.locator('.title').allTextContents()).not.toContain(uranium);
    expect(await similar.locator('.words').first().textContent()).toMatch(/\p{L}+, \p{L}+/u);
    await page.keyboard.press('m');
    await soon(() => page.evaluate(() => document.activeElement?.closest('[data-similar]') !== null)).toBe(true);
    await picture(page, 'similar-articles');
    const title = (await similar.locator('.title').first().textContent()) ?? '';
    await page.keyboard.press('Enter');
    await readerOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
    await page.keyboard.press('Escape');
    await readerOf(page).getByRole('heading', { level: 1, name: uranium }).waitFor();
    await page.keyboard.press('Shift+M');
    await page.getByText('Like the article').waitFor();
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(1);
    expect(await titlesOf(page)).not.toContain(uranium);
  });

  it('finds articles like a pasted paragraph, as a list with facets that a query narrows', async () => {
    const { page } = shown;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Do, go, or search' }).pressSequentially('articles like this text');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Find articles like this text' });
    const text = sheet.getByRole('textbox');
    await text.fill('… — !');
    await sheet.getByRole('button', { name: 'Find', exact: true }).click();
    await sheet.getByRole('alert').getByText('There are no words in this text').waitFor();
    await text.fill('Six ferries were ordered in Baku, since the queue at the port of Aktau passes nine days.');
    await picture(page, 'by-example');
    await sheet.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByText('Like the text').waitFor();
    await soon(() => titlesOf(page).then((all) => all.join(' '))).toMatch(/ferr/i);
    const before = await listOf(page).getByRole('option').count();
    await picture(page, 'like-a-text');
    await facets(page)
      .getByRole('checkbox', { name: /^Unread/ })
      .click();
    await soon(() => field(page).inputValue()).toBe('is:unread');
    await soon(() => listOf(page).getByRole('option').count()).toBeLessThanOrEqual(before);
    await page.getByRole('button', { name: 'Any article' }).click();
    await soon(() => page.getByText('Like the text').count()).toBe(0);
  });

  it('keeps the panel where it is while a query is typed, and draws a span of months by mouse and keys', async () => {
    const { page } = shown;
    await search(page, 'uranium');
    const sources = (): Promise<string[]> =>
      facets(page).getByRole('list', { name: 'Source' }).locator('.t').allTextContents();
    await soon(() => sources().then((all) => all.length)).toBeGreaterThan(4);
    const before = (await sources()).slice(0, 6);
    await field(page).pressSequentially(' tariff review', { delay: 5 });
    await soon(() => facets(page).locator('.facet.none').count()).toBeGreaterThan(0);
    expect((await sources()).slice(0, 6)).toEqual(before);
    await picture(page, 'facets-fading');

    await search(page, 'the');
    const months = facets(page).getByRole('group', { name: 'Articles per month' });
    const all = months.getByRole('button');
    const last = (await all.count()) - 1;
    const from = await all.nth(last - 2).boundingBox();
    const to = await all.nth(last).boundingBox();
    await page.mouse.move((from?.x ?? 0) + 2, (from?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 2, (to?.y ?? 0) + 20, { steps: 5 });
    await soon(() => months.locator('.month.in').count()).toBe(3);
    await page.mouse.up();
    await soon(() => field(page).inputValue()).toMatch(/ on:\d{4}-\d\d\/\d{4}-\d\d$/);
    await months.locator('[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+ArrowLeft');
    await soon(() => months.locator('.month.in').count()).toBe(2);
    await soon(() => field(page).inputValue()).toMatch(/ on:\d{4}-\d\d\/\d{4}-\d\d$/);
    await picture(page, 'months-drawn');
    await facets(page).getByRole('button', { name: 'All dates' }).click();
    await soon(() => field(page).inputValue()).toMatch(/^the\*?$/);
    await facets(page)
      .getByRole('checkbox', { name: /^Two to four/ })
      .click();
    await soon(() => field(page).inputValue()).toMatch(/^the\*? copies:2-4$/);
  });

  it('keeps nobody out, wide and narrow, in both themes', async () => {
    const { page } = shown;
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      for (const theme of ['light', 'dark'] as const) {
        await inTheme(page, theme);
        await settledSearch(page, 'is:repeated ferries');
        await page.keyboard.press('j');
        await page.keyboard.press('c');
        await page.locator('[data-similar]').waitFor({ state: 'attached' });
        expect(await barriers(page, theme === 'light' ? 'all' : 'colours')).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await picture(page, size === wide ? 'alike-wide' : 'alike-narrow');
    }
  });
});
