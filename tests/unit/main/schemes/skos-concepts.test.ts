import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { conceptId, type TagKind } from '#shared/tag';
import { conceptsToSkos, type WrittenConcept, type WrittenScheme } from '#main/schemes/concepts-to-skos';
import type { SkosConcept, SkosDocument, SkosFormat } from '#main/schemes/skos';
import { readSkos } from '#main/schemes/skos-read';
import { skosToConcepts, type Library } from '#main/schemes/skos-to-concepts';
import { writeSkos } from '#main/schemes/skos-write';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const formats: readonly SkosFormat[] = ['turtle', 'jsonld'];
const schemes: readonly WrittenScheme[] = [
  { id: 'regions', kind: 'region', title: 'Regions', description: 'Countries and areas.', source: 'UN M49, ISO 3166' },
  { id: 'topics', kind: 'topic', title: 'Topics', description: null, source: 'https://example.org/topics' },
];

/** A library that has nothing but these. */
const library = (has: readonly string[] = [], matching: Readonly<Record<string, string>> = {}): Library => ({
  has: (kind, id) => has.includes(`${kind}:${id}`),
  hasScheme: (id) => has.includes(`scheme:${id}`),
  matching: (_kind, iri) => matching[iri] ?? null,
});

const concept = (iri: string, more: Partial<SkosConcept> = {}): SkosConcept => ({
  iri,
  id: null,
  scheme: null,
  prefLabel: {},
  altLabel: [],
  broader: [],
  exactMatch: [],
  definition: null,
  note: null,
  deprecated: false,
  replacedBy: null,
  ...more,
});
const document = (...concepts: readonly SkosConcept[]): SkosDocument => ({ schemes: [], concepts, problems: [] });
const idsOf = (kind: TagKind, concepts: readonly SkosConcept[], known = library()): readonly string[] =>
  skosToConcepts(document(...concepts), kind, known).concepts.map(({ id }) => id);

test.each(formats)('the regions and topics that are shipped go out as %s and come back the same', (format) => {
  const whole = conceptsToSkos({ schemes, concepts: [...regions, ...topics] });
  const read = readSkos(bytes(writeSkos(whole, format)), null);
  expect(read).toEqual({ ...whole, problems: read.problems });
  // Two regions have one name in English: the islands' area (057) and the country (FM).
  expect(read.problems.filter((problem) => !problem.includes('“Micronesia”'))).toEqual([]);

  const back = skosToConcepts(read, 'topic', library());
  expect(back.problems).toEqual([]);
  expect(back.schemes).toEqual(schemes);
  expect(back.concepts).toEqual(
    // Where a concept comes from is the library's own knowledge, not the file's.
    [...regions, ...topics].map(({ origin: _, ...each }) => each),
  );
});

test('what a library holds of its own concepts comes back, whatever they are', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/);
  const text = fc.stringMatching(/^[a-zé漢"\\]{1,8}$/);
  const labels = fc.dictionary(fc.constantFrom('en', 'en-GB', 'ja', 'uz-Cyrl'), text, { noNullPrototype: true });
  const own: fc.Arbitrary<Required<WrittenConcept>> = fc.record({
    kind: fc.constantFrom('region', 'topic'),
    id,
    label: text,
    labels,
    alt: fc.uniqueArray(text),
    broader: fc.constant([]),
    definition: fc.option(text),
    scheme: fc.constantFrom('regions', 'topics'),
    notes: fc.option(text),
    exactMatch: fc.uniqueArray(text.map((end) => `https://example.org/${encodeURIComponent(end)}`)),
    deprecated: fc.boolean(),
    replacedBy: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.uniqueArray(own, { selector: (each) => `${each.kind}:${each.id}` }), (concepts) => {
      // Another name that is the label itself says nothing more.
      const drafts = concepts.map((each) => ({ ...each, alt: each.alt.filter((alt) => alt !== each.label) }));
      const written = writeSkos(conceptsToSkos({ schemes, concepts: drafts }), 'turtle');
      expect(skosToConcepts(readSkos(bytes(written), null), 'topic', library()).concepts).toEqual(drafts);
    }),
    { numRuns: 200 },
  );
});

test('an identifier is the notation when it fits, else the English label, else the end of the IRI', () => {
  expect(
    idsOf('topic', [
      concept('https://example.org/1', { id: 'G-1', prefLabel: { en: 'Gas' } }),
      concept('https://example.org/2', { id: 'medtop:2', prefLabel: { ja: 'x', en: 'Énergie & Climate!' } }),
      concept('https://example.org/3', { prefLabel: { 'en-GB': 'Coal', '': 'Kohle' } }),
      concept('https://example.org/4', { prefLabel: { '': 'Kohle' } }),
      concept('https://example.org/a#Wind_Power', { prefLabel: { ru: 'Ветер' } }),
      concept('https://example.org/%E9%A2%A8/', { prefLabel: { ja: '風' } }),
      concept('https://example.org/%E9%A2', { prefLabel: { ja: '力' } }),
    ]),
  ).toEqual(['G-1', 'energie-climate', 'coal', 'kohle', 'wind-power', 'topic', 'e9-a2']);
});

test('no identifier is given twice, nor one that the library or another concept of the file has', () => {
  const gas = { prefLabel: { en: 'Gas' } };
  expect(
    idsOf(
      'topic',
      [
        concept('https://example.org/1', gas),
        concept('https://example.org/2', gas),
        concept('https://example.org/3', gas),
        concept('urn:meridian:topic:gas-3', gas),
      ],
      library(['topic:gas']),
    ),
  ).toEqual(['gas-2', 'gas-4', 'gas-5', 'gas-3']);
});

test('regions from elsewhere become groups, and are never taken for a country', () => {
  expect(
    idsOf('region', [
      concept('https://example.org/KZ', { id: 'KZ', prefLabel: { en: 'Kazakhstan' } }),
      concept('https://example.org/2', { id: 'x-steppe', prefLabel: { en: 'Steppe' } }),
      concept('https://example.org/3', { prefLabel: { en: 'Caspian littoral' } }),
      concept('urn:meridian:region:UZ', { prefLabel: { en: 'Uzbekistan' } }),
    ]),
  ).toEqual(['x-kz', 'x-steppe', 'x-caspian-littoral', 'UZ']);
});

test('identifiers are ones whatever the file says', () => {
  const named = fc.record({
    id: fc.option(fc.string()),
    label: fc.string({ unit: 'binary' }),
    iri: fc.string(),
    kind: fc.constantFrom('region', 'topic'),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(named, { selector: ({ iri }) => iri }),
      fc.constantFrom('region' as const, 'topic' as const),
      (all, kind) => {
        const ids = idsOf(
          kind,
          all.map(({ id, label, iri }) => concept(`https://example.org/${iri}`, { id, prefLabel: { en: label } })),
        );
        for (const id of ids) expect(conceptId.safeParse(id).success).toBe(true);
        expect(new Set(ids).size).toBe(all.length);
      },
    ),
  );
});

test('the original IRI is kept as an exact match, goes out, and is known again', () => {
  const iri = 'http://cv.iptc.org/newscodes/mediatopic/20000000';
  const file = document(concept(iri, { prefLabel: { en: 'Gas' }, exactMatch: ['https://example.org/gas', iri] }));
  const first = skosToConcepts(file, 'topic', library());
  expect(first.concepts[0]).toMatchObject({ id: 'gas', exactMatch: [iri, 'https://example.org/gas'] });
  const out = conceptsToSkos({ schemes, concepts: first.concepts });
  expect(out.concepts[0]).toMatchObject({
    iri: 'urn:meridian:topic:gas',
    id: 'gas',
    exactMatch: [iri, 'https://example.org/gas'],
  });
  expect(skosToConcepts(out, 'topic', library(['topic:gas'])).concepts[0]).toMatchObject({
    id: 'gas',
    exactMatch: [iri, 'https://example.org/gas'],
  });
  expect(idsOf('topic', file.concepts, library(['topic:gas'], { [iri]: 'gas' }))).toEqual(['gas']);
});

test('links are to concepts of the file or of the library; others are left out, and named', () => {
  const { concepts, problems } = skosToConcepts(
    document(
      concept('https://example.org/a', {
        prefLabel: { en: 'A' },
        broader: [
          'https://example.org/b',
          'urn:meridian:topic:energy',
          'https://example.org/known',
          'https://example.org/none',
        ],
      }),
      concept('https://example.org/b', {
        prefLabel: { en: 'B' },
        broader: ['urn:meridian:region:KZ'],
        replacedBy: 'https://example.org/a',
      }),
      concept('urn:meridian:region:KZ', { prefLabel: { en: 'Kazakhstan' } }),
    ),
    'topic',
    library(['topic:energy'], { 'https://example.org/known': 'oil' }),
  );
  expect(concepts.map(({ kind, id, broader, replacedBy }) => [kind, id, broader, replacedBy])).toEqual([
    ['topic', 'a', ['b', 'energy', 'oil'], null],
    ['topic', 'b', [], 'a'],
    ['region', 'KZ', [], null],
  ]);
  expect(problems).toEqual([
    '“A” is under “https://example.org/none”, which is neither in this file nor in the library; that link was left out.',
    '“B” is under “urn:meridian:region:KZ”, but one is a region and the other a topic; that link was left out.',
  ]);
});

test('a scheme gets an identifier, and the kind of its concepts', () => {
  const scheme = { id: null, titles: {}, description: null, source: null };
  const read = skosToConcepts(
    {
      schemes: [
        { ...scheme, iri: 'https://example.org/s', title: 'My topics' },
        { ...scheme, iri: 'https://example.org/t', title: 'テーマ', id: 'T1' },
        { ...scheme, iri: 'urn:meridian:scheme:regions', title: 'Regions' },
      ],
      concepts: [
        concept('urn:meridian:region:KZ', { scheme: 'urn:meridian:scheme:regions' }),
        concept('https://example.org/a', { scheme: 'https://example.org/t' }),
      ],
      problems: [],
    },
    'topic',
    library(['scheme:my-topics']),
  );
  expect(read.schemes.map(({ id, kind }) => [id, kind])).toEqual([
    ['my-topics-2', 'topic'],
    ['T1', 'topic'],
    ['regions', 'region'],
  ]);
  expect(read.concepts.map((each) => each.scheme)).toEqual(['regions', 'T1']);
});

test('a concept without a preferred label is shown by another name, or by the end of its IRI, which is said', () => {
  const { concepts, problems } = skosToConcepts(
    document(
      concept('https://example.org/Gas_1', { altLabel: [{ lang: 'ru', text: 'Газ' }] }),
      concept('https://example.org/Oil'),
    ),
    'topic',
    library(),
  );
  expect(concepts.map(({ label }) => label)).toEqual(['Газ', 'Oil']);
  expect(problems).toEqual([
    '“https://example.org/Gas_1” has no preferred label and is shown as “Газ”. Give it a label.',
    '“https://example.org/Oil” has no preferred label and is shown as “Oil”. Give it a label.',
  ]);
});
