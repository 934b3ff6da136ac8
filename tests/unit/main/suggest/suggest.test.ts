import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileShippedWords } from '#main/suggest/shipped-words';
import { createSuggester } from '#main/suggest/suggest';
import { asShipped } from '#shared/schemes/effective';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { suggestion } from '#shared/tag';

const words = compileShippedWords();
const suggester = createSuggester({ regions, topics, words });
const suggest = (title: string, text = '') => suggester.suggest({ title, text, language: null });
const regionsOf = (title: string, text = ''): string[] =>
  suggest(title, text)
    .flatMap(({ kind, id }) => (kind === 'region' ? [id] : []))
    .toSorted();
const topicsOf = (title: string, text = ''): string[] =>
  suggest(title, text).flatMap(({ kind, id }) => (kind === 'topic' ? [id] : []));
const focusOf = (title: string, text: string): string[] =>
  suggest(title, text)
    .flatMap(({ id, role }) => (role === 'focus' ? [id] : []))
    .toSorted();

const visit = {
  title: 'Japanese prime minister visits Kazakhstan and Uzbekistan',
  text:
    'The Japanese prime minister arrived in Astana on Monday at the start of a visit to Kazakhstan and Uzbekistan, the ' +
    'first under a new national energy strategy that seeks stable supplies of oil and gas. In Tashkent she is to sign a ' +
    'memorandum on uranium. Officials compared the trip with one to Australia two years ago.',
};

test('a visit under an energy strategy is about its three countries, energy security, oil and gas, and the visit', () => {
  expect(focusOf(visit.title, visit.text)).toEqual(['JP', 'KZ', 'UZ']);
  expect(topicsOf(visit.title, visit.text)).toEqual(
    expect.arrayContaining(['energy-security', 'oil-and-gas', 'state-visits']),
  );
});

test.each([
  [
    'Japan’s prime minister heads to Kazakhstan and Uzbekistan under new energy strategy',
    'The prime minister leaves Tokyo on Monday for Astana and Tashkent, the first trip under the national energy strategy that the cabinet adopted in October.\n\nJapan wants long-term contracts for oil and gas and a share in new pipelines, officials said, so that its energy security no longer hangs on one strait. She will meet the presidents of Kazakhstan and Uzbekistan.\n\nThe United States was informed.',
  ],
  [
    'Prime minister to meet presidents of Kazakhstan, Uzbekistan',
    'The Japanese prime minister will hold talks with the Kazakh president in Astana, then travel to Tashkent.\n\nEnergy security tops the agenda of the new energy strategy.\n\nOfficials said contracts may follow.',
  ],
])('a teaser of three paragraphs is about the visit as well: %s', (title, text) => {
  expect(focusOf(title, text)).toEqual(['JP', 'KZ', 'UZ']);
  expect(topicsOf(title, text)).toEqual(expect.arrayContaining(['energy-security', 'state-visits']));
});

test('a country named in passing is a mention', () => {
  const australia = suggest(visit.title, visit.text).find(({ id }) => id === 'AU');
  expect(australia?.role).toBe('mention');
});

test('countries are suggested, not what lies above them, unless it is named itself', () => {
  expect(regionsOf(visit.title, visit.text)).toEqual(['AU', 'JP', 'KZ', 'UZ']);
  expect(regionsOf('OPEC+ cuts as Central Asia watches')).toEqual(['143', 'x-opec-plus']);
});

test.each([
  [
    'ja',
    '高市首相、カザフスタンとウズベキスタンを訪問',
    '中央アジアを歴訪し、アスタナで日本とのエネルギー安全保障を協議した。',
    '143 JP KZ UZ',
    'energy-security state-visits',
  ],
  [
    'ru',
    'Премьер Японии прибыл в Казахстан',
    'С казахстанскими властями обсудят энергетическую безопасность и поставки урана. Затем — визит в Узбекистан.',
    'JP KZ UZ',
    'energy-security uranium',
  ],
  ['ru', 'ОПЕК+ и Центральная Азия', 'Из Центральной Азии экспорт нефти растёт.', '143 x-opec-plus', 'crude-oil'],
  [
    'kk',
    'Жапония премьері Қазақстанда',
    'Жапонияның премьері Қазақстанның астанасына ресми сапармен келді. Энергетикалық қауіпсіздік талқыланды.',
    'JP KZ',
    'energy-security state-visits',
  ],
  [
    'uz',
    'Yaponiya bosh vaziri O‘zbekistonga keldi',
    "Toshkentda O'zbekistonning energetika xavfsizligi muhokama qilindi.",
    'JP UZ',
    'energy-security',
  ],
  ['uz-Cyrl', 'Япония Бош вазири Ўзбекистонда', 'Ўзбекистоннинг пойтахти Тошкентга келди.', 'JP UZ', ''],
  ['zh', '日本首相访问哈萨克斯坦', '能源安全是乌兹别克斯坦之行的主题。', 'JP KZ UZ', 'energy-security'],
])('reads %s: %s', (_, title, text, expectedRegions, expectedTopics) => {
  expect(regionsOf(title, text)).toEqual(expectedRegions.split(' '));
  expect(topicsOf(title, text)).toEqual(expect.arrayContaining(expectedTopics.split(' ').filter(Boolean)));
});

test.each([
  ['a word inside a word', 'Ambassador defends rights', 'The ambassador boarded his flights.', ''],
  ['a man named Israel', 'Chef wins prize', 'Israel Concha opened the kitchen himself. Concha thanked his guests.', ''],
  ['the country Israel', 'Talks resume', 'Delegates flew to Israel on Monday. Israel said nothing.', 'IL'],
  ['Michael Jordan', 'A career in pictures', 'Michael Jordan retired. Jordan had won it all.', ''],
  ['the kingdom of Jordan', 'Aid convoy', 'Trucks left Jordan at dawn, Jordanian officials said.', 'JO'],
  ['a man named Chad', 'Drummer', 'Chad Smith played for hours.', ''],
  ['the republic of Chad', 'Election in Chad', 'Voters in N’Djamena went to the polls.', 'TD'],
  ['Georgia, the state', 'Georgia governor signs bill', 'ATLANTA – Voters in Georgia and in Florida disagree.', 'US'],
  ['Georgia, the country', 'Georgia protests go on', 'TBILISI, Nov 3 – Georgian police used tear gas.', 'GE'],
  ['Atlanta, Georgia', 'Airport', 'Flights from Atlanta, Georgia, were late.', 'US'],
  [
    'four Guineas',
    'Summit',
    'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea sent ministers.',
    'GN GQ GW PG',
  ],
  ['a guinea pig and a gulf', 'Pets', 'The guinea pig was found near the Gulf of Guinea.', ''],
  ['Niger and Nigeria', 'Border', 'Nigerien officials in Niamey blamed Nigeria.', 'NE NG'],
  ['the Niger Delta', 'Spill', 'Oil leaked in the Niger Delta.', 'NG'],
  [
    'both Congos by name',
    'River deal',
    'The Democratic Republic of the Congo and the Republic of the Congo agreed.',
    'CD CG',
  ],
  ['one Congo by its capital', 'Congo pumps more', 'Brazzaville said Congo would export.', 'CG'],
  ['Korea by its capital', 'Korea exports rise', 'Seoul said Korean exports rose.', 'KR'],
  ['North Korea', 'Launch', 'North Korea fired again, Pyongyang said.', 'KP'],
  ['Washington the state', 'Floods', 'Rivers rose in Washington state.', 'US'],
  ['Washington the capital', 'Talks', 'Washington and the Kremlin disagree with Beijing.', 'CN RU US'],
  ['New York', 'Markets', 'Traders in New York went home.', 'US'],
  ['American', 'American troops leave', '', 'US'],
  ['the bird and the ware', 'Dinner', 'Roast turkey came on fine china, polished by hand.', ''],
  ['the bird in capitals', 'TURKEY PRICES RISE', 'Farmers say the birds cost more.', ''],
  ['the country in capitals', 'TURKEY RAISES RATES', 'Ankara acted late.', 'TR'],
  ['polish the verb', 'Shoes', 'Polish them twice a day.', ''],
  ['Polish the nation', 'Border', 'At noon Polish soldiers closed the road to Warsaw.', 'PL'],
  ['New Jersey', 'Jersey City mayor', 'The mayor of Jersey City, New Jersey, spoke.', 'US'],
  ['Jersey the island', 'Vote', 'On the island of Jersey people vote.', 'JE'],
  ['Paris, Texas', 'Fire', 'A barn burned in Paris, Texas, and one in Lebanon, Ohio.', 'US'],
  ['a dateline', 'Rates held', 'ASTANA, Nov 3 – The central bank kept its rate.', 'KZ'],
  ['us and US', 'What it tells us', 'Let us see. The US and the EU agree.', 'US x-eu'],
  ['того, чад и Того', 'Мнение', 'Того же мнения был и врач: чад вреден.', ''],
  ['Мали inside ソマリア', 'ソマリア沖', '海賊対策', 'SO'],
  ['中国地方', '中国地方で大雨', '広島で浸水', 'JP'],
  ['米 for the United States', '米、規制を拡大', '対中の半導体規制。', 'CN US'],
  ['米 for rice', '米5キロ値上がり', '備蓄米が出回る。', ''],
  ['ジョージア州', '米ジョージア州の工場', 'ジョージア州で稼働へ。', 'US'],
  ['ジョージア', 'ジョージア大統領', 'トビリシで会談。', 'GE'],
  ['Edmonton in Canada', 'Fire in Edmonton', 'Crews came from Calgary, Alberta.', 'CA'],
  ['Edmonton in London', 'Fire in Edmonton', 'Metropolitan Police closed the road in Greater London.', 'GB'],
  ['Edmonton in Australia', 'Fire in Edmonton', 'Crews drove south from Cairns in Queensland.', 'AU'],
  [
    'London in Ontario',
    'Man held in London',
    'London police said so. The OPP and Toronto helped, Canadian media said.',
    'CA',
  ],
  ['London in England', 'Talks in London', 'Canada sent its minister.', 'CA GB'],
  ['Victoria beside Melbourne', 'Battery for Victoria', 'It will stand west of Melbourne.', 'AU'],
  ['Brussels that stands for the Union', 'Brussels says no', 'The European Commission will sue.', 'x-eu'],
  ['Brussels in Belgium', 'Trams stop in Brussels', 'Belgian unions and Antwerp joined.', 'BE'],
  ['the Turkmens of Iraq', 'Turkmen parties boycott', 'Baghdad and Kirkuk wait. Iraq votes.', 'IQ'],
  ['Turkmens of Turkmenistan', 'Turkmen gas', 'Ashgabat signed.', 'TM'],
  ['Macedonia in Greece', 'Lignite ends', 'Western Macedonia closes its last mine; Athens pays.', 'GR'],
  ['money named after a country', 'Bond', 'The bank raised 100 million Swiss francs and Australian dollars.', ''],
  ['the money of a country that acts', 'Switzerland acts', 'The Swiss National Bank sold Swiss francs.', 'CH'],
])('%s', (_, title, text, expected) => {
  expect(regionsOf(title, text)).toEqual(expected === '' ? [] : expected.split(' '));
});

const insteadOf = (title: string, text: string): unknown[] =>
  suggest(title, text).flatMap(({ id, evidence }) =>
    evidence.flatMap((one) => (one.instead ?? []).map((lost) => [id, one.text, lost])),
  );

test.each([
  [
    'Georgia by its capital',
    'Protests in Georgia',
    'Police in Tbilisi used tear gas.',
    ['GE', 'Georgia', { id: 'US', what: 'place', why: 'signs', by: 'Tbilisi' }],
  ],
  [
    'Georgia by another state',
    'A bill in Georgia',
    'Voters in Florida disagree.',
    ['US', 'Georgia', { id: 'GE', what: 'place', why: 'signs', by: 'Florida' }],
  ],
  ['a Korea nothing speaks for', 'Exports of Korea', '', ['KR', 'Korea', { id: 'KP', what: 'place', why: 'usual' }]],
  [
    'a Congo by its capital',
    'Congo pumps more',
    'Brazzaville will export.',
    ['CG', 'Congo', { id: 'CD', what: 'place', why: 'signs', by: 'Brazzaville' }],
  ],
  [
    'a London by an office of Ontario',
    'Man held in London',
    'The OPP and Toronto helped, Canadian media said.',
    ['CA', 'London', { id: 'GB', what: 'place', why: 'signs', by: 'OPP' }],
  ],
  [
    'a London beside another country that is named',
    'Talks in London',
    'Canada sent its minister.',
    ['GB', 'London', { id: 'CA', what: 'place', why: 'usual' }],
  ],
  [
    'a Lebanon by the state beside it',
    'Fire',
    'A barn burned in Lebanon, Ohio.',
    ['US', 'Lebanon', { id: 'LB', what: 'place', why: 'beside', by: 'Ohio' }],
  ],
  [
    'a country that is a bird in capitals',
    'TURKEY RAISES RATES',
    'Ankara acted late.',
    ['TR', 'TURKEY', { id: null, what: 'word', why: 'signs', by: 'Ankara' }],
  ],
  [
    'a country beside a man of its name',
    'Visit',
    'Chad Smith flew to N’Djamena. Chad was pleased.',
    ['TD', 'Chad', { id: null, what: 'person', why: 'signs', by: 'N’Djamena' }],
  ],
  [
    'a country before a surname, by the word before it',
    'Visit',
    'He flew to Chad Smithereens first.',
    ['TD', 'Chad', { id: null, what: 'person', why: 'before', by: 'to' }],
  ],
  [
    'a country in a firm’s name',
    'Results',
    'Canada Malting Co made a profit. Canada has others.',
    ['CA', 'Canada', { id: null, what: 'firm', why: 'signs', by: 'Canada' }],
  ],
])('says what the words could have meant instead: %s', (_, title, text, expected) => {
  expect(insteadOf(title, text)).toContainEqual(expected);
});

test('says nothing of other meanings where there was no choice', () => {
  expect(insteadOf(visit.title, visit.text)).toEqual([]);
  expect(insteadOf('Talks in London', 'The British minister spoke in Moscow, Russian media said.')).toEqual([]);
});

test('a name borne by many is told of a few others only, and every suggestion fits its schema', () => {
  const [edmonton] = suggest('Fire in Edmonton');
  expect(edmonton?.evidence[0]?.instead?.map(({ id }) => id)).toEqual(['GB', 'AU', 'US']);
  expect(suggestion.safeParse(edmonton).success).toBe(true);
});

test('a nationality or an institution in passing is no region of the article', () => {
  const filler = 'The firm makes parts for pumps and sells them. '.repeat(14);
  expect(regionsOf('Results', `${filler}It owes money to a Swiss lender, payable in yen.`)).toEqual([]);
});

test('a topic needs more words in a long text than in a short one', () => {
  const filler = 'Nothing of note was said on that day in the town hall. '.repeat(80);
  expect(topicsOf('Notes', 'The refinery stood still. No refinery worked.')).toContain('oil-refining');
  expect(topicsOf('Notes', `${filler}The refinery stood still. No refinery worked. ${filler}`)).not.toContain(
    'oil-refining',
  );
});

test('a wire names many countries late that are no places of its story; what it is about it keeps', () => {
  const wire = (late: string): string =>
    `ASTANA, Nov 3 – Kazakhstan raised its output of uranium, the Kazakh company said.\n\n${'It named no buyers and gave no prices for the year. '.repeat(12)}${late}`;
  expect(regionsOf('Kazakh uranium output rises', wire('Prices also rose in Chile.'))).toEqual(['KZ']);
  expect(regionsOf('Kazakh uranium output rises', wire('Rivals sit in Central Asia.'))).toEqual(['143', 'KZ']);
});

test('what a firm is called is not what a story is about', () => {
  const text = 'Summit Natural Gas Corp said it had sold its hotels. The firm keeps two restaurants.';
  expect(topicsOf('Hotels sold', text)).not.toContain('natural-gas');
  expect(topicsOf('Hotels sold', 'It sells natural gas. The natural gas comes by rail.')).toContain('natural-gas');
});

test('a refinery beside nickel refines no oil', () => {
  const about = (metal: string): string => `The refinery closed. ${metal} is dear. The refinery makes ${metal}.`;
  expect(topicsOf('Notes', about('fuel'))).toContain('oil-refining');
  expect(topicsOf('Notes', about('nickel'))).not.toContain('oil-refining');
});

test('an Uzbek word says nothing in a text that is not Uzbek', () => {
  const english =
    'The Bank of England gave the money market late help of 15 mln STG. STG is what traders write, in Va. as well.';
  expect(topicsOf('Money market given 15 mln STG help', english)).not.toContain('lng');
  const uzbek = 'STG narxi oshdi va zavod yana STG sotib oldi. Suyultirilgan tabiiy gaz uchun talab ham katta boʻldi.';
  expect(topicsOf('STG narxi oshdi', uzbek)).toContain('lng');
});

test('palm oil is not crude oil', () => {
  expect(topicsOf('Crude palm oil rises', 'Palm oil and vegetable oil prices rose.')).not.toContain('crude-oil');
});

test('an analyst’s own region and topic are suggested by their labels', () => {
  const own = createSuggester({
    words,
    regions: [
      {
        ...asShipped,
        scheme: 'regions',
        kind: 'region',
        id: 'x-ferghana',
        label: 'Ferghana Valley',
        labels: { ru: 'Ферганская долина' },
        alt: [],
        broader: [],
        definition: null,
      },
    ],
    topics: [
      {
        ...asShipped,
        scheme: 'topics',
        kind: 'topic',
        id: 'saiga',
        label: 'Saiga',
        labels: {},
        alt: ['antelope'],
        broader: [],
        definition: null,
      },
    ],
  });
  const article = { title: 'Saiga return', text: 'An antelope was seen. В Ферганской долине тихо.', language: null };
  expect(own.suggest(article).map(({ id }) => id)).toEqual(['x-ferghana', 'saiga']);
});

const fragments = [
  'Kazakhstan',
  'Oʻzbekiston',
  'КАЗАХСТАН',
  'カザフスタン',
  'ﬁn',
  'US',
  'Chad',
  'Smith',
  ', ',
  ' – ',
  '\u00AD',
  '日米',
  'Michael',
  'natural gas',
  'газопроводы',
  'E\u0301',
  '😀',
  'Georgia',
  'Ga.',
  '\n',
  'é',
  'ｶﾞｰﾅ',
];

test('evidence of any text is exactly the fragments at its offsets, at most five, and scores stay in bounds', () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 4 }), fc.constant(' ')),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(text, text, (one, two) => {
      const article = { title: one.join(''), text: two.join(' '), language: null };
      for (const each of suggester.suggest(article)) {
        expect(suggestion.safeParse(each).success).toBe(true);
        expect(each.score).toBeGreaterThan(0);
        expect(each.score).toBeLessThanOrEqual(1);
        expect(each.evidence.length).toBeGreaterThan(0);
        expect(each.evidence.length).toBeLessThanOrEqual(5);
        for (const { in: where, start, end, text: found } of each.evidence) {
          expect(found.length).toBeGreaterThan(0);
          expect(article[where].slice(start, end)).toBe(found);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('a text of five megabytes is read from its beginning', () => {
  const sentence = 'Kazakhstan and Uzbekistan exported natural gas, oil and uranium to Japan. ';
  const started = performance.now();
  expect(regionsOf('Exports', `${sentence.repeat(70_000)} Peru watched.`)).toEqual(['JP', 'KZ', 'UZ']);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('hostile text is answered in time linear in its length', () => {
  const started = performance.now();
  suggest('x'.repeat(200_000), 'Kazakhstan, '.repeat(20_000) + 'a'.repeat(300_000) + '日'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
