/** Text and blocks to the markup that pages and feeds share. */
import type { Block, Table } from './outlet.ts';

/** Escapes text for HTML and XML, in content and in double-quoted attributes. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The body of an article as HTML. Addresses in it are made absolute with `origin`, since feeds travel. */
export function bodyHtml(body: readonly Block[], origin: string): string {
  return body.map((block) => blockHtml(block, origin)).join('\n');
}

function blockHtml(block: Block, origin: string): string {
  if (typeof block === 'string') return `<p>${inline(block, origin)}</p>`;
  if ('heading' in block) return `<h2>${escape(block.heading)}</h2>`;
  if ('quote' in block) {
    return `<blockquote><p>${inline(block.quote, origin)}</p><footer>${escape(block.from)}</footer></blockquote>`;
  }
  if ('list' in block) return `<ul>${block.list.map((entry) => `<li>${inline(entry, origin)}</li>`).join('')}</ul>`;
  if ('table' in block) return tableHtml(block.table);
  return block.html.replaceAll('{origin}', origin);
}

function inline(text: string, origin: string): string {
  return escape(text).replace(/\[([^\]]+)\]\((\/[^)]+)\)/g, `<a href="${origin}$2">$1</a>`);
}

function tableHtml(table: Table): string {
  const head = table.head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
  const rows = table.rows
    .map(([first = '', ...rest]) => {
      const cells = rest.map((cell) => `<td>${escape(cell)}</td>`).join('');
      return `<tr><th scope="row">${escape(first)}</th>${cells}</tr>`;
    })
    .join('\n');
  return `<table><caption>${escape(table.caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}
</tbody></table>`;
}
