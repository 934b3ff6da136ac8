/**
 * Finding words, phrases and neighbourhoods in folded text: what the index cannot tell is verified against the text itself.
 */
import { units, type Unit } from './tokens.ts';

const wordCharacter = /^[\p{L}\p{N}\p{M}]/u;
const unspacedStart =
  /^[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af\u{20000}-\u{323af}]/u;

/** One or more units that follow each other, whatever stands between them that is no letter or digit. */
export type Sequence = {
  readonly units: readonly Unit[];
  /** Whether the last word may go on. */
  readonly prefix: boolean;
  /** Whole words that count as well: other forms of the one word this is. */
  readonly forms?: Forms;
};

/** Words by what they have in common at their beginning. */
export type Forms = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups words by their first letters, each group under all its words have in common. */
export function groupForms(words: readonly string[]): Forms {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = word.slice(0, 3);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  return new Map(
    [...groups.values()].map((group) => {
      let common = group[0] ?? '';
      for (const word of group) while (!word.startsWith(common)) common = common.slice(0, -1);
      return [common, new Set(group)];
    }),
  );
}

/** Where something stands in folded text: [start, end). */
export type Span = readonly [number, number];

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return '';
  const last = text.charCodeAt(at - 1);
  return last >= 0xdc00 && last <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/** A letter, digit or mark of a script that writes spaces: next to one, a word goes on. */
function goesOn(character: string): boolean {
  return character !== '' && wordCharacter.test(character) && !unspacedStart.test(character);
}

/** The end of the sequence when it stands at `start`, else -1. */
function endAt(folded: string, start: number, { units: wanted, prefix }: Sequence): number {
  let at = start;
  for (let index = 0; index < wanted.length; index += 1) {
    const unit = wanted[index];
    if (unit === undefined) return -1;
    if (index > 0) {
      for (let character = characterAt(folded, at); character !== '' && !wordCharacter.test(character);) {
        at += character.length;
        character = characterAt(folded, at);
      }
    }
    if (!folded.startsWith(unit.text, at)) return -1;
    if (!unit.unspaced && goesOn(characterBefore(folded, at))) return -1;
    at += unit.text.length;
    const open = prefix && index === wanted.length - 1;
    if (!unit.unspaced && !open && goesOn(characterAt(folded, at))) return -1;
  }
  return at;
}

const restOfWord = /[\p{L}\p{N}\p{M}]*/uy;

/** Where the word that holds `at` ends; scripts without spaces are not part of it. */
function wordEndFrom(folded: string, at: number): number {
  restOfWord.lastIndex = at;
  const rest = restOfWord.exec(folded)?.[0] ?? '';
  let end = 0;
  for (const character of rest) {
    if (unspacedStart.test(character)) break;
    end += character.length;
  }
  return at + end;
}

/** Every place the sequence stands at: its words in order, then those of each group of forms. */
export function* occurrences(folded: string, sequence: Sequence): Generator<Span> {
  const first = sequence.units[0]?.text;
  if (first === undefined) return;
  for (const [begin, words] of sequence.forms ?? []) {
    for (let at = folded.indexOf(begin); at >= 0; at = folded.indexOf(begin, at + 1)) {
      if (goesOn(characterBefore(folded, at))) continue;
      const end = wordEndFrom(folded, at);
      if (words.has(folded.slice(at, end))) yield [at, end];
    }
  }
  for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
    const end = endAt(folded, at, sequence);
    if (end >= 0) yield [at, end];
  }
}

export function occurs(folded: string, sequence: Sequence): boolean {
  return !occurrences(folded, sequence).next().done;
}

/** Positions of a text's words by where they start; of scripts without spaces two characters count as a word. */
function wordPositions(folded: string): { readonly starts: readonly number[]; readonly positions: readonly number[] } {
  const starts: number[] = [];
  const positions: number[] = [];
  let from = 0;
  let position = 0;
  for (const { text, unspaced } of units(folded)) {
    const at = folded.indexOf(text, from);
    const step = unspaced ? 2 : text.length;
    for (let offset = 0; offset < text.length; offset += step) {
      starts.push(at + offset);
      positions.push(position++);
    }
    from = at + text.length;
  }
  return { starts, positions };
}

/** The position of the word that holds offset `at`. */
function positionAt(starts: readonly number[], positions: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return positions[low - 1] ?? 0;
}

/** Whether one of `left` and one of `right` stand apart with at most `distance` words between them, in either order. */
export function near(folded: string, left: readonly Sequence[], right: readonly Sequence[], distance: number): boolean {
  const spans = (side: readonly Sequence[]): Span[] =>
    side.flatMap((sequence) => [...occurrences(folded, sequence)]).sort((a, b) => a[0] - b[0]);
  const lefts = spans(left);
  const rights = lefts.length === 0 ? [] : spans(right);
  if (rights.length === 0) return false;
  const { starts, positions } = wordPositions(folded);
  const placed = (side: readonly Span[]): Span[] =>
    side.map(([start, end]) => [positionAt(starts, positions, start), positionAt(starts, positions, end - 1)]);
  const others = placed(rights);
  return placed(lefts).some(([start, end]) => {
    let low = 0;
    let high = others.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((others[middle]?.[0] ?? 0) <= end) low = middle + 1;
      else high = middle;
    }
    const after = others[low];
    if (after !== undefined && after[0] - end - 1 <= distance) return true;
    // Only those that overlap this one are passed over on the way back.
    while (low > 0 && (others[low - 1]?.[1] ?? 0) >= start) low -= 1;
    const before = others[low - 1];
    return before !== undefined && start - before[1] - 1 <= distance;
  });
}
