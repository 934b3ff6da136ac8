/**
 * How large the schemes of a library may become: what is refused before it is written, since nobody could read them afterwards.
 *
 * Every window is handed all concepts in one message, of which shared/message.ts says how long it may be; every reader thread
 * compiles their names; every thread lays their places over what is shipped.
 */
import { Failure } from '#shared/failure';
import { mostBroader } from '#shared/scheme';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { Concept, TagKind } from '#shared/tag';
import type { Written } from './concept-fields.ts';
import type { Move } from './concept-places.ts';

/** Characters of labels and other names, of concepts that are not as they were shipped. */
const mostNames = 2_000_000;
/** A short name costs as much as one of so many characters. */
const leastName = 10;
/** Characters of the answer to 'schemes.read': half a message, so that what an undo brings back still fits. */
const mostMessage = 8_000_000;
/** Places below others, of concepts that are not as they were shipped. */
const mostPlaces = 50_000;
/** Characters of a concept in a message beside its texts and places, at most: names of fields, identifiers. */
const bareConcept = 450;

/** What is to be written. */
export type Growth = {
  /** Texts of concepts; `before`: the concept as it is, null for one that is new. */
  readonly texts: readonly { readonly before: Concept | null; readonly after: Written }[];
  readonly moves: readonly (Move & { readonly kind: TagKind })[];
};

const namesSize = ({ label, labels, alt }: Written): number =>
  [label, ...Object.values(labels), ...alt].reduce((sum, name) => sum + Math.max(leastName, name.length), 0);

const textsSize = ({ label, labels, alt, definition, notes, exactMatch }: Written): number =>
  JSON.stringify([label, labels, alt, definition, notes, exactMatch]).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Refuses what would put a concept directly below more others than it can be edited with. */
function refuseManyPlaces(schemes: LibrarySchemes, moves: Growth['moves'], nothing: string): void {
  for (const list of Map.groupBy(moves, ({ kind, id }) => `${kind} ${id}`).values()) {
    const [{ kind, id } = { kind: 'topic', id: '' } as const] = list;
    const concept = schemes[kind].get(id);
    const more = sum(list.map(({ present }) => (present ? 1 : -1)));
    if (more > 0 && (concept?.broader.length ?? 0) + more > mostBroader)
      throw new Failure(
        'refused',
        `“${concept?.label ?? id}” would stand directly below more than ${mostBroader} others, the most there may be. ${nothing}`,
      );
  }
}

/**
 * Refuses, with a sentence, what would make the schemes larger than they may be; what makes them smaller never.
 *
 * @param nothing how the sentence ends: that nothing was done, and what to do
 */
export function refuseTooLarge(schemes: LibrarySchemes, { texts, moves }: Growth, nothing: string): void {
  refuseManyPlaces(schemes, moves, nothing);
  const all = [...schemes.region.concepts, ...schemes.topic.concepts];
  const ours = all.filter(({ origin }) => origin !== 'shipped');
  const refuse = (now: () => number, growth: number, most: number, what: string): void => {
    if (growth > 0 && now() + growth > most) throw new Failure('refused', `${what} ${nothing}`);
  };
  const grown = (sizeOf: (texts: Written) => number): number =>
    sum(texts.map(({ before, after }) => sizeOf(after) - (before === null ? 0 : sizeOf(before))));
  refuse(
    () => sum(ours.map(({ broader }) => broader.length)),
    sum(moves.map(({ present }) => (present ? 1 : -1))),
    mostPlaces,
    `Regions and topics would stand in more than ${mostPlaces.toLocaleString('en-GB')} places below others, the most a library holds.`,
  );
  refuse(
    () => sum(ours.map(namesSize)),
    grown(namesSize),
    mostNames,
    'The labels and other names of this library’s regions and topics would come to more than 2 million characters, more than articles can be read against.',
  );
  const bare = bareConcept * texts.filter(({ before }) => before === null).length;
  refuse(
    () => sum(all.map((concept) => JSON.stringify(concept).length + 1)),
    grown(textsSize) + bare + sum(moves.map(({ broader, present }) => (broader.length + 3) * (present ? 1 : -1))),
    mostMessage,
    'The texts of all regions and topics would come to more than 8 million characters, more than a window can be handed.',
  );
}
