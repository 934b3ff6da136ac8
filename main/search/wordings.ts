/**
 * What a word of a query stands for: itself, its other forms and spellings as far as the index knows them, or what it begins.
 */
import { groupForms, type Sequence } from './phrase.ts';
import { looksUzbek, otherForms, withoutPossessive } from './forms.ts';
import type { PostingsReader } from './postings.ts';
import { joinPlans, nothing, type Plan } from './plan.ts';
import { otherSpellings } from './spellings.ts';
import { fold, isSingle, units, unitTerms, type Unit } from './tokens.ts';

/** Whether a word is still being typed, was written with a star, or neither. */
export type Typed = 'no' | 'typing' | 'written';

/** One way in which a word or phrase may be met. */
export type Wording = {
  readonly sequence: Sequence;
  /** What may hold it, as far as the index can tell. */
  readonly candidates: Plan;
  /** Whether the index can tell for good. */
  readonly sure: boolean;
};

const typedCompletions = 256;
const shortTypedCompletions = 64; // of one or two letters
const writtenCompletions = 4_096; // of word*
/** Of longer queries only so many words are looked for in their other forms. */
const mostVaried = 200;

/** Names a sequence, so that what is known of it is remembered. */
export function keyOf({ units: wanted, prefix, forms }: Sequence): readonly unknown[] {
  return [prefix, wanted.map((unit) => unit.text), ...[...(forms?.values() ?? [])].map((words) => [...words])];
}

type Variants = { readonly terms: readonly number[]; readonly words: readonly string[] };
const noVariants: Variants = { terms: [], words: [] };

/** The words of one query. */
export class Words {
  readonly #reader: PostingsReader;
  readonly #notes: Set<string>;
  readonly #variants = new Map<string, Variants>();

  constructor(reader: PostingsReader, notes: Set<string>) {
    this.#reader = reader;
    this.#notes = notes;
  }

  /** The ways to meet a word or phrase, the first as it was typed; null when it has neither letters nor digits. */
  wordings(text: string, typed: Typed, quoted: boolean, uzbek = false): readonly Wording[] | null {
    const bare = quoted ? text : withoutPossessive(text);
    const wanted = units(fold(bare));
    const [first] = wanted;
    if (first === undefined) return null;
    const one = wanted.length === 1 && !first.unspaced;
    if (!one || quoted || typed === 'written') {
      const plain = this.#plain(wanted, typed);
      const joined = quoted || one ? null : this.#joined(bare, wanted);
      return joined === null ? [plain] : [plain, joined];
    }
    const variants = this.#variantsOf(first.text, uzbek || looksUzbek(bare));
    const plain = this.#plain(wanted, typed, variants);
    const found = [plain, ...this.#divided(first)];
    if (typed === 'typing')
      for (const spelling of otherSpellings(first.text, this.#reader))
        found.push(this.#plain([{ text: spelling, unspaced: false }], 'typing'));
    return found;
  }

  /** The sequence in all its forms, whether the index knows them or not: for texts that are not in it. */
  inAnyForm(text: string, typed: Typed, quoted: boolean): Sequence | null {
    const bare = quoted ? text : withoutPossessive(text);
    const wanted = units(fold(bare));
    const [first] = wanted;
    if (first === undefined) return null;
    const prefix = typed !== 'no' && wanted.at(-1)?.unspaced === false;
    if (quoted || typed === 'written' || wanted.length > 1 || first.unspaced) return { units: wanted, prefix };
    return { units: wanted, prefix, forms: groupForms([first.text, ...otherForms(first.text, looksUzbek(bare))]) };
  }

  #plain(wanted: readonly Unit[], typed: Typed, variants = noVariants): Wording {
    const prefix = typed !== 'no' && wanted.at(-1)?.unspaced === false;
    const [first] = wanted;
    const forms = variants.words.length === 0 ? undefined : groupForms(variants.words);
    const sequence: Sequence = { units: wanted, prefix, ...(forms === undefined ? {} : { forms }) };
    const sure = wanted.length === 1 && first !== undefined && (!first.unspaced || Array.from(first.text).length <= 2);
    return { sequence, candidates: this.#candidates(wanted, prefix, typed, variants), sure };
  }

  #candidates(wanted: readonly Unit[], prefix: boolean, typed: Typed, variants: Variants): Plan {
    const whole = prefix ? wanted.slice(0, -1) : wanted;
    const last = wanted.at(-1);
    if (variants.terms.length > 0) {
      const exact = prefix && last !== undefined ? this.#completions(last.text, typed) : this.#known(whole);
      const others = variants.terms.filter((term) => !exact.includes(term));
      return { kind: 'terms', terms: exact, variants: others };
    }
    const plans = unitTerms(whole).map((term) => this.#any(this.#known([{ text: term, unspaced: false }])));
    for (const unit of whole) if (isSingle(unit)) plans.push(this.#any(this.#completions(unit.text, 'written')));
    if (prefix && last !== undefined) plans.push(this.#any(this.#completions(last.text, typed)));
    return joinPlans('and', plans);
  }

  #any(terms: readonly number[]): Plan {
    return terms.length === 0 ? nothing : { kind: 'terms', terms };
  }

  #known(wanted: readonly Unit[]): readonly number[] {
    const term = this.#reader.term(unitTerms(wanted)[0] ?? '');
    return term === null ? [] : [term];
  }

  #completions(text: string, typed: Typed): readonly number[] {
    const cap = typed === 'written' ? writtenCompletions : text.length <= 2 ? shortTypedCompletions : typedCompletions;
    const { terms, capped } = this.#reader.prefix(text, cap);
    if (capped && typed === 'written')
      this.#notes.add(`More than ${cap} words begin with “${text}”; the ${cap} most frequent were searched.`);
    return terms;
  }

  /** The other forms and spellings of a word that the index holds. */
  #variantsOf(word: string, uzbek: boolean): Variants {
    const key = `${uzbek} ${word}`;
    const known = this.#variants.get(key);
    if (known !== undefined) return known;
    if (this.#variants.size >= mostVaried) {
      this.#notes.add(`Only the first ${mostVaried} words were searched in their other forms too.`);
      return noVariants;
    }
    const spelled = otherSpellings(word, this.#reader).flatMap((one) => [
      one,
      ...otherForms(one).filter((form) => form.startsWith(one)),
    ]);
    const terms: number[] = [];
    const words: string[] = [];
    for (const one of new Set([...otherForms(word, uzbek), ...spelled])) {
      const term = one === word ? null : this.#reader.term(one);
      if (term === null) continue;
      terms.push(term);
      words.push(one);
    }
    const found = { terms, words };
    this.#variants.set(key, found);
    return found;
  }

  /** e-mail is also met as email. */
  #joined(text: string, wanted: readonly Unit[]): Wording | null {
    if (!/^[\p{L}\p{N}]+(?:[-\u2010-\u2015][\p{L}\p{N}]+)+$/u.test(text.normalize('NFKC'))) return null;
    if (wanted.some((unit) => unit.unspaced)) return null;
    return this.#plain([{ text: wanted.map((unit) => unit.text).join(''), unspaced: false }], 'no');
  }

  /** covid19 is also met as COVID-19. */
  #divided({ text }: Unit): readonly Wording[] {
    const [, letters, digits] = /^(\p{L}{2,})(\p{N}+)$/u.exec(text) ?? [];
    if (letters === undefined || digits === undefined) return [];
    return [
      this.#plain(
        [letters, digits].map((part) => ({ text: part, unspaced: false })),
        'no',
      ),
    ];
  }
}
