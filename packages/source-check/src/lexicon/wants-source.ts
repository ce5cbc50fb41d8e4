import { normalize } from '@hurkaru/bangla';

/** Dead, wounded, missing. */
export const CASUALTIES = pattern(
  'নিহত|আহত|হতাহত|নিখোঁজ|মারা গে|মারা যা|প্রাণ হারি|প্রাণহানি|মৃত্যু হ|মৃত্যুর|মৃতের|দগ্ধ|লাশ উদ্ধার|মরদেহ',
);
/** Soldiers and weapons, of which numbers are told by someone. */
export const FORCES = pattern('সেনা|সৈন্য|অস্ত্র|ক্ষেপণাস্ত্র|সামরিক|পারমাণবিক|ড্রোন|যুদ্ধবিমান|গোলাবারুদ');
/** What someone is blamed for. */
export const ACCUSES = pattern(
  'দুর্নীতি কর|আত্মসাৎ|ধর্ষণ|ঘুষ|পাচার কর|চাঁদাবাজি|ষড়যন্ত্র|জালিয়াতি|প্রতারণা|নির্যাতন কর|হত্যা কর|খুন কর|জড়িত থাক|জড়িত ছিল|জড়িত রয|দায়ী|গুম কর|লুটপাট|কারচুপি|অভিযোগ (?:রয়েছে|উঠেছে|আছে|পাওয়া)',
);
/** What may come. */
export const FORECASTS = pattern('(?:তে|য়ে|ে) পারে(?![\\u0980-\\u09ff])|সম্ভাবনা|আশঙ্কা|পূর্বাভাস');
/** What follows from it, in the writer's view. */
export const CONCLUDES = pattern('ইঙ্গিত দেয়|ইঙ্গিত বহন|প্রমাণ করে|বোঝা যায়|স্পষ্ট হয়|ধারণা|মনে হচ্ছে|সন্দেহ');
/** What is not known openly. */
export const SECRET = pattern('গোপন|গোপনে|নেপথ্য|পর্দার আড়াল|ফাঁস');

function pattern(words: string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(normalize(words));
    return made;
  };
}
