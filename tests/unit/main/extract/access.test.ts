import { expect, test } from 'vitest';
import { extractArticle } from '#main/extract/article';
import type { ExtractedArticle } from '#shared/article';
import { jsonLd, newsPage, prose, type PageParts } from './pages.ts';

const page = (parts: PageParts): ExtractedArticle =>
  extractArticle({ kind: 'page', html: newsPage(parts), url: 'https://www.courier.example/world/gas' });
const fragment = (html: string, summary?: string): ExtractedArticle =>
  extractArticle({
    kind: 'fragment',
    html,
    url: 'https://www.courier.example/world/gas',
    hint: { summary: summary ?? null },
  });

const notFree = jsonLd({
  '@type': 'NewsArticle',
  headline: 'Gas to flow by spring',
  isAccessibleForFree: false,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.locked' },
});

test('a page without a sign of a wall is full', () => {
  expect(page({})).toMatchObject({ access: 'full', accessReason: 'Nothing on the page says that text is missing.' });
});

test('a marking alone makes no teaser: the locked part may be there', () => {
  expect(page({ head: notFree, body: `${prose(1)}<div class="locked">${prose(9)}</div>` })).toMatchObject({
    access: 'full',
    accessReason: 'The page marks itself as not free (isAccessibleForFree), yet carries the whole text.',
  });
});

test('a page marked as not free whose locked part is empty is a teaser', () => {
  const teaser = page({
    head: notFree,
    body: `${prose(2)}<div class="locked"></div><p>This article is for subscribers only.</p>`,
  });
  expect(teaser.access).toBe('teaser');
  expect(teaser.text).not.toContain('subscribers');
  expect(page({ head: notFree, body: prose(2) })).toMatchObject({
    access: 'teaser',
    accessReason: 'The page marks itself as not free (isAccessibleForFree) and shows only its opening.',
  });
});

test('a text followed by a call to subscribe is a teaser, and the call is the reason', () => {
  expect(
    page({ body: `${prose(2)}<div><p>Keep reading for free</p><p>Already a subscriber? Log in</p></div>` }),
  ).toMatchObject({
    access: 'teaser',
    accessReason: 'The text stops at “Already a subscriber? Log in”.',
  });
  expect(
    page({ body: `${prose(2)}<div class="paywall-prompt"><p>Subscribe to continue reading</p></div>` }).access,
  ).toBe('teaser');
});

test.each([
  [
    'ja',
    '<p>経済産業省は十七日、液化天然ガスの長期契約に関する新しい方針を発表した。電力各社との協議を来月から始める。</p><p>政府関係者によると、契約期間は二十年を想定している。</p><p>この記事は有料会員限定です。残り 1,234文字</p>',
  ],
  [
    'ru',
    '<p>Министры энергетики пяти стран договорились о поставках газа на ближайшие десять лет, сообщила пресс-служба.</p><p>Подробности соглашения станут известны позже.</p><p>Подписаться, чтобы читать дальше</p>',
  ],
  [
    'kk',
    '<p>Бес елдің энергетика министрлері алдағы он жылға арналған газ жеткізу туралы келісімге келді деп хабарлады баспасөз қызметі.</p><p>Толық оқу үшін жазылыңыз</p>',
  ],
])('knows a wall in other languages: %s', (language, body) => {
  expect(page({ head: `<meta http-equiv="content-language" content="${language}">`, body })).toMatchObject({
    access: 'teaser',
    language,
  });
});

test('a long text with a bar that asks for a subscription stays full', () => {
  expect(page({ body: `${prose(20)}<p>Subscribe now for unlimited access</p>` }).access).toBe('full');
});

test('a text far shorter than the page claims is a teaser', () => {
  const head = jsonLd({ '@type': 'NewsArticle', headline: 'Gas to flow by spring', wordCount: 1200 });
  expect(page({ head, body: prose(3) }).accessReason).toMatch(/^The page claims 1200 words and shows \d+\.$/);
  expect(
    page({
      head: jsonLd({ '@type': 'NewsArticle', headline: 'Gas to flow by spring', wordCount: 150 }),
      body: prose(5),
    }).access,
  ).toBe('full');
});

test('a text that breaks off is a teaser', () => {
  expect(page({ body: `${prose(2)}<p>The ministers then turned to the question of who would…</p>` })).toMatchObject({
    access: 'teaser',
    accessReason: 'The text breaks off in the middle.',
  });
});

test.each([
  ['an ellipsis', `${prose(1)}<p>The ministers then turned to the question of [&#8230;]</p>`],
  ['read more', `${prose(2)}<p><a href="/world/gas">Continue reading</a></p>`],
  ['a title to continue with', `${prose(1)}<p><a href="/world/gas">Continue reading Gas to flow by spring →</a></p>`],
  [
    '続きを読む',
    '<p>経済産業省は十七日、液化天然ガスの長期契約に関する新しい方針を発表した。電力各社との協議を来月から始める。</p><p>続きを読む</p>',
  ],
  ['a sentence or two', '<p>Gas will flow to four countries by spring.</p>'],
])('a fragment that ends in %s is a teaser', (_, html) => {
  expect(fragment(html).access).toBe('teaser');
});

test('a fragment that is only the summary is a teaser, a whole text is not', () => {
  const summary = `${'Officials said that the pipeline would carry gas to four countries. '.repeat(5)}`;
  expect(fragment(`<p>${summary}</p>`, summary)).toMatchObject({
    access: 'teaser',
    accessReason: 'The feed carries only a summary.',
  });
  expect(fragment(prose(8), 'Gas will flow.')).toMatchObject({
    access: 'full',
    accessReason: 'The feed carries the whole text.',
  });
});

test('the line a blog adds to its feed makes no teaser', () => {
  const article = fragment(
    `${prose(6)}<p>The post <a href="/gas">Gas to flow</a> appeared first on <a href="/">The Steppe Courier</a>.</p>`,
  );
  expect(article.access).toBe('full');
  expect(article.text).not.toContain('appeared first');
});
