import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '#shared/failure';
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
    const scheme = fc.oneof(
      fc.constantFrom(
        'http',
        'https',
        'HTTPS',
        'mailto',
        'ht\ttp',
        ' http',
        'javascript',
        'file',
        'view-source',
        'blob',
      ),
      fc.string(),
    );
    const rest = fc.oneof(
      fc.webUrl().map((url) => url.slice(url.indexOf(':') + 1)),
      fc.string(),
    );
    let opened = 0;
    fc.assert(
      fc.property(scheme, rest, (before, after) => {
        let link: string;
        try {
          link = outgoingLink(`${before}:${after}`);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          return;
        }
        opened += 1;
        expect(link).toMatch(/^(https?|mailto):/);
        expect(new URL(link)).toMatchObject({ username: '', password: '' });
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(opened).toBeGreaterThan(50);
  });
});
