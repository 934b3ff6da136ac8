/**
 * Prints a document to PDF with a browser nobody sees: an empty profile, no scripts, no network.
 *
 * The document is given to the browser as the answer to the one address it may load, so that it needs no file of ours (a
 * browser in a container of its own could not read it), and under a policy that permits nothing but its own styles and data.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { Failure } from '#shared/failure';
import { findChromium, quietFlags } from './browsers.ts';
import { openDevtools, type Devtools } from './devtools.ts';

const address = 'http://meridian.invalid/print';
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox allow-same-origin";
const limit = 60_000; // ms
const farewell = 3_000; // ms

const created = z.object({ targetId: z.string() });
const attached = z.object({ sessionId: z.string() });
const paused = z.object({ requestId: z.string(), request: z.object({ url: z.string() }) });
const printed = z.object({ stream: z.string() });
const chunk = z.object({ data: z.string(), base64Encoded: z.optional(z.boolean()), eof: z.boolean() });

async function load(browser: Devtools, session: string, html: string): Promise<void> {
  browser.on('Fetch.requestPaused', (params) => {
    const { requestId, request } = paused.parse(params);
    const answer =
      request.url === address
        ? browser.ask(
            'Fetch.fulfillRequest',
            {
              requestId,
              responseCode: 200,
              responseHeaders: [
                { name: 'content-type', value: 'text/html; charset=utf-8' },
                { name: 'content-security-policy', value: policy },
              ],
              body: Buffer.from(html, 'utf8').toString('base64'),
            },
            session,
          )
        : browser.ask('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, session);
    answer.catch((error: Error) => browser.end(error));
  });
  await browser.ask('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, session);
  await browser.ask('Emulation.setScriptExecutionDisabled', { value: true }, session);
  await browser.ask('Page.enable', {}, session);
  const loaded = browser.once('Page.loadEventFired');
  await Promise.all([browser.ask('Page.navigate', { url: address }, session), loaded]);
}

async function save(browser: Devtools, session: string, pdf: string): Promise<void> {
  const { stream } = printed.parse(
    await browser.ask(
      'Page.printToPDF',
      {
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        transferMode: 'ReturnAsStream',
      },
      session,
    ),
  );
  const parts: Buffer[] = [];
  for (let eof = false; !eof;) {
    const part = chunk.parse(await browser.ask('IO.read', { handle: stream }, session));
    parts.push(Buffer.from(part.data, part.base64Encoded === true ? 'base64' : 'utf8'));
    eof = part.eof;
  }
  const bytes = Buffer.concat(parts);
  const whole = bytes.subarray(0, 5).equals(Buffer.from('%PDF-')) && bytes.subarray(-64).includes('%%EOF');
  if (!whole) throw new Error(`The browser answered ${bytes.length} bytes that are no whole PDF.`);
  try {
    const file = await open(pdf, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    const full = (cause as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new Failure(
      full ? 'disk-full' : 'not-writable',
      full
        ? `The disk is full, so the PDF could not be written to ${pdf}. Free some space and export again.`
        : `The PDF could not be written to ${pdf}. Choose another place and export again.`,
      { cause },
    );
  }
}

async function goodbye(child: ChildProcess, browser: Devtools): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  browser.ask('Browser.close').catch(() => undefined); // it may be gone already
  const timer = setTimeout(() => child.kill('SIGKILL'), farewell);
  await gone;
  clearTimeout(timer);
}

/**
 * Prints the self-contained HTML file to a tagged PDF with an outline; page size and margins are the document's own.
 * Fails with 'unavailable' when there is no browser to print with.
 */
export async function printPdf(
  paths: { readonly html: string; readonly pdf: string },
  program: string | null = findChromium(),
): Promise<void> {
  if (program === null) {
    throw new Failure(
      'unavailable',
      'A PDF needs Chrome, Chromium, Edge or Brave to be printed with, and none was found. Install one of them, or export HTML or Markdown.',
    );
  }
  const html = await readFile(paths.html, 'utf8');
  const profile = await mkdtemp(join(tmpdir(), 'meridian-print-'));
  const flags = [
    '--headless',
    '--remote-debugging-pipe',
    '--proxy-server=127.0.0.1:9',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ];
  const child = spawn(program, [...flags, ...quietFlags(profile), 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const browser = openDevtools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  child.on('error', (error) => browser.end(error));
  child.on('exit', (code) => browser.end(new Error(`The browser ended with ${code}.`)));
  const timer = setTimeout(() => browser.end(new Error('Printing took longer than a minute.')), limit);
  try {
    const { targetId } = created.parse(await browser.ask('Target.createTarget', { url: 'about:blank' }));
    const { sessionId } = attached.parse(await browser.ask('Target.attachToTarget', { targetId, flatten: true }));
    await load(browser, sessionId, html);
    await save(browser, sessionId, paths.pdf);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(
      'failed',
      `The PDF could not be printed with ${program}. Try again, or export HTML and print it from your browser.`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
    await goodbye(child, browser);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined); // a browser's helper may still write there
  }
}
