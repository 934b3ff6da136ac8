/**
 * The search language: text to tree and back. Pure, and it never fails: what cannot be understood is searched as words,
 * with a note that says so.
 *
 *     uranium "spot price" -"test launch" (уран OR ウラン) near/8 corridor kaz*
 *     region:KZ focus:UZ topic:"nuclear fuel cycle" region:(KZ OR UZ) title:tariff author:sato lang:ja source:gridline
 *     comment:"ask the ministry" excerpt:tariff note:check grade:B2 cluster:7f3a
 *     is:unread access:teaser month:2026-11 after:2026-02-14 before:-P1W on:2026-02/2026-05
 *
 * - Words stand side by side: all must occur. `OR` joins its two neighbours and binds tighter than standing side by
 *   side, so `a b OR c` is a and (b or c). `-` or `NOT` excludes what follows. `near/5` binds tightest: both sides occur
 *   with at most five words between them, in either order; a side is a word, a phrase, or a bracket of these joined by OR.
 * - `word*` finds every word that begins so. A phrase is found exactly, whatever the punctuation between its words.
 * - A field takes a word, a phrase or a bracket. Several values of one field a facet panel adds are written
 *   `region:(KZ OR UZ)`: any of them. Region and topic find everything narrower, by identifier or by label in any language;
 *   `focus:KZ` only what is about the place, not what merely names it. A region given by hand or by a rule is its focus.
 * - Dates are UTC. `after:` begins with the date given, `before:` ends before it, `on:` is the day, month or year itself;
 *   an interval `2026-02/2026-05` includes both ends, a duration `-P90D` counts back from now.
 * - `is:` knows read, unread, starred, archived, inbox (not archived), kept (starred, tagged or in a pack), teaser, full,
 *   suggested (open suggestions), changed, tagged, in-pack, highlighted, repeated (another article has the same text).
 * - `title:` looks in headlines, `comment:` and `excerpt:` in what was written and quoted in packs, `note:` in notes.
 * - `grade:` is the Admiralty code: `B2`, `B` (any figure) or `2` (any letter).
 * - `cluster:7f3a` is a story by its name or how that begins; `copies:` is how many articles tell it: `1`, `2-4`, `5+`.
 * - `saved:"name"` is what the saved search of that name finds, and may stand wherever a filter may.
 * - A word also finds its other forms: plural, possessive, cases (main/search/NOTES.md). In quotes it is exact.
 */
export { type FilterField, type Query, type TextField } from './query/tree.ts';
export { parseQuery } from './query/parse.ts';
export { printQuery } from './query/print.ts';
export { periodOf } from './query/dates.ts';
export { sizesOf } from './query/sizes.ts';
export { createExpander, type SavedQuery } from './query/expand.ts';
export { referencesOf, renameReferences } from './query/references.ts';
export { filtersOf, inOtherField, termsOf, withFilter, withoutFilter } from './query/filters.ts';
