import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileInside, serveApp, serveArticle } from '#main/hosts/electron/bundle';
import { mayNavigate } from '#main/hosts/electron/guard';

const home = mkdtempSync(join(tmpdir(), 'meridian-bundle-'));
const folder = join(home, 'renderer');

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<meta nonce="__NONCE__"><meta content="__ARTICLE_ORIGIN__">');
  writeFileSync(join(folder, 'frame.html'), '<style>a{}</style><script>1</script>');
  writeFileSync(join(folder, 'assets', 'main.js'), '1');
  writeFileSync(join(home, 'secret.js'), 'secret');
  symlinkSync(join(home, 'secret.js'), join(folder, 'assets', 'link.js'));
});
afterAll(() => rmSync(home, { recursive: true }));

describe('the app scheme', () => {
  test('fills a fresh nonce and the article origin into the page, and names both in its policy', async () => {
    const serve = serveApp(folder);
    const answers = await Promise.all([1, 2].map(() => serve(new Request('app://meridian/'))));
    const nonces = await Promise.all(
      answers.map(async (answer) => /nonce="([^"]{24})"/.exec(await answer.clone().text())?.[1]),
    );
    expect(nonces[0]).toBeDefined();
    expect(nonces[0]).not.toBe(nonces[1]);
    const policy = answers[0]?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`'nonce-${nonces[0]}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('frame-src article://frame');
    expect(policy).not.toContain('unsafe');
    expect(await answers[0]?.text()).toContain('content="article://frame"');
  });

  test('serves a file of the bundle with its type', async () => {
    const answer = await serveApp(folder)(new Request('app://meridian/assets/main.js'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    'app://meridian/../secret.js',
    'app://meridian/%2e%2e/secret.js',
    'app://meridian/..%2fsecret.js',
    'app://meridian/assets/..%5c..%5csecret.js',
    'app://meridian/assets/link.js',
    'app://meridian/assets',
    'app://meridian/missing.js',
    'app://meridian/%00',
    'app://meridian/%E0%A4%A',
    'app://meridian/frame.html',
    'app://elsewhere/index.html',
  ])('%s is not found', async (url) => {
    expect((await serveApp(folder)(new Request(url))).status).toBe(404);
  });

  test.each(['/etc/passwd', '/../secret.js', '/assets/../../secret.js', '/C:/x', '/a\0b'])(
    'no file is meant by the path %j',
    async (path) => {
      expect(await fileInside(folder, path)).toBeUndefined();
    },
  );

  test('answers nothing but GET', async () => {
    const answer = await serveApp(folder)(new Request('app://meridian/', { method: 'POST' }));
    expect(answer.status).toBe(404);
  });
});

describe('the article scheme', () => {
  test('serves the frame with the hashes of its script and style, sandboxed', async () => {
    const answer = await serveArticle(folder)(new Request('article://frame/frame.html'));
    const policy = answer.headers.get('content-security-policy') ?? '';
    // printf 1 | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test.each([
    'article://frame/',
    'article://frame/index.html',
    'article://frame/assets/main.js',
    'article://x/frame.html',
  ])('serves nothing else, such as %s', async (url) => {
    expect((await serveArticle(folder)(new Request(url))).status).toBe(404);
  });
});

describe('where frames may go', () => {
  test.each([
    ['app://meridian/', true, true],
    ['app://meridian.evil/', true, false],
    ['app://meridian@evil/', true, false],
    ['article://frame/frame.html', true, false],
    ['article://frame/frame.html', false, true],
    ['app://meridian/', false, false],
    ['https://example.org/', true, false],
    ['https://example.org/', false, false],
    ['file:///etc/passwd', true, false],
    ['javascript:alert(1)', false, false],
    ['data:text/html,x', false, false],
  ])('%s, main frame %s: %s', (url, isMainFrame, allowed) => {
    expect(mayNavigate(url, isMainFrame)).toBe(allowed);
  });
});
