/**
 * Packs: from a few articles to a briefing that says what it says and where it has it from.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { browser, closeBrowser, hosts, picture, type Shown } from '#tests/support/journey';
import {
  goTo,
  listOf,
  nothingWrong,
  openArticle,
  openSample,
  rowOf,
  saidOf,
  search,
  soon,
  uranium,
} from '#tests/support/journey-steps';

afterAll(closeBrowser);

const queue = 'Six rail ferries ordered for Caspian as Aktau queue passes nine days';
const teaser = 'Inside the room where the corridor tariff was settled';
const japanese = '中央アジアのウラン、カスピ海回廊で初の日本向け出荷';

/** Puts the open or selected articles into a pack by key. */
async function add(page: Page, pack: string): Promise<void> {
  await page.keyboard.press('p');
  const field = page.getByRole('combobox', { name: 'Pack' });
  await field.fill(pack);
  await page.getByRole('listbox', { name: 'Packs' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await soon(() => saidOf(page).textContent()).toContain(pack);
}

const write = async (field: Locator, text: string): Promise<void> => {
  await field.fill(text);
  await field.blur();
};

/** Takes something up with the mouse and holds it over something else. */
async function hold(page: Page, what: Locator, over: Locator): Promise<void> {
  const [from, to] = [await what.boundingBox(), await over.boundingBox()];
  if (from === null || to === null) throw new Error('What is dragged, or where to, is not in sight.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 6, from.y + from.height / 2 + 6, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
}

async function drag(page: Page, what: Locator, to: Locator): Promise<void> {
  await hold(page, what, to);
  await page.mouse.up();
}

const exportAs = (shown: Shown, format: RegExp): Promise<string> =>
  shown.saved(async () => {
    await shown.page.getByRole('button', { name: 'Export' }).click();
    await shown.page.getByRole('menuitem', { name: format }).click();
  });

/** Words only, and not when they were written, so that two renderings of one document can be held against each other. */
const words = (text: string): string =>
  text
    .replace(/(Written by Meridian [^ ]+),? \S+/, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe.each(hosts)('on the $name host', (host) => {
  it('builds a pack, and exports what it shows', async () => {
    const shown = await openSample(host);
    const { page } = shown;

    // From the reader, and from a selection in Search.
    await openArticle(page, uranium);
    await add(page, 'Corridor risk');
    await search(page, 'ferries aktau');
    await rowOf(page, queue).waitFor();
    await rowOf(page, queue).click();
    await rowOf(page, queue).click({ modifiers: ['ControlOrMeta'] });
    await add(page, 'Corridor risk');
    await openArticle(page, teaser);
    await add(page, 'Corridor risk');
    await openArticle(page, japanese);
    await add(page, 'Corridor risk');

    await goTo(page, 'Packs');
    await page.getByRole('button', { name: /^Corridor risk 4 articles/ }).click();
    await page.getByRole('textbox', { name: 'Title of the pack' }).waitFor();

    // The title page, a note, quoted words, a comment.
    await write(page.getByRole('textbox', { name: 'Subtitle' }), 'Why a fifth of the uranium now crosses the Caspian');
    await write(page.getByRole('textbox', { name: 'Author' }), 'Energy desk');
    await write(page.getByRole('textbox', { name: 'Title of the section' }), 'What has changed');
    await write(
      page.getByRole('textbox', { name: 'Note of the section' }),
      'Four cargoes have crossed since August.\n\nBuyers pay for certainty, not for distance.',
    );
    await write(page.getByRole('textbox', { name: `Words quoted from “${uranium}”` }), 'The drums arrive before dawn');
    await write(page.getByRole('textbox', { name: `Comment on “${uranium}”` }), 'The only count of cargoes we have.');

    // A second section; the first's last two articles move there, one by its outline, by buttons within.
    await page.getByRole('button', { name: 'Add a section' }).click();
    const outline = page.getByRole('navigation', { name: 'Outline' });
    await outline.getByRole('button', { name: 'Section 2', exact: true }).waitFor();
    await write(page.getByRole('textbox', { name: 'Title of the section' }), 'What stands in the way');
    await outline.getByRole('button', { name: 'What stands in the way' }).waitFor();
    await outline.getByText(queue).dragTo(outline.getByRole('button', { name: 'What stands in the way' }));
    await page
      .getByRole('region', { name: 'Articles in this section' })
      .getByText('1 article in this section')
      .waitFor();
    await outline.getByText(teaser).dragTo(outline.getByRole('button', { name: 'What stands in the way' }));
    await page.getByText('2 articles in this section').waitFor();
    const items = page.getByRole('region', { name: 'Articles in this section' }).getByRole('heading', { level: 3 });
    await soon(() => items.allTextContents()).toEqual([queue, teaser]);
    await page.getByRole('button', { name: `Move “${queue}” down` }).click();
    await soon(() => items.allTextContents()).toEqual([teaser, queue]);
    await page.getByRole('button', { name: `Move “${queue}” up` }).click();
    await soon(() => items.allTextContents()).toEqual([queue, teaser]);
    // Sections too, by button and by key, and back with undo.
    const sections = outline.locator('.sec .t');
    await page.getByRole('button', { name: 'Move the section up' }).click();
    await soon(() => sections.allTextContents()).toEqual(['What stands in the way', 'What has changed']);
    await outline.getByRole('button', { name: 'What stands in the way' }).press('Alt+ArrowDown');
    await soon(() => sections.allTextContents()).toEqual(['What has changed', 'What stands in the way']);
    await outline.getByRole('button', { name: 'What has changed' }).click();
    await page.keyboard.press('z');
    await soon(() => sections.allTextContents()).toEqual(['What stands in the way', 'What has changed']);
    await page.keyboard.press('z');
    await soon(() => sections.allTextContents()).toEqual(['What has changed', 'What stands in the way']);

    // In the outline by mouse: within a section, into another, a section below the next; where it will land is shown before.
    const bits = outline.locator('.bit .t');
    const bit = (title: string): Locator => outline.locator('.bit').filter({ hasText: title });
    const order = (): Promise<string[]> => bits.allTextContents();
    await soon(order).toEqual([uranium, japanese, queue, teaser]);
    await hold(page, bit(queue), bit(teaser));
    expect(await outline.locator('.over').textContent()).toContain(teaser);
    expect(await outline.locator('.over').getAttribute('class')).toContain('below');
    await page.screenshot({ path: 'tests/.results/journeys/pack-dragging-light.png' }); // picture() would move the mouse
    await page.mouse.up();
    await soon(order).toEqual([uranium, japanese, teaser, queue]);
    expect(await outline.locator('.over').count()).toBe(0);
    await drag(page, bit(queue), bit(teaser));
    await soon(order).toEqual([uranium, japanese, queue, teaser]);
    await drag(page, bit(teaser), bit(uranium));
    await soon(order).toEqual([teaser, uranium, japanese, queue]);
    await drag(page, bit(teaser), outline.getByRole('button', { name: 'What stands in the way' }));
    await soon(order).toEqual([uranium, japanese, queue, teaser]);
    await drag(page, outline.getByRole('button', { name: 'What has changed' }), bit(queue));
    await soon(order).toEqual([queue, teaser, uranium, japanese]);
    await drag(page, outline.getByRole('button', { name: 'What has changed' }), sections.first());
    await soon(order).toEqual([uranium, japanese, queue, teaser]);
    // Let go beside the outline, or where it was taken up: nothing is moved.
    await drag(page, bit(queue), page.getByRole('complementary', { name: 'Checks and preview' }).getByText('Checks'));
    await drag(page, bit(queue), bit(queue));
    await soon(order).toEqual([uranium, japanese, queue, teaser]);
    await soon(() => saidOf(page).textContent()).toMatch(/^Moved a section/);

    // The checks name what a reader should know.
    const checks = page.getByRole('complementary', { name: 'Checks and preview' });
    await checks
      .getByText(/teaser/i)
      .first()
      .waitFor();

    // The preview is the export.
    const preview = page.frameLocator('iframe[title="Preview of the exported pack"]');
    await preview.getByText('The drums arrive before dawn').first().waitFor();
    await preview.getByText('What stands in the way').first().waitFor();
    await picture(page, 'pack-built');
    const html = await exportAs(shown, /^Web page/);
    const context = await (await browser()).newContext();
    const web = await context.newPage();
    await web.goto(pathToFileURL(html).href);
    const bodyText = words(await web.locator('body').innerText());
    expect(words(await preview.locator('body').innerText())).toBe(bodyText);
    await web.screenshot({ path: 'tests/.results/journeys/pack-exported-light.png', fullPage: true });
    await web.emulateMedia({ colorScheme: 'dark' });
    await web.setViewportSize({ width: 390, height: 844 });
    expect(await web.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await web.screenshot({ path: 'tests/.results/journeys/pack-exported-narrow-dark.png' });
    await context.close();
    for (const text of [
      'Corridor risk',
      'Why a fifth of the uranium now crosses the Caspian',
      'Energy desk',
      'Buyers pay for certainty, not for distance.',
      'The only count of cargoes we have.',
      uranium,
      queue,
      teaser,
      japanese,
      'Steppe Dispatch',
      'The Lamplight Post',
    ])
      expect(bodyText).toContain(text);
    const source = readFileSync(html, 'utf8');
    expect(source).not.toMatch(/<script\b|<link\b[^>]*href="http|src="http/i); // one file, and nobody is asked for more
    expect(source).toMatch(/[0-9a-f]{64}/); // the manifest

    const markdown = readFileSync(await exportAs(shown, /^Markdown/), 'utf8');
    expect(markdown).toMatch(/^# Corridor risk$/m);
    expect(markdown).toMatch(/^## .*What has changed$/m);
    expect(markdown).toMatch(/^> .*The drums arrive before dawn/m);
    expect(markdown).toMatch(/Lamplight Post.*Teaser/);
    expect([...markdown.matchAll(/`[0-9a-f]{64}`/g)]).toHaveLength(4);
    nothingWrong(shown);
    await shown.close();
  });

  it('removes a pack and brings it back', async () => {
    const shown = await openSample(host);
    const { page } = shown;
    await goTo(page, 'Packs');
    await page.getByRole('heading', { name: 'No packs yet.' }).waitFor();
    await picture(page, 'packs-none');
    await page.getByRole('textbox', { name: 'Title of the new pack' }).fill('Winter gas');
    await page.getByRole('button', { name: 'Begin pack' }).click();
    await page.getByText('Press P on an article').waitFor();
    await picture(page, 'pack-empty');
    await page.getByRole('button', { name: 'All packs' }).click();
    await page.getByRole('button', { name: 'Remove the pack “Winter gas”' }).click();
    await page.getByRole('heading', { name: 'No packs yet.' }).waitFor();
    await page.keyboard.press('z');
    await page.getByRole('button', { name: /^Winter gas/ }).waitFor();
    // A pack takes everything a search found.
    await search(page, 'uzbekistan');
    await soon(() => listOf(page).getByRole('option').count()).toBeGreaterThan(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await page.getByText(/^\d+ selected$/).waitFor();
    await add(page, 'Winter gas');
    await goTo(page, 'Packs');
    await page.getByRole('button', { name: /^Winter gas [1-9]\d* articles/ }).waitFor();
    nothingWrong(shown);
    await shown.close();
  });
});
