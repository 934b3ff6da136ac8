/**
 * Which saved searches a query refers to, and referring to them by another name.
 */
import { nameKey } from '../saved-search.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import type { Filter, Query } from './tree.ts';

/** The tree with each `saved:` filter replaced. Parts that hold none stay the very same objects. */
export function mapReferences(tree: Query, replace: (reference: Filter) => Query): Query {
  switch (tree.kind) {
    case 'filter':
      return tree.field === 'saved' ? replace(tree) : tree;
    case 'and':
    case 'or': {
      const parts = tree.parts.map((part) => mapReferences(part, replace));
      return parts.every((part, index) => part === tree.parts[index]) ? tree : { kind: tree.kind, parts };
    }
    case 'not': {
      const part = mapReferences(tree.part, replace);
      return part === tree.part ? tree : { kind: 'not', part };
    }
    default:
      return tree; // near stands between words only
  }
}

/** The names a tree refers to, as written, each once. */
export function referencesOf(tree: Query): string[] {
  const names = new Map<string, string>();
  mapReferences(tree, (reference) => {
    if (!names.has(nameKey(reference.value))) names.set(nameKey(reference.value), reference.value);
    return reference;
  });
  return [...names.values()];
}

/** The text with references to one name made references to another; the text itself when it has none. */
export function renameReferences(text: string, from: string, to: string): string {
  const { tree } = parseQuery(text);
  const key = nameKey(from);
  const renamed = mapReferences(tree, (reference) =>
    nameKey(reference.value) === key ? { ...reference, value: to } : reference,
  );
  return renamed === tree ? text : printQuery(renamed);
}
