import { romanize } from '../src/latin/romanize.ts';
import { slugify } from '../src/latin/slugify.ts';
import type { ProofPage } from './proof-page.ts';

const WORDS =
  'ঢাকা বাংলাদেশ রহমান ময়মনসিংহ চট্টগ্রাম রাজশাহী কিশোরগঞ্জ নারায়ণগঞ্জ ব্রাহ্মণবাড়িয়া কুষ্টিয়া ঠাকুরগাঁও বিশ্ববিদ্যালয় প্রধানমন্ত্রী পররাষ্ট্রমন্ত্রী গণতন্ত্র ' +
  'জনগণ মহানগর উপজেলা লক্ষ্মী জ্ঞান র‍্যাব ব্যাংক বিদ্যা হত্যা উদ্বোধন স্বাধীনতা দুঃখ তাঁর পাঁচ উৎসব সংবাদ বঙ্গবন্ধু জাতীয় বিদ্যালয় প্রকাশিত নিহত করব ছিল ' +
  'সাধারণত ইউক্রেন রাশিয়া কোরিয়া আওয়ামী জানুয়ারি আগস্ট ট্রাম্প পার্ক স্কুল ক্রিকেট হাসপাতাল মন্ত্রণালয় নির্বাচন সরকার মানুষের শহরে গ্রামগুলোতে';

const HEADLINES = [
  'ঢাকায় ১২ জুলাই শুরু হচ্ছে বইমেলা',
  'রাষ্ট্রপতির সঙ্গে ‘উষ্ণ’ সাক্ষাৎ: কী কথা হলো?',
  'সিলেটে বন্যায় ৫০ হাজার মানুষ পানিবন্দী, ত্রাণ নেই',
  'বাংলাদেশ–ভারত ম্যাচ ২-১ গোলে শেষ',
  'AI নিয়ে নতুন নীতি: café সংস্কৃতি',
  'ড. নাহিদার বই “নদীর নাম মোহনা”',
];

const page: ProofPage = {
  name: 'latin',
  title: 'Bangla in Latin letters: romanize and slugify',
  about: 'A Bangla reader should be able to read each word aloud from its Latin form without stumbling.',
  tables: [
    {
      heading: 'Words',
      columns: ['word', 'romanize'],
      rows: WORDS.split(' ').map((word) => [word, romanize(word)]),
    },
    {
      heading: 'Headlines',
      columns: ['headline', 'romanize', 'slugify'],
      rows: HEADLINES.map((text) => [text, romanize(text), slugify(text)]),
    },
  ],
};

export default page;
