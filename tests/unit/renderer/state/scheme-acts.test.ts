import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { Failure } from '#shared/failure';
import { shippedSchemes } from '#shared/schemes/library';
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

it('goes to the articles of a concept with a query that means it alone', () => {
  const { library, acts } = open(() => made);
  acts.articles(topic, { kind: 'topic', id: 'nuclear-fuel-cycle' });
  expect(library.ui.getState()).toMatchObject({ section: 'search', query: 'topic:"nuclear fuel cycle"' });
});
