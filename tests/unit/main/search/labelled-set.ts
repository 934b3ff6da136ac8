/**
 * Short invented texts in seven ways of writing, and for each query exactly the texts it must find, and nothing else.
 * Traps stand beside what they could be taken for.
 */
export type LabelledText = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly regions?: readonly string[];
  readonly topics?: readonly string[];
};

const en = (id: string, title: string, text: string, more: Partial<LabelledText> = {}): LabelledText => ({
  id,
  language: 'en',
  title,
  text,
  ...more,
});
const written =
  (language: string) =>
  (id: string, title: string, text: string, more: Partial<LabelledText> = {}): LabelledText => ({
    id,
    language,
    title,
    text,
    ...more,
  });
const ja = written('ja');
const ru = written('ru');
const kk = written('kk');
const uz = written('uz');
const uzCyrl = written('uz-Cyrl');
const zh = written('zh');
const zhHant = written('zh-Hant');

export const texts: readonly LabelledText[] = [
  en('en-sanction', 'A new sanction is weighed', 'The council met on Tuesday about one sanction and no more.'),
  en('en-sanctions', 'Sanctions bite shipping', 'Owners say the sanctions keep tankers idle.'),
  en('en-sanctioned', 'The sanctioned port', 'A sanctioned berth stands empty; nobody is sanctioning anything.'),
  en('en-possessive', 'The port’s new crane', "Kazakhstan's exports and the ministry's plan."),
  en('en-countries', 'Six countries sign', 'All countries on the shore have signed.'),
  en('en-country', 'A country decides', 'No other country has.'),
  en('en-news', 'News from the coast', 'The news was short.'),
  en('en-crises', 'Two crises at once', 'The crises are unrelated.'),
  en('en-covid', 'COVID-19 years remembered', 'Ports closed for COVID-19.'),
  en('en-covid-joined', 'After covid19', 'The covid19 rules are gone.'),
  en('en-email', 'An e-mail leaked', 'The e-mail names nobody.'),
  en('en-email-joined', 'The email archive', 'Every email was kept.'),
  en('en-asgabat', 'Aşgabat opens a road', 'From Aşgabat to the desert.'),
  en('en-asgabat-plain', 'Asgabat closes a road', 'Traffic in Asgabat stopped.'),
  en('en-oil', 'Oil moves by rail', 'Crude oil goes north by rail.'),
  en('en-boil', 'Water must boil', 'Boiling, toil and soil.'),
  en('en-refinery', 'A refinery without a name', 'Its furnaces were lit on Sunday.', {
    regions: ['KZ'],
    topics: ['refining'],
  }),
  en('en-xian', "Xi'an builds a depot", 'Trains leave Xi’an daily.'),
  en('en-dash', 'Baku–Tbilisi line', 'The Baku—Tbilisi line and the Baku-Tbilisi road.'),

  ja('ja-japan', '日本の備蓄', '日本は石油の備蓄を増やした。'),
  ja('ja-today', '本日の会議', '本日、会議が開かれた。来日した大臣は本を贈った。'),
  ja('ja-sea-of-japan', '日本海の港', '日本海側の港が整備された。'),
  ja('ja-energy', 'エネルギー基本計画', '再生可能エネルギーの比率が示された。'),
  ja('ja-energy-half', 'ｴﾈﾙｷﾞｰ白書', 'ｴﾈﾙｷﾞｰ自給率は低い。'),
  ja('ja-energetic', 'エネルギッシュな港町', '港町はエネルギッシュだ。'),
  ja('ja-gas', '天然ガスの価格', '液化天然ガスの価格が下がった。'),
  ja('ja-gas-half', 'ﾊﾞｲｵｶﾞｽ工場', 'ﾊﾞｲｵｶﾞｽを作る。'),
  ja('ja-glass', 'ガラスの工場', 'ガラスとガソリンとカスの話。'),
  ja('ja-kyoto', '京都の会議', '京都で開かれた。'),
  ja('ja-tokyo-and-kyoto', '東京と京都', '東京、京都の順に訪れた。'),
  ja('ja-supply', '供給網の強化', '核燃料の供給網を強くする。'),

  ru('ru-neft', 'Нефть дешевеет', 'Нефть подешевела за день.'),
  ru('ru-nefti', 'Экспорт нефти растёт', 'Поставки нефти выросли.'),
  ru('ru-neftyu', 'Танкер с нефтью', 'Судно с нефтью вышло в море.'),
  ru('ru-neftyanoy', 'Нефтяной терминал', 'Нефтяной терминал и нефтехимия.'),
  ru('ru-gaz', 'Газ для соседей', 'Газ пойдёт весной.'),
  ru('ru-gaza', 'Добыча газа', 'Добыча газа не изменилась.'),
  ru('ru-gazeta', 'Газета закрыта', 'Газета и газон, газель.'),
  ru('ru-rynka', 'Обзор рынка', 'Участники рынка ждут.'),
  ru('ru-rynok', 'Рынок закрыт', 'Рынок закрыт до среды.'),
  ru('ru-postavok', 'График поставок', 'График поставок сдвинут.'),
  ru('ru-sanktsiy', 'Список санкций', 'Список санкций расширен.'),
  ru('ru-sanktsiya', 'Санкция снята', 'Одна санкция снята.'),
  ru('ru-eshche', 'Ещё один порт', 'Порт ещё строится.'),
  ru('ru-kazakhstana', 'Порты Казахстана', 'В Казахстане открыт порт.'),
  ru('ru-yadernogo', 'Хранение ядерного топлива', 'Ядерная безопасность важна.'),
  ru('ru-uran', 'Уран подорожал', 'Цены на уран выросли.'),

  kk('kk-qazaqstan', 'Қазақстан порты', 'Қазақстан жаңа порт салады.'),
  kk('kk-qazaqstannyng', 'Қазақстанның мұнайы', 'Мұнайдың бағасы өсті.'),
  kk('kk-qazaqstandyq', 'Қазақстандық кеме', 'Қазақстандық кеме келді.'),
  kk('kk-uran', 'Жаңа ұран', 'Партияның ұраны өзгерді.'),
  kk('kk-alma', 'Алма егілді', 'Алманың бағасы төмен.'),
  kk('kk-almaty', 'Алматыда кездесу', 'Кездесу Алматыда өтті.'),

  uz('uz-uzbekiston', 'Oʻzbekiston gaz sotadi', 'Oʻzbekiston yangi quvur quradi.'),
  uz('uz-quoted', 'O‘zbekistonda yangi yo‘l', "O'zbekistonning rejasi maʼlum."),
  uz('uz-gaz', 'Gaz narxi', 'Tabiiy gaz narxi oshdi, Qozogʻiston bilan kelishuv.'),
  uzCyrl('uz-cyrl', 'Ўзбекистон газ сотади', 'Ўзбекистонда янги қувур қурилади.'),
  uzCyrl('uz-cyrl-other', 'Янги йўл', 'Йўл қурилиши бошланди.'),

  zh('zh-kazakhstan', '哈萨克斯坦的铁路', '哈萨克斯坦修建铁路。'),
  zh('zh-gas', '天然气价格', '中亚天然气管道运行正常。'),
  zh('zh-china', '中国的港口', '中国与邻国合作。'),
  zhHant('zh-hant-kazakhstan', '哈薩克的鐵路', '哈薩克修建鐵路。'),
];

export type LabelledQuery = { readonly query: string; readonly finds: readonly string[] };

export const queries: readonly LabelledQuery[] = [
  // English: number and possession, never another word
  { query: 'sanction', finds: ['en-sanction', 'en-sanctions'] },
  { query: 'sanctions', finds: ['en-sanction', 'en-sanctions'] },
  { query: "sanction's", finds: ['en-sanction', 'en-sanctions'] },
  { query: '"sanction"', finds: ['en-sanction'] },
  { query: '"sanctions"', finds: ['en-sanctions'] },
  { query: 'sanction*', finds: ['en-sanction', 'en-sanctions', 'en-sanctioned'] },
  { query: 'sanctioned', finds: ['en-sanctioned'] },
  { query: 'SANCTION -shipping', finds: ['en-sanction'] },
  { query: 'country', finds: ['en-country', 'en-countries'] },
  { query: 'countries', finds: ['en-country', 'en-countries'] },
  { query: 'new', finds: ['en-sanction', 'en-possessive'] },
  { query: 'news', finds: ['en-news'] },
  { query: 'crisis', finds: ['en-crises'] },
  { query: 'port', finds: ['en-sanctioned', 'en-possessive', 'en-covid'] },
  { query: 'oil', finds: ['en-oil'] },
  { query: 'covid-19', finds: ['en-covid', 'en-covid-joined'] },
  { query: 'covid19', finds: ['en-covid', 'en-covid-joined'] },
  { query: '"covid 19"', finds: ['en-covid'] },
  { query: 'e-mail', finds: ['en-email', 'en-email-joined'] },
  { query: 'Asgabat', finds: ['en-asgabat', 'en-asgabat-plain'] },
  { query: 'aşgabat', finds: ['en-asgabat', 'en-asgabat-plain'] },
  { query: 'xian', finds: ['en-xian'] },
  { query: 'Xi’an', finds: ['en-xian'] },
  { query: 'Baku-Tbilisi', finds: ['en-dash'] },
  { query: '"baku tbilisi"', finds: ['en-dash'] },
  { query: 'baku near/0 tbilisi', finds: ['en-dash'] },

  // Japanese, full and half width
  { query: '日本', finds: ['ja-japan', 'ja-sea-of-japan'] },
  { query: '日本海', finds: ['ja-sea-of-japan'] },
  { query: '本日', finds: ['ja-today'] },
  { query: 'エネルギー', finds: ['ja-energy', 'ja-energy-half'] },
  { query: 'ｴﾈﾙｷﾞｰ', finds: ['ja-energy', 'ja-energy-half'] },
  { query: 'エネルギー白書', finds: ['ja-energy-half'] },
  { query: 'ガス', finds: ['ja-gas', 'ja-gas-half'] },
  { query: 'ｶﾞｽ', finds: ['ja-gas', 'ja-gas-half'] },
  { query: 'ガラス', finds: ['ja-glass'] },
  { query: '天然ガス -液化', finds: [] },
  { query: '核燃料 供給網', finds: ['ja-supply'] },
  { query: '京都', finds: ['ja-kyoto', 'ja-tokyo-and-kyoto'] },

  // Russian: cases, never an adjective made of a noun
  { query: 'нефть', finds: ['ru-neft', 'ru-nefti', 'ru-neftyu'] },
  { query: 'нефти', finds: ['ru-neft', 'ru-nefti', 'ru-neftyu'] },
  { query: 'НЕФТЬЮ', finds: ['ru-neft', 'ru-nefti', 'ru-neftyu'] },
  { query: '"нефть"', finds: ['ru-neft'] },
  { query: 'нефт*', finds: ['ru-neft', 'ru-nefti', 'ru-neftyu', 'ru-neftyanoy'] },
  { query: 'нефтяной', finds: ['ru-neftyanoy'] },
  { query: 'газ', finds: ['ru-gaz', 'ru-gaza', 'uz-cyrl'] },
  { query: 'рынок', finds: ['ru-rynka', 'ru-rynok'] },
  { query: 'рынка', finds: ['ru-rynka', 'ru-rynok'] },
  { query: 'поставка', finds: ['ru-nefti', 'ru-postavok'] },
  { query: 'санкции', finds: ['ru-sanktsiy', 'ru-sanktsiya'] },
  { query: 'еще', finds: ['ru-eshche'] },
  { query: 'ещё', finds: ['ru-eshche'] },
  { query: 'ядерный', finds: ['ru-yadernogo'] },
  { query: 'уран', finds: ['ru-uran'] },

  // Kazakh, also as typed on a Russian keyboard
  { query: 'Қазақстан', finds: ['kk-qazaqstan', 'kk-qazaqstannyng', 'en-refinery'] },
  { query: '"Қазақстан"', finds: ['kk-qazaqstan'] },
  { query: 'Казакстан', finds: ['kk-qazaqstan', 'kk-qazaqstannyng'] },
  { query: 'мұнай', finds: ['kk-qazaqstannyng'] },
  { query: 'мунай', finds: ['kk-qazaqstannyng'] },
  { query: 'мұнайдың', finds: ['kk-qazaqstannyng'] },
  { query: 'ұран', finds: ['kk-uran'] },
  { query: 'алма', finds: ['kk-alma'] },
  { query: 'Алматы', finds: ['kk-almaty'] },

  // Uzbek in both scripts, with any apostrophe
  { query: 'Oʻzbekiston', finds: ['uz-uzbekiston', 'uz-quoted', 'uz-cyrl'] },
  { query: "O'zbekiston", finds: ['uz-uzbekiston', 'uz-quoted', 'uz-cyrl'] },
  { query: 'O‘zbekiston', finds: ['uz-uzbekiston', 'uz-quoted', 'uz-cyrl'] },
  { query: 'Oʼzbekiston', finds: ['uz-uzbekiston', 'uz-quoted', 'uz-cyrl'] },
  { query: 'O`zbekiston', finds: ['uz-uzbekiston', 'uz-quoted', 'uz-cyrl'] },
  { query: 'Ўзбекистон', finds: ['uz-uzbekiston', 'uz-quoted', 'uz-cyrl'] },
  { query: '"Oʻzbekiston"', finds: ['uz-uzbekiston'] },
  { query: 'қувур', finds: ['uz-cyrl'] },

  // Chinese, simplified and traditional names of places
  { query: '哈萨克斯坦', finds: ['zh-kazakhstan', 'zh-hant-kazakhstan', 'en-refinery'] },
  { query: '哈薩克', finds: ['zh-kazakhstan', 'zh-hant-kazakhstan', 'en-refinery'] },
  { query: '"哈薩克"', finds: ['zh-hant-kazakhstan'] },
  { query: '天然气', finds: ['zh-gas'] },
  { query: '中国', finds: ['zh-china'] },

  // Places and topics by any of their names; a tag on a country is found by what lies around it
  { query: 'kazakhstan', finds: ['en-possessive', 'en-refinery'] },
  { query: '"kazakhstan"', finds: ['en-possessive'] },
  { query: 'Казахстан', finds: ['ru-kazakhstana', 'en-refinery'] },
  { query: '中央アジア', finds: ['en-refinery'] },
  { query: 'region:"Central Asia"', finds: ['en-refinery'] },
  { query: 'lang:japanese ガス', finds: ['ja-gas', 'ja-gas-half'] },
  { query: 'lang:uz gaz', finds: ['uz-uzbekiston', 'uz-gaz'] },
];
