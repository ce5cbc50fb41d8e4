import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { bijoyTableAccuracy, lostInBijoy, shareLikeBijoy } from '../../test/bijoy-accuracy.ts';
import { newsTexts, sharedData } from '../../test/shared-data.ts';
import { normalize } from '../spelling/normalize.ts';
import { bijoyToUnicode } from './bijoy-to-unicode.ts';
import { looksLikeBijoy } from './looks-like-bijoy.ts';
import { unicodeToBijoy } from './unicode-to-bijoy.ts';

const NOT_BIJOY = [
  'The election commission will announce the schedule on Thursday, officials said.',
  'The MiG-21 and the MiG-23 will be retired this year, Kyiv said on Monday.',
  'La Première ministre a présenté à l’Assemblée nationale le projet de loi très attendu.',
  'Der Präsident möchte über die Größe der Flüsse sprechen.',
  'A educação não é só uma questão de opinião; são precisas ações.',
  'Milošević and Đoković met in Niš.',
  "const x = document.getElementById('main'); if (x.y && z) { return x_y; }",
  'https://www.example.com/news?id=1234&lang=bn#top',
  '01711-000000, 01911-000000, 01811-000000',
  '© 2025 The Daily. All rights reserved. ® ™ § ¶ •',
  '30°C, 5 × 3 = 15, ½ cup, ±2%, £50, ¥100, 20 µm',
  'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4',
  'don\u0092t say \u0093hello\u0094 \u0096 ok',
];

describe('Bijoy and Unicode, both ways', () => {
  test.each([
    ['আমি বাংলায় গান গাই।', 'Avwg evsjvq Mvb MvB|'],
    ['প্রধানমন্ত্রী বলেন, ‘হ্যাঁ।’', 'cÖavbgš¿x e‡jb, Ôn¨vu|Õ'],
    ['কোথায় গেলেন নৌকার মাঝি?', '†Kv_vq †M‡jb †bŠKvi gvwS?'],
    ['বৈশাখের ঝড়ে দৈর্ঘ্য', 'ˆekv‡Li S‡o ˆ`N¨©'],
    ['সংস্কৃতি ও কৃষ্টি', 'ms¯‹…wZ I K…wó'],
    ['রুপা, রূপ, গুরু, শুভ, হুকুম, হৃদয়', 'i“cv, iƒc, ¸i“, ïf, ûKzg, ü`q'],
    ['কিন্তু বস্তু, ঘোড়ার', 'wKš‘ e¯‘, †Nvovi'],
    ['র‍্যাব, উদ্‌যাপন, বাক্‌স্বাধীনতা', 'i¨ve, D`&hvcb, evK&¯^vaxbZv'],
    ['হঠাৎ দুঃখ ও চাঁদ', 'nVvr `ytL I Pvu`'],
    ['১২,৩৪৫.৬৭ টাকা (৳৫০০)', '12,345.67 UvKv ($500)'],
    ['“শ্রদ্ধা” জানাল ঢাকা–খুলনা', 'Òkª×vÓ Rvbvj XvKvÑLyjbv'],
    ['তিনি বললেন—', 'wZwb ej‡jbÑ'],
    ['এক – দুই—তিন', 'GK ÑÑ `yBÑÑwZb'],
    ['আর্দ্র, ঊর্ধ্ব, সূর্য, কর্তৃপক্ষ', 'Av`ª©, EaŸ©, m~h©, KZ©…c¶'],
    ['ক্ষুধা, লক্ষ্মণ, বিজ্ঞান, ব্রহ্মাণ্ড', '¶zav, j²Y, weÁvb, eªþvÊ'],
    ['সফ্টওয়্যার, লেফটেন্যান্ট, ব্যান্ক', 'md&UIq¨vi, †jd‡Ub¨v›U, e¨v›K'],
    ['WHO ও ইউনিসেফ Facebook-এ', 'WHO I BDwb‡md Facebook-G'],
    ['জ্যোৎস্নাস্নাত, প্রদ্যুম্ন, খড়্গ, ষড়্‌ঋতু', '†R¨vrøvøvZ, cÖ`¨yæ, Lÿ, lo&FZz'],
  ])('%s', (unicode, bijoy) => {
    expect(unicodeToBijoy(unicode)).toBe(bijoy);
    expect(bijoyToUnicode(bijoy)).toBe(normalize(unicode));
  });
});

describe('bijoyToUnicode', () => {
  test.each([
    [
      'a glyph of the newer font',
      'AvšÍR©vwZK ¯úó wkÿv, iæc, Kzwgjøv, cÖPÐ',
      'আন্তর্জাতিক স্পষ্ট শিক্ষা, রুপ, কুমিল্লা, প্রচণ্ড',
    ],
    ['the same codes in the older', 'AvÍv, Avb›`, øvb, wbæ, Lÿ', 'আত্মা, আনন্দ, স্নান, নিম্ন, খড়্গ'],
    ['widths of ু and ূ', 'Ki“b, Kiæb, gywRe, eB‡qi cvZv o–, K‚c, iƒc', 'করুন, করুন, মুজিব, বইয়ের পাতা ড়ু, কূপ, রূপ'],
    ['a sign typed before the phala', 'g„Zy¨ I `yZx Zy¨', 'মৃত্যু ও দুতী ত্যু'],
    ['signs typed twice', 'evvsjv †`kk, Kg©©x', 'বাংলা দেশশ, কর্মী'],
    [
      'codes of Windows-1252 read as Latin-1',
      '\u0086`\u0087k, \u0088bwZKZv, \u008a, wK\u009a\u0091',
      'দেশে, নৈতিকতা, ৗ, কিন্তু',
    ],
    [
      'quotation marks that are not glyphs',
      'wZwb e‡jb, “Avwg hve|” ‘bv’ ejj…',
      'তিনি বলেন, “আমি যাব।” ‘না’ বলল…',
    ],
    [
      'English, links and addresses within',
      'we¯ÍvwiZ www.example.com mvB‡U, desk@example.com-G A_ev Facebook-G|',
      'বিস্তারিত www.example.com সাইটে, desk@example.com-এ অথবা Facebook-এ।',
    ],
    [
      'acronyms within, but not Bangla in capitals',
      'GB gvgjvq BNP GKwU `j, UN bq, GK Rb',
      'এই মামলায় BNP একটি দল, UN নয়, এক জন',
    ],
    [
      'a frequent word between links and acronyms',
      'Rvb‡Z †`Lyb https://mohona.example/setu Ges WHO cÖwZ‡e`b|',
      'জানতে দেখুন https://mohona.example/setu এবং WHO প্রতিবেদন।',
    ],
    ['a frequent word within English', 'Write Ges between two names', 'Write এবং between two names'],
    ['signs that stand for themselves', '5 × 3 mgvb 15, bvg ____', '৫ × ৩ সমান ১৫, নাম ____'],
    [
      'Bijoy within English',
      'The minister said: Avgiv GKmv‡_ KvR Kwi| Then he left for home.',
      'The minister said: আমরা একসাথে কাজ করি। Then he left for home.',
    ],
    ['Bijoy within Unicode', 'মন্ত্রী বলেন, Avgiv hve, তারপর চলে যান।', 'মন্ত্রী বলেন, আমরা যাব, তারপর চলে যান।'],
    [
      'each line by itself',
      'AvR weRq w`em\nVictory Day is today\n16 wW‡m¤^i',
      'আজ বিজয় দিবস\nVictory Day is today\n১৬ ডিসেম্বর',
    ],
    [
      'glyphs left in Unicode words',
      'গ্রæপের বিশ^বিদ্যালয়ে স¤প্রতি ভ‚মিকা প্রতিদ্ব›িদ্বতা ¯্রােতে, আতœহত্যা',
      'গ্রুপের বিশ্ববিদ্যালয়ে সম্প্রতি ভূমিকা প্রতিদ্বন্দ্বিতা স্রোতে, আত্মহত্যা',
    ],
    [
      'signs in the wrong order beside them',
      'সেøাগান দিয়ে হত্যাকাÐের বিচার চান তাঁরা, বলেনÑ',
      'স্লোগান দিয়ে হত্যাকাণ্ডের বিচার চান তাঁরা, বলেন—',
    ],
    ['one word that could be English', 'eo', 'বড়'],
    [
      'a number goes with the word that it hangs on',
      'bZzb COVID-19 wUKv 2025 mv‡j, iv‡Z COVID19 cixÿv nq|',
      'নতুন COVID-19 টিকা ২০২৫ সালে, রাতে COVID19 পরীক্ষা হয়।',
    ],
    ['digits alone', '2025', '২০২৫'],
  ])('%s', (_, bijoy, unicode) => expect(bijoyToUnicode(bijoy)).toBe(normalize(unicode)));

  test.each([
    ...NOT_BIJOY,
    'বাংলাদেশ WHO এর সদস্য, ১৯৭২ সাল থেকে। BBC জানায়, “সব ঠিক আছে”—এ কথা।',
    'Dhaka',
    'BNP',
    'Reuters',
    '',
  ])('leaves %s', (text) => expect(bijoyToUnicode(text)).toBe(text));

  test('whole: true converts without judging', () => {
    expect(bijoyToUnicode('WHO big', { whole: true })).toBe('ডঐঙ নরম');
    expect(bijoyToUnicode('The big news', { whole: true })).not.toMatch(/[a-z]/i);
  });

  test('never throws, and gives normal text for Bijoy', () => {
    const glyphs = fc.array(fc.constantFrom(...'KkvwxyzA†‡ˆŠ¨©ªÖ&ø­æÿÐÑÒ”—‘’“…•›š¯¤Zi`_~^uts \n1|কে্'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          glyphs.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(typeof bijoyToUnicode(text)).toBe('string');
          expect(typeof bijoyToUnicode(text, { whole: true })).toBe('string');
          expect(typeof looksLikeBijoy(text)).toBe('boolean');
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a million characters of any pattern', () => {
    const bijoy =
      'K K¡ ¯ ¯K w & K& Z… “ Ñ Ki“ K© ‡K ‡ I GB BNP¦ ক¤ ¯্ ক›িক a@ @a www. .com http:// a.b-'.split(' ');
    for (const part of bijoy) {
      const text = part.repeat(Math.floor(1_000_000 / part.length));
      for (const long of [text, `${part} `.repeat(200_000)]) {
        expect(bijoyToUnicode(long).length).toBeGreaterThan(long.length / 4);
        bijoyToUnicode(long, { whole: true });
      }
    }
  }, 60_000);
});

describe('unicodeToBijoy', () => {
  test('what is not Bangla stays, but for … and a nukta that the font has not', () => {
    expect(unicodeToBijoy('The “New York” Times & Co. (ok)')).toBe('The “New York” Times & Co. (ok)');
    expect(unicodeToBijoy('চল… আজ়ান')).toBe('Pj... AvRvb');
  });

  test('never throws; words of letters come back', () => {
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), (text) => {
        expect(typeof unicodeToBijoy(text)).toBe('string');
      }),
      { numRuns: 3000 },
    );
    const syllable = fc.tuple(
      fc.constantFrom(...'কখগঘচছজঝটঠডতথদধনপফবভমযরলশষসহ'),
      fc.constantFrom('', '্ক', '্ত', '্য', '্র', '্ব', '্ম', '্ল', '্ষ', '্ট', '্স্ক', '্ন'),
      fc.constantFrom('', 'া', 'ি', 'ী', 'ু', 'ূ', 'ৃ', 'ে', 'ৈ', 'ো', 'ৌ', 'াঁ', 'ং', 'ঃ'),
    );
    const word = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(word, (text) => {
        fc.pre(!text.includes('ণঢ'));
        expect(bijoyToUnicode(unicodeToBijoy(text), { whole: true })).toBe(normalize(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('a million characters of any pattern', () => {
    for (const text of [...longTexts, 'স্'.repeat(500_000), 'কে'.repeat(500_000), '–'.repeat(1_000_000)]) {
      unicodeToBijoy(text);
    }
  }, 60_000);
});

describe('looksLikeBijoy', () => {
  test.each([
    'Av‡gwiKvi',
    'Ges',
    'evsjv‡`k',
    'AvR weRq w`em',
    'mKvj 9Uvi w`‡K XvKvq e„wó',
    'The minister said: Avgiv GKmv‡_ KvR Kwi| Then he left.',
    'মন্ত্রী বলেন, Avgiv hve, তারপর চলে যান।',
  ])('%s', (text) => expect(looksLikeBijoy(text)).toBe(true));

  test.each([...NOT_BIJOY, '2025', '', 'W.', 'গ্রæপের বিশ^বিদ্যালয়ে'])('not %s', (text) =>
    expect(looksLikeBijoy(text)).toBe(false),
  );
});

describe('real texts', () => {
  const table = sharedData('bijoy/unicode-bijoy-odd.tsv');
  test.skipIf(table === null)('every row of the table, each way', () => {
    expect(bijoyTableAccuracy(table ?? [])).toEqual({ toUnicode: 1, toBijoy: 1 });
  });

  const bangla = [
    'clir-2025-bn',
    'bdnews-2025-12-bn',
    'jugantor-2024',
    'prothomalo-2024',
    'rss-jugantor',
  ].map((name) => newsTexts(`news/${name}.jsonl`));
  const texts = bangla.flatMap((list) => list ?? []);
  test.skipIf(texts.length === 0)(
    'words come back',
    () => {
      const { words, lost } = lostInBijoy(
        texts.flatMap((text) => text.split(/[^\u0980-\u09ff\u200c\u200d]+/)),
      );
      expect(words).toBeGreaterThan(80_000);
      expect(lost.length / words).toBeLessThan(0.001);
    },
    60_000,
  );

  test.skipIf(texts.length === 0)('headlines look like Bijoy once converted, and not before', () => {
    const some = texts.filter((text) => text.length < 100).slice(0, 5000);
    expect(shareLikeBijoy(some)).toBe(0);
    expect(shareLikeBijoy(some.map(unicodeToBijoy))).toBeGreaterThan(0.99);
  });

  const english = ['clir-2025-en', 'bdnews-2025-12-en'].flatMap(
    (name) => newsTexts(`news/${name}.jsonl`) ?? [],
  );
  test.skipIf(english.length === 0)('English does not, and stays', () => {
    const sentences = english.flatMap((text) => text.split(/(?<=[.?!])\s+/));
    expect(shareLikeBijoy(sentences)).toBeLessThan(0.0001);
    const phrases = english.filter((text) => text.includes(' '));
    expect(phrases.filter((text) => bijoyToUnicode(text) !== text)).toEqual([]);
  });
});
