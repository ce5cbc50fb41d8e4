/** Scales that tell a size without a number when doubled or behind "some": হাজার হাজার, কয়েক লাখ, শত শত. */
export const BANGLA_SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['শ', 100],
  ['শত', 100],
  ['শো', 100],
  ['হাজার', 1e3],
  ['সহস্র', 1e3],
  ['লাখ', 1e5],
  ['লক্ষ', 1e5],
  ['মিলিয়ন', 1e6],
  ['কোটি', 1e7],
  ['বিলিয়ন', 1e9],
  ['ট্রিলিয়ন', 1e12],
  ['ডজন', 12],
]);

/** Words that hold a number without naming it. */
export const BANGLA_NUMBER_IN_A_WORD: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['উভয়', 2],
  ['জোড়া', 2],
  ['যমজ', 2],
  ['দম্পতি', 2],
  ['দ্বিপাক্ষিক', 2],
  ['ত্রিপক্ষীয়', 3],
  ['দ্বিতীয়ত', 2],
  ['প্রথমত', 1],
  ['তৃতীয়ত', 3],
]);
