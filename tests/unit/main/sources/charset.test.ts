import { expect, test } from 'vitest';
import { decode } from '#main/sources/charset';

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((value) => (typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value, 'latin1'))),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// "Новости энергетики Казахстана и Узбекистана за неделю" in windows-1251 and "東京のエネルギー" in Shift_JIS.
const cyrillic = Buffer.from(
  'cdeee2eef1f2e820fded e5f0e3e5f2e8eae820cae0e7e0f5f1f2e0ede020e820d3e7e1e5eae8f1f2e0ede020e7e020ede5e4e5ebfe'.replaceAll(
    ' ',
    '',
  ),
  'hex',
);
const japanese = Buffer.from('938c8b9e82cc8347836c838b834d815b', 'hex');
const russian = 'Новости энергетики Казахстана и Узбекистана за неделю';

test('the byte order mark wins over every label', () => {
  const text = '<?xml version="1.0" encoding="windows-1251"?><rss/>';
  expect(
    decode(Buffer.concat([bytes(0xef, 0xbb, 0xbf), utf8(`${text}é`)]), 'text/xml; charset=koi8-r', 'feed'),
  ).toEqual({ text: `${text}é`, encoding: 'utf-8' });
  expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le'), 'text/xml; charset=utf-8', 'feed')).toEqual({
    text,
    encoding: 'utf-16le',
  });
});

test('UTF-16 and UTF-32 without a mark are known by their first bracket', () => {
  const big = Buffer.from('<rss>é</rss>', 'utf16le').swap16();
  expect(decode(big, null, 'feed')).toEqual({ text: '<rss>é</rss>', encoding: 'utf-16be' });
  const wide = Buffer.concat([...'<a>'].map((character) => bytes(0, 0, 0, character.charCodeAt(0))));
  expect(decode(wide, null, 'feed')).toEqual({ text: '<a>', encoding: 'utf-32be' });
});

test('the HTTP label wins over the prologue, the prologue over detection', () => {
  const prologue = utf8('<?xml version="1.0" encoding="koi8-r"?><t>');
  expect(decode(Buffer.concat([prologue, cyrillic]), 'text/xml; charset="windows-1251"', 'feed').text).toContain(
    russian,
  );
  const honest = utf8("<?xml version='1.0' encoding='windows-1251'?><t>");
  expect(decode(Buffer.concat([honest, cyrillic]), 'text/xml', 'feed').text).toContain(russian);
});

test('a page’s label is read from its first 4 KB', () => {
  const meta = utf8(`<html><head>${' '.repeat(2000)}<meta charset=Shift_JIS>`);
  expect(decode(Buffer.concat([meta, japanese]), 'text/html', 'html').text).toContain('東京のエネルギー');
  const old = utf8('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">');
  expect(decode(Buffer.concat([old, cyrillic]), null, 'html').text).toContain(russian);
});

test.each([
  [
    'shift_jis',
    '8c6f8dcf8e598bc68fc882cd8141897489bb93569152834b835882cc92b78afa8c5f96f182c982c282a282c48c9f93a282f08e6e82df82bd82c694ad955c82b582bd8142',
    '経済産業省は、液化天然ガスの長期契約について検討を始めたと発表した。',
  ],
  [
    'euc-jp',
    'b7d0bad1bbbab6c8becaa4cfa1a2b1d5b2bdc5b7c1b3a5aca5b9a4cec4b9b4fcb7c0ccf3a4cba4c4a4a4a4c6b8a1c6a4a4f2bbcfa4e1a4bfa4c8c8afc9bda4b7a4bfa1a3',
    '経済産業省は、液化天然ガスの長期契約について検討を始めたと発表した。',
  ],
  [
    'iso-2022-jp',
    '1b244237503a513b3a36483e4a244f21223155323d45374133252c2539244e4439347c37404c73244b2444242424463821462424723b4f2461243f21231b2842',
    '経済産業省は、液化天然ガスの長期契約について検討を始めた。',
  ],
  [
    'gbk',
    'b9fec8f8bfcbcbb9ccb9d3ebd6d0b9fac7a9caf0c1cbd0c2b5c4ccecc8bbc6f8d0add2e9a3accbabb7bdb1edcabebdabbcd3c7bfc4dcd4b4bacfd7f7a1a3',
    '哈萨克斯坦与中国签署了新的天然气协议，双方表示将加强能源合作。',
  ],
  [
    'big5',
    'a578c657b867c0d9b3a1aaeda5dca141b247a4c6a4d1b54daef0aabac078a673b671a8aca548a4e4c0b3a556a975bbdda844a143',
    '台灣經濟部表示，液化天然氣的儲存量足以支應冬季需求。',
  ],
  [
    'euc-kr',
    'bbeabef7c5ebbbf3c0dabff8baceb4c220bed7c8adc3b5bfacb0a1bdba20c0e5b1e220b0e8bee0c0bb20b0cbc5e4c7cfb1e220bdc3c0dbc7dfb4d9b0ed20b9e0c7fbb4d92e',
    '산업통상자원부는 액화천연가스 장기 계약을 검토하기 시작했다고 밝혔다.',
  ],
  [
    'koi8-r',
    'edc9cec9d3d4c5d2d3d4d7cf20dccec5d2c7c5d4c9cbc920ebc1dac1c8d3d4c1cec120d3cfcfc2ddc9cccf20cf20cecfd7cfcd20c4cfc7cfd7cfd2c52e',
    'Министерство энергетики Казахстана сообщило о новом договоре.',
  ],
  [
    'windows-1251',
    'cce8ede8f1f2e5f0f1f2e2ee20fdede5f0e3e5f2e8eae820cae0e7e0f5f1f2e0ede020f1eeeee1f9e8ebee20ee20edeee2eeec20e4eee3eee2eef0e52e',
    'Министерство энергетики Казахстана сообщило о новом договоре.',
  ],
  [
    'windows-1256',
    'c3dae1e4ca20e6d2c7d1c920c7e1d8c7dec920dae420cae6deedda20c7caddc7deedc920cccfedcfc920e1cae6d1edcf20c7e1dbc7d220c7e1d8c8eddaed',
    'أعلنت وزارة الطاقة عن توقيع اتفاقية جديدة لتوريد الغاز الطبيعي',
  ],
])('%s without a label is detected', (_, hexadecimal, expected) => {
  const feed = Buffer.concat([
    utf8('<rss version="2.0"><channel><title>'),
    Buffer.from(hexadecimal, 'hex'),
    utf8('</title></channel></rss>'),
  ]);
  expect(decode(feed, null, 'feed').text).toBe(
    `<rss version="2.0"><channel><title>${expected}</title></channel></rss>`,
  );
});

test('a label that the bytes disprove is not believed', () => {
  // Says UTF-8, is windows-1251.
  expect(
    decode(
      Buffer.concat([utf8('<?xml version="1.0" encoding="utf-8"?><t>'), cyrillic]),
      'text/xml; charset=utf-8',
      'feed',
    ).text,
  ).toContain(russian);
  // Says latin-1, is UTF-8.
  expect(decode(utf8('<t>naïve — Ünïcode</t>'), 'text/xml; charset=iso-8859-1', 'feed').text).toBe(
    '<t>naïve — Ünïcode</t>',
  );
  // Says UTF-16 in letters of one byte.
  expect(decode(utf8('<?xml version="1.0" encoding="utf-16"?><t>é</t>'), null, 'feed').encoding).toBe('utf-8');
  // Says nothing anybody knows.
  expect(decode(utf8('<t>é</t>'), 'text/xml; charset=x-own', 'feed').text).toBe('<t>é</t>');
});

test('one broken byte does not turn a feed into mojibake', () => {
  const text = `<t>${russian} ${russian}</t>`;
  const broken = Buffer.concat([utf8(text), bytes(0xff), utf8(text)]);
  expect(decode(broken, 'text/xml; charset=utf-8', 'feed').text).toBe(`${text}\ufffd${text}`);
});

test('true latin-1 stays latin-1, as windows-1252', () => {
  expect(
    decode(bytes('<t>caf', 0xe9, ' ', 0x93, 'quoted', 0x94, '</t>'), 'text/xml; charset=iso-8859-1', 'feed'),
  ).toEqual({
    text: '<t>café “quoted”</t>',
    encoding: 'windows-1252',
  });
});

test('nothing at all is empty text', () => {
  expect(decode(new Uint8Array(), null, 'html')).toEqual({ text: '', encoding: 'utf-8' });
});
