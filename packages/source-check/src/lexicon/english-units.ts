/** Words behind a number, by the unit as @hurkaru/bangla names it; of money, the codes of ISO 4217. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  percent: '%|percent|per cent|pc|pct',
  'percentage-point': 'percentage point|percentage points|pp|ppt',
  times: 'time|times|fold',
  person:
    'people|persons|person|men|women|man|woman|children|others|lives|souls|victims|patients|residents|passengers|workers|civilians|soldiers|troops',
  BDT: 'taka|takas|bangladeshi taka|bdt|tk',
  USD: 'dollar|dollars|us dollar|us dollars|american dollars|usd|cent|cents',
  EUR: 'euro|euros|eur',
  pound: 'pound|pounds',
  GBP: 'pounds sterling|british pounds|gbp|quid',
  INR: 'rupee|rupees|indian rupees|pakistani rupees|inr',
  SAR: 'saudi riyals|saudi riyal',
  AED: 'dirham|dirhams',
  MYR: 'ringgit',
  JPY: 'yen|japanese yen',
  CNY: 'yuan|renminbi|chinese yuan|rmb',
  RUB: 'rouble|roubles|ruble|rubles',
  KRW: 'won|south korean won',
  TRY: 'lira|turkish lira',
  CHF: 'swiss francs',
  km2: 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|km2|sq kms',
  m2: 'square metre|square metres|square meter|square meters|sq m|sq metres',
  foot2: 'square foot|square feet|sq ft',
  mile2: 'square mile|square miles|sq miles',
  m3: 'cubic metre|cubic metres|cubic meter|cubic meters',
  foot3: 'cubic foot|cubic feet',
  km: 'kilometre|kilometres|kilometer|kilometers|km|kms|kph|kmph|kmh',
  m: 'metre|metres|meter|meters',
  cm: 'centimetre|centimetres|centimeter|centimeters|cm|cms',
  mm: 'millimetre|millimetres|millimeter|millimeters|mm',
  mile: 'mile|miles|mph',
  'nautical-mile': 'nautical mile|nautical miles|nmi|knots',
  yard: 'yard|yards',
  foot: 'foot|feet|ft',
  inch: 'inch|inches',
  acre: 'acre|acres',
  hectare: 'hectare|hectares|ha',
  decimal: 'decimals',
  bigha: 'bigha|bighas',
  katha: 'katha|kathas',
  kg: 'kilogram|kilograms|kilogramme|kilogrammes|kg|kgs|kilo|kilos',
  gram: 'gram|grams|gramme|grammes',
  mg: 'milligram|milligrams|mg',
  lb: 'lb|lbs',
  tonne: 'tonne|tonnes|metric ton|metric tons|metric tonnes|ton|tons',
  maund: 'maund|maunds',
  ounce: 'ounce|ounces|oz',
  carat: 'carat|carats|karat',
  litre: 'litre|litres|liter|liters',
  ml: 'millilitre|millilitres|milliliter|milliliters|ml',
  gallon: 'gallon|gallons',
  barrel: 'barrel|barrels|bpd',
  celsius:
    'degrees celsius|degree celsius|degrees centigrade|degree centigrade|° celsius|° centigrade|° c|°c|celsius|c|degrees c',
  fahrenheit: 'degrees fahrenheit|degree fahrenheit|° fahrenheit|° f|°f|fahrenheit|f|degrees f',
  degree: 'degree|degrees|°',
  kW: 'kilowatt|kilowatts|kw',
  MW: 'megawatt|megawatts|mw',
  GW: 'gigawatt|gigawatts|gw',
  point: 'basis point|basis points',
  century: 'century|centuries',
  decade: 'decade|decades',
  year: 'year|years|yr|yrs',
  month: 'month|months',
  week: 'week|weeks',
  day: 'day|days',
  hour: 'hour|hours|hr|hrs',
  minute: 'minute|minutes|min|mins',
  second: 'second|seconds|sec|secs',
};

/** Signs and codes before an amount. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  rs: 'INR',
  inr: 'INR',
  '৳': 'BDT',
  tk: 'BDT',
  bdt: 'BDT',
  taka: 'BDT',
  '₽': 'RUB',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  hk$: 'HKD',
  s$: 'SGD',
  nz$: 'NZD',
};

const unitsByWord: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) =>
    words.split('|').map((word) => [word, unit] as const),
  ),
);

/** The unit that words in lower case, with one space between them, name. */
export function englishUnit(words: string): string | undefined {
  return unitsByWord.get(words);
}

/** The code of ISO 4217 for a sign or a short name before an amount, in lower case. */
export function currencySign(sign: string): string | undefined {
  return Object.hasOwn(CURRENCY_SIGNS, sign) ? CURRENCY_SIGNS[sign] : undefined;
}
