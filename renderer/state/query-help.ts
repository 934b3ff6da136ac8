/**
 * The search language in a few words each: what is offered while typing, hinted at, and explained in the sheet.
 */

/** Fields, as they are offered. */
export const fieldHelp: readonly { readonly name: string; readonly means: string; readonly example: string }[] = [
  { name: 'region', means: 'a place or group, with everything in it', example: 'region:"Central Asia"' },
  { name: 'focus', means: 'a place it is about, not one it merely names', example: 'focus:Kazakhstan' },
  { name: 'topic', means: 'a topic, with everything narrower', example: 'topic:"energy security"' },
  { name: 'source', means: 'an outlet', example: 'source:Gridline' },
  { name: 'lang', means: 'the language', example: 'lang:ja' },
  { name: 'is', means: 'its state: unread, starred, in a pack …', example: 'is:unread' },
  { name: 'after', means: 'from a date on', example: 'after:-P30D' },
  { name: 'before', means: 'until a date', example: 'before:2026-03' },
  { name: 'on', means: 'on a day, in a month, a year or a span', example: 'on:2026-02/2026-05' },
  { name: 'month', means: 'a month', example: 'month:2026-11' },
  { name: 'title', means: 'words of the headline', example: 'title:tariff' },
  { name: 'author', means: 'words of the byline', example: 'author:sato' },
  { name: 'access', means: 'full text or teaser only', example: 'access:full' },
  { name: 'comment', means: 'words of your comments in packs', example: 'comment:"ask the ministry"' },
  { name: 'excerpt', means: 'words you quoted in packs', example: 'excerpt:tariff' },
  { name: 'note', means: 'words of your notes', example: 'note:check' },
  { name: 'grade', means: 'how reliable and credible, A1 to F6', example: 'grade:B2' },
  { name: 'cluster', means: 'one story told by several outlets', example: 'cluster:7f3a' },
  { name: 'copies', means: 'how many articles have the same text', example: 'copies:2-4' },
];

/** Values of `is:`. */
export const stateHelp: Readonly<Record<string, string>> = {
  unread: 'not yet read',
  read: 'read',
  starred: 'starred',
  inbox: 'not archived',
  archived: 'archived',
  kept: 'starred, tagged or in a pack',
  tagged: 'with a region or topic',
  suggested: 'with tags to confirm',
  'in-pack': 'in a pack',
  changed: 'its text has changed since it came',
  full: 'the full text',
  teaser: 'a teaser only',
  highlighted: 'with words you highlighted',
  repeated: 'another outlet has the same text',
};

/** What stands beside words. */
export const operatorHelp: readonly { readonly example: string; readonly means: string }[] = [
  { example: 'uranium corridor', means: 'both words, in any form: sanction finds sanctions, нефть finds нефти' },
  { example: '"spot price"', means: 'exactly this, word for word; a quoted word is exact too' },
  { example: 'oil OR gas', means: 'either; OR in capitals' },
  { example: '-gas', means: 'without it' },
  { example: 'kaz*', means: 'every word that begins so' },
  { example: 'oil near/5 rail', means: 'at most five words between them' },
  { example: '(oil OR gas) -export', means: 'brackets hold together what belongs together' },
];
