import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createExpander,
  parseQuery,
  printQuery,
  referencesOf,
  renameReferences,
  type Query,
  type SavedQuery,
} from '#shared/query';

type Saved = Readonly<Record<string, string>>;
const listed = (saved: Saved): SavedQuery[] => Object.entries(saved).map(([name, query]) => ({ name, query }));
const expand = (query: string, saved: Saved) => createExpander(listed(saved)).expand(parseQuery(query).tree);

/** Which of some letters a tree is true of, when its words are letters that are there or not. */
function holds(tree: Query, there: ReadonlySet<string>): boolean {
  switch (tree.kind) {
    case 'all':
      return true;
    case 'and':
      return tree.parts.every((part) => holds(part, there));
    case 'or':
      return tree.parts.some((part) => holds(part, there));
    case 'not':
      return !holds(tree.part, there);
    case 'word':
    case 'phrase':
      return there.has(tree.text);
    default:
      throw new Error(`A ${tree.kind} was not expected here.`);
  }
}
const letters = ['a', 'b', 'c'];
const worlds = Array.from(
  { length: 8 },
  (_, bits) => new Set(letters.filter((_letter, index) => (bits & (1 << index)) !== 0)),
);
const meaning = (query: string, saved: Saved): string =>
  worlds.map((world) => (holds(expand(query, saved).tree, world) ? '1' : '0')).join('');

describe('A reference to a saved search', () => {
  test('means what that search means, alone, in brackets, excluded and through others', () => {
    const saved = { one: 'a OR b', two: 'saved:one -c', Three: 'b saved:"TWO"' };
    expect(meaning('saved:one', saved)).toBe(meaning('a OR b', {}));
    expect(meaning('c saved:one', saved)).toBe(meaning('c (a OR b)', {}));
    expect(meaning('c OR -saved:one', saved)).toBe(meaning('c OR -(a OR b)', {}));
    expect(meaning('saved:(one OR three)', saved)).toBe(meaning('(a OR b) OR (b (a OR b) -c)', {}));
    expect(meaning('saved:three', saved)).toBe(meaning('b (a OR b) -c', {}));
    expect(expand('saved:three', saved).notes).toEqual([]);
  });

  test('to everything finds everything, wherever it stands', () => {
    const saved = { all: '()' };
    expect(meaning('a OR saved:all', saved)).toBe('11111111');
    expect(meaning('-saved:all', saved)).toBe('00000000');
    expect(meaning('a saved:all', saved)).toBe(meaning('a', {}));
  });

  test('to a name that is not there finds nothing, and says so', () => {
    expect(meaning('a OR saved:gone', {})).toBe(meaning('a', {}));
    expect(meaning('-saved:gone', {})).toBe('11111111');
    expect(expand('saved:gone', {}).notes).toEqual([
      'This search refers to a saved search “gone” that is not there; that part finds nothing.',
    ]);
    expect(expand('saved:one', { one: 'a OR saved:gone' }).notes).toEqual([
      '“one” refers to a saved search “gone” that is not there; that part finds nothing.',
    ]);
  });

  test('to itself finds nothing for that part, and says so', () => {
    const saved = { one: 'a OR saved:One' };
    expect(meaning('saved:one', saved)).toBe(meaning('a', {}));
    expect(expand('saved:one', saved).notes).toEqual(['“one” refers to itself; that part finds nothing.']);
  });

  test('to itself through others finds nothing for that part, the same from wherever it is asked', () => {
    const saved = {
      one: 'a OR saved:two',
      two: 'b OR saved:three',
      three: 'c -saved:one',
      far: 'saved:one saved:three',
    };
    expect(meaning('saved:one', saved)).toBe(meaning('a', {}));
    expect(meaning('saved:three', saved)).toBe(meaning('c', {}));
    expect(meaning('saved:far', saved)).toBe(meaning('a c', {}));
    expect(expand('saved:one', saved).notes).toEqual([
      '“one” refers to itself through “two”; that part finds nothing.',
    ]);
  });

  test('is followed through a chain of a hundred', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`s${at}`, at === 99 ? 'a -b' : `saved:s${at + 1} OR saved:s${at + 1}`]),
    );
    const straight = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`s${at}`, at === 99 ? 'a -b' : `saved:s${at + 1}`]),
    );
    expect(meaning('saved:s0', straight)).toBe(meaning('a -b', {}));
    expect(expand('saved:s0', straight).notes).toEqual([]);
    // Every step doubles: what would be too large finds nothing, and a note says so; it never takes long.
    const started = performance.now();
    expect(expand('saved:s0', chain).notes.join(' ')).toMatch(/refers to too many others/);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('is followed along both sides of a diamond', () => {
    const saved = { top: 'saved:left OR saved:right', left: 'a saved:base', right: 'b saved:base', base: '-c' };
    expect(meaning('saved:top', saved)).toBe(meaning('(a -c) OR (b -c)', {}));
    expect(expand('saved:top', saved).notes).toEqual([]);
  });

  test('never fails or hangs, whatever refers to what', () => {
    const name = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'gone');
    const part = fc.oneof(
      name.map((one) => `saved:${one}`),
      name.map((one) => `-saved:${one}`),
      fc.constantFrom('a', 'b', '-c', 'OR', '(', ')'),
    );
    const query = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(query, { minLength: 5, maxLength: 5 }), query, (queries, asked) => {
        const saved = Object.fromEntries(queries.map((one, at) => [`a${at + 1}`, one]));
        const { tree } = expand(asked, saved);
        expect(referencesOf(tree)).toEqual([]);
        for (const world of worlds) holds(tree, world);
      }),
    );
  });
});

describe('Renaming', () => {
  test('rewrites references and leaves other text as it was typed', () => {
    expect(renameReferences('oil  saved:"Old name"', 'old NAME', 'New')).toBe('oil saved:New');
    expect(renameReferences('-saved:(old OR x)', 'old', 'A b')).toBe('-saved:("A b" OR x)');
    expect(renameReferences('oil   AND  gas saved:x', 'old', 'new')).toBe('oil   AND  gas saved:x');
  });

  test('is undone by renaming back', () => {
    fc.assert(
      fc.property(fc.constantFrom('a saved:old', 'saved:(old OR b) c', '-saved:old OR d'), (query) => {
        const there = renameReferences(query, 'old', 'some other');
        expect(printQuery(parseQuery(renameReferences(there, 'some other', 'old')).tree)).toBe(
          printQuery(parseQuery(query).tree),
        );
      }),
    );
  });
});
