/** English words for topics of politics, society, environment and technology; for how to read them see english.ts. */
export const englishSocietyTerms: Readonly<Record<string, string>> = {
  politics:
    'parliament|opposition party|opposition leader|ruling party|political party|political crisis|lawmaker|lawmakers|' +
    'legislature|domestic politics|parliamentary session|parliament session|parliament speaker|speaker of parliament|' +
    'speaker of the parliament|parliamentary group|parliamentary majority|majority in parliament|dissolve parliament|' +
    'dissolved parliament|dissolution of parliament|upper house|lower house|legislative assembly|national assembly|' +
    'National Assembly|Mazhilis|Majilis|Majlis|State Duma|Duma|Knesset|Bundestag|Verkhovna Rada|Jogorku Kenesh|' +
    'Zhogorku Kenesh|Oliy Majlis|Milli Majlis|Diet session|Lok Sabha|Rajya Sabha|House of Commons|House of Lords|' +
    'House of Representatives|Senate vote|National People’s Congress|Politburo|Central Committee|' +
    'Communist Party congress|party congress|party conference|party leader|party leadership|party leadership race|' +
    'leadership contest|leadership challenge|party secretary|general secretary of the party|party membership|' +
    'party split|party faction|party whip|party chairman|opposition parties|opposition leaders|opposition figure|' +
    'opposition figures|opposition politician|opposition politicians|opposition MP|opposition MPs|' +
    'opposition lawmakers|opposition activist|opposition bloc|opposition alliance|main opposition|ruling coalition|' +
    'governing party|ruling-party|ruling bloc|political opposition|political parties|political reform|' +
    'political reforms|political turmoil|political instability|political deadlock|political stalemate|' +
    'political rival|political rivals|political opponent|political opponents|political scene|political landscape|' +
    'political system|political elite|political elites|political heavyweight|political career|political transition|' +
    'political scientist|political analyst|political movement|political upheaval|MPs|parliamentarian|' +
    'parliamentarians|congressman|congresswoman|congressmen|senator|senators|backbencher|backbenchers|bill passed|' +
    'bill to parliament|passed a bill|passed the bill|passed a law|signed into law|draft law|draft bill|filibuster|' +
    'government shutdown|executive order|executive orders|presidential decree|state of the nation|' +
    'State of the Nation|State of the Union|address to the people|address to the nation|one-party state|' +
    'one-party rule|authoritarian rule|authoritarianism|dictatorship|dictator|strongman|autocra*|democratisation|' +
    'democratization|democratic backsliding|democratic reforms|pluralism|populist|populism|far-right party|' +
    'far right party|nationalist party|Communist Party|Conservative Party|Labour Party|Liberal Democratic Party|LDP|' +
    'Social Democrats|Christian Democrats|Republicans and Democrats|House Republicans|Senate Republicans|' +
    'House Democrats|Amanat party|United Russia|BJP|power struggle|succession battle|succession crisis|' +
    'handpicked successor|perestroika|glasnost|devolution|local government reform|governor resigns|regional governor|' +
    'personnel reshuffle|akim|presidential administration' +
    ';government|president|senate|minister|party|opposition|bill|Congress|politician|politicians|deputy|MP|' +
    'legislative|democracy|democratic|political|leader|faction|lawmaking|prime minister|cabinet|legislation|decree|' +
    'reform|reforms|governor|speaker|ruling|left-wing|right-wing|conservative|liberal|deputies' +
    ';board of governors|cabinet maker|filing cabinet|third party|birthday party|office politics|liberal arts|' +
    'student senate',
  elections:
    'election|elections|electoral|ballot|polling station|presidential candidate|presidential election|' +
    'parliamentary election|voter|voters|voter turnout|runoff|referendum|election commission|general election|' +
    'snap election|opinion poll|exit poll|re-election|election campaign|primary election|vote count|by-election|' +
    'election day|election result|election results|election victory|election win|election defeat|election fraud|' +
    'electoral fraud|vote-rigging|vote rigging|rigged election|rigged vote|ballot stuffing|ballot-stuffing|' +
    'ballot box|ballot boxes|ballots|ballot paper|early voting|postal voting|mail-in ballot|mail-in ballots|' +
    'mail-in voting|absentee ballots|electronic voting|voting machines|voter list|voter lists|voter registration|' +
    'voter roll|voter rolls|voter fraud|voter suppression|voter ID|voting age|voting rights|voters go to the polls|' +
    'go to the polls|went to the polls|head to the polls|headed to the polls|polls opened|polls open|polls closed|' +
    'polling day|polling stations|polling place|polling places|polling booth|first round of voting|' +
    'second round of voting|second-round vote|second round vote|presidential runoff|presidential run-off|' +
    'run-off election|run-off vote|runoff vote|round of the presidential|presidential race|presidential vote|' +
    'presidential poll|presidential polls|presidential campaign|presidential hopeful|presidential contender|' +
    'presidential nominee|presidential nomination|presidential primary|presidential debate|running mate|' +
    'Democratic nominee|Republican nominee|Democratic primary|Republican primary|party primary|primaries|' +
    'Iowa caucuses|caucuses|New Hampshire primary|Super Tuesday|electoral college|Electoral College|swing state|' +
    'swing states|battleground state|battleground states|midterm|midterms|midterm elections|mid-term elections|' +
    'legislative elections|legislative election|parliamentary elections|parliamentary polls|parliamentary vote|' +
    'parliamentary runoff|general elections|snap elections|snap polls|snap vote|early election|early elections|' +
    'local elections|municipal elections|mayoral election|mayoral race|regional elections|gubernatorial election|' +
    'gubernatorial race|gubernatorial|state elections|state assembly elections|European elections|' +
    'European Parliament elections|Senate race|upper house election|lower house election|Upper House election|' +
    'Lower House election|House of Councillors election|special election|by-elections|byelection|repeat election|' +
    'rerun election|re-run of the election|postponed election|postpone elections|election postponed|' +
    'delayed elections|annulled election|annulled the election|election annulled|free and fair elections|' +
    'multi-party elections|multiparty elections|multiparty election|first democratic elections|first free elections|' +
    'all-race elections|contested election|disputed election|disputed elections|disputed vote|post-election violence|' +
    'election violence|election observer|election observers|election observation|election monitors|' +
    'international observers|OSCE observers|ODIHR|observation mission|Central Election Commission|' +
    'central election commission|Election Commission|electoral commission|electoral council|electoral board|' +
    'electoral law|electoral system|electoral reform|electoral district|constituency boundaries|redistricting|' +
    'gerrymander*|proportional representation|first-past-the-post|party list|single-mandate|single-mandate district|' +
    'electorate|turnout of|low turnout|record turnout|percent of the vote|per cent of the vote|% of the vote|' +
    'percent of votes|won a landslide|landslide victory|landslide win|won re-election|seek re-election|' +
    'seeking re-election|re-elected|reelection|reelected|won the election|wins election|won the presidency|' +
    'wins presidency|concede defeat|conceded defeat|concedes defeat|exit polls|opinion polls|pollster|pollsters|' +
    'lead in the polls|leads in polls|ahead in the polls|election season|election pledge|election manifesto|' +
    'party manifesto|campaign trail|campaign rally|campaign rallies|campaign promise|campaign finance|' +
    'electoral campaign|stump speech|election debate|televised debate between candidates|vote recount|vote counting|' +
    'vote tally|preliminary results|provisional results|partial results|plebiscite|early presidential election|' +
    'early presidential elections|nominated as a candidate|registered candidates|registration of candidates|' +
    'candidacy|barred from running|disqualified candidate|barred candidate|recount of votes|recount of the votes|' +
    'vote recounts' +
    ';candidate|vote|votes|voted|campaign|polls|elected|seats|poll|voting|electors|incumbent|landslide|turnout|round|' +
    'contender|contest|majority|percent|primary|president-elect|nominee|constituency|rally|victory|defeated|won|' +
    'inauguration|run-off|observers|coalition|opposition candidate|party' +
    ';best-seller list|board election|elections to the Academy|FIFA election|Oscar voters|papal election|' +
    'union election|Hall of Fame ballot',
  governments:
    'cabinet reshuffle|coalition government|no-confidence|confidence vote|caretaker government|new government|' +
    'sworn in|swearing-in|resignation of the prime minister|new prime minister|new cabinet|coalition talks|' +
    'coalition partner|prime minister resign*|interim government|minority government|impeach*|cabinet shake-up|' +
    'cabinet shakeup|cabinet shuffle|reshuffled his cabinet|reshuffled her cabinet|reshuffled the cabinet|' +
    'reshuffle of the government|government reshuffle|ministerial reshuffle|cabinet appointments|cabinet posts|' +
    'cabinet lineup|cabinet line-up|cabinet ministers|appointed prime minister|named prime minister|' +
    'appointed as prime minister|prime minister-designate|prime minister designate|new premier|new chancellor|' +
    'new government formed|form a government|form a new government|forming a government|forming a new government|' +
    'formed a government|formation of a government|formation of the government|government formation|' +
    'government collapse|government collapsed|government collapses|collapse of the government|fall of the government|' +
    'government falls|government fell|toppled the government|topple the government|bring down the government|' +
    'brought down the government|government resigned|government resigns|resignation of the government|' +
    'dismissed the government|dismissed the cabinet|sacked the government|sacked his cabinet|fired his cabinet|' +
    'dissolved the government|dissolved the cabinet|no confidence motion|no-confidence motion|no-confidence vote|' +
    'vote of no confidence|motion of no confidence|vote of confidence|motion of censure|censure motion|' +
    'constructive vote of no confidence|coalition partners|coalition party|coalition parties|coalition agreement|' +
    'coalition deal|coalition pact|coalition negotiations|coalition collapse|coalition collapsed|coalition crisis|' +
    'coalition cabinet|coalition rift|quit the coalition|quits coalition|left the coalition|leave the coalition|' +
    'ruling coalition collapse|grand coalition|traffic light coalition|traffic-light coalition|' +
    'national unity government|government of national unity|unity government|transitional government|' +
    'provisional government|technocratic government|technocrat government|cohabitation|hung parliament|' +
    'majority government|prime minister stepped down|prime minister steps down|prime minister quits|' +
    'prime minister resigned|prime minister resigns|resigned as prime minister|resigns as prime minister|' +
    'stepping down as prime minister|ousted prime minister|president resigned|president resigns|president steps down|' +
    'resigned as president|resign as president|minister resigned|minister resigns|minister quits|minister sacked|' +
    'minister fired|minister dismissed|minister dismissed over|sacked minister|dismissed the prime minister|' +
    'dismissed prime minister|sacked the prime minister|fired the prime minister|sworn in as president|' +
    'sworn in as prime minister|sworn-in|oath of office|took the oath of office|inaugurated as president|' +
    'presidential inauguration|inauguration ceremony|took office as president|takes office as|leadership spill|' +
    'leadership vote|party leadership contest|government crisis|impeachment|impeached|impeachment trial|' +
    'impeachment vote|25th Amendment|acting president|acting prime minister|interim president|interim prime minister|' +
    'caretaker prime minister|power transfer|transfer of power|handover of power|peaceful transfer of power|' +
    'parliament approved the new|approved his cabinet|nominee for prime minister|government programme approved|' +
    'nominated for prime minister|cabinet nominee|confirmation hearing|transition team|first 100 days|' +
    'parliamentary approval for cabinet|structure of the government|abolished the ministry|ministry created|' +
    'Downing Street' +
    ';resigned|resignation|coalition|appointed|cabinet|premier|reshuffle|minister|ministers|sacked|dismissed|' +
    'dismissal|steps down|stepped down|stepping down|quit|portfolio|deputy prime minister|nominated|successor|' +
    'chancellor|ministry|oath|majority|took office|takes office|ouster|confidence|post of|posts|president' +
    ';filing cabinet|cabinet of curiosities|coalition forces|coalition airstrikes|coalition of the willing|' +
    'consumer confidence|business confidence|kitchen cabinet',
  coups:
    'coup|coup d’etat|coup attempt|putsch|junta|military takeover|military rule|mutiny|military junta|seized power|' +
    'coup plot|ousted president|martial law|coup plotters|coup plotter|coup leader|coup leaders|coup bid|coup trial|' +
    'coup plot trial|coup d’état|coups d’etat|coup-prone|coup belt|coup makers|attempted coup|failed coup|' +
    'bloodless coup|palace coup|military coup|military coups|abortive coup|alleged coup|foiled coup|thwarted coup|' +
    'foiled a coup|thwarted a coup|counter-coup|countercoup|self-coup|self coup|autogolpe|golpe|putschist|putschists|' +
    'coup against|coup in Niger|coup in Mali|coup in Burkina Faso|coup in Gabon|coup in Guinea|coup in Myanmar|' +
    'coup in Sudan|coup in Turkey|coup in Chile|Myanmar coup|July 15 coup|August coup|Soviet coup|1973 coup|' +
    '1991 coup|2021 coup|2014 coup|February 2021 coup|ruling junta|junta chief|junta leader|junta leaders|junta-led|' +
    'junta-ruled|junta’s|military government|military regime|military ruler|military rulers|' +
    'military leader who seized|military council|Transitional Military Council|transitional military|' +
    'ruling military council|seize power|seizing power|seizure of power|seizes power|grabbed power|power grab|' +
    'took power in a|came to power in a|army takeover|army takes power|army took power|military takeovers|' +
    'takeover by the army|takeover by the military|soldiers announced on state television|' +
    'appeared on state television and announced|announced on national television|dissolved the constitution|' +
    'suspended the constitution|constitution suspended|closed the borders and imposed|overthrown|overthrew|' +
    'overthrow of the government|overthrow the government|overthrowing the government|overthrow of President|' +
    'ousted by the military|ousted by the army|ousted in a coup|ousted the president|ousted leader|deposed president|' +
    'deposed leader|deposed by|deposed in|toppled president|toppled by the military|' +
    'unconstitutional change of government|unconstitutional changes of government|mutineers|mutinied|' +
    'mutinous soldiers|mutinous troops|mutinies|army mutiny|army rebellion|military rebellion|military revolt|' +
    'army revolt|armed mutiny|Wagner mutiny|Prigozhin mutiny|declared martial law|martial law declaration|' +
    'declaration of martial law|emergency martial law|imposed martial law|return to civilian rule|' +
    'return to constitutional order|restoration of constitutional order|restore constitutional order|' +
    'transition to civilian rule|hand power to civilians|handover to civilian|civilian rule|presidential guard|' +
    'Presidential Guard|Republican Guard soldiers|palace guards detained|detained the president|' +
    'president detained by soldiers|arrested the president|plot to overthrow|plotting to overthrow|plotting a coup|' +
    'violent seizure of power|attempt to seize power|Yoon Suk Yeol martial law|Bolsonaro coup|Gulen coup|Gulenists|' +
    'Gülen movement|Min Aung Hlaing|Pinochet|Ibrahim Traore|Ibrahim Traoré|Assimi Goita|Abdourahamane Tiani|' +
    'Mamady Doumbouya' +
    ';ousted|toppled|transition|soldiers|overthrow*|ouster|soldiers seized|plotters|barracks|officers|' +
    'tanks in the streets|palace|deposed|general|army|borders closed|curfew|state television|constitutional order|' +
    'transitional|ECOWAS|mutin*|regime|plot|military' +
    ';coup de grace|coup de grâce|coup de théâtre|diplomatic coup|publicity coup|major coup for|marketing coup|' +
    'Mutiny on the Bounty|mutiny on the Bounty|Pinochet pension|corporate takeover',
  protests:
    'protest|protests|protester|protesters|demonstrator|demonstrators|riot|riots|rioting|unrest|tear gas|mass rally|' +
    'anti-government|civil disobedience|rioters|sit-in|protest march|protest rally|protest movement|protest camp|' +
    'protest leader|protest leaders|protest organisers|protest organizers|protest wave|wave of protests|mass protest|' +
    'mass protests|street protest|street protests|student protest|student protests|student demonstrators|' +
    'farmers’ protest|farmers’ protests|farmer protests|tractor protest|truckers’ protest|Gen Z protest|' +
    'Gen Z protests|youth-led protests|antigovernment protests|anti-government protests|anti-government protesters|' +
    'anti-government demonstrations|anti-government protest|antigovernment|anti-war protest|anti-war protests|' +
    'antiwar protest|anti-nuclear protesters|anti-nuclear demonstrators|anti-nuclear protest|pro-democracy protests|' +
    'pro-democracy protesters|pro-democracy demonstrators|pro-democracy movement|pro-Palestinian protest|' +
    'pro-Palestinian protesters|pro-Palestinian demonstrators|climate protest|climate protesters|' +
    'climate activists blocked|Extinction Rebellion|Just Stop Oil|Last Generation activists|street demonstrations|' +
    'mass demonstration|mass demonstrations|demonstrations against|demonstration against|demonstrated against|' +
    'peaceful demonstration|peaceful protest|peaceful protesters|protested against|protest against|protests against|' +
    'protesting against|protesters clashed|protesters stormed|demonstrators clashed|clashed with police|' +
    'clashes with police|clashes between police|clashes between protesters|riot police|riot-police|anti-riot|rioted|' +
    'prison riot|race riots|race riot|food riots|riot squad|water cannon|water cannons|rubber bullets|stun grenades|' +
    'baton charge|baton charges|baton-wielding|fired tear gas|fire tear gas|pepper spray|dispersed the crowd|' +
    'disperse the crowd|disperse crowds|dispersed protesters|dispersed demonstrators|disperse protesters|' +
    'disperse demonstrators|police dispersed|opened fire on protesters|opened fire on demonstrators|' +
    'fired on demonstrators|fired on protesters|killed protesters|police fired on|crackdown on protests|' +
    'crackdown on protesters|crackdown on demonstrators|crackdown on dissent|protest crackdown|civil unrest|' +
    'social unrest|popular unrest|mass unrest|public unrest|January unrest|January events|Bloody January|' +
    'Qandy Qantar|street violence|looting|looters|looted shops|burned tyres|burning tyres|burning tires|barricades|' +
    'barricade|torched|petrol bombs|molotov|Molotov cocktails|stone-throwing|throwing stones|hurled stones|' +
    'stormed parliament|stormed the parliament|stormed the government|took to the streets|take to the streets|' +
    'taking to the streets|thousands marched|thousands rallied|marched through|marched on the|mass rallies|' +
    'rally against|rallied against|rallies against|rally outside|picket|picketed|picketing|single picket|' +
    'hunger strike|hunger strikers|sit-ins|vigil|candlelight vigil|road blockade|roadblocks by protesters|' +
    'blocked roads|blocked the highway|blocked highways|blockaded roads|general strike|civil resistance|' +
    'non-violent resistance|popular uprising|popular uprisings|mass uprising|people power|People Power|' +
    'colour revolution|color revolution|Orange Revolution|Rose Revolution|Tulip Revolution|Velvet Revolution|' +
    'Euromaidan|Maidan|Arab Spring|Tahrir Square|Tiananmen|Tiananmen Square|Umbrella Movement|yellow vests|' +
    'yellow vest|gilets jaunes|Black Lives Matter|Occupy Wall Street|January 6 riot|No Kings|Aragalaya|' +
    'Solidarity movement|unauthorised rally|unauthorized rally|unsanctioned rally|unsanctioned rallies|' +
    'unauthorised protest|rally permit|freedom of assembly|right to protest|law on rallies|intifada|' +
    'martyrs’ day protest|placards|banners chanting|chanting slogans|chanted slogans|shouted slogans|slogans against|' +
    'anti-immigrant riots|anti-immigration protest|anti-tourism protest|anti-corruption protests|pension protests|' +
    'strike and protest|shutdown strike|hartal|bandh' +
    ';rally|marched|clashes|strike|police|arrested|curfew|demonstrate|demonstrated|protesting|protested|marches|' +
    'march|crowd|crowds|slogans|rallies|activists|activist|demonstrations|demonstration|crackdown|uprising|stones|' +
    'detained|disperse*|chant*|banners|outrage|angry|streets|square|anger|violence|students|unions|blockade|roadblock' +
    ';product demonstration|demonstration project|demonstration plant|demonstration reactor|demonstration flight|' +
    'technology demonstration|protest vote|lodged a protest|diplomatic protest|strong protest|' +
    'lodged a strong protest|formal protest|stock market rally|price rally|rally in stocks|riot of colour|' +
    'riot of color|Protestant|rally car|gas riot act',
  'constitutional-reform':
    'constitutional reform|constitutional amendment|new constitution|constitutional referendum|constitutional change|' +
    'draft constitution|term limit|rewrite the constitution|constitutional reforms|constitutional amendments|' +
    'constitutional changes|constitutional overhaul|constitutional revision|constitution reform|' +
    'constitution amendment|constitution amended|constitution change|amend the constitution|' +
    'amending the constitution|amended the constitution|amendments to the constitution|amendment to the constitution|' +
    'amendment of the constitution|change the constitution|changing the constitution|changes to the constitution|' +
    'changes in the constitution|change to the constitution|revise the constitution|revising the constitution|' +
    'revision of the constitution|constitutional convention|constituent assembly|Constituent Assembly|' +
    'constitutional assembly|constitutional commission|constitutional committee|constitutional council reform|' +
    'constitution-making|constitution drafting|drafting a new constitution|drafting a constitution|' +
    'drafting the constitution|constitution drafters|constitution-drafting|drafted a new constitution|' +
    'draft of the new constitution|draft of a new constitution|draft new constitution|draft of the constitution|' +
    'proposed constitution|proposed constitutional|interim constitution|provisional constitution|' +
    'transitional constitution|permanent constitution|adopted a new constitution|adopt a new constitution|' +
    'approved a new constitution|approve a new constitution|approved the constitution|new basic law|' +
    'amendment to the basic law|revision of Article 9|Article 9 revision|revising Article 9|pacifist constitution|' +
    'war-renouncing|postwar Constitution|referendum on constitutional|referendum on the constitution|' +
    'referendum on a new constitution|referendum on amendments|referendum on amending|nationwide referendum|' +
    'republican referendum|national referendum|constitutional plebiscite|presidential term limits|term limits|' +
    'presidential term|two-term limit|third term|third-term|scrap term limits|abolish term limits|remove term limits|' +
    'extend presidential term|extending the presidential|seven-year term|single seven-year term|' +
    'seven-year presidential|zeroing of terms|nullification of terms|reset of term|life presidency|' +
    'president for life|presidential powers|powers of the president|powers of the parliament|' +
    'curb presidential powers|strengthen presidential powers|expand presidential powers|executive presidency|' +
    'presidential system|parliamentary system|parliamentary republic|presidential republic|' +
    'presidential rule to parliamentary|semi-presidential|unicameral parliament|unicameral|bicameral|' +
    'abolish the senate|abolition of the Senate|Kurultai|People’s Council of Kazakhstan|' +
    'vice president post introduced|post of vice president|vice-presidency|Meech Lake|Charlottetown Accord|' +
    'patriation|Indigenous Voice|Voice referendum|abolish the monarchy|become a republic|republic referendum|' +
    'constitutional monarchy|federal constitution|federalism|federal system|devolution referendum|Lords reform|' +
    'constitutional crisis|Venice Commission|New Kazakhstan|Just Kazakhstan|1993 constitution|1996 constitution|' +
    'constitutional law on|balanced budget amendment|equal rights amendment|Equal Rights Amendment' +
    ';constitution|amend*|constitutional|amendments|amendment|referendum|term|tenure|presidential|charter|article|' +
    'articles|parliament|ratified|plebiscite|powers|drafting|revision|two-thirds majority|Duma|monarchy|basic law|' +
    'provisions' +
    ';First Amendment|Second Amendment|14th Amendment|constitutional isomer|medium term|long-term|school term|' +
    'term loan|unconstitutional tariff',
  separatism:
    'separatis*|secession*|secede|independence referendum|breakaway|independence movement|pro-independence|' +
    'self-determination|declaration of independence|Catalan independence|unilateral independence|separatist movement|' +
    'separatist group|separatist leader|separatist region|breakaway region|breakaway republic|breakaway territory|' +
    'breakaway province|break away from|breaking away from|secession referendum|referendum on independence|' +
    'vote on independence|vote for independence|voted for independence|pro-independence party|' +
    'pro-independence parties|pro-independence forces|independence activists|independence activist|' +
    'independence fighters|independence bid|independence drive|independence vote|independence supporters|' +
    'independence campaign|push for independence|bid for independence|struggle for independence|' +
    'fight for independence|calls for independence|demand for independence|demanding independence|' +
    'seeking independence|seek independence from|declare independence|declared independence|declares independence|' +
    'declaring independence|proclaimed independence|proclamation of independence|unilaterally declared independence|' +
    'unilateral declaration of independence|UDI|right to self-determination|self-proclaimed republic|' +
    'self-declared republic|self-proclaimed state|unrecognised republic|unrecognized republic|de facto state|' +
    'frozen conflict|recognition of independence|recognised the independence|recognized the independence|' +
    'recognise Somaliland|recognition of Somaliland|autonomous region’s independence|autonomy movement|autonomists|' +
    'autonomist|autonomy statute|greater autonomy|home rule|self-rule|Catalonia independence|Catalan separatists|' +
    'Catalan separatist|Puigdemont|Carles Puigdemont|Catalan referendum|Basque separatists|Basque separatist|' +
    'Basque independence|Herri Batasuna|Scottish independence|Scottish National Party|SNP|indyref|' +
    'Scottish referendum|Welsh independence|Plaid Cymru|Irish unity|united Ireland|Quebec independence|' +
    'Quebec separatist|Quebec separatists|Quebec sovereignty|Parti Quebecois|Parti Québécois|Bloc Quebecois|' +
    'Bloc Québécois|Alberta independence|Alberta separatism|Alberta separatists|Wexit|Calexit|Texas secession|' +
    'Flemish nationalist|Flemish independence|Vlaams Belang|Lega Nord|Northern League|Padania|Corsican nationalists|' +
    'Corsican separatists|Corsican autonomy|Kanak|FLNKS|Noumea Accord|Bougainville|Bougainville independence|' +
    'Greenland independence|Faroe independence|West Papua|Free Papua|Aceh separatists|East Timor|Timorese|' +
    'Tibetan independence|Free Tibet|Taiwan independence|Taiwan independence forces|Xinjiang separatists|' +
    'East Turkestan|Hong Kong independence|Kurdish independence|Kurdistan independence|Kurdish separatists|' +
    'Iraqi Kurdistan referendum|South Yemen|Southern Transitional Council|southern separatists|STC|Somaliland|Biafra|' +
    'IPOB|Indigenous People of Biafra|Nnamdi Kanu|Anglophone crisis|Ambazonia|Ambazonian|Anglophone separatists|' +
    'Cabinda|Casamance|MFDC|Western Sahara independence|Polisario Front|Tigray secession|Katanga|Zanzibar separatis*|' +
    'Transnistria|Transdniester|South Ossetia|Abkhazia|Donetsk People’s Republic|Luhansk People’s Republic|' +
    'Donetsk and Luhansk|DPR and LPR|Republika Srpska|Dodik|Milorad Dodik|Republika Srpska secession|' +
    'Kosovo independence|Kosovo’s independence|Kosovo status|Chechen independence|Tatarstan sovereignty|' +
    'Gorno-Badakhshan|Gagauzia|Nagorno-Karabakh separatists|Turkish Republic of Northern Cyprus|Northern Cyprus|' +
    'Tamil Eelam|Tamil separatists|Khalistan|Khalistani|Sikh separatist|Sikh separatists|Khalistan referendum|' +
    'Kashmiri separatists|Kashmir separatists|Baloch separatists|Nagaland|Assam separatists|ULFA|Baltic independence|' +
    'Lithuanian independence|Latvian independence|Estonian independence|parade of sovereignties|' +
    'Slovenian independence|Croatian independence|Czechoslovak breakup|Velvet Divorce|splittist|splittists|splittism' +
    ';autonomy|independence|region’s status|referendum|independent state|autonomous|splinter|unrecognised|' +
    'unrecognized|nationalists|sovereignty|Catalan|Scotland|Quebec|Catalonia|Kurdish|Puntland|breakup|unity|' +
    'recognition|self-governing|nationalist|enclave|New Caledonia|Karakalpakstan' +
    ';Independence Day|energy independence|judicial independence|central bank independence|' +
    'independence of the central bank|editorial independence|financial independence|independence of the judiciary',
  'rule-of-law':
    'rule of law|supreme court|constitutional court|judicial independence|judiciary|International Criminal Court|ICC|' +
    'International Court of Justice|ICJ|arrest warrant|prosecutor|sentenced|war crimes tribunal|high court|verdict|' +
    'rule-of-law|Supreme Court|US Supreme Court|Constitutional Court|Constitutional Tribunal|court of appeal|' +
    'Court of Appeal|appeals court|federal appeals court|appellate court|district court|federal judge|federal court|' +
    'Federal Court|High Court|city court|court of cassation|court of justice|European Court of Justice|CJEU|' +
    'European Court of Human Rights|ECHR|World Court|Hague tribunal|The Hague tribunal|' +
    'International Criminal Tribunal|ICTY|ICTR|Special Tribunal|special court|special tribunal|Nuremberg|' +
    'war crimes trial|war crimes court|ICC prosecutor|ICC arrest warrant|ICC warrant|ICC judges|Karim Khan|' +
    'genocide case|genocide convention case|advisory opinion|judicial reform|judicial reforms|judicial overhaul|' +
    'court reform|legal reform|judicial system|justice system|legal system|criminal justice|criminal code|penal code|' +
    'civil code|criminal procedure|judicial review|judicial appointments|judicial council|Supreme Judicial Council|' +
    'independence of the judiciary|independence of judges|independence of the courts|independent judiciary|' +
    'separation of powers|checks and balances|court packing|chief justice|Chief Justice|supreme court judge|' +
    'supreme court justice|Supreme Court justice|Supreme Court nominee|judges dismissed|attorney general|' +
    'attorney-general|Attorney General|prosecutor general|prosecutor-general|Prosecutor General|general prosecutor|' +
    'chief prosecutor|public prosecutor|special prosecutor|special counsel|independent counsel|prosecutors charged|' +
    'prosecutors said|prosecutors demanded|prosecution service|Justice Department|Department of Justice|' +
    'justice minister|justice ministry|ministry of justice|grand jury|jury trial|trial by jury|jury found|' +
    'court ruled|court rules|court ruled that|court rejected|court upheld|court upholds|court struck down|' +
    'court blocks|court blocked|court overturned|court found him guilty|court sentenced|court ordered|' +
    'court convicted|court hearing|court case|judge ruled|judge blocked|judge blocks|judge ordered|judge sentenced|' +
    'injunction|temporary restraining order|habeas corpus|due process|presumption of innocence|fair trial|show trial|' +
    'show trials|kangaroo court|closed trial|trial opened|went on trial|goes on trial|put on trial|stand trial|' +
    'on trial for|found guilty|pleaded guilty|pleaded not guilty|pleads guilty|acquitted|acquittal|acquits|' +
    'convicted of|conviction overturned|appeal against the verdict|guilty verdict|sentenced to|life sentence|' +
    'life imprisonment|years in prison|prison sentence|prison term|jail term|jail sentence|suspended sentence|' +
    'years in jail|death sentence|pardoned|presidential pardon|amnesty law|amnesty bill|extradition|extradited|' +
    'extradition request|pre-trial detention|pretrial detention|house arrest|remanded in custody|bail hearing|' +
    'legal immunity|immunity from prosecution|presidential immunity|stripped of immunity|lifted immunity|' +
    'selective prosecution|politically motivated trial|politically motivated charges|politicised justice|impunity|' +
    'lawlessness|vigilante|bar association|defence lawyers|defense lawyers|human rights lawyer|lawyers arrested|' +
    'Lawfare|Article 7 procedure|rule of law mechanism|conditionality mechanism|Venice Commission|' +
    'universal jurisdiction|class action|plaintiffs|contempt of court|unconstitutional|ruled unconstitutional|' +
    'declared unconstitutional|Investor-state tribunal|international arbitration|Permanent Court of Arbitration|' +
    'judicial harassment|police reform|Justice Initiative' +
    ';court|judge|trial|lawsuit|convicted|ruled|lawyer|charges|ruling|jail|prosecutors|jailed|judges|legal|' +
    'prosecution|guilty|appeal|tribunal|jury|attorney|lawyers|charged|indictment|indicted|custody|law|arrested|' +
    'imprisoned|sentence|plea|jurisdiction|court ruling|defendant|defendants|judicial|hearing' +
    ';tennis court|food court|basketball court|court side|trial run|clinical trial|trial flight|drug trial|' +
    'royal court|field trial|judges panel of the festival|trial operation|trial production|law of physics',
  corruption:
    'corruption|bribe|bribery|bribes|graft|embezzle*|kickback|kleptocra*|anti-corruption|corrupt|slush fund|' +
    'abuse of office|misuse of funds|insider deal|corruption scandal|corruption case|corruption charges|' +
    'corruption trial|corruption probe|corruption allegations|corruption investigation|corruption inquiry|' +
    'corruption scandal engulf*|corruption index|Corruption Perceptions Index|corruption-related|' +
    'corruption and abuse|accused of corruption|charged with corruption|convicted of corruption|' +
    'allegations of corruption|fight against corruption|fighting corruption|combat corruption|combating corruption|' +
    'anti-graft|antigraft|anti-bribery|anticorruption|anti-corruption agency|anti-corruption bureau|' +
    'Anti-Corruption Agency|National Anti-Corruption Bureau|NABU|Special Anti-Corruption Prosecutor|Operation Midas|' +
    'Energoatom corruption|Mindich|Antikor|Central Commission for Discipline Inspection|CCDI|discipline inspection|' +
    'serious violations of discipline|expelled from the Communist Party|tigers and flies|' +
    'Independent Commission Against Corruption|ICAC|Transparency International|Global Witness|OCCRP|' +
    'Organized Crime and Corruption Reporting Project|Panama Papers|Pandora Papers|Paradise Papers|Offshore leaks|' +
    'UN Convention against Corruption|GRECO|corrupt officials|corrupt official|corrupt practices|corrupt politicians|' +
    'corrupt payments|graft case|graft charges|graft probe|graft trial|graft scandal|graft allegations|graft-buster|' +
    'graft buster|graft watchdog|bribed|bribing|bribe-taking|taking bribes|took bribes|accepting bribes|' +
    'accepted bribes|paid bribes|paying bribes|bribe money|bribery case|bribery charges|bribery scandal|' +
    'bribery trial|foreign bribery|Foreign Corrupt Practices Act|FCPA|UK Bribery Act|vote buying|vote-buying|payoff|' +
    'payoffs|pay-offs|backhanders|kickbacks|illegal commissions|illegal payments|secret payments|influence peddling|' +
    'influence-peddling|trading in influence|cash for questions|cash for access|illegal donations|' +
    'illegal campaign donations|illegal party financing|illegal party funding|illegal campaign financing|' +
    'political donations scandal|party funding scandal|slush funds|slush-fund scandal|Recruit scandal|' +
    'Lockheed scandal|Sagawa Kyubin|embezzlement|embezzled|embezzling|misappropriat*|misappropriation of funds|' +
    'misappropriated|misuse of public funds|misused public funds|diverted public funds|diversion of public funds|' +
    'siphoned off|siphoning|plundered|looted state|looted assets|stolen assets|asset recovery|' +
    'recovery of stolen assets|return of assets|illegally acquired assets|ill-gotten|ill-gotten gains|' +
    'unexplained wealth|illicit enrichment|illegal enrichment|offshore accounts|offshore wealth|Swiss bank accounts|' +
    'secret bank accounts|shell companies|beneficial ownership|crony|cronyism|cronies|nepotism|nepotistic|' +
    'patronage network|state capture|kleptocracy|kleptocrat|kleptocratic|oligarchy|conflict of interest|' +
    'conflicts of interest|abuse of power|abuse of public office|abuse of authority|misuse of office|' +
    'exceeding official powers|malfeasance|official misconduct|procurement fraud|rigged tender|bid rigging|' +
    'bid-rigging|tender rigging|no-bid contract|overpriced contract|inflated contracts|ghost workers|ghost employees|' +
    'ghost projects|flood control corruption|1MDB|Odebrecht|Lava Jato|Car Wash investigation|Operation Car Wash|' +
    'Petrobras scandal|Gürtel|Tangentopoli|Clean Hands|mani pulite|Zondo Commission|Guptas|Gupta family|Qatargate|' +
    'Moldovan bank fraud|Bofors|BCCI scandal|Airbus bribery|Azerbaijani Laundromat|Russian Laundromat|Danske Bank|' +
    'caviar diplomacy|asset declaration|asset declarations|declaration of assets|whistleblower|whistle-blower' +
    ';scandal|fraud|indicted|illicit|embezzl*|bribed officials|charges|scandals|probe|investigation|prosecutors|' +
    'official|misconduct|tender|luxury|offshore|villa|detained|wealth|oligarch|patronage|transparency|dismissed|' +
    'indictment|procurement|money laundering|plea' +
    ';data corruption|file corruption|corrupted file|skin graft|bone graft|corrupted data|graft versus host|' +
    'bone marrow graft|grafting trees',
  'human-rights':
    'human rights|political prisoner|torture|rights group|Amnesty International|Human Rights Watch|extrajudicial|' +
    'forced labour|forced labor|enforced disappearance|crimes against humanity|genocide|rights abuses|' +
    'human rights abuses|arbitrary detention|death penalty|dissident|dissidents|apartheid|women’s rights|' +
    'civil liberties|rights activist|prisoner of conscience|ethnic cleansing|human right|human rights violation|' +
    'human rights violations|human rights record|human rights group|human rights groups|human rights activist|' +
    'human rights activists|human rights defender|human rights defenders|human rights organisation|' +
    'human rights organization|human rights lawyer|human rights court|human rights council|human rights commissioner|' +
    'human rights commission|human rights situation|human rights watchdog|human rights ombudsman|human-rights|' +
    'rights groups|rights violation|rights violations|rights record|rights watchdog|rights activists|rights defender|' +
    'rights defenders|rights campaigners|rights campaigner|rights organisations|rights organizations|civil rights|' +
    'Civil Rights Movement|civil rights activist|civil rights leader|voting rights activists|fundamental rights|' +
    'fundamental freedoms|basic freedoms|basic rights|Universal Declaration of Human Rights|Freedom House|' +
    'Human Rights Foundation|Memorial human rights|Viasna|Helsinki Group|Helsinki Watch|Americas Watch|Charter 77|' +
    'B’Tselem|Committee Against Torture|Convention against Torture|UN Human Rights Council|' +
    'UN High Commissioner for Human Rights|Volker Türk|Volker Turk|High Commissioner for Human Rights|' +
    'Inter-American Court of Human Rights|political prisoners|prisoners of conscience|jailed dissident|' +
    'jailed activist|jailed activists|jailed opposition|imprisoned dissident|imprisoned activist|' +
    'imprisoned opposition|detained activists|activists detained|arrested activists|release of political prisoners|' +
    'released political prisoners|exiled dissident|Soviet dissident|Chinese dissident|Sakharov|Andrei Sakharov|' +
    'Sakharov Prize|Shcharansky|Sharansky|refusenik|refuseniks|Nelson Mandela|Liu Xiaobo|Navalny|Alexei Navalny|' +
    'Vladimir Kara-Murza|Ales Bialiatski|Narges Mohammadi|Jimmy Lai|Joshua Wong|Evan Gershkovich|tortured|' +
    'torture victims|torture of|torture allegations|ill-treatment|mistreatment of prisoners|' +
    'mistreatment of detainees|police brutality|police abuse|beaten in custody|died in custody|death in custody|' +
    'deaths in custody|death in detention|incommunicado|solitary confinement|detention without trial|' +
    'held without charge|held without trial|administrative detention|arbitrary arrest|arbitrary arrests|mass arrests|' +
    'forced disappearance|forced disappearances|enforced disappearances|the disappeared|disappeared persons|' +
    'desaparecidos|abducted activist|secret prison|secret prisons|secret detention|prison camp|prison camps|' +
    'labour camp|labor camp|labour camps|labor camps|gulag|gulags|re-education camp|re-education camps|' +
    'internment camp|internment camps|concentration camp|summary execution|summary executions|' +
    'extra-judicial killings|extrajudicial killing|extrajudicial killings|extrajudicial execution|death squad|' +
    'death squads|mass grave|mass graves|atrocities|mass atrocities|war crimes and crimes against humanity|genocidal|' +
    'Genocide Convention|Holocaust|Armenian genocide|Rwandan genocide|Srebrenica|mass rape|' +
    'sexual violence in conflict|conflict-related sexual violence|capital punishment|execution of prisoners|' +
    'executions in Iran|public execution|public executions|flogging|lashes|amputation|stoning to death|child labour|' +
    'child labor|child soldiers|child marriage|forced marriage|bride kidnapping|slave labour|slave labor|' +
    'modern slavery|bonded labour|Uyghur Forced Labor Prevention Act|cotton campaign|Xinjiang camps|' +
    'women’s rights activists|violence against women|domestic violence|gender-based violence|femicide|honour killing|' +
    'honor killing|female genital mutilation|gender apartheid|girls’ education ban|abortion ban|abortion rights|' +
    'LGBT rights|LGBTQ rights|gay rights|LGBT propaganda|same-sex marriage|anti-LGBT|anti-gay law|anti-homosexuality|' +
    'transgender rights|disability rights|disabled rights|children’s rights|rights of the child|freedom of assembly|' +
    'freedom of association|freedom of conscience|freedom of religion|freedom of movement|right to privacy|' +
    'anti-apartheid|civil society crackdown|crackdown on dissent|crackdown on activists|NGO crackdown|' +
    'undesirable organisation|undesirable organization|foreign agents|transnational repression|Guantanamo detainees|' +
    'Abu Ghraib|waterboarding|rendition|extraordinary rendition' +
    ';activist|abuses|detained|rights|detention|persecution|repression|abuse|activists|prisoners|prisoner|freedoms|' +
    'detainees|detainee|imprisoned|jailed|opposition|executed|execution|executions|exile|oppress*|crackdown|victims|' +
    'Amnesty|massacre|liberties|equality|arrest|dissent|repressive|atrocity|inmates' +
    ';mineral rights|property rights|water rights|rights issue|drilling rights|fishing rights|broadcast rights|' +
    'TV rights|television rights|voting shares|naming rights|grazing rights|landing rights|special drawing rights|' +
    'exploration rights|amnesty on taxes',
  'media-freedom':
    'press freedom|media freedom|journalist jailed|journalist arrested|censorship|Reporters Without Borders|' +
    'Committee to Protect Journalists|foreign agents law|foreign agent law|freedom of the press|freedom of speech|' +
    'freedom of expression|independent media|arrested journalist|detained journalist|editor jailed|' +
    'freedom of the media|freedom of media|free press|free speech|freedom of information|freedom of information act|' +
    'press freedoms|press freedom group|press freedom index|press freedom watchdog|World Press Freedom|' +
    'World Press Freedom Day|World Press Freedom Index|media rights|media rights group|media watchdog|press watchdog|' +
    'CPJ|RSF index|Adil Soz|International Press Institute|Article 19|International Federation of Journalists|' +
    'journalists’ union|Union of Journalists|National Press Club|Reporters Committee|freedom of speech law|censor|' +
    'censors|censored|censoring|self-censorship|media censorship|press censorship|internet censorship|book ban|' +
    'book bans|banned book|banned books|banned newspaper|newspaper closed|newspaper shut down|newspaper banned|' +
    'newspaper closure|shut down newspaper|closed newspaper|suspended newspaper|newspaper suspended|' +
    'newspapers banned|newspaper raided|newsroom raid|raid on newspaper|raided newspaper|police raided the newspaper|' +
    'raided the offices of|television station shut|TV station closed|TV channel closed|radio station closed|' +
    'broadcaster banned|broadcast licence revoked|broadcasting licence revoked|broadcast license revoked|' +
    'revoked the licence of|revoked accreditation|accreditation of journalists|accreditation rules for journalists|' +
    'accreditation withdrawn|denied accreditation|media law|media laws|press law|mass media law|law on mass media|' +
    'media bill|media regulator|media crackdown|crackdown on media|crackdown on the media|crackdown on journalists|' +
    'crackdown on the press|media outlets blocked|blocked website|blocked websites|websites blocked|' +
    'block access to websites|blocked news website|independent journalist|independent journalists|' +
    'independent newspaper|independent broadcaster|independent outlet|independent news outlet|' +
    'investigative journalist|investigative journalists|investigative reporter|journalist killed|journalists killed|' +
    'killed journalists|killing of journalists|killing of journalist|murder of journalist|murdered journalist|' +
    'slain journalist|journalist murdered|journalist shot|journalist attacked|journalists attacked|' +
    'attacks on journalists|attack on journalist|attack on journalists|violence against journalists|' +
    'threats against journalists|harassment of journalists|intimidation of journalists|safety of journalists|' +
    'protection of journalists|journalist sentenced|journalists sentenced|journalist detained|journalists detained|' +
    'detained journalists|jailed journalist|jailed journalists|journalists jailed|imprisoned journalist|' +
    'imprisoned journalists|journalists imprisoned|journalists arrested|journalist convicted|journalist expelled|' +
    'expelled journalist|expelled journalists|expulsion of journalists|expelled reporter|expelled correspondent|' +
    'journalist extradit*|journalist on trial|journalist charged|journalist kidnapped|journalists behind bars|' +
    'exiled journalist|exiled journalists|exiled media|editor arrested|editor sentenced|editor fired|blogger jailed|' +
    'blogger sentenced|blogger arrested|jailed blogger|criminal libel|criminal defamation|defamation law|' +
    'defamation suit|libel law|libel suit|libel case|SLAPP|SLAPP suit|SLAPPs|strategic lawsuits|insult law|' +
    'insulting the president|insulting the king|lese majeste|lèse-majesté|blasphemy law|Khashoggi|Jamal Khashoggi|' +
    'Anna Politkovskaya|Daphne Caruana Galizia|Jan Kuciak|Charlie Hebdo|Salman Rushdie|Satanic Verses|Julian Assange|' +
    'Assange|WikiLeaks|Evan Gershkovich|Alsu Kurmasheva|Jimmy Lai|Apple Daily|Rappler|Maria Ressa|Novaya Gazeta|' +
    'Dmitry Muratov|Meduza|TV Rain|Dozhd|Radio Free Europe|RFE/RL|Azattyq|Kloop|Temirov Live|Cumhuriyet|' +
    'Al Jazeera ban|Al Jazeera office|Al-Jazeera closed|La Prensa|Pravda closure|samizdat|public broadcaster funding|' +
    'public broadcaster overhaul|media pluralism|media ownership|media concentration|media capture|' +
    'European Media Freedom Act|source protection|protection of sources|reporter’s privilege|shield law|' +
    'prior restraint|Pentagon Papers|Pentagon press|press pass|press passes|First Amendment|' +
    'prosecution of journalists|foreign correspondents|state-controlled media|state-run media monopoly|' +
    'freedom to publish|PEN International|PEN America|Great Firewall|social media censorship|internet freedom|' +
    'Roskomnadzor' +
    ';journalist|journalists|newspaper|broadcaster|newsroom|reporter|blogger|press|media|editor|editors|' +
    'correspondent|newspapers|magazine|outlet|outlets|publisher|news agency|television station|bloggers|defamation|' +
    'libel|blocked|jailed|detained|accreditation|journalism|media outlets|freedom|radio station|bans|speech|' +
    'newsrooms|reporters' +
    ';press release|press conference|printing press|bench press|hydraulic press|film censor|storage media|' +
    'filter press',
  minorities:
    'ethnic minority|ethnic minorities|minority rights|indigenous|Uyghur|Uyghurs|Uighur|Rohingya|Roma community|' +
    'ethnic group|language law|Tibetans|Crimean Tatars|Aboriginal|discrimination against|minority group|' +
    'minority groups|minority community|minority communities|minority language|minority languages|' +
    'minority population|religious minority|religious minorities|national minority|national minorities|' +
    'linguistic minority|rights of minorities|minority protection|protection of minorities|' +
    'discrimination against minorities|persecuted minority|persecution of minorities|Muslim minority|' +
    'Christian minority|Hindu minority|Russian minority|Russian-speaking minority|Russian speakers|' +
    'Russian-speaking population|Hungarian minority|ethnic Hungarians|Polish minority|German minority|ethnic Germans|' +
    'Turkish minority|ethnic Turks|Bulgarian Turks|Serb minority|ethnic Serbs|Kosovo Serbs|Bosnian Serbs|' +
    'ethnic Albanians|ethnic Albanian|Albanian minority|ethnic Russians|ethnic Uzbeks|ethnic Kazakhs|ethnic Kyrgyz|' +
    'ethnic Tajiks|ethnic Armenians|ethnic Chinese|ethnic Koreans|ethnic Mongolians|Inner Mongolia language|' +
    'Korean minority|Koryo-saram|Zainichi|Ainu|Burakumin|Ryukyuan|Dungan|Meskhetian Turks|Karakalpak|Karakalpaks|' +
    'Pamiris|Pamiri|Lyuli|Crimean Tatar|Mejlis|Volga Germans|Buryat|Tatar language|Chechens deported|' +
    'deported peoples|Kurdish minority|Kurdish language|Kurdish rights|Kurdish community|Kurdish population|Yazidi|' +
    'Yazidis|Yezidi|Yezidis|Druze minority|Druze community|Alawite|Alawites|Copts|Coptic Christians|Assyrians|Berber|' +
    'Berbers|Amazigh|Tuareg community|Bahai|Baha’i|Baha’is|Ahmadi|Ahmadis|Ahmadiyya|Hazara|Hazaras|Rohingyas|' +
    'Rohingya Muslims|Karen people|Montagnards|Montagnard|Hmong|Uighurs|Uyghur community|Uyghur Muslims|' +
    'World Uyghur Congress|Xinjiang Uyghurs|Tibetan exiles|Tibetan culture|Tibetan language|Dalai Lama|Tibetan|Dalit|' +
    'Dalits|untouchables|lower castes|caste discrimination|caste-based|scheduled castes|scheduled tribes|Adivasi|' +
    'Naga people|Kuki|Meitei|Meiteis|Tamils|Sri Lankan Tamils|Madhesi|Roma|Gypsies|Romani|Roma minority|Roma people|' +
    'Roma children|Sinti|Travellers community|Sámi|Saami|Sami people|Sami parliament|Inuit|First Nations|' +
    'First Nation|Native American|Native Americans|American Indian|American Indians|Native Hawaiian|' +
    'Indian reservation|tribal nation|tribal lands|tribal sovereignty|Métis|Aborigines|Aboriginal people|' +
    'Aboriginal Australians|Torres Strait Islander|Māori|Maori|Treaty of Waitangi|Mapuche|Yanomami|Quechua|Aymara|' +
    'Miskito|Guarani|indigenous people|indigenous peoples|Indigenous peoples|indigenous community|' +
    'indigenous communities|indigenous rights|indigenous leaders|indigenous leader|indigenous groups|' +
    'indigenous territory|indigenous territories|indigenous land|indigenous lands|indigenous language|' +
    'residential schools|Afro-Colombian|Afro-Brazilian|quilombola|Garifuna|Bushmen|San people|Pygmies|Ogiek|Maasai|' +
    'African Americans|black minority|blacks and whites|racial discrimination|racial segregation|desegregation|' +
    'racial equality|racism|racist|antisemitism|anti-Semitism|anti-Semitic|antisemitic|Islamophobia|xenophobia|' +
    'xenophobic|hate crime|hate crimes|hate speech against|pogrom|pogroms|ethnic tensions|ethnic tension|' +
    'ethnic violence|ethnic clashes|ethnic conflict|inter-ethnic|interethnic|interethnic harmony|ethnic hatred|' +
    'ethnic groups|ethnic communities|ethnic Rohingya|ethnic unity law|communal violence|communal riots|' +
    'forced assimilation|assimilation policy|cultural genocide|language rights|mother tongue|mother-tongue education|' +
    'state language law|language policy|official language|bilingual education|Assembly of the People of Kazakhstan|' +
    'Framework Convention for the Protection of National Minorities|High Commissioner on National Minorities|' +
    'affirmative action|stateless people|statelessness|citizenship law for minorities|LGBT community|' +
    'sexual minorities' +
    ';minority|ethnic|discrimination|tribe|tribal|minorities|community|communities|ancestral|Muslims|tribes|' +
    'assimilat*|language|native|persecution|ethnically|homeland|autonomy|diaspora|racial|Kurds|Kurdish|Kurd|' +
    'discriminat*|communal|segregation|culture|multi-ethnic|stateless' +
    ';minority stake|minority shareholder|minority shareholders|minority interest|minority government|' +
    'minority leader|minority owner|AS Roma|indigenous technology|indigenous aircraft|indigenous fighter|' +
    'indigenously|Roma beat|Minority Report|indigenous design',
  religion:
    'religious freedom|Catholic Church|Orthodox Church|pope|pontiff|archbishop|mosque|imam|cleric|patriarch|religion|' +
    'religious|Islamist|hijab|synagogue|conclave|Hindu|Buddhist|pilgrimage|Sunni|Shi’ite|Shia|religious leader|' +
    'religious leaders|religious community|religious communities|religious organisation|religious organisations|' +
    'religious organization|religious organizations|religious affairs|religious minority|religious minorities|' +
    'religious groups|religious group|religious law|religious police|religious school|religious schools|' +
    'religious education|religious service|religious services|religious holiday|religious festival|' +
    'religious violence|religious conflict|religious tolerance|religious intolerance|religious persecution|' +
    'religious extremism|religious literature|religious belief|religious beliefs|religious symbols|religious right|' +
    'interfaith|inter-faith|interreligious|inter-religious dialogue|interfaith dialogue|' +
    'Congress of Leaders of World and Traditional Religions|freedom of religion|freedom of worship|law on religion|' +
    'state atheism|state religion|secular state|secularism|laïcité|theocracy|theocratic|theologian|theology|Vatican|' +
    'Holy See|Roman Catholic|Roman Catholics|Catholics|Catholic bishops|Catholic archbishop|Catholic priest|' +
    'Catholic priests|Pope Francis|Pope Leo|Pope Leo XIV|Pope John Paul|Pope John Paul II|Pope Benedict|papal|papacy|' +
    'papal visit|papal encyclical|encyclical|canonisation|canonization|beatification|beatified|canonized|canonised|' +
    'sainthood|cardinals|College of Cardinals|bishops|auxiliary bishop|diocese|archdiocese|parish priest|' +
    'parishioners|nuns|monastery|monasteries|monks|Buddhist monks|abbot|convent|clergy|clergyman|clergymen|clerics|' +
    'clerical abuse|church abuse|clergy sexual abuse|abuse by priests|priests|ordination of women|women priests|' +
    'women bishops|Church of England|Archbishop of Canterbury|archbishop of Canterbury|Anglican|Anglicans|' +
    'Anglican Communion|Episcopal Church|Episcopalian|Lutheran Church|Protestant church|Protestants|evangelical|' +
    'evangelicals|evangelical Christians|Pentecostal|Baptist|Southern Baptist|Methodist|Presbyterian|televangelist|' +
    'televangelists|Mormon|Mormons|Latter-day Saints|Jehovah’s Witnesses|Unification Church|Moonies|Scientology|' +
    'Falun Gong|underground church|house churches|Orthodox Christians|Orthodox Christian|Orthodox believers|' +
    'Russian Orthodox|Russian Orthodox Church|Ukrainian Orthodox Church|Orthodox Church of Ukraine|' +
    'Moscow Patriarchate|Patriarch Kirill|Ecumenical Patriarch|Bartholomew|Greek Orthodox|Armenian Apostolic Church|' +
    'Catholicos|Kyiv-Pechersk Lavra|Coptic Church|Coptic pope|cathedral|basilica|Christianity|Christians|' +
    'persecution of Christians|Christian community|Christian leaders|church attack|church leaders|church leader|' +
    'church burned|churches|World Council of Churches|mosques|minaret|muezzin|mufti|Grand Mufti|grand mufti|muftiate|' +
    'Spiritual Administration of Muslims|Al-Azhar|ayatollah|ayatollahs|mullah|mullahs|madrassa|madrasa|madrasas|' +
    'madrassas|Koran|Quran|Qur’an|Koran burning|Quran burning|desecration of the Koran|fatwa|sharia|Sharia|' +
    'Sharia law|Islamic law|Islamic scholars|Islamic scholar|Muslim scholars|Islamic clerics|Muslim cleric|' +
    'Muslim clerics|Islamic fundamentalism|fundamentalism|Muslim fundamentalists|Islamic fundamentalists|' +
    'political Islam|Muslim Brotherhood|Islamism|Islamists|Salafi|Salafist|Salafism|Wahhabi|Wahhabism|Sufi|Sufism|' +
    'Ismaili|Aga Khan|Alevi|hajj|haj|Haj pilgrims|umrah|Mecca|Ramadan|Eid al-Fitr|Eid al-Adha|Kurban Ait|Ashura|' +
    'Al-Aqsa|al-Aqsa mosque|Temple Mount|headscarf|headscarves|headscarf ban|hijab ban|niqab|burqa|burka|face veil|' +
    'burqa ban|halal|blasphemy|apostasy|Muslim world|Islamic world|Muslim community|Muslims|Shiite|Shiites|Shi’ites|' +
    'Sunnis|Sunni-Shiite|rabbi|rabbis|chief rabbi|Judaism|Orthodox Jews|ultra-Orthodox|Haredi|synagogues|Torah|' +
    'Passover|Yom Kippur|Hanukkah|kosher|Hindus|Hinduism|Hindu nationalist|Hindu nationalists|Hindutva|Hindu temple|' +
    'Ram temple|Ayodhya|Babri|Kumbh Mela|Sikh temple|Sikhs|Golden Temple|Gurdwara|Buddhists|Buddhism|Buddhist temple|' +
    'Dalai Lama|reincarnation|Panchen Lama|lama|Shinto|Yasukuni|Confucian|pilgrim|pilgrims|holy site|holy sites|' +
    'holy city|holy war|sacred site|sacred sites|worshippers|worshipers|places of worship|place of worship|sermon|' +
    'Easter Mass|Easter service|Christmas Mass|celebrated Mass|Holy Week|Good Friday|missionary|missionaries|' +
    'proselytis*|proselytiz*|cult leader|sect|sects|cult members|atheism|atheist' +
    ';faith|prayer|temple|Islamic|Catholic|sectarian|worship|priest|bishop|Christian|Muslim|church|cardinal|holy|' +
    'sacred|prayers|believers|Islam|Bible|cult|nun|monk|secular|clerical|sacrilege|Mass|Easter|devotees|spiritual|' +
    'Jewish|God|Orthodox' +
    ';Good Friday Agreement|Cardinal Health|St. Louis Cardinals|Arizona Cardinals|New Orleans Saints|' +
    'San Diego Padres|mass production|cult film|cult classic|Muslim Brotherhood Airlines|church organ|Bishopsgate|' +
    'cardinal rule|cardinal sin|Winston Churchill|Christian Dior|Christian Lindner|Christian Democrats|' +
    'Christian Democratic|Christian Democrat|Christian Social Union|Hans Christian|Christian Science Monitor|' +
    'Temple University|Tiger Temple',
  society:
    'civil society|social policy|social welfare|gender equality|poverty|inequality|civil society organisations|' +
    'civil society organizations|civil society groups|civil society group|non-governmental organisation|' +
    'non-governmental organization|nongovernmental organization|social issues|social problems|social services|' +
    'social inequality|social cohesion|social contract|social mobility|social attitudes|social norms|social fabric|' +
    'social change|social safety net|social protection|social benefits|social assistance|social housing|' +
    'welfare state|welfare benefits|welfare reform|welfare recipients|welfare payments|living standards|' +
    'standard of living|quality of life|way of life|everyday life|daily life|middle class|working class|poverty line|' +
    'poverty rate|child poverty|extreme poverty|absolute poverty|below the poverty line|living in poverty|' +
    'income inequality|wealth inequality|wealth gap|gap between rich and poor|homelessness|homeless people|' +
    'homeless shelter|slum|slums|squatters|shanty town|shantytown|housing crisis|affordable housing|gender gap|' +
    'gender pay gap|gender roles|gender balance|women’s empowerment|women’s movement|feminism|feminist|feminists|' +
    'International Women’s Day|women in the workforce|sexual harassment|MeToo|#MeToo|same-sex couples|' +
    'marriage equality|divorce|divorce rate|marriage rate|single mothers|single-parent|child care|childcare|' +
    'child welfare|orphanage|orphanages|adoption of children|foster care|domestic violence|family values|' +
    'family policy|parental leave|maternity leave|paternity leave|youth policy|youth unemployment|younger generation|' +
    'Generation Z|Gen Z|volunteering|volunteer movement|charity work|philanthropy|philanthropist|loneliness|' +
    'suicide rate|suicides|mental health of young|alcoholism|drug addiction among|juvenile delinquency|gun violence|' +
    'gun control|crime rates|public opinion survey|social survey|World Happiness Report|World Values Survey|' +
    'Human Development Index|consumer society|cultural identity|national identity|national holiday|' +
    'traditions and customs|cost of living crisis|people with disabilities|disabled people|rural life|urbanisation|' +
    'urbanization|rural depopulation|social media addiction|happiness index' +
    ';social|community|women|families|youth|poor|inequal*|charity|volunteers|generation|lifestyle|marriage|husband|' +
    'children|housing|neighbourhood|neighborhood|welfare|gender|tradition|residents|households|young people|NGO|NGOs|' +
    'homeless|disabled|female' +
    ';Royal Society|building society|Society General|Société Générale|high society|historical society|law society|' +
    'geological society',
  migration:
    'migration|migrant|migrants|immigration|immigrant|immigrants|deportation|deported|border crossing|asylum seeker|' +
    'asylum seekers|visa ban|undocumented|illegal immigration|border wall|small boats|people smugglers|deport*|' +
    'immigration law|illegal aliens|migration policy|migration crisis|migration pact|migration deal|' +
    'migration agreement|migration law|migration bill|migration rules|migration service|migration flows|' +
    'mass migration|illegal migration|irregular migration|irregular migrants|irregular migrant|illegal migrants|' +
    'illegal migrant|legal migration|net migration|migration figures|migration route|migrant route|migration control|' +
    'migration amnesty|International Organization for Migration|IOM|Global Compact for Migration|migrant crisis|' +
    'migrant boat|migrant boats|migrant boat capsized|boat carrying migrants|migrant crossings|migrants crossing|' +
    'migrant caravan|migrant deaths|migrant children|migrant family|migrant centre|migrant shelter|migrant smuggling|' +
    'migrant smugglers|migrant detention|migrant return|return of migrants|return hubs|anti-migrant|anti-immigrant|' +
    'anti-immigration|immigration policy|immigration reform|immigration control|immigration controls|' +
    'immigration rules|immigration crackdown|immigration raid|immigration raids|immigration enforcement|' +
    'immigration authorities|immigration judge|immigration court|immigration detention|immigration bill|' +
    'immigration ban|immigration quota|immigration service|immigration minister|immigration officers|' +
    'immigration status|immigration system|immigration amnesty|immigrant workers|immigrant community|' +
    'immigrant communities|Immigration and Customs Enforcement|ICE agents|ICE raid|ICE raids|ICE detention|' +
    'Border Patrol|Customs and Border Protection|US-Mexico border|southern border|border security bill|border fence|' +
    'border crossings|illegal border crossing|illegal border crossings|illegally crossed the border|' +
    'crossed the border illegally|illegal crossings|illegal entry|illegal entrants|undocumented immigrants|' +
    'undocumented migrants|undocumented workers|sans-papiers|green card|green cards|H-1B|H-1B visa|H-1B visas|' +
    'work visa|student visas|golden visa|golden visas|digital nomad visa|visa restrictions|visa rules|visa regime|' +
    'visa-free|visa-free travel|visa-free regime|visa waiver|visa facilitation|visa liberalisation|' +
    'visa liberalization|travel ban|travel bans|Muslim ban|entry ban|residence permit|residence permits|' +
    'permanent residency|residency permits|naturalisation|naturalization|birthright citizenship|citizenship law|' +
    'dual citizenship|passport law|Temporary Protected Status|DACA|Dreamers|mass deportation|mass deportations|' +
    'deportation flight|deportation flights|deportee|deportees|deporting|third-country deportation|Rwanda scheme|' +
    'Rwanda plan|Rwanda deportation|small boat crossings|small boats crossing|Channel crossings|' +
    'people crossing the Channel|crossing the English Channel|Channel migrants|one in, one out|Frontex|' +
    'Dublin regulation|Dublin rules|Mediterranean crossing|Mediterranean migrants|Central Mediterranean route|' +
    'Lampedusa|Canary Islands migrants|Ceuta|Melilla|Darien Gap|Darién Gap|Rio Grande crossing|boat people|stowaways|' +
    'pushback|pushbacks|emigration|emigrant|emigrants|emigrate|emigrated|emigrating|brain drain|repatriation|' +
    'repatriated|repatriat*|kandas|kandas status|oralman|oralmans|Oralman|returnees|ethnic repatriates|' +
    'Jewish emigration|aliyah|emigres|émigrés|expatriates|relocants|resettlers|Schengen|border checks|' +
    'border controls reintroduced|internal border controls|mass exodus' +
    ';visa|border|visas|diaspora|citizenship|entry|residency|crossings|illegally|foreigners|nationals|passport|' +
    'aliens|overstayed|citizens|Mediterranean|people smuggler|asylum|boats|crossing|Home Office|returned|outflow|' +
    'influx|newcomers|detention centre|detention center|exodus' +
    ';bird migration|migratory birds|data migration|cloud migration|software migration|migration of birds|' +
    'animal migration|profit repatriation|repatriation of profits|repatriation of capital|repatriation tax|' +
    'migrating birds',
  'labour-migration':
    'labour migration|labor migration|migrant worker|migrant workers|remittance|remittances|guest worker|' +
    'foreign workers|seasonal workers|labour migrants|labor migrants|overseas workers|labour migrant|labor migrant|' +
    'migrant labour|migrant labor|migrant labourers|migrant laborers|migrant labourer|foreign worker|foreign labour|' +
    'foreign labor|foreign workforce|overseas worker|overseas employment|overseas Filipino workers|' +
    'Overseas Filipino Workers|OFW|OFWs|overseas labour|overseas labor|employment abroad|working abroad|work abroad|' +
    'jobs abroad|workers abroad|labour abroad|labor abroad|labourers abroad|citizens working in Russia|' +
    'working in Russia|work in Russia|migrants in Russia|Central Asian migrants|Central Asian migrant|' +
    'Central Asian workers|Tajik migrants|Uzbek migrants|Kyrgyz migrants|Tajik migrant workers|Uzbek labour migrants|' +
    'Kyrgyz labour migrants|labour export|labor export|export of labour|export of labor|exporting labour|' +
    'manpower export|manpower agency|recruitment agency for|recruitment fees|kafala|kafala system|sponsorship system|' +
    'guest workers|guest-worker|guestworker|Gastarbeiter|gastarbeiter|guest worker programme|guest worker program|' +
    'bracero program|H-2A|H-2B|H-2A visa|seasonal worker|seasonal worker scheme|seasonal labour|' +
    'seasonal farm workers|seasonal agricultural workers|seasonal work abroad|Employment Permit System|' +
    'technical intern|technical interns|technical intern training|Technical Intern Training Program|' +
    'specified skilled worker|specified skilled workers|skilled worker visa|skilled worker visas|foreign nurses|' +
    'foreign caregivers|foreign domestic workers|domestic workers in the Gulf|domestic helpers|' +
    'foreign domestic helpers|maids abroad|Gulf migrant workers|migrant workers in Qatar|World Cup migrant workers|' +
    'North Korean workers abroad|North Korean workers in|Nepali workers|Nepalese workers|Bangladeshi workers|' +
    'Indian workers in the Gulf|Filipino workers|Indonesian workers|Indonesian maids|Thai workers in Israel|' +
    'foreign work permit|foreign work permits|work patents|labour patent|migrant patent|migration patent|' +
    'organised recruitment|organized recruitment|organised recruitment of workers|bilateral labour agreement|' +
    'bilateral labor agreement|labour agreement with|labour mobility|labor mobility|labour mobility agreement|' +
    'Migration Agency|Agency for External Labour Migration|remittance inflows|remittance flows|inflow of remittances|' +
    'remittances sent|remittances from Russia|remittances from abroad|money transfers from Russia|' +
    'money transfers from abroad|money transfer from migrants|cross-border money transfers|sent home by migrants|' +
    'send money home|sending money home|sent money home|money sent home|remittance tax|tax on remittances|' +
    'remittance-dependent|dependence on remittances|hawala transfers|free movement of workers|' +
    'free movement of labour|posted workers|Polish plumber|quota for foreign workers|foreign labour quota|' +
    'foreign worker quota|hiring foreigners|hire foreign workers|recruit foreign workers|importing workers|' +
    'import of workers|workers from Central Asia|workers from India' +
    ';migrants|work permit|work permits|patent|workers|wages|money transfers|migrant|sent home|construction sites|' +
    'labour shortage|labor shortage|hired|recruitment|Russia|transfers|earnings abroad|quota|employers|Gulf states|' +
    'foreign|visas|households|skilled' +
    ';internal migration of workers|patent application',
  refugees:
    'refugee|refugees|asylum seeker|asylum seekers|displaced people|internally displaced|UNHCR|refugee camp|' +
    'refugee crisis|refugee camps|refugee status|refugee agency|UN refugee agency|U.N. refugee agency|' +
    'UN High Commissioner for Refugees|U.N. High Commissioner for Refugees|High Commissioner for Refugees|' +
    'Refugee Convention|refugee law|refugee policy|refugee admissions|refugee resettlement|refugee cap|' +
    'refugee family|refugee families|refugee children|refugee population|refugee influx|refugee flow|refugee return|' +
    'refugee returns|return of refugees|refugees returning|refugees returned|repatriation of refugees|' +
    'refugee settlement|refugees from Ukraine|Ukrainian refugees|Ukrainian refugee|Syrian refugees|Syrian refugee|' +
    'Afghan refugees|Afghan refugee|Palestinian refugees|Palestinian refugee|Rohingya refugees|Rohingya refugee|' +
    'Sudanese refugees|Iraqi refugees|Somali refugees|South Sudanese refugees|Vietnamese refugees|Cambodian refugees|' +
    'Indochinese refugees|Haitian refugees|Cuban refugees|Kurdish refugees|Bosnian refugees|Kosovo refugees|' +
    'Kosovar refugees|Rwandan refugees|Tibetan refugees|Eritrean refugees|Venezuelan refugees|East German refugees|' +
    'climate refugees|political asylum|seek asylum|seeking asylum|sought asylum|granted asylum|grant asylum|' +
    'denied asylum|claim asylum|claiming asylum|apply for asylum|applied for asylum|asylum application|' +
    'asylum applications|asylum claim|asylum claims|asylum request|asylum requests|asylum policy|asylum law|' +
    'asylum laws|asylum rules|asylum system|asylum hotel|asylum hotels|asylum-seeker|asylum-seekers|right of asylum|' +
    'right to asylum|temporary protection|Temporary Protection Directive|internally displaced people|' +
    'internally displaced persons|internal displacement|IDP|IDPs|IDP camp|IDP camps|displaced person|' +
    'displaced persons|displaced families|displaced Palestinians|displaced residents|displaced civilians|' +
    'displaced by fighting|displaced by the fighting|displaced by the war|displaced by conflict|displacement camp|' +
    'displacement camps|mass displacement|forced displacement|forcibly displaced|Internal Displacement Monitoring|' +
    'people displaced|newly displaced|fled their homes|fled the fighting|fled the war|fled to neighbouring|' +
    'fled to neighboring|fled across the border|fled into Chad|fled to Chad|fled to Bangladesh|fleeing the war|' +
    'fleeing war|fleeing the fighting|fleeing violence|fleeing persecution|fleeing conflict|flee the fighting|' +
    'forced to flee|people have fled|people fled|exodus of refugees|non-refoulement|refoulement|Filippo Grandi|' +
    'Sadako Ogata|World Refugee Day|Norwegian Refugee Council|Refugees International|US Committee for Refugees|' +
    'Dadaab|Kakuma|Zaatari|Cox’s Bazar|Bhasan Char|Moria camp|Moria refugee|Jungle camp|Kutupalong|right of return|' +
    'tent city|tent camp|transit camp|boat people' +
    ';fled|fleeing|camp|camps|shelter|displaced|displacement|asylum|resettlement|flee|uprooted|homes|returnees|' +
    'host communities|tents|UNHCR’s|sanctuary|humanitarian|crossed into|exodus|stranded|exile|resettled|stateless' +
    ';volume displacement|displacement tonnage|insane asylum|mental asylum|lunatic asylum|engine displacement|' +
    'tonnes displacement',
  'humanitarian-aid':
    'humanitarian aid|humanitarian crisis|humanitarian assistance|aid convoy|aid workers|Red Cross|Red Crescent|' +
    'relief supplies|relief effort|aid agency|aid agencies|aid delivery|relief agencies|humanitarian corridor|' +
    'emergency relief|humanitarian|humanitarian catastrophe|humanitarian disaster|humanitarian emergency|' +
    'humanitarian situation|humanitarian relief|humanitarian operation|humanitarian operations|humanitarian response|' +
    'humanitarian response plan|humanitarian appeal|humanitarian needs|humanitarian access|humanitarian supplies|' +
    'humanitarian convoy|humanitarian convoys|humanitarian corridors|humanitarian cargo|humanitarian mission|' +
    'humanitarian organisation|humanitarian organisations|humanitarian organization|humanitarian organizations|' +
    'humanitarian agency|humanitarian agencies|humanitarian group|humanitarian groups|humanitarian worker|' +
    'humanitarian workers|humanitarian chief|humanitarian coordinator|humanitarian funding|humanitarian flight|' +
    'humanitarian flights|humanitarian partners|humanitarian support|humanitarian parcels|humanitarian affairs|' +
    'Office for the Coordination of Humanitarian Affairs|OCHA|Tom Fletcher|Martin Griffiths|' +
    'Emergency Relief Coordinator|Global Humanitarian Overview|ECHO humanitarian|Gaza Humanitarian Foundation|GHF|' +
    'World Central Kitchen|World Food Programme|World Food Program|WFP|UN Relief and Works Agency|UNRWA|' +
    'International Committee of the Red Cross|ICRC|International Federation of Red Cross|Doctors Without Borders|' +
    'Medecins Sans Frontieres|Médecins Sans Frontières|MSF|Save the Children|Oxfam|CARE International|Mercy Corps|' +
    'International Rescue Committee|Islamic Relief|World Vision|Caritas|Catholic Relief Services|' +
    'Action Against Hunger|Norwegian Refugee Council|White Helmets|aid worker|aid group|aid groups|aid organisations|' +
    'aid organizations|aid organisation|aid organization|aid convoys|aid trucks|aid truck|trucks carrying aid|' +
    'trucks of aid|trucks loaded with aid|aid flotilla|aid ship|aid flight|aid airlift|aid drop|aid drops|' +
    'airdrops of aid|airdrop of aid|airdrop|airdrops|aid distribution|aid distribution site|aid distribution centre|' +
    'aid entry|aid blockade|aid deliveries|aid supplies|aid into Gaza|aid to Gaza|aid shipment|aid shipments|' +
    'aid seekers|aid operation|aid appeal|aid cuts leave|deliver aid|delivering aid|delivery of aid|emergency aid|' +
    'emergency assistance|emergency appeal|emergency food|food aid|food assistance|food airlift|' +
    'food parcels distributed|food drops|famine relief|relief aid|relief agency|relief organisation|' +
    'relief organizations|relief goods|relief materials|relief workers|relief worker|relief operation|' +
    'relief operations|relief efforts|relief convoy|relief convoys|relief flights|relief fund|disaster relief fund|' +
    'disaster aid|medical aid convoy|medical supplies to|field hospital|field hospitals|blankets and tents|' +
    'tents and blankets|tents, blankets|hygiene kits|Band Aid concert|Live Aid|Operation Provide Comfort|' +
    'Operation Restore Hope|Oil-for-Food|oil-for-food|Rafah crossing|Kerem Shalom|KazAID|sent humanitarian|' +
    'sends humanitarian|donated medical|International Humanitarian Law|Geneva Conventions on aid|' +
    'people in need of assistance|in need of humanitarian|need of humanitarian assistance|donor conference|' +
    'pledging conference|evacuation of wounded children' +
    ';relief|aid|food parcels|shelter|donations|medicines|convoy|convoys|donor|donated|donation|food|starv*|hunger|' +
    'tonnes of aid|tons of aid|trucks|medical supplies|tents|blankets|famine|appeal|agencies|crossing|siege|' +
    'civilians|assistance|airlift|in need|charity|volunteers' +
    ';student aid|military aid|legal aid|hearing aid|economic aid|financial aid|state aid|tax relief|debt relief|' +
    'relief pitcher|first-aid|aide',
  demography:
    'birth rate|fertility rate|ageing population|aging population|population decline|demographic*|census|' +
    'life expectancy|population growth|depopulation|shrinking population|birthrate|birth rates|birthrates|' +
    'births fell|births rose|number of births|falling birth rate|falling birthrate|declining birth rate|' +
    'declining birthrate|low birth rate|low birthrate|record low births|total fertility rate|fertility rates|' +
    'replacement level|replacement rate|fertility decline|fertility crisis|baby bust|baby boom|baby boomers|' +
    'baby bonus|baby bonuses|child allowance|pronatal*|pro-natalist|childbirth incentives|encourage births|' +
    'boost births|boost birth rate|have more children|having children|childlessness|childless|childfree ideology|' +
    'one-child policy|two-child policy|three-child policy|family planning|birth control policy|contraception|' +
    'abortion rate|population policy|population control|population fell|population falls|population shrank|' +
    'population shrinks|population shrinking|population decrease|population loss|population drop|population census|' +
    'national census|census bureau|Census Bureau|census results|census data|population data|population figures|' +
    'population statistics|population forecast|population projections|population projection|population estimate|' +
    'population growth rate|population explosion|population bomb|population boom|overpopulation|population density|' +
    'population size|world population|global population|world’s population|world’s most populous|' +
    'most populous country|population of the country|population reached|population exceeded|population surpassed|' +
    'population of working age|working-age population|working age population|UN Population Fund|UNFPA|' +
    'World Population Prospects|Population Division|Population Reference Bureau|World Population Day|ageing society|' +
    'aging society|super-aged|super-aged society|ageing of the population|aging of the population|graying population|' +
    'greying population|rapidly aging|rapidly ageing|silver economy|elderly population|older population|aged 65|' +
    '65 and older|65 or older|65 and over|centenarian|centenarians|old-age dependency|dependency ratio|' +
    'mortality rate|mortality|infant mortality|maternal mortality|natural increase|natural population growth|' +
    'excess of deaths over births|deaths outnumber births|deaths outnumbered births|deaths exceeded births|' +
    'crude birth|life expectancy at birth|longevity|vital statistics|demographer|demographers|demographic crisis|' +
    'demographic decline|demographic dividend|demographic transition|demographic policy|demographic situation|' +
    'demographic trends|demographic change|demographic time bomb|sex ratio|sex ratio at birth|' +
    'gender imbalance at birth|sex-selective|marriages fell|number of marriages|migration balance|net population|' +
    'urban population share|rural exodus|depopulated|ghost villages|akiya|kodokushi' +
    ';population|births|elderly|pension|fertility|newborns|ageing|aging|retirement|populous|median age|' +
    'statistics bureau|born|inhabitants|families|marriages|older people|births and deaths|maternity|kindergarten|' +
    'workforce|deaths|per woman|statistics office|decline|young people' +
    ';fish population|deer population|prison population|bird population|elephant population|census of marine|' +
    'wildlife population|population of stars|age group tournament',
  'public-health':
    'public health|health care|World Health Organization|World Health Organisation|vaccine|vaccination|' +
    'health ministry|health minister|hospital beds|AIDS|malaria|tuberculosis|polio|measles|HIV|medicines|' +
    'health care system|healthcare system|health system|health systems|healthcare reform|health care reform|' +
    'health reform|health insurance|national health insurance|compulsory medical insurance|medical insurance|' +
    'Medicaid|Medicare|Affordable Care Act|Obamacare|National Health Service|NHS|health service|health services|' +
    'health authorities|health officials|health officials said|health secretary|Health Secretary|health department|' +
    'Health Department|Department of Health|Ministry of Health|ministry of health|healthcare ministry|' +
    'Ministry of Healthcare|minister of health|surgeon general|chief medical officer|public health emergency|' +
    'public-health|public health officials|global health|World Health Assembly|WHO director-general|Tedros|' +
    'Tedros Adhanom|Centers for Disease Control|CDC|Africa CDC|ECDC|Food and Drug Administration|FDA|' +
    'European Medicines Agency|Pan American Health Organization|PEPFAR|Gavi|GAVI|Global Fund|Robert F. Kennedy Jr.|' +
    'RFK Jr.|Fauci|vaccines|vaccinated|vaccinate|unvaccinated|vaccinations|vaccination campaign|vaccine hesitancy|' +
    'vaccine mandate|vaccine schedule|childhood vaccines|immunisation|immunization|immunised|immunized|' +
    'infectious disease|infectious diseases|communicable diseases|noncommunicable diseases|chronic diseases|' +
    'measles outbreak|measles cases|whooping cough|diphtheria|tetanus|meningitis|hepatitis|hepatitis B|typhoid|' +
    'dengue|dengue fever|chikungunya|Zika|yellow fever|rabies|leprosy|anthrax|plague case|brucellosis|Lyme disease|' +
    'influenza|flu season|flu shot|antimicrobial resistance|antibiotic resistance|antibiotic-resistant|' +
    'drug-resistant|superbug|superbugs|antiretroviral|HIV-positive|HIV infection|AIDS epidemic|AIDS patients|' +
    'AIDS virus|UNAIDS|tuberculosis cases|malaria vaccine|malaria cases|polio eradication|polio vaccine|smoking ban|' +
    'tobacco control|tobacco ban|anti-smoking|vaping|vapes|vape ban|e-cigarettes|obesity|diabetes|heart disease|' +
    'hypertension|cancer screening|cancer treatment|breast cancer|lung cancer|cancer patients|cancer rates|' +
    'stroke patients|mental health|dementia|Alzheimer’s|maternal mortality|maternal health|child mortality|' +
    'reproductive health|malnutrition|stunting|medical care|medical treatment|medical workers|medical staff|' +
    'medical personnel|medical schools|health workers|healthcare workers|health care workers|primary health care|' +
    'primary healthcare|rural clinic|hospital construction|new hospital|hospital overcrowding|hospital waiting|' +
    'waiting lists|doctors’ strike|junior doctors|resident doctors|nurses’ strike|trainee doctors|doctor shortage|' +
    'shortage of doctors|shortage of nurses|shortage of medicines|medicine shortage|drug shortage|drug prices|' +
    'prescription drugs|drug pricing|counterfeit medicines|generic drugs|pharmaceuticals|pharmaceutical company|' +
    'drugmaker|drugmakers|blood transfusion|tainted blood|organ transplant|food poisoning|alcohol poisoning|' +
    'methanol poisoning|mass poisoning|sanitation|water-borne disease|waterborne diseases|epidemiologist|' +
    'epidemiologists|epidemiological|sanitary doctor|chief sanitary doctor|morbidity|clinical trial|clinical trials|' +
    'vaccine trial|opioid epidemic|opioid crisis|fentanyl overdose|abortion pill|fluoride|thalidomide|smallpox|' +
    'WHO chief|WHO said|WHO director|WHO official|WHO officials|WHO Europe' +
    ';hospital|doctors|disease|patients|health|drug|medical|nurses|nurse|clinic|clinics|infection|treatment|patient|' +
    'illness|symptoms|hospitals|medicine|doctor|physicians|physician|diagnosed|sick|epidemic|surgery|cancer|' +
    'healthcare|care|prevention|mortality|insurance|virus|WHO’s|therapy' +
    ';health of the economy|financial health|economic health|corporate health|computer virus|Dutch disease|' +
    'mad cow futures|healthy profit',
  pandemics:
    'pandemic|epidemic|COVID-19|coronavirus|Ebola|bird flu|avian flu|H5N1|mpox|cholera|swine flu|SARS|lockdown|' +
    'virus outbreak|pandemics|global pandemic|coronavirus pandemic|COVID pandemic|Covid-19 pandemic|COVID|Covid|' +
    'Covid-19|covid-19|SARS-CoV-2|novel coronavirus|coronavirus outbreak|coronavirus cases|coronavirus vaccine|' +
    'COVID vaccine|COVID-19 vaccine|COVID-19 cases|COVID cases|COVID origins|origins of COVID|lab leak|lab-leak|' +
    'Wuhan Institute of Virology|Wuhan lab|long COVID|Omicron|Delta variant|Sputnik V|AstraZeneca vaccine|' +
    'Pfizer vaccine|mRNA vaccine|mRNA vaccines|COVAX|zero-COVID|zero-Covid|lockdowns|lockdown measures|quarantined|' +
    'quarantine measures|quarantine restrictions|pandemic preparedness|pandemic agreement|pandemic treaty|' +
    'pandemic accord|Pandemic Fund|pandemic response|pandemic inquiry|COVID inquiry|next pandemic|pandemic-era|' +
    'flu pandemic|influenza pandemic|Spanish flu|pandemic flu|H1N1|H5N1 bird flu|H7N9|H5N5|avian influenza|' +
    'avian influenza outbreak|bird flu outbreak|bird flu virus|poultry cull|culling of poultry|birds culled|culled|' +
    'SARS outbreak|SARS epidemic|severe acute respiratory|MERS|MERS outbreak|Nipah|Nipah virus|Marburg|Marburg virus|' +
    'Ebola outbreak|Ebola virus|Ebola epidemic|Ebola vaccine|Lassa fever|monkeypox|mpox outbreak|mpox cases|' +
    'mpox vaccine|clade Ib|cholera outbreak|cholera cases|cholera epidemic|cholera vaccine|disease outbreak|' +
    'outbreak of disease|outbreak of cholera|outbreak of Ebola|outbreak of measles|outbreak of bird flu|' +
    'outbreak of the disease|outbreaks of|epidemics|epidemic disease|AIDS epidemic|Zika virus|Zika outbreak|' +
    'dengue outbreak|dengue epidemic|dengue cases|hantavirus|Rift Valley fever|Crimean-Congo|' +
    'Crimean-Congo haemorrhagic fever|haemorrhagic fever|hemorrhagic fever|pneumonic plague|bubonic plague|' +
    'plague outbreak|anthrax outbreak|foot-and-mouth|foot and mouth disease|mad cow disease|BSE|swine fever|' +
    'African swine fever|chikungunya outbreak|meningitis outbreak|typhus|mystery illness|mysterious illness|' +
    'mystery disease|zoonotic|zoonosis|zoonoses|spillover event|human-to-human transmission|' +
    'human to human transmission|person-to-person|contact tracing|confirmed cases|suspected cases|new infections|' +
    'infection rate|infection rates|superspreader|reproduction number|herd immunity|incubation period|virus spread|' +
    'spread of the virus|spread of the disease|spread of infection|spread of coronavirus|new variant|virus variant|' +
    'variants of concern|respiratory virus|respiratory illness|HMPV|face masks|mask mandate|social distancing|' +
    'travel quarantine|PCR test|vaccine passport|vaccine passports|booster shot|booster shots|ventilators|' +
    'public health emergency of international concern|PHEIC|global health emergency|International Health Regulations|' +
    'CEPI|GISAID|gain-of-function' +
    ';virus|infections|infected|vaccine|cases|contagious|outbreak|quarantine|transmission|vaccines|variant|' +
    'infectious|pathogen|epidemiolog*|spread|isolation|deaths|health workers|strain|WHO|masks|tested positive|' +
    'symptoms|hospitalised|hospitalized|immunity|infect*|contagion|disease' +
    ';computer virus|financial contagion|market contagion|war outbreak|outbreak of war|outbreak of violence|' +
    'outbreak of fighting|outbreak of hostilities|obesity epidemic|since the outbreak of the war|prison lockdown|' +
    'school lockdown|locked down building',
  education:
    'university|universities|education minister|education ministry|curriculum|scholarship|research institute|' +
    'science policy|schoolchildren|education reform|exchange students|teachers’ union|tuition|education policy|' +
    'education system|education sector|education spending|education budget|education secretary|Education Department|' +
    'Department of Education|Ministry of Education|Ministry of Science and Higher Education|minister of education|' +
    'education reforms|higher education|higher-education|secondary education|primary education|preschool education|' +
    'vocational education|vocational training|vocational school|inclusive education|compulsory education|' +
    'free education|education quality|quality of education|girls’ education|right to education|UNESCO education|' +
    'out-of-school|school year|new school year|academic year|school curriculum|school textbooks|history textbook|' +
    'history textbooks|textbook|textbooks|school reform|school voucher|school vouchers|charter school|' +
    'charter schools|private schools|public schools|state schools|boarding schools|school board|school district|' +
    'school meals|school closures|school construction|Comfortable School|new schools|three-shift schools|' +
    'kindergarten|kindergartens|preschool|nursery schools|primary school|primary schools|elementary school|' +
    'elementary schools|secondary school|secondary schools|high school students|schoolchild|schoolgirls|schoolgirl|' +
    'schoolteachers|schoolteacher|school teachers|teacher shortage|shortage of teachers|teachers’ strike|' +
    'teachers strike|teacher training|teachers’ salaries|teacher salaries|schools reopened|headteacher|head teacher|' +
    'school principal|classroom|classrooms|literacy rate|illiteracy|literacy|PISA|PISA test|PISA results|' +
    'exam results|entrance exam|entrance exams|university entrance|gaokao|Unified National Testing|UNT exam|' +
    'SAT scores|A-level|standardised tests|standardized test|homework|tutoring|phones in schools|' +
    'smartphone ban in schools|school phone ban|university rankings|university ranking|university branch|' +
    'branch campus|branch of a foreign university|foreign university|Nazarbayev University|Harvard University|' +
    'Oxford University|Cambridge University|Columbia University|Stanford University|Kyoto University|' +
    'University of Tokyo|Ivy League|college admissions|college students|undergraduates|undergraduate|postgraduate|' +
    'graduate students|doctoral|PhD students|PhD|dissertation|bachelor’s degree|master’s degree|diploma recognition|' +
    'lecturers|lecturer|rector|rectors|vice-chancellor|dean of|faculty members|faculty of|tuition fees|tuition-free|' +
    'student loan|student loans|student loan forgiveness|student fees|student grants|state grants for students|' +
    'international students|foreign students|overseas students|student mobility|student enrolment|student enrollment|' +
    'enrolment|school enrollment|university students|campus protests|campus antisemitism|academic freedom|' +
    'academic exchange|academic cooperation|Bologna Process|Erasmus+|Erasmus programme|Fulbright|Bolashak|' +
    'Rhodes scholarship|scholarships|Academy of Sciences|academy of sciences|National Academy of Sciences|' +
    'scientific research|scientific cooperation|science funding|research funding|research grants|research council|' +
    'National Science Foundation|National Institutes of Health|NIH grants|scientific journal|peer-reviewed|' +
    'scientific discovery|scientific community|basic research|scientific institute|science minister|science ministry|' +
    'ministry of science|science and technology cooperation|science academy|CERN|particle physics|physicist|' +
    'physicists|Nobel laureate|Nobel Prize in Physics|Nobel Prize in Chemistry|Nobel Prize in Medicine|' +
    'Nobel Prize in physics|Nobel prizes|archaeolog*|paleontolog*|palaeontolog*|affirmative action in admissions|' +
    'Teach for America|STEM education|EdTech' +
    ';school|schools|students|teachers|research|scientists|education|campus|professor|teacher|student|pupils|pupil|' +
    'graduates|graduate|academic|exam|exams|degree|college|colleges|lecture|learning|faculty|scientific|scientist|' +
    'scholars|scholar|researchers|diploma|admission|curricula|institute|academics|laboratory|principal|literate|' +
    'study|classes' +
    ';university hospital|school of thought|old school|school of fish|teachers’ pension fund|Teachers’ Pension Plan|' +
    'teachers pension|think tank scholar|university spokesman said the poll|Quinnipiac University|university poll|' +
    'Teacher Retirement System',
  disasters:
    'natural disaster|disaster relief|state of emergency|emergency services|wildfire|wildfires|landslide|mudslide|' +
    'avalanche|volcanic eruption|volcano|rescue workers|rescuers|explosion at|death toll|search and rescue|evacuat*|' +
    'forest fire|mine collapse|disaster|natural disasters|natural calamity|calamity|catastrophe|' +
    'humanitarian catastrophe after|man-made disaster|industrial disaster|industrial accident|technological disaster|' +
    'disaster area|disaster zone|disaster response|disaster management|disaster risk|disaster risk reduction|' +
    'Sendai Framework|disaster agency|disaster-hit|disaster preparedness|disaster minister|emergency declared|' +
    'declared a state of emergency|declares state of emergency|emergency situation|emergency situations|' +
    'Ministry of Emergency Situations|Emergencies Ministry|emergency situations ministry|emergency ministry|FEMA|' +
    'Federal Emergency Management|civil protection|civil defence ministry|emergency management|emergency crews|' +
    'emergency responders|first responders|rescuer|rescue teams|rescue team|rescue operation|rescue operations|' +
    'rescue effort|rescue efforts|rescue crews|search-and-rescue|search for survivors|searching for survivors|' +
    'trapped miners|miners trapped|miners killed|mine explosion|mine blast|mine disaster|mine accident|' +
    'coal mine blast|coal mine explosion|coal mine fire|Kostenko mine|methane explosion|gas explosion|' +
    'factory explosion|factory fire|plant explosion|explosion at a|explosion at the|explosion at plant|' +
    'chemical plant explosion|fireworks factory|ammunition depot explosion|arms depot explosion|warehouse fire|' +
    'warehouse explosion|Beirut port explosion|Bhopal|Seveso|Deepwater Horizon|oil rig explosion|Piper Alpha|' +
    'refinery fire|refinery explosion|fire broke out|deadly fire|massive fire|huge fire|high-rise fire|' +
    'apartment fire|nightclub fire|hotel fire|hospital fire|tower fire|Grenfell|Wang Fuk Court|blaze|firefighter|' +
    'firefighters|fire brigade|fire service|forest fires|bushfire|bushfires|brush fire|brush fires|wildland fire|' +
    'grassfire|fire season|wildfire smoke|wildfire season|acres burned|hectares burned|Palisades Fire|Eaton Fire|' +
    'Camp Fire|Maui wildfire|Lahaina|landslides|mudslides|mudflow|mudflows|rockslide|rockfall|avalanches|' +
    'glacier collapse|glacial lake outburst|sinkhole|volcanic|volcanoes|volcanic ash|volcano erupted|volcano erupts|' +
    'erupting volcano|lava flow|lava flows|Mount Etna|Mount Pinatubo|Pinatubo|Nevado del Ruiz|Krakatoa|Mount Merapi|' +
    'Semeru|Lewotobi|limnic eruption|Lake Nyos|dam burst|dam break|dam collapse|dam collapsed|dam failure|' +
    'tailings dam collapse|bridge collapse|bridge collapsed|building collapse|building collapsed|collapsed building|' +
    'roof collapse|mine collapsed|structural collapse|stampede|crowd crush|crush at|train crash|train derailment|' +
    'train collision|rail disaster|bus crash|bus plunged|ferry sank|ferry sinks|ferry sinking|ferry disaster|' +
    'ferry capsized|boat capsized|shipwreck|sank off|capsizes|plane crash|plane crashed|air disaster|air crash|' +
    'helicopter crash|jet crash|airliner crash|survivors were pulled|pulled from the rubble|bodies recovered|' +
    'recovered bodies|bodies were found|death toll rises|death toll rose|death toll climbs|people missing|' +
    'feared dead|feared drowned|evacuation order|evacuation orders|evacuees|evacuated residents|mass evacuation|' +
    'chemical spill|toxic cloud|toxic gas leak|ammonia leak|chlorine leak|Challenger disaster|Chernobyl disaster|' +
    'Chernobyl accident|Fukushima disaster|famine disaster|insured losses|catastrophe losses|day of mourning|' +
    'national mourning' +
    ';rescue|missing|collapsed|victims|emergency|survivors|wreckage|rubble|dead|injured|deaths|fire|flames|trapped|' +
    'debris|accident|crash|killed|crews|destroyed|explosion|blast|burned|collapse|toll|hazard|relief|bodies|tragedy|' +
    'damage|homeless|smoke|evacuation|catastroph*' +
    ';political disaster|economic disaster|disaster recovery software|price avalanche|landslide victory|' +
    'landslide win|won by a landslide|electoral landslide|shipwrecked hopes|landslide election|political earthquake',
  earthquakes:
    'earthquake|quake|tsunami|aftershock|epicentre|epicenter|Richter scale|earthquakes|quakes|strong earthquake|' +
    'powerful earthquake|massive earthquake|magnitude earthquake|magnitude-6|magnitude-7|magnitude 7|magnitude 6|' +
    'magnitude 5|magnitude 8|magnitude 6.0|magnitude 7.0|magnitude of 5|magnitude of 6|magnitude of 7|' +
    'magnitude quake|preliminary magnitude|moment magnitude|Richter|on the Richter scale|earthquake struck|' +
    'earthquake hit|earthquake strikes|earthquake hits|earthquake rocked|earthquake shook|earthquake jolted|' +
    'earthquake killed|quake struck|quake hit|quake strikes|quake hits|quake jolted|quake-hit|quake zone|' +
    'quake victims|quake survivors|quake damage|quake relief|earthquake relief|earthquake victims|' +
    'earthquake survivors|earthquake damage|earthquake zone|earthquake-hit|earthquake-stricken|earthquake-prone|' +
    'earthquake-resistant|earthquake-proof|earthquake-proofing|earthquake early warning|earthquake warning|' +
    'earthquake prediction|earthquake drill|earthquake preparedness|earthquake recovery|earthquake reconstruction|' +
    'post-earthquake|pre-earthquake|seismic activity|seismic zone|seismic hazard|seismic resistance|' +
    'seismic safety of buildings|seismic station|seismic waves|seismic intensity|seismic event|seismically active|' +
    'seismological|seismologist|seismologists|seismology|seismograph|seismometer|seismic retrofit|aftershocks|' +
    'foreshock|tremors felt|tremors were felt|tremor felt|earth tremor|earth tremors|underground shocks|tectonic|' +
    'tectonic plates|fault line|San Andreas Fault|North Anatolian Fault|subduction zone|Nankai Trough|megaquake|' +
    'megathrust|Ring of Fire|shindo|intensity scale|Japan Meteorological Agency issued a tsunami|tsunami warning|' +
    'tsunami warnings|tsunami alert|tsunami advisory|tsunami waves|tsunami wave|tsunamis|Pacific Tsunami Warning|' +
    'Indian Ocean tsunami|Boxing Day tsunami|Great East Japan Earthquake|Great Hanshin Earthquake|Hanshin earthquake|' +
    'Kobe earthquake|Kobe quake|Tohoku earthquake|Noto Peninsula earthquake|Noto earthquake|Kamchatka earthquake|' +
    'Spitak|Armenian earthquake|Armenia earthquake|Loma Prieta|Northridge earthquake|Izmit earthquake|' +
    'Marmara earthquake|Turkey earthquake|Turkey-Syria earthquake|Kahramanmaras|Bam earthquake|Sichuan earthquake|' +
    'Wenchuan|Tangshan|Nepal earthquake|Haiti earthquake|Mexico City earthquake|Myanmar earthquake|Afghan earthquake|' +
    'Morocco earthquake|Chile earthquake|U.S. Geological Survey said the quake|US Geological Survey|' +
    'U.S. Geological Survey|USGS said|USGS|European-Mediterranean Seismological|EMSC|GFZ|' +
    'German Research Centre for Geosciences|induced seismicity|collapsed in the earthquake' +
    ';rubble|tremors|collapsed buildings|seismic|magnitude|tremor|shaking|shook|jolted|aftermath|struck|depth of|' +
    'kilometres deep|kilometers deep|fault|collapsed|survivors|landslide|rescuers|km depth|buildings|felt in|damage|' +
    'intensity' +
    ';seismic survey|seismic surveys|seismic data|seismic exploration|seismic vessel|3D seismic|2D seismic|' +
    'seismic shift|order of magnitude|orders of magnitude|political earthquake|electoral earthquake|tsunami of|' +
    'political tsunami|mineral commodity summaries',
  'floods-and-storms':
    'flood|floods|flooding|hurricane|typhoon|cyclone|tropical storm|storm surge|monsoon|flash flood|tornado|' +
    'heavy rain|torrential rain|blizzard|snowstorm|flooded|flood-hit|flood victims|flood waters|floodwaters|' +
    'floodwater|flood warning|flood warnings|flood alert|flood alerts|flood defences|flood defenses|flood barrier|' +
    'flood relief|flood damage|flood disaster|flood zone|flood risk|flood control|flood season|flood-affected|' +
    'flash floods|flash flooding|severe flooding|worst flooding|river flooding|coastal flooding|spring floods|' +
    'spring flooding|river burst its banks|burst its banks|burst their banks|overflowed|overflowing rivers|' +
    'rivers overflowed|swollen rivers|swollen river|rising waters|rising water levels|inundation|submerged villages|' +
    'dam overflow|levee|levees|dike breach|dyke breach|embankment breach|sandbags|glacial flood|' +
    'glacial lake outburst flood|cloudburst|cloudbursts|deluge|downpour|downpours|heavy rains|heavy rainfall|' +
    'heavy monsoon|monsoon rains|monsoon floods|monsoon rain|torrential rains|torrential downpours|record rainfall|' +
    'record rain|rainstorm|rainstorms|relentless rain|hurricanes|hurricane season|hurricane warning|hurricane-force|' +
    'hurricane-force winds|Category 3|Category 4|Category 5|National Hurricane Center|Hurricane Katrina|' +
    'Hurricane Helene|Hurricane Milton|Hurricane Melissa|Hurricane Andrew|Hurricane Hugo|Hurricane Mitch|' +
    'Hurricane Maria|Hurricane Sandy|Hurricane Gilbert|super typhoon|typhoons|Typhoon Haiyan|Typhoon Kalmaegi|' +
    'Typhoon Yagi|Super Typhoon|cyclones|tropical cyclone|tropical cyclones|tropical depression|Cyclone Freddy|' +
    'Cyclone Idai|Cyclone Nargis|Cyclone Ditwah|Bangladesh cyclone|bomb cyclone|extratropical|Storm Daniel|' +
    'Storm Boris|Storm Eunice|storm damage|storm battered|storm hit|storm lashed|storm warning|storm warnings|' +
    'storms lashed|severe storm|severe storms|powerful storm|deadly storm|violent storm|winter storm|winter storms|' +
    'ice storm|snow storm|snowstorms|blizzards|heavy snow|heavy snowfall|snowfall|hailstorm|thunderstorm|' +
    'thunderstorms|windstorm|gale-force|gale-force winds|gales|gusts|strong winds|wind gusts|tornadoes|tornados|' +
    'twister|twisters|derecho|dust storm|dust storms|sandstorm|sandstorms|atmospheric river|nor’easter|' +
    'storm made landfall|made landfall|eye of the storm|meteorological service|meteorologists|meteorologist|' +
    'National Weather Service|weather bureau|weather service|severe weather|extreme weather|red alert for rain|' +
    'orange alert for rain|Derna|Valencia floods|DANA|Libya flood|Pakistan floods|Kentucky floods|Texas floods|' +
    'Camp Mystic|Ahr valley|Kazakhstan floods|Orenburg flood|Yangtze floods|Atyrau flood|swept away by|washed away|' +
    'washed away bridges|landslides triggered by rain|Madden-Julian|La Niña rains|El Niño rains' +
    ';storm|landfall|inundated|rain|winds|evacuated|rains|floodplain|river levels|swollen|monsoonal|weather|' +
    'forecasters|forecast|evacuees|power outages|snow|wind|landslides|mud|submerged|waterlogged|rivers|coast|dam|' +
    'damaged|villages|meteorolog*|millimetres of rain|inches of rain|storms|evacuation|rainfall|hail|swept away' +
    ';flood of imports|flood of|flooded the market|flooding the market|flood the market|flood of refugees|' +
    'political storm|storm of protest|perfect storm|storm of criticism|Carolina Hurricanes|Miami Hurricanes|' +
    'Typhoon fighter|Eurofighter Typhoon|Typhoon jets|Typhoon missile|snow job|brainstorm|took by storm|by storm|' +
    'Storm Shadow|flood lights|Oklahoma City Thunder|Desert Storm|Operation Desert Storm',
  environment:
    'environmental|pollution|air pollution|ecosystem|toxic waste|environment minister|oil spill|plastic waste|' +
    'ecolog*|smog|contamination|plastic pollution|acid rain|environmental protection|environmental damage|' +
    'environmental disaster|environmental impact|environmental impact assessment|environmental assessment|' +
    'environmental regulation|environmental regulations|environmental law|environmental laws|environmental standards|' +
    'environmental rules|environmental policy|environmental issues|environmental problems|environmental concerns|' +
    'environmental group|environmental groups|environmental activist|environmental activists|' +
    'environmental campaigners|environmental crime|environmental degradation|environmental safety|' +
    'environmental monitoring|environmental permit|environmental review|environmental agency|' +
    'Environmental Protection Agency|EPA|environment agency|Environment Agency|environment ministry|' +
    'Ministry of Environment|Ministry of Ecology|ministry of ecology|Ministry of the Environment|environmentalist|' +
    'environmentalists|environmentally|UN Environment Programme|UNEP|European Environment Agency|Greenpeace|' +
    'Friends of the Earth|Sierra Club|World Wildlife Fund|WWF|Earth Day|Earth Summit|Environmental Code|' +
    'ecological disaster|ecological damage|ecological catastrophe|ecologist|ecologists|ecocide|polluter|polluters|' +
    'polluted|polluting|polluter pays|water pollution|river pollution|marine pollution|ocean pollution|' +
    'soil pollution|soil contamination|groundwater contamination|industrial pollution|sewage pollution|sewage spill|' +
    'sewage spills|sewage discharge|raw sewage|air quality|air quality index|clean air|Clean Air Act|Clean Water Act|' +
    'Superfund|particulate matter|PM2.5|fine particles|haze|transboundary haze|nitrogen dioxide|sulphur dioxide|' +
    'sulfur dioxide|sulphur emissions|nitrogen oxide|soot|tailpipe emissions|vehicle emissions|emission standards|' +
    'ozone layer|ozone hole|ozone depletion|ozone-depleting|CFCs|chlorofluorocarbons|Montreal Protocol|' +
    'hazardous waste|toxic chemicals|toxic spill|chemical contamination|heavy metals|mercury pollution|Minamata|' +
    'lead poisoning|lead contamination|cyanide spill|tailings spill|PFAS|forever chemicals|dioxin|PCBs|pesticide ban|' +
    'DDT|asbestos|microplastics|microplastic|single-use plastic|single-use plastics|plastic bag ban|plastic bags|' +
    'plastics treaty|Global Plastics Treaty|marine litter|ocean plastic|Great Pacific Garbage Patch|waste management|' +
    'waste incinerator|waste incineration|waste recycling|recycling|recycled|landfill|landfills|garbage dump|' +
    'rubbish dump|garbage crisis|waste trade|waste shipments|waste imports|illegal dumping|ocean dumping|solid waste|' +
    'e-waste|electronic waste|circular economy|oil slick|tanker spill|Exxon Valdez|Torrey Canyon|Prestige spill|' +
    'Deepwater Horizon spill|fuel oil spill|ecocide law|desertification|land degradation|soil erosion|' +
    'Semipalatinsk contamination|Caspian shallowing|Taza Kazakhstan|tree planting|planting trees|green spaces|' +
    'sustainable development|sustainability|UN Environment Assembly|nature protection|Chevron Ecuador pollution|' +
    'noise pollution|light pollution|acid deposition|deep-sea mining moratorium|radioactive contamination|' +
    'greenwashing' +
    ';environment|conservation|clean-up|toxic|waste|emissions|ecology|toxic substances|garbage|rubbish|litter|sewage|' +
    'chemicals|dumping|contaminated|cleanup|clean up|nature|green|sustainable|emission|plastic|residents complained|' +
    'dust|spill|leak|harmful|exhaust|soil|rivers|air|filters' +
    ';business environment|security environment|investment environment|political environment|regulatory environment|' +
    'interest rate environment|economic environment|market environment|anti-dumping|startup ecosystem|' +
    'innovation ecosystem|digital ecosystem|tech ecosystem|debt sustainability|fiscal sustainability|toxic assets|' +
    'toxic debt',
  'climate-policy':
    'climate change|global warming|climate policy|climate summit|Paris Agreement|COP28|COP29|COP30|COP31|' +
    'climate finance|net zero|climate crisis|greenhouse gas|carbon emissions|carbon neutral*|climate target|' +
    'climate action|Kyoto Protocol|climate talks|climate goals|loss and damage|UNFCCC|heatwave|heat wave|glacier|' +
    'climate policies|climate law|climate bill|climate legislation|climate agreement|climate accord|climate pact|' +
    'climate treaty|climate deal|climate conference|climate negotiations|climate negotiators|climate diplomacy|' +
    'climate envoy|climate minister|climate commissioner|climate summit in|COP21|COP26|COP27|COP32|' +
    'Conference of the Parties|UN climate|U.N. climate|UN Framework Convention on Climate Change|' +
    'Framework Convention on Climate Change|Intergovernmental Panel on Climate Change|IPCC|Earth Summit|Rio summit|' +
    'Simon Stiell|Green Climate Fund|loss and damage fund|Loss and Damage|climate fund|climate funding|climate aid|' +
    'climate reparations|climate justice|climate adaptation|adaptation finance|climate resilience|climate resilient|' +
    'climate mitigation|climate emergency|climate strategy|climate plan|climate plans|climate pledge|climate pledges|' +
    'climate commitments|climate targets|climate goal|climate neutrality|climate-neutral|climate agenda|' +
    'climate measures|climate movement|climate activist|climate activists|climate campaigners|climate strike|' +
    'Fridays for Future|Greta Thunberg|climate lawsuit|climate litigation|climate case|climate sceptic|' +
    'climate skeptic|climate denial|climate denier|climate scientist|climate scientists|climate science|' +
    'climate research|climate model|climate models|climate data|climate risk|climate risks|climate impacts|' +
    'climate-related|climate disaster|climate disasters|climate disclosure|climate report|climate tipping|' +
    'tipping point|tipping points|changing climate|warming planet|warming climate|human-induced climate|' +
    'human-caused climate|man-made climate|planet-warming|planet-heating|climate-warming|global temperature|' +
    'global temperatures|global average temperature|average global temperature|pre-industrial levels|' +
    'preindustrial levels|pre-industrial|1.5C|1.5 degrees|1.5 degrees Celsius|1.5°C|2 degrees Celsius|hottest year|' +
    'hottest year on record|warmest year|hottest month|hottest day|record heat|record-breaking heat|' +
    'record temperatures|extreme heat|heatwaves|heat waves|heat dome|Copernicus Climate Change Service|' +
    'World Meteorological Organization|WMO|El Niño|El Nino|La Niña|La Nina|sea level rise|sea-level rise|' +
    'rising sea levels|rising seas|sea ice|Arctic ice|Antarctic ice|ice sheet|ice sheets|polar ice|melting ice|' +
    'melting glaciers|glacier melt|glaciers|glacial retreat|permafrost|thawing permafrost|greenhouse effect|' +
    'greenhouse gases|greenhouse gas emissions|greenhouse-gas|greenhouse gas reduction|greenhouse emissions|' +
    'carbon dioxide emissions|CO2 emissions|CO2 emission|carbon emission|emissions reduction|emissions reductions|' +
    'emission reduction|emissions cuts|emission cuts|cut emissions|cutting emissions|reduce emissions|' +
    'reducing emissions|emissions target|emissions targets|emission target|emissions goal|emissions gap|' +
    'Emissions Gap Report|methane emissions|Global Methane Pledge|methane pledge|carbon footprint|carbon budget|' +
    'carbon neutrality by|net-zero|net zero by|net-zero emissions|net zero emissions|net-zero target|net zero target|' +
    'decarbonisation|decarbonization|decarbonise|decarbonize|nationally determined contribution|' +
    'nationally determined contributions|NDC|NDCs|Paris climate|Paris climate agreement|Paris climate accord|' +
    'Paris accord|Kyoto treaty|Kyoto climate|Montreal climate|Bonn climate|Glasgow climate|Copenhagen climate|' +
    'European Green Deal|Green Deal|EU climate|European Climate Law|2040 climate|2035 climate|climate club|' +
    'Green New Deal|Inflation Reduction Act|endangerment finding|Clean Power Plan|fossil fuel phase-out|' +
    'phase out fossil fuels|phase-out of fossil fuels|transition away from fossil fuels|' +
    'transitioning away from fossil|geoengineering|solar geoengineering|carbon removal|small island states|AOSIS|' +
    'vulnerable countries fund|low-carbon|low-carbon development|green finance taxonomy|green transition|' +
    'just transition' +
    ';climate|emissions|warming|methane|temperature|temperatures|greenhouse|heat|carbon|decarboni*|fossil fuels|' +
    'drought|extreme weather|sea levels|pledge|mitigation|adaptation|renewable|pledges|CO2|degrees|glacial|warmer|' +
    'hottest|COP|planet' +
    ';investment climate|business climate|political climate|economic climate|climate of fear|climate control|' +
    'investor climate|climate of trust|climate of confidence|police COP|current climate|diplomatic glacier',
  'carbon-markets':
    'carbon price|carbon tax|carbon market|carbon credit|emissions trading|carbon border|CBAM|cap and trade|' +
    'carbon border adjustment|carbon capture|joint crediting mechanism|carbon markets|carbon prices|carbon pricing|' +
    'price of carbon|price on carbon|carbon levy|carbon taxes|carbon duty|carbon tariff|carbon tariffs|' +
    'carbon border tax|carbon border levy|Carbon Border Adjustment Mechanism|carbon adjustment mechanism|' +
    'border carbon adjustment|CBAM certificates|CBAM levy|carbon leakage|carbon credits|carbon offset|carbon offsets|' +
    'carbon offsetting|offset credits|offset market|carbon project|carbon projects|carbon farming|' +
    'carbon removal credits|carbon allowance|carbon allowances|carbon permit|carbon permits|carbon trading|' +
    'carbon exchange|carbon fund|carbon quota|carbon quotas|carbon unit|carbon units|carbon contract|' +
    'voluntary carbon|voluntary carbon market|voluntary carbon markets|compliance carbon|' +
    'Integrity Council for the Voluntary Carbon|Verra|Gold Standard credits|emissions trading scheme|' +
    'emissions trading system|Emissions Trading System|Emissions Trading Scheme|emission trading|EU ETS|UK ETS|ETS2|' +
    'ETS|emissions permit|emissions permits|emission permits|emissions allowance|emissions allowances|' +
    'emission allowances|EU allowances|EUA|EUAs|EUA prices|emission quotas|emissions quota|emissions quotas|' +
    'emissions cap|emissions credits|emission credits|emission rights|pollution permits|pollution credits|' +
    'sulfur dioxide allowances|cap-and-trade|cap-and-invest|California carbon|Regional Greenhouse Gas Initiative|' +
    'RGGI|Western Climate Initiative|Market Stability Reserve|free allowances|free allocation|allowance auction|' +
    'allowance auctions|carbon auction|national carbon market|China’s carbon market|Chinese carbon market|' +
    'Article 6 of the Paris|Article 6.2|Article 6.4|ITMO|ITMOs|internationally transferred mitigation|' +
    'Joint Crediting Mechanism|JCM|JCM credits|Clean Development Mechanism|certified emission reductions|CERs|CORSIA|' +
    'REDD+|REDD|GX-ETS|GX League|tonne of CO2|ton of CO2|tonne of carbon|ton of carbon|per tonne of CO2|' +
    'per tonne of carbon|tonnes of CO2|tons of CO2|tonnes of carbon dioxide|tons of carbon dioxide|CO2 equivalent|' +
    'tonnes of CO2 equivalent|carbon dioxide equivalent|CO2 price|CO2 prices|CO2 tax|CO2 pricing|CO2 certificates|' +
    'carbon intensity|carbon capture and storage|carbon capture and utilisation|carbon capture, utilization|CCS|CCUS|' +
    'CO2 storage|carbon storage|carbon sequestration|carbon sink|carbon sinks|direct air capture|Northern Lights CO2|' +
    'Tomakomai|carbon accounting|carbon registry|carbon regulation|carbon disclosure|emissions reporting|' +
    'emissions inventory|greenhouse gas inventory|methane fee|methane regulation|methane rules|methane leaks|' +
    'methane leak|methane intensity|maritime carbon levy|IMO Net-Zero Framework|social cost of carbon|Scope 3|' +
    'Scope 3 emissions|emissions disclosure' +
    ';emissions|carbon|methane|allowances|offsets|credits|offset|CO2|greenhouse gas|permits|tonne|emission|' +
    'sequestration|low-carbon|capture|decarboni*|quota|quotas|auction|sink|registry|net zero|levy|benchmark|ton of' +
    ';carbon fibre|carbon fiber|carbon steel|carbon dating|carbon copy|carbon monoxide|activated carbon|tax credits|' +
    'export credits',
  biodiversity:
    'biodiversity|deforestation|endangered species|rainforest|wildlife|overfishing|illegal fishing|fishing quota|' +
    'whaling|poaching|national park|extinction|illegal logging|coral reef|biological diversity|biodiversity loss|' +
    'biodiversity summit|biodiversity talks|biodiversity credits|Convention on Biological Diversity|Kunming-Montreal|' +
    'COP16 biodiversity|30 by 30|30x30|IPBES|High Seas Treaty|BBNJ|species loss|species extinction|mass extinction|' +
    'extinct|extinct species|critically endangered|endangered animal|endangered animals|Endangered Species Act|' +
    'endangered bird|threatened species|threatened with extinction|on the brink of extinction|Red List|IUCN Red List|' +
    'IUCN|CITES|International Union for Conservation of Nature|WWF|World Wildlife Fund|Living Planet Report|' +
    'wildlife trade|illegal wildlife|wildlife trafficking|wildlife conservation|Wildlife Conservation Society|' +
    'wildlife reserve|wildlife refuge|wildlife corridor|nature reserve|nature reserves|game reserve|national parks|' +
    'protected area|protected areas|marine protected area|marine protected areas|marine reserve|marine sanctuary|' +
    'conservationist|conservationists|nature conservation|nature restoration|Nature Restoration Law|rewilding|' +
    'reintroduction of|reintroduced to the wild|released into the wild|habitat loss|habitat destruction|' +
    'natural habitat|poachers|poacher|poached|ivory trade|ivory ban|elephant poaching|elephants|rhino|rhinos|' +
    'rhino horn|rhinoceros|tigers in the wild|Turan tiger|Amur tiger|snow leopard|snow leopards|saiga|saigas|' +
    'saiga antelope|saiga horn|Przewalski’s horse|Przewalski|bustard|goitered gazelle|kulan|kulans|wild horses|' +
    'wolves|wolf cull|brown bears|grizzly|polar bear|polar bears|gorilla|gorillas|orangutan|orangutans|chimpanzees|' +
    'pangolin|pangolins|giant panda|pandas|vaquita|whales|whale|whale hunting|whale stranding|commercial whaling|' +
    'International Whaling Commission|IWC|whalers|dolphins|porpoise|sharks|shark fin|sea turtles|seabirds|penguins|' +
    'Caspian seal|Caspian seals|seal deaths|dead seals|sturgeon|sturgeons|caviar ban|bluefin tuna|tuna quota|' +
    'cod quota|cod stocks|fish stocks|fish stock|fishery resources|fishing ban|fishing quotas|fishing rights|' +
    'fisheries agreement|fisheries policy|Common Fisheries Policy|fisheries minister|fishery|IUU fishing|' +
    'illegal, unreported|unregulated fishing|bottom trawling|driftnet|drift nets|drift-net|krill|salmon run|' +
    'mass fish die-off|fish kill|dead fish|coral bleaching|corals|coral reefs|Great Barrier Reef|mangrove|mangroves|' +
    'wetland|wetlands|peatland|peatlands|Ramsar|invasive species|invasive plant|alien species|locust|pollinators|' +
    'bees|bee colonies|insect decline|bird species|migratory birds|bird sanctuary|birdlife|old-growth forest|' +
    'old-growth forests|ancient forest|forest loss|forest clearance|forest clearing|forest conservation|' +
    'forest protection|forest destruction|Amazon rainforest|Amazon deforestation|Amazon forest|Congo Basin forest|' +
    'rainforests|tropical forest|tropical forests|tropical rainforest|illegal loggers|logging ban|reforestation|' +
    'afforestation|deforested|deforestation-free|deforestation regulation|EUDR|Tropical Forest Forever|TFFF|' +
    'Moratorium on soy|soy moratorium|spotted owl|UNESCO biosphere|biosphere reserve|genetic resources|gene bank|' +
    'seed vault|Svalbard Global Seed Vault|flora and fauna|fauna|flora|endemic species|extinction risk|' +
    'trophy hunting|hunting ban|animal welfare|zoologist|zoologists|elephant ivory|ivory tusks|tusks|ivory poaching' +
    ';species|forest|fishing|forests|habitat|animals|animal|birds|fish|conservation|trees|hunting|nature|fishermen|' +
    'ecosystem|ecosystems|marine|logging|fisheries|wild|reserve|loggers|plants|ocean|population of|trawlers|zoo|' +
    'nesting|breeding|rangers' +
    ';bull and bear|bears on Wall Street|Chicago Bears|Memphis Grizzlies|Miami Dolphins|San Jose Sharks|' +
    'Detroit Tigers|Asian tigers|Asian tiger|Tamil Tigers|loan sharks|Bitcoin whales|Wolf of Wall Street|bears the|' +
    'bears no|bears watching|bears responsibility|bears out|Minnesota Timberwolves|wolves in sheep',
  water:
    'water scarcity|water shortage|water security|water resources|irrigation|Aral Sea|Amu Darya|Syr Darya|' +
    'desalination|water-sharing|Indus Waters Treaty|groundwater|water supply|Qosh Tepa|drinking water|' +
    'water management|aquifer|water crisis|water shortages|water stress|water-stressed|water deficit|water-scarce|' +
    'water scarce|water supplies|water supply system|water rationing|water cuts|water restrictions|' +
    'water conservation|water saving|water-saving|water-saving technologies|water efficiency|water use|water usage|' +
    'water consumption|water policy|water law|Water Code|water rights|water treaty|water agreement|water accord|' +
    'water dispute|water disputes|water conflict|water wars|water war|water diplomacy|water cooperation|' +
    'water allocation|water distribution|water quota|water quotas|water intake|water withdrawal|water release|' +
    'water releases|water flow|water level|water levels|low water levels|water discharge|water minister|' +
    'water ministry|Ministry of Water Resources|ministry of water resources|Water Resources and Irrigation|' +
    'water authority|water commission|water company|water companies|water utility|water utilities|Thames Water|Ofwat|' +
    'water privatisation|water infrastructure|water pipes|water pipeline|water treatment|wastewater|' +
    'wastewater treatment|water quality|water tariff|water tariffs|water meter|clean water|clean drinking water|' +
    'safe drinking water|safe water|access to water|tap water|bottled water shortage|fresh water|freshwater|' +
    'potable water|running water|water tankers|water trucks|Day Zero|day zero|groundwater depletion|aquifers|' +
    'borehole|boreholes|irrigated|irrigation water|irrigation canal|irrigation canals|irrigation system|' +
    'irrigation systems|irrigation season|drip irrigation|irrigation networks|transboundary water|' +
    'transboundary rivers|transboundary river|transboundary water resources|shared rivers|river sharing|shared water|' +
    'water sharing|river basin|river basins|upstream countries|downstream countries|water-energy|water-energy nexus|' +
    'water and energy consortium|hydropower and irrigation|drought-hit|drought-stricken|drought emergency|' +
    'severe drought|prolonged drought|worst drought|drought conditions|droughts|drought relief|drying up|' +
    'dry riverbed|dried-up|Aral|Aral Sea basin|North Aral|International Fund for Saving the Aral Sea|IFAS|' +
    'Caspian Sea level|shrinking Caspian|Caspian shallowing|shallowing of the Caspian|Caspian water level|Amudarya|' +
    'Syrdarya|Syr-Darya|Amu-Darya|Kosh-Tepa|Qosh Tepa Canal|Qosh-Tepa|Qush Tepa|Toktogul reservoir|Chardara|Shardara|' +
    'Kokaral|Kambarata|Rogun reservoir|Ili River|Irtysh|Lake Balkhash|Balkhash|Ural River water|Zhaiyk|Chu and Talas|' +
    'Chu-Talas|Interstate Commission for Water Coordination|ICWC|Nile waters|Nile water|Nile Basin|' +
    'Nile Basin Initiative|Grand Ethiopian Renaissance Dam|GERD|Tigris and Euphrates|Euphrates|Tigris|Jordan River|' +
    'Helmand|Helmand River|Indus water|Indus Waters|Indus river|Teesta|Farakka|Ganges water|Brahmaputra dam|' +
    'Yarlung Tsangpo|Medog|Mekong dams|Mekong River|Colorado River|Colorado River Basin|Lake Mead|Lake Powell|' +
    'Rio Grande water|1944 water treaty|Murray-Darling|Lake Urmia|Lake Chad|Dead Sea|Zayandeh Rud|Tehran water|' +
    'Kakhovka|Kakhovka reservoir|North Crimean Canal|Three Gorges|South-North Water|South-to-North Water|' +
    'desalination plant|desalination plants|desalinated|desalinated water|sea water desalination|reservoirs|' +
    'UN Water Conference|UN-Water|Dushanbe Water|World Water Day|World Water Forum|Stockholm Water|' +
    'International Decade for Action Water|glacier preservation|Year of Glaciers|meltwater|snowpack|rainmaking|' +
    'cloud seeding|hydrologist|hydrological|hydrologists|Kazhydromet water|transfer of water|river diversion|' +
    'river reversal|Siberian river diversion|sanitation and water|water-borne|irrigated land' +
    ';river|water|dam|canal|upstream|downstream|reservoir|dams|rivers|drought|irrigat*|canals|basin|flow|' +
    'cubic metres|cubic meters|litres|liters|lake|rainfall|crops|farmers|wells|transboundary|dry|shortage|riparian|' +
    'glaciers|taps|pipes|hydropower|Tajikistan|Kyrgyzstan|dried up' +
    ';oil reservoir|gas reservoir|territorial waters|heavy water|reservoir pressure|reservoir rock|heavy-water|' +
    'international waters|water cannon|Whitewater|Watergate|hot water|light-water reactor|light water reactor|' +
    'backwater|deepwater|Suez Canal|Panama Canal|reservoir engineering|Rio Tinto|exploration drought',
  technology:
    'technology policy|technology transfer|high technology|tech company|tech companies|tech giant|innovation|' +
    'high-tech|technology sector|technology company|technology companies|technology firm|technology firms|' +
    'technology giant|technology giants|technology industry|technology minister|technology ministry|' +
    'technology stocks|technology war|tech war|technology rivalry|technology race|tech race|tech rivalry|' +
    'technological rivalry|technology competition|technology cooperation|technology partnership|technology alliance|' +
    'technology cold war|technology dispute|technology theft|stolen technology|forced technology transfer|' +
    'technological sovereignty|technology sovereignty|tech sovereignty|digital sovereignty|' +
    'technological independence|technological self-reliance|technological leadership|technological progress|' +
    'technological development|technological breakthrough|technological revolution|technological innovation|' +
    'technological cooperation|technological superiority|technological edge|technological gap|advanced technology|' +
    'advanced technologies|cutting-edge technology|cutting-edge technologies|emerging technology|' +
    'emerging technologies|critical technology|critical technologies|disruptive technology|deep tech|deeptech|' +
    'high tech|high technologies|hi-tech|information technology|information technologies|IT sector|IT industry|' +
    'IT company|IT companies|IT specialists|IT park|IT Park|IT services export|Astana Hub|Digital Bridge|' +
    'technology hub|tech hub|tech park|technopark|technology park|science park|innovation hub|innovation centre|' +
    'innovation center|innovation policy|innovation index|Global Innovation Index|Made in China 2025|Skolkovo|' +
    'Silicon Valley|start-ups|startups|startup ecosystem|tech startup|tech start-up|unicorn startup|venture capital|' +
    'tech entrepreneur|tech billionaire|tech executives|tech leaders|tech industry|tech sector|tech workers|' +
    'tech layoffs|tech stocks|tech firm|tech firms|tech group|tech regulation|tech summit|tech diplomacy|Big Tech|' +
    'big tech|tech giants|Silicon Valley giants|Apple Inc|Microsoft|Alphabet|Meta Platforms|Google|Xiaomi|ByteDance|' +
    'Alibaba|Tencent|antitrust case against Google|app store|iPhone|smartphone|smartphones|personal computer|' +
    'personal computers|supercomputer|supercomputers|quantum computing|quantum computer|quantum computers|' +
    'quantum technology|quantum technologies|quantum communication|quantum chip|robotics|robots|humanoid robot|' +
    'humanoid robots|industrial robots|biotechnology|biotech|gene editing|genetic engineering|CRISPR|nanotechnology|' +
    '3D printing|additive manufacturing|self-driving|self-driving cars|driverless cars|driverless car|' +
    'autonomous vehicle|autonomous vehicles|autonomous driving|robotaxi|robotaxis|flying taxi|air taxi|' +
    'virtual reality|augmented reality|Internet of Things|smart city|smart cities|digitalisation|digitalization|' +
    'digital transformation|digital technologies|digital technology|digital development|' +
    'Ministry of Digital Development|digital government|e-government|eGov|electronic government|biometric|biometrics|' +
    'facial recognition technology|software industry|software developers|computer industry|computer technology|' +
    'computer maker|videogame|consumer electronics|electronics industry|patent filings|intellectual property theft|' +
    'Fourth Industrial Revolution|import substitution software|cloud computing|cloud services|fusion breakthrough|' +
    'US-China technology|CES' +
    ';tech|digital|software|computer|internet|technological|technologies|technology|innovative|gadgets|devices|' +
    'electronics|patents|start-up|startup|apps|app|engineers|developers|platforms|AI|chips|hardware|IT|robotic|' +
    'laboratory|R&D|automation|inventor|prototype|cyber|new technologies|new technology|research and development|' +
    'software developer|robot' +
    ';drilling technology|cheap technology',
  'ai-policy':
    'artificial intelligence|AI|generative AI|machine learning|large language model|AI Act|AI safety|OpenAI|ChatGPT|' +
    'DeepSeek|chatbot|frontier model|AI model|A.I.|AI-generated|AI-powered|AI-driven|AI-based|AI-enabled|AI models|' +
    'AI system|AI systems|AI company|AI companies|AI firm|AI firms|AI lab|AI labs|AI startup|AI startups|' +
    'AI developer|AI developers|AI industry|AI sector|AI boom|AI bubble|AI race|AI arms race|AI rivalry|AI policy|' +
    'AI regulation|AI regulations|AI rules|AI law|AI bill|AI legislation|AI governance|AI strategy|AI ethics|' +
    'AI summit|AI Safety Summit|AI Action Summit|AI Impact Summit|AI Action Plan|AI executive order|AI moratorium|' +
    'AI preemption|AI safety institute|AI Safety Institute|AI Office|AI agents|AI agent|AI assistant|AI assistants|' +
    'AI chatbot|AI chatbots|AI tools|AI tool|AI technology|AI technologies|AI research|AI researchers|AI chip|' +
    'AI chips|AI hardware|AI server|AI servers|AI infrastructure|AI data centre|AI data center|AI data centres|' +
    'AI data centers|AI factory|AI factories|AI gigafactories|AI investment|AI spending|AI stocks|AI adoption|' +
    'AI literacy|AI diffusion|AI exports|AI hub|AI minister|AI training data|AI training|AI copyright|AI-written|' +
    'AI weapons|military AI|AI in warfare|sovereign AI|Sovereign AI|open-source AI|open-weight|frontier AI|' +
    'frontier models|foundation model|foundation models|general-purpose AI|AI Code of Practice|' +
    'artificial general intelligence|AGI|superintelligence|Superintelligence|existential risk from|' +
    'artificial-intelligence|Ministry of Artificial Intelligence|law on artificial intelligence|' +
    'Law on Artificial Intelligence|use of artificial intelligence|generative artificial intelligence|' +
    'large language models|LLM|LLMs|language model|language models|neural network|neural networks|deep learning|' +
    'machine-learning|reinforcement learning|expert systems|fifth-generation computer|computer vision|' +
    'natural language processing|algorithmic bias|algorithmic decision-making|algorithmic discrimination|' +
    'algorithmic transparency|chatbots|GPT-4|GPT-5|GPT|Sam Altman|Anthropic|Claude AI|Dario Amodei|Google DeepMind|' +
    'DeepMind|Demis Hassabis|Google Gemini|Gemini AI|Gemini model|Microsoft Copilot|Meta AI|Llama model|xAI|Grok|' +
    'Grok chatbot|Mistral AI|Mistral|Hugging Face|Stability AI|Midjourney|Sora|Perplexity AI|Scale AI|Palantir|' +
    'CoreWeave|Stargate project|Stargate UAE|DeepSeek R1|Alibaba Qwen|Qwen|Kimi K2|Moonshot AI|Ernie Bot|KazLLM|' +
    'Alem.ai|AlemGPT|SenseTime|Hinton|Geoffrey Hinton|Yoshua Bengio|Bletchley Declaration|Hiroshima AI Process|' +
    'Global Partnership on AI|GPAI|OECD AI Principles|predictive policing|facial-recognition|live facial recognition|' +
    'social scoring|autonomous weapons|killer robots|text-to-video|image generator|deepfake porn|deepfake law|' +
    'jobs lost to AI|replaced by AI|hallucinations by AI|hyperscaler|hyperscalers|Nvidia chips|H100|H200|' +
    'Blackwell chip|Blackwell chips' +
    ';algorithm|chip|facial recognition|automation|data centre|data center|Nvidia|algorithms|chatbot’s|compute|GPU|' +
    'GPUs|chips|computing power|models|automated|deepfake|supercomputer|intelligent|neural|agentic|trained on|' +
    'copyright|prompts|Altman|hallucinat*|robots|cloud|machines|tech companies' +
    ';avian influenza|AI-95|Mistral missile|Mistral missiles|Mistral warship|Mistral warships|Mistral-class|' +
    'Gemini spacecraft|Sora river',
  semiconductors:
    'semiconductor|semiconductors|chipmaker|microchip|TSMC|ASML|lithography|chip exports|Rapidus|chip plant|' +
    'advanced chips|memory chip|SMIC|integrated circuits|semiconductor industry|semiconductor company|' +
    'semiconductor companies|semiconductor firm|semiconductor maker|semiconductor manufacturer|' +
    'semiconductor manufacturing|semiconductor equipment|semiconductor plant|semiconductor factory|semiconductor fab|' +
    'semiconductor exports|semiconductor supply|semiconductor supply chain|semiconductor shortage|' +
    'semiconductor tariffs|semiconductor trade|semiconductor agreement|semiconductor pact|semiconductor materials|' +
    'semiconductor stocks|semiconductor sales|semiconductor sector|semiconductor technology|semiconductor subsidies|' +
    'semiconductor self-sufficiency|Semiconductor Industry Association|SEMI|SIA|chip industry|chip maker|chip makers|' +
    'chipmakers|chip manufacturer|chip manufacturers|chip manufacturing|chip making|chipmaking|chip-making|' +
    'chip-making equipment|chipmaking equipment|chipmaking tools|chip equipment|chip equipment maker|chip tool|' +
    'chip tools|chip tool makers|chip design|chip designer|chip designers|chip design software|chip factory|' +
    'chip factories|chip fab|chip fabs|chip plants|chip foundry|chip production|chip supply|chip supply chain|' +
    'chip shortage|chip shortages|chip sector|chip stocks|chip giant|chip company|chip companies|chip firm|' +
    'chip firms|chip war|chip wars|chip ban|chip curbs|chip sales|chip export|chip imports|chip tariffs|' +
    'chip subsidies|chip alliance|chip demand|chip prices|chip technology|chip dumping|chip trade|chip market|' +
    'chip packaging|advanced packaging|CoWoS|computer chip|computer chips|microchips|microprocessor|microprocessors|' +
    'microelectronics|silicon wafer|silicon wafers|wafer fab|wafer fabs|wafer plant|silicon chip|silicon chips|' +
    'integrated circuit|memory chips|memory chipmaker|memory makers|memory prices|flash memory|DRAM|DRAMs|' +
    'DRAM prices|DRAM chips|NAND|NAND flash|high-bandwidth memory|HBM|HBM3E|HBM4|logic chip|logic chips|legacy chips|' +
    'mature-node|mature node|AI chip|AI chips|AI accelerator|graphics chip|graphics chips|graphics processing unit|' +
    'graphics processors|GPU|GPUs|power semiconductors|power chips|automotive chips|auto chips|' +
    'compound semiconductor|silicon carbide|gallium nitride|photoresist|photoresists|extreme ultraviolet|EUV|' +
    'EUV lithography|DUV|DUV lithography|lithography machine|lithography machines|lithography systems|' +
    'electronic design automation|EDA software|2-nanometre|2-nanometer|3-nanometre|3-nanometer|5-nanometer|' +
    '7-nanometre|7-nanometer|2nm|3nm|5nm|7nm|28nm|nanometer chip|nanometer chips|CHIPS Act|Chips Act|' +
    'CHIPS and Science Act|European Chips Act|Chip 4|US-Japan Semiconductor Agreement|Sematech|SEMATECH|Big Fund|' +
    'Taiwan Semiconductor|Taiwan Semiconductor Manufacturing|TSMC Arizona|JASM|TSMC Kumamoto|Kumamoto fab|' +
    'GlobalFoundries|UMC|Samsung Foundry|SK Hynix|SK hynix|Micron|Micron Technology|Kioxia|Intel foundry|Intel Corp|' +
    'Intel Foundry|Advanced Micro Devices|AMD|Qualcomm|Broadcom|Infineon|STMicroelectronics|NXP|Nexperia|Renesas|' +
    'Texas Instruments|Tokyo Electron|Applied Materials|Lam Research|KLA|YMTC|CXMT|Hua Hong|HiSilicon|Kirin chip|' +
    'Ascend chip|Ascend chips|Cambricon|Arm Holdings|RISC-V|fabless|Hsinchu Science Park|silicon shield' +
    ';chip|chips|wafer|Intel|Samsung|Nvidia|foundry|wafers|fab|fabs|processors|processor|nanometre|nanometer|Hsinchu|' +
    'Kumamoto|TSMC’s|Huawei|gallium|germanium|electronics|neon|cleanroom|memory|export controls|silicon|circuit|' +
    'circuits|advanced node' +
    ';wood chips|wood chip|potato chips|fish and chips|blue-chip|blue chip|chip shop|bargaining chip|' +
    'bargaining chips|poker chips|casino chips|chip in|chocolate chip|iron foundry|steel foundry|communion wafer|' +
    'intel report|paint chips',
  telecoms:
    'telecommunications|telecoms|telecom|5G|internet shutdown|mobile network|broadband|Huawei|undersea cable|' +
    'internet blackout|mobile operator|social media ban|telecom company|telecom companies|telecom operator|' +
    'telecom operators|telecom firm|telecom firms|telecom giant|telecom group|telecom sector|telecom industry|' +
    'telecom equipment|telecom network|telecom regulator|telecom market|telecom licence|telecom license|' +
    'telecom merger|telecom privatisation|telecom privatization|telecom tower|telecom towers|telecom stocks|' +
    'telecom deregulation|telecoms operator|telecoms operators|telecoms company|telecoms companies|telecoms group|' +
    'telecoms regulator|telecoms giant|telecoms equipment|telecoms market|telecommunications company|' +
    'telecommunications companies|telecommunications equipment|telecommunications operator|' +
    'telecommunications network|telecommunications industry|telecommunications minister|telecommunications law|' +
    'telecommunications satellite|Telecommunications Act|International Telecommunication Union|ITU|' +
    'Federal Communications Commission|FCC|Ofcom|telco|telcos|telephone network|telephone lines|telephone system|' +
    'telephone service|telephone companies|telephone monopoly|long-distance telephone|fixed-line|landline|' +
    'cellular phone|cellular phones|cellular network|cellular service|cellular telephone|mobile phone network|' +
    'mobile phone operator|mobile phone operators|mobile phone service|mobile phone company|mobile networks|' +
    'mobile operators|mobile carrier|mobile carriers|mobile broadband|mobile internet|mobile internet shutdown|' +
    'mobile internet shutdowns|mobile internet outage|mobile communications|mobile phone coverage|mobile subscribers|' +
    'mobile subscriptions|wireless carrier|wireless carriers|wireless network|wireless spectrum|wireless service|' +
    'phone network|phone networks|cell towers|cell tower|base stations|radio spectrum|radio frequency spectrum|' +
    'spectrum auction|spectrum auctions|spectrum licence|spectrum sale|roaming charges|roaming|eSIM|SIM cards|' +
    'SIM card|SIM farm|5G network|5G networks|5G rollout|5G spectrum|5G equipment|5G auction|6G|4G|3G|3G licences|' +
    'Open RAN|fibre-optic|fiber-optic|fibre optic|fiber optic|fibre-optic cable|fiber-optic cable|fibre-optic cables|' +
    'fibre broadband|fibre network|broadband access|broadband internet|high-speed internet|internet access|' +
    'internet connection|internet connectivity|internet coverage|internet penetration|internet users|' +
    'internet service|internet services|internet service provider|internet service providers|internet provider|' +
    'internet providers|internet speed|internet traffic|internet exchange|internet governance|internet disruption|' +
    'internet disruptions|internet outage|internet outages|internet shutdowns|internet cutoff|internet cut|' +
    'internet cut off|internet blocked|blocked internet|internet blackouts|internet restrictions|internet restricted|' +
    'internet censorship|internet freedom|NetBlocks|Access Now|Great Firewall|sovereign internet|RuNet|Runet|' +
    'white list of websites|whitelisted sites|throttling|throttled YouTube|slowdown of YouTube|blocked WhatsApp|' +
    'block WhatsApp|blocks WhatsApp|WhatsApp ban|block Telegram|blocked Telegram|Telegram ban|Telegram blocked|' +
    'Max messenger|state messenger|national messenger|messenger app|messaging app|messaging apps|VPN|VPNs|' +
    'VPN services|VPN ban|virtual private network|Roskomnadzor|net neutrality|ICANN|domain name|domain names|' +
    'undersea internet cable|subsea internet|undersea telecom|undersea telecommunications cable|' +
    'submarine internet cable|submarine telecommunications|internet cables|internet cable|transatlantic cable|' +
    'Trans-Caspian fiber|Trans-Caspian fibre-optic|Digital Silk Road|satellite internet|satellite broadband|' +
    'satellite phone|satellite communications|satellite television|Starlink terminals|Starlink internet|' +
    'Starlink service|OneWeb|Project Kuiper|Eutelsat|Intelsat|Inmarsat|Iridium phones|ZTE|Huawei equipment|' +
    'Huawei ban|ban on Huawei|Huawei 5G|Ericsson|Nokia|Vodafone|Deutsche Telekom|AT&T|Verizon|T-Mobile|' +
    'British Telecom|BT Group|France Telecom|Telefonica|Telefónica|Telecom Italia|Telia|VEON|Veon|Beeline|Kyivstar|' +
    'MegaFon|MTN Group|Airtel|Reliance Jio|Vodafone Idea|China Mobile|China Telecom|China Unicom|NTT|NTT Docomo|KDDI|' +
    'SoftBank Mobile|SK Telecom|KT Corp|Kazakhtelecom|Kazakhtelekom|Kcell|Tele2|Uztelecom|Baby Bells|Bell System|' +
    'MTS subscribers|social media ban for|under-16 social media ban|ban social media for|social media age limit|' +
    'TikTok ban' +
    ';internet|network|mobile|satellite|telephone|social media|WhatsApp|Telegram|Starlink|operator|subscribers|' +
    'telephones|online|phone|phones|connectivity|spectrum|cable|cables|fibre|carrier|carriers|communications|' +
    'coverage|websites|blocked|signal|networks|YouTube|TikTok|outage|bandwidth|wireless|messaging|cellular|' +
    'roaming agreement|users|access' +
    ';telephone conversation|telephone call|phone call|by telephone|telephone interview|social network|power network|' +
    'roaming charges on EVs|rail network|road network|gas network|political spectrum|neural network|autism spectrum|' +
    'said by phone',
  'digital-economy':
    'digital economy|cryptocurrency|cryptocurrencies|bitcoin|digital currency|stablecoin|e-commerce|fintech|' +
    'digital tax|central bank digital currency|blockchain|crypto|digital services tax|data protection|' +
    'digital economies|digital trade|digital trade agreement|digital trade rules|digital market|digital markets|' +
    'Digital Markets Act|Digital Services Act|DMA|digital single market|Digital Single Market|digital services|' +
    'digital platform|digital platforms|digital taxes|digital taxation|digital services taxes|digital levy|' +
    'digital assets|digital asset|digital payments|digital payment|digital wallet|digital wallets|digital bank|' +
    'digital banks|digital banking|digital yuan|digital euro|digital tenge|digital ruble|digital rouble|' +
    'digital dollar|digital pound|digital rupee|digital yen|digital currencies|e-CNY|CBDC|CBDCs|mBridge|' +
    'virtual currency|virtual currencies|virtual asset|virtual assets|crypto-asset|crypto-assets|crypto asset|' +
    'crypto assets|cryptoasset|crypto exchange|crypto exchanges|crypto market|crypto markets|crypto industry|' +
    'crypto firm|crypto firms|crypto company|crypto companies|crypto mining|crypto miners|crypto miner|' +
    'crypto regulation|crypto bill|crypto law|crypto rules|crypto trading|crypto wallet|crypto investors|' +
    'crypto tokens|crypto token|crypto reserve|crypto crash|crypto fraud|crypto laundering|cryptocurrency exchange|' +
    'cryptocurrency exchanges|cryptocurrency mining|cryptocurrency market|cryptocurrency regulation|' +
    'mining of cryptocurrencies|digital mining|bitcoin mining|bitcoin miners|bitcoin price|bitcoin reserve|' +
    'strategic bitcoin reserve|bitcoin ETF|spot bitcoin|Bitcoin|ether|Ethereum|ethereum|dogecoin|memecoin|memecoins|' +
    'meme coin|stablecoins|Tether|USDT|USDC|Circle Internet|GENIUS Act|MiCA|Markets in Crypto-Assets|Binance|' +
    'Coinbase|FTX|Sam Bankman-Fried|Kraken exchange|Bybit|CryptoCity|Libra currency|Mt. Gox|World Liberty Financial|' +
    'tokenisation|tokenization|tokenised|tokenized|non-fungible|NFT|NFTs|decentralised finance|decentralized finance|' +
    'DeFi|distributed ledger|smart contracts|Web3|metaverse|e-commerce platform|e-commerce platforms|' +
    'e-commerce company|e-commerce giant|e-commerce sales|e-commerce moratorium|e-commerce market|ecommerce|' +
    'electronic commerce|cross-border e-commerce|online retail|online retailer|online retailers|online shopping|' +
    'online shoppers|online sales|online marketplace|online marketplaces|online platforms|online trade|online store|' +
    'online stores|online banking|mobile banking|online payments|mobile payments|mobile payment|mobile money|M-Pesa|' +
    'contactless payment|contactless payments|cashless|cashless payments|cashless society|cashless economy|' +
    'QR code payments|QR payments|instant payments|instant payment system|payment app|payment platform|' +
    'payment system operator|electronic money|electronic payments|electronic payment|e-money|e-wallet|e-payment|' +
    'open banking|fintech company|fintech companies|fintech firm|fintech sector|fintech startup|neobank|neobanks|' +
    'buy now, pay later|peer-to-peer lending|Alipay|WeChat Pay|PayPal|Stripe|Klarna|Revolut|Ant Group|Kaspi|Kaspi.kz|' +
    'Wildberries|Ozon|Uzum|Shein|Temu|Alibaba|JD.com|Pinduoduo|Amazon Marketplace|Flipkart|Shopee|Lazada|' +
    'MercadoLibre|Rakuten|eBay|gig economy|gig workers|gig worker|platform workers|platform work|platform economy|' +
    'sharing economy|ride-hailing|food delivery app|Airbnb|Uber|Grab Holdings|Glovo|Yandex Go|digital advertising|' +
    'online advertising|digital nomad|streaming services tax|dot-com|dotcom|dot-com bubble|dot-coms|' +
    'internet companies|internet company|internet economy|General Data Protection Regulation|data protection law|' +
    'data protection authority|data protection regulator|data privacy|personal data protection|privacy law|' +
    'data localisation|data localization|cross-border data|cross-border data flows|data flows|data economy|' +
    'data sovereignty|data transfer agreement|Privacy Shield|EU-US Data Privacy|Data Act|digital ID|digital identity|' +
    'digital divide|digital skills|online gambling|online casino|Google tax|VAT on digital|' +
    'VAT on electronic services|de minimis|DEPA|Digital Economy Partnership Agreement|' +
    'Digital Cooperation Organization' +
    ';digital|online|platform|token|GDPR|blockchains|tokens|payments|payment|wallet|apps|platforms|marketplace|' +
    'startup|startups|exchange|miners|privacy|Amazon|Meta|Google|subscription|retailers|parcels|electronic|QR|' +
    'virtual|coin|coins|gig|users|data|ledger' +
    ';ether anaesthesia|Amazon rainforest|Amazon basin|Amazon forest|Brazilian Amazon|Amazon deforestation|' +
    'Amazon River|diethyl ether|crypto-Jew|crypto-fascist',
  space:
    'space programme|space program|satellite|satellites|spacecraft|space agency|rocket launch|astronaut|cosmonaut|' +
    'NASA|Roscosmos|JAXA|space station|moon landing|Baikonur|SpaceX|anti-satellite|space shuttle|ISRO|moon mission|' +
    'spaceflight|space force|space exploration|space mission|space missions|space flight|space travel|space tourism|' +
    'space tourist|space tourists|space industry|space company|space launch|space launches|space launch centre|' +
    'space center|space centre|Kennedy Space Center|Johnson Space Center|Cape Canaveral|Vandenberg|Plesetsk|' +
    'Vostochny|Vostochny cosmodrome|cosmodrome|Baikonur Cosmodrome|Kourou|Guiana Space Centre|Jiuquan|Wenchang|' +
    'Tanegashima|Sriharikota|spaceport|spaceports|launch pad|launch vehicle|launch vehicles|rocket launches|' +
    'carrier rocket|rocket carrying|rocket booster|rocket blasted off|rocket exploded|reusable rocket|' +
    'heavy-lift rocket|rocket maker|Soyuz rocket|Soyuz spacecraft|Soyuz-5|Sunkar launch|Baiterek launch|' +
    'Proton rocket|Proton-M|Angara|Progress cargo|Falcon 9|Falcon Heavy|Starship rocket|Starship|Starship test|' +
    'Crew Dragon|Dragon capsule|Starliner|Boeing Starliner|Blue Origin|New Glenn|New Shepard|Virgin Galactic|' +
    'Virgin Orbit|Rocket Lab|United Launch Alliance|Vulcan rocket|Ariane|Ariane 5|Ariane 6|Arianespace|Vega-C|' +
    'Isar Aerospace|H3 rocket|H-IIA|Epsilon rocket|ispace|Long March rocket|Long March|Shenzhou|Tiangong|Chang’e|' +
    'Chang’e-6|Tianwen|taikonaut|taikonauts|China National Space Administration|China Manned Space|Chandrayaan|' +
    'Gaganyaan|Indian Space Research Organisation|Mangalyaan|European Space Agency|ESA|Israel Space Agency|KARI|' +
    'Korea AeroSpace Administration|Nuri rocket|Kazcosmos|Kazkosmos|KazSat|KazEOSat|' +
    'National Aeronautics and Space Administration|National Space Council|Jared Isaacman|Bill Nelson NASA|' +
    'Jet Propulsion Laboratory|NASA astronaut|NASA astronauts|astronauts|cosmonauts|crewed mission|crewed lunar|' +
    'manned space|manned spaceflight|human spaceflight|unmanned spacecraft|spaceship|spaceships|space capsule|' +
    'space crew|space walk|spacewalk|spacewalks|space plane|spaceplane|X-37B|International Space Station|ISS|' +
    'Mir space station|space station Mir|Salyut|Skylab|Lunar Gateway|Artemis|Artemis Accords|Artemis II|' +
    'Artemis programme|Artemis program|Apollo 11|Apollo mission|Orion capsule|Space Launch System|' +
    'International Lunar Research Station|lunar lander|lunar landing|lunar mission|lunar module|lunar orbit|' +
    'lunar probe|lunar rover|lunar base|lunar surface|lunar south pole|moon lander|moon base|moon probe|Luna-25|' +
    'landed on the moon|landing on the moon|return to the moon|far side of the moon|moon rocks|Mars mission|' +
    'Mars rover|Mars probe|Mars lander|mission to Mars|Perseverance rover|Curiosity rover|asteroid|asteroids|comet|' +
    'Halley’s comet|Giotto probe|space probe|Voyager 1|Voyager 2|Voyager probe|Hubble|Hubble Space Telescope|' +
    'James Webb|Webb telescope|space telescope|low Earth orbit|low-Earth orbit|Earth orbit|geostationary|' +
    'geostationary orbit|geosynchronous|orbital launch|suborbital|in orbit|into orbit|put into orbit|orbiting|' +
    'reentry|re-entered the atmosphere|satellite launch|satellite launches|satellite launched|satellites launched|' +
    'communications satellite|communications satellites|weather satellite|weather satellites|spy satellite|' +
    'spy satellites|reconnaissance satellite|reconnaissance satellites|military satellite|military satellites|' +
    'navigation satellite|navigation satellites|early warning satellite|earth observation satellite|' +
    'Earth observation|Earth-observation|earth-observation|remote sensing|satellite constellation|' +
    'satellite constellations|satellite operator|satellite maker|satellite industry|cubesat|nanosatellite|' +
    'microsatellite|IRIS²|IRIS2|Galileo satellite|Galileo satellites|BeiDou|Beidou|GLONASS|Glonass|' +
    'Copernicus satellite|Sentinel satellite|Landsat|Sputnik 1|Yuri Gagarin|Gagarin|Valentina Tereshkova|' +
    'Challenger explosion|space shuttle Challenger|Challenger shuttle|shuttle Columbia|shuttle Discovery|' +
    'shuttle Atlantis|shuttle astronauts|shuttle mission|shuttle launch|Buran|space debris|space junk|orbital debris|' +
    'space traffic|Kessler|space race|space law|space treaty|Outer Space Treaty|' +
    'UN Committee on the Peaceful Uses of Outer Space|outer space|militarisation of space|militarization of space|' +
    'weaponisation of space|weaponization of space|space weapon|space weapons|space warfare|space-based|' +
    'Space Command|Space Force|US Space Force|counterspace|satellite-killing|anti-satellite test|ASAT|ASAT test|' +
    'nuclear weapon in space|Strategic Defense Initiative|cosmic rays|astronomer|astronomers|astrophysic*|exoplanet|' +
    'exoplanets|black hole|meteorite|meteorites|Mir cosmonauts|station Mir' +
    ';space|launch|rocket|Mars|moon|capsule|crew|booster|blasted off|lift-off|liftoff|payload|planet|galaxy|' +
    'telescope|shuttle|lander|probe|rover|orbital|lunar|orbit|aerospace|solar system|Starlink|Elon Musk|cosmic|' +
    'cosmos|module|docked|docking|Earth|gravity|constellation|rockets|astronomy' +
    ';office space|living space|airspace|rocket attack|rocket fire|rocket launcher|Mars Inc|Mars bar|' +
    'shuttle diplomacy|shuttle bus|parking space|public space|space for dialogue|storage space|retail space|' +
    'Project Apollo Global|Apollo Global|fiscal space|fiscal black hole|budget black hole|satellite town|' +
    'satellite state|satellite states|Soviet satellite|satellite office|satellite TV|Houston Rockets',
};
