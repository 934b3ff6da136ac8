/**
 * The messages that cross a pipe: hello{version,…}, ask{id,name,input}, cancel{id}, answer{id,output}, fail{id,error}, event{name,data}.
 */
import * as z from 'zod/mini';
import { failure } from './failure.ts';

/** Who is at an end: a page, a terminal or the host itself, and the abilities it lends. */
const hello = z.strictObject({
  kind: z.literal('hello'),
  version: z.int(),
  role: z.enum(['core', 'page', 'terminal', 'host']),
  abilities: z.array(z.string()),
});
export type Hello = z.infer<typeof hello>;

const id = z.int();
const message = z.discriminatedUnion('kind', [
  hello,
  z.strictObject({ kind: z.literal('ask'), id, name: z.string(), input: z.unknown() }),
  z.strictObject({ kind: z.literal('cancel'), id }),
  z.strictObject({ kind: z.literal('answer'), id, output: z.unknown() }),
  z.strictObject({ kind: z.literal('fail'), id, error: failure }),
  z.strictObject({ kind: z.literal('event'), name: z.string(), data: z.unknown() }),
]);
export type Message = z.infer<typeof message>;

/** Text longer than this is refused (UTF-16 units): large things never cross whole. */
export const longestText = 16 * 1024 * 1024;

/** Reads a message; undefined for what is none. */
export function parseMessage(text: string): Message | undefined {
  if (text.length > longestText) return undefined;
  try {
    return message.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
