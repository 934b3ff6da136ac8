/** English words for topics of relations between states and security; for how to read them see english.ts. */
export const englishSecurityTerms: Readonly<Record<string, string>> = {
  'international-relations':
    'geopolitic*|multipolar|world order|foreign relations|great power|Global South|Cold War|spheres of influence|' +
    'international relations|multipolarity|multipolar world|unipolar|bipolar world|rules-based order|' +
    'rules-based international order|international order|new world order|liberal international order|global order|' +
    'balance of power|great-power|great power competition|great-power rivalry|great power politics|major power|' +
    'superpower|superpowers|superpower rivalry|sphere of influence|new cold war|post-Cold War|global governance|' +
    'non-aligned|Non-Aligned Movement|non-alignment|nonaligned|multilateralism|unilateralism|isolationism|' +
    'interventionism|realpolitik|detente|détente|containment policy|policy of containment|global power|rising power|' +
    'middle power|emerging powers|regional power|hegemony|hegemon|global hegemony|strategic competition|' +
    'strategic rivalry|US-China rivalry|US-China relations|Sino-American relations|East-West relations|' +
    'East-West tensions|North-South dialogue|developing world|transatlantic relations|transatlantic ties|' +
    'Sino-Russian|Sino-Soviet|Russia-West|global affairs|world affairs|international affairs|Monroe Doctrine|' +
    'Great Game|new Great Game|Thucydides Trap|strategic autonomy|BRICS|G77|Indo-Pacific strategy|' +
    'balance between Russia and China|multi-vector|multivector|global leadership|world stage|Belfer Center|' +
    'Chatham House|Council on Foreign Relations|Carnegie Endowment|Foreign Affairs magazine|power politics|' +
    'bloc politics|sovereign equality|anti-Western|pro-Western|pro-Russian course|reset relations|' +
    'international system' +
    ';international|powers|rivalry|influence|foreign policy|sovereignty|West|Western powers|bloc|alignment|strategic|' +
    'interests|global|Kremlin|White House|axis|confrontation|tensions|international community',
  diplomacy:
    'diplomacy|diplomat|diplomatic|foreign minister|foreign ministry|ambassador|embassy|bilateral relations|' +
    'bilateral talks|foreign policy|Secretary of State|diplomatic relations|diplomatic ties|foreign ministers|envoy|' +
    'foreign secretary|consulate|diplomatic mission|bilateral cooperation|special representative|diplomatic row|' +
    'diplomatic spat|diplomatic crisis|diplomatic rift|diplomatic tensions|diplomatic efforts|diplomatic solution|' +
    'diplomatic offensive|diplomatic channel|diplomatic protest|diplomatic note|diplomatic corps|' +
    'diplomatic recognition|diplomatic passport|diplomatic immunity|diplomatic breakthrough|diplomatic push|' +
    'diplomatic source|diplomatic talks|diplomatic thaw|top diplomat|senior diplomat|career diplomat|' +
    'expelled diplomats|expel diplomats|expulsion of diplomats|persona non grata|summoned the ambassador|' +
    'summons ambassador|summoned ambassador|summoned the envoy|recalled its ambassador|recalled ambassador|' +
    'recall of ambassador|ambassador to|ambassadorial|US ambassador|charge d’affaires|chargé d’affaires|' +
    'credentials to|letters of credence|presented his credentials|consul|consul general|consul-general|' +
    'consulate general|consular|embassies|high commissioner to|special envoy|presidential envoy|' +
    'minister of foreign affairs|ministry of foreign affairs|MFA|Foreign Office|State Department|Department of State|' +
    'foreign affairs minister|foreign policy chief|deputy foreign minister|vice foreign minister|' +
    'foreign ministry spokesman|foreign ministry spokesperson|foreign ministry spokeswoman|sever* diplomatic|' +
    'cut diplomatic ties|cut off diplomatic|restore diplomatic|restored diplomatic|establish diplomatic|' +
    'establishment of diplomatic|normalisation of relations|normalization of relations|normalise relations|' +
    'normalize relations|normalise ties|normalize ties|thaw in relations|mend ties|mend fences|bilateral ties|' +
    'bilateral meeting|bilateral agenda|bilateral issues|shuttle diplomacy|back-channel|backchannel|' +
    'behind-the-scenes talks|demarche|démarche|political consultations|strategic dialogue|two-plus-two|2+2 talks|' +
    'foreign policy adviser|foreign policy advisor|high-level talks|proximity talks|indirect talks|joint statement|' +
    'telephone conversation with|phone call with President|Wang Yi|Lavrov|Blinken|Marco Rubio|Kissinger|James Baker|' +
    'Shevardnadze|Gromyko|Vienna Convention on Diplomatic|wolf warrior' +
    ';talks|bilateral|negotiat*|met with|relations|visit*|counterpart|dialogue|foreign affairs|meeting with|' +
    'delegation|exchange of views|spokesperson|cooperation|ties|consultations|ministerial|friendly relations|' +
    'mutual interest|special envoy’s|phone call|overture*',
  'state-visits':
    'prime minister is visiting|president is visiting|premier is visiting|talks with the president*|' +
    'talks with the prime minister*|meet the president*|meet the prime minister*|meets the president|' +
    'to meet president*|met the president*|two-day tour|three-day tour|four-day tour|five-day tour|two-nation tour|' +
    'three-nation tour|tour of Central Asia|first overseas trip|first foreign trip|' +
    'state visit|official visit|working visit|arrived on a visit|paid a visit|pay a visit|pays a visit|official trip|' +
    'state banquet|three-day visit|two-day visit|four-day visit|president arrives|held talks with President|' +
    'held talks with Prime Minister|leaders’ visit|official visit to|state visit to|working visit to|historic visit|' +
    'landmark visit|presidential visit|royal visit|return visit|goodwill visit|visiting president|' +
    'visiting prime minister|visiting leader|visiting foreign minister|visiting Chinese|visiting Russian|visiting US|' +
    'visiting French|visiting Japanese|visiting Turkish|visiting German|visit by President|visit by Prime Minister|' +
    'visit of President|visit of the President|visit of Prime Minister|President’s visit|Prime Minister’s visit|' +
    'premier’s visit|Xi’s visit|Putin’s visit|Trump’s visit|Biden’s visit|visit to China|visit to Beijing|' +
    'visit to Russia|visit to Moscow|visit to Washington|visit to the United States|visit to Japan|visit to Tokyo|' +
    'visit to India|visit to New Delhi|visit to France|visit to Paris|visit to Germany|visit to Berlin|' +
    'visit to Kazakhstan|visit to Astana|visit to Uzbekistan|visit to Tashkent|visit to Kyrgyzstan|visit to Bishkek|' +
    'visit to Tajikistan|visit to Turkmenistan|visit to Azerbaijan|visit to Baku|visit to Turkey|visit to Türkiye|' +
    'visit to Ankara|visit to Saudi Arabia|visit to Riyadh|visit to Iran|visit to Tehran|visit to Israel|' +
    'visit to Egypt|visit to Cairo|visit to Kyiv|visit to Kiev|visit to Ukraine|visit to London|visit to Britain|' +
    'visit to Italy|visit to Rome|visit to Pakistan|visit to Vietnam|visit to Hanoi|visit to North Korea|' +
    'visit to Pyongyang|visit to South Korea|visit to Seoul|visit to Mongolia|visit to Taiwan|visit to Africa|' +
    'visit to Europe|visit to Brazil|visit to Hungary|visit to Serbia|visit to Cuba|visit to Syria|visit to Iraq|' +
    'visit to Poland|visit to Indonesia|visit to Australia|visit to the UAE|visit to Qatar|first official visit|' +
    'first state visit|first foreign trip|first overseas trip|first trip abroad|overseas trip|foreign trip|' +
    'foreign tour|five-nation tour|four-nation tour|three-nation tour|Asian tour|African tour|Middle East tour|' +
    'Gulf tour|European tour of|regional tour|one-day visit|day-long visit|five-day visit|three-day trip|' +
    'two-day trip|weeklong visit|week-long visit|begins a visit|began a visit|begins visit|ends visit|wraps up visit|' +
    'concludes visit|kicks off visit|arrives in Beijing|arrives in Moscow|arrived in Beijing|arrived in Moscow|' +
    'arrived in Astana|arrived in Tashkent|arrived in Washington on|arrives for talks|red carpet welcome|' +
    'red-carpet welcome|welcoming ceremony|welcome ceremony|honour guard|honor guard|21-gun salute|guest of honour|' +
    'state dinner|official reception|invited to visit|invitation to visit|accepted an invitation to visit|' +
    'visit the White House|White House visit|hosted at the White House|met at the airport|talks at the Kremlin|' +
    'talks at the Elysee|Air Force One' +
    ';prime minister visit*|prime minister heads to|prime minister travels to|prime minister arrived in|' +
    'president visit*|president heads to|president travels to|president arrived in|premier visit*|visit|trip|visits|arrives|arrived in|received by|guard of honour|guard of honor|prime minister|president|' +
    'hosted|visit to|visits to|visiting|visited|first visit|trip to|tour of Central Asia|tour|itinerary|delegation|' +
    'invitation|bilateral talks|welcomed|leg of|counterpart|president’s trip' +
    ';prison visit|hospital visit|visiting fellow|visiting professor|visiting scholar|visitors',
  summits:
    'summit|summit meeting|leaders’ meeting|G7 summit|G20 summit|trilateral meeting|leaders’ summit|' +
    'head of state council|summitry|summit talks|summit agenda|summit declaration|summit host|summit hosts|' +
    'annual summit|regional summit|bilateral summit|trilateral summit|virtual summit|emergency summit|' +
    'extraordinary summit|informal summit|inaugural summit|NATO summit|EU summit|BRICS summit|SCO summit|' +
    'ASEAN summit|APEC summit|CIS summit|Arab League summit|Arab summit|African Union summit|OTS summit|' +
    'Turkic summit|C5+1 summit|Quad summit|East Asia Summit|G-7 summit|G-20 summit|G8 summit|Group of Seven summit|' +
    'superpower summit|Reagan-Gorbachev summit|Geneva summit|Reykjavik summit|Malta summit|Helsinki summit|' +
    'Alaska summit|Singapore summit|Hanoi summit|Camp David summit|Budapest summit|Trump-Putin summit|' +
    'Trump-Xi summit|Trump-Kim summit|inter-Korean summit|China-Central Asia Summit|Central Asian leaders|' +
    'summit of leaders|summit of heads of state|meeting of heads of state|meeting of the heads of state|' +
    'council of heads of state|council of heads of government|heads of state and government|Russia-Africa summit|' +
    'US-Africa summit|Commonwealth summit|CHOGM|Summit of the Americas|European Council summit|NATO leaders|' +
    'G7 leaders|G-7 leaders|G20 leaders|G-20 leaders|EU leaders|BRICS leaders|ASEAN leaders|SCO leaders|Arab leaders|' +
    'leaders gather|leaders gathered|world leaders gather|gathering of leaders|gathering of world leaders|' +
    'family photo|sherpa|sherpas|final communique|summit communique|final communiqué|joint communique|' +
    'leaders’ declaration|on the sidelines of the summit|sidelines of the summit|sidelines of the G20|' +
    'sidelines of the G7|face-to-face meeting between|summit diplomacy|leaders’ retreat|CICA summit|COMCEC summit|' +
    'Aqaba summit|summiteers' +
    ';leaders met|communique|joint declaration|host city|declaration|rotating presidency|chairmanship|leaders|host|' +
    'hosts|heads of state|plenary session|sidelines|attend*|communiqué|gathering|bloc’s leaders|G7|G20|BRICS' +
    ';summit of Mount|Everest|climbers|reach the summit|reached the summit|Summit County',
  treaties:
    'treaty|treaties|ratif*|memorandum of understanding|intergovernmental agreement|joint declaration|' +
    'signed agreements|treaty withdrawal|peace treaty|friendship treaty|treaty of friendship|good-neighbourliness|' +
    'treaty on|treaty signing|treaty signed|signatory|signatories|state parties|states parties|party to the treaty|' +
    'ratification|ratified the|ratify the|ratifies|instrument of ratification|accede to|accession to the convention|' +
    'acceded to|withdraw from the treaty|withdrawal from the treaty|withdraws from treaty|pull out of the treaty|' +
    'pulled out of the treaty|exit from the treaty|quit the treaty|abrogat*|scrap* treaty|scrap the treaty|' +
    'suspend* treaty|treaty violation|breach of the treaty|treaty obligations|denounce the treaty|' +
    'denunciation of the treaty|terminate the agreement|bilateral agreement|bilateral treaty|multilateral treaty|' +
    'international treaty|international agreement|international convention|UN convention|framework convention|' +
    'framework agreement|interstate agreement|interstate treaty|intergovernmental agreements|' +
    'intergovernmental memorandum|memorandums of understanding|memoranda of understanding|MoU|MOU signed|' +
    'signed a memorandum|signed a treaty|signed a pact|signed an accord|signed the accord|initialled|initialed the|' +
    'extradition treaty|legal assistance treaty|visa-free agreement|partnership and cooperation agreement|' +
    'association agreement|cooperation agreement|cooperation pact|non-aggression pact|basic treaty|' +
    'unification treaty|Maastricht Treaty|Lisbon Treaty|Treaty of Rome|Antarctic Treaty|Law of the Sea|UNCLOS|' +
    'Vienna Convention|Geneva Convention|Geneva Conventions|Hague Convention|Ottawa Convention|Helsinki Accords|' +
    'Helsinki Final Act|Budapest Memorandum|Abraham Accords|Open Skies Treaty|Outer Space Treaty|high seas treaty|' +
    'plastics treaty|pandemic treaty|cybercrime convention|Istanbul Convention|Kyoto Protocol|Montreal Protocol|' +
    'Minsk agreements|Dayton accords|Oslo accords|Panama Canal treaty|package of documents|documents were signed|' +
    'signed documents' +
    ';agreement|signed|memorandum|signing ceremony|deal|pact|accord|convention|protocol|signed an agreement|signing|' +
    'agreements|ratified by|provisions|clause|enter into force|entered into force|withdrawal|parties to|binding|' +
    'documents|depositary' +
    ';party convention|national convention|Democratic National Convention|Republican National Convention|' +
    'Democratic convention|Republican convention|convention center|convention centre|Honda Accord',
  alliances:
    'strategic partnership|mutual defence|mutual defense|security pact|security treaty|defence pact|defense pact|' +
    'alliance|military alliance|NATO|AUKUS|comprehensive strategic partnership|Article 5|collective defence|' +
    'North Atlantic Treaty Organization|North Atlantic alliance|North Atlantic Council|Atlantic alliance|' +
    'transatlantic alliance|NATO allies|NATO ally|NATO member|NATO members|NATO membership|NATO accession|' +
    'NATO expansion|NATO enlargement|NATO bid|join NATO|joining NATO|NATO secretary-general|NATO secretary general|' +
    'NATO chief|Stoltenberg|Mark Rutte|NATO summit|NATO headquarters|Partnership for Peace|eastern flank|Warsaw Pact|' +
    'Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO|mutual assistance pact|' +
    'mutual defence pact|mutual defense pact|mutual defence treaty|mutual defense treaty|mutual security|' +
    'collective defense|collective security|defence alliance|defense alliance|security alliance|US-Japan alliance|' +
    'Japan-US alliance|US-South Korea alliance|trilateral alliance|alliance between|new alliance with|' +
    'alliance with Russia|alliance with China|alliance partners|treaty ally|treaty allies|major non-NATO ally|' +
    'security treaty with|US-Japan security treaty|ANZUS|Five Eyes|the Quad|Quadrilateral Security Dialogue|' +
    'security partnership|defence partnership|defense partnership|defence cooperation agreement|' +
    'defense cooperation agreement|status of forces agreement|enhanced strategic partnership|strategic partner|' +
    'strategic partners|strategic partnership agreement|strategic partnership treaty|strategic alliance between|' +
    'allied relations|allied interaction|allied nations|allied powers|alliance commitments|security guarantees|' +
    'nuclear umbrella|extended deterrence|Alliance of Sahel States|Axis of Resistance|no-limits partnership|' +
    'no limits partnership|coalition of the willing|burden-sharing|burden sharing|European army|' +
    'Western European Union|Joint Expeditionary Force|entente|strategic cooperation treaty|' +
    'comprehensive strategic cooperation' +
    ';ally|allies|partnership|security guarantee|Quad|allied|strategic cooperation|defence cooperation|' +
    'defense cooperation|pact|bloc|coalition|mutual|commitment|Article 4|deterrence|partner|partners|joint defence|' +
    'axis' +
    ';ruling alliance|opposition alliance|electoral alliance|airline alliance|Star Alliance|alliance of parties',
  'united-nations':
    'United Nations|U.N.|Security Council|General Assembly|UNESCO|UNICEF|secretary-general|Guterres|UNSC|UN|' +
    'UN Security Council|U.N. Security Council|UN General Assembly|U.N. General Assembly|UNGA|UN secretary-general|' +
    'UN chief|U.N. chief|UN Secretary General|António Guterres|Antonio Guterres|Ban Ki-moon|Kofi Annan|Boutros-Ghali|' +
    'Perez de Cuellar|Kurt Waldheim|UN resolution|U.N. resolution|Security Council resolution|' +
    'General Assembly resolution|UN Charter|U.N. Charter|UN agency|U.N. agency|UN agencies|UN body|UN official|' +
    'UN spokesman|UN spokesperson|UN mission|UN envoy|U.N. envoy|UN special envoy|UN special rapporteur|' +
    'special rapporteur|UN ambassador|ambassador to the United Nations|permanent representative to the UN|' +
    'permanent representative to the United Nations|permanent member of the Security Council|' +
    'permanent members of the Security Council|permanent seat on the Security Council|non-permanent member|' +
    'nonpermanent member|vetoed a resolution|veto power|veto in the Security Council|UN reform|' +
    'Security Council reform|UN headquarters|UN membership|UN human rights office|UN Human Rights Council|' +
    'Human Rights Council|OHCHR|UNDP|UNEP|UNCTAD|UNIDO|ECOSOC|UNODC|UN Women|UNFPA|UN-Habitat|World Food Programme|' +
    'International Labour Organization|ITU|UPU|WIPO|FAO|UN convoy|UN experts|UN panel of experts|UN report|' +
    'UN peacekeeping budget|UN staff|UN inspectors|UN observers|UN sanctions|U.N. sanctions|UN funding|UN dues|' +
    'UN resident coordinator|UN day|UN80|Sustainable Development Goals|Summit of the Future|World Court|' +
    'Trusteeship Council|UNESCO World Heritage|Turtle Bay|world body|UN-brokered|UN-backed|UN-mandated|UNAMA|UNRWA|' +
    'UNMIK|UNTAC|observer state status' +
    ';resolution|veto|abstain*|peacekeepers|high commissioner for|multilateral|General Debate|mandate|' +
    'draft resolution|rapporteur|world leaders|permanent member|five permanent members|envoy|observer status|' +
    'World Heritage' +
    ';National Security Council|General Assembly of shareholders|state general assembly|security council secretary',
  'regional-cooperation':
    'regional cooperation|regional integration|consultative meeting|Central Asia plus Japan|CA+JAD|C5+1|' +
    'Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO|ASEAN|Eurasian Economic Union|EAEU|' +
    'African Union|ECOWAS|Organization of Turkic States|Mercosur|BIMSTEC|SAARC|Central Asian integration|' +
    'consultative meeting of heads of state|consultative meeting of the heads|consultative meetings of|' +
    'Central Asian states|Central Asian cooperation|C5 countries|C5 leaders|C6 format|Central Asia plus|' +
    'Central Asia-Italy|EU-Central Asia|Central Asia-Japan|Central Asia-Germany|B5+1|Shanghai Five|SCO member|' +
    'SCO membership|SCO members|SCO member states|SCO Development Bank|Commonwealth of Independent States|' +
    'CIS countries|CIS member|CIS states|CIS free trade|Eurasian integration|Eurasian Economic Commission|' +
    'Eurasian Economic Community|EurAsEC|Eurasian Union|Customs Union|Union State|OTS|Turkic Council|Turkic states|' +
    'Turkic world|TURKSOY|Turkic integration|Economic Cooperation Organization|ECO member|CAREC|CICA|' +
    'Conference on Interaction and Confidence|Association of Southeast Asian Nations|ASEAN member|ASEAN chair|' +
    'ASEAN Regional Forum|ASEAN Plus Three|ASEAN foreign ministers|APEC|Asia-Pacific Economic Cooperation|' +
    'Pacific Islands Forum|Gulf Cooperation Council|GCC|Arab League|Organization of Islamic Cooperation|' +
    'Organisation of Islamic Cooperation|Economic Community of West African States|East African Community|SADC|' +
    'Southern African Development Community|IGAD|COMESA|Maghreb Union|AfCFTA|Organization of African Unity|OAU|' +
    'Organization of American States|OAS|CARICOM|CELAC|UNASUR|Pacific Alliance|Andean Community|' +
    'Central American integration|Visegrad|Visegrad Group|Weimar Triangle|Three Seas Initiative|Nordic Council|' +
    'Benelux|Nordic-Baltic|Bucharest Nine|Open Balkan|Berlin Process|Western Balkans|Black Sea Economic Cooperation|' +
    'GUAM|Quadrilateral cooperation|Lancang-Mekong|Mekong River Commission|Caspian Five|Caspian states|' +
    'Caspian littoral|European integration|EU enlargement|EU accession|EU membership|EU candidate|EU member states|' +
    'join the EU|accession talks|European Economic Community|European Community|Eastern Partnership|' +
    'European Political Community|Mediterranean Union|regional economic integration|regional organisation|' +
    'regional organization|regional grouping|regional bloc|regional connectivity|cross-border cooperation|' +
    'good-neighbourly relations|good-neighborly|neighbourhood policy|subregional|Arctic Council|Schengen|' +
    'trilateral cooperation|Central Asian summit|Association Agreement with the EU|Brexit' +
    ';integration|region’s|regional countries|neighbouring countries|neighboring countries|common market|' +
    'chairmanship|member states|observer status|secretariat|connectivity|dialogue partner|full member|joint projects|' +
    'five Central Asian|common space|European Union|bloc|bloc’s|candidate status|accession',
  'border-disputes':
    'border dispute|territorial dispute|territorial claim|disputed territory|disputed border|border clash|' +
    'demarcation|delimitation|Line of Actual Control|Line of Control|disputed islands|border demarcation|' +
    'Nagorno-Karabakh|Essequibo|border agreement|sovereignty over|border conflict|border row|border standoff|' +
    'border stand-off|border skirmish|border skirmishes|border clashes|border war|border talks|border treaty|' +
    'border deal|border delimitation|delimitation and demarcation|border commission|border demarcation commission|' +
    'boundary dispute|boundary commission|border demarcated|delimit the border|delimited border|demarcated border|' +
    'undemarcated|disputed section|disputed sections|disputed boundary|disputed region|disputed area|disputed areas|' +
    'disputed land|contested border|contested territory|territorial disputes|territorial claims|territorial row|' +
    'territorial integrity|territorial concessions|territorial expansion|territorial swap|land swap|' +
    'exchange of territory|exchange of territories|territory exchange|irredentis*|annexation|annexed Crimea|' +
    'annexation of Crimea|annexed by Russia|annexed territories|annex Greenland|annexation of the West Bank|' +
    'illegally annexed|LAC|LoC|Kashmir dispute|disputed Kashmir|Galwan|Aksai Chin|Arunachal Pradesh|Doklam|' +
    'Ladakh standoff|Sino-Indian border|Indian-Chinese border|India-China border|Sino-Soviet border|' +
    'Sino-Vietnamese border|Durand Line|Preah Vihear|Thai-Cambodian border|Cambodia-Thailand border|' +
    'Thailand-Cambodia border|Tajik-Kyrgyz border|Kyrgyz-Tajik border|Kyrgyz-Uzbek border|Uzbek-Kyrgyz border|' +
    'Kempir-Abad|Vorukh|Sokh enclave|Ferghana Valley borders|Karabakh conflict|Nagorny Karabakh|' +
    'Armenian-Azerbaijani border|Zangezur|Esequibo|Guayana Esequiba|Guyana-Venezuela|Falklands dispute|' +
    'Falklands sovereignty|Malvinas|Gibraltar dispute|Golan Heights|Shebaa Farms|Abyei|Badme|Eritrea-Ethiopia border|' +
    'Hala’ib|Western Sahara|Bakassi|Oder-Neisse|Kuril|Kurils|Southern Kurils|Kurile Islands|Kuril Islands dispute|' +
    'Northern Territories dispute|Northern Territories issue|return of the Northern Territories|Belize-Guatemala|' +
    'Ecuador-Peru border|Beagle Channel|Shatt al-Arab|Green Line|cross-border shelling|cross-border incursion|' +
    'border incursion|intrusion into territory|border guards exchanged fire|closed the border with|border closure|' +
    'border reopening|sovereignty dispute|claims sovereignty|inviolability of borders|land border dispute|tri-border|' +
    'tripoint|state border treaty' +
    ';border|enclave|frontier|Kashmir|annex*|claim*|territory|demarcat*|sovereignty|border guards|border crossing|' +
    'village|shootout|disputed|boundary|exclave|skirmish|standoff|checkpoint|delimit*|neighbours|map|maps|cession|' +
    'occupied|Northern Territories' +
    ';cross-border trade|border wall|Doctors Without Borders',
  'maritime-disputes':
    'South China Sea|East China Sea|exclusive economic zone|maritime boundary|Senkaku*|Diaoyu*|Spratly*|Paracel*|' +
    'Scarborough Shoal|Second Thomas Shoal|maritime claim|nine-dash line|maritime dispute|maritime border|' +
    'disputed waters|contested waters|territorial waters|territorial sea|exclusive economic zones|EEZ claim|' +
    'maritime claims|maritime row|maritime tensions|maritime standoff|maritime sovereignty|maritime delimitation|' +
    'maritime boundaries|maritime boundary deal|sea border|sea boundary|delimitation of the continental shelf|' +
    'continental shelf claim|extended continental shelf|disputed shoal|disputed reef|disputed islets|disputed island|' +
    'disputed islands|disputed sea|contested reef|contested shoal|island dispute|islands dispute|ten-dash line|' +
    '10-dash line|Spratly Islands|Paracel Islands|Sierra Madre|BRP Sierra Madre|Ren’ai Reef|Huangyan Dao|Thitu|' +
    'Sabina Shoal|Mischief Reef|Fiery Cross|Subi Reef|Johnson South Reef|Whitsun Reef|Pag-asa|Half Moon Shoal|' +
    'Luconia Shoals|Natuna|West Philippine Sea|Senkaku Islands|Diaoyu Islands|Dokdo|Takeshima|Ieodo|Socotra Rock|' +
    'Northern Limit Line|Okinotori*|Yellow Sea structures|Pratas|Kinmen waters|water cannon at|fired water cannon|' +
    'used water cannon against|ramming of|collided with a Philippine|maritime militia|Chinese coast guard|' +
    'Chinese coastguard|China Coast Guard|Philippine Coast Guard|resupply mission|resupply missions|' +
    'artificial islands|island-building|island building|land reclamation in|arbitral tribunal ruling|arbitral ruling|' +
    '2016 arbitration|Permanent Court of Arbitration|Hague tribunal|UNCLOS|Law of the Sea|ITLOS|' +
    'International Tribunal for the Law of the Sea|Code of Conduct in the South China Sea|' +
    'code of conduct for the South China Sea|freedom of navigation operation|FONOP|median line|Aegean dispute|' +
    'Aegean islands|Imia|Kardak|Eastern Mediterranean gas dispute|Blue Homeland|Turkish-Libyan maritime|' +
    'Caspian legal status|legal status of the Caspian|division of the Caspian|Caspian Convention|Serpent Island|' +
    'Snake Island|Abu Musa|Greater and Lesser Tunbs|Tunb|Hawar Islands|Perejil|Chagos|Rockall|Hans Island|' +
    'Lomonosov Ridge|Arctic claims|Gulf of Sidra|Line of Death|cod war|fishing dispute|fishing row|' +
    'fishing boats in disputed|seized fishing boat|incursion into waters|intrusion into Japanese waters|' +
    'Kuril fishing|Kenya-Somalia maritime|overlapping claims|overlapping maritime claims|joint development zone' +
    ';coast guard|reef|shoal|islets|coast guard vessel|coastguard|island|islands|intrusion|fishing boats|' +
    'fishing vessels|waters|vessels|contiguous zone|EEZ|Manila|atoll|sovereignty|collision|water cannon|ramm*|' +
    'arbitration|baseline|outcrop*',
  sanctions:
    'sanction|sanctions|sanctioned|embargo|asset freeze|frozen assets|blacklist*|secondary sanctions|' +
    'sanctions evasion|sanctions package|trade embargo|OFAC|travel ban|arms embargo|economic sanctions|' +
    'international sanctions|Western sanctions|EU sanctions|US sanctions|U.S. sanctions|UN sanctions|U.N. sanctions|' +
    'British sanctions|unilateral sanctions|financial sanctions|oil sanctions|trade sanctions|targeted sanctions|' +
    'smart sanctions|sectoral sanctions|primary sanctions|new sanctions|fresh sanctions|further sanctions|' +
    'tougher sanctions|tighten sanctions|impose sanctions|imposed sanctions|imposes sanctions|imposing sanctions|' +
    'lift sanctions|lifted sanctions|lifting sanctions|lifting of sanctions|ease sanctions|eased sanctions|' +
    'easing sanctions|sanctions relief|sanctions regime|sanctions list|sanctions waiver|sanctions exemption|' +
    'sanctions bill|sanctions busting|sanctions-busting|evade sanctions|evading sanctions|circumvent sanctions|' +
    'sanctions circumvention|circumvention of sanctions|bypass sanctions|sanctions compliance|sanctions risk|' +
    'threat of sanctions|under sanctions|sanctions against|sanctions on|sanctions-hit|sanctions coordinator|' +
    'anti-sanctions|countersanctions|counter-sanctions|retaliatory sanctions|package of sanctions|sanctions snapback|' +
    'snapback of sanctions|Specially Designated Nationals|SDN list|Office of Foreign Assets Control|Magnitsky|' +
    'Magnitsky Act|CAATSA|Caesar Act|Helms-Burton|Iran-Libya Sanctions Act|Jackson-Vanik|maximum pressure|' +
    'oil price cap|price cap on Russian|price cap coalition|shadow fleet|dark fleet|sanctioned tanker|' +
    'sanctioned tankers|sanctioned oil|sanctioned vessel|sanctioned entities|sanctioned individuals|sanctioned bank|' +
    'frozen Russian assets|immobilised assets|immobilized assets|freeze assets|freezing of assets|assets frozen|' +
    'freeze on assets|seized yacht|oligarchs’ assets|asset freezes|visa bans|visa ban|SWIFT ban|cut off from SWIFT|' +
    'disconnected from SWIFT|disconnection from SWIFT|excluded from SWIFT|economic embargo|oil embargo|US embargo|' +
    'Cuba embargo|embargo on|embargo against|trade ban|economic blockade|boycott of South Africa|divestment|' +
    'disinvestment|designated by OFAC|restrictive measures|Sanctions Committee|teapot refineries sanctions|' +
    'secondary tariffs|trading with the enemy|parallel imports|re-export of sanctioned' +
    ';frozen|restrictions|circumvent*|penalties|waiver|blocked|designated|seizure|asset|oligarch*|evade|evading|' +
    'evasion|bans|compliance|grey list|loophole*|oligarch|visa|price cap|boycott|embargoed|Treasury Department|banned' +
    ';news embargo|embargoed until|disciplinary sanctions|doping|salary cap',
  'export-controls':
    'export control|export controls|export restriction|export curbs|export ban|entity list|dual-use|export licence|' +
    'export license|Wassenaar|chip curbs|COCOM|controls on exports|export restrictions|restrictions on exports|' +
    'export controls on|tighten export controls|tightened export controls|tightening export controls|export-control|' +
    'export ban on|ban on exports of|export curb|curbs on exports|curb exports of|export bans|technology export|' +
    'technology curbs|tech curbs|chip export curbs|chip export controls|chip export restrictions|chip export rules|' +
    'chip export ban|restrictions on chip exports|chip ban|export of advanced chips|advanced chip exports|' +
    'AI chip exports|AI diffusion rule|AI chip curbs|chip smuggling|smuggled chips|Entity List|' +
    'added to the Entity List|trade blacklist|export blacklist|Unverified List|unreliable entity list|' +
    'unreliable entities list|Bureau of Industry and Security|BIS rule|Commerce Department’s Bureau|' +
    'foreign direct product rule|50% rule|affiliates rule|dual-use goods|dual-use items|dual-use technology|' +
    'dual-use technologies|dual-use products|dual use goods|dual use technology|Wassenaar Arrangement|' +
    'Nuclear Suppliers Group|Missile Technology Control Regime|MTCR|Australia Group|' +
    'Coordinating Committee for Multilateral Export Controls|CoCom|Zangger Committee|export licensing|' +
    'export licences|export licenses|licence to export|license to export|export permit|export permits|' +
    'licensing requirement|licensing requirements|general licence to export|validated end user|end-user certificate|' +
    'end-use certificate|end-user checks|catch-all control|Export Control Law|Export Administration Act|' +
    'Export Administration Regulations|Export Control Reform Act|ITAR|restricted technology|sensitive technology|' +
    'sensitive technologies|technology transfer ban|technology embargo|strategic goods|controlled goods|' +
    'common high-priority items|high-priority battlefield goods|rare earth export controls|' +
    'rare earths export controls|rare-earth export|export curbs on rare earths|export controls on gallium|' +
    'gallium and germanium|graphite export|antimony export|export quota on rare earths|deemed export|Toshiba Machine|' +
    'supercomputer export|Nexperia|DUV machines|lithography export|EUV export|H20 chip|H20 chips|Nvidia H20|' +
    'small yard, high fence|foreign-availability' +
    ';curbs|licence|license|restrict*|export|re-export|blacklist|whitelist|exports|gallium|germanium|' +
    'Commerce Department|technology|advanced chips|microelectronics|approval|licensing|MOFCOM|diversion|' +
    'transshipment|ban on' +
    ';grain export ban|wheat export ban|rice export ban|sugar export ban|export credit',
  'peace-talks':
    'peace talks|peace deal|peace agreement|peace process|peace plan|peace negotiations|peace treaty|peace accord|' +
    'mediator|mediation|mediated|peace conference|peace summit|peace proposal|Minsk agreement|peace initiative|' +
    'peace mission|peace efforts|peace effort|peace envoy|peace broker|peace brokers|peace roadmap|' +
    'road map for peace|peace settlement|peace pact|peace framework|peace formula|peace overture|peace bid|' +
    'peace push|peace delegation|peace negotiators|peace negotiator|peace mediator|peace dialogue|peace parley|' +
    'peace council|Board of Peace|peace deal signed|peace offer|comprehensive peace|lasting peace|' +
    'just and lasting peace|just peace|durable peace|negotiated settlement|negotiated solution|negotiated end to|' +
    'negotiating an end to|political settlement|settlement of the conflict|peaceful settlement|peaceful resolution|' +
    'end the war in|ending the war in|deal to end the war|talks to end the war|talks on ending the war|' +
    'plan to end the war|proposal to end the war|end to the war|end to the conflict|conflict resolution|' +
    'conflict settlement|chief negotiator|mediating role|mediation efforts|mediation effort|offered to mediate|' +
    'offer to mediate|mediate between|mediates between|mediating between|mediators Qatar|Qatari mediators|' +
    'Egyptian mediators|brokered peace|broker a peace|broker peace|US-brokered|indirect talks|proximity talks|' +
    'direct peace talks|direct talks with the rebels|talks with rebels|talks with the Taliban|intra-Afghan|' +
    'Doha talks|Doha agreement|Istanbul talks|Riyadh talks|Jeddah talks|Geneva talks|Geneva peace|Astana process|' +
    'Astana format|Astana talks|Minsk process|Minsk Group|Normandy format|Contact Group|Middle East peace|' +
    'Mideast peace|Oslo Accords|Oslo process|Camp David Accords|Madrid conference|Wye River|Dayton peace|' +
    'Dayton Agreement|Rambouillet|Vance-Owen|Good Friday Agreement|Lusaka Protocol|Arusha Accords|' +
    'Paris Peace Accords|Esquipulas|Contadora|Arias plan|Algiers agreement|Pretoria agreement|Naivasha|' +
    'Comprehensive Peace Agreement|Juba peace|Washington accords|Havana peace talks|FARC peace|Colombian peace|' +
    'Six-Point plan|28-point plan|20-point plan|20-point peace plan|two-state solution|land for peace|land-for-peace|' +
    'Arab Peace Initiative|Quartet|roadmap for peace|Annapolis conference|national reconciliation|' +
    'reconciliation talks|reconciliation government|power-sharing deal|power-sharing agreement|power-sharing|' +
    'normalisation deal between Israel|Abraham Accords|Track II|track two|security guarantees for Ukraine|Witkoff|' +
    'Steve Witkoff|Kushner|Holbrooke|George Mitchell|de Mistura|Brahimi|Nobel Peace Prize|Philippine peace|' +
    'Bangsamoro|Aceh peace|Kurdish peace process|PKK disarmament|trilateral contact group|Dayton talks' +
    ';negotiat*|peace|talks|mediat*|envoy|negotiations|negotiating table|negotiators|broker|settlement|roundtable|' +
    'round of talks|roadmap|delegation|warring parties|warring sides|concessions|ceasefire|truce|guarantees|' +
    'reconciliation|end the war|dialogue|framework|facilitat*|disengagement|accord|brokered by' +
    ';peace of mind|Peace Corps|justice of the peace|wage mediation',
  'soft-power':
    'soft power|public diplomacy|cultural diplomacy|Confucius Institute|cultural exchange|cultural centre opened|' +
    'cultural center opened|cultural influence|cultural exchanges|cultural ties|cultural relations|' +
    'cultural cooperation|cultural agreement|cultural mission|cultural attache|cultural attaché|culture minister|' +
    'culture ministry|ministry of culture|Days of Culture|culture days|year of culture|Year of Kazakhstan in|' +
    'Year of China in|Year of Tourism|cross-cultural year|cultural festival|cultural heritage|British Council|' +
    'Goethe-Institut|Goethe Institute|Alliance Francaise|Alliance Française|Institut Francais|Cervantes Institute|' +
    'Japan Foundation|Confucius Institutes|Confucius Classroom|Yunus Emre Institute|King Sejong Institute|' +
    'Rossotrudnichestvo|Russkiy Mir|Russian House|Russian World|Luban Workshop|Asia Society|Fulbright|Chevening|' +
    'Erasmus|Bolashak|Peace Corps|US Information Agency|Voice of America|Radio Free Europe|Radio Liberty|USAGM|' +
    'BBC World Service|people-to-people|people-to-people exchanges|people-to-people ties|people-to-people contacts|' +
    'educational exchange|student exchange|exchange programmes|exchange programs|exchange program|youth exchange|' +
    'sister city|sister cities|twin cities|twinning|town twinning|friendship society|nation branding|national brand|' +
    'national image|image abroad|country’s image|international image|panda diplomacy|giant pandas|' +
    'ping-pong diplomacy|sports diplomacy|sport diplomacy|cricket diplomacy|sportswashing|vaccine diplomacy|' +
    'food diplomacy|gastrodiplomacy|science diplomacy|religious diplomacy|digital diplomacy|mosque diplomacy|' +
    'cultural soft power|hallyu|Korean Wave|K-pop|Cool Japan|anime exports|Turkish television series|' +
    'Turkish soap operas|Francophonie|Francophone summit|La Francophonie|Commonwealth Games|Russian-language schools|' +
    'Russian language abroad|teaching Chinese|Chinese language courses|Chinese-language teaching|language institute|' +
    'hosting the Olympics|Olympic bid|Olympic host|World Expo|Expo 2017|Expo 2025|Expo 2020|World Nomad Games|' +
    'World Cup host|goodwill tour|goodwill ambassador|charm offensive|Global Civilization Initiative|global image|' +
    'Eurovision|film week|touring exhibition|Belt and Road scholarships' +
    ';scholarships|culture|language courses|exchange programme|exhibition|festival|concert|museum|film|films|theatre|' +
    'theater|orchestra|ballet|cultural|heritage|language|tourism|prestige|image|scholarship|Olympics|exchange|' +
    'exchanges|sport|opera|pavilion',
  security:
    'national security|security policy|security strategy|defence minister|defense minister|security cooperation|' +
    'defence ministry|defense ministry|secretary of defence|secretary of defense|defence secretary|defense secretary|' +
    'Pentagon|Defense Department|Department of Defense|Department of War|Ministry of Defence|Ministry of Defense|' +
    'defence chief|defense chief|defence chiefs|defense chiefs|chief of staff of the armed forces|' +
    'chief of the general staff|chief of general staff|General Staff|joint chiefs of staff|' +
    'chairman of the Joint Chiefs|army chief|military chief|top general|commander-in-chief of the armed forces|' +
    'armed forces|military base|military bases|military cooperation|military ties|military presence|military buildup|' +
    'military build-up|military deployment|troop deployment|troop withdrawal|withdrawal of troops|US troops|' +
    'U.S. troops|American troops|US forces in|foreign troops|military posture|force posture|military doctrine|' +
    'security doctrine|military reform|military-technical|national security council|national security adviser|' +
    'national security advisor|National Security Strategy|security council secretary|Security Council secretary|' +
    'secretary of the Security Council|security threat|security threats|security challenges|security risks|' +
    'security situation|security environment|security architecture|security order|European security|' +
    'regional security|international security|collective security|security conference|Munich Security Conference|' +
    'security forum|Shangri-La Dialogue|Xiangshan Forum|security dialogue|security talks|security agreement|' +
    'security guarantees|security official|security officials|security forces|security service|security services|' +
    'security assistance|security alert|security measures|homeland security|Department of Homeland Security|' +
    'internal security|state security|border security|OSCE|Organization for Security and Co-operation|' +
    'Global Security Initiative|deterrence|strategic deterrence|nuclear posture|defence cooperation|' +
    'defense cooperation|defence ministers|defense ministers|military alert|combat readiness|high alert|' +
    'national defence|national defense|self-defence forces|self-defense forces|Self-Defense Forces|' +
    'People’s Liberation Army|PLA|military academy|military parade|National Guard|border guard service|Bundeswehr|' +
    'Red Army|Central Command|CENTCOM|Indo-Pacific Command|US Forces Korea|Okinawa bases|' +
    'critical infrastructure protection|private military company|RAND Corporation|IISS|security analyst|' +
    'military analyst' +
    ';military|defence|defense|security|army|troops|threat|threats|forces|armed|soldiers|commander|general|guard|' +
    'base|deployed|deployment|readiness|protect*|interior ministry|officers|servicemen|personnel' +
    ';social security|job security|security camera|security deposit|securities|security guard',
  'armed-conflict':
    'war|warfare|fighting|airstrike|air strike|airstrikes|shelling|invasion|battlefield|front line|frontline|' +
    'offensive|counteroffensive|troops killed|artillery|armed conflict|civil war|bombardment|hostilities|' +
    'missile strike|drone strike|clashes|shelled|occupied territory|war crimes|warfighting|war-torn|war zone|' +
    'war effort|warring|war-ravaged|war in Ukraine|war on Ukraine|Ukraine war|Russia-Ukraine war|war in Gaza|' +
    'Gaza war|Iran-Iraq war|Gulf War|Persian Gulf war|Korean War|Vietnam War|Falklands War|Yom Kippur War|' +
    'Six-Day War|Afghan war|Bosnian war|Kosovo war|Chechen war|Iraq war|Syrian civil war|Lebanese civil war|' +
    'Libyan civil war|Sudan’s civil war|civil war in|proxy war|war of attrition|full-scale invasion|full-scale war|' +
    'all-out war|ground invasion|ground offensive|ground operation|invading forces|invaded Ukraine|invaded Kuwait|' +
    'invasion of Ukraine|invasion of Kuwait|invasion of Iraq|special military operation|military operation|' +
    'military offensive|military campaign|military intervention|military action|military strikes|armed clashes|' +
    'heavy fighting|heavy clashes|fierce fighting|street fighting|fighting between|air raid|air raids|air strikes|' +
    'air attack|air attacks|airstrike on|air campaign|bombing raid|bombing campaign|bombing of|bombed|bombardments|' +
    'aerial bombardment|carpet bombing|cluster bomb|mortar|mortar fire|mortar shells|rocket fire|rocket attack|' +
    'rocket attacks|rocket barrage|missile attack|missile attacks|missile strikes|missile barrage|drone and missile|' +
    'strikes on Iran|strikes on Gaza|strikes on Kyiv|strikes on Lebanon|Israeli strike|Israeli strikes|' +
    'Israeli airstrikes|Russian strike|Russian strikes|Ukrainian strike|US strikes on|retaliatory strike|' +
    'retaliatory strikes|artillery fire|artillery shelling|shellfire|heavy shelling|cross-border fire|' +
    'exchange of fire|exchanged fire|gun battle|firefight|gunfire|battle for|battlefields|battlefront|frontlines|' +
    'front lines|counter-offensive|besieged|siege of|encircled|captured the town|captured the village|recaptured|' +
    'retook|troops advanced|advancing troops|troops advance|invaders|occupied by Russian|occupying forces|' +
    'occupied territories|occupied West Bank|liberated from|killed in action|killed in fighting|battle deaths|' +
    'civilian casualties|civilian deaths|civilians killed|Israel Defense Forces|IDF|Israeli army|Israeli forces|' +
    'Russian forces|Russian troops|Ukrainian forces|Ukrainian troops|Armed Forces of Ukraine|Wagner Group|mercenar*|' +
    'Hamas|Hezbollah|Houthis|Houthi|Gaza Strip|Donbas|Bakhmut|Pokrovsk|Avdiivka|Mariupol|Kursk incursion|' +
    'Institute for the Study of War|prisoners of war|prisoner of war|POWs|mobilisation of reservists|' +
    'mobilization of reservists|partial mobilisation|partial mobilization|general mobilisation|general mobilization|' +
    'belligerent*|combatants|massacre|war crime|border war|guerrilla war|naval blockade|no-fly zone|tank battle|' +
    'warplanes|warplane|fighter-bombers|helicopter gunship|landmine|landmines|minefield|unexploded ordnance|' +
    'scorched earth|conflict zone|conflict zones|armed aggression|Russian aggression|reprisal raid|outbreak of war|' +
    'outbreak of fighting|outbreak of hostilities|outbreak of the war|war broke out|fighting broke out' +
    ';troops|killed|soldiers|forces|army|attack|attacked|casualties|military|strike|strikes|wounded|civilians|combat|' +
    'battle|shells|missiles|rockets|tanks|tank|barrage|injured|frontier|escalat*|retaliat*|bombs|militants|infantry|' +
    'battalion|brigade|fighters|conflict|occupied|Gaza|enemy|defenders|positions|mobilisation|mobilization|weapons|' +
    'wounding|bombing|destroyed' +
    ';trade war|tariff war|Cold War|cold war|World War II|World War Two|Second World War|First World War|World War I|' +
    'war on drugs|drug war|war of words|Star Wars|star wars|war memorial|postwar|post-war|war on poverty|war games|' +
    'charm offensive|offensive language|offensive remarks|bidding war|chip war|turf war|gang war|culture wars|' +
    'war veterans|bricks and mortar|bricks-and-mortar|brick-and-mortar',
  ceasefires:
    'ceasefire|cease-fire|truce|armistice|cessation of hostilities|humanitarian pause|ceasefire agreement|' +
    'ceasefire deal|ceasefire talks|ceasefire proposal|ceasefire violation|ceasefire violations|' +
    'violation of the ceasefire|violated the ceasefire|violating the ceasefire|breach of the ceasefire|' +
    'break the ceasefire|ceasefire collapse|ceasefire collapsed|ceasefire holds|ceasefire holding|fragile ceasefire|' +
    'shaky ceasefire|unconditional ceasefire|immediate ceasefire|permanent ceasefire|temporary ceasefire|' +
    'humanitarian ceasefire|comprehensive ceasefire|ceasefire line|ceasefire monitor|ceasefire monitors|' +
    'ceasefire monitoring|ceasefire plan|ceasefire resolution|ceasefire went into effect|ceasefire takes effect|' +
    'ceasefire in Gaza|Gaza ceasefire|Gaza truce|ceasefire in Ukraine|Lebanon ceasefire|30-day ceasefire|' +
    '60-day ceasefire|three-day ceasefire|energy ceasefire|Easter truce|Easter ceasefire|unilateral ceasefire|' +
    'declared a ceasefire|agreed to a ceasefire|agree to a ceasefire|accepted a ceasefire|call for a ceasefire|' +
    'calls for ceasefire|calls for a ceasefire|called for a ceasefire|cease-fire agreement|cease-fire violations|' +
    'cease fire|truce agreement|truce deal|truce talks|truce violations|truce violation|fragile truce|shaky truce|' +
    'humanitarian truce|temporary truce|truce holds|truce collapsed|armed truce|truce line|uneasy truce|' +
    'armistice agreement|Armistice|military armistice commission|end of hostilities|end to hostilities|' +
    'halt to hostilities|halt in hostilities|halt to fighting|halt to the fighting|halt in fighting|' +
    'halt the fighting|pause in fighting|pause in the fighting|stop the fighting|end to fighting|end to the fighting|' +
    'suspension of hostilities|humanitarian pauses|lull in fighting|silence the guns|laid down their arms|' +
    'hostage deal|hostage release|hostage-for-prisoner|hostages-for-prisoners|release of hostages|hostages released|' +
    'exchange of prisoners|prisoner swap|prisoner exchanges|swap of prisoners|exchange of hostages|' +
    'disengagement of forces|disengagement of troops|pullback of troops|pull-back of forces|' +
    'withdrawal of heavy weapons|demilitarised zone|demilitarized zone|demilitarised buffer|separation of forces|' +
    'line of contact|International Stabilization Force|Gaza peace plan|phase two of the ceasefire|' +
    'first phase of the ceasefire' +
    ';hostage|buffer zone|prisoner exchange|pause|hostages|prisoners|lull|violations|halt|buffer zones|withdrawal|' +
    'withdraw|mediators|Qatar|Egypt|fragile|monitor*|captives|swap|demilitarised|demilitarized|fighting|peace talks' +
    ';trade truce|tariff truce|trade-war truce|political truce',
  'drone-warfare':
    'drone strike|drone attack|drone attacks|attack drone|Shahed|Bayraktar|unmanned aerial|kamikaze drone|UAV|UAVs|' +
    'loitering munition|FPV|drones|naval drone|drone strikes|drone assault|drone raid|drone warfare|drone war|' +
    'combat drone|combat drones|military drone|military drones|armed drone|armed drones|attack drones|strike drone|' +
    'strike drones|suicide drone|suicide drones|exploding drone|explosive drone|explosive-laden drone|' +
    'explosives-laden drone|kamikaze drones|one-way attack|one-way attack drone|long-range drone|long-range drones|' +
    'FPV drone|FPV drones|first-person view drone|fibre-optic drone|fiber-optic drone|interceptor drone|' +
    'interceptor drones|drone interceptor|decoy drone|surveillance drone|surveillance drones|reconnaissance drone|' +
    'spy drone|Predator drone|Reaper drone|MQ-9|Global Hawk|Shahed-136|Shahed drone|Shahed drones|Geran|Gerbera|' +
    'Lancet drone|Orlan-10|Bayraktar TB2|TB2|Baykar|Akinci|Mohajer-6|Iranian drone|Iranian drones|Iranian-made drone|' +
    'Turkish drone|Turkish drones|Russian drone|Russian drones|Ukrainian drone|Ukrainian drones|Houthi drone|' +
    'enemy drone|enemy drones|unidentified drone|unidentified drones|drones downed|downed drone|downed drones|' +
    'drone shot down|drones shot down|shot down drones|shot down a drone|shooting down drones|drone debris|' +
    'drone wreckage|drone crash|drone hit|drones hit|drones struck|drones attacked|drone swarm|drone swarms|' +
    'swarm of drones|wave of drones|barrage of drones|drone barrage|drone incursion|drone incursions|drone sighting|' +
    'drone sightings|drone intrusion|drones entered Polish airspace|drone wall|counter-drone|anti-drone|counter-UAS|' +
    'C-UAS|drone defence|drone defense|drone jamming|drone jammer|drone operator|drone operators|drone pilot|' +
    'drone pilots|drone unit|drone production|drone factory|drone maker|drone manufacturer|drone manufacturing|' +
    'drone deal|drone exports|drone technology|drone components|sea drone|sea drones|naval drones|Magura|Sea Baby|' +
    'maritime drone|underwater drone|unmanned surface vessel|unmanned underwater|uncrewed|unmanned aircraft|' +
    'unmanned aerial vehicle|unmanned aerial vehicles|unmanned aerial system|unmanned combat|unmanned systems|' +
    'remotely piloted|remotely piloted aircraft|loitering munitions|killer robots|autonomous weapons|' +
    'lethal autonomous|Unmanned Systems Forces|Operation Spiderweb|drone campaign|targeted killing' +
    ';drone|unmanned|air defence|air defense|intercepted|quadcopter|shot down|air defences|air defenses|jamming|' +
    'swarm|swarms|refinery|debris|launched|strike|strikes|autonomous|airspace|interceptor|pilotless|overnight|' +
    'oil depot' +
    ';delivery drone|drone delivery|drone show|drone light show|drone footage|drone video|drone photography|' +
    'agricultural drones',
  peacekeeping:
    'peacekeep*|peacekeeping|blue helmets|UNIFIL|MONUSCO|stabilisation force|stabilization force|MINUSMA|peacekeeper|' +
    'peacekeepers|UN peacekeepers|UN peacekeeper|U.N. peacekeepers|UN peacekeeping|U.N. peacekeeping|' +
    'UN peacekeeping mission|UN peacekeeping force|UN peacekeeping operation|peacekeeping mission|peacekeeping force|' +
    'peacekeeping forces|peacekeeping troops|peacekeeping operation|peacekeeping operations|peacekeeping contingent|' +
    'peacekeeping battalion|peacekeeping budget|peacekeeping duty|peace-keeping|peace-keepers|peace keeping|' +
    'peace-keeping force|peace enforcement|peace-enforcement|peacebuilding|peace-building|Peacebuilding Commission|' +
    'peace support operation|peace operations|peace monitors|peace monitoring|blue helmet|Department of Peacekeeping|' +
    'Department of Peace Operations|interposition force|multinational force in|multinational stabilisation|' +
    'multinational stabilization|multinational security support|Multinational Security Support mission|' +
    'Gang Suppression Force|International Stabilization Force|International Stabilisation Force|' +
    'international security force|international protection force|reassurance force|implementation force|' +
    'Implementation Force|IFOR|SFOR|KFOR|EUFOR|UNPROFOR|UNTAC|UNTAET|UNMIK|UNAMIR|UNOSOM|UNITAF|UNDOF|UNFICYP|UNTSO|' +
    'UNMOGIP|UNAMID|UNISFA|UNMISS|MINUSCA|MONUC|MINUSTAH|MINURSO|UNMIL|UNAMSIL|UNEF|ONUC|UNAVEM|ONUSAL|INTERFET|ISAF|' +
    'AMISOM|ATMIS|AUSSOM|ECOMOG|SAMIDRC|AU mission in Somalia|African Union mission|African Union force|' +
    'East African Community regional force|ECOWAS standby force|standby force|UN Interim Force|UN force in Lebanon|' +
    'UN Stabilization Mission|UN mission in Mali|UN mission in Congo|UN Disengagement Observer Force|' +
    'Multinational Force and Observers|Multi-National Force|Russian peacekeepers|CSTO peacekeepers|' +
    'Kazakh peacekeepers|Kenyan police in Haiti|Kenyan-led|monitoring mission|observer mission|ceasefire observers|' +
    'military observers|UN military observers|troop-contributing|troop contributors|troop-contributing countries|' +
    'contributing troops to|drawdown of UN troops|withdrawal of peacekeepers|UN troops|U.N. troops|UN forces|' +
    'U.N. forces|UN safe area|UN protected area|robust mandate|force commander' +
    ';mission|observers|multinational force|troops|mandate|contingent|monitors|stabilisation|stabilization|' +
    'multinational|UN mission|buffer zone|battalion|patrol|deploy*|civilian protection|protect civilians|' +
    'blue-helmeted|Golan Heights|drawdown|force',
  'military-exercises':
    'military exercise|joint exercise|military drill|joint drill|naval exercise|war games|live-fire|joint exercises|' +
    'military manoeuvres|military maneuvers|naval drill|military exercises|military drills|joint military exercise|' +
    'joint military exercises|joint military drills|joint drills|combined exercise|combined exercises|' +
    'naval exercises|naval drills|naval manoeuvres|naval maneuvers|air exercise|air drills|air defence exercise|' +
    'air defense exercise|war game|wargame|wargames|wargaming|live-fire exercise|live-fire exercises|live-fire drill|' +
    'live-fire drills|live fire|live ammunition drill|tactical exercise|tactical drills|command post exercise|' +
    'command-staff exercise|command and staff exercise|tabletop exercise|field training exercise|' +
    'joint training exercise|training exercise|training exercises|annual exercise|annual exercises|annual drills|' +
    'large-scale exercises|large-scale drills|snap exercise|snap inspection|combat readiness check|' +
    'readiness exercise|readiness drills|combat drills|battle drills|amphibious exercise|amphibious landing drill|' +
    'landing drills|landing exercise|paratroop exercise|anti-submarine exercise|anti-terror drill|' +
    'anti-terrorist exercise|anti-terror exercise|counterterrorism drill|counter-terrorism exercise|nuclear drill|' +
    'nuclear drills|nuclear exercise|nuclear exercises|strategic nuclear exercise|civil defence drill|' +
    'civil defense drill|air raid drill|rocket drill|missile drill|missile drills|joint patrol of bombers|' +
    'joint naval patrol|joint maritime patrol|joint bomber patrol|joint sail|multinational exercise|' +
    'multinational drills|NATO exercise|NATO exercises|NATO drill|NATO manoeuvres|NATO maneuvers|CSTO exercise|' +
    'SCO exercise|Steadfast Defender|Steadfast Noon|Defender Europe|Trident Juncture|Able Archer|REFORGER|' +
    'Cold Response|BALTOPS|Sea Breeze|Rapid Trident|Zapad|Zapad-2021|Zapad-2025|Vostok-2018|Vostok-2022|Vostok 2022|' +
    'Kavkaz-2020|Tsentr|Ocean-2024|Team Spirit exercise|Ulchi Freedom Shield|Freedom Shield|Freedom Edge|Foal Eagle|' +
    'Key Resolve|Ulchi|Keen Sword|Keen Edge|Yama Sakura|Orient Shield|Cobra Gold|Balikatan|Talisman Sabre|RIMPAC|' +
    'Rim of the Pacific|Malabar exercise|Exercise Malabar|Super Garuda Shield|Pitch Black|Han Kuang|Justice Mission|' +
    'Strait Thunder|Joint Sword|drills around Taiwan|exercises around Taiwan|drills near Taiwan|encirclement drills|' +
    'Peace Mission exercise|Maritime Security Belt|Aman exercise|Bright Star|African Lion|Flintlock|' +
    'Red Flag exercise|Northern Interaction|Joint Sea|Khan Quest|Steppe Eagle|Birlestik|Indestructible Brotherhood|' +
    'Kazakhstan-Uzbekistan exercise|Sahand exercise|Anatolian Eagle|rehearse* invasion|rehearsal for invasion|' +
    'rehearsal for an invasion|invasion drills|exercise zone' +
    ';exercise|drill|drills|manoeuvres|exercises|training|troops|training ground|firing range|test range|servicemen|' +
    'manoeuvre|maneuvers|simulat*|live ammunition|readiness|took part in|taking part|joint|rehears*|amphibious|' +
    'paratroopers|combined forces|tactical' +
    ';physical exercise|exercise caution|oil drill|exercise price|exercise restraint|drill bit|drill rig|fire drill|' +
    'earthquake drill|breathing exercises|drill holes|drill for oil',
  'defence-spending':
    'defence spending|defense spending|military spending|defence budget|defense budget|military budget|rearmament|' +
    'per cent of GDP on defence|percent of GDP on defense|defence white paper|arms build-up|defence industry|' +
    'defense industry|national security strategy|conscription|defence procurement|spending on defence|' +
    'spending on defense|defence expenditure|defense expenditure|military expenditure|military expenditures|' +
    'military outlays|arms spending|Pentagon budget|defence bill|defense bill|defence spending bill|' +
    'defense spending bill|National Defense Authorization Act|NDAA|defence appropriations|defense appropriations|' +
    'defence cuts|defense cuts|cuts in defence|cuts in defense|military cuts|defence review|defense review|' +
    'Strategic Defence Review|strategic defence review|Quadrennial Defense Review|defence policy|defense policy|' +
    'defence plan|defense plan|defence strategy|defense strategy|National Defense Strategy|defense white paper|' +
    'White Paper on Defence|Zeitenwende|special fund for the Bundeswehr|ReArm Europe|Readiness 2030|SAFE loans|' +
    'European Defence Fund|European Defence Agency|European defence|European defense|Defence bonds|3.5% of GDP|' +
    '5% of GDP on defence|5% of GDP on defense|5% defence target|5 percent defense|NATO spending target|NATO target|' +
    'defence target|burden-sharing|rearm|rearming|rearms|re-arm|re-armament|military modernisation|' +
    'military modernization|military build-up|military buildup|arms buildup|arms race|militarisation|militarization|' +
    'remilitarisation|remilitarization|SIPRI|Stockholm International Peace Research Institute|military balance|' +
    'defence contractor|defense contractor|defence contractors|defense contractors|defence firm|defense firm|' +
    'defence company|defense company|defence companies|defense companies|defence stocks|defense stocks|arms maker|' +
    'arms makers|arms manufacturer|arms manufacturers|weapons maker|weapons manufacturer|arms industry|arms company|' +
    'weapons industry|weapons programme|weapons program|weapons procurement|military procurement|defense procurement|' +
    'military-industrial|military-industrial complex|defence industrial base|defense industrial base|' +
    'defence contract|defense contract|military contract|Pentagon contract|Rheinmetall|Lockheed Martin|BAE Systems|' +
    'Raytheon|RTX|Northrop Grumman|General Dynamics|Leonardo SpA|KNDS|Rostec|Rosoboronexport|Hanwha Aerospace|' +
    'Mitsubishi Heavy|ammunition production|shell production|ammunition plant|munitions production|tank production|' +
    'fighter programme|fighter jet programme|GCAP|FCAS|Tempest fighter|B-21|Strategic Defense Initiative|' +
    'military draft|compulsory military service|mandatory military service|national service|universal conscription|' +
    'conscript|conscripts|military service law|reintroduce conscription|troop numbers|size of the army|' +
    'active-duty troops|base closures|base closing|peace dividend|army reform|fiscal 2026 defence|' +
    'record defence budget|record defense budget|record military budget|defence tax|Article 9|' +
    'counterstrike capability|military recruitment|of GDP on defence|of GDP on defense|of GDP for defence|' +
    'GDP on military|GDP defence target' +
    ';rearm*|procurement|defence|defense|recruit*|reservists|contractor|weapons|spending|fighter|modernis*|moderniz*|' +
    'armed forces|munitions|GDP|billion|army|Pentagon|tanks|equipment|industrial base|enlist*|draft' +
    ';NFL draft|NBA draft|draft pick|draft bill|legal defence|defense attorney',
  'arms-trade':
    'arms sale|arms sales|arms deal|weapons deliveries|arms shipment|weapons sale|arms export|weapons supplies|' +
    'arms exports|arms transfers|arms supplies|fighter jet deal|arms smuggling|arms embargo|Patriot missiles|' +
    'supply weapons|weapons package|arms trade|arms trader|arms dealer|arms dealers|arms dealing|arms merchant|' +
    'arms broker|arms contract|arms contracts|arms exporter|arms exporters|arms importer|arms importers|arms imports|' +
    'arms purchase|arms purchases|arms package|arms supply|arms delivery|arms deliveries|arms shipments|' +
    'arms transfer|arms exhibition|arms fair|arms show|defence exhibition|defense expo|DSEI|IDEX|KADEX|arms smuggler|' +
    'arms smugglers|arms trafficking|arms trafficker|gunrunning|gun-running|gun running|illicit arms|illegal arms|' +
    'illegal weapons shipment|weapons smuggling|weapons trafficking|weapons shipment|weapons shipments|weapons sales|' +
    'sale of weapons|sales of weapons|sale of arms|sell arms|sell weapons|selling weapons|selling arms|sold weapons|' +
    'sold arms|supplying weapons|supplying arms|supply of arms|supply of weapons|supplies of weapons|provide weapons|' +
    'weapons delivery|delivery of weapons|weapons deal|weapons supply|weapons exports|weapons transfers|ship weapons|' +
    'shipping weapons|arming Ukraine|arming the rebels|arm the rebels|arms for hostages|arms-for-hostages|' +
    'Iran-Contra|Iran-contra|Lend-Lease|defence exports|defense exports|defence export|military exports|' +
    'military sales|foreign military sales|Foreign Military Sales|foreign military financing|' +
    'Defense Security Cooperation Agency|military hardware|military equipment deliveries|military equipment to|' +
    'deliveries of military equipment|military supplies to|military aid package|military aid to Ukraine|' +
    'military aid to Israel|military aid to Taiwan|military assistance package|security assistance package|Ramstein|' +
    'Ukraine Defense Contact Group|Presidential Drawdown Authority|PURL|fighter jet sale|sale of fighter jets|' +
    'sale of fighter|fighter deal|fighter jets to|fighter jet order|order for fighter jets|F-16 sale|F-35 sale|' +
    'F-35 deal|F-16s to|Rafale deal|Rafale jets|Rafale|Gripen|Eurofighter|Eurofighter deal|Su-35|Su-30|MiG-29|J-10C|' +
    'S-400|S-300|AWACS sale|Stinger missiles|HIMARS|ATACMS|Leopard 2|Abrams tanks|Taurus missiles|Storm Shadow|' +
    'Javelin missiles|Patriot system|Patriot systems|Patriot batteries|Tomahawk missiles for|sale of missiles|' +
    'missile sale|tank deal|submarine deal|warship sale|Arms Trade Treaty|UN arms embargo|ban on arms exports|' +
    'ban on arms sales|arms export licence|arms export licences|arms export ban|halt arms|end-user certificate|' +
    'small arms trade|Rosoboronexport|Taiwan arms|arms to Taiwan|arms to Israel|arms to Saudi Arabia|arms to Russia|' +
    'weapons to Ukraine|weapons to Israel|weapons to Taiwan|weapons to Russia|shells to Russia|ammunition to Ukraine|' +
    'ammunition deliveries|Viktor Bout|Adnan Khashoggi|AUKUS submarines' +
    ';weapons|arms|fighter jets|ammunition|F-16|F-35|Patriot|fighter|military aid|military equipment|shells|' +
    'ammunition supplies|tanks|missiles|howitzer|howitzers|helicopters|delivery|shipment|arms maker|embargo|' +
    'defence firm|contract|supply|export licence|Saab|Dassault' +
    ';comrades in arms|up in arms|arms race|arms control|New England Patriots|arms length',
  'arms-control':
    'arms control|disarmament|New START|INF Treaty|arms reduction|test ban|chemical weapons|biological weapons|' +
    'nuclear-free zone|Test-Ban Treaty|strategic arms|nuclear-weapon-free|land mines|cluster munitions|arms talks|' +
    'CTBTO|arms control agreement|arms control treaty|arms control talks|arms-control|arms limitation|SALT|SALT II|' +
    'START treaty|START talks|START II|Strategic Arms Reduction Treaty|Strategic Arms Limitation|' +
    'strategic arms talks|strategic weapons|Intermediate-Range Nuclear Forces|INF|INF talks|' +
    'intermediate-range missiles|intermediate-range nuclear|medium-range missiles|short-range nuclear|Euromissiles|' +
    'Pershing|SS-20|zero option|nuclear arms|nuclear arms talks|nuclear arms reduction|nuclear arms control|' +
    'nuclear disarmament|nuclear freeze|nuclear stockpile reductions|arms cuts|arms reductions|arms negotiator|' +
    'arms negotiators|arms negotiations|conventional arms|conventional forces in Europe|CFE Treaty|CFE|MBFR|' +
    'Vienna Document|Open Skies|Open Skies Treaty|Anti-Ballistic Missile Treaty|ABM Treaty|ABM|' +
    'Conference on Disarmament|Disarmament Conference|UN disarmament|UN Office for Disarmament|' +
    'Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty|CTBT|nuclear test ban|' +
    'nuclear test moratorium|moratorium on nuclear testing|nuclear testing|resume nuclear testing|Semipalatinsk|' +
    'Semipalatinsk test site|Nevada-Semipalatinsk|Partial Test Ban|Threshold Test Ban|' +
    'Treaty on the Prohibition of Nuclear Weapons|ban nuclear weapons|nuclear ban treaty|TPNW|ICAN|' +
    'abolition of nuclear weapons|nuclear weapons convention|world free of nuclear weapons|' +
    'world without nuclear weapons|nuclear-free world|nuclear free zone|nuclear-weapon-free zone|' +
    'nuclear weapon-free zone|Treaty of Tlatelolco|Rarotonga|hibakusha|Nihon Hidankyo|no first use|no-first-use|' +
    'dismantl* nuclear|nuclear warheads|warhead limits|Nunn-Lugar|Cooperative Threat Reduction|' +
    'Chemical Weapons Convention|chemical weapons ban|chemical weapons attack|chemical arms|chemical arsenal|' +
    'chemical disarmament|OPCW|nerve gas|nerve agent|sarin|mustard gas|poison gas|Novichok|' +
    'Biological Weapons Convention|Biological and Toxin Weapons Convention|germ warfare|biological warfare|bioweapon|' +
    'bioweapons|anthrax weapons|weapons of mass destruction|UNSCOM|UNMOVIC|weapons inspectors|weapons inspector|' +
    'arms inspectors|Hans Blix|on-site inspection|on-site inspections|verification regime|Ottawa Treaty|' +
    'Ottawa Convention|anti-personnel mines|antipersonnel mines|anti-personnel landmines|mine ban|landmine ban|' +
    'ban on landmines|Convention on Cluster Munitions|cluster bomb ban|Certain Conventional Weapons|blinding lasers|' +
    'ban on killer robots|autonomous weapons treaty|small arms control|Arms Control Association|demilitarisation|' +
    'demilitarization|Mutual and Balanced|space weapons ban|weapons in space|destruction of chemical weapons|' +
    'nuclear risk reduction|arms race in space' +
    ';warhead|missiles|verification|inspectors|medium-range|treaty limits|weapons|stockpile|missile|mines|nuclear|' +
    'ceiling|ban|destroyed stockpile|toxic agent|limits|destruction|verif*|compliance|Geneva|superpowers|' +
    'mine-clearing|demining|nuclear tests' +
    ';salt mine|table salt|gun control',
  'nuclear-proliferation':
    'nuclear proliferation|non-proliferation|nonproliferation|nuclear weapon|nuclear weapons|nuclear bomb|' +
    'atomic bomb|nuclear programme|nuclear program|nuclear deal|JCPOA|uranium enrichment|nuclear test|weapons-grade|' +
    'IAEA inspectors|nuclear arsenal|nuclear deterrent|nuclear-armed|NPT|Non-Proliferation Treaty|snapback|' +
    'nuclear deterrence|denucleari*|proliferation of nuclear weapons|spread of nuclear weapons|' +
    'nuclear weapons programme|nuclear weapons program|nuclear arms programme|nuclear arms program|nuclear ambitions|' +
    'nuclear aspirations|nuclear capability|nuclear capabilities|nuclear breakout|breakout time|nuclear threshold|' +
    'nuclear latency|nuclear weapon state|nuclear weapon states|nuclear-weapon states|nuclear weapons state|' +
    'nuclear power status|nuclear-armed states|nuclear state|go nuclear|nuclear option for South Korea|' +
    'acquire nuclear weapons|develop nuclear weapons|developing nuclear weapons|build a nuclear weapon|build a bomb|' +
    'nuclear warhead|nuclear stockpile|nuclear stockpiles|nuclear force|nuclear forces|nuclear triad|nuclear missile|' +
    'nuclear missiles|tactical nuclear|tactical nuclear weapons|nuclear weapons in Belarus|nuclear sharing|' +
    'nuclear threat|nuclear threats|nuclear blackmail|nuclear sabre-rattling|nuclear war|nuclear strike|' +
    'nuclear attack|nuclear doctrine|nuclear umbrella|nuclear device|nuclear explosive|nuclear explosion|' +
    'nuclear tests|underground nuclear test|hydrogen bomb|H-bomb|thermonuclear|dirty bomb|A-bomb|' +
    'plutonium production|weapons-grade plutonium|weapons-grade uranium|weapon-grade|highly enriched uranium|' +
    'high-enriched uranium|enriched uranium stockpile|stockpile of enriched uranium|uranium enriched to 60|' +
    'enriched to 60%|60% enriched|60 percent purity|60% purity|uranium enrichment programme|' +
    'uranium enrichment program|zero enrichment|enrichment facility|enrichment plant at|Iran’s nuclear|' +
    'Iranian nuclear|Iran nuclear deal|Iran nuclear talks|nuclear talks|nuclear negotiations|nuclear negotiator|' +
    'nuclear agreement with Iran|nuclear accord|nuclear agreement|nuclear sites|nuclear site|nuclear facilities|' +
    'nuclear facility|nuclear inspections|nuclear inspectors|nuclear watchdog|U.N. nuclear watchdog|' +
    'UN nuclear watchdog|nuclear safeguards|safeguards agreement|IAEA safeguards|IAEA Board of Governors|IAEA board|' +
    'IAEA resolution|Additional Protocol|Joint Comprehensive Plan of Action|P5+1|snapback sanctions|Rafael Grossi|' +
    'ElBaradei|Arak reactor|heavy-water reactor|Fordo|Isfahan nuclear|Parchin|Osirak|Dimona|Yongbyon|Punggye-ri|' +
    'North Korea’s nuclear|North Korean nuclear|Pyongyang’s nuclear|six-party talks|six-nation talks|' +
    'Agreed Framework|KEDO|denuclearisation|denuclearization|denuclearized|A.Q. Khan|AQ Khan|nuclear smuggling|' +
    'nuclear black market|nuclear terrorism|loose nukes|nuclear material smuggling|low-enriched uranium bank|' +
    'LEU Bank|NPT review conference|NPT Review Conference|nuclear suppliers|Nuclear Non-Proliferation Treaty|Pokhran|' +
    'Chagai|Pakistan’s nuclear|India’s nuclear tests|nuclear arms race|fissile material|fissile materials|FMCT|' +
    'Doomsday Clock|Bulletin of the Atomic Scientists|Proliferation Security Initiative|nuclear-capable|' +
    'renounce nuclear weapons|renounced nuclear weapons|nuclear renunciation|gave up nuclear weapons|' +
    'Operation Midnight Hammer|Natanz enrichment|Fordow enrichment|advanced centrifuges|nuclear scientists|' +
    'E3 countries' +
    ';IAEA|enriched|enrichment|centrifuge|warhead|Natanz|Fordow|plutonium|nuclear|inspectors|Grossi|watchdog|reactor|' +
    'Tehran|Pyongyang|safeguards|warheads|nukes|uranium|Kim Jong Un|Vienna|reprocessing|atomic|deterrent|Isfahan|bomb' +
    ';nuclear family|IAEA safety review|nuclear medicine|Nuclear Power Corporation',
  'missile-tests':
    'missile test|ballistic missile|hypersonic|cruise missile|test-fired|missile launch|ICBM|' +
    'intercontinental ballistic|missile defence|missile defense|fired a missile|missile programme|missile program|' +
    'Iron Dome|Golden Dome|Scud|missile tests|missile testing|missile test-firing|test-firing|test firing|test-fire|' +
    'test-fires|test-launched|missile launches|missile launched|launched a missile|launched ballistic missiles|' +
    'fired ballistic missiles|fired two missiles|fires missile|fires missiles|fires ballistic|missile firing|' +
    'missile firings|ballistic missiles|short-range ballistic|short-range missile|medium-range ballistic|' +
    'intermediate-range ballistic|intermediate-range missile|long-range missile|long-range missiles|' +
    'long-range strike missile|intercontinental missile|intercontinental missiles|ICBMs|ICBM test|' +
    'submarine-launched ballistic|submarine-launched missile|SLBM|MIRV|multiple warheads|cruise missiles|' +
    'ground-launched cruise|air-launched cruise|sea-launched cruise|hypersonic missile|hypersonic missiles|' +
    'hypersonic glide|hypersonic weapon|hypersonic weapons|anti-ship missile|anti-ship missiles|antiship missile|' +
    'anti-ship ballistic|surface-to-surface missile|surface-to-air missile|surface-to-air missiles|' +
    'air-to-air missile|anti-aircraft missile|anti-aircraft missiles|anti-tank missile|anti-satellite missile|' +
    'guided missile|guided missiles|solid-fuel missile|solid-fuelled missile|solid-fueled|solid-propellant missile|' +
    'liquid-fuelled missile|rocket engine test|missile engine|multiple rocket launcher|multiple rocket launchers|' +
    'missile silo|missile silos|missile base|missile bases|missile site|missile sites|missile launcher|' +
    'missile launchers|missile battery|missile batteries|missile system|missile systems|missile deployment|' +
    'missile range|missile arsenal|missile stockpile|missile capability|missile capabilities|missile technology|' +
    'missile development|missile production|missile factory|missile gap|missile threat|missile shield|' +
    'missile interceptor|missile interceptors|interceptor missile|interceptor missiles|missile interception|' +
    'intercepted missile|missile alert|missile warning|missile-defence|missile-defense|anti-missile|antimissile|' +
    'anti-ballistic|national missile defense|theater missile defense|Strategic Defense Initiative|' +
    'Star Wars programme|Star Wars program|Star Wars defense|air and missile defence|air and missile defense|' +
    'air defence system|air defense system|Patriot missile|Patriot missiles|Patriot battery|PAC-3|THAAD|' +
    'Terminal High Altitude|Aegis Ashore|Aegis system|Arrow 3|Arrow-3|David’s Sling|European Sky Shield|SM-3|SM-6|' +
    'S-400|S-500|Oreshnik|Iskander|Kinzhal|Zircon|Tsirkon|Sarmat|Burevestnik|Avangard|Poseidon torpedo|Topol|Yars|' +
    'Bulava|Kalibr|Kh-101|Minuteman|Minuteman III|Trident missile|Trident missiles|Tomahawk|Tomahawks|Typhon|' +
    'Dark Eagle|ATACMS|Storm Shadow|SCALP|Taurus missile|Flamingo missile|Neptune missile|BrahMos|Agni|Agni-V|' +
    'Prithvi|Shaheen missile|Ghauri|Hwasong|Hwasong-18|Hwasong-19|Hwasong-20|Taepodong|Rodong|Nodong|Pukguksong|' +
    'Hyunmoo|Dongfeng|DF-21|DF-26|DF-41|DF-5|Silkworm missile|Silkworm missiles|Exocet|Scud missile|Scud missiles|' +
    'Scuds|Shahab-3|Fattah missile|Khorramshahr|Sejil|Emad missile|Katyusha|Qassam rocket|MX missile|Jericho missile|' +
    'North Korean missile|Iranian missile|Iranian missiles|Houthi missile|splashed down in the Sea of Japan|' +
    'landed in Japan’s exclusive|toward the Sea of Japan|towards the Sea of Japan|East Sea missile|J-Alert|' +
    'missile flew|lofted trajectory|Missile Technology Control Regime|missile drill|reentry vehicle|re-entry vehicle|' +
    'Shahab missile' +
    ';missile|launch|launcher|projectile|rocket|missiles|rockets|projectiles|kilometres|kilometers|range|warhead|' +
    'trajectory|Pyongyang|intercepted|silo|payload|air defence|air defense|solid fuel|propellant|Joint Chiefs|fired|' +
    'test site|KCNA|radar' +
    ';prize missile|space launch',
  'naval-power':
    'navy|warship|naval|aircraft carrier|submarine|destroyer|frigate|coast guard|naval base|freedom of navigation|' +
    'shipbuilding programme|naval vessel|minesweeper|warships|naval ship|naval ships|naval vessels|naval force|' +
    'naval forces|naval fleet|naval power|naval presence|naval buildup|naval build-up|naval deployment|' +
    'naval deployments|naval patrol|naval patrols|naval task force|naval group|naval flotilla|flotilla|naval officer|' +
    'naval chief|naval commander|naval bases|naval facility|naval port|naval shipyard|naval shipbuilding|' +
    'naval strategy|naval doctrine|naval aviation|naval infantry|naval blockade|naval escort|naval escorts|' +
    'naval mission|naval review|naval operations|chief of naval operations|naval arms race|naval modernisation|' +
    'naval modernization|US Navy|U.S. Navy|Royal Navy|Russian Navy|Chinese navy|Indian Navy|French navy|' +
    'Japanese navy|Maritime Self-Defense Force|Maritime Self-Defence Force|PLA Navy|PLAN warships|' +
    'People’s Liberation Army Navy|Black Sea Fleet|Pacific Fleet|Northern Fleet|Baltic Fleet|Seventh Fleet|7th Fleet|' +
    'Fifth Fleet|5th Fleet|Sixth Fleet|Caspian Flotilla|US Coast Guard|Japan Coast Guard|coast guard cutter|' +
    'coast guard ship|coast guard vessel|coastguard|coastguard vessel|coastguard ship|aircraft carriers|' +
    'carrier group|carrier strike group|carrier battle group|carrier air wing|supercarrier|helicopter carrier|' +
    'flattop|amphibious assault ship|amphibious ready group|landing ship|dock landing|battle group|battleship|' +
    'battleships|battlecruiser|missile cruiser|guided-missile cruiser|guided-missile destroyer|missile destroyer|' +
    'Aegis destroyer|Arleigh Burke|destroyers|stealth frigate|frigates|corvette|corvettes|patrol boat|patrol boats|' +
    'patrol vessel|patrol vessels|patrol ship|gunboat|gunboats|gunboat diplomacy|torpedoes|submarines|' +
    'submarine fleet|submarine base|submariner|submariners|nuclear submarine|nuclear submarines|' +
    'nuclear-powered submarine|nuclear-powered submarines|nuclear-powered attack|attack submarine|attack submarines|' +
    'ballistic missile submarine|diesel-electric submarine|Trident submarine|Vanguard-class|Virginia-class|' +
    'Columbia-class|Kilo-class|Dreadnought submarine|Kursk submarine|AUKUS|minesweepers|minesweeping|minehunter|' +
    'sea mine|sea mines|naval mine|naval mines|USS|HMS|INS Vikrant|Fujian carrier|Shandong carrier|' +
    'USS Gerald R. Ford|USS Nimitz|USS Stark|USS Cole|Admiral Kuznetsov|Moskva cruiser|Charles de Gaulle carrier|' +
    'admiral|rear admiral|vice admiral|freedom of navigation operation|freedom-of-navigation|' +
    'sailed through the Taiwan Strait|transit of the Taiwan Strait|sailed through the strait|sea power|seapower|' +
    'sea lines of communication|blue-water navy|blue-water|naval vessels entered|overseas base|Ream Naval Base|' +
    'Djibouti base|Tartus|Sevastopol base|Subic Bay|Diego Garcia|Pearl Harbor base|Yokosuka|Changi naval|' +
    'warship construction|warship order|warship building|shipbuilding plan|600-ship navy|Golden Fleet|Navy secretary|' +
    'port call|frigate programme|maritime patrol aircraft|P-8|Operation Prosperity Guardian|Aspides|convoy escort|' +
    'sea trials|commissioned into the navy|Liaoning carrier|carrier Liaoning|torpedo attack' +
    ';maritime|patrol|sailors|convoy|fleet|vessel|vessels|ship|ships|shipyard|helicopter|sonar|maritime security|' +
    'strait|escort|blockade|seaman|cruiser|marines|anchored|deck|sail|seas|commissioned|sub|subs' +
    ';Old Navy|navy blue|fleet of trucks|merchant navy|taxi fleet|rental fleet|bus fleet|submarine cable|' +
    'submarine pipeline|Chevrolet Corvette|fishing fleet|dark fleet|shadow fleet|airline’s fleet',
  terrorism:
    'terrorism|terrorist|terrorists|terror attack|suicide bomb*|car bomb|counter-terrorism|counterterrorism|' +
    'Islamic State|ISIS|al-Qaeda|ISIL|ISKP|IS-K|Boko Haram|al-Shabaab|extremis*|jihadi*|bombing|hijack*|IRA|' +
    'terror attacks|terrorist attack|terrorist attacks|terrorist act|terrorist acts|acts of terrorism|act of terror|' +
    'terror plot|terrorist plot|terror suspect|terror suspects|terror cell|terrorist cell|terror group|terror groups|' +
    'terrorist group|terrorist groups|terrorist organisation|terrorist organization|terrorist organizations|' +
    'terror network|terrorist network|terrorist threat|terror threat|terror alert|terror financing|' +
    'terrorist financing|financing of terrorism|state sponsor of terrorism|state sponsors of terrorism|' +
    'state-sponsored terrorism|war on terror|war on terrorism|fight against terrorism|combat terrorism|' +
    'combating terrorism|anti-terrorism|anti-terror|antiterrorism|antiterrorist|counter-terrorist|counterterrorist|' +
    'counter-terror|counter terrorism|anti-terrorist operation|Regional Anti-Terrorist Structure|' +
    'foreign terrorist organization|designated terrorist|terror list|terrorist list|suicide attack|suicide attacks|' +
    'suicide blast|suicide attacker|suicide vest|explosive vest|explosive belt|truck bomb|truck bombing|car bombing|' +
    'car bombings|car bombs|roadside bomb|nail bomb|parcel bomb|letter bomb|letter bombs|pipe bomb|' +
    'time bomb exploded|bomb blast|bomb blasts|bomb attack|bomb attacks|bomb exploded|bomb explosion|bomb plot|' +
    'bomb threat|bomber detonated|planted a bomb|planted bombs|detonated explosives|detonated a bomb|' +
    'improvised explosive|IED|IEDs|bombings|embassy bombing|train bombing|airport attack|vehicle ramming|car-ramming|' +
    'ramming attack|knife attack|stabbing attack|gunmen opened fire|gunman opened fire|claim of responsibility|' +
    'claimed the attack|lone wolf|lone-wolf|radicalised|radicalized|radicalisation|radicalization|deradicalisation|' +
    'deradicalization|violent extremism|religious extremism|Islamist militants|Islamist militant|Islamist extremists|' +
    'Islamic extremists|Islamic extremism|Islamic militants|far-right terror|white supremacist|neo-Nazi terror|jihad|' +
    'foreign fighters|Islamic Jihad|Daesh|IS-Khorasan|Islamic State Khorasan|Islamic State group|caliphate|al Qaeda|' +
    'al-Qaida|al Qaida|Osama bin Laden|bin Laden|al-Zawahiri|Zarqawi|al-Baghdadi|al-Nusra|Nusra Front|JNIM|Ansaru|' +
    'Lashkar-e-Taiba|Lashkar-e-Jhangvi|Jaish-e-Mohammed|Hizb ut-Tahrir|Islamic Movement of Uzbekistan|' +
    'Jemaah Islamiyah|Abu Sayyaf|Shining Path|Red Army Faction|Red Brigades|Baader-Meinhof|Action Directe|' +
    'Basque separatist ETA|Provisional IRA|Irish Republican Army|Aum Shinrikyo|Aum|Abu Nidal|Black September|' +
    'Carlos the Jackal|Tamil Tigers suicide|PKK attack|Tehrik-e-Taliban|Pakistani Taliban|TTP|Baloch Liberation Army|' +
    'East Turkestan Islamic Movement|ETIM|September 11|Sept. 11|Lockerbie|Pan Am Flight 103|Achille Lauro|hijackers|' +
    'hijacked plane|hijacked airliner|hijacked jet|hostage-taking|hostage crisis|hostage-takers|hostage takers|' +
    'took hostages|American hostages|Western hostages|Crocus City Hall|Moscow concert hall attack|Bataclan|' +
    'Manchester Arena|Mumbai attacks|Pahalgam|Bondi Beach attack|Beslan|Guantanamo|Guantánamo|' +
    'drone strike targeting al|Patriot Act|Financial Action Task Force|FATF|9/11 attacks|Sept. 11 attacks|' +
    'ETA separatists|ETA guerrillas' +
    ';bomb|explosion|militants|gunmen|attack|hostages|extremist|extremists|blast|explosives|gunman|radical|militant|' +
    'detonated|plot|claimed|suspect|cell|shooting|injured|explosive|suspects|atrocity|martyr|Islamist|' +
    'security forces|assassinat*|massacre|victims|claimed responsibility|9/11' +
    ';carpet bombing|bombing raid|bombing campaign|dive bombing|state terror|IRA account|hijacked the debate|' +
    'ISIS neutron|ISIS synchrotron|bomb cyclone|Inflation Reduction Act',
  insurgency:
    'insurgen*|rebels|rebel group|rebel|guerrilla|militant group|armed group|militia|militiamen|paramilitar*|' +
    'Rapid Support Forces|M23|junta forces|warlord|Contras|contra|insurgents|insurgency|counterinsurgency|' +
    'counter-insurgency|rebellion|armed rebellion|armed uprising|armed insurrection|insurrection|rebel fighters|' +
    'rebel forces|rebel army|rebel leader|rebel leaders|rebel commander|rebel stronghold|rebel-held|rebel-controlled|' +
    'rebel attack|rebel attacks|rebel offensive|rebel advance|rebel movement|rebel groups|rebel alliance|' +
    'rebel faction|rebel factions|anti-government rebels|anti-government forces|anti-government fighters|' +
    'antigovernment rebels|Islamist rebels|Tuareg rebels|Houthi rebels|Maoist rebels|Maoists|communist rebels|' +
    'communist guerrillas|leftist guerrillas|leftist rebels|Marxist guerrillas|separatist rebels|separatist fighters|' +
    'guerrillas|guerrilla war|guerrilla warfare|guerrilla group|guerrilla leader|guerrilla attack|guerilla|guerillas|' +
    'urban guerrilla|resistance fighters|resistance forces|partisans|freedom fighters|armed groups|armed militants|' +
    'armed faction|armed opposition|armed struggle|armed wing|ethnic armed|ethnic armed organisation|' +
    'ethnic armed organization|ethnic armies|militant groups|militants attacked|militants ambushed|militant attack|' +
    'militant attacks|militant hideout|militant hideouts|militant ambush|militias|militia fighters|militia leader|' +
    'pro-government militia|tribal fighters|warlords|ambushed a convoy|ambushed an army|army convoy ambush|' +
    'attack on an army base|attacked an army|overran|overrun by rebels|rebels seized|rebels captured|' +
    'seized by rebels|laid down arms|disarmament, demobilisation|demobilisation|demobilization|demobilised fighters|' +
    'disarm Hezbollah|amnesty for rebels|Taliban insurgency|Taliban fighters|Taliban militants|Taliban attack|' +
    'mujahideen|mujahedeen|mujahedin|Afghan rebels|Afghan guerrillas|Afghan resistance|National Resistance Front|' +
    'Haqqani network|RSF|RSF fighters|M23 rebels|Allied Democratic Forces|ADF rebels|FDLR|Lord’s Resistance Army|' +
    'Joseph Kony|Codeco|Mai-Mai|Seleka|anti-Balaka|Séléka|Coalition of Patriots for Change|Azawad|' +
    'Front for the Liberation of Azawad|Tuareg|JNIM|Group to Support Islam and Muslims|Jama’at Nusrat|ISWAP|' +
    'Islamic State West Africa|Boko Haram insurgency|Niger Delta militants|MEND militants|Ansar al-Sunna|' +
    'Cabo Delgado insurgency|al-Shabaab fighters|al-Shabaab militants|Tigray People’s Liberation Front|' +
    'Tigrayan forces|TPLF|Oromo Liberation Army|OLA|Fano|Fano militia|SPLM-N|SPLA|Sudan People’s Liberation|' +
    'Eritrean People’s Liberation Front|UNITA|Renamo|RENAMO|Polisario|FARC|FARC dissidents|ELN|' +
    'National Liberation Army|Farabundo Marti|FMLN|Sandinista rebels|Zapatista|Zapatistas|Shining Path guerrillas|' +
    'Sendero Luminoso|Tupac Amaru|New People’s Army|NPA|Moro Islamic Liberation Front|MILF|' +
    'Moro National Liberation Front|Free Aceh Movement|Fretilin|West Papua National Liberation|Papuan rebels|' +
    'Tamil Tigers|LTTE|Liberation Tigers|Naxalite|Naxalites|Naxal|Kashmir militants|Kashmiri militants|' +
    'Baloch insurgents|Baloch militants|Baluch insurgents|Balochistan Liberation|BLA|Khmer Rouge|Karen National|' +
    'Kachin Independence Army|Arakan Army|Three Brotherhood Alliance|People’s Defence Force|People’s Defense Force|' +
    'Kosovo Liberation Army|Kurdistan Workers’ Party|PKK|Kurdish rebels|Kurdish guerrillas|Kurdish militants|' +
    'Peshmerga|Syrian Democratic Forces|Hayat Tahrir al-Sham|Syrian rebels|Free Syrian Army|Libyan National Army|' +
    'Chechen rebels|Chechen fighters|Caucasus Emirate|Contra rebels|aid to the contras|contra aid' +
    ';militants|fighters|gunmen|ambush|seized control|militant|stronghold|combatants|army|junta|jungle|bush|amnesty|' +
    'ambushed|clash|clashes|hideout|government forces|seized|fighting|liberation|leftist|raid|disarm' +
    ';rebel MPs|rebel lawmakers|rebel shareholders|rebel without a cause|Tory rebels|backbench rebels|' +
    'rebel Conservative|guerrilla marketing|rebels in parliament|per contra',
  piracy:
    'piracy|pirates|hijacked vessel|hijacked ship|armed robbery at sea' +
    '|maritime piracy|pirate attack|' +
    'pirate attacks|pirate|pirate gang|pirate gangs|pirate group|pirate boat|pirate boats|pirate mothership|' +
    'Somali pirates|Somali pirate|Somali piracy|piracy off Somalia|Nigerian pirates|suspected pirates|armed pirates|' +
    'anti-piracy|antipiracy|counter-piracy|counterpiracy|act of piracy|acts of piracy|modern-day piracy|sea piracy|' +
    'high seas piracy|sea robbers|sea robbery|robbery at sea|armed robbery against ships|armed robbery of ships|' +
    'hijacked tanker|hijacked freighter|hijacked cargo|hijacked bulk carrier|hijacked by Somali|hijacked off Somalia|' +
    'hijacked off the coast|hijacking of ships|hijacking of a ship|hijacking of the ship|ship hijacking|' +
    'ship hijackings|vessel hijacking|vessel hijacked|tanker hijacked|tanker hijacking|hijacked dhow|' +
    'seized by pirates|captured by pirates|held by pirates|crew kidnapped|kidnapped crew|crew abducted|abducted crew|' +
    'kidnapped seafarers|kidnapped sailors|seafarers kidnapped|crew held hostage|crew taken hostage|' +
    'ransom for the ship|ransom for the crew|paid ransom to pirates|skiff|skiffs|armed men boarded|' +
    'boarded by armed men|boarded the vessel|boarded the tanker|boarded by pirates|boarding by pirates|' +
    'attempted boarding|armed guards on board|armed guards on ships|private armed guards|' +
    'International Maritime Bureau|IMB Piracy|Piracy Reporting Centre|Piracy Reporting Center|ReCAAP|MDAT-GoG|' +
    'EU NAVFOR|EUNAVFOR|Operation Atalanta|Atalanta|Combined Task Force 151|CTF-151|Combined Maritime Forces|' +
    'Djibouti Code of Conduct|Yaounde Code|UKMTO|UK Maritime Trade Operations|Gulf of Guinea piracy|' +
    'Malacca Strait piracy|Strait of Malacca piracy|Singapore Strait robbery|Sulu Sea kidnapping|' +
    'piracy in the Strait|Maersk Alabama|MV Abdullah|MV Ruen|Sirius Star|Captain Phillips|piracy-prone|piracy risk|' +
    'pirate trial|piracy trial|piracy charges|piracy incidents|incidents of piracy|high-risk area for ships' +
    ';hijack*|ransom|Gulf of Guinea|Gulf of Aden|Somalia|Puntland|crew|seafarers|boarded|gunmen|Indian Ocean|vessel|' +
    'kidnapp*|Singapore Strait|speedboat|high seas|bulk carrier|hijackers|coast|warship|knives|sailors|dhow|robbery' +
    ';software piracy|music piracy|film piracy|movie piracy|video piracy|internet piracy|online piracy|' +
    'digital piracy|copyright piracy|piracy of software|piracy of films|Pittsburgh Pirates|Pirates of the Caribbean|' +
    'pirate radio|Pirate Party|pirated copies|intellectual property|counterfeit|Hollywood|bird citadel|air piracy|' +
    'biopiracy|copyright',
  'organised-crime':
    'organised crime|organized crime|money laundering|smugglers|mafia|crime syndicate|gang violence|scam centre|' +
    'scam center|cybercrime gang|trafficking ring|people smuggling|human trafficking|crime gang|crime gangs|' +
    'crime ring|crime boss|crime family|crime group|crime groups|crime network|crime networks|crime syndicates|' +
    'criminal gang|criminal gangs|criminal network|criminal networks|criminal organisation|criminal organization|' +
    'criminal syndicate|criminal underworld|criminal empire|gangland|gangster|gangsters|mob boss|mobster|mobsters|' +
    'Mafia|mafia boss|Cosa Nostra|Camorra|’Ndrangheta|Ndrangheta|Sicilian Mafia|anti-mafia|antimafia|Russian mafia|' +
    'Albanian mafia|triad|triads|yakuza|Yakuza|Yamaguchi-gumi|tokuryu|boryokudan|thieves-in-law|thief-in-law|' +
    'vor v zakone|Solntsevskaya|Kinahan|Hells Angels|outlaw motorcycle|biker gang|bikie gang|MS-13|Mara Salvatrucha|' +
    'Barrio 18|Tren de Aragua|Primeiro Comando da Capital|PCC gang|Comando Vermelho|Red Command|Los Choneros|' +
    'gang leader|gang leaders|gang members|gang war|gang wars|gang warfare|gang-related|gang-controlled|street gangs|' +
    'armed gangs|armed gang|Haitian gangs|Viv Ansanm|Barbecue Cherizier|gang shooting|contract killing|' +
    'contract killings|contract killer|hitman|hitmen|extortion racket|extortion|protection racket|protection money|' +
    'racketeering|racketeer*|loan sharking|kidnap for ransom|kidnapping for ransom|kidnapping ring|smuggling ring|' +
    'smuggling network|smuggling networks|smuggling gang|smuggling operation|smuggling route|smuggling routes|' +
    'smugglers’ route|cigarette smuggling|tobacco smuggling|gold smuggling|fuel smuggling|wildlife trafficking|' +
    'ivory smuggling|antiquities smuggling|smuggled goods|smuggled cigarettes|counterfeit goods ring|' +
    'counterfeiting ring|counterfeiters|human smuggling|human smugglers|human traffickers|traffickers|' +
    'trafficking in persons|trafficking in human|sex trafficking|sex slavery|people trafficking|child trafficking|' +
    'organ trafficking|forced prostitution|people-smuggling|migrant smuggling|migrant smugglers|modern slavery|' +
    'scam centres|scam centers|scam compound|scam compounds|cyberscam|cyber scam|online scam|pig butchering|' +
    'pig-butchering|scam farms|scam hub|KK Park|Prince Group|Myawaddy scam|phone fraud gang|money launderers|' +
    'money-laundering|launder money|laundered money|laundering proceeds|laundering ring|black market|black marketeer|' +
    'underground bank|underground banking|hawala|transnational crime|transnational organised|transnational organized|' +
    'cross-border crime|international crime|cross-border criminal|Palermo Convention|UN Office on Drugs and Crime|' +
    'UNODC|Interpol|Europol|red notice|Interpol red notice|Eurojust|National Crime Agency|Serious Organised Crime|' +
    'Serious and Organised Crime|encrypted phone network|EncroChat|Sky ECC|Operation Trojan Shield|RICO|RICO charges|' +
    'illegal gambling|illegal casino|illegal betting|illegal gold mining gangs|car theft ring|' +
    'stolen vehicles smuggled|hijacking gangs|armed robbery gang|proceeds of crime|dirty money|' +
    'asset recovery from crime|crackdown on gangs|state of emergency over gangs|mega-prison|CECOT|police raid on gang' +
    ';gang|gangs|fraud|traffick*|criminal|criminals|crime|police|arrested|seized|mob|smuggl*|laundering|raid|' +
    'detained|illegal|ransom|bosses|syndicate|customs officers|kidnapp*|scam|extort*|underground|illicit|murder|' +
    'contraband|underworld|stolen cars' +
    ';mafia state rhetoric|gang of four|Gang of Four|gang rape|music mafia|chain gang|media circus mafia',
  'drug-trafficking':
    'drug trafficking|drug cartel|cocaine|fentanyl|heroin|narcotics|opium|methamphetamine|drug smuggling|drug lord|' +
    'cartel|captagon|drug traffickers|opium poppy|drug traffic|drug-trafficking|drug trafficker|drug trade|' +
    'illegal drug trade|illicit drug|illicit drugs|illegal drugs|drug dealer|drug dealers|drug dealing|drug ring|' +
    'drug gang|drug gangs|drug network|drug syndicate|drug baron|drug barons|drug kingpin|drug kingpins|drug lords|' +
    'drug boss|drug money|drug profits|drug running|drug runners|drug-running|drug runner|drug smuggler|' +
    'drug smugglers|drug-smuggling|drug mule|drug mules|drug courier|drug couriers|drug shipment|drug shipments|' +
    'drug haul|drug bust|drugs bust|drug seizure|drug seizures|drugs seized|seizure of drugs|seized cocaine|' +
    'seized heroin|tonnes of cocaine|tons of cocaine|kilograms of heroin|kilos of cocaine|kilos of heroin|' +
    'kg of cocaine|kg of heroin|drug lab|drug laboratory|drug laboratories|drug crop|drug crops|drug route|' +
    'drug routes|drug war|drug violence|war on drugs|anti-drug|antidrug|anti-narcotics|antinarcotics|' +
    'counternarcotics|counter-narcotics|narcotic|narco|narco-*|narcostate|narco-state|narco-terrorism|narcoterrorism|' +
    'narco-terrorist|narcoterrorist|narcotraffick*|narco-traffickers|drug enforcement|' +
    'Drug Enforcement Administration|DEA agent|DEA agents|drug czar|drug certification|decertified|drug cartels|' +
    'cartels|cartel boss|cartel leader|cartel leaders|cartel members|Medellin cartel|Medellín cartel|Cali cartel|' +
    'Sinaloa cartel|Sinaloa Cartel|Jalisco New Generation|Jalisco cartel|CJNG|Zetas|Gulf Cartel|Juarez cartel|' +
    'Tijuana cartel|Cartel de los Soles|Cartel of the Suns|Clan del Golfo|Gulf Clan|Pablo Escobar|El Chapo|' +
    'Joaquin Guzman|Joaquín Guzmán|El Mayo|Ismael Zambada|El Mencho|Ovidio Guzmán|Los Chapitos|Noriega|Khun Sa|' +
    'Golden Triangle|Golden Crescent|alleged drug boat|drug boat|drug boats|suspected drug boat|drug vessel|' +
    'drug-running boat|narco sub|narco-submarine|coca|coca leaf|coca crop|coca growers|coca cultivation|' +
    'coca eradication|crop substitution|crop eradication|poppy cultivation|poppy fields|poppy crop|opium production|' +
    'opium trade|opium crop|opium smuggling|opium den|crack cocaine|crack dealers|cocaine smuggling|' +
    'cocaine trafficking|cocaine shipment|cocaine haul|heroin smuggling|heroin trafficking|heroin haul|heroin trade|' +
    'cannabis smuggling|hashish|marijuana smuggling|marijuana trafficking|cannabis resin|meth lab|crystal meth|' +
    'methamphetamines|amphetamines|amphetamine|ketamine|ecstasy pills|MDMA|mephedrone|synthetic drug|synthetic drugs|' +
    'synthetic opioid|synthetic opioids|nitazene|nitazenes|tramadol trafficking|precursor chemical|' +
    'precursor chemicals|fentanyl precursors|fentanyl trafficking|fentanyl smuggling|fentanyl crisis|opioid crisis|' +
    'opioid overdose|overdose deaths|yaba|Captagon|Captagon pills|captagon pills|psychotropic substances|' +
    'psychotropic|Commission on Narcotic Drugs|International Narcotics Control Board|UNODC|World Drug Report|' +
    'Plan Colombia|Plan Merida|Merida Initiative|CARICC|drug addict|drug addicts|drug addiction|drug tunnel|' +
    'drug crime|drug offences|drug offenses|drug charges|drug users|drug abuse|traffickers of drugs|' +
    'port of Antwerp cocaine' +
    ';drugs|traffick*|seizure|poppy|addicts|overdose|opioid|kilos|haul|marijuana|cannabis|customs|seized|smuggl*|DEA|' +
    'kingpin|extradit*|shipment|busts|contraband|hidden in a shipment|speedboat|Colombia|Mexico|Ecuador|Guayaquil|' +
    'Antwerp|dealers|precursors|addiction' +
    ';OPEC cartel|oil cartel|price cartel|cartel of producers|cartel fine|antitrust|price-fixing|' +
    'Golden Triangle of Art|drugmaker|drug approval|Food and Drug Administration|Coca-Cola|coca cola|cartel office|' +
    'Federal Cartel Office|steel cartel|truck cartel|diamond cartel',
  espionage:
    'espionage|spy|spies|spying|intelligence agency|intelligence service|intelligence agencies|double agent|' +
    'counterintelligence|CIA|MI6|Mossad|FSB|KGB|treason|spyware|espionage charges|espionage case|espionage trial|' +
    'industrial espionage|economic espionage|corporate espionage|charged with espionage|accused of espionage|' +
    'convicted of espionage|spy ring|spy case|spy scandal|spy agency|spy agencies|spy chief|spy chiefs|spy network|' +
    'spy balloon|Chinese spy balloon|surveillance balloon|spy plane|spy ship|spy satellite|spy swap|spy trial|' +
    'spy master|spymaster|spymasters|spy catcher|Spycatcher|spyware Pegasus|Pegasus|NSO Group|Predator spyware|' +
    'spied on|spied for|spying charges|spying allegations|spying for Russia|spying for China|spying for Israel|' +
    'spying for Iran|spying for the Soviet|accused of spying|charged with spying|suspected spy|suspected spies|' +
    'alleged spy|convicted spy|Russian spy|Russian spies|Chinese spy|Chinese spies|Soviet spy|Soviet spies|' +
    'North Korean spy|Iranian spy|sleeper agent|sleeper agents|undercover agent|secret agent|secret agents|' +
    'covert agent|covert operative|covert operation|covert operations|covert action|clandestine operation|' +
    'clandestine service|mole hunt|double agents|turncoat agent|defected to the West|KGB defector|defector|' +
    'intelligence officer|intelligence officers|intelligence operative|intelligence operatives|intelligence agent|' +
    'intelligence agents|intelligence official|intelligence officials|intelligence chief|intelligence services|' +
    'intelligence gathering|intelligence-gathering|intelligence sharing|intelligence-sharing|' +
    'intelligence cooperation|intelligence report|intelligence community|intelligence assessment|intelligence leak|' +
    'intelligence operation|military intelligence|foreign intelligence|foreign intelligence service|' +
    'domestic intelligence|signals intelligence|human intelligence|counter-intelligence|counterespionage|' +
    'counter-espionage|Central Intelligence Agency|CIA director|CIA agent|CIA officer|CIA operative|' +
    'National Security Agency|NSA|Defense Intelligence Agency|Director of National Intelligence|' +
    'director of national intelligence|National Intelligence Service|Federal Security Service|' +
    'Foreign Intelligence Service|SVR|GRU|SBU|Security Service of Ukraine|MI5|GCHQ|BND|BfV|DGSE|DGSI|Shin Bet|' +
    'Ministry of State Security|MSS|Guoanbu|RAW|Research and Analysis Wing|ISI|Inter-Services Intelligence|' +
    'MIT intelligence|Securitate|Stasi|KNB|Committee for National Security|National Security Committee|' +
    'State Security Service|ASIO|CSIS agents|PET intelligence|AIVD|SAPO|secret police|secret service agent|' +
    'secret documents|state secrets|state secret|classified documents|classified information|classified material|' +
    'top-secret|top secret documents|leaked intelligence|handed over secrets|passing secrets|passed secrets|' +
    'sold secrets|selling secrets|stolen secrets|military secrets|trade secrets theft|high treason|' +
    'charged with treason|accused of treason|convicted of treason|treason charges|treason case|anti-espionage law|' +
    'counter-espionage law|Espionage Act|foreign agent registration|unregistered foreign agent|' +
    'transnational repression|wiretap|wiretapping|wiretapped|wiretaps|bugging|bugging device|bugged|eavesdropp*|' +
    'listening devices|listening post|phone tapping|phone-tapping|mass surveillance|surveillance programme|' +
    'surveillance program|PRISM programme|Edward Snowden|Snowden|Aldrich Ames|Robert Hanssen|Jonathan Pollard|' +
    'Kim Philby|Oleg Gordievsky|Litvinenko|Skripal|Skripals|Poison-tipped|Novichok poisoning|Farewell dossier|' +
    'illegals programme|dead drop|honey trap|honeytrap|Five Eyes|expelled spies|' +
    'expelled Russian diplomats for spying|diplomats expelled for spying|secret police files' +
    ';intelligence|surveillance|agent|secrets|agents|covert|undercover|classified|secret|mole|handler|agency|' +
    'informant|informer|leak|leaked|sensitive information|spied|clandestine|intelligence-linked|defected|defectors|' +
    'betray*|detained|dissident|poisoned|encrypted' +
    ';artificial intelligence|spy film|spy novel|spy thriller|spy movie|James Bond|business intelligence|' +
    'emotional intelligence|SPY ETF|Pegasus Airlines|Culinary Institute',
  'cyber-operations':
    'cyberattack|cyber attack|hacker|hackers|ransomware|cybersecurity|cyber security|malware|data breach|hacked|' +
    'hacking|phishing|cyber espionage|cyberwarfare|denial-of-service|cyberattacks|cyber-attack|cyber-attacks|' +
    'cyber attacks|cyber assault|cyber incident|cyber incidents|cyber threat|cyber threats|cyberthreat|cyberthreats|' +
    'cyber warfare|cyber war|cyberwar|cyber weapon|cyberweapon|cyber command|Cyber Command|cyber defence|' +
    'cyber defense|cyberdefence|cyberdefense|cyber operations|cyber operation|cyber espionage campaign|' +
    'cyberespionage|cyber spies|cyber-espionage|cyber spying|cyber intrusion|cyber intrusions|cyber intruders|' +
    'cyber criminals|cybercriminal|cybercriminals|cybercrime|cyber crime|cyber crimes|cyber fraud|cyber heist|' +
    'cyber resilience|cyber agency|cyber exercise|cyber drill|cyber strategy|cyber law|cyber-security|' +
    'cybersecurity firm|cybersecurity agency|cybersecurity law|cybersecurity bill|cybersecurity researchers|' +
    'cybersecurity company|cyber diplomacy|active cyber defense|offensive cyber|cybersecurity breach|computer hacker|' +
    'computer hackers|computer hacking|computer virus|computer viruses|computer worm|computer break-in|' +
    'computer intrusion|computer crime|computer security|network intrusion|network security|hacker group|' +
    'hacker groups|hacking group|hacking groups|hacking campaign|hacking attack|hacking attacks|hacking tools|' +
    'hack attack|hacktivist|hacktivists|hacked emails|hacked email|hack-and-leak|hacked into|Chinese hackers|' +
    'Russian hackers|North Korean hackers|Iranian hackers|state-sponsored hackers|state-backed hackers|' +
    'state-linked hackers|government-backed hackers|crypto hack|exchange hack|Bybit hack|Lazarus Group|APT28|APT29|' +
    'APT41|Fancy Bear|Cozy Bear|Sandworm|Volt Typhoon|Salt Typhoon|Kimsuky|Midnight Blizzard|Killnet|NoName057|' +
    'Scattered Spider|LockBit|REvil|DarkSide|Conti ransomware|BlackCat|Cl0p|Qilin|Anonymous hacker|ransomware attack|' +
    'ransomware attacks|ransomware gang|ransomware group|ransom note demanding bitcoin|WannaCry|NotPetya|Stuxnet|' +
    'SolarWinds|Log4j|Heartbleed|MOVEit|Colonial Pipeline hack|Change Healthcare|Sony hack|DNC hack|OPM hack|Equifax|' +
    'denial of service|distributed denial|DDoS|DDoS attack|DDoS attacks|botnet|botnets|zero-day|zero day|exploit kit|' +
    'backdoor|malicious code|malicious software|malicious cyber|wiper|wiper malware|trojan|spear-phishing|' +
    'spear phishing|phishing attack|phishing emails|social engineering attack|credential theft|stolen credentials|' +
    'stolen data|data theft|data leak|data leaks|data breaches|leaked database|personal data of customers stolen|' +
    'customer data stolen|security breach|information security|critical infrastructure hack|supply-chain attack|' +
    'supply chain attack|software vulnerability|security vulnerability|security flaw|security patch|' +
    'Microsoft Exchange hack|SharePoint hack|firewall|encryption backdoor|penetration testing|antivirus software|' +
    'Kaspersky|CrowdStrike|Mandiant|FireEye|Palo Alto Networks|Check Point Software|Recorded Future|Trend Micro|CISA|' +
    'Cybersecurity and Infrastructure Security Agency|National Cyber Security Centre|NCSC|ENISA|' +
    'Cyberspace Administration|CCDCOE|CERT-UA|KZ-CERT|Computer Emergency Response Team|' +
    'Budapest Convention on Cybercrime|UN cybercrime|website defaced|defaced websites|websites were down after|' +
    'knocked offline|took down the website|taken offline by|dark web|darknet' +
    ';cyber|breach|vulnerability|breaches|breached|hack|hacks|network|servers|systems|computers|software|password|' +
    'passwords|vulnerabilities|intrusion|infiltrat*|data|online|websites|outage|encrypted|IT systems|digital|ransom|' +
    'virus|email accounts|cyberspace|leaked' +
    ';growth hacking|life hack|hackathon|hackney|golf hacker|phone hacking scandal|biohacking|coronavirus|' +
    'trojan horse of',
  disinformation:
    'disinformation|misinformation|fake news|deepfake|troll farm|influence operation|information warfare|' +
    'information operation|influence campaign|foreign interference|troll factory|disinformation campaign|' +
    'disinformation campaigns|disinformation network|disinformation war|disinformation law|disinformation operation|' +
    'spread disinformation|spreading disinformation|Russian disinformation|Chinese disinformation|' +
    'Soviet disinformation|election disinformation|counter disinformation|counter-disinformation|' +
    'countering disinformation|combat disinformation|fight against disinformation|fighting disinformation|' +
    'Center for Countering Disinformation|misinformation campaign|spread of misinformation|spread misinformation|' +
    'spreading misinformation|election misinformation|vaccine misinformation|online misinformation|false information|' +
    'false narrative|false narratives|spreading false information|spread false information|spreading fakes|' +
    'spreading lies|spreading rumours|spreading rumors|spread rumours|false rumours|false rumors|hoax news|hoax|' +
    'hoaxes|bogus story|false story|fabricated story|fabricated video|fabricated images|doctored video|' +
    'doctored image|doctored photo|doctored footage|manipulated video|manipulated media|fake video|fake videos|' +
    'fake images|fake accounts|fake account network|fake websites|fake news site|fake news sites|fake news law|' +
    'fake story|fakes about|deepfakes|deepfake video|AI-generated video|AI-generated images|AI-generated fake|' +
    'AI-generated content falsely|synthetic media|cheapfake|fact-check|fact-checker|fact-checkers|fact-checking|' +
    'fact checkers|fact checking|debunked|debunk|debunking|debunks|propaganda campaign|propaganda machine|' +
    'propaganda war|propaganda network|propaganda outlet|propaganda outlets|propaganda broadcasts|' +
    'propaganda loudspeakers|propaganda leaflets|propaganda balloons|Kremlin propaganda|Russian propaganda|' +
    'state propaganda|Chinese propaganda|pro-Kremlin propaganda|Iraqi propaganda|war propaganda|enemy propaganda|' +
    'anti-Western propaganda|propagandist|propagandists|computational propaganda|information war|information wars|' +
    'information operations|information attack|information attacks|information manipulation|' +
    'foreign information manipulation|FIMI|cognitive warfare|psychological warfare|psychological operations|psyops|' +
    'psy-ops|active measures|influence operations|covert influence|foreign influence|foreign influence operation|' +
    'malign influence|influence network|influence campaigns|election interference|electoral interference|' +
    'election meddling|election-meddling|interference in the election|interference in elections|' +
    'meddling in elections|meddling in the election|meddled in|Russian interference|Russian meddling|' +
    'Chinese interference|foreign meddling|foreign electoral interference|troll|trolls|trolling operation|' +
    'troll farms|troll army|paid trolls|bot farm|bot farms|bot network|bot networks|bot accounts|' +
    'inauthentic accounts|coordinated inauthentic|inauthentic behaviour|inauthentic behavior|sockpuppet*|' +
    'Internet Research Agency|Prigozhin’s troll|Doppelganger|Doppelgänger campaign|Storm-1516|Spamouflage|' +
    'Pravda network|Matryoshka|Social Design Agency|RT and Sputnik|Russia Today|Sputnik news|RT ban|banned RT|' +
    'Global Engagement Center|EUvsDisinfo|EU DisinfoLab|DisinfoLab|StratCom|NATO StratCom|Viginum|VIGINUM|DFRLab|' +
    'NewsGuard|Snopes|Bellingcat|PolitiFact|AFP Fact Check|Graphika|Stanford Internet Observatory|' +
    'Cambridge Analytica|conspiracy theory|conspiracy theories|conspiracy theorist|conspiracy theorists|QAnon|' +
    'Infowars|Alex Jones|Holocaust denial|post-truth|media literacy|information hygiene|information integrity|' +
    'historical revisionism|state-controlled narrative|smear campaign|black propaganda|false flag|false-flag|' +
    'Digital Services Act disinformation' +
    ';bots|narrative|false claims|interference|propaganda|lies|falsehood*|false claim|fake|rumour*|rumor*|manipulat*|' +
    'narratives|accounts|social media|Telegram channels|viral|misleading|Kremlin|election|meddling|Sputnik|TikTok|' +
    'Facebook|bot|unfounded|baseless|hoaxer|content moderation|state media' +
    ';fake goods|fake designer|Matryoshka dolls|troll doll',
  'hybrid-threats':
    'hybrid warfare|hybrid attack|hybrid threat|sabotage|undersea cable|subsea cable|grey zone|gray zone|cable cut|' +
    'arson attack|shadow war|weaponised migration|GPS jamming|hybrid war|hybrid attacks|hybrid threats|' +
    'hybrid operation|hybrid operations|hybrid campaign|hybrid activity|hybrid activities|hybrid tactics|' +
    'hybrid aggression|hybrid methods|hybrid pressure|hybrid strategy|hybrid actions|' +
    'European Centre of Excellence for Countering Hybrid|Hybrid CoE|below the threshold of war|' +
    'below the threshold of armed conflict|sub-threshold|subthreshold|short of war|grey-zone|gray-zone|greyzone|' +
    'grey zone tactics|gray zone tactics|gray-zone tactics|grey-zone tactics|gray zone coercion|grey zone warfare|' +
    'gray zone warfare|shadow warfare|covert sabotage|sabotage attack|sabotage attacks|sabotage operation|' +
    'sabotage operations|sabotage campaign|sabotage plot|sabotage plots|sabotage group|sabotage network|sabotage act|' +
    'act of sabotage|acts of sabotage|suspected sabotage|alleged sabotage|saboteur|saboteurs|sabotaged|' +
    'sabotage of pipelines|sabotage of the Nord Stream|Nord Stream sabotage|Nord Stream explosions|' +
    'Nord Stream blasts|railway sabotage|rail sabotage|sabotage on railway|blew up a railway|undersea cables|' +
    'subsea cables|submarine cable|submarine cables|seabed cable|seabed cables|Baltic Sea cables|Baltic cables|' +
    'telecom cable cut|cables cut|cables severed|severed cable|severed cables|cut cables|cut undersea|' +
    'cutting undersea|damaged undersea|damaged cables|cable damage|damaged cable|damage to undersea|' +
    'damage to an undersea|cable sabotage|cable cutting|cable-cutting|Estlink|Estlink 2|Balticconnector|C-Lion1|' +
    'Eagle S|Yi Peng 3|Newnew Polar Bear|Matsu cable|dragged its anchor|dragging its anchor|anchor dragging|' +
    'anchor-dragging|undersea infrastructure|critical undersea infrastructure|seabed warfare|seabed infrastructure|' +
    'Baltic Sentry|Main Directorate of Deep-Sea Research|Yantar|Russian spy ship|incendiary device|' +
    'incendiary devices|incendiary parcels|exploding parcels|parcel fires|DHL parcels|parcel bombs at DHL|arson plot|' +
    'arson attacks|arson at|suspected arson|arson in Warsaw|IKEA arson|Marywilska|recruited via Telegram|' +
    'recruited on Telegram|disposable agents|GRU unit 29155|Unit 29155|weaponised migrants|weaponized migration|' +
    'weaponised migrant|weaponising migration|weaponizing migration|weaponisation of migration|' +
    'weaponization of migration|instrumentalisation of migrants|instrumentalisation of migration|' +
    'instrumentalization of migrants|migrants as a weapon|migrants pushed across|migrants from Belarus|' +
    'Belarus border crisis|migrant crisis on the Belarus|hybrid attack by Belarus|pushed migrants|GPS interference|' +
    'GPS spoofing|GPS signal|GPS disruption|jamming of GPS|GNSS jamming|GNSS interference|' +
    'satellite navigation jamming|satellite signal jamming|signal jamming|spoofing of signals|electronic jamming|' +
    'AIS spoofing|smuggling balloons|balloons from Belarus|contraband balloons|weather balloons from Belarus|' +
    'balloon incursion|balloon incursions|rubbish balloons|trash balloons|trash-filled balloons|' +
    'rubbish-filled balloons|mystery drones|drones over airports|drones over airport|drone sightings at airports|' +
    'drone sighting closed|airport closed over drone|airspace violation|airspace violations|' +
    'violated Estonian airspace|violated Polish airspace|violated airspace|airspace incursion|airspace incursions|' +
    'little green men|plausible deniability|proxy actors|buoys removed|Narva buoys|economic coercion campaign|' +
    'lawfare|cognitive warfare|political warfare|subversion|subversive activities|subversive activity|fifth column|' +
    'destabilis* campaign|attempts to destabilise|destabilisation of|destabilization of|polling-station bomb hoaxes|' +
    'bomb hoaxes|critical infrastructure attack|attacks on critical infrastructure|attack on critical infrastructure|' +
    'protection of critical infrastructure|assassination plot against|plot to assassinate Rheinmetall' +
    ';cable|jamming|arson|cables|anchor|Baltic|Baltic Sea|subsea|undersea|vessel|balloons|hybrid|provocation|' +
    'provocations|destabili*|explosives|interference|proxies|covert|shadow fleet|Belarus|deniab*|' +
    'critical infrastructure|incidents|drones|weapon*' +
    ';hybrid car|hybrid cars|hybrid vehicle|hybrid vehicles|hybrid work|hybrid working|plug-in hybrid|hybrid bond|' +
    'hybrid rice|hybrid seeds|hybrid engine|cable car|cable television|cable news|cable TV|contract arson|insurance',
};
