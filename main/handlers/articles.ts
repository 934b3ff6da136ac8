/**
 * Articles: reading one, and marking any number of them.
 */
import { Failure } from '#shared/failure';
import { packsOfArticle } from '#main/store/packs';
import { articleNumber, readArticle, readRevision, readSuggestions } from '#main/store/articles';
import { readRows } from '#main/store/facts';
import { numbersOf } from '#main/store/numbers';
import type { Hand } from '#main/store/acts';
import { nameArticles, type Handlers, type Workings } from './workings.ts';
import { withoutImages } from './images.ts';

export function missingArticle(): Failure {
  return new Failure(
    'not-found',
    'This article is not in the library. It may have been purged, or the list is out of date: reload it.',
  );
}

type Marks = {
  readonly read?: boolean | undefined;
  readonly starred?: boolean | undefined;
  readonly archived?: boolean | undefined;
};

function describe(marks: Marks, what: string): string {
  const words: string[] = [];
  if (marks.archived !== undefined) words.push(marks.archived ? 'Archived' : 'Moved back to the inbox');
  if (marks.starred !== undefined) words.push(marks.starred ? 'Starred' : 'Unstarred');
  if (marks.read !== undefined && words.length === 0) words.push(marks.read ? 'Marked as read' : 'Marked as unread');
  return `${words.join(', ')} ${what}`;
}

function mark(hand: Hand, article: number, marks: Marks): void {
  const old = hand.read('status', { article });
  const flag = (wanted: boolean | undefined, column: string): number =>
    wanted === undefined ? Number(old?.[column] ?? 0) : Number(wanted);
  const row = {
    article,
    read: flag(marks.read, 'read'),
    starred: flag(marks.starred, 'starred'),
    archived: flag(marks.archived, 'archived'),
  };
  if (old !== null) hand.update('status', { article }, row);
  else if (row.read + row.starred + row.archived > 0) hand.insert('status', row);
}

export function articleHandlers({
  db,
  act,
}: Workings): Pick<Handlers, 'articles.read' | 'articles.rows' | 'articles.mark' | 'articles.revision'> {
  return {
    'articles.read'({ id }) {
      const detail = readArticle(db, id);
      const [article] = readRows(db, { ids: [id] });
      if (detail === null || article === undefined) throw missingArticle();
      return {
        article,
        html: withoutImages(detail.html),
        text: detail.text,
        accessReason: detail.accessReason,
        fetched: detail.fetched,
        publishedRaw: detail.publishedRaw,
        revisions: [...detail.revisions],
        suggestions: readSuggestions(db, detail.number),
        packs: packsOfArticle(db, detail.number),
        images: detail.images,
      };
    },
    'articles.rows': ({ ids }) => readRows(db, { ids }),
    async 'articles.mark'({ ids, ...marks }, { asker }) {
      const numbers = numbersOf(db, ids);
      if (numbers.length === 0) throw missingArticle();
      return await act(asker, 'articles.mark', describe(marks, nameArticles(db, numbers)), (hand) => {
        for (const number of numbers) mark(hand, number, marks);
      });
    },
    'articles.revision'({ id, number }) {
      if (articleNumber(db, id) === null) throw missingArticle();
      const found = readRevision(db, id, number);
      if (found === null) throw new Failure('not-found', 'This earlier text is not held.');
      return { ...found, html: withoutImages(found.html) };
    },
  };
}
