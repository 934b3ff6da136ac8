/**
 * Packs as documents: the preview, and files on disk. Preview and every export come from one document tree.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Failure } from '#shared/failure';
import type { PackFormat } from '#shared/pack';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { labelInText } from '#shared/tag';
import { packDocument, type PackDocument } from '#main/pack/document';
import { toHtml } from '#main/export/html';
import { toMarkdown } from '#main/export/markdown';
import { refuseInsideLibrary } from '#main/store/backup';
import { readPack, readPackArticles } from '#main/store/packs';
import { isoTime, type Asker, type Handlers, type Workings } from './workings.ts';

const labels = new Map(
  [...regions, ...topics].map((concept) => [`${concept.kind}:${concept.id}`, labelInText(concept)]),
);

const kinds: Record<PackFormat, { readonly name: string; readonly extensions: string[] }> = {
  html: { name: 'Web page', extensions: ['html'] },
  md: { name: 'Markdown', extensions: ['md'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
};

/** A file name out of a title: letters and digits of any script, joined by hyphens. */
function fileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return [...name].slice(0, 80).join('') || 'pack';
}

async function write(target: string, bytes: string | Buffer): Promise<void> {
  try {
    await writeFileAtomic(target, bytes);
  } catch (error) {
    const full = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC';
    throw new Failure(
      full ? 'disk-full' : 'not-writable',
      full
        ? `The disk is full, so the pack could not be written to ${target}. Free some space and export again.`
        : `The pack could not be written to ${target}. Check that the folder exists and can be written, or choose another place.`,
      { cause: error },
    );
  }
}

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

export function exportHandlers({
  db,
  files,
  folder,
  now,
  version,
}: Workings): Pick<Handlers, 'packs.preview' | 'packs.export'> {
  function document(id: string): PackDocument {
    const pack = readPack(db, id);
    if (pack === null) throw new Failure('not-found', 'This pack is not there any more. Undo may bring it back.');
    return packDocument({ pack, articles: readPackArticles(db, id), labels, exported: isoTime(now()), version });
  }

  return {
    'packs.preview': ({ id }) => ({ html: toHtml(document(id)) }),
    async 'packs.export'({ id, format, path }, { asker }) {
      if (path !== undefined && asker.trust === 'page')
        throw new Failure('refused', 'A window asks where to save; it may not name a path.');
      const tree = document(id);
      const target =
        path !== undefined
          ? { path: resolve(path), download: null }
          : await asker.lend('file.save', { name: `${fileName(tree.title)}.${format}`, kind: kinds[format] });
      if (target === null) return null;
      refuseInsideLibrary(folder, target.path);
      const bytes = format === 'html' ? toHtml(tree) : format === 'md' ? toMarkdown(tree) : await printPdf(asker, tree);
      await write(target.path, bytes);
      files.handOut(target.path);
      return { ...target, bytes: statSync(target.path).size };
    },
  };
}
