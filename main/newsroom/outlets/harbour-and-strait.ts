import type { Outlet } from '../outlet.ts';
import { ferryStory } from '../ferry-story.ts';

/** Shipping paper from Singapore, whole articles in Atom; first with the story that four others then carry. */
export const harbourAndStrait: Outlet = {
  id: 'harbour-and-strait',
  title: 'Harbour & Strait',
  motto: 'Ships, cargoes and the narrow places between',
  language: 'en',
  zone: '+08:00',
  sections: ['Shipping', 'Chokepoints', 'Ports', 'Insurance'],
  feeds: [{ kind: 'atom', path: 'atom.xml', title: 'Harbour & Strait', content: 'full', charset: 'utf-8' }],
  pages: { layout: 'modern', metadata: 'json-ld', charset: 'utf-8', declared: 'both' },
  articles: [
    {
      slug: 'caspian-ferry-owners-order-six-hulls',
      title: 'Caspian ferry owners order six hulls as the Aktau queue passes nine days',
      standfirst:
        'Three owners commit 640 million dollars to a sea that nobody can leave. The first ship is due in 2028, and half of the six will be licensed for nuclear cargo.',
      author: 'Rosalind Teo',
      section: 'Shipping',
      daysAgo: 0,
      at: '08:31',
      picture: 'The Caspian off Alat. Drawing for Harbour & Strait.',
      body: ferryStory.original,
    },
    {
      slug: 'hormuz-daily-positions',
      title: 'Hormuz underwriters want a position every day, and a reason for every stop',
      standfirst: 'After a month of warnings, cover for the strait comes with conditions that read like a logbook.',
      author: 'Idris Mahfouz, Dubai',
      section: 'Chokepoints',
      daysAgo: 1,
      at: '06:20',
      body: [
        'DUBAI — Tankers that pass the Strait of Hormuz must now tell their underwriters where they are once a day, and explain any stop of more than two hours. Four of the largest syndicates wrote the condition into their cover this week.',
        'It follows a month in which navigation warnings for the strait doubled. No ship has been seized. Several have reported false positions on their screens, some of them forty miles inland, and two crews anchored rather than trust the instruments.',
        'The surcharge for a laden gas carrier has risen to 0.35 per cent of hull value for a week, from 0.2 in September. For a new ship that is about 800,000 dollars a transit, which somebody must pay; the clauses now being argued over decide whether it is the owner or the buyer.',
        'Japanese buyers, who take about a tenth of their gas through the strait, are asking for ships that can be diverted on two days’ notice. “They do not want cheaper passage,” said a broker in Singapore. “They want a second passage.”',
        'There is one only for oil. Pipelines to Fujairah and Yanbu can carry perhaps a third of what the strait does. For liquefied gas there is no way round.',
      ],
    },
    {
      slug: 'third-licensed-ferry',
      title: 'The third licensed ferry will miss its winter',
      standfirst: 'A refit at Baku that was to end in October now ends “when the inspectors end”.',
      author: 'Rosalind Teo',
      section: 'Shipping',
      daysAgo: 2,
      at: '07:50',
      body: [
        'BAKU — The Shirvan Star stood on blocks last week with her stern open and a new fire main lying beside her in sections. Her owner, Absheron Ferries, had promised her to customers in October. The yard now speaks of spring.',
        'Only two ferries on the Caspian are licensed to carry uranium between Aktau and Alat. The Shirvan Star is to be the third. To be certified for radioactive cargo she needs a second electrical supply, steel partitions on the rail deck and a crew that has passed an examination which did not exist in Azerbaijani until June.',
        'Inspectors rejected the partitions in September because the welds had been tested by the people who made them. A firm from Istanbul is testing them again.',
        'Shippers have noticed how thin the service is. “Two hulls is one hull with a holiday,” said the transport manager of a fuel company in Almaty. If either is laid up in the February gales, the crossing stops for a cargo that Kazakhstan now counts as part of its energy security.',
        'Absheron Ferries would not name a date. The yard did: the dock is booked for another ship from the tenth of April.',
      ],
    },
    {
      slug: 'lng-carriers-cape-route',
      title: 'Two Osaka-bound gas carriers take the long way round Africa',
      standfirst: 'Nineteen extra days, and still the cheaper decision, say the people who made it.',
      author: 'Camille Okafor, London',
      section: 'Shipping',
      daysAgo: 4,
      at: '12:10',
      body: [
        'LONDON — Two carriers loaded with liquefied natural gas for Osaka have turned south round the Cape of Good Hope rather than wait for a passage through Panama, adding nineteen days to the voyage from the Gulf of Mexico.',
        'The canal is short of water again. Auctioned slots for large ships have sold for as much as 2.4 million dollars, and there is no promise of a return booking. The Suez route is open, but owners who use it pay for guards and for the waiting that guards involve.',
        'The cargoes belong to a group of Japanese utilities that has begun to pool its fuel. Its chartering manager said that one late ship now matters less, because another member’s tank can be drawn down in its place. “We used to need every vessel on its day. Now we need most of them in their week.”',
        'Ship-trackers count eleven gas carriers on the Cape route this month, against four a year ago. At present rates each burns about a million dollars of its own cargo on the way.',
      ],
    },
    {
      slug: 'aktau-dredging-level',
      title: 'Aktau dredges for a sea that keeps leaving',
      standfirst:
        'The Caspian has fallen two metres in two decades. Berths built for one shoreline are chasing another.',
      author: 'Idris Mahfouz',
      section: 'Ports',
      daysAgo: 6,
      at: '05:35',
      picture: 'The shore south of Aktau. Drawing for Harbour & Strait.',
      body: [
        'AKTAU — Two dredgers have begun to deepen the approach to Kazakhstan’s main Caspian port by a metre and a half. The harbourmaster calls it maintenance. The survey chart on his wall, where last year’s depths have been corrected in red, suggests a race.',
        'The sea’s level has fallen by about two metres since the early 2000s, as warmer summers dry it and the Volga brings less water. Ferries already leave Aktau with a twelfth of their wagon spaces empty to spare their keels. Tankers load a tenth short.',
        'The work will cost 71 million dollars and should serve for seven years at the present rate of fall. After that the port must either dredge through rock or move its deep berths two kilometres out along a causeway.',
        'Alat, on the Azerbaijani side, has the same trouble and softer mud. A joint survey, the first since Soviet times, is to report in spring on how the two ports might share a dredging fleet.',
        'For cargo owners the falling sea is one more line in the price of a route chosen to reduce risk. “We left a political bottleneck,” a grain trader said, “and found a physical one.”',
      ],
    },
  ],
};
