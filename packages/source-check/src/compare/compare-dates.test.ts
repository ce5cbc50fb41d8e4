import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { parallelPairs } from '../../test/parallel-pairs.ts';
import { dateErrors } from '../../test/seeded-errors/date-errors.ts';
import { seededRandom } from '../../test/seeded-errors/seeded-error.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import type { BothTexts, Passage } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { compareDates } from './compare-dates.ts';

const TODAY = '2025-07-12';

/** Both texts as one passage, whatever the alignment would make of them. */
function compared(english: string, bangla: string, today: string | null = null): Finding[] {
  const both: BothTexts = { copy: readBangla(bangla, today), source: readEnglish(english, today), today };
  const passage: Passage = { copy: both.copy.sentences, source: both.source.sentences, likeness: 0.8 };
  return compareDates(passage, both);
}

const severities = (findings: readonly Finding[]) => findings.map(({ severity }) => severity);

describe('compareDates', () => {
  it.each([
    ['the same day', 'The ferry sank on Friday, July 11, 2025.', 'শুক্রবার (১১ জুলাই ২০২৫) লঞ্চটি ডুবে যায়।'],
    ['what the copy leaves out', 'The ferry sank on Friday, July 11, 2025.', 'লঞ্চটি ডুবে যায়।'],
    ['both calendars', 'The ferry sank on July 12.', 'লঞ্চটি ২৮ আষাঢ় ডুবে যায়।'],
    ['either order of digits', 'The ferry sank on 12/07/2025.', 'লঞ্চটি ২০২৫ সালের ৭ ডিসেম্বর ডুবে যায়।'],
    ['decades in words', 'Jute mills closed in the 1990s.', 'নব্বইয়ের দশকে পাটকলগুলো বন্ধ হয়।'],
    ['a fiscal year by both its years', 'The FY2025 budget was passed.', '২০২৪-২৫ অর্থবছরের বাজেট পাস হয়েছে।'],
    ['Dhaka’s time', 'The strike began at 1300 GMT on Friday.', 'শুক্রবার বাংলাদেশ সময় সন্ধ্যা ৭টায় হামলা শুরু হয়।'],
    ['Dhaka’s day', 'The strike began at 1900 GMT on Friday.', 'শনিবার বাংলাদেশ সময় রাত ১টায় হামলা শুরু হয়।'],
    ['both zones', 'It began at 10 a.m. EST.', 'নিউইয়র্ক সময় সকাল ১০টায় (বাংলাদেশ সময় রাত ৯টা) শুরু হয়।'],
    ['the night that follows a day', 'The ferry sank early on Thursday.', 'বুধবার দিবাগত রাতে লঞ্চটি ডুবে যায়।'],
    [
      'May, March, Sun and second',
      'They may march to The Sun in a second.',
      'মুহূর্তেই তারা দ্য সানের দিকে মার্চ করতে পারে।',
    ],
    ['yesterday without the story’s day', 'He was arrested yesterday.', 'মঙ্গলবার তাঁকে গ্রেপ্তার করা হয়।'],
    ['midnight', 'It closes at midnight on Tuesday.', 'মঙ্গলবার রাত ১২টায় এটি বন্ধ হবে।'],
  ])('finds nothing in %s', (_, english, bangla) => {
    expect(compared(english, bangla)).toEqual([]);
  });

  it.each([
    ['yesterday for its weekday', 'He was arrested yesterday.', 'শুক্রবার তাঁকে গ্রেপ্তার করা হয়।'],
    ['a day more for the day of printing', 'He was arrested today.', 'গতকাল তাঁকে গ্রেপ্তার করা হয়।'],
    [
      'the date that was added to a weekday',
      'He was arrested on Saturday.',
      'শনিবার (১২ জুলাই) তাঁকে গ্রেপ্তার করা হয়।',
    ],
    ['the month that is next', 'He will leave next month.', 'তিনি আগস্টে যাবেন।'],
    ['last year by its number', 'He left in November last year.', '২০২৪ সালের নভেম্বরে তিনি যান।'],
  ])('on the story’s day, finds nothing in %s', (_, english, bangla) => {
    expect(compared(english, bangla, TODAY)).toEqual([]);
  });

  it.each([
    ['weekday', 'The ferry sank on Friday.', 'লঞ্চটি সোমবার ডুবে যায়।', 'সোমবার', 'Friday'],
    ['month', 'The ferry sank on July 11.', 'লঞ্চটি ১১ জুন ডুবে যায়।', '১১ জুন', 'July 11'],
    ['day', 'The ferry sank on July 11.', 'লঞ্চটি ১২ জুলাই ডুবে যায়।', '১২ জুলাই', 'July 11'],
    ['year', 'The ferry sank in 1986.', 'লঞ্চটি ১৯৬৮ সালে ডুবে যায়।', '১৯৬৮ সালে', '1986'],
    ['decade', 'Mills closed in the 1990s.', 'আশির দশকে কলগুলো বন্ধ হয়।', 'আশির দশকে', '1990s'],
    ['century', 'It was built in the 18th century.', 'এটি উনিশ শতকে তৈরি।', 'উনিশ শতকে', '18th century'],
    ['time', 'It sank at 6:30 pm.', 'সন্ধ্যা সাড়ে ৭টায় এটি ডোবে।', 'সন্ধ্যা সাড়ে ৭টায়', '6:30 pm'],
    ['half of the day', 'It sank at 6:30 pm.', 'সকাল সাড়ে ৬টায় এটি ডোবে।', 'সকাল সাড়ে ৬টায়', '6:30 pm'],
    ['zone', 'It sank at 1300 GMT.', 'বাংলাদেশ সময় সন্ধ্যা ৬টায় এটি ডোবে।', 'সন্ধ্যা ৬টায়', '1300 GMT'],
    ['last and next', 'It sank last week.', 'এটি আগামী সপ্তাহে ডুববে।', 'আগামী সপ্তাহে', 'last week'],
    ['one told twice', 'Closed on Sunday and Saturday.', 'শনিবার ও শনিবার বন্ধ।', 'শনিবার', 'Sunday'],
    [
      'years changed about',
      'From 3 May 2019 to 11 March 2020 and 2019.',
      '৩ মে ২০১৯ থেকে ১১ মার্চ ২০১৯ ও ২০২০।',
      '১১ মার্চ ২০১৯',
      '11 March 2020',
    ],
  ])('finds another %s, and both places', (_, english, bangla, copy, source) => {
    const found = compared(english, bangla);
    expect(found).toMatchObject([
      { kind: 'date', severity: 'error', copy: { text: copy }, source: { text: source } },
    ]);
    expect(found[0]?.messageBn).toContain(copy);
    expect(found[0]?.message).toContain(source);
  });

  it('tells a weekday and a date that are not the same day', () => {
    const [finding, ...more] = compared('The ferry sank.', 'শনিবার (১৩ জুলাই ২০২৫) লঞ্চটি ডুবে যায়।');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', copy: { text: 'শনিবার' }, source: null });
    expect(finding?.messageBn).toContain('রবিবার');
  });

  it('warns of the same where the source says it too', () => {
    const found = compared('It sank on Saturday, July 13, 2025.', 'শনিবার (১৩ জুলাই ২০২৫) এটি ডোবে।');
    expect(severities(found)).toEqual(['warning']);
  });

  it('warns once of a date that the source has nowhere', () => {
    expect(severities(compared('The ferry sank.', '৩ মার্চ ২০১১ লঞ্চটি ডুবে যায়।'))).toEqual(['warning']);
  });

  it('knows what yesterday was not', () => {
    expect(compared('He was arrested yesterday.', 'মঙ্গলবার তাঁকে গ্রেপ্তার করা হয়।', TODAY)).toMatchObject([
      { severity: 'error', copy: { text: 'মঙ্গলবার' }, source: { text: 'yesterday' } },
    ]);
    expect(severities(compared('He was arrested on Tuesday.', 'গতকাল তাঁকে গ্রেপ্তার করা হয়।', TODAY))).toEqual([
      'error',
    ]);
  });

  it('never throws, and quotes both texts where the words stand', () => {
    const english = fc.constantFrom(
      'May ',
      'July 12 ',
      '2025 ',
      'Friday ',
      'yesterday ',
      '6:30 pm ',
      '1300 GMT ',
      'the 1990s ',
      '12/07/2025 ',
      '. ',
    );
    const bangla = fc.constantFrom(
      'মে ',
      '১২ জুলাই ',
      '২০২৫ ',
      'শুক্রবার ',
      'গতকাল ',
      'রাত ৭টা ',
      'বাংলাদেশ সময় ',
      'আশির দশকে ',
      '২৮ আষাঢ় ',
      '। ',
    );
    const texts = (pieces: fc.Arbitrary<string>) => fc.array(pieces).map((all) => all.join(''));
    fc.assert(
      fc.property(texts(english), texts(bangla), fc.constantFrom(null, TODAY), (source, copy, today) => {
        for (const finding of compared(source, copy, today)) {
          for (const [place, text] of [
            [finding.copy, copy],
            [finding.source, source],
          ] as const)
            if (place) expect(text.slice(place.start, place.end)).toBe(place.text);
        }
      }),
    );
  });

  it('takes twenty times as long for a passage of twenty times the dates', () => {
    const passageOf = (times: number) => {
      const copy = readBangla('শুক্রবার ১১ জুন ২০২৪ সন্ধ্যা ৭টায় তাঁদের দেখা হয় ১৯৭২ সালে, '.repeat(times), TODAY);
      const source = readEnglish(
        'On Friday, July 11, 2025 at 6:30 pm they met in 1971. '.repeat(times),
        TODAY,
      );
      return [
        { copy: copy.sentences, source: source.sentences, likeness: 1 },
        { copy, source, today: TODAY },
      ] as const;
    };
    expectGrowthInProportion(50, passageOf, (passage) => compareDates(...passage));
  });

  it.each(dateErrors)('sees a $name that a program changed in real translations', ({ seed, name }) => {
    const pairs = ['risingnews-valid', 'suparadev', 'tico19-en-bn']
      .flatMap((file) => parallelPairs(file) ?? [])
      .filter(({ half }) => half === 'tuning');
    const seeded = pairs.flatMap((pair) => {
      const error = seed(pair, seededRandom(`${name} ${pair.id}`));
      return error === null ? [] : [{ pair, copy: error.copy }];
    });
    const seen = seeded.filter(({ pair, copy }) => compared(pair.english, copy).length > 0);
    expect(seen.length).toBeGreaterThanOrEqual(0.94 * seeded.length);
  });

  it('cries no wolf on real translations', () => {
    for (const [name, errors, warnings] of [
      ['risingnews-valid', 0, 2],
      ['suparadev', 0, 1],
      ['tico19-en-bn', 0, 1],
      ['tatoeba', 0, 1],
    ] as const) {
      const pairs = parallelPairs(name)?.filter(({ half }) => half === 'tuning') ?? [];
      const found = pairs.flatMap(({ english, bangla }) => compared(english, bangla));
      expect(found.filter(({ severity }) => severity === 'error').length, name).toBeLessThanOrEqual(errors);
      expect(found.filter(({ severity }) => severity === 'warning').length, name).toBeLessThanOrEqual(
        warnings,
      );
    }
  });
});
