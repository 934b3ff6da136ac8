/**
 * Cuts what outlets put around an article to sell it: calls to subscribe, plan lists, newsletter boxes, cookie notices.
 *
 * Articles *about* subscriptions must come through whole. So only whole blocks are cut, never a sentence of a paragraph;
 * only short ones; and only where such blocks stand: at the edges of the text, beside each other, or as nothing but a link.
 */
import { isIdeographic } from './text.ts';
import { readTree, removeSegments, segmentsOf, writeTree, type Segment } from './tree.ts';

/** 'paywall': the rest costs; 'more': the rest is elsewhere; the others say nothing about the article. */
type PromptKind = 'paywall' | 'more' | 'newsletter' | 'cookies';
export type Prompt = { readonly kind: PromptKind; readonly text: string };

/** A block is matched from its beginning, after bullets and arrows; E is the end of a word, in any script. */
const E = String.raw`(?![\p{L}\p{N}])`;
const begin = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})`, 'iu');
const whole = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`^(?:${patterns.join('|')})[\s.…!»>→]*$`, 'iu');

const PAYWALL: readonly RegExp[] = [
  // English
  begin(
    String.raw`keep reading (?:this (?:article|story)|for|with|by)${E}`,
    String.raw`(?:to )?(?:continue|keep) reading,? (?:this|with|for|by|please|subscribe|log|sign|create|register|your)${E}`,
    String.raw`already (?:a |an |have an? |got an? )?(?:\w+ )?(?:subscriber|member|subscribed|subscription|account|registered)${E}`,
    String.raw`(?:please )?(?:log|sign) ?in (?:or (?:subscribe|register|sign ?up|create)|to (?:continue|read|access|view|unlock|your account))${E}`,
    String.raw`(?:please )?subscribe (?:now|today|here|to (?:read|continue|unlock|access|keep|view)|for (?:full|unlimited|just|only|as|\$|€|£|¥)|or (?:log|sign) ?in)${E}`,
    String.raw`th(?:is|e rest of this) (?:article|story|content|post|page|report|piece) is (?:only |exclusively )?(?:available |reserved |exclusive )?(?:only |exclusively )?(?:for|to) (?:\p{L}+ ){0,3}(?:subscribers?|members?)${E}`,
    String.raw`this (?:article|story|content|post|report) is (?:locked|behind a paywall|premium|for paying)${E}`,
    String.raw`you(?:['’]ve| have) (?:reached|read|used|hit) (?:your|all|the|\d+)${E}.{0,60}(?:free|limit|articles?)${E}`,
    String.raw`(?:unlock|get|enjoy) (?:unlimited|full|complete|digital|instant|this (?:article|story)|all[- ]access)${E}`,
    String.raw`(?:to )?read (?:the (?:full|rest)|this|more|unlimited)${E}.{0,60}(?:subscri|log ?in|sign ?(?:in|up)|register|become a member)`,
    String.raw`(?:create|register for|sign up for) (?:a|an|your) (?:free )?account${E}`,
    String.raw`(?:start|begin|try) (?:your|a|our) (?:free |\d+[- ]\w+ )*(?:trial|subscription)${E}`,
    String.raw`become an? (?:\w+ )?(?:subscriber|member)${E}`,
    String.raw`(?:subscriber|member|premium)s?[- ](?:only|exclusive)s?${E}`,
    String.raw`(?:choose|select|pick) (?:your|a) (?:plan|subscription|offer)${E}`,
    String.raw`(?:see|view|compare|explore) (?:all |our |subscription )*(?:plans|offers|subscription options)${E}`,
    String.raw`want to (?:read|keep reading|continue reading)${E}`,
  ),
  whole(
    'subscribe',
    'subscribe now',
    'log ?in',
    'sign ?in',
    'register',
    'register now',
    'subscribers? only',
    'premium',
    'cancel any ?time',
  ),
  // Japanese
  begin(
    String.raw`(?:この|本)(?:記事|コンテンツ|ページ)は.{0,12}(?:有料|会員|購読|プレミアム)`,
    String.raw`残り\s*[:：]?\s*[\d,０-９]+\s*(?:文字|字|ページ)`,
    String.raw`(?:有料|無料|プレミアム|電子版)?(?:会員|購読者|読者)(?:限定|専用|登録|になる|になって|の方|なら)`,
    String.raw`(?:続き|全文|この先|記事全文)(?:を|は|の).{0,20}(?:会員|登録|ログイン|購読|有料)`,
    String.raw`(?:すでに|既に)(?:会員|購読|登録)`,
    String.raw`有料(?:記事|会員|プラン)`,
    String.raw`ここから先は`,
  ),
  whole(
    'ログイン',
    '新規登録',
    '会員登録',
    '無料登録',
    '購読する',
    '購読を申し込む',
    '今すぐ登録',
    'お申し込みはこちら',
  ),
  // Russian
  begin(
    String.raw`(?:подпишитесь|подписывайтесь|подписаться|оформите подписку|оформить подписку|купите подписку),? (?:чтобы|и (?:читайте|получите)|для (?:чтения|доступа)|сейчас|за \d)`,
    String.raw`(?:этот|эта|данный|данная) (?:материал|статья|текст) (?:доступ|только|для)\p{L}*${E}.{0,40}подпис`,
    String.raw`(?:материал|статья|полный текст|продолжение|полная версия)${E}.{0,30}доступ\p{L}* .{0,30}подпис`,
    String.raw`уже (?:есть подписка|подписаны|подписались|подписчик|зарегистрированы|оформили)${E}`,
    String.raw`(?:войдите|авторизуйтесь|зарегистрируйтесь),? (?:чтобы|или|для|если)${E}`,
    String.raw`чтобы (?:читать|прочитать|продолжить|дочитать)${E}.{0,60}(?:подпи|войд|зарегистр|авториз)`,
    String.raw`(?:выберите|выбрать) (?:подписку|тариф)${E}`,
  ),
  whole(
    'войти',
    'подписаться',
    'оформить подписку',
    'войти в аккаунт',
    'только для подписчиков',
    'отмена в любой момент',
  ),
  // Kazakh
  begin(
    String.raw`(?:жазылыңыз|жазылу|тіркеліңіз|кіріңіз),? (?:оқу|толық|жалғас|қазір|немесе)`,
    String.raw`.{0,60}оқу үшін.{0,30}(?:жазыл|тіркел|кіріңіз|кіру)`,
    String.raw`(?:бұл|осы) (?:мақала|материал|мәтін)${E}.{0,30}(?:жазылушы|ақылы)`,
    String.raw`(?:жазылып қойдыңыз|жазылып қойғансыз|жазылушысыз|тіркеліп қойғансыз)`,
    String.raw`(?:тек )?жазылушыларға (?:ғана )?(?:арналған|қолжетімді)`,
  ),
  whole('жазылу', 'кіру', 'тіркелу', 'жазылымды рәсімдеу', 'тек жазылушыларға'),
  // Uzbek
  begin(
    String.raw`.{0,60}o.?qish uchun.{0,30}(?:obuna|ro.?yxat|kiring)`,
    String.raw`obuna bo.?ling,? `,
    String.raw`(?:ushbu|bu) maqola.{0,30}obuna`,
  ),
];

const MORE: readonly RegExp[] = [
  whole(
    'continue reading',
    'keep reading',
    'read more',
    'read on',
    'read full (?:story|article|post)',
    'full (?:story|article)',
    'more',
    'read (?:the )?(?:rest|full|whole|entire) (?:of )?(?:this |the )?(?:story|article|post|entry|report|text)(?: (?:here|at|on) .{1,60})?',
    'click here to (?:read|continue).{0,60}',
    'view (?:original|full article)',
    'source',
    '続きを読む',
    '続きはこちら',
    'もっと読む',
    '全文を読む',
    '記事全文を読む',
    'もっと見る',
    'читать (?:далее|дальше|полностью|полную версию|продолжение|ещё|еще)',
    'подробнее',
    'читать статью(?: полностью)?',
    'продолжение следует',
    'толығырақ(?: оқу)?',
    'толық оқу',
    'жалғасын оқу',
    'әрі қарай оқу',
    'ары қарай оқу',
    'толық нұсқасы',
    'батафсил',
    'batafsil',
    'davomini o.?qish',
    'weiterlesen',
    'lire la suite',
    'leer más',
    'seguir leyendo',
  ),
  begin(
    String.raw`the post .{1,200} (?:appeared|was) first (?:appeared |published )?(?:on|at)${E}`,
    String.raw`continue reading .{1,120}(?:…|→|\.\.\.|»)\s*$`,
  ),
];

const NEWSLETTER: readonly RegExp[] = [
  begin(
    String.raw`(?:sign ?up|subscribe|register|opt in)(?: (?:for|to)| here for)${E}.{0,70}(?:newsletters?|mailing list|briefing|updates|e-?mails?|inbox|podcast|channel|alerts)${E}`,
    String.raw`(?:get|receive|stay|keep).{0,90}(?:in|to|straight to) your (?:inbox|e-?mail)${E}`,
    String.raw`(?:enter|your) (?:your )?e-?mail(?: address)?\s*[:*]?\s*$`,
    String.raw`by (?:signing up|subscribing|submitting|clicking|providing|entering)${E}.{0,80}(?:agree|terms|privacy|consent|e-?mail)`,
    String.raw`(?:join|follow) (?:us|our)${E}.{0,60}(?:newsletter|telegram|whatsapp|facebook|twitter|instagram|linkedin|channel)${E}`,
    String.raw`(?:thank you|thanks) for (?:signing up|subscribing)${E}`,
    String.raw`this (?:site|form) is protected by recaptcha`,
    String.raw`.{0,30}(?:メルマガ|メールマガジン|ニュースレター).{0,30}(?:登録|購読|お申し込み)`,
    String.raw`(?:подпишитесь|подписывайтесь|подписаться) на (?:наш|рассыл|телеграм|telegram|канал|нас|новост|youtube|ютуб)`,
    String.raw`читайте нас (?:в|на)${E}`,
    String.raw`.{0,40}(?:telegram|телеграм|instagram|инстаграм|whatsapp|youtube)\P{L}.{0,30}(?:жазылыңыз|жазылу|тіркеліңіз)`,
    String.raw`.{0,40}(?:telegram|telegramdagi|kanal)\P{L}.{0,30}obuna bo`,
  ),
];

const COOKIES: readonly RegExp[] = [
  begin(
    String.raw`(?:we|this (?:web)?site|our (?:web)?site|we and our (?:\d+ )?partners) (?:use|uses|store)${E}.{0,60}cookies?${E}`,
    String.raw`(?:accept|reject|manage|allow)(?: all)? cookies?${E}`,
    String.raw`by (?:continuing|using|browsing)${E}.{0,80}cookies?${E}`,
    String.raw`(?:当|この|本)?(?:サイト|ウェブサイト)では.{0,20}(?:クッキー|cookie)`,
    String.raw`(?:мы используем|(?:этот |наш )?сайт использует|на сайте используются).{0,30}(?:cookie|куки)`,
    String.raw`(?:біз|бұл сайт|сайт)\P{L}.{0,30}(?:cookie|куки)`,
  ),
];

const KINDS: readonly { readonly kind: PromptKind; readonly patterns: readonly RegExp[]; readonly longest: number }[] =
  [
    { kind: 'more', patterns: MORE, longest: 260 },
    { kind: 'newsletter', patterns: NEWSLETTER, longest: 260 },
    { kind: 'cookies', patterns: COOKIES, longest: 450 },
    { kind: 'paywall', patterns: PAYWALL, longest: 240 },
  ];

/** Parts of plan lists: they prove nothing alone, and are cut beside a call to subscribe. */
const PLAN = new RegExp(
  [
    String.raw`[$€£¥₸₽₹]\s?\d[\d.,]*\s?(?:/|per |a |every |for |p/)\s?(?:\d+ |your |first |the )*(?:months?|mo\b|weeks?|wk\b|years?|yr\b|quarter)`,
    String.raw`\d[\d.,\s]*(?:円|₽|руб\p{L}*\.?|тг|₸|теңге|тенге|so.?m|usd|eur)\s?(?:/|в |за |айына|жылына|・|（)?\s?(?:月|年|税込|месяц|мес|год|неделю|ай|жыл|oyiga|oy)?`,
    String.raw`^(?:月額|年額|初月|月々)`,
    String.raw`^(?:standard|premium|basic|essential|all[- ]access|digital|print|annual|monthly|yearly|weekly)(?:[ +&-]+(?:digital|print|access|plan|subscription|edition|monthly|annual))*$`,
    String.raw`^(?:cancel|change) (?:or \w+ )?any ?time`,
    String.raw`^(?:then|billed|save|only|just|from)${E}.{0,12}[$€£¥\d]`,
    String.raw`^(?:most popular|best value|best offer|free trial|billed (?:monthly|annually|yearly))`,
    String.raw`^or$`,
  ].join('|'),
  'iu',
);

const LEAD = /^[\s•▪▸►→»>*|·–—-]+/u;

/** What a block of text is, when it is a prompt and nothing else. */
export function promptOf(block: string): Prompt | null {
  const text = block.replace(LEAD, '').replace(/\s+/g, ' ').trim();
  for (const { kind, patterns, longest } of KINDS) {
    if (text.length <= longest && patterns.some((pattern) => pattern.test(text))) return { kind, text };
  }
  return null;
}

/** A text rid of its boilerplate. */
export type Trimmed = {
  readonly html: string;
  readonly cut: readonly (Prompt & {
    /** Whether nothing of the article follows. */
    readonly atEnd: boolean;
  })[];
};

/** Cuts boilerplate blocks out of sanitised HTML; returns the same string when there are none. */
export function trimBoilerplate(html: string): Trimmed {
  const root = readTree(html);
  const segments = segmentsOf(root);
  const prompts = segments.map((segment) => (segment.path.includes('blockquote') ? null : promptOf(segment.text)));
  if (prompts.every((prompt) => prompt === null)) return { html, cut: [] };
  const isPlan = segments.map(
    (segment, at) => prompts[at] === null && segment.text.length <= 140 && PLAN.test(segment.text.trim()),
  );
  const isProse = segments.map((segment, at) => prompts[at] === null && !isPlan[at] && lengthOf(segment.text) > 110);
  const firstProse = isProse.indexOf(true);
  const lastProse = isProse.lastIndexOf(true);

  const gone = new Set<number>();
  segments.forEach((segment, at) => {
    if (prompts[at] === null) return;
    const isEdge = at > lastProse || at < firstProse;
    const isHeading = /^h[12]$/.test(segment.path.at(-1) ?? '');
    const isBeside = [at - 1, at + 1].some((other) => (prompts[other] ?? null) !== null || isPlan[other] === true);
    const isLink = segment.linked >= segment.text.length * 0.9;
    if ((isEdge && !isHeading) || isBeside || isLink) gone.add(at);
  });
  for (const at of gone) {
    for (const step of [-1, 1]) {
      for (let other = at + step; isPlan[other] === true || gone.has(other); other += step) gone.add(other);
    }
  }
  if (gone.size === 0) return { html, cut: [] };
  // A text that is nothing but prompts is shown as it is: better that than an empty article.
  if (gone.size === segments.length) return { html, cut: promptsAt(gone, prompts, lastProse) };
  removeSegments(
    root,
    [...gone].map((at) => segments[at]).filter((segment): segment is Segment => segment !== undefined),
  );
  return { html: writeTree(root), cut: promptsAt(gone, prompts, lastProse) };
}

function promptsAt(places: Iterable<number>, prompts: readonly (Prompt | null)[], lastProse: number): Trimmed['cut'] {
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const prompt = prompts[at] ?? null;
      return prompt === null ? [] : [{ ...prompt, atEnd: at > lastProse }];
    });
}

/** Length in Latin letters' worth: an ideograph says about as much as three. */
function lengthOf(text: string): number {
  let length = text.length;
  for (const character of text) if (isIdeographic(character.codePointAt(0) ?? 0)) length += 2;
  return length;
}
