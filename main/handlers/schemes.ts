/**
 * Schemes: reading them and how much they are used, and making, changing and removing the library's own.
 */
import { Failure } from '#shared/failure';
import { mostSchemes, readLabel, readProse, type SchemeInfo } from '#shared/scheme';
import { createNameKey } from '#shared/schemes/fold';
import { isShippedScheme, isTagged, removeConcept } from '#main/store/concepts';
import { freshId } from '#main/store/identifiers';
import { createGiver } from '#main/schemes/identifiers';
import { good } from './concept-fields.ts';
import { allUses, noUses, usesWords } from './concept-uses.ts';
import { shortTitle, type Handlers, type Workings } from './workings.ts';

type SchemeRequests = 'schemes.read' | 'schemes.usage' | 'schemes.create' | 'schemes.change' | 'schemes.remove';

/** A scheme of the library's own; fails with a sentence when there is none. */
function ownScheme(infos: readonly SchemeInfo[], id: string): SchemeInfo {
  if (isShippedScheme(id))
    throw new Failure(
      'refused',
      'This scheme comes with Meridian and stays as it is called. Its concepts can be changed; make a scheme of your own beside it.',
    );
  const info = infos.find((one) => one.id === id);
  if (info !== undefined) return info;
  throw new Failure('not-found', 'This scheme is not there any more. Nothing was changed; undo may bring it back.');
}

function refuseTakenTitle(infos: readonly SchemeInfo[], title: string, id: string | null): void {
  const keyOf = createNameKey();
  const taken = infos.find((one) => one.id !== id && keyOf(one.title) === keyOf(title));
  if (taken !== undefined)
    throw new Failure('invalid', `There is a scheme “${taken.title}” already. Nothing was saved; give another title.`);
}

/** The identifier to try first for a scheme of this title. */
export function schemeStem(title: string): string {
  const words = createNameKey()(title)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 60);
  return words.length < 2 ? freshId() : words.replace(/-$/, '');
}

export function schemeHandlers({ db, act, search, schemes: keeper }: Workings): Pick<Handlers, SchemeRequests> {
  return {
    'schemes.read'() {
      const { region, topic } = keeper.schemes();
      return { regions: [...region.concepts], topics: [...topic.concepts], schemes: [...keeper.infos()] };
    },
    'schemes.usage': async (_, { signal }) => await search.usage(signal),
    async 'schemes.create'({ kind, title: typed, description = '', source = '' }, { asker }) {
      const title = good(readLabel(typed));
      const infos = keeper.infos();
      refuseTakenTitle(infos, title, null);
      if (infos.length >= mostSchemes)
        throw new Failure(
          'refused',
          `There are ${mostSchemes} schemes, the most a library holds. Remove one you do not use, then try again.`,
        );
      const taken = new Set(infos.map((info) => info.id));
      const id = createGiver((one) => taken.has(one))(schemeStem(title));
      const row = { description: good(readProse(description)), source: good(readProse(source)), origin: 'own' };
      const done = await act(asker, 'schemes.create', `Made the scheme “${shortTitle(title)}”`, (hand) =>
        hand.insert('scheme', { id, kind, title, ...row, iri: null }),
      );
      if (done.act === null) throw new Failure('failed', 'The scheme was not saved. Please try again.');
      return { id, act: done.act };
    },
    async 'schemes.change'({ id, title: typed, description, source }, { asker }) {
      const info = ownScheme(keeper.infos(), id);
      const title = typed === undefined ? info.title : good(readLabel(typed));
      refuseTakenTitle(keeper.infos(), title, id);
      const patch = {
        title,
        ...(description === undefined ? {} : { description: good(readProse(description)) }),
        ...(source === undefined ? {} : { source: good(readProse(source)) }),
      };
      const called = `the scheme “${shortTitle(info.title)}”`;
      const summary = title === info.title ? `Changed ${called}` : `Renamed ${called} “${shortTitle(title)}”`;
      return await act(asker, 'schemes.change', summary, (hand) => hand.update('scheme', { id }, patch));
    },
    async 'schemes.remove'({ id }, { asker }) {
      const { kind, title } = ownScheme(keeper.infos(), id);
      const tree = keeper.schemes()[kind];
      const own = tree.concepts.filter(({ scheme }) => scheme === id);
      const uses = allUses(db, tree, kind);
      // What stands below a concept in the same scheme goes with it.
      const others = tree.concepts.filter(({ scheme }) => scheme !== id);
      const needed = new Set(others.flatMap(({ broader, replacedBy }) => [...broader, replacedBy ?? '']));
      for (const concept of own) {
        const named = usesWords(uses.get(concept.id) ?? noUses);
        if (named === null && !needed.has(concept.id) && !isTagged(db, kind, concept.id)) continue;
        throw new Failure(
          'refused',
          `The ${kind} “${concept.label}” of this scheme is in use by ${named ?? 'articles or other concepts'}, so the scheme was not removed. Merge what is used into other ${kind}s first, or deprecate it.`,
        );
      }
      return await act(asker, 'schemes.remove', `Removed the scheme “${shortTitle(title)}”`, (hand) => {
        for (const concept of own) removeConcept(db, hand, { kind, id: concept.id });
        hand.remove('scheme', { id });
      });
    },
  };
}
