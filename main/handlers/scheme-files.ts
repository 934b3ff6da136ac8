/**
 * Schemes as SKOS files: reading them into the library, and writing them out. Files are read and written in a reader thread, which
 * can be ended.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Act } from '#shared/act';
import { Failure } from '#shared/failure';
import type { SchemeFormat } from '#shared/scheme';
import { goOnWith, perform, type Touched } from '#main/store/acts';
import { touchedByBoth } from '#main/store/act-rows';
import { planImport, writeConcepts, writeSchemes, type Plan } from './scheme-import.ts';
import { fileName, saveFile } from './saving.ts';
import { isoTime, shortTitle, type Asker, type Handlers, type Workings } from './workings.ts';

const largest = 64_000_000; // bytes
const readLimit = 60_000; // ms
/** So many concepts are written in one transaction. */
const sliceSize = 250;

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
  const { db, now, readers, files, schemes: keeper, tell } = workings;

  /** All of it one act, slice after slice: acts of the analyst have their turn between. */
  async function write(plan: Plan, asker: Asker): Promise<Act | null> {
    const [first] = plan.report.schemes;
    const { concepts } = plan;
    const count = plan.report.schemes.reduce((sum, { added, changed }) => sum + added + changed, 0);
    if (count === 0) return null;
    const what =
      plan.report.schemes.length > 1 ? `${plan.report.schemes.length} schemes` : `“${shortTitle(first?.title ?? '')}”`;
    const summary = `Imported ${what}: ${count.toLocaleString('en-GB')} ${count === 1 ? 'concept' : 'concepts'}`;
    const about = { kind: 'schemes.import', summary, author: workings.author(asker), at: isoTime(now()) };
    const begun = perform(db, about, (hand) => {
      writeSchemes(hand, plan);
      writeConcepts(workings, hand, concepts.slice(0, sliceSize));
    });
    let act = begun.act;
    let touched: Touched = begun.touched;
    for (let at = sliceSize; at < concepts.length; at += sliceSize) {
      await setImmediate();
      await setImmediate();
      const slice = concepts.slice(at, at + sliceSize);
      const result =
        act === null
          ? perform(db, about, (hand) => writeConcepts(workings, hand, slice))
          : goOnWith(db, act.id, summary, (hand) => writeConcepts(workings, hand, slice));
      if (result === null) {
        tell({ touched });
        throw new Failure('cancelled', 'The import was undone while it ran, and went no further.');
      }
      act ??= result.act;
      touched = touchedByBoth(touched, result.touched);
    }
    tell({ touched });
    return act;
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
      return { ...plan.report, act: confirm ? await write(plan, asker) : null };
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
