/**
 * Regions and topics on articles: applying, removing, accepting and refusing.
 */
import { labelInText, type Tag } from '#shared/tag';
import { Failure } from '#shared/failure';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { Hand } from '#main/store/acts';
import { articleNumber } from '#main/store/article-reading';
import { readSuggestions } from '#main/store/suggestions';
import { numbersOf } from '#main/store/numbers';
import { missingArticle, isoTime, nameArticles, type Handlers, type Workings } from './workings.ts';

function labelOf(schemes: LibrarySchemes, tag: Tag): string {
  const concept = schemes[tag.kind].get(tag.id);
  if (concept === null)
    throw new Failure('not-found', `There is no ${tag.kind} “${tag.id}”. Choose one from the list.`);
  return labelInText(concept);
}

/** The tag that is given when this one is asked for: that of what replaced it. What is no longer used is not given. */
function givenFor(schemes: LibrarySchemes, tag: Tag): Tag {
  const id = schemes[tag.kind].current(tag.id);
  if (schemes[tag.kind].get(id)?.deprecated !== true) return { kind: tag.kind, id };
  throw new Failure(
    'refused',
    `The ${tag.kind} “${labelOf(schemes, { ...tag, id })}” is no longer used, so nothing was tagged. Choose another, or restore it.`,
  );
}

/**
 * The tags that are taken when this one is: that of what replaced it, and this one itself, which articles keep that had it before
 * it was replaced.
 */
function takenFor(schemes: LibrarySchemes, tag: Tag): readonly Tag[] {
  const id = schemes[tag.kind].current(tag.id);
  return id === tag.id ? [tag] : [{ kind: tag.kind, id }, tag];
}

function apply(hand: Hand, article: number, tag: Tag, at: string): void {
  const key = { article, kind: tag.kind, concept: tag.id };
  const old = hand.read('tagging', key);
  if (old === null) hand.insert('tagging', { ...key, state: 'applied', origin: 'analyst', at });
  // What was suggested keeps its evidence and says that a suggestion was the origin.
  else if (old['state'] !== 'applied')
    hand.update('tagging', key, {
      state: 'applied',
      origin: old['state'] === 'suggested' ? 'suggestion' : 'analyst',
      at,
    });
}

/**
 * A tag that is or was suggested, or was given by a rule, becomes a refusal, so that neither gives it again; another simply goes.
 */
function unapply(hand: Hand, article: number, tag: Tag, at: string): void {
  const key = { article, kind: tag.kind, concept: tag.id };
  const old = hand.read('tagging', key);
  if (old === null || old['state'] === 'refused') return;
  if (old['state'] === 'suggested' || old['origin'] !== 'analyst')
    hand.update('tagging', key, { state: 'refused', at });
  else hand.remove('tagging', key);
}

/** Refuses a suggestion. `asked`: it is the one that was refused, not what has replaced it since. */
function refuse(hand: Hand, article: number, tag: Tag, at: string, asked: boolean): void {
  const key = { article, kind: tag.kind, concept: tag.id };
  const old = hand.read('tagging', key);
  if (old === null) hand.insert('tagging', { ...key, state: 'refused', origin: 'analyst', at });
  // As in a merge: what was given under the name of what replaced it stays given.
  else if (asked || old['state'] !== 'applied') hand.update('tagging', key, { state: 'refused', at });
}

function describe(add: readonly string[], remove: readonly string[], what: string): string {
  const parts: string[] = [];
  if (add.length > 0) parts.push(`Tagged ${what} ${add.join(', ')}`);
  if (remove.length > 0)
    parts.push(
      `${parts.length > 0 ? 'removed' : 'Removed'} ${remove.join(', ')}${parts.length > 0 ? '' : ` from ${what}`}`,
    );
  return parts.join('; ');
}

export function tagHandlers({
  db,
  now,
  act,
  schemes: keeper,
}: Workings): Pick<Handlers, 'tags.change' | 'suggestions.read' | 'suggestions.decide'> {
  return {
    async 'tags.change'({ articles, add: asked, remove }, { asker }) {
      const numbers = numbersOf(db, articles);
      if (numbers.length === 0) throw missingArticle();
      const at = isoTime(now());
      const schemes = keeper.schemes();
      const add = asked.map((tag) => givenFor(schemes, tag));
      const label = (tag: Tag): string => labelOf(schemes, tag);
      // Who gives the new one and takes the old is left with the new.
      const isGiven = (tag: Tag): boolean => add.some(({ kind, id }) => kind === tag.kind && id === tag.id);
      const taken = remove.flatMap((tag) => takenFor(schemes, tag).filter((one) => one === tag || !isGiven(one)));
      const summary = describe(add.map(label), remove.map(label), nameArticles(db, numbers));
      return await act(asker, 'tags.change', summary, (hand) => {
        for (const number of numbers) {
          for (const tag of add) apply(hand, number, tag, at);
          for (const tag of taken) unapply(hand, number, tag, at);
        }
      });
    },
    'suggestions.read'({ id }) {
      const number = articleNumber(db, id);
      if (number === null) throw missingArticle();
      return readSuggestions(db, number);
    },
    async 'suggestions.decide'({ article, kind, concept, decision }, { asker }) {
      const number = articleNumber(db, article);
      if (number === null) throw missingArticle();
      const schemes = keeper.schemes();
      const asked = { kind, id: concept };
      const tag = decision === 'accept' ? givenFor(schemes, asked) : asked;
      const label = labelOf(schemes, tag);
      const at = isoTime(now());
      const what = nameArticles(db, [number]);
      const summary = decision === 'accept' ? `Tagged ${what} ${label}` : `Refused ${label} for ${what}`;
      return await act(asker, 'suggestions.decide', summary, (hand) => {
        if (decision === 'accept') {
          apply(hand, number, tag, at);
          return;
        }
        const [first, ...others] = takenFor(schemes, tag);
        if (first !== undefined) refuse(hand, number, first, at, first.id === concept);
        for (const other of others)
          if (hand.read('tagging', { article: number, kind, concept: other.id }) !== null)
            refuse(hand, number, other, at, true);
      });
    },
  };
}
