import { lint } from '../src/lint/lint.ts';
import { LINT_RULES, type LintRuleName } from '../src/lint/lint-rules.ts';
import { LINT_EXAMPLES } from './lint-examples.ts';
import type { ProofPage, ProofTable } from './proof-page.ts';

function rules(): ProofTable {
  return {
    heading: 'The rules',
    columns: ['rule', 'wrong', 'right', 'message', 'Bangla message', 'why it is an error'],
    rows: Object.entries(LINT_EXAMPLES).map(([rule, { wrong, right, why }]) => {
      const { message, messageBn } = LINT_RULES[rule as LintRuleName];
      return [rule, wrong, right, message, messageBn, why];
    }),
  };
}

function found(): ProofTable {
  const lines = ERRORS.trim().split('\n');
  return {
    heading: 'What is reported',
    columns: ['text', 'rule', 'place', 'correction'],
    rows: lines.flatMap((line) =>
      lint(line).map(({ start, end, rule, suggestion }) => [
        line,
        rule,
        `⟦${line.slice(start, end)}⟧`,
        suggestion === undefined ? '(a person decides)' : `⟦${suggestion}⟧`,
      ]),
    ),
  };
}

function clean(): ProofTable {
  return {
    heading: 'What is left alone',
    columns: ['text', 'findings'],
    rows: CLEAN.trim()
      .split('\n')
      .map((line) => [
        line,
        lint(line).length === 0
          ? 'none'
          : lint(line)
              .map(({ rule }) => rule)
              .join(', '),
      ]),
  };
}

const ERRORS = `
যুুক্তরাষ্ট্র থেকে আমাদেের প্রতিনিধি জানান
কর্তৃৃপক্ষ এ বিষয়ে কিছু বলেনি
শক্্ত হাতে দমন করা হবে
বিদ্যালয়ের সামনে আামাদের দেখা হয়
ভ\u09be\u09c7টকেন্দ্রে দীর্ঘ সারি
স্কুৃল খুলবে রোববার
তিনি খু্ব অসুস্থ
ঘরের েভতর কেউ ছিল না
দ্রæত সিদ্ধান্ত চান ব্যবসায়ীরা
সব পক্ষকে শান্ত থাকার আহŸান
বিশ^বিদ্যালয়ে বিশে^র সেরা শিক্ষকেরা
স¤প্রতি নি¤œচাপ সৃষ্টি হয়েছে
উপক‚লের মানুষ ভ‚মিহীন
অগ্নিকাÐে ক্ষয়ক্ষতি
বøকে বøকে পাহারা
নদীতে প্রবল ¯্রােত
নতুন ¯েøাগান উঠেছে
তত্ত¡াবধায়ক সরকারের দাবি
জ¦রে ভুগছে শিশুরা
প্রতিদ্ব›িদ্বতা হবে তিন প্রার্থীর
ব্র²পুত্রের ভাঙনে ল²ীপুরের কেউ নেই
আতœসমর্পণ করেছেন তিনি
তাঁরা হলেনÑ রহিম ও করিম
এখানে পড়ুনs বিস্তারিত
মানুoষের ভিড়
বাংলাদеশ দল
বিপুল দেৱ গান করেন, সবাই শোনে
দু:খ প্রকাশ করে তিনি চলে যান
অত:পর সভা শেষ হয়
তিনি নি:স্ব হয়ে ফেরেন
পুন:নির্বাচন হবে
আমরা মূলত: কৃষিকাজ করি
সভাপতি মো: আবদুল করিম ও ডা: রেহানা
কর্নেল (অব:) শামসুল
প্রধান অতিথি ঃ জেলা প্রশাসক
সকাল ১০ঃ৩০ মিনিটে সভা
২০2৫ সালের বাজেট
দাম 1২,৫০০ টাকা
ধৈর্য্য ধরতে হবে, কার্য্যক্রম চলছে
ভর্ত্তি পরীক্ষা পর্য্যন্ত অপেক্ষা
সভা শেষ হয়েছে| সবাই ফিরেছেন
সভা শেষ হয়েছে৷ সবাই ফিরেছেন
সভা শেষ হয়েছে l সবাই ফিরেছেন
সভা শেষ হয়েছে. সবাই ফিরেছেন।
তিনি বলেন. সবাই ফিরেছেন।
সভা শেষ হয়েছে।। সবাই ফিরেছেন।
চাল,, ডাল ও তেল
সভা শেষ হয়েছে।সবাই ফিরেছেন।
কে যাবে?কেউ জানে না।
চাল,ডাল ও তেল
সভা শেষ হয়েছে ।
চাল ,ডাল ও তেল
কে যাবে ?
সোমবার ( ১২ জুলাই ) সভা হবে
তিনি  বাড়ি যাবেন
তিনি বলেন, “আমি যাব’। পরে চলে যান।
তিনি বলেন, ‘আমি যাব”। পরে চলে যান।
তিনি বলেন, ‘আমি যাব' আর চলে যান।
তিনি বলেন, ”আমি যাব” আর চলে যান।
তিনি বলেন, ‘আমি যাব‘। পরে চলে যান।
তিনি বলেন, “ আমি যাব” আর চলে যান।
তিনি বলেন, ‘আমি যাব ’ আর চলে যান।
বাবা এবং এবং মা
তাঁর জন্য জন্য অপেক্ষা
মন্ত্রী বলেছেন বলেছেন, কাজ চলছে
তিন বছরের বছরের চুক্তি
শিক্ষার্থীদের শিক্ষার্থীদের দাবি
নতুন সরকার সরকার গঠনের আলোচনা
বিষয়টি বিষয়টি নিয়ে ভাবছি
`;

const CLEAN = `
র‍্যাব, অ্যাপ, এ্যাডভোকেট, উদ্‌যাপন, শাহ্‌আলম
‘া’ ও ‘ি’ দুটি কার-চিহ্ন
WHOএর, CEOদের, pdfটি, 4Gর গতি, x-এর মান, ই-মেইল নাম@example.com
তিনি বলেন: আসুন। সময়: ১০:৩০। নাম: রহিম।
প্রথমত: সময় কম। দ্বিতীয়ত: টাকা নেই।
দুঃখ, মোঃ রফিক, ডাঃ হাসান, অতঃপর
কোভিড-১৯, G20, এ৪ কাগজ, ১২/০৭/২০২৫
ড. মো. রহিম, এ. কে. খান, এক. চাল দুই. ডাল
খবর | ঢাকা | ২৭ ডিসেম্বর
অপেক্ষা… শেষ... আবার শুরু
কেন?! আহা!! থামো!
দু’টি, ’৭১ সালে, ইইউ’র, শ’ খানেক, তা’ ছাড়া
‘একটি “উদ্ধৃতি” ভেতরে’ আর ‘‘আরেকটি’’
ধীরে ধীরে, বড় বড়, কোটি কোটি, ঘরে ঘরে, যেতে যেতে, বেছে বেছে, না না, কে কে
যা হয়েছে হয়েছে, এবার এগোনো যাক
‘বাংলাদেশ বাংলাদেশ’ স্লোগানে মুখর মাঠ
নির্বাচন নির্বাচন করে লাভ নেই
নিজের নিজের কাজ, মজার মজার গল্প
সে এল। এল ঝড়ও।
ডা. আচার্য্য ও চক্রবর্ত্তী বাবু
`;

const page: ProofPage = {
  name: 'lint',
  title: 'Copy check',
  about:
    'Each line of the second and third table is given to lint. In the second, is every ⟦marked⟧ place an error that any editor would correct, and is the correction right? In the third, is it right that nothing is reported? Read the Bangla messages of the first as a sub-editor would.',
  tables: [rules(), found(), clean()],
};

export default page;
