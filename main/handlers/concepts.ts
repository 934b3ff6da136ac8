/**
 * Concepts: making, changing, deprecating, merging and removing regions and topics. What is shipped is never written to.
 */
import { Failure } from '#shared/failure';
import { mostOwnConcepts, shippedScheme } from '#shared/scheme';
import { createNameKey } from '#shared/schemes/fold';
import type { Scheme } from '#shared/schemes/tree';
import { type Concept, type TagKind } from '#shared/tag';
import { changeConcept, countOwnConcepts, insertConcept, isConceptUsed, removeConcept } from '#main/store/concepts';
import { freshId } from '#main/store/identifiers';
import { countBoth, countTaggings, type Merging } from '#main/store/merge';
import { changedTexts, columnsFor, refuseTakenLabels, shippedConcept, type Written } from './concept-fields.ts';
import {
  isStandard,
  movesFor,
  refuseBelowCountries,
  refuseCircles,
  refuseLostPlaces,
  refuseMoves,
  writeMoves,
  type Move,
} from './concept-places.ts';
import { allUses, noUses, usesWords, type Uses } from './concept-uses.ts';
import { refuseTooLarge, type Growth } from './scheme-size.ts';
import { isoTime, shortTitle, type Handlers, type Workings } from './workings.ts';

const nothingWritten: Written = { label: '', labels: {}, alt: [], definition: null, notes: null, exactMatch: [] };

/** "the topic “Energy security”", short enough for the status line. */
const named = ({ kind, label }: Pick<Concept, 'kind' | 'label'>): string => `the ${kind} “${shortTitle(label)}”`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A concept of the schemes as they are; fails with a sentence when there is none. */
function conceptOf(scheme: Scheme, kind: TagKind, id: string): Concept {
  const concept = scheme.get(id);
  if (concept !== null) return concept;
  throw new Failure('not-found', `There is no ${kind} “${id}” any more. Nothing was changed; undo may bring it back.`);
}

/** Tells what was changed of one concept from what was changed of others. */
const isEditOf =
  (kind: TagKind, id: string) =>
  (edit: { readonly kind: TagKind; readonly id: string }): boolean =>
    edit.kind === kind && edit.id === id;

/** An identifier out of a label: its letters and digits, where there are Latin ones, and a number when that is taken. */
export function freshConceptId(scheme: Scheme, kind: TagKind, label: string, taken: ReadonlySet<string>): string {
  const words = createNameKey()(label)
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const stem = words.length < 2 ? freshId() : words.slice(0, 60).replace(/-$/, '');
  const begin = kind === 'region' ? `x-${stem}` : stem;
  const isFree = (id: string): boolean => scheme.get(id) === null && !taken.has(id);
  if (isFree(begin)) return begin;
  for (let number = 2; ; number += 1) if (isFree(`${begin}-${number}`)) return `${begin}-${number}`;
}

/** Refuses what would use a concept in another's stead, with a sentence. */
function refuseReplacement(scheme: Scheme, from: Concept, into: Concept): void {
  const { kind } = from;
  if (from.id === into.id)
    throw new Failure(
      'invalid',
      capital(`${named(from)} cannot be merged into itself. Nothing was changed; choose another.`),
    );
  if (isStandard(kind, from.id))
    throw new Failure(
      'refused',
      `“${from.label}” is a country or an area of UN M49, and stays one. Nothing was changed; groups can be laid over it.`,
    );
  if (into.deprecated)
    throw new Failure(
      'invalid',
      `The ${kind} “${into.label}” is no longer used itself. Nothing was changed; choose ${scheme.current(into.id) === into.id ? 'another' : `“${scheme.get(scheme.current(into.id))?.label ?? ''}”`}.`,
    );
  if (scheme.current(from.id) === from.id && scheme.narrowerClosure(from.id).includes(into.id))
    throw new Failure(
      'invalid',
      `“${into.label}” stands below “${from.label}”: what is wider cannot become a part of itself. Nothing was changed; merge “${into.label}” into “${from.label}” instead, or move it first.`,
    );
}

type Needed = Pick<Workings, 'db' | 'now' | 'act' | 'author' | 'schemes' | 'merges'>;

export function conceptHandlers(workings: Needed): Pick<Handlers, Extract<keyof Handlers, `concepts.${string}`>> {
  const { db, now, act, schemes: keeper, merges } = workings;
  const schemeOf = (kind: TagKind): Scheme => keeper.schemes()[kind];
  const refuseGrowth = (kind: TagKind, { texts, moves }: { texts: Growth['texts']; moves: readonly Move[] }): void =>
    refuseTooLarge(
      keeper.schemes(),
      { texts, moves: moves.map((move) => ({ kind, ...move })) },
      'Nothing was saved; shorten it, or take away what you do not use.',
    );
  const usesOf = (kind: TagKind, id: string): Uses => allUses(db, schemeOf(kind), kind).get(id) ?? noUses;

  function mergeable({ kind, from, into }: Merging): { readonly from: Concept; readonly into: Concept } {
    const scheme = schemeOf(kind);
    const both = { from: conceptOf(scheme, kind, from), into: conceptOf(scheme, kind, into) };
    refuseReplacement(scheme, both.from, both.into);
    refuseBelowCountries(scheme, keeper.edits(), both.from, both.into);
    return both;
  }

  function countMerge(merging: Merging) {
    const from = countTaggings(db, merging.kind, merging.from);
    const into = countTaggings(db, merging.kind, merging.into);
    const both = countBoth(db, merging);
    return {
      from,
      counts: {
        before: { from: from.applied, into: into.applied, both },
        after: { into: from.applied + into.applied - both },
      },
    };
  }

  return {
    async 'concepts.create'({ kind, scheme = shippedScheme[kind], broader, narrower, ...typed }, { asker }) {
      const info = keeper.infos().find(({ id }) => id === scheme);
      if (info?.kind !== kind)
        throw new Failure(
          'not-found',
          `There is no scheme “${scheme}” of ${kind}s. Nothing was saved; choose another.`,
        );
      if (countOwnConcepts(db) >= mostOwnConcepts)
        throw new Failure(
          'refused',
          `This library has ${mostOwnConcepts.toLocaleString('en-GB')} regions and topics of its own, the most it holds. Remove some you do not use, then try again.`,
        );
      const tree = schemeOf(kind);
      const texts = changedTexts('', typed, nothingWritten);
      refuseTakenLabels(keeper.schemes(), { kind, scheme, id: null }, texts, nothingWritten);
      const id = freshConceptId(tree, kind, texts.label, new Set());
      const moves = movesFor(tree, id, {
        ...(broader === undefined ? {} : { broader }),
        ...(narrower === undefined ? {} : { narrower }),
      });
      refuseMoves(tree, kind, moves, id);
      refuseGrowth(kind, { texts: [{ before: null, after: texts }], moves });
      const done = await act(asker, 'concepts.create', `Made ${named({ kind, label: texts.label })}`, (hand) => {
        insertConcept(hand, { kind, id }, scheme, { ...columnsFor(texts, null), deprecated: null, replacedBy: null });
        writeMoves(hand, { schemes: keeper.schemes(), edits: keeper.edits() }, kind, moves);
      });
      if (done.act === null) throw new Failure('failed', 'Nothing was saved. Please try again.');
      return { id, act: done.act };
    },
    async 'concepts.change'({ kind, id, broader, narrower, ...typed }, { asker }) {
      const tree = schemeOf(kind);
      const concept = conceptOf(tree, kind, id);
      const texts = changedTexts(id, typed, concept);
      if (!concept.deprecated)
        refuseTakenLabels(keeper.schemes(), { kind, scheme: concept.scheme, id }, texts, concept);
      const moves = movesFor(tree, id, {
        ...(broader === undefined ? {} : { broader }),
        ...(narrower === undefined ? {} : { narrower }),
      });
      refuseMoves(tree, kind, moves, null);
      refuseGrowth(kind, { texts: [{ before: concept, after: texts }], moves });
      const isOnlyMoved = moves.length > 0 && Object.keys(typed).length === 0;
      const summary =
        texts.label === concept.label
          ? `${isOnlyMoved ? 'Moved' : 'Changed'} ${named(concept)}`
          : `Renamed ${named(concept)} “${shortTitle(texts.label)}”`;
      return await act(asker, 'concepts.change', summary, (hand) => {
        changeConcept(db, hand, { kind, id }, columnsFor(texts, shippedConcept(kind, id)));
        writeMoves(hand, { schemes: keeper.schemes(), edits: keeper.edits() }, kind, moves);
      });
    },
    async 'concepts.deprecate'({ kind, id, deprecated, replacedBy: asked }, { asker }) {
      const tree = schemeOf(kind);
      const isOf = isEditOf(kind, id);
      const concept = conceptOf(tree, kind, id);
      if (merges.isMerging({ kind, id }))
        throw new Failure(
          'refused',
          `“${concept.label}” is being merged. Nothing was changed; wait until that is done.`,
        );
      if (!deprecated) {
        refuseTakenLabels(keeper.schemes(), { kind, scheme: concept.scheme, id }, concept, nothingWritten);
        refuseLostPlaces(tree, kind, concept, {
          ...keeper.edits(),
          concepts: keeper
            .edits()
            .concepts.map((edit) => (isOf(edit) ? { ...edit, deprecated: null, replacedBy: null } : edit)),
        });
        return await act(asker, 'concepts.deprecate', `Restored ${named(concept)}`, (hand) =>
          changeConcept(db, hand, { kind, id }, { deprecated: null, replacedBy: null }),
        );
      }
      if (isStandard(kind, id))
        throw new Failure(
          'refused',
          `“${concept.label}” is a country or an area of UN M49, and stays one. Nothing was changed.`,
        );
      // What replaced it stays so until something else is said.
      const replacedBy = asked === undefined ? concept.replacedBy : asked;
      if (replacedBy !== null) {
        const into = conceptOf(tree, kind, replacedBy);
        refuseReplacement(tree, concept, into);
        refuseBelowCountries(tree, keeper.edits(), concept, into);
      }
      const instead = replacedBy === null ? '' : `; “${shortTitle(tree.get(replacedBy)?.label ?? '')}” is used instead`;
      return await act(asker, 'concepts.deprecate', `Deprecated ${named(concept)}${instead}`, (hand) =>
        changeConcept(db, hand, { kind, id }, { deprecated: true, replacedBy }),
      );
    },
    async 'concepts.remove'({ kind, id }, { asker }) {
      const concept = conceptOf(schemeOf(kind), kind, id);
      if (concept.origin !== 'own')
        throw new Failure(
          'refused',
          capital(
            `${named(concept)} comes with Meridian and cannot be removed. Deprecate it: then it is not offered or suggested any more.`,
          ),
        );
      const uses = usesWords(usesOf(kind, id));
      if (uses !== null || isConceptUsed(db, kind, id))
        throw new Failure(
          'refused',
          capital(
            `${named(concept)} is in use by ${uses ?? 'articles or other concepts'}, so it was not removed. Deprecate it, or merge it into another.`,
          ),
        );
      return await act(asker, 'concepts.remove', `Removed ${named(concept)}`, (hand) =>
        removeConcept(db, hand, { kind, id }),
      );
    },
    async 'concepts.reset'({ kind, id }, { asker }) {
      const tree = schemeOf(kind);
      const isOf = isEditOf(kind, id);
      const concept = conceptOf(tree, kind, id);
      const shipped = shippedConcept(kind, id);
      if (shipped === null)
        throw new Failure(
          'refused',
          capital(
            `${named(concept)} is this library’s own: there is nothing shipped to go back to. Nothing was changed.`,
          ),
        );
      if (merges.isMerging({ kind, id }))
        throw new Failure(
          'refused',
          `“${concept.label}” is being merged. Nothing was changed; wait until that is done.`,
        );
      refuseTakenLabels(
        keeper.schemes(),
        { kind, scheme: concept.scheme, id },
        shipped,
        concept.deprecated ? nothingWritten : concept,
      );
      const moves = movesFor(tree, id, { broader: shipped.broader });
      refuseCircles(tree, moves);
      const { concepts, broader } = keeper.edits();
      const others = {
        concepts: concepts.filter((edit) => !isOf(edit)),
        broader: broader.filter((edit) => !isOf(edit)),
      };
      refuseLostPlaces(tree, kind, shipped, others);
      refuseGrowth(kind, { texts: [{ before: concept, after: shipped }], moves });
      const groups = isStandard(kind, id) ? moves.filter(({ present }) => !present).length : 0;
      const out = groups === 0 ? '' : `, out of ${groups} ${groups === 1 ? 'group' : 'groups'}`;
      return await act(asker, 'concepts.reset', `Put ${named(shipped)} back as it is shipped${out}`, (hand) =>
        removeConcept(db, hand, { kind, id }),
      );
    },
    'concepts.mergePreview'(merging) {
      const { from: concept } = mergeable(merging);
      const { from, counts } = countMerge(merging);
      const tree = schemeOf(merging.kind);
      return {
        ...counts,
        suggested: from.suggested,
        refused: from.refused,
        narrower: tree.concepts.flatMap(({ id, broader }) => (broader.includes(concept.id) ? [id] : [])),
        ...usesOf(merging.kind, concept.id),
      };
    },
    'concepts.merge'(merging, { asker }) {
      const { kind, from: id } = merging;
      const { from, into } = mergeable(merging);
      const { from: tags, counts } = countMerge(merging);
      const { act: done, job } = merges.merge(merging, {
        author: workings.author(asker),
        at: isoTime(now()),
        total: tags.applied + tags.suggested + tags.refused,
        first: (hand) => changeConcept(db, hand, { kind, id }, { deprecated: true, replacedBy: into.id }),
        summary: `Merged ${named(from)} into “${shortTitle(into.label)}”`,
      });
      return { act: done, job, ...counts };
    },
  };
}
