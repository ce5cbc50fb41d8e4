import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { measureClean } from '../../test/measure-clean.ts';
import { measureRecall } from '../../test/measure-recall.ts';
import { compareOnePassage, inShort } from '../../test/one-passage.ts';
import { type ParallelPair, parallelPairs } from '../../test/parallel-pairs.ts';
import { harmErrors } from '../../test/seeded-errors/harm-errors.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import type { CheckOptions } from '../check-against-source.ts';
import { readEnglish } from '../english/read-english.ts';
import { compareHarm } from './compare-harm.ts';

const compared = (source: string, copy: string) => inShort(compareOnePassage(compareHarm, source, copy));

describe('compareHarm', () => {
  test.each([
    ['The blast killed three guards.', 'বিস্ফোরণে তিন প্রহরী আহত হয়েছেন।', 'error: killed | আহত'],
    ['The crash left 40 casualties.', 'দুর্ঘটনায় ৪০ জন নিহত হয়েছেন।', 'error: casualties | নিহত'],
    ['Four sailors were injured.', 'চার নাবিক নিখোঁজ।', 'error: injured | নিখোঁজ'],
    ['Police arrested the baker.', 'রুটিওয়ালাকে খুন করেছে পুলিশ।', 'error: arrested | খুন'],
    ['The court acquitted her.', 'আদালত তাঁকে দোষী সাব্যস্ত করেছেন।', 'error: acquitted | দোষী সাব্যস্ত'],
    ['He was granted bail.', 'তিনি খালাস পেয়েছেন।', 'error: granted bail | খালাস'],
    ['She was sentenced to life in prison.', 'তাঁর মৃত্যুদণ্ড হয়েছে।', 'error: sentenced to life | মৃত্যুদণ্ড'],
    ['The hostages were freed.', 'জিম্মিদের হত্যা করা হয়েছে।', 'error: freed | হত্যা'],
    ['Rice prices rose.', 'চালের দাম কমেছে।', 'error: rose | কমেছে'],
    ['Five miners died and two were injured.', 'পাঁচ খনিশ্রমিক আহত ও দুজন আহত হয়েছেন।', 'error: died | আহত'],
    ['Police detained the editor.', 'সম্পাদককে গ্রেপ্তার করেছে পুলিশ।', 'warning: detained | গ্রেপ্তার'],
    ['The old singer died at home.', 'বাড়িতে প্রবীণ গায়ক খুন হয়েছেন।', 'warning: died | খুন'],
    ['The director was suspended.', 'পরিচালককে বরখাস্ত করা হয়েছে।', 'warning: suspended | বরখাস্ত'],
    ['The alleged smuggler was shot dead.', 'চোরাকারবারি গুলিতে নিহত হয়েছেন।', 'warning: alleged | -'],
    ['The fair opened on Friday.', 'শুক্রবার মেলায় একজন নিহত হয়েছেন।', 'warning: - | নিহত'],
  ])('%s / %s', (source, copy, finding) => {
    expect(compared(source, copy)).toEqual([finding]);
  });

  test.each([
    ['The blast killed three guards.', 'বিস্ফোরণে তিন প্রহরী মারা গেছেন।'],
    ['Three guards lost their lives.', 'তিন প্রহরী প্রাণ হারিয়েছেন।'],
    ['At least 60 soldiers were killed or wounded.', 'অন্তত ৬০ সেনা হতাহত হয়েছেন।'],
    ['The raid left dead and wounded.', 'অভিযানে হতাহতের ঘটনা ঘটেছে।'],
    ['The race ended in a dead heat.', 'দৌড়ে দুজন সমান হয়েছেন।'],
    ['The minister held a meeting on prices.', 'দাম নিয়ে বৈঠক করেছেন মন্ত্রী।'],
    ['He is in charge of the museum.', 'জাদুঘরের দায়িত্বে আছেন তিনি।'],
    ['Customs released the cargo of onions.', 'পেঁয়াজের চালান খালাস করেছে কাস্টমস।'],
    ['She fought in the Liberation War.', 'তিনি মুক্তিযুদ্ধে লড়েছেন।'],
    ['The port was closed.', 'বন্দর বন্ধ ছিল।'],
    ['He died by suicide.', 'তিনি আত্মহত্যা করেন।'],
    ['The man was hanged in 1979.', '১৯৭৯ সালে তাঁর ফাঁসি কার্যকর করা হয়।'],
    ['No casualties were reported.', 'হতাহতের কোনো খবর পাওয়া যায়নি।'],
    ['England beat Wales by five wickets.', 'ওয়েলসকে ৫ উইকেটে হারিয়েছে ইংল্যান্ড।'],
    ['The film, released in May, failed.', 'মে মাসে মুক্তি পাওয়া চলচ্চিত্রটি ব্যর্থ হয়েছে।'],
    ['Gunmen took 20 schoolgirls hostage.', '২০ স্কুলছাত্রীকে জিম্মি করেছে বন্দুকধারীরা।'],
    ['He died of dengue.', 'ডেঙ্গুতে আক্রান্ত হয়ে তাঁর মৃত্যু হয়েছে।'],
    ['He was convicted of fraud.', 'জালিয়াতির মামলায় তিনি দণ্ডিত হয়েছেন।'],
  ])('faithful: %s', (source, copy) => {
    expect(compared(source, copy)).toEqual([]);
  });

  test('numbers that changed places are one error', () => {
    const source = 'At least 12 people were killed and 30 others injured.';
    expect(compared(source, 'অন্তত ১২ জন আহত ও ৩০ জন নিহত হয়েছেন।')).toEqual([
      'error: 12 people were killed | ১২ জন আহত',
    ]);
    expect(compared(source, 'অন্তত ১২ জন নিহত ও ৩০ জন আহত হয়েছেন।')).toEqual([]);
  });

  test('where the sentences hardly answer one another, an error is a warning', () => {
    const both = {
      copy: readBangla('দুজন আহত হন। বৃষ্টি হচ্ছে।', null),
      source: readEnglish('It rained. Two were killed.', null),
      today: null,
    };
    const passage = { copy: both.copy.sentences.slice(0, 1), source: both.source.sentences.slice(1) };
    expect(inShort(compareHarm({ ...passage, likeness: 0.1 }, both))).toEqual(['warning: killed | আহত']);
    expect(inShort(compareHarm({ ...passage, likeness: 0.6 }, both))).toEqual(['error: killed | আহত']);
  });

  test('a finding explains itself in both languages', () => {
    const [found] = compareOnePassage(compareHarm, 'Two were killed.', 'দুজন আহত হন।');
    expect(found?.message).toBe('The source says “killed”, the copy says “আহত” (wounded).');
    expect(found?.messageBn).toBe('উৎসে আছে ‘killed’ (নিহত), কপিতে লেখা হয়েছে ‘আহত’।');
  });

  test('excerpts are what stands there, whatever the texts', () => {
    const words = fc.constantFrom(
      ...'killed and 12 30 injured, না নিহত আহত ১২ জন ও মারা গেছেন . । dead \n শিশু'.split(' '),
    );
    const text = fc.array(words).map((some) => some.join(' '));
    fc.assert(
      fc.property(text, text, (source, copy) => {
        for (const finding of compareOnePassage(compareHarm, source, copy)) {
          const { copy: there, source: here } = finding;
          if (there) expect(copy.slice(there.start, there.end)).toBe(there.text);
          if (here) expect(source.slice(here.start, here.end)).toBe(here.text);
        }
      }),
    );
  });

  test('time grows in proportion', () => {
    const texts = (times: number) => ({
      copy: readBangla('বিস্ফোরণে ১২ জন আহত ও ৩০ জন নিহত হয়েছেন '.repeat(times), null),
      source: readEnglish('The blast killed 12 people and wounded 30 others '.repeat(times), null),
      today: null,
    });
    expectGrowthInProportion(200, texts, (both) =>
      compareHarm({ copy: both.copy.sentences, source: both.source.sentences, likeness: 1 }, both),
    );
  });

  const pairs = pairsOf(['risingnews-valid', 'suparadev', 'tico19-en-bn']);
  test.skipIf(pairs.length === 0)('real pairs: 0.9 of the seeded errors, hardly a false alarm', () => {
    const check = ({ copy, source }: CheckOptions) => compareOnePassage(compareHarm, source, copy);
    const clean = measureClean(pairs, check);
    expect(clean.errors.length / pairs.length).toBeLessThanOrEqual(0.002);
    expect(clean.warnings.length / pairs.length).toBeLessThanOrEqual(0.006);
    const trials = harmErrors.flatMap((kind) => measureRecall(kind, pairs, check));
    expect(trials.filter(({ seen }) => seen).length / trials.length).toBeGreaterThanOrEqual(0.9);
  });
});

function pairsOf(names: readonly string[]): ParallelPair[] {
  return names.flatMap((name) => parallelPairs(name) ?? []).filter(({ half }) => half === 'tuning');
}
