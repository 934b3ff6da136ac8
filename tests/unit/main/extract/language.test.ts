import { expect, test } from 'vitest';
import { languageOf, shortTag } from '#main/extract/language';

const SENTENCES = {
  en: 'The ministers met in Tokyo to discuss the supply of gas for the coming winter.',
  de: 'Der Minister traf am Montag seinen Amtskollegen in Berlin und sprach mit ihm über das Gas.',
  fr: 'Le ministre a rencontré son homologue à Paris pour parler de la livraison du gaz dans les prochains mois.',
  tr: 'Cumhurbaşkanı bugün yeni bir yasa için imza attı ve bu karar çok önemli olarak görülüyor.',
  az: 'Prezident bu gün yeni qanun üçün fərman imzalayıb və bu barədə məlumat verilib.',
  uz: 'Oʻzbekiston prezidenti bugun yangi qaror imzoladi va bu haqda matbuot xizmati xabar berdi.',
  'uz-Cyrl': 'Ўзбекистон президенти бугун янги қарор имзолади ва бу ҳақда матбуот хизмати хабар берди.',
  ru: 'Министры встретились в Токио, чтобы обсудить поставки газа на ближайшую зиму.',
  kk: 'Қазақстан Үкіметі бүгін жаңа заң жобасын қарады, деп хабарлады баспасөз қызметі.',
  ky: 'Кыргыз Республикасынын Президенти бүгүн жаңы мыйзамга кол койду.',
  tg: 'Ҷумҳурии Тоҷикистон имрӯз қонуни навро қабул кард.',
  uk: 'Президент України підписав новий закон про постачання газу.',
  be: 'Прэзідэнт Беларусі сёння падпісаў новы закон аб пастаўках газу.',
  ja: '日本の首相は東京で各国の代表と会談し、天然ガスの供給について話し合った。',
  zh: '中国国家主席在北京会见了日本首相，讨论天然气供应问题。',
  'zh-Hant': '中國國家主席在北京會見了日本首相，討論天然氣供應問題。',
  ko: '대통령은 서울에서 가스 공급에 대해 회담했다.',
  fa: 'رئیس جمهور امروز در تهران گفت که قانون جدید گاز اجرا می‌شود',
  ar: 'وقع الرئيس اليوم على القانون الجديد في القاهرة',
};

test.each(Object.entries(SENTENCES))('recognises %s with and without a true declaration', (language, text) => {
  expect(languageOf(text, null)).toBe(language);
  expect(languageOf(text, language)).toBe(language);
});

test('believes the text against a template’s wrong declaration', () => {
  expect(languageOf(SENTENCES.kk, 'ru-RU')).toBe('kk');
  expect(languageOf(SENTENCES.ru, 'en-US')).toBe('ru');
  expect(languageOf(SENTENCES['uz-Cyrl'], 'ru')).toBe('uz-Cyrl');
  expect(languageOf(SENTENCES.de.repeat(3), 'en')).toBe('de');
});

test('Kazakh names in a Russian text do not make it Kazakh', () => {
  expect(
    languageOf(
      'Президент Казахстана прибыл в Қызылорду и посетил Түркістан, где осмотрел строительство газопровода и встретился с жителями.',
      null,
    ),
  ).toBe('ru');
});

test('believes the declaration where the text says little', () => {
  expect(languageOf('東京電力 決算', 'ja')).toBe('ja');
  expect(languageOf('Шымкент', 'kk-KZ')).toBe('kk');
  expect(languageOf('Gas', 'fr')).toBe('fr');
  expect(languageOf('', 'kk')).toBe('kk');
  expect(languageOf('x + y', null)).toBeNull();
});

test('folds tags to their shortest form', () => {
  expect(['en_US', 'zh-TW', 'zh-Hans-CN', 'sr-Latn-RS', 'uz-Latn', 'kk-KZ', 'x', 'english', ''].map(shortTag)).toEqual([
    'en',
    'zh-Hant',
    'zh',
    'sr-Latn',
    'uz',
    'kk',
    null,
    null,
    null,
  ]);
});
