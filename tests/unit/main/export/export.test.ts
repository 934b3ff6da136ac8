import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { escapeHtml, toHtml } from '#main/export/html';
import { escapeMarkdown, toMarkdown } from '#main/export/markdown';
import { documentOf, packArticle, packOf } from '#tests/support/pack';

const hostile = `"><script>window.__xss=1</script><img src=x onerror=alert(1)> [click](javascript:alert(1)) | \`code\` <svg onload=1>`;

function hostilePack(): ReturnType<typeof documentOf> {
  const article = packArticle('articleaa', {
    title: hostile,
    author: hostile,
    outlet: hostile,
    url: 'javascript:alert(1)',
    language: '"><x',
  });
  const other = packArticle('articlebb', { url: 'https://outlet.example/?a="><script>1</script>' });
  const section = { id: 'sectone', title: hostile, note: hostile, items: [] };
  const items = ['articleaa', 'articlebb'].map((id, index) => ({
    id: `itemno${index}`,
    article: id,
    comment: hostile,
    excerpt: hostile,
  }));
  return documentOf(packOf({ title: hostile, subtitle: hostile, author: hostile, sections: [{ ...section, items }] }), [
    article,
    other,
  ]);
}

test('the same document is written to the same bytes', () => {
  expect(toHtml(documentOf())).toBe(toHtml(documentOf()));
  expect(toMarkdown(documentOf())).toBe(toMarkdown(documentOf()));
});

test('nothing of a hostile title, author, outlet, address, note or quote becomes markup in HTML', () => {
  const { document } = parseHTML(toHtml(hostilePack(), { fonts: false }));
  expect(document.querySelectorAll('script, img, svg, iframe, form, object, embed, link').length).toBe(0);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name.startsWith('on')).toBe(false);
      if (name === 'href') expect(value).toMatch(/^(https?:|#)/);
    }
  }
  expect(document.querySelector('h1')?.textContent).toBe(hostile);
});

test('an exported page forbids itself scripts and the network', () => {
  expect(toHtml(documentOf())).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"`,
  );
  expect(toHtml(documentOf())).not.toMatch(/(?:src|href)="?https?:\/\/(?!outlet\.example)/);
});

test('every claim of the page points at a source that is there', () => {
  const { document } = parseHTML(toHtml(documentOf(), { fonts: false }));
  const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(links.length).toBeGreaterThan(4);
  for (const id of links) expect(document.getElementById(id)).not.toBeNull();
});

test('Markdown has no live link or tag but the addresses of the sources', () => {
  const markdown = toMarkdown(hostilePack());
  expect(markdown).not.toMatch(/(^|[^\\])<(script|img|svg)/);
  expect(markdown).not.toMatch(/(^|[^\\])\]\(/);
  expect(markdown.match(/<https?:[^>]*>/g)).toEqual(
    expect.arrayContaining(['<https://outlet.example/?a=%22%3E%3Cscript%3E1%3C/script%3E>']),
  );
});

test('escaped text keeps every character and means nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const { document } = parseHTML(`<!doctype html><p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
      if (!/[\r\0]/.test(text)) expect(document.querySelector('p')?.textContent).toBe(text);
      expect(document.querySelectorAll('p > *').length).toBe(0);
      expect(escapeMarkdown(text).replaceAll(/\\(.)/g, '$1').replaceAll('  \n', '\n').replaceAll('\r', '')).toBe(
        text.replaceAll('\\', String.fromCharCode(92)).replaceAll('\r', ''),
      );
    }),
    { numRuns: 300 },
  );
});
