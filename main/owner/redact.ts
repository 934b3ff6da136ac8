/**
 * Takes secrets out of text that goes to the log: passwords in addresses, secret query values, tokens in headers.
 */

const secretName =
  '[\\w.-]*(?:token|secret|passw(?:or)?d|pwd|passphrase|apikey|api[_-]key|access[_-]key|signature|credential|session|auth)[\\w.-]*|key|sig|code|k';

const userInfo = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]*@/gi;
const queryValue = new RegExp(`([?&#;](?:${secretName})=)[^\\s&#;"'<>]+`, 'gi');
const header = /\b((?:proxy-)?authorization|(?:set-)?cookie)(["']?\s*[:=]\s*["']?)[^\r\n"']+/gi;
const bearer = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi;

/** The same text with each secret replaced by an ellipsis. */
export function redact(text: string): string {
  return text.replace(userInfo, '$1…@').replace(queryValue, '$1…').replace(header, '$1$2…').replace(bearer, '$1 …');
}
