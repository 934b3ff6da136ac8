/** English words for topics of politics, society, environment and technology; for how to read them see english.ts. */
export const englishSocietyTerms: Readonly<Record<string, string>> = {
  politics:
    'parliament|opposition party|opposition leader|ruling party|political party|political crisis|lawmaker|lawmakers|' +
    'legislature|legislation|cabinet|domestic politics' +
    ';government|president|senate|minister|party|opposition|bill|Congress',
  elections:
    'election|elections|electoral|ballot|polling station|presidential candidate|presidential election|' +
    'parliamentary election|voter|voters|voter turnout|runoff|run-off|referendum|election commission|general election|' +
    'snap election|opinion poll|exit poll|re-election|election campaign|primary election|vote count|by-election' +
    ';candidate|vote|votes|voted|campaign|polls|elected|seats|poll',
  governments:
    'cabinet reshuffle|coalition government|no-confidence|confidence vote|caretaker government|new government|sworn in|' +
    'swearing-in|resignation of the prime minister|new prime minister|new cabinet|coalition talks|coalition partner|' +
    'prime minister resign*|interim government|minority government|impeach*' +
    ';resigned|resignation|coalition|appointed|cabinet|premier|reshuffle',
  coups:
    'coup|coup d’etat|coup attempt|putsch|junta|military takeover|military rule|mutiny|military junta|seized power|' +
    'coup plot|overthrow*|ousted president|martial law' +
    ';ousted|toppled|transition|soldiers',
  protests:
    'protest|protests|protester|protesters|demonstrator|demonstrators|demonstration|riot|riots|rioting|unrest|tear gas|' +
    'mass rally|anti-government|civil disobedience|crackdown|rioters|uprising|sit-in' +
    ';rally|marched|clashes|strike|police|arrested|curfew',
  'constitutional-reform':
    'constitutional reform|constitutional amendment|new constitution|constitutional referendum|constitutional change|' +
    'draft constitution|term limit|rewrite the constitution' +
    ';constitution|amend*|constitutional',
  separatism:
    'separatis*|secession*|secede|independence referendum|breakaway|independence movement|pro-independence|' +
    'self-determination|declaration of independence|Catalan independence|unilateral independence' +
    ';autonomy|independence|region’s status',
  'rule-of-law':
    'rule of law|supreme court|constitutional court|judicial independence|judiciary|International Criminal Court|ICC|' +
    'International Court of Justice|ICJ|arrest warrant|court ruling|prosecutor|sentenced|war crimes tribunal|high court|' +
    'jailed for|verdict' +
    ';court|judge|trial|lawsuit|convicted|ruled|lawyer|charges|ruling|jail',
  corruption:
    'corruption|bribe|bribery|bribes|graft|embezzle*|kickback|kleptocra*|anti-corruption|money laundering|corrupt|' +
    'slush fund|abuse of office|misuse of funds|insider deal' +
    ';scandal|fraud|indicted|illicit',
  'human-rights':
    'human rights|political prisoner|torture|rights group|Amnesty International|Human Rights Watch|extrajudicial|' +
    'forced labour|forced labor|enforced disappearance|crimes against humanity|genocide|rights abuses|' +
    'human rights abuses|arbitrary detention|death penalty|dissident|dissidents|apartheid|women’s rights|civil liberties|' +
    'rights activist|prisoner of conscience|ethnic cleansing' +
    ';activist|abuses|detained|rights|detention|persecution|repression',
  'media-freedom':
    'press freedom|media freedom|journalist jailed|journalist arrested|censorship|Reporters Without Borders|' +
    'Committee to Protect Journalists|foreign agents law|foreign agent law|freedom of the press|freedom of speech|' +
    'freedom of expression|independent media|arrested journalist|detained journalist|editor jailed' +
    ';journalist|journalists|newspaper|broadcaster|newsroom|reporter|blogger',
  minorities:
    'ethnic minority|ethnic minorities|minority rights|indigenous|Uyghur|Uyghurs|Uighur|Rohingya|Kurds|Kurdish|' +
    'Roma community|ethnic group|language law|Kurd|Tibetans|Crimean Tatars|Aboriginal|discrimination against' +
    ';minority|ethnic|discrimination|tribe|tribal',
  religion:
    'religious freedom|Catholic Church|Orthodox Church|pope|pontiff|cardinal|bishop|archbishop|mosque|imam|Muslim|' +
    'Christian|cleric|patriarch|religion|religious|Islamist|hijab|synagogue|conclave|Hindu|Buddhist|pilgrimage|Sunni|' +
    'Shi’ite|Shia|church' +
    ';faith|prayer|temple|Islamic|Catholic|sectarian|worship',
  society:
    'civil society|social policy|social welfare|gender equality|poverty|inequality' +
    ';social|community|women|families|youth',
  migration:
    'migration|migrant|migrants|immigration|immigrant|immigrants|deportation|deported|border crossing|asylum seeker|' +
    'asylum seekers|visa ban|undocumented|illegal immigration|border wall|small boats|people smugglers|deport*|' +
    'immigration law|illegal aliens' +
    ';visa|border|visas|diaspora|citizenship',
  'labour-migration':
    'labour migration|labor migration|migrant worker|migrant workers|remittance|remittances|guest worker|foreign workers|' +
    'seasonal workers|labour migrants|labor migrants|overseas workers' +
    ';migrants|work permit|work permits|patent',
  refugees:
    'refugee|refugees|asylum|asylum seeker|asylum seekers|displaced people|internally displaced|UNHCR|refugee camp|' +
    'displaced|displacement|resettlement' +
    ';fled|fleeing|camp|camps|shelter',
  'humanitarian-aid':
    'humanitarian aid|humanitarian crisis|humanitarian assistance|aid convoy|aid workers|Red Cross|Red Crescent|' +
    'relief supplies|relief effort|aid agency|aid agencies|UNRWA|aid delivery|relief agencies|humanitarian corridor|' +
    'emergency relief|humanitarian' +
    ';relief|aid|food parcels|shelter|donations',
  demography:
    'birth rate|fertility rate|ageing population|aging population|population decline|demographic*|census|life expectancy|' +
    'population growth|depopulation|shrinking population' +
    ';population|births|elderly|pension',
  'public-health':
    'public health|health care|healthcare|World Health Organization|World Health Organisation|vaccine|vaccination|' +
    'health ministry|health minister|hospital beds|AIDS|malaria|tuberculosis|polio|measles|cancer|HIV|medicines' +
    ';hospital|doctors|disease|patients|health|drug|medical',
  pandemics:
    'pandemic|epidemic|COVID-19|coronavirus|Ebola|bird flu|avian flu|H5N1|mpox|cholera|outbreak|swine flu|SARS|lockdown|' +
    'quarantine|virus outbreak' +
    ';virus|infections|infected|vaccine|cases|contagious',
  education:
    'university|universities|education minister|education ministry|academic|curriculum|scholarship|research institute|' +
    'science policy|schoolchildren|education reform|exchange students|teachers’ union|tuition' +
    ';school|schools|students|teachers|research|scientists|education|campus|professor|teacher|student',
  disasters:
    'natural disaster|disaster relief|state of emergency|emergency services|wildfire|wildfires|landslide|mudslide|' +
    'avalanche|volcanic eruption|volcano|rescue workers|rescuers|explosion at|death toll|search and rescue|evacuat*|' +
    'forest fire|mine collapse|disaster' +
    ';rescue|missing|collapsed|victims|emergency|survivors|wreckage',
  earthquakes:
    'earthquake|quake|tsunami|aftershock|seismic|magnitude|epicentre|epicenter|Richter scale|tremor' +
    ';rubble|tremors|collapsed buildings',
  'floods-and-storms':
    'flood|floods|flooding|hurricane|typhoon|cyclone|tropical storm|storm surge|monsoon|flash flood|tornado|heavy rain|' +
    'torrential rain|blizzard|snowstorm' +
    ';storm|landfall|inundated|rain|winds|evacuated',
  environment:
    'environmental|pollution|air pollution|ecosystem|toxic waste|environment minister|oil spill|plastic waste|ecolog*|' +
    'smog|contamination|plastic pollution|acid rain' +
    ';environment|conservation|clean-up|toxic|waste|emissions',
  'climate-policy':
    'climate change|global warming|climate policy|climate summit|Paris Agreement|COP28|COP29|COP30|COP31|climate finance|' +
    'net zero|climate crisis|greenhouse gas|carbon emissions|carbon neutral*|climate target|climate action|' +
    'Kyoto Protocol|climate talks|climate goals|loss and damage|UNFCCC|heatwave|heat wave|glacier' +
    ';climate|emissions|warming|methane',
  'carbon-markets':
    'carbon price|carbon tax|carbon market|carbon credit|emissions trading|carbon border|CBAM|cap and trade|' +
    'carbon border adjustment|carbon capture|greenhouse gas emissions|joint crediting mechanism' +
    ';emissions|carbon|methane',
  biodiversity:
    'biodiversity|deforestation|endangered species|rainforest|wildlife|overfishing|illegal fishing|fishing quota|whaling|' +
    'fisheries|poaching|national park|extinction|illegal logging|coral reef' +
    ';species|forest|fishing|forests|habitat',
  water:
    'water scarcity|water shortage|water security|water resources|drought|transboundary|irrigation|Aral Sea|Amu Darya|' +
    'Syr Darya|desalination|water-sharing|Indus Waters Treaty|groundwater|water supply|Qosh Tepa|drinking water|' +
    'water management|reservoir|aquifer' +
    ';river|water|dam|canal|upstream|downstream',
  technology:
    'technology policy|technology transfer|high technology|tech company|tech companies|tech giant|innovation|high-tech|' +
    'technology' +
    ';tech|digital|software|computer|internet',
  'ai-policy':
    'artificial intelligence|AI|generative AI|machine learning|large language model|AI Act|AI safety|OpenAI|ChatGPT|' +
    'DeepSeek|chatbot|frontier model|Nvidia|data centre|data center|AI model' +
    ';algorithm|chip|facial recognition|automation',
  semiconductors:
    'semiconductor|semiconductors|chipmaker|microchip|TSMC|ASML|lithography|foundry|chip exports|Rapidus|chip plant|' +
    'advanced chips|memory chip|Nvidia|SMIC|integrated circuits' +
    ';chip|chips|wafer|Intel|Samsung',
  telecoms:
    'telecommunications|telecoms|telecom|5G|internet shutdown|mobile network|broadband|Starlink|Huawei|telephone company|' +
    'undersea cable|internet blackout|mobile operator|social media ban' +
    ';internet|network|mobile|satellite|telephone|social media|WhatsApp|Telegram',
  'digital-economy':
    'digital economy|cryptocurrency|cryptocurrencies|bitcoin|digital currency|stablecoin|e-commerce|fintech|digital tax|' +
    'central bank digital currency|blockchain|crypto|digital services tax|data protection' +
    ';digital|online|platform|token|GDPR',
  space:
    'space programme|space program|satellite|satellites|spacecraft|space agency|rocket launch|astronaut|cosmonaut|NASA|' +
    'Roscosmos|JAXA|space station|lunar|moon landing|Baikonur|SpaceX|orbit|anti-satellite|space shuttle|ISRO|' +
    'moon mission|spaceflight|space force' +
    ';space|launch|rocket|Mars|moon',
};
