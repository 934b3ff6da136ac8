/**
 * Prints a document to PDF in a window nobody sees: no scripts, no network, no preload, a session of its own.
 */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { BrowserWindow, session } from 'electron';
import { Failure } from '#shared/failure';
import { appOrigin } from './origins.ts';

const page = `${appOrigin}/print`;
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";
const longest = 120_000;

async function load(window: BrowserWindow, html: string): Promise<void> {
  const { protocol, webRequest } = window.webContents.session;
  webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: details.url !== page && !details.url.startsWith('data:') }),
  );
  protocol.handle(
    'app',
    () =>
      new Response(html, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      }),
  );
  await window.loadURL(page);
}

/** Prints the self-contained HTML file to a tagged PDF with an outline. The page size and margins are the document's own. */
export async function printPdf(paths: { readonly html: string; readonly pdf: string }): Promise<void> {
  const html = await readFile(paths.html, 'utf8');
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: session.fromPartition(`print-${randomUUID()}`),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    await load(window, html);
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Failure('failed', 'Printing took too long and was stopped.')), longest);
    });
    const pdf = await Promise.race([
      window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
      late,
    ]);
    await writeFile(paths.pdf, pdf).catch((cause: unknown) => {
      throw new Failure('not-writable', `The PDF could not be written to ${paths.pdf}. Please choose another place.`, {
        cause,
      });
    });
  } finally {
    clearTimeout(timer);
    window.destroy();
  }
}
