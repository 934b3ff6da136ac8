/** Relative addresses made absolute: RFC 3986 as the URL Standard reads it, for feeds and the HTML they carry. */
import { attributesOf, escapeHtml, tagsOf } from './markup.ts';

/** An absolute http(s) address, or null when there is none to be had. Credentials in it are dropped. */
export function resolveWeb(href: string | null | undefined, base: string | null): string | null {
  const url = resolve(href, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The base that results from an xml:base within another base; the outer one when it cannot be resolved. */
export function resolveBase(base: string | null | undefined, outer: string): string {
  return resolve(base, outer)?.href ?? outer;
}

function resolve(href: string | null | undefined, base: string | null): URL | null {
  const text = href?.trim() ?? '';
  if (text === '') return null;
  return URL.parse(text, base ?? undefined);
}

const single = new Set(['href', 'src', 'poster', 'cite', 'data', 'longdesc', 'background', 'action']);
// Finds at least every tag with a relative address, so that most HTML is not taken apart at all.
const scheme = String.raw`(?:[a-z][a-z\d+.-]*:|#)`;
const relativeAddress = new RegExp(
  String.raw`[\s"'/](?:srcset\s*=|(?:href|src|poster|cite|data|longdesc|background|action)\s*=\s*(?:"(?!\s*${scheme})|'(?!\s*${scheme})|(?!["'\s]|${scheme})))`,
  'i',
);
const schemeOrFragment = new RegExp(`^${scheme}`, 'i');

/** HTML with the addresses in its attributes made absolute; links within the page itself ("#note") stay. */
export function absoluteHtml(html: string, base: string): string {
  if (!relativeAddress.test(html)) return html;
  let result = '';
  let from = 0;
  for (const tag of tagsOf(html)) {
    if (tag.closing || !relativeAddress.test(tag.inside)) continue;
    const attributes = attributesOf(tag);
    let changed = false;
    const written: string[] = [];
    for (const [name, value] of attributes) {
      const absolute = absoluteValue(name, value, base);
      changed ||= absolute !== value;
      written.push(` ${name}="${escapeHtml(absolute)}"`);
    }
    if (!changed) continue;
    const selfClosing = tag.inside.trimEnd().endsWith('/') ? ' /' : '';
    result += `${html.slice(from, tag.start)}<${tag.name}${written.join('')}${selfClosing}>`;
    from = tag.end;
  }
  return result + html.slice(from);
}

function absoluteValue(name: string, value: string, base: string): string {
  if (single.has(name)) return schemeOrFragment.test(value.trim()) ? value : (resolve(value, base)?.href ?? value);
  if (name !== 'srcset') return value;
  return value
    .split(/,\s+/)
    .map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/);
      return [schemeOrFragment.test(address) ? address : (resolve(address, base)?.href ?? address), ...size].join(' ');
    })
    .join(', ');
}
