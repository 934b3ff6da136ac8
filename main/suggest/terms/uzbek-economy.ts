/** Uzbek words for topics of energy, raw materials, economy and transport; for how to read them see uzbek.ts. */
export const uzbekEconomyTerms: Readonly<Record<string, string>> = {
  energy:
    'energetika|energetika vaziri|Energetika vazirligi|energetika siyosati|energetika sohasi|energetika strategiyasi|' +
    'energetika sektori|energetika tarmogʻi|energiya resurslari|energiya manbalari|energetika inqirozi|' +
    'yoqilgʻi-energetika|energiya bozori|energetika hamkorligi|energetika loyihalari|energiya isteʼmoli|' +
    'Xalqaro energetika agentligi;energiya|yoqilgʻi|elektr',
  'energy-security':
    'energetika xavfsizligi|energiya xavfsizligi|energetik xavfsizlik|energetika mustaqilligi|energiya mustaqilligi|' +
    'energiya taʼminoti|energiya yetkazib berish|energiya tanqisligi|yoqilgʻi tanqisligi|gaz tanqisligi|' +
    'energiya manbalarini diversifikatsiya*|eksport yoʻnalishlarini diversifikatsiya*|energiyaga qaramlik|' +
    'uzluksiz energiya|barqaror energiya taʼminoti|energetika barqarorligi;diversifikatsiya|taʼminot|' +
    'energetika hamkorligi',
  'strategic-reserves':
    'strategik zaxira|davlat zaxirasi|davlat rezervi|neft zaxirasi|neft zaxiralari|yoqilgʻi zaxirasi|' +
    'yer osti gaz ombori|yer osti gaz omborlari|gaz ombori|gʻalla zaxirasi|zaxira jamgʻarmasi|strategik rezerv|' +
    'davlat moddiy zaxiralari;zaxira|rezerv',
  'energy-prices':
    'energiya narxlari|neft narxi|neft narxlari|gaz narxi|gaz narxlari|benzin narxi|benzin narxlari|yoqilgʻi narxi|' +
    'yoqilgʻi narxlari|elektr energiyasi narxi|elektr energiyasi tarifi|elektr narxi|gaz tarifi|tariflar oshirildi|' +
    'tariflar oshishi|kommunal tarif|propan narxi|metan narxi|koʻmir narxi|neft qimmatladi|neft arzonladi|' +
    'benzin qimmatladi|Brent nefti|neft bahosi;tarif|narxi oshdi|benzin|qimmatlash',
  'energy-transition':
    'energetik oʻtish|energetikaga oʻtish|yashil energetika*|yashil energiya|yashil iqtisodiyot|' +
    'yashil iqtisodiyotga oʻtish|yashil oʻtish|yashil rivojlanish|dekarbonizatsiya|uglerod neytralligi|' +
    'uglerod betarafligi|kam uglerodli|past uglerodli|toza energiya|toza energetika|koʻmirdan voz kechish|' +
    'yashil texnologiyalar|yashil moliyalashtirish|yashil transformatsiya;qayta tiklanuvchi|yashil',
  'energy-efficiency':
    'energiya samaradorligi|energiya tejamkor|energiya tejash|energiyani tejash|energetika samaradorligi|' +
    'energiya tejovchi|elektr energiyasini tejash|gazni tejash|energiya sigʻimi|issiqlik nasosi|energoaudit|' +
    'energiya auditi|issiqlik izolyatsiyasi|energiyadan oqilona foydalanish|energosamaradorlik;tejash|tejamkor',
  'oil-and-gas':
    'neft va gaz|neft-gaz|neft-gaz sohasi|neft-gaz sanoati|neft va gaz sanoati|neft-gaz kompaniyasi|neft kompaniyasi|' +
    'neft kompaniyalari|gaz kompaniyasi|Oʻzbekneftgaz*|uglevodorod|neft koni|gaz koni|neft konlari|gaz konlari|' +
    'neft-gaz konlari|neft sanoati|gaz sanoati|neftchi|neft-gaz loyihalari|gaz-kimyo;neft|gaz|kon',
  'crude-oil':
    'neft|xom neft|neft qazib olish|neft eksporti|neft importi|neft bozori|neft yetkazib berish|neft zaxiralari|' +
    'neft tankeri|neft tankerlari|OPEK|OPEK+|neft sotish|neft daromadlari|neftga sanksiya|Rossiya nefti|Eron nefti|' +
    'neft tranziti|kuniga barrel|neft ishlab chiqarish;barrel|tanker|kvota',
  'natural-gas':
    'tabiiy gaz|gaz eksporti|gaz importi|gaz qazib olish|gaz yetkazib berish|gaz quvuri|gaz taʼminoti|gaz bozori|' +
    'gaz tranziti|gaz tanqisligi|gaz sotib olish|gaz xaridi|Rossiya gazi|turkman gazi|kub metr gaz|milliard kub metr|' +
    'gaz ishlab chiqarish|Gazprom|gazlashtirish|gaz isteʼmoli|gaz shartnomasi|slanes gazi;gaz|kub metr|metan',
  lng:
    'suyultirilgan tabiiy gaz|suyultirilgan gaz|suyultirilgan gaz eksporti|STG|LNG|gazni suyultirish|' +
    'suyultirish zavodi|gaz tashuvchi tanker|LNG terminali|suyultirilgan neft gazi|STG terminali|SPG;terminal',
  pipelines:
    'gaz quvuri|neft quvuri|gaz quvurlari|neft quvurlari|quvur orqali|quvur qurilishi|quvur yotqizish|' +
    'magistral quvur|magistral gaz|Shimoliy oqim|Turk oqimi|Sibir qudrati|Sibir kuchi|Boku-Tbilisi-Jayhon|TAPI|' +
    'Transkaspiy gaz|Markaziy Osiyo-Xitoy gaz|Markaziy Osiyo-Markaz|Doʻstlik neft quvuri|Janubiy gaz yoʻlagi|' +
    'kompressor stansiyasi;quvur|tranzit',
  'oil-refining':
    'neftni qayta ishlash|neftni qayta ishlash zavodi|neft zavodi|neft mahsulotlari|neft mahsuloti|NQIZ|' +
    'Buxoro neftni|Fargʻona neftni|benzin ishlab chiqarish|benzin eksporti|benzin taqchilligi|benzin tanqisligi|' +
    'dizel yoqilgʻisi|aviakerosin|mazut|kerosin|bitum|yonilgʻi-moylash|yoqilgʻi quyish shoxobcha*|motor yoqilgʻisi|' +
    'GTL zavodi;benzin|dizel|yonilgʻi',
  petrochemicals:
    'neft-kimyo|neft-kimyo sanoati|gaz-kimyo|gaz-kimyo majmuasi|gaz-kimyo kompleksi|polietilen|polipropilen|polimer|' +
    'etilen|metanol|kimyo sanoati|kimyo zavodi|Shoʻrtan gaz-kimyo|Ustyurt gaz-kimyo|PVX|sintetik kauchuk;plastik|' +
    'plastmassa|kimyo',
  'oil-gas-exploration':
    'qidiruv va qazib olish|geologiya-qidiruv|geologik qidiruv|qidiruv ishlari|qidiruv qudugʻi|razvedka qudugʻi|' +
    'burgʻilash|burgʻilash ishlari|burgʻilash qurilmasi|yangi kon|yangi gaz koni|yangi neft koni|konni oʻzlashtirish|' +
    'konlarni oʻzlashtirish|kon ochildi|mahsulot taqsimoti|mahsulotni taqsimlash|yer qaʼri|yer qaʼridan foydalanish|' +
    'tasdiqlangan zaxira*|uglevodorod konlari|seysmik qidiruv;quduq|kon|zaxiralar',
  coal:
    'koʻmir|koʻmir qazib olish|koʻmir koni|koʻmir konlari|koʻmir eksporti|koʻmir importi|koʻmir sanoati|' +
    'koʻmir shaxtasi|koʻmir taʼminoti|koʻmir yetkazib berish|koʻmirda ishlaydigan|qoʻngʻir koʻmir|toshkoʻmir|' +
    'konchilar|Angren koʻmir|Oʻzbekkoʻmir|koʻmir narxi|koʻmir yoqish|koʻmir elektr stansiyasi;shaxta',
  'nuclear-energy':
    'atom energetikasi|atom elektr stansiyasi|AES qurilishi|atom stansiyasi|atom energiyasi|yadro energetikasi|' +
    'yadro energiyasi|yadro reaktori|atom reaktori|atom loyihasi|Oʻzatom|Rosatom|reaktor|energoblok|energiya bloki|' +
    'tinch atom|Jizzaxdagi atom|Jizzax AES|atomdan tinch maqsadlarda|Akkuyu|Boʻshehr AES|Bushehr|AES loyihasi|' +
    'AESning|AESni|AESda;atom|MAGATE|AES',
  'nuclear-fuel-cycle':
    'yadro yoqilgʻisi|yadro yoqilgʻi sikli|uran boyitish|uranni boyitish|boyitilgan uran|past boyitilgan uran|' +
    'kam boyitilgan uran|yuqori boyitilgan uran|plutoniy|sentrifuga|ishlatilgan yadro yoqilgʻisi|foydalanilgan yadro|' +
    'yadro materiallari|yoqilgʻi kassetalari|uran konversiyasi;boyitish',
  uranium:
    'uran|uran koni|uran konlari|uran qazib olish|uran eksporti|uran narxi|uran bozori|uran rudasi|' +
    'uran ishlab chiqarish|uran zaxiralari|tabiiy uran|Navoiyuran|uran sanoati|uran yetkazib berish|' +
    'yer ostida tanlab eritish|Orano;atom',
  'nuclear-waste':
    'radioaktiv chiqindi|yadro chiqindilari|yadroviy chiqindilar|ishlatilgan yadro yoqilgʻisi|' +
    'chiqindixona radioaktiv|radioaktiv suv|uran chiqindilari|uran chiqindilari omborlari|radioaktiv ifloslanish|' +
    'radioaktiv qoldiqlar|ishlatilgan yoqilgʻi|Fukusima suvi|radioaktiv chiqindilarni koʻmish;chiqindi',
  'small-modular-reactors':
    'kichik modulli reaktor|kichik AES|kichik quvvatli AES|kichik quvvatli atom|kam quvvatli AES|kam quvvatli atom|' +
    'kichik atom elektr|kichik quvvatli reaktor|modulli reaktor|mikroreaktor|RITM-200|RITM-200N|suzuvchi AES|' +
    'suzuvchi atom;modulli',
  'nuclear-safety':
    'yadro xavfsizligi|yadroviy xavfsizlik|radiatsiya xavfsizligi|radiatsiyaviy xavfsizlik|' +
    'yadro va radiatsiya xavfsizligi|AES xavfsizligi|AES halokati|AESdagi avariya|yadro halokati|atom halokati|' +
    'Chernobil|Chernobil halokati|Fukusima|radiatsiya sizishi|radiatsiya darajasi|radiatsion fon|radiatsiyaviy fon|' +
    'radioaktiv moddalar|Zaporojye AES|Zaporijjya AES|nurlanish;radiatsiya|MAGATE',
  electricity:
    'elektr energiyasi|elektr energiyasi ishlab chiqarish|elektr energiyasi eksporti|elektr energiyasi importi|' +
    'elektr energiyasi tanqisligi|elektr energiyasi isteʼmoli|elektr energetikasi|elektr stansiyasi|' +
    'elektr stansiyalari|issiqlik elektr|issiqlik elektr stansiyasi|elektr taʼminoti|elektr quvvati|kilovatt-soat|' +
    'kVt soat|elektr quvvatlari|generatsiya quvvatlari|elektr toki|svet oʻchdi|elektr bozori|bugʻ-gaz qurilmasi;' +
    'megavatt|gigavatt|elektr|turbina',
  'power-grids':
    'elektr tarmogʻi|elektr tarmoqlari|energetika tizimi|energotizim|yagona energetika tizimi|elektr uzatish|' +
    'elektr uzatish liniyasi|elektr uzatish liniyalari|yuqori kuchlanishli|podstansiya|blekaut|blekaut yuz berdi|' +
    'elektr oʻchishi|elektr taʼminotidagi uzilish*|elektr energiyasi uzilishi|elektr uzilishi|svet oʻchishi|' +
    'elektrsiz qoldi|elektr energiyasisiz qoldi|CASA-1000|energiya halqasi|Milliy elektr tarmoqlari|' +
    'Hududiy elektr tarmoqlari|energetika infratuzilmasi;tarmoq|uzilish|transformator',
  renewables:
    'qayta tiklanuvchi energiya|qayta tiklanadigan energiya|qayta tiklanuvchi energiya manbalari|' +
    'qayta tiklanuvchi manbalar|muqobil energiya|muqobil energetika|yashil energiya|yashil energetika|yashil elektr|' +
    'quyosh va shamol|shamol va quyosh|toza energiya|bioyoqilgʻi|biogaz|geotermal|Masdar|ACWA Power|QTEM|' +
    'gibrid elektr stansiyasi|ekologik toza energiya;quyosh|shamol',
  solar:
    'quyosh energetikasi|quyosh energiyasi|quyosh elektr stansiyasi|quyosh elektr stansiyalari|quyosh paneli|' +
    'quyosh panellari|quyosh stansiyasi|quyosh batareyasi|quyosh batareyalari|quyosh fotoelektr|fotoelektr|' +
    'fotoelektr stansiya|quyosh parki|quyosh modullari|quyosh fotoelektrik|quyosh kollektori|polikremniy;quyosh',
  wind:
    'shamol energetikasi|shamol energiyasi|shamol elektr stansiyasi|shamol elektr stansiyalari|shamol elektr|' +
    'shamol parki|shamol turbinasi|shamol turbinalari|shamol generatori|shamol stansiyasi|shamol fermasi|' +
    'shamol qurilmalari|Zarafshon shamol|Bosh shamol|Jonkeldi|dengizdagi shamol;shamol|turbina',
  hydropower:
    'gidroenergetika|gidroelektrostansiya|gidroelektr stansiyasi|GES|kichik GES|mikro GES|Qambarota|Qambarota-1|' +
    'Rogʻun|Rogʻun GES|Toʻxtagʻul|Norak GES|Pskom GES|Oʻzbekgidroenergo|gidroagregat|gidrouzel|toʻgʻon|' +
    'toʻgʻon qurilishi|suv omborlari toʻgʻoni|gidroakkumulyatsiya;suv ombori|suv omborlari',
  hydrogen:
    'vodorod|yashil vodorod|koʻk vodorod|vodorod energetikasi|vodorod yoqilgʻisi|vodorod ishlab chiqarish|' +
    'vodorod eksporti|vodorod loyihasi|vodorod iqtisodiyoti|vodorod energiyasi|elektrolizyor|yashil ammiak|' +
    'yoqilgʻi elementi|vodorod stansiyasi|vodorodda ishlaydigan;ammiak',
  'energy-storage':
    'energiya saqlash|energiya saqlash tizimi|energiya saqlash tizimlari|energiyani saqlash|' +
    'elektr energiyasini saqlash|energiya jamgʻarish|saqlash tizimi bilan|batareya saqlash|akkumulyator zavodi|' +
    'akkumulyator batareyasi|litiy-ion|litiy-ionli|litiy batareyasi|litiy batareyalari|batareya ishlab chiqarish|' +
    'BESS|CATL|energiya toʻplash;akkumulyator|batareya',
  'electric-vehicles':
    'elektromobil|elektromobil ishlab chiqarish|elektromobil zavodi|elektr avtomobil|elektrobus|elektr transporti|' +
    'elektr avtobuslar|elektrokar|gibrid avtomobil|zaryadlash stansiyasi|zaryadlash stansiyalari|' +
    'quvvatlash stansiyasi|quvvatlash stansiyalari|BYD|BYD Uzbekistan|elektr dvigatel;avtomobil|avtosanoat|' +
    'zaryadlash|Tesla',
  commodities:
    'xomashyo bozori|xomashyo bozorlari|xomashyo narxi|xomashyo narxlari|xomashyo eksporti|xomashyo birjasi|' +
    'tovar-xomashyo birjasi|tovar xomashyo|rangli metall|rangli metallar|alyuminiy|rux|qoʻrgʻoshin|metallar narxi|' +
    'jahon bozoridagi narx*|xomashyo yetkazib berish|xomashyo tanqisligi|paxta tolasi eksporti|birja tovarlari|nikel|' +
    'metall eksporti;xomashyo|birja|metall',
  'critical-minerals':
    'muhim mineral|kritik mineral|kritik xomashyo|muhim xomashyo|strategik minerallar|strategik metallar|' +
    'nodir metall|nodir metallar|noyob metall|noyob metallar|nodir va nodir yer|kamyob metallar|volfram|galliy|' +
    'germaniy|kobalt|grafit|vanadiy|molibden|foydali qazilmalar|texnologik metallar|minerallar boʻyicha kelishuv|' +
    'titan koni|titan rudasi;litiy|mineral|nikel',
  'rare-earths':
    'nodir yer|nodir yer metallari|nodir yer elementlari|noyob yer|noyob yer metallari|noyob yer elementlari|' +
    'siyrak yer|siyrak yer metallari|siyrak yer elementlari|nodir yer minerallari|nodir yer magnitlari|neodim|' +
    'disproziy|terbiy|ittriy|doimiy magnit;magnit|noyob metallar',
  lithium:
    'litiy|litiy koni|litiy konlari|litiy qazib olish|litiy zaxiralari|litiy narxi|litiy ishlab chiqarish|' +
    'litiy eksporti|litiy bozori|litiy karbonat|litiy gidroksid|litiy uchburchagi|litiy loyihasi|batareya metallari|' +
    'akkumulyator metallari|shoʻrxok litiy;kobalt|nikel|akkumulyator',
  mining:
    'konchilik|konchilik sanoati|kon-metallurgiya|kon-metallurgiya kombinati|kon sanoati|tog-kon|togʻ-kon sanoati|' +
    'togʻ-kon metallurgiya|foydali qazilma|ruda|ruda koni|rudnik|konchilar|shaxta|shaxtachilar|maʼdan|' +
    'boyitish fabrikasi|OKMK|NKMK|Olmaliq kon-metallurgiya|Navoiy kon-metallurgiya|temir rudasi|oltin koni|mis koni;' +
    'kon|qazib olish|geologiya|karyer',
  copper:
    'mis koni|mis konlari|mis qazib olish|mis ishlab chiqarish|mis narxi|mis eksporti|mis rudasi|mis boyitish|' +
    'mis boyitish fabrikasi|mis zavodi|mis konsentrati|mis katodi|mis bozori|mis sanoati|mis zaxiralari|mis eritish|' +
    'misni qayta ishlash|mis klasteri|OKMK|Olmaliq kon-metallurgiya|Yoshlik-1|Yoshlik;LME|rangli metall',
  steel:
    'poʻlat|poʻlat ishlab chiqarish|poʻlat eksporti|poʻlat importi|poʻlat quyish|poʻlat zavodi|poʻlat narxi|' +
    'poʻlat va alyuminiy|metallurgiya|metallurgiya kombinati|qora metall|qora metallurgiya|qora metallar|choʻyan|' +
    'temir rudasi|metall prokat|metallolom|metall lom|Oʻzmetkombinat|Oʻzbekiston metallurgiya kombinati|' +
    'Bekobod metallurgiya;temir|metall|armatura',
  gold:
    'oltin narxi|oltin narxlari|oltin qazib olish|oltin eksporti|oltin zaxirasi|oltin zaxiralari|oltin koni|' +
    'oltin konlari|oltin ishlab chiqarish|oltin sotish|oltin sotib olish|oltin bozori|oltin quymasi|oltin quymalari|' +
    'oltin-valyuta zaxiralari|oltin-valyuta|oltin unsiyasi|unsiya oltin|troya unsiyasi|qimmatbaho metall|' +
    'qimmatbaho metallar|oltin bahosi|affinaj|NKMK|Navoiy kon-metallurgiya|Qumtoʻr|kumush narxi|noqonuniy oltin;' +
    'oltin|unsiya',
  agriculture:
    'qishloq xoʻjaligi|Qishloq xoʻjaligi vazirligi|qishloq xoʻjaligi mahsulotlari|qishloq xoʻjaligi ekinlari|' +
    'qishloq xoʻjaligi vaziri|agrosanoat|agrar|agrar soha|fermer|fermer xoʻjaligi|fermer xoʻjaliklari|dehqon|' +
    'dehqon xoʻjaligi|dehqonchilik|chorvachilik|parrandachilik|bogʻdorchilik|paxta|paxtachilik|paxta terimi|' +
    'paxta hosili|paxta-toʻqimachilik|pillachilik|ekin maydonlari|ekin maydoni|hosildorlik|hosil yigʻim-terimi|' +
    'issiqxona|agroklaster|urugʻchilik|meva-sabzavot|chorva mollari;ekin|yer maydoni|hosil',
  grain:
    'gʻalla|gʻallachilik|gʻalla yetishtirish|gʻalla hosili|gʻalla oʻrim-yigʻimi|gʻalla eksporti|gʻalla importi|' +
    'gʻalla bozori|gʻalla narxi|gʻalla kelishuvi|gʻalla koridori|gʻalla yoʻlagi|bugʻdoy|bugʻdoy eksporti|' +
    'bugʻdoy importi|bugʻdoy narxi|bugʻdoy uni|don mahsulotlari|don yetishtirish|don eksporti|don importi|don hosili|' +
    'don bozori|don-dukkakli|boshoqli don|makkajoʻxori|sholi|guruch|un importi|un eksporti|Oʻzdonmahsulot|soya|' +
    'qozoq bugʻdoyi|qozogʻiston bugʻdoyi|arpa yetishtirish|arpa hosili;hosil',
  fertilisers:
    'oʻgʻit|mineral oʻgʻit|azotli oʻgʻit|fosforli oʻgʻit|kaliyli oʻgʻit|oʻgʻit eksporti|oʻgʻit ishlab chiqarish|' +
    'oʻgʻit narxi|karbamid|ammiakli selitra|selitra|ammofos|fosforit|Navoiyazot|Fargʻonaazot|Maksam-Chirchiq|' +
    'Ammofos-Maksam|Dehqonobod kaliy|kaliy oʻgʻiti;ammiak',
  'food-security':
    'oziq-ovqat xavfsizligi|oziq-ovqat taʼminoti|oziq-ovqat tanqisligi|oziq-ovqat inqirozi|oziq-ovqat yetishmasligi|' +
    'oziq-ovqat narxlari|oziq-ovqat narxi|oziq-ovqat yordami|oziq-ovqat dasturi|Jahon oziq-ovqat dasturi|' +
    'oziq-ovqat zaxiralari|ocharchilik|ochlik|och qolgan|toʻyib ovqatlanmaslik|FAO|oziq-ovqat mustaqilligi|' +
    'oziq-ovqat inflyatsiyasi;oziq-ovqat',
  economy:
    'iqtisodiy siyosat|iqtisodiy islohot|iqtisodiy inqiroz|iqtisodiy rivojlanish|iqtisodiy dastur|iqtisodiy forum|' +
    'iqtisodiy vaziyat|ijtimoiy-iqtisodiy|makroiqtisodiy|makroiqtisodiyot|bozor iqtisodiyoti|bozor islohotlari|' +
    'tarkibiy islohotlar|xususiylashtirish|Iqtisodiyot va moliya vazirligi|iqtisodiyot vaziri|jahon iqtisodiyoti|' +
    'maxsus iqtisodiy zona|erkin iqtisodiy zona|sanoat siyosati|kichik biznes|davlat korxonalari;iqtisodiyot|' +
    'iqtisodiy|sanoat|biznes|tadbirkor|iqtisodchi',
  'economic-growth':
    'iqtisodiy oʻsish|iqtisodiy oʻsish surʼati|iqtisodiyot oʻsishi|iqtisodiyotning oʻsishi|YaIM|YIM|' +
    'yalpi ichki mahsulot|yalpi ichki mahsulot oʻsishi|oʻsish surʼati|oʻsish surʼatlari|oʻsish prognozi|' +
    'iqtisodiy pasayish|iqtisodiy tanazzul|retsessiya|iqtisodiyot hajmi|sanoat ishlab chiqarishi|iqtisodiy tiklanish|' +
    'XVJ prognozi|iqtisodiyot sekinlash*|stagnatsiya|yalpi hududiy mahsulot;XVJ|iqtisodiyot',
  trade:
    'tovar aylanmasi|tovar ayirboshlash|tovar ayirboshlash hajmi|tashqi savdo|tashqi savdo aylanmasi|oʻzaro savdo|' +
    'xalqaro savdo|jahon savdosi|savdo aylanmasi|savdo hajmi|ikki tomonlama savdo|savdo-iqtisodiy|' +
    'savdo-iqtisodiy hamkorlik|savdo-iqtisodiy aloqalar|savdo hamkori|savdo hamkorlari|savdo balansi|' +
    'savdo taqchilligi|savdo muzokaralari|savdo toʻsiqlari|savdo urushi|savdo vaziri|eksport hajmi|import hajmi|' +
    'eksport salohiyati|eksportchi|importchi|eksport-import|chegaraoldi savdo|damping|antidemping|toʻlov balansi;' +
    'eksport|import|tovar|savdo|bojxona|bojxona xizmati',
  tariffs:
    'bojlar|import boji|import bojlari|eksport boji|eksport bojlari|bojxona boji|bojxona bojlari|bojxona tarifi|' +
    'javob bojlari|oʻzaro bojlar|Tramp bojlari|Tramp tariflari|AQSH bojlari|AQSH tariflari|boj stavkasi|' +
    'boj stavkalari|boj joriy|boj joriy etish|bojlarni oshirish|bojlarni bekor|savdo urushi|tarif urushi|' +
    'tariflar urushi|utilizatsiya yigʻimi|notarif|boji;tarif|bojxona',
  'trade-agreements':
    'erkin savdo|erkin savdo zonasi|erkin savdo hududi|erkin savdo bitimi|erkin savdo toʻgʻrisidagi|savdo bitimi|' +
    'savdo bitimlari|savdo kelishuvi|savdo shartnomasi|Jahon savdo tashkiloti|JSTga aʼzo|JSTga kirish|' +
    'Bojxona ittifoqi|Yevroosiyo iqtisodiy ittifoqi|YeOII|GSP+|preferensial savdo|preferensiyalar tizimi|' +
    'imtiyozli savdo|kengaytirilgan sheriklik|WTO;preferensiya|bitim',
  'supply-chains':
    'taʼminot zanjiri|taʼminot zanjirlari|yetkazib berish zanjiri|yetkazib berish zanjirlari|global taʼminot|' +
    'qiymat zanjiri|qiymat zanjirlari|qoʻshilgan qiymat zanjiri|ishlab chiqarish zanjiri|taʼminotdagi uzilish*|' +
    'yetkazib berishdagi uzilish*|logistika zanjiri|logistika zanjirlari|mahalliylashtirish|' +
    'ishlab chiqarishni mahalliylashtirish|ishlab chiqarishni koʻchirish|butlovchi qismlar|chip tanqisligi;' +
    'yetkazib beruvchi|butlovchi',
  'economic-security':
    'iqtisodiy xavfsizlik|iqtisodiy xavfsizligi|iqtisodiy suverenitet|iqtisodiy mustaqillik|iqtisodiy bosim|' +
    'iqtisodiy tazyiq|iqtisodiy majburlash|iqtisodiy urush|iqtisodiy qaramlik|texnologik suverenitet|' +
    'texnologik mustaqillik|texnologik qaramlik|strategik tarmoqlar|Xitoyga qaramlik|iqtisodiy barqarorlik;qaramlik',
  investment:
    'xorijiy investitsiya|xorijiy sarmoya|xorijiy investor|toʻgʻridan-toʻgʻri investitsiya|' +
    'toʻgʻridan-toʻgʻri xorijiy|investitsiya|investitsiya loyihasi|investitsiya loyihalari|investitsiyaviy|' +
    'investitsiya muhiti|investitsiya iqlimi|investitsiya dasturi|investitsiya forumi|investitsiya hamkorligi|' +
    'investitsiyalarni jalb|sarmoya|qoʻshma korxona|xorijiy kapital|chet el investitsiyalari|' +
    'Toshkent xalqaro investitsiya;kapital|loyiha|investor|sarmoyador',
  infrastructure:
    'infratuzilma|infratuzilma loyihasi|infratuzilma loyihalari|infratuzilmani rivojlantirish|' +
    'infratuzilma obyektlari|transport infratuzilmasi|yoʻl qurilishi|yoʻl-transport infratuzilmasi|magistral yoʻl|' +
    'avtomagistral|pulli yoʻl|koʻprik qurilishi|tunnel qurilishi|aeroport qurilishi|metro qurilishi|' +
    'davlat-xususiy sheriklik|konsessiya|megaloyiha|Yangi Toshkent|ichimlik suvi tarmogʻi|kanalizatsiya|' +
    'suv taʼminoti tarmoqlari|kommunal tarmoqlar|muhandislik kommunikatsiyalari;qurilish|koʻprik|yoʻl|' +
    'avtomobil yoʻli|avtomobil yoʻllari',
  'central-banks':
    'Markaziy bank|Markaziy bank raisi|markaziy banklar|pul-kredit siyosati|pul-kredit|asosiy stavka|Federal rezerv|' +
    'AQSH Federal rezerv|Yevropa Markaziy banki|Rossiya Markaziy banki|monetar siyosat|oltin-valyuta zaxiralari|' +
    'xalqaro zaxiralar|Timur Ishmetov|qayta moliyalash stavkasi|Milliy bank raisi;stavka|likvidlik',
  'interest-rates':
    'foiz stavkasi|foiz stavkalari|asosiy stavka|stavkani oshirdi|stavkani pasaytirdi|stavkani tushirdi|' +
    'stavkani saqlab|stavkani oshirish|stavkani pasaytirish|stavka oʻzgarishsiz|qayta moliyalash stavkasi|' +
    'bazis punkt|foiz bandi|kredit foizlari|depozit foizlari|ipoteka foizlari|kredit stavkalari;stavka|kredit',
  inflation:
    'inflyatsiya|inflyatsiya darajasi|yillik inflyatsiya|inflyatsiya surʼati|inflyatsiya prognozi|' +
    'inflyatsiya kutilmalari|inflyatsion|inflyatsion bosim|inflyatsion targetlash|narxlar oshishi|narxlar oshdi|' +
    'narxlarning oshishi|narx-navo|narx-navo oshishi|isteʼmol narxlari|isteʼmol narxlari indeksi|qimmatlashish|' +
    'qimmatlashuv|giperinflyatsiya|deflyatsiya|yashash qiymati|xarid qobiliyati|oziq-ovqat narxlari;narx|qimmatlashdi',
  currencies:
    'valyuta kursi|valyuta kurslari|dollar kursi|rubl kursi|yevro kursi|yuan kursi|soʻm kursi|soʻmning kursi|' +
    'almashuv kursi|ayirboshlash kursi|rasmiy kurs|valyuta bozori|valyuta ayirboshlash|devalvatsiya|soʻm qadrsizlan*|' +
    'soʻmning qadrsizlan*|rubl qadrsizlan*|soʻm mustahkamlan*|milliy valyuta|xorijiy valyuta|zaxira valyutasi|' +
    'valyuta intervensiyasi|dollar qimmatladi|dollar arzonladi|dollar narxi|dollardan voz kechish;dollar|valyuta|' +
    'rubl|soʻm|yevrohudud',
  'public-debt':
    'davlat qarzi|tashqi qarz|davlat tashqi qarzi|davlat qarzlari|ichki qarz|milliy qarz|qarz yuki|qarz inqirozi|' +
    'qarzni restrukturizatsiya*|qarzni kechish|qarzdan kechish|qarzni toʻlash|qarz tuzogʻi|suveren obligatsiya|' +
    'davlat obligatsiyalari|yevrobond|yevroobligatsiya|defolt|suveren reyting|suveren kredit reytingi|' +
    'kredit reytingi|tashqi qarz mablagʻlari|qarz shifti;qarz|obligatsiya',
  budgets:
    'davlat byudjeti|davlat budjeti|budjet taqchilligi|byudjet taqchilligi|budjet daromadlari|budjet xarajatlari|' +
    'byudjet daromadlari|byudjet xarajatlari|respublika budjeti|fuqarolar uchun budjet|budjet mablagʻlari|' +
    'byudjet mablagʻlari|budjet siyosati|soliq siyosati|soliq islohoti|soliq kodeksi|soliq stavkasi|' +
    'soliq imtiyozlari|soliq tushumlari|soliq qoʻmitasi|QQS|qoʻshilgan qiymat soligʻi|daromad soligʻi|foyda soligʻi|' +
    'aksiz|aksiz soligʻi|fiskal siyosat|moliya vaziri|Moliya vazirligi|davlat xarajatlari|soliq;;budjet|byudjet',
  banking:
    'bank tizimi|bank sektori|bank sohasi|tijorat banki|tijorat banklari|xususiy banklar|moliya bozori|' +
    'moliya bozorlari|moliya tizimi|moliya sektori|moliyaviy inqiroz|moliya inqirozi|fond bozori|fond birjasi|' +
    'qimmatli qogʻozlar|qimmatli qogʻozlar bozori|kapital bozori|kapital bozorlari|aksiya narxi|aksiyalar narxi|' +
    'muammoli kreditlar|ipoteka|ipoteka krediti|mikroqarz|mikrokredit|omonat|omonatchilar|islom moliyasi|islom banki|' +
    'islomiy moliya|kredit portfeli|bank inqirozi|SWIFT|IPO;bank|kredit|aksiya',
  labour:
    'mehnat bozori|ishsizlik darajasi|ishsiz|bandlik|aholi bandligi|bandlik vazirligi|' +
    'kambagʻallikni qisqartirish va bandlik|ish haqi|eng kam ish haqi|maosh|oylik maosh|ish tashlash|' +
    'kasaba uyushmasi|kasaba uyushmalari|mehnat huquqlari|Mehnat kodeksi|mehnat nizosi|mehnat muhofazasi|' +
    'mehnat resurslari|ishdan boʻshatish|ommaviy ishdan boʻshatish|xodimlarni qisqartirish|majburiy mehnat|' +
    'bolalar mehnati|pensiya islohoti|pensiya yoshi|Xalqaro mehnat tashkiloti|ishchi kuchi|kadrlar yetishmasligi|' +
    'ish beruvchi;mehnat|ishchi|pensiya|ish oʻrni|ish oʻrinlari|yangi ish oʻrinlari',
  'development-aid':
    'rivojlanish yordami|rivojlanishga koʻmak|rivojlanish uchun yordam|rasmiy rivojlanish yordami|texnik yordam|' +
    'texnik koʻmak|moliyaviy yordam|xorijiy yordam|tashqi yordam|grant mablagʻlari|grant ajratdi|imtiyozli kredit|' +
    'imtiyozli qarz|Jahon banki|Osiyo taraqqiyot banki|OTB|Yevropa tiklanish va taraqqiyot banki|YeTTB|' +
    'Islom taraqqiyot banki|Yevroosiyo taraqqiyot banki|taraqqiyot banki|BMT Taraqqiyot dasturi|BMTTD|' +
    'barqaror rivojlanish maqsadlari|JICA|USAID|KOICA|GIZ|donor davlatlar|rivojlanayotgan davlatlar|' +
    'rivojlanayotgan mamlakatlar;grant|kredit|koʻmak',
  transport:
    'transport sohasi|transport vazirligi|transport vaziri|transport tizimi|transport aloqalari|transport xizmatlari|' +
    'transport-logistika|transport va logistika|transport-kommunikatsiya|logistika|logistika markazi|' +
    'logistika markazlari|logistika kompaniyasi|yuk tashish|yuk tashuvchi|yuk tashuvlari|yuk aylanmasi|yuk oqimi|' +
    'yuk mashinasi|yuk mashinalari|yoʻlovchi tashish|tashuvchi|multimodal|multimodal tashish|tranzit salohiyati|' +
    'tranzit yuklar|jamoat transporti|xalqaro yuk tashish|avtotransport;transport|yuk|tranzit|tashish',
  shipping:
    'kemachilik|dengiz kemachiligi|dengiz transporti|dengiz orqali yuk|dengiz yuk tashish|dengiz tashuvlari|' +
    'yuk kemasi|yuk kemalari|savdo kemasi|savdo kemalari|savdo floti|konteyner tashuvchi|konteyner tashish|' +
    'konteyner kemasi|tanker|soya floti|yashirin flot|kemasozlik|parom|fraxt|kema halokati|kema ekipaji|kema choʻkdi|' +
    'kemalarga hujum|kemalar qatnovi;kema|port|dengizchi',
  ports:
    'dengiz porti|dengiz portlari|port infratuzilmasi|konteyner terminali|quruq port|chuqur suvli port|Oqtov porti|' +
    'Quriq porti|Boku porti|Olot porti|Alat porti|Turkmanboshi porti|Chobahor porti|Chobahor|Gvadar porti|' +
    'Karachi porti|Poti porti|Bandar-Abbos porti|Odessa porti|Novorossiysk porti|port terminali|portlar orqali|' +
    'portga yetib|Xayfa porti|Hudayda porti;port|terminal',
  'maritime-chokepoints':
    'Hurmuz boʻgʻozi|Hormuz boʻgʻozi|Ormuz boʻgʻozi|Suvaysh kanali|Sues kanali|Panama kanali|Malakka boʻgʻozi|' +
    'Bob ul-Mandab|Bab al-Mandab boʻgʻozi|Bosfor boʻgʻozi|Bosfor|Dardanel|Gibraltar boʻgʻozi|Tayvan boʻgʻozi|' +
    'Kerch boʻgʻozi|Qizil dengizdagi kema*|Qizil dengizdagi hujum*|boʻgʻozni yopish|boʻgʻozni toʻsish|' +
    'dengiz yoʻllari|dengiz blokadasi;Qizil dengiz|boʻgʻoz|xusiylar',
  'trade-corridors':
    'transport yoʻlagi|transport yoʻlaklari|transport koridori|transport koridorlari|xalqaro transport yoʻlaklari|' +
    'xalqaro transport koridori|iqtisodiy yoʻlak|iqtisodiy koridor|savdo yoʻlagi|savdo yoʻlaklari|savdo yoʻli|' +
    'tranzit yoʻlagi|tranzit koridori|tranzit yoʻnalishi|Shimol-Janub|Zangezur|Zangazur|Transafgʻon|Trans-Afgʻon|' +
    'Transafgʻon temir yoʻli|Lazurit koridori|dengizga chiqish|dengiz portlariga chiqish|Termiz-Mozori Sharif|TRIPP|' +
    'muqobil yoʻnalish|muqobil transport;yoʻlak|koridor|tranzit',
  'middle-corridor':
    'Oʻrta yoʻlak|Oʻrta koridor|Oʻrta dahliz|Markaziy koridor|Transkaspiy xalqaro|Transkaspiy xalqaro transport|' +
    'Transkaspiy yoʻlagi|Transkaspiy transport|Transkaspiy koridori|Transkaspiy marshruti|TITR|Boku-Tbilisi-Kars|' +
    'Kaspiy orqali|Kaspiy dengizi orqali|Rossiyani chetlab|Rossiyani aylanib|Oqtov porti|' +
    'Xitoy-Qirgʻiziston-Oʻzbekiston;Kaspiy|Transkaspiy',
  'belt-and-road':
    'Bir makon bir yoʻl|Bir kamar bir yoʻl|Makon va yoʻl|Kamar va yoʻl|Yangi ipak yoʻli|Ipak yoʻli iqtisodiy|' +
    'Ipak yoʻli jamgʻarmasi|raqamli ipak yoʻli|dengiz ipak yoʻli|qarz tuzogʻi|Xitoy kreditlari|Xitoy krediti|' +
    'Xitoy-Pokiston iqtisodiy|Xitoy-Qirgʻiziston-Oʻzbekiston|Xitoy Eksimbanki;Buyuk ipak yoʻli|ipak yoʻli|tashabbus',
  railways:
    'temir yoʻl|temiryoʻl|temiryoʻlchi|temir yoʻl qurilishi|temir yoʻl tarmogʻi|temir yoʻl transporti|' +
    'temir yoʻl liniyasi|Oʻzbekiston temir yoʻllari|yuk poyezdi|yuk poyezdlari|konteyner poyezdi|' +
    'konteyner poyezdlari|yoʻlovchi poyezdi|tezyurar poyezd|yuqori tezlikdagi|Afrosiyob poyezdi|lokomotiv|elektrovoz|' +
    'vagonlar|relsdan chiqib|Xitoy-Qirgʻiziston-Oʻzbekiston|Transafgʻon temir yoʻli;poyezd|vagon|vokzal',
  aviation:
    'aviakompaniya|aviatsiya|fuqaro aviatsiyasi|aviareys|aviaqatnov|aviachipta|aviahalokat|aviayoʻnalish|aeroport|' +
    'xalqaro aeroporti|havo yoʻllari|havo hududi|havo hududini yop*|samolyot|samolyot halokati|samolyot qulashi|' +
    'samolyot quladi|favqulodda qoʻnish|majburiy qoʻnish|toʻgʻridan-toʻgʻri reys|toʻgʻridan-toʻgʻri parvoz|' +
    'toʻgʻridan-toʻgʻri aviaqatnov|yoʻlovchi samolyoti|loukoster|Uzbekistan Airways|Uzbekistan Airports|Qanot Sharq|' +
    'Centrum Air|Boeing|Airbus|IKAO|aviayoqilgʻi|qora quti;reys|parvoz|uchoq|yoʻlovchi',
};
