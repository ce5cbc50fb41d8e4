import type { HarmClass, HarmName } from './harm-class.ts';
import { lawWords } from './law-words.ts';
import { lifeWords } from './life-words.ts';
import { turnWords } from './turn-words.ts';

/** Every class of harm, law and turn, with its words in both languages. */
export const harmWords: Readonly<Record<Exclude<HarmName, 'other'>, HarmClass>> = {
  ...lifeWords,
  ...lawWords,
  ...turnWords,
};

/** Phrases that hold a word of the table and mean something else. */
export const notHarm = {
  english: `dead heat|end|ends|sea|line|lines|weight|wood|lock|pan|battery|reckoning|ball|air, dead of night,
      killer app|apps|cell|cells|whale|whales|t|instinct, kill|killing time, dying to,
      die|dies|died|dying down|out, drop dead, missing out,
      missing data|value|values|link|links|the|you|my|information|persons, in charge,
      cardiac|heart|respiratory arrest, arrested development, bail|bails|bailed|bailing out,
      captive audience|market|power, casualty department|ward, injury|injured time|reserve, vanishing point,
      resigned to, plead|pleads|pleaded|pleading|pled not guilty, pardon me, beg your pardon, with conviction,
      my|his|her|their|deep|firm|strong conviction|convictions, winning smile, death star|valley, won ton,
      fine arts, drown|drowned|drowning out, silent killer, dead tired|serious|silent|drunk|centre|center,
      dead set, dead certain|sure, painkiller*, sentence structure, body language|temperature|weight,
      abduction angle, free|freeing up, recovery plan|fund|package, patient with, be patient, in case,
      in any|this|that|no|which case, just in case, case study|studies, economic recovery, special cases`,
  bangla: `মৃত সাগর*, মৃত্যুঞ্জয়*, মন প্রাণ, মনে প্রাণে, খালাসি*, খালাসী*,
      পণ্য|মাল|মালামাল|কনটেইনার|কন্টেইনার|জাহাজ|চালান খালাস*, জয় বাংলা, জয়নাল*, জয়পুর*, জয়পুরহাট*, জয়দেব*,
      জয়েন্ট*, বিজয় সরণি*, বিজয় দিবস*, বিজয়নগর*, লাশকাটা, মৃতসঞ্জীবনী`,
};
