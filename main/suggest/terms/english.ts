/**
 * Words that speak for a topic in English: strong ones, a semicolon, weak ones, a semicolon, words against. Bars separate; `*` is the rest of a word.
 *
 * Written by hand. A strong word all but names the topic; a weak one only adds to others. A plural -s is understood.
 * These come before a topic's own labels, so that a label that is an everyday word ("Space") can be weak here.
 */
export const englishTerms: Readonly<Record<string, string>> = {
  '': 'palm oil|crude palm oil|vegetable oil|vegetable oils|veg oil|soybean oil|olive oil|sunflower oil|corn oil|cooking oil|fish oil|oil painting|corn syrup|gold medal|gold medallist|gold medalist|gold standard of|golden age|grain of salt|grain of truth|Quaker Oats|crude attempt|crude joke|crude sugar|trade union|trade unions|trade mark|Board of Trade|World Trade Center|natural gas company’s|space heater|shipping container home|dark horse|war chest|price war|water polo|culture war|gas mask|tear gas|greenhouse gas|greenhouse gases|laughing gas;',
  energy:
    'energy minister|energy ministry|energy sector|energy policy|energy strategy|energy cooperation|energy crisis|national energy strategy|energy market|energy supply|energy supplies|fossil fuel;energy|fuel|megawatt|gigawatt|power plant',
  'energy-security':
    'energy security|security of energy supply|security of supply|energy independence|energy dependence|energy strategy|national energy strategy|energy diplomacy|energy diversification|diversify energy|energy blackmail|energy resilience|stable supply of energy|stable energy supply;energy supply|energy supplies|energy crisis|energy cooperation|energy imports|supply disruption|diversif* suppl*|winter supply|resource diplomacy',
  'strategic-reserves':
    'strategic petroleum reserve|strategic reserve|oil stockpile|emergency oil stock|gas storage;stockpil*',
  'energy-prices':
    'energy prices|energy bills|fuel prices|electricity prices|power prices|gas prices|oil prices|petrol prices|gasoline prices|pump prices|price cap|fuel subsidy|fuel subsidies;prices at the pump|a barrel',
  'energy-transition':
    'energy transition|decarboni*|phase out of coal|coal phase-out|net zero|low-carbon|green transition|carbon neutral*;clean energy',
  'energy-efficiency': 'energy efficiency|energy saving|energy conservation|insulation of homes;heat pump',
  'oil-and-gas':
    'oil and gas|oil & gas|oil and natural gas|hydrocarbon*|petroleum industry|oil industry|gas industry|oil company|oil companies|oil major|energy major|offshore drilling|petroleum company|oil minister;petroleum|oil field|gas field|oilfield|OPEC|drilling|offshore|fracking|shale;per share|shr|qtr|dividend|debenture|preferred stock|common stock|common shares|stock split',
  'crude-oil':
    'oil revenue|oil revenues|oil drilling rights|oil port|oil states|oil loans|oil spill|oil crisis|oil trade|petroleum revenue|barrels of crude|oil rig|oil rigs|oil cargo|oil supply|oil supplies|oil demand|crude oil|crude|barrels per day|barrels a day|bpd|barrels of oil|oil output|oil production|oil exports|oil imports|oil embargo|oil field|oilfield|oil market|Brent|West Texas Intermediate|WTI|North Sea oil|posted price|posted prices|oil minister|oil minister’s|oil producer|oil quota|OPEC|oil exporter|oil tanker|oil shipment|oil industry|oil reserves|oil import fee|oil import tax|oil rights|oil discovery|oil and gas field|oil and gas fields|oil platform|oil export|North Sea fields|sour crude|sweet crude|light crude|oil well|oil reserve|oil exploration|shale oil|price cap on Russian oil|petroleum price|oil terminal;barrel|oil|petroleum|refiner*|bbl|OPEC+|output quota|production quota|production ceiling|tanker|drilling|oil prices|oil price|BP|oil company|oil companies|oil firm;per share|shr|qtr|dividend|debenture|preferred stock|common stock|common shares|stock split',
  'natural-gas':
    'oil and gas reserves|oil and gas properties|oil and gas fields|gas producer|onshore gas|gas company|natural gas|gas field|gas supply|gas supplies|gas exports|gas imports|gas pipeline|gas price|gas prices|gas transit|gas storage|cubic feet of gas|cubic metres of gas|cubic meters of gas|bcm|shale gas|gas reserve|gas production|gas deliveries|gas sales|pipeline gas|gas company|mcf|gas utility|gas discovery|gas reserves|gas well|gas wells|gas producer|gas sector|gas output|gas flow|gas contract|gas distribution|gas demand|liquefied natural gas|LNG|propane;cubic feet|cubic feet per day|billion cubic metres|cubic metre|Gazprom|liquefied petroleum gas|LPG|cu ft|Trunkline|Transco|Texas Eastern|FERC|take-or-pay|gas|oil and gas|oil & gas|oil and gas industry|butane;per share|shr|qtr|dividend|debenture|preferred stock|common stock|common shares|stock split',
  lng: 'liquefied natural gas|LNG|liquified natural gas|liquefaction plant|liquefaction terminal|regasification|FSRU|floating storage and regasification|LNG terminal|LNG carrier|LNG cargo|LNG tanker;Qatargas|QatarEnergy|Ras Laffan|Cheniere|Sakhalin-2|Yamal LNG',
  pipelines:
    'pipeline|gas pipeline|oil pipeline|Nord Stream|TurkStream|Power of Siberia|Druzhba|Baku-Tbilisi-Ceyhan|Trans-Caspian pipeline|Southern Gas Corridor|Caspian Pipeline Consortium;transit fee|transit contract|compressor station|CPC',
  'oil-refining':
    'oil refinery|oil refineries|refinery|refineries|refining capacity|petroleum products|diesel exports|refining margin|heating oil|jet fuel;gasoline|diesel|fuel oil|naphtha|refiner*;nickel|sugar|bauxite|alumina|zinc|copper|aluminium|aluminum|platinum|gold',
  petrochemicals: 'petrochemical*|ethylene|polypropylene|polyethylene;chemical plant|plastics',
  'oil-gas-exploration':
    'oil exploration|gas exploration|exploration well|offshore block|offshore drilling|drilling rig|rig count|upstream|oil discovery|gas discovery|production sharing agreement|oil and gas exploration|exploration and production;drilling|oilfield|gas field|reserves|Kashagan|Tengiz|Karachaganak',
  coal: 'coal|coal-fired|coal mine|coal mining|coal plant|thermal coal|coking coal|lignite;colliery|miners',
  'nuclear-energy':
    'nuclear power|nuclear energy|nuclear plant|nuclear power plant|nuclear power station|nuclear reactor|atomic energy|atomic power|Rosatom|Kazatomprom|nuclear generation|nuclear station|reactor;IAEA|nuclear|TEPCO|Westinghouse|Framatome',
  'nuclear-fuel-cycle':
    'nuclear fuel|nuclear fuel cycle|uranium|uranium enrichment|enriched uranium|enrichment plant|fuel assemblies|reprocessing plant|spent fuel|spent nuclear fuel|yellowcake|HALEU|conversion plant|fuel rods|fuel fabrication|plutonium|mixed oxide fuel|low-enriched uranium;enrichment|centrifuge|Kazatomprom|Orano|Urenco|Cameco|Rokkasho|reprocessing',
  uranium: 'uranium|yellowcake|Kazatomprom|uranium mine|uranium mining|in-situ leaching;Cameco|Orano|Sprott Physical',
  'nuclear-waste':
    'nuclear waste|radioactive waste|spent fuel|spent nuclear fuel|geological repository|waste repository;treated water|storage casks',
  'small-modular-reactors':
    'small modular reactor|SMR|SMRs|small reactor|microreactor|modular reactor;NuScale|floating nuclear',
  'nuclear-safety':
    'nuclear safety|nuclear accident|nuclear disaster|Chernobyl|radiation leak|reactor accident|meltdown|treated water release;Fukushima|Zaporizhzhia nuclear|radiation',
  electricity:
    'electricity|electric power|power generation|power station|power plant|power supply|power sector|kilowatt-hour|electricity generation;megawatt|gigawatt|terawatt|utility|utilities|kilowatt',
  'power-grids':
    'power grid|electricity grid|power line|transmission line|interconnector|blackout|power outage|load-shedding|load shedding|rolling blackout|energy grid|power cuts|grid operator|unified energy system|substation;grid|transmission|outage',
  renewables:
    'renewable energy|renewables|renewable|clean energy|green energy|clean power|renewable power|geothermal;solar|wind farm|wind power|biomass|Masdar',
  solar: 'solar power|solar energy|solar panel|solar plant|photovoltaic*|solar farm|solar park;solar|polysilicon',
  wind: 'wind power|wind farm|wind turbine|offshore wind|wind energy|wind park;turbine',
  hydropower:
    'hydropower|hydroelectric*|hydro power|hydroelectric dam|Rogun|Kambarata|Grand Ethiopian Renaissance Dam|Three Gorges;dam|reservoir',
  hydrogen:
    'green hydrogen|hydrogen|blue hydrogen|hydrogen fuel|electrolyser|electrolyzer|fuel ammonia|ammonia co-firing|fuel cell;ammonia',
  'energy-storage':
    'battery storage|energy storage|lithium-ion|grid-scale battery|batteries|battery plant|pumped storage;battery',
  'electric-vehicles': 'electric vehicle|electric car|EV|EVs|electric cars|charging station|BYD;Tesla|carmaker',
  commodities:
    'commodities|commodity prices|raw materials|commodity market|commodity agreement;metals|coffee|cocoa|rubber|sugar',
  'critical-minerals':
    'critical mineral|critical raw material|strategic mineral|rare earth|rare-earth|gallium|germanium|antimony|tungsten|graphite|cobalt|rare metals|critical metals|minerals security;lithium|nickel|processing plant',
  'rare-earths': 'rare earth|rare-earth|neodymium|dysprosium|permanent magnet|rare earth magnet;Lynas|MP Materials',
  lithium: 'lithium|battery metals|lithium mine|spodumene|lithium triangle;cobalt|Albemarle|SQM',
  mining:
    'mining company|mining industry|mine workers|open-pit|mining project|mineworkers|miner’s union|mining licence|mining license|mining sector|gold mine|copper mine|iron ore;mine|mines|miners|ore|mining',
  copper: 'copper;Codelco|Escondida|London Metal Exchange|smelter',
  steel: 'steel|steelmaker|steel mill|steel industry|crude steel|iron ore;Nippon Steel|ArcelorMittal|POSCO',
  gold: 'gold mine|gold price|gold prices|gold bullion|bullion|gold mining|gold miners|gold output|gold production|ounces of gold|oz of gold|gold market|gold ore|gold project|gold deposit|gold property|troy ounce|gold|Krugerrand|spot gold|gold exploration;an ounce|oz|ounce|ounces|per ton of ore|gold medal|gold reserve|gold reserves|gold fields|gold coins|gold coin|gold mines',
  agriculture:
    'agriculture|agricultural|farm subsidies|farmers|crop|harvest|farmland|cotton|livestock|Common Agricultural Policy|farm bill|agriculture minister;farm|farmer|sugar|soybean|rice|coffee|cattle',
  grain:
    'grain|wheat|corn|maize|barley|sorghum|rye|oats|grain exports|grain deal|cereals|rice crop|rice exports|rice imports|durum|feed grain|coarse grain|winter wheat|grain harvest|grain elevator|Black Sea grain|CCC credit guarantee;rice|bushel|bushels|soybean|soybeans|crop|flour|harvest|oilseed|export enhancement|tonnes|USDA|Agriculture Department|acreage',
  fertilisers: 'fertiliser|fertilizer|potash|urea|phosphate|ammonium nitrate;ammonia',
  'food-security':
    'food security|food insecurity|famine|food shortage|food crisis|hunger|malnutrition|starvation|World Food Programme|World Food Program|acute hunger;food aid|food prices',
  economy:
    'economic policy|economic reform|economic plan|structural reform|privatisation|privatization|economy minister;economy|economic|industry',
  'economic-growth':
    'GDP|gross domestic product|gross national product|GNP|economic growth|recession|growth forecast|industrial production|economic slowdown|economic output|growth target;economy grew|growth rate|IMF',
  trade:
    'terms of trade|export earnings|export credits|trade links|trade sanctions|export orders|import prices|export prices|countertrade|trade ties|trade cooperation|trade volume|trade restrictions|trade curbs|open its markets|open its market|trade conflict|trade conflicts|trade surplus|trade deficit|trade balance|balance of trade|trade talks|trade gap|foreign trade|international trade|bilateral trade|trade bill|trade policy|trade dispute|trade relations|trade war|trade figures|trade sanctions|trade legislation|trade barrier|trade practices|trade imbalance|trade friction|trade tension|protectionis*|GATT|trade negotiat*|unfair trade|trade retaliation|trade agreement|trade turnover|trade pact|free trade|merchandise trade|world trade|dumping|semiconductor pact|trade law|trade issues|trade partner|trading partner|export subsid*|market access|trade problem|trade protection|two-way trade|Section 301;tariff|tariffs|exports|imports|export|import|trade|retaliat*|import curbs|quota|current account|exporters|WTO|surplus|subsidies|trade minister|trade ministry|trade representative|import quota|current account surplus|current account deficit',
  tariffs:
    'tariff|tariffs|import duty|import duties|customs duty|customs duties|trade war|retaliatory tariff|reciprocal tariff|anti-dumping|countervailing duty|countervailing duties;duties|levies|retaliat*',
  'trade-agreements':
    'trade agreement|free trade|free-trade agreement|trade deal|trade pact|customs union|WTO|World Trade Organization|World Trade Organisation|CPTPP|RCEP|USMCA|GATT|Uruguay Round|most-favoured nation|most-favored nation|Doha Round;accession|market access',
  'supply-chains':
    'supply chain|supply chains|supply-chain|reshoring|friend-shoring|friendshoring|nearshoring|global value chain|just-in-time;bottleneck|shortage|suppliers',
  'economic-security':
    'economic security|de-risking|economic coercion|decoupling|economic statecraft|anti-coercion;strategic autonomy|overdependence',
  investment:
    'foreign investment|foreign direct investment|FDI|investment screening|CFIUS|foreign investors|investment agreement|joint venture|investment treaty|sovereign wealth fund;investors|invest|investment|stake',
  infrastructure: 'infrastructure|infrastructure project|megaproject;bridge|highway|construction of',
  'central-banks':
    'central bank|monetary policy|Bank of Japan|Federal Reserve|European Central Bank|Bank of England|Bundesbank|People’s Bank of China|money supply|quantitative easing|money market|central banker|open market operation|discount rate|repurchase agreement|National Bank of Kazakhstan;Fed|bank reserves|monetary|liquidity',
  'interest-rates':
    'interest rate|interest rates|policy rate|key rate|base rate|prime rate|rate hike|rate cut|rate increase|benchmark rate|basis points|discount rate|prime lending rate|bank rate;bond yield|yields|tightening',
  inflation:
    'inflation|consumer price|consumer prices|CPI|cost of living|producer price|wholesale price|price index|hyperinflation|deflation|disinflation;price rises|rising prices|retail price',
  currencies:
    'exchange rate|exchange rates|foreign exchange|currency intervention|weaker yen|devaluation|weak yen|currency market|dollar’s fall|currency stability|de-dollarisation|Louvre accord|Plaza accord|currency peg|currencies|dedollari*;currency|dollar|yen|rouble|ruble|tenge|mark|sterling|baht',
  'public-debt':
    'sovereign debt|public debt|national debt|foreign debt|external debt|debt restructuring|debt relief|debt crisis|debt ceiling|debt rescheduling|debt burden|eurobond|Paris Club|creditor banks|bond default;debt|creditors|default|bonds|reschedul*',
  budgets:
    'budget deficit|fiscal policy|tax cut|tax increase|tax reform|austerity|government spending|state budget|tax bill|value-added tax|fiscal deficit|sales tax|supplementary budget;budget|taxes|tax|spending',
  banking:
    'bank failure|banking crisis|banking sector|banking system|stock market|stock exchange|financial markets|bank run|capital markets|credit rating;bank|lender|loans|shares|bonds',
  labour:
    'unemployment|trade union|labour union|labor union|general strike|strike action|job losses|layoffs|minimum wage|wage talks|jobless rate|labour market|labor market|collective bargaining|walkout|dockworkers;strike|workers|wages|jobs|union',
  'development-aid':
    'development aid|foreign aid|official development assistance|ODA|World Bank|Asian Development Bank|development bank|IMF loan|USAID|JICA|concessional loan|soft loan|EBRD|development assistance;grant|loan|donors',
  transport:
    'transport minister|logistics|freight transport|transport ministry|trucking|transport link;transport|freight|cargo|transit',
  shipping:
    'dockers|dock workers|longshoremen|shipping industry|shipping company|shipping line|cargo sector|freight futures|container line|port strike|port workers|port employers|shipping|ship|ships|vessel|vessels|tanker|tankers|cargo ship|container ship|bulk carrier|freighter|freight rate|freight rates|shipowner|shipyard|shipbuild*|shipping line|shipping industry|merchant ship|reflag*|seamen|seafarers|ferry|Lloyd’s List|Lloyds Shipping|maritime transport|tonnage|deadweight|dwt|grain ships|ship repair|dry cargo|port workers|port strike|port union|port dispute|container port|sea freight|freights|ports authority|dockers|shadow fleet|Red Sea shipping|waterborne|supertanker|longshore*|barge|barges|charterer|shippers|St Lawrence Seaway|Seaway;port|ports|cargo|sailed|docked|harbour|harbor|convoy|frigate|crew|aground|sank|gulf|Hormuz|Suez Canal|Panama Canal|maritime|strike|dock',
  ports:
    'port workers|port strike|port authority|seaport|container terminal|port authority|port of|port operator|deep-sea port|harbour|harbor|port chief|dry port|port workers|dockworkers|ports;port|terminal|berth|dock',
  'maritime-chokepoints':
    'Strait of Hormuz|Straits of Hormuz|Hormuz|Bab el-Mandeb|Bab al-Mandab|Strait of Malacca|Malacca Strait|Suez Canal|Panama Canal|Bosphorus|Bosporus|Turkish Straits|sea lane|sea lanes|Red Sea shipping|Taiwan Strait|Lombok Strait|Cape of Good Hope|chokepoint|choke point;Red Sea|Gulf of Aden|strait|escort',
  'trade-corridors':
    'trade corridor|transport corridor|economic corridor|trade route|transit route|North-South corridor|International North-South Transport Corridor|INSTC|Zangezur|Lapis Lazuli|IMEC|Development Road|land bridge|freight corridor|Northern Sea Route;corridor|transit|route',
  'middle-corridor':
    'Middle Corridor|Trans-Caspian International Transport Route|TITR|Trans-Caspian route|trans-Caspian transport;Aktau port|Baku-Tbilisi-Kars|Alat',
  'belt-and-road':
    'Belt and Road|Belt and Road Initiative|BRI|New Silk Road|One Belt One Road|China-Pakistan Economic Corridor|CPEC;Silk Road|debt trap',
  railways:
    'railway|railroad|rail freight|freight train|high-speed rail|rail line|rail link|container train|China-Kyrgyzstan-Uzbekistan|gauge;rail|train|trains|locomotive',
  aviation:
    'airline|airport|aircraft|civil aviation|airliner|air traffic|plane crash|flight ban|airspace|passenger jet|jetliner|air crash;flight|flights|Boeing|Airbus|plane|runway',
  'international-relations':
    'geopolitic*|multipolar|world order|foreign relations|great power|great-power|Global South|Cold War|spheres of influence;international',
  diplomacy:
    'diplomacy|diplomat|diplomatic|foreign minister|foreign ministry|ambassador|embassy|bilateral relations|bilateral talks|foreign policy|Secretary of State|diplomatic relations|diplomatic ties|foreign ministers|envoy|foreign secretary|consulate|diplomatic mission|bilateral cooperation|special representative;talks|bilateral|negotiat*|met with|relations|visit*|counterpart',
  'state-visits':
    'state visit|official visit|working visit|arrived on a visit|paid a visit|pay a visit|pays a visit|visit to|visits to|visiting|visited|official trip|state banquet|tour of Central Asia|first visit|three-day visit|two-day visit|four-day visit|trip to|president arrives|held talks with President|held talks with Prime Minister|leaders’ visit;visit|trip|visits|arrives|arrived in|received by|guard of honour|guard of honor|prime minister|president|hosted',
  summits:
    'summit|summit meeting|leaders’ meeting|G7 summit|G20 summit|trilateral meeting|leaders’ summit|head of state council|heads of state|summitry;leaders met|communique|joint declaration|host city',
  treaties:
    'treaty|treaties|ratif*|memorandum of understanding|intergovernmental agreement|accord|pact|convention|protocol|joint declaration|signed an agreement|signed agreements|treaty withdrawal;agreement|signed|memorandum|signing ceremony|deal',
  alliances:
    'strategic partnership|mutual defence|mutual defense|security pact|security treaty|defence pact|defense pact|alliance|military alliance|NATO|AUKUS|comprehensive strategic partnership|Article 5|collective defence;ally|allies|partnership|security guarantee|Quad',
  'united-nations':
    'United Nations|U.N.|UN|Security Council|General Assembly|UNESCO|UNICEF|UNHCR|secretary-general|Guterres|UNSC;resolution|veto|UN agency',
  'regional-cooperation':
    'regional cooperation|regional integration|consultative meeting|Central Asia plus Japan|CA+JAD|C5+1|C5|Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO|ASEAN|Eurasian Economic Union|EAEU|African Union|ECOWAS|Organization of Turkic States|Mercosur|BIMSTEC|SAARC;integration|regional bloc|region’s',
  'border-disputes':
    'border dispute|territorial dispute|territorial claim|disputed territory|disputed border|border clash|demarcation|delimitation|Line of Actual Control|Line of Control|disputed islands|border demarcation|Nagorno-Karabakh|Essequibo|Northern Territories|border agreement|annex*|sovereignty over;border|enclave|frontier|Kashmir',
  'maritime-disputes':
    'South China Sea|East China Sea|exclusive economic zone|maritime boundary|Senkaku*|Diaoyu*|Spratly*|Paracel*|Scarborough Shoal|Second Thomas Shoal|maritime claim|nine-dash line|maritime dispute|maritime border;coast guard|reef|shoal|islets',
  sanctions:
    'sanction|sanctions|sanctioned|embargo|asset freeze|frozen assets|blacklist*|secondary sanctions|sanctions evasion|sanctions package|price cap|trade embargo|OFAC|travel ban|arms embargo;frozen|restrictions|circumvent*|penalties|waiver',
  'export-controls':
    'export control|export controls|export restriction|export curbs|export ban|entity list|dual-use|dual use|export licence|export license|Wassenaar|chip curbs|COCOM|Cocom;curbs|licence|license|restrict*',
  'peace-talks':
    'peace talks|peace deal|peace agreement|peace process|peace plan|peace negotiations|peace treaty|peace accord|mediator|mediation|mediated|peace conference|peace summit|peace proposal|Minsk agreement;negotiat*|peace|talks|mediat*|envoy',
  'soft-power':
    'soft power|public diplomacy|cultural diplomacy|Confucius Institute|cultural exchange;scholarships|culture|language courses|exchange programme',
  security:
    'national security|security policy|security strategy|defence minister|defense minister|security council|security cooperation|defence ministry|defense ministry;military|defence|defense|security|army|troops',
  'armed-conflict':
    'war|warfare|fighting|airstrike|air strike|airstrikes|shelling|invasion|battlefield|front line|frontline|offensive|counteroffensive|troops killed|artillery|armed conflict|civil war|bombardment|hostilities|missile strike|drone strike|clashes|shelled|occupied territory|war crimes;troops|killed|soldiers|forces|army|attack|attacked|casualties|military|strike|strikes|wounded|civilians',
  ceasefires:
    'ceasefire|cease-fire|truce|armistice|cessation of hostilities|humanitarian pause;hostage|buffer zone|prisoner exchange|pause',
  'drone-warfare':
    'drone strike|drone attack|drone attacks|attack drone|Shahed|Bayraktar|unmanned aerial|kamikaze drone|UAV|UAVs|loitering munition|FPV|drones|naval drone;drone|unmanned|air defence|air defense',
  peacekeeping:
    'peacekeep*|peacekeeping|blue helmets|UNIFIL|MONUSCO|stabilisation force|stabilization force|MINUSMA;mission|observers|multinational force|troops',
  'military-exercises':
    'military exercise|joint exercise|military drill|joint drill|naval exercise|war games|live-fire|joint exercises|military manoeuvres|military maneuvers|naval drill|live fire;exercise|drill|drills|manoeuvres|exercises',
  'defence-spending':
    'defence spending|defense spending|military spending|defence budget|defense budget|military budget|rearmament|per cent of GDP on defence|percent of GDP on defense|defence white paper|arms build-up|defence industry|defense industry|national security strategy|conscription|defence procurement;rearm*|procurement|defence|defense|recruit*',
  'arms-trade':
    'arms sale|arms sales|arms deal|weapons deliveries|arms shipment|weapons sale|arms export|weapons supplies|military aid|arms exports|arms transfers|arms supplies|fighter jet deal|arms smuggling|arms embargo|Patriot missiles|supply weapons|weapons package;weapons|arms|fighter jets|ammunition|F-16|F-35|Patriot',
  'arms-control':
    'arms control|disarmament|New START|INF Treaty|INF treaty|arms reduction|test ban|chemical weapons|biological weapons|nuclear-free zone|Test-Ban Treaty|strategic arms|nuclear-weapon-free|land mines|cluster munitions|arms talks|CTBTO;warhead|missiles|verification|inspectors|medium-range',
  'nuclear-proliferation':
    'nuclear proliferation|non-proliferation|nonproliferation|nuclear weapon|nuclear weapons|nuclear bomb|atomic bomb|nuclear programme|nuclear program|nuclear deal|JCPOA|uranium enrichment|nuclear test|weapons-grade|IAEA inspectors|nuclear arsenal|nuclear deterrent|nuclear-armed|NPT|Non-Proliferation Treaty|snapback|nuclear deterrence|denucleari*;IAEA|enriched|enrichment|centrifuge|warhead|Natanz|Fordow|plutonium',
  'missile-tests':
    'missile test|ballistic missile|hypersonic|cruise missile|test-fired|missile launch|ICBM|intercontinental ballistic|missile defence|missile defense|fired a missile|missile programme|missile program|Iron Dome|Golden Dome|missiles|Scud;missile|launch|launcher|projectile|rocket',
  'naval-power':
    'navy|warship|naval|aircraft carrier|submarine|destroyer|frigate|coast guard|fleet|naval base|freedom of navigation|shipbuilding programme|naval vessel|minesweeper;maritime|patrol|sailors|convoy',
  terrorism:
    'terrorism|terrorist|terrorists|terror attack|suicide bomb*|car bomb|counter-terrorism|counterterrorism|Islamic State|ISIS|al-Qaeda|al Qaeda|Al Qaeda|ISIL|ISKP|IS-K|Boko Haram|al-Shabaab|extremis*|jihadi*|bombing|hijack*|IRA;bomb|explosion|militants|gunmen|attack|hostages',
  insurgency:
    'insurgen*|rebels|rebel group|rebel|guerrilla|militant group|armed group|militia|militiamen|paramilitar*|Rapid Support Forces|M23|junta forces|warlord|Contras|contra;militants|fighters|gunmen|ambush|seized control',
  piracy:
    'piracy|pirates|hijacked vessel|hijacked ship|armed robbery at sea;hijack*|ransom|Gulf of Guinea|Gulf of Aden',
  'organised-crime':
    'organised crime|organized crime|money laundering|smuggling|smugglers|mafia|crime syndicate|gang violence|scam centre|scam center|cybercrime gang|trafficking ring|people smuggling|human trafficking;gang|gangs|fraud|traffick*|racketeering',
  'drug-trafficking':
    'drug trafficking|drug cartel|cocaine|fentanyl|heroin|narcotics|opium|methamphetamine|drug smuggling|drug lord|cartel|captagon|drug traffickers|opium poppy;drugs|traffick*|seizure|poppy',
  espionage:
    'espionage|spy|spies|spying|intelligence agency|intelligence service|intelligence agencies|double agent|counterintelligence|surveillance balloon|CIA|MI6|Mossad|FSB|KGB|treason|spyware;intelligence|surveillance|agent|secrets',
  'cyber-operations':
    'cyberattack|cyber attack|cyber-attack|hacker|hackers|ransomware|cybersecurity|cyber security|malware|data breach|hacked|hacking|phishing|cyber espionage|cyberwarfare|denial-of-service;cyber|breach|vulnerability',
  disinformation:
    'disinformation|misinformation|propaganda|fake news|deepfake|troll farm|influence operation|information warfare|information operation|influence campaign|foreign interference|troll factory;bots|narrative|false claims|interference',
  'hybrid-threats':
    'hybrid warfare|hybrid attack|hybrid threat|sabotage|undersea cable|subsea cable|grey zone|gray zone|grey-zone|cable cut|arson attack|shadow war|weaponised migration|GPS jamming;cable|jamming|arson',
  politics:
    'parliament|opposition party|opposition leader|ruling party|political party|political crisis|lawmaker|lawmakers|legislature|legislation|cabinet|domestic politics;government|president|senate|minister|party|opposition|bill|Congress',
  elections:
    'election|elections|electoral|ballot|polling station|presidential candidate|presidential election|parliamentary election|voter|voters|voter turnout|runoff|run-off|referendum|election commission|general election|snap election|opinion poll|exit poll|re-election|election campaign|primary election|vote count|by-election;candidate|vote|votes|voted|campaign|polls|elected|seats|poll',
  governments:
    'cabinet reshuffle|coalition government|no-confidence|no confidence|confidence vote|caretaker government|new government|sworn in|swearing-in|resignation of the prime minister|new prime minister|new cabinet|coalition talks|coalition partner|prime minister resign*|interim government|minority government|impeach*;resigned|resignation|coalition|appointed|cabinet|premier|reshuffle',
  coups:
    'coup|coup d’etat|coup attempt|putsch|junta|military takeover|military rule|mutiny|military junta|seized power|coup plot|overthrow*|ousted president|martial law;ousted|toppled|transition|soldiers',
  protests:
    'protest|protests|protester|protesters|demonstrator|demonstrators|demonstration|riot|riots|rioting|unrest|tear gas|mass rally|anti-government|civil disobedience|crackdown|rioters|uprising|sit-in;rally|marched|clashes|strike|police|arrested|curfew',
  'constitutional-reform':
    'constitutional reform|constitutional amendment|new constitution|constitutional referendum|constitutional change|draft constitution|term limit|rewrite the constitution;constitution|amend*|constitutional',
  separatism:
    'separatis*|secession*|secede|independence referendum|breakaway|independence movement|pro-independence|self-determination|declaration of independence|Catalan independence|unilateral independence;autonomy|independence|region’s status',
  'rule-of-law':
    'rule of law|supreme court|constitutional court|judicial independence|judiciary|International Criminal Court|ICC|International Court of Justice|ICJ|arrest warrant|court ruling|prosecutor|sentenced|war crimes tribunal|high court|jailed for|verdict;court|judge|trial|lawsuit|convicted|ruled|lawyer|charges|ruling|jail',
  corruption:
    'corruption|bribe|bribery|bribes|graft|embezzle*|kickback|kleptocra*|anti-corruption|money laundering|corrupt|slush fund|abuse of office|misuse of funds|insider deal;scandal|fraud|indicted|illicit',
  'human-rights':
    'human rights|political prisoner|torture|rights group|Amnesty International|Human Rights Watch|extrajudicial|forced labour|forced labor|enforced disappearance|crimes against humanity|genocide|rights abuses|human rights abuses|arbitrary detention|death penalty|dissident|dissidents|apartheid|women’s rights|civil liberties|rights activist|prisoner of conscience|ethnic cleansing;activist|abuses|detained|rights|detention|persecution|repression',
  'media-freedom':
    'press freedom|media freedom|journalist jailed|journalist arrested|censorship|Reporters Without Borders|Committee to Protect Journalists|foreign agents law|foreign agent law|freedom of the press|freedom of speech|freedom of expression|independent media|arrested journalist|detained journalist|editor jailed;journalist|journalists|newspaper|broadcaster|newsroom|reporter|blogger',
  minorities:
    'ethnic minority|ethnic minorities|minority rights|indigenous|Uyghur|Uyghurs|Uighur|Rohingya|Kurds|Kurdish|Roma community|ethnic group|language law|Kurd|Tibetans|Crimean Tatars|Aboriginal|discrimination against;minority|ethnic|discrimination|tribe|tribal',
  religion:
    'religious freedom|Catholic Church|Orthodox Church|pope|pontiff|cardinal|bishop|archbishop|mosque|imam|Muslim|Christian|cleric|patriarch|religion|religious|Islamist|hijab|synagogue|conclave|Hindu|Buddhist|pilgrimage|Sunni|Shi’ite|Shiite|Shia|church;faith|prayer|temple|Islamic|Catholic|sectarian|worship',
  society:
    'civil society|social policy|social welfare|gender equality|poverty|inequality;social|community|women|families|youth',
  migration:
    'migration|migrant|migrants|immigration|immigrant|immigrants|deportation|deported|border crossing|asylum seeker|asylum seekers|visa ban|undocumented|illegal immigration|border wall|small boats|people smugglers|deport*|immigration law|illegal aliens;visa|border|visas|diaspora|citizenship',
  'labour-migration':
    'labour migration|labor migration|migrant worker|migrant workers|remittance|remittances|guest worker|foreign workers|seasonal workers|labour migrants|labor migrants|overseas workers;migrants|work permit|work permits|patent',
  refugees:
    'refugee|refugees|asylum|asylum seeker|asylum seekers|displaced people|internally displaced|UNHCR|refugee camp|displaced|displacement|resettlement;fled|fleeing|camp|camps|shelter',
  'humanitarian-aid':
    'humanitarian aid|humanitarian crisis|humanitarian assistance|aid convoy|aid workers|Red Cross|Red Crescent|relief supplies|relief effort|aid agency|aid agencies|UNRWA|aid delivery|relief agencies|humanitarian corridor|emergency relief|humanitarian;relief|aid|food parcels|shelter|donations',
  demography:
    'birth rate|fertility rate|ageing population|aging population|population decline|demographic*|census|life expectancy|population growth|depopulation|shrinking population;population|births|elderly|pension',
  'public-health':
    'public health|health care|healthcare|World Health Organization|World Health Organisation|vaccine|vaccination|health ministry|health minister|hospital beds|AIDS|malaria|tuberculosis|polio|measles|cancer|HIV|medicines;hospital|doctors|disease|patients|health|drug|medical',
  pandemics:
    'pandemic|epidemic|COVID-19|Covid-19|coronavirus|Ebola|bird flu|avian flu|H5N1|mpox|cholera|outbreak|swine flu|SARS|lockdown|quarantine|virus outbreak;virus|infections|infected|vaccine|cases|contagious',
  education:
    'university|universities|education minister|education ministry|academic|curriculum|scholarship|research institute|science policy|schoolchildren|education reform|exchange students|teachers’ union|tuition;school|schools|students|teachers|research|scientists|education|campus|professor|teacher|student',
  disasters:
    'natural disaster|disaster relief|state of emergency|emergency services|wildfire|wildfires|landslide|mudslide|avalanche|volcanic eruption|volcano|rescue workers|rescuers|explosion at|death toll|search and rescue|evacuat*|forest fire|mine collapse|disaster;rescue|missing|collapsed|victims|emergency|survivors|wreckage',
  earthquakes:
    'earthquake|quake|tsunami|aftershock|seismic|magnitude|epicentre|epicenter|Richter scale|tremor;rubble|tremors|collapsed buildings',
  'floods-and-storms':
    'flood|floods|flooding|hurricane|typhoon|cyclone|tropical storm|storm surge|monsoon|flash flood|tornado|heavy rain|torrential rain|blizzard|snowstorm;storm|landfall|inundated|rain|winds|evacuated',
  environment:
    'environmental|pollution|air pollution|ecosystem|toxic waste|environment minister|oil spill|plastic waste|ecolog*|smog|contamination|plastic pollution|acid rain;environment|conservation|clean-up|toxic|waste|emissions',
  'climate-policy':
    'climate change|global warming|climate policy|climate summit|Paris Agreement|COP28|COP29|COP30|COP31|climate finance|net zero|climate crisis|greenhouse gas|carbon emissions|carbon neutral*|climate target|climate action|Kyoto Protocol|climate talks|climate goals|loss and damage|UNFCCC|heatwave|heat wave|glacier;climate|emissions|warming|methane',
  'carbon-markets':
    'carbon price|carbon tax|carbon market|carbon credit|emissions trading|carbon border|CBAM|cap and trade|carbon border adjustment|carbon capture|greenhouse gas emissions|joint crediting mechanism;emissions|carbon|methane',
  biodiversity:
    'biodiversity|deforestation|endangered species|rainforest|wildlife|overfishing|illegal fishing|fishing quota|whaling|fisheries|poaching|national park|extinction|illegal logging|coral reef;species|forest|fishing|forests|habitat',
  water:
    'water scarcity|water shortage|water security|water resources|drought|transboundary|irrigation|Aral Sea|Amu Darya|Syr Darya|desalination|water-sharing|water sharing|Indus Waters Treaty|groundwater|water supply|Qosh Tepa|drinking water|water management|reservoir|aquifer;river|water|dam|canal|upstream|downstream',
  technology:
    'technology policy|technology transfer|high technology|tech company|tech companies|tech giant|innovation|high-tech|technology;tech|digital|software|computer|internet',
  'ai-policy':
    'artificial intelligence|AI|generative AI|machine learning|large language model|AI Act|AI safety|OpenAI|ChatGPT|DeepSeek|chatbot|frontier model|Nvidia|data centre|data center|AI model;algorithm|chip|facial recognition|automation',
  semiconductors:
    'semiconductor|semiconductors|chipmaker|microchip|TSMC|ASML|lithography|foundry|chip exports|Rapidus|chip plant|advanced chips|memory chip|Nvidia|SMIC|integrated circuits;chip|chips|wafer|Intel|Samsung',
  telecoms:
    'telecommunications|telecoms|telecom|5G|internet shutdown|mobile network|broadband|Starlink|Huawei|telephone company|undersea cable|internet blackout|mobile operator|social media ban;internet|network|mobile|satellite|telephone|social media|WhatsApp|Telegram',
  'digital-economy':
    'digital economy|cryptocurrency|cryptocurrencies|bitcoin|digital currency|stablecoin|e-commerce|fintech|digital tax|central bank digital currency|blockchain|crypto|digital services tax|data protection;digital|online|platform|token|GDPR',
  space:
    'space programme|space program|satellite|satellites|spacecraft|space agency|rocket launch|astronaut|cosmonaut|NASA|Roscosmos|JAXA|space station|lunar|moon landing|Baikonur|SpaceX|orbit|anti-satellite|space shuttle|ISRO|moon mission|spaceflight|space force;space|launch|rocket|Mars|moon',
};
