/**
 * Regions and topics by the names a person types: those of the library, which may have its own.
 */
import { createScheme } from '#shared/schemes/tree';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { TagKind } from '#shared/tag';
import { plain, Usage, type Core } from './command.ts';

/** The two trees of the library. */
export async function schemesOf(core: Core): Promise<LibrarySchemes> {
  const { regions, topics } = await core.ask('schemes.read', {});
  return { region: createScheme(regions), topic: createScheme(topics) };
}

/** The id behind an id, code or label. */
export function conceptIdOf(schemes: LibrarySchemes, kind: TagKind, text: string): string {
  const id = schemes[kind].resolve(text);
  if (id === null)
    throw new Usage(
      `There is no ${kind} “${plain(text)}”. Name it by id or label, such as ${kind === 'region' ? 'KZ or "Central Asia"' : 'energy-security'}.`,
    );
  return id;
}
