/**
 * Abilities: what a host lends to the core because only the platform can do it. There the core asks and the host answers.
 *
 * A host names those it has in its hello; the page is told the names once and never asks which host it is on.
 */
import * as z from 'zod/mini';

const fileKind = z.strictObject({ name: z.string(), extensions: z.array(z.string()) });

export const abilities = {
  /** Lets the person choose where to save. The browser host answers a path of its own and the address to fetch it from once. */
  'file.save': {
    input: z.strictObject({ name: z.string(), kind: fileKind }),
    output: z.nullable(z.strictObject({ path: z.string(), download: z.nullable(z.string()) })),
  },
  /** Lets the person choose files to read. */
  'file.open': {
    input: z.strictObject({ kinds: z.array(fileKind), multiple: z.boolean() }),
    output: z.nullable(z.array(z.string())),
  },
  /** Shows a file in the system's file manager. */
  'file.reveal': { input: z.strictObject({ path: z.string() }), output: z.null() },
  /** Opens an http, https or mailto address in the person's own browser. */
  'link.open': { input: z.strictObject({ url: z.string() }), output: z.null() },
  /** Prints a self-contained HTML file to a tagged PDF with an outline. Paths are absolute. */
  'pdf.print': { input: z.strictObject({ html: z.string(), pdf: z.string() }), output: z.null() },
  /** Shows a notification of the system, unless a window of this host has the focus. */
  'notice.show': {
    input: z.strictObject({ title: z.string().check(z.maxLength(200)), body: z.string().check(z.maxLength(400)) }),
    output: z.null(),
  },
  /** Where this host serves published searches, and whether its port was chosen and so stays the same. */
  'feed.origin': { input: z.strictObject({}), output: z.strictObject({ origin: z.string(), fixed: z.boolean() }) },
  /** Reads this machine's settings. */
  'settings.read': { input: z.strictObject({}), output: z.unknown() },
  /** Replaces this machine's settings. */
  'settings.write': { input: z.strictObject({ settings: z.unknown() }), output: z.null() },
} as const satisfies Record<string, { input: z.ZodMiniType; output: z.ZodMiniType }>;

export type Abilities = typeof abilities;
export type AbilityName = keyof Abilities;
