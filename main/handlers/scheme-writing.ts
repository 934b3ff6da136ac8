/**
 * Writing what an import of SKOS planned: slice after slice, all of it one act, so that acts of the analyst have their turn between.
 *
 * All new concepts are written before anything that names another, wherever they stand in the file: undoing goes the way back, and
 * takes away what names a concept before the concept.
 */
import { setImmediate } from 'node:timers/promises';
import type { Act } from '#shared/act';
import { Failure } from '#shared/failure';
import type { BroaderEdit } from '#shared/schemes/effective';
import type { LibrarySchemes } from '#shared/schemes/library';
import {
  goOnWith,
  perform,
  touchedArticles,
  type ActResult,
  type ActToPerform,
  type Hand,
  type Touched,
} from '#main/store/acts';
import { touchedByBoth } from '#main/store/act-rows';
import { changeConcept, insertConcept, isShippedScheme, type ConceptKey } from '#main/store/concepts';
import { columnsFor, shippedConcept } from './concept-fields.ts';
import { writeMoves } from './concept-places.ts';
import type { Plan, Planned } from './scheme-import.ts';
import type { Workings } from './workings.ts';

/** So many concepts are written in one transaction. */
const sliceSize = 250;

const isThere = (hand: Hand, { kind, id }: ConceptKey): boolean =>
  shippedConcept(kind, id) !== null || hand.read('concept', { kind, id }) !== null;

const stopped = 'What was imported so far stands, and undo takes it back; then import the file again.';

function writeSchemes(hand: Hand, { schemes }: Plan): void {
  for (const { id, kind, title, description, source, origin, iri, isNew } of schemes)
    if (isNew) hand.insert('scheme', { id, kind, title, description, source, origin, iri });
}

function writeFresh(hand: Hand, { read, iri, scheme, texts }: Planned): void {
  const { kind, id, label } = read;
  if (scheme === null) return;
  // The analyst may have done anything since it was planned.
  if (!isShippedScheme(scheme) && hand.read('scheme', { id: scheme }) === null)
    throw new Failure('cancelled', `The scheme for “${label}” was removed while the file was imported. ${stopped}`);
  if (isThere(hand, { kind, id }))
    throw new Failure(
      'refused',
      `Another ${kind} was made as “${id}” while the file was imported, where “${label}” should have gone. ${stopped}`,
    );
  insertConcept(hand, { kind, id, iri }, scheme, { ...columnsFor(texts, null), deprecated: null, replacedBy: null });
}

/** What the schemes were before the first slice: moves were planned from that. */
type Before = { readonly schemes: LibrarySchemes; readonly placesOf: ReadonlyMap<string, BroaderEdit[]> };

/** Writes what the plan says of a concept that is there by now; answers what was left out, as sentences. */
function writeRest(
  db: Workings['db'],
  hand: Hand,
  { read, scheme, texts, moves, deprecates }: Planned,
  { schemes, placesOf }: Before,
): string[] {
  const { kind, id, replacedBy, label } = read;
  if (!isThere(hand, { kind, id }))
    return [`“${label}” was removed while the file was imported, and was left as it is.`];
  const columns = scheme === null ? columnsFor(texts, shippedConcept(kind, id)) : {};
  changeConcept(db, hand, { kind, id }, { ...columns, ...(deprecates ? { deprecated: true, replacedBy } : {}) });
  const possible = moves.filter(({ broader, present }) => !present || isThere(hand, { kind, id: broader }));
  const edits = { concepts: [], broader: placesOf.get(`${kind} ${id}`) ?? [] };
  writeMoves(hand, { schemes, edits }, kind, possible);
  return [];
}

const slices = (concepts: readonly Planned[]): (readonly Planned[])[] =>
  Array.from({ length: Math.ceil(concepts.length / sliceSize) }, (_, at) =>
    concepts.slice(at * sliceSize, (at + 1) * sliceSize),
  );

export type Importing = {
  /** Null: nothing was changed. */
  readonly act: Act | null;
  /** What could not be done any more when its turn came, as sentences. */
  readonly problems: readonly string[];
};

/**
 * Makes what writes plans: one at a time, since two at once would plan for what the other is about to change. A plan is to be made
 * in the turn in which it is given. Whatever comes between, everybody is told of what was written.
 */
export function createImportWriter({
  db,
  schemes: keeper,
  tell,
}: Pick<Workings, 'db' | 'schemes' | 'tell'>): (plan: Plan, about: ActToPerform) => Promise<Importing> {
  let isWriting = false;

  async function write(plan: Plan, about: ActToPerform): Promise<Importing> {
    const before: Before = {
      schemes: keeper.schemes(),
      placesOf: Map.groupBy(keeper.edits().broader, ({ kind, id }) => `${kind} ${id}`),
    };
    const problems: string[] = [];
    const [first, ...others] = slices(plan.concepts.filter(({ scheme }) => scheme !== null));
    const steps: ((hand: Hand) => void)[] = [
      (hand) => {
        writeSchemes(hand, plan);
        for (const one of first ?? []) writeFresh(hand, one);
      },
      ...others.map((slice) => (hand: Hand) => slice.forEach((one) => writeFresh(hand, one))),
      ...slices(plan.concepts).map(
        (slice) => (hand: Hand) => slice.forEach((one) => problems.push(...writeRest(db, hand, one, before))),
      ),
    ];
    let act: Act | null = null;
    let touched: Touched = touchedArticles([]);
    try {
      for (const [at, step] of steps.entries()) {
        if (at > 0) {
          await setImmediate();
          await setImmediate();
        }
        if (!db.isOpen) throw new Failure('unavailable', 'Meridian was closed while the file was imported.');
        const result: ActResult | null =
          act === null ? perform(db, about, step) : goOnWith(db, act.id, about.summary, step);
        if (result === null) throw new Failure('cancelled', 'The import was undone while it ran, and went no further.');
        act ??= result.act;
        touched = touchedByBoth(touched, result.touched);
        keeper.readAnew(); // so that nobody is given an identifier that was just taken
      }
    } finally {
      if (act !== null && db.isOpen) tell({ touched });
    }
    return { act, problems };
  }

  return async (plan, about) => {
    if (isWriting)
      throw new Failure(
        'refused',
        'Another file is being imported. Nothing was imported from this one; wait until that is done, then try again.',
      );
    isWriting = true;
    try {
      return await write(plan, about);
    } finally {
      isWriting = false;
    }
  };
}
