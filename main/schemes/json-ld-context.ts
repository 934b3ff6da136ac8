/**
 * Contexts of JSON-LD (W3C JSON-LD 1.1, section 4.1): which IRIs the keys and values of a document mean.
 *
 * Only contexts that stand in the file itself are read; none is ever fetched. A context is never changed, one that adds to it
 * points at it, so that a document of many small contexts costs no more than it says.
 */
import { Failure } from '#shared/failure';
import { resolveIri } from './relative-iri.ts';
import { usualPrefixes } from './vocabulary.ts';

export type TermDefinition = {
  /** A property's or class's IRI, a keyword ("@id"), or null when the term is to mean nothing. */
  readonly iri: string | null;
  /** What a plain string stands for: "@id", "@vocab", or a datatype. */
  readonly type: string | null;
  /** Undefined: the context's. */
  readonly language: string | null | undefined;
  readonly containers: readonly string[];
  readonly reverse: boolean;
  /** Whether it may stand before a colon; a term "tag" is not meant by "tag:example.org,2026:x". */
  readonly prefix: boolean;
};

export type Context = {
  readonly parent: Context | null;
  readonly depth: number;
  readonly terms: ReadonlyMap<string, TermDefinition>;
  readonly vocab: string | null;
  readonly base: string | null;
  readonly language: string | null;
};

/** What is met that is not read: contexts elsewhere, and parts of the language. */
export type ContextNotes = { remote(address: string): void; notUnderstood(what: string): void };

type Json = Readonly<Record<string, unknown>>;

export const emptyContext: Context = {
  parent: null,
  depth: 0,
  terms: new Map(),
  vocab: null,
  base: null,
  language: null,
};

/** Contexts upon contexts; each look-up may walk them all. */
const deepest = 200;
/** Terms defined by terms. */
const longestChain = 32;
/** Of what begins many IRIs; else a file could say more than memory holds. */
const longestNamespace = 2_000;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function definitionOf(context: Context, term: string): TermDefinition | undefined {
  for (let each: Context | null = context; each !== null; each = each.parent) {
    const found = each.terms.get(term);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The context with what `local`, the value of an "@context", adds to it. */
export function extendContext(context: Context, local: unknown, notes: ContextNotes): Context {
  if (local === null) return emptyContext;
  if (Array.isArray(local)) return local.reduce((sum: Context, each) => extendContext(sum, each, notes), context);
  if (typeof local === 'string') {
    notes.remote(local);
    return context;
  }
  if (!isObject(local)) return context;
  if (context.depth >= deepest)
    throw new Failure('bad-file', `This file sets more than ${deepest} contexts upon one another, so it was not read.`);
  if (typeof local['@import'] === 'string') notes.remote(local['@import']);
  const terms = new Map<string, TermDefinition>();
  const base = local['@base'];
  const language = local['@language'];
  const next = {
    parent: context,
    depth: context.depth + 1,
    terms,
    vocab: context.vocab,
    base: typeof base === 'string' ? bounded(resolveIri(base, context.base)) : base === null ? null : context.base,
    language: typeof language === 'string' ? language : language === null ? null : context.language,
  };
  const define = definer(next, terms, local, notes);
  const vocab = local['@vocab'];
  if (typeof vocab === 'string') next.vocab = bounded(vocab === '' ? next.base : (define.expand(vocab, 0) ?? vocab));
  else if (vocab === null) next.vocab = null;
  for (const term of Object.keys(local)) if (!term.startsWith('@')) define.term(term, 0);
  return next;
}

function definer(context: Context, terms: Map<string, TermDefinition>, local: Json, notes: ContextNotes) {
  const underWay = new Set<string>();

  /** An IRI within a context, where terms may be used before they are defined. */
  function expand(value: string, chain: number): string | null {
    if (/^@[a-z]+$/i.test(value)) return value;
    const colon = value.indexOf(':');
    for (const name of [value, colon < 0 ? '' : value.slice(0, colon)])
      if (name !== '' && Object.hasOwn(local, name)) define(name, chain + 1);
    return expandIri(context, value, 'vocabulary');
  }

  function define(term: string, chain: number): void {
    if (terms.has(term) || underWay.has(term)) return;
    if (chain > longestChain) {
      notes.notUnderstood('a context whose terms are defined by one another');
      return;
    }
    underWay.add(term);
    terms.set(term, read(term, local[term], chain));
    underWay.delete(term);
  }

  function read(term: string, value: unknown, chain: number): TermDefinition {
    const nothing = { iri: null, type: null, language: undefined, containers: [], reverse: false, prefix: false };
    if (value === null) return nothing;
    if (typeof value === 'string') {
      const iri = bounded(value === term ? ownIri(term) : expand(value, chain));
      return { ...nothing, iri, prefix: endsAsNamespace(iri) };
    }
    if (!isObject(value)) return nothing;
    if ('@context' in value) notes.notUnderstood('a context that holds within one term only');
    const reverse = value['@reverse'];
    const id = typeof reverse === 'string' ? reverse : value['@id'];
    const type = value['@type'];
    const language = value['@language'];
    const container = value['@container'];
    const iri = bounded(id === null ? null : typeof id === 'string' && id !== term ? expand(id, chain) : ownIri(term));
    return {
      iri,
      prefix: value['@prefix'] === true || (value['@prefix'] !== false && endsAsNamespace(iri)),
      type: typeof type === 'string' ? expand(type, chain) : null,
      language: typeof language === 'string' || language === null ? language : undefined,
      containers: (Array.isArray(container) ? container : [container]).filter((one) => typeof one === 'string'),
      reverse: typeof reverse === 'string',
    };
  }

  /** What a term means by itself: a compact IRI, or a word of the vocabulary. */
  function ownIri(term: string): string | null {
    const colon = term.indexOf(':');
    if (colon > 0 && Object.hasOwn(local, term.slice(0, colon))) define(term.slice(0, colon), 1);
    return compactIri(context, term) ?? (colon > 0 ? term : context.vocab === null ? null : context.vocab + term);
  }

  return { term: define, expand };
}

/** "skos:prefLabel" by the prefix's definition; null when it is not compact, or its prefix unknown. */
function compactIri(context: Context, value: string): string | null {
  const colon = value.indexOf(':');
  if (colon < 0) return null;
  const prefix = value.slice(0, colon);
  const rest = value.slice(colon + 1);
  if (prefix === '_' || rest.startsWith('//')) return null;
  const definition = definitionOf(context, prefix);
  const namespace = definition === undefined ? usualPrefixes.get(prefix) : definition.prefix ? definition.iri : null;
  return namespace === undefined || namespace === null ? null : namespace + rest;
}

function bounded(iri: string | null): string | null {
  return iri !== null && iri.length > longestNamespace ? null : iri;
}

/** Section 4.1.5: a simple term is a prefix when its IRI ends in a character that sets parts of IRIs apart. */
function endsAsNamespace(iri: string | null): boolean {
  return iri !== null && /[:/?#[\]@]$/.test(iri);
}

/**
 * The IRI that a key or a value means, a keyword, or a blank node ("_:b"); null when it means nothing.
 *
 * @param as 'vocabulary' for properties and classes, 'document' for names of things, which may be relative to the base
 */
export function expandIri(context: Context, value: string, as: 'vocabulary' | 'document'): string | null {
  if (value.startsWith('@')) return /^@[a-z]+$/i.test(value) ? value : null;
  if (as === 'vocabulary') {
    const definition = definitionOf(context, value);
    if (definition !== undefined) return definition.iri;
  }
  const compact = compactIri(context, value);
  if (compact !== null) return compact;
  if (/^(?:_:|[a-z][a-z\d+.-]*:)/i.test(value)) return value;
  if (as === 'document') return resolveIri(value, context.base);
  return context.vocab === null ? null : context.vocab + value;
}
