/**
 * An article as what a topic is learned from: its words, those of the headline apart, pairs of neighbouring words, and the
 * terms of the shipped lists that stand in it. Each is known by a number that a hash gives it; nothing of the text is kept.
 *
 * Chinese and Japanese, which are written without spaces, count by pairs of characters.
 */

/** A shipped term that stands in an article, as it is listed and where its words stand. */
export type TermFound = {
  readonly text: string;
  readonly in: 'title' | 'text';
  readonly from: number;
  readonly to: number;
};

export type Parts = { readonly title: string; readonly text: string };

/**
 * Features are told apart by so many bits. In a library of thousands of decisions one in ten then shares its number with another,
 * which is known to do no harm (Weinberger and others, 2009): few such pairs meet in one article.
 */
const keyBits = 20;
export const mostKeys = 2 ** keyBits;

/** What an article is learned from: numbers of features, each once, and how much each counts. */
export type Features = { readonly keys: Uint32Array; readonly values: Float32Array };

/** One place in an article that speaks for a feature. */
export type Place = {
  readonly key: number;
  readonly value: number;
  readonly in: 'title' | 'text';
  readonly from: number;
  readonly to: number;
};

/** What is read of a text: news says what it is about in its first pages. */
const mostWords = 600;
const leadLength = 500;

const titleWord = 1.5;
const pairShare = 0.5;
/** A shipped term, beside the words: in the title, in the lead, further down. */
const termInTitle = 0.9;
const termInLead = 0.6;
const termInBody = 0.36;

const wordOrRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{L}\p{M}\p{N}]+/gu;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const numeral = /^\p{N}+$/u;

/** FNV-1a over UTF-16 units from a beginning, with the bits mixed at the end. */
function hash(text: string, from: number): number {
  let bits = from;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 16_777_619);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c_1b_3c_6d);
  return (bits ^ (bits >>> 12)) >>> (32 - keyBits);
}

const inTitle = 0x81_1c_9d_c5;
const inText = 0x2f_0b_44_27;
const asPair = 0x6d_2b_79_f5;
const asTerm = 0x1b_87_35_93;

type Word = { readonly text: string; readonly from: number; readonly to: number };

/** The words of a text in order; runs without spaces as pairs of characters. */
function wordsOf(text: string, most: number): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordOrRun)) {
    const [run] = found;
    const from = found.index;
    if (unspaced.test(run)) {
      for (let at = 0; at < Math.max(1, run.length - 1); at += 1)
        words.push({ text: run.slice(at, at + 2), from: from + at, to: from + Math.min(run.length, at + 2) });
    } else if (run.length > 1 && !numeral.test(run)) {
      words.push({ text: run.toLowerCase(), from, to: from + run.length });
    }
    if (words.length >= most) break;
  }
  return words.slice(0, most);
}

/** Every place of an article that speaks for a feature, in the order of the text; weights are not yet set against its length. */
function placesOf({ title, text }: Parts, terms: readonly TermFound[]): { words: Place[]; terms: Place[] } {
  const places: Place[] = [];
  for (const { text: word, from, to } of wordsOf(title, mostWords))
    places.push({ key: hash(word, inTitle), value: titleWord, in: 'title', from, to });
  let before: Word | null = null;
  for (const word of wordsOf(text, mostWords)) {
    const { from, to } = word;
    places.push({ key: hash(word.text, inText), value: 1, in: 'text', from, to });
    // Characters that overlap say as much of the next as a pair of words does.
    if (before !== null && before.to <= from)
      places.push({
        key: hash(`${before.text} ${word.text}`, asPair),
        value: pairShare,
        in: 'text',
        from: before.from,
        to,
      });
    before = word;
  }
  return {
    words: places,
    terms: terms.map((term) => ({
      key: hash(term.text, asTerm),
      value: term.in === 'title' ? termInTitle : term.from < leadLength ? termInLead : termInBody,
      in: term.in,
      from: term.from,
      to: term.to,
    })),
  };
}

function strongest(places: readonly Place[]): Map<number, number> {
  const values = new Map<number, number>();
  for (const { key, value } of places) if (value > (values.get(key) ?? 0)) values.set(key, value);
  return values;
}

/**
 * Every place of an article that speaks for a feature, with the value the feature has in this article. Words are set against
 * how many there are (a vector of length 1), terms are not: one term in a long text says as much as in a short one.
 */
export function weighedPlaces(parts: Parts, terms: readonly TermFound[]): readonly Place[] {
  const all = placesOf(parts, terms);
  const length = Math.sqrt(
    strongest(all.words)
      .values()
      .reduce((sum, value) => sum + value * value, 0),
  );
  return [...all.words.map((place) => ({ ...place, value: place.value / length })), ...all.terms];
}

/** The features of an article: of what stands in it several times, the strongest place counts. */
export function featuresOf(places: readonly Place[]): Features {
  const values = strongest(places);
  return { keys: Uint32Array.from(values.keys()), values: Float32Array.from(values.values()) };
}
