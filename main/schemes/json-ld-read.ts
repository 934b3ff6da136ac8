/**
 * JSON-LD (W3C JSON-LD 1.1) into statements: expanded, flattened, and compact with its context inside.
 *
 * The parsers that could be had read asynchronously, bring a network client and a dozen packages; of JSON-LD a scheme of concepts
 * needs little, and what is not read here is told.
 */
import {
  definitionOf,
  emptyContext,
  expandIri,
  extendContext,
  isObject,
  type Context,
  type TermDefinition,
} from './json-ld-context.ts';
import { parseJson } from './json-guard.ts';
import { listed, quoted } from './problems.ts';
import type { Literal, Node, Sink } from './statements.ts';
import { rdfType } from './vocabulary.ts';

type Json = Readonly<Record<string, unknown>>;
/** A value's property, whose it is, and which way it points. */
type Place = {
  readonly subject: Node;
  readonly property: string;
  readonly reverse: boolean;
  readonly definition: TermDefinition;
};

const mostNames = 1_000;
const mostNamed = 10;
const plain: TermDefinition = {
  iri: null,
  type: null,
  language: undefined,
  containers: [],
  reverse: false,
  prefix: false,
};

/**
 * Hands each statement of a JSON-LD text to `add`.
 *
 * @returns sentences about what could not be understood
 * @throws Failure 'bad-file' when this is no JSON, or too deep or too large; and what `add` throws
 */
export function readJsonLd(text: string, add: Sink): readonly string[] {
  const reader = createReader(add);
  reader.readTop(parseJson(text));
  return reader.sentences();
}

function createReader(add: Sink) {
  const remote = new Set<string>();
  const unknownNames = new Map<string, number>();
  const notRead = new Set<string>();
  let blanks = 0;
  const notes = {
    remote: (address: string) => void (remote.size < mostNamed && remote.add(address)),
    notUnderstood: (what: string) => void notRead.add(what),
  };

  function unknownName(name: string): void {
    const count = unknownNames.get(name);
    if (count !== undefined || unknownNames.size < mostNames) unknownNames.set(name, (count ?? 0) + 1);
  }

  function nodeOf(iri: string): Node {
    return iri.startsWith('_:')
      ? { termType: 'BlankNode', value: iri.slice(2) }
      : { termType: 'NamedNode', value: iri };
  }

  function readTop(value: unknown): void {
    for (const each of itemsOf(value))
      if (isObject(each)) readNode(each, emptyContext);
      else if (each !== null) notes.notUnderstood('a value that stands outside every object');
  }

  /** Reads an object that describes something, and answers what it describes. */
  function readNode(object: Json, outer: Context): Node {
    const context = '@context' in object ? extendContext(outer, object['@context'], notes) : outer;
    const keys = keysOf(object, context);
    const id = keys.find(({ iri }) => iri === '@id')?.value;
    const expanded = typeof id === 'string' ? expandIri(context, id, 'document') : null;
    const subject = nodeOf(expanded ?? `_:n${blanks++}`);
    readProperties(keys, subject, context);
    return subject;
  }

  type Key = { readonly name: string; readonly iri: string | null; readonly value: unknown };

  function keysOf(object: Json, context: Context): readonly Key[] {
    return Object.entries(object).map(([name, value]) => ({
      name,
      iri: expandIri(context, name, 'vocabulary'),
      value,
    }));
  }

  function readProperties(keys: readonly Key[], subject: Node, context: Context): void {
    for (const { name, iri, value } of keys) {
      if (iri === null || !iri.includes(':')) {
        if (iri?.startsWith('@')) readKeyword(iri, value, subject, context);
        else if (definitionOf(context, name) === undefined) unknownName(name);
        continue;
      }
      if (iri.startsWith('_:')) continue; // a blank node names no property
      const definition = definitionOf(context, name) ?? plain;
      readContained(value, { subject, property: iri, reverse: definition.reverse, definition }, context);
    }
  }

  function readKeyword(keyword: string, value: unknown, subject: Node, context: Context): void {
    switch (keyword) {
      case '@type':
        for (const type of itemsOf(value)) {
          const iri = typeof type === 'string' ? expandIri(context, type, 'vocabulary') : null;
          if (iri !== null && !iri.startsWith('@')) add(subject, rdfType, nodeOf(iri));
        }
        break;
      case '@graph':
      case '@included':
        for (const each of itemsOf(value)) if (isObject(each)) readNode(each, context);
        break;
      case '@nest':
        for (const each of itemsOf(value)) if (isObject(each)) readProperties(keysOf(each, context), subject, context);
        break;
      case '@reverse':
        if (isObject(value))
          for (const { name, iri, value: inner } of keysOf(value, context))
            if (iri !== null && iri.includes(':')) {
              const definition = definitionOf(context, name) ?? plain;
              readContained(inner, { subject, property: iri, reverse: !definition.reverse, definition }, context);
            }
        break;
      case '@context':
      case '@id':
      case '@index':
        break;
      default:
        notes.notUnderstood(`the keyword ${quoted(keyword)}`);
    }
  }

  /** A value as its property's container says: a map by language or by index, or plainly. */
  function readContained(value: unknown, place: Place, context: Context): void {
    const { containers, type } = place.definition;
    if (type === '@json') return;
    if (!isObject(value) || value['@value'] !== undefined) readValue(value, place, context);
    else if (containers.includes('@language'))
      for (const [language, texts] of Object.entries(value))
        for (const text of itemsOf(texts)) {
          const none = expandIri(context, language, 'vocabulary') === '@none';
          if (typeof text === 'string') addLiteral(text, none ? '' : language, place);
        }
    else if (containers.includes('@index')) for (const each of Object.values(value)) readValue(each, place, context);
    else if (containers.includes('@id'))
      for (const [id, each] of Object.entries(value))
        for (const one of itemsOf(each)) readValue(isObject(one) ? { '@id': id, ...one } : one, place, context);
    else if (containers.includes('@type') || containers.includes('@graph'))
      notes.notUnderstood('a map by class or by graph (@container: @type or @graph)');
    else readValue(value, place, context);
  }

  function readValue(value: unknown, place: Place, context: Context): void {
    if (Array.isArray(value)) for (const each of value) readValue(each, place, context);
    else if (isObject(value)) readObject(value, place, context);
    else if (typeof value === 'string') readString(value, place, context);
    else if (typeof value === 'boolean' || typeof value === 'number') addLiteral(String(value), '', place);
  }

  function readObject(value: Json, place: Place, context: Context): void {
    const keys = keysOf(value, context);
    const under = (keyword: string): unknown => keys.find(({ iri }) => iri === keyword)?.value;
    const literal = under('@value');
    if (literal !== undefined) {
      const language = under('@language');
      if (typeof literal === 'string' || typeof literal === 'boolean' || typeof literal === 'number')
        addLiteral(String(literal), typeof language === 'string' ? language : '', place);
      return;
    }
    // The order of a list means nothing to any property that is kept.
    const members = under('@list') ?? under('@set');
    if (members === undefined) addNode(readNode(value, context), place);
    else readValue(members, place, context);
  }

  function readString(value: string, place: Place, context: Context): void {
    const { type, language } = place.definition;
    if (type === '@id' || type === '@vocab') {
      const iri = type === '@vocab' ? expandIri(context, value, 'vocabulary') : null;
      const whole = iri ?? expandIri(context, value, 'document');
      if (whole !== null && !whole.startsWith('@')) addNode(nodeOf(whole), place);
    } else
      addLiteral(
        value,
        type === null ? (language === undefined ? (context.language ?? '') : (language ?? '')) : '',
        place,
      );
  }

  function addNode(node: Node, { subject, property, reverse }: Place): void {
    if (reverse) add(node, property, subject);
    else add(subject, property, node);
  }

  function addLiteral(value: string, language: string, { subject, property, reverse }: Place): void {
    const literal: Literal = { termType: 'Literal', value, language };
    if (!reverse) add(subject, property, literal);
  }

  function sentences(): readonly string[] {
    const found: string[] = [];
    if (remote.size > 0)
      found.push(
        `This file takes the meaning of its keys from ${[...remote].map(quoted).join(', ')}, which is not fetched; keys that depend on it were not read. Export the scheme as Turtle, or as JSON-LD with its context inside.`,
      );
    if (unknownNames.size > 0)
      found.push(
        `Not understood, because the file does not say what they mean: ${listed(unknownNames, mostNamed, quoted)}.`,
      );
    for (const what of [...notRead].slice(0, mostNamed)) found.push(`Not understood and passed over: ${what}.`);
    return found;
  }

  return { readTop, sentences };
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
