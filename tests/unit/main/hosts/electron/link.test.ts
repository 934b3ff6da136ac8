import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outgoingLink } from '#main/hosts/electron/link';

describe('links that leave Meridian', () => {
  test.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s is opened as %s', (given, opened) => {
    expect(outgoingLink(given)).toBe(opened);
  });

  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'file:///etc/passwd',
    'FILE:///C:/Windows/System32/calc.exe',
    'smb://host/share',
    '\\\\host\\share',
    'ms-msdt:/id PCWDiagnostic',
    'data:text/html,x',
    'vbscript:x',
    'https://user:secret@example.org/',
    'https://example.org@evil.test/',
    '/relative',
    '',
  ])('%s is refused', (given) => {
    expect(() => outgoingLink(given)).toThrow(/not opened/);
  });

  test('nothing but web and mail addresses comes through, whatever the scheme', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (scheme, rest) => {
        let opened: string;
        try {
          opened = outgoingLink(`${scheme}:${rest}`);
        } catch {
          return;
        }
        expect(opened).toMatch(/^(https?|mailto):/);
      }),
    );
  });
});
