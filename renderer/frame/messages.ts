/**
 * What the app and the frame say to each other: JSON text over one MessagePort.
 *
 * What the frame says is parsed as hostile: an article's text has been inside it.
 */
import * as z from 'zod/mini';

/** From the app to the frame. */
export type ToFrame =
  | {
      readonly name: 'show';
      readonly kind: 'article' | 'document';
      /** Sanitised HTML of an article, or a whole document of ours for a preview. */
      readonly html: string;
      /** The text that offsets count in. */
      readonly text: string;
      readonly lang: string | null;
      readonly dir: 'ltr' | 'rtl' | 'auto';
    }
  | { readonly name: 'look'; readonly dark: boolean; readonly tokens: Readonly<Record<string, string>> }
  | { readonly name: 'terms'; readonly terms: readonly string[] }
  /** Goes to the next or the previous hit, round and round, and answers which it is and where it stands. */
  | { readonly name: 'step'; readonly by: 1 | -1 }
  /** Lights a range of the text for a moment and answers where it stands. */
  | { readonly name: 'flash'; readonly start: number; readonly end: number }
  | { readonly name: 'images'; readonly images: readonly { readonly src: string; readonly data: string | null }[] };

const small = z.string().check(z.maxLength(64));
const offset = z.int().check(z.minimum(0));

/** From the frame to the app. */
export const fromFrame = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('ready') }),
  z.strictObject({
    name: z.literal('size'),
    width: z.int().check(z.minimum(0), z.maximum(20_000)),
    height: z.int().check(z.minimum(0), z.maximum(4_000_000)),
    /** Images whose address is withheld. */
    images: offset,
  }),
  z.strictObject({
    name: z.literal('selected'),
    start: offset,
    end: offset,
    text: z.string().check(z.maxLength(100_000)),
  }),
  z.strictObject({
    name: z.literal('key'),
    key: small,
    code: small,
    ctrl: z.boolean(),
    meta: z.boolean(),
    alt: z.boolean(),
    shift: z.boolean(),
  }),
  z.strictObject({ name: z.literal('link'), href: z.string().check(z.maxLength(4096)) }),
  /** How many hits there are, and at which one stands (1 is the first; 0 before any was gone to). */
  z.strictObject({ name: z.literal('hits'), total: offset, at: offset }),
  z.strictObject({ name: z.literal('place'), top: z.number(), bottom: z.number() }),
]);
export type FromFrame = z.infer<typeof fromFrame>;

/** Reads what the frame said; null when it is nothing the frame may say. */
export function parseFromFrame(data: unknown): FromFrame | null {
  if (typeof data !== 'string' || data.length > 200_000) return null;
  try {
    return fromFrame.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}
