/**
 * scheme list, tree and show: regions and topics as they are in the library.
 */
import { Failure } from '#shared/failure';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { Scheme } from '#shared/schemes/tree';
import { tagKind, type Concept, type TagKind } from '#shared/tag';
import { schemesOf } from './concept-names.ts';
import { plain, printJson, required, textOption, Usage, type Core, type Terminal, type Words } from './command.ts';

export const articles = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'article' : 'articles'}`;

export function kindOption(words: Words): TagKind | undefined {
  const text = textOption(words, 'kind');
  if (text === undefined) return undefined;
  const kind = tagKind.safeParse(text);
  if (!kind.success) throw new Usage(`--kind takes region or topic, not “${plain(text)}”.`);
  return kind.data;
}

/** A concept by "topic:lng", by an identifier, or by a label that only one of the two kinds has. */
export function conceptNamed(schemes: LibrarySchemes, words: Words, word: string): Concept {
  const kind = kindOption(words);
  const [, of, rest = ''] = /^(region|topic):(.+)$/.exec(word) ?? [];
  const kinds: readonly TagKind[] =
    of === 'region' || of === 'topic' ? [of] : kind === undefined ? ['region', 'topic'] : [kind];
  const text = of === undefined ? word : rest;
  const found = kinds.flatMap((one) => {
    // An identifier means just that concept, also where it was replaced.
    const id = schemes[one].get(text) === null ? schemes[one].resolve(text) : text;
    const concept = id === null ? null : schemes[one].get(id);
    return concept === null ? [] : [concept];
  });
  const [only, other] = found;
  if (only === undefined)
    throw new Failure('not-found', `There is no region or topic “${plain(word)}”. meridian scheme tree shows them.`);
  if (other !== undefined)
    throw new Failure('choice', `“${plain(word)}” is a region and a topic. Say which: --kind region or --kind topic.`);
  return only;
}

export async function list(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const { regions, topics, schemes } = await core.ask('schemes.read', {});
  const kind = kindOption(words);
  const shown = schemes
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) => ({ ...one, concepts: [...regions, ...topics].filter(({ scheme }) => scheme === one.id).length }));
  if (terminal.json) printJson(terminal, { schemes: shown });
  else
    for (const { id, title, kind: of, concepts, origin, source } of shown)
      terminal.out(plain(`${id}  ${title}  ${of}s: ${concepts}  ${origin}${source === '' ? '' : `  ${source}`}`));
  return 0;
}

/** What stands deeper is not moved further to the right. */
const deepestIndent = 40;

type TreeLine = {
  readonly concept: Concept;
  /** How many stand above it there. */
  readonly depth: number;
  /** What stands below it was listed before. */
  readonly again: boolean;
};

/**
 * A scheme as the lines of a tree. What stands below a concept is listed once, in the first of its places: a concept with several
 * broader ones has as many, and they multiply.
 */
function* treeLines(scheme: Scheme): Generator<TreeLine> {
  const listed = new Set<string>();
  const left = scheme.roots.toReversed().map((id) => ({ id, depth: 0 }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { id, depth } = next;
    const concept = scheme.get(id);
    if (concept === null) continue;
    const below = scheme.children(id);
    const again = listed.has(id) && below.length > 0;
    listed.add(id);
    yield { concept, depth, again };
    if (!again) for (const child of below.toReversed()) left.push({ id: child, depth: depth + 1 });
  }
}

export async function tree(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const schemes = await schemesOf(core);
  const usage = await core.ask('schemes.usage', {}, terminal.interrupted);
  const used = new Map(usage.map((one) => [`${one.kind}:${one.id}`, one]));
  const wanted = kindOption(words);
  const kinds = wanted === undefined ? (['region', 'topic'] as const) : [wanted];
  if (terminal.json) {
    const shaped = kinds.flatMap((kind) =>
      schemes[kind].concepts.map((concept) => ({
        ...concept,
        usage: used.get(`${kind}:${concept.id}`) ?? null,
      })),
    );
    printJson(terminal, { concepts: shaped });
    return 0;
  }
  for (const kind of kinds)
    for (const { concept, depth, again } of treeLines(schemes[kind])) {
      const count = used.get(`${kind}:${concept.id}`)?.appliedWithin ?? 0;
      const marks = [
        concept.origin === 'shipped' ? '' : concept.origin,
        concept.deprecated ? 'deprecated' : '',
        count === 0 ? '' : articles(count),
        depth > deepestIndent ? `level ${depth + 1}` : '',
        again ? 'see above' : '',
      ].filter(Boolean);
      const indent = '  '.repeat(Math.min(depth, deepestIndent));
      terminal.out(plain(`${indent}${concept.label}  ${[concept.id, ...marks].join('  ')}`));
    }
  return 0;
}

export async function show(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, word = ''] = required(words, 'show', 'ID');
  const schemes = await schemesOf(core);
  const concept = conceptNamed(schemes, words, word);
  const { kind, id } = concept;
  const usage = (await core.ask('schemes.usage', {}, terminal.interrupted)).find(
    (one) => one.kind === kind && one.id === id,
  );
  const narrower = schemes[kind].children(id);
  if (terminal.json) {
    printJson(terminal, { concept, narrower, usage: usage ?? null });
    return 0;
  }
  const name = (one: string): string => `${schemes[kind].get(one)?.label ?? one} (${one})`;
  const lines: [string, string][] = [
    [
      'labels',
      Object.entries(concept.labels)
        .map(([language, label]) => `${language} ${label}`)
        .join(' · '),
    ],
    ['other names', concept.alt.join(' · ')],
    ['below', concept.broader.map(name).join(' · ')],
    ['above', narrower.map(name).join(' · ')],
    ['definition', concept.definition ?? ''],
    ['notes', concept.notes ?? ''],
    ['same as', concept.exactMatch.join(' · ')],
    [
      'no longer used',
      concept.deprecated ? (concept.replacedBy === null ? 'yes' : `see ${name(concept.replacedBy)}`) : '',
    ],
    [
      'articles',
      usage === undefined
        ? 'none'
        : `${usage.applied}, with what is narrower ${usage.appliedWithin}; suggested for ${usage.suggested}`,
    ],
  ];
  terminal.out(plain(`${concept.label}  ${kind}:${id}  ${concept.scheme}  ${concept.origin}`));
  for (const [what, text] of lines) if (text !== '') terminal.out(plain(`${what}: ${text}`));
  return 0;
}
