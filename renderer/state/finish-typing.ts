/**
 * What is found while a word is being typed, written out: the word as a beginning, and the places and topics its words begin.
 *
 * A query is finished when a facet or a saved search takes it over; without this, what was in sight would be gone.
 */
import { parseQuery, printQuery, type Query } from '#shared/query';
import { createNameKey } from '#shared/schemes/fold';
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

/** The filters of all concepts with a name that begins so; none when one of them is just that name, typed to its end. */
function begun(typed: string, schemes: Schemes): Query[] {
  const keyOf = createNameKey();
  const key = keyOf(typed);
  if (key.length < shortestBeginning) return [];
  const found: Query[] = [];
  let whole = false;
  for (const kind of ['region', 'topic'] as const satisfies readonly TagKind[]) {
    for (const { id, label, labels, alt } of schemes[kind].concepts) {
      const names = [label, ...Object.values(labels), ...alt].filter((name) => name.length > shortestBeginning).map(keyOf);
      if (!names.some((name) => name.startsWith(key))) continue;
      whole ||= names.includes(key);
      found.push({ kind: 'filter', field: kind, value: queryName(schemes[kind], id) });
    }
  }
  return whole && found.length === 1 ? [] : found;
}

/** The text with its last word finished, as it was found while being typed; as it is when it ends with no plain word. */
export function finishTyping(text: string, schemes: Schemes): string {
  const { tree } = parseQuery(text);
  const parts = tree.kind === 'and' ? [...tree.parts] : [tree];
  const last = parts.at(-1);
  if (!isPlain(last)) return text;
  let first = parts.length - 1;
  while (first > 0 && isPlain(parts[first - 1]) && parts.length - first < longestRun) first -= 1;
  const open: Query = { ...last, prefix: true };
  for (let at = first; at < parts.length; at += 1) {
    const run = parts.slice(at).filter(isPlain);
    const typed = run.map((word) => word.text).join(' ');
    if (schemes.region.resolve(typed) !== null || schemes.topic.resolve(typed) !== null) return text;
    const names = begun(typed, schemes);
    if (names.length === 0 || names.length > mostNames) continue;
    const words = [...run.slice(0, -1), open];
    const [only] = words;
    const plain: Query = words.length === 1 && only !== undefined ? only : { kind: 'and', parts: words };
    const either: Query = { kind: 'or', parts: [plain, ...names] };
    return printQuery(at === 0 ? either : { kind: 'and', parts: [...parts.slice(0, at), either] });
  }
  return printQuery(parts.length === 1 ? open : { kind: 'and', parts: [...parts.slice(0, -1), open] });
}
