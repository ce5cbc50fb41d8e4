import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { FOREIGN_NAMES, FURTHER_FOREIGN_NAMES } from '../../test/foreign-names.ts';
import { geoPairs, lexiconPairs, nameAccuracy, territoryPairs } from '../../test/name-accuracy.ts';
import { sharedData } from '../../test/shared-data.ts';
import { nameMatch } from './name-match.ts';

const SAME = `
ল্যাভরভ = Lavrov · কিম জং উন = Kim Jong Un · ভলোদিমির জেলেনস্কি = Volodymyr Zelenskyy · চোয়ে সন হুই = Choe Son Hui · ইউক্রেন = Ukraine
নিউ ইয়র্ক = New York · ল্যাভরভের = Lavrov · ইউক্রেনে = Ukraine · জেলেনস্কিকে = Zelensky · পুতিনও = Putin · যুক্তরাষ্ট্রের = United States
পুতিন-এর = Putin · পুতিনকেও = Putin · ঢাকায় = Dhaka · কিম জং উনের = KIM JONG UN · মাখোঁর = Macron's · এরদোয়ান = Erdoğan · সানচেজ = SÁNCHEZ
নিউইয়র্ক = New York · আবদুর রহমান = Abdurrahman · আবুধাবি = Abu Dhabi · আল জাজিরা = Al-Jazeera · আল-জাজিরায় = Al Jazeera
বিএনপি = BNP · বি.এন.পি. = BNP · বি এন পি = BNP · বিবিসির = BBC · ইউএনএইচসিআর = UNHCR · জি-২০ = G20 · জি২০ = G-20 · ন্যাটো = NATO · ইউএস = U.S.
মো. আবদুল হামিদ = Md Abdul Hamid · আবদুল হামিদ = Md. Abdul Hamid · ড. মুহাম্মদ ইউনূস = Dr Muhammad Yunus · ডোনাল্ড ট্রাম্প = Donald J. Trump
এ কে এম কাউছার = A.K.M. Kawsar · ভলোদিমির জেলেনস্কি = Volodymyr Oleksandrovych Zelenskyy · শেখ মুজিবুর রহমান = Sheikh Mujibur Rahman
চীন = China · মিসর = Egypt · ভারত = India · মার্কিন যুক্তরাষ্ট্র = United States · যুক্তরাষ্ট্র = USA · যুক্তরাজ্যের = United Kingdom · জাতিসংঘে = UN
গ্রিস = Greece · দক্ষিণ কোরিয়া = South Korea · সংযুক্ত আরব আমিরাত = United Arab Emirates · ইউরোপীয় ইউনিয়নের = European Union · চট্টগ্রাম = Chittagong
যশোর = Jessore · বগুড়ায় = Bogra · কুমিল্লা = Comilla · কলকাতা = Calcutta · হোয়াইট হাউস = White House · মধ্যপ্রাচ্য = Middle East
ম্যাকডোনাল্ড = McDonald · ফকল্যান্ড দ্বীপপুঞ্জ = Falkland Islands · সেন্ট মার্টিন = St. Martin · ২০২৪ = 2024`;

const DIFFERENT = `
পুতিন = Biden · মোদি = Imran · রহিম = Karim · কালাম = Salam · হাসিনা = Hasan · শেখ হাসিনা = Sheikh Mujib · পুতিন = Vladimir Putin
ইরান = Iraq · অস্ট্রিয়া = Australia · উত্তর কোরিয়া = South Korea · নাইজার = Nigeria · জর্জিয়া = Jordan · বিএনপি = BJP · সিএনএন = BBC · জি-৭ = G20
রংপুর = Rampur · লন্ডন = London Bridge · চীন = Japan · ২০২৪ = 2025 · ট্রাম্প = Lavrov · কিম জং উন = Xi Jinping`;

function pairs(table: string): string[][] {
  return table
    .trim()
    .split(/\s*·\s*|\n/)
    .map((entry) => entry.split(' = '));
}

describe('nameMatch', () => {
  test.each(pairs(SAME))('%s is %s', (bangla, latin) => {
    expect(nameMatch(bangla as string, latin as string)).toBeGreaterThanOrEqual(0.5);
  });

  test.each(pairs(DIFFERENT))('%s is not %s', (bangla, latin) => {
    expect(nameMatch(bangla as string, latin as string)).toBeLessThan(0.5);
  });

  test('any spelling of the same Bangla', () => {
    for (const [bangla = '', latin = ''] of pairs(SAME)) {
      expect(nameMatch(bangla.normalize('NFD'), latin)).toBe(nameMatch(bangla.normalize('NFC'), latin));
    }
  });

  test('nothing to compare is 0', () => {
    for (const [bangla, latin] of [
      ['', ''],
      ['', 'Putin'],
      ['পুতিন', ''],
      ['।', 'a'],
      ['পুতিন', 'পুতিন'],
      ['Putin', 'Putin'],
    ] as const) {
      expect(nameMatch(bangla, latin)).toBeLessThanOrEqual(1);
      if (bangla !== latin || bangla === '') expect(nameMatch(bangla, latin)).toBe(0);
    }
  });

  test('0 to 1 for any two texts, and the same again', () => {
    const latin = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcdeghiknorstuxyzAEGH .-’é20') }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), latin, (ours, theirs) => {
        const score = nameMatch(ours, theirs);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(nameMatch(ours, theirs)).toBe(score);
      }),
      { numRuns: 3000 },
    );
  });

  test('a million characters of any pattern', () => {
    for (const text of longTexts) {
      expect(nameMatch(text, 'a'.repeat(1_000_000))).toBe(0);
      expect(nameMatch(text.slice(0, 200), 'kshtr'.repeat(40))).toBeGreaterThanOrEqual(0);
    }
    expect(nameMatch('ক '.repeat(100), 'k '.repeat(100))).toBe(0);
  });

  test('foreign names, and those not seen before', () => {
    expect(nameAccuracy(FOREIGN_NAMES)[0]).toMatchObject({ recall: 1, falseRandom: 0, falseHard: 0 });
    const [further] = nameAccuracy(FURTHER_FOREIGN_NAMES);
    expect(further?.recall).toBeGreaterThan(0.97);
    expect(further).toMatchObject({ falseRandom: 0, falseHard: 0 });
  });

  test('places of Bangladesh', ({ skip }) => {
    const [divisions, districts, upazilas, unions] = ['divisions', 'districts', 'upazilas', 'unions'].map(
      (file) => sharedData(`names/geo-${file}.json`),
    );
    if (!divisions || !districts || !upazilas || !unions) skip('no folder shared/data beside the checkout');
    else {
      const [big] = nameAccuracy([divisions, districts, upazilas].flatMap(geoPairs));
      expect(big?.recall).toBeGreaterThan(0.985);
      expect(big?.falseRandom).toBeLessThan(0.003);
      expect(big?.precisionHard).toBeGreaterThan(0.965);
      const [small] = nameAccuracy(geoPairs(unions));
      expect(small?.recall).toBeGreaterThan(0.975);
      expect(small?.falseRandom).toBeLessThan(0.001);
      expect(small?.precisionHard).toBeGreaterThan(0.83);
    }
  });

  test('territories of CLDR', ({ skip }) => {
    const bangla =
      sharedData('names/cldr-bn-territories.json') ?? skip('no folder shared/data beside the checkout');
    const english = sharedData('names/cldr-en-territories.json') ?? [];
    const [figures] = nameAccuracy(territoryPairs(bangla, english));
    expect(figures?.recall).toBeGreaterThan(0.965);
    expect(figures?.falseRandom).toBeLessThan(0.002);
    expect(figures?.precisionHard).toBeGreaterThan(0.97);
  });

  test('words as people write them in Latin', ({ skip }) => {
    for (const file of ['dakshina-bn-lexicon-dev.tsv', 'aksharantar-ben-valid.csv']) {
      const lines = sharedData(`translit/${file}`) ?? skip('no folder shared/data beside the checkout');
      const [figures] = nameAccuracy(lexiconPairs(lines, 2500));
      expect(figures?.recall).toBeGreaterThan(0.97);
      expect(figures?.falseRandom).toBeLessThan(0.003);
    }
  });
});
