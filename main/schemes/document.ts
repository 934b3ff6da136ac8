/**
 * Statements about concepts and schemes made into a document, and what is wrong with them into sentences.
 */
import { Failure } from '#shared/failure';
import { withoutCycles } from '#shared/schemes/circles';
import { iriFault, lastPart } from './iri.ts';
import { labelsOf, noteSharedLabels } from './labels.ts';
import { counted, createProblems, listed, quoted, type Problems } from './problems.ts';
import { mainText, type SkosConcept, type SkosDocument, type SkosScheme } from './skos.ts';
import {
  isSaid,
  mostConcepts,
  tooLarge,
  valuesOf,
  type Facts,
  type Statements,
  type Term,
  type Values,
} from './statements.ts';
import { cleanLine, createTextReader, type TextReader } from './texts.ts';
import { shortName } from './vocabulary.ts';

const mostNamed = 10;

/**
 * The document that these statements make.
 *
 * @param earlier what the format's reader could not understand
 * @throws Failure 'bad-file' when there is no concept and no scheme
 */
export function documentOf(statements: Statements, earlier: readonly string[]): SkosDocument {
  const problems = createProblems();
  const texts = createTextReader(problems);
  const schemes = new Map<string, SkosScheme>();
  const taken: Facts[] = [];
  for (const each of statements.facts.values()) {
    if (each.isScheme && hasUsableIri(each, 'scheme', texts, problems))
      schemes.set(each.subject.value, readScheme(each.subject.value, valuesOf(each), texts, problems));
    if (isConcept(each) && hasUsableIri(each, 'concept', texts, problems)) taken.push(each);
  }
  if (taken.length > mostConcepts) throw tooLarge(mostConcepts, 'concepts');
  if (taken.length === 0 && schemes.size === 0) throw nothingFound(earlier, problems);
  const undeclared = taken.filter((each) => !each.isConcept).length;

  const found = taken.map((each) => {
    const concept = readConcept(each.subject.value, valuesOf(each), texts, problems);
    each.said = []; // a large file is not to be held twice
    return concept;
  });
  for (const { scheme } of found)
    if (scheme !== null && !schemes.has(scheme)) {
      const facts = statements.facts.get(scheme);
      schemes.set(scheme, readScheme(scheme, facts === undefined ? new Map() : valuesOf(facts), texts, problems));
    }
  const concepts = untangled(found, problems);
  noteSharedLabels(concepts, problems);
  return {
    schemes: [...schemes.values()],
    concepts,
    problems: [...earlier, ...problems.list(), ...summaries(statements, undeclared)],
  };
}

/** Whether a subject is called a concept, or is used as one: it has a label and a place. */
function isConcept(facts: Facts): boolean {
  if (facts.isConcept || facts.isScheme) return facts.isConcept;
  return (
    isSaid(facts, 'prefLabel') &&
    (isSaid(facts, 'broader') || isSaid(facts, 'topConceptOf') || isSaid(facts, 'inScheme'))
  );
}

function hasUsableIri(facts: Facts, what: 'concept' | 'scheme', texts: TextReader, problems: Problems): boolean {
  const { subject } = facts;
  if (subject.termType === 'BlankNode') {
    problems.add(`blank-${what}`, () => {
      const values = valuesOf(facts);
      const label = texts.line(values.get('prefLabel') ?? values.get('title') ?? values.get('altLabel'));
      return `The ${what} ${label === null ? 'without a label' : quoted(label)} has no address (IRI) of its own, so nothing can refer to it, and it was left out. Give it one.`;
    });
    return false;
  }
  const fault = iriFault(subject.value);
  if (fault !== null)
    problems.add(`iri-${what}`, () => `The ${what} ${quoted(subject.value)} was left out: its address ${fault}.`);
  return fault === null;
}

function readConcept(iri: string, values: Values, texts: TextReader, problems: Problems): SkosConcept {
  const name = (): string => {
    const labels = values.get('prefLabel') ?? [];
    const english = labels.find((term) => term.termType === 'Literal' && /^en\b/i.test(term.language));
    return quoted(texts.line(english === undefined ? labels : [english]) ?? iri);
  };
  const links = (property: keyof typeof linkNames): readonly string[] =>
    readLinks(values.get(property), linkNames[property], name, problems);
  const { prefLabel, altLabel } = labelsOf(values, name, texts, problems);
  const schemes = [...new Set([...links('inScheme'), ...links('topConceptOf')])];
  if (schemes.length > 1)
    problems.add('schemes', () => `${name()} stands in several schemes; only ${quoted(schemes[0] ?? '')} is kept.`);
  const replacements = links('isReplacedBy');
  if (replacements.length > 1)
    problems.add(
      'replacements',
      () => `${name()} is replaced by several concepts; only ${quoted(replacements[0] ?? '')} is kept.`,
    );
  return {
    iri,
    id: texts.line(values.get('notation')),
    scheme: schemes[0] ?? null,
    prefLabel,
    altLabel,
    broader: links('broader'),
    exactMatch: links('exactMatch').filter((match) => match !== iri),
    definition: texts.passage(values.get('definition'), name),
    note: texts.passage(values.get('note'), name),
    deprecated: (values.get('deprecated') ?? []).some(({ value }) => value === 'true' || value === '1'),
    replacedBy: replacements[0] ?? null,
  };
}

const linkNames = {
  broader: 'a broader concept',
  exactMatch: 'an exact match',
  isReplacedBy: 'a replacement',
  inScheme: 'a scheme',
  topConceptOf: 'a scheme',
} as const;

/** IRIs, each once; what is no IRI, or none that may be kept, is left out and noted. */
function readLinks(
  terms: readonly Term[] = [],
  what: string,
  name: () => string,
  problems: Problems,
): readonly string[] {
  const links = new Set<string>();
  for (const term of terms) {
    const fault = linkFault(term);
    if (fault === null) links.add(term.value);
    else
      problems.add(`link: ${what}`, () => `${name()} names ${what} that was left out: ${quoted(term.value)} ${fault}.`);
  }
  return [...links];
}

function linkFault(term: Term): string | null {
  if (term.termType === 'BlankNode') return 'has no address (IRI) of its own';
  return term.termType === 'Literal' ? 'is a text, not an address (IRI)' : iriFault(term.value);
}

function readScheme(iri: string, values: Values, texts: TextReader, problems: Problems): SkosScheme {
  const name = (): string => `the scheme ${quoted(iri)}`;
  const given = (['title', 'prefLabel', 'label'] as const)
    .map((property) => texts.lines(values.get(property), name))
    .find((found) => found.length > 0);
  const all: Record<string, string> = {};
  for (const { lang, text } of given ?? []) all[lang] ??= text;
  const title = mainText(all);
  if (title === null)
    problems.add('title', () => `The scheme ${quoted(iri)} has no title; the end of its address is taken for it.`);
  const { '': _untagged, ...titles } = all;
  return {
    iri,
    id: texts.line(values.get('notation')),
    title: title ?? (cleanLine(lastPart(iri).replaceAll('_', ' ')) || iri),
    titles,
    description: texts.passage(values.get('description') ?? values.get('definition'), name),
    source: texts.line(values.get('source')),
  };
}

/** Takes out the links by which a concept would stand under itself, or be replaced by itself. */
function untangled(concepts: readonly SkosConcept[], problems: Problems): readonly SkosConcept[] {
  const upwards = withoutCycles(new Map(concepts.map(({ iri, broader }) => [iri, broader])));
  const onwards = withoutCycles(
    new Map(concepts.map(({ iri, replacedBy }) => [iri, replacedBy === null ? [] : [replacedBy]])),
  );
  if (upwards.dropped.length === 0 && onwards.dropped.length === 0) return concepts;
  const labels = new Map(concepts.map(({ iri, prefLabel }) => [iri, mainText(prefLabel)]));
  const nameOf = (iri: string): string => quoted(labels.get(iri) ?? iri);
  for (const { from, to } of upwards.dropped)
    problems.add('cycle', () =>
      from === to
        ? `${nameOf(from)} is given as broader than itself; that link was left out.`
        : `${nameOf(from)} is placed under ${nameOf(to)}, which itself stands under it; that link was left out.`,
    );
  for (const { from, to } of onwards.dropped)
    problems.add(
      'replaced',
      () => `${nameOf(from)} is replaced by ${nameOf(to)}, which leads back to it; that link was left out.`,
    );
  return concepts.map((concept) => ({
    ...concept,
    broader: upwards.kept.get(concept.iri) ?? [],
    replacedBy: onwards.kept.get(concept.iri)?.[0] ?? null,
  }));
}

function summaries({ xlLabels, passedOver }: Statements, undeclared: number): string[] {
  const sentences: string[] = [];
  if (undeclared > 0)
    sentences.push(
      `${counted(undeclared, 'concept is', 'concepts are')} not declared as skos:Concept but used as such, and taken in.`,
    );
  if (xlLabels > 0)
    sentences.push(
      `Labels kept as resources of their own (SKOS-XL, ${counted(xlLabels, 'statement', 'statements')}) are not read. Export the scheme with plain labels (skos:prefLabel) to have them.`,
    );
  if (passedOver.size > 0)
    sentences.push(
      `Not taken over, because there is no place for it here: ${listed(passedOver, mostNamed, shortName)}.`,
    );
  return sentences;
}

function nothingFound(earlier: readonly string[], problems: Problems): Failure {
  const reasons = [...earlier, ...problems.list()].slice(0, 3);
  return new Failure(
    'bad-file',
    `No concept that can be taken in was found in this file.${reasons.map((reason) => ` ${reason}`).join('')} Choose a SKOS file: concepts (skos:Concept) with labels (skos:prefLabel), in Turtle or JSON-LD.`,
  );
}
