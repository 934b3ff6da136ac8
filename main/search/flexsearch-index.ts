/**
 * The FlexSearch index: how it is set up, filled in memory, and mounted on stored postings.
 *
 * FlexSearch's types (0.8.212) lack `map`, `reg` and `commit_task`, want strings where any content does, and describe the
 * storage interface as a class; all of that is kept in this one file. Its own intersection can neither count, filter,
 * exclude nor count facets, so queries are answered by the engine over the same mounted postings; `search` here is
 * FlexSearch's own, the plain answer the engine's is held against.
 */
import { Index, type StorageInterface } from 'flexsearch';
import { slots, type PostingsBatch, type PostingsReader } from './postings.ts';
import { documentTerms, fold, units, unitTerms } from './tokens.ts';

export type DocumentText = { readonly title: string; readonly text: string; readonly extra?: string };

/** A document's terms, each once, with their slots beside them. */
type EncodedTerms = string[] & { slots?: Uint8Array };

// BM25's term-frequency part (Robertson and Zaragoza 2009); it stays below k1 + 1. Chosen on known-item searches over news of a
// hundred to a thousand words: teasers stand beside whole reports, so length counts more than the usual b = 0.75 has it.
const saturation = 1.2; // k1
const lengthShare = 0.95; // b
const usualLength = 250; // terms
const titleWorth = 8; // a word of the title counts as so many of the text
const highest = saturation + 1;
const spread = 1.2; // the last slots would hold almost nothing: the lowest weights share one

/** The weight a slot stands for, 0 … 2.2. */
export const slotWeights: readonly number[] = Array.from(
  { length: slots },
  (_, slot) => highest * (1 - slot / ((slots - 1) * spread)),
);

/** The slot of a term that occurs so often in a document of so many terms. */
export function slotOf(count: number, length: number): number {
  const norm = saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
  const weight = (count * highest) / (count + norm);
  return Math.min(slots - 1, Math.round(((highest - weight) / highest) * (slots - 1) * spread));
}

function encodeDocument({ title, text, extra }: DocumentText): EncodedTerms {
  const inTitle = documentTerms(title);
  const inText = documentTerms(extra === undefined ? text : `${text}\n${extra}`);
  const counts = new Map<string, number>();
  for (const term of inText) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of new Set(inTitle)) counts.set(term, (counts.get(term) ?? 0) + titleWorth);
  const length = inTitle.length + inText.length;
  const terms: EncodedTerms = [];
  terms.slots = new Uint8Array(counts.size);
  for (const [term, count] of counts) {
    terms.slots[terms.length] = slotOf(count, length);
    terms.push(term);
  }
  return terms;
}

/** Query text arrives as text, a document as its terms. */
function encode(content: string | string[]): string[] {
  return typeof content === 'string' ? unitTerms(units(fold(content))) : content;
}

type Drainable = {
  readonly map: Map<string, [number[]]>;
  add(id: number, content: string[]): unknown;
};

function createIndex(resolution: number): Index {
  return new Index({
    tokenize: 'strict',
    resolution,
    fastupdate: false,
    commit: false,
    encode: encode as (content: string) => string[],
    score: () => 0,
  });
}

/**
 * Indexes documents in memory and hands over their postings.
 *
 * A document goes in as one entry per slot, numbered `document * slots + slot`, of the terms that have it: FlexSearch then
 * keeps one list a term instead of one for every slot, which takes a third of the time and is what a posting looks like.
 */
export function indexDocuments(documents: readonly DocumentText[]): PostingsBatch {
  const index = createIndex(1) as unknown as Drainable;
  documents.forEach((document, number) => {
    const terms = encodeDocument(document);
    const bySlot: string[][] = [];
    terms.forEach((term, place) => (bySlot[terms.slots?.[place] ?? 0] ??= []).push(term));
    bySlot.forEach((list, slot) => index.add(number * slots + slot, list));
  });
  const terms: string[] = [];
  const starts = new Uint32Array(index.map.size + 1);
  const entries: number[] = [];
  for (const [term, [list]] of index.map) {
    terms.push(term);
    for (const entry of list) entries.push(entry);
    starts[terms.length] = entries.length;
  }
  return { documents: documents.length, terms, starts, entries: Uint32Array.from(entries) };
}

function slotsOf(reader: PostingsReader, text: string): number[][] {
  const merged: number[][] = Array.from({ length: slots }, () => []);
  const term = reader.term(text);
  if (term !== null) reader.postings(term).each((document, slot) => merged[slot]?.push(document));
  return merged;
}

function refuse(): never {
  throw new Error('The search thread only reads the index.');
}

/** FlexSearch's storage interface over stored postings, read only. */
function storageOver(reader: PostingsReader): StorageInterface {
  const storage = {
    support_tag_search: false,
    mount(index: { db: unknown }): Promise<void> {
      index.db = storage;
      return storage.open();
    },
    open: () => Promise.resolve(),
    close: () => undefined,
    get(term: string, _context: string, limit: number, offset: number, resolve: boolean): Promise<unknown> {
      const bySlot = slotsOf(reader, term);
      if (!resolve) return Promise.resolve(bySlot);
      const flat = bySlot.flat();
      return Promise.resolve(flat.slice(offset, limit === 0 ? undefined : offset + limit));
    },
    has: () => Promise.resolve(false),
    enrich: () => Promise.resolve([]),
    commit: refuse,
    remove: refuse,
    clear: refuse,
    destroy: refuse,
  };
  return storage as unknown as StorageInterface;
}

/** The mounted index: what turns query text into terms, the stored postings, and FlexSearch's own search over them. */
export type MountedIndex = {
  /** The terms all of which a document holding this text is indexed under. */
  encode(text: string): string[];
  readonly reader: PostingsReader;
  /** Document numbers that hold every word, the most telling first. */
  search(text: string, limit: number): Promise<number[]>;
};

/** Mounts FlexSearch on stored postings. */
export async function mountIndex(reader: PostingsReader): Promise<MountedIndex> {
  const index = createIndex(slots);
  await index.mount(storageOver(reader));
  return {
    encode,
    reader,
    // Mounted, FlexSearch answers with a promise; its types know only the unmounted answer.
    search: (text, limit) => Promise.resolve(index.search(text, { limit }) as unknown as number[]),
  };
}
