/**
 * Text to tree, by recursive descent: side by side → OR → near → minus → word, phrase, field or bracket.
 */
import { periodOf } from './dates.ts';
import { sizesOf } from './sizes.ts';
import { readable, scan, type Piece } from './scan.ts';
import {
  everything,
  farthest,
  filterFields,
  isNearSide,
  isOperator,
  join,
  nearDistance,
  negate,
  statusValues,
  textFields,
  type FilterField,
  type Query,
  type TextField,
} from './tree.ts';

export type ParsedQuery = {
  readonly tree: Query;
  /** What could not be understood, as sentences. */
  readonly notes: string[];
};

const longestText = 100_000; // UTF-16 units
const mostTerms = 2_000;
const deepestBracket = 500;
const mostNotes = 5;

type Field = FilterField | Exclude<TextField, 'any'>;
const aliases: Readonly<Record<string, Field>> = { language: 'lang', status: 'is', since: 'after', until: 'before' };
const fieldNames = new Map<string, Field>([
  ...[...filterFields, ...textFields.filter((name) => name !== 'any')].map((name): [string, Field] => [name, name]),
  ...Object.entries(aliases),
]);
const isTextField = (field: Field): field is Exclude<TextField, 'any'> =>
  (textFields as readonly string[]).includes(field);

const searchable = /[\p{L}\p{N}]/u;
/** A star within a word, or what only a regular expression means. */
const pattern = /[\p{L}\p{N}]\*+[\p{L}\p{N}]|\.[*+]|\\[bdswBDSW]|\[[^\]\s]+\]/u;

/** Why a value does not fit its field, or null when it does. */
function misfit(field: FilterField, value: string): string | null {
  if (value.trim() === '') return 'it is empty';
  if (field === 'is')
    return (statusValues as readonly string[]).includes(value.toLowerCase())
      ? null
      : `it is none of ${statusValues.join(', ')}`;
  if (field === 'access') return /^(full|teaser)$/i.test(value) ? null : 'access is full or teaser';
  if (field === 'grade')
    return /^(?:[A-F][1-6]?|[1-6])$/i.test(value)
      ? null
      : 'a grade is a letter from A to F for the source, a figure from 1 to 6 for what it says, or both, such as B2';
  if (field === 'copies')
    return sizesOf(value) === null ? 'copies are counted: 1, 3, 2-4 or 5+, the article itself included' : null;
  if (field === 'month')
    return /^\d{4}-\d\d$/.test(value) && periodOf(value, 0) !== null ? null : 'a month is written 2026-11';
  if (field === 'before' || field === 'after' || field === 'on')
    return periodOf(value, 0) === null ? 'a date is written 2026-11-17, 2026-11, 2026, 2026-02/2026-05 or -P90D' : null;
  return null;
}

function canonical(field: FilterField, value: string): string {
  if (field === 'grade') return value.toUpperCase();
  return field === 'is' || field === 'access' ? value.toLowerCase() : value;
}

class Parser {
  readonly #pieces: readonly Piece[];
  readonly #notes: Set<string>;
  #at = 0;
  #terms = 0;
  #depth = 0;

  constructor(pieces: readonly Piece[], notes: Set<string>) {
    this.#pieces = pieces;
    this.#notes = notes;
  }

  /** Everything: brackets that close nothing are passed over. */
  parse(): Query {
    const parts: Query[] = [];
    while (this.#at < this.#pieces.length) {
      parts.push(this.#together(null));
      if (this.#pieces[this.#at]?.kind === 'close') {
        this.#at += 1;
        this.#note('A bracket closes that was never opened; it was passed over.');
      }
    }
    return join('and', parts);
  }

  #bare(): string | null {
    const piece = this.#pieces[this.#at];
    return piece?.kind === 'bare' ? piece.text : null;
  }

  /** Whether something stands here that an operator can join. */
  #operandFollows(): boolean {
    const piece = this.#pieces[this.#at];
    return piece !== undefined && piece.kind !== 'close';
  }

  #together(field: Field | null): Query {
    const parts: Query[] = [];
    while (this.#operandFollows()) parts.push(this.#either(field));
    return join('and', parts);
  }

  #either(field: Field | null): Query {
    const parts = [this.#beside(field)];
    for (;;) {
      const word = this.#bare();
      if (word !== 'OR' && word !== 'AND') break;
      this.#at += 1;
      // At the end it is dangling, the next word is still being typed; AND is what standing side by side means anyway.
      if (word === 'AND' || !this.#operandFollows()) break;
      parts.push(this.#beside(field));
    }
    return join('or', parts);
  }

  #beside(field: Field | null): Query {
    let left = this.#one(field);
    const pairs: Query[] = [];
    for (;;) {
      const operator = this.#bare() ?? '';
      const distance = nearDistance(operator);
      const next = this.#pieces[this.#at + 1];
      if (distance === null || left.kind === 'all' || next === undefined || next.kind === 'close') break;
      this.#at += 1;
      if (Number(operator.slice('near/'.length)) > farthest)
        this.#note(`near/ looks no farther than ${farthest} words; that was searched.`);
      const right = this.#one(field);
      if (right.kind === 'all') break;
      if (isNearSide(left) && isNearSide(right)) pairs.push({ kind: 'near', distance, left, right });
      else {
        this.#note('near/ stands between words and phrases only; here both sides were searched without it.');
        pairs.push(left, right);
      }
      left = right;
    }
    return pairs.length === 0 ? left : join('and', pairs);
  }

  #one(field: Field | null): Query {
    let excluded = false;
    for (;;) {
      const piece = this.#pieces[this.#at];
      if (piece?.kind === 'minus') excluded = !excluded;
      else if (piece?.kind === 'bare' && piece.text === 'NOT' && this.#pieces[this.#at + 1] !== undefined)
        excluded = !excluded;
      else break;
      this.#at += 1;
    }
    const part = this.#operandFollows() ? this.#operand(field) : everything;
    return excluded ? negate(part) : part;
  }

  #operand(field: Field | null): Query {
    const piece = this.#pieces[this.#at];
    this.#at += 1;
    if (piece === undefined) return everything;
    if (piece.kind === 'open') return this.#bracket(field);
    if (piece.kind === 'field') return this.#operand(fieldNames.get(piece.name.toLowerCase()) ?? null);
    if (piece.kind !== 'bare' && piece.kind !== 'quoted') return everything;
    this.#terms += 1;
    if (this.#terms > mostTerms) {
      this.#note(`Only the first ${mostTerms} words were searched.`);
      return everything;
    }
    return piece.kind === 'quoted' ? this.#quoted(piece.text, field) : this.#word(piece.text, field);
  }

  #bracket(field: Field | null): Query {
    if (this.#depth >= deepestBracket) {
      this.#note(`Brackets deeper than ${deepestBracket} were passed over.`);
      return everything;
    }
    this.#depth += 1;
    const inside = this.#together(field);
    this.#depth -= 1;
    if (this.#pieces[this.#at]?.kind === 'close') this.#at += 1;
    return inside;
  }

  #quoted(text: string, field: Field | null): Query {
    if (field !== null && !isTextField(field)) return this.#filter(field, text, true);
    return searchable.test(text) ? { kind: 'phrase', text, field: field ?? 'any' } : everything;
  }

  #word(text: string, field: Field | null): Query {
    if (field !== null && !isTextField(field)) return this.#filter(field, text, false);
    const strayField = /^([a-z]{3,12}):[^/]/i.exec(text)?.[1];
    if (strayField !== undefined && field === null && !fieldNames.has(strayField.toLowerCase()))
      this.#note(`There is no field “${strayField}:”; it was searched as words.`);
    return this.#plainWord(text, field ?? 'any');
  }

  #plainWord(text: string, field: TextField): Query {
    if (!searchable.test(text)) return everything;
    if (pattern.test(text))
      this.#note(
        'A star stands at the end of a word only, and patterns are not searched; of such text, the words were.',
      );
    if (isOperator(text)) {
      this.#note(`“${text.slice(0, 60)}” joins what stands on both sides of it; here it was searched as a word.`);
      return { kind: 'phrase', text, field }; // printed bare it would be read as an operator
    }
    const stem = text.replace(/\*+$/, '');
    return { kind: 'word', text: stem, prefix: stem.length < text.length, field };
  }

  #filter(field: FilterField, value: string, quoted: boolean): Query {
    const why = misfit(field, value);
    if (why === null) return { kind: 'filter', field, value: canonical(field, value) };
    if (!searchable.test(value)) return everything;
    this.#note(`${field}:${value.slice(0, 60)} was searched as words: ${why}.`);
    return quoted ? { kind: 'phrase', text: value, field: 'any' } : this.#plainWord(value.replace(/^-+/, ''), 'any');
  }

  #note(sentence: string): void {
    if (this.#notes.size < mostNotes) this.#notes.add(sentence);
  }
}

/** Reads a query. Never throws; takes time in proportion to the text. */
export function parseQuery(text: string): ParsedQuery {
  const notes = new Set<string>();
  if (text.length > longestText) notes.add(`Only the first ${longestText} characters were searched.`);
  const read = readable(text.slice(0, longestText));
  if (read.broken) notes.add('Characters that are no text were passed over.');
  const pieces = scan(read.text, (name) => fieldNames.has(name.toLowerCase()));
  const tree = new Parser(pieces, notes).parse();
  if (tree.kind === 'all' && pieces.some((piece) => piece.kind === 'bare' || piece.kind === 'close'))
    notes.add('There is nothing to look for in this yet: add a word, or a field with its value.');
  return { tree, notes: [...notes] };
}
