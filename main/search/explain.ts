/**
 * Why a row stands where it does: the parts its score is the sum of, told apart by word, place and tag. Goes the way the
 * accumulator goes, for one row.
 */
import type { Explanation } from '#shared/search';
import { rarity, tagWeight, worthOf } from './accumulate.ts';
import type { Columns } from './columns.ts';
import { slotOf, slotWeights } from './flexsearch-index.ts';
import type { Plan } from './plan.ts';
import type { PostingsReader } from './postings.ts';
import { documentTerms } from './tokens.ts';
import type { TextReader } from './verify.ts';

type Part = Explanation['parts'][number];
type Found = readonly Part[] | null;

export type Explainer = { partsOf(plan: Plan): Found };

/** Makes the explainer of one row; null parts mean that the row does not match. */
export function createExplainer(
  row: number,
  ports: { readonly columns: Columns; readonly reader: PostingsReader; readonly texts: TextReader },
): Explainer {
  const { columns, reader, texts } = ports;
  const docno = columns.docno[row] ?? 0;
  const read = texts.text(docno);
  const count = (terms: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  };
  const inTitle = documentTerms(read?.title ?? '');
  const inText = documentTerms(read?.text ?? '');
  const length = inTitle.length + inText.length;
  const title = count(inTitle);
  const text = count(inText);

  /** The slot of the row under a term, and how many hold the term; null when the row does not. */
  function slotIn(term: number): { slot: number | null; holding: number } {
    const { count: holding, each } = reader.postings(term);
    let slot: number | null = null;
    each((document, own) => {
      if (document === docno) slot = own;
    });
    return { slot, holding };
  }

  const nameOf = (term: number): string => reader.vocabulary(term - 1, 1).terms;

  /** What a word counts for where it stands: in the text by itself, and what the title adds to it. */
  function parted(word: string, slot: number, worth: number, more: Pick<Part, 'holding' | 'form'>): Part[] {
    const own = slotWeights[slot] ?? 0;
    const times = text.get(word) ?? 0;
    const titled = title.get(word) ?? 0;
    const byText = times === 0 ? 0 : Math.min(own, slotWeights[slotOf(times, length)] ?? 0);
    const share = titled === 0 ? own : byText;
    const parts: Part[] = [];
    if (titled === 0 || byText > 0)
      parts.push({ in: 'text', word, times: Math.max(1, times), weight: share * worth, ...more });
    if (titled > 0) parts.push({ in: 'title', word, times: titled, weight: (own - byText) * worth, ...more });
    return parts;
  }

  function terms(wanted: readonly number[], variants: readonly number[]): Found {
    const known = [...wanted, ...variants].map((term) => ({ term, ...slotIn(term) }));
    const held = { asTyped: 0, inAnyForm: 0 };
    for (const [place, { holding }] of known.entries()) {
      if (place < wanted.length) held.asTyped += holding;
      held.inAnyForm += holding;
    }
    const { asTyped, otherwise } = worthOf(columns.count, held);
    let best: { term: number; slot: number; worth: number; form: boolean } | null = null;
    for (const [place, { term, slot }] of known.entries()) {
      if (slot === null) continue;
      const form = place >= wanted.length;
      const worth = form ? otherwise : asTyped;
      if (best === null || (slotWeights[slot] ?? 0) * worth > (slotWeights[best.slot] ?? 0) * best.worth)
        best = { term, slot, worth, form };
    }
    if (best === null) return null;
    const { term, slot, worth, form } = best;
    return parted(nameOf(term), slot, worth, { holding: form ? held.inAnyForm : held.asTyped, form });
  }

  function every(parts: readonly Plan[]): Found {
    const all: Part[] = [];
    for (const part of parts) {
      const own = partsOf(part);
      if (own === null) return null;
      all.push(...own);
    }
    return all;
  }

  function tested(test: (row: number) => boolean, weight: number): Found {
    if (!test(row)) return null;
    if (weight === 0) return [];
    let holding = 0;
    for (let each = 0; each < columns.rows; each += 1) if (columns.alive[each] === 1 && test(each)) holding += 1;
    return [{ in: 'tags', word: '', times: 1, weight: weight * rarity(columns.count, holding), holding, form: false }];
  }

  function partsOf(plan: Plan): Found {
    switch (plan.kind) {
      case 'none':
        return null;
      case 'all':
        return [];
      case 'terms':
        return terms(plan.terms, plan.variants ?? []);
      case 'and':
        return every(plan.parts);
      case 'or': {
        const found = plan.parts.map(partsOf).filter((one) => one !== null);
        return found.length === 0 ? null : found.flat();
      }
      case 'not':
        return partsOf(plan.part) === null ? [] : null;
      case 'test':
        return tested(plan.test, 0);
      case 'tagged':
        return tested(plan.test, tagWeight);
      case 'verify':
        return partsOf(plan.candidates);
      case 'alike': {
        const parts = plan.terms.flatMap(({ term, text: word, weight }) => {
          const { slot, holding } = slotIn(term);
          return slot === null ? [] : parted(word, slot, weight, { holding, form: false });
        });
        return parts.length === 0 ? null : parts;
      }
    }
  }

  return { partsOf };
}
