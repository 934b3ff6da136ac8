import type { Outlet } from '../outlet.ts';
import { ferryStory } from '../ferry-story.ts';

/** Hobart paper whose feed writes dates that no parser should believe; its pages tell them rightly. */
export const tasmanMonitor: Outlet = {
  id: 'tasman-monitor',
  title: 'Tasman Monitor',
  motto: 'The world, from its quiet corner',
  language: 'en',
  zone: '+11:00',
  sections: ['Resources', 'Region', 'Shipping'],
  feeds: [{ kind: 'rss', path: 'feed.xml', title: 'Tasman Monitor', content: 'full', charset: 'utf-8' }],
  pages: { layout: 'modern', metadata: 'json-ld', charset: 'utf-8', declared: 'both' },
  articles: [
    {
      slug: 'caspian-ferries-six-hulls',
      title: 'Owners order six Caspian rail ferries as queue lengthens',
      standfirst: 'Three owners commit 640 million dollars after the wait at Aktau rises above nine days.',
      author: 'From our wires',
      section: 'Shipping',
      daysAgo: 0,
      at: '09:04',
      body: ferryStory.wire,
    },
    {
      slug: 'three-utilities-one-contract',
      title: 'Three Japanese utilities, one contract, and a scramble in Perth',
      standfirst:
        'A joint tender for 2.4 million tonnes of gas a year is the largest in a decade. Sellers are asked to promise weeks, not prices.',
      author: 'Philippa Marr, Perth',
      section: 'Resources',
      daysAgo: 1,
      at: '01:35',
      dateInFeed: 'yesterday, late',
      picture: 'The Pilbara coast. Drawing for Tasman Monitor.',
      body: [
        'PERTH — The invitation ran to four pages, which in this trade is a haiku. Three Japanese utilities want 2.4 million tonnes of liquefied gas a year, together, for ten years from 2029, and they would like an answer by February.',
        'Half is to come from Western Australia, half from Oman. There are no restrictions on where cargoes may be sent, so that a member with a mild winter can pass its ship to one with a cold one. Sellers who guarantee the week of arrival may charge more; those who miss it pay by the day.',
        'Australian producers have read the last line several times. They have long sold Japan volume and reliability in one package. Now reliability has its own price. “It turns out that we were giving it away,” said an executive, cheerfully.',
        'Canberra would prefer that some of the gas stayed at home. Shortfalls are forecast for the eastern states from 2028, and a rule that reserves a share of new fields for local buyers is before parliament. Tokyo’s ambassador has described the rule as “a matter of energy security for both of us”, which was not meant as praise.',
      ],
    },
    {
      slug: 'png-second-train',
      title: 'Papua New Guinea’s gas partners blink at the price of a second train',
      standfirst: 'Costs are up by 40 per cent since the plans were drawn. Japan’s buyers are asked to wait again.',
      author: 'Thomas Wari, Port Moresby',
      section: 'Region',
      daysAgo: 6,
      at: '04:45',
      dateInFeed: 'Sun, 31 Feb 2026 25:61:00 +1100',
      body: [
        'PORT MORESBY — The partners in Papua New Guinea’s next gas project have put off their decision to June, after contractors’ bids came in two-fifths above the estimate.',
        'The plan is for wells in the highlands, a pipeline over the ranges and four small liquefaction units beside the existing plant near the capital. Two Japanese companies hold stakes; a third has agreed to buy a million tonnes a year and has now been asked to be patient for the third time.',
        'The government would gain a fifth of the revenue without putting in money. It needs it: the budget for next year counts on a signing fee that will not now be paid. Landowners, whose consent was obtained with a promise of roads, have begun to ask when the roads blink too.',
        'Buyers in Tokyo like the project for its place on the map. No strait that anyone has threatened to close lies between Port Moresby and Yokohama.',
      ],
    },
    {
      slug: 'mongolia-copper-japan',
      title: 'Mongolia offers Japan copper by a road that does not exist yet',
      standfirst: 'Ulaanbaatar wants a customer that needs neither of its neighbours. The map is unhelpful.',
      author: 'Philippa Marr',
      section: 'Resources',
      daysAgo: 12,
      at: '03:20',
      dateInFeed: '',
      body: [
        'Mongolia has offered Japanese smelters 60,000 tonnes of copper concentrate a year from 2030, to be carried by rail through Kazakhstan and over the Caspian rather than through China or Russia.',
        'The way is nine thousand kilometres to a port on the Black Sea, then a voyage through Suez, against two thousand to the coast at Tianjin. Nobody thinks that it is cheaper. The offer is a lever, one minister said, for use on railways that raise their tariffs without notice.',
        'It also lacks a link. Mongolia and Kazakhstan do not quite touch, so the track must cross a corner of Russia or of China, and 700 kilometres of it, over the Altai, have yet to be built. A Japanese agency will pay for a study.',
        'Japan’s prime minister did not stop in Ulaanbaatar on the way to Astana this month. The aircraft did, for fuel.',
      ],
    },
    {
      slug: 'canberra-second-uranium-buyer',
      title: 'Canberra studies a second uranium buyer clause',
      standfirst:
        'Officials cite the Caspian corridor as the model: a supplier that plans for its customer’s bad year.',
      author: 'Philippa Marr, Canberra',
      section: 'Resources',
      daysAgo: 27,
      at: '02:10',
      dateInFeed: 'Thu, 01 Jan 2206 00:00:00 GMT',
      body: [
        'CANBERRA — Australia may require those who buy its uranium to name a second buyer who would take the cargo if they cannot, under a proposal that officials discussed with producers last week.',
        'They cited the Caspian corridor as the model. Since August Kazakhstan has sent uranium to Western converters by a route that avoids Russia, under contracts that name not only a customer but an alternative plant and an alternative port.',
        'Producers are lukewarm. The mines in South Australia ship by sea and have never lost a cargo to politics. A second name adds lawyers. “We are being asked to copy the homework of a country with a harder examination,” said one.',
        'Japan, which buys from both, has offered to be everybody’s second buyer. It has asked what the discount would be.',
      ],
    },
  ],
};
