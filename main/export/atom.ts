/**
 * Findings as an Atom feed (RFC 4287).
 */
import { createHash } from 'node:crypto';
import type { Finding, Findings } from './findings.ts';

/** Characters XML 1.0 cannot hold, even as references (section 2.2). */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A UUID of version 8 (RFC 9562, 5.8) out of a hash: the same thing has the same id on every desktop and in every file. */
function uuidOf(kind: string, id: string): string {
  const bytes = createHash('sha256').update(`meridian ${kind}\n${id}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

function webAddress(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

function entry(one: Finding): string {
  const address = webAddress(one.url);
  const language =
    one.language !== null && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(one.language)
      ? ` xml:lang="${one.language}"`
      : '';
  const summary = escapeXml(one.summary);
  return [
    `<entry${language}>`,
    `<id>${uuidOf('article', one.id)}</id>`,
    `<title>${escapeXml(one.title)}</title>`,
    `<updated>${escapeXml(one.updated)}</updated>`,
    ...(one.published === null ? [] : [`<published>${escapeXml(one.published)}</published>`]),
    `<author><name>${escapeXml(one.author ?? one.outlet)}</name></author>`,
    // An entry without an address must have content (RFC 4287, 4.1.2).
    ...(address === null
      ? [`<content type="text">${summary}</content>`]
      : [`<link rel="alternate" href="${escapeXml(address)}"/>`, `<summary type="text">${summary}</summary>`]),
    ...one.tags.map(({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`),
    `<source><title>${escapeXml(one.outlet)}</title></source>`,
    '</entry>',
  ].join('\n');
}

/** Writes the feed. Times in ISO 8601 with seconds and Z are times as RFC 3339 wants them. */
export function toAtom(findings: Findings): string {
  const { served } = findings;
  const updated = findings.entries.reduce(
    (latest, one) => (one.updated > latest ? one.updated : latest),
    findings.created,
  );
  const links =
    served === null
      ? []
      : [
          `<link rel="self" type="application/atom+xml" href="${escapeXml(served.atom)}"/>`,
          `<link rel="alternate" type="text/html" href="${escapeXml(served.html)}"/>`,
        ];
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${uuidOf('search', findings.id)}</id>`,
    `<title>${escapeXml(findings.name)}</title>`,
    `<subtitle>${escapeXml(findings.query)}</subtitle>`,
    `<updated>${escapeXml(updated)}</updated>`,
    `<generator>${escapeXml(findings.tool)}</generator>`,
    ...links,
    ...findings.entries.map(entry),
    '</feed>',
  ].join('\n')}\n`;
}
