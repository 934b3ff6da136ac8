/**
 * Packs as documents: the preview, and files on disk. Preview and every export come from one document tree.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Failure } from '#shared/failure';
import type { PackFormat } from '#shared/pack';
import { packDocument, type PackDocument } from '#main/pack/document';
import { toHtml } from '#main/export/html';
import { toMarkdown } from '#main/export/markdown';
import { readPack, readPackArticles } from '#main/store/packs';
import { fileName, saveFile } from './saving.ts';
import { isoTime, type Asker, type Handlers, type Workings } from './workings.ts';

const kinds: Record<PackFormat, { readonly name: string; readonly extensions: string[] }> = {
  html: { name: 'Web page', extensions: ['html'] },
  md: { name: 'Markdown', extensions: ['md'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
};

async function printPdf(asker: Asker, document: PackDocument): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-print-'));
  try {
    const html = join(folder, 'pack.html');
    const pdf = join(folder, 'pack.pdf');
    await writeFileAtomic(html, toHtml(document));
    await asker.lend('pdf.print', { html, pdf });
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function exportHandlers(workings: Workings): Pick<Handlers, 'packs.preview' | 'packs.export'> {
  const { db, now, version } = workings;
  function document(id: string): PackDocument {
    const pack = readPack(db, id);
    if (pack === null) throw new Failure('not-found', 'This pack is not there any more. Undo may bring it back.');
    return packDocument({
      pack,
      articles: readPackArticles(db, id),
      labels: workings.schemes.labels(),
      exported: isoTime(now()),
      version,
    });
  }

  return {
    'packs.preview': ({ id }) => ({ html: toHtml(document(id)) }),
    async 'packs.export'({ id, format, path }, { asker }) {
      const tree = document(id);
      const wanted = { what: 'the pack', name: `${fileName(tree.title)}.${format}`, kind: kinds[format], path };
      return await saveFile(workings, asker, wanted, () =>
        format === 'html' ? toHtml(tree) : format === 'md' ? toMarkdown(tree) : printPdf(asker, tree),
      );
    },
  };
}
