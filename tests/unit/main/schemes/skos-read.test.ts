import { expect, test } from 'vitest';
import { readSkos } from '#main/schemes/skos-read';
import type { SkosDocument } from '#main/schemes/skos';

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix ex: <https://example.org/> .
`;
const turtle = (body: string): SkosDocument => readSkos(new TextEncoder().encode(prefixes + body), 'turtle');
const jsonLd = (value: unknown): SkosDocument => readSkos(new TextEncoder().encode(JSON.stringify(value)), null);

const skos = 'http://www.w3.org/2004/02/skos/core#';

/** One scheme of two concepts, said in the ways in which files say it. */
const energy: SkosDocument = {
  schemes: [
    {
      iri: 'https://example.org/scheme',
      id: null,
      title: 'Energy topics',
      titles: { en: 'Energy topics', ja: 'エネルギー' },
      description: 'What moves the world.',
      source: 'https://example.org/about',
    },
  ],
  concepts: [
    {
      iri: 'https://example.org/gas',
      id: 'G1',
      scheme: 'https://example.org/scheme',
      prefLabel: { en: 'Gas', ja: 'ガス' },
      altLabel: [
        { lang: 'en', text: 'natural gas' },
        { lang: null, text: 'methane' },
      ],
      broader: [],
      exactMatch: ['http://cv.iptc.org/newscodes/mediatopic/20000000'],
      definition: 'A fuel.',
      note: 'Not petrol.',
      deprecated: false,
      replacedBy: null,
    },
    {
      iri: 'https://example.org/lng',
      id: null,
      scheme: 'https://example.org/scheme',
      prefLabel: { '': 'LNG' },
      altLabel: [],
      broader: ['https://example.org/gas'],
      exactMatch: [],
      definition: null,
      note: null,
      deprecated: true,
      replacedBy: 'https://example.org/gas',
    },
  ],
  problems: [],
};

test('Turtle is read with all its properties, inverse ones and abbreviations', () => {
  expect(
    turtle(`
ex:scheme a skos:ConceptScheme ; dct:title "Energy topics"@EN, "エネルギー"@ja ;
  dct:description "What moves the world." ; dct:source ex:about ; skos:hasTopConcept ex:gas .
# a comment
ex:gas a skos:Concept ; skos:notation "G1" ; skos:prefLabel "Gas"@en, "ガス"@ja ;
  skos:altLabel 'natural gas'@en ; skos:hiddenLabel """methane""" ; skos:narrower ex:lng ;
  skos:definition "A fuel." ; skos:scopeNote "Not petrol."@en ;
  skos:exactMatch <http://cv.iptc.org/newscodes/mediatopic/20000000> .
ex:lng a skos:Concept ; skos:inScheme ex:scheme ; skos:prefLabel "LNG" ; skos:broaderTransitive ex:gas ;
  owl:deprecated true ; dct:isReplacedBy ex:gas .`),
  ).toEqual(energy);
});

const nodes = [
  {
    '@id': 'scheme',
    '@type': 'skos:ConceptScheme',
    'dct:title': [
      { '@value': 'Energy topics', '@language': 'en' },
      { '@value': 'エネルギー', '@language': 'ja' },
    ],
    'dct:description': 'What moves the world.',
    'dct:source': { '@id': 'about' },
  },
  {
    '@id': 'gas',
    '@type': ['skos:Concept'],
    'skos:inScheme': { '@id': 'scheme' },
    'skos:notation': 'G1',
    'skos:prefLabel': [
      { '@value': 'Gas', '@language': 'en' },
      { '@value': 'ガス', '@language': 'ja' },
    ],
    'skos:altLabel': [{ '@value': 'natural gas', '@language': 'en' }, 'methane'],
    'skos:definition': { '@value': 'A fuel.' },
    'skos:note': 'Not petrol.',
    'skos:exactMatch': { '@id': 'http://cv.iptc.org/newscodes/mediatopic/20000000' },
  },
  {
    '@id': 'lng',
    '@type': 'skos:Concept',
    'skos:topConceptOf': { '@id': 'scheme' },
    'skos:prefLabel': 'LNG',
    'skos:broader': [{ '@id': 'gas' }],
    'owl:deprecated': true,
    'dct:isReplacedBy': { '@id': 'gas' },
  },
];
const namespaces = {
  '@base': 'https://example.org/',
  skos,
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
};

test('JSON-LD with prefixes is read', () => {
  expect(jsonLd({ '@context': namespaces, '@graph': nodes })).toEqual(energy);
});

test('JSON-LD without a context is read when its IRIs are whole, or begin as they usually do', () => {
  const whole = JSON.parse(
    JSON.stringify(nodes)
      .replaceAll(/"@id":"(\w+)"/g, '"@id":"https://example.org/$1"')
      .replaceAll('"skos:', `"${skos}`),
  );
  expect(jsonLd(whole)).toEqual(energy);
});

test('JSON-LD with terms, language maps, nesting, lists and reverse properties is read', () => {
  expect(
    jsonLd({
      '@context': [
        { '@version': 1.1, s: skos, '@vocab': skos, '@base': 'https://example.org/x/y' },
        {
          id: '@id',
          a: '@type',
          dct: 'http://purl.org/dc/terms/',
          title: { '@id': 'dct:title', '@container': '@language' },
          prefLabel: { '@container': ['@language', '@set'] },
          names: { '@id': 's:altLabel', '@language': 'en' },
          isReplacedBy: { '@id': 'dct:isReplacedBy', '@type': '@id' },
          replaces: { '@reverse': 'isReplacedBy', '@type': '@id' },
          concepts: { '@reverse': 's:inScheme' },
          broader: { '@type': '@vocab' },
          related: null,
          extra: '@nest',
          notes: { '@id': 's:note', '@container': '@index' },
        },
      ],
      id: '../scheme',
      a: 'ConceptScheme',
      title: { en: 'Energy topics', ja: ['エネルギー'] },
      'dct:description': 'What moves the world.',
      'dct:source': { id: '/about' },
      concepts: [
        {
          id: '../gas',
          a: ['Concept'],
          prefLabel: { en: ['Gas'], ja: 'ガス' },
          names: { '@list': ['natural gas'] },
          hiddenLabel: { '@set': ['methane', null] },
          extra: { notation: 'G1', definition: 'A fuel.' },
          notes: { first: 'Not petrol.' },
          exactMatch: { '@id': 'http://cv.iptc.org/newscodes/mediatopic/20000000' },
          related: 'is to mean nothing',
          replaces: '../lng',
        },
        {
          id: '../lng',
          a: 'Concept',
          prefLabel: { '@none': 'LNG' },
          broader: 'https://example.org/gas',
          'http://www.w3.org/2002/07/owl#deprecated': { '@value': 'true' },
        },
      ],
    }),
  ).toEqual(energy);
});

test('a term is no prefix unless its IRI ends like one', () => {
  const { concepts } = jsonLd({
    '@context': { skos, tag: 'https://example.org/keyword', urn: 'https://example.org/#' },
    '@graph': [
      { '@id': 'tag:example.org,2026:gas', '@type': 'skos:Concept', 'skos:prefLabel': 'Gas' },
      { '@id': 'urn:oil', '@type': 'skos:Concept', 'skos:prefLabel': 'Oil' },
    ],
  });
  expect(concepts.map(({ iri }) => iri)).toEqual(['tag:example.org,2026:gas', 'https://example.org/#oil']);
});

test('of texts in several languages the English one is kept, of several in one language all, and it is said', () => {
  const { concepts, problems } =
    turtle(`ex:a a skos:Concept ; skos:prefLabel "A"@en ; skos:definition "ein"@de, "one"@en-GB ;
    skos:note "first"@en, "erstens"@de ; skos:editorialNote "second"@en ; skos:scopeNote "first"@en .`);
  expect(concepts[0]).toMatchObject({ definition: 'one', note: 'first\n\nsecond' });
  expect(problems).toEqual([
    'A definition, description or note of “A” is given in several languages; only the one in “en-GB” is kept.',
    'A definition, description or note of “A” is given in several languages; only the one in “en” is kept.',
  ]);
});

test('what has no place here is named with its count', () => {
  const { problems } =
    turtle(`ex:a a skos:Concept ; skos:prefLabel "A"@en ; skos:related ex:b, ex:c ; dct:created "2026" .
    [] a skos:Collection ; skos:member ex:a .`);
  expect(problems).toEqual([
    'Not taken over, because there is no place for it here: skos:related (2), dct:created (1), skos:Collection (1), skos:member (1).',
  ]);
});

test('labels as resources of their own are said not to be read', () => {
  const { concepts, problems } = turtle(`@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
    ex:a a skos:Concept ; skosxl:prefLabel [ a skosxl:Label ; skosxl:literalForm "A"@en ] .`);
  expect(concepts[0]?.prefLabel).toEqual({});
  expect(problems).toEqual([
    '“https://example.org/a” has no preferred label.',
    'Labels kept as resources of their own (SKOS-XL, 2 statements) are not read. Export the scheme with plain labels (skos:prefLabel) to have them.',
  ]);
});

test('a concept used as one but not declared is taken in, and a scheme named only gets a title from its address', () => {
  const { schemes, concepts, problems } = turtle(
    `ex:a skos:prefLabel "A"@en ; skos:inScheme <https://example.org/my_topics/> .`,
  );
  expect(concepts).toHaveLength(1);
  expect(schemes).toMatchObject([{ iri: 'https://example.org/my_topics/', title: 'my topics' }]);
  expect(problems).toEqual([
    'The scheme “https://example.org/my_topics/” has no title; the end of its address is taken for it.',
    '1 concept is not declared as skos:Concept but used as such, and taken in.',
  ]);
});

test('a JSON-LD file whose context is elsewhere is read as far as it can be, and nothing is fetched', () => {
  const { concepts, problems } = jsonLd({
    '@context': 'https://example.org/context.json',
    '@id': 'https://example.org/a',
    '@type': 'skos:Concept',
    'skos:prefLabel': 'A',
    broader: 'x',
  });
  expect(concepts).toHaveLength(1);
  expect(problems).toEqual([
    'This file takes the meaning of its keys from “https://example.org/context.json”, which is not fetched; keys that depend on it were not read. Export the scheme as Turtle, or as JSON-LD with its context inside.',
    'Not understood, because the file does not say what they mean: “broader” (1).',
  ]);
});

test('parts of JSON-LD that are not read are named', () => {
  const { problems } = jsonLd({
    '@context': {
      skos,
      a: { '@id': 'skos:altLabel', '@container': '@graph' },
      b: { '@id': 'skos:note', '@context': {} },
    },
    '@id': 'urn:x:a',
    '@type': 'skos:Concept',
    'skos:prefLabel': 'A',
    a: { x: {} },
    '@annotation': {},
  });
  expect(problems).toEqual([
    'Not understood and passed over: a context that holds within one term only.',
    'Not understood and passed over: a map by class or by graph (@container: @type or @graph).',
    'Not understood and passed over: the keyword “@annotation”.',
  ]);
});
