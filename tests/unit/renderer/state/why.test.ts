import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '#shared/search';
import { hundredths, whyLines } from '#renderer/state/why.ts';

const part = { form: false, times: 1, holding: 1 } as const;

describe('the figures of why', () => {
  it('add up as they are shown, whatever rounding takes away', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { maxLength: 12 }), (weights) => {
        const shown = hundredths(weights);
        const sum = weights.reduce((all, one) => all + one, 0);
        expect(shown.reduce((all, one) => all + one, 0)).toBe(Math.round(sum * 100));
        weights.forEach((weight, place) => expect(Math.abs((shown[place] ?? 0) - weight * 100)).toBeLessThan(1.001));
      }),
    );
  });

  it('are said in plain words, the heaviest first', () => {
    const why: Explanation = {
      order: 'blend',
      score: 2.184,
      parts: [
        { ...part, in: 'text', word: 'uranium', times: 3, holding: 14, weight: 1.2 },
        { ...part, in: 'title', word: 'uranium', holding: 14, weight: 0.8 },
        { ...part, in: 'title', word: 'tariffs', form: true, weight: 1.5 },
        { ...part, in: 'tags', word: 'kazakhstan', holding: 2, weight: 0.7 },
      ],
      factors: [
        { by: 'recency', factor: 0.65, days: 30 },
        { by: 'completeness', factor: 0.8, days: 0 },
      ],
    };
    expect(whyLines(why)).toEqual({
      sums: [
        { text: '“tariffs”, another form of the word, in the title; the only article with it', figure: '1.50' },
        { text: '“uranium”, 3 times in the text; 14 articles have it', figure: '1.20' },
        { text: '“uranium”, in the title as well', figure: '0.80' },
        { text: 'Tagged with what “kazakhstan” names; 2 articles have it', figure: '0.70' },
      ],
      together: '4.20',
      factors: [
        { text: 'published 30 days ago', figure: '× 0.65' },
        { text: 'only a teaser is held', figure: '× 0.80' },
      ],
      score: '2.18',
    });
  });
});
