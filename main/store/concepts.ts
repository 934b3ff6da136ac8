/**
 * The library's own regions and topics, its changes to the shipped ones, and its schemes. They are changed only by acts.
 */
import { shippedScheme, type SchemeInfo } from '#shared/scheme';
import type { BroaderEdit, ConceptEdit, SchemeEdits } from '#shared/schemes/effective';
import type { TagKind } from '#shared/tag';
import type { Hand } from './acts.ts';
import { textOrNull, type SqlRow } from './columns.ts';
import { prepared, type ReadableDatabase, type WritableDatabase } from './database.ts';

/** What a concept's row holds beside its key; null is "as shipped". Lists are written as JSON. */
export type ConceptColumns = {
  readonly label: string | null;
  readonly labels: Readonly<Record<string, string>> | null;
  readonly alt: readonly string[] | null;
  readonly definition: string | null;
  readonly notes: string | null;
  readonly exactMatch: readonly string[] | null;
  readonly deprecated: boolean | null;
  readonly replacedBy: string | null;
};

export type ConceptKey = { readonly kind: TagKind; readonly id: string };

const kindOf = (value: unknown): TagKind => (value === 'region' ? 'region' : 'topic');

/** What cannot be read counts as unchanged. */
function json<T>(value: unknown, fits: (read: unknown) => read is T): T | null {
  if (typeof value !== 'string') return null;
  try {
    const read: unknown = JSON.parse(value);
    return fits(read) ? read : null;
  } catch {
    return null;
  }
}

const isTexts = (read: unknown): read is string[] =>
  Array.isArray(read) && read.every((one) => typeof one === 'string');
const isLabels = (read: unknown): read is Record<string, string> =>
  typeof read === 'object' && read !== null && isTexts(Object.values(read));

function toEdit(row: SqlRow): ConceptEdit {
  return {
    kind: kindOf(row['kind']),
    id: String(row['id']),
    scheme: textOrNull(row['scheme']),
    label: textOrNull(row['label']),
    labels: json(row['labels'], isLabels),
    alt: json(row['alt'], isTexts),
    definition: textOrNull(row['definition']),
    notes: textOrNull(row['notes']),
    exactMatch: json(row['exact_match'], isTexts),
    deprecated: row['deprecated'] === null ? null : row['deprecated'] === 1,
    replacedBy: textOrNull(row['replaced_by']),
  };
}

/** All changes, in the order of their ids. */
export function readSchemeEdits(db: ReadableDatabase): SchemeEdits {
  const concepts = db.prepare('SELECT * FROM concept ORDER BY kind, id').all().map(toEdit);
  const broader = db
    .prepare('SELECT * FROM concept_broader ORDER BY kind, concept, broader')
    .all()
    .map((row): BroaderEdit => ({
      kind: kindOf(row['kind']),
      id: String(row['concept']),
      broader: String(row['broader']),
      present: row['present'] === 1,
    }));
  return { concepts, broader };
}

/** The library's own schemes. */
export function listSchemes(db: ReadableDatabase): SchemeInfo[] {
  return db
    .prepare('SELECT * FROM scheme ORDER BY title, id')
    .all()
    .map((row) => ({
      id: String(row['id']),
      kind: kindOf(row['kind']),
      title: String(row['title']),
      description: String(row['description']),
      source: String(row['source']),
      origin: row['origin'] === 'imported' ? 'imported' : 'own',
    }));
}

/** How many concepts of its own the library has. */
export function countOwnConcepts(db: ReadableDatabase): number {
  return Number(db.prepare('SELECT count(*) AS n FROM concept WHERE scheme IS NOT NULL').get()?.['n'] ?? 0);
}

/** The library's scheme that was imported under this IRI, or null. */
export function schemeByIri(db: ReadableDatabase, iri: string): string | null {
  const row = db.prepare('SELECT id FROM scheme WHERE iri = ?').get(iri);
  return row === undefined ? null : String(row['id']);
}

function columnsOf(columns: Partial<ConceptColumns>): Record<string, string | number | null> {
  const { labels, alt, exactMatch, deprecated, replacedBy, ...texts } = columns;
  const list = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
  return {
    ...texts,
    ...(labels === undefined ? {} : { labels: list(labels) }),
    ...(alt === undefined ? {} : { alt: list(alt) }),
    ...(exactMatch === undefined ? {} : { exact_match: list(exactMatch) }),
    ...(deprecated === undefined ? {} : { deprecated: deprecated === null ? null : Number(deprecated) }),
    ...(replacedBy === undefined ? {} : { replaced_by: replacedBy }),
  };
}

/** The library's concepts that were imported under an IRI: that by which each is known when its file is read in again. */
export function conceptIris(db: ReadableDatabase): (ConceptKey & { readonly iri: string })[] {
  return db
    .prepare('SELECT kind, id, iri FROM concept WHERE iri IS NOT NULL ORDER BY deprecated IS NOT NULL, kind, id')
    .all()
    .map((row) => ({ kind: kindOf(row['kind']), id: String(row['id']), iri: String(row['iri']) }));
}

/** Makes a concept of the library's own; `iri`: what it is called where it was imported from. Inside an act. */
export function insertConcept(
  hand: Hand,
  { kind, id, iri = null }: ConceptKey & { readonly iri?: string | null },
  scheme: string,
  columns: ConceptColumns,
): void {
  hand.insert('concept', { kind, id, scheme, iri, ...columnsOf(columns) });
}

/**
 * Changes columns of a concept. The row of a shipped one is there before the act and gone when nothing in it is left, so that each
 * act changes columns alone, and undoing one leaves the others' be. Inside an act.
 */
export function changeConcept(
  db: WritableDatabase,
  hand: Hand,
  { kind, id }: ConceptKey,
  columns: Partial<ConceptColumns>,
): void {
  const key = { kind, id };
  const patch = columnsOf(columns);
  const before = hand.read('concept', key);
  if (before === null) {
    if (Object.values(patch).every((value) => value === null)) return;
    db.prepare('INSERT INTO concept (kind, id) VALUES (?, ?)').run(kind, id);
  }
  hand.update('concept', key, patch);
  const { kind: _, id: __, ...now } = hand.read('concept', key) ?? key;
  if (Object.values(now).every((value) => value === null)) hand.remove('concept', key);
}

/** Puts a concept directly below another. `shipped`: it stands there as Meridian comes. Inside an act. */
export function placeBelow(hand: Hand, { kind, id }: ConceptKey, broader: string, shipped: boolean): void {
  if (shipped) hand.remove('concept_broader', { kind, concept: id, broader });
  else hand.put('concept_broader', { kind, concept: id, broader, present: 1 });
}

/** Takes a concept away from below another. Inside an act. */
export function takeFrom(hand: Hand, { kind, id }: ConceptKey, broader: string, shipped: boolean): void {
  if (shipped) hand.put('concept_broader', { kind, concept: id, broader, present: 0 });
  else hand.remove('concept_broader', { kind, concept: id, broader });
}

/** Takes away a concept of the library's own and where it stands, or the changes to a shipped one. Inside an act. */
export function removeConcept(db: ReadableDatabase, hand: Hand, { kind, id }: ConceptKey): void {
  const places = db.prepare('SELECT broader FROM concept_broader WHERE kind = ? AND concept = ?').all(kind, id);
  for (const row of places) hand.remove('concept_broader', { kind, concept: id, broader: String(row['broader']) });
  hand.remove('concept', { kind, id });
}

/** Whether a scheme is one that is shipped. */
export function isShippedScheme(id: string): boolean {
  return Object.values<string>(shippedScheme).includes(id);
}

/** Whether a concept was given to an article, or refused. */
export function isTagged(db: ReadableDatabase, kind: string, id: string): boolean {
  const find = prepared(db, 'SELECT 1 FROM tagging WHERE kind = ? AND concept = ? AND state = ? LIMIT 1');
  return find.get(kind, id, 'applied') !== undefined || find.get(kind, id, 'refused') !== undefined;
}

/** Whether anything of the library would lose its meaning with a concept: a tag, or another concept. */
export function isConceptUsed(db: ReadableDatabase, kind: string, id: string): boolean {
  if (isTagged(db, kind, id)) return true;
  const asks = [
    'SELECT 1 FROM concept_broader WHERE kind = ? AND broader = ? AND present = 1 LIMIT 1',
    'SELECT 1 FROM concept WHERE kind = ? AND replaced_by = ? LIMIT 1',
  ];
  return asks.some((sql) => db.prepare(sql).get(kind, id) !== undefined);
}
