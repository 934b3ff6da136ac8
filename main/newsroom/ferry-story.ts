/**
 * The story about the ferries, as five outlets print it: the original, three light rewritings, and one taken over unchanged.
 *
 * Only opening and order differ, as desks do it; `wire` is printed by two outlets to the letter.
 */
import type { Block } from './outlet.ts';

const money =
  'The six are to cost 640 million dollars in all. Khazar Lines takes three, Absheron Ferries two and Mangystau Sea Transport of Kazakhstan one. Two yards, in Baku and at Bautino, north of Aktau, will build them; no hull can be brought in from outside, because no ship of that size fits the Volga-Don canal.';
const licence =
  'Half of the new ferries will be certified for radioactive cargo from the start. Today only two hulls hold the certificate and a third is in the yard, although the crossing carries about a fifth of the uranium that Kazakhstan expects to export this year.';
const dispute =
  'The length of the queue is disputed. Shippers count from the day of booking and put it at nine days for October. The port counts from the moment when wagons and papers are both ready, and arrives at two.';
const doubt =
  'Owners have been hopeful before. Of nine ferries announced in the past decade, four were built. What is different, brokers say, is who signs: a third of the money is backed by five-year freight contracts from grain traders, a fuel company and a Japanese trading house.';
const fourth =
  'None of the three would commit to a seventh ship before the tariff review in June, when the railways of Kazakhstan, Azerbaijan and Georgia are to publish a single through rate for the corridor. “A ferry lives thirty years,” said Elchin Rzayev, who runs Khazar Lines. “A tariff, until now, lived three months.”';

const wire: readonly Block[] = [
  'Ferry owners on the Caspian Sea have ordered six rail ferries, the largest order there since the 1980s, after the wait for a place at the Kazakh port of Aktau rose above nine days.',
  money,
  licence,
  dispute,
  doubt,
  fourth,
];

export const ferryStory = {
  original: [
    'SINGAPORE — Three owners who have spent thirty years not trusting one another have ordered six rail ferries for the Caspian Sea, the largest order placed there since the 1980s, as the wait for a place at Aktau in Kazakhstan rose above nine days.',
    money,
    licence,
    dispute,
    doubt,
    fourth,
    'The first of the new ships is due in the spring of 2028. Until then, the queue is the timetable.',
  ],
  wire,
  istanbul: [
    'ISTANBUL — Six new rail ferries are to join the Caspian crossing between Kazakhstan and Azerbaijan from 2028, owners said, after the queue at Aktau passed nine days in October and shippers began to send wagons back north.',
    money,
    licence,
    dispute,
    doubt,
    fourth,
  ],
  bergen: [
    'The largest ferry order on the Caspian Sea since the 1980s was placed this week: six ships, three owners, and a queue at the port of Aktau that passed nine days last month.',
    licence,
    money,
    dispute,
    doubt,
  ],
} as const satisfies Record<string, readonly Block[]>;
