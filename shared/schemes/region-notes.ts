/**
 * Notes on places about which states disagree: how the standards list them, and what finding them here follows.
 *
 * Sources: United Nations Statistics Division, "Standard country or area codes for statistical use" (M49); ISO 3166-1; Unicode
 * CLDR; the resolutions of the United Nations that are named. A note says what a list says; none says what is right.
 */
const labelsAre = 'Labels are those of Unicode CLDR.';

export const regionNotes: Readonly<Record<string, string>> = {
  TW: `UN M49 does not list it by itself. ISO 3166-1 lists it under TW, as “Taiwan (Province of China)”. It stands under Eastern Asia as in Unicode CLDR. ${labelsAre}`,
  XK: `Neither UN M49 nor ISO 3166-1 lists it. XK is a code of ISO 3166-1’s range for users, as Unicode CLDR uses it; CLDR places it in Southern Europe. The United Nations names it in the context of Security Council resolution 1244 (1999). ${labelsAre}`,
  PS: `UN M49 lists it as “State of Palestine”, ISO 3166-1 as “Palestine, State of”. ${labelsAre}`,
  EH: `UN M49 and ISO 3166-1 list it as “Western Sahara”; the United Nations counts it among the Non-Self-Governing Territories. ${labelsAre}`,
  FK: `UN M49 and ISO 3166-1 list it as “Falkland Islands (Malvinas)”. Its sovereignty is disputed between Argentina and the United Kingdom. ${labelsAre}`,
  UA: 'Places in Crimea, and Sevastopol, are found under Ukraine: ISO 3166-2 lists them under UA, as UA-43 and UA-40; compare United Nations General Assembly resolution 68/262 (2014). A region of your own can be added where they are to be told apart.',
  GE: 'Places in Abkhazia and South Ossetia are found under Georgia; neither UN M49 nor ISO 3166-1 lists them by themselves. A region of your own can be added where they are to be told apart.',
};
