/** The edition's long piece, printed by Caspian Ledger: section heads, a table, quotations and links. */
import type { Block } from './outlet.ts';

export const longWayRound: readonly Block[] = [
  'AKTAU, ALAT and OSAKA — The most closely watched object on the Caspian Sea this year is a steel drum two hundred litres in size, painted grey, with a lid held down by a ring and one bolt. Full, it weighs as much as a grand piano. Thirty-six of them go in a container, and the containers go in a train, and once every few weeks the train rolls on to a ferry, backwards, at night.',
  'Inside is uranium oxide, a powder that its handlers call concentrate and the newspapers call yellowcake, although it is nearer the colour of wet slate. Kazakhstan mines more of it than any other country. Until last winter almost all of it left the same way: north by rail across the Russian border to St Petersburg, and out through the Baltic. Since August about a fifth has gone west instead.',
  'A fifth is not a revolution. But nothing about the second route was easy, hardly any of it was about uranium, and those who built it believe that they have made something other than a freight service. This is an account of how it was done, drawn from conversations with some thirty people in five countries, and from papers that several of them were kind enough to leave on the table.',
  { heading: 'A country without a coast' },
  'Start with the map. Kazakhstan is the largest country in the world with no way to the open sea. Its oil goes to the Black Sea through Russia, its grain through Russia or Iran, its metals through Russia or China. For three decades this was treated as weather. One made allowances.',
  'The change of mind came in two parts. In 2022 insurers began to ask which cargoes in a Russian port were Russian, and did not always wait for the answer. Then, in the winter of 2024, a utility in Kansai that had bought Kazakh uranium for eighteen years missed a delivery by seven weeks. Nothing had been forbidden. A bank had declined to handle a letter, a ship had declined to call, and the drums had waited on a quay in the snow.',
  'The utility was [Naniwa Electric](/steppe-dispatch/kazakhstan-uranium-northern-route). Its head of fuel, Tomoko Arisawa, flew to Almaty in April with a single sheet of paper. It did not ask for a lower price or a larger volume. It asked what would happen next time.',
  {
    quote:
      'They had an answer for war and an answer for flood. They had no answer for a bank clerk being careful. I said that I would pay for one.',
    from: 'Tomoko Arisawa, Naniwa Electric',
  },
  { heading: 'Two hulls' },
  'The alternative had been on maps for years. Trains would run to Aktau, ferries would take them to Alat in Azerbaijan, and a second railway would carry them through Georgia to the Black Sea. Officials called it the Middle Corridor and opened it at intervals. Grain went that way, and copper, and a good many delegations. Uranium had gone twice, as an experiment, in quantities that fitted in a van.',
  'The obstacle turned out to be the ferries. Rules agreed under the United Nations say how radioactive material must travel by sea: what may stand beside it, how fires are to be put out, who must be awake. Ocean carriers have ships built to them. The Caspian, which no ocean carrier can enter, had none. It took the owners of the Abay Star eleven months to certify her, and the Khazar Dawn fourteen.',
  'Most of that time went on people. An able seaman on this crossing must now pass an examination in three parts, the last of them oral. It was written in English in Vienna, translated into Russian in Aktau, and found to be unintelligible to half of the crews, who are Azerbaijani. A harbour pilot named Kamran Aghayev rewrote it over one winter with his daughter, a student of chemistry. It is used in both ports. Nobody has thanked them in writing.',
  'A [third hull is in dock at Baku](/harbour-and-strait/third-licensed-ferry), where inspectors have twice refused her partitions. Six more have [been ordered](/caspian-ledger/six-rail-ferries-ordered), half of which will be licensed from the start. The first is due in 2028. Until then the whole of Kazakhstan’s second route, the subject of summits and of a chapter in Japan’s energy white paper, rests on two ships with a combined age of fifty-one.',
  { heading: 'What a second door costs' },
  'The figures below were put together by the Ledger from three contracts and a customs series. They follow one container of thirty-six drums from a mine in the south of Kazakhstan to a converter in western Europe.',
  {
    table: {
      caption: 'Cost and time of one container, mine to converter, autumn 2026. US dollars; days.',
      head: ['', 'Northern route', 'Caspian route', 'Difference'],
      rows: [
        ['Rail, mine to port', '6,900', '5,200', '−1,700'],
        ['Port and storage', '1,400', '2,300', '+900'],
        ['Sea (and second rail)', '4,800', '7,600', '+2,800'],
        ['Guards and escorts', '1,100', '2,000', '+900'],
        ['Insurance', '3,000', '4,200', '+1,200'],
        ['In all', '17,200', '21,300', '+4,100'],
        ['Days, average', '38', '46', '+8'],
        ['Days, longest this year', '87', '55', '−32'],
      ],
    },
  },
  'The sum is a quarter more; with the booking fee that converters charge for the [winter slots](/gridline/converters-book-early), it comes to nearly a third. On a container worth some two and a half million dollars that is small change. The last line of the table is the one that buyers point to. The northern way is quicker on average and far slower at its worst. “An average is something that happens to other people’s cargoes,” said a fuel buyer in Prague.',
  'Not everyone is persuaded. A forwarder who has sent uranium north since 1996 observed that the Caspian service has operated for four months, in fair weather, with the whole world’s attention. He has seen routes like it before. They are excellent, he said, until the second winter.',
  { heading: 'The clause' },
  'What Kazakhstan sells by the new route is set out in a paragraph of 140 words that lawyers call the calendar clause. It appeared first in the Naniwa contract, renewed in September. The buyer pays a premium for any delivery that “does not depend upon the consent of a single state of transit”. If the seller cannot offer one for two deliveries in succession, the buyer may leave.',
  'Neither side claims to have invented it. The wording is close to that of gas contracts in the eastern Mediterranean. But it has begun to travel. Two other Japanese utilities have adopted it. Officials in [Canberra](/tasman-monitor/canberra-second-uranium-buyer) are studying a relative. Gas buyers, who are used to paying for volume, have started to [pay for weeks](/tasman-monitor/three-utilities-one-contract).',
  'For Nurlan Bektasov of the Saryarka Fuel Company, which shipped all four cargoes, the clause describes what energy security has come to mean for an exporter. “It used to be the customer’s word,” he said. “It meant that he had somebody else to buy from. Now it also means that we have some other way to reach him.” He keeps a copy in his desk, in a drawer with the shipping schedules for the north. He has not cancelled those, and does not intend to.',
  {
    quote:
      'A country that leaves one dependency should be careful not to run into the next. Two doors are a house. One new door is only a different prison.',
    from: 'Nurlan Bektasov, Saryarka Fuel Company',
  },
  { heading: 'The price of being interesting' },
  'There are people in Aktau who wish that uranium had stayed away. The port is small, the sea is [falling](/harbour-and-strait/aktau-dredging-level), and the berth that the licensed ferries use is closed to all others for eighteen hours on sailing days. Grain traders, who ship two hundred times the weight, say that their wagons wait so that drums need not. The port replies that the scanner and the second road were paid for by drums, and that everybody uses them.',
  'The neighbours have noticed too. Russia has said nothing in public; in private its railway has offered a rebate of 15 per cent on uranium that stays. China, the largest buyer of all, takes its drums by train over the eastern border and has no need of a sea, but asked in October whether Chinese goods might have a place in the licensed ferries’ timetable. Georgia would like a converter of its own. Uzbekistan, whose mines face the same wall of geography, is [asking prices in Turkmenbashi](/caspian-ledger/turkmenbashi-quiet-port).',
  'The visit of Japan’s prime minister to Astana this week gave the route its first state document. Under it 600 tonnes will be held at Ust-Kamenogorsk as a common reserve, in case somebody’s way is closed. The text does not say whose. It also commits both sides to “diversity of passage”, a phrase over which, an interpreter recalls, there was [an argument lasting most of a night](/lamplight-post/the-interpreters-astana).',
  { heading: 'The second winter' },
  'The gales begin in January. In a bad year the crossing between Aktau and Alat closes for nine or ten days in a month, and ships ride at anchor in the lee of a headland with their cargoes lashed. No uranium has yet been carried at that season. The fifth cargo is booked for the second week of February.',
  'Three things will be worth counting. The first is licensed hulls, of which there may be two or three by then, or, after a collision or a failed inspection, one. The second is the queue: not the [nine days that shippers complain of](/nihombashi-keizai/kaspi-machijikan), which is mostly paper, but the time from a sealed wagon to a closed stern door. The third is the rebate in the north. When it is withdrawn, somebody will have concluded that the second door is real.',
  'On the night we crossed, the sea was flat. The first officer of the Abay Star, who has made the passage some four hundred times, came down to the rail deck at two in the morning with a lamp and walked the length of the train, touching each coupling with the flat of his hand. He does it with every train, he said, grain or copper or this. Asked whether the cargo made a difference, he considered.',
  '“It is the only one,” he said, “that people telephone about.”',
];
