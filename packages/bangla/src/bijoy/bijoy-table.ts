/*
 * The code chart of SutonnyMJ, the typeface of the Bijoy keyboard (MJ fonts, "Bijoy classic" and ANSI text): what each
 * code of Windows-1252 draws. Read off the charts in public converters and checked against each other; codes that
 * the newer cut of the font draws otherwise are in decode-bijoy.ts.
 */

/** From $ to ÿ: conjuncts without the hasanta between their letters, - where the code draws nothing of Bangla. */
export const BIJOY_CHART =
  '৳ - - - - - - - - - - - ০ ১ ২ ৩ ৪ ৫ ৬ ৭ ৮ ৯ - - - - - - - অ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত ' +
  '- ॥ - ্ব থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ \u09a1\u09bc \u09a2\u09bc \u09af\u09bc ৎ ং ঃ ঁ া ি ী ু ু - । - ূ - - - ূ ূ ৃ ৃ ে ে ৈ ৈ ' +
  '\u09d7 ্ক ্কর - - - - ্তু ্থ ু চ্ ঙ্ ু ্ত দ্ দ্ ন্ ন্ ্ন - - ্ব - ্ব ্ভ ্ভর ম্ ্ম ্ব ্ম ্য র্ ্র ্র ্ল ্ল ষ্ স্ ' +
  'কক কট কষম কত কম কর কষ কস গু গগ গদ গধ ঙক ঙগ জজ ্তর জঝ জঞ ঞচ ঞছ ঞজ ঞঝ টট ডড ণট ণঠ ণড তত তথ তম তর দদ – – “ ” ‘ ’ ্র ' +
  'দধ দব দম নঠ নড নধ নস পট পত পপ পস বজ বদ বধ ভর মন মফ ্ণ লক লগ লট লড লপ লফ শু শচ শছ ষণ ষট ষঠ ষফ সখ সট সন সফ ' +
  '্প হু হৃ হন হম \u09a1\u09bcগ';

/** What is no code of Windows-1252, or not the sum of its codes. */
export const BIJOY_PAIRS = [
  ['−', '্ল'],
  ['Av', 'আ'],
  ['Kè', 'ক্ন'],
  ['nœ', 'হ্ণ'],
  ['YX', 'ণ্ঢ'],
] as const;

/** What a typist of Bijoy takes where several codes draw the same, or builds of other parts than the plain ones. */
export const BIJOY_SPELLINGS =
  '¡ ™ › ³« •¶ •L •N •g M¦ MÖ M− ”P ”Q ”T ”¡ Ë« ˜M ™N ™¢ ™£ aŸ ›U ›` ›Ø ›n š— š¿ š’ š^ š‘ cÖ c\u00ad d« eŸ e\u00ad j− k¦ k− nŸ ' +
  '®‹ ®Œ ®c ®cÖ ®^ ®§ ¤c ¤cÖ ¤^ ¤¢ ¤£ ¤§ ¤¬ ¯‹ ¯Œ ¯— ¯¿ ¯’ ¯‘ ¯c ¯cÖ ¯c− ¯^ ¯§ ¯¬';

/** The characters of Windows-1252 from 0x80 on that are codes of the font; a file read as Latin-1 has C1 controls. */
export const WINDOWS_1252 = '  ‚ƒ„…†‡ˆ‰Š‹Œ    ‘’“”•–—˜™š›œ  Ÿ';
