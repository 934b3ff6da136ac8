import type { Outlet } from '../outlet.ts';
import { ferryStory } from '../ferry-story.ts';

/** Bergen weekly, whole articles in RSS 2.0. */
export const northernSeaBulletin: Outlet = {
  id: 'northern-sea-bulletin',
  title: 'Northern Sea Bulletin',
  motto: 'Wind, water, wire',
  language: 'en',
  zone: '+01:00',
  sections: ['Power', 'Gas', 'Ports'],
  feeds: [{ kind: 'rss', path: 'feed/index.xml', title: 'Northern Sea Bulletin', content: 'full', charset: 'utf-8' }],
  pages: { layout: 'plain', metadata: 'open-graph', charset: 'utf-8', declared: 'http' },
  articles: [
    {
      slug: 'caspian-rail-ferries-order',
      title: 'A landlocked sea orders six ships',
      standfirst: 'Caspian owners place the largest order in forty years. The queue at Aktau did the persuading.',
      author: 'Ingrid Solheim Vik',
      section: 'Ports',
      daysAgo: 0,
      at: '08:58',
      body: ferryStory.bergen,
    },
    {
      slug: 'norway-winter-export-limits',
      title: 'Norwegian grid operator sets winter export limits',
      standfirst:
        'Cables to the continent may be turned down for up to 200 hours. Neighbours call it hoarding; Oslo calls it arithmetic.',
      author: 'Ingrid Solheim Vik, Bergen',
      section: 'Power',
      daysAgo: 1,
      at: '17:15',
      picture: 'The coast near Bergen. Drawing for Northern Sea Bulletin.',
      body: [
        'BERGEN — Norway may cut its electricity exports for up to 200 hours this winter if reservoirs in the south fall below a line that the grid operator published yesterday, day by day, until the first of May.',
        'The line is the news. Limits have been used before, without warning, and traders in Hamburg and Newcastle learned of them from their screens. Now anyone can see how near the water is. It stood four percentage points above the line at the weekend.',
        'Denmark and Germany object all the same. European rules allow exports to be limited for the safety of the grid, not to spare domestic prices. The operator says that the two cannot be told apart in February: an empty reservoir is both.',
        'Norway earned some 3.1 billion euros from the cables last year, and lost two energy ministers over them. A poll found that six voters in ten want fewer connections and that the same six expect help from neighbours in a dry year.',
        'Japan’s grid planners, who visited in September, asked for a copy of the method. Hokkaido has the same problem, with a narrower cable.',
      ],
    },
    {
      slug: 'st-petersburg-lost-drums',
      title: 'On the Baltic, a terminal counts the drums that no longer come',
      standfirst: 'A fifth of Kazakhstan’s uranium has left the northern route. The rest is asking for a discount.',
      author: 'Aksel Thorne',
      section: 'Ports',
      daysAgo: 4,
      at: '14:05',
      body: [
        'The northern route for Kazakhstan’s uranium still works. Trains cross the Russian border, drums are loaded in St Petersburg, and ships carry them out through the Baltic. But a fifth of the traffic has gone south by the Caspian since August, and those who stayed have noticed that they can bargain.',
        'Two forwarders said that terminal charges for the autumn had been cut by 15 per cent, the first reduction in ten years. One has been offered storage free for a month, which is a polite way of saying that there is room.',
        'The cost of the Baltic leg is not the difficulty. European ports have turned away ships that called in Russia, marine insurers exclude half of the usual clauses, and three Japanese utilities have told suppliers that they prefer not to be asked about it by their shareholders.',
        'Even so, four drums in five go north. The Caspian has two licensed ferries; St Petersburg has forty years of practice. “Everyone wants a second door,” one forwarder said. “Nobody has bricked up the first.”',
      ],
    },
    {
      slug: 'arctic-gas-to-japan',
      title: 'Arctic gas finds fewer takers in Japan, and one that will not let go',
      standfirst:
        'Tokyo has reduced its Russian liquefied gas to a single old contract. It is the closest gas that Japan has.',
      author: 'Aksel Thorne',
      section: 'Gas',
      daysAgo: 10,
      at: '12:30',
      body: [
        'Japan took nine per cent of its liquefied gas from Russia three years ago. By this winter it is near six, nearly all of it from Sakhalin, three days’ sailing from Tokyo Bay.',
        'Cargoes from the Arctic have all but stopped. Their ships are under sanctions, their insurers are unknown, and the ice-class carriers meant to bring them east sit half-finished in yards in Korea and in Murmansk.',
        'Sakhalin is different. The contract dates from the 1990s, runs until 2033, and feeds a utility in Hiroshima for half of its needs. Replacing it on the spot market would have cost an estimated 1.6 trillion yen last winter across all the buyers. Washington has been told so, more than once.',
        'The three utilities that plan to buy together have left Russian gas out of their tender. Officials describe the remaining contract as “energy security by proximity”. A critic in the Diet has called it security by habit.',
      ],
    },
  ],
};
