/**
 * Compares two texts paragraph by paragraph, and within a changed paragraph word by word.
 */
export type ComparedPiece = { readonly is: 'same' | 'out' | 'in'; readonly text: string };
export type ComparedBlock = { readonly same: boolean; readonly pieces: readonly ComparedPiece[] };

/** Longer paragraphs are compared whole: the table of a word comparison grows with the product of both lengths. */
const mostWords = 1200;

/** Longest common subsequence of two lists, as steps from the first to the second. */
function steps(
  a: readonly string[],
  b: readonly string[],
): readonly { readonly is: ComparedPiece['is']; readonly text: string }[] {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: { is: ComparedPiece['is']; text: string }[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      found.push({ is: 'same', text: left });
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      found.push({ is: 'out', text: left ?? '' });
      i += 1;
    } else {
      found.push({ is: 'in', text: right });
      j += 1;
    }
  }
  return found;
}

/**
 * Gathers neighbours of a kind. Changed words with only spaces between them are one change, so that a rewritten passage reads as
 * the old passage and then the new one, not as their words by turns.
 */
function join(pieces: readonly ComparedPiece[]): readonly ComparedPiece[] {
  const joined: ComparedPiece[] = [];
  let out = '';
  let into = '';
  const flush = (): void => {
    if (out !== '') joined.push({ is: 'out', text: out });
    if (into !== '') joined.push({ is: 'in', text: into });
    out = '';
    into = '';
  };
  for (const [index, { is, text }] of pieces.entries()) {
    const next = pieces[index + 1]?.is ?? 'same';
    if (is === 'out') out += text;
    else if (is === 'in') into += text;
    else if (text.trim() === '' && next !== 'same' && out + into !== '') {
      out += text;
      into += text;
    } else {
      flush();
      const last = joined.at(-1);
      if (last?.is === 'same') joined[joined.length - 1] = { is, text: last.text + text };
      else joined.push({ is, text });
    }
  }
  flush();
  return joined;
}

const wordsOf = (text: string): readonly string[] =>
  text.match(
    /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  ) ?? [];

function compareBlock(before: string, after: string): ComparedBlock {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > mostWords || b.length > mostWords) {
    return {
      same: false,
      pieces: [
        { is: 'out', text: before },
        { is: 'in', text: after },
      ],
    };
  }
  return { same: false, pieces: join(steps(a, b)) };
}

/** The blocks of both texts in order; one that was reworded stands once, with its words in and out. */
export function compareTexts(before: string, after: string): readonly ComparedBlock[] {
  const found = steps(before.split('\n\n'), after.split('\n\n'));
  const blocks: ComparedBlock[] = [];
  let at = 0;
  while (at < found.length) {
    const one = found[at];
    if (one === undefined) break;
    if (one.is === 'same') {
      blocks.push({ same: true, pieces: [one] });
      at += 1;
      continue;
    }
    const out: string[] = [];
    const into: string[] = [];
    for (let each = found[at]; each !== undefined && each.is !== 'same'; at += 1, each = found[at])
      (each.is === 'out' ? out : into).push(each.text);
    for (let n = 0; n < Math.max(out.length, into.length); n += 1) {
      const [gone, come] = [out[n], into[n]];
      if (gone !== undefined && come !== undefined) blocks.push(compareBlock(gone, come));
      else blocks.push({ same: false, pieces: [{ is: gone === undefined ? 'in' : 'out', text: gone ?? come ?? '' }] });
    }
  }
  return blocks;
}
