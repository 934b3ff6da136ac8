/**
 * Suggestions learn from the analyst: forty decisions in the review of a fresh library, what they change, and the page that says
 * how well suggestions do.
 */
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from '#tests/support/barriers';
import { closeBrowser, hosts, picture, wide, type Shown } from '#tests/support/journey';
import { nothingWrong, openSample, readerOf, saidOf, soon } from '#tests/support/journey-steps';

afterAll(closeBrowser);

const narrow = { width: 390, height: 844 };
const places = (page: Page): Locator => page.getByRole('navigation', { name: 'Places' });
const asked = (page: Page): Locator =>
  page.getByRole('list', { name: 'Suggestions to decide on' }).locator(':scope > li');
const current = (page: Page): Locator => page.locator('.ask-about[aria-current=true]');
const learned = (page: Page): Locator => page.getByRole('status', { name: 'Learning' });
const openCount = async (page: Page): Promise<number> =>
  Number(await places(page).getByRole('button', { name: 'Review' }).locator('.n').textContent());

/** An analyst who writes of fuels and power, not of ships. */
const unwanted = /shipping/i;

describe.each(hosts)('learning from the analyst ($name)', (host) => {
  let shown: Shown;

  beforeAll(async () => {
    shown = await openSample(host);
    await shown.page.setViewportSize(wide);
  });
  afterEach(() => nothingWrong(shown));
  afterAll(() => shown.close());

  it('says that nothing is learned and nothing decided yet', async () => {
    const { page } = shown;
    await places(page).getByRole('button', { name: 'Review' }).click();
    await asked(page).first().waitFor();
    await soon(() => learned(page).textContent()).toMatch(/^Nothing learned yet/);
    await page.getByRole('button', { name: 'How well they do' }).click();
    await page.getByRole('heading', { name: 'Nothing is decided yet.' }).waitFor();
    await picture(page, 'records-empty', ['light']);
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await asked(page).first().waitFor();
    await picture(page, 'review');
  });

  it('learns from forty decisions made by key, and the next suggestions are others', async () => {
    const { page } = shown;
    const before = await openCount(page);
    for (let decisions = 0; decisions < 40; decisions += 1) {
      const item = await current(page).elementHandle();
      const label = await current(page).locator('.chip').textContent();
      await page.keyboard.press(unwanted.test(label ?? '') ? 'x' : 'a');
      await soon(async () => (await item?.isVisible()) ?? false).toBe(false);
    }
    await soon(() => learned(page).textContent()).toMatch(
      /^Learned from 40 decisions on \d+ topics; [1-9]\d* suggestions? changed\.$/,
    );
    // More is gone than was decided: where ships were suggested for the same words, they no longer are.
    await soon(() => openCount(page)).toBeLessThan(before - 40);
    await picture(page, 'review-learned');
    await page.getByRole('button', { name: 'Suggest anew' }).click();
    await soon(() => learned(page).textContent()).toMatch(/^Learned from 40 decisions/);
  }, 60_000);

  it('undoes a decision by key, and unlearns it', async () => {
    const { page } = shown;
    await page.keyboard.press('z');
    await soon(() => saidOf(page).textContent()).toMatch(/^Undone: /);
    await soon(() => learned(page).textContent()).toMatch(/^Learned from 39 decisions/);
  });

  it('opens the article of a suggestion beside it, and takes what was missed by the usual key', async () => {
    const { page } = shown;
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const title = (await current(page).locator('.title').textContent()) ?? '';
    await readerOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
    await picture(page, 'review-reader');
    await page.keyboard.press('t');
    await page.getByRole('combobox', { name: /^Topic for/ }).pressSequentially('cyber');
    await page.getByRole('listbox', { name: 'Tags found' }).getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await soon(() => saidOf(page).textContent()).toMatch(/^Tagged/);
    await soon(() => learned(page).textContent()).toMatch(/^Learned from 40 decisions/);
  });

  it('says by key that words never mean a topic, and takes that back where it is listed', async () => {
    const { page } = shown;
    const item = await current(page).elementHandle();
    await page.keyboard.press('Shift+X');
    const choices = page.getByRole('menu', { name: /^These words never mean / }).getByRole('menuitem');
    const anywhere = choices.filter({ hasText: /anywhere$/ }).first();
    const said = (await anywhere.textContent()) ?? '';
    expect(said).toMatch(/^“.+” never means .+ anywhere$/);
    await picture(page, 'review-never');
    await anywhere.click();
    await soon(async () => (await item?.isVisible()) ?? false).toBe(false);
    await soon(() => saidOf(page).textContent()).toMatch(/^Ruled out: “/);
    await page.getByRole('button', { name: 'How well they do' }).click();
    const listed = page.getByRole('region', { name: 'Ruled out' }).getByRole('listitem');
    await soon(() => listed.count()).toBe(1);
    await page.getByRole('region', { name: 'Ruled out' }).scrollIntoViewIfNeeded();
    await picture(page, 'records-senses');
    await listed.getByRole('button', { name: /^Let “/ }).click();
    await soon(() => saidOf(page).textContent()).toMatch(/^“.+” may mean .+ again$/);
    await soon(() => listed.count()).toBe(0);
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await asked(page).first().waitFor();
  });

  it('shows per tag how well suggestions do, the worst first, with the articles behind each figure', async () => {
    const { page } = shown;
    await page.getByRole('button', { name: 'How well they do' }).click();
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(2).waitFor();
    const refusals = page.getByRole('button', { name: /: \d+ suggested, and refused$/ });
    const [said] = (await refusals.first().getAttribute('aria-label'))?.match(/\d+/) ?? [];
    await refusals.first().click();
    const behind = page.locator('.behind li');
    await soon(() => behind.count()).toBe(Number(said));
    await picture(page, 'records');
    expect(await barriers(page)).toEqual([]);
    const title = (await behind.first().locator('button').textContent()) ?? '';
    await behind.first().locator('button').click();
    await readerOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
    await picture(page, 'records-reader', ['light']);
    await page.keyboard.press('Escape');
    await page.setViewportSize(narrow);
    await picture(page, 'records-narrow');
    await page.setViewportSize(wide);
  });

  it('stands in a narrow window too', async () => {
    const { page } = shown;
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await asked(page).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(narrow);
    await picture(page, 'review-narrow');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize(wide);
  });

  it('says when there is nothing to decide', async () => {
    const { page } = shown;
    const done = page.getByRole('heading', { name: 'Nothing to decide.' });
    for (;;) {
      await current(page).or(done).waitFor();
      if (await done.isVisible()) break;
      const item = await current(page).elementHandle();
      await page.keyboard.press('x');
      await soon(async () => (await item?.isVisible()) ?? false).toBe(false);
    }
    await picture(page, 'review-done');
  }, 120_000);
});
