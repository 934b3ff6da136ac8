/**
 * Words that speak for a topic in English: strong ones, a semicolon, weak ones, a semicolon, words against. Bars separate;
 * `*` is the rest of a word.
 *
 * Written by hand. A strong word all but names the topic; a weak one only adds to others. A plural -s is understood. A word
 * in capitals within a text counts less where it stands here in small letters, so names stand here with their capitals.
 * These come before a topic's own labels, so that a label that is an everyday word ("Space") can be weak here.
 *
 * The longest term wins and hides the words within it: a phrase of one topic that holds a word of another stands in both.
 */
import { englishEconomyTerms } from './english-economy.ts';
import { englishEnergyTerms } from './english-energy.ts';
import { englishSecurityTerms } from './english-security.ts';
import { englishSocietyTerms } from './english-society.ts';

export const englishTerms: Readonly<Record<string, string>> = {
  // Phrases that speak for nothing: they hide a word that means something else in them.
  '':
    'palm oil|crude palm oil|vegetable oil|vegetable oils|veg oil|soybean oil|olive oil|sunflower oil|corn oil|' +
    'cooking oil|fish oil|oil painting|corn syrup|gold medal|gold medallist|gold medalist|gold standard of|golden age|' +
    'grain of salt|grain of truth|Quaker Oats|crude attempt|crude joke|crude sugar|trade union|trade unions|trade mark|' +
    'Board of Trade|World Trade Center|natural gas company’s|space heater|shipping container home|dark horse|war chest|' +
    'price war|water polo|culture war|gas mask|tear gas|greenhouse gas|greenhouse gases|laughing gas|project pipeline|' +
    'pipeline of projects|pipeline of deals|deal pipeline|drug pipeline|product pipeline|talent pipeline|' +
    'school-to-prison pipeline|energy drink|energetic policy|electric guitar|electric atmosphere|starting grid|' +
    'grid position|news blackout|media blackout|information blackout|solar eclipse|solar system|solar flare|solar wind|' +
    'solar calendar|hydrogen peroxide|hydrogen sulphide|hydrogen sulfide|hydrogen cyanide|assault and battery|' +
    'sexual battery|Battery Park|laptop battery|phone battery|tin foil|silver medal|silver medallist|silver medalist|' +
    'silver lining|silver screen|platinum album|platinum record|copper age|nerves of steel|man of steel|steel guitar|' +
    'steel band|mineral water|friend of mine|gold watch|gold chain|gold plated|gold card|gold jewellery|gold jewelry|' +
    'Gold Cup|Gold Coast|strike gold|copper wire theft|Soviet Union|European Union|African Union|Western Union|' +
    'rugby union|Union Jack|State of the Union|civil union|stoppage time|Canary Wharf|Port of Spain|port wine|USB port|' +
    'home port|top flight|flight of stairs|flight to safety|flight to quality|fight or flight|in-flight magazine|' +
    'boarding school|train of thought|track record|track and field|model railway|railed against|West Bank|Left Bank|' +
    'river bank|riverbank|banks of the river|blood bank|sperm bank|bank holiday|piggy bank|power bank|sandbank|seed bank|' +
    'memory bank|data bank|Outer Banks|Gordon Banks|Elizabeth Banks|bank robbery|bank robber|heart rate|crime rate|' +
    'grade inflation|cosmic inflation|tire inflation|tyre inflation|million dollar|billion dollar|million pounds|' +
    'student debt|credit card debt|household debt|medical debt|technical debt|debt of gratitude|The Economist|' +
    'Economist Intelligence Unit|economy class|hair growth|growth hormone|tree growth|growth mindset|Hunger Games|' +
    'data harvesting|organ harvesting|server farm|fur farm|crop top|bridge the gap|bridge loan|bridge financing|' +
    'Social Security|first aid|band-aid|financial aid office|hospital corridor|wildlife corridor|corridors of power|' +
    'strike price|strike a deal|strike deal|struck a deal|strike a balance|strikes a balance|lightning strike|' +
    'strike rate|strike partner|three strikes|free trade union|trade deadline|trade secret|trade name|' +
    'tricks of the trade|rag trade|low-budget|big-budget|budget hotel|commuted sentence|labour of love|labor of love|' +
    'hard labour|hard labor|went into labour|labour ward|labor ward|labor pains|labour pains' +
    ';',
  ...englishEnergyTerms,
  ...englishEconomyTerms,
  ...englishSecurityTerms,
  ...englishSocietyTerms,
};
