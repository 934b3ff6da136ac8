/**
 * Tree to text, so that reading the text gives the same tree.
 */
import { isOperator, type Filter, type Query, type TextField } from './tree.ts';

const bareValue = /^[^\s"“”()*:-][^\s"“”():]*$/;

/** A value bare where that is safe, else quoted. */
function printValue(value: string): string {
  return bareValue.test(value) && !isOperator(value) ? value : `"${value}"`;
}

function sameField(parts: readonly Query[]): readonly Filter[] | null {
  const [first] = parts;
  if (first?.kind !== 'filter') return null;
  const filters = parts.filter((part): part is Filter => part.kind === 'filter' && part.field === first.field);
  return filters.length === parts.length ? filters : null;
}

function printEither(parts: readonly Query[]): { text: string; closed: boolean } {
  const filters = sameField(parts);
  if (filters !== null) {
    const values = filters.map(({ value }) => printValue(value)).join(' OR ');
    return { text: `${filters[0]?.field ?? ''}:(${values})`, closed: true };
  }
  return { text: parts.map((part) => printInside(part)).join(' OR '), closed: false };
}

/** As a part of something else: in brackets where they are needed. */
function printInside(tree: Query): string {
  if (tree.kind === 'and' || tree.kind === 'near') return `(${printQuery(tree)})`;
  if (tree.kind !== 'or') return printQuery(tree);
  const { text, closed } = printEither(tree.parts);
  return closed ? text : `(${text})`;
}

/** Side by side. `a near/5 b near/5 c` was read as two parts that share b, and is written so again. */
function printTogether(parts: readonly Query[]): string {
  let text = '';
  let shared = '';
  for (const part of parts) {
    if (part.kind === 'near') {
      const left = printInside(part.left);
      const right = printInside(part.right);
      const chained = shared !== '' && shared === left;
      text += `${chained ? '' : `${text === '' ? '' : ' '}${left}`} near/${part.distance} ${right}`;
      shared = right;
    } else {
      text += `${text === '' ? '' : ' '}${printInside(part)}`;
      shared = '';
    }
  }
  return text;
}

function inField(field: TextField, text: string): string {
  return field === 'any' ? text : `${field}:${text}`;
}

/** Writes a query that reads as the same tree. */
export function printQuery(tree: Query): string {
  switch (tree.kind) {
    case 'all':
      return '';
    case 'and':
      return printTogether(tree.parts);
    case 'or':
      return printEither(tree.parts).text;
    case 'not':
      return `-${printInside(tree.part)}`;
    case 'word':
      return inField(tree.field, `${tree.text}${tree.prefix ? '*' : ''}`);
    case 'phrase':
      return inField(tree.field, `"${tree.text}"`);
    case 'filter':
      return `${tree.field}:${printValue(tree.value)}`;
    case 'near':
      return `${printInside(tree.left)} near/${tree.distance} ${printInside(tree.right)}`;
  }
}
