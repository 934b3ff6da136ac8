/** The commonest words of the languages written in Latin letters: what tells them apart in any text. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with was on as are be this by at from have has not or an but they which you he his will their its were been',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux cette mais été nous',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta son entre cuando muy',
  it: 'di e il la che in a per un è del non sono della le i con una da si al ha gli dei come più nel alla anche o delle ma nella lo',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser são também',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door werd naar uit wordt hij nog heeft deze over',
  sv: 'och i att det som en på är av för med den till inte har de ett om han var men sig från så vi kan när år eller ska efter nu också',
  da: 'og i at det en den til er som på de med af for ikke der var et han har om men sig fra vi så kan nu efter blev også være',
  no: 'og i det på som er en til å av for at med de ikke den har et om var men seg fra han så vi kan nå etter ble også være',
  fi: 'ja on ei että se oli hän mutta ovat kun myös joka niin tai kuin ole sen mukaan jo jos vain hänen ovat vuoden nyt ollut sekä mitä',
  et: 'ja on ei et see oli kui ka mis aga ning oma ta seda kes või nii selle siis veel olid aasta pärast ole',
  lv: 'un ir ka par no ar uz kas bet tas nav arī pēc kā tika lai gada šī viņš bija vai tiek',
  lt: 'ir yra kad į iš su bet tai kaip apie už jis buvo nuo dėl taip pat metų jau savo ar ne prie',
  pl: 'i w nie na się z do to że jest o jak po co ale od za przez jego dla tym są oraz ich może był przed czy już które',
  cs: 'a v se na je že s z do o k i ve by jako pro ale za od po podle které která nebo až jsou bylo byl také už než tak',
  sk: 'a v sa na je že s z do o k aj vo by ako pre ale za od po podľa ktoré ktorá alebo až sú bolo bol tiež už než tak',
  sl: 'in v je na se da za so z ki pa po ne s tudi bi kot ob ali iz o pri še to ker lahko bil bodo leta kar',
  hr: 'i u je na se da za su od o s kao koji a što iz će bi koje nije ali te ili do samo također bio kako dok bila prema',
  hu: 'a az és hogy nem is egy ez meg de van volt csak már mint ha szerint azt vagy után még lesz aki amely ezt között majd el kell',
  ro: 'de și în a la cu pe nu că este din un o care să pentru mai au al fi sau dar prin după cel lui ale iar fost sunt',
  sq: 'të e në dhe i për një me se që nga është ka nuk do më si u ky por kjo janë pas edhe kanë',
  tr: 've bir bu da de için ile olarak çok olan daha gibi ise en kadar sonra var ne ancak ya göre değil oldu tarafından dedi olduğunu her',
  az: 've və bir bu da ilə üçün olan ki daha də isə sonra olaraq edib görə onun bildirib azərbaycan kimi var edən çox deyil',
  uz: 'va bu bilan uchun ham bir deb esa bolgan bo‘lgan bo‘yicha qildi yil edi kerak lozim ushbu hamda haqida bo‘ladi o‘z tomonidan degan emas u boyicha keyin bugun yangi',
  id: 'yang dan di dengan untuk dari ini pada dalam itu tidak akan ke oleh juga sebagai adalah tersebut bisa telah karena saat ada mereka kami',
  ms: 'yang dan di dengan untuk dari ini pada dalam itu tidak akan kepada oleh juga sebagai adalah tersebut boleh telah kerana beliau ialah bahawa mereka',
  vi: 'và của là có được cho các trong với một không này đã những người khi từ đến tại năm về ra ở như vào cũng sẽ',
  tl: 'ang ng sa na mga ay at ni para kay hindi ito may siya ko ang niya sila din nang kanyang pa rin',
  sw: 'na ya wa kwa ni katika za la kuwa hiyo huo cha hii alisema kama yake lakini pia watu baada huku',
  ca: 'de la i el que a en per els les un amb una del és no al més com es ha va dels són però també aquest seva ser',
  eu: 'eta da du ez bat dira izan ere dute baina egin zuen dela hau beste zen ditu bere duen',
};

/** Language tags by word, in lower case, with "‘" for every kind of apostrophe. */
export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = languagesOfWords();

function languagesOfWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
