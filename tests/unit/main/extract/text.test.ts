import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { extractArticle } from '#main/extract/article';
import { sanitise } from '#main/extract/sanitise';
import { countWords, excerptOf, textOf } from '#main/extract/text';

test('separates blocks by a blank line and folds white space within them', () => {
  expect(textOf('<h2>Gas \n talks</h2>\n<p>One  <em>two</em> three</p><ul><li>a</li><li>b</li></ul>')).toBe(
    'Gas talks\n\nOne two three\n\na\n\nb',
  );
});

test('ends lines at br and parts table cells by a space', () => {
  expect(textOf('<p>a<br /> b<br /><br />c</p>')).toBe('a\nb\nc');
  expect(textOf('<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>')).toBe('1 2\n\n3');
});

test('joins what inline elements part, and leaves no trace of empty ones', () => {
  expect(
    textOf(
      '<p>Ka<b>zakh</b>stan<em></em>, <a href="https://x.example/">today</a>.</p><p> </p><div><br /></div><p>x</p>',
    ),
  ).toBe('Kazakhstan, today.\n\nx');
});

test('decodes each character reference once', () => {
  expect(textOf('<p>a &amp;lt; b &lt;p&gt; &quot;c&quot;</p>')).toBe('a &lt; b <p> "c"');
});

/** The text by the rule as written in text.ts, walked over a DOM: what a reader does with the same HTML. */
function textOfDom(html: string): string {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const blocks = new Set(
    'P DIV H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE UL OL LI DL DT DD FIGURE FIGCAPTION HR TABLE CAPTION THEAD TBODY TFOOT TR'.split(
      ' ',
    ),
  );
  let raw = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) raw += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const name = node.nodeName.toUpperCase();
    const mark = blocks.has(name) ? '\u0001' : name === 'BR' ? '\u0002' : name === 'TD' || name === 'TH' ? ' ' : '';
    raw += mark;
    for (const child of node.childNodes) walk(child);
    if (mark !== '\u0002') raw += mark;
  };
  walk(document.body);
  return raw
    .split('\u0001')
    .map((block) =>
      block
        .split('\u0002')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<section>',
  '</section>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</tr>',
  '</table>',
  '<ul>',
  '<li>',
  '</ul>',
  '<b>',
  '</b>',
  '<a href="/x">',
  '</a>',
  '<br>',
  '<hr>',
  '<img src="/a.jpg">',
  '<pre>',
  '</pre>',
  ' ',
  '\n',
  '&nbsp;',
  '&amp;lt;',
  '&lt;',
  'gas ',
  'talks',
  '日本',
  'ө',
  '"',
  '<script>x</script>',
  '<blockquote>',
  '</blockquote>',
  '<th>',
  '<caption>',
);

test('agrees with a walk over the DOM, whatever the markup', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = sanitise(pieces.join(''), { base: 'https://news.example/' });
      expect(textOf(html)).toBe(textOfDom(html));
    }),
    { numRuns: 500 },
  );
});

test('an article’s text is the text of its html, for pages and fragments alike', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('page' as const, 'fragment' as const),
      (pieces, kind) => {
        const article = extractArticle({ kind, html: `<p>Start</p>${pieces.join('')}`, url: 'https://news.example/' });
        expect(article.text).toBe(textOf(article.html));
        expect(article.text).toBe(textOfDom(article.html));
      },
    ),
    { numRuns: 100 },
  );
});

test('counts words in scripts with and without spaces', () => {
  expect(countWords("Kazakhstan's gas-field, 3 of them")).toBe(5);
  expect(countWords('Қазақстан мен Өзбекстан')).toBe(3);
  expect(countWords('東京都知事')).toBe(3);
  expect(countWords('G7は東京で')).toBe(3);
  expect(countWords('')).toBe(0);
});

test('takes whole sentences for the excerpt, at most 300 characters', () => {
  const sentence = `${'word '.repeat(30).trim()}.`;
  expect(excerptOf(`${sentence} ${sentence} ${sentence}`)).toBe(sentence);
  expect(excerptOf('One.\n\nTwo.')).toBe('One. Two.');
  const long = excerptOf('word '.repeat(200));
  expect(long.length).toBeLessThanOrEqual(300);
  expect(long.endsWith('word…')).toBe(true);
  expect(excerptOf('協'.repeat(500)).length).toBe(300);
});
