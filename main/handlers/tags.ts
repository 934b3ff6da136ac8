/**
 * Regions and topics on articles: applying, removing, accepting and refusing.
 */
import { labelInText, type Tag } from '#shared/tag';
import { Failure } from '#shared/failure';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import type { Hand } from '#main/store/acts';
import { articleNumber } from '#main/store/article-reading';
import { readSuggestions } from '#main/store/suggestions';
import { numbersOf } from '#main/store/numbers';
import { missingArticle, isoTime, nameArticles, type Handlers, type Workings } from './workings.ts';

const schemes = { region: createScheme(regions), topic: createScheme(topics) };

function labelOf(tag: Tag): string {
  const concept = schemes[tag.kind].get(tag.id);
  if (concept === null)
    throw new Failure('not-found', `There is no ${tag.kind} “${tag.id}”. Choose one from the list.`);
  return labelInText(concept);
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
}: Workings): Pick<Handlers, 'schemes.read' | 'tags.change' | 'suggestions.read' | 'suggestions.decide'> {
  return {
    'schemes.read': () => ({ regions: [...regions], topics: [...topics] }),
    async 'tags.change'({ articles, add, remove }, { asker }) {
      const numbers = numbersOf(db, articles);
      if (numbers.length === 0) throw missingArticle();
      const at = isoTime(now());
      const summary = describe(add.map(labelOf), remove.map(labelOf), nameArticles(db, numbers));
      return await act(asker, 'tags.change', summary, (hand) => {
        for (const number of numbers) {
          for (const tag of add) apply(hand, number, tag, at);
          for (const tag of remove) unapply(hand, number, tag, at);
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
      const label = labelOf({ kind, id: concept });
      const at = isoTime(now());
      const what = nameArticles(db, [number]);
      const summary = decision === 'accept' ? `Tagged ${what} ${label}` : `Refused ${label} for ${what}`;
      return await act(asker, 'suggestions.decide', summary, (hand) => {
        const key = { article: number, kind, concept };
        if (decision === 'accept') apply(hand, number, { kind, id: concept }, at);
        else if (hand.read('tagging', key) === null)
          hand.insert('tagging', { ...key, state: 'refused', origin: 'analyst', at });
        else hand.update('tagging', key, { state: 'refused', at });
      });
    },
  };
}
