/**
 * Gathers the statements of a file by subject: what concerns concepts is kept, all else is only counted.
 *
 * A parser hands over one statement after another, so that a file that is too large is given up early and what does not matter
 * never fills memory.
 */
import { Failure } from '#shared/failure';
import { derived, namespaces, properties, rdfType, types, type Property } from './vocabulary.ts';

/** Terms as RDF names them (RDF/JS data model). */
export type Node = { readonly termType: 'NamedNode' | 'BlankNode'; readonly value: string };
export type Literal = { readonly termType: 'Literal'; readonly value: string; readonly language: string };
export type Term = Node | Literal;

/** Takes a statement: the predicate is an IRI. */
export type Sink = (subject: Node, predicate: string, object: Term) => void;

/** What a file says of one subject. */
export type Facts = {
  readonly subject: Node;
  isConcept: boolean;
  isScheme: boolean;
  /** What is said, in order: properties and terms alternate, for a map of lists would take thrice the memory. */
  said: (Property | Term)[];
};

/** Terms by property. */
export type Values = ReadonlyMap<Property, readonly Term[]>;

export function valuesOf({ said }: Facts): Values {
  const values = new Map<Property, Term[]>();
  let property: Property | undefined;
  for (const each of said)
    if (typeof each === 'string') property = each;
    else if (property !== undefined) {
      const there = values.get(property);
      if (there === undefined) values.set(property, [each]);
      else there.push(each);
    }
  return values;
}

export function isSaid({ said }: Facts, property: Property): boolean {
  return said.includes(property);
}

export type Statements = {
  /** Subjects in the order in which they first occur, by IRI or "_:" and the blank node's name. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** IRIs of properties and classes that were passed over, and how often. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** How many labels are resources of their own (SKOS-XL). */
  readonly xlLabels: number;
};

export const mostConcepts = 100_000;
/** Other things that carry a label or a title. */
const mostSubjects = 250_000;
/** Of those that are kept. */
const mostStatements = 2_000_000;
/** Prefixes make a file say more than its length. */
const mostCharacters = 120_000_000;
const mostNames = 1_000;

function keyOf(node: Node): string {
  return node.termType === 'NamedNode' ? node.value : `_:${node.value}`;
}

/**
 * @returns the sink for statements, and what was gathered
 * @throws Failure 'bad-file', from the sink, when there is more than a library can work with
 */
export function gatherStatements(): { readonly add: Sink; readonly gathered: Statements } {
  const facts = new Map<string, Facts>();
  const passedOver = new Map<string, number>();
  const gathered = { facts, passedOver, xlLabels: 0 };
  let concepts = 0;
  let statements = 0;
  let characters = 0;

  function spend(term: Term): void {
    characters += term.value.length;
    if (characters > mostCharacters) throw tooLarge(mostCharacters, 'characters in names and texts');
  }

  function factsOf(subject: Node): Facts {
    const key = keyOf(subject);
    let found = facts.get(key);
    if (found === undefined) {
      if (facts.size >= mostSubjects) throw tooLarge(mostSubjects, 'concepts and other things');
      const { termType, value } = subject;
      spend(subject);
      found = { subject: { termType, value }, isConcept: false, isScheme: false, said: [] };
      facts.set(key, found);
    }
    return found;
  }

  function passOver(iri: string): void {
    const count = passedOver.get(iri);
    if (count !== undefined || passedOver.size < mostNames) passedOver.set(iri, (count ?? 0) + 1);
  }

  function addType(subject: Node, type: string): void {
    if (type === types.concept) {
      const found = factsOf(subject);
      if (!found.isConcept && ++concepts > mostConcepts) throw tooLarge(mostConcepts, 'concepts');
      found.isConcept = true;
    } else if (type === types.scheme) factsOf(subject).isScheme = true;
    else if (types.collections.has(type)) passOver(type);
  }

  function keep(subject: Node, property: Property, object: Term): void {
    if (++statements > mostStatements) throw tooLarge(mostStatements, 'statements about concepts');
    spend(object);
    // A parser's own terms carry more than is needed here.
    const term: Term =
      object.termType === 'Literal'
        ? { termType: 'Literal', value: object.value, language: object.language }
        : { termType: object.termType, value: object.value };
    factsOf(subject).said.push(property, term);
  }

  function add(subject: Node, predicate: string, object: Term): void {
    if (predicate === rdfType) {
      if (object.termType === 'NamedNode') addType(subject, object.value);
      return;
    }
    const known = properties.get(predicate);
    if (known === undefined) {
      if (predicate.startsWith(namespaces.skosxl)) gathered.xlLabels++;
      else if (!derived.has(predicate)) passOver(predicate);
    } else if (!known.inverse) keep(subject, known.property, object);
    else if (object.termType !== 'Literal') keep(object, known.property, subject);
  }

  return { add, gathered };
}

/** A file with too much of something. */
export function tooLarge(most: number, what: string): Failure {
  return new Failure(
    'bad-file',
    `This file has more than ${most.toLocaleString('en')} ${what}, which is more than a library works with. Export a part of the scheme and choose that file.`,
  );
}
