/**
 * Which addresses may leave Meridian for the person's own browser or mail program.
 */
import { Failure } from '#shared/failure';

const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as parsed, never as given: schemes hidden by tabs or letter case are seen for what they are.
 * Fails with 'refused' on any other scheme and on addresses that carry a name or password.
 */
export function outgoingLink(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined)
    throw new Failure('refused', 'This link was not opened, because it is not a complete web address.');
  if (!schemes.has(url.protocol)) {
    const scheme = url.protocol.slice(0, 40);
    throw new Failure(
      'refused',
      `This link was not opened, because it begins with “${scheme}”. Only web and mail addresses are opened.`,
    );
  }
  if (url.username !== '' || url.password !== '')
    throw new Failure(
      'refused',
      'This link was not opened, because it carries a user name or password, which is often used to disguise an address.',
    );
  return url.href;
}
