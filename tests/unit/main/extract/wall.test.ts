import { expect, test } from 'vitest';
import { wallOf } from '#main/extract/wall';

const title = 'Aktau port expects five cargoes of uranium';
const of = (text: string, headline: string | null = title): string | null =>
  wallOf(text, text.split(/\s+/).length, headline);

test.each([
  [
    'We value your privacy. We and our 312 partners store cookies on your device. Accept all. Manage options.',
    /cookies/,
  ],
  ['Before you continue to the site. Choose how your data is used. I agree. More options.', /consent/],
  ['Please verify you are human. Complete the security check to go on.', /humans/],
  ['This site requires JavaScript. Please switch it on and reload.', /JavaScript/],
  ['It looks like you are using an ad blocker. Please switch it off to go on reading.', /ad blocker/],
  ['Access denied. You do not have permission to view this page. Reference 18.2f.', /refusal/],
  ['Мы используем файлы cookie, чтобы сайт работал лучше. Принять все.', /cookies/],
  ['当サイトではクッキーを使用しています。続けるには同意してください。', /cookies/],
])('%s is a wall', (text, said) => {
  expect(of(text)).toMatch(said);
});

test.each([
  'This article was withdrawn on 3 November because its figures could not be confirmed.',
  'Five cargoes of uranium are expected at the port of Aktau. We use cookies.',
  'Correction: the port is in Mangystau.',
])('%s is none', (text) => {
  expect(of(text)).toBeNull();
});

test('a short article about cookies is none, and neither is a long text or one without a headline to hold it against', () => {
  expect(
    of('The regulator wants cookie banners gone by spring.', 'Regulator wants an end of cookie banners'),
  ).toBeNull();
  expect(of('クッキー規制の新しい案が示された。', '欧州委、クッキー規制の見直し案')).toBeNull();
  expect(of(`We use cookies. ${'word '.repeat(200)}`)).toBeNull();
  expect(of('We use cookies.', null)).toBeNull();
});
