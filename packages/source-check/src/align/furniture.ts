import type { Sentence } from '../facts.ts';

/**
 * Whether a line belongs to the page and not to the story: whose report it is (খবর আল-জাজিরার), who wrote, edited or
 * photographed it, desk initials (এসএন /সীমা), links to other stories, what a page asks of its readers.
 */
export function isFurniture({ text, words }: Sentence): boolean {
  if (words.length === 0) return true;
  if (words.length > LONGEST) return false;
  return BANGLA.test(text) ? isBanglaFurniture(text, words.length) : ENGLISH.test(text) || BYLINE.test(text);
}

function isBanglaFurniture(text: string, words: number): boolean {
  return (
    BANGLA_FURNITURE.test(text) || (words <= 6 && REPORT_OF.test(text)) || (words <= 4 && INITIALS.test(text))
  );
}

const LONGEST = 16;
const BANGLA = /[\u0980-\u09FF]/;
const ENGLISH =
  /^(?:\W*(?:(?:additional |writing and )?(?:reporting|editing|writing) by|additional reporting|edited by|written by|compiled by|with inputs? from|source:|photo(?:graph)?s?(?:\s*:| by | courtesy)|file (?:photo|picture|image)|image\s*:|picture:|credit:|caption:|video:|watch:|listen:|read (?:more|also|next|full)|also read|more on|related(?: (?:stories|news|articles|topics))?:?$|see also|updated|last (?:updated|modified)|published|posted|advertisement|sponsored|follow (?:us|the)|subscribe|sign up|click here|download|share (?:this|on)|copyright|all rights|this (?:article|story) (?:was|has|is|first|originally)|our standards|live:|breaking:|topics?:|tags?:|editor['’]s note)|[([]?\s*©|.*\b(?:getty images|via reuters|handout photo|file photo)\b|\W*\(?(?:reuters|afp|ap|bss|unb|pti|ani|xinhua|dpa|upi)\)?\W*$)/i;
/** By ANNA BERG and Tom Hale */
const BYLINE = /^\W*By \p{Lu}[\p{L}.'’-]*(?:,? (?:and )?\p{Lu}[\p{L}.'’-]*){0,6}\W*$/u;
const BANGLA_FURNITURE =
  /^\W*(?:সম্পর্কিত (?:বিষয়|খবর|সংবাদ)|আর[ওো] (?:পড়ুন|পড়ুন|দেখুন|খবর)|(?:এ|এই) (?:সম্পর্কিত|বিভাগের)|(?:ফাইল )?(?:ছবি|আলোকচিত্র|ভিডিও)\s*[:ঃ]|ফাইল (?:ছবি|ফটো)|(?:সংগৃহীত|প্রতীকী) ছবি|ছবি (?:সংগৃহীত|রয়টার্স|রয়টার্স|এএফপি|এপি)|(?:তথ্য)?সূত্র\s*[:ঃ;-]|সূত্রঃ|নিজস্ব (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)|(?:স্টাফ|সিনিয়র|সিনিয়র) রিপোর্টার|(?:জ্যেষ্ঠ|বিশেষ) (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)|(?:\S+ )?(?:ডেস্ক|প্রতিনিধি|প্রতিবেদক)(?: রিপোর্ট)?\W*$|প্রকাশ(?:িত|ের সময়|কাল)?\s*[:ঃ]|(?:সর্বশেষ )?(?:আপডেট|হালনাগাদ)\s*[:ঃ]|প্রিন্ট সংস্করণ|অনলাইন সংস্করণ|বিজ্ঞাপন\W*$|শেয়ার করুন|শেয়ার করুন|বিস্তারিত (?:আসছে|পড়ুন|পড়ুন|দেখুন)|অনুবাদ\s*[:ঃ]|অনুবাদক|গ্রন্থনা|ট্যাগ|কপিরাইট|©|লেখক\s*[:ঃ])/;
/** খবর রয়টার্সের। সূত্র বিবিসি। */
const REPORT_OF = /^\W*(?:খবর|সূত্র|বরাত)\s\S+(?:\s\S+){0,3}$/;
/** এসএন /সীমা */
const INITIALS = /^[\u0980-\u09FF.]{1,8}\s*\/\s*[\u0980-\u09FF.]{1,10}(?:\s*\/\s*[\u0980-\u09FF.]{1,10})?$/;
