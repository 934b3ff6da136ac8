/**
 * Names that places in several countries bear, and the words that tell in which country a story takes place.
 *
 * Written by hand. Of the countries the first is meant unless the rest of the text speaks for another; the number says how
 * much more must speak for another: 0 for names borne by many, 2 for cities that are rarely anything else.
 */
export const homonyms: Readonly<Record<string, string>> = {
  'GB CA US 2': 'London',
  'FR CA US 2': 'Paris',
  'EG US 2': 'Cairo',
  'RU US 2': 'Moscow',
  'IT US 2': 'Rome|Naples|Florence|Milan|Venice',
  'GR US 2': 'Athens',
  'DE US 2': 'Frankfurt|Hanover|Bremen',
  'CH US 2': 'Geneva|Bern|Lucerne',
  'PL US 2': 'Warsaw',
  'LB US 3': 'Lebanon',
  'PE US 3': 'Peru',
  'TR US 3': 'Turkey',
  'CA GB AU US 0': 'Edmonton',
  'JM CA GB AU 0': 'Kingston',
  'GB US CA 0':
    'Glasgow|Bristol|Plymouth|Winchester|Lancaster|Chester|Rochester|Burlington|Oxford|Gloucester|Worcester',
  'GB US CA AU 0': 'Cambridge|Newcastle|Richmond|Newport|Durham|Surrey|Windsor|Brighton',
  'GB US 0': 'Birmingham|Manchester|Aberdeen|Bedford|Andover|Greenwich|Portsmouth',
  'AU GB CA 0': 'Perth',
  'AU US 0': 'Melbourne',
  'AU CA 1': 'Sydney',
  'CA NZ GB BM US 0': 'Hamilton',
  'CA AU SC 0': 'Victoria',
  'x-eu BE 0': 'Brussels|Брюссель|ブリュッセル|布鲁塞尔|布魯塞爾',
  'TM IQ SY 1': 'Turkmen|Turkmens',
  'CA GB US 0': 'Halifax|Waterloo',
  'NZ GB 0': 'Wellington',
  'IE US CA 0': 'Dublin',
  'EG US 0': 'Alexandria',
  'ES VE US 0': 'Valencia|Toledo',
  'AR ES US 0': 'Cordoba|Córdoba',
  'ES MX NI 0': 'León|Merida|Mérida|Granada',
  'MX ES 0': 'Guadalajara',
  'CR US 0': 'San Jose|San José',
  'CL DO CU ES 0': 'Santiago',
  'LY LB 0': 'Tripoli',
  'IN PK 0': 'Hyderabad|Punjab',
  'GY US 0': 'Georgetown',
  'BS US 0': 'Nassau|Freeport',
  'RU US 0': 'St. Petersburg|Saint Petersburg',
  'PA US 0': 'Panama City',
};

/** What is no place and yet tells where a story takes place: police forces, courts, parties, offices, ways of writing. */
export const settings: Readonly<Record<string, string>> = {
  GB: 'Metropolitan Police|Met Police|NHS|Crown Court|magistrates’ court|borough council|county council|Labour Party|Conservative Party|Tory|Tories|Home Office|Ofsted|MI5|MI6|Premier League|Labour MP|Greater London',
  CA: 'OPP|RCMP|Ont.|Alta.|Sask.|Que.|N.S.|N.B.|P.E.I.|Const.|New Democratic Party|First Nations',
  AU: 'NSW|Qld|QLD|Aboriginal|AFL',
  US: 'sheriff|state trooper|school board|district attorney|county commissioner|U.S. Attorney|Police Department|Medicaid|attorney general’s office',
};
