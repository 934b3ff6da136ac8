/** Uzbek words for topics of relations between states, security, politics, society, environment and technology; for how to read them see uzbek.ts. */
export const uzbekSocietyTerms: Readonly<Record<string, string>> = {
  'international-relations':
    'xalqaro munosabatlar|xalqaro vaziyat|xalqaro tartib|dunyo tartibi|jahon tartibi|geosiyosat|geosiyosiy|' +
    'geosiyosiy vaziyat|koʻp qutbli|bir qutbli|sovuq urush|taʼsir doirasi|taʼsir doiralari|Global Janub|' +
    'buyuk davlatlar|yirik davlatlar raqobati|koʻp vektorli|koʻpvektorli|xalqaro maydon|xalqaro siyosat|' +
    'jahon siyosati|gegemonlik|kuchlar muvozanati|AQSH-Xitoy raqobati|Myunxen xavfsizlik',
  diplomacy:
    'diplomatiya|diplomat|diplomatik|diplomatik munosabatlar|diplomatik aloqalar|diplomatik vakolatxona|' +
    'Tashqi ishlar vazirligi|Tashqi ishlar vaziri|tashqi ishlar vazirlari|TIV|tashqi siyosat|elchi|elchixona|' +
    'favqulodda va muxtor elchi|konsul|bosh konsul|davlat kotibi|Davlat departamenti|maxsus vakil|' +
    'ikki tomonlama munosabatlar|ikki tomonlama hamkorlik|ikki tomonlama aloqalar|ikki tomonlama uchrashuv|' +
    'ishonch yorligʻi|ishonch yorliqlari|norozilik notasi|siyosiy maslahatlashuvlar|telefon orqali muloqot|Lavrov;' +
    'muzokara|uchrashuv|hamkorlik',
  'state-visits':
    'davlat tashrifi|rasmiy tashrif|ish tashrifi|amaliy tashrif|oliy martabali tashrif|tashrif buyurdi|' +
    'tashrif buyuradi|tashrif bilan keldi|tashrif doirasida|tashrif davomida|tashrifi doirasida|tashrifi davomida|' +
    'tashrif yakunlari|tashrif dasturi|davlat tashrifi bilan|rasmiy tashrif bilan|ish tashrifi bilan|' +
    'Prezident tashrifi|Prezidentning tashrifi|Prezidenti tashrifi|Bosh vazir tashrifi|javob tashrifi|' +
    'xorijiy tashrif|faxriy qorovul|tantanali kutib olish|tor doiradagi|kengaytirilgan tarkibdagi|' +
    'davlatimiz rahbari tashrif|oliy martabali mehmon|Tokayev tashrifi|Putin tashrifi;tashrif|uchrashuv',
  summits:
    'sammit|davlat rahbarlari|davlat rahbarlari kengashi|davlat rahbarlari maslahat|davlat rahbarlari uchrashuvi|' +
    'davlat va hukumat rahbarlari|hukumat rahbarlari kengashi|oliy darajadagi uchrashuv|oliy darajadagi muzokara|' +
    'norasmiy sammit|uch tomonlama uchrashuv|uch tomonlama sammit|Katta yettilik|Katta yigirmalik|SHHT sammiti|' +
    'BRIKS sammiti|TDT sammiti|MDH sammiti|NATO sammiti|jahon yetakchilari|yetakchilar uchrashuvi|' +
    'yakuniy deklaratsiya|Alyaskadagi uchrashuv|Oliy Yevroosiyo iqtisodiy kengashi;qoʻshma bayonot|yetakchilar|' +
    'deklaratsiya',
  treaties:
    'xalqaro shartnoma|xalqaro kelishuv|xalqaro bitim|hukumatlararo bitim|hukumatlararo kelishuv|' +
    'davlatlararo shartnoma|davlatlararo bitim|ikki tomonlama bitim|ikki tomonlama kelishuv|doʻstlik shartnomasi|' +
    'hamkorlik toʻgʻrisidagi bitim|hamkorlik toʻgʻrisidagi memorandum|oʻzaro anglashuv memorandumi|' +
    'anglashuv memorandumi|memorandum imzoladi|memorandum imzolandi|bitim imzolandi|kelishuv imzolandi|' +
    'shartnoma imzolandi|hujjatlar imzolandi|hujjat imzolandi|imzolash marosimi|hujjatlarni imzolash|ratifikatsiya|' +
    'ratifikatsiya qildi|konvensiya|protokol imzolandi|shartnomadan chiqish|bitimdan chiqish|denonsatsiya|' +
    'strategik sheriklik toʻgʻrisidagi shartnoma;bitim|kelishuv|shartnoma|memorandum|imzolandi',
  alliances:
    'ittifoqchi|ittifoqchilik munosabatlari|harbiy ittifoq|harbiy alyans|alyans|strategik sherik|strategik hamkorlik|' +
    'keng qamrovli strategik|har tomonlama strategik|strategik sheriklik munosabatlari|NATO|NATOga aʼzo|' +
    'NATO bosh kotibi|KXSHT|Kollektiv xavfsizlik|jamoaviy xavfsizlik|oʻzaro mudofaa|mudofaa bitimi|mudofaa pakti|' +
    'xavfsizlik kafolatlari|AUKUS|harbiy hamkorlik|harbiy-texnik hamkorlik|Shimoliy Atlantika;sheriklik|ittifoq',
  'united-nations':
    'BMT|Birlashgan Millatlar Tashkiloti|BMT Xavfsizlik kengashi|Xavfsizlik kengashi|BMT Bosh Assambleyasi|' +
    'Bosh Assambleya|BMT bosh kotibi|Guterrish|BMT rezolyutsiyasi|Xavfsizlik kengashi rezolyutsiyasi|BMT nizomi|' +
    'BMT Ustavi|veto huquqi|veto qoʻydi|YUNESKO|YUNISEF|BMT Taraqqiyot dasturi|BMT vakili|BMT agentligi|' +
    'BMT missiyasi|doimiy aʼzo|nodoimiy aʼzo|BMT qochqinlar|BMTga aʼzo;rezolyutsiya|veto',
  'regional-cooperation':
    'mintaqaviy hamkorlik|mintaqaviy integratsiya|mintaqaviy tashkilot|mintaqaviy xavfsizlik|mintaqa davlatlari|' +
    'Markaziy Osiyo davlatlari|Markaziy Osiyo davlatlari rahbarlari|Maslahat uchrashuvi|Markaziy Osiyo plyus|' +
    'Markaziy Osiyo-Yevropa|Markaziy Osiyo-Xitoy|Markaziy Osiyo-Yaponiya|C5+1|Shanxay hamkorlik tashkiloti|SHHT|' +
    'Yevroosiyo iqtisodiy ittifoqi|YeOII|MDH|Mustaqil Davlatlar Hamdoʻstligi|Turkiy davlatlar tashkiloti|TDT|' +
    'turkiy davlatlar|Islom hamkorlik tashkiloti|Iqtisodiy hamkorlik tashkiloti|ASEAN|Afrika ittifoqi|' +
    'Arab davlatlari ligasi|integratsiya|yaqin qoʻshnichilik|Yevroosiyo integratsiyasi;mintaqa|qoʻshni davlatlar|' +
    'BRIKS',
  'border-disputes':
    'chegara nizosi|chegara mojarosi|chegara toʻqnashuvi|chegaradagi toʻqnashuv*|chegaradagi otishma*|' +
    'chegara masalasi|chegara masalalari|chegara kelishuvi|davlat chegarasi|davlat chegarasini delimitatsiya*|' +
    'delimitatsiya|demarkatsiya|chegarani yopish|chegara yopildi|chegara shartnomasi|hududiy nizo|hududiy daʼvo|' +
    'hududiy yaxlitlik|bahsli hudud|anneksiya|Qrim anneksiyasi|Togʻli Qorabogʻ|Qorabogʻ|Kashmir|Kuril orollari|' +
    'Jolan tepaliklari|Grenlandiyani sotib olish|anklav|qirgʻiz-tojik chegarasi|Tailand va Kambodja|' +
    'demarkatsiya qilish;chegara|hudud',
  'maritime-disputes':
    'Janubiy Xitoy dengizi|Sharqiy Xitoy dengizi|dengiz nizosi|dengiz nizolari|dengiz chegarasi|dengiz chegaralari|' +
    'bahsli orol|hududiy suvlar|eksklyuziv iqtisodiy zona|istisnoli iqtisodiy zona|kontinental shelf|Senkaku|' +
    'Spratli orollari|Paratsel orollari|Skarboro|qirgʻoq qoʻriqlash|Xitoy qirgʻoq|navigatsiya erkinligi|' +
    'Kaspiy dengizining huquqiy maqomi|dengiz huquqi|sunʼiy orol;qirgʻoq|orollar',
  sanctions:
    'sanksiya|iqtisodiy sanksiyalar|ikkilamchi sanksiyalar|sanksiyalar paketi|sanksiya roʻyxati|sanksiyalar roʻyxati|' +
    'sanksiyalarni chetlab|sanksiyalarni bekor|sanksiya joriy|sanksiya kiritdi|sanksiyaga uchradi|' +
    'Rossiyaga qarshi sanksiya*|Eronga qarshi sanksiya*|qora roʻyxat|embargo|muzlatilgan aktivlar|' +
    'aktivlarni muzlatish|Rossiya aktivlari|narx chegarasi|javob choralari;cheklov|muzlatilgan',
  'export-controls':
    'eksport nazorati|eksport cheklovi|eksport cheklovlari|eksportni cheklash|eksportga cheklov*|eksportni taqiqlash|' +
    'eksport taqiqi|eksportga taqiq|eksportini taqiqladi|eksportini chekladi|eksport litsenziyasi|' +
    'ikki tomonlama maqsaddagi|ikkiyoqlama maqsaddagi|ikki maqsadli tovarlar|ikki xil maqsadda|chip eksporti|' +
    'chiplar eksporti|texnologiyalar eksporti|olib chiqish taqiqlan*|olib chiqishni taqiqlash;taqiq|taqiqlash|' +
    'litsenziya',
  'peace-talks':
    'tinchlik muzokaralari|tinchlik muzokarasi|tinchlik kelishuvi|tinchlik bitimi|tinchlik shartnomasi|' +
    'tinchlik rejasi|tinchlik jarayoni|tinchlik tashabbusi|tinchlik sammiti|tinchlik konferensiyasi|sulh|' +
    'sulh muzokaralari|sulh shartnomasi|sulh bitimi|yarash bitimi|vositachi|vositachiligida|' +
    'toʻgʻridan-toʻgʻri muzokaralar|bilvosita muzokaralar|muzokaralar raundi|mojaroni hal qilish|' +
    'mojaroni tartibga solish|inqirozni tartibga|tinch yoʻl bilan hal|urushni toʻxtatish|urushni tugatish|' +
    'urushni yakunlash|asirlar almashinuvi|asirlarni almashish|Istanbuldagi muzokara*|Jenevadagi muzokara*|' +
    'Dohadagi muzokara*|Minsk kelishuvlari|Uitkoff;muzokara|tinchlik',
  'soft-power':
    'yumshoq kuch|madaniy diplomatiya|xalq diplomatiyasi|jamoat diplomatiyasi|madaniy-gumanitar|' +
    'madaniy-gumanitar hamkorlik|madaniy aloqalar|madaniy hamkorlik|madaniy almashinuv|madaniyat kunlari|' +
    'madaniyat haftaligi|madaniyat yili|madaniyat markazi|Konfutsiy instituti|Gyote instituti|Britaniya kengashi|' +
    'Rossotrudnichestvo|TIKA|talabalar almashinuvi|almashinuv dasturi|almashinuv dasturlari|birodarlashgan shahar|' +
    'Koʻchmanchilar oʻyinlari|til oʻrgatish markazi|Yapon markazi;madaniyat|madaniy|stipendiya',
  security:
    'milliy xavfsizlik|davlat xavfsizligi|mintaqaviy xavfsizlik|xavfsizlik siyosati|xavfsizlik strategiyasi|' +
    'xavfsizlik kengashi kotibi|milliy xavfsizlik boʻyicha maslahatchi|mudofaa|mudofaa vaziri|Mudofaa vazirligi|' +
    'mudofaa qobiliyati|mudofaa siyosati|qurolli kuchlar|Bosh shtab|harbiy baza|harbiy xizmatchi|harbiy doktrina|' +
    'Pentagon|Davlat xavfsizlik xizmati|DXX|Milliy gvardiya|chegara qoʻshinlari|qoʻshinlar|xavfsizlikka tahdid;' +
    'xavfsizlik|harbiy|armiya|askar',
  'armed-conflict':
    'urush|urush harakatlari|urush jinoyati|urush jinoyatlari|urush olovi|urush boshlandi|qurolli mojaro|' +
    'qurolli toʻqnashuv|harbiy harakatlar|harbiy amaliyot|harbiy operatsiya|maxsus harbiy operatsiya|janglar|' +
    'jang maydoni|havo hujumi|havo zarbasi|havo zarbalari|raketa hujumi|raketa zarbasi|zarba berdi|zarbalar berdi|' +
    'oʻqqa tutdi|oʻqqa tutildi|oʻqqa tutish|bombardimon|bostirib kirish|bostirib kirdi|bosqin|ishgʻol|ishgʻol qildi|' +
    'bosib oldi|front chizigʻi|fuqarolar urushi|Ukrainadagi urush|Ukraina urushi|Gʻazodagi urush|Gʻazo|Gʻazo sektori|' +
    'HAMAS|Hizbulloh|Isroil armiyasi|tinch aholi|tinch aholi halok|harbiy asirlar|safarbarlik|Donbass|eskalatsiya|' +
    'hujum|jangovar harakat;;halok|askarlar|yaralangan',
  ceasefires:
    'oʻt ochishni toʻxtatish|oʻt ochishni toʻxtatish rejimi|otashkesim|sulh|sulh kelishuvi|sulh buzildi|' +
    'vaqtinchalik sulh|vaqtincha sulh|yarash|yarash bitimi|yarashuv|urush harakatlarini toʻxtatish|' +
    'jangovar harakatlarni toʻxtatish|harbiy harakatlarni toʻxtatish|gumanitar pauza|gumanitar yoʻlak|' +
    'gumanitar koridor|asirlar almashinuvi|asir almashish|asirlarni ayirboshlash|garovdagilarni ozod|' +
    'garovga olinganlar|garovdagilar|qoʻshinlarni olib chiqish|bufer zona;asirlar|garov',
  'drone-warfare':
    'dron|dron hujumi|dron hujumlari|dron zarbasi|dronlar hujumi|dronlar bilan hujum|dron urushi|dronlar urushi|' +
    'kamikadze dron|kamikadze|uchuvchisiz uchish apparati|uchuvchisiz uchish apparatlari|uchuvchisiz uchar|' +
    'uchuvchisiz samolyot|uchuvchisiz apparat|uchuvchisiz|shohid dron|Shahed|Bayraktar|dengiz droni|dengiz dronlari|' +
    'zarbdor dron|dron urib tushirildi|dronlar urib tushirildi|dron qoldiqlari|dron ishlab chiqarish|FPV;' +
    'havo mudofaasi|hujum',
  peacekeeping:
    'tinchlikparvar|tinchlikparvar kuchlar|tinchlikparvarlik missiyasi|tinchlikparvarlik kuchlari|' +
    'tinchlikparvarlik operatsiyasi|tinchlikni saqlash|tinchlikni saqlash kuchlari|BMT tinchlikparvar|BMT missiyasi|' +
    'moviy kaskalar|barqarorlashtirish kuchlari|xalqaro barqarorlashtirish|koʻp millatli kuchlar|UNIFIL|' +
    'harbiy kontingent|harbiy kuzatuvchilar|xalqaro kontingent;missiya|kuzatuvchilar',
  'military-exercises':
    'harbiy mashgʻulot|qoʻshma mashgʻulot|qoʻshma harbiy mashgʻulot|harbiy oʻquv|harbiy oʻquv mashgʻulotlari|' +
    'oʻquv-mashgʻulot|qoʻmondonlik-shtab|qoʻmondonlik-shtab mashgʻuloti|taktik mashgʻulot|taktik-maxsus|' +
    'harbiy manyovr|harbiy parad|jangovar otish|jangovar tayyorgarlik|dengiz mashgʻulotlari|jangovar shaylik|' +
    'birgalikdagi mashgʻulot|poligonida|Birlestik;poligon|mashgʻulot',
  'defence-spending':
    'mudofaa xarajatlari|mudofaa byudjeti|mudofaa budjeti|harbiy xarajatlar|harbiy byudjet|harbiy budjet|' +
    'mudofaaga ajratil*|mudofaa sanoat|harbiy sanoat|harbiy-sanoat majmuasi|harbiy doktrina|harbiy islohot|' +
    'armiyani modernizatsiya*|qayta qurollanish|qayta qurollantirish|harbiylashtirish|muddatli harbiy xizmat|' +
    'harbiy xizmatga chaqiruv|harbiy chaqiruv|mudofaa strategiyasi|YaIMning 5 foizi|SIPRI|Rheinmetall;mudofaa|' +
    'qurol-yarogʻ',
  'arms-trade':
    'qurol savdosi|qurol-yarogʻ savdosi|qurol sotish|qurol yetkazib berish|qurol-yarogʻ yetkazib berish|' +
    'qurol eksporti|qurol importi|qurol sotib olish|qurol xaridi|qurol kontrabandasi|qurol embargosi|' +
    'qurol-yarogʻ sotish|harbiy yordam|harbiy texnika yetkazib|harbiy yordam paketi|Ukrainaga qurol|Tayvanga qurol|' +
    'oʻq-dori yetkazib|Patriot|Tomahawk|F-35|F-16|HIMARS|qiruvchi samolyotlar sotish;qurol|qurol-yarogʻ|oʻq-dorilar',
  'arms-control':
    'qurollarni nazorat qilish|qurol ustidan nazorat|qurolsizlanish|qurolsizlantirish|yadroviy qurolsizlanish|' +
    'yadro qurolsizlanishi|strategik hujum qurollari|strategik hujumkor qurollar|yadro sinovlarini taqiqlash|' +
    'yadroviy sinovlarni taqiqlash|yadro qurolini taqiqlash|yadro qurolidan xoli|yadrosiz hudud|kimyoviy qurol|' +
    'biologik qurol|kassetali bomba|kassetali oʻq-dori|piyodalarga qarshi mina|qurollanish poygasi|ommaviy qirgʻin|' +
    'ommaviy qirgʻin quroli|DSNV|SNV-3|minalardan tozalash;mina|inspeksiya',
  'nuclear-proliferation':
    'yadro quroli|yadro qurollari|yadroviy qurol|yadro dasturi|yadroviy dastur|yadro kelishuvi|yadro bitimi|' +
    'yadroviy kelishuv|yadro muzokaralari|yadro obyektlari|yadro inshootlari|yadro davlati|yadroviy davlat|' +
    'yadro arsenali|yadroviy arsenal|yadro doktrinasi|yadro zarbasi|yadro urushi|yadro tahdidi|yadro sinovi|' +
    'yadro sinovlari|yadroviy sinov|yadro bombasi|atom bombasi|yadro kallagi|yadroviy kallak|' +
    'yadro qurolini tarqatmaslik|tarqatmaslik toʻgʻrisidagi|yadrosizlantirish|Eronning yadro|Eron yadro|Natanz|Fordo|' +
    'Grossi|Xirosima;MAGATE|yadro|boyitish',
  'missile-tests':
    'raketa|raketa sinovi|raketa sinovlari|raketa sinash|raketa uchirdi|raketa uchirish|ballistik raketa|' +
    'qanotli raketa|gipertovush|gipertovushli|gipertovushli raketa|qitʼalararo ballistik|raketa dasturi|' +
    'raketa hujumi|raketaga qarshi|raketaga qarshi mudofaa|havo hujumidan mudofaa|havo mudofaasi tizimi|Temir gumbaz|' +
    'Oltin gumbaz|Oreshnik|Burevestnik|Iskandar|uzoq masofali raketa|oʻrta masofali raketa|THAAD;havo mudofaasi',
  'naval-power':
    'harbiy-dengiz|harbiy-dengiz kuchlari|harbiy-dengiz floti|HDK|harbiy kema|aviatashuvchi|aviatashuvchi kema|' +
    'aviabardor|avianosets|suv osti kemasi|suv osti kemalari|atom suv osti kemasi|fregat|esminets|kreyser|korvet|' +
    'Qora dengiz floti|Tinch okeani floti|dengiz floti|dengiz piyodalari|desant kemasi|raketa kemasi|' +
    'dengiz blokadasi|qirgʻoq qoʻriqlash|harbiy-dengiz bazasi;flot|dengizchilar',
  terrorism:
    'terrorizm|terrorchi|terrorchilik akti|terrorchilik hujumi|terrorchilik tashkiloti|terror|terakt|terror hujumi|' +
    'terroristik|terrorizmga qarshi|terrorizmni moliyalashtirish|aksilterror|ekstremizm|ekstremist|ekstremistik|' +
    'diniy ekstremizm|diniy-ekstremistik|radikallashuv|radikal|xudkush|xudkush-terrorchi|portlovchi qurilma|' +
    'portlovchi modda|Islom davlati|IShID|ID-Xuroson|Al-Qoida|Boko Haram|Hizbut tahrir|Hizb ut-Tahrir|jihodchi|jihod|' +
    'garovga olish;portlash|jangari',
  insurgency:
    'isyonchi|isyonchi guruh|qoʻzgʻolonchi|qurolli guruh|qurolli muxolifat|qurolli toʻdalar|jangari|jangari guruhlar|' +
    'partizan|lashkar|xalq lashkari|xusiylar|husiylar|Kurd ishchilari partiyasi|Kurdiston ishchilar partiyasi|' +
    'kurd kuchlari|Vagner|Vagner guruhi|XHK|M23|Tezkor yordam kuchlari|Qarshilik fronti|Milliy qarshilik;guruh|hujum|' +
    'Tolibon|toliblar',
  piracy:
    'dengiz qaroqchilari|dengiz qaroqchiligi|dengiz qaroqchisi|qaroqchilar kema*|qaroqchilik|Somali qaroqchilari|' +
    'somalilik qaroqchilar|kemani egallab|kemani bosib olish|kemani garovga|dengizchilarni oʻgʻirlash|' +
    'tankerni egallab|dengizda qaroqchilik|piratlar|dengiz piratlari;toʻlov puli|qaroqchilar|Gvineya koʻrfazi|' +
    'Adan koʻrfazi',
  'organised-crime':
    'uyushgan jinoyatchilik|uyushgan jinoiy|uyushgan jinoiy guruh|jinoiy guruh|jinoiy toʻda|jinoiy uyushma|' +
    'transmilliy jinoyatchilik|transchegaraviy jinoyatchilik|mafiya|odam savdosi|odam savdosiga qarshi|kontrabanda|' +
    'pul yuvish|pullarni yuvish|jinoiy daromadlarni legallashtirish|noqonuniy daromad|tovlamachilik|' +
    'firibgarlar guruhi|onlayn firibgarlik|koll-markaz|Interpol|xalqaro qidiruv|Prince Group|jinoyat olami|' +
    'noqonuniy olib oʻtish|toʻda;firibgarlik|jinoyatchilik',
  'drug-trafficking':
    'giyohvand|giyohvand modda|giyohvandlik vositalari|giyohvand moddalar savdosi|giyohvand moddalar kontrabandasi|' +
    'giyohvandlikka qarshi|giyohvandfurush|narkotik|narkotik moddalar|narkobiznes|narkosavdo|narkotrafik|narkokartel|' +
    'narkojinoyat|narkolaboratoriya|narkoagressiya|sintetik narkotik|psixotrop|psixotrop moddalar|geroin|kokain|opiy|' +
    'koʻknori|gashish|marixuana|fentanil|metamfetamin|mefedron;kartel',
  espionage:
    'josus|josuslikda ayblan*|josuslik faoliyati|josuslik dasturi|aygʻoqchi|razvedka|razvedka xizmati|' +
    'razvedka maʼlumotlari|razvedkachi|tashqi razvedka|harbiy razvedka|aksilrazvedka|kontrrazvedka|maxsus xizmat|' +
    'davlatga xiyonat|vatanga xiyonat|davlat siri|davlat sirlari|maxfiy hujjatlar|maxfiy maʼlumotlar|MRB|Mossad|FSB;' +
    'agent|maxfiy',
  'cyber-operations':
    'kiberhujum|kiberxavfsizlik|kiberxavfsizlik markazi|kiberjinoyat|kiberjinoyatchilik|kibertahdid|kibermakon|' +
    'kiberurush|kiberjosuslik|kiberhimoya|kiberfiribgarlik|xaker|xakerlik hujumi|xakerlar hujumi|buzib kirish|' +
    'buzib kirdi|zararli dastur|tovlamachi dastur|fishing hujumi|fishing havola|DDoS|axborot xavfsizligi|' +
    'maʼlumotlar sizib chiqishi|maʼlumotlar sizdirilishi|shaxsiy maʼlumotlar sizib|shaxsiy maʼlumotlar tarqal*;virus|' +
    'shaxsiy maʼlumotlar',
  disinformation:
    'dezinformatsiya|yolgʻon axborot|yolgʻon maʼlumot|yolgʻon maʼlumot tarqatish|yolgʻon xabar|soxta axborot|' +
    'soxta xabar|soxta maʼlumot|feyk|feyk xabar|dipfeyk|axborot urushi|axborot hujumi|axborot xuruji|' +
    'axborot xurujlari|targʻibot mashinasi|tashviqot|propaganda|propagandachi|saylovga aralashish|' +
    'saylovlarga aralashish|trollar fabrikasi|botlar|faktchek|faktcheking|mediasavodxonlik;mish-mish|ijtimoiy tarmoq',
  'hybrid-threats':
    'gibrid urush|gibrid hujum|gibrid tahdid|gibrid operatsiya|diversiya|diversant|diversiyachi|sabotaj|qoʻporuvchi|' +
    'suv osti kabeli|suv osti kabellari|kabel uzilishi|kabel shikastlan*|GPS signallari|GPS signalini|kulrang zona|' +
    'nomaʼlum dron|muhim infratuzilmaga;kabel|igʻvogarlik',
  politics:
    'ichki siyosat|siyosiy inqiroz|siyosiy islohot|siyosiy partiya|hukmron partiya|muxolifat|muxolifat yetakchisi|' +
    'parlament|parlament aʼzolari|Oliy Majlis|Oliy Majlis Senati|Oliy Majlis Qonunchilik palatasi|' +
    'Qonunchilik palatasi|Senat|Senat raisi|Senat yalpi majlisi|senator|qonun loyihasi|qonun loyihalari|' +
    'qonunni imzoladi|Prezident farmoni|Prezident qarori|Prezident administratsiyasi|Prezident murojaatnomasi|' +
    'Jogorku Kenesh|Davlat dumasi|Oliy Rada|hokim|hokimiyat|OʻzLiDeP|Milliy tiklanish|Xalq qurultoyi|' +
    'davlat boshqaruvi;deputat|partiya|qonun|prezident|Kongress',
  elections:
    'saylov|prezident saylovi|prezidentlik saylovi|parlament saylovi|parlament saylovlari|muddatidan oldingi saylov|' +
    'mahalliy saylovlar|saylov natijalari|saylov kampaniyasi|saylov komissiyasi|Markaziy saylov komissiyasi|' +
    'saylov uchastkasi|saylov uchastkalari|saylovoldi|saylovchi|saylov kodeksi|ovoz berish|ovoz berdi|' +
    'ovozlarni sanash|ovozlar sanash|byulleten|nomzod|prezidentlikka nomzod|prezidentligiga nomzod|' +
    'kuzatuvchilar missiyasi|ekzit-pol|qayta saylandi|inauguratsiya|referendum|umumxalq referendumi;ovoz|deputat|' +
    'ikkinchi tur',
  governments:
    'yangi hukumat|hukumat tarkibi|hukumat isteʼfosi|hukumat isteʼfoga|isteʼfo|isteʼfoga chiqdi|isteʼfoga chiqishi|' +
    'koalitsiya|koalitsion hukumat|hukumat koalitsiyasi|oʻtish davri hukumati|muvaqqat hukumat|vaqtinchalik hukumat|' +
    'ishonchsizlik votumi|ishonchsizlik bildirdi|Bosh vazir etib tayinlandi|vazir etib tayinlandi|' +
    'vaziri etib tayinlandi|vazir lavozimiga|lavozimidan ozod|lavozimidan olindi|hukumat aʼzolari|kadrlar oʻzgarishi|' +
    'parlamentni tarqatish|parlamentni tarqatib|impichment|yangi bosh vazir|qasamyod;hukumat|vazir|Bosh vazir|' +
    'tayinlandi|Vazirlar Mahkamasi',
  coups:
    'davlat toʻntarishi|davlat toʻntarishiga urinish|harbiy toʻntarish|toʻntarish|toʻntarish urinishi|' +
    'toʻntarishga urinish|hokimiyatni egallab olish|hokimiyatni egalladi|hokimiyatni zoʻrlik bilan|' +
    'hokimiyatni bosib olish|harbiy xunta|xunta|harbiy hukumat|harbiy rejim|harbiy diktatura|isyon koʻtar*|' +
    'qurolli isyon|harbiy isyon|harbiy holat eʼlon|harbiy holat joriy|agʻdarildi|agʻdarilgan|hokimiyatdan agʻdar*|' +
    'rejim quladi|rejim qulashi|Yun Sok Yol|rangli inqilob;isyon|inqilob',
  protests:
    'norozilik|norozilik namoyishi|norozilik namoyishlari|norozilik aksiyasi|norozilik aksiyalari|norozilik mitingi|' +
    'namoyish|namoyishchi|ommaviy namoyish|ommaviy norozilik|hukumatga qarshi namoyish*|hukumatga qarshi norozilik*|' +
    'miting|tinch namoyish|koʻchalarga chiqdi|koʻchaga chiqdi|ommaviy tartibsizlik|tartibsizlik|gʻalayon|piket|' +
    'koʻzdan yosh oqizuvchi|politsiya bilan toʻqnashuv*|komendantlik soati|Z avlodi|qoʻzgʻolon|talabalar namoyishi;' +
    'aksiya|politsiya',
  'constitutional-reform':
    'konstitutsiyaviy islohot|konstitutsiya islohoti|konstitutsiyaviy oʻzgarish|konstitutsiyaga oʻzgartirish|' +
    'konstitutsiyaga tuzatish|Konstitutsiyaga oʻzgartirish*|yangi konstitutsiya|yangi tahrirdagi konstitutsiya|' +
    'konstitutsiya loyihasi|konstitutsiyaviy komissiya|konstitutsiyaviy referendum|konstitutsiya boʻyicha referendum|' +
    'prezidentlik muddati|prezident vakolati muddati|bir palatali|ikki palatali|Asosiy qonun|bosh qomus|' +
    'konstitutsiyani oʻzgartirish|Qoraqalpogʻiston maqomi;konstitutsiya|referendum',
  separatism:
    'separatizm|separatist|separatistik|ayirmachi|boʻlginchi|ajralib chiqish|tarkibidan chiqish|' +
    'mustaqillik referendumi|mustaqillik boʻyicha referendum|mustaqilligini tan olish|mustaqilligini tan oldi|' +
    'mustaqillik eʼlon|mustaqilligini eʼlon|oʻzini oʻzi eʼlon|tan olinmagan respublika|tan olinmagan davlat|' +
    'oʻz taqdirini oʻzi belgilash|Abxaziya|Janubiy Osetiya|Dnestrboʻyi|Shotlandiya mustaqilligi|Somalilend|' +
    'Iroq Kurdistoni|Tayvan mustaqilligi|Qoraqalpogʻiston mustaqilligi;muxtoriyat|avtonomiya|mustaqillik|Kosovo|' +
    'Kataloniya',
  'rule-of-law':
    'qonun ustuvorligi|huquqiy davlat|sud tizimi|sud-huquq|sud-huquq islohoti|sud-huquq islohotlari|sud hokimiyati|' +
    'sud mustaqilligi|sudlar mustaqilligi|Oliy sud|Konstitutsiyaviy sud|apellyatsiya|kassatsiya|sud hukmi|sud qarori|' +
    'sud jarayoni|sud majlisi|sud ishi|sudlandi|sudya|ozodlikdan mahrum|ozodlikdan mahrum qilindi|qamoq jazosi|' +
    'umrbod qamoq|oʻlim jazosi|oʻlim hukmi|Bosh prokuratura|Bosh prokuror|prokuratura|prokuror|Jinoyat kodeksi|' +
    'Adliya vazirligi|adliya vaziri|Xalqaro jinoiy sud|Xalqaro sud|hibsga olish toʻgʻrisida order|' +
    'hibsga olish orderi|tribunal|amnistiya|ekstraditsiya;sud|hukm|ayblov|tergov|jinoyat ishi|' +
    'jinoyat ishi qoʻzgʻatildi|advokat',
  corruption:
    'korrupsiya|korrupsiyaga qarshi|korrupsiyaga qarshi kurash|korrupsiyaviy|korrupsion|korrupsiya ishi|' +
    'korrupsiya holatlari|Korrupsiyaga qarshi kurashish agentligi|korrupsiyani idrok etish indeksi|poraxoʻr|poraga|' +
    'pora olayotgan|oʻzlashtirish yoʻli bilan|budjet mablagʻlarini oʻzlashtir*|budjet mablagʻlarini talon-toroj|' +
    'talon-toroj|talon-taroj|mansab vakolatini suiisteʼmol|vakolatini suiisteʼmol|mansabdorlik jinoyat*|' +
    'mansabni suiisteʼmol|otkat|oshna-ogʻaynigarchilik|noqonuniy boylik|olib chiqilgan aktivlar|aktivlarni qaytarish|' +
    'oligarx|Transparency International|pora oldi|pora olgan|pora olish|pora berish|pora talab;firibgarlik|mansabdor',
  'human-rights':
    'inson huquqlari|inson huquqi|inson huquqlari buzilishi|inson huquqlarini himoya|inson huquqlari himoyachi*|' +
    'huquq himoyachisi|huquq himoyachilari|huquq faoli|siyosiy mahbus|vijdon mahbusi|siyosiy taʼqib|taʼqib qilin*|' +
    'qiynoq|qatagʻon|genotsid|genosid|etnik tozalash|insoniyatga qarshi jinoyat|majburiy mehnat|suddan tashqari|' +
    'ayollar huquqlari|xotin-qizlar huquqlari|bolalar huquqlari|gender zoʻravonlik|oilaviy zoʻravonlik|kamsitish|' +
    'diskriminatsiya|fuqarolik erkinliklari|vijdon erkinligi|Human Rights Watch|Amnesty International|Freedom House|' +
    'Nobel tinchlik mukofoti|dissident;faol|zoʻravonlik|ombudsman',
  'media-freedom':
    'soʻz erkinligi|matbuot erkinligi|OAV erkinligi|media erkinligi|fikr erkinligi|axborot erkinligi|mustaqil OAV|' +
    'mustaqil media|mustaqil nashr|mustaqil jurnalist|jurnalist hibsga|jurnalist qamoq*|jurnalist qamal*|' +
    'jurnalist oʻldiril*|jurnalistga hujum|jurnalistlarga bosim|jurnalistlarni taʼqib|jurnalist ushlandi|' +
    'bloger qamal*|bloger hibsga|senzura|oʻz-oʻzini senzura|chet el agenti|chet el agentlari|xorijiy agent|' +
    'sayt bloklan*|saytlar bloklan*|Chegara bilmas muxbirlar|Chegarasiz reportyorlar|Jurnalistlarni himoya qilish|' +
    'akkreditatsiya;jurnalist|bloger|OAV|nashr|Ozodlik radiosi',
  minorities:
    'milliy ozchilik|etnik ozchilik|ozchilik|ozchiliklar huquqlari|etnik guruh|etnik nizo|millatlararo|' +
    'millatlararo munosabatlar|millatlararo totuvlik|millatlararo nizo|tub aholi|tub xalqlar|uygʻur|rohinja|' +
    'tibetliklar|qrim-tatar|kurd|lyuli|loʻlilar|etnik oʻzbeklar|etnik|davlat tili|davlat tili toʻgʻrisidagi|' +
    'til siyosati|irqchilik|irqiy kamsitish|ksenofobiya|antisemitizm|islomofobiya;millat|kamsitish|diskriminatsiya|' +
    'diaspora',
  religion:
    'diniy|diniy eʼtiqod|diniy bagʻrikenglik|diniy tashkilot|diniy erkinlik|vijdon erkinligi|' +
    'Din ishlari boʻyicha qoʻmita|Din ishlari|dinlararo|konfessiya|konfessiyalararo|masjid|imom|imom-xatib|muftiy|' +
    'Oʻzbekiston musulmonlari idorasi|musulmon|islom|islom dini|hijob|namoz|juma namozi|Ramazon|Ramazon hayiti|' +
    'Qurbon hayiti|hayit namozi|haj|haj ziyorati|haj mavsumi|umra|ziyoratchi|cherkov|pravoslav|patriarx|Rim papasi|' +
    'Vatikan|xristian|katolik|sinagoga|buddizm|Dalay-lama|sunniy|shia|dinlar|dinga|dinning;ibodat|ziyorat|niqob',
  society:
    'fuqarolik jamiyati|ijtimoiy siyosat|ijtimoiy himoya|ijtimoiy qoʻllab-quvvatlash|ijtimoiy yordam|ijtimoiy nafaqa|' +
    'ijtimoiy muammo|ijtimoiy tengsizlik|ijtimoiy adolat|ijtimoiy daftar|temir daftar|ayollar daftari|' +
    'yoshlar daftari|kambagʻallik|kambagʻallikni qisqartirish|kambagʻallik darajasi|kam taʼminlangan|ehtiyojmand|' +
    'ehtiyojmand oila|tengsizlik|gender tenglik|gender tengligi|xotin-qizlarga nisbatan|oilaviy zoʻravonlik|' +
    'maishiy zoʻravonlik|erta nikoh|nodavlat notijorat|NNT|nodavlat notijorat tashkilot|xayriya|volontyor|' +
    'koʻngillilar|nogironligi|nogironligi boʻlgan|suitsid|mahalla tizimi|yoshlar siyosati;ijtimoiy|jamiyat|yoshlar|' +
    'ayollar',
  migration:
    'migratsiya|migratsiya siyosati|migratsiya agentligi|migratsiya xizmati|noqonuniy migratsiya|noqonuniy migrant|' +
    'migrant|migratsion|immigratsiya|immigrant|emigratsiya|deportatsiya|deport qilindi|deport qilish|' +
    'chiqarib yuborildi|mamlakatdan chiqarib yubor*|vatanga qaytarildi|viza rejimi|vizasiz|vizasiz rejim|viza bekor|' +
    'Shengen|fuqarolik olish|fuqaroligini olgan|fuqarolikdan mahrum|ikki fuqarolik|yashash uchun ruxsatnoma|' +
    'yashash guvohnomasi|aqllar oqimi|chegarani noqonuniy kesib|yashil karta;viza|fuqarolik|vatandoshlar',
  'labour-migration':
    'mehnat migratsiyasi|mehnat migranti|mehnat migrantlari|mehnat muhojiri|mehnat muhojirlari|mehnat muhojirligi|' +
    'tashqi mehnat migratsiyasi|tashqi mehnat|Tashqi mehnat migratsiyasi agentligi|pul oʻtkazmalari|pul oʻtkazmasi|' +
    'xorijdan pul oʻtkaz*|Rossiyadan pul oʻtkaz*|transchegaraviy pul|chet elda ishlash|chet elda ishlayotgan|' +
    'xorijda ishlash|xorijda ishlayotgan|xorijga ishga|xorijda ish|ish vizasi|ishchi vizasi|mavsumiy ish|' +
    'mavsumiy ishchi|mehnat patenti|patent toʻlovi|ishlash uchun ruxsat|xorijiy ishchi kuchi|uyushgan holda ishga|' +
    'Rossiyada ishlayotgan|Koreyada ishlash;migrant|patent|muhojir',
  refugees:
    'qochqin|qochqinlar lageri|qochqinlar oqimi|qochqin maqomi|qochqinlar maqomi|qochoq lageri|boshpana|' +
    'boshpana soʻra*|siyosiy boshpana|vaqtinchalik boshpana|boshpana berish|boshpana izlovchi|BMT Qochqinlar|' +
    'majburan koʻchirilgan|majburiy koʻchirilgan|ichki koʻchirilgan|ichki muhojir|uyini tark etgan|uylarini tark|' +
    'uy-joyini tark|afgʻon qochqinlari|ukrainalik qochqinlar|suriyalik qochqinlar|UNHCR;evakuatsiya',
  'humanitarian-aid':
    'gumanitar|gumanitar yordam|gumanitar yuk|gumanitar inqiroz|gumanitar falokat|gumanitar halokat|' +
    'gumanitar missiya|gumanitar koʻmak|gumanitar yoʻlak|gumanitar vaziyat|gumanitar tashkilot|gumanitar konvoy|' +
    'insonparvarlik|insonparvarlik yordami|insonparvarlik yuki|insonparvarlik yuklari|insonparvarlik koʻmagi|' +
    'Qizil Xoch|Qizil Yarim Oy|Chegara bilmas shifokorlar|shoshilinch yordam yubor*|yordam yetkazish|' +
    'yordam yuborildi|oziq-ovqat tarqatish|Gʻazoga yordam|Afgʻonistonga yordam|jabrlanganlarga yordam;yordam|' +
    'jabrlangan',
  demography:
    'demografiya|demografik|demografik vaziyat|demografik siyosat|demografik inqiroz|tugʻilish|tugʻilish darajasi|' +
    'tugʻilish koʻrsatkichi|tugʻilish kamay*|tugʻilganlar soni|aholi soni|aholi oʻsishi|doimiy aholi|' +
    'doimiy aholi soni|tabiiy oʻsish|aholi roʻyxati|aholini roʻyxatga olish|aholi qarishi|aholining qarishi|' +
    'oʻrtacha umr|umr koʻrish davomiyligi|oʻlim darajasi|oʻlim koʻrsatkichi|vafot etganlar soni|nikohlar soni|' +
    'ajrimlar|ajrimlar soni|urbanizatsiya|onalik kapitali|dunyo aholisi;aholi|nikoh',
  'public-health':
    'sogʻliqni saqlash|sogʻliqni saqlash tizimi|Sogʻliqni saqlash vazirligi|sogʻliqni saqlash vaziri|' +
    'jamoat salomatligi|jamoat sogʻligʻi|aholi salomatligi|Jahon sogʻliqni saqlash tashkiloti|JSST|SSV|tibbiy yordam|' +
    'tibbiy xizmat|tibbiy sugʻurta|davlat tibbiy sugʻurtasi|tibbiyot muassasalari|tibbiyot muassasasi|' +
    'tibbiyot xodimlari|dori vositalari|dori-darmon|dori tanqisligi|vaksina|vaksinatsiya|emlash|emlash kampaniyasi|' +
    'qizamiq|poliomiyelit|sil kasalligi|OITS|OIV|onkologiya|qandli diabet|yuqumli kasallik|gripp|infeksiya|' +
    'sanitariya|sanitariya-epidemiologik|sanepid|goʻdaklar oʻlimi|onalar oʻlimi|farmatsevtika|zaharlanish|bezgak;' +
    'kasalxona|shifokor|shifoxona|bemor|kasallik|saraton',
  pandemics:
    'pandemiya|epidemiya|epidemiologik|epidemik|koronavirus|COVID-19|kovid|karantin|karantin choralari|lokdaun|' +
    'parranda grippi|choʻchqa grippi|vabo|vabo tarqal*|oʻlat|Ebola|Ebola virusi|maymun chechagi|oqsil kasalligi|' +
    'qizamiq tarqal*|yangi shtamm|shtamm|virus tarqal*|virusi tarqal*|virus yuqtir*|yuqtirganlar|kasallik tarqalishi|' +
    'kasallik oʻchogʻi|ommaviy kasallanish|chikunguniya|Nipah virusi|Marburg virusi;virus|kasallanish|infeksiya',
  education:
    'taʼlim|taʼlim tizimi|taʼlim islohoti|taʼlim muassasasi|taʼlim muassasalari|oliy taʼlim|oliy taʼlim muassasalari|' +
    'Oliy taʼlim, fan va innovatsiyalar|oʻrta taʼlim|umumtaʼlim|umumtaʼlim maktablari|maktabgacha taʼlim|' +
    'Maktabgacha va maktab taʼlimi|professional taʼlim|OTM|universitet|institut talabalari|bakalavriat|magistratura|' +
    'doktorantura|talaba|abituriyent|oʻquvchi|oʻqituvchi|pedagog|rektor|darslik|oʻquv yili|oʻquv dasturi|bogʻcha|' +
    'stipendiya|davlat granti|kirish imtihonlari|Fanlar akademiyasi|ilmiy tadqiqot|olimlar|xorijiy universitet|' +
    'El-yurt umidi;maktab|ilm-fan',
  disasters:
    'favqulodda vaziyat|Favqulodda vaziyatlar vazirligi|FVV|favqulodda holat|tabiiy ofat|tabiiy falokat|ofat|falokat|' +
    'texnogen|texnogen avariya|texnogen halokat|sel kelishi|sel oqimi|sel oqimlari|koʻchki|qor koʻchkisi|' +
    'oʻrmon yongʻini|oʻrmon yongʻinlari|yongʻin|yirik yongʻin|vulqon|vulqon otilishi|portlash oqibatida|' +
    'shaxtadagi portlash|gaz portlashi|qutqaruv|qutqaruvchi|qutqaruv ishlari|qutqaruv operatsiyasi|qidiruv-qutqaruv|' +
    'vayronalar ostida|vayronalar|evakuatsiya qilindi|halok boʻlganlar soni|qurbonlar soni|bedarak yoʻqol*|jazirama|' +
    'anomal issiq|qor boʻroni;jabrlangan|qurbonlar|avariya|evakuatsiya',
  earthquakes:
    'zilzila|zilzila sodir|zilzila oqibatida|kuchli zilzila|zilzila markazi|zilzila epitsentri|yer qimirlashi|' +
    'yer qimirladi|yer silkinishi|yer osti silkinishi|yer osti silkinishlari|silkinish|magnituda|magnitudali|' +
    'epitsentr|seysmik|seysmologiya|seysmologlar|aftershok|sunami|Rixter shkalasi|ball kuch*|tektonik;vayronalar',
  'floods-and-storms':
    'suv toshqini|suv toshqinlari|toshqin|suv bosdi|suv bosgan|suv bosishi|suv ostida qoldi|daryo toshdi|' +
    'toshgan daryo|toʻgʻon yorilishi|toʻgʻon buzilishi|sel kelishi|sel oqimi|sel kelib|kuchli yomgʻir|doʻl|dovul|' +
    'boʻron|kuchli shamol|qor boʻroni|chang boʻroni|chang-toʻzon|qum boʻroni|qum-tuz|toʻfon|tayfun|uragan|siklon|' +
    'tornado|musson|bayramoldi yomgʻir|oʻzgidromet ogohlantir*|jala yogʻ*;yomgʻir|yogʻingarchilik|ob-havo',
  environment:
    'ekologiya|ekologik|ekologik vaziyat|ekologik muammo|ekologik falokat|ekologik ekspertiza|Ekologiya vazirligi|' +
    'Ekologiya, atrof-muhitni|ekologlar|atrof-muhit|atrof-muhitni muhofaza|atrof-muhitni himoya|tabiatni muhofaza|' +
    'havo ifloslanishi|havoning ifloslanishi|havo sifati|ifloslanish|iflos havo|PM2.5|mayda zarrachalar|' +
    'zararli chiqindilar|zaharli chiqindi|maishiy chiqindi|plastik chiqindi|chiqindilarni qayta ishlash|' +
    'chiqindini qayta ishlash|chiqindi poligoni|choʻllanish|yashil makon|ekotizim|daraxt kesish|' +
    'daraxtlarni noqonuniy kesish|tutun|UNEP|Orolqum;chiqindi|tabiat',
  'climate-policy':
    'iqlim oʻzgarishi|iqlim oʻzgarishlari|iqlim siyosati|iqlim inqirozi|iqlim sammiti|iqlim konferensiyasi|' +
    'iqlim muzokaralari|iqlim maqsadlari|iqlim moliyasi|iqlimga moslashish|iqlim boʻyicha|iqlim forumi|' +
    'Samarqand iqlim forumi|global isish|global iliq|issiqxona gazlari|issiqxona gazi|karbonat angidrid|' +
    'uglerod chiqindilari|chiqindilarni kamaytirish|metan chiqindilari|Parij bitimi|Parij kelishuvi|COP28|COP29|' +
    'COP30|COP31|muzliklar|muzliklarning erishi|muzliklar erishi|dengiz sathi|havo harorati rekord*|' +
    'Yashil iqlim jamgʻarmasi|iqlimiy;iqlim|harorat',
  'carbon-markets':
    'uglerod bozori|uglerod bozorlari|uglerod birliklari|uglerod birligi|uglerod kreditlari|uglerod krediti|' +
    'uglerod soligʻi|uglerod narxi|uglerod kvotalari|uglerod izi|uglerod savdosi|uglerod boji|chegaraviy uglerod|' +
    'transchegaraviy uglerod|emissiya kvotalari|emissiyalar savdosi|chiqindilar savdosi|' +
    'issiqxona gazlari chiqindilari|issiqxona gazlari emissiyasi|uglerodni ushlash|CBAM|JCM|qoʻshma kreditlash|' +
    'iCRAFT;emissiya|issiqxona',
  biodiversity:
    'bioxilma-xillik|biologik xilma-xillik|yoʻqolib borayotgan|yoʻqolib ketish xavfi|noyob hayvon|noyob turlar|' +
    'Qizil kitob|yovvoyi hayvon|yovvoyi tabiat|hayvonot dunyosi|brakonyer|noqonuniy ov|noqonuniy ovlash|saygʻoq|' +
    'qor qoploni|jayron|Buxoro bugʻusi|oʻrmonlarni kesish|oʻrmon kesish|oʻrmonlarning kesilishi|daraxt ekish|' +
    'oʻrmon xoʻjaligi|oʻrmonchilik|baliqchilik|baliq ovlash|milliy bogʻ|milliy tabiat bogʻi|qoʻriqxona|buyurtmaxona|' +
    'marjon riflari|CITES|WWF;oʻrmon|baliq|hayvonlar',
  water:
    'suv resurslari|suv xavfsizligi|suv tanqisligi|suv yetishmasligi|suv yetishmovchiligi|suv inqirozi|' +
    'suv diplomatiyasi|suv siyosati|suv xoʻjaligi|Suv xoʻjaligi vazirligi|suv taqsimoti|suv taqsimlash|suv tejash|' +
    'suv tejovchi|suv tejovchi texnologiyalar|suvni tejash|ichimlik suvi|ichimlik suvi taʼminoti|sugʻorish|' +
    'sugʻorish tizimi|tomchilatib sugʻorish|irrigatsiya|melioratsiya|transchegaraviy suv|transchegaraviy daryo|' +
    'yer osti suvlari|qurgʻoqchilik|Orol dengizi|Orolboʻyi|Orolni qutqarish|Orolni qutqarish xalqaro|Amudaryo|' +
    'Sirdaryo suvi|Zarafshon daryosi|Qoʻshtepa|Qoʻshtepa kanali|Qoʻsh-tepa|Kaspiy dengizi sathi|' +
    'Kaspiyning sayozlashishi|daryo suvi|suv omborlarida|suv nasos|nasos stansiyalari|suv ombori toʻldirildi;daryo|' +
    'suv|suv ombori',
  technology:
    'ilgʻor texnologiyalar|yuqori texnologiyalar|yuqori texnologik|texnologik|texnologik rivojlanish|' +
    'texnologiya kompaniyasi|texnologiya kompaniyalari|texnologiya giganti|texnologiyalar transferi|innovatsiya|' +
    'innovatsion|startap|texnopark|IT Park|IT sohasi|IT-kompaniya|raqamli texnologiyalar|' +
    'Raqamli texnologiyalar vazirligi|robot|robototexnika|kvant kompyuteri|kvant texnologiyalari|' +
    'uchuvchisiz avtomobil|haydovchisiz avtomobil|biotexnologiya|Silikon vodiysi;texnologiya|raqamli|raqamlashtirish|' +
    'yangi texnologiyalar|zamonaviy texnologiyalar',
  'ai-policy':
    'sunʼiy intellekt|sunʼiy intellekt texnologiyalari|sunʼiy intellekt modeli|sunʼiy intellektni rivojlantirish|' +
    'sunʼiy intellektni tartibga|sunʼiy intellekt strategiyasi|SI texnologiyalari|generativ|generativ sunʼiy|' +
    'til modeli|til modellari|mashinaviy oʻrganish|mashinali oʻqitish|neyrotarmoq|neyron tarmoq|chatbot|chat-bot|' +
    'ChatGPT|OpenAI|DeepSeek|Nvidia|superkompyuter|data-markaz|maʼlumotlar markazi|' +
    'maʼlumotlarni qayta ishlash markazi|yuzni aniqlash|yuzni tanib olish;algoritm|avtomatlashtirish',
  semiconductors:
    'yarimoʻtkazgich|yarimoʻtkazgichli|yarim oʻtkazgich|yarimoʻtkazgich sanoati|mikrochip|mikrosxema|' +
    'mikroelektronika|chiplar|chip ishlab chiqarish|chip ishlab chiqaruvchi|chiplar eksporti|chiplar taqchilligi|' +
    'chip zavodi|integral sxema|protsessor|grafik protsessor|TSMC|ASML|Nvidia|Intel|SK Hynix|Samsung Electronics|' +
    'litografiya;elektronika',
  telecoms:
    'telekommunikatsiya|mobil aloqa|mobil aloqa operatori|mobil operator|mobil internet|uyali aloqa|keng polosali|' +
    'optik tolali|optik tolali aloqa|internet tezligi|internet oʻchirildi|internet uzilishi|internet uzildi|' +
    'internetni bloklash|internetni cheklash|internet cheklovi|internet provayder|internet tarmogʻi|Starlink|' +
    'sunʼiy yoʻldosh interneti|5G|baza stansiyasi|tayanch stansiyalari|messenjer|ijtimoiy tarmoqlarni bloklash|' +
    'ijtimoiy tarmoqlarni cheklash|ijtimoiy tarmoqlar taqiq*|Telegram bloklan*|Huawei|Oʻztelekom|Uztelecom|Beeline|' +
    'Ucell|Mobiuz|VPN;internet|aloqa|ijtimoiy tarmoq|WhatsApp|TikTok',
  'digital-economy':
    'raqamli iqtisodiyot|raqamli valyuta|raqamli aktiv|raqamli soʻm|raqamli savdo|raqamli toʻlov|raqamli xizmatlar|' +
    'raqamli hukumat|elektron hukumat|raqamlashtirish|raqamli transformatsiya|raqamli platforma|kriptovalyuta|' +
    'kripto-aktiv|kriptoaktiv|kriptobirja|bitkoin|bitkoin narxi|steyblkoin|blokcheyn|mayning|mayner|elektron tijorat|' +
    'elektron savdo|onlayn savdo|internet savdo|marketpleys|Uzum Market|Wildberries|naqdsiz toʻlov|naqd pulsiz|' +
    'elektron toʻlov|toʻlov tizimlari|fintex|fintech|QR-kod orqali toʻlov|Perspektiv loyihalar milliy agentligi|' +
    'Google soligʻi;raqamli|onlayn|platforma|token',
  space:
    'kosmos|kosmik|koinot|kosmik dastur|kosmik kema|kosmik apparat|kosmik stansiya|kosmik tadqiqot|kosmik soha|' +
    'Oʻzbekkosmos|Xalqaro kosmik stansiya|kosmonavt|fazogir|astronavt|kosmodrom|Boyqoʻngʻir|raketa tashuvchi|' +
    'sunʼiy yoʻldosh|orbita|orbitaga chiqar*|NASA|Roskosmos|SpaceX|Starship|Oyga qoʻnish|Oyga parvoz|Marsga|' +
    'samo kemasi|Mirzo Ulugʻbek sputnigi;yoʻldosh|sputnik',
};
