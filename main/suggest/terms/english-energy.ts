/** English words for topics of energy, metals and other raw materials; for how to read them see english.ts. */
export const englishEnergyTerms: Readonly<Record<string, string>> = {
  energy:
    'energy minister|energy ministry|energy sector|energy policy|energy strategy|energy cooperation|energy crisis|' +
    'national energy strategy|energy market|energy supply|energy supplies|fossil fuel|energy industry|energy company|' +
    'energy companies|energy giant|energy group|energy firm|energy producer|energy exporter|energy importer|' +
    'energy exports|energy trade|energy mix|energy demand|energy consumption|energy use|energy output|energy production|' +
    'energy infrastructure|energy resources|energy reserves|energy hub|energy superpower|energy secretary|' +
    'Energy Department|Department of Energy|Energy Information Administration|International Energy Agency|IEA|' +
    'World Energy Outlook|World Energy Council|energy agency|energy outlook|energy partnership|energy deal|energy talks|' +
    'energy agreement|energy ties|energy dialogue|energy forum|energy conference|energy project|energy system|' +
    'energy regulator|energy regulation|energy commissioner|energy chief|energy tsar|energy czar|energy shortage|' +
    'energy rationing|energy emergency|energy poverty|fuel poverty|energy access|energy needs|energy source|' +
    'source of energy|sources of energy|energy investment|energy assets|energy facility|energy facilities|energy shock|' +
    'energy analyst|energy economist|Energy Charter|Energy Charter Treaty|energy union|power and energy|energy and power|' +
    'coal, oil and gas|oil, gas and coal|fuel shortage|fuel crisis|fuel imports|fuel rationing|Ministry of Energy|' +
    'minister of energy|energy stocks|primary energy|energy balance|energy planning|state energy company|' +
    'national energy company|energy weapon|energy war|energy sanctions|energy relations|energy package|energy exporting|' +
    'energy-rich|energy-hungry|energy-intensive|energy development|energy research|energy plan|' +
    'Gas Exporting Countries Forum|energy importing|energy export*|energy committee|energy board|electricity and gas|' +
    'gas and electricity|energy customers|energy supplier|energy provider|energy watchdog' +
    ';energy|fuel|megawatt|gigawatt|power plant|power station|kilowatt|crude|natural gas|oil and gas|coal|electricity|' +
    'nuclear power|barrel|refinery|utility|utilities|ministry of power|power supply|pipeline|hydrocarbon*|oil|gas|OPEC',
  'energy-security':
    'energy security|security of energy supply|security of supply|energy independence|energy dependence|energy strategy|' +
    'national energy strategy|energy diplomacy|energy diversification|diversify energy|energy blackmail|' +
    'energy resilience|stable supply of energy|stable energy supply|energy self-sufficiency|energy self-sufficient|' +
    'energy sovereignty|energy autonomy|energy vulnerability|energy dependency|dependence on Russian gas|' +
    'dependence on Russian oil|dependence on Russian energy|reliance on Russian gas|reliance on Russian oil|' +
    'reliance on Russian energy|dependence on imported oil|dependence on foreign oil|dependence on imported energy|' +
    'dependence on Middle East oil|reliance on Middle East oil|reliance on imported energy|energy as a weapon|' +
    'weaponis* energy|weaponiz* energy|weaponisation of energy|weaponization of energy|REPowerEU|phase out Russian gas|' +
    'phase-out of Russian gas|phasing out Russian gas|Russian gas phase-out|wean off Russian gas|weaned off Russian gas|' +
    'ban on Russian gas|end Russian gas imports|end of Russian gas|gas cut-off|cut off gas supplies|cut off gas|' +
    'gas supply cut|cutoff of gas|cut off energy supplies|gas emergency|gas rationing|gas crisis|gas dispute|' +
    'energy supply chain|energy supply disruption|supply disruptions in energy|alternative gas supplies|' +
    'alternative suppliers of gas|alternative energy supplies|diversify gas supplies|diversify oil supplies|' +
    'diversifying energy|diversification of energy|diversify its energy|diversify their energy|diversification of supply|' +
    'diversification of supplies|diversification of gas|energy supply security|supply security|gas supply security|' +
    'secure energy supplies|security of energy supplies|security of gas supply|security of oil supply|' +
    'energy-import dependence|import dependence on energy|equity oil|energy lifeline|critical energy infrastructure|' +
    'attacks on energy infrastructure|attack on energy infrastructure|energy infrastructure protection|energy ceasefire|' +
    'resource nationalism|resource security|oil shock|energy shock|winter gas supplies|winter energy crisis|' +
    'gas storage levels|domestic energy production|domestic energy supply|homegrown energy|home-grown energy|' +
    'energy isolation|synchronisation with the European grid|energy lockout|International Energy Agency emergency|' +
    'oil supply security|Energy Security Council|BRELL' +
    ';energy supply|energy supplies|energy crisis|energy cooperation|energy imports|supply disruption|diversif* suppl*|' +
    'winter supply|resource diplomacy|self-sufficien*|independence from|reliance on|dependence on|dependency on|' +
    'alternative supplier|gas supplies|oil supplies|strategic reserve|stockpile|LNG imports|interconnector|Nord Stream|' +
    'Gazprom|Strait of Hormuz|energy infrastructure|energy transit|energy deal|overreliance|over-reliance',
  'strategic-reserves':
    'Strategic Petroleum Reserve|strategic reserve|oil stockpile|emergency oil stock|gas storage|SPR release|SPR stocks|' +
    'SPR|release of oil from|emergency oil release|emergency oil reserves|emergency stocks|emergency stock release|' +
    'coordinated release|co-ordinated release|coordinated stock release|release of strategic reserves|' +
    'release from strategic reserves|tap strategic reserves|tapping strategic reserves|strategic oil reserve|' +
    'strategic oil stocks|strategic oil stockpile|national oil reserve|national oil stockpile|state oil reserves|' +
    'oil reserve release|petroleum reserve|petroleum stockpile|strategic stockpile|strategic stock|strategic stockpiling|' +
    'strategic gas reserve|strategic gas storage|gas stockpile|gas storage facility|gas storage facilities|' +
    'gas storage sites|underground gas storage|gas in storage|gas storage levels|gas storage target|storage filling|' +
    'refill gas storage|fill gas storage|oil stockpiling|crude stockpile|crude stockpiling|stockpile of crude|' +
    'oil reserves release|refill the reserve|replenish the reserve|refilling the SPR|refill the SPR|replenish the SPR|' +
    'salt caverns|strategic grain reserve|national grain reserve|state grain reserve|grain stockpile|rice stockpile|' +
    'rice reserves|government rice stockpile|stockpiled rice|National Defense Stockpile|critical minerals stockpile|' +
    'minerals stockpile|mineral stockpile|metals stockpile|stockpile of critical minerals|stockpile of rare earths|' +
    'uranium reserve|strategic uranium reserve|helium reserve|fuel reserves|fuel stockpile|diesel stockpile|' +
    'coal stockpile|days of imports|days of net imports|IEA emergency|JOGMEC stockpil*|state reserves|' +
    'state material reserve|Rosrezerv|strategic food reserve|joint stockpiling' +
    ';stockpil*|emergency reserves|grain reserves|buffer stock|food reserves|reserve|inventories|caverns|storage tanks|' +
    'release|emergency release|barrels from|stocks|stockpile|oil reserves|inventory|buffer|storage capacity|' +
    'storage tank farm|refill|replenish*' +
    ';nuclear stockpile|foreign exchange reserves|vaccine stockpile',
  'energy-prices':
    'energy prices|energy bills|fuel prices|electricity prices|power prices|gas prices|oil prices|petrol prices|' +
    'gasoline prices|pump prices|price cap|fuel subsidy|fuel subsidies|energy price|energy cost|energy bill|' +
    'electricity bill|power bill|gas bill|heating bill|utility bill|household energy|energy price cap|Ofgem price cap|' +
    'Ofgem|fuel price|fuel price hike|fuel price rise|fuel price increase|fuel price protests|fuel cost|cost of fuel|' +
    'cost of energy|cost of electricity|price of electricity|price of gas|price of oil|price of petrol|price of fuel|' +
    'price of gasoline|price of diesel|petrol price|gasoline price|gas price spike|pump price|diesel price|' +
    'heating oil prices|oil price|oil price shock|oil price spike|oil price slump|oil price crash|oil price collapse|' +
    'oil price fall|oil price rise|oil prices rose|oil prices fell|oil prices jumped|oil prices surged|crude price|' +
    'price of crude|wholesale gas price|wholesale electricity prices|wholesale power prices|wholesale energy prices|' +
    'spot gas price|spot electricity prices|day-ahead price|Dutch TTF|TTF|Henry Hub|gas price cap|price cap on gas|' +
    'electricity price|electricity price cap|electricity tariff|power tariff|gas tariff|utility tariffs|' +
    'tariff hike for electricity|energy subsidy|energy subsidies|energy support package|energy relief|' +
    'electricity subsidy|electricity subsidies|gasoline subsidy|gasoline subsidies|petrol subsidy|' +
    'removal of fuel subsidy|fuel subsidy removal|fuel tax|fuel tax cut|fuel duty|gasoline tax|gas tax holiday|' +
    'petrol tax|windfall tax|windfall tax on energy|windfall profits tax|cost of heating|energy inflation|energy crunch|' +
    'energy price crisis|energy price shock|energy poverty|fuel poverty|gas prices soared|soaring energy|' +
    'high energy prices|rising energy|a gallon of gas|a gallon of gasoline|gallon of regular|litre of petrol|' +
    'AAA Gas Prices|price at the pump|negative electricity prices|negative power prices|rate hike request|' +
    'energy price guarantee|spike in energy|spike in oil prices|surge in oil prices|surge in gas prices|' +
    'rise in oil prices|fall in oil prices|drop in oil prices|higher oil prices|lower oil prices|high oil prices|' +
    'low oil prices|falling oil prices|rising oil prices|cheap oil|cheap gas|per megawatt-hour|per kilowatt-hour|' +
    'a megawatt hour|LPG price|LPG price hike|kerosene price|price of LPG|cooking gas price|coal price' +
    ';prices at the pump|a barrel|negative prices|rate payers|ratepayers|barrel|petrol|gasoline|per gallon|a gallon|' +
    'per litre|a litre|bills|tariff|subsidy|subsidies|Brent|futures|price rise|price hike|cents a gallon|motorists|' +
    'filling station|petrol station|gas station|pumps|utility|consumers|households|costs|OPEC|heating',
  'energy-transition':
    'energy transition|decarboni*|phase out of coal|coal phase-out|net zero|low-carbon|green transition|carbon neutral*|' +
    'clean energy transition|just transition|Just Energy Transition Partnership|JETP|just energy transition|' +
    'transition away from fossil fuels|transitioning away from fossil fuels|move away from fossil fuels|' +
    'shift away from fossil fuels|phase out fossil fuels|phase-out of fossil fuels|phasing out fossil fuels|' +
    'fossil fuel phase-out|fossil fuel phaseout|coal phaseout|coal exit|phase out coal|phasing out coal|' +
    'phase-down of coal|coal phase-down|phase down coal|Powering Past Coal|retire coal plants|coal plant retirement|' +
    'coal plant closure|early retirement of coal|transition from coal|transition to clean energy|' +
    'transition to renewable energy|transition to renewables|transition to green energy|shift to renewables|' +
    'shift to renewable energy|shift to clean energy|switch to renewables|switch to clean energy|green energy transition|' +
    'net zero emissions|net-zero target|net zero by 2050|net-zero goal|net-zero economy|net-zero strategy|' +
    'carbon neutrality|carbon-neutral|climate neutrality|climate-neutral|zero-carbon|carbon-free|carbon-free power|' +
    'carbon-free energy|low-carbon energy|low-carbon economy|low-carbon power|low-carbon technolog*|' +
    'low-carbon transition|low-emission|clean energy investment|clean energy technolog*|clean energy jobs|' +
    'clean energy tax credits|Inflation Reduction Act|Green Deal|European Green Deal|Green New Deal|' +
    'Green Deal Industrial Plan|Net-Zero Industry Act|Fit for 55|Clean Power Plan|Clean Industrial Deal|Energiewende|' +
    'green transformation|Asia Zero Emission Community|AZEC|green growth|green industrial policy|' +
    'green industrial revolution|green technolog*|green economy|decarbonisation of industry|industrial decarbonisation|' +
    'electrification of transport|electrification of heating|electrification|green steel|green investment|clean tech|' +
    'cleantech|climate tech|stranded assets|peak oil demand|peak oil|peak coal|post-oil|fossil fuel subsidies|' +
    'fossil fuel divestment|divest from fossil fuels|end of fossil fuels|coal-to-gas switching|transition fuel|' +
    'bridge fuel|tripling renewables|triple renewable energy|IRENA|energy transition fund|transition finance|' +
    'carbon capture and storage|carbon footprint' +
    ';clean energy|renewables|renewable energy|fossil fuel|solar|wind|hydrogen|electric vehicle|heat pump|emissions|' +
    'climate target|carbon capture|sustainab*|green energy|greener|clean power|coal-fired|biofuel|climate goals|CCS|' +
    'carbon',
  'energy-efficiency':
    'energy efficiency|energy saving|energy conservation|insulation of homes|energy-efficient|' +
    'energy efficiency directive|energy efficiency standards|energy efficiency measures|save energy|saving energy|' +
    'energy-saving measures|save electricity|saving electricity|electricity saving|power saving|save power|' +
    'conserve energy|conserving energy|conserve electricity|conserve power|reduce energy consumption|reduce energy use|' +
    'cut energy use|cut energy consumption|cutting energy use|reducing energy use|lower energy consumption|' +
    'energy intensity|energy audit|energy performance|energy performance certificate|energy label|energy labelling|' +
    'energy labeling|Energy Star|appliance standards|appliance efficiency|efficiency standards|building insulation|' +
    'home insulation|insulate homes|loft insulation|thermal insulation|insulation scheme|retrofit buildings|' +
    'retrofit homes|building retrofit|energy retrofit|retrofitting buildings|retrofitting homes|energy renovation|' +
    'thermal renovation|renovation wave|weatherization|weatherisation|weatherize|double glazing|smart meter|' +
    'smart thermostat|LED lighting|LED bulbs|LED lamps|LED street lights|energy-saving bulbs|incandescent bulbs|' +
    'light bulb ban|fluorescent bulbs|fuel efficiency|fuel-efficient|fuel economy standard|fuel economy|CAFE standards|' +
    'heat pumps|heat pump subsid*|heat pump sales|district heating modernisation|waste heat|cogeneration|' +
    'combined heat and power|passive house|zero-energy building|zero energy house|green building|building code energy|' +
    'demand response|demand-side management|Cool Biz|Warm Biz|Top Runner|energy management system|boiler ban|' +
    'gas boiler ban|Building Energy Act|heating law|energy conservation law|thermostat setting|lower the thermostat|' +
    'turn down thermostats|turn off lights|switch off lights' +
    ';heat pump|miles per gallon|insulation|retrofit*|appliances|boilers|efficiency|efficient|consumption|thermostat|' +
    'light bulbs|LED|renovation|household|savings|heating|air conditioning|air conditioners|district heating|meter|' +
    'lighting|buildings|heat loss',
  'oil-and-gas':
    'oil and gas|oil and natural gas|hydrocarbon*|petroleum industry|oil industry|gas industry|oil company|' +
    'oil companies|oil major|energy major|offshore drilling|petroleum company|oil minister|fracking|oil & gas*|' +
    'oil and gas company|oil and gas companies|oil and gas industry|oil and gas sector|oil and gas production|' +
    'oil and gas producer|oil and gas exports|oil and gas revenue|oil and gas field|oil and gas reserves|' +
    'oil and gas projects|oil and gas drilling|oil and gas leases|oil and gas deal|oil and gas imports|' +
    'oil and gas condensate|oil and gas minister|oil and gas properties|oil and gas giant|oil and gas major|' +
    'oil, gas and|gas and oil|oil giant|oil group|oil firm|Big Oil|supermajor|CNOOC|CNPC|PDVSA|SOCAR|ADNOC|ONGC|NNPC|' +
    'national oil company|national oil companies|state oil company|state-owned oil|state oil firm|' +
    'international oil companies|independent oil|Oil Ministry|petroleum ministry|petroleum minister|' +
    'Ministry of Petroleum|Minister of Petroleum|oil and gas ministry|oil wealth|oil-rich|gas-rich|petrostate|' +
    'petro-state|petrodollar*|rentier state|oil money|oil executive|oil boss|oilmen|oil worker|oil patch|oil sector|' +
    'oil and petrochemical|oil concession|oil services|oil service company|oilfield service|offshore oil|' +
    'offshore gas|offshore oil and gas|offshore field|offshore platform|drilling permits|drilling lease|lease sale|' +
    'offshore leases|gas drilling|oil drilling|oil well|gas well|wellhead|frack*|hydraulic fracturing|shale oil|' +
    'shale gas|shale boom|shale producers|Permian Basin|Bakken|Marcellus|Gulf of Mexico drilling|North Sea oil|' +
    'North Sea gas|North Sea oil and gas|Norwegian continental shelf|Arctic drilling|Arctic oil|oil-producing|' +
    'gas-producing|oil-exporting|oil exporting countries|gas condensate|petroleum products|petroleum exports|' +
    'petroleum law|hydrocarbon law|hydrocarbons law|production sharing|production-sharing contract|oil contract|' +
    'oil nationalisation|nationalised oil|methane leaks|gas flaring|flaring of gas;petroleum|oil field|gas field|' +
    'oilfield|OPEC|drilling|offshore|shale|crude|natural gas|barrel|pipeline|refinery|rig|wells|platform|exploration|' +
    'Shell|BP|Eni|reserves|concession|upstream|downstream|LNG|refining|condensate|crude oil|oil|gas|tanker|' +
    'fossil fuel|energy|ExxonMobil|Exxon Mobil|Exxon|Chevron|TotalEnergies|Royal Dutch Shell|Shell Plc|' +
    'ConocoPhillips|Saudi Aramco|Aramco|Rosneft|Lukoil|Gazprom Neft|Surgutneftegaz|Tatneft|Novatek|Petronas|' +
    'Pertamina|PetroChina|Sinopec|China National Petroleum|Equinor|Petrobras|Pemex|KazMunayGas|KazMunaiGas|Sonatrach|' +
    'Sonangol|QatarEnergy|Inpex|Occidental Petroleum|Halliburton|Schlumberger|Baker Hughes|Repsol|Eni SpA|' +
    'Woodside Energy|Wintershall|Galp|Ecopetrol|National Iranian Oil Company|Kuwait Petroleum|Iraq National Oil|' +
    'Basra Oil|Libya’s National Oil|National Oil Corporation|Nigerian National Petroleum|Uzbekneftegaz|Turkmengaz;' +
    'per share|shr|qtr|dividend|debenture|preferred stock|common stock|common shares|stock split',
  'crude-oil':
    'oil revenue|oil revenues|oil drilling rights|oil port|oil states|oil loans|oil spill|oil crisis|' +
    'petroleum revenue|barrels of crude|oil rig|oil rigs|oil cargo|oil supply|oil supplies|oil demand|crude oil|' +
    'crude|barrels per day|barrels a day|bpd|barrels of oil|oil output|oil production|oil exports|oil imports|' +
    'oil embargo|oil field|oilfield|oil market|Brent|West Texas Intermediate|WTI|North Sea oil|posted price|' +
    'posted prices|oil minister|oil minister’s|oil producer|oil quota|OPEC|oil exporter|oil tanker|oil shipment|' +
    'oil industry|oil reserves|oil import fee|oil import tax|oil rights|oil discovery|oil and gas field|' +
    'oil and gas fields|oil platform|oil export|North Sea fields|sour crude|sweet crude|light crude|oil well|' +
    'oil reserve|oil exploration|shale oil|price cap on Russian oil|petroleum price|oil terminal|oil benchmark|' +
    'benchmark crude|benchmark Brent|Brent crude|Brent futures|Brent crude futures|U.S. crude*|US crude|WTI crude|' +
    'WTI futures|West Texas crude|crude futures|oil futures|crude oil futures|crude oil price|crude oil production|' +
    'crude oil exports|crude oil imports|crude oil output|crude oil reserves|crude oil supplies|crude oil stocks|' +
    'crude stocks|crude inventories|crude oil inventories|oil inventories|crude exports|crude imports|' +
    'crude production|crude output|crude supply|crude cargoes|crude shipments|crude grades|Urals crude|Urals oil|' +
    'Dubai crude|Arab Light|Murban crude|Basra crude|Bonny Light|heavy crude|heavy oil|Iranian crude|Russian crude|' +
    'Russian oil|Iranian oil|Venezuelan oil|Venezuelan crude|Saudi oil|Saudi crude|Iraqi oil|Libyan oil|Kazakh oil|' +
    'Kazakh crude|Nigerian oil|Mexican crude|Kuwaiti oil|Middle East oil|Middle Eastern oil|Gulf oil|Arab oil|' +
    'foreign oil|imported oil|OPEC+ meeting|OPEC+ cuts|OPEC+ output|OPEC meeting|OPEC output|OPEC production|' +
    'OPEC quota|OPEC members|OPEC ministers|OPEC price|OPEC conference|OPEC oil|OPEC crude|OPEC countries|' +
    'oil output cut|oil production cut|cut oil output|cut oil production|raise oil output|boost oil output|' +
    'boost oil production|oil glut|oil supply glut|glut of oil|oil surplus|oil trader|oil trading|oil importer|' +
    'oil buyer|oil-exporting countries|oil-exporting nations|oil producing countries|oil deliveries|oil sales|' +
    'oil purchases|oil flows|oil transit|oil storage|oil rally|oil bulls|global oil demand|world oil market|' +
    'global oil market|world oil demand|million barrels a day|million barrels per day|million barrels of oil|mln bpd|' +
    'million bpd|mb/d|barrels daily|barrel of oil|a barrel of oil|a barrel of crude|dollars a barrel|dlrs a barrel|' +
    'tar sands|oil sands|oil sands production|oil shale|deepwater oil|sanctions on Russian oil|ban on Russian oil|' +
    'oil price cap|oil blockade|Oil shock|oil-for-food|oil-for-food programme|oil-for-food program|Kirkuk oil|' +
    'Kashagan oil|Tengiz oil|CPC Blend|ESPO Blend|ESPO crude|shadow fleet oil|very large crude carrier|' +
    'supertankers carrying;barrel|oil|petroleum|refiner*|bbl|OPEC+|output quota|production quota|production ceiling|' +
    'tanker|drilling|oil prices|oil price|BP|oil company|oil companies|oil firm|per barrel|world oil prices;' +
    'per share|shr|qtr|dividend|debenture|preferred stock|common stock|common shares|stock split',
  'natural-gas':
    'oil and gas reserves|oil and gas properties|oil and gas fields|gas producer|onshore gas|gas company|natural gas|' +
    'gas field|gas supply|gas supplies|gas exports|gas imports|gas pipeline|gas price|gas prices|gas transit|' +
    'gas storage|cubic feet of gas|cubic metres of gas|cubic meters of gas|bcm|shale gas|gas reserve|gas production|' +
    'gas deliveries|gas sales|pipeline gas|mcf|gas utility|gas discovery|gas reserves|gas well|gas wells|gas sector|' +
    'gas output|gas flow|gas contract|gas distribution|gas demand|liquefied natural gas|LNG|propane|' +
    'natural gas price|natural gas futures|natural gas production|natural gas supplies|natural gas exports|' +
    'natural gas imports|natural gas pipeline|natural gas field|natural gas reserves|natural gas consumption|' +
    'natural gas demand|natural gas company|natural gas producer|natural gas storage|natural gas deal|Russian gas|' +
    'Russian natural gas|Russian pipeline gas|Norwegian gas|Algerian gas|Azeri gas|Azerbaijani gas|Turkmen gas|' +
    'Kazakh gas|Uzbek gas|Iranian gas|Qatari gas|Dutch gas|Siberian gas|North Sea gas|Caspian gas|Israeli gas|' +
    'gas exporter|gas importer|gas giant|gas monopoly|gas transit deal|gas transit contract|gas transit agreement|' +
    'gas transit through|gas market|gas benchmark|gas hub|Dutch TTF|Henry Hub|wholesale gas|gas futures|' +
    'gas storage levels|gas storage facility|gas storage facilities|underground gas storage|gas reservoir|gas basin|' +
    'gas condensate|gas processing plant|gas processing|gas treatment plant|gas flows through|gas purchases|' +
    'gas buyers|gas shipments|gas supply deal|gas supply contract|gas supply agreement|gas deal|gas agreement|' +
    'gas talks|gas dispute|gas cutoff|gas cut-off|gas shortage|gas rationing|gas crisis|gas consumption|gas network|' +
    'gas grid|gas infrastructure|gas producing|gas drilling|gas exploration|gas block|gas platform|gas plant|' +
    'gas project|gas-fired power|gas-fired power plant|gas-fired power station|gas-fired plant|gas power plant|' +
    'gas turbine|gas imports from Russia|Groningen gas|Groningen gas field|South Pars|Leviathan gas|Shah Deniz|' +
    'Marcellus shale|coalbed methane|coal seam gas|billion cubic meters|billion cubic metres of gas|' +
    'billion cubic meters of gas|trillion cubic feet|trillion cubic feet of gas|trillion cubic metres|' +
    'billion cubic feet|billion cubic feet of gas|mln cubic feet|million British thermal units|gas union with|' +
    'tripartite gas union|sour gas|gasification of homes|gas supply to homes|Gazprom exports|Gazprom supplies|' +
    'Gas Exporting Countries Forum;cubic feet|cubic feet per day|billion cubic metres|cubic metre|Gazprom|' +
    'liquefied petroleum gas|LPG|cu ft|Trunkline|Transco|Texas Eastern|FERC|take-or-pay|gas|oil and gas|' +
    'oil and gas industry|butane;per share|shr|qtr|dividend|debenture|preferred stock|common stock|common shares|' +
    'stock split',
  lng:
    'liquefied natural gas|LNG|liquified natural gas|liquefaction plant|liquefaction terminal|regasification|FSRU|' +
    'floating storage and regasification|LNG terminal|LNG carrier|LNG cargo|LNG tanker|Yamal LNG|liquefied gas|' +
    'liquified gas|LNG plant|LNG project|LNG export terminal|LNG import terminal|LNG imports|LNG export|LNG supply|' +
    'LNG supplies|LNG market|LNG price|LNG spot|spot LNG|LNG demand|LNG trade|LNG shipment|LNG deal|LNG contract|' +
    'LNG buyer|LNG producer|LNG exporter|LNG importer|LNG facility|LNG capacity|LNG train|LNG vessel|LNG ship|LNG fleet|' +
    'LNG bunkering|LNG-powered|LNG-fuelled|LNG-fueled|LNG infrastructure|LNG hub|LNG boom|LNG glut|LNG permits|' +
    'LNG export permits|LNG pause|Arctic LNG|Arctic LNG 2|Sakhalin-2 LNG|Rio Grande LNG|Calcasieu Pass|Plaquemines LNG|' +
    'Venture Global|Sabine Pass|Freeport LNG|Corpus Christi LNG|Lake Charles LNG|Commonwealth LNG|Alaska LNG|LNG Canada|' +
    'Woodfibre LNG|Mozambique LNG|Rovuma LNG|Tanzania LNG|Papua LNG|PNG LNG|Ichthys|Gorgon LNG|Wheatstone LNG|' +
    'North West Shelf|Gladstone LNG|Darwin LNG|North Field expansion|North Field East|QatarEnergy LNG|Qatar LNG|' +
    'Qatari LNG|US LNG|U.S. LNG*|Russian LNG|Australian LNG|American LNG|Nigeria LNG|NLNG|Snohvit|Hammerfest LNG|' +
    'Wilhelmshaven terminal|Klaipeda LNG|Krk LNG|Alexandroupolis LNG|Dahej|Zeebrugge LNG|import terminal for liquefied|' +
    'floating LNG|floating LNG terminal|FLNG|floating storage regasification|floating regasification|regasif*|regas|' +
    'liquefaction|liquefaction capacity|liquefaction project|liquefaction train|gas liquefaction|' +
    'natural gas liquefaction|gas carrier|chilled gas|super-chilled gas|supercooled gas|super-cooled gas|' +
    'Japan Korea Marker|JKM|long-term LNG|offtake agreement for LNG|sale and purchase agreement for LNG|' +
    'million tons of LNG|million tonnes of LNG|Barossa gas|Golden Pass LNG|Cove Point LNG' +
    ';Qatargas|QatarEnergy|Ras Laffan|Cheniere|Sakhalin-2|Świnoujście|million tonnes per annum|mtpa|Novatek|Woodside|' +
    'JERA|Tokyo Gas|Shell|TotalEnergies|cargoes|terminal|liquid*|chilled|gas tanker|destination clause|spot cargo|' +
    'sale and purchase agreement|offtake|heads of agreement|Petronas|natural gas|gas imports|gas exports|Santos|Inpex',
  pipelines:
    'pipeline|gas pipeline|oil pipeline|Nord Stream|TurkStream|Power of Siberia|Druzhba|Baku-Tbilisi-Ceyhan|' +
    'Trans-Caspian pipeline|Southern Gas Corridor|Caspian Pipeline Consortium|pipeline project|pipeline route|' +
    'pipeline network|pipeline operator|pipeline company|pipeline capacity|pipeline construction|pipeline deal|' +
    'pipeline explosion|pipeline blast|pipeline leak|pipeline spill|pipeline rupture|pipeline sabotage|pipeline attack|' +
    'pipeline politics|pipeline system|pipeline bombing|pipeline shutdown|pipeline flows|pipeline transit|' +
    'cross-border pipeline|trans-border pipeline|undersea pipeline|subsea pipeline|undersea gas pipeline|' +
    'offshore pipeline|export pipeline|oil export pipeline|crude pipeline|crude oil pipeline|natural gas pipeline|' +
    'trunk pipeline|trunk gas pipeline|main gas pipeline|product pipeline|products pipeline|fuel pipeline|' +
    'hydrogen pipeline|CO2 pipeline|carbon pipeline|gas transit|gas transit through Ukraine|oil transit|transit of gas|' +
    'transit of oil|transit pipeline|transit fees|Nord Stream 1|Nord Stream 2|Power of Siberia 2|Yamal-Europe|' +
    'South Stream|Turkish Stream|Blue Stream|Brotherhood pipeline|Druzhba pipeline|Druzhba oil pipeline|BTC pipeline|' +
    'TANAP|Trans-Anatolian|Trans Adriatic Pipeline|Nabucco|TAPI|Turkmenistan-Afghanistan-Pakistan-India|' +
    'Iran-Pakistan gas pipeline|Peace Pipeline|EastMed pipeline|EastMed|Baltic Pipe|Balticconnector|Eugal|Langeled|' +
    'Medgaz|Maghreb-Europe|Trans-Saharan|Nigeria-Morocco gas pipeline|East African Crude Oil Pipeline|EACOP|' +
    'Kirkuk-Ceyhan|Iraq-Turkey pipeline|Ceyhan|CPC pipeline|CPC terminal|Atyrau-Samara|Central Asia-China gas pipeline|' +
    'Central Asia-China pipeline|Kazakhstan-China pipeline|Atasu-Alashankou|Central Asia-Centre|ESPO pipeline|' +
    'Eastern Siberia-Pacific Ocean|Eustream|Transneft|KazTransOil|Intergas Central Asia|Ukrtransgaz|' +
    'Gas Transmission System Operator of Ukraine|Bulgartransgaz|Botas|Keystone XL|Keystone pipeline|Dakota Access|' +
    'Trans Mountain|Line 3 pipeline|Enbridge|Colonial Pipeline|Mountain Valley Pipeline|Trans-Alaska Pipeline|' +
    'Northern Gateway|Energy East|Coastal GasLink|TransCanada|TC Energy|Constitution Pipeline|East-West pipeline|' +
    'Petroline|Habshan-Fujairah|Sumed|TAP pipeline|Trans-Israel pipeline|Transgaz|Myanmar-China pipeline|reverse flow|' +
    'interconnector gas pipeline|gas interconnector|kilometres of pipeline|miles of pipeline|oil flows through|' +
    'Line 5 pipeline' +
    ';transit fee|transit contract|compressor station|CPC|pipes|pipe-laying|pipelaying|pipelay|right-of-way|throughput|' +
    'transit country|transit state|pumping|compressor|valve|leak|spill|transit|Gazprom|pump|route|oil terminal|line fill|' +
    'in the pipeline',
  'oil-refining':
    'oil refinery|oil refineries|refinery|refineries|refining capacity|petroleum products|diesel exports|' +
    'refining margin|heating oil|jet fuel|refineries’ output|refinery fire|refinery explosion|refinery blast|' +
    'refinery outage|refinery strike|refinery attack|refinery capacity|refinery runs|refinery utilisation|' +
    'refinery utilization|refinery maintenance|refinery turnaround|refinery closure|refinery complex|' +
    'refinery project|refinery upgrade|refinery modernisation|refinery workers|refinery shutdown|refinery throughput|' +
    'attack on refinery|attacks on refineries|attacks on oil refineries|strike on oil refinery|oil refiner|' +
    'oil refining|crude refining|crude processing|crude runs|crude throughput|refining industry|refining sector|' +
    'refining company|refining output|refining complex|refining business|refined product|refined oil|' +
    'refined oil products|refined petroleum|refined fuel|oil product|oil product exports|petroleum product|' +
    'petroleum product exports|product tanker|clean products|crack spread|cracker unit|catalytic cracker|' +
    'hydrocracker|coker|crude distillation|crude distillation unit|distillation unit|distillates|distillate stocks|' +
    'distillate inventories|gasoline stocks|gasoline inventories|gasoline exports|gasoline export ban|' +
    'gasoline imports|gasoline production|gasoline output|gasoline supply|gasoline supplies|gasoline shortage|' +
    'gasoline demand|unleaded gasoline|leaded gasoline|leaded petrol|unleaded petrol|petrol shortage|' +
    'petrol station queues|fuel shortage|fuel exports|fuel export ban|fuel export quota|fuel production|fuel depot|' +
    'oil depot|fuel storage depot|diesel export|diesel shortage|diesel supply|diesel supplies|diesel imports|' +
    'diesel production|ban on gasoline exports|ban on diesel exports|ultra-low sulphur diesel|' +
    'ultra-low sulfur diesel|aviation fuel|aviation kerosene|bunker fuel|marine fuel|high-sulphur fuel oil|' +
    'low-sulphur fuel oil|fuel oil exports|mazut|motor fuel|sustainable aviation fuel|renewable diesel|biorefinery|' +
    'teapot refineries|independent refiners|teapot refiner|PCK Schwedt|NIS refinery|PKN Orlen|downstream oil|netback;' +
    'gasoline|diesel|fuel oil|naphtha|refiner*|kerosene|bitumen|lubricants|octane|petrol|distillate|' +
    'processing capacity|barrels per day|barrels of crude|fuel|crude|unleaded|throughput|feedstock|gas oil|gasoil|' +
    'oil company|downstream|bpd|RBOB|Jamnagar|Dangote refinery|Ruwais refinery|Ras Tanura refinery|Baiji refinery|' +
    'Abadan refinery|Port Harcourt refinery|Grangemouth|Lindsey refinery|Schwedt|Rosneft Deutschland|Burgas refinery|' +
    'Pancevo refinery|Tupras|Orlen|Neste|Valero|Marathon Petroleum|Phillips 66|Hengli|Eneos|Idemitsu|' +
    'Reliance refinery|Nayara Energy|Pavlodar refinery|Shymkent refinery|Atyrau refinery|Bukhara refinery|' +
    'Ryazan refinery|Omsk refinery|Tuapse refinery|Afipsky|Slavyansk refinery|Novokuibyshevsk|Kirishi;nickel|sugar|' +
    'bauxite|alumina|zinc|copper|aluminium|aluminum|platinum|gold|sugar refinery|gold refinery|lead|silver|lithium|' +
    'cobalt',
  petrochemicals:
    'petrochemical*|ethylene|polypropylene|polyethylene|petrochemical plant|petrochemical complex|' +
    'petrochemical industry|petrochemical products|petrochemical company|petrochemical project|' +
    'petrochemical feedstock|olefin*|propylene|polymer|polymer plant|PVC|polyvinyl chloride|polystyrene|PET resin|' +
    'styrene|benzene|toluene|xylene|paraxylene|methanol|methanol plant|butadiene|synthetic rubber|caustic soda|' +
    'chlor-alkali|monoethylene glycol|ethylene glycol|ethane cracker|naphtha cracker|steam cracker|cracker plant|' +
    'gas chemical complex|gas-chemical|gas chemistry|chemical maker|chemicals maker|chemical company|' +
    'chemical companies|chemical group|chemical industry|chemicals industry|chemical sector|chemicals sector|' +
    'chemical giant|chemicals giant|chemicals company|chemicals group|specialty chemicals|speciality chemicals|' +
    'bulk chemicals|basic chemicals|chemical products|chemical prices|resin prices|plastic resin|resins|' +
    'plastics industry|plastics maker|plastics production|plastic production|plastic pellets|nurdles|virgin plastic|' +
    'acrylonitrile|acetic acid|ammonia and methanol|carbon black|phenol|BASF|INEOS|SIBUR|LG Chem|KPI Inc|ICI Plc;' +
    'chemical plant|plastics|polyester|polymer*|chemical|feedstock|naphtha|ethane|resin|plastic|synthetic|fibres|' +
    'fibers|solvents|vinyl|downstream|propane|butane|LPG|glycol|complex|fertiliser plant|LyondellBasell|Lyondell|' +
    'Dow Chemical|DuPont|Du Pont|Sabic|Borealis|Borouge|Braskem|Formosa Plastics|Lotte Chemical|Mitsubishi Chemical|' +
    'Mitsui Chemicals|Sumitomo Chemical|Asahi Kasei|Wanhua|Hengyi|Petkim|Uz-Kor|Kazakhstan Petrochemical Industries|' +
    'Atyrau polypropylene|Amur Gas Chemical|Nizhnekamskneftekhim|Chevron Phillips Chemical|Westlake Chemical|' +
    'Celanese|Evonik|Covestro|Sadara|Imperial Chemical Industries|Rhone-Poulenc|Hoechst|Enichem|Bayer AG|' +
    'Monsanto Chemical|Cancer Alley|Huntsman Corp;chemical weapons|chemical attack|chemical warfare',
  'oil-gas-exploration':
    'oil exploration|gas exploration|exploration well|offshore block|offshore drilling|drilling rig|rig count|upstream|' +
    'oil discovery|gas discovery|production sharing agreement|oil and gas exploration|exploration and production|' +
    'exploratory drilling|exploratory well|exploration drilling|exploration licence|exploration license|' +
    'exploration block|exploration rights|exploration permit|exploration concession|exploration programme|' +
    'offshore exploration|onshore exploration|frontier exploration|deepwater exploration|deepwater drilling|' +
    'deepwater field|deepwater oil|deep-water drilling|ultra-deepwater|ultra-deep|pre-salt|presalt|wildcat well|' +
    'wildcatter|appraisal well|appraisal drilling|development well|dry hole|discovery well|spudded|well test|flow test|' +
    'test well|horizontal drilling|horizontal wells|infill drilling|drillship|drill ship|jack-up rig|jackup rig|jackup|' +
    'semi-submersible|semisubmersible|drilling contractor|drilling platform|drilling campaign|drilling programme|' +
    'rig operator|oil rig count|active rigs|Baker Hughes rig|rigs drilling|offshore rig|seismic survey|seismic data|' +
    '3D seismic|oil find|gas find|major oil discovery|major gas discovery|giant gas field|giant oil field|new oil field|' +
    'new gas field|untapped oil|untapped gas|proved reserves|probable reserves|recoverable reserves|recoverable oil|' +
    'recoverable barrels|barrels of oil equivalent|oil equivalent|boepd|boe/d|resource estimate|reserves replacement|' +
    'reserve replacement|field development|field development plan|development of the field|develop the field|' +
    'oilfield development|gas field development|giant field|mature fields|marginal field|first oil|first gas|oil block|' +
    'gas block|oil and gas blocks|licensing round|bidding round for oil|oil auction|oil lease|offshore lease|lease sale|' +
    'drilling rights|drilling ban|offshore drilling ban|drill for oil|drilling for oil|drill for gas|drilling for gas|' +
    'drilling offshore|drill offshore|production sharing contract|FPSO|floating production|production platform|' +
    'enhanced oil recovery|well completions|oilfield services|Kashagan field|Tengiz field|Karachaganak field|' +
    'Tengizchevroil|North Caspian Operating|NCOC|Kalamkas|Azeri-Chirag-Gunashli|Shah Deniz|Absheron field|Galkynysh|' +
    'Sangachal|Sakhalin-1|Vostok Oil|Prirazlomnoye|Johan Sverdrup|Willow project|Stabroek|Liza field|Venus discovery|' +
    'Orange Basin|Santos Basin|Buzios|Vaca Muerta|Zohr|Aphrodite field|Tamar field|Sakarya gas|Sakarya field|Rumaila|' +
    'West Qurna|North Field|South Pars|Jafurah|Browse gas|Natuna|Masela|East Natuna|Prudhoe Bay|' +
    'Arctic National Wildlife Refuge|Permian drilling|upstream oil|upstream investment|upstream sector|' +
    'oil and gas discovery|oil and gas field|Abadi LNG|Abadi field|Cambo field|Cambo oil|Jackdaw gas|Leviathan field|' +
    'Leviathan gas|Rosebank oil|Rosebank field|Majnoon field' +
    ';drilling|oilfield|gas field|reserves|Kashagan|Tengiz|Karachaganak|proven reserves|final investment decision|' +
    'drilled|drill|well|rig|shelf|basin|deepwater|acreage|block|platform|seismic|geolog*|barrels|prospect|licence|' +
    'license|concession|offshore|onshore|wellhead|discover*|exploration|oil and gas' +
    ';gold exploration|drill core|grams per tonne|space exploration|ounces per ton',
  coal:
    'coal|coal-fired|coal mine|coal mining|coal plant|thermal coal|coking coal|lignite|colliery|coal miner|' +
    'coal miners’ strike|coal mining company|coal producer|coal company|coal industry|coal sector|coal export|' +
    'coal exporter|coal import|coal ban|coal production|coal output|coal shipments|coal supplies|coal supply|' +
    'coal shortage|coal reserves|coal stocks|coal stockpile|coal price|coal demand|coal consumption|coal use|' +
    'coal power|coal power plant|coal power station|coal-fired power|coal-fired power plant|coal-fired power station|' +
    'coal-fired plant|coal-fired electricity|coal-burning|coal plant closure|coal-powered|coal generation|coal field|' +
    'coalfield|coal seam|coal basin|coal pit|coal tip|coal ash|coal dust|coal town|coal country|coal state|' +
    'coal communities|coal region|coal phase-out|coal phaseout|coal phase-down|coal exit|exit from coal|end coal|' +
    'quit coal|coal-free|phase out coal|phasing out coal|phase down coal|last coal-fired|last coal|' +
    'coal mine explosion|coal mine blast|coal mine collapse|coal mine accident|coal mine disaster|coal mine methane|' +
    'mine explosion|pit closure|collieries|coalmine|coal terminal|coal trains|coal barge|coal gasification|' +
    'coal-to-liquids|clean coal|brown coal|hard coal|black coal|metallurgical coal|met coal|steam coal|' +
    'steelmaking coal|anthracite|bituminous|sub-bituminous|thermal coal exports|thermal coal prices|Newcastle coal|' +
    'coking coal prices|coke plant|coke ovens|briquettes|National Coal Board|British Coal|' +
    'National Union of Mineworkers|NUM leader|Arthur Scargill|United Mine Workers|Arch Coal|Coal India|Glencore coal|' +
    'Bumi Resources|Adani’s Carmichael|Carmichael mine|Adani mine|Whitehaven Coal|Teck coal|China Energy Investment|' +
    'Shanxi coal|SUEK|Kuznetsk Basin|Donbas coal|Donbass mines|Silesian coal|Silesia mines|JSW mine|Turow mine|' +
    'Lützerath|RWE lignite|LEAG|Ruhr coal|Karaganda coal|Karaganda mine|Tavan Tolgoi|Eskom coal|Jharkhand coal|' +
    'Appalachia coal|Appalachian coal|Powder River Basin|Wyoming coal|West Virginia coal|Powering Past Coal|' +
    'black lung|pneumoconiosis;miners|mine|pit|mineworkers|shaft|seam|tonnes|power station|fossil fuel|emissions|' +
    'methane|smokestack|opencast|open-cast|strip mining|mountaintop removal|firedamp|methane explosion|Scargill|' +
    'Peabody|Yancoal|Shenhua|Kuzbass|Jastrzebska|Bogdanka|Belchatow|Garzweiler|Hambach|Luetzerath|Lusatia|Ekibastuz|' +
    'Bogatyr|Shakhtinsk|Mpumalanga|Hwange|Jharia;charcoal',
  'nuclear-energy':
    'nuclear power|nuclear energy|nuclear plant|nuclear power plant|nuclear power station|nuclear reactor|atomic energy|' +
    'atomic power|Rosatom|Kazatomprom|nuclear generation|nuclear station|reactor|nuclear power generation|' +
    'nuclear power programme|nuclear power program|nuclear industry|nuclear sector|nuclear phase-out|nuclear phaseout|' +
    'nuclear exit|phase out nuclear power|nuclear renaissance|nuclear revival|nuclear restart|restart of nuclear|' +
    'restart nuclear|restarting nuclear|reactor restart|restart of reactor|restart of the reactor|restart reactors|' +
    'idled reactor|nuclear new build|nuclear newbuild|nuclear build|new nuclear|new nuclear plant|new nuclear power|' +
    'new reactor|nuclear project|nuclear unit|nuclear fleet|nuclear capacity|nuclear output|nuclear electricity|' +
    'nuclear operator|nuclear utility|nuclear lobby|nuclear cooperation|nuclear co-operation|civil nuclear|' +
    'civilian nuclear|civil nuclear cooperation|civil nuclear deal|peaceful nuclear|peaceful uses of nuclear|' +
    'peaceful use of nuclear|peaceful use of atomic|123 agreement|nuclear engineering|nuclear engineers|' +
    'nuclear technology|nuclear-powered electricity|atomic plant|atomic power plant|atomic power station|atomic reactor|' +
    'Atomic Energy Agency|Atomic Energy Commission|Atomic Energy Organization|International Atomic Energy Agency|' +
    'World Nuclear Association|Nuclear Energy Agency|Nuclear Energy Institute|nuclear agency|nuclear watchdog|' +
    'reactor unit|pressurised water reactor|pressurized water reactor|boiling water reactor|light-water reactor|' +
    'heavy water reactor|fast breeder|fast breeder reactor|fast reactor|breeder reactor|VVER|VVER-1200|AP1000|' +
    'EPR reactor|EPR|EPR2|APR1400|APR-1400|Candu|Hualong One|Hualong|CAP1400|gas-cooled reactor|research reactor|' +
    'nuclear fusion|fusion reactor|fusion energy|fusion power|ITER|tokamak|Atomstroyexport|Energoatom|EDF|' +
    'Electricite de France|KEPCO|KHNP|Korea Hydro|China National Nuclear|CNNC|CGN|China General Nuclear|Areva|' +
    'Siemens KWU|Kraftwerk Union|NPCIL|Constellation Energy|Vogtle|Three Mile Island|Watts Bar|Seabrook nuclear|' +
    'Diablo Canyon|Indian Point|Hinkley Point|Hinkley Point C|Sizewell|Sizewell C|Sizewell B|Wylfa|Dungeness B|' +
    'Flamanville|Fessenheim|Olkiluoto|Hanhikivi|Loviisa|Forsmark|Ringhals|Barsebaeck|Temelin|Dukovany|Paks|Paks II|' +
    'Paks 2|Bohunice|Mochovce|Kozloduy|Belene|Cernavoda|Krsko|Ignalina|Visaginas|Astravets|Ostrovets|Akkuyu|' +
    'Sinop nuclear|Bushehr nuclear|Bushehr plant|Bushehr reactor|Barakah|El Dabaa|Rooppur|Kudankulam|Tarapur|Jaitapur|' +
    'Karachi nuclear|Chashma|Koeberg|Angra 3|Atucha|Laguna Verde|Takahama|Kashiwazaki-Kariwa|Sendai nuclear|Tomari|' +
    'Onagawa|Shimane nuclear|Tsuruga|Hamaoka|Genkai|Ikata|Mihama|Ohi nuclear|Tokai nuclear|Shika nuclear|Monju|Wolsong|' +
    'Shin Hanul|Hanul|Taishan nuclear|Daya Bay|Lungmen|Kursk nuclear|Kursk NPP|Leningrad NPP|Beloyarsk|Balakovo|' +
    'Rostov NPP|Zaporizhzhia nuclear power plant|Zaporizhzhia plant|Zaporizhzhya NPP|Rivne NPP|Khmelnytskyi NPP|Ulken|' +
    'Ulken nuclear|Balkhash nuclear|Kazakhstan Nuclear Power Plants|Jizzakh nuclear|anti-nuclear|antinuclear|' +
    'lifetime extension|life extension of nuclear|decommissioning of nuclear|nuclear decommissioning|' +
    'decommissioning reactor|decommission nuclear|nuclear moratorium|moratorium on nuclear|nuclear-free|' +
    'nuclear referendum|nuclear construction|nuclear regulator|Nuclear Regulatory Commission|' +
    'Nuclear Regulation Authority|Kori nuclear|Kori-1|Palisades nuclear|Palisades plant|Maanshan nuclear|Shoreham nuclear' +
    ';IAEA|nuclear|TEPCO|Westinghouse|Framatome|NPP|atomic|megawatt|grid|fission|fuel loading|turbine|cooling tower|' +
    'cooling water|restart|shutdown|utility|electricity|uranium|decommission*|plant operator' +
    ';nuclear weapon|nuclear bomb|nuclear test|nuclear warhead|nuclear missile|nuclear submarine|chemical reactor',
  'nuclear-fuel-cycle':
    'nuclear fuel|nuclear fuel cycle|uranium|uranium enrichment|enriched uranium|enrichment plant|fuel assemblies|' +
    'reprocessing plant|spent fuel|spent nuclear fuel|yellowcake|HALEU|conversion plant|fuel rods|fuel fabrication|' +
    'plutonium|mixed oxide fuel|low-enriched uranium|nuclear fuel supply|nuclear fuel supplies|nuclear fuel plant|' +
    'nuclear fuel facility|nuclear fuel fabrication|nuclear fuel bank|fuel bank|LEU bank|low-enriched uranium bank|' +
    'highly enriched uranium|high-assay low-enriched|high-assay|enrich uranium|enriching uranium|' +
    'uranium enrichment plant|uranium enrichment facility|uranium enrichment capacity|uranium enrichment services|' +
    'enrichment facility|enrichment facilities|enrichment capacity|enrichment services|separative work|SWU|' +
    'gas centrifuge|gaseous diffusion|laser enrichment|uranium hexafluoride|UF6|uranium conversion|' +
    'uranium conversion plant|conversion facility|uranium dioxide|uranium oxide|uranium ore concentrate|U3O8|' +
    'triuranium octoxide|natural uranium|natural uranium supply|reprocessed uranium|depleted uranium|fuel assembly|' +
    'fuel assembly plant|nuclear fuel pellets|fuel pellet|pellet plant|fuel element|fuel rod|fuel rod assembly|' +
    'nuclear fuel rods|fuel loading|fuel reload|refuelling outage|refueling outage|refuelling of the reactor|TRISO|' +
    'accident-tolerant fuel|TVS-KVADRAT|MOX|MOX fuel|MOX plant|mixed-oxide|spent fuel reprocessing|reprocessing of spent|' +
    'reprocess spent|reprocessing facility|reprocess nuclear|nuclear reprocessing|plutonium separation|' +
    'separated plutonium|plutonium stockpile|plutonium reprocessing|Sellafield|La Hague|Rokkasho reprocessing|' +
    'Rokkasho plant|Japan Nuclear Fuel|Tokai reprocessing|Mayak|Zheleznogorsk|Angarsk|Urenco plant|Eurodif|Georges Besse|' +
    'Tricastin|Centrus|USEC|Capenhurst|Lingen fuel|Framatome fuel|Westinghouse fuel|TVEL|Tenex|Techsnabexport|Ulba|' +
    'Ulba-TVS|Ulba Metallurgical Plant|Ust-Kamenogorsk fuel|Megatons to Megawatts|Russian uranium ban|' +
    'ban on Russian uranium|Prohibiting Russian Uranium|ban on Russian nuclear fuel|Russian nuclear fuel|' +
    'Euratom Supply Agency|Euratom|closed fuel cycle|closed nuclear fuel cycle|front end of the fuel cycle|' +
    'back end of the fuel cycle|Thorp reprocessing|Thorp plant' +
    ';enrichment|centrifuge|Kazatomprom|Orano|Urenco|Cameco|Rokkasho|reprocessing|Almelo|Gronau|uranium mine|' +
    'uranium mining|fuel bundle|pellets|fissile|isotope|IAEA|hexafluoride|tonnes of uranium|reactor fuel|low-enriched|' +
    'waste repository|fuel supply',
  uranium:
    'uranium|yellowcake|Kazatomprom|uranium mine|uranium mining|in-situ leaching|uranium price|uranium spot price|' +
    'spot uranium|uranium market|uranium miner|uranium producer|uranium production|uranium output|uranium deposit|' +
    'uranium reserves|uranium resources|uranium exploration|uranium ore|uranium export|uranium imports|uranium supply|' +
    'uranium supplies|uranium supplier|uranium sales|uranium deal|uranium demand|uranium shares|uranium stocks|' +
    'uranium project|uranium concentrate|uranium ore concentrate|uranium oxide|uranium mill|uranium tailings|' +
    'uranium extraction|uranium fund|uranium trader|uranium company|uranium industry|uranium contract|' +
    'uranium joint venture|uranium shipments|tonnes of uranium|tons of uranium|pounds of uranium|natural uranium|' +
    'raw uranium|U3O8|triuranium octoxide|in-situ recovery|in-situ leach|leaching mine|McArthur River|Cigar Lake|' +
    'Athabasca Basin|Key Lake|Rabbit Lake|Olympic Dam|Ranger mine|Ranger uranium|Jabiluka|Kakadu uranium|Rossing|Husab|' +
    'Langer Heinrich|Trekkopje|Arlit|Akouta|Somair|Imouraren|Niger’s uranium|Niger uranium|Kazakh uranium|' +
    'Namibian uranium|Canadian uranium|Australian uranium|Uzbek uranium|Navoiyuran|Inkai|Budenovskoye|Katco|Muyunkum|' +
    'Tortkuduk|Kayelekera|Wismut|Zhovti Vody|Eastern Mining and Processing|Krasnokamensk|Priargunsky|Uranium One|ARMZ|' +
    'Paladin Energy|NexGen|Denison Mines|Energy Fuels|Boss Energy|Energy Resources of Australia|Sprott Physical Uranium|' +
    'Yellow Cake Plc|UxC|Section 232 uranium|strategic uranium reserve|sulphuric acid shortage|uranium ban|' +
    'Prohibiting Russian Uranium Imports' +
    ';Cameco|Orano|Sprott Physical|mine|mining|deposit|leaching|nuclear fuel|sulphuric acid|sulfuric acid|mined|pounds|' +
    'spot price|radioactive|ore|Kazakhstan’s national atomic company|Areva|CGN|production guidance|nuclear power plants' +
    ';enriched uranium|uranium enrichment|enrich uranium|depleted uranium',
  'nuclear-waste':
    'nuclear waste|radioactive waste|spent fuel|spent nuclear fuel|geological repository|waste repository|' +
    'nuclear waste dump|nuclear waste storage|nuclear waste site|nuclear waste repository|nuclear waste disposal|' +
    'nuclear waste facility|nuclear waste shipment|nuclear waste management|nuclear dump|nuclear dumping|atomic waste|' +
    'radioactive waste repository|radioactive waste disposal|radioactive waste storage|radioactive waste dump|' +
    'radioactive waste management|radioactive materials disposal|radioactive dump|radioactive sludge|radioactive water|' +
    'radioactive soil|radioactive debris|radioactive tailings|uranium tailings|tailings dump|high-level waste|' +
    'high-level radioactive waste|high-level nuclear waste|low-level waste|low-level radioactive waste|' +
    'intermediate-level waste|transuranic waste|vitrified waste|vitrified|vitrification|nuclear garbage|' +
    'spent nuclear fuel storage|spent fuel storage|spent fuel pool|spent fuel rods|spent fuel shipment|spent fuel casks|' +
    'used nuclear fuel|used fuel|dry cask|dry cask storage|castor containers|Castor transport|interim storage|' +
    'interim storage facility|intermediate storage|final repository|final disposal|final disposal site|deep geological|' +
    'deep geological disposal|deep geological repository|deep repository|underground repository|nuclear repository|' +
    'permanent repository|waste burial|nuclear burial|Onkalo|Posiva|Yucca Mountain|Gorleben|Konrad mine|Cigeo|Nagra|NUMO|' +
    'Forsmark repository|SKB|Waste Isolation Pilot Plant|WIPP|Hanford|Hanford site|Savannah River Site|' +
    'Nuclear Waste Management Organization|Nuclear Decommissioning Authority|Sellafield|Drigg|Mutsu|' +
    'Mutsu interim storage|Rokkasho waste|literature survey|Suttsu|Kamoenai|Genkai survey|ocean dumping of radioactive|' +
    'dumping radioactive waste|dumping of nuclear waste|discharge of treated water|release of treated water|' +
    'Fukushima water|Fukushima treated water|treated radioactive water|treated wastewater from Fukushima|tritium|' +
    'contaminated water|contaminated soil|fuel debris|nuclear decommissioning|decommissioning of the plant|' +
    'decommissioned reactor|dismantling of reactor|radioactive decontamination|Mailuu-Suu|Min-Kush|Degelen|' +
    'nuclear cemetery|Bure site|Bure laboratory' +
    ';treated water|storage casks|dry storage|Asse|ALPS|repository|casks|radioactive|burial|decommissioning|dump site|' +
    'disposal site|storage site|storage facility|half-life|plutonium|contaminat*|leak|spent|canisters|bury|buried' +
    ';household waste|plastic waste',
  'small-modular-reactors':
    'small modular reactor|SMR|SMRs|small reactor|microreactor|modular reactor|NuScale|small modular nuclear|' +
    'small modular nuclear reactor|small nuclear reactor|small-scale reactor|small-scale nuclear|mini nuclear|' +
    'mini reactor|mini nuclear plant|micro-reactor|micro modular|modular nuclear|modular nuclear reactor|' +
    'advanced modular reactor|advanced reactor|advanced nuclear|advanced nuclear reactor|next-generation reactor|' +
    'next-generation nuclear|Generation IV|Gen IV|fourth-generation reactor|factory-built reactor|molten salt reactor|' +
    'high-temperature gas-cooled|pebble bed|lead-cooled|sodium-cooled|sodium fast reactor|traveling wave reactor|' +
    'floating nuclear power|floating nuclear power plant|floating nuclear plant|floating reactor|floating power unit|' +
    'Akademik Lomonosov|barge-mounted reactor|NuScale Power|TerraPower|X-energy|Kairos Power|Oklo|Rolls-Royce SMR|' +
    'Holtec SMR|SMR-300|GE Hitachi|GE Vernova Hitachi|BWRX-300|Natrium|Xe-100|NUWARD|newcleo|Last Energy|Seaborg|' +
    'Copenhagen Atomics|Terrestrial Energy|Moltex|Blykalla|Ultra Safe Nuclear|Aalo|Valar Atomics|Radiant Industries|' +
    'RITM-200|RITM-200N|KLT-40S|Shelf-M|BREST-300|BREST-OD-300|Linglong One|ACP100|HTR-PM|CAREM|SMART reactor|i-SMR|' +
    'eVinci|AP300|UK SMR|Great British Nuclear|Great British Energy - Nuclear|Darlington SMR|Darlington New Nuclear|' +
    'Clinch River|Wylfa SMR|Ust-Kuyga|Yakutia SMR|Jizzakh SMR|Uzbekistan SMR|Project Pele|reactors for data centres|' +
    'reactors for data centers|nuclear for data centers|Orlen Synthos|Fermi Energia' +
    ';floating nuclear|factory-built|modular|MW reactor|megawatts|first-of-a-kind|nuclear startup|HALEU|data centres|' +
    'data centers|design certification|Rolls-Royce|Westinghouse|reactor design|reactor|Bill Gates',
  'nuclear-safety':
    'nuclear safety|nuclear accident|nuclear disaster|Chernobyl|radiation leak|reactor accident|meltdown|' +
    'treated water release|reactor safety|nuclear safety standards|nuclear safety regulator|nuclear safety inspector|' +
    'safety of nuclear|safety of the nuclear|safety at the nuclear|nuclear incident|nuclear emergency|' +
    'nuclear catastrophe|nuclear leak|nuclear meltdown|core meltdown|reactor meltdown|partial meltdown|reactor explosion|' +
    'reactor fire|reactor shutdown|emergency shutdown of reactor|automatic shutdown|scrammed|reactor core|' +
    'cooling system failure|loss of cooling|emergency diesel generators|off-site power|external power to the plant|' +
    'cooling pond|containment building|containment vessel|radioactive leak|radioactive release|radioactive cloud|' +
    'radioactive fallout|radioactive contamination|radioactive material leaked|radiation level|radiation exposure|' +
    'radiation monitoring|radiation dose|radiation sickness|radiation alert|radiation safety|radiation emergency|' +
    'radiation protection|radiation poisoning|high radiation|iodine tablets|potassium iodide|' +
    'exclusion zone around nuclear|Chernobyl exclusion zone|Chernobyl disaster|Chernobyl accident|Chernobyl plant|' +
    'Chernobyl nuclear|Chornobyl|Pripyat|New Safe Confinement|Fukushima disaster|Fukushima accident|Fukushima Daiichi|' +
    'Fukushima Dai-ichi|Fukushima nuclear|Fukushima meltdown|Fukushima cleanup|Three Mile Island|' +
    'Three Mile Island accident|Windscale|Kyshtym|Mayak accident|Tokaimura|Goiania accident|Sosnovy Bor leak|' +
    'International Nuclear Event Scale|INES scale|nuclear regulator|nuclear watchdog|Nuclear Regulatory Commission|' +
    'Nuclear Regulation Authority|Office for Nuclear Regulation|stress tests of nuclear|nuclear stress test|' +
    'post-Fukushima|new safety standards for reactors|fault under the reactor|seismic safety|' +
    'evacuation plan around nuclear|evacuation plan for nuclear|dosimeter|becquerel|sievert|millisievert|microsievert*|' +
    'cesium|caesium|caesium-137|cesium-137|iodine-131|strontium-90|tritium|treated water discharge|' +
    'discharge of treated water|release of treated water|treated radioactive water|ban on Japanese seafood|' +
    'nuclear liability|nuclear insurance|shelling of nuclear plant|shelling near nuclear|shelling of the nuclear|' +
    'shelling at nuclear plant|occupied nuclear plant|IAEA mission to Zaporizhzhia|IAEA support and assistance mission|' +
    'ISAMZ|Zaporizhzhia nuclear power plant|Zaporizhzhya nuclear|Zaporizhzhia plant|Zaporizhzhia NPP|ZNPP|' +
    'nuclear security zone|orphan source|missing radioactive capsule|lost radioactive|' +
    'World Association of Nuclear Operators|Convention on Nuclear Safety|Chernobyl sarcophagus|Chernobyl liquidators' +
    ';Fukushima|Zaporizhzhia nuclear|radiation|backup generators|active fault|decontamination|decontaminat*|reactor|' +
    'radioactive|contaminated|fallout|evacuat*|core|leak|coolant|shutdown|containment|IAEA|Grossi|safety|cooling|cracks|' +
    'Tepco|exposure|dose|iodine|thyroid' +
    ';radiation therapy',
  electricity:
    'electricity|electric power|power generation|power station|power plant|power supply|power sector|kilowatt-hour|' +
    'electricity generation|electric utility|electric utilities|electric power company|electric power companies|' +
    'electric power industry|electric power sector|electric company|electric cooperative|power company|' +
    'power companies|power utility|power utilities|power producer|power industry|power market|power trading|' +
    'power exports|power imports|power purchase agreement|power demand|power consumption|power shortage|' +
    'power deficit|power generator|power generating|power crisis|power rationing|power capacity|power engineering|' +
    'power ministry|power minister|minister of power|gas-fired power plant|gas-fired power station|gas-fired plant|' +
    'oil-fired|thermal power|thermal power plant|thermal power station|thermal plant|combined-cycle|peaker plant|' +
    'baseload|base load power|baseload power|generating capacity|generation capacity|generating unit|' +
    'electricity supply|electricity supplies|electricity demand|electricity consumption|electricity market|' +
    'electricity sector|electricity industry|electricity company|electricity companies|electricity supplier|' +
    'electricity producer|electricity provider|electricity output|electricity production|electricity generator|' +
    'electricity export|electricity import|electricity trade|electricity trading|electricity shortage|' +
    'electricity deficit|electricity crisis|electricity rationing|electricity price|electricity tariff|' +
    'electricity rates|electricity bills|electricity use|electricity needs|electricity network|electricity ministry|' +
    'electricity minister|electricity authority|electricity board|electricity regulator|electricity regulatory|' +
    'electricity law|electricity reform|electricity liberalisation|electricity deregulation|' +
    'electricity privatisation|electricity customers|electricity access|access to electricity|rural electrification|' +
    'electrified villages|electric rates|electric bills|capacity market|capacity auction|retail electricity|' +
    'wholesale electricity|surplus electricity|surplus power|feed-in tariff|electricity meter|gigawatt-hour|' +
    'megawatt-hour|terawatt-hours|TWh|GWh|MWh|kWh|RWE|PG&E|Consolidated Edison|Con Edison|Tennessee Valley Authority|' +
    'Federal Energy Regulatory Commission|NTPC|State Grid|Inter RAO|KEGOC|Barki Tojik|Electricite du Liban|DTEK|' +
    'Ekibastuz GRES|GRES-1|GRES-2|Almaty CHP|combined heat and power|CHP plant|heat and power plant|' +
    'electric power supply|E.ON*;megawatt|gigawatt|terawatt|utility|utilities|kilowatt|installed capacity|' +
    'without electricity|electric service|smart meter|turbine|generator|grid|outage|blackout|tariff|coal-fired|' +
    'gas-fired|hydroelectric*|nuclear power|lights|circuit|voltage|substation|load|peak demand|plant|watts|electric|' +
    'power|generating|generation|Eskom|Enel|Iberdrola|Endesa|Vattenfall|Engie|Duke Energy|Dominion Energy|' +
    'Southern Company|Exelon|NextEra|Pacific Gas and Electric|National Thermal Power|Tata Power|Adani Power|' +
    'Tokyo Electric Power|Kansai Electric|Chubu Electric|Kyushu Electric|Tohoku Electric|Hokkaido Electric|Taipower|' +
    'Korea Electric Power|Huaneng|Datang|RusHydro|Samruk-Energy|Uzbekenergo|Ukrenergo|Ukrhydroenergo',
  'power-grids':
    'power grid|electricity grid|power line|transmission line|interconnector|blackout|power outage|load-shedding|' +
    'rolling blackout|energy grid|power cuts|grid operator|unified energy system|substation|National Grid|electric grid|' +
    'electrical grid|grid company|grid connection|grid capacity|grid congestion|grid bottleneck|grid collapse|' +
    'grid failure|grid stability|grid upgrade|grid expansion|grid modernisation|grid modernization|grid infrastructure|' +
    'grid investment|grid resilience|grid emergency|grid queue|grid frequency|grid disturbance|grid synchronisation|' +
    'smart grid|supergrid|microgrid|mini-grid|power network|power transmission|power transmission line|' +
    'downed power lines|powerlines|overhead lines|overhead power|transmission network|transmission system|' +
    'transmission system operator|transmission operator|transmission grid|transmission capacity|transmission tower|' +
    'transmission cable|distribution network|distribution grid|distribution lines|distribution company|' +
    'electricity distribution|electricity transmission|electricity network|electricity infrastructure|high-voltage line|' +
    'high-voltage direct current|HVDC|ultra-high-voltage|UHV|pylon|electricity pylons|undersea power cable|' +
    'subsea power cable|power cable|power link|power interconnection|grid interconnection|electricity interconnection|' +
    'cross-border electricity|cross-border power|electrical substation|transformer fire|power transformers|brownout|' +
    'load-shed|loadshedding|power cut|power failure|outages left|left without power|lost power|no electricity|' +
    'without electricity|electricity outage|electricity blackout|electricity cut|power supply cut|' +
    'power supply disruptions|power restored|restore power|restored power|power restoration|restoring power|' +
    'restore electricity|restored electricity|cuts in electricity|scheduled outages|emergency power cuts|hourly outages|' +
    'customers without power|homes without power|homes and businesses without power|households without power|' +
    'households without electricity|attacks on energy grid|attack on the power grid|strikes on energy infrastructure|' +
    'attacks on the grid|Ukrenergo|ENTSO-E|ERCOT|PJM|PJM Interconnection|California ISO|Tennet|50Hertz|Amprion|' +
    'TransnetBW|Terna|Red Electrica|Statnett|Svenska kraftnat|Elering|Litgrid|BRELL|NordLink|Viking Link|NordBalt|' +
    'Estlink|EstLink 2|Celtic Interconnector|North Sea Link|State Grid Corporation|KEGOC|CASA-1000|' +
    'Central Asian power grid|Central Asian Power System|Unified Power System|OCCTO|frequency conversion|Bakun cable|' +
    'ASEAN Power Grid|Georgia-Romania cable|Black Sea cable|Black Sea Energy cable|Great Sea Interconnector|' +
    'EuroAsia Interconnector' +
    ';grid|transmission|outage|off-grid|high-voltage|utility crews|transformer|cable|voltage|restored|dark|darkness|' +
    'candles|customers|electricity|power supply|utility|megawatts|interconnection|congestion|network|generator|shutdowns|' +
    'cuts',
  renewables:
    'renewable energy|renewables|renewable|clean energy|green energy|clean power|renewable power|geothermal|Masdar|' +
    'renewables sector|renewables company|renewable energies|renewable electricity|renewable energy sources|' +
    'renewable energy target|renewable energy capacity|renewable energy company|renewable energy sector|' +
    'renewable energy project|renewable sources|renewable generation|renewable capacity|renewable project|' +
    'renewable developer|renewables target|renewables projects|renewable target|renewable fuels|Renewable Fuel Standard|' +
    'renewable portfolio standard|renewable hydrogen|renewables auction|renewable auction|contracts for difference|' +
    'feed-in tariff|alternative energy|green electricity|green power|clean electricity|clean energy project|' +
    'clean energy sources|wind and solar|solar and wind|wind, solar|solar, wind|sun and wind|tidal power|tidal energy|' +
    'wave power|wave energy|tidal lagoon|ocean energy|geothermal energy|geothermal power|geothermal plant|' +
    'geothermal power plant|bioenergy|bio-energy|biofuel|bioethanol|ethanol plant|ethanol production|ethanol industry|' +
    'ethanol mandate|ethanol blending|biodiesel|biogas|biogas plant|biomethane|biomass power|biomass plant|' +
    'biomass energy|biomass power plant|wood pellets|waste-to-energy|sustainable energy|100 percent renewable|' +
    'share of renewables|International Renewable Energy Agency|IRENA|International Solar Alliance|ACWA Power|Orsted|' +
    'NextEra|Iberdrola renewables|Neoen|Enel Green Power|Adani Green|ReNew Power|Statkraft|Drax|green certificates|' +
    'renewable energy certificates|net metering|energy communities|community energy|curtailed solar|tripling renewable|' +
    'tripling of renewable|triple renewable|REPowerEU|Renewable Energy Directive|Renewable Energy Act|EEG surcharge|' +
    'clean energy zone|renewable energy zone|renewables boom|renewable boom|renewables investment|green energy projects|' +
    'green energy company|Green Energy Corridor|non-fossil|non-fossil fuel|renewables-based|hybrid power plant' +
    ';solar|wind farm|wind power|biomass|ethanol|curtailment|turbine|hydropower|megawatt|gigawatt|wind|green|' +
    'photovoltaic*|low-carbon|electricity generation|subsidies|grid|panels|intermittent|sustainable|clean|carbon-free|' +
    'sugar cane',
  solar:
    'solar power|solar energy|solar panel|solar plant|photovoltaic*|solar farm|solar park|polysilicon|' +
    'solar power plant|solar power station|solar array|solar cell|solar module|solar PV|solar capacity|solar project|' +
    'solar industry|solar sector|solar company|solar companies|solar manufacturer|solar manufacturing|solar maker|' +
    'solar equipment|solar installation|solar installer|solar developer|rooftop solar|rooftop panels|solar rooftop|' +
    'solar tariffs|solar imports|solar subsidies|solar incentives|solar tax credit|solar electricity|solar-powered|' +
    'solar boom|solar glut|solar generation|solar facility|solar irradiation|solar thermal|solar water heater|' +
    'solar heating|concentrated solar|concentrating solar|floating solar|community solar|utility-scale solar|' +
    'large-scale solar|solar battery|solar-plus-storage|solar and storage|solar inverter|solar glass|' +
    'solar supply chain|solar wafers|solar ingots|mega-solar|megasolar|agrivoltaic*|perovskite|PV panels|PV modules|' +
    'PV plant|photovoltaics|International Solar Alliance|First Solar|LONGi|Jinko Solar|Trina Solar|JA Solar|' +
    'Canadian Solar|Hanwha Qcells|Q-Cells|Meyer Burger|GCL-Poly|Noor Ouarzazate|Noor Abu Dhabi|' +
    'Mohammed bin Rashid Al Maktoum Solar Park|solar power capacity|solar energy project;solar|panels|rooftop|' +
    'modules|sunshine|sunlight|megawatt|silicon|desert|arrays|PV|inverter|renewables|Xinjiang|cells|sunny|' +
    'renewable energy|solar storm|SunPower|Sunrun|SunEdison|Enphase|JinkoSolar|Qcells|Suntech|Solyndra|SolarWorld|' +
    'Tongwei|Yingli|Desertec|Bhadla|Ivanpah|Benban;solar orbiter|solar probe',
  wind:
    'wind power|wind farm|wind turbine|offshore wind|wind energy|wind park|wind turbine maker|wind turbine blades|' +
    'turbine blade|wind project|wind power project|wind power plant|wind power capacity|wind power station|' +
    'wind industry|wind sector|wind developer|wind capacity|wind generation|wind electricity|wind-powered|' +
    'wind generated|wind plant|wind installation|wind auction|offshore wind auction|offshore wind farm|' +
    'offshore wind project|offshore wind power|offshore wind energy|offshore wind industry|offshore wind turbines|' +
    'offshore wind lease|floating wind|floating offshore wind|floating wind turbines|floating wind farm|onshore wind|' +
    'onshore wind farm|windfarm|wind tower|wind lease|wind permits|wind ban|wind moratorium|anti-wind|wind mast|' +
    'wind energy company|wind atlas|Siemens Gamesa|GE Vernova|Dogger Bank wind|Vineyard Wind|Revolution Wind|' +
    'Empire Wind|Ocean Wind|South Fork Wind|Sunrise Wind|Coastal Virginia Offshore Wind|Cape Wind|Block Island wind|' +
    'London Array|Gwynt y Mor|Baltic Eagle|Kriegers Flak|Bornholm Energy Island|Lake Turkana Wind|Zarafshan wind|' +
    'Djungar Gate|Yereymentau wind|Mirny wind|Choshi wind|Akita offshore|Noshiro wind|Goto wind|Esbjerg declaration|' +
    'North Sea wind|monopile|Global Wind Energy Council;turbine|turbine maker|energy island|blades|offshore|megawatt|' +
    'renewables|nacelle|rotor|installation vessel|windy|onshore|renewable energy|towers|Vestas|Goldwind|Nordex|' +
    'Enercon|Suzlon|Mingyang|Envision Energy|Orsted|Hornsea|Hywind|Borssele|Fosen|WindEurope|American Wind Energy;' +
    'wind speed|strong winds|wind gusts|gale|steam turbine|gas turbine|hydro turbine|jet engine',
  hydropower:
    'hydropower|hydroelectric*|hydro power|hydroelectric dam|Rogun|Kambarata|Grand Ethiopian Renaissance Dam|' +
    'Three Gorges|hydropower plant|hydropower project|hydropower station|hydropower dam|hydropower sector|' +
    'hydropower potential|hydropower capacity|hydropower generation|hydropower company|hydro plant|hydro project|' +
    'hydro station|hydro scheme|hydro dam|hydro capacity|hydro generation|hydro electricity|hydro-electric|' +
    'hydroelectric power|hydroelectric power plant|hydroelectric plant|hydroelectric project|hydroelectric station|' +
    'hydroelectric power station|hydroelectricity|hydro energy|small hydro|small hydropower|micro-hydro|mini-hydro|' +
    'run-of-river|run-of-the-river|HPPs|pumped-storage|pumped hydro|pumped storage hydropower|mega-dam|megadam|' +
    'dam project|dam construction|dam builder|dam collapse|dam burst|dam breach|dam failure|dam wall|dam removal|' +
    'dam reservoir|filling of the dam|filling the dam|filling of the reservoir|fill the reservoir|giant dam|huge dam|' +
    'big dams|large dams|upstream dam|spillway|penstock|turbine hall|concrete dam|earthfill dam|rock-fill dam|arch dam|' +
    'Rogun dam|Rogun hydropower|Rogun HPP|Nurek dam|Kambarata-1|Kambar-Ata|Kambar-Ata-1|Toktogul|Toktogul reservoir|' +
    'Upper Naryn|Sangtuda|GERD|Ethiopian dam|Renaissance Dam|Three Gorges Dam|Baihetan|Xiluodu|Yarlung Tsangpo dam|' +
    'Medog dam|Brahmaputra dam|Xayaburi|Luang Prabang dam|Lower Sesan|Don Sahong|Mekong dam|Mekong River Commission|' +
    'Myitsone|Salween dam|Dasu dam|Diamer-Bhasha|Mohmand dam|Tarbela|Mangla dam|Kishanganga|Sawalkot|Baglihar|Tulbul|' +
    'Subansiri|Bhakra|Narmada dam|Sardar Sarovar|Tehri dam|Pancheshwar|Upper Tamakoshi|Arun-3|Punatsangchhu|Ilisu|' +
    'Ataturk Dam|Southeastern Anatolia Project|Mosul Dam|Haditha dam|Tishrin Dam|Tabqa Dam|Euphrates dam|Kakhovka dam|' +
    'Dnipro hydroelectric|DniproHES|Sayano-Shushenskaya|Bratsk dam|RusHydro|Enguri|Khudoni|Namakhvani|Gabcikovo|' +
    'Nagymaros|Itaipu|Belo Monte|Tucurui|Yacyreta|HidroAysen|Hidroituango|Guri Dam|Guri hydroelectric|Chixoy|Agua Zarca|' +
    'Hoover Dam|Glen Canyon Dam|Grand Coulee|Bonneville Power|Columbia River Treaty|Snake River dams|Klamath dams|' +
    'Oroville dam|Hydro-Quebec|James Bay project|Muskrat Falls|Site C dam|BC Hydro|Snowy Hydro|Kariba Dam|Lake Kariba|' +
    'Batoka Gorge|Cahora Bassa|Mphanda Nkuwa|Inga dam|Grand Inga|Inga 3|Akosombo|Kainji|Bui dam|Gibe III|' +
    'Stiegler’s Gorge|Julius Nyerere Hydropower|Rufiji dam|Bujagali|Aswan High Dam|hydropeaking|Dasu hydropower|' +
    'Karuma dam|Karuma hydropower|Ratle project|Medog hydropower|Nurek hydropower|Nurek HPP|Merowe dam|Snowy 2.0 project' +
    ';dam|reservoir|HPP|Iron Gates|Vjosa|Lake Powell|Lake Mead|Site C|Statkraft|turbine|spill|megawatt|water level|' +
    'drought|river|gorge|irrigation|upstream|downstream|renewables|low rainfall|hydro|hydrology|river basin|cascade|' +
    'impound*' +
    ';tailings dam',
  hydrogen:
    'green hydrogen|hydrogen|blue hydrogen|hydrogen fuel|electrolyser|electrolyzer|fuel ammonia|ammonia co-firing|' +
    'fuel cell|hydrogen economy|hydrogen energy|hydrogen production|hydrogen project|hydrogen plant|hydrogen hub|' +
    'hydrogen strategy|hydrogen export|hydrogen import|hydrogen supply|hydrogen supply chain|hydrogen pipeline|' +
    'hydrogen network|hydrogen infrastructure|hydrogen storage|hydrogen transport|hydrogen market|hydrogen demand|' +
    'hydrogen producer|hydrogen technology|hydrogen technologies|hydrogen station|hydrogen refuelling|hydrogen refueling|' +
    'hydrogen filling station|hydrogen-powered|hydrogen-fuelled|hydrogen-fueled|hydrogen fuel cell|hydrogen car|' +
    'hydrogen vehicle|hydrogen bus|hydrogen train|hydrogen trucks|hydrogen-powered trains|hydrogen aircraft|' +
    'hydrogen plane|hydrogen ship|hydrogen carrier|hydrogen tanker|hydrogen alliance|Hydrogen Council|Hydrogen Bank|' +
    'hydrogen backbone|hydrogen corridor|hydrogen partnership|hydrogen valley|hydrogen subsidies|hydrogen tax credit|' +
    'clean hydrogen|low-carbon hydrogen|renewable hydrogen|grey hydrogen|gray hydrogen|pink hydrogen|white hydrogen|' +
    'natural hydrogen|geologic hydrogen|turquoise hydrogen|green hydrogen project|green hydrogen plant|' +
    'green hydrogen production|liquid hydrogen|liquefied hydrogen|liquified hydrogen|Suiso Frontier|hydrogen blending|' +
    'blending hydrogen|hydrogen-ready|hydrogen boiler|hydrogen heating|hydrogen steel|hydrogen-based|' +
    'hydrogen-based steel|hydrogen-DRI|electrolyser maker|electrolysis plant|electrolysis of water|water electrolysis|' +
    'green ammonia|blue ammonia|clean ammonia|low-carbon ammonia|ammonia fuel|ammonia-fuelled|ammonia-fueled|' +
    'ammonia as fuel|ammonia co-firing power|co-firing of ammonia|co-firing with ammonia|green methanol|e-methanol|' +
    'e-fuel|efuels|synthetic fuel|synthetic methane|e-methane|methanation|fuel cell vehicle|fuel-cell car|' +
    'fuel cell buses|Toyota Mirai|Hyundai Nexo|Plug Power|Nel ASA|ITM Power|Thyssenkrupp Nucera|Ballard Power|' +
    'Bloom Energy|Hyrasia|Hyrasia One|NEOM Green Hydrogen|Neom hydrogen|H2 Green Steel|Stegra|Fortescue Future|H2Global|' +
    'SoutH2 Corridor|H2Med|REPowerEU hydrogen|Hyphen Hydrogen|Nikola Corp|Linde plc' +
    ';ammonia|gold hydrogen|Mirai|Air Products|Air Liquide|electrolysis|H2|carrier|fuel|renewables|decarbonisation|' +
    'co-firing|cracking|storage|offtake|pilot plant|Namibia|kilogram|clean fuel|liquefied|zero-emission' +
    ';hydrogen bomb',
  'energy-storage':
    'battery storage|energy storage|lithium-ion|grid-scale battery|batteries|battery plant|pumped storage|' +
    'battery energy storage|battery energy storage system|BESS|battery storage system|battery storage facility|' +
    'battery storage plant|battery storage project|battery system|battery farm|big battery|grid battery|grid batteries|' +
    'grid-scale batteries|grid-scale storage|utility-scale battery|utility-scale batteries|home battery|home batteries|' +
    'household battery|battery maker|battery manufacturer|battery manufacturing|battery producer|battery production|' +
    'battery factory|battery factories|battery gigafactory|gigafactory|gigafactories|battery cell|' +
    'battery cell production|battery pack|battery industry|battery sector|battery supply chain|battery technology|' +
    'battery technologies|battery materials|battery chemicals|battery recycling|battery passport|battery swap|' +
    'battery capacity|battery demand|battery prices|battery costs|battery exports|battery startup|battery giant|' +
    'battery joint venture|battery fire|electric vehicle batteries|electric vehicle battery|electric car batteries|' +
    'electric car battery|EV batteries|EV battery|EV battery maker|EV battery plant|lithium battery|lithium batteries|' +
    'lithium-ion battery|lithium-ion batteries|lithium-ion cells|lithium iron phosphate|LFP batteries|LFP battery|' +
    'nickel manganese cobalt|NMC batteries|sodium-ion|sodium-ion battery|sodium-ion batteries|solid-state battery|' +
    'solid-state batteries|solid-state cells|flow battery|flow batteries|vanadium redox|vanadium flow|redox flow|' +
    'iron-air|lead-acid batteries|cathode materials|anode materials|battery-grade|black mass|energy storage system|' +
    'energy storage project|energy storage capacity|energy storage technology|energy storage facility|' +
    'energy storage market|electricity storage|storage batteries|storage battery|power storage|long-duration storage|' +
    'long-duration energy storage|thermal storage|thermal energy storage|thermal battery|gravity storage|' +
    'compressed air energy storage|pumped hydro storage|pumped storage plant|supercapacitor|Powerwall|Megapack|' +
    'Tesla Megapack|Hornsdale|Moss Landing|vehicle-to-grid|CATL|Contemporary Amperex|LG Energy Solution|SK On|' +
    'Samsung SDI|Northvolt|Panasonic Energy|Automotive Cells Company|Britishvolt|QuantumScape|Sungrow|Gotion|EVE Energy|' +
    'Envision AESC|AESC|StoreDot|Form Energy|Redwood Materials|Li-Cycle|Eos Energy|Umicore|PowerCo|BlueOval|' +
    'Fluence Energy' +
    ';battery|car batteries|car battery|lead-acid|cathode|anode|lithium|megawatt-hours|gigawatt-hours|charging|storage|' +
    'cell|recycling|nickel|cobalt|graphite|renewables|electrode|grid|electrolyte|charge|BYD|Tesla|rechargeable' +
    ';Patriot batteries|missile batteries|artillery batteries|air defence batteries|air defense batteries',
  'electric-vehicles':
    'electric vehicle|electric car|EV|EVs|electric cars|charging station|BYD|electric vehicle maker|' +
    'electric vehicle market|electric vehicle sales|electric vehicle production|electric vehicle plant|' +
    'electric vehicle charging|electric vehicle tax credit|electric vehicle subsidies|electric vehicle tariffs|' +
    'electric vehicle startup|electric vehicle batteries|electric vehicle battery|electric car maker|electric car sales|' +
    'electric car market|electric car battery|electric carmaker|electric automaker|electric automobile|electric mobility|' +
    'e-mobility|electromobility|electric truck|electric lorry|electric lorries|electric bus|electric van|electric taxi|' +
    'electric SUV|electric pickup|electric scooters|electric motorbike|electric motorcycles|electric rickshaw|e-rickshaw|' +
    'electric two-wheeler|electric fleet|electric powertrain|electric drivetrain|battery electric|' +
    'battery electric vehicle|BEV|PHEV|plug-in hybrid|hybrid car|hybrid vehicle|hybrid electric|range-extended|' +
    'new energy vehicle|NEV|zero-emission vehicle|zero-emissions vehicle|ZEV mandate|EV maker|EV market|EV sales|' +
    'EV sector|EV industry|EV production|EV plant|EV factory|EV battery|EV batteries|EV charging|EV charger|' +
    'EV tax credit|EV subsidies|EV subsidy|EV tariffs|EV exports|EV imports|EV startup|EV mandate|EV adoption|EV demand|' +
    'EV price war|Chinese EV|Chinese electric|charging point|charging network|charging infrastructure|fast charging|' +
    'fast charger|public chargers|chargepoint|charge points|Supercharger|range anxiety|battery swapping|petrol car ban|' +
    'ban on petrol cars|ban on petrol and diesel|petrol and diesel cars|combustion engine ban|ban on combustion-engine|' +
    'combustion engine phase-out|internal combustion engines|combustion engine cars|2035 ban|Tesla deliveries|' +
    'Tesla sales|Tesla factory|Tesla Model|Model Y|Model 3|Cybertruck|gigafactory|Rivian|Lucid Motors|Polestar|XPeng|' +
    'Li Auto|Zeekr|Leapmotor|Xiaomi SU7|Great Wall Motor|Vinfast|Fisker|Faraday Future|Lordstown Motors|Nissan Leaf|' +
    'Chevrolet Bolt|Chevy Bolt|Ford Mustang Mach-E|F-150 Lightning|Volkswagen ID|Renault Zoe|Ola Electric|Ather Energy|' +
    'BYD Auto|BYD plant|EU tariffs on Chinese electric|Advanced Clean Cars|tailpipe emissions|fleet emissions targets|' +
    'NIO Inc|SAIC Motor|Hyundai Ioniq' +
    ';Tesla|carmaker|electric scooter|fully electric|all-electric|internal combustion engine|combustion engines|Geely|' +
    'robotaxi|automaker|batteries|hybrid|charging|charger|plug|Volkswagen|General Motors|Ford|Toyota|Hyundai|Elon Musk|' +
    'lithium-ion|battery plant|vehicles|auto industry|zero-emission|car industry|showroom|models|registrations|car sales',
  commodities:
    'commodities|commodity prices|raw materials|commodity market|commodity agreement|commodity|commodity price|' +
    'commodity exports|commodity exporter|commodity trader|commodity trading|commodity trading house|commodity exchange|' +
    'commodities exchange|commodities market|commodities trader|commodities trading|commodities boom|commodity boom|' +
    'commodities supercycle|commodity supercycle|commodity super-cycle|commodity index|commodity funds|commodity futures|' +
    'Commodity Futures Trading Commission|CFTC|commodity pact|commodity stabilisation|commodity prices rose|' +
    'commodity prices fell|commodity-dependent|commodity dependence|commodity exporting|primary commodity|' +
    'primary commodities|soft commodities|hard commodities|agricultural commodities|agricultural commodity|' +
    'bulk commodities|raw material|raw material prices|raw materials exports|raw materials prices|base metal|' +
    'industrial metals|precious metals|nonferrous metals|non-ferrous metals|metal prices|metals prices|metals market|' +
    'metal markets|metal exchange|London Metal Exchange|Shanghai Futures Exchange|COMEX|New York Mercantile Exchange|' +
    'NYMEX|Chicago Mercantile Exchange|Chicago Board of Trade|Commodity Exchange Inc|Dalian Commodity Exchange|' +
    'International Natural Rubber|natural rubber|rubber price|rubber exports|International Coffee Organization|' +
    'International Coffee Organisation|International Coffee Agreement|coffee price|coffee exports|coffee exporters|' +
    'coffee producers|coffee quotas|coffee export quotas|coffee futures|coffee crop|arabica|robusta|' +
    'International Cocoa Organization|International Cocoa Organisation|cocoa price|cocoa exports|cocoa futures|' +
    'cocoa crop|cocoa beans|cocoa buffer stock|cocoa pact|cocoa market|buffer stock|buffer stock manager|' +
    'International Sugar Organization|International Sugar Organisation|sugar price|sugar futures|raw sugar|white sugar|' +
    'sugar exports|sugar imports|sugar traders|cotton prices|cotton futures|wool prices|wool market|wool exports|' +
    'tea prices|tea auction|palm oil prices|palm oil futures|palm oil exports|orange juice futures|lumber prices|' +
    'timber prices|timber exports|International Tin Council|tin price|tin exports|tin market|tin mine|tin stocks|' +
    'zinc price|zinc market|zinc stocks|zinc smelter|lead prices|aluminium price|aluminum price|aluminium smelter|' +
    'aluminum smelter|aluminium producer|aluminum producer|aluminium exports|bauxite|bauxite mine|bauxite exports|' +
    'nickel price|nickel market|nickel ore|nickel ore exports|nickel export ban|silver price|silver futures|' +
    'platinum price|iron ore price|diamond sales|rough diamonds|Glencore|Trafigura|Vitol|Gunvor|Mercuria|Cargill|' +
    'Louis Dreyfus|resource curse|Dutch disease|UNCTAD commodity|Common Fund for Commodities|price stabilisation fund' +
    ';metals|coffee|cocoa|rubber|sugar|alumina|palladium|platinum|resource-rich|spot market|tin|zinc|aluminium|aluminum|' +
    'silver|timber|tea|wool|futures|cotton|palm oil|soybeans|bulk|warehouse stocks|spot price|quotas|exporters|producers|' +
    'smelter|speculators|LME|prices rose|traders|mineral',
  'critical-minerals':
    'critical mineral|critical raw material|strategic mineral|rare earth|gallium|germanium|antimony|tungsten|graphite|' +
    'cobalt|rare metals|critical metals|minerals security|critical minerals deal|critical minerals agreement|' +
    'critical minerals supply|critical minerals strategy|critical minerals supply chain|critical mineral supply|' +
    'critical mineral supply chains|Critical Minerals Production Alliance|Critical Raw Materials Act|critical materials|' +
    'strategic metal|strategic raw materials|battery minerals|battery metals|energy transition minerals|' +
    'transition minerals|green minerals|green metals|minor metals|rare metal|specialty metals|speciality metals|' +
    'mineral deal|minerals deal|minerals agreement|mineral agreement|minerals partnership|mineral rights deal|' +
    'US-Ukraine minerals|minerals fund|mineral supply chains|mineral supply|minerals supply|minerals supply chain|' +
    'mineral security|Minerals Security Partnership|mineral processing|minerals processing|processing of critical|' +
    'refining of critical|mineral diplomacy|minerals diplomacy|mineral export ban|minerals export ban|' +
    'mineral export curbs|curbs on gallium|gallium and germanium|gallium exports|germanium exports|antimony exports|' +
    'antimony mine|antimony prices|graphite mine|graphite export|graphite curbs|natural graphite|synthetic graphite|' +
    'graphite anode|cobalt mine|cobalt mining|cobalt export|cobalt export quota|cobalt export ban|cobalt price|' +
    'cobalt miners|cobalt supply|cobalt refinery|artisanal cobalt|tungsten mine|tungsten exports|tungsten prices|' +
    'manganese ore|manganese mine|molybdenum|vanadium|tantalum|coltan|niobium|indium|tellurium|beryllium|titanium sponge|' +
    'titanium metal|magnesium metal|chromite|chrome ore|ferrochrome|hafnium|scandium|rhenium|fluorspar|nickel mine|' +
    'nickel mining|nickel processing|nickel smelter|nickel industry|nickel export ban|nickel ore exports|' +
    'Indonesian nickel|ferronickel|nickel pig iron|HPAL|platinum-group|deep-sea mining|seabed mining|deep-seabed mining|' +
    'polymetallic nodules|seabed minerals|International Seabed Authority|Clarion-Clipperton|The Metals Company|Mutanda|' +
    'Tenke Fungurume|Gécamines|CMOC|Huayou Cobalt|Huayou|Jervois|Syrah Resources|Tsingshan|Ulba Metallurgical|' +
    'tungsten deposit|Boguty|Upper Kairakty|Severny Katpar|Sokli|China’s export ban on minerals|dominance in minerals|' +
    'dependence on Chinese minerals|JOGMEC|National Defense Stockpile|urban mining|conflict minerals|Lobito Corridor|' +
    'Quad critical minerals|Pax Silica' +
    ';lithium|nickel|processing plant|mineral wealth|mineral resources|manganese|bismuth|platinum group metals|' +
    'Project Vault|mineral|deposit|refining|smelter|copper|export licence|export license|export controls|stockpil*|' +
    'China’s dominance|magnets|mine|mining|uranium|dependence on China|supply chain|offtake|battery|silicon metal',
  'rare-earths':
    'rare earth|neodymium|dysprosium|permanent magnet|rare earth magnet|MP Materials|rare earth element|rare earth metal|' +
    'rare earth mineral|rare earth mine|rare earth mining|rare earth miner|rare earth producer|rare earth exports|' +
    'rare earth export controls|rare earth export curbs|rare earth curbs|rare earth supply|rare earth supplies|' +
    'rare earth supply chain|rare earth deposit|rare earth processing|rare earth refining|rare earth refinery|' +
    'rare earth separation|rare earth oxide|rare earth prices|rare earth quota|rare earth dispute|rare earth industry|' +
    'rare earth project|rare earth reserves|rare earths exports|heavy rare earth|light rare earths|magnet maker|' +
    'magnet exports|magnet supply|magnet manufacturing|neodymium magnets|neodymium-iron-boron|praseodymium|NdPr|terbium|' +
    'samarium|samarium cobalt|yttrium|lanthanum|cerium|gadolinium|europium|lutetium|ytterbium|monazite|bastnaesite|' +
    'bastnäsite|ionic clay|ion-adsorption|Lynas Rare Earths|Lynas plant|Molycorp|Mountain Pass|Mount Weld|Bayan Obo|' +
    'Northern Rare Earth|China Rare Earth Group|Shenghe Resources|Arafura|Energy Fuels rare|USA Rare Earth|' +
    'Vulcan Elements|Noveon|Neo Performance|Less Common Metals|Tanbreez|Kvanefjeld|Norra Karr|Per Geijer|Fen deposit|' +
    'Brazilian Rare Earths|Serra Verde|Kachin rare|Silmet|Solvay La Rochelle|Carester|Minamitorishima|Minamitori|' +
    'rare-earth mud|Steenkampskraal|Songwe Hill|Makuutu|Kuirektykol|Nolans rare earths' +
    ';Lynas|Baotou|Iluka|magnet|export controls|export licence|export license|Ganzhou|separation plant|Kachin|' +
    'critical minerals|refining|oxide|MOFCOM|Inner Mongolia|electric motors|stockpile',
  lithium:
    'lithium|battery metals|lithium mine|spodumene|lithium triangle|lithium mining|lithium miner|lithium producer|' +
    'lithium production|lithium project|lithium deposit|lithium reserves|lithium resources|lithium extraction|' +
    'direct lithium extraction|lithium price|lithium market|lithium supply|lithium demand|lithium export|' +
    'lithium carbonate|lithium hydroxide|lithium chloride|lithium brine|lithium salt|lithium refinery|lithium refining|' +
    'lithium processing|lithium plant|lithium concentrate|lithium nationalisation|lithium nationalization|lithium law|' +
    'lithium company|lithium deal|lithium rush|lithium boom|hard-rock lithium|lithium ore|lepidolite|petalite|' +
    'battery-grade lithium|Salar de Atacama|Salar de Uyuni|Atacama lithium|Maricunga|Hombre Muerto|Cauchari-Olaroz|' +
    'Thacker Pass|Rhyolite Ridge|Salton Sea lithium|Smackover|Kings Mountain lithium|James Bay lithium|Greenbushes|' +
    'Pilgangoora|Pilbara Minerals|Mineral Resources lithium|Wodgina|Mt Holland|Kathleen Valley|Liontown|Allkem|Orocobre|' +
    'Livent|Arcadium|Arcadium Lithium|Lithium Americas|Piedmont Lithium|Ganfeng|Ganfeng Lithium|Tianqi|Tianqi Lithium|' +
    'Sigma Lithium|Core Lithium|Zijin lithium|AVZ Minerals|Bikita|Arcadia lithium|Goulamina|Bougouni|Jadar project|' +
    'Rio Tinto’s lithium|Barroso mine|Savannah Resources|Vulcan Energy|Cinovec|Imerys lithium|Cornish Lithium|Keliber|' +
    'Yahua|CATL lithium|Codelco lithium|LitioMx|Yacimientos de Litio|Shevchenkivske|Dobra lithium|nickel sulphate|' +
    'nickel sulfate|cobalt sulphate|cobalt sulfate' +
    ';cobalt|Albemarle|SQM|salt flat|white gold|battery minerals|Uyuni|Manono|Jadar|nickel|Atacama|battery|batteries|' +
    'electric vehicles|mine|graphite|ore|evaporation ponds|critical minerals|Bolivia|battery-grade|Zimbabwe lithium|' +
    'tonnes of LCE|carbonate' +
    ';lithium-ion',
  mining:
    'mining company|mining industry|mine workers|open-pit|mining project|mineworkers|miner’s union|mining licence|' +
    'mining license|mining sector|gold mine|copper mine|iron ore|mining companies|mining giant|mining group|mining firm|' +
    'mining major|mining boom|mining law|mining code|mining bill|mining rights|mining concession|mining lease|' +
    'mining permit|mining operation|mining town|mining region|mining tax|mining royalties|mining royalty|mining minister|' +
    'mining ministry|mining accident|mining disaster|mining investment|mining investors|mining exports|mining output|' +
    'mining shares|mining stocks|mining executive|mining equipment|mining engineer|mining union|mining contractor|' +
    'mining waste|mining ban|mining block|mining deal|mining contracts|mining strike|mines minister|mines ministry|' +
    'Ministry of Mines|minister of mines|miners’ strike|mineworker|mine worker|mine closure|mine collapse|mine accident|' +
    'mine disaster|mine explosion|mine blast|mine fire|mine shaft|mineshaft|mine site|mine owner|mine operator|' +
    'mine safety|mine expansion|mine output|mine production|mine development|mine project|miners trapped|trapped miners|' +
    'miners killed|miners died|open-pit mine|open-cast|opencast|open-cut|opencut|strip mine|underground mine|' +
    'underground mining|surface mining|artisanal mining|artisanal miners|artisanal mine|small-scale mining|' +
    'illegal mining|illegal miners|illegal mine|illegal gold mining|galamsey|zama zama|informal miners|mineral rights|' +
    'mineral extraction|mineral exports|mineral exploration|mineral deposit|mineral reserves|mineral resource|' +
    'mineral sands|mineral ore|mineral-rich|tailings dam|tailings dam collapse|ore body|orebody|ore grade|ore reserves|' +
    'ore deposit|drill core|grams per tonne|silver mine|silver mining|nickel mine|nickel mining|zinc mine|zinc mining|' +
    'lead and zinc|lead-zinc|tin mine|tin mining|iron ore mine|iron ore mining|iron ore miner|iron ore project|' +
    'iron ore shipments|iron ore exports|platinum mine|platinum mining|platinum miners|diamond mine|diamond mining|' +
    'diamond miner|rough diamonds|blood diamonds|conflict diamonds|Kimberley Process|De Beers|Alrosa|bauxite mine|' +
    'bauxite mining|phosphate mine|potash mine|salt mine|jade mine|jade mining|emerald mine|sapphire mine|sand dredging|' +
    'deep-sea mining|seabed mining|Rio Tinto|BHP Billiton|Broken Hill Proprietary|Anglo American|Vale SA|' +
    'Vale do Rio Doce|Glencore mine|Glencore’s|Freeport-McMoRan|Newmont|Barrick|AngloGold|Gold Fields Ltd|Harmony Gold|' +
    'Sibanye|Sibanye-Stillwater|Impala Platinum|Implats|Amplats|Lonmin|Marikana|Fortescue|Teck Resources|Ivanhoe Mines|' +
    'First Quantum|Vedanta|Norilsk Nickel|Nornickel|Polyus|Polymetal|Kazzinc|Kazakhmys|Eurasian Resources Group|' +
    'Navoi Mining|Almalyk Mining|Kumtor|Centerra|Oyu Tolgoi|Grasberg|Samarco|Brumadinho|Mariana dam|Simandou|Panguna|' +
    'Porgera|Ok Tedi|Las Bambas|Bougainville mine|Juukan Gorge|Chamber of Mines|Minerals Council|Mining Indaba|Asarco|' +
    'Noranda|Falconbridge|Cominco|Codelco|Erdenet|Zijin Mining|Minerals Commission|Inco|BHP Group|Homestake Mining' +
    ';mine|mines|miners|ore|mining|strip mining|tailings|sand mining|BHP|excavator|pit|shaft|tonnes of ore|mined|deposit|' +
    'smelter|mineral|copper|gold|silver|zinc|nickel|drilling|concentrator|concentrate|royalties|underground|collapse|' +
    'geolog*|feasibility study|exploration|blast|smelting|extraction' +
    ';land mine|landmine|data mining|bitcoin mining|crypto mining|cryptocurrency mining|sea mines|naval mines|' +
    'anti-personnel mines|minesweeper|mine clearance|mine-clearing',
  copper:
    'copper|copper mine|copper mining|copper miner|copper price|copper futures|copper market|copper output|' +
    'copper production|copper producer|copper producing|copper exports|copper exporter|copper imports|copper demand|' +
    'copper supply|copper supplies|copper stocks|copper inventories|copper cathode|copper concentrate|copper ore|' +
    'copper deposit|copper reserves|copper project|copper smelter|copper smelting|copper refinery|refined copper|' +
    'copper scrap|copper tariff|copper belt|Copperbelt|copper royalty|copper rod|copper cable|copper theft|' +
    'copper workers|copper strike|copper-gold|copper and gold mine|copper and cobalt|copper-cobalt|copper giant|' +
    'copper group|copper company|copper industry|treatment and refining charges|LME copper|Comex copper|' +
    'three-month copper|Codelco’s|Chuquicamata|El Teniente|Radomiro Tomic|Collahuasi|Los Bronces|Los Pelambres|' +
    'Antofagasta Minerals|Escondida mine|Quebrada Blanca|Spence mine|Las Bambas|Cerro Verde|Antamina|Quellaveco|' +
    'Southern Copper|Southern Peru Copper|Cobre Panama|Grasberg|Freeport Indonesia|Batu Hijau|Oyu Tolgoi|Erdenet|Aktogay|' +
    'Bozshakol|KAZ Minerals|Kazakhmys|Zhezkazgan|Yoshlik|Udokan|Bor mine|Zijin Bor|KGHM|Aurubis|Kamoa-Kakula|Kolwezi|' +
    'Tenke Fungurume|Konkola|Mopani|Kansanshi|Lumwana|Zambia Consolidated Copper Mines|ZCCM|Gecamines|Reko Diq|Mes Aynak|' +
    'Sarcheshmeh|Resolution Copper|Morenci|Bingham Canyon|Kennecott|Magma Copper|Phelps Dodge|Asarco|Cananea|Olympic Dam|' +
    'Ok Tedi|Bougainville Copper|Panguna|Jiangxi Copper|Tongling|CIPEC|' +
    'Intergovernmental Council of Copper Exporting Countries|International Copper Study Group' +
    ';Codelco|Escondida|London Metal Exchange|smelter|copper wire|copper tubes|treatment charges|Almalyk|Mount Isa|' +
    'cathode|concentrate|Chile|Zambia|mine|ore|LME|red metal|cents a pound|base metals|smelting|Comex|tonnes|miners' +
    ';copper sulphate',
  steel:
    'steel|steelmaker|steel mill|steel industry|crude steel|iron ore|Posco|steelmaking|steel-making|steel maker|' +
    'steel plant|steel works|steelworks|steelworker|steel worker|steel company|steel companies|steel group|steel giant|' +
    'steel firm|steel sector|steel producer|steel production|steel output|steel capacity|steel overcapacity|steel glut|' +
    'excess steel|steel export|steel import|steel imported|imported steel|steel tariff|tariffs on steel|duties on steel|' +
    'steel and aluminium|steel and aluminum|steel quota|steel dumping|dumped steel|steel safeguard|steel trade|' +
    'steel trade dispute|steel price|steel market|steel demand|steel consumption|steel product|flat steel|flat-rolled|' +
    'hot-rolled|hot rolled coil|cold-rolled|galvanised steel|galvanized steel|rolled steel|stainless steel producer|' +
    'stainless steel mill|specialty steel|speciality steel|structural steel|rebar|reinforcing bar|steel bars|steel slab|' +
    'steel billets|steel sheet|steel plate|steel pipe|steel tubes|seamless pipe|steel beams|steel scrap|scrap steel|' +
    'scrap metal exports|pig iron|hot briquetted iron|direct reduced iron|sponge iron|ferroalloy|ferrochrome|' +
    'ferrosilicon|blast furnace|electric arc furnace|arc furnace|coke oven|coking coal supplies|open-hearth|rolling mill|' +
    'iron and steel|iron and steel works|iron & steel*|green steel|low-carbon steel|steel decarbonisation|iron ore price|' +
    'iron ore mine|iron ore exports|iron ore imports|iron ore shipments|iron ore pellets|taconite|steel town|steel union|' +
    'United Steelworkers|USW|steel strike|steel jobs|steel nationalisation|nationalise British Steel|British Steel|' +
    'Tata Steel|Port Talbot|Port Talbot steelworks|Corus|Llanwern|Ravenscraig|Liberty Steel|BlueScope|BHP Steel|OneSteel|' +
    'U.S. Steel|US Steel*|United States Steel|Bethlehem Steel|LTV Steel|Inland Steel|Armco|Nucor|Cleveland-Cliffs|' +
    'Steel Dynamics|AK Steel|Algoma Steel|Stelco|Dofasco|Nippon Kokan|Kawasaki Steel|Sumitomo Metal|Kobe Steel|JFE Steel|' +
    'JFE Holdings|Baosteel|Baowu|China Baowu|Hesteel|HBIS|Shagang|Ansteel|Hyundai Steel|JSW Steel|' +
    'Steel Authority of India|Thyssenkrupp Steel|Thyssen AG|Salzgitter|Voestalpine|Arcelor|Usinor|Taranto steelworks|' +
    'Acciaierie d’Italia|Italsider|Finsider|SSAB|Outokumpu|Severstal|NLMK|Evraz|Mechel|Metinvest|Azovstal|Ilyich steel|' +
    'Zaporizhstal|Kryvyi Rih steel|Qarmet|ArcelorMittal Temirtau|Uzmetkombinat|Krakatau Steel|Gerdau|Usiminas|CSN steel|' +
    'Ternium|Mittal Steel|EUROFER|World Steel Association|worldsteel|American Iron and Steel Institute|' +
    'voluntary restraint agreements on steel|Eurofer quota|Davignon plan|crude steel output|crude steel production|' +
    'Section 232 steel|Global Forum on Steel|USX Corp|Thyssenkrupp’s steel' +
    ';Nippon Steel|ArcelorMittal|Scunthorpe|Whyalla|ThyssenKrupp|Ilva|Magnitogorsk|Temirtau|furnace|mill|slab|coil|' +
    'ingots|iron|scrap|tonnes|metalworkers|metallurg*|overcapacity|coking coal|foundry|alloy|smelter|billet|dumping|' +
    'plates',
  gold:
    'gold mine|gold price|gold prices|gold bullion|bullion|gold mining|gold miners|gold output|gold production|' +
    'ounces of gold|oz of gold|gold market|gold ore|gold project|gold deposit|gold property|troy ounce|gold|' +
    'Krugerrand|spot gold|gold exploration|gold bullion market|gold bar|gold ingots|gold futures|gold spot price|' +
    'spot gold price|price of gold|bullion market|bullion dealers|bullion traders|bullion coin|bullion bars|' +
    'London bullion market|London gold fixing|gold fix|gold fixing|gold producer|gold miner|gold mining company|' +
    'gold mining companies|gold mining stocks|gold mining shares|gold mining venture|gold mining project|' +
    'gold mining joint venture|gold shares|gold stocks rallied|gold rally|gold exports|gold imports|gold import duty|' +
    'gold smuggling|gold smugglers|smuggled gold|illegal gold mining|illegal gold miners|gold refinery|gold refiner|' +
    'gold trading|gold trader|gold demand|gold supply|gold purchases|gold buying|gold holdings|central bank gold|' +
    'central banks’ gold|gold-backed|gold ETF|gold loan|gold sales|gold nuggets|gold vein|gold grade|' +
    'gold mineralisation|gold mineralization|gold resource|gold drilling|gold prospects|gold concession|' +
    'gold ore reserves|gold reserves estimated|gold and silver|gold, silver|gold and copper|gold mill|gold recovery|' +
    'gold dore|cyanide leaching|carats of gold|tonnes of gold|tons of gold|kilograms of gold|kilos of gold|' +
    'grams of gold|ounces gold|ounces of gold and|World Gold Council|Gold Council|Shanghai Gold Exchange|' +
    'American Eagle gold|Maple Leaf coin|gold coin sales|Kumtor gold mine|safe-haven gold;an ounce|oz|ounce|ounces|' +
    'per ton of ore|gold medal|gold reserve|gold reserves|gold fields|gold coins|gold coin|gold mines',
};
