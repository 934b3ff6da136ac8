/**
 * Relative references made whole (RFC 3986, section 5.2), without the changes a browser's URL makes to names.
 */

const parts = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is;

/** The IRI that `reference` means; the reference itself when there is no base, so that it can be told that it is relative. */
export function resolveIri(reference: string, base: string | null): string {
  if (base === null || reference.length > 4_000) return reference;
  const [, scheme, authority, path = '', query = '', fragment = ''] = parts.exec(reference) ?? [];
  if (scheme !== undefined) return reference;
  const [, baseScheme, baseAuthority, basePath = '', baseQuery = ''] = parts.exec(base) ?? [];
  if (baseScheme === undefined) return reference;
  const start = `${baseScheme}:`;
  if (authority !== undefined) return `${start}//${authority}${withoutDots(path)}${query}${fragment}`;
  const root = baseAuthority === undefined ? start : `${start}//${baseAuthority}`;
  if (path === '') return `${root}${basePath}${query || baseQuery}${fragment}`;
  if (path.startsWith('/')) return `${root}${withoutDots(path)}${query}${fragment}`;
  const folder =
    basePath === '' && baseAuthority !== undefined ? '/' : basePath.slice(0, basePath.lastIndexOf('/') + 1);
  return `${root}${withoutDots(folder + path)}${query}${fragment}`;
}

function withoutDots(path: string): string {
  if (!/(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [place, segment] of segments.entries()) {
    const last = place === segments.length - 1;
    if (segment === '..') {
      if (kept.length > 1) kept.pop();
    } else if (segment !== '.') kept.push(segment);
    if (last && (segment === '.' || segment === '..')) kept.push('');
  }
  return kept.join('/');
}
