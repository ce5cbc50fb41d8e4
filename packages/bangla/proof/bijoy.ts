import { bijoyToUnicode } from '../src/bijoy/bijoy-to-unicode.ts';
import { looksLikeBijoy } from '../src/bijoy/looks-like-bijoy.ts';
import { unicodeToBijoy } from '../src/bijoy/unicode-to-bijoy.ts';
import type { ProofPage, ProofTable } from './proof-page.ts';

const page: ProofPage = {
  name: 'bijoy',
  title: 'Bijoy (SutonnyMJ)',
  about:
    'Bijoy copy beside its Unicode. Set the Bijoy columns in SutonnyMJ to see that they show what the Unicode column says; read the Unicode columns for wrong conjuncts, vowel signs and reph.',
  tables: [
    toBijoy('Letters and vowel signs', [
      'অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ',
      'ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ',
      'ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ',
      'ড় ঢ় য় ৎ ং ঃ ঁ',
      'কা কি কী কু কূ কৃ কে কৈ কো কৌ',
      'গু শু হু হৃ রু রূ ড়ু তৃ দৃ',
      '১২,৩৪৫.৬৭ টাকা, ৳৫০০, ৮০%',
    ]),
    toBijoy('Conjuncts', [
      'আক্কেল, ডক্টর, রক্ত, রুক্মিণী, চক্র, পক্ষ, বাক্স, লক্ষ্মী, তীক্ষ্ণ, অক্টোবর',
      'মুগ্ধ, অগ্নি, যুগ্ম, গ্রাম, গ্লানি, অঙ্ক, আকাঙ্ক্ষা, শঙ্খ, অঙ্গ, সঙ্ঘ, বাঙ্ময়',
      'উচ্চ, ইচ্ছা, উচ্ছ্বাস, লজ্জা, উজ্জ্বল, জ্ঞান, অঞ্চল, বাঞ্ছা, কুঞ্জ, ঝঞ্ঝা',
      'চট্টগ্রাম, ট্রেন, আড্ডা, ঘণ্টা, কণ্ঠ, মণ্ডল, পুণ্ড্র, বিষণ্ণ',
      'উত্তর, সত্ত্ব, অশ্বত্থ, যত্ন, আত্মা, রাত্রি, উদ্দেশ্য, যুদ্ধ, বিদ্বান, অদ্ভুত, পদ্ম, উদ্ভ্রান্ত',
      'প্যান্ট, কন্ট্রোল, লন্ঠন, ব্যান্ড, জীবন্ত, সান্ত্বনা, মন্ত্র, কিন্তু, গ্রন্থ, ছন্দ, দ্বন্দ্ব, কেন্দ্র, সন্ধ্যা, রন্ধ্র, অন্ন, জন্ম',
      'গুপ্ত, স্বপ্ন, গল্প, লিপ্সা, প্রথম, প্লাবন, শব্দ, লব্ধ, ব্লক, শুভ্র',
      'নিম্ন, কম্পন, সম্প্রতি, লম্ফ, অম্বর, দম্ভ, সম্ভ্রম, সম্মান, অম্ল',
      'শুল্ক, বল্গা, উল্টো, ফিল্ডিং, অল্প, বিল্ব, গুল্ম, উল্লাস, প্রগল্ভ',
      'নিশ্চয়, প্রশ্ন, বিশ্ব, শ্মশান, শ্রম, অশ্লীল, শুষ্ক, নিষ্ক্রিয়, কষ্ট, রাষ্ট্র, শ্রেষ্ঠ, কৃষ্ণ, পুষ্প, নিষ্ফল, গ্রীষ্ম',
      'স্কুল, ইস্ক্রু, স্খলন, স্টেশন, স্ট্রিট, ব্যস্ত, বস্তু, স্ত্রী, সুস্থ, স্নেহ, স্পর্শ, স্প্রিং, স্ফীত, স্বর, স্মরণ, সহস্র, স্লোগান',
      'অপরাহ্ণ, চিহ্ন, আহ্বান, ব্রাহ্মণ, বাহ্য, হ্রদ, আহ্লাদ, খড়্গ',
    ]),
    toBijoy('Reph, phala and hasanta that shows', [
      'তর্ক, সূর্য, ধর্ম, কর্তৃপক্ষ, ঊর্ধ্ব, আর্দ্র, পার্শ্ব, দৈর্ঘ্য, নৈর্ব্যক্তিক',
      'ব্যাংক, অ্যাপ, মৃত্যু, র‍্যাব, দারিদ্র্য',
      'উদ্‌যাপন, বাক্‌স্বাধীনতা, রুগ্‌ণ, পঙ্‌ক্তি',
      'লেফ্ট, ফ্ল্যাট্স, এক্সপ্রেস, বাল্ব',
    ]),
    toBijoy('Sentences', [
      'প্রধান উপদেষ্টা বলেন, ‘সুষ্ঠু নির্বাচনের বিকল্প নেই।’',
      'ঢাকা–চট্টগ্রাম মহাসড়কে গতকাল যানজট ছিল ২০ কিলোমিটার।',
      'তিনি বললেন—কাজটি কঠিন, কিন্তু অসম্ভব নয়।',
      'WHO জানিয়েছে, দেশে ১২ জন নতুন রোগী শনাক্ত।',
    ]),
    toUnicode('Codes of older and newer fonts', [
      'AvšÍR©vwZK ¯Í‡i AvÍv I AvZ¥v',
      '¯úó, m¤ú‡K©, cy®ú, ¯có, K¤c',
      'wkÿv, c¶, Lÿ',
      'iæc, `ªæZ, Ki“b, wbæ',
      'Kzwgjøv, cøveb, D‡jøL, †øn, R¨vrøv',
      'cÖPÐ, gÐj, 10Ð12',
      'g„Zy¨, `y¨wZ, Zzwg',
    ]),
    toUnicode('Mixed text', [
      'we¯ÍvwiZ Rvb‡Z www.example.com mvB‡U hvb|',
      'GB gvgjvq BNP GKwU cÿ, Facebook-G cªwZev`|',
      'The minister said: Avgiv GKmv‡_ KvR Kwi| Then he left for home.',
      'মন্ত্রী বলেন, Avgiv hve, তারপর চলে যান।',
      'গ্রæপের বিশ^বিদ্যালয়ে স¤প্রতি ভ‚মিকা, প্রতিদ্ব›িদ্বতা, ¯্রােত',
      'Lei',
      'is',
      'Dhaka',
      'The government will decide tomorrow.',
    ]),
    {
      heading: 'looksLikeBijoy',
      columns: ['Text', 'Looks like Bijoy'],
      rows: [
        'AvR weRq w`em',
        'Av‡gwiKvi',
        'evsjv‡`k',
        'eo',
        'GK',
        '2025',
        'Victory Day is today',
        'Kyiv',
        'La Première ministre a présenté le projet de loi.',
        'আজ বিজয় দিবস',
        'মন্ত্রী বলেন, Avgiv hve, তারপর চলে যান।',
      ].map((text) => [text, looksLikeBijoy(text) ? 'yes' : 'no']),
    },
  ],
};

export default page;

/** Unicode, its Bijoy, and what comes back. */
function toBijoy(heading: string, texts: readonly string[]): ProofTable {
  const rows = texts.map((text) => [
    text,
    unicodeToBijoy(text),
    bijoyToUnicode(unicodeToBijoy(text), { whole: !/[A-Z]{3}/.test(text) }),
  ]);
  return { heading, columns: ['Unicode', 'Bijoy', 'Back in Unicode'], rows };
}

function toUnicode(heading: string, texts: readonly string[]): ProofTable {
  return { heading, columns: ['Text', 'Unicode'], rows: texts.map((text) => [text, bijoyToUnicode(text)]) };
}
