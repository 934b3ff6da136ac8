/**
 * Language tags of labels (BCP 47, that is RFC 5646).
 */

/** Section 2.1's grammar, without the irregular tags of before 2006. */
const wellFormed =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|i-[a-z]{3,8})$/i;
const longest = 60;

/** The tag in its usual case (section 2.1.1: "uz-Cyrl", "en-GB"), or null when it is none. "zh_CN" is taken for "zh-CN". */
export function languageTag(text: string): string | null {
  const tag = text.replaceAll('_', '-');
  if (tag.length > longest || !wellFormed.test(tag)) return null;
  let single = false;
  const parts = tag
    .toLowerCase()
    .split('-')
    .map((part, place) => {
      const inner = place > 0 && !single;
      single ||= part.length === 1;
      if (inner && part.length === 2) return part.toUpperCase();
      return inner && part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    });
  return parts.join('-');
}
