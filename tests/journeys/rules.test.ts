/**
 * An analyst makes a rule, sees beforehand what it would touch, has a new arrival starred and tagged by it, and takes a run back.
 */
import type { Locator, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { barriers } from '#tests/support/barriers';
import { closeBrowser, hosts, picture, wide } from '#tests/support/journey';
import { startOutlet } from '#tests/support/outlet';
import {
  addOutlet,
  goTo,
  nothingWrong,
  openSample,
  readerOf,
  rowOf,
  saidOf,
  search,
  soon,
  statusOf,
  syncNow,
  titlesOf,
} from '#tests/support/journey-steps';

afterAll(closeBrowser);

const arrival = 'Kazakhstan signs a uranium contract with two utilities';
const ruleOf = (page: Page, name: string): Locator => page.getByRole('listitem', { name, exact: true });
const sheetOf = (page: Page): Locator => page.getByRole('dialog', { name: /^(New r|R)ule$/ });

/** The figure in a sentence such as "It would touch 4 articles of the 5 it finds." */
async function touchedIn(said: Locator): Promise<number> {
  const text = (await said.textContent()) ?? '';
  return Number(/would touch (\d+) article/.exec(text)?.[1] ?? -1);
}

async function giveTag(page: Page, kind: 'Region' | 'Topic', name: string): Promise<void> {
  await sheetOf(page).getByRole('button', { name: kind, exact: true }).press('Enter');
  const field = page.getByRole('combobox', { name: `${kind} for what the rule finds` });
  await field.pressSequentially(name);
  await page.getByRole('listbox', { name: 'Tags found' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}

describe.each(hosts)('on the $name host', (host) => {
  it('makes a rule of a search, sees what it would touch, has arrivals starred and tagged, and takes the run back', async () => {
    const outlet = await startOutlet();
    outlet.publish('Customs house reopens', 'The customs house opened its doors again this morning. ');
    const shown = await openSample(host);
    const { page } = shown;

    // Nothing yet: the view says what rules are for.
    await goTo(page, 'Rules');
    await page.getByRole('heading', { name: 'No rules yet.' }).waitFor();
    await picture(page, '60-rules-none');

    // From a search, with the keyboard: query, topic, star.
    await search(page, 'kazakhstan uranium');
    await page.keyboard.press('Enter');
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Make a rule' }).press('Enter');
    const sheet = sheetOf(page);
    await sheet.waitFor();
    expect(await sheet.getByRole('combobox', { name: 'Query of the rule' }).inputValue()).toBe('kazakhstan uranium');
    await giveTag(page, 'Topic', 'nuclear fuel cycle');
    await sheet.getByRole('checkbox', { name: 'Star' }).press('Space');
    await sheet.getByRole('checkbox', { name: /^Announce/ }).press('Space');
    await soon(() => touchedIn(sheet)).toBeGreaterThan(1);
    const touched = await touchedIn(sheet);
    await picture(page, '61-rule-sheet');

    // A query that is not understood is explained, and nothing that was written is lost.
    const query = sheet.getByRole('combobox', { name: 'Query of the rule' });
    await query.fill('kazakhstan region:Atlantis');
    await sheet.getByRole('button', { name: 'Make the rule' }).press('Enter');
    await sheet.getByRole('alert').getByText('There is no region “Atlantis”').waitFor();
    await picture(page, '62-rule-refused');
    await query.fill('kazakhstan uranium');
    await sheet.getByRole('textbox', { name: 'Name' }).fill('Kazakh uranium');
    await soon(() => touchedIn(sheet)).toBe(touched);

    // What it would touch, as a list; and back to what was being written.
    await sheet.getByRole('button', { name: 'Look at them' }).press('Enter');
    await page.getByText('Not done yet: only what it would touch').waitFor();
    await soon(() => page.locator('.tally b').innerText()).toMatch(new RegExp(`^${touched} articles`));
    await picture(page, '63-rule-would');
    await page.getByRole('button', { name: 'Back to the rule' }).press('Enter');
    expect(await sheet.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Kazakh uranium');
    // Closed with Escape it waits among the rules.
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.getByRole('list', { name: 'Rules that are not saved yet' }).getByText('Kazakh uranium').press('Enter');
    await sheet.getByRole('button', { name: 'Make the rule' }).press('Enter');
    await sheet.waitFor({ state: 'detached' });
    await soon(() => saidOf(page).textContent()).toContain('Made the rule “Kazakh uranium”');
    await ruleOf(page, 'Kazakh uranium').getByText('nothing changed yet').waitFor();

    // An outlet publishes two articles, one of which fits: it alone is starred and tagged.
    await addOutlet(page, outlet.url);
    await goTo(page, 'Desk');
    await syncNow(page);
    outlet.publish(arrival, 'Kazakhstan will deliver uranium to two utilities from next year on. ');
    outlet.publish('Harbour concert postponed', 'The concert in the harbour was postponed again. ');
    await syncNow(page);
    const notice = statusOf(page).getByRole('button', { name: '1 article for the rule “Kazakh uranium”' });
    await notice.waitFor();
    await rowOf(page, arrival).click();
    await readerOf(page).getByRole('heading', { level: 1, name: arrival }).waitFor();
    await readerOf(page).getByText('Nuclear fuel cycle', { exact: false }).first().waitFor();
    await search(page, 'is:starred topic:nuclear-fuel-cycle');
    await soon(() => titlesOf(page)).toEqual([arrival]);
    await picture(page, '64-rule-arrival');

    // The rule shows its run; the whole library is asked for, after it has said how many.
    await notice.click();
    const rule = ruleOf(page, 'Kazakh uranium');
    await rule.getByText('changed 1 article of what arrived').waitFor();
    await rule.getByRole('button', { name: /^Run / }).press('Enter');
    const trial = page.getByRole('group', { name: 'Run “Kazakh uranium” on the library' });
    await soon(() => touchedIn(trial)).toBe(touched);
    await picture(page, '65-rule-trial');
    await trial.getByRole('button', { name: `Run on ${touched} articles` }).press('Enter');
    await rule.getByText(`changed ${touched} articles in the library`).waitFor();
    await soon(() => saidOf(page).textContent()).toContain(`“Kazakh uranium” changed ${touched} of`);
    await picture(page, '66-rules');
    expect(await barriers(page)).toEqual([]);

    // Z takes back what the analyst did herself, which was to add the outlet. The run is undone where it stands, all of it at once.
    await page.locator('body').press('z');
    await soon(() => saidOf(page).textContent()).toContain('Undone: Added');
    await rule
      .getByRole('button', { name: /^Undo what/ })
      .first()
      .press('Enter');
    await soon(() => saidOf(page).textContent()).toContain(
      `Undone: The rule “Kazakh uranium” worked on ${touched} articles`,
    );
    await rule.getByText(', undone').waitFor();
    await search(page, 'is:starred');
    await soon(() => titlesOf(page)).toEqual([arrival]);

    // Order, switch, removal.
    await page.keyboard.press('Control+6');
    await page.getByRole('button', { name: 'New rule' }).press('Enter');
    await sheetOf(page).waitFor();
    await page.keyboard.type('concert');
    await soon(() => sheetOf(page).getByRole('combobox', { name: 'Query of the rule' }).inputValue()).toBe('concert');
    await sheetOf(page).getByRole('checkbox', { name: 'Archive' }).press('Space');
    await sheetOf(page).getByRole('button', { name: 'Make the rule' }).press('Enter');
    await ruleOf(page, 'Concert').waitFor();
    await page.getByRole('button', { name: 'Move “Concert” up' }).press('Enter');
    await soon(() => page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Concert', 'Kazakh uranium']);
    await ruleOf(page, 'Concert').getByRole('switch').press('Space');
    await soon(() => saidOf(page).textContent()).toContain('Switched off the rule “Concert”');
    await page.getByRole('button', { name: 'Remove “Concert”' }).press('Enter');
    await ruleOf(page, 'Concert').waitFor({ state: 'detached' });
    await page.locator('body').press('z');
    await ruleOf(page, 'Concert').waitFor();

    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, '67-rules-narrow');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Edit “Kazakh uranium”' }).click();
    await sheetOf(page).waitFor();
    await picture(page, '68-rule-sheet-narrow');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize(wide);

    nothingWrong(shown);
    await shown.close();
    outlet.close();
  });
});
