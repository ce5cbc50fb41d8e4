/*
 * Words that refine romanize and slugify, each list as the rest of a pattern's alternatives: a bundle that leaves this
 * module out puts '' for each. Its slugs then differ from those made with the lists.
 */

/** Second members of compounds that leave the first as it stands alone; many are in the names of places. */
export const SECOND_MEMBERS =
  '|কারী|গণ|শীল|চন্দ্র|মূলক|বার|কাল|বঙ্গ|পত্র|বিরোধী|হীন|নাথ|বাদী?|বন্দর|কর্মী|স্থল|পন্থী|প্রার্থী|সভা|দেহ';

/** Nouns in -ত -ল -ব whose case endings look like those of verbs: আদালতে, সকলে. */
export const NOUNS_LIKE_VERBS = '|ভারত|দালত|[ারম]মত|সকল|ফসল|[াস]ফল|দখল|মহল|কমল|াচল|াহল|ানল|[আৈ]রব|মানব';

/** Roots of the verbs that take -ব -ত -ল in their short spelling: করব, বলল. */
export const VERB_ROOTS =
  '|চল|দেখ|থাক|পার|ধর|মার|রাখ|উঠ|প\u09a1\u09bc|[বছ]া\u09a1\u09bc|জান|নাম|হার|জিত|ফির|মিল|লাগ|আস';

/** Words whose last vowel is spoken against the rule: verbs, adverbs in -ত, adjectives. */
export const SPOKEN_WORDS =
  '|(?:গে|এ|হ|[দন]ি|[পখ]ে)ল|[শযকতএমর]ত|বিরত|ব\u09a1\u09bc|ছোট|ভাল|যেন|ঘন|(?:[যখপ]া|হ)ব|(?:সাধারণ|মূল|সম্ভব|প্রধান|অন্ত|বিশেষ|বস্তু|প্রথম)ত';

/** Ends of words whose last vowel is silent against the rule. */
export const SILENT_ENDS = '|অমিত|সুমিত|ললিত|গণিত|ণ্ডিত|রোহিত|^আসল|[জভ]গত|লঞ্চ|\u09bcর্ক';

/** The conjuncts with ্যা and the consonants after it that write the vowel of "bank" inside a word. */
export const LOAN_YA = '|নশ|ক[লন]|নস|[সম]ন|মপ';
