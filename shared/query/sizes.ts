/**
 * How many articles tell the same, as `copies:` takes it: "3", "2-4" or "5+".
 */
const form = /^(\d{1,6})(?:[-–](\d{1,6})|(\+))?$/;

/** From and to, both included; null when the text says no such thing. */
export function sizesOf(text: string): readonly [number, number] | null {
  const match = form.exec(text.trim());
  if (match === null) return null;
  const from = Number(match[1]);
  const to = match[3] === undefined ? Number(match[2] ?? from) : Infinity;
  return to < from ? null : [from, to];
}
