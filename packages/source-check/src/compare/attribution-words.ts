import { normalize, words } from '@hurkaru/bangla';
import { isTitle } from '../bangla/speaker-name.ts';
import { banglaWordKind } from '../lexicon/bangla-word-kind.ts';
import { knownBanglaAt, knownEnglishAt } from '../lexicon/gazetteer.ts';
import { NO_SOUND_NAMES, TRANSLATED_HEADS, VAGUE_SPEAKERS } from '../lexicon/speaker-words.ts';

/**
 * Whether a Bangla speaker is named by a name that is written by its sound (ল্যাভরভ, ক্রেমলিন), so that the English has
 * the same sounds; an office, a ministry or people in general may be called otherwise there.
 */
export function isWrittenBySound(speaker: string): boolean {
  const parts = normalize(speaker)
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  return parts.length > 0 && parts.length <= LONGEST_NAME && !parts.some(isTranslated);
}

/** Whether a word of a Bangla name is in the list of people's names: no body is called so. */
export function isPerson(name: string): boolean {
  return words(name).some(({ text }) => banglaWordKind(text).isPerson);
}

function isTranslated(word: string): boolean {
  if (
    TRANSLATED_HEADS().has(word) ||
    VAGUE_SPEAKERS().has(word) ||
    NO_SOUND_NAMES().has(word) ||
    isTitle(word)
  )
    return true;
  return MANY_OR_OWN.test(word) || /[A-Za-z0-9০-৯]/.test(word);
}

/** Whether a Bangla text says of anything that it is said, written, thought or quoted. */
export function saysSo(text: string): boolean {
  return CUES.test(text) || CUES.test(normalize(text));
}

/** The countries and known bodies that a Bangla speaker is named by, as the gazetteer numbers them. */
export function banglaFamilies(speaker: string): number[] {
  const forms = words(speaker).map(({ text }) => banglaWordKind(text).keys);
  return forms.flatMap((_, at) => knownBanglaAt(forms.slice(at))?.known.family ?? []);
}

/** The same of an English speaker. */
export function englishFamilies(speaker: string): number[] {
  const all = speaker.split(/[\s,]+/);
  return all.flatMap((_, at) => knownEnglishAt(all, at)?.known.family ?? []);
}

const LONGEST_NAME = 4;
const MANY_OR_OWN = /(?:রা|দের|গণ|গুলো|টি|টা|বৃন্দ|ীয়)$/;
/** Beginnings of words that say it; quotation marks say it too. */
const CUES = new RegExp(
  normalize(
    '[“”‘’"«»]|(?<![\u0980-\u09ff])(?:বল[েলছাতব]|বলো|বলুন|জানা[নয়গচল]|জানাই|জানিয়|জানানো হ|লেখে|লেখা হ|লিখ|দাবি|দাবী|অভিযোগ|অভিযুক্ত|মতে|মতামত|মত দ|অনুযায়ী|' +
      'অনুসারে|মোতাবেক|সূত্র|খবর|বরাত|প্রতিবেদন|ভাষ্য|ভাষায়|কথিত|নাকি|তথাকথিত|মনে কর|মনে হ|ধারণা|সন্দেহ ক|সন্দেহভাজন|সন্দেহে|ঘোষণা|ঘোষিত|উল্লেখ|বর্ণিত|' +
      'মন্তব্য|প্রকাশ|আশা|আশঙ্কা|আশংকা|উদ্বেগ|সতর্ক|স্বীকার|অস্বীকার|নিশ্চিত কর[েছ]|যোগ কর|প্রশ্ন|জবাব|উত্তর দ|উত্তরে|বক্তব্য|বিবৃতি|তথ্যমতে|তথ্য দ|তথ্য জ|' +
      'তথ্যে|হিসাবমতে|পরামর্শ|নির্দেশ|বর্ণনা|ব্যাখ্যা|ইঙ্গিত|কথা|শোনা|শুনে|শুনি|রিপোর্ট|গবেষণা|সমীক্ষা|জরিপ|দেখা গ|দেখা যা|প্রমাণ|সাক্ষ্য|যুক্তি|অনুমান|পূর্বাভাস|বিশ্বাস কর|' +
      'প্রস্তাব|তাগিদ|আহ্বান|অনুরোধ|নিন্দা|প্রতিবাদ|সমালোচনা|দায়ী|দোষারোপ|হুঁশিয়ারি|হুমকি দ|শঙ্কা|উক্তি|উদ্ধৃত|ভাবা|ভাবে|ভাবছ|আশ্বস|গুরুত্ব আ|গুরুত্ব দ|' +
      'গুরুত্বারোপ|জোর দ|জারি|তুলে ধর|সুপারিশ|নালিশ|কবুল|জানতে)',
  ),
);
