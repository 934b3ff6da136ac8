/**
 * The piece of a text that shows best why it was found, and where the hits stand in it.
 */
import type { Range } from '#shared/search';
import { occurrences, type Sequence } from './phrase.ts';
import { fold, foldMapped } from './tokens.ts';

export type Snippet = { readonly text: string; readonly hits: Range[] };

const longestSnippet = 240; // UTF-16 units
/** Characters twice as wide as Latin ones: kana, ideographs, hangul. A snippet of them is half as long. */
const wide = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/;
const textLooked = 120_000; // UTF-16 units of a text
const lead = 60; // units before the first hit when a sentence is cut

const sentence = /[^.!?。！？\n]*(?:[.!?。！？]+["'”’»）)\]]*\s*|\n+|$)/g;

/** Hits in a text as it stands, in order and apart. */
export function findHits(text: string, sequences: readonly Sequence[]): Range[] {
  if (sequences.length === 0 || text === '') return [];
  const mapped = foldMapped(text);
  const found: Range[] = [];
  for (const sequence of sequences) {
    for (const [start, end] of occurrences(mapped.text, sequence)) {
      const last = sequence.prefix ? wordEnd(mapped.text, end) : end;
      found.push([mapped.starts[start] ?? 0, mapped.ends[last - 1] ?? text.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: Range[] = [];
  for (const range of found) {
    const last = apart.at(-1);
    if (last !== undefined && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else apart.push([range[0], range[1]]);
  }
  return apart;
}

/** A word only begun is marked to its end. */
function wordEnd(folded: string, from: number): number {
  const rest = /^[\p{L}\p{N}\p{M}]*/u.exec(folded.slice(from, from + 64));
  return from + (rest?.[0].length ?? 0);
}

type Sentence = { readonly start: number; readonly end: number; readonly kinds: number };

/** The sentence with the most different hits, the first of several. */
function bestSentence(text: string, sequences: readonly Sequence[]): Sentence | null {
  let best: Sentence | null = null;
  const looked = text.slice(0, textLooked);
  for (const match of looked.matchAll(sentence)) {
    if (match[0] === '') break;
    const folded = fold(match[0]);
    let kinds = 0;
    for (const sequence of sequences) if (!occurrences(folded, sequence).next().done) kinds += 1;
    if (kinds > (best?.kinds ?? 0)) best = { start: match.index, end: match.index + match[0].length, kinds };
    if (kinds === sequences.length) break;
  }
  return best;
}

/** Moves a cut to the next gap between words, where one is near. */
function atGap(text: string, at: number, direction: 1 | -1): number {
  for (let step = 0; step < 16; step += 1) {
    const place = at + step * direction;
    if (place <= 0 || place >= text.length) break;
    if (/\s/.test(text.charAt(direction === 1 ? place - 1 : place))) return place;
  }
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at; // never between the halves of a character
}

/** At most 240 characters around the best hits, with where they stand; null when there are none. */
export function makeSnippet(text: string, sequences: readonly Sequence[]): Snippet | null {
  const best = sequences.length === 0 ? null : bestSentence(text, sequences);
  if (best === null) return null;
  let { start } = best;
  const room = (wide.test(text.slice(best.start, best.end)) ? longestSnippet / 2 : longestSnippet) - 2;
  if (best.end - best.start > room) {
    const [first] = findHits(text.slice(best.start, best.end), sequences);
    const from = best.start + Math.max(0, (first?.[0] ?? 0) - lead);
    if (from > best.start) start = atGap(text, from, 1);
  }
  let end = Math.min(text.length, start + room);
  if (end < text.length) end = Math.max(start + 1, atGap(text, end, -1));
  const piece = text.slice(start, end);
  const before = /\S/.test(text.slice(0, start)) ? '…' : '';
  const after = /\S/.test(text.slice(end)) ? '…' : '';
  const trimmed = piece.trimEnd();
  return {
    text: before + trimmed.replace(/\s/g, ' ') + after,
    hits: findHits(trimmed, sequences).map(([from, to]): Range => [from + before.length, to + before.length]),
  };
}
