/**
 * What a SKOS file would do to the library's schemes: planned first, then performed (scheme-writing.ts), so that what is shown before
 * and what is done then are the same.
 *
 * A file adds and changes; it takes nothing away. What it does not say of a concept that is there stays as it is: a label in a
 * language it lacks, a note, a place among the shipped ones.
 */
import { Failure } from '#shared/failure';
import {
  longestTexts,
  mostAlt,
  mostBroader,
  mostExactMatch,
  mostOwnConcepts,
  readIri,
  readLabel,
  readProse,
  type ImportReport,
  type SchemeInfo,
} from '#shared/scheme';
import { isGroup } from '#shared/schemes/levels';
import type { Scheme } from '#shared/schemes/tree';
import type { TagKind } from '#shared/tag';
import { conceptIris, schemeByIri } from '#main/store/concepts';
import { ownConcept } from '#main/schemes/concept-iris';
import type { ReadConcept, ReadConcepts } from '#main/schemes/skos-to-concepts';
import { skosToConcepts } from '#main/schemes/skos-to-concepts';
import type { SkosDocument } from '#main/schemes/skos';
import { shippedConcept, type Written } from './concept-fields.ts';
import { isStandard, movesFor, type Move } from './concept-places.ts';
import { refuseTooLarge } from './scheme-size.ts';
import { known, targetsOf, type PlannedScheme } from './scheme-targets.ts';
import type { Workings } from './workings.ts';

export type Planned = {
  readonly read: ReadConcept;
  /** What it is called in the file; null: by our own name. */
  readonly iri: string | null;
  /** The scheme of one that is new; null for one that is there. */
  readonly scheme: string | null;
  readonly texts: Written;
  readonly moves: readonly Move[];
  readonly deprecates: boolean;
};

export type Plan = {
  readonly schemes: readonly PlannedScheme[];
  readonly concepts: readonly Planned[];
  readonly report: Omit<ImportReport, 'act'>;
};

const mostProblems = 200;

/** As much of a list as a concept may have; what is left out is said. */
function atMost<T>(list: readonly T[], most: number, what: string, problems: Set<string>): readonly T[] {
  if (list.length > most)
    problems.add(
      `${what}: the first ${most.toLocaleString('en-GB')} of ${list.length.toLocaleString('en-GB')} were taken.`,
    );
  return list.slice(0, most);
}

/** A text as it may be kept; too long a one is cut, and said to be. */
function fitted(text: string, most: number, read: typeof readLabel, problems: Set<string>): string | null {
  const cut = text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
  if (cut !== text)
    problems.add(`A text of ${text.length.toLocaleString('en-GB')} characters was cut: “${cut.slice(0, 60)}…”.`);
  return read(cut).text;
}

function textsOf(read: ReadConcept, before: Written | null, problems: Set<string>): Written {
  const label = fitted(read.label, longestTexts.label, readLabel, problems) ?? read.id;
  const labels = Object.entries(read.labels).flatMap(([language, text]): [string, string][] => {
    const fit = fitted(text, longestTexts.label, readLabel, problems);
    return fit === null ? [] : [[language, fit]];
  });
  const alt = read.alt.flatMap((text) => fitted(text, longestTexts.label, readLabel, problems) ?? []);
  const prose = (text: string | null): string | null =>
    text === null || text === '' ? null : fitted(text, longestTexts.prose, readProse, problems);
  const iris = read.exactMatch.filter((iri) => readIri(iri).text !== null);
  return {
    label,
    labels: { ...before?.labels, ...Object.fromEntries(labels) },
    alt: [...atMost([...new Set([...(before?.alt ?? []), ...alt])], mostAlt, `Other names of “${label}”`, problems)],
    definition: prose(read.definition) ?? before?.definition ?? null,
    notes: prose(read.notes) ?? before?.notes ?? null,
    exactMatch: [
      ...atMost(
        [...new Set([...(before?.exactMatch ?? []), ...iris])],
        mostExactMatch,
        `Exact matches of “${label}”`,
        problems,
      ),
    ],
  };
}

/**
 * Where a concept comes to stand: where the file says, and where else it stands already. The file takes one only from where a file
 * had put it: from below what is of this file, or came with an earlier one of the scheme.
 */
function placesOf(
  tree: Scheme,
  { kind, id, label, broader }: ReadConcept,
  { isOfFile, problems }: { readonly isOfFile: (id: string) => boolean; readonly problems: Set<string> },
): Move[] {
  if (broader.length === 0) return [];
  const isShipped = shippedConcept(kind, id) !== null;
  const moves = movesFor(tree, id, { broader });
  const away = moves.filter((move) => !move.present && !isShipped && isOfFile(move.broader));
  const to = moves.filter((move) => move.present && (!isShipped || !isStandard(kind, id) || isGroup(move.broader)));
  const room = Math.max(0, mostBroader - (tree.get(id)?.broader.length ?? 0) + away.length);
  return [...away, ...atMost(to, room, `What “${label}” stands below`, problems)];
}

const isSame = (one: Written, other: Written): boolean =>
  JSON.stringify(written(one)) === JSON.stringify(written(other));
const written = ({ label, labels, alt, definition, notes, exactMatch }: Written): unknown => [
  label,
  Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  alt,
  definition,
  notes,
  exactMatch,
];

/** Whether its identifier would be that of a country or an area of the standards; they are known, so that there is none other. */
const isUnlisted = ({ kind, id }: ReadConcept): boolean => kind === 'region' && !isGroup(id);

function refuseTooMany(own: number): void {
  if (own > mostOwnConcepts)
    throw new Failure(
      'refused',
      `With this file the library would have more than ${mostOwnConcepts.toLocaleString('en-GB')} regions and topics of its own, the most it holds. Nothing was imported; choose a part of the scheme.`,
    );
}

/** Reads a document against the library as it is. */
export function planImport(
  { db, schemes: keeper }: Pick<Workings, 'db' | 'schemes'>,
  document: SkosDocument,
  { kind, into, name }: { readonly kind: TagKind; readonly into: SchemeInfo | null; readonly name: string },
): Plan {
  const trees = keeper.schemes();
  const infos = keeper.infos();
  const all = trees.region.concepts.concat(trees.topic.concepts);
  const own = all.filter(({ origin }) => origin === 'own').length;
  // So many are new at least: a file that is far too large is not worked through first.
  refuseTooMany(own + document.concepts.length - all.length);
  // Known again by the IRI it came under alone: that two concepts are the same (exactMatch) does not make them one.
  const imported = new Map<string, string>();
  const hasIri = new Set<string>();
  for (const { kind: of, id, iri } of conceptIris(db)) {
    if (!imported.has(`${of} ${iri}`)) imported.set(`${of} ${iri}`, id);
    hasIri.add(`${of} ${id}`);
  }
  const read: ReadConcepts = skosToConcepts(document, kind, {
    has: (of, id) => trees[of].get(id) !== null,
    hasScheme: (id) => infos.some((info) => info.id === id),
    matching: (of, iri) => imported.get(`${of} ${iri}`) ?? null,
  });
  const problems = new Set([...document.problems, ...read.problems]);
  const other = into === null ? undefined : read.concepts.find((one) => one.kind !== into.kind);
  if (into !== null && other !== undefined)
    throw new Failure(
      'invalid',
      `“${other.label}” of this file is a ${other.kind}, and “${into.title}” a scheme of ${into.kind}s. Nothing was imported; let the file’s schemes become their own.`,
    );
  const fresh = read.concepts.filter((one) => trees[one.kind].get(one.id) === null && !isUnlisted(one));
  refuseTooMany(own + fresh.length);
  const targets = targetsOf(read, document, { infos, into, name, schemeByIri: (iri) => schemeByIri(db, iri) });
  const inFile = new Set(read.concepts.map(({ kind: of, id }) => `${of} ${id}`));
  const concepts = read.concepts.flatMap((one, at): Planned[] => {
    const iri = document.concepts[at]?.iri ?? null;
    const tree = trees[one.kind];
    const before = tree.get(one.id);
    const isOfFile = (id: string): boolean =>
      inFile.has(`${one.kind} ${id}`) || (hasIri.has(`${one.kind} ${id}`) && tree.get(id)?.scheme === before?.scheme);
    if (before === null && isUnlisted(one)) {
      problems.add(`“${one.label}” (${one.id}) is no country or area that UN M49 or ISO 3166 lists; it was left out.`);
      return [];
    }
    return [
      {
        read: one,
        iri: iri === null || ownConcept(iri) !== null ? null : iri,
        scheme: before === null ? targets.of(one).id : null,
        texts: textsOf(one, before, problems),
        moves: placesOf(tree, one, { isOfFile, problems }),
        deprecates: one.deprecated && before?.deprecated !== true && !isStandard(one.kind, one.id),
      },
    ];
  });
  refuseTooLarge(
    trees,
    {
      texts: concepts.map(({ read: { kind: of, id }, texts }) => ({ before: trees[of].get(id), after: texts })),
      moves: concepts.flatMap(({ read: { kind: of }, moves }) => moves.map((move) => ({ kind: of, ...move }))),
    },
    'Nothing was imported; choose a part of the scheme.',
  );
  const isUnchanged = ({ read: one, texts, moves, deprecates }: Planned): boolean => {
    const before = trees[one.kind].get(one.id);
    return before !== null && isSame(texts, before) && moves.length === 0 && !deprecates;
  };
  // What is there stays in the scheme it is in; a scheme is made only for what is new.
  const inScheme = Map.groupBy(
    concepts,
    ({ read: one, scheme }) => scheme ?? trees[one.kind].get(one.id)?.scheme ?? '',
  );
  const schemes = [...infos.map(known), ...targets.made()].filter(({ id }) => inScheme.has(id));
  const told = schemes.map(({ id, title, kind: of, isNew }) => {
    const inIt = inScheme.get(id) ?? [];
    const added = inIt.filter(({ scheme }) => scheme !== null).length;
    const same = inIt.filter(isUnchanged).length;
    const changed = inIt.length - added - same;
    return { title, into: isNew ? null : id, kind: of, concepts: inIt.length, added, changed, same };
  });
  return { schemes, concepts, report: { schemes: told, problems: [...problems].slice(0, mostProblems) } };
}
