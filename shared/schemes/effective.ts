/**
 * The schemes as they are in one library: what is shipped, with the library's own changes laid over.
 *
 * A change names a field of a concept, never the whole of it, and one place below another, never the whole list: what a later
 * Meridian ships reaches whatever was not changed.
 */
import type { Concept, TagKind } from '#shared/tag';
import { withoutCycles } from './circles.ts';
import { replacementsOf } from './tree.ts';

/** What a shipped concept has of its own that no table names. */
export const asShipped = {
  notes: null,
  exactMatch: [] as string[],
  deprecated: false,
  replacedBy: null,
  origin: 'shipped',
} as const satisfies Partial<Concept>;

/** Changes to a concept, or one of the library's own. Null: as it is shipped. */
export type ConceptEdit = {
  readonly kind: TagKind;
  readonly id: string;
  /** The scheme of a concept of the library's own; null for changes to a shipped one. */
  readonly scheme: string | null;
  readonly label: string | null;
  /** Only languages that differ from what is shipped; an empty label is none. */
  readonly labels: Readonly<Record<string, string>> | null;
  readonly alt: readonly string[] | null;
  /** An empty text is none. */
  readonly definition: string | null;
  readonly notes: string | null;
  readonly exactMatch: readonly string[] | null;
  readonly deprecated: boolean | null;
  readonly replacedBy: string | null;
};

/** That a concept stands directly below another, or does so no longer. */
export type BroaderEdit = {
  readonly kind: TagKind;
  readonly id: string;
  readonly broader: string;
  readonly present: boolean;
};

export type SchemeEdits = { readonly concepts: readonly ConceptEdit[]; readonly broader: readonly BroaderEdit[] };

export const noEdits: SchemeEdits = { concepts: [], broader: [] };

const orNone = (text: string | null): string | null => (text === '' ? null : text);

const overlay = (base: Concept, edit: ConceptEdit): Concept => {
  const labels = Object.entries({ ...base.labels, ...edit.labels }).filter(([, label]) => label !== '');
  return {
    ...base,
    label: edit.label ?? base.label,
    labels: Object.fromEntries(labels),
    alt: [...(edit.alt ?? base.alt)],
    definition: edit.definition === null ? base.definition : orNone(edit.definition),
    notes: edit.notes === null ? base.notes : orNone(edit.notes),
    exactMatch: [...(edit.exactMatch ?? base.exactMatch)],
    deprecated: edit.deprecated ?? base.deprecated,
    replacedBy: edit.replacedBy ?? base.replacedBy,
    origin: edit.scheme === null ? 'changed' : 'own',
  };
};

const isEmpty = ({ kind: _, id: __, ...fields }: ConceptEdit): boolean =>
  Object.values(fields).every((field) => field === null);

const bare = ({ kind, id, scheme }: ConceptEdit): Concept => ({
  ...asShipped,
  kind,
  id,
  scheme: scheme ?? '',
  label: id,
  labels: {},
  alt: [],
  broader: [],
  definition: null,
  origin: 'own',
});

type Broader = ReadonlyMap<string, readonly string[]>;

/** What each concept stands below: what is shipped and not taken away, then what was added. */
const writtenBroader = (concepts: ReadonlyMap<string, Concept>, edits: readonly BroaderEdit[]): Broader => {
  const added = Map.groupBy(
    edits.filter(({ present }) => present),
    ({ id }) => id,
  );
  const away = new Set(edits.flatMap(({ id, broader, present }) => (present ? [] : [`${id} ${broader}`])));
  const found = new Map<string, readonly string[]>();
  for (const { id, broader } of concepts.values()) {
    const kept = away.size === 0 ? broader : broader.filter((one) => !away.has(`${id} ${one}`));
    const own = (added.get(id) ?? []).map((edit) => edit.broader).toSorted();
    found.set(id, own.length === 0 ? kept : [...new Set([...kept, ...own])]);
  }
  return found;
};

/**
 * The same with what replaced a concept in its stead. What would lead in a circle is left out, never what is shipped: acts undone
 * out of their order, or what a later Meridian ships, may come to that.
 */
const followedBroader = (concepts: ReadonlyMap<string, Concept>, written: Broader): Broader => {
  const replaced = replacementsOf(concepts);
  const followed = new Map<string, readonly string[]>();
  const firm = new Set<string>();
  for (const [id, list] of written) {
    const shipped = new Set(concepts.get(id)?.broader);
    const [kept, later]: [string[], string[]] = [[], []];
    for (const broader of list) {
      if (shipped.has(broader) && !replaced.has(broader)) kept.push(broader);
      else later.push(replaced.get(broader) ?? broader);
    }
    for (const broader of kept) firm.add(`${id} ${broader}`);
    followed.set(
      id,
      [...new Set([...kept, ...later])].filter((broader) => concepts.has(broader)),
    );
  }
  return withoutCycles(followed, (id, broader) => firm.has(`${id} ${broader}`)).kept;
};

/** All concepts of a kind as they are, the shipped ones first; just what is shipped when nothing was changed. */
export const effectiveConcepts = (
  kind: TagKind,
  shipped: readonly Concept[],
  edits: SchemeEdits,
): readonly Concept[] => {
  const own = edits.concepts.filter((edit) => edit.kind === kind && !isEmpty(edit));
  const moved = edits.broader.filter((edit) => edit.kind === kind);
  if (own.length === 0 && moved.length === 0) return shipped;
  const changed = new Map(own.map((edit) => [edit.id, edit]));
  const known = new Set(shipped.map(({ id }) => id));
  const concepts = new Map<string, Concept>();
  for (const concept of shipped) {
    const edit = changed.get(concept.id);
    concepts.set(concept.id, edit === undefined ? concept : overlay(concept, { ...edit, scheme: null }));
  }
  for (const edit of own)
    if (edit.scheme !== null && !known.has(edit.id)) concepts.set(edit.id, overlay(bare(edit), edit));
  const broaderOf = followedBroader(concepts, writtenBroader(concepts, moved));
  const isMoved = new Set(moved.map(({ id }) => id));
  return [...concepts.values()].map((concept) => {
    const broader = broaderOf.get(concept.id) ?? [];
    const same = broader.length === concept.broader.length && broader.every((id, at) => id === concept.broader[at]);
    const origin = concept.origin === 'shipped' && isMoved.has(concept.id) ? 'changed' : concept.origin;
    return same && origin === concept.origin ? concept : { ...concept, broader: [...broader], origin };
  });
};
