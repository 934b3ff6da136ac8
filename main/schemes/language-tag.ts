/**
 * Which language tags of labels name a language that is known.
 */

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a well-formed tag begins with a language that is known: "ja" does, "jp" does not. */
export function isKnownLanguage(tag: string): boolean {
  const [language = ''] = tag.split('-');
  if (/^(?:x|i|mis|mul|und|zxx|q[a-t][a-z])$/.test(language)) return true;
  return language.length !== 4 && names.of(language) !== undefined; // four letters are kept for later and throw
}
