/**
 * Whether a page shows, instead of its article, only what stands before it: a consent page, a check for humans, a call for
 * JavaScript. Such pages mark themselves as nothing and answer with status 200.
 *
 * Three things must hold: the text is short, it speaks of such a thing, and it says next to nothing of what the headline says.
 * So a short article about cookies is none, and a note that an article was withdrawn is none either.
 */

/** More words than this are an article, whatever they speak of. */
const LONGEST = 150;
/** From this share of the headline's words in the text, it is about the same thing. */
const ENOUGH = 1 / 3;

const KINDS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'a check for humans',
    pattern:
      /(?:verify|confirm|prove|make sure)(?: that)? you(?:['’]re| are)(?: not)?(?: an?)? (?:human|robot|bot)|are you (?:a |not a )?(?:human|robot)|captcha|unusual (?:traffic|activity)|checking (?:if the site connection|your browser)|ロボットではありません|вы не робот/iu,
  },
  {
    what: 'a call to switch on JavaScript',
    pattern:
      /(?:enable|activate|turn on|requires?|without|needs?) (?:\p{L}+ ){0,2}java ?script|java ?script (?:is |has been |must be )?(?:disabled|required|turned off|enabled|not (?:available|supported|enabled))|javascriptを有効|включите javascript/iu,
  },
  {
    what: 'a notice about cookies and consent',
    pattern:
      /\bcookies?\b|before you continue|your (?:privacy|consent|data) (?:choices|preferences|settings|matters?)|(?:value|respect|care about) your privacy|(?:give|manage|withdraw|your) consent\b|privacy (?:settings|preferences)|クッキー|個人情報の取り扱いに同意|файл\p{L}* (?:cookie|куки)|\bкуки\b|соглас\p{L}+ на обработку|einwilligung|datenschutzeinstellungen|vos choix de confidentialité|consentement/iu,
  },
  {
    what: 'a call to switch off an ad blocker',
    pattern: /ad[- ]?block(?:er|ing)?\b|広告ブロック|блокировщик\p{L}* рекламы/iu,
  },
  {
    what: 'a refusal',
    pattern:
      /^(?:\d{3} )?(?:access (?:to this (?:page|site) )?(?:has been )?(?:denied|blocked)|(?:your )?request (?:was |has been )?(?:denied|blocked)|forbidden|sorry, you have been blocked)/iu,
  },
];

/** What a text has in common with others: words of four letters and more; pairs of characters where words are not parted. */
function signsOf(text: string): Set<string> {
  const signs = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (/[\p{Script=Han}\p{Script=Katakana}]/u.test(word))
      for (let at = 0; at + 1 < word.length; at += 1) signs.add(word.slice(at, at + 2));
    else if (word.length >= 4) signs.add(word);
  }
  return signs;
}

function isAbout(text: string, title: string): boolean {
  const wanted = signsOf(title);
  if (wanted.size === 0) return false;
  const held = signsOf(text);
  return [...wanted].filter((sign) => held.has(sign)).length >= wanted.size * ENOUGH;
}

/**
 * Says what a page shows instead of its article, in a sentence; null when it shows an article, or nothing that says it does not.
 *
 * @param title the headline as somebody else gave it (the feed); a wall's own title says nothing
 */
export function wallOf(text: string, words: number, title: string | null): string | null {
  if (words > LONGEST || title === null || title.trim() === '' || isAbout(text, title)) return null;
  const kind = KINDS.find(({ pattern }) => pattern.test(text));
  if (kind === undefined) return null;
  const begins = text.replaceAll(/\s+/g, ' ');
  return `The page shows only ${kind.what} (“${begins.length <= 60 ? begins : `${begins.slice(0, 59).toWellFormed()}…`}”), not the article.`;
}
