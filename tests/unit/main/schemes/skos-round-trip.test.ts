import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSkos } from '#main/schemes/skos-read';
import { writeSkos } from '#main/schemes/skos-write';
import { mainText, type SkosConcept, type SkosDocument, type SkosFormat, type SkosScheme } from '#main/schemes/skos';
import { cleanLine, cleanPassage } from '#main/schemes/texts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const formats: readonly SkosFormat[] = ['turtle', 'jsonld'];

const awkward = fc.constantFrom(
  '"',
  '\\',
  '\n',
  "'",
  '@en',
  '^^',
  '<b>',
  '_:x',
  '@none',
  '__proto__',
  'ʼ',
  '𝒳',
  'الطاقة',
  '\u2028',
);
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), awkward), { maxLength: 4 })
  .map((parts) => parts.join(''));
const line = anyText.map(cleanLine).filter((text) => text !== '');
const passage = anyText.map(cleanPassage).filter((text) => text !== '');
const lang = fc.constantFrom('en', 'en-GB', 'ja', 'ru', 'kk', 'uz', 'uz-Cyrl', 'zh-Hant-TW', 'sl-rozaj', 'x-own');
const local = fc
  .string({ unit: fc.constantFrom(...'aZ09-_.~%41é漢/?=&+') })
  .map((text) => text.replaceAll(/%(?!41)/g, ''));
const iri = fc
  .tuple(
    fc.constantFrom(
      'http://example.org/',
      'https://例え.example/a#',
      'urn:meridian:topic:',
      'urn:meridian:region:',
      'tag:x,2026:',
    ),
    local,
  )
  .map(([start, end]) => `${start}x${end}`);

/** Texts that may not be equal within a scheme: each is given its number. */
const numbered = (labels: Record<string, string>, number: number): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([key, text]) => [key, `${text} ${number}`]));

const scheme: fc.Arbitrary<SkosScheme> = fc.record({
  iri,
  id: fc.option(line),
  title: line,
  titles: fc.dictionary(lang, line, { noNullPrototype: true }),
  description: fc.option(passage),
  source: fc.option(fc.oneof(line, fc.constantFrom('https://example.org/a?b=c#d'))),
});

const concept = fc.record({
  iri,
  id: fc.option(line),
  scheme: fc.option(fc.nat()),
  prefLabel: fc.dictionary(fc.oneof(lang, fc.constant('')), line, { minKeys: 1, noNullPrototype: true }),
  altLabel: fc.uniqueArray(fc.record({ lang: fc.option(lang), text: line }), {
    selector: ({ lang: tag, text }) => `${tag}\n${text}`,
    maxLength: 4,
  }),
  broader: fc.array(fc.nat(), { maxLength: 3 }),
  outside: fc.option(iri),
  exactMatch: fc.uniqueArray(iri, { maxLength: 3 }),
  definition: fc.option(passage),
  note: fc.option(passage),
  deprecated: fc.boolean(),
  replacedBy: fc.option(fc.nat()),
});

/** Documents as a reader makes them: what is numbered refers to those before it, so that nothing goes in circles. */
const documents: fc.Arbitrary<SkosDocument> = fc
  .tuple(
    fc.uniqueArray(scheme, { selector: (each) => each.iri, minLength: 1, maxLength: 3 }),
    fc.uniqueArray(concept, { selector: (each) => each.iri, maxLength: 8 }),
  )
  .map(([schemes, drafts]) => {
    const taken = new Set(schemes.map((each) => each.iri));
    const usable = drafts.filter((each) => !taken.has(each.iri));
    const concepts = usable.map(({ outside, ...each }, place): SkosConcept => {
      const earlier = (number: number): string[] => (place === 0 ? [] : [usable[number % place]!.iri]);
      const prefLabel = numbered(each.prefLabel, place);
      const broader = new Set(each.broader.flatMap(earlier));
      if (outside !== null && !usable.some((other) => other.iri === outside)) broader.add(outside);
      return {
        ...each,
        prefLabel,
        altLabel: each.altLabel.filter((alt) => prefLabel[alt.lang ?? ''] !== alt.text),
        scheme: each.scheme === null ? null : schemes[each.scheme % schemes.length]!.iri,
        broader: [...broader],
        exactMatch: each.exactMatch.filter((match) => match !== each.iri),
        replacedBy: (each.replacedBy === null ? [] : earlier(each.replacedBy))[0] ?? null,
      };
    });
    return { schemes, concepts, problems: [] };
  });

test.each(formats)('whatever is written as %s is read as it was', (format) => {
  fc.assert(
    fc.property(documents, fc.boolean(), (document, told) => {
      expect(readSkos(bytes(writeSkos(document, format)), told ? format : null)).toEqual(document);
    }),
    { numRuns: 300 },
  );
});

test('Turtle written from JSON-LD that was written from Turtle is the same text, and so is JSON-LD', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const turtle = writeSkos(document, 'turtle');
      const jsonLd = writeSkos(readSkos(bytes(turtle), 'turtle'), 'jsonld');
      expect(writeSkos(readSkos(bytes(jsonLd), 'jsonld'), 'turtle')).toBe(turtle);
      expect(jsonLd).toBe(writeSkos(document, 'jsonld'));
    }),
    { numRuns: 100 },
  );
});

test('whatever stands in a document, what is written can be read and keeps its concepts', () => {
  const anything = fc.record({
    schemes: fc.constant([]),
    concepts: fc.array(
      fc.record({
        iri,
        id: fc.option(anyText),
        scheme: fc.option(anyText),
        prefLabel: fc.dictionary(anyText, anyText),
        altLabel: fc.array(fc.record({ lang: fc.option(anyText), text: anyText })),
        broader: fc.array(anyText),
        exactMatch: fc.array(anyText),
        definition: fc.option(anyText),
        note: fc.option(anyText),
        deprecated: fc.boolean(),
        replacedBy: fc.option(anyText),
      }),
      { minLength: 1 },
    ),
    problems: fc.constant([]),
  });
  fc.assert(
    fc.property(anything, fc.constantFrom(...formats), (document, format) => {
      const read = readSkos(bytes(writeSkos(document, format)), format);
      expect(read.concepts.map((each) => each.iri)).toEqual([...new Set(document.concepts.map((each) => each.iri))]);
    }),
    { numRuns: 200 },
  );
});

test('the text to show is the one without a language, else the English one, else the first by its language', () => {
  expect(mainText({ ja: 'エネルギー', '': 'Energy!', en: 'Energy' })).toBe('Energy!');
  expect(mainText({ ja: 'エネルギー', 'en-GB': 'Energy (GB)', en: 'Energy' })).toBe('Energy');
  expect(mainText({ ja: 'エネルギー', 'en-GB': 'Energy (GB)' })).toBe('Energy (GB)');
  expect(mainText({ ru: 'Энергия', ja: 'エネルギー' })).toBe('エネルギー');
  expect(mainText({})).toBeNull();
});

test('Turtle has one block for each concept, its properties and languages in a fixed order', () => {
  const text = writeSkos(
    {
      schemes: [
        {
          iri: 'urn:meridian:scheme:topics',
          id: 'topics',
          title: 'Topics',
          titles: {},
          description: null,
          source: 'https://example.org/',
        },
      ],
      concepts: [
        {
          iri: 'urn:meridian:topic:lng',
          id: 'lng',
          scheme: 'urn:meridian:scheme:topics',
          prefLabel: { ru: 'СПГ', en: 'LNG' },
          altLabel: [
            { lang: null, text: 'liquefied gas' },
            { lang: 'en', text: 'a "quoted" \\ name' },
          ],
          broader: ['https://example.org/gas'],
          exactMatch: [],
          definition: 'One line.\nAnother.',
          note: null,
          deprecated: true,
          replacedBy: 'urn:meridian:topic:gas',
        },
      ],
      problems: ['never written'],
    },
    'turtle',
  );
  expect(text).toBe(`@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix topic: <urn:meridian:topic:> .
@prefix scheme: <urn:meridian:scheme:> .

scheme:topics
    a skos:ConceptScheme ;
    skos:notation "topics" ;
    dct:title "Topics" ;
    dct:source <https://example.org/> .

topic:lng
    a skos:Concept ;
    skos:inScheme scheme:topics ;
    skos:notation "lng" ;
    skos:prefLabel "LNG"@en ,
        "СПГ"@ru ;
    skos:altLabel "liquefied gas" ,
        "a \\"quoted\\" \\\\ name"@en ;
    skos:broader <https://example.org/gas> ;
    skos:definition "One line.\\nAnother." ;
    owl:deprecated true ;
    dct:isReplacedBy topic:gas .
`);
});
