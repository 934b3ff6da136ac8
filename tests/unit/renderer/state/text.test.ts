import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareTexts } from '#renderer/state/compare.ts';
import { paragraphOf, quote } from '#renderer/state/evidence.ts';
import { intervalOf, monthRow, monthsOf } from '#renderer/state/months.ts';
import { hintFor, queryPieces } from '#renderer/state/query-text.ts';
import { splitAt } from '#renderer/state/snippet.ts';
import { directionOf } from '#renderer/state/words.ts';

describe('a snippet', () => {
  it('is cut at its hits and loses nothing', () => {
    expect(splitAt('The uranium corridor', [[4, 11]])).toEqual([
      { text: 'The ', hit: false },
      { text: 'uranium', hit: true },
      { text: ' corridor', hit: false },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, ranges) => {
        expect(
          splitAt(text, ranges)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('joins hits that overlap or touch', () => {
    expect(
      splitAt('abcdef', [
        [2, 4],
        [1, 3],
        [4, 5],
      ]).filter((piece) => piece.hit),
    ).toEqual([{ text: 'bcde', hit: true }]);
  });
});

describe('evidence', () => {
  const text =
    'Drums leave for Alat at dawn.\n\nHer company pays a premium for any delivery that avoids a single point of transit, a clause she expects to see again.';

  it('is quoted with the words around it, out of its own paragraph only', () => {
    const start = text.indexOf('Alat');
    expect(quote({ text: 'Alat', in: 'text', start, end: start + 4 }, 'Title', text)).toEqual({
      before: 'Drums leave for ',
      words: 'Alat',
      after: ' at dawn.',
      paragraph: 1,
    });
  });

  it('is cut between words when the paragraph is long', () => {
    const start = text.indexOf('single point');
    const quoted = quote({ text: 'single point', in: 'text', start, end: start + 12 }, 'Title', text);
    expect(quoted).toMatchObject({ before: '… for any delivery that avoids a ', words: 'single point', paragraph: 2 });
    expect(quoted.after).toBe(' of transit, a clause she expects …');
  });

  it('in the title stands in no paragraph', () => {
    expect(quote({ text: 'Title', in: 'title', start: 0, end: 5 }, 'Title words', text)).toMatchObject({
      words: 'Title',
      paragraph: 0,
    });
    expect(paragraphOf(text, text.length)).toBe(2);
  });
});

describe('the query line', () => {
  it('mirrors the text exactly, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(
          queryPieces(typed)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(typed);
      }),
    );
  });

  it('tells fields, logic and words apart', () => {
    expect(
      queryPieces('region:"Central Asia" (uranium OR уран) -topic:lng').filter((piece) => piece.kind !== 'space'),
    ).toEqual([
      { text: 'region:', kind: 'op' },
      { text: '"Central Asia"', kind: 'region' },
      { text: '(', kind: 'op' },
      { text: 'uranium', kind: 'word' },
      { text: 'OR', kind: 'logic' },
      { text: 'уран', kind: 'word' },
      { text: ')', kind: 'op' },
      { text: '-', kind: 'not' },
      { text: 'topic:', kind: 'op' },
      { text: 'lng', kind: 'topic' },
    ]);
  });

  it('explains the field under the caret', () => {
    expect(hintFor('gas after:2026', 14)).toMatch(/^after: takes/);
    expect(hintFor('gas after:2026', 2)).toMatch(/^Narrow with/);
    expect(hintFor('focus:', 6)).toMatch(/^focus: takes a place/);
  });
});

describe('months', () => {
  it('stand in a row without gaps', () => {
    const row = monthRow({ '2025-11': 3, '2026-02': 1 });
    expect(row.slice(-4)).toEqual([
      { id: '2025-11', n: 3 },
      { id: '2025-12', n: 0 },
      { id: '2026-01', n: 0 },
      { id: '2026-02', n: 1 },
    ]);
    expect(row).toHaveLength(18);
    expect(monthRow({})).toEqual([]);
  });

  it('become an interval and come back', () => {
    expect(intervalOf('2026-05', '2026-02')).toBe('2026-02/2026-05');
    expect(monthsOf('2026-02/2026-05')).toEqual(['2026-02', '2026-05']);
    expect(monthsOf(intervalOf('2026-05', '2026-05'))).toEqual(['2026-05', '2026-05']);
    expect(monthsOf('-P30D')).toBeNull();
  });
});

describe('two texts', () => {
  it('are compared word by word where a paragraph was reworded', () => {
    const blocks = compareTexts(
      'Same here.\n\nThe queue is nine days long.\n\nGone.',
      'Same here.\n\nThe queue is ten days long.',
    );
    expect(blocks[0]).toEqual({ same: true, pieces: [{ is: 'same', text: 'Same here.' }] });
    expect(blocks[1]?.pieces).toEqual([
      { is: 'same', text: 'The queue is ' },
      { is: 'out', text: 'nine' },
      { is: 'in', text: 'ten' },
      { is: 'same', text: ' days long.' },
    ]);
    expect(blocks[2]?.pieces).toEqual([{ is: 'out', text: 'Gone.' }]);
  });

  it('show a rewritten passage as the old one and then the new one', () => {
    expect(compareTexts('It wants a new study here.', 'It was moved nine miles here.')[0]?.pieces).toEqual([
      { is: 'same', text: 'It ' },
      { is: 'out', text: 'wants a new study' },
      { is: 'in', text: 'was moved nine miles' },
      { is: 'same', text: ' here.' },
    ]);
  });

  it('can both be read back from the comparison', () => {
    const words = fc
      .array(fc.constantFrom('uranium', 'corridor', 'a', 'ウラン', 'уран'), { maxLength: 6 })
      .map((list) => list.join(' '));
    const texts = fc.array(
      words.filter((text) => text !== ''),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const blocks = compareTexts(before.join('\n\n'), after.join('\n\n'));
        const side = (which: 'out' | 'in'): string[] =>
          blocks
            .map((block) => block.pieces.filter((piece) => piece.is === 'same' || piece.is === which))
            .filter((pieces) => pieces.length > 0)
            .map((pieces) => pieces.map((piece) => piece.text).join(''));
        expect(side('out').join('\n\n').replaceAll(/\s+/g, '')).toBe(before.join('').replaceAll(/\s+/g, ''));
        expect(side('in').join('\n\n').replaceAll(/\s+/g, '')).toBe(after.join('').replaceAll(/\s+/g, ''));
      }),
    );
  });
});

describe('a language', () => {
  it('gives its direction', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('kk-Arab')).toBe('rtl');
    expect(directionOf('ja')).toBe('ltr');
    expect(directionOf(null)).toBe('auto');
  });
});
