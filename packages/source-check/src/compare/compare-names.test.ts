import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { measureRecall } from '../../test/measure-recall.ts';
import { parallelPairs } from '../../test/parallel-pairs.ts';
import { nameErrors } from '../../test/seeded-errors/name-errors.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import { checkAgainstSource } from '../check-against-source.ts';
import { readEnglish } from '../english/read-english.ts';
import type { BothTexts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { compareNames } from './compare-names.ts';

function compared(copy: string, source: string): Finding[] {
  const both: BothTexts = { copy: readBangla(copy, null), source: readEnglish(source, null), today: null };
  return compareNames({ copy: both.copy.sentences, source: both.source.sentences, likeness: 1 }, both);
}

function told(copy: string, source: string): string[] {
  return compared(copy, source).map(
    (found) => `${found.severity}: ${found.source?.text ?? ''} | ${found.copy?.text}`,
  );
}

describe('compareNames', () => {
  it.each([
    [
      'রুশ পররাষ্ট্রমন্ত্রী সের্গেই ল্যাভরভ পিয়ংইয়ং পৌঁছেছেন।',
      'Russian Foreign Minister Sergei Lavrov has arrived in Pyongyang.',
    ],
    ['রাশিয়া এ প্রস্তাব মানেনি।', 'Moscow rejected the proposal.'],
    ['বিশ্ব স্বাস্থ্য সংস্থা সতর্ক করেছে।', 'The WHO has issued a warning.'],
    ['মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ওয়াশিংটনে ফিরেছেন।', 'US President Donald Trump returned to Washington.'],
    ['ঢাকা বিশ্ববিদ্যালয়ে ক্লাস শুরু হয়েছে।', 'Classes have begun at Dhaka University.'],
    ['নিউইয়র্কে আল–জাজিরার দপ্তর বন্ধ।', 'The Al Jazeera office in New York is closed.'],
    ['তিনি চুক্তিতে সই করেছেন।', 'Ms Farida Yasmin signed the deal.'],
    ['উত্তর কোরীয় সেনারা সীমান্তে।', 'North Korean soldiers are at the border.'],
    ['মো. রফিকুল ইসলাম খুলনায় যোগ দিয়েছেন।', 'Md Rafiqul Islam has joined in Khulna.'],
    ['তিনি রিয়াদে গেছেন।', 'He went to the capital.'],
    ['চরভদ্রাসনে দোকান পুড়েছে।', 'Shops burnt in Char Bhadrasan.'],
    ['শেখ হাসিনা উদ্বোধন করেন।', 'The premier opened it.'],
    ['ঢাকায় বৈঠক শুরু হয়েছে।', 'The meeting has begun.'],
    ['পর্যবেক্ষণিকাগুলো চুক্তিটির খসড়া ওল্টাচ্ছে।', 'Observatories are revising the draft.'],
    ['গবেষণায় কুঁজওয়ালা উটের কথা আছে।', 'Camels were named in a US study of HCoVs.'],
    ['জাহাজ ছাড়ার আগে খতিয়ান দেখা হবে।', 'The Pre-shipment record will be read.'],
  ])('finds nothing in faithful copy: %s', (copy, source) => {
    expect(told(copy, source)).toEqual([]);
  });

  it.each([
    [
      'রুশ প্রেসিডেন্ট জো বাইডেন কথা বলেছেন।',
      'Russian President Vladimir Putin spoke.',
      'error: Vladimir Putin | জো বাইডেন',
    ],
    [
      'পররাষ্ট্রমন্ত্রী দিমিত্রি ল্যাভরভ কথা বলেছেন।',
      'Foreign Minister Sergei Lavrov spoke.',
      'error: Sergei Lavrov | দিমিত্রি',
    ],
    ['যশোরে বাস উল্টে গেছে।', 'A bus overturned in Khulna.', 'error: Khulna | যশোরে'],
    ['চীন ঋণ দেবে।', 'Japan will give a loan.', 'error: Japan | চীন'],
    ['উত্তর কোরিয়া মহড়া শুরু করেছে।', 'South Korea has begun the drill.', 'error: South Korea | উত্তর কোরিয়া'],
    ['হিজবুল্লাহ দায় স্বীকার করেছে।', 'Hamas claimed responsibility.', 'error: Hamas | হিজবুল্লাহ'],
    ['ইরানি সেনারা সরে গেছে।', 'Iraqi soldiers withdrew.', 'error: Iraqi | ইরানি'],
    ['বিশ্বব্যাংক সতর্ক করেছে।', 'The WHO has issued a warning.', 'error: WHO | বিশ্বব্যাংক'],
    ['তিনি রিয়াদে গেছেন।', 'He left early.', 'warning:  | রিয়াদে'],
    ['মেয়র আতিকুল ইরাঙ্গা কথা বলেছেন।', 'Mayor Atiqul Islam spoke.', 'error: Atiqul Islam | ইরাঙ্গা'],
    ['শেখ মলয় কথা বলেছেন।', 'Sheikh Hasina spoke.', 'error: Hasina | মলয়'],
    ['ব্যবসায়ী গামাল মা কথা বলেছেন।', 'Businessman Jack Ma spoke.', 'error: Jack Ma | গামাল'],
    ['মেহারিতে বাস উল্টে গেছে।', 'A bus overturned in Italy.', 'error: Italy | মেহারিতে'],
    [
      'ঢাকা বাঘাইছড়ি সিটি করপোরেশনের মেয়র কথা বলেছেন।',
      'Dhaka South City Corporation Mayor spoke.',
      'error: South City Corporation | বাঘাইছড়ি',
    ],
    [
      'নেপালের সঙ্গে চুক্তি আছে, সরিষাবাড়ীর সঙ্গে সীমানাও আছে।',
      'It has a treaty with Nepal and a border with Nepal.',
      'warning: Nepal | সরিষাবাড়ীর',
    ],
  ])('finds the swap: %s', (copy, source, finding) => {
    expect(told(copy, source)).toContain(finding);
  });

  it('tells a well-known place that the copy names nowhere, and not one whose people or capital it names', () => {
    expect(told('চুক্তিটি সই হয়েছে।', 'The deal was signed in Italy.')).toEqual(['warning: Italy | undefined']);
    expect(told('চুক্তিটি সই হয়েছে।', 'The deal was signed in Bangladesh.')).toEqual([]);
    expect(told('রুশ বাহিনী সরে গেছে।', 'The forces of Russia withdrew.')).toEqual([]);
    const copy =
      'চুক্তিটি মিলানে সই হয়েছে, তাতে ৪০ জন খুশি।\nইতালির মন্ত্রী মারিও রসি ১৯৯৮ সালের চুক্তিকে স্বাগত জানিয়েছেন।';
    const source =
      'The deal was signed in Milan in Italy, and 40 people were glad.\nThe minister Mario Rossi welcomed the deal of 1998.';
    expect(checkAgainstSource({ copy, source }).filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('keeps silent on a name for a pronoun when the source has the name elsewhere', () => {
    const copy = 'পুতিন মস্কোয় কথা বলেছেন।\nপুতিন চুক্তিতে সই করেছেন।';
    const source = 'Putin spoke in Moscow.\nHe signed the deal.';
    expect(checkAgainstSource({ copy, source }).filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('tells two persons of one story apart in a well paired sentence', () => {
    const both: BothTexts = {
      copy: readBangla('পুতিন কথা বলেছেন।\nবাইডেন চুক্তিতে সই করেছেন।', null),
      source: readEnglish('Biden spoke.\nBiden signed the deal with Putin.', null),
      today: null,
    };
    const first = { copy: both.copy.sentences.slice(0, 1), source: both.source.sentences.slice(0, 1) };
    expect(compareNames({ ...first, likeness: 0.8 }, both).map(({ severity }) => severity)).toEqual([
      'error',
    ]);
  });

  it('explains itself in both languages, with excerpts that stand where they say', () => {
    const copy = 'চীন ঋণ দেবে।';
    const [found] = compared(copy, 'Japan will give a loan.');
    expect(found?.messageBn).toContain('‘চীন’');
    expect(found?.message).toContain('“Japan”');
    expect(found?.copy && copy.slice(found.copy.start, found.copy.end)).toBe('চীন');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (copy, source) => {
        expect(() => compared(copy, source)).not.toThrow();
      }),
    );
  });

  it('grows in proportion to the texts, also within one passage', () => {
    const copy = 'প্রেসিডেন্ট রহিম করিম দিল্লি থেকে গিয়ে ঢাকায় এনামুলের সঙ্গে দেখা করেন ';
    const source = 'President Rahim Karim went from Delhi to Dhaka and met Enamul ';
    const texts = (times: number) => ({
      copy: readBangla(copy.repeat(times), null),
      source: readEnglish(source.repeat(times), null),
      today: null,
    });
    expectGrowthInProportion(100, texts, (both) =>
      compareNames({ copy: both.copy.sentences, source: both.source.sentences, likeness: 1 }, both),
    );
  });
});

describe('on real pairs of the tuning half', () => {
  const pairs = ['risingnews-valid', 'tico19-en-bn']
    .flatMap((name) => parallelPairs(name) ?? [])
    .filter(({ half }) => half === 'tuning');

  it.skipIf(pairs.length === 0)('is quiet on clean pairs', () => {
    const found = pairs
      .flatMap(({ bangla, english }) => checkAgainstSource({ copy: bangla, source: english }))
      .filter(({ kind }) => kind === 'name');
    const errors = found.filter(({ severity }) => severity === 'error').length;
    expect(errors / pairs.length).toBeLessThan(0.006);
    expect((found.length - errors) / pairs.length).toBeLessThan(0.006);
  });

  it.skipIf(pairs.length === 0).each([
    ['person', 0.96],
    ['place', 0.9],
  ])('finds a %s put in for another', (name, least) => {
    const kind = nameErrors.find((other) => other.name === name);
    const trials = kind ? measureRecall(kind, pairs, checkAgainstSource) : [];
    expect(trials.filter(({ seen }) => seen).length / trials.length).toBeGreaterThan(least);
  });
});
