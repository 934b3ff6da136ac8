/**
 * The tree of the world: which country stands in which region.
 *
 * Source: United Nations Statistics Division, "Standard country or area codes for statistical use" (M49), and
 * ISO 3166-1 for the two- and three-letter codes. M49 lists neither Taiwan nor Kosovo: Unicode CLDR's territory
 * containment places them in Eastern Asia (030) and Southern Europe (039), and so do we; XK is CLDR's user-assigned code.
 * The placing is for statistics and for finding; it says nothing about anyone's status.
 */

/** Regions above the countries: M49 number → the numbers directly above it. */
export const m49Regions: Readonly<Record<string, readonly string[]>> = {
  '001': [],
  '002': ['001'],
  '015': ['002'],
  '202': ['002'],
  '011': ['202'],
  '014': ['202'],
  '017': ['202'],
  '018': ['202'],
  '019': ['001'],
  '003': ['019'],
  '419': ['019'],
  '005': ['419'],
  '013': ['419', '003'],
  '029': ['419', '003'],
  '021': ['003'],
  '142': ['001'],
  '030': ['142'],
  '034': ['142'],
  '035': ['142'],
  '143': ['142'],
  '145': ['142'],
  '150': ['001'],
  '039': ['150'],
  '151': ['150'],
  '154': ['150'],
  '155': ['150'],
  '009': ['001'],
  '053': ['009'],
  '054': ['009'],
  '057': ['009'],
  '061': ['009'],
};

/** Countries and areas per M49 region, each as ISO 3166-1 alpha-2 and alpha-3, joined by a colon. */
export const m49Countries: Readonly<Record<string, string>> = {
  '001': 'AQ:ATA',
  '015': 'DZ:DZA EG:EGY LY:LBY MA:MAR SD:SDN TN:TUN EH:ESH',
  '011':
    'BJ:BEN BF:BFA CV:CPV CI:CIV GM:GMB GH:GHA GN:GIN GW:GNB LR:LBR ML:MLI MR:MRT NE:NER NG:NGA SH:SHN SN:SEN SL:SLE TG:TGO',
  '014':
    'IO:IOT BI:BDI KM:COM DJ:DJI ER:ERI ET:ETH TF:ATF KE:KEN MG:MDG MW:MWI MU:MUS YT:MYT MZ:MOZ RE:REU RW:RWA SC:SYC ' +
    'SO:SOM SS:SSD UG:UGA TZ:TZA ZM:ZMB ZW:ZWE',
  '017': 'AO:AGO CM:CMR CF:CAF TD:TCD CG:COG CD:COD GQ:GNQ GA:GAB ST:STP',
  '018': 'BW:BWA SZ:SWZ LS:LSO NA:NAM ZA:ZAF',
  '029':
    'AI:AIA AG:ATG AW:ABW BS:BHS BB:BRB BQ:BES VG:VGB KY:CYM CU:CUB CW:CUW DM:DMA DO:DOM GD:GRD GP:GLP HT:HTI JM:JAM ' +
    'MQ:MTQ MS:MSR PR:PRI BL:BLM KN:KNA LC:LCA MF:MAF VC:VCT SX:SXM TT:TTO TC:TCA VI:VIR',
  '013': 'BZ:BLZ CR:CRI SV:SLV GT:GTM HN:HND MX:MEX NI:NIC PA:PAN',
  '005':
    'AR:ARG BO:BOL BV:BVT BR:BRA CL:CHL CO:COL EC:ECU FK:FLK GF:GUF GY:GUY PY:PRY PE:PER GS:SGS SR:SUR UY:URY VE:VEN',
  '021': 'BM:BMU CA:CAN GL:GRL PM:SPM US:USA',
  '143': 'KZ:KAZ KG:KGZ TJ:TJK TM:TKM UZ:UZB',
  '030': 'CN:CHN HK:HKG MO:MAC KP:PRK JP:JPN MN:MNG KR:KOR TW:TWN',
  '035': 'BN:BRN KH:KHM ID:IDN LA:LAO MY:MYS MM:MMR PH:PHL SG:SGP TH:THA TL:TLS VN:VNM',
  '034': 'AF:AFG BD:BGD BT:BTN IN:IND IR:IRN MV:MDV NP:NPL PK:PAK LK:LKA',
  '145':
    'AM:ARM AZ:AZE BH:BHR CY:CYP GE:GEO IQ:IRQ IL:ISR JO:JOR KW:KWT LB:LBN OM:OMN QA:QAT SA:SAU PS:PSE SY:SYR TR:TUR ' +
    'AE:ARE YE:YEM',
  '151': 'BY:BLR BG:BGR CZ:CZE HU:HUN PL:POL MD:MDA RO:ROU RU:RUS SK:SVK UA:UKR',
  '154':
    'AX:ALA DK:DNK EE:EST FO:FRO FI:FIN GG:GGY IS:ISL IE:IRL IM:IMN JE:JEY LV:LVA LT:LTU NO:NOR SJ:SJM SE:SWE GB:GBR',
  '039':
    'AL:ALB AD:AND BA:BIH HR:HRV GI:GIB GR:GRC VA:VAT IT:ITA MT:MLT ME:MNE MK:MKD PT:PRT SM:SMR RS:SRB SI:SVN ES:ESP XK:XKX',
  '155': 'AT:AUT BE:BEL FR:FRA DE:DEU LI:LIE LU:LUX MC:MCO NL:NLD CH:CHE',
  '053': 'AU:AUS CX:CXR CC:CCK HM:HMD NZ:NZL NF:NFK',
  '054': 'FJ:FJI NC:NCL PG:PNG SB:SLB VU:VUT',
  '057': 'GU:GUM KI:KIR MH:MHL FM:FSM NR:NRU MP:MNP PW:PLW UM:UMI',
  '061': 'AS:ASM CK:COK PF:PYF NU:NIU PN:PCN WS:WSM TK:TKL TO:TON TV:TUV WF:WLF',
};
