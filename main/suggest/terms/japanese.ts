/**
 * Words that speak for a topic in Japanese: strong ones, a semicolon, weak ones; bars separate. Written by hand.
 *
 * They match anywhere in a run of kanji, in Chinese texts too: a word of two characters that is also a Chinese word, or
 * arises where two Chinese words meet, stands here with the kana that follow it.
 */
import { japaneseEconomyTerms } from './japanese-economy.ts';
import { japaneseEnergyTerms } from './japanese-energy.ts';
import { japaneseSecurityTerms } from './japanese-security.ts';
import { japaneseSocietyTerms } from './japanese-society.ts';

export const japaneseTerms: Readonly<Record<string, string>> = {
  // Phrases that speak for nothing: they hide a word that means something else in them.
  '':
    '第二次世界大戦|第二次大戦|第一次世界大戦|第1次世界大戦|太平洋戦争|日中戦争|独ソ戦|受験戦争|価格戦争|最前線|' +
    '寒冷前線|温暖前線|梅雨前線|秋雨前線|停滞前線|桜前線|前線の影響|攻撃陣|攻撃的|攻撃力|個人攻撃|口撃|出口戦略|' +
    '商工会議所|商工会|協議会|審議会|評議員会|労働新聞|共同通信|時事通信|聯合ニュース|タス通信|ロイター通信|AP通信|' +
    'AFP通信|UPI通信|通信社|新華社通信|インタファクス通信|インタファックス通信|ファルス通信|メヘル通信|タスニム通信|' +
    '国営通信|アナトリア通信|DPA通信|通信簿|郵便|便利|方便|便宜|香港|将来日本|従来日本|本来日本|来日本|訪日客|' +
    '訪日外国人|訪日観光|訪日旅行|訪日者|訪日需要|訪日中国人|訪中央|訪中南米|訪中東|外交流|海外資産|海外資金|' +
    '海外資本|国外資産|対外資産|対外純資産|郊外資源|司法書士|司法試験|方法治|療法治|手法治|海賊版|海賊サイト|海賊王|' +
    '海賊団|海賊盤|南海電鉄|南海電気鉄道|南海キャンディーズ|南海フェリー|ヨルダン川西岸|中核|核心|結核菌|核家族|' +
    '過酸化水素|硫化水素|水素水|金曜|金融|資金|料金|年金|賃金|税金|基金|金額|現金|預金|借金|罰金|献金額|募金|金属|' +
    '金銭|金正恩|金正日|金日成|金与正|金大中|金沢|金メダル|金賞|入金|出金|送金額|代金|頭金|寄付金|賠償金|身代金額|' +
    '拠出金|貯金|退職金|金庫|金閣|金色|金魚|金星|黄金週間|黄金時代|黄金期|黄金比|銅メダル|銅像|青銅|銅版画|鉄人|鉄板|' +
    '水先案内|ガス抜き|デモ飛行|デモ機|デモ版|ドル箱|デジタル時計|石炭紀|独立行政法人|独立系シンクタンク|戦後|終戦|' +
    '敗戦|終戦記念日|記者会見|記者団|記者クラブ|高校野球|高校サッカー|高校ラグビー|高校生|黄金虫|自工会|技工会|' +
    '職工会|用電子|用電話|不作為|火災保険|海上火災|火災海上|政権公約|外相比|高架橋|戦闘帽|古戦場|清涼飲料水|最高潮|' +
    '疫病神|氷河期|小麦色|地球儀外交|無党派|超党派',
  ...japaneseEnergyTerms,
  ...japaneseEconomyTerms,
  ...japaneseSecurityTerms,
  ...japaneseSocietyTerms,
};
