import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPostingsReader } from '#main/store/postings';
import { createTermList } from '#main/store/term-list';
import { emptyLibrary } from '../../../support/library.ts';

describe('The list of words', () => {
  test('answers every prefix as the table does, while words are added, also between the slices of reading', async () => {
    const { db } = await emptyLibrary();
    const insert = db.prepare('INSERT OR IGNORE INTO term (tid, term, df) VALUES (?, ?, ?)');
    let next = 1;
    const letters = fc.constantFrom('a', 'b', 'ab', 'с', 'қ', '日', '本', '𠀋', 'z');
    const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const fill = (count: number): void => {
      for (const [text, df] of fc.sample(fc.tuple(word, fc.integer({ min: 1, max: 40 })), {
        numRuns: count,
        seed: next,
      }))
        if (insert.run(next, text, df).changes > 0) next += 1;
    };
    fill(6_000);
    const words = createTermList(db);
    const listed = createPostingsReader(db, words);
    const read = createPostingsReader(db);
    expect(words.prefix('a', 10)).toBeNull();
    expect(words.load(0)).toBe(true);
    fill(300);
    while (words.load(0));
    const agree = (): void => {
      for (const text of ['a', 'ab', 'aba', 'с', 'сқ', '日', '日本', '𠀋', 'zz', 'zzzzzz', 'nothing'])
        for (const cap of [3, 64, 10_000])
          expect([text, cap, listed.prefix(text, cap)]).toEqual([text, cap, read.prefix(text, cap)]);
    };
    expect(words.prefix('a', 10)?.terms).toHaveLength(10);
    agree();
    fill(500);
    agree();
  });

  test('packs anew what was added, and begins again when the index was emptied', async () => {
    const { db } = await emptyLibrary();
    const insert = db.prepare('INSERT INTO term (tid, term, df) VALUES (?, ?, ?)');
    for (let number = 1; number <= 3_000; number += 1) insert.run(number, `word${number}`, number % 9);
    const words = createTermList(db);
    while (words.load(1));
    const listed = createPostingsReader(db, words);
    const read = createPostingsReader(db);
    db.exec('BEGIN');
    for (let number = 3_001; number <= 24_000; number += 1) insert.run(number, `word${number}x`, number % 7);
    db.exec('COMMIT');
    for (const text of ['word1', 'word29', 'w', 'x']) expect(listed.prefix(text, 64)).toEqual(read.prefix(text, 64));
    db.exec('DELETE FROM term');
    insert.run(1, 'other', 1);
    expect(listed.prefix('o', 5)).toEqual({ terms: [1], capped: false });
    while (words.load(1));
    expect(words.prefix('o', 5)).toEqual({ terms: [1], capped: false });
  });
});
