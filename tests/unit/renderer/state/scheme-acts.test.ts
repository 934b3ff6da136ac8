import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { Failure } from '#shared/failure';
import type { ConceptEdit } from '#shared/schemes/effective';
import { conceptsWith, schemesWith, shippedSchemes } from '#shared/schemes/library';
import type { Link } from '#renderer/connect/link.ts';
import { createList } from '#renderer/state/list.ts';
import type { Library } from '#renderer/state/library.tsx';
import { createSchemeActs, draftName, type SchemeActs } from '#renderer/state/scheme-acts.ts';
import { createUi } from '#renderer/state/ui.ts';

const { topic } = shippedSchemes();
const energy = topic.get('energy');
if (energy === null) throw new Error('There is no energy.');

/** A window whose core answers so. */
function open(answer: (name: string, input: unknown) => unknown): {
  readonly library: Library;
  readonly acts: SchemeActs;
} {
  const link = {
    ask: async (name: string, input: unknown) => answer(name, input),
    on: () => () => undefined,
  } as unknown as Link;
  const library: Library = { link, client: new QueryClient(), ui: createUi(), list: createList(link) };
  return { library, acts: createSchemeActs(library) };
}

const made = { id: 'tankers', act: null };

describe('writing a concept', () => {
  it('keeps what is written while something else is shown, and goes on with it', () => {
    const { library, acts } = open(() => made);
    acts.begin('topic', 'topics', 'energy');
    const key = library.ui.getState().schemes.editing ?? '';
    acts.write(key, { label: 'Tankers' });
    acts.show({ kind: 'topic', id: 'coal' }, { opens: false });
    expect(library.ui.getState().schemes).toMatchObject({ editing: null, concept: { id: 'coal' } });
    acts.goOn(key);
    expect(library.ui.getState().schemes.editing).toBe(key);
    expect(library.ui.getState().conceptDrafts[key]?.words.label).toBe('Tankers');
  });

  it('forgets one in which nothing was written', () => {
    const { library, acts } = open(() => made);
    acts.begin('topic', 'topics', 'energy');
    acts.leave();
    acts.edit(topic, energy);
    acts.leave();
    expect(library.ui.getState().conceptDrafts).toEqual({});
  });

  it('keeps several that are begun apart', () => {
    const { library, acts } = open(() => made);
    for (const label of ['Tankers', 'Barges']) {
      acts.begin('topic', 'topics', null);
      acts.write(library.ui.getState().schemes.editing ?? '', { label });
    }
    expect(Object.values(library.ui.getState().conceptDrafts).map((draft) => draftName(topic, draft))).toEqual([
      'Tankers',
      'Barges',
    ]);
  });

  it('shows what was made', async () => {
    const asked: unknown[] = [];
    const { library, acts } = open((name, input) => (asked.push([name, input]), made));
    acts.begin('topic', 'topics', 'energy');
    const key = library.ui.getState().schemes.editing ?? '';
    acts.write(key, { label: 'Tankers' });
    expect(await acts.save(key)).toBeNull();
    expect(asked).toEqual([
      ['concepts.create', { kind: 'topic', scheme: 'topics', label: 'Tankers', broader: ['energy'] }],
    ]);
    expect(library.ui.getState().schemes).toMatchObject({ editing: null, concept: { kind: 'topic', id: 'tankers' } });
    expect(library.ui.getState().conceptDrafts).toEqual({});
  });

  it('loses nothing when it is refused, and says why', async () => {
    const { library, acts } = open(() => {
      throw new Failure('invalid', 'The topic “Coal” has this label already.');
    });
    acts.edit(topic, energy);
    const key = library.ui.getState().schemes.editing ?? '';
    acts.write(key, { label: 'Coal' });
    expect(await acts.save(key)).toBe('The topic “Coal” has this label already.');
    expect(library.ui.getState().schemes.editing).toBe(key);
    expect(library.ui.getState().conceptDrafts[key]?.words.label).toBe('Coal');
  });
});

describe('saving what others changed meanwhile', () => {
  const own = (id: string, more: Partial<ConceptEdit> = {}): ConceptEdit => ({
    kind: 'region',
    id,
    scheme: 'regions',
    label: id,
    labels: null,
    alt: null,
    definition: null,
    notes: null,
    exactMatch: null,
    deprecated: null,
    replacedBy: null,
    ...more,
  });
  const below = (id: string, broader: string) => ({ kind: 'region', id, broader, present: true }) as const;
  const names = (alt: string[]) => [own('x-beat', { alt }), own('x-old'), own('x-wide')];
  const begun = schemesWith({
    concepts: names(['one', 'two']),
    broader: [below('KZ', 'x-beat'), below('UZ', 'x-beat'), below('x-beat', 'x-old')],
  }).region;
  const now = conceptsWith({
    concepts: [
      own('x-beat', { alt: ['one', 'two', 'three'] }),
      own('x-old', { deprecated: true, replacedBy: 'x-wide' }),
      own('x-wide'),
    ],
    broader: [below('KZ', 'x-beat'), below('JP', 'x-beat'), below('UZ', 'x-beat'), below('x-beat', 'x-old')],
  });

  const saving = () => {
    const asked: [string, unknown][] = [];
    const { library, acts } = open((name, input) => {
      asked.push([name, input]);
      return name === 'schemes.read' ? { regions: now.region, topics: now.topic, schemes: [] } : made;
    });
    for (const concept of begun.concepts) if (concept.id === 'x-beat') acts.edit(begun, concept);
    return { asked, acts, key: library.ui.getState().schemes.editing ?? '' };
  };

  it('does what was written to the lists as they are by now', async () => {
    const { asked, acts, key } = saving();
    acts.write(key, { narrower: ['KZ', 'TM'], broader: [], alt: 'two\nfour' });
    expect(await acts.save(key)).toBeNull();
    expect(asked.at(-1)).toEqual([
      'concepts.change',
      { kind: 'region', id: 'x-beat', alt: ['two', 'three', 'four'], narrower: ['KZ', 'JP', 'TM'], broader: [] },
    ]);
  });

  it('asks for nothing more where no list was written in', async () => {
    const { asked, acts, key } = saving();
    acts.write(key, { label: 'My beat' });
    expect(await acts.save(key)).toBeNull();
    expect(asked).toEqual([['concepts.change', { kind: 'region', id: 'x-beat', label: 'My beat' }]]);
  });
});

it('goes to the articles of a concept with a query that means it alone', () => {
  const { library, acts } = open(() => made);
  acts.articles(topic, { kind: 'topic', id: 'nuclear-fuel-cycle' });
  expect(library.ui.getState()).toMatchObject({ section: 'search', query: 'topic:"nuclear fuel cycle"' });
});
