/**
 * What is found while a word is being typed, written out: the word as a beginning, and the places and topics its words begin.
 *
 * A query is finished when a facet or a saved search takes it over; without this, what was in sight would be gone.
 */
import { parseQuery, printQuery, type Query } from '#shared/query';
import type { TagKind } from '#shared/tag';
import { queryName } from './branches.ts';
import type { Schemes } from './library.tsx';

/** As the search itself does: shorter beginnings complete no name, and codes are typed whole. */
const shortestBeginning = 3;
const longestRun = 8; // words
/** More names than these would be no query anyone reads. */
const mostNames = 6;

const isPlain = (part: Query | undefined): part is Extract<Query, { kind: 'word' }> =>
  part?.kind === 'word' && part.field === 'any' && !part.prefix;

/** The filters of all concepts with a name that begins so; 'whole' when there is one and its name was typed to its end. */
function begun(typed: string, schemes: Schemes): Query[] | 'whole' {
  const found: Query[] = [];
  let whole = false;
  for (const kind of ['region', 'topic'] as const satisfies readonly TagKind[]) {
    for (const concept of schemes[kind].beginning(typed, shortestBeginning)) {
      // Only the label people read here: “uran” is the name of uranium elsewhere, and its beginning here.
      whole ||= concept.whole;
      found.push({ kind: 'filter', field: kind, value: queryName(schemes[kind], concept.id) });
    }
  }
  return whole && found.length === 1 ? 'whole' : found;
}

function either(parts: readonly Query[]): Query {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'or', parts };
}

/** Words side by side, the last unfinished: as a beginning, or as the names they begin. */
function finishRun(run: readonly Extract<Query, { kind: 'word' }>[], schemes: Schemes): Query[] {
  const last = run.at(-1);
  if (last === undefined) return [];
  const open: Query = { ...last, prefix: true };
  const typed = (from: number): string =>
    run
      .slice(from)
      .map((word) => word.text)
      .join(' ');
  for (let from = 0; from < run.length; from += 1) {
    const words = typed(from);
    const names = begun(words, schemes);
    if (names === 'whole') return [...run];
    if (names.length === 0 || names.length > mostNames) continue;
    const beginning: Query[] = [...run.slice(from, -1), open];
    const plain: Query = beginning.length === 1 ? open : { kind: 'and', parts: beginning };
    return [...run.slice(0, from), { kind: 'or', parts: [plain, ...names] }];
  }
  return [...run.slice(0, -1), open];
}

/** The text with its last word finished, as it was found while being typed; as it is when it ends with no plain word. */
export function finishTyping(text: string, schemes: Schemes): string {
  const { tree } = parseQuery(text);
  const parts = tree.kind === 'and' ? tree.parts : [tree];
  const last = parts.at(-1);
  if (last?.kind === 'or') {
    const word = last.parts.at(-1);
    if (!isPlain(word)) return text;
    const finished = finishRun([word], schemes).flatMap((part) => (part.kind === 'or' ? part.parts : [part]));
    const whole = either([...last.parts.slice(0, -1), ...finished]);
    return printQuery(parts.length === 1 ? whole : { kind: 'and', parts: [...parts.slice(0, -1), whole] });
  }
  let first = parts.length;
  while (first > 0 && isPlain(parts[first - 1]) && parts.length - first < longestRun) first -= 1;
  const run = parts.slice(first).filter(isPlain);
  if (run.length === 0) return text;
  const all = [...parts.slice(0, first), ...finishRun(run, schemes)];
  const [only] = all;
  return printQuery(all.length === 1 && only !== undefined ? only : { kind: 'and', parts: all });
}
