import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '#main/hosts/node/browsers';
import { startLoopback, type Loopback } from './loopback.ts';

const program = findChromium();

/** Opens a socket as this page and answers the first text, or how it ended. */
function trySocket(page: Page, address: string, protocols: string[]): Promise<string> {
  return page.evaluate(
    ([to, words]) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(to as string, words as string[]);
        socket.addEventListener('message', (event) => resolve(String(event.data)));
        socket.addEventListener('close', () => resolve('closed'));
      }),
    [address, protocols] as const,
  );
}

describe.skipIf(program === null)(`in ${program ?? 'a Chromium-family browser, of which none is installed'}`, () => {
  let browser: Browser;
  let loopback: Loopback;
  beforeAll(async () => {
    loopback = await startLoopback();
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: program ?? '', args });
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    await loopback.close();
  });

  async function enter(page: Page): Promise<string> {
    await page.goto(loopback.host.address());
    return await page.evaluate(async () => {
      const token = new URLSearchParams(location.hash.slice(1)).get('k');
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/enter', { method: 'POST', headers, body: JSON.stringify({ token }) });
      return ((await answer.json()) as { key: string }).key;
    });
  }

  it('lets its own page in, with its script, its frame and its pipe, over a reload', async () => {
    const { host } = loopback;
    const page = await browser.newPage();
    const key = await enter(page);
    expect(await page.title()).toBe('page');
    const pipe = `ws://127.0.0.1:${host.port}/pipe`;
    expect(await trySocket(page, pipe, ['meridian', key])).toContain('"role":"core"');
    await page.reload();
    expect(await trySocket(page, pipe, ['meridian', key])).toContain('"role":"core"');
    expect(await trySocket(page, pipe, ['meridian', 'x'.repeat(43)])).toBe('closed');
    const from = await page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          addEventListener('message', (event) => resolve(`${String(event.data)} from ${event.origin}`));
          document.body.appendChild(Object.assign(document.createElement('iframe'), { src: address }));
        }),
      `${host.articleOrigin}/frame.html`,
    );
    expect(from).toBe('1 from null');
    await page.close();
  });

  it('gives another program on this machine nothing, though it is sent the cookie', async () => {
    const { host } = loopback;
    const cookies: string[] = [];
    const other = createServer((request, response) => {
      cookies.push(request.headers.cookie ?? '');
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>other</title>');
    });
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port)),
    );
    const page = await browser.newPage();
    const key = await enter(page);
    for (const name of ['127.0.0.1', 'localhost']) {
      await page.goto(`http://${name}:${port}/`);
      expect(await trySocket(page, `ws://127.0.0.1:${host.port}/pipe`, ['meridian', key])).toBe('closed');
      const got = await page.evaluate(async (origin) => {
        const tell = (what: string) => (error: unknown) => `${what} ${error instanceof Error ? error.name : 'failed'}`;
        const load = (element: 'script' | 'img', path: string): Promise<string> =>
          new Promise((resolve) => {
            const made = Object.assign(document.createElement(element), { src: `${origin}${path}` });
            made.addEventListener('load', () => resolve(`${element} loaded`));
            made.addEventListener('error', () => resolve(`${element} failed`));
            document.body.appendChild(made);
          });
        return await Promise.all([
          fetch(origin, { credentials: 'include' }).then(() => 'read', tell('page')),
          fetch(`${origin}/files?name=a`, { method: 'POST', mode: 'no-cors', credentials: 'include', body: 'x' }).then(
            (answer) => `file ${answer.type}`,
            tell('file'),
          ),
          load('script', '/assets/page.js'),
          load('img', '/assets/page.js'),
        ]);
      }, host.origin);
      expect(got[0]).toBe('page TypeError');
      expect(got[2]).toBe('script failed');
      expect(got[3]).toBe('img failed');
    }
    expect(cookies.some((cookie) => cookie.includes(`meridian-${host.port}=`))).toBe(true); // hence the key
    expect(loopback.granted).toEqual([]);
    other.close();
    await page.close();
  });
});
