/**
 * Markdown (CommonMark, https://spec.commonmark.org/0.31.2/) from the document tree. All text is escaped: a title can make no link and no markup.
 */
import type { Citation, Entry, PackDocument } from '#main/pack/document';
import { afterOutlet, dayOf, quoted } from './citation.ts';

/** Escapes every character that could mean something, wherever it stands. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>()#|~!&$^]/g, String.raw`\$&`)
    .replaceAll(
      /^(\s*)([-+=:]|\d+[.)])/gm,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .replaceAll(/\r?\n/g, '  \n')
    .replaceAll(/([hH][tT][tT][pP][sS]?):\/\//g, String.raw`$1\://`)
    .replaceAll(/\b([wW]{3})\./g, String.raw`$1\.`);
}

/** An address as a link destination in angle brackets; anything but http(s) stays out. */
function link(url: string | null): string {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return '';
  const address = parsed.href.replaceAll(/[<>\\]/g, (character) => encodeURIComponent(character));
  return `<${address}>`;
}

function citation(one: Citation): string {
  const author = one.author === null ? '' : `${escapeMarkdown(one.author)}, `;
  const address = link(one.url);
  return `${one.number}. ${author}${escapeMarkdown(quoted(one.title, one.language))}, *${escapeMarkdown(one.outlet)}*, ${afterOutlet(one)}${address === '' ? '' : ` ${address}`}`;
}

function entry(one: Entry): string[] {
  const { citation: source } = one;
  const date = source.date === null ? '' : `, ${dayOf(source.date)}`;
  const tags = [...one.regions, ...one.topics].map(escapeMarkdown).join(', ');
  return [
    `### ${escapeMarkdown(source.title)} \\[${source.number}\\]`,
    `${escapeMarkdown(source.outlet)}${date}${source.access === 'teaser' ? ' (teaser only)' : ''}${tags === '' ? '' : `. ${tags}`}`,
    ...one.comment.map(escapeMarkdown),
    ...(one.excerpt.length > 0
      ? [one.excerpt.map((part) => `> ${escapeMarkdown(part).replaceAll('\n', '\n> ')}`).join('\n>\n')]
      : []),
  ];
}

/** Writes the document as Markdown. */
export function toMarkdown(document: PackDocument): string {
  const byline = [
    document.author === '' ? '' : `Prepared by ${escapeMarkdown(document.author)}, `,
    dayOf(document.date),
  ].join('');
  const blocks = [
    `# ${escapeMarkdown(document.title)}`,
    ...(document.subtitle === '' ? [] : [`*${escapeMarkdown(document.subtitle)}*`]),
    `${byline}.`,
    document.evidence,
    ...document.sections.flatMap((section) => [
      `## ${section.number}\\. ${escapeMarkdown(section.title)}`,
      ...section.note.map(escapeMarkdown),
      ...section.entries.flatMap(entry),
    ]),
    '## Sources',
    document.citations.map(citation).join('\n'),
    '## Manifest',
    [
      '| No. | Fetched | Held | Words | SHA-256 of the text | Address |',
      '| --- | --- | --- | --- | --- | --- |',
      ...document.manifest.map(
        (line) =>
          `| ${line.number} | ${line.fetched} | ${line.access} | ${line.words} | \`${line.sha256}\` | ${link(line.url).replaceAll('|', '%7C')} |`,
      ),
    ].join('\n'),
    `Written by ${escapeMarkdown(document.tool)}, ${document.written}.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
