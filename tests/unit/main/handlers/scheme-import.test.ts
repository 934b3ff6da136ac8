/** Importing SKOS into a real library file: what is planned, what is written, and that undoing it leaves no trace. */
import { expect, test } from 'vitest';
import { conceptHandlers } from '#main/handlers/concepts';
import type { Asker } from '#main/handlers/workings';
import { planImport } from '#main/handlers/scheme-import';
import { createImportWriter } from '#main/handlers/scheme-writing';
import { createSchemesKeeper, type SchemesKeeper } from '#main/schemes-keeper';
import { readSkos } from '#main/schemes/skos-read';
import { perform, type Touched } from '#main/store/acts';
import { undoAct } from '#main/store/undo';
import { placeBelow, removeConcept } from '#main/store/concepts';
import type { WritableDatabase } from '#main/store/database';
import { emptyLibrary } from '../../../support/library.ts';

const at = '2026-11-17T10:00:00Z';
const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix a: <https://a.example/> .
@prefix b: <https://b.example/> .
@prefix t: <urn:meridian:topic:> .
`;

type Library = { readonly db: WritableDatabase; readonly schemes: SchemesKeeper };

async function library(): Promise<Library> {
  const { db } = await emptyLibrary();
  const nobody = { schemesChanged: () => undefined, know: () => undefined };
  const schemes = createSchemesKeeper({
    db,
    search: nobody,
    readers: nobody,
    log: () => undefined,
    isMerging: () => false,
    onSwept: () => undefined,
  });
  return { db, schemes };
}

const asker: Asker = {
  host: 'test',
  trust: 'host',
  abilities: () => [],
  lend: () => expect.fail('Nothing is lent.'),
};

const plan = (into: Library, turtle: string) =>
  planImport(into, readSkos(new TextEncoder().encode(prefixes + turtle), null), {
    kind: 'topic',
    into: null,
    name: 'Imported',
  });

const about = { kind: 'schemes.import', summary: 'Imported', author: 'Test', at };

async function imported(into: Library, turtle: string): Promise<number> {
  const { act } = await createImportWriter({ ...into, tell: () => void into.schemes.changed() })(
    plan(into, turtle),
    about,
  );
  return act?.id ?? 0;
}

test('a vocabulary that says its concepts are another’s stands beside that one, which stays as it was', async () => {
  const into = await library();
  const first = 'a:gas a skos:Concept ; skos:prefLabel "Gas"@en ; skos:exactMatch b:gaz .';
  await imported(into, first);
  const before = into.schemes.schemes().topic.get('gas');
  await imported(into, 'b:gaz a skos:Concept ; skos:prefLabel "Gaz"@en ; skos:exactMatch a:gas .');
  const { topic } = into.schemes.schemes();
  expect(topic.get('gas')).toEqual(before);
  expect(topic.get('gaz')).toMatchObject({
    label: 'Gaz',
    exactMatch: ['https://b.example/gaz', 'https://a.example/gas'],
  });
  // Each is known again by its own IRI, also when the analyst has taken that from its exact matches.
  into.db.exec(`UPDATE concept SET exact_match = '[]' WHERE id = 'gas'`);
  into.schemes.changed();
  expect(plan(into, first.replace('"Gas"', '"Natural gas"')).concepts.map(({ read }) => read.id)).toEqual(['gas']);
});

test('importing again keeps the places the analyst gave, and follows the file in its own', async () => {
  const into = await library();
  const file = (more: string): string => `a: a skos:ConceptScheme ; dct:title "Minerals"@en .
a:ore a skos:Concept ; skos:inScheme a: ; skos:prefLabel "Ore"@en .
a:bauxite a skos:Concept ; skos:inScheme a: ; skos:prefLabel "Bauxite"@en ; skos:broader ${more}`;
  await imported(into, file('a:ore .'));
  perform(into.db, { kind: 'concepts.change', summary: 'Moved', author: 'Test', at }, (hand) => {
    placeBelow(hand, { kind: 'topic', id: 'bauxite' }, 'energy', false);
  });
  into.schemes.changed();
  const placed = () => into.schemes.schemes().topic.get('bauxite')?.broader.toSorted();
  expect(placed()).toEqual(['energy', 'ore']);
  expect(await imported(into, file('a:ore .'))).toBe(0);
  await imported(
    into,
    file('a:metal .\na:metal a skos:Concept ; skos:inScheme a: ; skos:prefLabel "Metal"@en .').replace(
      /a:ore a .*\n/,
      '',
    ),
  );
  expect(placed()).toEqual(['energy', 'metal']);
});

test('a scheme is made for what is new alone, under a title and an identifier of its own', async () => {
  const into = await library();
  const empty = Array.from({ length: 5_000 }, (_, at) => `a:e${at} a skos:ConceptScheme ; dct:title "Empty"@en .`);
  const full = [1, 2, 3].flatMap((at) => [
    `a:s${at} a skos:ConceptScheme ; dct:title "Topics of a"@en .`,
    `a:c${at} a skos:Concept ; skos:inScheme a:s${at} ; skos:prefLabel "Concept ${at}"@en .`,
  ]);
  await imported(into, [...empty, ...full].join('\n'));
  const own = () =>
    into.schemes.infos().flatMap(({ id, title, origin }) => (origin === 'imported' ? [[id, title]] : []));
  expect(own()).toEqual([
    ['topics-of-a', 'Topics of a'],
    ['topics-of-a-imported-2', 'Topics of a (imported 2)'],
    ['topics-of-a-imported', 'Topics of a (imported)'],
  ]);
  expect(await imported(into, full.join('\n'))).toBe(0);
  expect(own()).toHaveLength(3);
});

test('more schemes or concepts than a library holds are refused before anything is planned', async () => {
  const into = await library();
  const many = Array.from(
    { length: 100 },
    (_, at) => `a:s${at} a skos:ConceptScheme ; dct:title "Same"@en .
a:c${at} a skos:Concept ; skos:inScheme a:s${at} ; skos:prefLabel "Concept ${at}"@en .`,
  );
  expect(() => plan(into, many.join('\n'))).toThrow(/more than 100 schemes, the most it holds\. Nothing was imported/);
  expect(plan(into, many.slice(0, 98).join('\n')).schemes).toHaveLength(98);
  const concepts = Array.from({ length: 10_001 }, (_, at) => `a:c${at} a skos:Concept ; skos:prefLabel "C ${at}"@en .`);
  expect(() => plan(into, concepts.join('\n'))).toThrow(/more than 10,000 regions and topics of its own/);
});

test('what no window or thread could take in is refused, for the whole library and not for one file', async () => {
  const into = await library();
  const names = Array.from({ length: 400 }, (_, at) => `"Name ${'x'.repeat(180)} ${at}"@en`).join(', ');
  const file = (prefix: string, count: number, more = ''): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `${prefix}:c${at} a skos:Concept ; skos:prefLabel "${prefix} ${at}"@en ; skos:altLabel ${names} ; skos:definition "D"@en${more} .`,
    ).join('\n');
  await imported(into, file('a', 20));
  expect(() => plan(into, file('b', 10))).toThrow(/more than 2 million characters, .*\. Nothing was imported; choose/);
  expect(plan(into, file('a', 20)).report.schemes).toMatchObject([{ same: 20 }]);

  const prose = 'é"'.repeat(2_400);
  const told = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `b:d${at} a skos:Concept ; skos:prefLabel "B ${at}"@en ; skos:definition ${JSON.stringify(prose)}@en .`,
    ).join('\n');
  const { 'concepts.create': create, 'concepts.change': change } = conceptHandlers({
    ...into,
    now: () => Date.parse(at),
    author: () => 'Test',
    merges: { isMerging: () => false, merge: () => expect.fail('Nothing is merged.') },
    act: (_asker, kind, summary, body) => {
      const { act } = perform(into.db, { kind, summary, author: 'Test', at }, body);
      into.schemes.changed();
      return Promise.resolve({ act });
    },
  });
  const asked = { asker, signal: AbortSignal.timeout(60_000) };
  const alt = (of: string): string[] => Array.from({ length: 500 }, (_, at) => `${of} ${'y'.repeat(180)} ${at}`);
  for (const label of ['One', 'Two', 'Three', 'Four', 'Six'])
    await create({ kind: 'topic', label, alt: alt(label) }, asked);
  await expect(create({ kind: 'topic', label: 'Five', alt: alt('Five') }, asked)).rejects.toThrow(
    /more than 2 million characters, .*\. Nothing was saved; shorten it/,
  );
  const { id } = await create({ kind: 'topic', label: 'Five' }, asked);
  await expect(change({ kind: 'topic', id, alt: alt('Five') }, asked)).rejects.toThrow(/more than 2 million/);
  await change({ kind: 'topic', id: 'one', alt: [] }, asked);
  await change({ kind: 'topic', id, alt: alt('Five') }, asked);

  const other = await library();
  await imported(other, told(400));
  expect(JSON.stringify(other.schemes.schemes().topic.concepts).length).toBeLessThan(8_000_000);
  expect(() => plan(other, told(1_200))).toThrow(/more than 8 million characters, more than a window can be handed/);
});

test('a concept stands below no more others than it can be edited with, and all together in so many places', async () => {
  const into = await library();
  const below = (most: number): string =>
    Array.from({ length: 120 }, (_, at) => (at < most ? `a:p${at}` : null))
      .filter((one) => one !== null)
      .join(', ');
  const parents = Array.from({ length: 120 }, (_, at) => `a:p${at} a skos:Concept ; skos:prefLabel "P ${at}"@en .`);
  const much = plan(
    into,
    [...parents, `a:c a skos:Concept ; skos:prefLabel "C"@en ; skos:broader ${below(120)} .`].join('\n'),
  );
  expect(much.concepts.at(-1)?.moves).toHaveLength(100);
  expect(much.report.problems).toContain('What “C” stands below: the first 100 of 120 were taken.');
  const many = Array.from(
    { length: 510 },
    (_, at) => `a:c${at} a skos:Concept ; skos:prefLabel "C ${at}"@en ; skos:broader ${below(99)} .`,
  );
  expect(() => plan(into, [...parents, ...many].join('\n'))).toThrow(/more than 50,000 places below others/);
});

const rows = (db: WritableDatabase): unknown[] =>
  ['scheme', 'concept', 'concept_broader'].flatMap((table) => db.prepare(`SELECT * FROM ${table}`).all());

/** So many concepts that nothing is said of, to have others written in another slice. */
const between = (count: number): string =>
  Array.from({ length: count }, (_, at) => `a:z${at} a skos:Concept ; skos:prefLabel "Z ${at}"@en .`).join('\n');

test.each([0, 600])(
  'undoing takes all of it back, whatever comes first in the file, %i concepts apart',
  async (apart) => {
    const into = await library();
    const turtle = `a: a skos:ConceptScheme ; dct:title "Minerals"@en .
a:child a skos:Concept ; skos:inScheme a: ; skos:prefLabel "Child"@en ; skos:broader a:parent .
a:old a skos:Concept ; skos:inScheme a: ; skos:prefLabel "Old"@en ; owl:deprecated true ; dct:isReplacedBy a:new .
t:coal a skos:Concept ; skos:prefLabel "Coal of a"@en ; skos:broader a:parent .
${between(apart)}
a:parent a skos:Concept ; skos:inScheme a: ; skos:prefLabel "Parent"@en .
a:new a skos:Concept ; skos:inScheme a: ; skos:prefLabel "New"@en .`;
    const act = await imported(into, turtle);
    const { topic } = into.schemes.schemes();
    expect(topic.get('child')?.broader).toEqual(['parent']);
    expect(topic.get('old')).toMatchObject({ deprecated: true, replacedBy: 'new' });
    expect(topic.get('coal')?.broader).toContain('parent');
    expect(await imported(into, turtle)).toBe(0);
    expect(undoAct(into.db, act, at).left).toBe(0);
    expect(rows(into.db)).toEqual([]);
  },
);

test('what the analyst does while a file is imported stands, and everybody is told of what was written', async () => {
  const into = await library();
  const told: boolean[] = [];
  const write = createImportWriter({
    ...into,
    tell: ({ touched }: { touched: Touched }) => void told.push(touched.schemes),
  });
  const file = `${between(300)}\na:last a skos:Concept ; skos:prefLabel "Last"@en ; skos:broader a:z0 .`;
  const { act } = await write(plan(into, file), about);
  expect(told).toEqual([true]);
  into.schemes.changed();

  // One that the second import changes is removed after its first slice.
  const second = write(plan(into, file.replace('"Last"', '"The last"')), about);
  await expect(write(plan(into, file.replace('"Z 1"', '"Z 1 b"')), about)).rejects.toThrow(
    /Another file is being imported/,
  );
  perform(into.db, { ...about, summary: 'Removed' }, (hand) =>
    removeConcept(into.db, hand, { kind: 'topic', id: 'last' }),
  );
  expect((await second).problems).toEqual([
    '“The last” was removed while the file was imported, and was left as it is.',
  ]);
  expect(into.db.prepare("SELECT 1 FROM concept WHERE id = 'last'").get()).toBeUndefined();
  into.schemes.changed();
  undoAct(into.db, act?.id ?? 0, at);
  into.schemes.changed();

  const third = write(plan(into, file), about);
  expect(into.schemes.schemes().topic.get('z-0')?.label).toBe('Z 0');
  perform(into.db, { ...about, summary: 'Made' }, (hand) =>
    hand.insert('concept', { kind: 'topic', id: 'last', scheme: 'topics', label: 'Mine' }),
  );
  await expect(third).rejects.toThrow(
    /Another topic was made as “last” while .* What was imported so far stands, and undo/,
  );
  expect(told).toEqual([true, true]);
  into.schemes.changed();
  expect(into.schemes.schemes().topic.get('last')?.label).toBe('Mine');
});
