/**
 * Prose for feeds in quantity: paragraphs in five languages with names of places and matters among words that follow Zipf's law.
 *
 * It reads like nothing, but costs what news costs: words repeat as words do, new ones keep coming, and tags are suggested.
 */
import { chanceOf, type Chance } from './chance.ts';

export type ProseLanguage = 'en' | 'ru' | 'ja' | 'kk' | 'de';
export const proseLanguages: readonly ProseLanguage[] = ['en', 'ru', 'ja', 'kk', 'de'];

type Stock = {
  readonly common: readonly string[];
  readonly named: readonly string[];
  readonly syllables: readonly string[];
  readonly joint: string;
  readonly comma: string;
  readonly stop: string;
};

const words = (text: string): string[] => text.split(' ');

const stocks: Record<ProseLanguage, Stock> = {
  en: {
    common: words(
      'the of and to in a for that on with as by at from its has was is will said which new more over after than not their were would about year country ministry government market company officials week talks plan supply prices between first could under two also into been other last most while since before through against during where both only some when three',
    ),
    named: words(
      'Kazakhstan Japan Tokyo Astana Uzbekistan Tashkent Russia Moscow China Beijing Iran Turkey Germany India Brussels Caspian pipeline pipelines LNG uranium refinery sanctions tariffs elections drought railways grid oil gas coal nuclear ports shipping',
    ),
    syllables: words('ba ren to mil ka ver son dal pre tin gor lum esh fa rid con ter av ni sel mor ple und'),
    joint: ' ',
    comma: ', ',
    stop: '. ',
  },
  ru: {
    common: words(
      'и в на с по не что для из к от за как его это при также после года было более между страны министерство правительство компании рынок цены поставки переговоры план недели заявил новый первый который будет могут были до под через против всего лишь уже ещё когда где чтобы',
    ),
    named: words(
      'Казахстан Япония Токио Астана Узбекистан Ташкент Россия Москва Китай Пекин Иран Турция Германия Индия нефтепровод газопровод нефть газ уран санкции выборы засуха железная дорога порт',
    ),
    syllables: words('ба рен то мил ка вер сон дал пре тин гор лум еш фа рид кон тер ав ни сел мор пле'),
    joint: ' ',
    comma: ', ',
    stop: '. ',
  },
  ja: {
    common: words(
      'は の を に が と で も した して いる という これ その ため よる 政府 企業 市場 価格 供給 協議 計画 今週 発表 関係者 今年 新しい 最初 また しかし 一方 輸出 輸入 投資 会談 首相 大臣',
    ),
    named: words(
      '日本 東京 カザフスタン ウズベキスタン ロシア 中国 北京 イラン トルコ ドイツ インド 液化天然ガス 石油 原子力 制裁 選挙 干ばつ 鉄道 港湾 送電網',
    ),
    syllables: words('海 山 線 港 東 西 南 北 電 力 送 油 田 鉱 石 炭 水 素 風 発 建 設 資 源 航 路'),
    joint: '',
    comma: '、',
    stop: '。',
  },
  kk: {
    common: words(
      'және мен үшін бұл бойынша туралы оның деп жаңа бірінші ел үкімет министрлік компания нарық баға жеткізу келіссөз жоспар апта жыл кейін дейін арасында қарсы арқылы болды болады айтты екі үш тағы',
    ),
    named: words(
      'Қазақстан Жапония Токио Астана Өзбекстан Ташкент Ресей Мәскеу Қытай Бейжің Иран Түркия Германия Үндістан мұнай газ уран құбыр сайлау қуаңшылық теміржол порт',
    ),
    syllables: words('ба рең то міл қа вер сон дал ұр тің гөр лұм еш фа рід қон тер әу ні сел мөр'),
    joint: ' ',
    comma: ', ',
    stop: '. ',
  },
  de: {
    common: words(
      'der die das und in zu den von mit für auf ist im dem nicht ein eine als auch es an nach bei aus wie über vor durch mehr zwischen gegen während Land Regierung Ministerium Markt Unternehmen Preise Lieferungen Gespräche Plan Woche Jahr neue erste sagte wird werden wurde haben',
    ),
    named: words(
      'Kasachstan Japan Tokio Astana Usbekistan Russland Moskau China Peking Iran Türkei Deutschland Indien Brüssel Erdöl Erdgas Uran Raffinerie Sanktionen Wahlen Dürre Eisenbahn Hafen Stromnetz',
    ),
    syllables: words('ba ren to mil ka ver son dal pre tin gor lum esch fa rid kon ter auf nie sel mor ple und'),
    joint: ' ',
    comma: ', ',
    stop: '. ',
  },
};

/** Ranks of made-up words: the vocabulary a language grows towards. */
const vocabulary = 40_000;

/** A made-up word by its rank; the same rank is the same word in every text of the language. */
function madeUp(stock: Stock, rank: number): string {
  const chance = chanceOf(rank * 2_654_435_761);
  const length = 2 + chance.below(3);
  return Array.from({ length }, () => chance.pick(stock.syllables)).join('');
}

function word(stock: Stock, chance: Chance): string {
  const roll = chance.real();
  if (roll < 0.58) return stock.common[Math.floor(chance.real() ** 2 * stock.common.length)] ?? '';
  if (roll < 0.61) return chance.pick(stock.named);
  return madeUp(stock, Math.floor(Math.exp(chance.real() * Math.log(vocabulary))));
}

function sentence(stock: Stock, chance: Chance): string {
  const count = 9 + chance.below(15);
  const said = Array.from({ length: count }, () => word(stock, chance));
  const middle = Math.floor(count / 2);
  const text = `${said.slice(0, middle).join(stock.joint)}${stock.comma}${said.slice(middle).join(stock.joint)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${stock.stop}`;
}

export type Prose = { readonly title: string; readonly paragraphs: readonly string[] };

/** Writes about `bytes` bytes of UTF-8 in paragraphs, with a title; the same for the same seed. */
export function writeProse(seed: number, language: ProseLanguage, bytes: number): Prose {
  const chance = chanceOf(seed);
  const stock = stocks[language];
  const title = sentence(stock, chance).slice(0, 70).trim();
  const paragraphs: string[] = [];
  for (let written = 0; written < bytes;) {
    const paragraph = Array.from({ length: 3 + chance.below(3) }, () => sentence(stock, chance))
      .join('')
      .trim();
    paragraphs.push(paragraph);
    written += Buffer.byteLength(paragraph);
  }
  return { title, paragraphs };
}
