/**
 * Texts of a file made fit to be shown and stored, and the choice among several.
 */
import { languageTag } from '#shared/language-tag';
import { isKnownLanguage } from './language-tag.ts';
import { quoted, type Problems } from './problems.ts';
import type { Literal, Term } from './statements.ts';

const longestLine = 1_000;
const longestPassage = 20_000;

/** One line: no line breaks, no control characters, no spaces at its ends. */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A text of several lines, without other control characters. */
export function cleanPassage(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** Reads literals, noting what is wrong with them. `owner` names whose they are, for a sentence. */
export type TextReader = {
  /** Texts of one line with their language tags ('' for none), each once; empty ones and what is no text are left out. */
  lines(
    terms: readonly Term[] | undefined,
    owner: () => string,
  ): readonly { readonly lang: string; readonly text: string }[];
  /** One line, whatever its language: of several the first. IRIs count as texts. */
  line(terms: readonly Term[] | undefined): string | null;
  /** One text: the English one, else the one without a language, else the first; several of that language are joined. */
  passage(terms: readonly Term[] | undefined, owner: () => string): string | null;
};

export function createTextReader(problems: Problems): TextReader {
  const tags = new Map<string, string>();

  function tagOf({ language }: Literal): string {
    if (language === '') return '';
    const known = tags.get(language);
    if (known !== undefined) return known;
    const tag = languageTag(language) ?? '';
    tags.set(language, tag);
    if (tag === '')
      problems.add(
        'tag',
        () =>
          `${quoted(language)} is no language tag; its labels are kept without a language. “en” and “zh-Hant” are tags.`,
      );
    else if (!isKnownLanguage(tag))
      problems.add(
        'language',
        () =>
          `No language is known by the tag ${quoted(tag)}; its labels are kept under it. (Japanese is “ja”, Kazakh “kk”, Chinese “zh”.)`,
      );
    return tag;
  }

  function cut(text: string, most: number, owner: () => string): string {
    if (text.length <= most) return text;
    problems.add(
      'length',
      () => `A text of ${owner()} has more than ${most.toLocaleString('en')} characters; only its beginning is kept.`,
    );
    return text.slice(0, most).toWellFormed().trimEnd();
  }

  function literals(terms: readonly Term[], owner: () => string): readonly Literal[] {
    return terms.filter((term) => {
      const isLiteral = term.termType === 'Literal';
      if (!isLiteral)
        problems.add(
          'not-text',
          () => `A label or note of ${owner()} is a resource of its own, not a text; it was not read.`,
        );
      return isLiteral;
    });
  }

  return {
    lines(terms = [], owner) {
      const found = new Map<string, { lang: string; text: string }>();
      for (const literal of literals(terms, owner)) {
        const text = cut(cleanLine(literal.value), longestLine, owner);
        const lang = tagOf(literal);
        if (text !== '') found.set(`${lang}\n${text}`, { lang, text });
      }
      return [...found.values()];
    },
    line(terms = []) {
      for (const { termType, value } of terms) {
        const text = cleanLine(value).slice(0, longestLine).toWellFormed();
        if (termType !== 'BlankNode' && text !== '') return text;
      }
      return null;
    },
    passage(terms = [], owner) {
      const texts = literals(terms, owner).flatMap((literal) => {
        const text = cleanPassage(literal.value);
        return text === '' ? [] : [{ lang: tagOf(literal), text }];
      });
      const lang =
        ['en', ''].find((one) => texts.some((text) => text.lang === one)) ??
        texts.find((text) => text.lang.startsWith('en-'))?.lang ??
        texts[0]?.lang;
      if (lang === undefined) return null;
      if (texts.some((text) => text.lang !== lang))
        problems.add(
          'other-languages',
          () =>
            `A definition, description or note of ${owner()} is given in several languages; only ${lang === '' ? 'the one without a language' : `the one in ${quoted(lang)}`} is kept.`,
        );
      const chosen = new Set(texts.filter((text) => text.lang === lang).map(({ text }) => text));
      return cut([...chosen].join('\n\n'), longestPassage, owner);
    },
  };
}
