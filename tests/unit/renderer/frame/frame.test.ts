import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findTerms } from '#renderer/frame/find.ts';
import { findInk, inkBefore, offsetOfInk } from '#renderer/frame/ink.ts';
import { parseFromFrame } from '#renderer/frame/messages.ts';
import { framePage } from '#renderer/frame/page.ts';

describe('an offset', () => {
  it('is carried from the folded text to the text nodes of a document', () => {
    const text = 'The drums arrive.\n\nThey leave for Alat.';
    const nodes = ['\n  ', 'The ', 'drums', '\n arrive. ', '\n', 'They leave\n   for ', 'Alat', '.'];
    const start = text.indexOf('for Alat');
    const found = findInk(nodes, inkBefore(text, start), inkBefore(text, start + 8));
    expect(found).toEqual({ start: { piece: 5, offset: 14 }, end: { piece: 6, offset: 4 } });
  });

  it('is found again in the text it came from, however white space stands', () => {
    const piece = fc
      .array(fc.constantFrom('a', 'б', 'ウ', ' ', '\n', '\u00a0'), { maxLength: 12 })
      .map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(40), fc.nat(40), (pieces, a, b) => {
        const ink = pieces.join('').replaceAll(/\s/g, '');
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const found = findInk(pieces, from, to);
        if (from >= to || to > ink.length) {
          expect(found).toBeNull();
          return;
        }
        expect(found).not.toBeNull();
        const before =
          pieces.slice(0, found?.start.piece).join('') +
          (pieces[found?.start.piece ?? 0] ?? '').slice(0, found?.start.offset);
        expect(inkBefore(before, before.length)).toBe(from);
        expect(inkBefore(pieces.join(''), offsetOfInk(pieces.join(''), from))).toBe(from);
      }),
    );
  });
});

describe('a term', () => {
  it('is found as a whole word, whatever its case and ё', () => {
    expect(findTerms('Полёт и полет. Перелёт', ['полёт'])).toEqual([
      [0, 5],
      [8, 13],
    ]);
  });

  it('that ends in a star is found as the beginning of words when it nowhere is one', () => {
    expect(findTerms('port and portfolio', ['port*'])).toEqual([[0, 4]]);
    expect(findTerms('portfolio report', ['port*'])).toEqual([[0, 9]]);
    expect(findTerms('portfolio report', ['port'])).toEqual([]);
  });

  it('is found however it is written there', () => {
    const marked = (text: string, ...terms: string[]): string[] =>
      findTerms(text, terms).map(([from, to]) => text.slice(from, to));
    expect(marked('Aşgabat, O‘zbekiston, ｴﾈﾙｷﾞｰ', 'asgabat', 'ozbekiston', 'エネルギー')).toEqual([
      'Aşgabat',
      'O‘zbekiston',
      'ｴﾈﾙｷﾞｰ',
    ]);
    expect(marked('Sanctions, a sanction, sanctioned', 'sanction', 'sanctions')).toEqual(['Sanctions', 'sanction']);
    expect(marked('COVID-19 and the spot—price', 'covid 19', 'spot price')).toEqual(['COVID-19', 'spot—price']);
  });

  it('is found inside unspaced scripts and across line breaks', () => {
    expect(findTerms('中央アジアのウラン、', ['ウラン'])).toEqual([[6, 9]]);
    expect(findTerms('the Middle\nCorridor opens', ['middle corridor'])).toEqual([[4, 19]]);
  });

  it('is found after a place that only looks like it', () => {
    expect(findTerms('9a a a', ['a a'])).toEqual([[3, 6]]);
    expect(findTerms('ab ab a', ['ab a'])).toEqual([[3, 7]]);
    expect(findTerms('иран иран и мир', ['иран и'])).toEqual([[5, 11]]);
    expect(findTerms('𐐨a 𐐨 𐐨', ['𐐨 𐐨'])).toEqual([[4, 9]]);
  });

  it('does not overlap another', () => {
    expect(findTerms('energy security', ['energy security', 'security', 'energy'])).toEqual([[0, 15]]);
  });

  it('is marked where it stands, in any text', () => {
    const letters = fc.constantFrom('a', 'É', 'ё', 'ﬁ', 'ｶ', 'ﾞ', '中', '𠮷', "'", 'ʻ', '\u0301', ' ', '—', '9', '😀');
    const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      // A mark at the beginning would belong to the blank before it.
      fc.property(
        text,
        text.filter((term) => !/^(?:['ʻ]|\u0301|ﾞ)/u.test(term)),
        text,
        (before, term, after) => {
          const whole = `${before} ${term} ${after}`;
          const found = findTerms(whole, [term]);
          expect(found.length > 0 || !/[aÉёﬁ中𠮷9]/u.test(term)).toBe(true);
          let last = -1;
          for (const [from, to] of found) {
            expect(from).toBeGreaterThan(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(whole.length);
            last = to;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what the frame says', () => {
  it('is taken only in the forms agreed on', () => {
    expect(parseFromFrame('{"name":"link","href":"https://example.org/"}')).toEqual({
      name: 'link',
      href: 'https://example.org/',
    });
    for (const bad of [
      '{"name":"link"}',
      '{"name":"size","height":-1,"width":1,"images":0}',
      '{"name":"ready","more":1}',
      '{',
      '7',
    ]) {
      expect(parseFromFrame(bad)).toBeNull();
    }
    expect(parseFromFrame({ name: 'ready' })).toBeNull();
    expect(parseFromFrame(`{"name":"link","href":"${'x'.repeat(5000)}"}`)).toBeNull();
    expect(parseFromFrame(' '.repeat(300_000))).toBeNull();
  });
});

describe('the frame’s page', () => {
  it('cannot be left by what stands in its script or style', () => {
    const page = framePage('p{content:"</style>"}', 'const a = "</script><!--";');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toContain('<!--');
  });
});
