import { expect, test } from 'vitest';
import { promptOf, trimBoilerplate } from '#main/extract/boilerplate';
import { textOf } from '#main/extract/text';
import { prose } from './pages.ts';

const cutFrom = (html: string): string => textOf(trimBoilerplate(html).html);
const article = prose(4).replaceAll('\n', '');

test.each([
  [
    'en',
    '<div><h3>Keep reading for free</h3><p>Create a free account to read three articles a month.</p><p>Already a subscriber? <a href="https://x.example/login">Log in</a></p></div>',
  ],
  [
    'en plans',
    '<div><h3>Choose your plan</h3><ul><li>Standard Digital</li><li>$4.99 per month</li><li>Premium Digital</li><li>£59 / year, cancel anytime</li></ul><p>Subscribe now</p></div>',
  ],
  [
    'en newsletter',
    '<p>Sign up for our weekly energy newsletter.</p><p>By signing up you agree to our privacy policy.</p>',
  ],
  ['en cookies', '<p>We use cookies to improve your experience on this site.</p>'],
  ['en exclusive', '<p>This article is for subscribers only.</p>'],
  ['ja', '<p>この記事は有料会員限定です</p><p>残り 1,234文字</p><p>月額 980円（税込）</p><p>ログイン</p>'],
  ['ja newsletter', '<p>メールマガジンに登録する</p>'],
  [
    'ru',
    '<p>Этот материал доступен только подписчикам.</p><p>Подписаться, чтобы читать дальше</p><p>399 ₽ в месяц</p><p>Уже есть подписка? Войти</p>',
  ],
  ['ru newsletter', '<p>Подпишитесь на наш телеграм-канал</p>'],
  ['kk', '<p>Бұл мақала жазылушыларға арналған</p><p>Толық оқу үшін жазылыңыз</p><p>1 990 ₸ айына</p>'],
  ['uz', '<p>Davomini o‘qish uchun obuna bo‘ling</p>'],
])('cuts the outlet’s calls at the end of an article (%s)', (_, boilerplate) => {
  expect(cutFrom(article + boilerplate)).toBe(textOf(article));
});

test('cuts a box of calls in the middle of an article', () => {
  const box = '<div><p>Subscribe now</p><p>Already a member? Log in</p></div>';
  expect(cutFrom(`${article}${box}${prose(2)}`)).toBe(textOf(`${article}${prose(2)}`));
  const link = '<p><a href="https://x.example/n">Sign up for our newsletter</a></p>';
  expect(cutFrom(`${article}${link}${prose(2)}`)).toBe(textOf(`${article}${prose(2)}`));
});

test.each([
  [
    'a long paragraph that begins like a call',
    '<p>Subscribe now, the banners said, and readers did: within a year the paper had doubled its income, hired forty reporters and opened bureaus in Almaty, Tashkent and Ulaanbaatar, while rivals that stayed free closed one after the other.</p>',
  ],
  [
    'a sentence inside a paragraph',
    `<p>Most outlets now greet visitors with a wall. “Already a subscriber? Log in,” it says, and the share of those who turn away is nine in ten, a study of two hundred sites found this spring.</p>`,
  ],
  ['a lone heading', '<h2>Subscribe to read: how paywalls came to the steppe</h2>'],
  ['a quotation', '<blockquote><p>Already a subscriber? Log in</p></blockquote>'],
  ['a list of prices', '<ul><li>The Courier: $4.99 per month</li><li>The Herald: $7.99 per month</li></ul>'],
  ['a short line in the middle', '<p>Log in to your account</p>'],
  [
    'Russian prose',
    '<p>Подписаться на газету в советское время было непросто: тиражи ограничивали, а подписку распределяли по предприятиям, вспоминает бывший редактор районной газеты.</p>',
  ],
  [
    'Japanese prose',
    '<p>有料会員を増やすことが新聞社の課題となっている。電子版の会員数は昨年から三割増え、広告収入の落ち込みを補うまでになったと、調査会社は報告書で述べた。各社は値上げも検討している。今後の動向が注目される。</p>',
  ],
])('leaves an article about subscriptions whole: %s', (_, block) => {
  const html = `${article}${block}${prose(2)}`;
  expect(trimBoilerplate(html)).toEqual({ html, cut: [] });
});

test('leaves prose that ends an article, though it names subscribers', () => {
  const html = `${article}<p>This story is for the readers who wrote to us.</p>`;
  expect(trimBoilerplate(html).html).toBe(html);
});

test('says what was cut and whether it ended the article', () => {
  const { cut } = trimBoilerplate(`<p>Read more</p>${article}<p>Subscribe to continue</p>`);
  expect(cut).toEqual([
    { kind: 'more', text: 'Read more', atEnd: false },
    { kind: 'paywall', text: 'Subscribe to continue', atEnd: true },
  ]);
});

test('shows a text that is nothing but prompts as it is', () => {
  const html = '<p>Log in</p><p>Subscribe now</p>';
  expect(trimBoilerplate(html).html).toBe(html);
});

test('takes empty containers out with their content, and leaves images', () => {
  const html = `${article}<div><div><ul><li>Subscribe now</li></ul></div><p><img src="https://x.example/a.jpg" /></p></div>`;
  expect(trimBoilerplate(html).html).toBe(`${article}<div><p><img src="https://x.example/a.jpg" /></p></div>`);
});

test.each([
  'Weather: sunny',
  'Signing in Astana',
  'Read more books, says minister',
  'Subscribers fell by half',
  'Вошли в историю',
  '会員国は合意した',
])('does not take a headline for a prompt: %s', (headline) => {
  expect(promptOf(headline)).toBeNull();
});
