/*
 * The code chart of SutonnyMJ, the typeface of the Bijoy keyboard (MJ fonts, "Bijoy classic" and ANSI text): what each
 * code of Windows-1252 draws. Every item is a code and the Bangla that it stands for; where several codes draw the
 * same sign in other widths, the first is the plain one. Read off the charts in public converters and checked
 * against each other; codes that the newer cut of the font draws otherwise are in bijoy-context.ts.
 */

/** Vowels, consonants and ৎ. */
export const BIJOY_LETTERS =
  'Aঅ Bই Cঈ Dউ Eঊ Fঋ Gএ Hঐ Iও Jঔ Kক Lখ Mগ Nঘ Oঙ Pচ Qছ Rজ Sঝ Tঞ Uট Vঠ Wড Xঢ Yণ Zত _থ `দ aধ bন cপ dফ eব fভ ' +
  'gম hয iর jল kশ lষ mস nহ o\u09a1\u09bc p\u09a2\u09bc q\u09af\u09bc rৎ';

/** Whole conjuncts, and consonants with their vowel sign. */
export const BIJOY_CONJUNCTS =
  '°ক্ক ±ক্ট ²ক্ষ্ম ³ক্ত ´ক্ম µক্র ¶ক্ষ ·ক্স ¸গু ¹গ্গ ºগ্দ »গ্ধ ¼ঙ্ক ½ঙ্গ ¾জ্জ Àজ্ঝ Áজ্ঞ Âঞ্চ Ãঞ্ছ Äঞ্জ Åঞ্ঝ Æট্ট Çড্ড ' +
  'Èণ্ট Éণ্ঠ Êণ্ড Ëত্ত Ìত্থ Íত্ম Îত্র Ïদ্দ ×দ্ধ Øদ্ব Ùদ্ম Úন্ঠ Ûন্ড Üন্ধ Ýন্স Þপ্ট ßপ্ত àপ্প áপ্স âব্জ ãব্দ äব্ধ åভ্র ' +
  'æম্ন çম্ফ éল্ক êল্গ ëল্ট ìল্ড íল্প îল্ফ ïশু ðশ্চ ñশ্ছ òষ্ণ óষ্ট ôষ্ঠ õষ্ফ öস্খ ÷স্ট øস্ন ùস্ফ ûহু üহৃ ýহ্ন þহ্ম ÿ\u09a1\u09bc্গ';

/** First halves: a consonant that joins what follows. */
export const BIJOY_FIRST_HALVES = '®ষ্ ¯স্ ›ন্ šন্ ¤ম্ •ঙ্ ™দ্ ˜দ্ ”চ্';

/** Second halves, which join what they follow. */
export const BIJOY_SECOND_HALVES =
  '¨্য ª্র «্র Ö্র ¡্ব ^্ব ¦্ব Ÿ্ব ¥্ম §্ম ¬্ল \u00ad্ল \u2212্ল œ্ন è্ণ ¢্ভ £্ভ্র —্ত ‘্তু ¿্ত্র ’্থ ‹্ক Œ্ক্র ú্প';

/** Vowel signs that are written before the consonant. */
export const BIJOY_VOWELS_BEFORE = 'wি ‡ে †ে ‰ৈ ˆৈ';

/** Vowel signs that follow it. */
export const BIJOY_VOWELS_AFTER = 'vা xী zু yু –ু “ু ‚ূ ~ূ ƒূ …ৃ „ৃ Š\u09d7';

/** Digits and punctuation. */
export const BIJOY_OTHERS = '0০ 1১ 2২ 3৩ 4৪ 5৫ 6৬ 7৭ 8৮ 9৯ |। \\॥ $৳ Ò“ Ó” Ô‘ Õ’ Ñ– Ð–';

/** ং ঃ ঁ, the র that stands on what precedes it, and the hasanta that shows. */
export const BIJOY_ANUSVARA = 's';
export const BIJOY_VISARGA = 't';
export const BIJOY_CANDRABINDU = 'u';
export const BIJOY_REPH = '©';
export const BIJOY_HASANTA = '&';

/** Conjuncts that a typist builds of other parts than a letter and the plain second half: their codes and their Bangla. */
export const BIJOY_SPELLINGS =
  'Kèক্ন ³«ক্ত্র •¶ঙ্ক্ষ •Lঙ্খ •Nঙ্ঘ •gঙ্ম M¦গ্ব MÖগ্র M\u2212গ্ল ”Pচ্চ ”Qচ্ছ ”Tচ্ঞ ”¡চ্ব YXণ্ঢ Ë«ত্ত্র ˜Mদ্গ ™Nদ্ঘ ™¢দ্ভ ™£দ্ভ্র aŸধ্ব ' +
  '›Uন্ট ›`ন্দ ›Øন্দ্ব ›nন্হ š—ন্ত š¿ন্ত্র š’ন্থ š^ন্ব cÖপ্র c\u00adপ্ল d«ফ্র eŸব্ব e\u00adব্ল j\u2212ল্ল k¦শ্ব k\u2212শ্ল nœহ্ণ nŸহ্ব ' +
  '®‹ষ্ক ®Œষ্ক্র ®cষ্প ®cÖষ্প্র ®^ষ্ব ®§ষ্ম ¤cম্প ¤cÖম্প্র ¤^ম্ব ¤¢ম্ভ ¤£ম্ভ্র ¤§ম্ম ¤¬ম্ল ¯‹স্ক ¯Œস্ক্র ¯—স্ত ¯¿স্ত্র ¯’স্থ ¯cস্প ' +
  '¯cÖস্প্র ¯c\u2212স্প্ল ¯^স্ব ¯§স্ম ¯¬স্ল';

/** The characters of Windows-1252 from 0x80 on, as which a file read as Latin-1 has U+0080 to U+009F. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
