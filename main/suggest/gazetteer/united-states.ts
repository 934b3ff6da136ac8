/**
 * Places and institutions of the United States: its states carry more of the news than most countries do.
 *
 * Written by hand. A state may also be the second half of a place ("Paris, Texas"): then it decides where the place is.
 * A leading ~ marks a place whose name is also common elsewhere.
 */

/** States and territories, each a name that decides for a place before it. Georgia is not here: see ambiguous.ts. */
export const unitedStatesStates =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|' +
  'Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
  'New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|' +
  'Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|' +
  'Washington State|Washington state|District of Columbia|New York State|Upstate New York|D.C.';

/** Abbreviations of states, which count only after a comma that follows a place. */
export const unitedStatesAbbreviations =
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|' +
  'Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Va.|Vt.|Wash.|W.Va.|Wis.|Wyo.|D.C.|' +
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|' +
  'RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';

export const unitedStatesPlaces =
  'New York City|Los Angeles|Chicago|Houston|Philadelphia|~Phoenix|San Antonio|San Diego|~Dallas|~Austin|San Francisco|' +
  'Seattle|Denver|~Boston|Nashville|Detroit|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|' +
  'Sacramento|Kansas City|Atlanta|Miami|Oakland|Minneapolis|Tulsa|New Orleans|Cleveland|Tampa|Honolulu|Anaheim|' +
  'St. Louis|Pittsburgh|Cincinnati|Anchorage|~Orlando|Newark|Buffalo|Salt Lake City|Indianapolis|Jacksonville|Fort Worth|' +
  'Oklahoma City|Omaha|Raleigh|Virginia Beach|Baton Rouge|Des Moines|Boise|Spokane|Tacoma|Fort Lauderdale|Palm Beach|' +
  'Manhattan|Brooklyn|Queens, New York|Bronx|Long Island|Silicon Valley|Hollywood|Cape Canaveral|Los Alamos|Oak Ridge|' +
  'Pearl Harbor|Guantanamo|Jersey City|New England|Midwest|Appalachia|Permian Basin|Bakken|Marcellus|Gulf Coast|' +
  'Sabine Pass|Cushing|Mar-a-Lago|Camp David|Yucca Mountain|Palo Alto|Long Beach|Chattanooga|Knoxville|Topeka|Wichita|' +
  'Toledo, Ohio|Akron|~Dayton|Shreveport|Corpus Christi|El Paso|Savannah|Tallahassee|Montgomery, Alabama|Little Rock|' +
  'Fargo|Duluth|Tuscaloosa|Fresno|San Jose, California|Santa Fe|Cape Cod|Norfolk, Virginia|Alexandria, Virginia|' +
  'Fredericksburg|Fairfax|Arlington|Lynchburg|Roanoke|Charlottesville|Shenandoah|Hampton Roads|Myrtle Beach|Yellowstone|' +
  'Grand Canyon|Lake Tahoe|Martha’s Vineyard|Ferguson, Missouri|Chesapeake Bay|Ohio River|Mississippi River|Rio Grande Valley|' +
  'Central Park|Times Square|Capitol Hill|Fort Hood|Fort Bragg|West Point|Bay Area|Twin Cities|Georgetown University';

export const unitedStatesInstitutions =
  'Pentagon|Congress|U.S. Congress|State Department|Treasury Department|Federal Reserve|Fed|House of Representatives|' +
  'Supreme Court of the United States|Oval Office|Wall Street|CIA|FBI|NASA|Department of Energy|' +
  'Environmental Protection Agency|EPA|Securities and Exchange Commission|FERC|Democratic Party|Republican Party|' +
  'Republicans|Democrats|GOP|U.S. Senate|USDA|Agriculture Department|Commerce Department|National Security Agency|' +
  'Homeland Security|FEMA|Obama|Trump|Biden|Reagan|ExxonMobil|Exxon|Chevron|Texaco|ConocoPhillips|Westinghouse|Boeing|' +
  'Lockheed Martin|Nasdaq|Dow Jones|NYSE|Cheniere|Centrus|U.S. Navy|U.S. Army|USAID|Peace Corps|Medicaid|Medicare';
