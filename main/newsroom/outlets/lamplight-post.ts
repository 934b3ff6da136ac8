import type { Outlet } from '../outlet.ts';

/** London evening paper behind a paywall: two teasers and one article that is free. */
export const lamplightPost: Outlet = {
  id: 'lamplight-post',
  title: 'The Lamplight Post',
  motto: 'Read it after dark',
  language: 'en',
  zone: '+00:00',
  sections: ['World', 'Money', 'Long reads', 'Letters'],
  feeds: [
    { kind: 'rss', path: 'rss.xml', title: 'The Lamplight Post', content: 'summary', charset: 'utf-8', ttlMinutes: 60 },
  ],
  pages: { layout: 'modern', metadata: 'json-ld', charset: 'utf-8', declared: 'both' },
  articles: [
    {
      slug: 'room-where-corridor-tariff-was-settled',
      title: 'Inside the room where the corridor tariff was settled',
      standfirst:
        'Three railways, one table and a window that would not close: how a price was found for crossing the Caspian.',
      author: 'Beatrix Lund',
      section: 'World',
      daysAgo: 0,
      at: '07:47',
      picture: 'Dawn above the Mtkvari, after the talks. Drawing for The Lamplight Post.',
      free: false,
      body: [
        'TBILISI — By midnight the heating had gone off and the delegates had put on their coats, which made it hard to see who was from which railway. Somebody had wedged the window with a copy of the old tariff, all ninety pages of it.',
        'The Kazakhs wanted a price for each wagon. The Georgians wanted one for each tonne. The Azerbaijanis wanted to be asked last. The carve-out for uranium was the final line to be agreed, at four in the morning. It began, people in the room say, with',
      ],
    },
    {
      slug: 'the-interpreters-astana',
      title: 'The interpreter’s Astana',
      standfirst:
        'She has sat between presidents and prime ministers for twenty-two years. The hardest word, she says, is “consider”.',
      author: 'Beatrix Lund, Astana',
      section: 'World',
      daysAgo: 1,
      at: '18:20',
      free: true,
      picture: 'The Esil at dusk. Drawing for The Lamplight Post.',
      body: [
        'ASTANA — There is a chair behind the chairs, slightly to the left, and Saule Abenova has spent her working life in it. When Japan’s prime minister came to Astana this week she was there again, with a pencil, a spare pencil and a notebook ruled down the middle.',
        '“Left side is what they said,” she explains. “Right side is what I am going to say they said. The right side is shorter.”',
        'She works between Japanese, Kazakh and Russian, and has a theory about each. Japanese sentences keep their verb to the end, so that a promise can turn into a refusal in the last half-second. Kazakh does the same, which ought to help and does not, because each side thinks that it alone is being subtle. Russian is what everyone falls back on when the subject is pipes.',
        'The hardest word is “consider”. In one language it means no. In another it means yes, but ask my deputy. She once rendered it as “study with respect”, and a memorandum was signed on the strength of it. Nothing was built.',
        'This week’s text, on reserves of nuclear fuel, took nine hours. The trouble was “assurance”, which the Japanese side took to be weaker than “guarantee” and the Kazakh side stronger. Mrs Abenova proposed an old Kazakh word for the pledge given by the host of a caravan to those who sleep under his roof. Lawyers on both sides liked it, and put it in brackets.',
        'She never keeps her notebooks. Afterwards she walks to the bridge over the Esil and feeds them, page by page, into the lamp-lit river. “They contain nothing,” she says. “Only what people meant.”',
      ],
    },
    {
      slug: 'what-the-gas-traders-know',
      title: 'What the gas traders of Geneva know about your winter',
      standfirst: 'They hedge against frost, war and the neighbours. Lately, against Tokyo.',
      author: 'Auberon Finch',
      section: 'Money',
      daysAgo: 5,
      at: '17:05',
      free: false,
      body: [
        'GENEVA — The cheapest desk on the trading floor belongs to a meteorologist, and everyone walks past it before lunch. She does not forecast gas. She forecasts Osaka: the humidity, the afternoon cloud, the hour at which nine million people will turn on a heater.',
        'Europe’s winter is now decided there, or partly. When three Japanese utilities said that they would buy liquefied gas together, prices in Rotterdam moved before the announcement had been translated. Whoever buys for Japan buys certainty, and certainty is taken from somebody else. In this room they know precisely from whom, and',
      ],
    },
  ],
};
