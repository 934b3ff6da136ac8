/**
 * The starter scheme of topics for world affairs and energy, written for this project.
 *
 * One line per concept: identifier | broader, by comma | English | Japanese | Russian | Kazakh | Uzbek | Chinese |
 * other names, by semicolon | definition. An empty field means that we are not sure enough of a word.
 */
export const topicTable = `
energy||Energy|エネルギー|Энергетика|Энергетика|Energetika|能源|energy sector;energy policy;エネルギー政策;энергетическая политика|Production, trade and use of energy.
energy-security|energy|Energy security|エネルギー安全保障|Энергетическая безопасность|Энергетикалық қауіпсіздік|Energetika xavfsizligi|能源安全|security of supply;security of energy supply;энергобезопасность|Reliable access to affordable energy and freedom from dependence on one supplier.
strategic-reserves|energy-security|Strategic reserves|戦略備蓄|Стратегические резервы|Стратегиялық резервтер|Strategik zaxiralar|战略储备|strategic petroleum reserve;SPR;石油備蓄;stockpiling|Stocks of fuel and materials that states hold against disruption.
energy-prices|energy|Energy prices|エネルギー価格|Цены на энергоносители|Энергия бағасы|Energiya narxlari|能源价格|fuel prices;oil price;gas price;electricity tariffs|Prices of fuels and power, and what states do about them.
energy-transition|energy,climate-policy|Energy transition|エネルギー転換|Энергетический переход|Энергетикалық өтпелі кезең|Energetik oʻtish|能源转型|decarbonisation;decarbonization;脱炭素;энергопереход|The move from fossil fuels to low-carbon energy.
energy-efficiency|energy|Energy efficiency|省エネルギー|Энергоэффективность|Энергия тиімділігі|Energiya samaradorligi|能源效率|energy saving;省エネ|Using less energy for the same service.
oil-and-gas|energy|Oil and gas|石油・ガス|Нефть и газ|Мұнай және газ|Neft va gaz|油气|hydrocarbons;petroleum industry;нефтегазовая отрасль;углеводороды;石油天然ガス|Exploration, production and trade of hydrocarbons.
crude-oil|oil-and-gas|Crude oil|原油|Нефть|Шикі мұнай|Xom neft|原油|crude;oil;petroleum;石油;мұнай|Crude oil, its production, price and trade.
natural-gas|oil-and-gas|Natural gas|天然ガス|Природный газ|Табиғи газ|Tabiiy gaz|天然气|gas;газ|Natural gas, its production, price and trade.
lng|natural-gas|Liquefied natural gas|液化天然ガス|Сжиженный природный газ|Сұйытылған табиғи газ|Suyultirilgan tabiiy gaz|液化天然气|LNG;gas and LNG;gas-and-lng;СПГ;liquefied gas|Natural gas cooled to liquid for shipping, with its terminals and contracts.
pipelines|oil-and-gas|Pipelines|パイプライン|Трубопроводы|Құбырлар|Quvurlar|管道|oil pipeline;gas pipeline;газопровод;нефтепровод;магистральный трубопровод|Lines that carry oil and gas across borders, and their politics.
oil-refining|oil-and-gas|Oil refining|石油精製|Нефтепереработка|Мұнай өңдеу|Neftni qayta ishlash|炼油|refineries;НПЗ;製油所|Refineries and the fuels they make.
petrochemicals|oil-and-gas|Petrochemicals|石油化学|Нефтехимия|Мұнай химиясы|Neft kimyosi|石化|petrochemical industry|Chemicals and plastics made from oil and gas.
oil-gas-exploration|oil-and-gas|Exploration and production|探鉱・開発|Разведка и добыча|Барлау және өндіру|Qidiruv va qazib olish|勘探开发|upstream;oilfield;месторождение|Finding and developing oil and gas fields.
coal|energy|Coal|石炭|Уголь|Көмір|Koʻmir|煤炭|coal mining;thermal coal|Coal mining, coal power and their end.
nuclear-energy|energy|Nuclear energy|原子力|Атомная энергетика|Атом энергетикасы|Atom energetikasi|核能|nuclear power;nuclear power plant;原発;原子力発電;АЭС;атомная станция|Electricity from nuclear fission.
nuclear-fuel-cycle|nuclear-energy|Nuclear fuel cycle|核燃料サイクル|Ядерный топливный цикл|Ядролық отын циклі|Yadro yoqilgʻi sikli|核燃料循环|enrichment;reprocessing;nuclear fuel;ядерное топливо;核燃料|From uranium through enrichment and fuel to waste.
uranium|nuclear-fuel-cycle,critical-minerals|Uranium|ウラン|Уран|Уран|Uran|铀|uranium mining;yellowcake|Mining, price and trade of uranium.
nuclear-waste|nuclear-fuel-cycle|Nuclear waste|放射性廃棄物|Радиоактивные отходы|Радиоактивті қалдықтар|Radioaktiv chiqindilar|核废料|spent fuel;radioactive waste;使用済み核燃料|Spent fuel and radioactive waste.
small-modular-reactors|nuclear-energy|Small modular reactors|小型モジュール炉|Малые модульные реакторы|Шағын модульдік реакторлар|Kichik modulli reaktorlar|小型模块化反应堆|SMR;SMRs;ММР;малые реакторы|Reactors built in series below about 300 MW.
nuclear-safety|nuclear-energy|Nuclear safety|原子力安全|Ядерная безопасность|Ядролық қауіпсіздік|Yadro xavfsizligi|核安全|nuclear accident;reactor safety|Safety of reactors, accidents and their consequences.
electricity|energy|Electricity|電力|Электроэнергия|Электр энергиясы|Elektr energiyasi|电力|power sector;power generation;electric power;電気;электроэнергетика|Generation, trade and use of electric power.
power-grids|electricity|Power grids|送電網|Электросети|Электр желілері|Elektr tarmoqlari|电网|grid;interconnector;transmission lines;blackout;停電;энергосистема|Transmission, interconnection and blackouts.
renewables|energy|Renewable energy|再生可能エネルギー|Возобновляемая энергетика|Жаңартылатын энергия|Qayta tiklanuvchi energiya|可再生能源|renewables;clean energy;green energy;再エネ;ВИЭ;ЖЭК|Energy from sources that renew themselves.
solar|renewables|Solar power|太陽光発電|Солнечная энергетика|Күн энергетикасы|Quyosh energetikasi|太阳能|solar energy;photovoltaics|Electricity from the sun.
wind|renewables|Wind power|風力発電|Ветроэнергетика|Жел энергетикасы|Shamol energetikasi|风电|wind energy;wind farms;offshore wind;洋上風力|Electricity from wind.
hydropower|renewables,water|Hydropower|水力発電|Гидроэнергетика|Су энергетикасы|Gidroenergetika|水电|hydroelectric power;dams;ГЭС;ダム|Electricity from falling water, and dams.
hydrogen|energy|Hydrogen|水素|Водород|Сутегі|Vodorod|氢能|green hydrogen;ammonia fuel;アンモニア燃料;водородная энергетика|Hydrogen and its carriers as fuel.
energy-storage|energy|Batteries and storage|蓄電池|Накопители энергии|Энергия сақтау|Energiya saqlash|储能|batteries;energy storage|Storing energy, above all in batteries.
electric-vehicles|energy-transition|Electric vehicles|電気自動車|Электромобили|Электромобильдер|Elektromobillar|电动汽车|EV;EVs|Electric cars and their industry.
commodities|economy|Commodities|商品市況|Сырьевые рынки|Шикізат нарықтары|Xomashyo bozorlari|大宗商品|raw materials;commodity markets|Raw materials and their markets.
critical-minerals|commodities|Critical minerals|重要鉱物|Критически важные минералы|Аса маңызды минералдар|Muhim minerallar|关键矿产|critical raw materials;strategic minerals;レアメタル;редкие металлы|Minerals that industry needs and few supply.
rare-earths|critical-minerals|Rare earths|レアアース|Редкоземельные металлы|Сирек жер металдары|Nodir yer metallari|稀土|rare earth elements;希土類|The seventeen rare earth elements.
lithium|critical-minerals|Lithium|リチウム|Литий|Литий|Litiy|锂|battery metals|Lithium and other metals for batteries.
mining|commodities|Mining|鉱業|Горнодобывающая промышленность|Тау-кен өндірісі|Konchilik|采矿|mines;metals and mining|Extraction of metals and minerals.
copper|mining|Copper|銅|Медь|Мыс|Mis|铜||Mining and trade of copper.
steel|economy|Steel|鉄鋼|Сталь|Болат|Poʻlat|钢铁|steelmaking;металлургия|Steel and iron.
gold|commodities|Gold|金|Золото|Алтын|Oltin|黄金|bullion;gold reserves|Gold as metal, reserve and market.
agriculture|economy|Agriculture|農業|Сельское хозяйство|Ауыл шаруашылығы|Qishloq xoʻjaligi|农业|farming;crops|Farming, its products and its policy.
grain|agriculture|Grain|穀物|Зерно|Астық|Don|粮食|wheat;corn;cereals;小麦;пшеница;бидай|Wheat, maize, rice and other cereals.
fertilisers|agriculture|Fertilisers|肥料|Удобрения|Тыңайтқыштар|Oʻgʻitlar|化肥|fertilizers;potash;urea|Fertilisers and their raw materials.
food-security|agriculture|Food security|食料安全保障|Продовольственная безопасность|Азық-түлік қауіпсіздігі|Oziq-ovqat xavfsizligi|粮食安全|famine;hunger;food crisis;食糧危機|Whether people have enough to eat.
economy||Economy|経済|Экономика|Экономика|Iqtisodiyot|经济|economic policy|Production, money and work.
economic-growth|economy|Economic growth|経済成長|Экономический рост|Экономикалық өсім|Iqtisodiy oʻsish|经济增长|GDP;recession;ВВП;ЖІӨ;景気後退|Growth and recession.
trade|economy|Trade|貿易|Торговля|Сауда|Savdo|贸易|international trade;foreign trade;通商;внешняя торговля;exports;imports;товарооборот|Exchange of goods and services across borders.
tariffs|trade|Tariffs|関税|Пошлины|Кедендік баж|Bojlar|关税|customs duties;trade war;貿易戦争;торговая война|Duties on imports, and disputes over them.
trade-agreements|trade,treaties|Trade agreements|貿易協定|Торговые соглашения|Сауда келісімдері|Savdo kelishuvlari|贸易协定|free trade agreement;FTA;WTO;ЗСТ;ВТО|Agreements that open trade, and their bodies.
supply-chains|trade|Supply chains|サプライチェーン|Цепочки поставок|Жеткізу тізбектері|Taʼminot zanjirlari|供应链|supply chain resilience;供給網|How goods are made across countries, and what breaks it.
economic-security|economy,security|Economic security|経済安全保障|Экономическая безопасность|Экономикалық қауіпсіздік|Iqtisodiy xavfsizlik|经济安全|de-risking;economic coercion;経済安保|Protection of an economy against pressure from outside.
investment|economy|Foreign investment|対外投資|Иностранные инвестиции|Шетелдік инвестиция|Xorijiy investitsiyalar|外国投资|FDI;investment screening;直接投資|Investment across borders, and its control.
infrastructure|economy|Infrastructure|インフラ|Инфраструктура|Инфрақұрылым|Infratuzilma|基础设施||Large works that an economy stands on.
central-banks|economy|Central banks|中央銀行|Центральные банки|Орталық банктер|Markaziy banklar|中央银行|monetary policy;金融政策;денежно-кредитная политика;ЦБ|Central banks and what they decide.
interest-rates|central-banks|Interest rates|金利|Процентные ставки|Пайыздық мөлшерлемелер|Foiz stavkalari|利率|key rate;ключевая ставка;利上げ;利下げ|The price of money.
inflation|economy|Inflation|インフレ|Инфляция|Инфляция|Inflyatsiya|通货膨胀|consumer prices;CPI;物価高|Rising prices.
currencies|economy|Currencies|通貨|Валюты|Валюталар|Valyutalar|货币|exchange rates;foreign exchange;為替;курс валют;de-dollarisation|Currencies and their rates.
public-debt|economy|Public debt|公的債務|Государственный долг|Мемлекеттік қарыз|Davlat qarzi|公共债务|sovereign debt;debt relief;debt restructuring;госдолг|What states owe, and relief from it.
budgets|economy|Budgets and taxes|財政・税制|Бюджет и налоги|Бюджет және салық|Byudjet va soliqlar|财政与税收|fiscal policy;taxation;government spending;財政|What states take and spend.
banking|economy|Banking and finance|銀行・金融|Банки и финансы|Банктер және қаржы|Bank va moliya|银行与金融|financial markets;banks|Banks, markets and their oversight.
labour|economy|Labour|労働|Труд|Еңбек|Mehnat|劳动|employment;strikes;unemployment;labor;失業|Work, wages, strikes and unemployment.
development-aid|economy|Development aid|開発援助|Помощь развитию|Даму көмегі|Rivojlanish yordami|发展援助|ODA;development finance;World Bank;政府開発援助|Aid and loans for development.
transport|economy|Transport|運輸|Транспорт|Көлік|Transport|交通运输|logistics;logistika;логистика;物流|Carrying people and goods.
shipping|transport|Shipping|海運|Судоходство|Кеме қатынасы|Kemachilik|航运|maritime transport;tankers;freight rates;vessels;船舶;морские перевозки|Ships, cargoes and freight.
ports|shipping|Ports|港湾|Порты|Порттар|Portlar|港口|harbours;container terminals|Sea and river ports.
maritime-chokepoints|shipping,security|Maritime chokepoints|海上交通の要衝|Морские узкие места|Теңіз өткелдері|Dengiz boʻgʻozlari|海上咽喉|straits;sea lanes;SLOC;シーレーン;Strait of Hormuz;Bab el-Mandeb;Suez Canal;Strait of Malacca|Straits and canals on which trade depends.
trade-corridors|transport,trade|Trade corridors|貿易回廊|Транспортные коридоры|Көлік дәліздері|Transport yoʻlaklari|贸易走廊|transport corridor;economic corridor;INSTC;Север — Юг;輸送回廊|Routes by land and sea that states build for trade.
middle-corridor|trade-corridors|Middle Corridor|中央回廊|Срединный коридор|Орта дәліз|Oʻrta yoʻlak|中间走廊|Trans-Caspian International Transport Route;TITR;ТМТМ;カスピ海横断国際輸送ルート|The route across the Caspian between China and Europe.
belt-and-road|trade-corridors|Belt and Road|一帯一路|Один пояс — один путь|Бір белдеу — бір жол|Bir makon — bir yoʻl|一带一路|BRI;Belt and Road Initiative;New Silk Road;Пояс и путь|China's programme of infrastructure abroad.
railways|transport|Railways|鉄道|Железные дороги|Теміржолдар|Temir yoʻllar|铁路|rail freight;железная дорога|Rail lines and trains.
aviation|transport|Aviation|航空|Авиация|Авиация|Aviatsiya|航空|airlines;airports;civil aviation|Airlines, airports and air safety.
international-relations||International relations|国際関係|Международные отношения|Халықаралық қатынастар|Xalqaro munosabatlar|国际关系|foreign affairs;geopolitics;地政学;геополитика|How states deal with each other.
diplomacy|international-relations|Diplomacy|外交|Дипломатия|Дипломатия|Diplomatiya|外交|foreign policy;bilateral relations;внешняя политика;二国間関係;сыртқы саясат|Talks and relations between states.
state-visits|diplomacy|State visits|公式訪問|Государственные визиты|Мемлекеттік сапарлар|Davlat tashriflari|国事访问|official visit;visits by leaders;официальный визит;国賓訪問;外遊|Visits of heads of state and government.
summits|diplomacy|Summits|首脳会議|Саммиты|Саммиттер|Sammitlar|峰会|summit meeting;首脳会談;サミット|Meetings of leaders.
treaties|diplomacy|Treaties|条約|Договоры|Шарттар|Shartnomalar|条约|agreements;international agreements;ratification;соглашения|Agreements between states, and leaving them.
alliances|international-relations|Alliances|同盟|Альянсы|Одақтар|Ittifoqlar|联盟|strategic partnership;security partnership;стратегическое партнёрство|Alliances and strategic partnerships.
united-nations|international-relations|United Nations|国際連合|ООН|БҰҰ|BMT|联合国|UN;Security Council;国連;安保理;Совет Безопасности|The United Nations and its bodies.
regional-cooperation|international-relations|Regional cooperation|地域協力|Региональное сотрудничество|Аймақтық ынтымақтастық|Mintaqaviy hamkorlik|区域合作|regional integration;интеграция|Cooperation and integration of neighbours.
border-disputes|international-relations|Border disputes|国境紛争|Пограничные споры|Шекара даулары|Chegara nizolari|边界争端|territorial dispute;delimitation;領土問題;делимитация|Disputes over borders and territory.
maritime-disputes|border-disputes|Maritime disputes|海洋紛争|Морские споры|Теңіз даулары|Dengiz nizolari|海洋争端|South China Sea;East China Sea;exclusive economic zone;南シナ海|Disputes over seas, islands and zones.
sanctions|international-relations|Sanctions|制裁|Санкции|Санкциялар|Sanksiyalar|制裁|embargo;asset freeze;経済制裁;禁輸|Measures against states, firms and persons.
export-controls|sanctions,trade|Export controls|輸出管理|Экспортный контроль|Экспорттық бақылау|Eksport nazorati|出口管制|dual-use goods;entity list;輸出規制|Limits on selling sensitive goods and knowledge.
peace-talks|diplomacy|Peace talks|和平交渉|Мирные переговоры|Бейбіт келіссөздер|Tinchlik muzokaralari|和平谈判|peace negotiations;mediation;peace deal;和平協議|Negotiation and mediation to end wars.
soft-power|diplomacy|Soft power|ソフトパワー|Мягкая сила|Жұмсақ күш|Yumshoq kuch|软实力|cultural diplomacy;public diplomacy|Influence by culture, learning and attraction.
security||Security|安全保障|Безопасность|Қауіпсіздік|Xavfsizlik|安全|defence;national security;оборона;防衛|Defence against force and threats.
armed-conflict|security|Armed conflict|武力紛争|Вооружённый конфликт|Қарулы қақтығыс|Qurolli mojaro|武装冲突|war;fighting;戦争;война;соғыс|War and fighting.
ceasefires|armed-conflict,peace-talks|Ceasefires|停戦|Прекращение огня|Атысты тоқтату|Oʻt ochishni toʻxtatish|停火|truce;armistice;перемирие;休戦|Agreements to stop fighting.
drone-warfare|armed-conflict|Drone warfare|ドローン戦|Беспилотники|Дрон соғысы|Dron urushi|无人机战|drones;UAV;БПЛА;無人機|Unmanned weapons in war.
peacekeeping|security|Peacekeeping|平和維持|Миротворчество|Бітімгершілік|Tinchlikparvarlik|维和|peacekeepers;PKO;миротворцы|Forces that keep a peace.
military-exercises|security|Military exercises|軍事演習|Военные учения|Әскери жаттығулар|Harbiy mashgʻulotlar|军事演习|war games;joint drills;合同演習|Exercises of armed forces.
defence-spending|security|Defence policy and spending|防衛政策・防衛費|Оборонные расходы|Қорғаныс шығындары|Mudofaa xarajatlari|国防开支|defence budget;defense spending;防衛費;military budget|What states spend on arms, and plan.
arms-trade|security|Arms trade|武器取引|Торговля оружием|Қару саудасы|Qurol savdosi|军火贸易|weapons deliveries;arms sales;поставки оружия;武器輸出|Sale and delivery of weapons.
arms-control|security,treaties|Arms control|軍備管理|Контроль над вооружениями|Қаруды бақылау|Qurollarni nazorat qilish|军备控制|disarmament;New START;軍縮;разоружение|Limits on weapons by agreement.
nuclear-proliferation|arms-control|Nuclear proliferation|核拡散|Распространение ядерного оружия|Ядролық қарудың таралуы|Yadro qurolining tarqalishi|核扩散|nuclear weapons;non-proliferation;NPT;IAEA safeguards;核兵器;ядерное оружие;МАГАТЭ|Spread of nuclear weapons, and what is done against it.
missile-tests|security|Missiles|ミサイル|Ракеты|Зымырандар|Raketalar|导弹|missile tests;ballistic missiles;hypersonic;弾道ミサイル;испытание ракеты|Missiles, their tests and defence against them.
naval-power|security|Naval power|海軍力|Военно-морские силы|Әскери-теңіз күштері|Harbiy-dengiz kuchlari|海军|navy;warships;coast guard;submarines;海上保安庁|Navies and coast guards.
terrorism|security|Terrorism|テロ|Терроризм|Терроризм|Terrorizm|恐怖主义|counter-terrorism;extremism;экстремизм|Terror attacks and what is done against them.
insurgency|armed-conflict|Insurgency|反政府武装勢力|Повстанчество|Көтерілісшілер|Isyonchilar|叛乱|rebels;militants;боевики;武装勢力|Armed groups that fight a state.
piracy|shipping,security|Piracy|海賊|Пиратство|Теңіз қарақшылығы|Qaroqchilik|海盗|hijacking of ships|Robbery at sea.
organised-crime|security|Organised crime|組織犯罪|Организованная преступность|Ұйымдасқан қылмыс|Uyushgan jinoyatchilik|有组织犯罪|smuggling;money laundering;контрабанда|Crime across borders.
drug-trafficking|organised-crime|Drug trafficking|麻薬取引|Наркотрафик|Есірткі саудасы|Giyohvand moddalar savdosi|毒品贩运|narcotics;cartels;麻薬|Drugs, their routes and cartels.
espionage|security|Espionage|スパイ活動|Шпионаж|Тыңшылық|Josuslik|间谍活动|intelligence services;spies;разведка|Spying and intelligence services.
cyber-operations|security,technology|Cyber operations|サイバー攻撃|Кибероперации|Кибершабуылдар|Kiberhujumlar|网络攻击|cyberattack;hacking;cybersecurity;サイバー;кибератака|Attacks through networks, and defence.
disinformation|security|Disinformation|偽情報|Дезинформация|Жалған ақпарат|Dezinformatsiya|虚假信息|propaganda;fake news;information operations;пропаганда|Lies spread with a purpose.
hybrid-threats|security|Hybrid threats|ハイブリッド脅威|Гибридные угрозы|Гибридті қауіптер|Gibrid tahdidlar|混合威胁|sabotage;undersea cables;grey zone;диверсии|Pressure below the threshold of war.
politics||Domestic politics|内政|Внутренняя политика|Ішкі саясат|Ichki siyosat|内政|government|Government and power within a state.
elections|politics|Elections|選挙|Выборы|Сайлау|Saylov|选举|vote;ballot;referendum;референдум;投票|Votes, and doubts about them.
governments|politics|Governments and cabinets|政権・内閣|Правительства|Үкіметтер|Hukumatlar|政府与内阁|cabinet reshuffle;coalition;内閣改造;отставка правительства|Forming, changing and falling of governments.
coups|politics|Coups|クーデター|Перевороты|Төңкерістер|Davlat toʻntarishlari|政变|putsch;junta;military takeover;хунта|Seizures of power.
protests|politics|Protests|抗議活動|Протесты|Наразылықтар|Norozilik namoyishlari|抗议|demonstrations;riots;unrest;デモ;митинги|Demonstrations and unrest.
constitutional-reform|politics|Constitutional reform|憲法改正|Конституционная реформа|Конституциялық реформа|Konstitutsiyaviy islohot|宪法改革|constitution;constitutional amendments|Changes to a constitution.
separatism|politics|Separatism|分離主義|Сепаратизм|Сепаратизм|Separatizm|分裂主义|independence movement;breakaway region|Movements to leave a state.
rule-of-law|politics|Rule of law|法の支配|Верховенство права|Құқық үстемдігі|Qonun ustuvorligi|法治|courts;judiciary;суд|Courts, and whether law binds power.
corruption|politics|Corruption|汚職|Коррупция|Жемқорлық|Korrupsiya|腐败|bribery;graft;взятки|Abuse of office for gain.
human-rights|politics|Human rights|人権|Права человека|Адам құқықтары|Inson huquqlari|人权|political prisoners;torture;политзаключённые|Rights of persons, and their breach.
media-freedom|human-rights|Media freedom|報道の自由|Свобода прессы|Баспасөз бостандығы|Matbuot erkinligi|新闻自由|press freedom;journalists;censorship;цензура|Freedom of press and speech.
minorities|human-rights|Minorities|少数民族|Меньшинства|Азшылықтар|Ozchiliklar|少数民族|ethnic minorities;indigenous peoples;少数派|Ethnic, language and other minorities.
religion|society|Religion|宗教|Религия|Дін|Din|宗教|churches;Islam|Faiths in public life.
society||Society|社会|Общество|Қоғам|Jamiyat|社会||How people live.
migration|society|Migration|移民|Миграция|Көші-қон|Migratsiya|移民|immigration;migrants;不法移民;мигранты|People who move between countries.
labour-migration|migration,labour|Labour migration|労働移民|Трудовая миграция|Еңбек көші-қоны|Mehnat migratsiyasi|劳务移民|remittances;migrant workers;трудовые мигранты;денежные переводы|Work abroad and money sent home.
refugees|migration|Refugees|難民|Беженцы|Босқындар|Qochqinlar|难民|asylum;displaced persons;IDPs;避難民|People who flee.
humanitarian-aid|society|Humanitarian aid|人道支援|Гуманитарная помощь|Гуманитарлық көмек|Insonparvarlik yordami|人道主义援助|relief;aid convoys;гумпомощь|Help for people in need.
demography|society|Demography|人口動態|Демография|Демография|Demografiya|人口|population;birth rate;少子化;рождаемость|Births, ageing and numbers.
public-health|society|Public health|公衆衛生|Здравоохранение|Денсаулық сақтау|Sogʻliqni saqlash|公共卫生|health care;WHO|Health of populations.
pandemics|public-health|Pandemics|パンデミック|Пандемии|Пандемиялар|Pandemiyalar|大流行病|epidemic;outbreak;COVID-19;エボラ;эпидемия|Diseases that spread across borders.
education|society|Education and science|教育・科学|Образование и наука|Білім және ғылым|Taʼlim va fan|教育与科学|universities;research|Schools, universities and research.
disasters|society,environment|Disasters|災害|Стихийные бедствия|Төтенше жағдайлар|Tabiiy ofatlar|灾害|natural disasters;ЧС|Disasters of nature and industry.
earthquakes|disasters|Earthquakes|地震|Землетрясения|Жер сілкінісі|Zilzilalar|地震|tsunami;quake;津波|Earthquakes and tsunamis.
floods-and-storms|disasters|Floods and storms|水害・台風|Наводнения и штормы|Су тасқыны мен дауыл|Suv toshqinlari|洪水与风暴|flood;hurricane;typhoon;台風;паводок|Floods, cyclones and storms.
environment||Environment|環境|Окружающая среда|Қоршаған орта|Atrof-muhit|环境|pollution;ecology;экология;大気汚染|Air, land, water and life.
climate-policy|environment|Climate policy|気候変動対策|Климатическая политика|Климат саясаты|Iqlim siyosati|气候政策|climate change;COP;Paris Agreement;気候変動;изменение климата|Climate change and what is done about it.
carbon-markets|climate-policy|Emissions and carbon markets|排出量・炭素市場|Выбросы и углеродные рынки|Шығарындылар мен көміртек нарықтары|Chiqindilar va uglerod bozorlari|排放与碳市场|carbon price;CBAM;emissions trading;排出量取引;парниковые газы|Greenhouse gases and their price.
biodiversity|environment|Biodiversity|生物多様性|Биоразнообразие|Биоалуантүрлілік|Bioxilma-xillik|生物多样性|deforestation;conservation;fisheries|Species, forests and fisheries.
water|environment|Water|水資源|Водные ресурсы|Су ресурстары|Suv resurslari|水资源|water security;transboundary rivers;drought;Aral Sea;Аральское море;干ばつ;засуха|Rivers, drought and sharing of water.
technology||Technology|技術|Технологии|Технологиялар|Texnologiyalar|技术|innovation|Technology and its politics.
ai-policy|technology|Artificial intelligence|人工知能|Искусственный интеллект|Жасанды интеллект|Sunʼiy intellekt|人工智能|AI;AI policy;生成AI;ИИ;ЖИ;машинное обучение|Artificial intelligence and its rules.
semiconductors|technology|Semiconductors|半導体|Полупроводники|Жартылай өткізгіштер|Yarimoʻtkazgichlar|半导体|chips;microchips;чипы;芯片|Chips, their makers and controls.
telecoms|technology|Telecoms and internet|通信・インターネット|Связь и интернет|Байланыс және интернет|Aloqa va internet|电信与互联网|5G;internet shutdown;телекоммуникации|Networks, and access to them.
digital-economy|technology,economy|Digital economy|デジタル経済|Цифровая экономика|Цифрлық экономика|Raqamli iqtisodiyot|数字经济|cryptocurrency;bitcoin;data centres;криптовалюта;暗号資産|Trade, money and services online.
space|technology,security|Space|宇宙|Космос|Ғарыш|Kosmos|太空|satellites;rocket launch;космодром;人工衛星|Spaceflight, satellites and their military use.
`;
