/**
 * Finds the query that was meant by one that finds little: its words one by one, against the words of the library.
 *
 * Words in quotes, words with a star, excluded words and scripts without spaces are taken as they are.
 */
import { printQuery, type Query } from '#shared/query';
import { looksUzbek, otherForms, withoutPossessive } from './forms.ts';
import type { PostingsReader } from './postings.ts';
import { mostDistance, type Vocabulary } from './spelling.ts';
import { fold, units } from './tokens.ts';

export type MeantQuery = {
  /** The words that were meant, as they are shown. */
  readonly text: string;
  /** The whole query with them. */
  readonly query: string;
};

/** A word the library holds is taken for another only when that is so much more frequent, and long enough to tell. */
const farMoreFrequent = 30;
const longEnough = 5;

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбю';

/** What the same keys write on the other keyboard: ytanm for нефть, щшд for oil. */
function onOtherKeyboard(text: string): string | null {
  const typed = text.toLowerCase();
  for (const [from, to] of [
    [latinKeys, russianKeys],
    [russianKeys, latinKeys],
  ] as const) {
    const other = Array.from(typed, (key) => to.charAt(from.indexOf(key)));
    if (Array.from(typed).every((key) => from.includes(key))) return other.join('');
  }
  return null;
}

function likeTyped(typed: string, word: string): string {
  const first = typed.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** The word that was meant by one as typed, or null when it stands as it is. */
function meantBy(typed: string, unfinished: boolean, reader: PostingsReader, vocabulary: Vocabulary): string | null {
  const bare = withoutPossessive(typed);
  const [unit, ...more] = units(fold(bare));
  const single = unit !== undefined && more.length === 0 && !unit.unspaced;
  const known = single && (reader.term(unit.text) !== null || (unfinished && reader.begins(unit.text)));
  if (!known) {
    const other = onOtherKeyboard(bare);
    const [meant, ...rest] = other === null ? [] : units(fold(other));
    if (meant !== undefined && rest.length === 0 && meant.text.length > 2 && reader.term(meant.text) !== null)
      return likeTyped(typed, meant.text);
  }
  if (!single || mostDistance(unit.text.length) === 0) return null;
  if (known && (unfinished || unit.text.length < longEnough)) return null;
  const forms = new Set([unit.text, ...otherForms(unit.text, looksUzbek(bare))]);
  const near = vocabulary.near(unit.text);
  const holding = Math.max(0, ...near.filter(({ word }) => forms.has(word)).map((own) => own.holding));
  if (!known && holding === 0 && [...forms].some((form) => reader.term(form) !== null)) return null;
  const best = near.find(({ word, distance }) => !forms.has(word) && (holding === 0 || distance === 1));
  if (best === undefined || best.holding < holding * farMoreFrequent) return null;
  return likeTyped(typed, best.word);
}

/** The query that was meant, or null when no word of it seems misspelt. `last` is the word still being typed. */
export function meantQuery(
  tree: Query,
  last: Query | null,
  ports: { readonly reader: PostingsReader; readonly vocabulary: Vocabulary },
): MeantQuery | null {
  const words: string[] = [];
  const known = new Map<string, string | null>();
  const corrected = (part: Query): Query => {
    switch (part.kind) {
      case 'and':
      case 'or':
        return { kind: part.kind, parts: part.parts.map(corrected) };
      case 'near':
        return { ...part, left: corrected(part.left), right: corrected(part.right) };
      case 'word': {
        if (part.prefix || (part.field !== 'any' && part.field !== 'title') || known.size >= mostWords) return part;
        let meant = known.get(part.text);
        if (meant === undefined)
          known.set(part.text, (meant = meantBy(part.text, part === last, ports.reader, ports.vocabulary)));
        if (meant === null) return part;
        words.push(meant);
        return { ...part, text: meant };
      }
      default:
        return part;
    }
  };
  const meant = corrected(tree);
  return words.length === 0 ? null : { text: [...new Set(words)].join(' '), query: printQuery(meant) };
}

const mostWords = 12;
