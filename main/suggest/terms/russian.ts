/**
 * Words that speak for a topic in Russian, mostly stems: strong ones, a semicolon, weak ones; bars separate, and `*` is the
 * rest of a word. Written by hand.
 *
 * Two stems of one topic that find the same word would count it twice: the shorter stands alone.
 */
import { russianEconomyTerms } from './russian-economy.ts';
import { russianEnergyTerms } from './russian-energy.ts';
import { russianSecurityTerms } from './russian-security.ts';
import { russianSocietyTerms } from './russian-society.ts';

export const russianTerms: Readonly<Record<string, string>> = {
  // Phrases that speak for nothing: they hide a word that means something else in them.
  '':
    'социальн* сет*|энергетическ* напит*|энергетик* напит*|продаж* энергетиков|водородн* бомб*|сероводород*|' +
    'перекис* водорода|Велик* Отечественн* войн*|Втор* миров* войн*|Перв* миров* войн*|Отечественн* войн*|' +
    'ветеран* войны|участник* войны|дет* войны|звездн* войн*|с наступлением|наступлени* холодов|наступлени* весны|' +
    'наступлени* зимы|наступлени* лета|наступлени* осени|наступлени* Нового|наступлени* темноты|наступлени* ночи|' +
    'наступлени* срока|Народн* фронт*|Общероссийск* народн* фронт*|атмосферн* фронт*|холодн* фронт*|тепл* фронт*|' +
    'единым фронтом|широким фронтом|бои без правил|боев без правил|золот* медал*|золот* призер*|золото Олимпиады|' +
    'завоева* золото|взял* золото|выиграл* золото|золото чемпионата|золото турнира|золот* середин*|золот* век*|' +
    'Золот* Орд*|золот* фонд*|бронзов* медал*|стальн* нерв*|железн* занавес*|железн* леди|инвестиционн* климат*|' +
    'делов* климат*|бизнес климат*|психологическ* климат*|политическ* климат*|социальн* климат*|здоров* климат*|' +
    'орден* Дружбы|Дружб* народов|Дом* дружбы|гуманитарн* наук*|гуманитарн* университет*|гуманитарн* институт*|' +
    'гуманитарн* факультет*|выборочн*|Telegram канал*|телеграм канал*|Красн* площад*|зелен* свет*|горяч* линии|' +
    'прям* линии',
  ...russianEnergyTerms,
  ...russianEconomyTerms,
  ...russianSecurityTerms,
  ...russianSocietyTerms,
};
