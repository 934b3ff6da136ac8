/**
 * Into which scheme each new concept of a SKOS file goes. A scheme is made only for what is new, and only as many as a library holds.
 */
import { Failure } from '#shared/failure';
import { longestTexts, mostSchemes, readLabel, readProse, type SchemeInfo } from '#shared/scheme';
import { createNameKey } from '#shared/schemes/fold';
import type { TagKind } from '#shared/tag';
import { createGiver } from '#main/schemes/identifiers';
import type { SkosDocument } from '#main/schemes/skos';
import type { ReadConcept, ReadConcepts, ReadScheme } from '#main/schemes/skos-to-concepts';
import { schemeStem } from './schemes.ts';

export type PlannedScheme = SchemeInfo & { readonly iri: string | null; readonly isNew: boolean };

export type Targets = {
  /** Those that have to be made for what was asked about. */
  made(): readonly PlannedScheme[];
  of(concept: ReadConcept): PlannedScheme;
};

export const known = (info: SchemeInfo): PlannedScheme => ({ ...info, iri: null, isNew: false });

/** Gives out titles that no other scheme has: "Minerals", else "Minerals (imported)", "Minerals (imported 2)" … */
function titleGiver(infos: readonly SchemeInfo[]): (title: string) => string {
  const keyOf = createNameKey();
  const taken = new Set(infos.map(({ title }) => keyOf(title)));
  return (title) => {
    const stem = title.slice(0, longestTexts.label - 20).toWellFormed();
    let free = title;
    for (let number = 1; taken.has(keyOf(free)); number += 1)
      free = `${stem} (imported${number === 1 ? '' : ` ${number}`})`;
    taken.add(keyOf(free));
    return free;
  };
}

export function targetsOf(
  read: ReadConcepts,
  document: SkosDocument,
  given: {
    readonly infos: readonly SchemeInfo[];
    /** Where all goes; null: each scheme of the file becomes its own. */
    readonly into: SchemeInfo | null;
    /** The title of what the file gives none. */
    readonly name: string;
    readonly schemeByIri: (iri: string) => string | null;
  },
): Targets {
  const { infos, into, name } = given;
  if (into !== null) return { made: () => [], of: () => known(into) };
  const byId = new Map(infos.map((info) => [info.id, info]));
  const giveId = createGiver((id) => byId.has(id));
  const giveTitle = titleGiver(infos);
  const made: PlannedScheme[] = [];
  const make = (title: string, kind: TagKind, more: Partial<PlannedScheme>): PlannedScheme => {
    if (infos.length + made.length >= mostSchemes)
      throw new Failure(
        'refused',
        `With this file the library would have more than ${mostSchemes} schemes, the most it holds. Nothing was imported; choose a file of fewer schemes, or let all of it go into one.`,
      );
    const free = giveTitle(title);
    const base = { kind, description: '', source: '', origin: 'imported', iri: null, isNew: true } as const;
    const scheme: PlannedScheme = { ...base, ...more, id: giveId(schemeStem(free)), title: free };
    made.push(scheme);
    return scheme;
  };
  const declared = new Map(
    read.schemes.map((scheme, at) => [scheme.id, { scheme, iri: document.schemes[at]?.iri ?? null }]),
  );
  const prose = (text: string | null): string => readProse((text ?? '').slice(0, longestTexts.prose)).text ?? '';
  const resolve = ({ id, kind, title, description, source }: ReadScheme, iri: string | null): PlannedScheme => {
    const there = byId.get((iri === null ? null : given.schemeByIri(iri)) ?? id);
    if (there?.kind === kind) return known(there);
    const named = readLabel(title.slice(0, longestTexts.label)).text ?? name;
    return make(named, kind, { description: prose(description), source: prose(source), iri });
  };
  const resolved = new Map<string, PlannedScheme>();
  const declaredAs = (id: string): PlannedScheme | undefined => {
    const found = declared.get(id);
    const target = resolved.get(id) ?? (found === undefined ? undefined : resolve(found.scheme, found.iri));
    if (target !== undefined) resolved.set(id, target);
    return target;
  };
  const others = new Map<TagKind, PlannedScheme>();
  /** For what names no scheme: the first of the file of that kind. */
  const without = (kind: TagKind): PlannedScheme => {
    const first = others.has(kind) ? undefined : read.schemes.find((scheme) => scheme.kind === kind);
    const target = others.get(kind) ?? (first === undefined ? undefined : declaredAs(first.id)) ?? make(name, kind, {});
    others.set(kind, target);
    return target;
  };
  return {
    made: () => made,
    of({ scheme, kind }) {
      const isOfKind = scheme !== null && declared.get(scheme)?.scheme.kind === kind;
      return (isOfKind ? declaredAs(scheme) : undefined) ?? without(kind);
    },
  };
}
