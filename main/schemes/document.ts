/**
 * Statements about concepts and schemes made into a document, and what is wrong with them into sentences.
 */
import { Failure } from '#shared/failure';
import { withoutCycles } from './broader.ts';
import { iriFault, lastPart } from './iri.ts';
import { labelsOf, noteSharedLabels } from './labels.ts';
import { counted, createProblems, listed, quoted, type Problems } from './problems.ts';
import { mainText, type SkosConcept, type SkosDocument, type SkosScheme } from './skos.ts';
import { keyOf, mostConcepts, tooLarge, type Facts, type Statements, type Term } from './statements.ts';
import { createTextReader, type TextReader } from './texts.ts';
import { shortName, type Property } from './vocabulary.ts';

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
  const { facts } = statements;
  const concepts: Facts[] = [];
  const schemes = new Map<string, Facts | null>();
  let guessed = 0;
  for (const each of facts.values()) {
    const taken = each.isConcept || looksLikeConcept(each);
    if (each.isScheme && hasUsableIri(each, 'scheme', texts, problems)) schemes.set(each.subject.value, each);
    if (!taken || !hasUsableIri(each, 'concept', texts, problems)) continue;
    concepts.push(each);
    if (!each.isConcept) guessed++;
  }
  if (concepts.length > mostConcepts) throw tooLarge(mostConcepts, 'concepts');
  if (concepts.length === 0 && schemes.size === 0) throw nothingFound(earlier, problems);

  const nameOf = namer(facts, texts);
  const links = createLinks(problems, nameOf);
  const found = concepts.map((each): SkosConcept => {
    const iri = each.subject.value;
    const name = (): string => nameOf(iri);
    const { prefLabel, altLabel } = labelsOf(each.values, name, texts, problems);
    return {
      iri,
      id: texts.line(each.values.get('notation')),
      scheme: schemeOf(each, links, problems, name),
      prefLabel,
      altLabel,
      broader: links(each, 'broader'),
      exactMatch: links(each, 'exactMatch').filter((match) => match !== iri),
      definition: texts.passage(each.values.get('definition'), name),
      note: texts.passage(each.values.get('note'), name),
      deprecated: (each.values.get('deprecated') ?? []).some(({ value }) => value === 'true' || value === '1'),
      replacedBy: links(each, 'isReplacedBy')[0] ?? null,
    };
  });
  for (const { scheme } of found) if (scheme !== null && !schemes.has(scheme)) schemes.set(scheme, null);

  const document = {
    schemes: [...schemes].map(([iri, each]) => readScheme(iri, each ?? facts.get(iri) ?? null, texts, problems)),
    concepts: untangled(found, problems, nameOf),
  };
  noteSharedLabels(document.concepts, problems);
  return { ...document, problems: [...earlier, ...problems.list(), ...summaries(statements, guessed)] };
}

/** Whether a subject that nobody calls a concept is used as one: it has a label and a place. */
function looksLikeConcept({ isScheme, values }: Facts): boolean {
  return (
    !isScheme &&
    values.has('prefLabel') &&
    (values.has('broader') || values.has('topConceptOf') || values.has('inScheme'))
  );
}

function hasUsableIri(facts: Facts, what: 'concept' | 'scheme', texts: TextReader, problems: Problems): boolean {
  const { subject, values } = facts;
  if (subject.termType === 'BlankNode') {
    problems.add(`blank-${what}`, () => {
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

/** How a person knows a concept: by its label, else by its IRI. */
function namer(facts: Statements['facts'], texts: TextReader): (iri: string) => string {
  return (iri) => {
    const labels = facts.get(iri)?.values.get('prefLabel');
    const english = labels?.find((term) => term.termType === 'Literal' && /^en\b/i.test(term.language));
    const label = texts.line(english === undefined ? labels : [english]);
    return label === null ? quoted(iri) : quoted(label);
  };
}

type Links = (facts: Facts, property: Property) => readonly string[];

/** Reads IRIs of a property, each once; what is no IRI, or none that may be kept, is left out and noted. */
function createLinks(problems: Problems, nameOf: (iri: string) => string): Links {
  const words: Partial<Record<Property, string>> = {
    broader: 'a broader concept',
    exactMatch: 'an exact match',
    isReplacedBy: 'a replacement',
    inScheme: 'a scheme',
    topConceptOf: 'a scheme',
  };
  return (facts, property) => {
    const links = new Set<string>();
    for (const term of facts.values.get(property) ?? []) {
      const fault = linkFault(term);
      if (fault === null) links.add(term.value);
      else
        problems.add(
          `link-${property}`,
          () =>
            `${nameOf(keyOf(facts.subject))} names ${words[property]} that was left out: ${quoted(term.value)} ${fault}.`,
        );
    }
    return [...links];
  };
}

function linkFault(term: Term): string | null {
  if (term.termType === 'BlankNode') return 'has no address (IRI) of its own';
  return term.termType === 'Literal' ? 'is a text, not an address (IRI)' : iriFault(term.value);
}

function schemeOf(facts: Facts, links: Links, problems: Problems, name: () => string): string | null {
  const schemes = [...new Set([...links(facts, 'inScheme'), ...links(facts, 'topConceptOf')])];
  if (schemes.length > 1)
    problems.add('schemes', () => `${name()} stands in several schemes; only ${quoted(schemes[0] ?? '')} is kept.`);
  return schemes[0] ?? null;
}

function readScheme(iri: string, facts: Facts | null, texts: TextReader, problems: Problems): SkosScheme {
  const name = (): string => `the scheme ${quoted(iri)}`;
  const given = (['title', 'prefLabel', 'label'] as const)
    .map((property) => texts.lines(facts?.values.get(property), name))
    .find((found) => found.length > 0);
  const all: Record<string, string> = {};
  for (const { lang, text } of given ?? []) all[lang] ??= text;
  const title = mainText(all);
  if (title === null)
    problems.add('title', () => `The scheme ${quoted(iri)} has no title; the end of its address is taken for it.`);
  const { '': _untagged, ...titles } = all;
  return {
    iri,
    id: texts.line(facts?.values.get('notation')),
    title: title ?? (cleanTitle(lastPart(iri)) || iri),
    titles,
    description: texts.passage(facts?.values.get('description') ?? facts?.values.get('definition'), name),
    source: texts.line(facts?.values.get('source')),
  };
}

function cleanTitle(text: string): string {
  return text.replaceAll(/[\s\p{Cc}_]+/gu, ' ').trim();
}

/** Takes out the links by which a concept would stand under itself, or be replaced by itself. */
function untangled(
  concepts: readonly SkosConcept[],
  problems: Problems,
  nameOf: (iri: string) => string,
): SkosConcept[] {
  const upwards = withoutCycles(new Map(concepts.map(({ iri, broader }) => [iri, broader])));
  for (const { from, to } of upwards.dropped)
    problems.add('cycle', () =>
      from === to
        ? `${nameOf(from)} is given as broader than itself; that link was left out.`
        : `${nameOf(from)} is placed under ${nameOf(to)}, which itself stands under it; that link was left out.`,
    );
  const onwards = withoutCycles(
    new Map(concepts.map(({ iri, replacedBy }) => [iri, replacedBy === null ? [] : [replacedBy]])),
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

function summaries({ xlLabels, passedOver }: Statements, guessed: number): string[] {
  const sentences: string[] = [];
  if (guessed > 0)
    sentences.push(
      `${counted(guessed, 'concept is', 'concepts are')} not declared as skos:Concept, but used as such, and were taken in.`,
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
