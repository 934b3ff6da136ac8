import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractVersion, events, requests } from '#shared/contract';
import { talk, type Pipe } from '#shared/wire';
import { menuTemplate } from '#main/hosts/electron/menu';
import { everywhere, startFeedWorld } from '#tests/support/feed-world';
import { startDesktop, type Desktop } from '#tests/support/fake-electron/desktop';
import { commands } from '#renderer/state/keys.ts';

const home = mkdtempSync(join(tmpdir(), 'meridian-desktop-'));

function meet(pipe: Pipe) {
  return talk(pipe, {
    hello: { version: contractVersion, role: 'page', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

const closing = (pipe: Pipe): Promise<void> => new Promise((resolve) => pipe.onClose(resolve));

/** Connects as the page does: again and again until the core is there. */
async function connected(desktop: Desktop) {
  for (;;) {
    const end = meet(desktop.connect());
    try {
      await end.ready;
      return end;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

describe('the built desktop host, on the fake', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    if (!existsSync('out/main/electron.js')) throw new Error('There is no build. Run “npm run build” first.');
    desktop = await startDesktop({ home });
    await desktop.do('shown');
  }, 30_000);
  afterAll(async () => {
    await desktop.stop();
    rmSync(home, { recursive: true });
  });

  test('its window is sandboxed and isolated and shows our page', async () => {
    const { windows, schemes, sandboxed } = await desktop.do('state');
    expect(sandboxed).toBe(true);
    expect(windows).toHaveLength(1);
    expect(windows[0]).toMatchObject({
      url: 'app://meridian/',
      preferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    const named = Object.keys(windows[0]?.preferences ?? {});
    for (const name of [
      'webSecurity',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'enableBlinkFeatures',
      'webviewTag',
    ])
      expect(named).not.toContain(name);
    expect(schemes.map((one) => one.scheme)).toEqual(['app', 'article']);
    for (const one of schemes)
      expect(Object.keys(one.privileges ?? {})).toEqual(['standard', 'secure', 'supportFetchAPI']);
  });

  test('the preload exposes three functions and nothing of Electron', async () => {
    const { windows } = await desktop.do('state');
    expect(windows[0]?.exposed).toEqual({ meridian: ['connect', 'grantFile', 'onCommand'] });
  });

  test('everything the page refers to is there, under the policy', async () => {
    const { text, headers } = await desktop.do('load', 'app://meridian/');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(text).not.toMatch(/__[A-Z_]+__/);
    const parts = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      (found) => new URL(found[1] ?? '', 'app://meridian/').href,
    );
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect((await desktop.do('load', part)).status, part).toBe(200);
  });

  test('a request of the page is answered by the core', async () => {
    const end = await connected(desktop);
    const info = await end.ask('library.info', {});
    expect(info).toMatchObject({ path: join(home, 'library'), articles: 0 });
    expect(info.abilities).toEqual(
      expect.arrayContaining(['file.save', 'file.open', 'file.reveal', 'link.open', 'pdf.print']),
    );
    end.close();
  });

  test('the built threads work: one reads a page, the other searches', async () => {
    const end = await connected(desktop);
    const html = `<article><h1>Ferry returns</h1>${'<p>The ferry across the strait sails again this week.</p>'.repeat(8)}</article>`;
    expect((await end.ask('stages.extract', { url: null, html })).text).toContain('The ferry across the strait');
    const query = { query: 'ferry', sort: 'newest', typing: false, facets: true, count: 10 } as const;
    expect((await end.ask('search.run', query)).total).toBe(0);
    end.close();
  });

  test('machine settings are kept in a file of their own', async () => {
    const end = await connected(desktop);
    await end.ask('settings.change', { change: { theme: 'dark' } });
    expect((await end.ask('settings.read', {})).theme).toBe('dark');
    const stored = JSON.parse(readFileSync(join(home, 'appData', 'Meridian', 'settings.json'), 'utf8'));
    expect(stored.settings.theme).toBe('dark');
    end.close();
  });

  test('only web and mail links are opened outside', async () => {
    const end = await connected(desktop);
    await end.ask('links.open', { url: 'https://example.org/a' });
    await expect(end.ask('links.open', { url: 'file:///etc/passwd' })).rejects.toMatchObject({ code: 'refused' });
    expect((await desktop.do('state')).external).toEqual(['https://example.org/a']);
    end.close();
  });

  test('new matches of a saved search are announced by the system, unless its window has the focus', async () => {
    await using world = await startFeedWorld({ feeds: 1, items: 2, bytes: 200, news: 1 });
    const end = await connected(desktop);
    const sync = async (): Promise<void> => {
      const { job } = await end.ask('sync.run', {});
      expect((await end.ask('jobs.wait', { job })).outcome).toBe('done');
    };
    const address = world.urls[0] ?? '';
    const { source } = await end.ask('sources.add', { address, allowPrivate: true });
    await sync();
    await end.ask('searches.save', { name: 'World', query: everywhere, sort: 'newest', notify: true });
    const found: unknown[] = [];
    end.on('searches.found', (event) => void found.push(event));
    world.publish();
    await sync();
    await expect.poll(() => found).toHaveLength(1);
    expect((await desktop.do('state')).notices).toEqual([]);
    await desktop.do('turn', true);
    world.publish();
    await sync();
    await expect.poll(async () => (await desktop.do('state')).notices).toEqual([{ title: '1 new in World', body: '' }]);
    await desktop.do('turn', false);
    await end.ask('sources.remove', { ids: [source.id] });
    end.close();
  });

  test('a dropped file becomes a token, but not for a frame inside the page', async () => {
    const path = join(home, 'feeds.opml');
    writeFileSync(path, '<opml version="2.0"><head/><body/></opml>');
    expect(await desktop.do('grant', path)).toMatchObject({ name: 'feeds.opml', token: expect.any(String) });
    await expect(desktop.do('grant', 'feeds.opml')).rejects.toThrow(/not a file/);
    await expect(desktop.do('fromSubframe', 'grant', path)).rejects.toThrow(/Refused/);
  });

  test('a pack is printed without scripts, tagged and with an outline', async () => {
    const end = await connected(desktop);
    const { id } = await end.ask('packs.create', { title: 'Caspian routes' });
    const path = join(home, 'routes.pdf');
    await desktop.do('laySave', path);
    expect(await end.ask('packs.export', { id, format: 'pdf' })).toMatchObject({ path });
    const pdf = readFileSync(path, 'latin1');
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain('"generateTaggedPDF":true');
    expect(pdf).toContain('"generateDocumentOutline":true');
    expect((await desktop.do('state')).windows).toHaveLength(1);
    end.close();
  });

  test('permissions, navigation, new windows and the network are closed', async () => {
    for (const name of ['geolocation', 'notifications', 'clipboard-read', 'openExternal'])
      expect(await desktop.do('permitted', name)).toEqual({ asked: false, checked: false, device: false });
    for (const kind of ['link', 'redirect'] as const)
      for (const isMainFrame of [true, false])
        expect(await desktop.do('navigate', 'https://example.org/', isMainFrame, kind)).toBe(false);
    expect(await desktop.do('navigate', 'article://frame/frame.html', false, 'link')).toBe(true);
    expect(await desktop.do('openWindow', 'https://example.org/')).toBe('deny');
    await expect(desktop.do('load', 'https://example.org/')).rejects.toThrow(/BLOCKED/);
    await expect(desktop.do('load', 'file:///etc/passwd')).rejects.toThrow(/BLOCKED/);
  });

  test('a menu item reaches the page as a command', async () => {
    await desktop.do('listen');
    await desktop.do('choose', 'Command Palette');
    await expect.poll(async () => (await desktop.do('state')).commands).toEqual(['palette']);
  });

  test('every item of the menu is a command the page knows', () => {
    const known = new Set<string>(commands.map((command) => command.id));
    const chosen: string[] = [];
    for (const platform of ['linux', 'darwin'] as const)
      for (const menu of menuTemplate(platform, (name) => chosen.push(name)))
        if (Array.isArray(menu.submenu))
          for (const item of menu.submenu) Reflect.apply(item.click ?? (() => 0), item, []);
    expect(chosen.length).toBeGreaterThan(20);
    expect(chosen.filter((name) => !known.has(name))).toEqual([]);
  });

  test('a reload closes the pipe, and the page gets a new one', async () => {
    const pipe = desktop.connect();
    const end = meet(pipe);
    await end.ready;
    await desktop.do('reload');
    const again = await connected(desktop);
    expect(await again.ask('library.info', {})).toMatchObject({ path: join(home, 'library') });
    again.close();
  });

  test('a core that was killed is there again by itself, and nothing is lost', async () => {
    const pipe = desktop.connect();
    const end = meet(pipe);
    const { id } = await end.ask('packs.create', { title: 'Before the kill' });
    const { corePid } = await desktop.do('state');
    if (corePid === undefined) throw new Error('There is no core');
    const closed = closing(pipe);
    process.kill(corePid, 'SIGKILL');
    await closed;
    const began = performance.now();
    const again = await connected(desktop);
    expect(performance.now() - began).toBeLessThan(15_000); // a second, on a machine that does nothing else
    expect((await again.ask('packs.list', {})).map((pack) => pack.id)).toContain(id);
    again.close();
  });

  test('a restored library is opened by a new core', async () => {
    const end = await connected(desktop);
    const path = join(home, 'library-backup');
    await desktop.do('laySave', path);
    const saved = await end.ask('library.backup', {});
    expect(saved).toMatchObject({ path });
    expect(statSync(path).size).toBe(saved?.bytes);
    const { token } = await desktop.do('grant', path);
    const before = (await desktop.do('state')).corePid;
    await end.ask('library.restore', { file: { token } });
    await expect.poll(async () => (await desktop.do('state')).corePid, { timeout: 5_000 }).not.toBe(before);
    const again = await connected(desktop);
    expect((await again.ask('packs.list', {})).map((pack) => pack.title)).toContain('Before the kill');
    again.close();
  });

  test('a second start shows the window there is', async () => {
    await desktop.do('secondInstance');
    expect((await desktop.do('state')).windows).toHaveLength(1);
  });

  test('closing the window ends the app cleanly and remembers its place', async () => {
    const other = await startDesktop({ home: join(home, 'other') });
    await other.do('shown');
    await connected(other);
    await other.do('closeWindow').catch(() => undefined);
    expect(await other.ended).toBe(0);
    const stored = JSON.parse(readFileSync(join(home, 'other', 'appData', 'Meridian', 'settings.json'), 'utf8'));
    expect(stored.window).toEqual({ x: 40, y: 30, width: 1360, height: 860, maximized: false });
  });

  test('quitting ends it too', async () => {
    const other = await startDesktop({ home: join(home, 'quit') });
    await other.do('shown');
    await other.do('quit').catch(() => undefined);
    expect(await other.ended).toBe(0);
  });

  test('a library that cannot be opened is said in a sentence', async () => {
    const place = mkdtempSync(join(home, 'broken-'));
    writeFileSync(join(place, 'library'), 'this is a file');
    const other = await startDesktop({ home: place });
    expect(await other.ended).toBe(1);
    expect(other.said()).toMatch(/\[error box\] Meridian cannot open the library: .+\./);
  });
});
