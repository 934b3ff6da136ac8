/**
 * Schemes as SKOS files: reading them into the library, and writing them out. Files are read and written in a reader thread, which
 * can be ended.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Failure } from '#shared/failure';
import type { SchemeFormat } from '#shared/scheme';
import { planImport, type Plan } from './scheme-import.ts';
import { createImportWriter, type Importing } from './scheme-writing.ts';
import { fileName, saveFile } from './saving.ts';
import { isoTime, shortTitle, type Asker, type Handlers, type Workings } from './workings.ts';

const largest = 64_000_000; // bytes
const readLimit = 60_000; // ms

const kinds: Record<SchemeFormat, { readonly name: string; readonly extensions: string[] }> = {
  turtle: { name: 'SKOS as Turtle', extensions: ['ttl'] },
  jsonld: { name: 'SKOS as JSON-LD', extensions: ['jsonld', 'json'] },
};

function bytesOf(path: string): Uint8Array {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file?.isFile() !== true) throw new Failure('bad-file', `${path} is not a file. Choose a SKOS file.`);
  if (file.size > largest)
    throw new Failure(
      'bad-file',
      'This file is larger than 64 MB, which is more than is read. Choose a part of the scheme.',
    );
  return readFileSync(path);
}

const titled = (name: string): string =>
  name
    .slice(0, name.length - extname(name).length)
    .replaceAll(/[-_]+/g, ' ')
    .trim();

export function schemeFileHandlers(workings: Workings): Pick<Handlers, 'schemes.import' | 'schemes.export'> {
  const { now, readers, files, schemes: keeper } = workings;

  const writeImport = createImportWriter(workings);

  /** In the same turn as it was planned: what the plan was made from is still so. */
  async function write(plan: Plan, asker: Asker): Promise<Importing> {
    const [first] = plan.report.schemes;
    const count = plan.report.schemes.reduce((sum, { added, changed }) => sum + added + changed, 0);
    if (count === 0) return { act: null, problems: [] };
    const what =
      plan.report.schemes.length > 1 ? `${plan.report.schemes.length} schemes` : `“${shortTitle(first?.title ?? '')}”`;
    const summary = `Imported ${what}: ${count.toLocaleString('en-GB')} ${count === 1 ? 'concept' : 'concepts'}`;
    const about = { kind: 'schemes.import', summary, author: workings.author(asker), at: isoTime(now()) };
    return await writeImport(plan, about);
  }

  return {
    async 'schemes.import'({ file, confirm, into: wanted, kind }, { asker }) {
      const path = files.resolve(file, asker);
      const document = await readers.run('skosRead', { bytes: bytesOf(path) }, readLimit);
      const into = keeper.infos().find(({ id }) => id === wanted) ?? null;
      if (wanted !== undefined && into === null)
        throw new Failure('not-found', `There is no scheme “${wanted}”. Nothing was imported; choose another.`);
      if (into !== null && kind !== undefined && into.kind !== kind)
        throw new Failure('invalid', `The scheme “${into.title}” is one of ${into.kind}s. Nothing was imported.`);
      if (into !== null && document.schemes.length > 1)
        throw new Failure(
          'invalid',
          `This file holds ${document.schemes.length} schemes, which cannot go into one. Nothing was imported; let each become its own.`,
        );
      const plan = planImport(workings, document, {
        kind: into?.kind ?? kind ?? 'topic',
        into,
        name: titled(basename(path)) || 'Imported scheme',
      });
      if (!confirm) return { ...plan.report, act: null };
      const { act, problems } = await write(plan, asker);
      return { ...plan.report, problems: [...problems, ...plan.report.problems], act };
    },
    async 'schemes.export'({ schemes: ids, format, path }, { asker }) {
      const infos = [...new Set(ids)].map((id) => {
        const info = keeper.infos().find((one) => one.id === id);
        if (info !== undefined) return info;
        throw new Failure('not-found', `There is no scheme “${id}” any more. Nothing was written; choose another.`);
      });
      const { region, topic } = keeper.schemes();
      const wanted = new Set(ids);
      const concepts = [...region.concepts, ...topic.concepts].filter(({ scheme }) => wanted.has(scheme));
      const [first] = infos;
      const name = `${infos.length === 1 ? fileName(first?.title ?? 'scheme') : 'meridian-schemes'}.${kinds[format].extensions[0] ?? ''}`;
      const schemes = infos.map((info) => ({
        ...info,
        description: info.description || null,
        source: info.source || null,
      }));
      const saved = await saveFile(workings, asker, { what: 'the scheme', name, kind: kinds[format], path }, () =>
        readers.run('skosWrite', { schemes, concepts, format }, readLimit),
      );
      return saved === null ? null : { ...saved, concepts: concepts.length };
    },
  };
}
