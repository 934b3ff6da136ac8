import { expect, test } from 'vitest';
import { languageTag } from '#shared/language-tag';
import { isKnownLanguage } from '#main/schemes/language-tag';
import { resolveIri } from '#main/schemes/relative-iri';

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['uz-CYRL', 'uz-Cyrl'],
  ['ZH-hant-tw', 'zh-Hant-TW'],
  ['zh_CN', 'zh-CN'],
  ['es-419', 'es-419'],
  ['sl-rozaj-biske-1994', 'sl-rozaj-biske-1994'],
  ['en-a-BBBB-x-CC', 'en-a-bbbb-x-cc'],
  ['x-own', 'x-own'],
  ['', null],
  ['e', null],
  ['englishlanguage', null],
  ['en--GB', null],
  ['en GB', null],
  ['@none', null],
  [`en-${'a'.repeat(9)}`, null],
  [`x${'-abc'.repeat(30)}`, null],
])('the tag %j is %j', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});

test('languages are known by their own tags, not by those of countries', () => {
  expect(['ja', 'kk', 'uz-Cyrl', 'zh-Hant', 'und', 'x-own', 'qaa', 'jpn'].filter(isKnownLanguage)).toHaveLength(8);
  expect(['jp', 'kz', 'cn', 'english', 'abcd'].filter(isKnownLanguage)).toEqual([]);
});

// The examples of RFC 3986, section 5.4.
test.each([
  ['g:h', 'g:h'],
  ['g', 'http://a/b/c/g'],
  ['./g', 'http://a/b/c/g'],
  ['g/', 'http://a/b/c/g/'],
  ['/g', 'http://a/g'],
  ['//g', 'http://g'],
  ['?y', 'http://a/b/c/d;p?y'],
  ['g?y', 'http://a/b/c/g?y'],
  ['#s', 'http://a/b/c/d;p?q#s'],
  ['g?y#s', 'http://a/b/c/g?y#s'],
  [';x', 'http://a/b/c/;x'],
  ['', 'http://a/b/c/d;p?q'],
  ['.', 'http://a/b/c/'],
  ['..', 'http://a/b/'],
  ['../g', 'http://a/b/g'],
  ['../..', 'http://a/'],
  ['../../../g', 'http://a/g'],
  ['/./g', 'http://a/g'],
  ['g.', 'http://a/b/c/g.'],
  ['..g', 'http://a/b/c/..g'],
  ['./g/.', 'http://a/b/c/g/'],
  ['g/../h', 'http://a/b/c/h'],
  ['g?y/../x', 'http://a/b/c/g?y/../x'],
])('the reference %j is made whole', (reference, whole) => {
  expect(resolveIri(reference, 'http://a/b/c/d;p?q')).toBe(whole);
});

test('a reference keeps its letters, and stays relative without a base', () => {
  expect(resolveIri('エネルギー', 'https://example.org/a')).toBe('https://example.org/エネルギー');
  expect(resolveIri('a', 'https://example.org')).toBe('https://example.org/a');
  expect(resolveIri('a', null)).toBe('a');
  expect(resolveIri('a', 'not a base')).toBe('a');
});
