/**
 * A name for a search, out of what it asks for: "Central Asia, uranium, November 2026, without Gridline".
 */
import { parseQuery, type Query } from '#shared/query';
import { nameKey } from '#shared/saved-search';
import { labelOf } from './branches.ts';
import type { Schemes } from './library.tsx';
import { monthName } from './when.ts';
import { languageName } from './words.ts';

const longest = 60;

type Known = {
  readonly schemes: Schemes;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
};

function filterName(field: string, value: string, { schemes, sources }: Known): string {
  switch (field) {
    case 'region':
    case 'topic': {
      const id = schemes[field].resolve(value);
      return id === null ? value : labelOf(schemes[field], id);
    }
    case 'focus': {
      const id = schemes.region.resolve(value);
      return `about ${id === null ? value : labelOf(schemes.region, id)}`;
    }
    case 'source':
      return sources.find(({ id }) => id === value)?.title ?? value;
    case 'month':
    case 'on':
      return monthName(value, 'long');
    case 'lang':
      return languageName(value);
    case 'after':
      return /^-P/.test(value) ? `last ${value.slice(2).toLowerCase()}` : `since ${value}`;
    case 'before':
      return `before ${value}`;
    default:
      return value;
  }
}

function nameOf(tree: Query, known: Known): string {
  switch (tree.kind) {
    case 'all':
      return '';
    case 'word':
    case 'phrase':
      return tree.text;
    case 'filter':
      return filterName(tree.field, tree.value, known);
    case 'not':
      return `without ${nameOf(tree.part, known)}`;
    case 'near':
      return `${nameOf(tree.left, known)} near ${nameOf(tree.right, known)}`;
    case 'or': {
      // A beginning that was typed stands beside the name it begins: the name says both.
      const filters = tree.parts.filter((part) => part.kind === 'filter').map((part) => nameOf(part, known));
      const begins = (part: Query): boolean =>
        part.kind !== 'filter' &&
        filters.some((name) => name.toLowerCase().startsWith(nameOf(part, known).toLowerCase()));
      const parts = tree.parts.filter((part) => !begins(part));
      return (parts.length === 0 ? tree.parts : parts).map((part) => nameOf(part, known)).join(' or ');
    }
    case 'and': {
      let name = '';
      tree.parts.forEach((part, index) => {
        const words = part.kind === 'word' && tree.parts[index - 1]?.kind === 'word';
        name += `${name === '' ? '' : words ? ' ' : ', '}${nameOf(part, known)}`;
      });
      return name;
    }
  }
}

/** Suggests a name that none of `taken` has; '' for a search that asks for nothing. */
export function suggestName(query: string, known: Known, taken: readonly string[]): string {
  const whole = nameOf(parseQuery(query).tree, known)
    .replaceAll(/["“”\p{Cc}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(whole)) return '';
  // A long one ends at a comma, or else at a blank.
  const begin = whole.slice(0, longest + 1);
  const comma = begin.lastIndexOf(', ');
  const cut =
    whole.length <= longest
      ? whole
      : (comma > 0 ? begin.slice(0, comma) : begin.slice(0, longest).replace(/\s+\S*$/u, '')).toWellFormed();
  const name = cut.charAt(0).toUpperCase() + cut.slice(1);
  const keys = new Set(taken.map(nameKey));
  if (!keys.has(nameKey(name))) return name;
  for (let number = 2; ; number += 1) if (!keys.has(nameKey(`${name} ${number}`))) return `${name} ${number}`;
}
