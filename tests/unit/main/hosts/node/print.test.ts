import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '#main/hosts/node/browsers';
import { printPdf } from '#main/hosts/node/print';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-pdf-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printing = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('meridian-print-'));
const before = new Set(printing()); // of programs that were killed
const leftovers = (): string[] => printing().filter((name) => !before.has(name));
const html = (): string => join(folder, 'pack.html');
const pdf = (): string => join(folder, 'pack.pdf');

const browser = findChromium();
describe.skipIf(browser === null)(`with ${browser ?? 'a Chromium-family browser, of which none is installed'}`, () => {
  it('prints a tagged PDF with an outline on the document’s own paper, runs nothing and asks the network for nothing', async () => {
    const asked: string[] = [];
    const canary = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    const port = await new Promise<number>((resolve) =>
      canary.listen(0, '127.0.0.1', () => resolve((canary.address() as AddressInfo).port)),
    );
    const far = `http://127.0.0.1:${port}`;
    writeFileSync(
      html(),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Caspian brief</title>
      <style>@page { size: A5 } @import url(${far}/style); h1 { background: url(${far}/background) }</style>
      <link rel="stylesheet" href="${far}/link"><meta http-equiv="refresh" content="0;url=${far}/refresh"></head>
      <body><h1>Findings</h1><p>日本 Қазақстан</p><h2>Evidence</h2><p><a href="#end">To the end</a></p><img src="${far}/image"><iframe src="${far}/frame"></iframe>
      <img src="file:///etc/hostname"><script>document.title = 'SCRIPT'; fetch('${far}/script')</script>
      <p id="end" onclick="1">The end</p><img src=x onerror="document.title='HANDLER'"></body></html>`,
    );
    await printPdf({ html: html(), pdf: pdf() });
    canary.close();
    const text = readFileSync(pdf(), 'latin1');
    expect(text).toMatch(/^%PDF-1\.\d/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toContain('(Caspian brief)');
    const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.slice(1).map(Number) ?? [];
    expect(width).toBeCloseTo((148 / 25.4) * 72, -1);
    expect(height).toBeCloseTo((210 / 25.4) * 72, -1);
    expect(asked).toEqual([]);
    expect(leftovers()).toEqual([]);
  }, 30_000);

  it('says so when the PDF cannot be written where it should go', async () => {
    writeFileSync(html(), '<p>Text');
    const place = join(folder, 'missing', 'pack.pdf');
    await expect(printPdf({ html: html(), pdf: place })).rejects.toMatchObject({
      code: 'not-writable',
      message: `The PDF could not be written to ${place}. Choose another place and export again.`,
    });
  }, 30_000);
});

it('says what to install when there is no browser to print with', async () => {
  await expect(printPdf({ html: html(), pdf: pdf() }, null)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('Install one of them'),
  });
});

it('says so when the browser is no browser', async () => {
  writeFileSync(html(), '<p>Text');
  await expect(printPdf({ html: html(), pdf: pdf() }, process.execPath)).rejects.toMatchObject({ code: 'failed' });
  await expect(printPdf({ html: html(), pdf: pdf() }, join(folder, 'nothing'))).rejects.toMatchObject({
    code: 'failed',
  });
  expect(leftovers()).toEqual([]);
});
