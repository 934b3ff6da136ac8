import type { Outlet } from '../outlet.ts';
import { ferryStory } from '../ferry-story.ts';
import { longWayRound } from '../long-way-round.ts';

/** Baku trade monthly with figures, whole articles in RSS 2.0; carries the edition's long piece. */
export const caspianLedger: Outlet = {
  id: 'caspian-ledger',
  title: 'Caspian Ledger',
  motto: 'Counted, then told',
  language: 'en',
  zone: '+04:00',
  sections: ['In depth', 'Figures', 'Corridor', 'Oil and gas'],
  feeds: [
    { kind: 'rss', path: 'feed.xml', title: 'Caspian Ledger', content: 'full', charset: 'utf-8', ttlMinutes: 120 },
  ],
  pages: { layout: 'modern', metadata: 'json-ld', charset: 'utf-8', declared: 'both' },
  articles: [
    {
      slug: 'six-rail-ferries-ordered',
      title: 'Six rail ferries ordered for Caspian as Aktau queue passes nine days',
      standfirst: 'Three owners commit 640 million dollars after the wait at Aktau rises above nine days.',
      author: 'Ledger staff',
      section: 'Corridor',
      daysAgo: 0,
      at: '08:52',
      body: ferryStory.wire,
    },
    {
      slug: 'the-long-way-round',
      title: 'The long way round: how a landlocked country learned to sell a route',
      standfirst:
        'Kazakhstan’s uranium has found a second door. Getting through it took a ferry examination, a steel partition and a clause about the calendar.',
      author: 'Leyla Hasanzade and Aigerim Saduova',
      section: 'In depth',
      daysAgo: 2,
      at: '16:00',
      picture: 'The eastern shore, from the deck of the Abay Star. Drawing for Caspian Ledger.',
      body: longWayRound,
    },
    {
      slug: 'four-consignments',
      title: 'Four consignments, counted',
      standfirst: 'What crossed the Caspian between August and November, by ship, weight and days.',
      author: 'Leyla Hasanzade',
      section: 'Figures',
      daysAgo: 3,
      at: '13:40',
      body: [
        'BAKU — How much of Kazakhstan’s uranium now leaves by the Caspian? The customs series gives the weight of the wagons, the company gives the weight of the metal, and the port gives nothing. Put side by side they agree to within two per cent.',
        {
          table: {
            caption:
              'Uranium shipped from Aktau to Alat, August to November. Tonnes of metal; days from booking to arrival.',
            head: ['Consignment', 'Sailed', 'Tonnes', 'Days', 'Ferry'],
            rows: [
              ['First', 'August', '1,020', '19', 'Abay Star'],
              ['Second', 'September', '1,180', '15', 'Abay Star'],
              ['Third', 'October', '1,150', '22', 'Khazar Dawn'],
              ['Fourth', 'November', '1,250', '13', 'Khazar Dawn'],
              ['Total', '', '4,600', '', ''],
            ],
          },
        },
        'Four consignments make 4,600 tonnes, against some 23,000 that the country expects to export this year: a fifth, as the company says. It is a fifth of guidance, not of what has been shipped so far. Measured that way the share would be nearer a quarter.',
        'The days tell more than the tonnes. October’s cargo took twenty-two, of which nine were spent in the queue at Aktau and three waiting for the wind. November’s took thirteen. The northern route by St Petersburg averages eleven to the same point in the contract, and varies by one.',
        'A buyer who pays for certainty is therefore paying, so far, for the hope of it. Two ferries carried all four cargoes. Energy security, in this column’s trade, is a number with a denominator; here the denominator is two.',
      ],
    },
    {
      slug: 'baku-ceyhan-kazakh-oil',
      title: 'Kazakh oil through Baku reaches a three-year high, in small ships',
      standfirst: 'Tankers from Aktau carried 410,000 tonnes in October. There are eight of them.',
      author: 'Farid Osmanli',
      section: 'Oil and gas',
      daysAgo: 4,
      at: '08:00',
      body: [
        'BAKU — Oil from Kazakhstan arriving at the Sangachal terminal reached 410,000 tonnes in October, the most since 2023, after storms and repairs closed the country’s main outlet on the Black Sea for nine days.',
        'All of it came in eight tankers of 12,000 tonnes, loaded a tenth short because the Caspian is shallower than their builders supposed. From Sangachal it flows by pipeline to Ceyhan on the Mediterranean, at a cost some seven dollars a barrel above the usual way.',
        'Buyers used to refuse that premium. Three refiners, two in Italy and one in Japan, now write both ports into their contracts and let the seller choose. The Ledger’s figures show that the seller chose Baku on eleven days of October when the other port was open, presumably to keep the option in working order.',
        'Azerbaijan’s pipeline has room for five times as much. The ships do not exist. Two tankers ordered at Baku in 2024 will be launched next year, into whatever water is left.',
      ],
    },
    {
      slug: 'turkmenbashi-quiet-port',
      title: 'Turkmenbashi, the quiet port, gets its first uranium enquiry',
      standfirst: 'Turkmenistan’s marble terminal is the best equipped on the eastern shore. It is also the emptiest.',
      author: 'Farid Osmanli, Turkmenbashi',
      section: 'Corridor',
      daysAgo: 13,
      at: '09:25',
      body: [
        'TURKMENBASHI — The terminal has seventeen cranes, a floor of polished stone and, on the day of our visit, one ship. It was built for 1.5 billion dollars to handle 17 million tonnes a year. Last year it handled a sixth of that.',
        'Uzbekistan’s uranium company has now asked what it would charge. Uzbekistan mines about 4,000 tonnes a year and, like Kazakhstan, has sent most of it north. By rail through Turkmenistan and the ferry to Alat it would be six days shorter than the way through Aktau.',
        'Turkmenistan has not answered. Nuclear cargo would need a treaty, an inspector and a published tariff, and the country is short of the third. “They have the best quay on the Caspian,” said a shipper in Tashkent. “What they lack is a price list.”',
      ],
    },
  ],
};
