/**
 * Names that mean more than one thing, and what tells the meanings apart. English, written by hand.
 */

/** Phrases that contain a region's name and mean none, or another: folded into the matcher so that the longest wins. */
export const phrases: Readonly<Record<string, string>> = {
  // Means no region at all.
  '':
    'Manufacturers Hanover|American Express|American football|French fries|French toast|French horn|Danish pastry|Swiss cheese|Turkish delight|' +
    'Dutch oven|Dutch courage|Brazil nuts|Brazil nut|Brussels sprouts|Brussels sprout|Guinea pig|Guinea pigs|Guinea fowl|' +
    'Gulf of Guinea|Indian Ocean|Persian Gulf|Arabian Gulf|South China Sea|East China Sea|Sea of Japan|Gulf of Mexico|' +
    'Gulf of America|Gulf of Oman|Gulf of Thailand|Philippine Sea|English Channel|Irish Sea|Mexican standoff|' +
    'Cuban heels|Jordan River|River Jordan|Jordan Valley|Niger River|River Niger|Congo River|Congo Basin|Air Jordan|' +
    'Jordan Brand|Panama hat|Panama Papers|Jersey Shore|Bermuda shorts|Bermuda Triangle|Bermuda grass|Canada goose|' +
    'Canada geese|Cayenne pepper|Jerusalem artichoke|Vienna Convention|Geneva Convention|Geneva Conventions|Paris Agreement|Paris Accord|' +
    'Kyoto Protocol|Montreal Protocol|Hague Convention|Rome Statute|Lisbon Treaty|Treaty of Rome|Maastricht Treaty|Dublin Regulation|' +
    'Plaza Accord|Louvre Accord|Paris Club|London Club|German shepherd|German shepherds|English language|Latin|English-language|Spanish-language|' +
    'French-language|English teacher|English class|English literature|African violet|Chinese New Year|Chinese restaurant|' +
    'Chinese food|Mexican food|Mexican restaurant|Italian restaurant|Indian restaurant|Thai food|Turkish coffee|Turkish bath|Turkish rug|Swiss chard|Swiss army knife|Dutch auction|French press|French bulldog|Brussels lace|Irish coffee|Irish setter|' +
    'Turkey Day|Christmas turkey|Thanksgiving turkey|Stockholm syndrome|Munich Security Conference|Davos Man|' +
    'Spanish flu|West Nile|Trojan Horse|Vietnam veteran|Vietnam veterans|Vietnam War veteran|Vietnam vet|' +
    'Lebanon Valley|Holland America|Holland Tunnel|Maltese falcon|Georgia O’Keeffe|Chad Johnson|India ink|Lima bean|Lima beans|' +
    'Peru State|China Grove|St. Petersburg Times|European-American|Hong Kong flu|Brent crude|Rhodes Scholar|Rhodes scholar|Rhodes scholarship',
  US:
    'African American|African Americans|African-American|African-Americans|Native American|Native Americans|American Indian|American Indians|Irish American|' +
    'Italian American|Mexican American|Mexican Americans|Asian American|Asian Americans|Cuban American|Cuban Americans|' +
    'Japanese American|Japanese Americans|Japanese-American|Mexican-American|Cuban-American|Chinese-American|Chinese American|' +
    'Bank of America|American Airlines|Athens, Ga.|Athens, Georgia|Rome, Georgia|Georgia Tech|University of Georgia|' +
    'Georgia State University|Georgia Power|Georgia Pacific|Georgia-Pacific|State of Georgia|Georgia Gov.|Georgia Governor|Georgia Senate|Georgia Legislature|' +
    'Georgia General Assembly|South Georgia College|Lebanon County|Jordan High School|Cuba City|Mexico, Missouri|' +
    'New York Times|Washington Post|Washington County|Washington Redskins|Norfolk Naval Station|American Samoan|' +
    'Moscow, Idaho|Paris, Texas|Lima, Ohio|Toledo, Ohio|Cairo, Illinois|Peru, Indiana|Warsaw, Indiana|Berlin, New Hampshire|' +
    'St. Petersburg, Florida|Birmingham, Alabama|Melbourne, Florida|Manchester, New Hampshire|Cambridge, Massachusetts|' +
    'East St. Louis|Central American University|Puget Sound|Great Lakes|Great Plains|Rocky Mountains|Dutch Harbor|New London|New Bern|New Haven|New Bedford',
  CA: 'London, Ontario|Canadian Forces|Hamilton, Ontario|Sydney, Nova Scotia',
  PG: 'New Guinea',
  FR: 'French Riviera',
  GR: 'Western Macedonia|Central Macedonia|Eastern Macedonia|Greek Macedonia|Macedonia and Thrace',
  IQ: 'Iraqi Turkmen|Iraqi Turkmens|Turkmen Front|Iraqi Kurdistan|Iraqi Kurds',
  AQ: 'British Antarctic Territory',
  'CD CG': 'two Congos|both Congos',
  'KP KR': 'two Koreas|both Koreas|North and South Korea|inter-Korean|Inter-Korean',
  'US GB': 'Anglo-American',
  'US CN': 'Sino-American|Sino-U.S.',
  'CN RU': 'Sino-Russian|Sino-Soviet',
  'CN JP': 'Sino-Japanese',
  'CN IN': 'Sino-Indian',
  'CN GB': 'Sino-British',
  'FR DE': 'Franco-German',
  'FR GB': 'Franco-British|Anglo-French',
  'IE GB': 'Anglo-Irish',
  'RU UA': 'Russo-Ukrainian',
  'RU JP': 'Russo-Japanese',
  'RU GE': 'Russo-Georgian',
  'IN PK': 'Indo-Pakistani|Indo-Pakistan',
  'IR OM': 'Strait of Hormuz|Straits of Hormuz|Hormuz',
  'ID MY SG': 'Strait of Malacca|Malacca Strait',
  'YE DJ ER': 'Bab el-Mandeb|Bab al-Mandab|Bab el Mandeb',
  'DE RU': 'Nord Stream|Nord Stream 2',
};

/** Names that are ordinary words too: in a line all of capitals they prove nothing by themselves. */
export const ordinaryWords =
  'turkey|china|jersey|us|chad|guinea|polish|nice|split|cork|reading|mali|swift|bath|eni|ina|mol|ppc|who|it|chile|fed|' +
  'chilean|pole|poles|finn|finns|dane|danes|greek|lao|swede|turk|turks|bath|essex|kent|java|phoenix|buffalo|mobile|au|sa|' +
  'ppp|ots|sco|isi|rada|hue|man|gao|hama|osh|kiwi|kiwis|congress|republicans|democrats|quad|g7|petra|palma|sumy|sines';

/** Names of regions that people bear as given names: followed by another name in capitals they are a person. */
export const alsoGivenNames =
  'Israel|Chad|Jordan|Georgia|Kenya|India|China|Paris|London|Sydney|Florence|Cuba|Ireland|Holland|Malta|Vienna|Lima|Milan|' +
  'Virginia|Dakota|Carolina|Victoria|Santiago|Cyprus|America|Brazil|Troy|Lincoln|Houston|Dallas|Austin|Denver|Jackson|' +
  'Geneva|Odessa|Petra|Lourdes|Chelsea|Brooklyn|Savannah|Madison|Phoenix|Asia|Africa|Ida|Adelaide|Regina|Sofia|Sierra|' +
  'Montana|Catalina|Orlando|Francis|Santos|Tyrone|Bristol|Devon|Kent|Tiraspol|Perry|Rhodes|Jersey|Cairo|Roma|Egypt|' +
  'Persia|Memphis|Trent|Alexandria|Valencia|Raleigh|Cleveland|Macon|Ireland|Tennessee|Indiana|Zaire|Siena|Verona|Iran|Scotland';

/** Names of regions that are surnames: after a given name they are a person. Any other region's name after one is, too. */
export const givenNames =
  'James|John|Robert|Michael|William|David|Richard|Joseph|Thomas|Charles|Christopher|Daniel|Matthew|Anthony|Mark|Donald|' +
  'Steven|Paul|Andrew|Joshua|Kenneth|Kevin|Brian|George|Timothy|Ronald|Edward|Jason|Jeffrey|Ryan|Jacob|Gary|Nicholas|Eric|' +
  'Jonathan|Stephen|Larry|Justin|Scott|Brandon|Benjamin|Samuel|Gregory|Alexander|Frank|Patrick|Raymond|Jack|Dennis|Jerry|' +
  'Tyler|Aaron|Jose|Adam|Nathan|Henry|Douglas|Zachary|Peter|Kyle|Ethan|Walter|Noah|Jeremy|Christian|Keith|Roger|Terry|' +
  'Gerald|Harold|Sean|Carl|Arthur|Lawrence|Dylan|Jesse|Bryan|Joe|Billy|Bruce|Gabriel|Alan|Juan|Logan|Wayne|Roy|' +
  'Ralph|Randy|Eugene|Vincent|Russell|Louis|Philip|Bobby|Johnny|Bradley|Mary|Patricia|Jennifer|Linda|Elizabeth|Barbara|' +
  'Susan|Jessica|Sarah|Karen|Lisa|Nancy|Betty|Margaret|Sandra|Ashley|Kimberly|Emily|Donna|Michelle|Carol|Amanda|Melissa|' +
  'Deborah|Stephanie|Rebecca|Sharon|Laura|Cynthia|Dorothy|Amy|Kathleen|Angela|Shirley|Emma|Brenda|Pamela|Nicole|Anna|' +
  'Samantha|Katherine|Christine|Helen|Debra|Rachel|Carolyn|Janet|Maria|Catherine|Heather|Diane|Olivia|Julie|Joyce|' +
  'Ruth|Lauren|Kelly|Christina|Joan|Evelyn|Judith|Andrea|Hannah|Cheryl|Jacqueline|Martha|Gloria|Teresa|Ann|Sara|Kathryn|' +
  'Frances|Janice|Jean|Alice|Julia|Grace|Amber|Denise|Danielle|Marilyn|Beverly|Theresa|Sophia|Natalie|Jane|Bob|Bill|Jim|' +
  'Tom|Mike|Dave|Steve|Dan|Tim|Ted|Ben|Sam|Tony|Chris|Matt|Rick|Ron|Ken|Greg|Jeff|Pete|Phil|Ray|Fred|Barry|Denzel|Booker|' +
  'Carlos|Luis|Pedro|Antonio|Miguel|Francisco|Jorge|Ricardo|Fernando|Eduardo|Kerry|Booker|Irving|Isaiah|Dinah|Whitney|' +
  'Jeremiah|Ned|Julian|Theo|Simon|Martin|Graham|Ian|Neil|Colin|Nigel|Trevor|Derek|Stuart|Craig|Duncan|Alastair|Anatole|' +
  'Ahmed|Mohammed|Mohamed|Muhammad|Ali|Hassan|Hussein|Omar|Yusuf|Ibrahim|Abdul|Ivan|Sergei|Vladimir|Dmitri|Mikhail|' +
  'Hans|Klaus|Jürgen|Pierre|François|Jacques|Giovanni|Marco|Barack|Harrison|Herbert|Lyndon|Woodrow|Melania|Hillary|Michele|' +
  'Rowan|Gwen|Jude|Jesus|Angel|Mariah|Jordin|Barbie|Stan|Fiona|Jenny|Lucy|Kate|Katie|Megan|Molly|Holly|Erin|Judy|Ellen';

/** Words in capitals that follow a country's name in running text without making it a person. */
export const afterCountry =
  'President|Prime|Minister|Foreign|Defence|Defense|Finance|Interior|Energy|Ambassador|Embassy|Army|Navy|Air|Police|Bank|' +
  'Central|National|State|Government|Parliament|Airlines|Airways|River|Valley|Street|Road|Avenue|Square|University|College|' +
  'Institute|Council|Conference|Summit|Forum|Fund|Group|Inc|Corp|Ltd|Co|Limited|Steel|Oil|Gas|Petroleum|Mining|Times|Post|' +
  'News|Daily|Today|Herald|Journal|Tribune|Act|Treaty|Agreement|Accord|Day|War|Week|Cup|Open|Premier|League|Olympic|Olympics|' +
  'Securities|Exchange|Stock|Investment|Development|Railways|Railway|Post|Telecom|Power|Electric|Nuclear|Atomic|Aerospace|' +
  'Defense|Aircraft|Security|Intelligence|Supreme|High|Court|Chamber|Federation|Association|Committee|Commission|Ministry|' +
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|' +
  'October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Red|Desk|Office|Program|Programme|Project|' +
  'Relations|Affairs|Strategy|Initiative|Mission|Country|Director|Chief|Secretary|General|Governor|King|Queen|Prince|Sultan|' +
  'County|City|Township|Hospital|School|Church|Center|Centre|Museum|Park|Lake|Mountains|Island|Islands|Coast|Sea|Gulf|Border|' +
  'The|A|An|And|In|On|At|To|For|With|Of|By|From|As|But|Is|Was|Has|Will|If|When|While|After|Before|Over|Under|Says|Said|I|He|She|It|We|They|This|That|There|Where|Who|What|How|Why|Because|Not|No|Its|His|Her|Their|Our|My|Also|Both|Now';

/** What speaks for the country Georgia and what for the state of the United States, where only "Georgia" is written. */
export const georgiaCountry = 'GE|RU|AM|AZ|TR|UA|x-south-caucasus|x-black-sea|x-caspian|x-eu|x-nato|x-cis|KZ|IR|MD';

/** Names that two regions share: the first is meant unless the text speaks for the second. A star stands for any ending. */
export const shared: Readonly<Record<string, string>> = {
  'GE US': 'Georgia|Georgian|Georgians',
  'CD CG': 'Congo|Congolese|Конго|конголезск*|コンゴ',
  'KR KP': 'Korea|Korean|Koreans|Korea’s|Корея|Кореи|Корее|Корею|корейск*|Корея*|Koreya*|朝鮮',
};

/** Names that, besides, begin a sentence as ordinary words. */
export const sentenceWords =
  'того|чад|мали|polish|nice|split|reading|pole|poles|finn|cork|bath|man|hue|who|quad|osh|ош|gap';

/** Abbreviations of the scheme that mean too much else to be looked for in running text. */
export const notInText =
  'AU|SA|AES|RSA|RF|SPR|APE|SADR|C5|CA5|OTS|V4|TDT|EEU|APAC|РК|ЕО|RF|ЦА|CAR|The States|Saudi|Balkan|Nordic|Baltic|WHO|АС|QUAD|Quad|Indian subcontinent';
