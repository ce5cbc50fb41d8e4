import type { FindingKind } from '../src/finding.ts';

/** A sentence as agencies write it, Bangla that is right, and what would be wrong: these words for those. */
export interface AgencyPair {
  english: string;
  bangla: string;
  errors: readonly (readonly [kind: FindingKind, from: string, to: string])[];
}

/** Written by us, apart from the rules and before them: invented news, with the traps that faithful copy holds. */
export const agencyPairs: readonly AgencyPair[] = [
  {
    english:
      'At least 6,000 North Korean soldiers have been killed or wounded in the fighting, British defence intelligence said.',
    bangla: 'ব্রিটিশ প্রতিরক্ষা গোয়েন্দা সংস্থা জানিয়েছে, লড়াইয়ে অন্তত ৬ হাজার উত্তর কোরীয় সেনা হতাহত হয়েছেন।',
    errors: [
      ['number', '৬ হাজার', '৬ লাখ'],
      ['harm', 'হতাহত', 'নিহত'],
      ['name', 'উত্তর কোরীয়', 'ইউক্রেনীয়'],
      ['number', 'অন্তত', 'সর্বোচ্চ'],
      ['attribution', 'ব্রিটিশ প্রতিরক্ষা গোয়েন্দা সংস্থা', 'রাশিয়ার প্রতিরক্ষা মন্ত্রণালয়'],
    ],
  },
  {
    english: 'The court acquitted former minister Salma Karim of corruption on Tuesday, June 3.',
    bangla: 'মঙ্গলবার (৩ জুন) দুর্নীতির মামলায় সাবেক মন্ত্রী সালমা করিমকে খালাস দিয়েছেন আদালত।',
    errors: [
      ['harm', 'খালাস দিয়েছেন', 'দোষী সাব্যস্ত করেছেন'],
      ['date', 'মঙ্গলবার', 'বৃহস্পতিবার'],
      ['date', 'জুন', 'জুলাই'],
      ['name', 'সালমা করিমকে', 'নাজমা বেগমকে'],
    ],
  },
  {
    english: 'The ministry denied that any soldiers had crossed the border.',
    bangla: 'কোনো সেনা সীমান্ত অতিক্রম করেছে—এ কথা অস্বীকার করেছে মন্ত্রণালয়।',
    errors: [['negation', 'অস্বীকার', 'নিশ্চিত']],
  },
  {
    english: 'Japan will lend Bangladesh $2.3 billion over five years at an interest rate of 0.9 percent.',
    bangla: 'পাঁচ বছরে বাংলাদেশকে ২৩০ কোটি ডলার ঋণ দেবে জাপান, সুদের হার শূন্য দশমিক ৯ শতাংশ।',
    errors: [
      ['number', '২৩০ কোটি', '২৩ কোটি'],
      ['unit', 'ডলার', 'টাকা'],
      ['name', 'জাপান', 'চীন'],
      ['number', 'শূন্য দশমিক ৯', '৯'],
      ['number', 'পাঁচ বছরে', 'সাত বছরে'],
    ],
  },
  {
    english: 'The epicentre was 40 miles south of the city and the quake struck at 6:30 p.m. local time.',
    bangla: 'ভূমিকম্পের উৎপত্তিস্থল শহর থেকে ৬৪ কিলোমিটার দক্ষিণে; স্থানীয় সময় সন্ধ্যা সাড়ে ৬টায় এটি আঘাত হানে।',
    errors: [
      ['number', '৬৪ কিলোমিটার', '৪৬ কিলোমিটার'],
      ['date', 'সাড়ে ৬টায়', 'সাড়ে ৮টায়'],
    ],
  },
  {
    english: 'Rescuers pulled 27 people from the rubble, but 14 are still missing.',
    bangla: 'উদ্ধারকর্মীরা ধ্বংসস্তূপ থেকে ২৭ জনকে উদ্ধার করেছেন, তবে এখনো ১৪ জন নিখোঁজ।',
    errors: [
      ['harm', 'নিখোঁজ', 'নিহত'],
      ['number', '২৭', '৭২'],
      ['number', '১৪', '১৫'],
    ],
  },
  {
    english: 'President Emmanuel Macron said France would not send troops to Niger.',
    bangla: 'ফ্রান্স নাইজারে সেনা পাঠাবে না বলে জানিয়েছেন প্রেসিডেন্ট এমানুয়েল মাখোঁ।',
    errors: [
      ['negation', 'পাঠাবে না', 'পাঠাবে'],
      ['name', 'নাইজারে', 'মালিতে'],
      ['name', 'ফ্রান্স', 'জার্মানি'],
      ['attribution', 'এমানুয়েল মাখোঁ', 'ওলাফ শলৎস'],
    ],
  },
  {
    english: 'Police arrested two brothers suspected of abducting a schoolboy in Barishal.',
    bangla: 'বরিশালে এক স্কুলছাত্রকে অপহরণের সন্দেহে দুই ভাইকে গ্রেপ্তার করেছে পুলিশ।',
    errors: [
      ['harm', 'গ্রেপ্তার', 'খালাস'],
      ['harm', 'অপহরণের', 'হত্যার'],
      ['name', 'বরিশালে', 'খুলনায়'],
    ],
  },
  {
    english:
      'Inflation fell to 8.4 percent in August from 9.1 percent a year earlier, the lowest since 2022.',
    bangla:
      'আগস্টে মূল্যস্ফীতি কমে ৮ দশমিক ৪ শতাংশ হয়েছে, এক বছর আগে যা ছিল ৯ দশমিক ১ শতাংশ; ২০২২ সালের পর এটিই সর্বনিম্ন।',
    errors: [
      ['date', 'আগস্টে', 'অক্টোবরে'],
      ['date', '২০২২', '২০২০'],
      ['number', '৮ দশমিক ৪', '৮ দশমিক ৭'],
      ['harm', 'কমে', 'বেড়ে'],
    ],
  },
  {
    english: 'The prosecutor has charged him with murder; he has not yet entered a plea.',
    bangla: 'কৌঁসুলি তাঁর বিরুদ্ধে হত্যার অভিযোগ এনেছেন; তিনি এখনো দোষ স্বীকার বা অস্বীকার কিছুই করেননি।',
    errors: [['harm', 'অভিযোগ এনেছেন', 'অভিযোগ প্রমাণ করে দোষী সাব্যস্ত করেছেন']],
  },
  {
    english:
      'About 1.5 million people, half of them children, have fled Sudan since April 2023, the United Nations said.',
    bangla: '২০২৩ সালের এপ্রিলের পর থেকে প্রায় ১৫ লাখ মানুষ সুদান ছেড়ে পালিয়েছে, যাদের অর্ধেকই শিশু—জানিয়েছে জাতিসংঘ।',
    errors: [
      ['number', '১৫ লাখ', '১৫ কোটি'],
      ['date', 'এপ্রিলের', 'জুনের'],
      ['name', 'সুদান', 'সোমালিয়া'],
      ['date', '২০২৩', '২০২১'],
    ],
  },
  {
    english: 'The 35-year-old striker has scored 112 goals in 198 matches for Argentina.',
    bangla: '৩৫ বছর বয়সী এই স্ট্রাইকার আর্জেন্টিনার হয়ে ১৯৮ ম্যাচে ১১২ গোল করেছেন।',
    errors: [
      ['number', '১১২', '১২১'],
      ['number', '৩৫', '৫৩'],
      ['name', 'আর্জেন্টিনার', 'ব্রাজিলের'],
    ],
  },
  {
    english: 'Myanmar has released 114 fishermen who were detained in February.',
    bangla: 'ফেব্রুয়ারিতে আটক ১১৪ জেলেকে মুক্তি দিয়েছে মিয়ানমার।',
    errors: [
      ['harm', 'মুক্তি দিয়েছে', 'কারাদণ্ড দিয়েছে'],
      ['date', 'ফেব্রুয়ারিতে', 'জানুয়ারিতে'],
      ['name', 'মিয়ানমার', 'থাইল্যান্ড'],
      ['number', '১১৪', '১৪৪'],
    ],
  },
  {
    english: 'Israel said it had agreed to a 60-day ceasefire; Hamas has yet to respond.',
    bangla: '৬০ দিনের যুদ্ধবিরতিতে রাজি হয়েছে বলে জানিয়েছে ইসরায়েল; হামাস এখনো সাড়া দেয়নি।',
    errors: [
      ['negation', 'দেয়নি', 'দিয়েছে'],
      ['number', '৬০ দিনের', '১৬ দিনের'],
      ['name', 'হামাস', 'হিজবুল্লাহ'],
    ],
  },
  {
    english:
      'The company laid off nearly 900 workers, a third of its staff, chief executive Anita Rao said in a letter.',
    bangla: 'এক চিঠিতে প্রধান নির্বাহী অনিতা রাও বলেন, প্রতিষ্ঠানটি প্রায় ৯০০ কর্মী ছাঁটাই করেছে, যা মোট জনবলের এক-তৃতীয়াংশ।',
    errors: [
      ['number', '৯০০', '৯০'],
      ['number', 'এক-তৃতীয়াংশ', 'এক-চতুর্থাংশ'],
      ['name', 'অনিতা রাও', 'সুমিতা বসু'],
    ],
  },
  {
    english:
      'Health officials reported 45 new dengue cases and three deaths in the 24 hours to 8 a.m. on Sunday.',
    bangla:
      'রোববার সকাল ৮টা পর্যন্ত ২৪ ঘণ্টায় নতুন করে ৪৫ জন ডেঙ্গু রোগী শনাক্ত ও তিনজনের মৃত্যুর কথা জানিয়েছেন স্বাস্থ্য কর্মকর্তারা।',
    errors: [
      ['date', 'রোববার', 'সোমবার'],
      ['number', '৪৫', '৫৪'],
      ['number', 'তিনজনের', 'পাঁচজনের'],
      ['date', '৮টা', '৯টা'],
    ],
  },
  {
    english: 'The Kremlin said Putin was ready for talks with Zelenskiy in Istanbul.',
    bangla: 'ইস্তাম্বুলে জেলেনস্কির সঙ্গে আলোচনায় পুতিন প্রস্তুত বলে জানিয়েছে ক্রেমলিন।',
    errors: [
      ['name', 'জেলেনস্কির', 'বাইডেনের'],
      ['name', 'ইস্তাম্বুলে', 'জেনেভায়'],
      ['attribution', 'ক্রেমলিন', 'হোয়াইট হাউস'],
      ['negation', 'প্রস্তুত বলে', 'প্রস্তুত নন বলে'],
    ],
  },
  {
    english: 'A judge sentenced the smuggler to 12 years in prison and fined him 50,000 euros.',
    bangla: 'বিচারক পাচারকারীকে ১২ বছরের কারাদণ্ড ও ৫০ হাজার ইউরো জরিমানা করেছেন।',
    errors: [
      ['number', '১২ বছরের', '২১ বছরের'],
      ['harm', 'কারাদণ্ড', 'মৃত্যুদণ্ড'],
      ['unit', 'ইউরো', 'ডলার'],
      ['number', '৫০ হাজার', '৫০ লাখ'],
    ],
  },
  {
    english:
      'Temperatures reached 104 degrees Fahrenheit in Rajshahi on Friday, the hottest May day in a decade.',
    bangla: 'শুক্রবার রাজশাহীতে তাপমাত্রা ৪০ ডিগ্রি সেলসিয়াসে পৌঁছায়, যা এক দশকের মধ্যে মে মাসের সবচেয়ে উত্তপ্ত দিন।',
    errors: [
      ['number', '৪০ ডিগ্রি', '৪৪ ডিগ্রি'],
      ['name', 'রাজশাহীতে', 'যশোরে'],
      ['date', 'শুক্রবার', 'বুধবার'],
    ],
  },
  {
    english:
      'No one has claimed responsibility for the bombing, which wounded 18 people outside a mosque in Quetta.',
    bangla: 'কোয়েটায় একটি মসজিদের বাইরে ওই বোমা হামলায় ১৮ জন আহত হন; এখনো কেউ এর দায় স্বীকার করেনি।',
    errors: [
      ['negation', 'করেনি', 'করেছে'],
      ['harm', 'আহত', 'নিহত'],
      ['number', '১৮', '৮১'],
      ['name', 'কোয়েটায়', 'লাহোরে'],
    ],
  },
  {
    english: 'Exports doubled to $4 billion between 2015 and 2020, according to the Bangladesh Bank.',
    bangla: 'বাংলাদেশ ব্যাংকের তথ্য অনুযায়ী, ২০১৫ থেকে ২০২০ সালের মধ্যে রপ্তানি দ্বিগুণ বেড়ে ৪০০ কোটি ডলার হয়েছে।',
    errors: [
      ['number', '৪০০ কোটি', '৪০ কোটি'],
      ['date', '২০১৫', '২০১৩'],
      ['number', 'দ্বিগুণ', 'তিন গুণ'],
    ],
  },
  {
    english: '"We will never surrender," General Tariq Aziz Malik told reporters in Khartoum.',
    bangla: 'খার্তুমে সাংবাদিকদের জেনারেল তারিক আজিজ মালিক বলেন, ‘আমরা কখনো আত্মসমর্পণ করব না।’',
    errors: [
      ['negation', 'করব না', 'করব'],
      ['name', 'খার্তুমে', 'কায়রোতে'],
      ['attribution', 'তারিক আজিজ মালিক', 'ওমর হাসান'],
    ],
  },
  {
    english:
      'Thailand and Cambodia exchanged fire for a third day; more than 130,000 people have been evacuated.',
    bangla:
      'টানা তৃতীয় দিনের মতো গোলাগুলি চলেছে থাইল্যান্ড ও কম্বোডিয়ার মধ্যে; ১ লাখ ৩০ হাজারের বেশি মানুষকে সরিয়ে নেওয়া হয়েছে।',
    errors: [
      ['number', '১ লাখ ৩০ হাজারের', '১৩ হাজারের'],
      ['number', 'বেশি', 'কম'],
      ['number', 'তৃতীয়', 'পঞ্চম'],
      ['name', 'কম্বোডিয়ার', 'ভিয়েতনামের'],
    ],
  },
  {
    english: 'The World Health Organization has not approved the vaccine, which is made in India.',
    bangla: 'ভারতে তৈরি টিকাটির অনুমোদন দেয়নি বিশ্ব স্বাস্থ্য সংস্থা।',
    errors: [
      ['negation', 'দেয়নি', 'দিয়েছে'],
      ['name', 'ভারতে', 'চীনে'],
      ['name', 'বিশ্ব স্বাস্থ্য সংস্থা', 'বিশ্বব্যাংক'],
    ],
  },
  {
    english: 'Ferry service will resume on Monday, December 15, after a two-week suspension.',
    bangla: 'দুই সপ্তাহ বন্ধ থাকার পর আগামী ১৫ ডিসেম্বর, সোমবার ফেরি চলাচল আবার শুরু হবে।',
    errors: [
      ['date', '১৫ ডিসেম্বর', '২৫ ডিসেম্বর'],
      ['date', 'সোমবার', 'রোববার'],
      ['negation', 'শুরু হবে', 'শুরু হবে না'],
    ],
  },
  {
    english:
      'The army allegedly tortured three villagers before releasing them, Human Rights Watch said on Wednesday.',
    bangla: 'তিন গ্রামবাসীকে ছেড়ে দেওয়ার আগে সেনাবাহিনী নির্যাতন করেছে বলে বুধবার অভিযোগ করেছে হিউম্যান রাইটস ওয়াচ।',
    errors: [
      ['attribution', ' বলে বুধবার অভিযোগ করেছে হিউম্যান রাইটস ওয়াচ', ''],
      ['harm', 'নির্যাতন', 'হত্যা'],
      ['number', 'তিন গ্রামবাসীকে', 'দশ গ্রামবাসীকে'],
    ],
  },
  {
    english: 'Oil prices rose 3% to $82.40 a barrel after Saudi Arabia cut output.',
    bangla: 'সৌদি আরব উৎপাদন কমানোয় তেলের দাম ৩ শতাংশ বেড়ে ব্যারেলপ্রতি ৮২ দশমিক ৪০ ডলারে উঠেছে।',
    errors: [
      ['number', '৮২ দশমিক ৪০', '২৮ দশমিক ৪০'],
      ['number', '৩ শতাংশ', '৮ শতাংশ'],
      ['name', 'সৌদি আরব', 'ইরান'],
    ],
  },
  {
    english: 'Nepal became a republic in 2008 after 240 years of monarchy.',
    bangla: '২৪০ বছরের রাজতন্ত্রের পর ২০০৮ সালে প্রজাতন্ত্র হয় নেপাল।',
    errors: [
      ['date', '২০০৮', '২০০৬'],
      ['number', '২৪০', '২০৪'],
      ['name', 'নেপাল', 'ভুটান'],
    ],
  },
  {
    english: 'Between 50 and 60 passengers were on board when the boat sank; up to 20 are feared drowned.',
    bangla: 'নৌকাটি ডোবার সময় এতে ৫০ থেকে ৬০ জন যাত্রী ছিলেন; ২০ জন পর্যন্ত ডুবে মারা গেছেন বলে আশঙ্কা করা হচ্ছে।',
    errors: [
      ['number', '৬০', '৯০'],
      ['number', '২০ জন পর্যন্ত', '২০ জনের বেশি'],
    ],
  },
  {
    english: 'He was taken to hospital but did not survive, his brother Rafiq told AFP.',
    bangla: 'তাঁকে হাসপাতালে নেওয়া হলেও বাঁচানো যায়নি, এএফপিকে বলেন তাঁর ভাই রফিক।',
    errors: [
      ['negation', 'যায়নি', 'গেছে'],
      ['name', 'রফিক', 'শফিউল'],
    ],
  },
];
