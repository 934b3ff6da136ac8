/**
 * Which topics of ours are the same as one of the IPTC Media Topics (SKOS exactMatch).
 *
 * Origin: numbers and names of IPTC's controlled vocabulary "Media Topic", http://cv.iptc.org/newscodes/mediatopic/ (CC BY 4.0).
 * Only those stand here whose number was found with this name; a topic of ours that is wider or narrower has none.
 */

/** What the number of a Media Topic goes on from to its IRI. */
export const mediaTopic = 'http://cv.iptc.org/newscodes/mediatopic/';

/** By topic: numbers, separated by spaces. The comment is IPTC's name. */
export const mediaTopics: Readonly<Record<string, string>> = {
  'nuclear-energy': '20000265', // nuclear power
  electricity: '20000260', // electricity
  renewables: '20000257', // renewable energy
  'oil-and-gas': '20001243', // oil and gas
  economy: '20000344', // economy
  agriculture: '20000210', // agriculture
  inflation: '20000370', // inflation
  'international-relations': '20000638', // international relations
  diplomacy: '20000639', // diplomacy
  'armed-conflict': '20000056', // armed conflict
  'organised-crime': '20000101', // organised crime
  'drug-trafficking': '20000096', // drug trafficking
  elections: '20000574', // election
  coups: '20000070', // coup d'etat
  corruption: '20000093', // corruption
  society: '14000000', // society
  religion: '12000000', // religion
  demography: '20000770', // demographics
  disasters: '20000148', // disaster
  environment: '06000000', // environment
  'ai-policy': '20001298', // artificial intelligence
};
