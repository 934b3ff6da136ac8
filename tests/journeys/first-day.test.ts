/**
 * A first day: from an empty library to a briefing on disk, without reading anything first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, freshFolder, hosts, picture } from '#tests/support/journey';
import {
  bodyOf,
  cursorOf,
  listOf,
  nothingWrong,
  readerOf,
  rowOf,
  saidOf,
  search,
  soon,
  synced,
  tagByKey,
  uranium,
} from '#tests/support/journey-steps';

afterAll(closeBrowser);

/** A PDF's bytes as text, with what stands in deflated object streams beside it. */
function pdfText(bytes: Buffer): string {
  const plain = bytes.toString('latin1');
  const streams = [...plain.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
    try {
      return inflateSync(bytes.subarray(index + word.length, plain.indexOf('endstream', index))).toString('latin1');
    } catch {
      return ''; // not deflated
    }
  });
  return [plain, ...streams].join('\n');
}

/** What a program answers, or null where it is not installed. */
function answerOf(program: string, ...args: string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

describe.each(hosts)('on the $name host', (host) => {
  it('goes from the sample newsroom to a PDF on disk', async () => {
    const shown = await host.open(freshFolder());
    const { page } = shown;

    // First run.
    await soon(() => page.getByRole('heading', { name: 'Try it with the sample newsroom' }).isVisible()).toBe(true);
    await picture(page, '01-first-run');
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await rowOf(page, uranium).waitFor({ timeout: 30_000 });
    await synced(page);
    await picture(page, '02-inbox');

    // Read the article on uranium: the newest of the day is under the cursor with the first J.
    await rowOf(page, uranium).click();
    await readerOf(page).getByRole('heading', { level: 1, name: uranium }).waitFor();
    await bodyOf(page).getByText('Aktau').first().waitFor();
    await soon(() => cursorOf(page).textContent()).toContain(uranium);

    // Tag it by keyboard.
    const chips = readerOf(page).getByRole('region', { name: 'Article text' });
    await tagByKey(page, 'R', 'kazakhstan');
    await chips.getByRole('button', { name: 'Remove the region Kazakhstan' }).waitFor();
    await tagByKey(page, 'T', 'energy sec');
    await chips.getByRole('button', { name: /^Remove the topic energy security/i }).waitFor();
    await soon(() => saidOf(page).textContent()).toMatch(/energy security/i);
    await picture(page, '03-tagged');

    // Found by typing a place that is not in the text.
    await search(page, 'central asia');
    await rowOf(page, uranium).waitFor();
    await picture(page, '04-search');
    expect(await bodyOf(page).owner().count()).toBe(0);

    // Found by facet.
    await page.getByRole('button', { name: 'Clear' }).first().click();
    await page
      .getByRole('tree', { name: 'Region' })
      .getByRole('treeitem', { name: /^Central Asia/ })
      .click();
    const topics = page.getByRole('tree', { name: 'Topic' });
    await topics.getByRole('treeitem', { name: /^energy \d/i }).press('ArrowRight'); // opens it
    await topics.getByRole('treeitem', { name: /^energy security/i }).press('Enter');
    await rowOf(page, uranium).waitFor();
    await soon(() => page.getByRole('combobox', { name: 'Query' }).inputValue()).toMatch(/region:.*topic:/);
    await soon(() => listOf(page).getByRole('option').count()).toBe(1);
    await picture(page, '05-facet');

    // Into a pack.
    await rowOf(page, uranium).click();
    await readerOf(page).getByRole('heading', { level: 1, name: uranium }).waitFor();
    await page.keyboard.press('p');
    await page.getByRole('combobox', { name: 'Pack' }).pressSequentially('Corridor risk');
    await picture(page, '06-pack-picker');
    await page.keyboard.press('Enter');
    await soon(() => saidOf(page).textContent()).toContain('Corridor risk');
    await readerOf(page).getByRole('button', { name: 'Corridor risk' }).click();
    await page.getByRole('complementary', { name: 'Checks and preview' }).waitFor();
    await picture(page, '07-pack');

    // Onto the disk.
    const path = await shown.saved(async () => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: /^PDF/ }).click();
    });
    const bytes = readFileSync(path);
    expect(path).toMatch(/\.pdf$/);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const inside = pdfText(bytes);
    expect(inside).toMatch(/\/StructTreeRoot/);
    expect(inside).toMatch(/\/MarkInfo/);
    expect(inside).toMatch(/\/Outlines/);
    const told = answerOf('pdfinfo', path);
    if (told !== null) {
      expect(told).toMatch(/Tagged:\s+yes/);
      expect(told).toMatch(/Title:\s+Corridor risk/);
    }
    const text = answerOf('pdftotext', path, '-');
    if (text !== null) {
      expect(text).toContain('Corridor risk');
      expect(text.replaceAll(/\s+/g, ' ')).toContain(uranium);
      expect(text).toContain('Steppe Dispatch');
    }
    await picture(page, '08-exported');
    nothingWrong(shown);
    await shown.close();
  });
});
