/**
 * Articles: reading one, and marking any number of them.
 */
import { Failure } from '#shared/failure';
import { touchedArticles } from '#main/store/acts';
import { packsOfArticle } from '#main/store/packs';
import { articleNumber, readArticle, readRevision } from '#main/store/article-reading';
import { readSuggestions } from '#main/store/suggestions';
import { readRows } from '#main/store/facts';
import { numbersOf } from '#main/store/numbers';
import { setRead } from '#main/store/statuses';
import type { WritableDatabase } from '#main/store/database';
import { missingArticle, nameArticles, type Handlers, type Workings } from './workings.ts';
import { withoutImages } from './images.ts';

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

function columnsOf(marks: Marks): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const [column, value] of Object.entries(marks)) if (value !== undefined) columns[column] = Number(value);
  return columns;
}

/** A row for each, so that an act changes columns only and its undoing leaves alone what came after it. */
function makeRows(db: WritableDatabase, numbers: readonly number[]): void {
  const make = db.prepare('INSERT OR IGNORE INTO status (article) VALUES (?)');
  for (const number of numbers) make.run(number);
}

export function articleHandlers({
  db,
  act,
  tell,
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
    async 'articles.mark'({ ids, quietly, ...marks }, { asker }) {
      const numbers = numbersOf(db, ids);
      if (numbers.length === 0) throw missingArticle();
      const columns = columnsOf(marks);
      if (quietly === true) {
        if (marks.read !== undefined) setRead(db, numbers, marks.read);
        tell({ touched: touchedArticles(numbers) });
        return { act: null };
      }
      return await act(asker, 'articles.mark', describe(marks, nameArticles(db, numbers)), (hand) => {
        makeRows(db, numbers);
        for (const article of numbers) hand.update('status', { article }, columns);
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
