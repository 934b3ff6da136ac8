/**
 * When something is wrong with the house itself: a library that cannot be opened, a window that cannot be drawn.
 */
import { copyFileSync, mkdirSync, readdirSync, renameSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, freshFolder, hosts, picture } from '#tests/support/journey';
import { nothingWrong, openSample, rowOf, saidOf, soon, uranium } from '#tests/support/journey-steps';

afterAll(closeBrowser);

describe.each(hosts)('on the $name host', (host) => {
  it('restores a backup into a library whose file was cut off, and goes on', async () => {
    const first = await openSample(host);
    await first.page.keyboard.press('Control+,');
    const settings = first.page.getByRole('dialog', { name: 'Settings' });
    const backup = await first.saved(() => settings.getByRole('button', { name: 'Back up' }).click());
    const { library } = first;
    nothingWrong(first);
    await first.close();
    const file = join(library, 'library.db');
    const whole = join(freshFolder(), 'whole.db');
    copyFileSync(file, whole);
    truncateSync(file, 20_000);

    const { page, ...shown } = await host.open(library);
    await page.getByRole('heading', { level: 1, name: 'This library cannot be opened.' }).waitFor();
    await page.getByText(file, { exact: true }).waitFor();
    await picture(page, 'trouble-damaged');
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'trouble-damaged-narrow', ['light']);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('it still cannot be opened').waitFor();
    expect(statSync(file).size).toBe(20_000); // left as it was

    // What is no backup is refused, and nothing is lost by it.
    const letter = join(freshFolder(), 'letter.db');
    copyFileSync(join(import.meta.dirname, '../../README.md'), letter);
    const restore = page.getByRole('button', { name: 'Restore from a backup …' });
    await shown.choosing(letter, () => restore.click());
    await page.getByText(/is not a Meridian backup. Nothing was changed/).waitFor();
    await shown.choosing(backup, () => restore.click());
    await rowOf(page, uranium).waitFor({ timeout: 30_000 });
    await soon(() => saidOf(page).textContent()).toMatch(/^Restored 64 articles.*before-restore-/);
    const [kept = ''] = readdirSync(join(library, 'backups')).filter((name) => name.startsWith('before-restore-'));
    expect(statSync(join(library, 'backups', kept)).size).toBe(20_000);
    nothingWrong({ page, ...shown });
    await shown.close();

    // The library's own copies are offered too, and a file put right by hand is taken.
    truncateSync(file, 20_000);
    copyFileSync(backup, join(library, 'backups', 'by-hand.db'));
    const again = await host.open(library);
    await again.page.getByRole('button', { name: 'Restore by-hand.db' }).waitFor();
    renameSync(whole, file);
    await again.page.getByRole('button', { name: 'Look again' }).click();
    await rowOf(again.page, uranium).waitFor({ timeout: 30_000 });
    nothingWrong(again);
    await again.close();
  });

  it('leaves a library of a newer Meridian untouched and says which way is on', async () => {
    const library = freshFolder();
    mkdirSync(library, { recursive: true });
    const db = new DatabaseSync(join(library, 'library.db'));
    db.exec('PRAGMA user_version = 9999');
    db.close();
    const shown = await host.open(library);
    await shown.page.getByRole('heading', { level: 1, name: 'This library is newer than this Meridian.' }).waitFor();
    await shown.page.getByText('Install the newer Meridian to open it.').waitFor();
    nothingWrong(shown);
    await shown.close();
  });

  it('says that a window could not be drawn, why, and shows it again', async () => {
    const shown = await openSample(host);
    const { page } = shown;
    // A platform that fails under the page: reading a time throws, as writing one did in engines without their locales.
    await page.evaluate(() => {
      Date.prototype.getTime = () => {
        throw new RangeError('Incorrect locale information provided');
      };
    });
    await page.keyboard.press('Control+4'); // unless something has been drawn anew already
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: 'This window could not be drawn.' }).waitFor();
    await alert.getByText('Everything you did is saved in the library.').waitFor();
    await alert.getByText('RangeError: Incorrect locale information provided').waitFor();
    await picture(page, 'trouble-fallen', ['light']);
    expect(shown.faults.filter((fault) => !fault.includes('Incorrect locale information'))).toEqual([]);
    shown.faults.length = 0;
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Show it again');
    await page.keyboard.press('Enter');
    await rowOf(page, uranium).waitFor();
    nothingWrong(shown);
    await shown.close();
  });
});
