import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { slots, type PostingsBatch } from '#main/search/postings';
import { unpackText } from '#main/store/body';
import {
  openForReading,
  openForWriting,
  transact,
  type ReadableDatabase,
  type WritableDatabase,
} from '#main/store/database';
import { encodeBatch } from '#main/search/encode';
import { createPostingsReader, createPostingsWriter } from '#main/store/postings';
import { eachPosting, packPostings } from '#main/store/postings-blob';
import { checkPostings, type Encode } from '#main/store/postings-check';
import { termNumbers } from '#main/store/schema';

const encode: Encode = (documents) =>
  Promise.resolve(encodeBatch(documents.map(({ title, text }) => ({ title, text: unpackText(text) }))));

let folder = '';
let db: WritableDatabase;
let reading: ReadableDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-postings-'));
  db = await openForWriting(folder);
  db.exec('PRAGMA synchronous = OFF');
  db.exec("INSERT INTO source (number, id, url, title, added) VALUES (1, 's', 'u', 't', 'now')");
  reading = openForReading(folder);
});

afterEach(() => {
  reading.close();
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Documents as terms with slots; the batch a reader thread would hand over. */
function batchOf(documents: readonly Readonly<Record<string, number>>[]): PostingsBatch {
  const terms = [...new Set(documents.flatMap((document) => Object.keys(document)))];
  const starts = [0];
  const entries: number[] = [];
  for (const term of terms) {
    for (let slot = 0; slot < slots; slot += 1)
      documents.forEach((document, number) => {
        if (document[term] === slot) entries.push(number * slots + slot);
      });
    starts.push(entries.length);
  }
  return { documents: documents.length, terms, starts: Uint32Array.from(starts), entries: Uint32Array.from(entries) };
}

function addArticle(docno: number): void {
  db.prepare(
    `INSERT INTO article (id, docno, source, guid, title, date, first_seen, fetched, access, access_reason, words, excerpt, revision, item_hash, sha256)
     VALUES (?1, ?2, 1, ?1, 'Title', 'd', 'd', 'd', 'full', '', 1, '', 1, '', '')`,
  ).run(`a${docno}`, docno);
}

/** Everything the reader answers: term → docno → slot. */
function everything(terms: Iterable<string>): Record<string, Record<number, number>> {
  const reader = createPostingsReader(reading);
  return reader.within(() => {
    const found: Record<string, Record<number, number>> = {};
    for (const text of terms) {
      const term = reader.term(text);
      const own: Record<number, number> = {};
      if (term !== null) reader.postings(term).each((docno, slot) => (own[docno] = slot));
      found[text] = own;
    }
    return found;
  });
}

describe('The form of postings', () => {
  test('keeps every document number and slot', () => {
    const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { maxLength: 20 }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lists, (bySlot) => {
        const sorted = bySlot.map((list) => list.toSorted((a, b) => a - b));
        const read: number[][] = sorted.map(() => []);
        eachPosting(packPostings(sorted), sorted.flat().length, (docno, slot) => read[slot]?.push(docno));
        expect(read).toEqual(sorted);
      }),
    );
  });

  test('refuses bytes that are none, in time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          eachPosting(bytes, 3, () => undefined);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
    expect(() => eachPosting(Uint8Array.of(slots, 1, 1), 1, () => undefined)).toThrow(RangeError);
    expect(() => eachPosting(Uint8Array.of(0, 255, 255, 255, 127, 1), 1, () => undefined)).toThrow(RangeError);
  });
});

describe('Stored postings', () => {
  test('answer the same before, between and after the slices of merging, without the dead once merged', async () => {
    const writer = createPostingsWriter(db);
    const expected = new Map<string, Map<number, number>>();
    let docno = 0;
    const random = (() => {
      let state = 7;
      return (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    })();
    for (let segment = 0; segment < 150; segment += 1) {
      const documents = Array.from({ length: 1 + random(12) }, () =>
        Object.fromEntries(Array.from({ length: 25 }, () => [`t${random(400)}`, random(slots)])),
      );
      const docnos = documents.map(() => ++docno);
      transact(db, () => {
        for (const number of docnos) if (number % 5 !== 0) addArticle(number);
        writer.commit(batchOf(documents), docnos);
      });
      documents.forEach((document, place) => {
        const number = docnos[place] ?? 0;
        for (const [term, slot] of Object.entries(document)) {
          if (number % 5 === 0) continue;
          const own = expected.get(term) ?? new Map<number, number>();
          expected.set(term, own.set(number, slot));
        }
      });
    }
    const alive = (found: Record<string, Record<number, number>>): Record<string, Record<number, number>> =>
      Object.fromEntries(
        Object.entries(found).map(([term, own]) => [
          term,
          Object.fromEntries(Object.entries(own).filter(([number]) => Number(number) % 5 !== 0)),
        ]),
      );
    const wanted = Object.fromEntries([...expected].map(([term, own]) => [term, Object.fromEntries(own)]));
    const segments = (): number => Number(db.prepare('SELECT count(*) AS n FROM segment').get()?.['n']);
    expect(alive(everything(expected.keys()))).toEqual(wanted);
    expect(segments()).toBe(150);
    let steps = 0;
    while (writer.mergeStep(1)) {
      steps += 1;
      if (steps % 7 === 0) expect(alive(everything(expected.keys()))).toEqual(wanted);
    }
    expect(steps).toBeGreaterThan(10);
    expect(segments()).toBeLessThan(40);
    expect(alive(everything(expected.keys()))).toEqual(wanted);
    expect((await checkPostings(db, encode)).problems).toEqual([]);
    const unlisted = db
      .prepare(`SELECT count(*) AS n FROM posting WHERE key / ${termNumbers} NOT IN (SELECT number FROM segment)`)
      .get();
    expect(unlisted?.['n']).toBe(0);
  });

  test('drop documents whose articles are gone when most are', () => {
    const writer = createPostingsWriter(db);
    for (let part = 0; part < 6; part += 1) {
      const docnos = Array.from({ length: 300 }, (_, index) => part * 300 + index + 1);
      transact(db, () => {
        if (part === 5) docnos.forEach(addArticle);
        writer.commit(batchOf(docnos.map((docno) => ({ common: 0, [`own${docno}`]: 3 }))), docnos);
      });
    }
    expect(Object.keys(everything(['common'])['common'] ?? {})).toHaveLength(1_800);
    while (writer.mergeStep(20));
    expect(Object.keys(everything(['common'])['common'] ?? {})).toHaveLength(300);
    expect(everything(['own1', 'own1800'])).toEqual({ own1: {}, own1800: { 1800: 3 } });
  });

  test('are not harmed by a transaction that is undone', async () => {
    const writer = createPostingsWriter(db);
    const undone = (): void => {
      expect(() =>
        transact(db, () => {
          writer.commit(batchOf([{ first: 0, second: 1 }]), [1]);
          writer.commit(batchOf([{ first: 0, third: 1 }]), [2]);
          throw new Error('the disk is full');
        }),
      ).toThrow();
    };
    undone();
    transact(db, () => writer.commit(batchOf([{ second: 2, fourth: 0 }]), [3]));
    undone();
    transact(db, () => writer.commit(batchOf([{ first: 4, fourth: 5 }]), [4]));
    expect(everything(['first', 'second', 'third', 'fourth'])).toEqual({
      first: { 4: 4 },
      second: { 3: 2 },
      third: {},
      fourth: { 3: 0, 4: 5 },
    });
    expect((await checkPostings(db, encode)).problems).toEqual([]);
  });

  test('survive a merge that was cut off, whose rows are swept by the next writer', async () => {
    const writer = createPostingsWriter(db);
    for (let docno = 1; docno <= 40; docno += 1) {
      transact(db, () => {
        addArticle(docno);
        writer.commit(
          batchOf([Object.fromEntries(Array.from({ length: 900 }, (_, term) => [`t${term}`, docno % slots]))]),
          [docno],
        );
      });
    }
    const rows = (): number => Number(db.prepare('SELECT count(*) AS n FROM posting').get()?.['n']);
    for (let step = 0; step < 5; step += 1) expect(writer.mergeStep(0)).toBe(true);
    expect(rows()).toBeGreaterThan(40 * 900);
    const next = createPostingsWriter(db);
    while (next.mergeStep(20));
    expect(Object.keys(everything(['t7'])['t7'] ?? {})).toHaveLength(40);
    expect(rows()).toBeLessThan(40 * 900);
    expect((await checkPostings(db, encode)).problems).toEqual([]);
  });

  test('of a large batch are written in slices nobody reads, and are there once listed', async () => {
    const writer = createPostingsWriter(db);
    const docnos = Array.from({ length: 30 }, (_, place) => place + 1);
    docnos.forEach(addArticle);
    const documents = docnos.map((docno) =>
      Object.fromEntries(Array.from({ length: 60 }, (_, term) => [`t${(docno * 31 + term * 7) % 900}`, docno % slots])),
    );
    const staged = writer.stage(batchOf(documents), docnos);
    const wanted = Object.fromEntries(
      [...new Set(documents.flatMap((document) => Object.keys(document)))].map((term) => [
        term,
        Object.fromEntries(
          docnos.flatMap((docno) => (documents[docno - 1]?.[term] === undefined ? [] : [[docno, docno % slots]])),
        ),
      ]),
    );
    let slices = 0;
    do {
      slices += 1;
      while (writer.mergeStep(0)); // which sweeps what is not listed, but not this
    } while (staged.write(0.01));
    expect(slices).toBeGreaterThan(3);
    expect(everything(['t31'])).toEqual({ t31: {} });
    transact(db, () => staged.list());
    expect(everything(Object.keys(wanted))).toEqual(wanted);
    const given = writer.stage(batchOf(documents), [31, ...docnos.slice(1).map((docno) => docno + 30)]);
    while (given.write(5));
    given.giveUp();
    while (writer.mergeStep(5));
    expect(everything(Object.keys(wanted))).toEqual(wanted);
    expect((await checkPostings(db, encode)).problems).toEqual([]);
    expect(db.prepare(`SELECT max(key) / ${termNumbers} AS n FROM posting`).get()?.['n']).toBe(1);
  });

  test('find the completions of a prefix, the most frequent first', () => {
    const writer = createPostingsWriter(db);
    transact(db, () => {
      [1, 2, 3].forEach(addArticle);
      writer.commit(
        batchOf([
          { kazakh: 0, kazan: 0 },
          { kazakh: 0, kaz: 0 },
          { kazakh: 0, kazan: 0, kbz: 0, 日本: 0 },
        ]),
        [1, 2, 3],
      );
    });
    const reader = createPostingsReader(reading);
    const name = new Map(
      reading
        .prepare('SELECT tid, term FROM term')
        .all()
        .map((row) => [Number(row['tid']), String(row['term'])]),
    );
    const of = (prefix: string, cap: number): unknown => {
      const { terms, capped } = reader.prefix(prefix, cap);
      return [terms.map((term) => name.get(term)), capped];
    };
    expect(of('kaz', 10)).toEqual([['kazakh', 'kazan', 'kaz'], false]);
    expect(of('kaz', 2)).toEqual([['kazakh', 'kazan'], true]);
    expect(of('日', 5)).toEqual([['日本'], false]);
    expect(of('x', 5)).toEqual([[], false]);
  });

  test('are checked: unreadable entries, missing articles and nameless entries are told', async () => {
    const writer = createPostingsWriter(db);
    transact(db, () => {
      [1, 2, 3].forEach(addArticle);
      writer.commit(batchOf([{ one: 0 }, { two: 0 }]), [1, 2]);
    });
    expect((await checkPostings(db, encode)).problems).toEqual([expect.stringMatching(/^1 articles are missing/)]);
    db.exec("UPDATE posting SET data = x'FF' WHERE key % 67108864 = (SELECT tid FROM term WHERE term = 'one')");
    db.exec("DELETE FROM term WHERE term = 'two'");
    expect((await checkPostings(db, encode)).problems).toEqual([
      expect.stringMatching(/^1 entries .* cannot be read/),
      expect.stringMatching(/^1 entries .* no word/),
      expect.stringMatching(/^2 articles are missing/),
    ]);
  });
});
