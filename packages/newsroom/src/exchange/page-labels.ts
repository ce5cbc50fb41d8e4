import type { CreditRole } from './parsed-story.ts';

/** Labels of dates. `ignored` dates are of the copy, not of the story. Longer labels come first by themselves. */
export const DATE_LABELS: readonly (readonly [means: 'published' | 'updated' | 'ignored', labels: string])[] =
  [
    ['published', 'প্রকাশিত|প্রকাশিত হয়েছে|প্রকাশিত হয়|প্রকাশ করা হয়েছে'],
    [
      'published',
      'প্রকাশ|প্রকাশের সময়|প্রকাশের তারিখ|প্রকাশের সময় ও তারিখ|প্রকাশকাল|প্রকাশ কাল|প্রকাশ সময়|প্রকাশনার সময়|প্রকাশিত সময়|প্রকাশিত তারিখ',
    ],
    ['published', 'পোস্ট করা হয়েছে|পোস্টের সময়|আপলোডের সময়|আপলোড|আপলোড সময়'],
    [
      'published',
      'published|published on|published at|published date|publish date|publish time|publish|date published|first published|posted|posted on|posted at|post date',
    ],
    [
      'updated',
      'আপডেট|আপডেট করা হয়েছে|আপডেট হয়েছে|আপডেটেড|আপডেটের সময়|আপডেট সময়|সর্বশেষ আপডেট|সর্বশেষ আপডেট করা হয়েছে|শেষ আপডেট|সর্বশেষ হালনাগাদ|হালনাগাদ|হালনাগাদ করা হয়েছে|হালনাগাদের সময়|পরিমার্জন|সর্বশেষ সংশোধন',
    ],
    [
      'updated',
      'updated|updated on|updated at|update|last updated|last updated on|last updated at|last update|last modified|modified|modified on|date modified',
    ],
    // the moment when the page was printed
    [
      'ignored',
      'প্রিন্ট|প্রিন্টের সময়|প্রিন্টের তারিখ|মুদ্রণ|মুদ্রণের সময়|print|printed|printed on|print date|accessed',
    ],
  ];

/** Labels of people's work; a colon or a dash must follow. */
export const CREDIT_LABELS: readonly (readonly [role: CreditRole | null, labels: string])[] = [
  [
    'reporter',
    'প্রতিবেদন|প্রতিবেদক|রিপোর্ট|রিপোর্টার|প্রতিনিধি|গ্রন্থনা|গ্রন্থণা|শ্রুতিলিখন|সাক্ষাৎকার গ্রহণ|সাক্ষাৎকার নিয়েছেন|reporter|reported by|report',
  ],
  ['translator', 'ভাষান্তর|অনুবাদ|অনুবাদক|অনুবাদ করেছেন|translation|translated by|translator'],
  ['sub-editor', 'সম্পাদনা|সম্পাদনায়|সহসম্পাদনা|edited by|editing|sub-editor'],
  // who wrote it, without saying as what
  [null, 'লেখক|লিখেছেন|লেখা|author|written by|by'],
];

/** Labels of pictures and who made them. */
export const PHOTO_LABELS =
  'ছবি|আলোকচিত্র|আলোকচিত্রী|ছবি কৃতজ্ঞতা|ছবি সৌজন্যে|ফটো|চিত্রগ্রাহক|photo|photograph|photo credit|photo by|image|picture';

/** Labels of the publishers that a report comes from. */
export const SOURCE_LABELS =
  'সূত্র|সুত্র|তথ্যসূত্র|তথ্য সূত্র|তথ্যসুত্র|খবর সূত্র|সংবাদসূত্র|উৎস|সূত্র ও ছবি|তথ্য ও ছবি|সৌজন্যে|source|sources';

/** Labels of topics. Weak ones are also words of a story, so they count only after its last sentence. */
export const TOPIC_LABELS: readonly (readonly [strength: 'strong' | 'weak', labels: string])[] = [
  [
    'strong',
    'সম্পর্কিত বিষয়|সম্পর্কিত বিষয়সমূহ|সম্পর্কিত বিষয়াবলি|সম্পর্কিত ট্যাগ|ট্যাগ|ট্যাগস|ট্যাগসমূহ|ট্যাগ সমূহ|এ সম্পর্কিত|এ সম্পর্কিত বিষয়|এই সম্পর্কিত|প্রাসঙ্গিক বিষয়|বিষয়বস্তু|হ্যাশট্যাগ',
  ],
  ['strong', 'tags|tag|topics|related topics|keywords'],
  ['weak', 'বিষয়|বিষয়সমূহ|বিষয়ঃ|টপিক|টপিকস|প্রাসঙ্গিক|কিওয়ার্ড|topic'],
];

/** Labels of the section; they count only above the story. */
export const SECTION_LABELS = 'বিভাগ|ক্যাটাগরি|ক্যাটেগরি|শ্রেণি|category|section|filed under';

/** Labels of the headline and of the address. */
export const HEADLINE_LABELS = 'শিরোনাম|headline|title';
export const STANDFIRST_LABELS = 'উপশিরোনাম|standfirst|subtitle';
export const URL_LABELS = 'লিংক|লিঙ্ক|ইউআরএল|সংবাদের লিংক|মূল লিংক|url|link|permalink';
