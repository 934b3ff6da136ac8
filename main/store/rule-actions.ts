/**
 * What a rule does to an article: planned first, then performed. A dry run counts the plans that a run would perform, so the two
 * cannot disagree.
 */
import type { RuleActions } from '#shared/rule';
import type { TagKind } from '#shared/tag';
import type { Hand, Row } from './acts.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { freshId } from './identifiers.ts';
import { packOfSection, positions, readPack } from './packs.ts';

/** Actions as they can be done now: what is named is there. */
export type Doable = Omit<RuleActions, 'pack' | 'notify'> & {
  readonly pack: { readonly id: string; readonly section: string } | null;
};

type Plan = {
  readonly article: number;
  readonly marks: Row;
  readonly tags: readonly { readonly kind: TagKind; readonly id: string; readonly isNew: boolean }[];
  readonly intoPack: boolean;
};

/** How a concept stands in the schemes now: what is used in its stead, its label, and whether it is used at all; null when there is none. */
export type Standing = (
  kind: TagKind,
  id: string,
) => { readonly id: string; readonly label: string; readonly deprecated: boolean } | null;

/** Which actions can be done now, and what is to be said of the others. */
export function doableOf(
  db: ReadableDatabase,
  actions: RuleActions,
  standing: Standing,
): { readonly doable: Doable; readonly problems: string[] } {
  const problems: string[] = [];
  const tags = new Map<string, RuleActions['tags'][number]>();
  for (const { kind, id } of actions.tags) {
    const now = standing(kind, id);
    if (now === null) problems.push(`There is no ${kind} “${id}” any more, so it is not given.`);
    else if (now.deprecated)
      problems.push(`The ${kind} “${now.label}” is no longer used, so it is not given. Choose another, or restore it.`);
    else tags.set(`${kind}:${now.id}`, { kind, id: now.id });
  }
  let pack: Doable['pack'] = null;
  if (actions.pack !== null) {
    const { id, section } = actions.pack;
    const [first] = positions(db, 'section', id);
    if (first === undefined)
      problems.push('The pack it adds to is not there any more, so nothing is added. Choose another pack, or undo.');
    else if (section === null || packOfSection(db, section) === id) pack = { id, section: section ?? first.id };
    else {
      pack = { id, section: first.id };
      problems.push(
        `The section it adds to is not in “${readPack(db, id)?.title ?? ''}” any more: articles go to the first section.`,
      );
    }
  }
  const { read, starred, archived } = actions;
  return { doable: { tags: [...tags.values()], read, starred, archived, pack }, problems };
}

/** Makes the function that says what would be done to an article; null when all of it is so already, or was refused. */
function planner(
  db: ReadableDatabase,
  { tags, read, starred, archived, pack }: Doable,
): (article: number) => Plan | null {
  const exists = db.prepare('SELECT 1 FROM article WHERE number = ?');
  const status = db.prepare('SELECT read, starred, archived FROM status WHERE article = ?');
  const tagging = db.prepare('SELECT state FROM tagging WHERE article = ? AND kind = ? AND concept = ?');
  const inPack = db.prepare(
    'SELECT 1 FROM item i JOIN section s ON s.id = i.section WHERE i.article = ? AND s.pack = ?',
  );
  const wanted = Object.entries({ read, starred, archived }).flatMap(([column, on]) => (on ? [column] : []));
  return (article) => {
    if (exists.get(article) === undefined) return null;
    const now = wanted.length === 0 ? undefined : status.get(article);
    const marks = Object.fromEntries(wanted.filter((column) => now?.[column] !== 1).map((column) => [column, 1]));
    const open = tags.flatMap(({ kind, id }) => {
      const state = tagging.get(article, kind, id)?.['state'];
      // What the analyst refused stays refused; what is applied is.
      return state === undefined || state === 'suggested' ? [{ kind, id, isNew: state === undefined }] : [];
    });
    const intoPack = pack !== null && inPack.get(article, pack.id) === undefined;
    if (Object.keys(marks).length === 0 && open.length === 0 && !intoPack) return null;
    return { article, marks, tags: open, intoPack };
  };
}

/** Of some articles those in which something would change. */
export function wouldTouch(db: ReadableDatabase, doable: Doable, articles: readonly number[]): number[] {
  const planOf = planner(db, doable);
  return articles.filter((article) => planOf(article) !== null);
}

/** Does it to some articles, inside an act; answers how many were changed. */
export function applyActions(
  db: WritableDatabase,
  hand: Hand,
  doable: Doable,
  articles: readonly number[],
  at: string,
): number {
  const planOf = planner(db, doable);
  const makeStatus = db.prepare('INSERT OR IGNORE INTO status (article) VALUES (?)');
  const lead = db.prepare('SELECT excerpt, revision FROM article WHERE number = ?');
  const { pack } = doable;
  let position = pack === null ? 0 : (positions(db, 'item', pack.section).at(-1)?.position ?? 0);
  let added = false;
  let touched = 0;
  for (const article of articles) {
    const plan = planOf(article);
    if (plan === null) continue;
    touched += 1;
    if (Object.keys(plan.marks).length > 0) {
      // A row first, so that the act changes columns only and its undoing leaves alone what came after it.
      makeStatus.run(article);
      hand.update('status', { article }, plan.marks);
    }
    for (const { kind, id, isNew } of plan.tags) {
      const key = { article, kind, concept: id };
      const state = { state: 'applied', origin: 'rule', at };
      if (isNew) hand.insert('tagging', { ...key, ...state });
      else hand.update('tagging', key, state); // what was suggested keeps its evidence
    }
    if (plan.intoPack && pack !== null) {
      const row = lead.get(article);
      position += 1;
      added = true;
      hand.insert('item', {
        id: freshId(),
        section: pack.section,
        article,
        revision: Number(row?.['revision'] ?? 1),
        comment: '',
        excerpt: String(row?.['excerpt'] ?? ''), // its first sentences stand as the quote until better ones are chosen
        position,
      });
    }
  }
  if (added && pack !== null) hand.update('pack', { id: pack.id }, { changed: at });
  return touched;
}
