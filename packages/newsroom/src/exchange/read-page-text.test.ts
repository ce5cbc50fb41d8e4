import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FURNITURE_LINES } from './page-furniture.ts';
import { type ContractStory, type ParsedStory, toContractJson } from './parsed-story.ts';
import { readPageText } from './read-page-text.ts';
import { UnreadableStory } from './unreadable-story.ts';

// All stories here are ours: the imagined paper নদীপাড়ের কাগজ.
const H = 'নদীর ওপর নতুন সেতু খুলে দেওয়া হলো';
const P1 = 'শনিবার সকালে সেতুটি সাধারণ মানুষের জন্য খুলে দেওয়া হয়েছে।';
const P2 = 'প্রথম দিনেই কয়েক হাজার মানুষ হেঁটে সেতু পার হয়েছেন।';
const P3 = 'সেতুর দুই পাড়ে মেলা বসেছে, চলবে সাত দিন।';
const BODY = `${P1}\n${P2}\n${P3}`;
const EVENING = '2025-07-12T19:17:00+06:00';
const NIGHT = '2025-07-12T23:54:00+06:00';
const OPTIONS = { timeZone: 'Asia/Dhaka', now: new Date('2026-01-01T00:00:00Z') };

type Expected = Partial<Omit<ContractStory, 'warnings'>> & { codes?: string[] };

const published = { publishedAt: EVENING };
const both = { publishedAt: EVENING, updatedAt: NIGHT };

const VARIANTS: readonly (readonly [what: string, page: string, expected: Expected])[] = [
  // labels and dates
  [
    'labels and dates on lines of their own',
    `${H}\nপ্রকাশিত:\n১২ জুলাই ২০২৫ ১৯:১৭\nআপডেট:\n১২ জুলাই ২০২৫ ২৩:৫৪\n\n${BODY}`,
    both,
  ],
  ['label and date on one line', `${H}\nপ্রকাশ : ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`, published],
  ['visarga for colon', `${H}\nপ্রকাশিতঃ ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`, published],
  ['label without colon', `${H}\nপ্রকাশিত ১২ জুলাই ২০২৫, ১৯:১৭\nহালনাগাদ ১২ জুলাই ২০২৫, ২৩:৫৪\n${BODY}`, both],
  ['label alone without colon', `${H}\nপ্রকাশিত\n১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`, published],
  [
    'both on one line with a stroke',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭ | আপডেট: ১২ জুলাই ২০২৫, ২৩:৫৪\n${BODY}`,
    both,
  ],
  [
    'both on one line without a stroke',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭ আপডেট: ১২ জুলাই ২০২৫, ২৩:৫৪\n${BODY}`,
    both,
  ],
  ['strokes inside the dates', `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫ | ১৯:১৭ | আপডেট: ১২ জুলাই ২০২৫ | ২৩:৫৪\n${BODY}`, both],
  [
    'two labels, then two dates',
    `${H}\nপ্রকাশিত:\nআপডেট:\n১২ জুলাই ২০২৫ ১৯:১৭\n১২ জুলাই ২০২৫ ২৩:৫৪\n${BODY}`,
    both,
  ],
  ['time on the line after the date', `${H}\nপ্রকাশের সময়:\n১২ জুলাই ২০২৫\n১৯:১৭\n${BODY}`, published],
  ['English labels', `${H}\nPublished: 12 Jul 2025, 07:17 PM\nUpdated: 12 Jul 2025, 11:54 PM\n${BODY}`, both],
  [
    'English labels of another kind',
    `${H}\nPosted on July 12, 2025 19:17\nLast updated on July 12, 2025 23:54\n${BODY}`,
    both,
  ],
  ['ISO date', `${H}\nPublished: 2025-07-12T13:17:00Z\n${BODY}`, published],
  ['latest update', `${H}\nপ্রকাশকাল: ১২/০৭/২০২৫ ১৯:১৭\nসর্বশেষ আপডেট: ১২/০৭/২০২৫ ২৩:৫৪\n${BODY}`, both],
  [
    'updated in words',
    `${H}\nপ্রকাশিত: শনিবার, ১২ জুলাই ২০২৫, সন্ধ্যা ৭টা ১৭ মিনিট\nআপডেট করা হয়েছে: রাত ১১:৫৪, ১২ জুলাই ২০২৫\n${BODY}`,
    both,
  ],
  ['date alone', `${H}\n১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`, published],
  ['Bangla calendar beside it', `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ২৮ আষাঢ় ১৪৩২, ১৯:১৭\n${BODY}`, published],
  ['dates above the headline', `প্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${H}\n${BODY}`, published],
  ['dates under the story', `${H}\n${BODY}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nআপডেট: ১২ জুলাই ২০২৫, ২৩:৫৪`, both],
  [
    'the time of printing',
    `প্রিন্ট: ১৭ ডিসেম্বর ২০২৫, ০৫:৩০ পিএম\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ০৭:১৭ পিএম\n${BODY}`,
    published,
  ],
  [
    'date without a time',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫\n${BODY}`,
    { publishedAt: '2025-07-12T00:00:00+06:00', codes: ['time-missing'] },
  ],
  ['no date', `${H}\n${BODY}`, { publishedAt: null, codes: ['published-missing'] }],
  ['no such day', `${H}\nপ্রকাশ: ৩২ জুলাই ২০২৫\n${BODY}`, { publishedAt: null, codes: ['date-impossible'] }],
  [
    'no such day on the next line',
    `${H}\nপ্রকাশ:\n৩২ জুলাই ২০২৫\n${BODY}`,
    { publishedAt: null, codes: ['date-impossible'] },
  ],
  ['garbled date', `${H}\nপ্রকাশ: ১২ জুলি ২০২৫\n${BODY}`, { publishedAt: null, codes: ['date-unreadable'] }],
  [
    'year of two digits',
    `${H}\nপ্রকাশ: 12/07/25 19:17\n${BODY}`,
    { publishedAt: null, codes: ['date-ambiguous'] },
  ],
  ['hours ago', `${H}\nপ্রকাশ: ৩ ঘণ্টা আগে\n${BODY}`, { publishedAt: null, codes: ['date-relative'] }],
  ['far ahead', `${H}\nপ্রকাশ: ১২ জুলাই ২০৯৯, ১৯:১৭\n${BODY}`, { publishedAt: null, codes: ['date-in-future'] }],
  [
    'label without a date',
    `${H}\nপ্রকাশিত:\n${BODY}`,
    { publishedAt: null, codes: ['published-missing', 'label-without-value'] },
  ],
  [
    'update before publishing',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nআপডেট: ১১ জুলাই ২০২৫, ২৩:৫৪\n${BODY}`,
    { publishedAt: EVENING, updatedAt: null, codes: ['updated-before-published'] },
  ],
  // headline, standfirst, section
  ['headline repeated before the dates', `${H}\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`, published],
  [
    'title of the window first',
    `${H} | নদীপাড়ের কাগজ\nযা খুঁজছেন\nআবহাওয়ার হাল\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, codes: ['lines-before-headline'] },
  ],
  [
    'standfirst',
    `${H}\nদুই পাড়ের মানুষের অপেক্ষা ফুরাল দশ বছর পর।\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, standfirst: 'দুই পাড়ের মানুষের অপেক্ষা ফুরাল দশ বছর পর।' },
  ],
  [
    'a line that may be a second headline',
    `${H}\nঅপেক্ষার অবসান\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, body: ['অপেক্ষার অবসান', P1, P2, P3], codes: ['headline-unclear', 'line-unplaced'] },
  ],
  [
    'breadcrumb with strokes',
    `প্রচ্ছদ / আন্তর্জাতিক\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, section: 'আন্তর্জাতিক' },
  ],
  [
    'breadcrumb with arrows',
    `হোম > খেলা > ফুটবল\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, section: 'খেলা' },
  ],
  ['section alone', `সারাদেশ\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`, { ...published, section: 'সারাদেশ' }],
  ['section label', `${H}\nবিভাগ: খেলা\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`, { ...published, section: 'খেলা' }],
  [
    'a menu above',
    `ই-পেপার\nজাতীয়\nরাজনীতি\nখেলা\nবিনোদন\nENGLISH\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, section: null },
  ],
  [
    'address of the page',
    `https://kagoj.example/news/12\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    published,
  ],
  // bylines, credits, initials
  [
    'reporter and place',
    `${H}\nনিজস্ব প্রতিবেদক, ঢাকা\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, credits: [{ name: 'নিজস্ব প্রতিবেদক, ঢাকা', role: 'reporter' }] },
  ],
  [
    'a person and her post',
    `${H}\nরহিমা খাতুন, রাজশাহী প্রতিনিধি\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, credits: [{ name: 'রহিমা খাতুন', role: 'reporter' }] },
  ],
  [
    'a desk',
    `আন্তর্জাতিক ডেস্ক\n${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, credits: [{ name: 'আন্তর্জাতিক ডেস্ক', role: 'reporter' }] },
  ],
  [
    'a desk beside the date',
    `${H}\nঅনলাইন ডেস্ক | ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}`,
    { ...published, credits: [{ name: 'অনলাইন ডেস্ক', role: 'reporter' }] },
  ],
  [
    'a name beside the label',
    `${H}\nরহিমা খাতুন প্রকাশ: ১২ জুলাই ২০২৫ | ১৯:১৭\n${BODY}`,
    { ...published, credits: ['রহিমা খাতুন'] },
  ],
  [
    'a name under the dates',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nরহিমা খাতুন\n${BODY}`,
    { ...published, credits: ['রহিমা খাতুন'] },
  ],
  [
    'dateline stays',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nরাজশাহী প্রতিনিধি: ${P1}\n${P2}`,
    { ...published, body: [`রাজশাহী প্রতিনিধি: ${P1}`, P2], credits: [] },
  ],
  [
    'labelled credits',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nপ্রতিবেদন: রহিমা খাতুন\nভাষান্তর: সুমন দাস\nসম্পাদনা: নীলা রায়\nছবি: রফিক আহমেদ`,
    {
      ...published,
      credits: [
        { name: 'রহিমা খাতুন', role: 'reporter' },
        { name: 'সুমন দাস', role: 'translator' },
        { name: 'নীলা রায়', role: 'sub-editor' },
        { name: 'রফিক আহমেদ', role: 'photographer' },
      ],
    },
  ],
  [
    'initials with a space',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nএসএন /সীমা`,
    { ...published, credits: ['এসএন', 'সীমা'] },
  ],
  [
    'initials of two',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nএমআই/এএ`,
    { ...published, credits: ['এমআই', 'এএ'] },
  ],
  [
    'initials after a stroke',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\n/এসএন`,
    { ...published, credits: ['এসএন'] },
  ],
  [
    'place before initials',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nঢাকা/এনএইচ`,
    { ...published, credits: ['এনএইচ'] },
  ],
  [
    'initials on the last line',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY} এমআই/এএ`,
    { ...published, credits: ['এমআই', 'এএ'] },
  ],
  // sources
  [
    'source in the genitive',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY} খবর রয়টার্স ও এএফপির।`,
    {
      ...published,
      body: [P1, P2, `${P3} খবর রয়টার্স ও এএফপির।`],
      sources: [{ name: 'রয়টার্স' }, { name: 'এএফপি' }],
    },
  ],
  [
    'source on a line',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nতথ্যসূত্র : আনাদোলু এজেন্সি`,
    { ...published, sources: [{ name: 'আনাদোলু এজেন্সি' }] },
  ],
  [
    'source with its address',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nসূত্র: বিবিসি https://bbc.example/a`,
    { ...published, sources: [{ name: 'বিবিসি', url: 'https://bbc.example/a' }] },
  ],
  // topics
  [
    'topics by commas',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nট্যাগ: সেতু, নদী, মেলা`,
    { ...published, topics: ['সেতু', 'নদী', 'মেলা'] },
  ],
  [
    'topics on lines',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nসম্পর্কিত বিষয়:\nসেতু\nনদীর জীবন\nআপনার মূল্যবান মতামত দিন:2`,
    { ...published, topics: ['সেতু', 'নদীর জীবন'] },
  ],
  [
    'topics by number signs',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nTags\n#সেতু #নদী_পাড়`,
    { ...published, topics: ['সেতু', 'নদী পাড়'] },
  ],
  [
    'no topics, a comment counter',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nসম্পর্কিত বিষয়:\nআপনার মূল্যবান মতামত দিন:2\nমন্তব্য (০)`,
    { ...published, topics: [] },
  ],
  [
    'বিষয়: in a story is no label',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${P1}\nবিষয়: নদীশাসন\n${P2}`,
    { ...published, body: [P1, 'বিষয়: নদীশাসন', P2], topics: [] },
  ],
  // furniture
  [
    'share buttons, sizes, counts',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nশেয়ার করুন\nFacebook\nTwitter\nWhatsApp\nFacebook Twitter\nঅ+ অ-\nঅ +\n১৫৩৭\nফন্ট সাইজ\nপ্রিন্ট\n${BODY}`,
    published,
  ],
  [
    'advertisement in between',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${P1}\nবিজ্ঞাপন\n${P2}\nAdvertisement\n${P3}`,
    published,
  ],
  [
    'other stories in between',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${P1}\nআরও পড়ুন: বন্যায় ভাসছে দশ গ্রাম\n${P2}\nআরো পড়ুন\nমেলায় উপচে পড়া ভিড়\nনৌকাবাইচে জয়ী দক্ষিণপাড়া\n${P3}`,
    published,
  ],
  [
    'picture marks',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nছবি: সংগৃহীত\nফাইল ছবি\n${BODY}`,
    { ...published, credits: [] },
  ],
  [
    'a caption',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nসেতুতে মানুষের ভিড়। ছবি: রফিক আহমেদ\n${BODY}`,
    { ...published, credits: [{ name: 'রফিক আহমেদ', role: 'photographer' }], codes: ['caption-left-out'] },
  ],
  [
    'follow us',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nনদীপাড়ের কাগজের খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন\nGoogle News`,
    published,
  ],
  [
    'the list under the story',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nএই বিভাগের আরও খবর\nবন্যায় ভাসছে দশ গ্রাম\nকৃষকেরা বলছেন, ক্ষতি অনেক।\nকপিরাইট © ২০২৫ নদীপাড়ের কাগজ`,
    published,
  ],
  [
    'latest and popular',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nসর্বশেষ\nবন্যায় ভাসছে দশ গ্রাম\n২ মিনিট আগে |সারাদেশ\nজনপ্রিয়\nমেলায় উপচে পড়া ভিড়`,
    published,
  ],
  [
    'copyright and imprint',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${BODY}\nসম্পাদক : ক খ গ\n© ২০২৫ সর্বস্বত্ব সংরক্ষিত`,
    published,
  ],
  [
    'glued label and button',
    `শেষের পাতাপ্রকাশ: ১২ জুলাই, ২০২৫ ১৯:১৭\n${H}\nঅ +\n১২ জুলাই, ২০২৫ ১৯:১৭শেয়ার\n${BODY}`,
    { ...published, section: 'শেষের পাতা' },
  ],
  ['a second date of the same day', `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n১২ জুলাই ২০২৫\n${BODY}`, published],
  // sentences that begin as labels do
  [
    'published as a word',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nপ্রকাশিত প্রতিবেদনে বলা হয়, সেতুটি নিরাপদ।\nআপডেট তথ্য অনুযায়ী ভিড় বেড়েছে।\nসর্বশেষ ম্যাচে জয় পেয়েছে দল।\nবিজ্ঞাপন দেখে অনেকে এসেছেন।\nছবি: তিনি বলেন, ছবিটি গত বছর তোলা হয়েছিল এই পাড়েই।`,
    {
      ...published,
      body: [
        'প্রকাশিত প্রতিবেদনে বলা হয়, সেতুটি নিরাপদ।',
        'আপডেট তথ্য অনুযায়ী ভিড় বেড়েছে।',
        'সর্বশেষ ম্যাচে জয় পেয়েছে দল।',
        'বিজ্ঞাপন দেখে অনেকে এসেছেন।',
        'ছবি: তিনি বলেন, ছবিটি গত বছর তোলা হয়েছিল এই পাড়েই।',
      ],
    },
  ],
  [
    'updates told in the story',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nআপডেট: সেতুতে এখন যান চলছে বলে জানিয়েছে পুলিশ।\n${P2}`,
    { ...published, body: ['আপডেট: সেতুতে এখন যান চলছে বলে জানিয়েছে পুলিশ।', P2] },
  ],
  [
    'dates as subheadings',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\n${P1}\n১ জানুয়ারি ২০০৭\n${P2}`,
    { ...published, body: [P1, '১ জানুয়ারি ২০০৭', P2] },
  ],
  [
    'an interview',
    `${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nপ্রতিবেদক: কেমন লাগছে?\n${P1}`,
    { ...published, body: ['প্রতিবেদক: কেমন লাগছে?', P1], credits: [] },
  ],
  [
    'carriage returns, no-break and zero-width spaces',
    `\ufeff${H}\r\n\r\nপ্রকাশ:\u00a0১২ জুলাই ২০২৫,\u200b ১৯:১৭\r\n\r\n${P1}\r\n\r\n${P2}\r\n\r\n${P3}\r\n`,
    published,
  ],
];

describe('readPageText', () => {
  test.each(VARIANTS)('%s', (_what, page, { codes = [], ...expected }) => {
    const story = read(page);
    expect(toContractJson(story)).toMatchObject({
      headline: H,
      standfirst: null,
      updatedAt: null,
      body: [P1, P2, P3],
      ...expected,
    });
    expect(story.warnings.map(({ code }) => code)).toEqual(codes);
  });

  test('there are at least 40 variants', () => {
    expect(VARIANTS.length).toBeGreaterThanOrEqual(40);
  });

  test.each([
    ['', 'empty'],
    [' \n\t\u200b\n', 'empty'],
    ['—\n***\n…', 'empty'],
    ['%PDF-1.7 obj', 'binary'],
    ['\u0000\u0001\u0002ক\u0003', 'binary'],
    ['<!doctype html><html><body>ক</body></html>', 'markup'],
    ['ক'.repeat(4_000_001), 'too-large'],
    [`প্রকাশ: ১২ জুলাই ২০২৫\n${`${P1} ${P2}`}\n${P3}`, 'headline-missing'],
    ['শেয়ার করুন\nFacebook\n১২৩', 'headline-missing'],
    [H, 'body-missing'],
    [`${H}\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nশেয়ার করুন`, 'body-missing'],
  ])('no story in %j: %s', (page, code) => {
    expect(codeOf(page)).toBe(code);
  });

  test('an error speaks both languages', () => {
    expect(() => read(H)).toThrow(
      expect.objectContaining({ message: 'body is missing', messageBn: 'মূল লেখা নেই' }),
    );
  });

  test('no text crashes it, and every paragraph is trimmed and not empty', () => {
    const line = fc.constantFrom(
      ...FURNITURE_LINES.flatMap(([, lines]) => lines.split('|').slice(0, 3)),
      'প্রকাশিত:',
      'আপডেট',
      '১২ জুলাই ২০২৫',
      '১৯:১৭',
      '',
      P1,
      H,
      'এসএন/সীমা',
      'ট্যাগ:',
      '#ক',
      '|',
      '১২৩',
    );
    const page = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(line, fc.string())).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(page, (text) => {
        const story = tryRead(text);
        if (story === null) return;
        expect(story.body.length).toBeGreaterThan(0);
        for (const paragraph of [story.headline, ...story.body]) expect(paragraph).toBe(paragraph.trim());
        for (const paragraph of [story.headline, ...story.body]) expect(paragraph).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('no plain sentence is lost', () => {
    const words =
      'নদী সেতু মানুষ মেলা শনিবার সকালে খুলে গেছে বলেছেন প্রকাশিত আপডেট সর্বশেষ বিজ্ঞাপন ছবি সূত্র খবর শেয়ার মন্তব্য বিষয় ট্যাগ সম্পাদনা প্রতিবেদন ফলো আরও পড়ুন ১২ জুলাই ২০২৫ প্রতিনিধি ডেস্ক কপিরাইট'.split(
        ' ',
      );
    const sentence = fc
      .array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 })
      .map((some) => `${some.join(' ')} হয়েছে।`);
    const furniture = fc.constantFrom(
      'বিজ্ঞাপন',
      'শেয়ার করুন',
      'Facebook',
      'আরও পড়ুন',
      'আরও পড়ুন: বন্যায় ভাসছে দশ গ্রাম',
      'সর্বশেষ',
      '১৫৩৭',
      'ছবি: সংগৃহীত',
      'ট্যাগ: নদী, সেতু',
      'এসএন/এমআই',
      'প্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭',
      'নিজস্ব প্রতিবেদক, ঢাকা',
      '',
      '',
    );
    const lines = fc.array(
      fc.oneof({ weight: 2, arbitrary: sentence }, { weight: 1, arbitrary: furniture }),
      { minLength: 1, maxLength: 14 },
    );
    fc.assert(
      fc.property(lines, fc.boolean(), (some, dated) => {
        const sentences = some.filter((one) => one.endsWith('হয়েছে।'));
        fc.pre(sentences.length > 0);
        const story = read([H, ...(dated ? ['প্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭'] : []), ...some].join('\n'));
        const kept = new Set([story.headline, story.standfirst, ...story.body]);
        expect(sentences.filter((one) => !kept.has(one))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

function read(page: string): ParsedStory {
  return readPageText(page, OPTIONS);
}

function tryRead(page: string): ParsedStory | null {
  try {
    return read(page);
  } catch (error) {
    if (error instanceof UnreadableStory) return null;
    throw error;
  }
}

function codeOf(page: string): string | null {
  try {
    read(page);
    return null;
  } catch (error) {
    return error instanceof UnreadableStory ? error.code : String(error);
  }
}
