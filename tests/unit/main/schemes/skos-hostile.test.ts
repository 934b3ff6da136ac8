import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failure } from '#shared/failure';
import { jsonFault } from '#main/schemes/json-fault';
import type { SkosDocument, SkosFormat } from '#main/schemes/skos';
import { readSkos } from '#main/schemes/skos-read';
import { gatherStatements } from '#main/schemes/statements';

const skos = 'http://www.w3.org/2004/02/skos/core#';

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix ex: <https://example.org/> .
`;
const read = (text: string, format: SkosFormat | null = null): SkosDocument =>
  readSkos(new TextEncoder().encode(text), format);
const turtle = (body: string): SkosDocument => read(prefixes + body, 'turtle');

/** The sentence with which a file is refused. */
function refusal(file: string | Uint8Array, format: SkosFormat | null = null): string {
  try {
    readSkos(typeof file === 'string' ? new TextEncoder().encode(file) : file, format);
  } catch (error) {
    if (error instanceof Failure && error.code === 'bad-file') return error.message;
    throw error;
  }
  throw new Error('it was read');
}

const rdfXml = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>';
const bomb = `<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rdf:RDF>&b;</rdf:RDF>`;

test.each([
  ['RDF/XML', rdfXml, 'This is RDF/XML; save it as Turtle or JSON-LD'],
  ['RDF/XML after a mark and spaces', `\ufeff \n${rdfXml}`, 'This is RDF/XML; save it as Turtle or JSON-LD'],
  ['an entity bomb', bomb, 'This is RDF/XML; save it as Turtle or JSON-LD'],
  ['other XML', '<?xml version="1.0"?><zthes/>', 'This is XML'],
  ['a web page', '<!DOCTYPE html><html></html>', 'This file is a web page'],
  ['a web page without DOCTYPE', '<html><body>', 'This file is a web page'],
  ['nothing', ' \n', 'This file is empty'],
  ['a text', 'Dear reader,', 'Line 1 of this file is not Turtle'],
  ['Turtle about something else', '<urn:x:a> <urn:x:b> "c" .', 'No concept that can be taken in was found'],
  [
    'JSON about something else',
    '{"name": "x"}',
    'Not understood, because the file does not say what they mean: “name” (1)',
  ],
  ['a number', '[1]', 'is not Turtle'],
])('%s is refused', (_what, text, sentence) => {
  for (const format of [null, 'turtle'] as const)
    if (format === null || !text.startsWith('{')) expect(refusal(text, format)).toContain(sentence);
});

test('what is no UTF-8 is refused, a byte order mark is not', () => {
  expect(refusal(new Uint8Array([0x22, 0xe9, 0x22]))).toContain('no UTF-8');
  expect(refusal(new Uint8Array([0xff, 0xfe, 0x40, 0x00]))).toContain('UTF-16');
  expect(refusal(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff]))).toContain('unpack it');
  const concept = 'ex:a a skos:Concept ; skos:prefLabel "A" .';
  expect(read(`\ufeff${prefixes}${concept}`).concepts).toHaveLength(1);
  expect(read(`\ufeff {"@id": "urn:x:a", "@type": "skos:Concept", "skos:prefLabel": "A"}`).concepts).toHaveLength(1);
});

test('a file of more than 64 MB is refused unread', () => {
  expect(refusal(new Uint8Array(200 * 1024 * 1024))).toContain('larger than 64 MB');
});

test('a file that breaks off is refused with its line, wherever it breaks', () => {
  const whole = `${prefixes}ex:a a skos:Concept ;\n  skos:prefLabel "Energy"@en ;\n  skos:altLabel """long\nname""" .\n`;
  expect(refusal(whole.slice(0, whole.indexOf(';\n  skos:alt')))).toBe(
    'This file breaks off in line 5, in the middle of a statement. It may not have been copied whole: copy or export it anew.',
  );
  expect(refusal(whole.slice(0, whole.indexOf('rgy"')))).toContain('breaks off in line 5');
  expect(refusal('{"@graph": [\n{"@id": "urn:x:a",\n "skos:pref')).toContain('This file breaks off in line 3');
  expect(refusal('{"@graph": [\n{"@id": "urn:x:a"}')).toContain('This file breaks off in line 2');
  for (let end = prefixes.length + 5; end < whole.length - 3; end++)
    expect(refusal(whole.slice(0, end), 'turtle')).toMatch(/line \d/i);
});

test('what is wrong in a line is said with the line', () => {
  expect(refusal(`${prefixes}\nfoo:a a skos:Concept .`)).toBe(
    'Line 5 of this file is not Turtle: the prefix “foo:” is used but not declared with @prefix. Correct that line, or export the scheme anew.',
  );
  expect(refusal(`${prefixes}ex:a skos:prefLabel "A"@simplified-chinese .`)).toContain(
    'Line 4 of this file is not Turtle: a language tag',
  );
  expect(refusal('{"a": 1,\n"b": oh}')).toContain('Line 2 of this file is not JSON, as JSON-LD must be: “oh}”');
});

test('more concepts, subjects, statements or characters than a library works with are refused', () => {
  const lines = (count: number, line: (number: number) => string): string =>
    prefixes + Array.from({ length: count }, (_, number) => line(number)).join('\n');
  expect(refusal(lines(150_000, (n) => `ex:${n} a skos:Concept.`))).toContain('more than 100,000 concepts');
  expect(refusal(lines(260_000, (n) => `ex:${n} dct:title "x".`))).toContain(
    'more than 250,000 concepts and other things',
  );
  expect(refusal(`<urn:x:${'x'.repeat(5_000)}> <urn:x:b> "c" .`)).toContain('an address of more than 4,000 characters');

  const subject = { termType: 'NamedNode', value: 'urn:x:a' } as const;
  const repeat = (times: number, predicate: string, value: string): void => {
    const { add } = gatherStatements();
    for (let time = 0; time < times; time++) add(subject, predicate, { termType: 'Literal', value, language: '' });
  };
  expect(() => repeat(2_000_001, `${skos}note`, '')).toThrow('more than 2,000,000 statements');
  expect(() => repeat(121, `${skos}note`, 'x'.repeat(1_000_000))).toThrow('more than 120,000,000 characters');
});

test('deep nesting and endless values are refused before they fill memory', () => {
  const times = 2_000_000;
  expect(refusal('['.repeat(times), 'jsonld')).toContain('more than 100 deep');
  expect(refusal('{"a":'.repeat(times), 'jsonld')).toContain('more than 100 deep');
  expect(refusal(`[${'[],'.repeat(2_100_000)}1]`, 'jsonld')).toContain('more than 4,000,000 values');
  const keys = Array.from({ length: 200_001 }, (_, number) => `"${number}":1`);
  expect(refusal(`{${keys.join(',')}}`)).toContain('more than 200,000 keys in one object');
  expect(refusal(`<urn:x:a> <urn:x:b> ${'('.repeat(times)}`)).toContain('more than 100 deep');
  expect(refusal(`<urn:x:a> <urn:x:b> ${'[ <urn:x:c> '.repeat(200_000)}`)).toContain('more than 100 deep');
  expect(refusal(JSON.stringify({ '@context': Array.from({ length: 300 }, () => ({})) }))).toContain(
    'more than 200 contexts',
  );
});

test('terms that define one another, in circles or endlessly, do no harm', () => {
  const chain = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`k${n}`, `k${n + 1}:x`]));
  const document = read(
    JSON.stringify({
      '@context': { ...chain, a: 'b:x', b: 'a:x', c: 'c', d: { '@id': 'd' } },
      '@id': 'urn:x:a',
      '@type': 'skos:Concept',
      'skos:prefLabel': 'A',
      c: 1,
      a: 1,
    }),
  );
  expect(document.concepts).toHaveLength(1);
});

test('keys that mean something to JavaScript are keys like any other', () => {
  const document = read(
    '{"@context": {"__proto__": {"@id": "skos:altLabel"}, "constructor": "skos:note"}, "@id": "urn:x:a", "@type": "skos:Concept", "skos:prefLabel": {"@value": "A", "@language": "__proto__"}, "__proto__": "B", "constructor": "C", "toString": 1}',
  );
  expect(document.concepts).toMatchObject([
    { prefLabel: { '': 'A' }, altLabel: [{ lang: null, text: 'B' }], note: 'C' },
  ]);
  expect(document.problems).toContain(
    '“__proto__” is no language tag; its labels are kept without a language. “en” and “zh-Hant” are tags.',
  );
  expect(({} as Record<string, unknown>)['@id']).toBeUndefined();
});

test('links by which a concept would stand under itself are left out, and named', () => {
  const { concepts, problems } = turtle(`
    ex:a a skos:Concept ; skos:prefLabel "A" ; skos:broader ex:b .
    ex:b a skos:Concept ; skos:prefLabel "B" ; skos:broader ex:c, ex:d .
    ex:c a skos:Concept ; skos:prefLabel "C" ; skos:broader ex:a ; dct:isReplacedBy ex:d .
    ex:d a skos:Concept ; skos:prefLabel "D" ; skos:broader ex:d ; dct:isReplacedBy ex:c .`);
  expect(concepts.map(({ broader }) => broader.map((iri) => iri.at(-1)).join())).toEqual(['b', 'c,d', '', '']);
  expect(concepts.map(({ replacedBy }) => replacedBy)).toEqual([null, null, 'https://example.org/d', null]);
  expect(problems).toEqual([
    '“C” is placed under “A”, which itself stands under it; that link was left out.',
    '“D” is given as broader than itself; that link was left out.',
    '“D” is replaced by “C”, which leads back to it; that link was left out.',
  ]);
});

test('a chain of broader concepts of any length is walked without recursion', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, n) => `ex:${n} a skos:Concept; skos:prefLabel "${n}"; skos:broader ex:${n + 1}.`,
  );
  const { concepts, problems } = turtle(
    `${lines.join('\n')}\nex:20000 a skos:Concept; skos:prefLabel "end"; skos:broader ex:0.`,
  );
  expect(concepts).toHaveLength(20_001);
  expect(problems).toEqual(['“end” is placed under “0”, which itself stands under it; that link was left out.']);
});

test('no cycle is left, and no more is taken out than closes one', () => {
  const edge = fc.tuple(fc.nat(7), fc.nat(7));
  fc.assert(
    fc.property(fc.uniqueArray(edge, { selector: String, maxLength: 25 }), (edges) => {
      const labels = Array.from({ length: 8 }, (_, n) => `ex:${n} a skos:Concept; skos:prefLabel "${n}".`);
      const { concepts, problems } = turtle(
        [...labels, ...edges.map(([from, to]) => `ex:${from} skos:broader ex:${to}.`)].join('\n'),
      );
      const up = new Map(concepts.map(({ iri, broader }) => [iri, broader]));
      const above = (iri: string, seen = new Set<string>()): Set<string> => {
        for (const each of up.get(iri) ?? []) if (!seen.has(each)) above(each, seen.add(each));
        return seen;
      };
      for (const { iri } of concepts) expect(above(iri)).not.toContain(iri);
      const kept = concepts.reduce((sum, { broader }) => sum + broader.length, 0);
      expect(kept + problems.length).toBe(edges.length);
      for (const [from, to] of edges) {
        const [low, high] = [`https://example.org/${from}`, `https://example.org/${to}`];
        if (!up.get(low)?.includes(high)) expect(from === to || above(high).has(low)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('labels that break the rules are kept as well as they can be, and named', () => {
  const { concepts, problems } = turtle(`
    ex:a a skos:Concept ; skos:prefLabel "Gas"@en, "Natural gas"@en ; skos:altLabel "Gas"@en, " gas  x "@en, "gas x"@en, "" .
    ex:b a skos:Concept ; skos:prefLabel "gas"@EN .
    ex:c a skos:Concept ; <http://www.w3.org/2000/01/rdf-schema#label> "C"@jp, ex:text ; skos:altLabel [] .
    ex:d a skos:Concept .`);
  expect(concepts).toMatchObject([
    {
      prefLabel: { en: 'Gas' },
      altLabel: [
        { lang: 'en', text: 'Natural gas' },
        { lang: 'en', text: 'gas x' },
      ],
    },
    { prefLabel: { en: 'gas' } },
    { prefLabel: { jp: 'C' }, altLabel: [] },
    { prefLabel: {} },
  ]);
  expect(problems).toEqual([
    '“Gas” has two preferred labels in “en”; “Natural gas” is kept as another name.',
    '“Gas” is given both as label and as another name of one concept; it is kept once.',
    'A label or note of “https://example.org/c” is a resource of its own, not a text; it was not read.',
    'A label or note of “https://example.org/c” is a resource of its own, not a text; it was not read.',
    'No language is known by the tag “jp”; its labels are kept under it. (Japanese is “ja”, Kazakh “kk”, Chinese “zh”.)',
    '“https://example.org/c” has no preferred label, and “C” (rdfs:label) is taken for it.',
    '“https://example.org/d” has no preferred label.',
    'Two concepts have the label “gas” in “en”: “https://example.org/a” and “https://example.org/b”. Both are kept; rename or merge one.',
  ]);
});

test.each([
  ['<javascript:alert(1)>', 'is of the kind “javascript:”'],
  ['<JaVaScRiPt:alert(1)>', 'is of the kind “JaVaScRiPt:”'],
  ['<data:text/html,x>', 'is of the kind “data:”'],
  ['<file:///etc/passwd>', 'is of the kind “file:”'],
  ['<#relative>', 'is a relative address'],
  ['<http://>', 'is not complete'],
  ['_:blank', 'has no address (IRI) of its own'],
  ['"a text"', 'is a text, not an address (IRI)'],
])('%s names nothing', (iri, reason) => {
  const { concepts, problems } = turtle(`ex:a a skos:Concept ; skos:prefLabel "A" ; skos:exactMatch ${iri}, ex:b .
    ${iri.startsWith('"') ? '' : `${iri} a skos:Concept ; skos:prefLabel "Evil" .`}`);
  expect(concepts.map((each) => [each.iri, each.exactMatch])).toEqual([
    ['https://example.org/a', ['https://example.org/b']],
  ]);
  expect(problems.filter((problem) => problem.startsWith('“A” names an exact match that was left out'))).toHaveLength(
    1,
  );
  expect(problems.join('\n')).toContain(reason);
});

test('an address completed by a base is no relative one any more', () => {
  expect(turtle('@base <https://example.org/x/> . <../a> a skos:Concept ; skos:prefLabel "A" .').concepts[0]?.iri).toBe(
    'https://example.org/a',
  );
});

test('concepts without an address are left out, and named by their label', () => {
  const { concepts, problems } = turtle(
    'ex:a a skos:Concept ; skos:prefLabel "A" . [] a skos:Concept ; skos:prefLabel "Nameless" .',
  );
  expect(concepts).toHaveLength(1);
  expect(problems).toEqual([
    'The concept “Nameless” has no address (IRI) of its own, so nothing can refer to it, and it was left out. Give it one.',
  ]);
});

test('a concept in several schemes stays in the first, which is said', () => {
  const { concepts, problems } =
    turtle(`ex:s a skos:ConceptScheme ; dct:title "S" . ex:t a skos:ConceptScheme ; dct:title "T" .
    ex:a a skos:Concept ; skos:prefLabel "A" ; skos:inScheme ex:s, ex:t .`);
  expect(concepts[0]?.scheme).toBe('https://example.org/s');
  expect(problems).toEqual(['“A” stands in several schemes; only “https://example.org/s” is kept.']);
});

test('a thousand faults of one sort are told by twenty and their number', () => {
  const { problems } = turtle(Array.from({ length: 1_000 }, (_, n) => `ex:${n} a skos:Concept .`).join('\n'));
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toBe('The same holds in 980 more places.');
});

test('control characters go, texts that are too long are cut, and half a character is made whole', () => {
  const { concepts, problems } = read(
    JSON.stringify({
      '@id': 'urn:x:a',
      '@type': 'skos:Concept',
      'skos:prefLabel': `A\u0000\u0007\nB \ud800`,
      'skos:definition': `x\r\ny\u0000${'z'.repeat(30_000)}`,
    }),
  );
  expect(concepts[0]?.prefLabel).toEqual({ '': 'A B \ufffd' });
  expect(concepts[0]?.definition).toHaveLength(20_000);
  expect(concepts[0]?.definition?.startsWith('x\nyzz')).toBe(true);
  expect(problems).toEqual(['A text of “A B �” has more than 20,000 characters; only its beginning is kept.']);
});

test('whatever the bytes, there is a document or a sentence', () => {
  const piece = fc.constantFrom(
    'ex:a ',
    'a skos:Concept',
    ' ; ',
    ' .\n',
    'skos:prefLabel "A"@en',
    '[',
    ']',
    '(',
    ')',
    '<<',
    '>>',
    '"',
    '{',
    '}',
    '@base <x> .',
    '\\u0000',
    '"@context":',
    '"@graph":',
    ',',
    '_:b',
    '<',
    'null',
    ':',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
  const value = fc.jsonValue().map((json) =>
    JSON.stringify({
      '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', a: json },
      a: json,
      '@id': json,
      '@type': json,
      '@graph': json,
      '@reverse': { a: json },
    }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        text.map((body) => prefixes + body),
        text,
        value,
      ),
      fc.constantFrom(null, 'turtle', 'jsonld'),
      (body, format) => {
        try {
          expect(read(body, format).concepts.length).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a text stops being JSON where something stands that cannot, or at its end', () => {
  const broken = fc
    .tuple(fc.jsonValue(), fc.nat(), fc.string({ minLength: 1, maxLength: 2 }))
    .map(([value, place, odd]) => {
      const text = JSON.stringify(value, null, 1);
      const at = place % (text.length + 1);
      return [text.slice(0, at) + odd + text.slice(at + 1), text.slice(0, at)];
    });
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(broken, (texts) => {
      for (const text of texts) {
        const place = jsonFault(text);
        if (isJson(text)) expect(place).toBe(text.length);
        else if (place < text.length) {
          expect(jsonFault(text.slice(0, place))).toBe(place); // what stands before it can still become JSON
        }
      }
    }),
    { numRuns: 1_000 },
  );
});
