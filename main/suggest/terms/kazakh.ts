/**
 * Words that speak for a topic in Kazakh, mostly stems: strong ones, a semicolon, weak ones; bars separate, and `*` is the
 * rest of a word. Written by hand.
 *
 * They match in Russian texts too: borrowed words that a Russian stem finds are left out, and so are stems that begin Russian
 * words. Endings are understood after a whole word.
 */
import { kazakhEconomyTerms } from './kazakh-economy.ts';
import { kazakhSocietyTerms } from './kazakh-society.ts';

export const kazakhTerms: Readonly<Record<string, string>> = {
  // Phrases that speak for nothing: they hide a word that means something else in them.
  '':
    'Ұлы Отан соғыс*|Екінші дүниежүзілік соғыс*|Бірінші дүниежүзілік соғыс*|соғыс ардагер*|инвестициялық климат*|' +
    'алтын медал*|алтын жүлде*|алтын күз*|Алтын Орда|Алтын адам|Достық үйі|Достық ордені|шабуылшы*|' +
    'гуманитарлық ғылым*|гуманитарлық университет*',
  ...kazakhEconomyTerms,
  ...kazakhSocietyTerms,
};
