import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureClean } from '../../test/measure-clean.ts';
import { measureRecall } from '../../test/measure-recall.ts';
import { compareOnePassage, inShort } from '../../test/one-passage.ts';
import { type ParallelPair, parallelPairs } from '../../test/parallel-pairs.ts';
import { negationErrors } from '../../test/seeded-errors/negation-errors.ts';
import type { CheckOptions } from '../check-against-source.ts';
import { compareNegation } from './compare-negation.ts';

const compared = (source: string, copy: string) => inShort(compareOnePassage(compareNegation, source, copy));

describe('compareNegation', () => {
  test.each([
    ['The mayor did not attend.', 'মেয়র উপস্থিত ছিলেন।', 'error: not attend | ছিলেন'],
    ['There is no fuel on the island.', 'দ্বীপে জ্বালানি আছে।', 'error: no fuel | আছে'],
    ['The mayor attended.', 'মেয়র উপস্থিত ছিলেন না।', 'error: - | ছিলেন না'],
    ['The bridge has opened.', 'সেতুটি খোলেনি।', 'error: - | খোলেনি'],
    ['The ferry is safe.', 'ফেরিটি নিরাপদ নয়।', 'error: - | নিরাপদ নয়'],
    ['The club has yet to respond.', 'ক্লাবটি সাড়া দিয়েছে।', 'warning: yet to respond | দিয়েছে'],
    ['He never lied and never stole.', 'তিনি কখনো মিথ্যা বলেননি, চুরি করেছেন।', 'warning: never stole | -'],
  ])('%s / %s', (source, copy, finding) => {
    expect(compared(source, copy)).toEqual([finding]);
  });

  test.each([
    ['The mayor did not attend.', 'মেয়র উপস্থিত ছিলেন না।'],
    ['He failed to reach the village.', 'তিনি গ্রামে পৌঁছাতে পারেননি।'],
    ['It is illegal to fish here.', 'এখানে মাছ ধরা বৈধ নয়।'],
    ['Patients without fever were sent home.', 'জ্বর না থাকা রোগীদের বাড়ি পাঠানো হয়েছে।'],
    ['Not only rice but also lentils grew dear.', 'শুধু চাল নয়, ডালের দামও বেড়েছে।'],
    ['It is not clear whether the train will run.', 'ট্রেন চলবে কি না, তা স্পষ্ট নয়।'],
    ['Is it today or tomorrow?', 'এটা কি আজ না কাল?'],
    ['He pleaded not guilty.', 'তিনি নিজেকে নির্দোষ দাবি করেছেন।'],
    ['The embassy declined to comment.', 'দূতাবাস মন্তব্য করতে রাজি হয়নি।'],
    ['He is unlikely to play.', 'তাঁর খেলার সম্ভাবনা কম।'],
    ['Nine people came.', 'নয় জন এসেছেন।'],
    ['Heading No. 7 lists the fees.', '৭ নম্বর শিরোনামে ফি দেওয়া আছে।'],
    ['Germany imports water.', 'জার্মানি পানি আমদানি করে।'],
  ])('faithful: %s', (source, copy) => {
    expect(compared(source, copy)).toEqual([]);
  });

  test('a word that half denies makes a lost not something to look at', () => {
    const severities = (copy: string) =>
      compareOnePassage(compareNegation, 'The work is not easy.', copy).map(({ severity }) => severity);
    expect(severities('কাজটা সহজ।')).toEqual(['error']);
    expect(severities('কাজটা কঠিন।')).toEqual(['warning']);
  });

  test('a finding explains itself in both languages', () => {
    const [found] = compareOnePassage(compareNegation, 'He did not pay.', 'তিনি টাকা দিয়েছেন।');
    expect(found?.message).toBe('The source denies (“not pay”), the copy does not (“দিয়েছেন”).');
    expect(found?.messageBn).toBe('উৎসে না-সূচক কথা আছে (‘not pay’), কপিতে তা নেই (‘দিয়েছেন’)।');
  });

  test('excerpts are what stands there, whatever the texts', () => {
    const words = fc.constantFrom(
      ...'not never can’t No. 5 unable ? না নেই করেনি কি থাকা ছাড়া নয় জন । , \n \u200d'.split(' '),
    );
    const text = fc.array(words).map((some) => some.join(' '));
    fc.assert(
      fc.property(text, text, (source, copy) => {
        for (const { copy: there, source: here } of compareOnePassage(compareNegation, source, copy)) {
          if (there) expect(copy.slice(there.start, there.end)).toBe(there.text);
          if (here) expect(source.slice(here.start, here.end)).toBe(here.text);
        }
      }),
    );
  });

  const pairs = pairsOf(['risingnews-valid', 'suparadev', 'tico19-en-bn', 'tatoeba']);
  test.skipIf(pairs.length === 0)('real pairs: 0.85 of the seeded errors, hardly a false alarm', () => {
    const check = ({ copy, source }: CheckOptions) => compareOnePassage(compareNegation, source, copy);
    const clean = measureClean(pairs, check);
    expect(clean.errors.length / pairs.length).toBeLessThanOrEqual(0.002);
    expect(clean.warnings.length / pairs.length).toBeLessThanOrEqual(0.006);
    const trials = negationErrors.flatMap((kind) => measureRecall(kind, pairs, check));
    expect(trials.filter(({ seen }) => seen).length / trials.length).toBeGreaterThanOrEqual(0.85);
  });
});

function pairsOf(names: readonly string[]): ParallelPair[] {
  return names
    .flatMap((name) => (parallelPairs(name) ?? []).filter(({ half }) => half === 'tuning'))
    .filter(({ id }, at) => at % (id.startsWith('tatoeba') ? 6 : 2) === 0);
}
