/**
 * Enters the browser host: the one-time token of the first address becomes a cookie and a key.
 */
const keyName = 'meridian-key';

/** Answers the key of this window, or null when the host did not let it in. */
export async function enter(): Promise<string | null> {
  const token = new URLSearchParams(location.hash.slice(1)).get('k');
  if (token === null) return sessionStorage.getItem(keyName);
  history.replaceState(null, '', location.pathname + location.search);
  const answer = await fetch('/enter', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) return sessionStorage.getItem(keyName);
  const body: unknown = await answer.json();
  if (typeof body !== 'object' || body === null || !('key' in body) || typeof body.key !== 'string') return null;
  sessionStorage.setItem(keyName, body.key);
  return body.key;
}

/** Hands a chosen or dropped file to the browser host and answers its token. */
export async function upload(file: File, key: string): Promise<{ readonly token: string; readonly name: string }> {
  const answer = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'x-meridian-key': key },
    body: file,
  });
  const body: unknown = answer.ok ? await answer.json() : null;
  if (typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string') {
    return { token: body.token, name: file.name };
  }
  throw new Error(`“${file.name}” could not be handed over (${answer.status}).`);
}
