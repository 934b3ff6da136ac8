/**
 * The query line's text as coloured pieces: a mirror for the eye. What it means is decided by the search language itself.
 */
export type QueryPiece = {
  readonly text: string;
  readonly kind: 'op' | 'region' | 'topic' | 'value' | 'logic' | 'not' | 'word' | 'space';
};

function kindOf(field: string): QueryPiece['kind'] {
  if (field === 'region:' || field === 'focus:') return 'region';
  return field === 'topic:' ? 'topic' : 'value';
}

const token =
  /(\s+)|(-?)([A-Za-z]+:)("[^"]*"?|[^\s()]*)|(-)?("[^"]*"?)|(\bOR\b|\bAND\b|\bnear\/\d+)|([()])|(-)(?=\S)|([^\s()"]+)/gu;

/** Cuts a query into pieces that together are the text again. */
export function queryPieces(text: string): readonly QueryPiece[] {
  const pieces: QueryPiece[] = [];
  let at = 0;
  const push = (piece: string | undefined, kind: QueryPiece['kind']): void => {
    if (piece !== undefined && piece !== '') pieces.push({ text: piece, kind });
  };
  for (const match of text.matchAll(token)) {
    if (match.index > at) push(text.slice(at, match.index), 'word');
    const [whole, space, fieldNot, field, value, phraseNot, phrase, logic, paren, not, word] = match;
    push(space, 'space');
    push(fieldNot, 'not');
    push(field, 'op');
    if (field !== undefined) push(value, kindOf(field));
    push(phraseNot, 'not');
    push(phrase, 'value');
    push(logic, 'logic');
    push(paren, 'op');
    push(not, 'not');
    push(word, 'word');
    at = match.index + whole.length;
  }
  if (at < text.length) push(text.slice(at), 'word');
  return pieces;
}

/** What may be typed next, for the word the caret stands in. */
export function hintFor(text: string, caret: number): string {
  const before = text.slice(0, caret);
  const word = /\S*$/.exec(before)?.[0] ?? '';
  const field = /^-?([A-Za-z]+):/.exec(word)?.[1]?.toLowerCase();
  switch (field) {
    case 'region':
      return 'region: takes a place or group in any language, and finds everything in it: region:"Central Asia"';
    case 'focus':
      return 'focus: takes a place or group, and finds what is about it or a place in it: focus:"Central Asia"';
    case 'topic':
      return 'topic: takes a topic and finds everything narrower: topic:"energy security"';
    case 'source':
      return 'source: takes the name of an outlet: source:"Steppe Dispatch"';
    case 'is':
      return 'is: takes unread, read, starred, archived, inbox, kept, changed, suggested, tagged, in-pack, highlighted, repeated';
    case 'after':
    case 'before':
    case 'on':
      return `${field}: takes 2026-02-14, 2026-02, 2026, 2026-02/2026-05, or -P90D`;
    case 'saved':
      return 'saved: takes the name of a saved search, and finds what it finds: saved:"Central Asia energy"';
    case 'access':
      return 'access: takes full or teaser';
    case 'month':
      return 'month: takes 2026-11';
    case 'lang':
      return 'lang: takes a language code: lang:ja, lang:ru';
    case 'title':
      return 'title: looks in headlines only';
    case 'author':
      return 'author: looks at bylines';
    case 'comment':
    case 'excerpt':
      return `${field}: looks in what you ${field === 'comment' ? 'wrote' : 'quoted'} in packs`;
    case 'note':
      return 'note: looks in your notes';
    case 'grade':
      return 'grade: takes a letter from A to F, a figure from 1 to 6, or both: grade:B2';
    case 'cluster':
      return 'cluster: takes the name of a story, or how it begins: cluster:7f3a';
    case 'copies':
      return 'copies: counts the articles with the same text: copies:1, copies:2-4, copies:5+';
    default:
      return word === '' && text !== ''
        ? 'Words are all wanted. OR, -word, "a phrase", near/5 and brackets work.'
        : 'Narrow with region: focus: topic: source: lang: is: after: before: saved:';
  }
}
