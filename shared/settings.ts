/**
 * Machine settings: how this computer shows Meridian. What belongs to the library is kept in the library.
 */
import * as z from 'zod/mini';

export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['normal', 'more']),
  density: z.enum(['compact', 'cosy', 'roomy']),
  /** Single-key shortcuts on or off (WCAG 2.1.4). */
  singleKeys: z.boolean(),
  /** Changed shortcuts: command → key. */
  keys: z.record(z.string(), z.string()),
  /** Pane widths in CSS pixels. */
  panes: z.strictObject({ places: z.int(), list: z.int() }),
  /** Reader text size in CSS pixels. */
  readerSize: z.int().check(z.minimum(12), z.maximum(32)),
  /** Whether Search shows one row per story: ordered by how well articles match, and by date. */
  stories: z.strictObject({ relevance: z.boolean(), dates: z.boolean() }),
  /** Who acts are signed by. */
  author: z.string().check(z.maxLength(80)),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  theme: 'system',
  contrast: 'normal',
  density: 'cosy',
  singleKeys: true,
  keys: {},
  panes: { places: 224, list: 460 },
  readerSize: 18,
  stories: { relevance: true, dates: false },
  author: '',
};

/** Reads stored settings, keeping what is valid and defaulting the rest. Never throws. */
export function readSettings(value: unknown): Settings {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const merged: Record<string, unknown> = { ...defaultSettings };
  for (const key of Object.keys(defaultSettings)) {
    if (!(key in stored)) continue;
    const trial = settings.safeParse({ ...defaultSettings, [key]: stored[key] });
    if (trial.success) merged[key] = stored[key];
  }
  return settings.parse(merged);
}
