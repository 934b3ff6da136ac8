/**
 * Schemes as they are shown: the tree of one, what is found in all of them, how much each concept is used, and what the view
 * remembers.
 */
import type { ConceptUsage, SchemeInfo, SchemesRead } from '#shared/scheme';
import { shippedScheme } from '#shared/scheme';
import { isGroup } from '#shared/schemes/levels';
import { createScheme, type Scheme } from '#shared/schemes/tree';
import type { Concept, Tag, TagKind } from '#shared/tag';
import { whenNeeded } from '#shared/when-needed';
import { groupsId, unfold, type Branch } from './branches.ts';

export type SchemesView = {
  /** The scheme whose tree is shown. */
  readonly scheme: string;
  /** The concept that is shown beside it; null: the scheme itself. */
  readonly concept: Tag | null;
  /** The draft that is being written, by its key. */
  readonly editing: string | null;
  /** Paths of the tree that are open. */
  readonly open: ReadonlySet<string>;
  /** Whether what is deprecated is shown too. */
  readonly deprecated: boolean;
  /** The last merge of this window, so that it can be undone where it is seen. */
  readonly merged: { readonly act: number; readonly from: Tag; readonly into: string } | null;
};

const world = '001';

export const firstSchemes: SchemesView = {
  scheme: shippedScheme.topic,
  concept: null,
  editing: null,
  open: new Set([world]),
  deprecated: false,
  merged: null,
};

/** Concepts directly below each, also deprecated ones. */
function allNarrower(tree: Scheme): (id: string) => readonly string[] {
  const below = new Map<string, string[]>();
  for (const { id, broader } of tree.concepts)
    for (const one of broader) {
      const list = below.get(one);
      if (list === undefined) below.set(one, [id]);
      else list.push(id);
    }
  return (id) => below.get(id) ?? [];
}

/** Everything directly below a concept, also what is deprecated. */
export const narrowerOf = (tree: Scheme, id: string): readonly string[] => allNarrower(tree)(id);

/**
 * The tree of one scheme. It begins with what stands below nothing of the scheme; below that stands whatever is narrower, of
 * whichever scheme. Groups beside the world are gathered at the end.
 */
export function branchesIn(tree: Scheme, scheme: string, deprecated: boolean): readonly Branch[] {
  const all = allNarrower(tree);
  // What is deprecated and leads to something in use is on the way to it.
  const isShown = (id: string): boolean =>
    deprecated || tree.get(id)?.deprecated !== true || tree.children(id).length > 0;
  const below = (id: string): readonly string[] => (deprecated ? all(id) : tree.children(id)).filter(isShown);
  const build = (ids: readonly string[]): readonly Branch[] => unfold(tree, ids.filter(isShown), below);
  const roots = tree.concepts.flatMap((one) =>
    one.scheme === scheme && !one.broader.some((broader) => tree.get(broader)?.scheme === scheme) ? [one.id] : [],
  );
  if (!roots.includes(world)) return build(roots);
  const groups = build(roots.filter((id) => isGroup(id)));
  const main = build(roots.filter((id) => !isGroup(id)));
  return groups.length === 0 ? main : [...main, { id: groupsId, label: 'Groups', children: groups }];
}

const unused = { applied: 0, suggested: 0, appliedWithin: 0, suggestedWithin: 0 };

/** How much each concept is used, those that are not used at all among them. */
export function usageBy(list: readonly ConceptUsage[] | undefined): (tag: Tag) => ConceptUsage {
  const known = new Map((list ?? []).map((usage) => [`${usage.kind}:${usage.id}`, usage]));
  return ({ kind, id }) => known.get(`${kind}:${id}`) ?? { kind, id, ...unused };
}

export type FoundConcept = { readonly kind: TagKind; readonly concept: Concept };

/** Finds concepts of all schemes by a label in any language, a code or another name; those deprecated too, by their own names. */
export function createFinder({ regions, topics }: SchemesRead): (text: string, limit: number) => FoundConcept[] {
  const trees = whenNeeded(() =>
    [topics, regions].map((concepts) => ({
      original: new Map(concepts.map((concept) => [concept.id, concept])),
      names: createScheme(concepts.map((concept) => ({ ...concept, deprecated: false, replacedBy: null }))),
    })),
  );
  return (text, limit) =>
    trees().flatMap(({ original, names }) =>
      names.find(text, limit).flatMap(({ id }) => {
        const concept = original.get(id);
        return concept === undefined ? [] : [{ kind: concept.kind, concept }];
      }),
    );
}

/** "as it comes with Meridian", of a concept. */
export const originWords: Readonly<Record<Concept['origin'], string>> = {
  shipped: 'comes with Meridian',
  changed: 'comes with Meridian, changed here',
  own: 'of this library',
};

export const schemeOriginWords: Readonly<Record<SchemeInfo['origin'], string>> = {
  shipped: 'Comes with Meridian',
  own: 'Made in this library',
  imported: 'Imported',
};

/** Whether it is a country or an area of UN M49, whose place there, and use, is not to be changed. */
export const isStandard = ({ kind, id, origin }: Concept): boolean =>
  kind === 'region' && origin !== 'own' && !isGroup(id);

/** "region", "regions". */
export const kindWord = (kind: TagKind, many = false): string => `${kind}${many ? 's' : ''}`;
