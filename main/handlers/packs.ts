/**
 * Packs: building and ordering them. Exporting is in exports.ts.
 */
import { Failure } from '#shared/failure';
import type { Hand, Row } from '#main/store/acts';
import type { WritableDatabase } from '#main/store/database';
import { readRows } from '#main/store/facts';
import { freshId } from '#main/store/identifiers';
import { numbersOf } from '#main/store/numbers';
import { listPacks, packOfSection, placeOfItem, positions, readPack, readPackArticles } from '#main/store/packs';
import { checkPack } from '#main/pack/checks';
import { isoTime, nameArticles, shortTitle, type Handlers, type Workings } from './workings.ts';

function missing(what: string): Failure {
  return new Failure('not-found', `This ${what} is not there any more. Nothing was changed; undo may bring it back.`);
}

/** A place between neighbours, so that moving one thing changes one row. `others` are the rest in order. */
function placeAt(others: readonly { readonly position: number }[], index: number): number {
  const before = others[Math.min(index, others.length) - 1]?.position;
  const after = others[index]?.position;
  if (before === undefined) return after === undefined ? 1 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/** Halving runs out of digits after some fifty moves into one gap; then all are numbered anew. */
function move(
  hand: Hand,
  db: WritableDatabase,
  table: 'item' | 'section',
  parent: string,
  id: string,
  index: number,
  patch: Record<string, string>,
): void {
  const others = positions(db, table, parent).filter((one) => one.id !== id);
  const place = placeAt(others, index);
  if (!others.some((one) => one.position === place)) {
    hand.update(table, { id }, { ...patch, position: place });
    return;
  }
  const order = [...others.slice(0, index).map((one) => one.id), id, ...others.slice(index).map((one) => one.id)];
  order.forEach((one, at) =>
    hand.update(table, { id: one }, one === id ? { ...patch, position: at + 1 } : { position: at + 1 }),
  );
}

function firstSection(db: WritableDatabase, pack: string): string {
  const [first] = positions(db, 'section', pack);
  if (first === undefined) throw missing('pack');
  return first.id;
}

function titleOf(db: WritableDatabase, pack: string): string {
  const found = readPack(db, pack);
  if (found === null) throw missing('pack');
  return `“${shortTitle(found.title)}”`;
}

/** The columns that were given a value. */
function onlyGiven(patch: Readonly<Record<string, string | undefined>>): Row {
  const row: Row = {};
  for (const [column, value] of Object.entries(patch)) if (value !== undefined) row[column] = value;
  return row;
}

type PackRequests = Extract<keyof Handlers, `packs.${string}`>;

export function packHandlers({
  db,
  now,
  act,
}: Workings): Pick<Handlers, Exclude<PackRequests, 'packs.preview' | 'packs.export'>> {
  const stamp = (): string => isoTime(now());
  const changed = (hand: Hand, pack: string): void => void hand.update('pack', { id: pack }, { changed: stamp() });

  return {
    'packs.list': () => listPacks(db),
    'packs.read'({ id }) {
      const pack = readPack(db, id);
      if (pack === null) throw missing('pack');
      const articles = readPackArticles(db, id);
      return {
        pack,
        articles: readRows(db, { ids: articles.map((article) => article.id) }),
        checks: checkPack(pack, articles),
      };
    },
    async 'packs.create'({ title }, { asker }) {
      const id = freshId();
      const at = stamp();
      const result = await act(asker, 'packs.create', `Began the pack “${shortTitle(title)}”`, (hand) => {
        hand.insert('pack', { id, title, subtitle: '', author: '', created: at, changed: at });
        hand.insert('section', { id: freshId(), pack: id, title: 'Articles', note: '', position: 1 });
      });
      if (result.act === null) throw missing('pack');
      return { id, act: result.act };
    },
    async 'packs.change'({ id, ...patch }, { asker }) {
      const given = onlyGiven(patch);
      return await act(asker, 'packs.change', `Changed the title page of ${titleOf(db, id)}`, (hand) => {
        if (hand.update('pack', { id }, given)) changed(hand, id);
      });
    },
    async 'packs.remove'({ id }, { asker }) {
      return await act(asker, 'packs.remove', `Removed the pack ${titleOf(db, id)}`, (hand) => {
        for (const section of positions(db, 'section', id)) {
          for (const item of positions(db, 'item', section.id)) hand.remove('item', { id: item.id });
          hand.remove('section', { id: section.id });
        }
        hand.remove('pack', { id });
      });
    },
    async 'packs.add'({ id, section, articles, excerpt: chosen }, { asker }) {
      const numbers = numbersOf(db, articles);
      const title = titleOf(db, id);
      const into = section ?? firstSection(db, id);
      if (packOfSection(db, into) !== id) throw missing('section');
      return await act(asker, 'packs.add', `Added ${nameArticles(db, numbers)} to ${title}`, (hand) => {
        const present = new Map(
          db
            .prepare('SELECT i.article, i.id FROM item i JOIN section s ON s.id = i.section WHERE s.pack = ?')
            .all(id)
            .map((row) => [Number(row['article']), String(row['id'])]),
        );
        const lead = db.prepare('SELECT excerpt, revision FROM article WHERE number = ?');
        const own = numbers.length === 1 ? chosen : undefined;
        let position = positions(db, 'item', into).at(-1)?.position ?? 0;
        let differs = false;
        for (const number of numbers) {
          const row = lead.get(number);
          const revision = Number(row?.['revision'] ?? 1);
          const there = present.get(number);
          if (there !== undefined) {
            if (own !== undefined && hand.update('item', { id: there }, { excerpt: own, revision })) differs = true;
            continue;
          }
          // Its first sentences stand as the quote until the analyst chooses better ones.
          const excerpt = own ?? String(row?.['excerpt'] ?? '');
          position += 1;
          hand.insert('item', {
            id: freshId(),
            section: into,
            article: number,
            revision,
            comment: '',
            excerpt,
            position,
          });
          differs = true;
        }
        if (differs) changed(hand, id);
      });
    },
    async 'packs.changeItem'({ item, ...patch }, { asker }) {
      const place = placeOfItem(db, item);
      if (place === null) throw missing('item');
      // Other words are quoted from the text as it stands now.
      const quoted = db.prepare('SELECT revision FROM article WHERE number = ?').get(place.article)?.['revision'];
      const given = { ...onlyGiven(patch), ...(patch.excerpt === undefined ? {} : { revision: Number(quoted ?? 1) }) };
      return await act(
        asker,
        'packs.changeItem',
        `Changed the text on ${nameArticles(db, [place.article])} in ${titleOf(db, place.pack)}`,
        (hand) => {
          if (hand.update('item', { id: item }, given)) changed(hand, place.pack);
        },
      );
    },
    async 'packs.moveItem'({ item, section, position }, { asker }) {
      const place = placeOfItem(db, item);
      if (place === null) throw missing('item');
      if (packOfSection(db, section) !== place.pack) throw missing('section');
      return await act(
        asker,
        'packs.moveItem',
        `Moved ${nameArticles(db, [place.article])} within ${titleOf(db, place.pack)}`,
        (hand) => {
          move(hand, db, 'item', section, item, position, { section });
          changed(hand, place.pack);
        },
      );
    },
    async 'packs.removeItem'({ item }, { asker }) {
      const place = placeOfItem(db, item);
      if (place === null) throw missing('item');
      return await act(
        asker,
        'packs.removeItem',
        `Took ${nameArticles(db, [place.article])} out of ${titleOf(db, place.pack)}`,
        (hand) => {
          hand.remove('item', { id: item });
          changed(hand, place.pack);
        },
      );
    },
    async 'packs.addSection'({ id, title }, { asker }) {
      const section = freshId();
      const result = await act(
        asker,
        'packs.addSection',
        `Added the section “${shortTitle(title)}” to ${titleOf(db, id)}`,
        (hand) => {
          const position = (positions(db, 'section', id).at(-1)?.position ?? 0) + 1;
          hand.insert('section', { id: section, pack: id, title, note: '', position });
          changed(hand, id);
        },
      );
      if (result.act === null) throw missing('pack');
      return { section, act: result.act };
    },
    async 'packs.changeSection'({ section, ...patch }, { asker }) {
      const pack = packOfSection(db, section);
      if (pack === null) throw missing('section');
      const given = onlyGiven(patch);
      return await act(asker, 'packs.changeSection', `Changed a section of ${titleOf(db, pack)}`, (hand) => {
        if (hand.update('section', { id: section }, given)) changed(hand, pack);
      });
    },
    async 'packs.moveSection'({ section, position }, { asker }) {
      const pack = packOfSection(db, section);
      if (pack === null) throw missing('section');
      return await act(asker, 'packs.moveSection', `Moved a section of ${titleOf(db, pack)}`, (hand) => {
        move(hand, db, 'section', pack, section, position, {});
        changed(hand, pack);
      });
    },
    async 'packs.removeSection'({ section }, { asker }) {
      const pack = packOfSection(db, section);
      if (pack === null) throw missing('section');
      const order = positions(db, 'section', pack);
      const at = order.findIndex((one) => one.id === section);
      const heir = order[at - 1] ?? order[at + 1];
      if (heir === undefined)
        throw new Failure('refused', 'A pack keeps at least one section. Rename this one, or remove the whole pack.');
      return await act(asker, 'packs.removeSection', `Removed a section of ${titleOf(db, pack)}`, (hand) => {
        let position = positions(db, 'item', heir.id).at(-1)?.position ?? 0;
        for (const item of positions(db, 'item', section))
          hand.update('item', { id: item.id }, { section: heir.id, position: ++position });
        hand.remove('section', { id: section });
        changed(hand, pack);
      });
    },
  };
}
