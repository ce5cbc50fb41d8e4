/**
 * What stands on a page beside the story.
 *
 * - `drop`: the line goes.
 * - `links`: a heading over links to other stories: it goes with the headlines right below it.
 * - `list`: a heading over a list, with or without gaps: it goes with all that follows up to the next sentence.
 * - `end`: nothing of the story comes after it.
 */
export type FurnitureAct = 'drop' | 'links' | 'list' | 'end';

/** Whole lines; a count, a colon or brackets at the end do not matter. */
export const FURNITURE_LINES: readonly (readonly [act: FurnitureAct, lines: string, what: string])[] = [
  [
    'drop',
    'শেয়ার|শেয়ার করুন|শেয়ার করতে ক্লিক করুন|সংবাদটি শেয়ার করুন|খবরটি শেয়ার করুন|নিউজটি শেয়ার করুন|এই খবরটি শেয়ার করুন|share|share this|share now|shares|share this article|share on|share via',
    'share buttons',
  ],
  [
    'drop',
    'facebook|twitter|x|whatsapp|messenger|linkedin|telegram|pinterest|viber|reddit|instagram|youtube|email|e-mail|copy|copy link|copy url|link copied|ফেসবুক|ফেইসবুক|টুইটার|এক্স|হোয়াটসঅ্যাপ|হোয়াটস অ্যাপ|মেসেঞ্জার|ম্যাসেঞ্জার|লিংকডইন|টেলিগ্রাম|ইনস্টাগ্রাম|ইউটিউব|ইমেইল|ই-মেইল|কপি|কপি লিংক|লিংক কপি|লিংক কপি করুন|লিঙ্ক কপি করুন|কপি করুন',
    'names of networks on share buttons',
  ],
  [
    'drop',
    'প্রিন্ট|প্রিন্ট করুন|প্রিন্ট সংস্করণ|print|print this|pdf|save|সংরক্ষণ করুন|সেভ করুন|বুকমার্ক|bookmark',
    'print and keep buttons',
  ],
  [
    'drop',
    'ফন্ট সাইজ|ফন্ট সাইজ পরিবর্তন|ফন্ট|লেখার আকার|font size|font|অ+ অ-|অ- অ+|অ+|অ-|অ + অ -|অ - অ +|অ +|অ -|অ|a+|a-|a+ a-|a- a+|a a+ a-|a|aa|অ অ',
    'letter size buttons',
  ],
  ['drop', 'বিজ্ঞাপন|বিজ্ঞাপণ|advertisement|advertisements|ad|ads|sponsored|স্পন্সরড', 'marks over advertisements'],
  [
    'drop',
    'ফলো করুন|অনুসরণ করুন|সাবস্ক্রাইব|সাবস্ক্রাইব করুন|follow|follow us|follow us on|subscribe|google news|গুগল নিউজ|গুগল নিউজ ফলো করুন|ফলো করুন google news|follow on google news|follow google news|join',
    'follow buttons',
  ],
  [
    'drop',
    'শুনুন|সংবাদটি শুনুন|খবরটি শুনুন|অডিও শুনুন|listen|listen to this article|play|pause|ভিডিও|ভিডিও দেখুন|ছবি|ফটো|অডিও',
    'players',
  ],
  [
    'drop',
    'ফাইল ছবি|ফাইল ফটো|সংগৃহীত|সংগৃহীত ছবি|ছবি সংগৃহীত|প্রতীকী ছবি|প্রতীকি ছবি|ছবি প্রতীকী|ফাইল|file photo|collected|photo collected|ছবি ফাইল|ভিডিও থেকে নেওয়া|ছবিতে ক্লিক করুন',
    'marks under pictures',
  ],
  [
    'drop',
    'মন্তব্য|মন্তব্য করুন|মন্তব্য লিখুন|মন্তব্যসমূহ|মন্তব্য নেই|কমেন্ট|কমেন্টস|কমেন্ট করুন|আপনার মতামত|আপনার মতামত দিন|আপনার মতামত লিখুন|আপনার মতামত জানান|আপনার মতামত প্রকাশ করুন|আপনার মূল্যবান মতামত দিন|আপনার মূল্যবান মতামত লিখুন|মতামত দিন|মতামত লিখুন|আপনার মন্তব্য|আপনার মন্তব্য লিখুন|আপনার মন্তব্য দিন|comment|comments|leave a comment|leave a reply|post a comment|add a comment|no comments|facebook comments',
    'comment boxes',
  ],
  [
    'drop',
    'লগইন|লগইন করুন|লগ ইন|সাইন ইন|নিবন্ধন|নিবন্ধন করুন|রেজিস্টার|সার্চ|খুঁজুন|অনুসন্ধান|মেনু|menu|search|login|log in|sign in|sign up|register|skip to content|skip to main content|close|বন্ধ করুন|english|বাংলা|bangla|en|bn|eng|ই-পেপার|ইপেপার|ই পেপার|e-paper|epaper|আর্কাইভ|archive|live|লাইভ|লাইভ টিভি|ভিডিও গ্যালারি|ছবিঘর',
    'menus',
  ],
  [
    'drop',
    'সব খবর|সকল খবর|সব সংবাদ|আরও|আরো|আরও দেখুন|আরো দেখুন|বিস্তারিত|see more|load more|more|আরও লোড করুন|উপরে যান|back to top|পড়া হয়েছে|পঠিত|ভিউ|views|view|বার পঠিত|বার পড়া হয়েছে|বার দেখা হয়েছে|loading|লোড হচ্ছে',
    'buttons at the end of lists, view counts',
  ],
  [
    'links',
    'আরও পড়ুন|আরো পড়ুন|আরও পড়ুনঃ|আরওপড়ুন|এটিও পড়ুন|এটাও পড়ুন|আরও পড়তে পারেন|বিস্তারিত পড়ুন|পড়তে পারেন|আরও দেখতে পারেন|read more|also read|read also|related|আরও জানতে পড়ুন',
    'links to other stories inside a story',
  ],
  [
    'list',
    'সম্পর্কিত খবর|সম্পর্কিত সংবাদ|সংশ্লিষ্ট খবর|সংশ্লিষ্ট সংবাদ|এ সম্পর্কিত খবর|এ সম্পর্কিত আরও খবর|এ সম্পর্কিত আরো খবর|এ সংক্রান্ত আরও খবর|এ সংক্রান্ত খবর|আরও খবর|আরো খবর|আরও সংবাদ|আরো সংবাদ|অন্যান্য খবর|related news|related stories|related articles|more news|you may also like',
    'lists of related stories',
  ],
  [
    'list',
    'সর্বশেষ|সর্বশেষ খবর|সর্বশেষ সংবাদ|সবশেষ খবর|জনপ্রিয়|জনপ্রিয় খবর|জনপ্রিয় সংবাদ|সর্বাধিক পঠিত|সর্বাধিক পঠিত খবর|সর্বোচ্চ পঠিত|পাঠকপ্রিয়|আলোচিত|আলোচিত খবর|নির্বাচিত|নির্বাচিত খবর|ট্রেন্ডিং|শীর্ষ সংবাদ|latest|latest news|popular|most read|most popular|trending|top news|পূর্ববর্তী সংবাদ|পরবর্তী সংবাদ|পূর্ববর্তী খবর|পরবর্তী খবর|আগের সংবাদ|পরের সংবাদ|আগের খবর|পরের খবর',
    'lists beside the story',
  ],
  [
    'end',
    'এই বিভাগের আরও খবর|এই বিভাগের আরো খবর|এ বিভাগের আরও খবর|এ বিভাগের আরো খবর|এই বিভাগের আরও সংবাদ|এই বিভাগের আরো সংবাদ|এ বিভাগের আরও সংবাদ|এ বিভাগের আরো সংবাদ|এ বিভাগের অন্যান্য সংবাদ|এ বিভাগের অন্যান্য খবর|এই বিভাগের সব খবর|এই বিভাগের অন্যান্য খবর|আরও খবর পড়ুন|এই ক্যাটাগরির আরও খবর|এই ক্যাটাগরির আরো খবর|more from this section',
    'the list under a story',
  ],
  [
    'end',
    'যোগাযোগ|আমাদের সম্পর্কে|গোপনীয়তার নীতি|গোপনীয়তা নীতি|ব্যবহারের শর্তাবলি|শর্তাবলি|শর্তাবলি ও নীতিমালা|বিজ্ঞাপন মূল্য তালিকা|contact|contact us|about us|privacy policy|terms and conditions|terms of use',
    'the foot of the site',
  ],
];

/** Shapes of lines, for what carries a name or a number of its own. Tried on lines of at most 200 characters. */
export const FURNITURE_SHAPES: readonly (readonly [act: FurnitureAct, shape: RegExp, what: string])[] = [
  [
    'drop',
    /^(?:আরও|আরো)\s+(?:পড়ুন|দেখুন|জানতে পড়ুন)\s*(?:[:：ঃ|>»–—-]|\.{2,}|…)+\s*\S/u,
    'আরও পড়ুন: the headline of another story',
  ],
  ['drop', /^(?:also read|read also|read more|more on this)\s*[:|>»–—-]\s*\S/iu, 'Also read: …'],
  ['drop', /^(?:পড়ুন|এটিও পড়ুন|এটাও পড়ুন|বিস্তারিত পড়ুন)\s*[:ঃ>»]\s*\S/u, 'পড়ুন: …'],
  ['drop', /^(?:আরও|আরো)\s+(?:পড়ুন)\s+(?!.*[।?!.]['’”"]?$)\S/u, 'আরও পড়ুন with a headline on the same line'],
  [
    'drop',
    /(?:গুগল নিউজ|google news|চ্যানেল|ফেসবুক|ফেইসবুক|হোয়াটসঅ্যাপ|ইউটিউব|টেলিগ্রাম|youtube|facebook|whatsapp|ফিড).{0,60}(?:ফলো করুন|অনুসরণ করুন|সাবস্ক্রাইব করুন|সঙ্গেই থাকুন|সাথেই থাকুন|লাইক দিন|লাইক করুন|যুক্ত হোন|যুক্ত থাকুন|ক্লিক করুন|ভিজিট করুন)\s*[।!.]?$/iu,
    'খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন',
  ],
  [
    'drop',
    /^(?:follow|subscribe|join)\b.{0,80}(?:news|channel|whatsapp|youtube|facebook|telegram)\.?$/iu,
    'Follow us on …',
  ],
  [
    'drop',
    /^[\d০-৯]+\s*(?:সেকেন্ড|মিনিট|ঘণ্টা|ঘন্টা|দিন|সপ্তাহ|মাস|min|mins|minutes?|hours?|days?)\s*(?:আগে|ago)\s*(?:\|.{0,30})?$/iu,
    '২ মিনিট আগে |বিনোদন',
  ],
  [
    'drop',
    /^(?:পড়ার সময়|পড়তে সময় লাগবে|reading time|read time)\s*[:ঃ]?\s*[\d০-৯]*\s*(?:মিনিট|min.*)?$/iu,
    'reading time',
  ],
  ['drop', /^[\d০-৯]+\s*(?:মিনিটে পড়ুন|মিনিটের পাঠ|মিনিট পড়া|min read|minute read)$/iu, 'reading time'],
  [
    'drop',
    /^[\d০-৯,.]+\s*(?:k|হাজার)?\s*(?:বার পঠিত|বার পড়া হয়েছে|বার দেখা হয়েছে|জন পড়েছেন|ভিউ|views?|shares?|শেয়ার|মন্তব্য|comments?|likes?|লাইক)$/iu,
    'view and share counts',
  ],
  [
    'drop',
    /^(?:পঠিত|ভিউ|views?|পড়া হয়েছে|দেখা হয়েছে|মন্তব্য|comments?|শেয়ার|shares?)\s*[:ঃ]?\s*[\d০-৯,.]+\s*(?:বার|টি|k)?$/iu,
    'view and share counts',
  ],
  ['drop', /^(?:পরে|আগে)\s*[»>]{1,3}|^[«<]{1,3}\s*(?:আগে|পরে)/u, 'পরে >> the next story'],
  [
    'end',
    /^(?:কপিরাইট|স্বত্ব|সর্বস্বত্ব|copyright)(?![\p{L}\p{M}]).{0,180}(?:©|সংরক্ষিত|reserved|\.com)|^(?:কপিরাইট|copyright)\s*[©(]?\s*(?:[0-9]{4}|[০-৯]{4})(?!.*।)|^©|সর্বস্বত্ব (?:স্বত্বাধিকার |স্বত্ব )?সংরক্ষিত|all rights reserved/iu,
    'copyright',
  ],
  ['end', /^(?:সম্পাদক|সম্পাদক ও প্রকাশক|প্রকাশক ও সম্পাদক|ভারপ্রাপ্ত সম্পাদক|প্রধান সম্পাদক|প্রকাশক)\s*[:ঃ]\s*\S/u, 'the imprint'],
];

const COUNT = '[\\s:ঃ|]*[(\\[]?\\s*[0-9০-৯,]*\\s*[)\\]]?';

/** A count that may stand after a furniture line: মতামত দিন:2, মন্তব্য (০). */
export const TRAILING_COUNT = new RegExp(`${COUNT}$`, 'u');
