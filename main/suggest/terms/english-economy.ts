/** English words for topics of economy, farming, trade, money, work and transport; for how to read them see english.ts. */
export const englishEconomyTerms: Readonly<Record<string, string>> = {
  agriculture:
    'agriculture|agricultural|farm subsidies|farmers|crop|harvest|farmland|cotton|livestock|Common Agricultural Policy|' +
    'farm bill|agriculture minister|agricultural sector|agricultural production|agricultural output|' +
    'agricultural products|agricultural exports|agricultural imports|agricultural trade|agricultural policy|' +
    'agricultural subsidies|agricultural land|agricultural reform|agricultural minister|agricultural workers|' +
    'agricultural machinery|agricultural commodities|agricultural producers|agriculture ministry|agriculture secretary|' +
    'Agriculture Department|Department of Agriculture|Ministry of Agriculture|minister of agriculture|farm minister|' +
    'farm ministry|farm policy|farm subsidy|farm support|farm aid|farm income|farm exports|farm products|farm produce|' +
    'farm goods|farm trade|farm prices|farm spending|farm budget|farm reform|farm lobby|farm union|farm workers|' +
    'farmworkers|farm labourers|farm debt|farm credit|farm sector|farm economy|farm belt|farm state|farm land|' +
    'farm machinery|farm equipment|farm animals|farm protests|farmers’ protest|farmer protests|protesting farmers|' +
    'farmers’ union|farmers’ leader|angry farmers|dairy farmer|dairy farm|dairy industry|dairy products|dairy exports|' +
    'dairy prices|milk quota|milk production|milk prices|milk powder|milk producers|butter mountain|cattle ranchers|' +
    'cattle ranching|cattle herd|cattle farmer|sheep farmers|pig farmers|pig farms|hog farmers|hog prices|cattle prices|' +
    'cattle futures|live cattle|feed cattle|poultry farmers|poultry farms|poultry industry|poultry exports|beef exports|' +
    'beef imports|beef producers|beef prices|beef ban|pork exports|pork imports|pork producers|pork bellies|meat exports|' +
    'meat packing|meatpackers|slaughterhouse|cattle feed|animal feed|livestock farmers|livestock production|' +
    'livestock sector|animal husbandry|herders|pastoralist*|foot-and-mouth|foot and mouth disease|mad cow disease|' +
    'bovine spongiform|African swine fever|swine fever|lumpy skin disease|bluetongue|screwworm|avian flu in poultry|' +
    'culled birds|smallholder farmers|smallholders|subsistence farmers|small farmers|family farm|arable land|' +
    'arable farmers|cropland|crop yield|crop failure|crop damage|crop insurance|crop production|crop losses|crop season|' +
    'cash crop|cover crops|planting season|spring planting|sowing season|sowing campaign|growing season|harvest season|' +
    'bumper harvest|bumper crop|poor harvest|failed harvest|cotton harvest|cotton crop|cotton growers|cotton farmers|' +
    'cotton pickers|cotton production|sugar cane|sugarcane|sugar beet|sugar crop|sugar mill|sugar production|' +
    'sugar output|sugar growers|soybean crop|soybean farmers|soybean exports|soybean imports|soybean harvest|' +
    'soybean prices|soybean futures|soyabean*|soya|rapeseed|canola|oilseeds|oilseed crop|sunflower seed|' +
    'vegetable growers|fruit growers|fruit and vegetables|vineyards|winegrowers|wine growers|wine producers|' +
    'olive growers|olive harvest|olive groves|coffee growers|coffee farmers|cocoa farmers|cocoa growers|tea plantations|' +
    'tea growers|banana growers|banana plantations|tobacco growers|tobacco farmers|avocado growers|orange growers|' +
    'citrus growers|orchards|horticulture|viticulture|floriculture|aquaculture|fish farming|beekeepers|honeybees|' +
    'pesticide|herbicide|glyphosate|neonicotinoid*|insecticides|locust swarms|locusts|crop pests|armyworm|' +
    'genetically modified crops|GM crops|GMO crops|gene-edited crops|seed companies|seed company|organic farming|' +
    'regenerative farming|precision farming|vertical farming|agribusiness|agri-business|agri-food|agrifood|agritech|' +
    'agtech|agrarian|agrarian reform|land reform|collective farm|kolkhoz|state farms|minimum support price|farm laws|' +
    'intervention prices|intervention stocks|CAP reform|Mercosur farmers|inheritance tax on farms|family farm tax|' +
    'tractor protest|tractors blocked|Farm Bureau|National Farmers’ Union|Copa-Cogeca|FNSEA|Cairns Group|USDA|John Deere|' +
    'Deere & Co|Bayer Crop|Syngenta|Corteva|JA Zenchu|JA group|rice farmers|wheat farmers|wheat growers|corn farmers|' +
    'corn growers|grain farmers|rice growers|paddy fields|rice paddies|rice paddy|food processing industry|agronom*|' +
    'agroindustr*|agro-industr*' +
    ';farm|farmer|sugar|soybean|rice|coffee|cattle|harvesting|citrus|greenhouses|set-aside|acreage|milk|beef|pork|' +
    'poultry|sheep|pigs|hogs|wheat|corn|maize|tractors|fertiliser|fertilizer|irrigation|rural|vegetables|fruit|' +
    'plantation|growers|ranchers|orchard|dairy|soil|seeds|planting|sowing|countryside|drought|acres|hectares|yield|' +
    'butter|meat|tobacco|oranges|wine|villagers',
  grain:
    'grain|wheat|corn|maize|barley|sorghum|rye|oats|grain exports|grain deal|cereals|rice crop|rice exports|rice imports|' +
    'durum|feed grain|coarse grain|winter wheat|grain harvest|grain elevator|Black Sea grain|CCC credit guarantee|' +
    'grain crop|grain production|grain output|grain imports|grain shipments|grain stocks|grain reserves|grain sales|' +
    'grain prices|grain market|grain trade|grain trader|grain merchants|grain farmers|grain growers|grain producers|' +
    'grain corridor|grain export deal|grain export ban|grain embargo|grain terminal|grain silo|grain storage|' +
    'grain supplies|grain purchases|grain import quota|grain substitutes|grain futures|wheat crop|wheat harvest|' +
    'wheat exports|wheat shipments|wheat sales|wheat price|wheat futures|wheat stocks|wheat production|wheat output|' +
    'wheat acreage|wheat export ban|wheat tender|wheat growers|wheat farmers|wheat flour|wheat import|wheat purchase|' +
    'wheat subsidy|wheat supplies|wheat belt|milling wheat|spring wheat|hard red winter|soft red winter|soft wheat|' +
    'hard wheat|durum wheat|corn crop|corn harvest|corn exports|corn imports|corn prices|corn futures|corn production|' +
    'corn acreage|corn stocks|corn gluten feed|corn growers|corn farmers|corn belt|maize crop|maize harvest|' +
    'maize exports|maize imports|maize prices|maize production|maize meal|white maize|yellow maize|barley crop|' +
    'barley exports|barley tariffs|malting barley|feed barley|barley imports|rice harvest|rice production|rice price|' +
    'rice farmers|rice growers|rice export ban|rice export curbs|rice import|rice market|rice stocks|rice stockpiles|' +
    'rice shortage|rice planting|rice paddies|rice mills|rice self-sufficiency|basmati rice|basmati exports|jasmine rice|' +
    'paddy rice|rough rice|milled rice|rice tariffs|rice traders|rice subsidies|cereal crop|cereal exports|' +
    'cereal imports|cereal prices|cereal production|cereal harvest|cereals harvest|cereal import levy|' +
    'International Grains Council|International Wheat Council|Canadian Wheat Board|Australian Wheat Board|' +
    'Black Sea Grain Initiative|Black Sea grain deal|Ukrainian grain|Ukraine’s grain|Russian wheat|Russian grain|' +
    'Kazakh wheat|Kazakh grain|Soviet grain|KazAgro grain|Black Sea wheat|winter grain|sowing of wheat|wheat planting|' +
    'corn planting|tonnes of wheat|tonnes of corn|tonnes of maize|tonnes of barley|tonnes of grain|tonnes of rice|' +
    'tons of wheat|tons of corn|tons of grain|tons of rice|bushels of wheat|bushels of corn|sorghum crop|sorghum exports' +
    ';rice|bushel|bushels|soybean|soybeans|crop|flour|harvest|oilseed|export enhancement|tonnes|USDA|' +
    'Agriculture Department|acreage|Kansas City Board of Trade|Export Enhancement Program',
  fertilisers:
    'fertiliser|fertilizer|potash|urea|phosphate|ammonium nitrate|fertiliser plant|fertilizer plant|fertiliser prices|' +
    'fertilizer prices|fertiliser export|fertilizer export|fertiliser import|fertilizer import|fertiliser maker|' +
    'fertilizer maker|fertiliser producer|fertilizer producer|fertiliser production|fertilizer production|' +
    'fertiliser shortage|fertilizer shortage|fertiliser supply|fertilizer supply|fertiliser supplies|fertilizer supplies|' +
    'fertiliser subsidy|fertilizer subsidy|fertiliser subsidies|fertilizer subsidies|fertiliser company|' +
    'fertilizer company|fertiliser industry|fertilizer industry|fertiliser market|fertilizer market|fertiliser use|' +
    'fertilizer use|fertiliser tariffs|fertilizer tariffs|fertiliser sanctions|fertiliser complex|fertilizer complex|' +
    'chemical fertiliser|chemical fertilizer|mineral fertiliser|mineral fertilizer|nitrogen fertiliser|' +
    'nitrogen fertilizer|nitrogenous fertiliser|nitrogen-based fertiliser|synthetic fertiliser|synthetic fertilizer|' +
    'organic fertiliser|organic fertilizer|bio-fertiliser|phosphate fertiliser|phosphate fertilizer|phosphate rock|' +
    'rock phosphate|phosphate mine|phosphate mining|phosphate exports|phosphoric acid|diammonium phosphate|' +
    'monoammonium phosphate|superphosphate|NPK|urea plant|urea prices|urea exports|urea tender|urea imports|' +
    'urea production|granular urea|ammonia plant|anhydrous ammonia|Togliatti-Odesa|Tolyatti-Odesa|ammonia pipeline|' +
    'ammonium sulphate|ammonium sulfate|calcium ammonium nitrate|muriate of potash|potassium chloride|potash exports|' +
    'potash exporter|potash mine|potash mining|potash prices|potash producer|potash sanctions|potash market|' +
    'potash project|potash cartel|Belarusian potash|Belaruskali|Uralkali|Silvinit|Canpotex|Potash Corp|PotashCorp|' +
    'Nutrien|Mosaic Co|Mosaic Company|K+S|ICL Group|Yara International|CF Industries|OCI NV|PhosAgro|EuroChem|' +
    'Acron Group|Uralchem|OCP Group|Office Cherifien des Phosphates|Ma’aden phosphate|SABIC Agri|Jansen mine|IFFCO|' +
    'Navoiyazot|Maksam-Chirchik|KazAzot|Kazphosphate|Ostchem|Grupa Azoty|Agrium|Norsk Hydro fertiliser' +
    ';ammonia|DAP|Yara|farmers|crop|nitrogen|phosphorus|potassium|nutrients|natural gas|agriculture|yields|planting|' +
    'subsidised|sulphur|sulfur|farm inputs|nitrate|Belarus|granules|soil|potassium nitrate|input costs',
  'food-security':
    'food security|food insecurity|famine|food shortage|food crisis|hunger|malnutrition|starvation|World Food Programme|' +
    'World Food Program|acute hunger|food aid|food prices|food-secure|food insecure|food supply|food supplies|' +
    'food supply crisis|food crises|global food crisis|food emergency|food self-sufficiency|food sovereignty|food price|' +
    'food price index|food price inflation|food inflation|food export ban|food exports ban|food imports|food assistance|' +
    'food relief|food rationing|food ration|food riot|bread riots|bread prices|bread subsidies|bread subsidy|' +
    'bread queues|bread shortage|subsidised bread|food subsidies|food subsidy|food stamp|SNAP benefits|food bank|' +
    'food parcels|food vouchers|food pantry|food pantries|soup kitchen|school meals|school feeding|free school meals|' +
    'food poverty|food deserts|food systems|Food Systems Summit|food waste|catastrophic hunger|chronic hunger|' +
    'hunger crisis|hunger emergency|hunger hotspots|world hunger|global hunger|Global Hunger Index|extreme hunger|' +
    'severe hunger|child hunger|going hungry|go hungry|hungry people|starving|starved to death|starving people|' +
    'starving children|starvation deaths|mass starvation|brink of starvation|brink of famine|risk of famine|' +
    'famine conditions|famine-hit|famine relief|famine declared|declared famine|declaration of famine|' +
    'Famine Review Committee|Integrated Food Security Phase Classification|IPC Phase|IPC analysis|Famine Early Warning|' +
    'FEWS NET|malnourished|malnourished children|malnourishment|undernourished|undernourishment|undernutrition|' +
    'acute malnutrition|severe acute malnutrition|child malnutrition|stunting|therapeutic food|ready-to-use therapeutic|' +
    'nutrition crisis|nutrition programme|WFP|Food and Agriculture Organization|Food and Agriculture Organisation|FAO|' +
    'FAO food price|FAO Food Price Index|International Fund for Agricultural Development|Global Report on Food Crises|' +
    'State of Food Security|World Food Day|World Food Summit|Public Law 480|Food for Peace|Bread for the World|' +
    'crop failure|failed rains|failed harvests|drought and hunger|failed rainy seasons|staple foods|food staples|' +
    'staple food prices|basic foodstuffs|basic food items|essential foodstuffs|cost of food|price of food|price of bread|' +
    'food affordability|unable to afford food|enough to eat|not enough food|lack of food|running out of food|' +
    'grain shortage|flour shortage|rice shortage|Holodomor|blockade of food|starvation as a weapon' +
    ';starve|IPC|wasting and stunting|rations|nutrition|hungry|grain|wheat|rice|drought|flour|bread|crop|harvest|food|' +
    'staple|meals|relief|nutritious|calories|blockade|ration cards|locusts|aid convoys|subsidies|groceries|cooking oil|' +
    'foodstuffs|fertiliser|fertilizer',
  economy:
    'economic policy|economic reform|economic plan|structural reform|privatisation|privatization|economy minister|' +
    'economic policies|economic crisis|economic programme|economic program|economic package|economic measures|' +
    'economic stimulus|economic recovery|economic development|economic development plan|economic situation|' +
    'economic outlook|economic conditions|economic problems|economic woes|economic collapse|economic hardship|' +
    'economic performance|economic team|economic adviser|economic advisor|economic affairs|economic council|' +
    'special economic zone|free economic zone|economic diversification|diversify the economy|diversify its economy|' +
    'diversification of the economy|economic liberalisation|economic liberalization|economic restructuring|' +
    'economic strategy|economic model|economic system|economic data|economic indicators|economic survey|economic forum|' +
    'World Economic Forum|economic ministry|economics ministry|economics minister|economy ministry|Ministry of Economy|' +
    'economic minister|finance and economy|national economy|world economy|global economy|domestic economy|market economy|' +
    'planned economy|command economy|transition economy|economic transition|shadow economy|informal economy|' +
    'black economy|war economy|rural economy|structural adjustment|shock therapy|market reforms|market-oriented reforms|' +
    'free-market reforms|perestroika|deregulation|nationalisation|nationalization|privatise|privatize|privatised|' +
    'privatized|privatisation programme|privatization program|state-owned enterprise|state enterprises|' +
    'state-owned companies|industrial policy|industrial strategy|industrial sector|industrial base|industrialisation|' +
    'industrialization|five-year plan|small and medium-sized|small and medium enterprises|SMEs|entrepreneurship|' +
    'business climate|business confidence|business sentiment|consumer confidence|consumer spending|consumer sentiment|' +
    'retail sales|household spending|manufacturing sector|manufacturing industry|factory output|factory orders|' +
    'macroeconomic|macro-economic|microeconomic|IMF mission|International Monetary Fund|IMF programme|IMF program|' +
    'Keidanren|Confederation of British Industry|cost-of-living crisis|living standards|standard of living|Abenomics|' +
    'Bidenomics|Reaganomics|Thatcherism|competition authority|competition commission|bankruptcies|insolvencies|' +
    'corporate profits|tourism revenue|tourism industry|tourism sector|tourist arrivals|housing market|house prices|' +
    'housing prices|property market|real estate market|property crisis|property sector|housing starts|home sales|' +
    'auto industry|car industry|automobile industry|textile industry|garment industry|economic cooperation' +
    ';economy|economic|industry|state companies|small businesses|private sector|manufacturers|competitiveness|' +
    'productivity|economist|OECD|Chamber of Commerce|antitrust|investment|exports|budget|inflation|growth|GDP|' +
    'manufacturing|companies|business|prices|market|finance|enterprise|consumer|output|factories|reform|stimulus|' +
    'downturn|slump|retail|tourism|recovery|demand|sector|economical|industrial|IMF|jobs|development',
  'economic-growth':
    'GDP|gross domestic product|gross national product|GNP|economic growth|recession|growth forecast|' +
    'industrial production|economic slowdown|economic output|growth target|gross domestic product growth|GDP growth|' +
    'GDP growth forecast|GDP rose|GDP fell|GDP shrank|GDP expanded|GDP contracted|GDP data|GDP figures|GDP per capita|' +
    'real GDP|nominal GDP|quarterly GDP|annualised GDP|annualized GDP|real growth|growth in GDP|growth of GDP|' +
    'growth in the economy|economic growth rate|economic growth forecast|economic growth target|economic expansion|' +
    'economic contraction|economic downturn|economic slump|economic stagnation|economic rebound|economic boom|' +
    'economic miracle|economic activity|economic recovery|slowing economy|slowdown in growth|slowdown in the economy|' +
    'slower growth|sluggish growth|weak growth|anaemic growth|anemic growth|strong growth|robust growth|faster growth|' +
    'growth slowed|growth slows|growth accelerated|growth picked up|growth outlook|growth projection|growth estimate|' +
    'growth figures|growth prospects|growth rates|annual growth rate|year-on-year growth|quarter-on-quarter|zero growth|' +
    'negative growth|per capita income|economy expanded|economy contracted|economy shrank|economy shrink|economy to grow|' +
    'economy will grow|economy would grow|economy is growing|economy growing|economy slowed|economy slows|' +
    'economy slowing|economy stagnated|economy rebounded|economy expands|economy grows|expansion of the economy|' +
    'contraction in the economy|shrinking economy|fastest-growing economy|fastest-growing economies|technical recession|' +
    'recession fears|recession risk|in recession|into recession|recessionary|recession-hit|global recession|' +
    'deep recession|double-dip|double-dip recession|Great Recession|Great Depression|economic depression|stagflation|' +
    'middle-income trap|lost decade|bubble economy|leading indicator|leading economic indicators|index of leading|' +
    'coincident indicators|industrial output|industrial production index|industrial growth|industrial output growth|' +
    'manufacturing output|manufacturing activity|factory activity|factory output|purchasing managers|' +
    'purchasing managers’ index|PMI|manufacturing PMI|services PMI|Ifo index|Ifo business climate|Ifo institute|' +
    'ZEW index|tankan|capacity utilisation|capacity utilization|durable goods orders|machinery orders|' +
    'core machinery orders|retail sales growth|consumer demand|World Economic Outlook|World Bank forecast|IMF forecast|' +
    'OECD forecast|Asian Development Outlook|Global Economic Prospects|seasonally adjusted annual rate|' +
    'upgraded its growth forecast|cut its growth forecast|raised its growth forecast|lowered its growth forecast|' +
    'national income|national output|output gap|potential growth|growth engine|fiscal stimulus' +
    ';economy grew|growth rate|IMF|soft landing|hard landing|capital spending|business investment|domestic demand|' +
    'Conference Board|stimulus package|quarter|annualised|annualized|output|grew|grow|shrank|contracted|expansion|' +
    'slowdown|slump|recovery|rebound|forecast|percent growth|stimulus|economist|downturn|consumption|retail sales|' +
    'per cent growth|economy|growth|stagnation|World Bank',
  trade:
    'terms of trade|export earnings|export credits|trade links|trade sanctions|export orders|import prices|export prices|' +
    'countertrade|trade ties|trade cooperation|trade volume|trade restrictions|trade curbs|open its markets|' +
    'open its market|trade conflict|trade conflicts|trade surplus|trade deficit|trade balance|balance of trade|' +
    'trade talks|trade gap|foreign trade|international trade|bilateral trade|trade bill|trade policy|trade dispute|' +
    'trade relations|trade war|trade figures|trade legislation|trade barrier|trade practices|trade imbalance|' +
    'trade friction|trade tension|protectionis*|GATT|trade negotiat*|unfair trade|trade retaliation|trade agreement|' +
    'trade turnover|trade pact|free trade|merchandise trade|world trade|dumping|semiconductor pact|trade law|' +
    'trade issues|trade partner|trading partner|export subsid*|market access|trade problem|trade protection|' +
    'two-way trade|Section 301|trade talks between|trade negotiator|trade minister’s talks|trade ministers meeting|' +
    'trade gap widened|trade figures show|trade liberalisation|trade liberalization|trade reform|trade concessions|' +
    'trading bloc|trading nation|world trading system|trading system|trade preference|trade embargo|' +
    'trade sanctions against|trade boycott|trade delegation|trade mission|trade facilitation|trade flows|trade growth|' +
    'trade data|trade account|trade in goods|trade in services|goods trade|services trade|goods exports|' +
    'merchandise exports|merchandise imports|export-led|export-led growth|export-oriented|export markets|export boom|' +
    'export slump|export drive|import restrictions|import barriers|import bans|import substitution|import surge|' +
    'nontariff barriers|non-tariff barrier|voluntary export restraint|voluntary restraints|orderly marketing|multi-fibre|' +
    'Multi-Fibre Arrangement|Multifibre Arrangement|textile quotas|textile imports|textile bill|Super 301|Section 232|' +
    'Section 201|Section 337|fast-track authority|trade promotion authority|Trade Expansion Act|' +
    'International Trade Commission|U.S. Trade Representative|US Trade Representative*|' +
    'Office of the United States Trade Representative|International Trade Centre|World Trade Organization|' +
    'World Trade Organisation|WTO ruling|WTO dispute|WTO panel|WTO complaint|GATT talks|GATT panel|GATT complaint|' +
    'Uruguay Round|general agreement on tariffs|General Agreement on Tariffs and Trade|mutual trade|cross-border trade|' +
    'border trade|bilateral trade turnover|foreign trade turnover|foreign trade minister|trade and economic cooperation|' +
    'trade and economic|trade and investment|volume of trade|barter trade|barter deal|level playing field in trade|' +
    'trade complaint|trade remedy|trade remedies|trade bloc|trade diversion|parallel imports|opening its markets|' +
    'market-opening measures|commercial ties' +
    ';tariff|tariffs|exports|imports|export|import|trade|retaliat*|import curbs|quota|current account|exporters|WTO|' +
    'surplus|subsidies|trade minister|trade ministry|trade representative|import quota|current account surplus|' +
    'current account deficit',
  tariffs:
    'tariff|tariffs|import duty|import duties|customs duty|customs duties|trade war|retaliatory tariff|reciprocal tariff|' +
    'anti-dumping|countervailing duty|countervailing duties|tariff war|tariff hike|tariff increase|tariff rate|' +
    'tariff cut|tariff reduction|tariff threat|tariff dispute|tariff deal|tariff talks|tariff policy|tariff plan|' +
    'tariff pause|tariff relief|tariff exemption|tariff revenue|tariff refund|tariff truce|tariff deadline|' +
    'tariff barrier|tariff regime|tariff schedule|tariff quota|tariff-rate quota|tariff escalation|tariff uncertainty|' +
    'tariff impact|tariff-free|tariff wall|new tariffs|higher tariffs|lower tariffs|steep tariffs|punitive tariff|' +
    'import tariff|import levy|import levies|import tax|import surcharge|customs tariff|customs levies|protective tariff|' +
    'retaliatory duties|counter-tariffs|countertariffs|blanket tariff|universal tariff|baseline tariff|10% tariff|' +
    '25% tariff|50% tariff|100% tariff|percent tariff|per cent tariff|per cent duty|percent duty|percent duties|' +
    'sectoral tariffs|steel tariffs|aluminium tariffs|aluminum tariffs|steel and aluminum tariffs|car tariffs|' +
    'auto tariffs|tariffs on cars|tariffs on steel|tariffs on aluminum|tariffs on aluminium|tariffs on Chinese|' +
    'tariffs on imports|tariffs on goods|tariffs on imported|tariffs on European|tariffs on Canadian|tariffs on Mexico|' +
    'tariffs on Canada|tariffs on China|tariffs on India|tariffs on electric vehicles|tariffs on semiconductors|' +
    'tariffs on pharmaceuticals|tariffs on Japanese|pharmaceutical tariffs|chip tariffs|fentanyl tariffs|lumber tariffs|' +
    'softwood lumber|softwood lumber dispute|Trump’s tariffs|Trump tariff|US tariffs|U.S. tariffs*|American tariffs|' +
    'Chinese tariffs|EU tariffs|Liberation Day tariffs|IEEPA tariffs|International Emergency Economic Powers Act|' +
    'Section 232|Section 301 tariffs|Section 122|Smoot-Hawley|anti-dumping duty|anti-dumping duties|anti-dumping probe|' +
    'anti-dumping investigation|antidumping|antidumping duty|antidumping duties|anti-dumping measures|anti-subsidy|' +
    'anti-subsidy investigation|anti-subsidy probe|dumping duties|dumping margin|dumping probe|safeguard duties|' +
    'safeguard duty|safeguard measures|provisional duties|import safeguards|duty-free access|duty-free quota|' +
    'customs union tariff|common external tariff|export duty|export duties|export tax|export levy|de minimis|' +
    'de minimis exemption|Harmonized System|Harmonized Tariff Schedule|most favored nation tariff|zero tariff|' +
    'Court of International Trade|United States Court of International Trade|countervailing|countervailing measures' +
    ';duties|levies|retaliat*|Liberation Day|duty|import|levy|dumping|retaliation|retaliatory|reciprocal|exporters|' +
    'customs|importers|protectionis*|surcharge|exemption|surge in imports|trade deal|trade deficit|WTO|GATT' +
    ';electricity tariff|power tariff|water tariff|gas tariff|utility tariffs|feed-in tariff|energy tariff|mobile tariff',
  'trade-agreements':
    'trade agreement|free trade|free-trade agreement|trade deal|trade pact|customs union|WTO|World Trade Organization|' +
    'World Trade Organisation|CPTPP|RCEP|USMCA|GATT|Uruguay Round|most-favoured nation|most-favored nation|Doha Round|' +
    'trade accord|trade treaty|free trade deal|free trade pact|free trade area|free trade zone|free trade talks|' +
    'free trade negotiations|FTA|FTA talks|bilateral trade agreement|bilateral trade deal|regional trade agreement|' +
    'preferential trade agreement|preferential trade|comprehensive economic partnership|economic partnership agreement|' +
    'Comprehensive Economic and Trade Agreement|Comprehensive Economic Partnership Agreement|CEPA|EPA talks|CETA|TTIP|' +
    'Transatlantic Trade and Investment Partnership|Trans-Pacific Partnership|TPP|TPP-11|Comprehensive and Progressive|' +
    'Regional Comprehensive Economic Partnership|Indo-Pacific Economic Framework|IPEF|NAFTA|' +
    'North American Free Trade Agreement|United States-Mexico-Canada|CUSMA|USMCA review|CAFTA|' +
    'Central American Free Trade|Free Trade Area of the Americas|FTAA|African Continental Free Trade Area|AfCFTA|' +
    'African Growth and Opportunity Act|AGOA|EU-Mercosur|EU-Mercosur deal|EU-Mercosur agreement|Mercosur deal|' +
    'Mercosur agreement|Mercosur trade deal|EU-India trade deal|EU-Japan Economic Partnership|EU-Canada trade|' +
    'EU trade deal|EU-US trade deal|US trade deal|U.S. trade deal*|UK-India trade|post-Brexit trade deal|' +
    'Brexit trade deal|Windsor Framework|Common Market|single market|Single European Act|internal market|' +
    'European Free Trade Association|EFTA|European Economic Area|Eurasian customs union|Southern African Customs Union|' +
    'Gulf customs union|Caribbean Community market|ASEAN Free Trade Area|APEC|Asia-Pacific Economic Cooperation|' +
    'Pacific Alliance|Generalized System of Preferences|Generalised System of Preferences|GSP+|GSP status|' +
    'Everything But Arms|Lome Convention|Cotonou Agreement|Jackson-Vanik|permanent normal trade relations|' +
    'normal trade relations|MFN status|MFN|WTO accession|accession to the WTO|join the WTO|joining the WTO|' +
    'WTO membership|WTO entry|WTO members|WTO ministerial|WTO director-general|WTO rules|WTO appellate body|' +
    'Appellate Body|WTO reform|WTO ministerial conference|Doha Development|Bali package|trade round|Tokyo Round|' +
    'Kennedy Round|Punta del Este|multilateral trade negotiations|multilateral trading system|multilateral trade|' +
    'plurilateral|rules of origin|sanitary and phytosanitary|mutual recognition agreement|investor-state dispute|ISDS|' +
    'trade negotiations|trade talks|trade framework|trade framework agreement|framework trade deal|' +
    'reciprocal trade agreement|Agreement on Reciprocal Trade|tariff-free access|duty-free access|tariff elimination|' +
    'eliminate tariffs|ratify the trade|ratification of the trade|signed a free trade|sign a free trade|' +
    'interim trade deal|phase one trade deal|Canada-U.S. free trade|US-Canada free trade|Canada-US trade|USTR' +
    ';accession|market access|tariff|negotiators|quota|ratif*|ratification|negotiating round|signatories|bloc|chapters|' +
    'trade representative|trade minister|negotiations|concessions|preferential|trade commissioner|Mercosur|ASEAN',
  'supply-chains':
    'supply chain|supply chains|reshoring|friend-shoring|friendshoring|nearshoring|global value chain|' +
    'supply chain disruption|supply chain crisis|supply chain resilience|supply chain security|supply chain bottleneck|' +
    'supply bottlenecks|supply-side bottlenecks|supply chain problems|supply chain issues|supply chain risks|' +
    'supply chain shocks|supply chain law|supply chain due diligence|Supply Chain Act|supply chain diversification|' +
    'diversify supply chains|diversification of supply chains|diversifying supply chains|resilient supply chain|' +
    'global supply chain|regional supply chains|supply chain management|supply chain partners|supply chain agreement|' +
    'supply chain finance|supply shortages|parts shortage|shortage of parts|component shortage|shortage of components|' +
    'chip shortage|shortage of chips|semiconductor shortage|drug shortages|medicine shortages|shortage of medicines|' +
    'container shortage|shortage of containers|shipping delays|shipping disruption|port congestion|port backlog|' +
    'backlog of ships|Red Sea disruption|logistics bottlenecks|logistics disruption|driver shortage|' +
    'truck driver shortage|lorry driver shortage|HGV driver shortage|near-shoring|nearshore|re-shoring|reshore|re-shore|' +
    'reshored|onshoring|on-shoring|offshoring|off-shoring|ally-shoring|friend-shore|China plus one|' +
    'relocation of production|relocate production|relocating production|relocate factories|shift production out of China|' +
    'shifting production|move production out of China|moving production out of China|production out of China|' +
    'supply chains out of China|dependence on Chinese suppliers|reliance on Chinese suppliers|overreliance on China|' +
    'production network|value chains|regional value chains|contract manufacturer|auto parts supplier|car parts maker|' +
    'parts suppliers|parts makers|component suppliers|components makers|component makers|sourcing of components|' +
    'local content|local sourcing|inventory build-up|just-in-case|just-in-time delivery|just-in-time manufacturing|' +
    'production halted|production halt|suspend production due|production stoppage|assembly lines halted|plant shutdowns|' +
    'factory shutdowns|freight disruption|stockpiling of components|conflict minerals|corporate due diligence|' +
    'Corporate Sustainability Due Diligence|CSDDD|Uyghur Forced Labor Prevention Act|forced labour in supply chains|' +
    'single supplier|sole supplier|Indo-Pacific Economic Framework supply chain|Supply Chain Resilience Initiative|' +
    'Nexperia|Toyota supplier|vertical integration of suppliers|just-in-time production|just-in-time inventory' +
    ';bottleneck|shortage|suppliers|supply lines|dependence on China|reliance on China|Foxconn|auto parts|' +
    'halted production|halt production|disruption|components|parts|logistics|delays|backlog|supplier|inventories|' +
    'manufacturers|factories|sourcing|relocation|resilience|factory|production line|assembly plant|container|lead times|' +
    'diversify|shipment delays|automakers|inventory|stockpile',
  'economic-security':
    'economic security|de-risking|economic coercion|decoupling|economic statecraft|anti-coercion|economic security law|' +
    'economic security act|economic security minister|economic security strategy|economic security council|' +
    'economic security policy|economic security cooperation|economic security threats|Economic Security Promotion Act|' +
    'minister in charge of economic security|economic resilience|economic sovereignty|economic self-reliance|' +
    'technological self-reliance|technological sovereignty|technology sovereignty|tech self-reliance|tech decoupling|' +
    'technological decoupling|derisking|de-risk|derisk|decouple|decouple from China|decoupling from China|delinking|' +
    'economic decoupling|economic dependence|economic dependency|economic dependencies|strategic dependencies|' +
    'strategic dependency|overdependence on China|over-dependence on China|dependence on China|reliance on China|' +
    'reduce dependence on China|reduce reliance on China|reducing dependence on China|economic pressure|' +
    'economic blackmail|economic warfare|economic weapon|economic leverage|economic intimidation|economic bullying|' +
    'economic retaliation|economic punishment|economic blockade|weaponisation of trade|weaponization of trade|' +
    'weaponising trade|weaponizing trade|weaponise trade|weaponised interdependence|weaponized interdependence|' +
    'weaponise supply chains|weaponisation of the dollar|weaponization of the dollar|Chinese coercion|coercive economic|' +
    'coercion by China|coercive trade|coercive practices|trade coercion|Anti-Coercion Instrument|anti-coercion tool|' +
    'Anti-Foreign Sanctions Law|unreliable entity list|unreliable entities|rare earth leverage|critical technologies|' +
    'critical technology|sensitive technologies|sensitive technology|emerging technologies and security|' +
    'technology leakage|technology leak|technology theft|trade secrets theft|trade secret theft|theft of trade secrets|' +
    'intellectual property theft|industrial espionage|economic espionage|research security|' +
    'security clearance system for economic|screening of foreign investment|foreign investment screening|' +
    'inbound investment screening|outbound investment|outbound investment screening|outbound investment rules|' +
    'investment restrictions on China|national security review of|Committee on Foreign Investment|CFIUS review|CFIUS|' +
    'FIRRMA|FDI screening|golden share|takeover blocked on national security|blocked on national security grounds|' +
    'national security grounds takeover|strategic industries|strategic industry|strategic sectors|strategic assets|' +
    'critical infrastructure ownership|indispensability|strategic indispensability|Made in China 2025|dual circulation|' +
    'technology bottleneck|stranglehold on supply|stranglehold on rare earths|small yard, high fence|friend-shoring|' +
    'friendshoring|Hiroshima leaders on economic resilience|G7 Coordination Platform on Economic Coercion|' +
    'Mercator Institute for China|export control retaliation|seafood import ban|ban on Japanese seafood imports|' +
    'Lithuania coercion|barley tariffs|wine tariffs by China|Australian wine tariffs|economic NATO' +
    ';strategic autonomy|overdependence|economic independence|coercion|resilience|leverage|critical minerals|' +
    'supply chain|semiconductors|export controls|self-reliance|self-sufficiency|foreign takeover|screening|retaliation|' +
    'autonomy|vulnerabilit*|chokepoint|weaponis*|weaponiz*|overcapacity|strategic|rare earths|5G|Huawei|dependency|' +
    'technology transfer',
  investment:
    'foreign investment|foreign direct investment|FDI|investment screening|CFIUS|foreign investors|investment agreement|' +
    'joint venture|investment treaty|sovereign wealth fund|foreign investor|foreign direct investors|foreign capital|' +
    'foreign-invested|foreign ownership|foreign ownership limits|foreign ownership rules|foreign takeover|' +
    'foreign acquisition|foreign buyers of|foreign owned companies|inward investment|inbound investment|' +
    'outward investment|outbound investment|overseas investment|cross-border investment|cross-border deals|' +
    'cross-border merger|cross-border acquisition|direct investment|Chinese investment|Chinese investors|' +
    'Japanese investment|Japanese investors|US investment|American investment|American investors|Saudi investment|' +
    'Gulf investors|Gulf investment|Emirati investment|Qatari investment|European investors|Russian investment|' +
    'Turkish investors|Western investors|international investors|strategic investor|institutional investors abroad|' +
    'investment climate|investment environment|investment promotion|investment promotion agency|investment forum|' +
    'investment conference|investment summit|investment zone|investment incentives|investment attraction|' +
    'attract investment|attract investors|attract foreign|attracting investment|attracting foreign|attracted investment|' +
    'investment inflows|investment flows|capital inflows|inflows of foreign|investment pledge|investment deal|' +
    'investment project|investment package|investment funds|joint investment fund|investment partnership|' +
    'investment protection|investment protection agreement|bilateral investment treaty|bilateral investment treaties|' +
    'investor protection|investor-state|investor-state arbitration|international arbitration|ICSID|' +
    'International Centre for Settlement of Investment Disputes|arbitration award|arbitral award|expropriat*|' +
    'nationalised assets|asset seizure of foreign|golden visa|investor visa|free zone|export processing zone|' +
    'foreign investment law|foreign investment rules|foreign investment review|Foreign Investment Review Board|' +
    'foreign investment bill|foreign investment inflows|Investment Canada|investment screening mechanism|' +
    'Committee on Foreign Investment|CFIUS review|national security review of the deal|sovereign wealth|' +
    'Public Investment Fund|PIF|Mubadala|Abu Dhabi Investment Authority|ADIA|ADQ|Qatar Investment Authority|' +
    'Kuwait Investment Authority|Temasek|GIC|China Investment Corporation|CIC fund|Norges Bank Investment|' +
    'Norway’s wealth fund|Norway’s oil fund|Samruk-Kazyna|Baiterek|Kazakh Invest|Russian Direct Investment Fund|' +
    'Astana International Financial Centre|AIFC|Multilateral Investment Guarantee|MIGA|UNCTAD World Investment Report|' +
    'World Investment Report|greenfield investment|venture capital investment|joint enterprise|privatisation tender|' +
    'IPO of state|exit from Russia|leave the Russian market|left the Russian market|localisation of production|' +
    'localization of production|Select USA|SelectUSA|Japan’s $550 billion|investment pledge to the United States' +
    ';investors|invest|investment|stake|pledged to invest|pledge to invest|plans to invest|will invest|agreed to invest|' +
    'investment fund|special economic zone|greenfield project|buyout bid|hostile takeover bid|takeover bid|' +
    'takeover offer|majority stake|controlling stake|minority stake|acquire a stake|buy a stake|stake in|divest|' +
    'divestment|divestiture|build a factory|build a plant|acquisition|takeover|merger|shareholding|equity|foreign|' +
    'subsidiary|shareholders|billion dollars|capital|fund|portfolio|investor|incentives|screening|financing|invested|' +
    'investing|financed|bidder|agreement to build',
  infrastructure:
    'infrastructure|infrastructure project|megaproject|infrastructure spending|infrastructure investment|' +
    'infrastructure bill|infrastructure plan|infrastructure fund|infrastructure bank|infrastructure development|' +
    'infrastructure minister|infrastructure law|infrastructure deal|infrastructure boom|infrastructure upgrade|' +
    'infrastructure package|infrastructure programme|infrastructure program|infrastructure financing|' +
    'infrastructure construction|infrastructure works|infrastructure needs|infrastructure gap|infrastructure bonds|' +
    'crumbling infrastructure|ageing infrastructure|aging infrastructure|critical infrastructure|public infrastructure|' +
    'transport infrastructure|energy infrastructure|digital infrastructure|urban infrastructure|road infrastructure|' +
    'rail infrastructure|port infrastructure|water infrastructure|logistics infrastructure|civil infrastructure|' +
    'civilian infrastructure|social infrastructure|Asian Infrastructure Investment Bank|AIIB|Global Gateway|' +
    'Partnership for Global Infrastructure|PGII|Blue Dot Network|Build Back Better World|B3W|' +
    'Programme for Infrastructure Development in Africa|quality infrastructure|public works|public works project|' +
    'public works department|public works minister|construction project|construction industry|construction sector|' +
    'construction boom|construction company|construction companies|construction firm|construction contract|' +
    'civil engineering|civil works|engineering works|mega-project|megacity|giga-project|Neom|new capital city|' +
    'new administrative capital|build roads|road building|road construction|road network|road project|' +
    'highway construction|highway project|new highway|expressways|toll road|bypass road|bridge collapse|bridge collapsed|' +
    'bridge construction|suspension bridge|cable-stayed|road bridge|railway bridge|bridge project|bridge repairs|' +
    'Kerch bridge|Crimean Bridge|Messina bridge|Strait of Messina Bridge|Francis Scott Key Bridge|Genoa bridge|' +
    'Morandi Bridge|Channel Tunnel|Eurotunnel|Chunnel|Fehmarnbelt|Brenner Base Tunnel|Gotthard Base Tunnel|tunnel boring|' +
    'tunnel boring machine|tunnel construction|undersea tunnel|tunnel project|sewage system|sewer system|sewers|' +
    'water mains|water main break|wastewater treatment plant|water treatment plant|dam construction|metro line|' +
    'metro project|subway line|subway project|metro system|new airport|airport construction|airport expansion|' +
    'airport terminal construction|runway expansion|third runway|port expansion|port construction|' +
    'deepwater port construction|dry dock construction|public-private partnership|PPP project|build-operate-transfer|' +
    'concession agreement|urban renewal|redevelopment project|regeneration project|social housing construction|' +
    'housing construction|groundbreaking ceremony|ground-breaking ceremony|broke ground|breaks ground|ribbon-cutting|' +
    'inaugurated the bridge|cost overruns|over budget and behind schedule|Bechtel|Bouygues|Hochtief|Skanska|' +
    'Balfour Beatty|China State Construction|China Communications Construction|CCCC|China Road and Bridge|' +
    'Larsen & Toubro|Webuild|Salini|Enka|Limak|Yapi Merkezi|National Infrastructure Pipeline|PM Gati Shakti|' +
    'Infrastructure Investment and Jobs Act|National Highways|HS2|Crossrail|Vinci Construction' +
    ';bridge|highway|construction of|construction site|construction work|Nusantara|road repairs|expressway|motorway|' +
    'ring road|interstate highway|new bridge|contractor|roads|tunnel|railways|airports|ports|dams|construction|concrete|' +
    'tender|feasibility study|toll|canal|sewage|upgrade|modernisation|modernization|cement|engineers|potholes|pipes|grid|' +
    'repair|reconstruction|cranes|scaffolding|kilometres',
  'central-banks':
    'central bank|monetary policy|Bank of Japan|Federal Reserve|European Central Bank|Bank of England|Bundesbank|' +
    'People’s Bank of China|money supply|quantitative easing|money market|central banker|open market operation|' +
    'discount rate|repurchase agreement|National Bank of Kazakhstan|central bank governor|central bank chief|' +
    'central bank head|central bank independence|central bank policy|central bank reserves|central bank intervention|' +
    'central bank’s policy|central bank rate|central bank officials|central bank board|the central bank|' +
    'Federal Reserve Board|Federal Reserve Chair|Federal Reserve chairman|Federal Reserve Bank|' +
    'Federal Open Market Committee|FOMC|Fed Chair|Fed Chairman|Fed governor|Fed official|Fed policy|Fed policymakers|' +
    'Fed meeting|Fed rate|Fed minutes|Fed independence|Fed watchers|fed funds|federal funds|federal funds rate|the Fed|' +
    'Jerome Powell|Janet Yellen|Ben Bernanke|Bernanke|Alan Greenspan|Greenspan|Paul Volcker|Volcker|Christine Lagarde|' +
    'Lagarde|Mario Draghi|Jean-Claude Trichet|Kazuo Ueda|Kuroda|Haruhiko Kuroda|Satoshi Sumita|Karl Otto Poehl|Poehl|' +
    'Andrew Bailey|Mervyn King|Elvira Nabiullina|Nabiullina|Jacques de Larosiere|Governor of the Bank of England|' +
    'Governor of the Bank of Japan|BoJ|BOJ governor|ECB|ECB president|ECB Governing Council|ECB policymaker|BoE|' +
    'monetary policy committee|monetary policy meeting|monetary policy decision|monetary policy statement|' +
    'monetary policy easing|monetary policy tightening|monetary authorities|monetary authority|' +
    'Monetary Authority of Singapore|Hong Kong Monetary Authority|monetary easing|monetary tightening|monetary stimulus|' +
    'monetary base|monetary growth|monetary targets|monetary aggregates|monetary union|loose monetary|tight monetary|' +
    'ultra-loose monetary policy|easy monetary policy|Bundesbank president|Bundesbank council|Bank of France|' +
    'Banque de France|Bank of Italy|Banca d’Italia|Bank of Spain|Swiss National Bank|SNB|Riksbank|Norges Bank|' +
    'Bank of Canada|Reserve Bank of Australia|RBA|Reserve Bank of New Zealand|RBNZ|Reserve Bank of India|' +
    'South African Reserve Bank|Bank of Korea|Bank Indonesia|Bank Negara|Bank of Thailand|Bangko Sentral|' +
    'State Bank of Vietnam|State Bank of Pakistan|Central Bank of Turkey|Turkey’s central bank|Turkish central bank|' +
    'Bank of Israel|Central Bank of Russia|Bank of Russia|Russian central bank|Central Bank of Uzbekistan|' +
    'National Bank of Ukraine|National Bank of Kyrgyzstan|National Bank of Tajikistan|National Bank of Poland|' +
    'National Bank of Hungary|Czech National Bank|National Bank of Georgia|PBoC|Banco de Mexico|Banxico|' +
    'Banco Central do Brasil|Central Bank of Nigeria|Bank of Ghana|Central Bank of Egypt|Central Bank of Iran|' +
    'Central Bank of Iraq|Central Bank of Libya|Central Bank of Lebanon|Banque du Liban|' +
    'Bank for International Settlements|quantitative tightening|asset purchases|bond-buying|bond-buying programme|' +
    'bond-buying program|bond purchases|asset purchase programme|balance sheet reduction|yield curve control|' +
    'negative interest rate policy|negative interest rates|negative rate policy|inflation target|inflation targeting|' +
    '2% inflation target|reserve requirement|reserve requirement ratio|required reserves|reserve ratio|' +
    'liquidity injection|injected liquidity|inject liquidity|money market operations|money market assistance|' +
    'money supply growth|money stock|broad money|system repurchases|customer repurchases|overnight repurchase|' +
    'repurchase pact|securities repurchase pact|repo rate|reverse repo|Lombard rate|discount window|' +
    'lender of last resort|bank reserve|forward guidance|rate-setting|rate setter|rate decision|Jackson Hole symposium|' +
    'Beige Book|dot plot|currency reserves|foreign exchange reserves|foreign currency reserves|gold reserves|' +
    'gold and foreign exchange reserves|central bank digital currency' +
    ';Fed|bank reserves|monetary|liquidity|RBI|BIS|open market|M1|M-1|M2|M3|M-3|dovish|hawkish|Jackson Hole|reserves|' +
    'rate|governor|policymaker|policy board|easing|tightening|inflation|stimulus|intervention|currency|repo|' +
    'Treasury bills|banking system|interest rate',
  'interest-rates':
    'interest rate|interest rates|policy rate|key rate|base rate|prime rate|rate hike|rate cut|rate increase|' +
    'benchmark rate|basis points|discount rate|prime lending rate|bank rate|rates of interest|rate rise|rate decision|' +
    'rate reduction|rate pause|rate setting|raise rates|raised rates|raising rates|raises rates|hike rates|hiked rates|' +
    'hiking rates|cut rates|cuts rates|cutting rates|lower rates|lowering rates|lowered rates|hold rates|holds rates|' +
    'held rates|keep rates|kept rates|keeps rates|leave rates|left rates|leaves rates|rates unchanged|rates on hold|' +
    'rates steady|higher rates|rates higher|rates lower|interest rate hike|interest rate cut|interest rate rise|' +
    'interest rate increase|interest rate decision|interest rate policy|interest rate differential|raise interest rates|' +
    'raised interest rates|raising interest rates|cut interest rates|cutting interest rates|lower interest rates|' +
    'higher interest rates|high interest rates|low interest rates|rising interest rates|falling interest rates|' +
    'zero interest rate|near-zero interest|negative interest rate|negative rates|ultra-low rates|ultra-low interest|' +
    'basis point|quarter-percentage point|half-percentage point|quarter of a percentage point|half a percentage point|' +
    'benchmark interest rate|benchmark lending rate|key interest rate|key lending rate|key policy rate|' +
    'policy interest rate|official interest rate|official rate|official cash rate|cash rate|main refinancing rate|' +
    'refinancing rate|refi rate|deposit rate|deposit facility rate|lending rate|base lending rate|prime lending|' +
    'best lending rate|repo rate|reverse repo rate|repurchase rate|overnight rate|overnight call rate|' +
    'overnight lending rate|call money rate|call rate|federal funds rate|fed funds rate|funds rate|fed funds|' +
    'discount rate cut|lombard rate|loan prime rate|Libor|SOFR|Euribor|interbank rate|mortgage rate|' +
    'mortgage lending rate|mortgage interest|30-year mortgage|borrowing cost|cost of borrowing|cost of credit|' +
    'tightening cycle|easing cycle|tightening of monetary|easing of monetary|rate-setters|tight money|terminal rate|' +
    'neutral rate|rate path|rate outlook|rate expectations|rate futures|rate-sensitive|bond yields|Treasury yield|' +
    '10-year yield|10-year Treasury yield|government bond yield|gilt yields|yield curve|inverted yield curve|' +
    'yield curve control|certificate of deposit rates|money market rates|three-month interbank|Treasury bill rate|' +
    'credit card rates|usury|easy money|expensive credit|cheap money' +
    ';bond yield|yields|tightening|quarter-point|half-point|Fed|rate|ECB|central bank|mortgage|borrowing|lending|' +
    'inflation|savers|bonds|easing|monetary policy|policymakers|hike|per cent from|pct from|points|loan|depositors|' +
    'credit|governor|yield',
  inflation:
    'inflation|consumer price|consumer prices|CPI|cost of living|producer price|wholesale price|price index|' +
    'hyperinflation|deflation|disinflation|inflation rate|inflation figures|inflation data|inflation target|' +
    'inflation forecast|inflation expectations|inflation outlook|inflation pressure|inflation fears|inflation hit|' +
    'inflation rose|inflation fell|inflation slowed|inflation slows|inflation eased|inflation eases|' +
    'inflation accelerated|inflation jumped|inflation surged|inflation soared|inflation cooled|inflation cools|' +
    'inflation rises|inflation falls|inflation report|inflation-adjusted|inflation hedge|inflation surge|inflation shock|' +
    'inflation crisis|inflation fight|annual inflation|annual inflation rate|monthly inflation|headline inflation|' +
    'core inflation|core consumer prices|underlying inflation|runaway inflation|rampant inflation|soaring inflation|' +
    'galloping inflation|double-digit inflation|triple-digit inflation|high inflation|low inflation|rising inflation|' +
    'falling inflation|surging inflation|stubborn inflation|sticky inflation|food inflation|food price inflation|' +
    'energy inflation|services inflation|wage inflation|wage-price spiral|inflationary|inflationary pressure|' +
    'inflationary expectations|inflation-fighting|anti-inflation|anti-inflation plan|anti-inflationary|curb inflation|' +
    'combat inflation|fight inflation|fighting inflation|tame inflation|control inflation|reduce inflation|' +
    'bring down inflation|tackle inflation|stagflation|shrinkflation|greedflation|reflation|deflationary|deflation fears|' +
    'consumer price index|consumer price indices|consumer price inflation|consumer price rise|consumer prices rose|' +
    'consumer prices fell|consumer inflation|CPI inflation|CPI data|core CPI|US CPI|PCE price index|' +
    'personal consumption expenditures price|PCE|retail price index|retail prices|retail price inflation|RPI|' +
    'harmonised index of consumer prices|HICP|producer price index|producer price inflation|PPI|wholesale price index|' +
    'wholesale inflation|GDP deflator|price indices|price stability|price control|price freeze|prices freeze|' +
    'freeze prices|freeze on prices|price caps on food|wage and price freeze|wages and prices|price pressures|' +
    'rise in prices|rise in consumer prices|rise in the cost of living|soaring prices|surging prices|skyrocketing prices|' +
    'spiralling prices|spiraling prices|higher prices for consumers|cost-of-living crisis|cost-of-living adjustment|' +
    'price of groceries|grocery prices|supermarket prices|food prices rose|rising food prices|rising cost of living|' +
    'rising costs of living|purchasing power|lost purchasing power|indexation|index-linked|wage indexation|Cruzado Plan|' +
    'Austral Plan|Bresser Plan|hyperinflationary|fuel price increases|rate of inflation|rate of price increases|' +
    'prices rose by|prices fell by|prices increased by' +
    ';price rises|rising prices|retail price|price increases|price surge|price rise|price hikes|egg prices|price|' +
    'prices rose|interest rates|wages|central bank|cost|rate hike|basket of goods|expensive|groceries|supermarket|' +
    'shoppers|consumers|household budgets|monetary policy|subsidies|Federal Reserve|per cent year-on-year|' +
    'percent year-on-year|food prices|fuel prices|rents|energy prices',
  currencies:
    'exchange rate|exchange rates|foreign exchange|currency intervention|weaker yen|devaluation|weak yen|currency market|' +
    'dollar’s fall|currency stability|de-dollarisation|Louvre Accord|Plaza Accord|currency peg|currencies|dedollari*|' +
    'exchange rate policy|exchange rate regime|exchange rate stability|Exchange Rate Mechanism|fixed exchange rate|' +
    'floating exchange rate|managed float|currency stabilisation|official exchange rate|parallel exchange rate|' +
    'black market exchange|black market rate|parallel market rate|multiple exchange rates|foreign exchange market|' +
    'foreign exchange traders|foreign exchange dealer|foreign exchange reserves|foreign exchange controls|' +
    'foreign exchange shortage|forex|forex market|forex reserves|FX market|currency traders|currency dealer|' +
    'currency trading|currency exchange|currency reform|currency crisis|currency crises|currency collapse|currency war|' +
    'currency manipulation|currency manipulator|currency devaluation|currency depreciation|currency appreciation|' +
    'currency control|currency swap|currency swap agreement|currency swap line|swap line|currency board|currency basket|' +
    'currency union|currency zone|currency bloc|currency rate|currency reserves|currency fluctuations|' +
    'currency realignment|currency slump|currency plunge|currency slid|currency fell|currency weakened|' +
    'currency strengthened|currency hit|national currency|national currencies|local currency|local currencies|' +
    'settlement in national currencies|trade in national currencies|settlements in local currencies|payments in yuan|' +
    'reserve currency|reserve currencies|world’s reserve currency|single currency|common currency|hard currency|' +
    'hard currency shortage|convertible currency|convertibility|currency convertibility|devalue|devalued|devaluing|' +
    'revaluation|revalue|revalued|pegged to the dollar|dollar peg|peg to the dollar|dollar-pegged|crawling peg|' +
    'dollarisation|dollarization|dollarise|dollarize|dedollarisation|dedollarization|de-dollarization|de-dollarise|' +
    'dollar index|dollar exchange rate|dollar shortage|dollar’s decline|dollar’s slide|dollar’s drop|dollar’s strength|' +
    'strong dollar|stronger dollar|weak dollar|weaker dollar|falling dollar|declining dollar|lower dollar|' +
    'dollar weakness|dollar strength|dollar fell|dollar rose|dollar slipped|dollar dominance|dollar hegemony|' +
    'support the dollar|prop up the dollar|supporting the dollar|stabilise the dollar|stabilize the dollar|' +
    'against the dollar|against the U.S. dollar|against the US dollar*|against the yen|against the euro|against the mark|' +
    'against sterling|to the dollar|yen to the dollar|dollar-yen|euro-dollar exchange|stronger yen|strong yen|yen’s rise|' +
    'yen’s appreciation|yen appreciation|yen’s weakness|yen’s slide|yen’s fall|yen intervention|high yen|endaka|' +
    'weak rouble|weak ruble|rouble’s fall|ruble’s fall|rouble exchange rate|ruble exchange rate|rouble plunged|' +
    'ruble plunged|rouble collapse|ruble collapse|tenge exchange rate|tenge rate|tenge weakened|tenge devaluation|' +
    'tenge fell|som exchange rate|soum exchange rate|lira crisis|lira slump|lira fell|lira hit|naira devaluation|' +
    'Egyptian pound devaluation|peso devaluation|peso crisis|tequila crisis|rupee fell|rupee hit|Korean won fell|' +
    'renminbi internationalisation|yuan internationalisation|yuan internationalization|yuan’s value|yuan devaluation|' +
    'offshore yuan|yuan fell|yuan weakened|rial fell|rial plunged|Zimbabwe dollar|sterling fell|sterling crisis|' +
    'pound fell|pound slumped|pound hit|European Monetary System|EMS realignment|realignment of the EMS|' +
    'European Currency Unit|European monetary union|Bretton Woods system|gold standard|Group of Five currency|' +
    'Group of Seven currency|Plaza agreement|Louvre agreement|Louvre pact|Paris accord on currencies|' +
    'G-7 accord on currencies|target zone|reference range|concerted intervention|intervened in the market|' +
    'intervention to support|intervene in currency|intervention in the currency|intervention in currency markets|' +
    'sold dollars|bought dollars|buying dollars|dollar buying|dollar selling|dollar purchases|adopt the euro|' +
    'adopting the euro|adoption of the euro|joining the euro|join the euro|euro adoption|introduction of the euro|' +
    'eurozone membership|ERM|ERM II|Black Wednesday|CFA franc|eco currency|BRICS currency|redenominat*|banknotes|' +
    'new banknote|demonetisation|demonetization|money changers|bureau de change|capital controls|capital flight|' +
    'carry trade|safe-haven currency|IMF special drawing|special drawing rights' +
    ';currency|dollar|yen|rouble|ruble|tenge|mark|sterling|baht|depreciat*|Turkish lira|naira|cedi|Egyptian pound|' +
    'Argentine peso|rupiah|ringgit|Malaysian ringgit|Thai baht|Swiss franc|renminbi|Chinese yuan|Russian rouble|' +
    'Russian ruble|Kazakh tenge|Iranian rial|Lebanese pound|EMS|Ecu|SDR|euro|franc|lira|peso|rupee|yuan|won|pound|rial|' +
    'intervention|intervene|appreciation|pegged|peg|float|central bank|depreciation|exporters|traders|dealer|' +
    'to the U.S. dollar|monetary|conversion|parity|greenback|stabilize|stabilise|weakened|convertible|som',
  'public-debt':
    'sovereign debt|public debt|national debt|foreign debt|external debt|debt restructuring|debt relief|debt crisis|' +
    'debt ceiling|debt rescheduling|debt burden|eurobond|Paris Club|creditor banks|bond default|sovereign default|' +
    'sovereign bond|sovereign debt crisis|sovereign rating|sovereign credit rating|sovereign borrowing|government debt|' +
    'government bond|government borrowing|state debt|debt-to-GDP|debt ratio|debt brake|debt limit|debt service|' +
    'debt servicing|debt service payments|debt repayment|debt payment|debt moratorium|moratorium on debt|' +
    'moratorium on interest payments|interest payments moratorium|debt default|default on its debt|default on debt|' +
    'debt distress|debt sustainability|debt trap|debt trap diplomacy|debt swap|debt-for-nature|debt-equity|' +
    'debt-equity swap|debt for equity|debt conversion|debt buyback|debt exchange|debt overhaul|debt reorganisation|' +
    'debt workout|debt renegotiation|debt rollover|debt write-off|debt write-down|debt cancellation|debt forgiveness|' +
    'cancel debt|forgive debt|forgave debt|write off debt|debt justice|debt campaigners|debt treatment|debt deal|' +
    'debt talks|debt negotiations|debt negotiator|debt agreement|debt accord|debt package|debt strategy|debt problem|' +
    'debt problem of|debt-ridden|debt-laden|debt-stricken|debt-burdened|debt pile|debt mountain|debt stock|debt office|' +
    'debt management office|debt issuance|debt sale|debt auction|debtor nation|debtor country|debtor countries|' +
    'third world debt|Latin American debt|developing country debt|foreign creditors|external creditors|' +
    'official creditors|bilateral creditors|private creditors|creditor committee|creditors’ committee|creditor nations|' +
    'commercial bank creditors|bank advisory committee|steering committee of banks|bank creditors|bondholders|' +
    'bondholder committee|Brady plan|Brady bonds|Baker Plan|Cartagena group|Highly Indebted Poor Countries|' +
    'Heavily Indebted Poor Countries|HIPC|Jubilee 2000|Debt Service Suspension Initiative|DSSI|Common Framework|' +
    'G20 Common Framework|London Club|Paris Club creditors|Institute of International Finance|reschedule debt|' +
    'reschedule its debt|rescheduled debt|rescheduling of debt|debts rescheduled|restructure its debt|restructure debt|' +
    'restructured debt|restructuring of debt|restructuring of its debt|restructuring its debt|haircuts for creditors|' +
    'eurozone debt crisis|euro zone debt crisis|Greek debt|Greek debt crisis|Greek bailout|bailout of Greece|' +
    'bailout package|bailout programme|bailout program|European Stability Mechanism|EFSF|' +
    'European Financial Stability Facility|IMF bailout|IMF rescue|IMF rescue package|IMF loan|IMF tranche|IMF standby|' +
    'stand-by arrangement|standby arrangement|standby credit|Extended Fund Facility|IMF conditionality|Eurobonds|' +
    'dollar bonds|dollar-denominated debt|treasury bonds|Treasuries|Treasury securities|gilts|gilt market|gilt yields|' +
    'Bunds|Japanese government bonds|JGB|panda bonds|samurai bonds|local government debt|' +
    'local government financing vehicle|LGFV|municipal bonds|municipal debt|state bankruptcy|national bankruptcy|' +
    'raise the debt ceiling|debt ceiling deal|debt ceiling bill|debt limit bill|downgraded to junk|' +
    'credit rating downgrade|downgrade of credit rating|rating downgrade|Moody’s downgraded|Fitch downgraded|' +
    'S&P downgraded|junk status|selective default|hidden debt|tuna bonds|repay debts|loan repayments|interest arrears|' +
    'payment arrears|arrears to the IMF|net external debt|borrowing costs|vulture fund|holdout creditors|odious debt' +
    ';debt|creditors|default|bonds|reschedul*|defaulted on|bailout|bail-out|troika|sukuk|repay loans|arrears|loan|' +
    'lenders|creditor|repay|repayment|bond|maturity|bankers|IMF|borrowing|bankruptcy|interest payments|moratorium|' +
    'downgrade|rating|tranche|indebted|banks|new money|austerity|refinanc*|borrow|yields|fiscal',
  budgets:
    'budget deficit|fiscal policy|tax cut|tax increase|tax reform|austerity|government spending|state budget|tax bill|' +
    'value-added tax|fiscal deficit|sales tax|supplementary budget|budget|state budget deficit|federal budget|' +
    'national budget|draft budget|budget bill|budget draft|budget proposal|budget plan|budget law|budget talks|' +
    'budget negotiations|budget deal|budget resolution|budget speech|budget statement|budget vote|budget debate|' +
    'budget crisis|budget shortfall|budget gap|budget hole|budget surplus|budget revenue|budget expenditure|' +
    'budget spending|budget cut|budget cutting|budget constraints|Budget Committee|budget minister|budget office|' +
    'Congressional Budget Office|CBO|Office of Management and Budget|Office of Budget|Office for Budget Responsibility|' +
    'OBR|budget rules|budget discipline|budget reconciliation|budget consolidation|budgetary|budgetary policy|' +
    'balanced budget|balance the budget|unbalanced budget|city budget|county budget|council budget|school budget|' +
    'mini-budget|spring statement|autumn statement|Chancellor of the Exchequer|chancellor’s budget|extra budget|' +
    'stimulus budget|record budget|general account budget|tax-free allowance|fiscal policies|fiscal year budget|' +
    'fiscal discipline|fiscal consolidation|fiscal responsibility|fiscal rule|fiscal stimulus|fiscal gap|fiscal crisis|' +
    'fiscal cliff|fiscal reform|fiscal package|fiscal measures|fiscal pact|fiscal compact|fiscal space|fiscal tightening|' +
    'fiscal austerity|fiscal plan|fiscal expansion|fiscal council|Gramm-Rudman|Stability and Growth Pact|' +
    'excessive deficit procedure|deficit reduction|deficit spending|cut the deficit|cutting the deficit|deficit target|' +
    'deficit ceiling|public finance|government finances|state finances|public spending|public spending cuts|' +
    'public expenditure|government expenditure|state spending|spending cut|spending bill|spending package|spending plan|' +
    'spending review|spending freeze|cut spending|slash spending|federal spending|welfare cuts|benefit cuts|' +
    'continuing resolution|government shutdown|federal shutdown|partial shutdown|shutdown of the government|' +
    'stopgap funding|stopgap spending|stopgap bill|funding bill|appropriations|appropriations bill|' +
    'Appropriations Committee|omnibus bill|pork barrel|earmarks|debt brake|austerity measures|austerity programme|' +
    'austerity program|austerity package|austerity plan|austerity budget|anti-austerity|tax hike|tax rise|tax relief|' +
    'tax break|tax code|tax law|tax overhaul|tax policy|tax package|tax plan|tax proposal|tax revenue|tax receipts|' +
    'tax collection|tax burden|tax rate|tax rebate|tax credit|tax deduction|tax exemption|tax holiday|tax evasion|' +
    'tax avoidance|tax dodging|tax haven|tax fraud|tax amnesty|tax authority|tax authorities|tax service|tax minister|' +
    'tax inspectors|tax administration|tax system|tax threshold|tax base|tax revolt|tax protest|taxpayer|taxpayer money|' +
    'taxation|taxed at|income tax|personal income tax|corporate tax|corporation tax|capital gains tax|wealth tax|' +
    'inheritance tax|estate tax|property tax|poll tax|council tax|payroll tax|national insurance|consumption tax|' +
    'consumption tax cut|VAT|VAT rate|VAT increase|goods and services tax|GST|excise tax|excise duty|excise duties|' +
    'fuel duty|sin tax|sugar tax|sugary drinks tax|bank levy|windfall tax|flat tax|flat-rate income tax|stamp duty|' +
    'minimum tax|global minimum tax|OECD tax deal|Internal Revenue Service|IRS|HMRC|Inland Revenue|U.S. Treasury*|' +
    'Exchequer|Ways and Means Committee|House Ways and Means|Finance Committee' +
    ';taxes|tax|spending|tax office|Ministry of Finance|Finance Ministry|finance minister|treasury secretary|' +
    'Treasury Department|US Treasury|deficit|revenue|fiscal|finance|expenditure|cuts|subsidies|treasury|chancellor|levy|' +
    'levies|allocation|allocated|appropriated|allowance|stimulus|welfare|pension|taxable|surplus|outlays|funding|spend',
  banking:
    'bank failure|banking crisis|banking sector|banking system|stock market|stock exchange|financial markets|' +
    'bank run|capital markets|credit rating|banks|bank collapse|bank crisis|bank bailout|bank rescue|bank merger|' +
    'bank lending|bank loans|bank regulator|bank regulation|bank supervision|bank supervisor|bank stocks|bank shares|' +
    'bank deposits|bank profits|bank capital|bank licence|bank license|bank executive|bank chief|' +
    'bank holding company|bank branches|bank accounts|banker|banking|banking industry|banking group|banking giant|' +
    'banking regulator|banking supervision|banking union|banking reform|banking law|banking licence|banking license|' +
    'banking secrecy|banking stocks|banking services|banking turmoil|banking collapse|banking scandal|' +
    'banking business|banking operations|Banking Committee|bank secrecy|commercial bank|investment bank|' +
    'investment banking|merchant bank|state bank|state-owned bank|savings bank|savings and loan|thrift institution|' +
    'thrifts|building society|building societies|credit union|cooperative bank|private bank|regional bank|' +
    'retail bank|retail banking|high street bank|foreign banks|Islamic banking|Islamic finance|Islamic bank|' +
    'shadow banking|correspondent banking|correspondent bank|microfinance|microcredit|credit crunch|credit crisis|' +
    'credit squeeze|subprime|sub-prime|subprime mortgage|mortgage lender|mortgage-backed|nonperforming loans|' +
    'non-performing loans|bad loans|bad debts|toxic assets|bad bank|loan losses|loan loss provisions|loan book|' +
    'depositors|deposit insurance|Federal Deposit Insurance|FDIC|FSLIC|stress test of banks|bank stress test|' +
    'capital requirements|capital adequacy|capital ratio|Basel III|Basel Committee|Basel rules|Basel accord|' +
    'Volcker rule|financial crisis|global financial crisis|financial system|financial sector|financial services|' +
    'financial services industry|financial institution|financial market|financial stability|' +
    'Financial Stability Board|financial regulator|financial regulation|financial watchdog|financial supervisor|' +
    'financial supervision|financial centre|financial center|financial hub|financial turmoil|' +
    'Financial Conduct Authority|Financial Services Authority|Financial Services Agency|Financial Action Task Force|' +
    'FATF|FATF grey list|Securities and Exchange Commission|securities regulator|securities firm|securities house|' +
    'brokerage|brokerage firm|broker-dealer|stockbroker|stockbroking|stock market crash|stocks fell|stocks rose|' +
    'stocks tumbled|stocks plunged|stocks slid|stock index|share prices|share price fell|shares fell|shares rose|' +
    'shares tumbled|shares plunged|equity market|equities|bond market|bond trading|bond issue|bond sale|' +
    'eurobond market|Eurobond issue|syndicated loan|credit facility|initial public offering|IPO|stock listing|' +
    'Wall Street|Dow Jones|Dow Jones industrial average|S&P 500|FTSE 100|FTSE|Nikkei average|Nikkei 225|Hang Seng|' +
    'Shanghai Composite|KOSPI|DAX|CAC 40|STOXX 600|New York Stock Exchange|NYSE|London Stock Exchange|' +
    'Tokyo Stock Exchange|Black Monday|market crash|bear market|bull market|insider trading|hedge fund|' +
    'private equity|mutual fund|pension fund|asset manager|asset management|venture capital|derivatives|' +
    'credit default swaps|junk bonds|leveraged buyout|collateralised debt|capital market|SWIFT|SWIFT payments|' +
    'SWIFT system|payment system|payments system|insurer|insurance company|insurance companies|insurance industry|' +
    'reinsurance|reinsurer|JPMorgan|JPMorgan Chase|J.P. Morgan|Bank of America|Wells Fargo|UBS|BNP Paribas|' +
    'Societe Generale|Credit Agricole|HSBC|Lloyds Banking|Royal Bank of Scotland|Standard Chartered|BBVA|' +
    'Intesa Sanpaolo|Monte dei Paschi|Banco Ambrosiano|BCCI|Northern Rock|SVB|First Republic|Continental Illinois|' +
    'Chase Manhattan|Manufacturers Hanover|Chemical New York|VTB|Raiffeisen Bank International|Ping An|ICBC|' +
    'Bank of China|Mitsubishi UFJ|MUFG|Sumitomo Mitsui|Nomura Securities|Daiwa Securities|Bank Melli|Vanguard fund|' +
    'Berkshire Hathaway|Standard & Poor’s*|Standard and Poor’s|credit rating agency|credit rating agencies|' +
    'rating agency|rating agencies;bank|lender|loans|shares|bonds|City of London|Santander|deposits|credit|mortgage|' +
    'securities|stocks|branches|financial|finance|investors|traders|equity|capital|liquidity|bailout|fund|savings|' +
    'loan|borrowers|collateral|solvency|insolven*|SEC|market|assets|account|insurance|listing|Glass-Steagall|' +
    'Dodd-Frank|BaFin|Nasdaq|Nikkei|Topix|Sensex|Nifty|Goldman Sachs|Morgan Stanley|Citigroup|Citicorp|Citibank|' +
    'Lehman Brothers|Lehman|Bear Stearns|Merrill Lynch|Credit Suisse|Deutsche Bank|Commerzbank|Barclays|NatWest|' +
    'UniCredit|Barings|Silicon Valley Bank|Signature Bank|BankAmerica|Bankers Trust|Sberbank|Gazprombank|Halyk Bank|' +
    'Raiffeisen Bank|China Construction Bank|Mizuho|Nomura|Danske Bank|Swedbank|Wirecard|PrivatBank|BlackRock|' +
    'Moody’s|Fitch|Kaspi Bank|Kaspi.kz',
  labour:
    'unemployment|trade union|labour union|labor union|general strike|strike action|job losses|layoffs|minimum wage|' +
    'wage talks|jobless rate|labour market|labor market|collective bargaining|walkout|dockworkers|striking workers|' +
    'strike ballot|strike vote|strike action by|strike over pay|strike over wages|pay strike|strike call|strike notice|' +
    'strike threat|threat of strike|threaten to strike|threatened to strike|voted to strike|vote to strike|go on strike|' +
    'went on strike|going on strike|on strike|goes on strike|gone on strike|call off the strike|called off the strike|' +
    'called a strike|call a strike|end the strike|ended the strike|ended their strike|nationwide strike|national strike|' +
    '24-hour strike|48-hour strike|one-day strike|two-day strike|three-day strike|indefinite strike|all-out strike|' +
    'wildcat strike|sympathy strike|solidarity strike|warning strike|sit-down strike|rail strike|train strike|' +
    'train drivers’ strike|transport strike|transport workers|public transport strike|bus strike|bus drivers’ strike|' +
    'tube strike|subway strike|airline strike|pilots’ strike|pilot strike|cabin crew strike|' +
    'air traffic controllers’ strike|airport strike|airport workers strike|port strike|dock strike|dockers’ strike|' +
    'dockworkers strike|longshoremen’s strike|seamen’s strike|truckers’ strike|truck drivers’ strike|' +
    'lorry drivers strike|miners’ strike|coal strike|oil workers’ strike|steel strike|auto strike|autoworkers|' +
    'auto workers|factory strike|teachers’ strike|teacher strike|nurses’ strike|doctors’ strike|junior doctors|' +
    'junior doctors’ strike|resident doctors strike|hospital strike|postal strike|postal workers|civil servants strike|' +
    'public sector strike|public sector workers|garbage strike|refuse workers|bin strike|writers’ strike|actors’ strike|' +
    'Hollywood strike|farmworkers’ strike|metalworkers|railway workers|railwaymen|rail workers|railworkers|steelworkers|' +
    'garment workers|textile workers|hospital workers|healthcare workers strike|fast-food workers|dock workers|' +
    'port workers|airline workers|miners’ union|shipyard workers|public employees|state employees|government workers|' +
    'federal workers|blue-collar|white-collar workers|low-wage workers|low-paid workers|gig workers|gig economy|' +
    'platform workers|zero-hours|zero-hours contracts|temporary workers|part-time workers|non-regular workers|picket|' +
    'picket line|picketing|picketed|walked off the job|walk off the job|work stoppage|work-to-rule|go-slow|overtime ban|' +
    'ban on overtime|lockout|lock-out|locked out workers|industrial action|industrial dispute|industrial relations|' +
    'industrial unrest|labour dispute|labor dispute|labour relations|labor relations|labour unrest|labor unrest|' +
    'labour strike|labor strike|labour law|labor law|labour code|labor code|labour reform|labor reform|Labour Ministry|' +
    'Labor Ministry|labour minister|labor minister|Labor Secretary|Labor Department|Department of Labor|labour court|' +
    'labor court|labour rights|labor rights|labour standards|labor standards|labour force|labor force|labour shortage|' +
    'labor shortage|labour costs|labor costs|labour movement|labor movement|labor leader|labour federation|' +
    'labor federation|labour agreement|labor agreement|labour contract|labor contract|labour talks|labor talks|' +
    'labour market reform|labour inspector*|labor inspector*|labour productivity|labor productivity|labour group|' +
    'labor group|labour-management|labor-management|organised labour|organized labor|cheap labour|cheap labor|' +
    'child labour|child labor|worker shortage|shortage of workers|staff shortages|skills shortage|unionised|unionized|' +
    'unionise|unionize|unionisation|unionization|union-busting|union members|union leader|union official|union president|' +
    'union contract|union demands|union chief|union boss|union spokesman|union representatives|union vote|union drive|' +
    'union rights|trade unionist|trade union leader|trade union federation|Trades Union Congress|TUC|AFL-CIO|' +
    'United Auto Workers|UAW|Teamsters|Teamsters union|International Longshoremen’s Association|' +
    'International Longshore and Warehouse Union|United Mine Workers|National Union of Mineworkers|' +
    'National Union of Railwaymen|RMT|RMT union|ASLEF|Unite union|Unite the union|Unison|GMB union|Cosatu|IG Metall|' +
    'ver.di|Verdi union|GDL union|DGB|CFDT|Force Ouvriere|CGIL|Rengo|shunto|spring wage|spring wage offensive|Histadrut|' +
    'Solidarnosc|Polish Solidarity|International Labour Organization|International Labor Organization|' +
    'International Labour Organisation|ILO|SAG-AFTRA|Writers Guild|National Labor Relations Board|NLRB|' +
    'Confederation of Labour|collective agreement|collective bargaining agreement|collective labor agreement|' +
    'wage bargaining|wage bargain|pay bargaining|bargaining unit|contract negotiations with the union|tentative contract|' +
    'new labor contract|wage demand|wage claim|wage increase|wage rise|wage hike|wage growth|wage cut|wage freeze|' +
    'wage deal|wage dispute|wage agreement|wage settlement|wage negotiations|wage arrears|unpaid wages|unpaid salaries|' +
    'real wages|nominal wages|average wage|living wage|pay rise|pay raise|pay claim|pay deal|pay dispute|pay offer|' +
    'pay talks|pay increase|pay cut|pay freeze|pay award|pay gap|pay settlement|higher wages|higher pay|better pay|' +
    'low wages|low pay|back pay|salary increase|unpaid overtime|overtime pay|working hours|working conditions|' +
    'working week|35-hour week|four-day week|four-day workweek|work week|working time|paid leave|parental leave|sick pay|' +
    'severance pay|severance|redundancies|redundant workers|lay-offs|layoff|laid off|laying off|mass layoffs|' +
    'mass lay-offs|job cut|cut jobs|cutting jobs|cut thousands of jobs|axe jobs|shed jobs|slash jobs|job loss|' +
    'lose their jobs|lost their jobs|jobless|joblessness|jobless claims|unemployment claims|jobless benefits|' +
    'unemployment benefit|unemployment rate|unemployment figures|youth unemployment|mass unemployment|out of work|' +
    'unemployed|unemployed workers|job creation|job growth|job seekers|jobseekers|job market|job openings|job vacancies|' +
    'job centre|jobs report|jobs data|nonfarm payrolls|non-farm payrolls|payrolls|employment law|employment figures|' +
    'employment data|employment rate|full employment|employment tribunal|unfair dismissal|dismissed workers|' +
    'sacked workers|plant closure|factory closure|retirement age|raise the retirement age|pension reform|pension strike|' +
    'workers’ rights|workers’ compensation|worker safety|workplace safety|occupational safety|sweatshop|' +
    'minimum wage increase|right-to-work|right to strike|anti-strike|anti-strike law|essential services law|' +
    'back-to-work legislation|Labour Day march|May Day rally|International Workers’ Day|Rana Plaza|karoshi|' +
    'death from overwork' +
    ';strike|workers|wages|jobs|union|labour|labor|bank workers|construction workers|factory workers|hotel workers|' +
    'warehouse workers|delivery workers|airport workers|oil workers|mine workers|stoppage|skilled workers|CGT|' +
    'contract talks|binding arbitration|redundancy|lay-off|employment contracts|workforce|work force|Zhanaozen|worker|' +
    'employer|employee|pay|salary|salaries|staff|job|overtime|dispute|employment|wage|walk-out|stopped work|dismissed|' +
    'sacked|factory|unionist|hired|hiring|pension|negotiators|mediator|grievance|arbitration|dockers|crews' +
    ';air strike|missile strike|drone strike|military strike|strike group|first strike',
  'development-aid':
    'development aid|foreign aid|official development assistance|ODA|World Bank|Asian Development Bank|development bank|' +
    'IMF loan|USAID|JICA|concessional loan|soft loan|EBRD|development assistance|development assistance programme|' +
    'development cooperation|development co-operation|development agency|development agencies|development finance|' +
    'development financing|development fund|development loan|development programme|development project funded|' +
    'development projects|development minister|multilateral development bank|multilateral lender|' +
    'International Development|international donors|international aid|foreign assistance|foreign aid cuts|' +
    'foreign aid bill|foreign aid budget|foreign aid freeze|aid budget|aid cut|aid freeze|aid package|aid programme|' +
    'aid program|aid donor|aid pledge|aid money|aid funding|aid spending|aid flows|aid target|aid agreement|aid projects|' +
    'aid dependence|aid recipients|overseas aid|overseas development assistance|overseas development|' +
    'Overseas Development Administration|economic aid|economic assistance|financial aid to|financial assistance to|' +
    'financial assistance package|technical assistance|technical cooperation|grant aid|grassroots grant|yen loan|' +
    'donor country|donor countries|donor nations|donor conference|donors’ conference|donor aid|donor funding|' +
    'donor meeting|donor community|donor fatigue|least developed countries|least developed country|' +
    'less developed countries|least-developed|low-income countries|poorest countries|poorer nations|' +
    'Sustainable Development Goals|SDGs|Millennium Development Goals|poverty reduction|poverty alleviation|' +
    'poverty eradication|extreme poverty|World Bank loan|World Bank project|World Bank president|World Bank Group|' +
    'International Development Association|International Bank for Reconstruction|IBRD|International Finance Corporation|' +
    'IFC|Inter-American Development Bank|African Development Bank|AfDB|Asian Infrastructure Investment Bank|' +
    'Islamic Development Bank|New Development Bank|BRICS bank|Eurasian Development Bank|Eurasian Fund for Stabilization|' +
    'European Bank for Reconstruction|European Investment Bank|EIB|European Development Fund|OPEC Fund|Kuwait Fund|' +
    'Saudi Fund for Development|Abu Dhabi Fund|KfW|Agence Francaise de Developpement|GIZ|GTZ|DFID|' +
    'Department for International Development|Foreign, Commonwealth and Development|Agency for International Development|' +
    'U.S. Agency for International Development|Millennium Challenge Corporation|Development Finance Corporation|' +
    'Peace Corps|TIKA|KOICA|Norad|AusAID|CIDA|China International Development Cooperation|' +
    'Japan International Cooperation Agency|Japan Bank for International Cooperation|JBIC|' +
    'Overseas Economic Cooperation Fund|UNDP|United Nations Development Programme|UNIDO|Development Assistance Committee|' +
    'Marshall Plan|Global Gateway|TICAD|Team Europe|Green Climate Fund|concessional financing|concessional finance|' +
    'concessional lending|low-interest loan|preferential loan|long-term loan|structural adjustment loan|' +
    'structural adjustment|IMF programme|Bretton Woods institutions|microfinance|microcredit|capacity building|' +
    'South-South cooperation|triangular cooperation|Gates Foundation|Global Fund|PEPFAR|Gavi|reconstruction aid|' +
    'reconstruction fund|rebuilding aid|budget support|balance of payments support|untied aid|tied aid|' +
    'dismantling of USAID|USAID shutdown|USAID funding|USAID cuts' +
    ';grant|loan|donors|developing countries|developing country|developing nations|developing world|Third World|' +
    'poor countries|IDA|SIDA|donor|lending|funding|poverty|credit|financed|rural development|financing|aid|poor|' +
    'disburse*|projects|tranche|concessional|assistance|infrastructure|pledged|developing|recipient',
  transport:
    'transport minister|logistics|freight transport|transport ministry|trucking|transport link|transportation|' +
    'transport secretary|transportation secretary|Department of Transportation|Transportation Department|' +
    'Ministry of Transport|minister of transport|transport authority|transport system|transport network|transport sector|' +
    'transport company|transport companies|transport operator|transport costs|transport strike|transport workers|' +
    'transport union|transport chaos|transport disruption|transport policy|transport hub|transport infrastructure|' +
    'transport routes|transport corridor|transport project|transport safety|transport fares|public transport|' +
    'public transportation|mass transit|urban transport|transit system|transit agency|transit authority|rapid transit|' +
    'bus rapid transit|bus service|bus company|bus operator|bus driver|bus fare|bus lane|bus route|bus crash|' +
    'bus accident|bus plunged|bus overturned|coach crash|minibus crash|metro system|metro line|metro station|subway|' +
    'subway station|subway system|subway line|light rail|tram|tramway|tramline|commuter|commuter train|commuter rail|' +
    'commuting|congestion charge|congestion charging|congestion pricing|traffic congestion|traffic jam|traffic accident|' +
    'traffic deaths|traffic chaos|traffic police|traffic rules|road traffic|road accident|road deaths|road safety|' +
    'road crash|road transport|road haulage|road freight|road toll|speed limit|low emission zone|ULEZ|haulage|haulier|' +
    'hauler|haulage company|freight company|freight forwarder|freight forwarding|freight traffic|freight volumes|' +
    'freight market|freight services|logistics company|logistics companies|logistics hub|logistics sector|' +
    'logistics centre|logistics center|logistics network|truckers|truck driver|truck traffic|trucking company|' +
    'trucking companies|trucking industry|lorry|lorries|lorry driver|lorry queues|HGV|cargo transport|' +
    'cargo transportation|cargo traffic|cargo transit|transit cargo|transit traffic|multimodal|multi-modal|intermodal|' +
    'container transport|container shipments|cross-border transport|border crossing point traffic|queue of trucks|' +
    'queues of trucks|trucks queue|trucks stranded|border queue|highway closure|highway closed|road closure|roads closed|' +
    'motorway closed|pile-up|ferry service|ferry operator|taxi drivers|taxi strike|taxi fares|ride-hailing|driverless|' +
    'driverless car|self-driving|self-driving car|robotaxi|autonomous vehicle|Waymo|e-scooter|cycle lane|bike lane|' +
    'bike-sharing|motorcycle taxi|boda boda|cable car crash|National Transportation Safety Board|NTSB|' +
    'Transport for London|TfL|Metropolitan Transportation Authority|MTA|Deutsche Bahn|Eurotunnel|Channel Tunnel traffic|' +
    'UPS strike|Maersk logistics|DP World logistics|TIR Convention|driver’s licences|driving licence|vehicle inspection|' +
    'TRACECA|CAREC' +
    ';transport|freight|cargo|transit|expressway|motorway pile-up|Uber|Lyft|DHL|FedEx|TIR|truck|bus|passenger|road|' +
    'traffic|shipment|haul|rail|railway|highway|ferry|airport|station|route|fare|vehicle|tolls|carrier|driver|motorists|' +
    'lanes',
  shipping:
    'dockers|dock workers|longshoremen|shipping industry|shipping company|shipping line|cargo sector|freight futures|' +
    'container line|port strike|port workers|port employers|shipping|ship|ships|vessel|vessels|tanker|tankers|' +
    'cargo ship|container ship|bulk carrier|freighter|freight rate|freight rates|shipowner|shipyard|shipbuild*|' +
    'merchant ship|reflag*|seamen|seafarers|ferry|Lloyd’s List|Lloyds Shipping|maritime transport|tonnage|deadweight|' +
    'dwt|grain ships|ship repair|dry cargo|port union|port dispute|container port|sea freight|freights|' +
    'ports authority|shadow fleet|Red Sea shipping|waterborne|supertanker|longshore*|barges|charterer|shippers|' +
    'St Lawrence Seaway|Seaway|shipping route|shipping lane|shipping costs|shipping rates|shipping traffic|' +
    'shipping companies|shipping firm|shipping group|shipping giant|shipping sector|shipping market|' +
    'shipping container|shipping insurance|shipping insurers|shipping source|shipping executives|shipping ministry|' +
    'shipping minister|shipping data|shipping disruption|shipping delays|shipping tonnage|shipping services|' +
    'shipping conference|shipping capacity|shipping alliance|attacks on shipping|attack on shipping|attacks on ships|' +
    'attacked ships|commercial shipping|commercial ships|commercial vessel|merchant shipping|merchant vessel|' +
    'merchant navy|merchant marine|cargo vessel|container shipping|container vessel|container rates|' +
    'container traffic|container volumes|container freight|ocean freight|ocean carriers|ocean shipping|oil tankers|' +
    'product tankers|chemical tanker|crude carrier|dry bulk|Baltic Dry Index|Baltic Exchange|Baltic Freight Index|' +
    'Baltic International Freight Futures|time charter|voyage charter|bills of lading|bill of lading|' +
    'flag of convenience|flags of convenience|flag state|Liberian-flagged|Panamanian-flagged|Panama-flagged|' +
    'Cyprus-flagged|Greek-owned|Liberia-flagged|Marshall Islands-flagged|U.S.-flagged|U.S.-flag ships|' +
    'reflagged tankers|reflagged vessels|Kuwaiti tankers|flagged vessel|flagged tanker|flagged ship|' +
    'registered vessel|ship owner|shipbuilders|shipbuilding industry|ship-breaking|ship recycling|ship registry|' +
    'shipping register|ship captain|ship’s captain|ship’s crew|ship crew|crew of the vessel|ship collision|' +
    'ship sinking|ship sank|sunken ship|vessel sank|capsized vessel|ran aground|run aground|ferry disaster|' +
    'ferry sinking|ferry capsized|passenger ferry|passenger ferries|ferry accident|roll-on roll-off|ro-ro|' +
    'cruise ship|cruise liner|port fees|port call|port congestion|harbour pilots|salvage tug|salvage vessel|' +
    'A.P. Moller-Maersk|Mediterranean Shipping Company|CMA CGM|Hapag-Lloyd|Evergreen Marine|COSCO Shipping|' +
    'Nippon Yusen|Mitsui O.S.K.|Kawasaki Kisen|Ocean Network Express|Hanjin Shipping|ZIM Integrated|Frontline Ltd|' +
    'Lloyd’s of London|Lloyd’s Register|Lloyd’s Shipping Intelligence|Lloyd’s Maritime|Lloyd’s of London insurers|' +
    'war risk insurance|war risk premium|hull insurance|marine insurance|marine insurers|protection and indemnity|' +
    'P&I club|International Maritime Organization|International Maritime Organisation|' +
    'International Chamber of Shipping|International Transport Workers’ Federation|Ever Given|ship-to-ship transfer|' +
    'dark fleet|ghost fleet|shadow tankers|sanctioned tanker|seized tanker|tanker seized|tanker attack|tanker war|' +
    'tanker convoy|tanker traffic|tanker owners|tanker rates|tanker market|tanker fleet|inland waterway|' +
    'inland shipping|Rhine shipping|Rhine water levels|river shipping|river barges|barge traffic|Mississippi barge|' +
    'locks closed to shipping|lock closure|Northern Sea Route shipping|sea transport|seaborne trade|sea trade|' +
    'maritime trade|maritime industry|maritime shipping|maritime traffic|maritime accident|maritime insurance|' +
    'laden tanker|laden vessel|abandon ship|abandoned ship|stranded ship|stranded seafarers|sailors’ union|' +
    'seamen’s union|Jones Act|US Maritime Administration|Federal Maritime Commission|Maritime Administration|' +
    'slow steaming|ballast water|deck cargo|containerships|LNG carriers|LNG tanker|car carrier|gas carrier;port|' +
    'ports|cargo|sailed|docked|harbour|harbor|convoy|frigate|crew|aground|sank|gulf|Hormuz|Suez Canal|Panama Canal|' +
    'maritime|strike|dock|port calls|maritime security|barge',
  ports:
    'port workers|port strike|Port Authority|seaport|container terminal|port operator|deep-sea port|harbour|harbor|' +
    'port chief|dry port|dockworkers|ports|port authorities|port terminal|port facility|port facilities|' +
    'port expansion|port development|port construction|port project|port infrastructure|port capacity|' +
    'port congestion|port traffic|port throughput|port cargo|port call|port city|port closure|port closed|' +
    'port reopened|port blockade|blockaded ports|blockade of ports|port concession|port deal|port stake|port lease|' +
    'port privatisation|port privatization|port management|port director|port official|port worker|' +
    'port workers’ strike|port security|port explosion|port fire|port dues|port charges|port fees|port handling|' +
    'port access|port users|major ports|main port|commercial port|cargo port|container port|container handling|' +
    'container volumes|container crane|container berth|container yard|deepwater port|deep-water port|sea port|' +
    'river port|inland port|oil port|oil export terminal|oil terminal|grain terminal|bulk terminal|coal terminal|' +
    'ferry port|ferry terminal|cruise terminal|cruise port|fishing port|fishing harbour|fishing harbor|' +
    'harbour authority|harbour master|harbourmaster|harbor master|harbormaster|harbour pilots|harbor pilots|' +
    'harbourside|quay|quayside|quayside cranes|wharf|wharves|jetty|jetties|dredging|dredged|dredger|berths|berthing|' +
    'berthed|stevedore|stevedoring|longshoreman|longshoremen|longshore workers|docker|dock workers|dockworker|' +
    'dockside|dockyard|dock strike|dry dock|transshipment hub|transhipment hub|transshipment port|free port|freeport|' +
    'port of call|port of entry|port of Aktau|port of Baku|port of Poti|port of Odesa|port of Odessa|' +
    'port of Shanghai|Port of Rotterdam|Port of Antwerp|Port of Hamburg|port of Piraeus|Port of Los Angeles|' +
    'Port of Long Beach|Port of Baltimore|Port of Santos|Port of Felixstowe|Port of Dover|Port of Vancouver|' +
    'Port of Montreal|Port of New York|Port of Singapore|Port of Haifa|Port of Beirut|Beirut port|Odesa port|' +
    'Odessa port|Mariupol port|Berdyansk port|Novorossiysk port|Novorossiisk port|Ust-Luga|Primorsk port|Aktau port|' +
    'Kuryk port|Turkmenbashi port|Alat port|Anaklia|Anaklia port|Poti port|Batumi port|Chabahar|Chabahar port|' +
    'Gwadar port|Hambantota port|Colombo port|Colombo Port City|Bandar Abbas port|Shahid Rajaee|Hodeidah port|' +
    'Berbera port|Assab port|Doraleh|Djibouti port|Lamu port|Mombasa port|Dar es Salaam port|Bagamoyo|Beira port|' +
    'Maputo port|Durban port|Lagos port|Lekki port|Tema port|Lome port|Tanger Med|Tangier Med|Trieste port|' +
    'Gioia Tauro|Constanta port|Gdansk port|Haifa port|Ashdod port|Jebel Ali|Khor Fakkan|Fujairah port|Vizhinjam|' +
    'Nhava Sheva|Jawaharlal Nehru Port|Vadhvan|Chittagong port|Matarbari|Kyaukphyu|Kyaukpyu|Laem Chabang|Port Klang|' +
    'Tanjung Pelepas|Tanjung Priok|Yangshan|Ningbo-Zhoushan|Busan port|Darwin port|Port Botany|Chancay port|' +
    'CK Hutchison|CK Hutchison ports|Hutchison Ports|DP World|PSA International|APM Terminals|China Merchants Port|' +
    'COSCO Shipping Ports|Adani Ports|AD Ports|Abu Dhabi Ports|Yilport|ICTSI|Terminal Investment|' +
    'International Longshoremen’s Association|TEU|twenty-foot equivalent|gantry crane;port|terminal|berth|dock|' +
    'naval port|pier|moored at|docklands|Poti|Gwadar|Hambantota|Hodeidah|Port Sudan|Berbera|Nacala|Walvis Bay|Lobito|' +
    'Apapa|Port Said|Damietta|Piraeus|Constanta|Alexandroupolis|Klaipeda|Rijeka|Koper|Ashdod|Mundra|Yantian|' +
    'Kaohsiung|Chancay|Callao|Balboa and Cristobal|ships|cargo|docked|vessels|crane|container|unloading|loading|' +
    'unloaded|shipments|shipping|maritime|warehouse|anchorage|tonnes|longshore|customs|export terminal|strike|coast|' +
    'ferry|breakwater|port of',
  'maritime-chokepoints':
    'strait of Hormuz|Straits of Hormuz|Hormuz|Bab el-Mandeb|Bab al-Mandab|Strait of Malacca|Malacca Strait|Suez Canal|' +
    'Panama Canal|Bosphorus|Bosporus|Turkish Straits|sea lane|sea lanes|Red Sea shipping|Taiwan Strait|Lombok Strait|' +
    'Cape of Good Hope|chokepoint|choke point|Hormuz strait|closure of the Strait|close the Strait|closing the Strait|' +
    'blockade of the Strait|reopen the Strait|reopening of the Strait|through the Strait of|transit through the Strait|' +
    'blockade of Hormuz|closure of Hormuz|Hormuz closure|Bab al-Mandeb|Bab el-Mandab|Mandeb Strait|Straits of Malacca|' +
    'Malacca dilemma|Singapore Strait|Sunda Strait|Makassar Strait|Luzon Strait|Bashi Channel|Miyako Strait|' +
    'Tsushima Strait|Tsugaru Strait|Soya Strait|Korea Strait|Bering Strait|Danish Straits|Oresund|Kattegat|Skagerrak|' +
    'Strait of Gibraltar|Gibraltar Strait|Strait of Tiran|Straits of Tiran|Gulf of Aqaba|Mozambique Channel|Dardanelles|' +
    'Canakkale Strait|Bosphorus Strait|Bosporus Strait|Istanbul Canal|Kanal Istanbul|Montreux Convention|Kerch Strait|' +
    'Kiel Canal|Volga-Don canal|Suez Canal Authority|Suez blockage|Suez blocked|Suez Canal traffic|Suez Canal revenue|' +
    'Suez Canal transit|Suez transit|Ever Given|blocked the canal|canal blockage|canal transit|Suez crisis|' +
    'Panama Canal Authority|Panama Canal drought|Panama Canal traffic|Panama Canal transits|Panama Canal ports|' +
    'Gatun Lake|canal authority|Nicaragua canal|Nicaraguan canal|Kra canal|Kra Isthmus|Thai land bridge|' +
    'interoceanic corridor|Tehuantepec|maritime chokepoint|maritime choke point|strategic waterway|vital waterway|' +
    'key waterway|narrow waterway|strategic strait|narrow strait|key shipping lane|vital shipping lane|' +
    'vital shipping route|critical shipping route|key shipping route|key trade route through|maritime route through|' +
    'Gulf shipping|Gulf waterway|Persian Gulf shipping|shipping in the Gulf|shipping in the Red Sea|Red Sea attacks|' +
    'Red Sea crisis|Red Sea route|Red Sea shipping attacks|ships in the Red Sea|vessels in the Red Sea|' +
    'ship in the Red Sea|vessel in the Red Sea|Houthi attacks on shipping|Houthi attacks on ships|Houthi attack on ship|' +
    'attacks by Houthis on|Houthi drone ship|avoid the Red Sea|avoiding the Red Sea|rerouted around Africa|' +
    'rerouting around Africa|rerouted around the Cape|reroute around|divert around Africa|diverted around the Cape|' +
    'around the Cape of Good Hope|Prosperity Guardian|Operation Prosperity Guardian|Operation Aspides|Aspides|' +
    'EUNAVFOR Aspides|Operation Sentinel|International Maritime Security Construct|Operation Earnest Will|Earnest Will|' +
    'tanker escort|escorting tankers|escort tankers|escort convoy|convoy in the Gulf|reflagged Kuwaiti|tanker war|' +
    'tankers in the Gulf|mines in the Gulf|minesweeping in the Gulf|mining of the Strait|mine the Strait|' +
    'sea lines of communication|sea lines|freedom of navigation in the|innocent passage|transit passage|right of passage|' +
    'right of transit through|GIUK gap|Dover Strait|Straits of Florida|Windward Passage|Strait of Otranto|UKMTO|' +
    'United Kingdom Maritime Trade Operations|U.K. Maritime Trade Operations|Joint Maritime Information Center' +
    ';Red Sea|Gulf of Aden|strait|escort|Panama Canal treaty|around southern Africa|laid mines|sea routes|Houthi|canal|' +
    'tanker|shipping|waterway|mines|transit|vessels|blockade|passage|naval|convoy|Gulf|Iran’s Revolutionary Guards|' +
    'Kuwait|reroute*|divert*|insurance premiums|freight rates|Gibraltar|passage of ships|Djibouti|navigation',
  'trade-corridors':
    'trade corridor|transport corridor|economic corridor|trade route|transit route|North-South corridor|' +
    'International North-South Transport Corridor|INSTC|Zangezur|Lapis Lazuli|IMEC|Development Road|land bridge|' +
    'freight corridor|Northern Sea Route|transport corridor project|transit corridor|transit hub|transit potential|' +
    'transit country|transit countries|transit trade|transit transport|transit cargo|transit freight|' +
    'transit traffic through|transit through Kazakhstan|transit through Iran|transit through Russia|logistics corridor|' +
    'logistics route|overland route|overland trade|land route|land corridor|rail corridor|railway corridor|' +
    'multimodal corridor|multimodal route|multimodal transport|connectivity project|connectivity initiative|' +
    'regional connectivity|transport connectivity|Eurasian connectivity|transport links between|Zangezur Corridor|TRIPP|' +
    'Trump Route|Trump Route for International Peace|Crossroads of Peace|Nakhchivan corridor|unblocking of transport|' +
    'unblocking regional communications|Lachin corridor|North-South Transport Corridor|Rasht-Astara|Astara-Rasht|' +
    'India-Middle East-Europe|India-Middle East-Europe Economic Corridor|India-Middle East corridor|' +
    'Development Road project|Iraq Development Road|Grand Faw Port|Al Faw|Trans-Afghan|Trans-Afghan Railway|' +
    'Trans-Afghan corridor|Five Nations Railway|Lapis Lazuli corridor|Termez-Mazar|Mazar-i-Sharif-Peshawar|' +
    'Chabahar route|CASA corridor|Trans-Siberian route|Eurasian land bridge|New Eurasian Land Bridge|' +
    'China-Europe freight|China-Europe freight train|China-Europe rail|China-Europe railway express|China–Europe|' +
    'China-Kyrgyzstan-Uzbekistan railway|Lobito corridor|Nacala corridor|Maputo corridor|Central Corridor|LAPSSET|' +
    'Abidjan-Lagos|Beira Corridor|Tazara|Northern Corridor|Southern Corridor|Walvis Bay corridor|Trans-Sahara Highway|' +
    'bi-oceanic|bioceanic corridor|Capricorn Corridor|Interoceanic Corridor|Arctic shipping route|Arctic sea route|' +
    'Arctic route|Northwest Passage|Polar Silk Road|Three Seas Initiative|Via Carpatia|Rail Baltica|TEN-T|' +
    'Trans-European Transport Network|Solidarity Lanes|grain corridor|Black Sea corridor|Danube route|Danube corridor|' +
    'TRACECA|CAREC corridor|CAREC|SPECA|UN-OHRLLS|landlocked developing countries|landlocked developing country|' +
    'landlocked countries|double-landlocked|doubly landlocked|access to the sea|outlet to the sea|access to seaports|' +
    'access to ports|sea access|Global Gateway|PGI corridor|dry port|Khorgos|Khorgos Gateway|Khorgos dry port|Alashankou|' +
    'Dostyk|Altynkol|Verkhny Lars|Upper Lars|Navoi hub|container train|container block train|block train|freight route|' +
    'customs corridor|connectivity corridor|Silk Road route|ancient Silk Road|Eurasian transport' +
    ';corridor|transit|route|logistics routes|Meghri|landlocked country|green corridor|digital corridor|connectivity|' +
    'landlocked|logistics|transit fee|rail link|containers|crossing|bottleneck|gateway|overland|hub|customs|Caspian|' +
    'freight|border crossing|connecting|railway|highway|port|transport|cargo volume|bypass*|shipment time',
  'middle-corridor':
    'Middle Corridor|Trans-Caspian International Transport Route|TITR|Trans-Caspian route|trans-Caspian transport|' +
    'Baku-Tbilisi-Kars|Middle Corridor route|Middle Corridor countries|Middle Corridor cargo|Middle Corridor volumes|' +
    'Middle Corridor multimodal|Trans-Caspian Corridor|Trans-Caspian Transport Corridor|' +
    'Trans-Caspian International Transport Route Association|Trans-Caspian Transport Route|Trans-Caspian connectivity|' +
    'Trans-Caspian International|Trans-Caspian Coordination Platform|Central Trans-Caspian Network|' +
    'route across the Caspian|across the Caspian Sea|crossing the Caspian|via the Caspian|through the Caspian|' +
    'Caspian route|Caspian transit|Caspian crossing|Caspian ferry|Caspian ferries|Caspian shipping|Caspian Sea ferry|' +
    'Caspian ports|bypassing Russia|bypass Russia|bypasses Russia|circumvent Russia route|avoiding Russia|' +
    'without crossing Russia|route bypassing Russia|alternative to the Northern Corridor|Baku-Tbilisi-Kars railway|' +
    'BTK railway|BTK rail|Kars-Nakhchivan|port of Baku|port of Alat|Alat port|Baku International Sea Trade Port|' +
    'port of Aktau|Kuryk|Kuryk port|port of Kuryk|Turkmenbashi port|Turkmenbashi International Seaport|Poti port|' +
    'Batumi port|Anaklia deep sea|Anaklia deep-sea port|KTZ Express|Azerbaijan Railways|Georgian Railway|ADY Container|' +
    'ADY Express|Azerbaijan Caspian Shipping Company|Kazmortransflot|Aktau container hub|Aktau seaport|' +
    'container hub in Aktau|Middle Corridor Multimodal Ltd|Middle Corridor Business Council|' +
    'fiber-optic across the Caspian|green energy corridor across the Caspian|Caspian green energy corridor|' +
    'Trans-Caspian cable|containers across the Caspian|Kazakhstan-Azerbaijan-Georgia|Kazakhstan, Azerbaijan and Georgia|' +
    'China-Kazakhstan-Azerbaijan|China-Central Asia-Caspian|Xi’an dry port|Xi’an terminal' +
    ';Aktau port|Alat|Kazakhstan Temir Zholy|KTZ|Caspian|Aktau|Baku|Poti|Kars|Khorgos|transit|container train|corridor|' +
    'landlocked|Georgia|connectivity|containers|multimodal|Trans-Caspian|dredging|shallowing|Global Gateway|vessels',
  'belt-and-road':
    'Belt and Road|Belt and Road Initiative|BRI|new Silk Road|One Belt One Road|China-Pakistan Economic Corridor|CPEC|' +
    'Belt and Road project|Belt and Road Forum|Belt and Road cooperation|Belt and Road countries|Belt and Road strategy|' +
    'Belt & Road*|Belt and Road loans|BRI project|BRI investment|BRI countries|BRI loans|Silk Road Economic Belt|' +
    '21st Century Maritime Silk Road|Maritime Silk Road|Digital Silk Road|Health Silk Road|Polar Silk Road|' +
    'Green Silk Road|Silk Road Fund|Silk Road initiative|Silk Road project|China’s Silk Road|modern Silk Road|' +
    'CPEC project|China-Myanmar Economic Corridor|China-Indochina|Bangladesh-China-India-Myanmar|' +
    'China-Mongolia-Russia economic corridor|China-Laos Railway|Laos-China railway|Jakarta-Bandung|' +
    'Jakarta-Bandung high-speed|Whoosh train|Budapest-Belgrade railway|Budapest-Belgrade|Mombasa-Nairobi railway|' +
    'Nairobi standard gauge|Standard Gauge Railway|Addis Ababa-Djibouti railway|Hambantota port|Hambantota|' +
    'Port City Colombo|Gwadar|Gwadar port|Piraeus port COSCO|Chancay|Chancay port|Coca Codo Sinclair|Bar-Boljare|' +
    'Montenegro motorway|East Coast Rail Link|Pokhara airport|Padma Bridge rail|Peljesac bridge|China-built|' +
    'Chinese-built|Chinese-funded|Chinese-financed|China-funded|China-financed|Chinese-backed infrastructure|' +
    'Chinese loan|Chinese lending|Chinese lenders|China’s lending|Chinese creditors|Chinese state lenders|' +
    'Chinese state-owned banks|Chinese debt|debt to China|debts to China|owed to China|owe China|loans from China|' +
    'indebted to China|China Exim Bank|Export-Import Bank of China|Exim Bank of China|China Development Bank|' +
    'debt-trap diplomacy|Chinese debt trap|Chinese infrastructure|Chinese infrastructure investment|' +
    'Chinese construction firms|Chinese contractors|Chinese construction workers|China Road and Bridge Corporation|' +
    'China Communications Construction|China Harbour Engineering|China Railway Group|Sinohydro|' +
    'Power Construction Corporation of China|PowerChina|CRBC|China’s infrastructure|China’s global infrastructure|' +
    'China-Europe Railway Express|China-Europe freight trains|Global Development Initiative|Global Security Initiative|' +
    'Global Civilization Initiative|AidData|string of pearls|17+1|16+1|China-CEE|Khorgos|' +
    'China-Kyrgyzstan-Uzbekistan railway|Xi’s signature infrastructure|signature foreign policy initiative|' +
    'Italy quits Belt|Panama quits Belt|withdraw from the Belt' +
    ';Silk Road|debt trap|Xi Jinping|Chinese companies|infrastructure|loans|China Railway|connectivity|Chinese firms|' +
    'corridor|Piraeus|debt distress|Chinese contractor|memorandum|overland|Eurasia|high-speed railway|Chinese investment|' +
    'concessional|lender|Chinese workers',
  railways:
    'railway|railroad|rail freight|freight train|high-speed rail|rail line|rail link|container train|gauge|' +
    'rail network|rail system|rail service|rail operator|rail company|rail companies|rail industry|rail sector|' +
    'rail project|rail infrastructure|rail construction|rail corridor|rail connection|rail transport|' +
    'rail transportation|rail traffic|rail passenger|rail fare|rail fare rises|rail franchise|rail strike|rail union|' +
    'rail worker|rail yard|rail crash|rail accident|rail disaster|rail safety|rail regulator|rail minister|' +
    'rail tunnel|rail bridge|rail track|rail cars|railcar|rail gauge|rail shipments|rail cargo|rail hub|' +
    'rail terminal|rail route|rail freight operator|rail privatisation|rail nationalisation|rail link between|' +
    'Network Rail|railway line|railway network|railway project|railway construction|railway station|railway track|' +
    'railway bridge|railway workers|railway company|railway operator|railway minister|railway ministry|' +
    'railway system|railway service|railway link|railway accident|railway crossing|railway tunnel|railway strike|' +
    'railwaymen|railwayman|railway wagons|railway cars|railroad company|railroad workers|railroad crossing|' +
    'railroad tracks|railroad strike|railroad merger|freight rail|freight railroad|freight wagons|freight cars|' +
    'goods train|passenger train|passenger rail|train service|train station|train crash|train collision|' +
    'train accident|train derailment|train derailed|trains derailed|derailment|train driver|train passengers|' +
    'train line|train link|train route|train cars|train carriages|train tracks|train operator|train company|' +
    'train companies|train fares|train tickets|train delays|trains cancelled|trains collided|train maker|' +
    'train manufacturer|high-speed train|high-speed railway|high-speed line|high-speed rail line|bullet train|' +
    'shinkansen|maglev|Chuo Shinkansen|TGV|HS2|High Speed 2|AVE train|ICE train|night train|sleeper train|' +
    'commuter train|commuter rail|commuter line|intercity train|regional trains|suburban trains|light rail|' +
    'light railway|tram line|metro line|subway line|underground railway|London Underground|block train|' +
    'hydrogen train|locomotives|locomotive maker|diesel locomotive|rolling stock|rail wagons|sleeper cars|' +
    'level crossing|grade crossing|signal failure|signalling system|signalman|signal box|overhead line equipment|' +
    'electrified railway|electrification of the railway|electrified line|railway electrification|broad gauge|' +
    'standard gauge|narrow gauge|gauge change|track gauge|double-track|double-tracking|single-track|' +
    'track maintenance|British Rail|Deutsche Bahn|SNCF|Ferrovie dello Stato|OBB|SBB|PKP|CFR Calatori|' +
    'Kazakhstan Temir Zholy|KTZ|Bangladesh Railway|China Railway|Chinese railways|China State Railway|JR East|' +
    'JR Central|JR Tokai|JR West|JR Hokkaido|SMRT trains|Transnet Freight Rail|PRASA|CSX|Burlington Northern|BNSF|' +
    'Canadian National Railway|CN Rail|Via Rail|Siemens Mobility|Bombardier Transportation|CRRC|Hitachi Rail|' +
    'Kawasaki rolling stock|Trans-Siberian Railway|Baikal-Amur Mainline|Trans-Afghan railway|Rail Baltica|Tren Maya|' +
    'Maya Train|California high-speed rail|Lahore metro|Uzbekistan-Afghanistan railway|' +
    'China-Kyrgyzstan-Uzbekistan railway|CKU railway|Trans-Asian Railway|Budapest-Belgrade railway|East Palestine|' +
    'East Palestine derailment|Odisha train|Tempi train|Channel Tunnel rail|Gotthard Base Tunnel|Stadler Rail;rail|' +
    'train|trains|locomotive|track work|Transnet|track|wagon|station|carriages|derail*|platform|commuters|passengers|' +
    'conductor|tunnel|electrified|freight|China-Kyrgyzstan-Uzbekistan|Great British Railways|Amtrak|Eurostar|Renfe|' +
    'Trenitalia|Russian Railways|Ukrainian Railways|Ukrzaliznytsia|Uzbekistan Railways|Indian Railways|' +
    'Pakistan Railways|Japan National Railways|Japanese National Railways|Korail|Conrail|Union Pacific|' +
    'Norfolk Southern|Canadian Pacific|Kansas City Southern|Santa Fe Southern Pacific|Alstom|Transmashholding|' +
    'Trans-Siberian|Baikal-Amur|Lac-Megantic',
  aviation:
    'airline|airport|aircraft|civil aviation|airliner|air traffic|plane crash|flight ban|airspace|passenger jet|jetliner|' +
    'air crash|aviation|aviation industry|aviation sector|aviation authority|aviation authorities|aviation regulator|' +
    'aviation minister|aviation ministry|aviation safety|aviation security|aviation market|aviation accident|' +
    'aviation expert|aviation official|aviation fuel|aviation hub|civil aviation authority|Civil Aviation Administration|' +
    'Federal Aviation Administration|FAA|European Union Aviation Safety Agency|EASA|' +
    'International Civil Aviation Organization|ICAO|International Air Transport Association|IATA|' +
    'National Transportation Safety Board|NTSB|Air Accidents Investigation|Interstate Aviation Committee|' +
    'airline industry|airline merger|airline strike|airline passenger|airline ticket|airline pilot|airline crew|' +
    'airline executive|airline deregulation|airline routes|airline bankruptcy|national airline|national carrier|' +
    'flag carrier|state airline|state-owned airline|low-cost airline|low-cost carrier|budget airline|budget carrier|' +
    'charter airline|charter flight|cargo airline|cargo plane|cargo flight|cargo aircraft|air cargo|air freight|' +
    'airfreight|air carrier|air travel|air travellers|air travelers|air passenger|air passenger duty|air transport|' +
    'air services agreement|air service agreement|air services|air link|air route|air corridor|air fares|airfare|' +
    'air disaster|air accident|air crash investigators|air safety|air traffic control|air traffic controller|' +
    'air traffic management|mid-air collision|midair collision|mid-air|midair|open skies|open skies agreement|' +
    'freedom of the air|airspace closure|airspace closed|closed airspace|closed its airspace|close its airspace|' +
    'closing its airspace|reopened airspace|overflight|overflight rights|overflight ban|flight suspension|' +
    'flights suspended|suspended flights|flights cancelled|flights canceled|cancelled flights|canceled flights|' +
    'flight cancellations|flights grounded|flights diverted|flights resumed|resume flights|resumption of flights|' +
    'direct flight|international flight|domestic flight|passenger flight|commercial flight|regular flights|flight path|' +
    'flight delays|flight attendant|flight crew|flight recorder|flight data recorder|flight safety|flight schedules|' +
    'black boxes|black box recorder|cockpit|cockpit voice recorder|cabin crew|co-pilot|copilot|pilot error|jet crash|' +
    'jet crashed|plane crashed|plane carrying|planes grounded|passenger plane|passenger aircraft|commercial aircraft|' +
    'commercial jet|commercial planes|commercial airliner|civilian aircraft|civil aircraft|light aircraft|light plane|' +
    'small plane|small plane crash|private jet|business jet|helicopter crash|helicopter crashed|aircraft crash|' +
    'aircraft crashed|aircraft maker|aircraft manufacturer|aircraft order|aircraft leasing|aircraft lessor|' +
    'aircraft engine|aircraft parts|jet engine|aero-engine|airframe|planemaker|plane maker|planes ordered|Boeing 737|' +
    '737 Max|Boeing 737 MAX|Boeing 747|Boeing 767|Boeing 777|Boeing 787|Boeing 757|787 Dreamliner|Dreamliner|Airbus A320|' +
    'A320|A320neo|Airbus A380|A380|A350|Airbus A330|Airbus A300|McDonnell Douglas|MD-11|DC-10|Tupolev|Ilyushin Il-|' +
    'Sukhoi Superjet|Superjet|Yakovlev|MC-21|COMAC|C919|Embraer|Bombardier jet|ATR 72|Cessna|Gulfstream|' +
    'Lockheed airliner|Rolls-Royce engines|Pratt & Whitney*|Pratt and Whitney|CFM International|GE Aerospace|' +
    'Spirit AeroSystems|Safran|emergency landing|crash landing|crash-landed|crash site of the plane|forced landing|' +
    'bird strike|runway incursion|runway collision|overshot the runway|overran the runway|skidded off the runway|' +
    'took off from|landing gear|boarding gate|airport terminal|airport closed|airport closure|airport operator|' +
    'airport authority|airport expansion|airport security|airport workers|airport chaos|airport strike|airport hub|' +
    'airport officials|airport drone|third runway|Heathrow|Gatwick|Schiphol|Charles de Gaulle airport|Frankfurt airport|' +
    'JFK airport|John F. Kennedy International|LaGuardia|O’Hare|Narita|Narita airport|Haneda|Incheon|Hamad International|' +
    'Dubai International|Sheremetyevo|Domodedovo|Vnukovo|Pulkovo|Air France|Air France-KLM|KLM|British Airways|' +
    'British Caledonian|Lufthansa|Iberia airline|Alitalia|ITA Airways|SAS airline|Scandinavian Airlines|Finnair|Ryanair|' +
    'easyJet|Wizz Air|Turkish Airlines|Emirates airline|Qatar Airways|Etihad Airways|Saudia|Air India|IndiGo|Vistara|' +
    'Jet Airways|Pakistan International Airlines|Singapore Airlines|Cathay Pacific|Japan Airlines|All Nippon Airways|JAL|' +
    'ANA flights|Korean Air|Asiana|Jeju Air|Malaysia Airlines|MH17|MH370|Garuda|Lion Air|Vietnam Airlines|VietJet|Qantas|' +
    'Virgin Australia|Air New Zealand|United Airlines|American Airlines|Delta Air Lines|Delta Airlines|' +
    'Southwest Airlines|JetBlue|Alaska Airlines|Spirit Airlines|Frontier Airlines|Pan Am|Pan American World Airways|TWA|' +
    'Trans World Airlines|Eastern Airlines|Continental Airlines|USAir|Texas Air|Northwest Airlines|People Express|' +
    'Piedmont Aviation|Air Canada|WestJet|Avianca|LATAM|Gol airline|Aerolineas Argentinas|Ethiopian Airlines|' +
    'Kenya Airways|South African Airways|EgyptAir|Royal Air Maroc|El Al|Aeroflot|S7 Airlines|Air Astana|FlyArystan|' +
    'Uzbekistan Airways|AZAL|Azerbaijan Airlines|Belavia|Air China|China Eastern|China Southern|Hainan Airlines|' +
    'sustainable aviation fuel|fifth freedom|landing slots|frequent flyer|passengers on board|passengers and crew|' +
    'people aboard the plane|people on board the plane|wreckage of the plane|GPS interference flights' +
    ';flight|flights|Boeing|Airbus|plane|runway|near miss|no-fly zone|flight number|Concorde|tarmac|take-off|takeoff|' +
    'Changi|Pobeda|passengers|jet|pilot|crew|carrier|aboard|terminal|seats|fares|landing|crashed|crash|helicopter|' +
    'grounded|on board|hub|landed|altitude|wreckage|routes|boarded|ticket|slots|fleet|fuselage|engine' +
    ';fighter jet|warplane|aircraft carrier|space flight|military aircraft',
};
