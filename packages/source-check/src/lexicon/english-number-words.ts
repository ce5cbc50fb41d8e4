/** Cardinals below a hundred that are one word, by value. */
export const ENGLISH_CARDINALS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    0,
    1,
  ),
  ...numbered('sixteen seventeen eighteen nineteen', 16, 1),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
]);

/** Ordinals that are one word, by value; `second` is also a unit of time, and from `third` on they are parts too. */
export const ENGLISH_ORDINALS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
    1,
    1,
  ),
  ...numbered('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 14, 1),
  ...numbered(
    'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
    20,
    10,
  ),
]);

/** What multiplies the number before it; the short forms stand behind digits only. */
export const ENGLISH_SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...scaled('hundred', 100),
  ...scaled('thousand', 1e3),
  ...scaled('lakh', 1e5),
  ...scaled('lac', 1e5),
  ...scaled('million', 1e6),
  ...scaled('crore', 1e7),
  ...scaled('billion', 1e9),
  ...scaled('trillion', 1e12),
  ...scaled('dozen', 12),
]);

/** Scales written behind digits: $3bn, 1.5m, 20k. */
export const SHORT_SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['cr', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Parts of a whole, by how many make it. */
export const ENGLISH_PARTS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...['half', 'halves'].map((word) => [word, 2] as const),
  ...['quarter', 'quarters'].map((word) => [word, 4] as const),
  ...numbered('third fourth fifth sixth seventh eighth ninth tenth', 3, 1),
  ...numbered('thirds fourths fifths sixths sevenths eighths ninths tenths', 3, 1),
]);

/** Words that hold a number which a translation may tell in another way or leave to the context. */
export const NUMBER_IN_A_WORD: ReadonlyMap<string, { value: number; unit?: string }> =
  /* @__PURE__ */ new Map([
    ...said('once sole single alone another', 1, undefined),
    ...said('both pair pairs couple couples duo twin twins bilateral', 2, undefined),
    ...said('trio triplets trilateral tripartite', 3, undefined),
    ...said('twice double doubled doubles doubling twofold', 2, 'times'),
    ...said('thrice triple tripled triples tripling threefold', 3, 'times'),
    ...said('quadruple quadrupled quadrupling fourfold', 4, 'times'),
    ...said('fivefold', 5, 'times'),
    ...said('tenfold', 10, 'times'),
    ...said('hundredfold', 100, 'times'),
    ...said('fortnight', 2, 'week'),
    ...said('decade', 1, 'decade'),
    ...said('century', 1, 'century'),
    ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].flatMap(
      (word, index) => said(word, 20 + 10 * index, undefined),
    ),
    ...said('nil', 0, undefined),
  ]);

/** Numerals of names: World War II, Elizabeth II, Phase III. */
export const ROMAN_NUMERALS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  numbered('II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI', 2, 1),
);

const FIRST_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...ENGLISH_CARDINALS.keys(),
  ...ENGLISH_ORDINALS.keys(),
  ...ENGLISH_SCALES.keys(),
  ...NUMBER_IN_A_WORD.keys(),
  ...['a', 'an', 'half', 'tens', 'scores'],
]);

/** Whether a number can begin with a word, in lower case: most words are passed over by this. */
export function beginsNumber(word: string): boolean {
  return FIRST_WORDS.has(word);
}

function numbered(words: string, first: number, step: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step]);
}

function scaled(word: string, value: number): [string, number][] {
  return [word, `${word}s`].map((form) => [form, value]);
}

function said(
  words: string,
  value: number,
  unit: string | undefined,
): [string, { value: number; unit?: string }][] {
  return words.split(' ').map((word) => [word, unit === undefined ? { value } : { value, unit }]);
}
