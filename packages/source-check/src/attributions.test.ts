import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectGrowthInProportion } from '../test/growth.ts';
import { attributions, placedAttributions } from './attributions.ts';

describe('who says what', () => {
  test.each([
    ['নদীবন্দর কর্তৃপক্ষ জানায়, ফেরি চলাচল বন্ধ।', 'নদীবন্দর কর্তৃপক্ষ', 'ফেরি চলাচল বন্ধ'],
    ['শুক্রবার রাতে এক ভাষণে প্রেসিডেন্ট লিয়া মোরেনো বলেন, চুক্তি হবে।', 'লিয়া মোরেনো', 'চুক্তি হবে'],
    ['এ প্রেক্ষাপটে নরওয়ের প্রধানমন্ত্রী ইনগা হল্ম সোমবার রাতে এক ভাষণে বলেন, সেনা যাবে না।', 'ইনগা হল্ম', 'সেনা যাবে না'],
    [
      'শনিবার(৫ এপ্রিল )চিলির পররাষ্ট্র মন্ত্রণালয় ফেসবুকে এক ভিডিও বার্তায় জানায়, সীমান্ত খোলা।',
      'চিলির পররাষ্ট্র মন্ত্রণালয়',
      'সীমান্ত খোলা',
    ],
    ['আবহাওয়া দপ্তর সতর্ক করেছে যে ঝড় আরও বাড়তে পারে।', 'আবহাওয়া দপ্তর', 'ঝড় আরও বাড়তে পারে'],
    ['পেরু ও চিলি উদ্বেগ প্রকাশ করেছে যে মাছ কমছে।', 'পেরু ও চিলি', 'মাছ কমছে'],
    ['সেতুটি ঝুঁকিপূর্ণ বলে জানিয়েছে নগর কর্তৃপক্ষ।', 'নগর কর্তৃপক্ষ', 'সেতুটি ঝুঁকিপূর্ণ'],
    ['দাম আরও বাড়বে বলে মনে করেন অর্থনীতিবিদ রুমানা হক।', 'রুমানা হক', 'দাম আরও বাড়বে'],
    ['‘আমরা কোথাও যাব না’, বলেন মাঝি রতন দাস।', 'রতন দাস', '‘আমরা কোথাও যাব না’'],
    ['পশ্চিমাঞ্চলীয় আবহাওয়া সংস্থার তথ্য অনুযায়ী, বন্যায় দুটি গ্রাম ডুবেছে।', 'পশ্চিমাঞ্চলীয় আবহাওয়া সংস্থা', 'বন্যায় দুটি গ্রাম ডুবেছে'],
    ['চিকিৎসক নাদিয়া করিমের মতে, রোগটি ছোঁয়াচে নয়।', 'নাদিয়া করিম', 'রোগটি ছোঁয়াচে নয়'],
    ['পুলিশের দাবি, তিনি পালিয়ে গেছেন।', 'পুলিশ', 'তিনি পালিয়ে গেছেন'],
    ['নর্ডপ্রেসের প্রতিবেদনে বলা হয়েছে, কারখানাটি বন্ধ।', 'নর্ডপ্রেস', 'কারখানাটি বন্ধ'],
    ['পুলিশ সূত্রে জানা গেছে, গাড়িটি উদ্ধার হয়েছে।', 'পুলিশ সূত্র', 'গাড়িটি উদ্ধার হয়েছে'],
    ['ক্ষোভ প্রকাশ করে শ্রমিক নেতা আবু তাহের বলেন, মজুরি বাড়েনি।', 'আবু তাহের', 'মজুরি বাড়েনি'],
    ['দুই বোন নিখোঁজ—জানিয়েছে কোস্টগার্ড কর্তৃপক্ষ।', 'কোস্টগার্ড কর্তৃপক্ষ', 'দুই বোন নিখোঁজ'],
    ['রাতে থানার ওসি করিম শেখ বাংলা বার্তাকে বলেন, মামলা হয়েছে।', 'করিম শেখ', 'মামলা হয়েছে'],
  ])('%s', (text, speaker, statement) => {
    expect(attributions(text).map((one) => [one.speaker, one.statement])).toEqual([[speaker, statement]]);
  });

  test.each([
    ['রাষ্ট্রদূত মিনা রায় সফর শেষ করেছেন। তিনি আরও বলেন, সফর সফল।', 'মিনা রায়'],
    ['মেয়র আলো সেন বলেন, কাজ চলছে। তিনি বলেন, শেষ হবে জুনে।', 'আলো সেন'],
    ['মেয়র আলো সেন বলেন, কাজ চলছে। সাংবাদিকদের আরও বলেন, শেষ হবে জুনে।', 'আলো সেন'],
  ])('who is meant by তিনি, or by nothing, stands before: %s', (text, speaker) => {
    expect(attributions(text).at(-1)).toMatchObject({ speaker, named: true });
  });

  test('a statement that points back stands in the sentence before', () => {
    const [one] = attributions('কারখানাটি আজ খুলেছে। রোববার শ্রম অধিদপ্তর এ তথ্য জানিয়েছে।');
    expect(one).toMatchObject({ speaker: 'শ্রম অধিদপ্তর', statement: 'কারখানাটি আজ খুলেছে।' });
  });

  test('a credit line answers for the sentence before', () => {
    const [one] = attributions('বৈঠক শেষ হয়েছে। খবর নর্ড-প্রেসের।');
    expect(one).toMatchObject({ speaker: 'নর্ড-প্রেস', verb: 'খবর', statement: 'বৈঠক শেষ হয়েছে।' });
  });

  test('a quotation goes on to its end, over sentences', () => {
    const text = 'মন্ত্রী রুবি দে বলেন, ‘আমরা আসব। সবাই আসবে।’ পরে তিনি যান।';
    expect(attributions(text)).toMatchObject([{ statement: '‘আমরা আসব। সবাই আসবে।’', direct: true }]);
  });
});

describe('sources that are nobody in particular', () => {
  test.each([
    'জানা গেছে, কারখানাটি বন্ধ।',
    'নির্ভরযোগ্য সূত্র জানায়, কারখানাটি বন্ধ।',
    'কারখানাটি বন্ধ বলে মনে করেন বিশ্লেষকেরা।',
    'তিনি বলেন, কারখানাটি বন্ধ।',
    'কারখানার বিরুদ্ধে দূষণের অভিযোগ করা হয়েছে, কারখানাটি বন্ধ।',
  ])('%s', (text) => {
    expect(attributions(text)).toMatchObject([{ named: false }]);
  });
});

describe('what only looks like it', () => {
  test.each([
    'মেয়র অতিথিকে উষ্ণ অভ্যর্থনা জানান, পরে ছবি তোলেন।',
    'ব্যাটার ৩০ বলে ২৮ রান করেন।',
    'দলটি অনেক ত্যাগ স্বীকার করেছে, হাল ছাড়েনি।',
    'তারা দ্রুত কাজ শেষ করতে বলেন।',
    'দুই নেতা কথা বলেছেন, হাত মিলিয়েছেন।',
    'সহজ করে বলা যায়, আকাশ নীল।',
  ])('%s', (text) => {
    expect(attributions(text)).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  'বলেন',
  'জানায়',
  ',',
  '।',
  '‘',
  '’',
  '“',
  '”',
  '"',
  "'",
  'তিনি',
  'বলে',
  'যে',
  'খবর',
  'মতে',
  'সূত্রে',
  '(',
  ')',
  '\n',
  '—',
  'পুলিশ',
  'র',
);

test('never throws; offsets hold and verb and statement stand in the text', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, verb, statement, verbAt, statementAt } of placedAttributions(text)) {
        expect(text.slice(verbAt.start, verbAt.end)).toBe(verb);
        expect(text.slice(statementAt.start, statementAt.end)).toBe(statement);
        expect(start).toBeLessThanOrEqual(Math.min(verbAt.start, statementAt.start));
        expect(end).toBeGreaterThanOrEqual(Math.max(verbAt.end, statementAt.end));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test.each(['পুলিশ জানায়, সব ঠিক। ', '‘কথা বলেন ', 'বলে ', 'বলেন, ', '‘ক’ ', '(ক '])(
  'time grows in proportion: %s',
  (piece) => {
    expectGrowthInProportion(800, (count) => piece.repeat(count), attributions);
  },
);

const page = fileURLToPath(new URL('../../../../shared/data/page-lavrov-kim.txt', import.meta.url));

test.skipIf(!existsSync(page))('the page that must work, as copied from a browser', () => {
  const found = attributions(readFileSync(page, 'utf8'));
  expect(found.map(({ speaker }) => speaker)).toEqual([
    'আল-জাজিরা',
    'রাশিয়ার পররাষ্ট্র মন্ত্রণালয়',
    'ব্রিটিশ প্রতিরক্ষা গোয়েন্দা সংস্থা',
    'দক্ষিণ কোরিয়ার গোয়েন্দা সংস্থা',
    'যুক্তরাষ্ট্র ও দক্ষিণ কোরিয়া',
    'ল্যাভরভ',
    'ল্যাভরভ',
    'ভলোদিমির জেলেনস্কি',
  ]);
  for (const { statement } of found) expect(statement.length).toBeGreaterThan(20);
});
