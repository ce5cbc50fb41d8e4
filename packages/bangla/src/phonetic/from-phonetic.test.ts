import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { phoneticAccuracy } from '../../test/phonetic-accuracy.ts';
import { sharedData } from '../../test/shared-data.ts';
import { fromPhonetic } from './from-phonetic.ts';

const CASES = `
amar আমার · aponi আপনি · ekhon এখন · OShudh ওষুধ · kolom কলম · bondhu বন্ধু · pRa পড়া · gaRh গাঢ় · kotha কথা · uttor উত্তর
porIkSha পরীক্ষা · lokkhmI লক্ষ্মী · kkhoma ক্ষমা · biggan বিজ্ঞান · shikkhok শিক্ষক · krriShi কৃষি · rriN ঋণ · hrridoy হৃদয়
dhorrmo ধর্ম · korrmo কর্ম · bk বক · kro ক্র · kwo ক্ব · sbadhIn সবাধীন · swadhIn স্বাধীন · rZab র‍্যাব · byangk ব্যাংক
ba^sh বাঁশ · du:kho দুঃখ · hoThat\`\` হঠাৎ · k\`a কআ · ut,,sob উত্‌সব · oi অই · OI ঐ · bou বউ · bOU বৌ · oo উ
3.5 ৩.৫ · 7:17 ৭:১৭ · 500$ ৫০০৳ · ... ... · sheSh. শেষ। · e-mail এ-মাইল · AMAR আমাড় · কলম কলম`;

describe('fromPhonetic', () => {
  test.each(
    CASES.trim()
      .split(/\s*·\s*|\n/)
      .map((entry) => entry.trim().split(' ')),
  )('%s types %s', (latin, bangla) => {
    expect(fromPhonetic(latin as string)).toBe((bangla as string).normalize('NFC'));
  });

  test('sentences', () => {
    expect(fromPhonetic('ami banglay gan gai.\nkemon achen?')).toBe(
      'আমি বাংলায় গান গাই।\nকেমন আছেন?'.normalize('NFC'),
    );
    expect(fromPhonetic('')).toBe('');
  });

  test.each(['avro-js-tests.tsv', 'avro-libavrophonetic-testdata.txt'])(
    'all published cases of %s',
    (file) => {
      const lines = sharedData(`translit/${file}`);
      if (lines === null) return;
      const { cases, wrong } = phoneticAccuracy(lines);
      expect(cases).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    },
  );

  test('leaves no Latin behind, and types in NFC', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzOIUDGJNRSTYZ`.,:^$ 19কা') });
    fc.assert(
      fc.property(fc.oneof(typed, banglaText, fc.string({ unit: 'binary' })), (text) => {
        expect(fromPhonetic(text)).not.toMatch(/[a-zA-Z0-9]/);
      }),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(typed, (text) => fromPhonetic(text) === fromPhonetic(text).normalize('NFC')),
      { numRuns: 5000 },
    );
  });

  test('words typed by themselves are as in a sentence', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdeghiklmnoprstuyOIUDNRSTZ'), minLength: 1 });
    fc.assert(
      fc.property(word, word, (first, second) => {
        expect(fromPhonetic(`${first}- ${second}-`)).toBe(
          `${fromPhonetic(`${first}-`)} ${fromPhonetic(`${second}-`)}`,
        );
      }),
    );
  });

  test('a million characters of any pattern', () => {
    const patterns = ['kkhm', 'r', 'o', '`', ',', '.', 'NgkSh', 'a', 'rr', 'কি'].map((p) =>
      p.repeat(1_000_000 / p.length),
    );
    for (const text of [...patterns, ...longTexts]) expect(typeof fromPhonetic(text)).toBe('string');
  });
});
