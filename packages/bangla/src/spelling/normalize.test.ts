import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { newsTexts } from '../../test/shared-data.ts';
import { normalize } from './normalize.ts';

describe('normalize', () => {
  test.each([
    ['split ো', 'ক\u09c7\u09be', 'ক\u09cb'],
    ['split ো the other way round', 'ভ\u09be\u09c7ট \u0995\u09cb\u09c7', 'ভ\u09cbট \u0995\u09cb'],
    ['split ৌ', 'প\u09c7\u09d7ঁছে', 'প\u09cc\u0981ছে'],
    ['single য়', '\u09df\u09dc\u09dd', 'য\u09bcড\u09bcঢ\u09bc'],
    ['অ+া', 'অ\u09beশ্রয়', 'আশ্রয\u09bc'],
    ['doubled sign', 'য\u09c1\u09c1ক্তরাষ্ট্র আমাদ\u09c7\u09c7র', 'যুক্তরাষ্ট্র আমাদের'],
    ['doubled hasanta', 'ক\u09cd\u09cdত', 'ক্ত'],
    ['doubled nukta', 'য\u09bc\u09bc', 'য\u09bc'],
    ['doubled ে in ো', 'ক\u09c7\u09c7\u09be', 'ক\u09cb'],
    ['nukta behind sign', 'জমায\u09c7\u09bcত', 'জমায\u09bc\u09c7ত'],
    ['nukta behind sign and hasanta', 'পার\u09be\u09bc', 'পার\u09be\u09bc'],
    ['ঁ before sign', 'দ\u0981\u09beড়', 'দ\u09be\u0981ড\u09bc'],
    ['ঁ between split signs', 'খ\u09c7\u0981\u09beজ', 'খ\u09cb\u0981জ'],
    ['ব with nukta', 'আমাব\u09bc', 'আমার'],
    ['ব with nukta and ya-phala', 'ব\u09bc\u09cdয\u09beঞ্চ', 'র\u200d\u09cdয\u09beঞ্চ'],
    ['joiner kept in র‍্য', 'র\u200d\u09cdয\u09beব', 'র\u200d\u09cdয\u09beব'],
    ['no joiner put in র্য', 'কার্যক্রম', 'কার্যক্রম'],
    ['non-joiner in র‍্য', 'র\u200c\u09cdয\u09beব', 'র\u200d\u09cdয\u09beব'],
    ['joiner behind hasanta of র‍্য', 'র\u09cd\u200dয\u09beব', 'র\u200d\u09cdয\u09beব'],
    ['joiner elsewhere', 'জন\u200d\u09cdয হ\u200cয়ে', 'জন্য হয\u09bcে'],
    ['non-joiner behind hasanta', 'উদ\u09cd\u200cযাপন', 'উদ\u09cd\u200cযাপন'],
    ['non-joiner at the end', 'বাহ\u09cd\u200c!', 'বাহ্!'],
    ['old ৎ', 'উত\u09cd\u200dস', 'উৎস'],
    ['zero-width space, marks, BOM, soft hyphen', '\ufeffআ\u200bগে\u200e উলে\u00adখ', 'আগে উলেখ'],
    ['family emoji', 'মা 👩‍👩‍👧 ❤️‍🔥', 'মা 👩‍👩‍👧 ❤️‍🔥'],
    ['Persian', 'می‌خواهم', 'می‌خواهم'],
    ['spaces', 'ক\u00a0খ\u2009গ\u202fঘ', 'ক খ গ ঘ'],
    ['Assamese letters in a Bangla word', 'চন্দ্ৰ দেৱ', 'চন্দ্র দেব'],
    ['Assamese text', 'মোৰ ঘৰ আৰু নাৱ', 'মোৰ ঘৰ আৰু নাৱ'],
    ['Devanagari marks and digits', 'কाল ১२३', 'কাল ১২৩'],
    ['Devanagari text', 'हिन्दी १२', 'हिन्दी १२'],
    ['Devanagari danda is right', 'শেষ। শেষ॥', 'শেষ। শেষ॥'],
    ['numerator as danda', 'করে৷ এনসিপি', 'করে। এনসিপি'],
    ['pipe as danda', 'শেষ| নতুন|', 'শেষ। নতুন।'],
    ['pipe as separator', 'খবর | প্রথম আলো a|b', 'খবর | প্রথম আলো a|b'],
    ['line breaks', 'ক\r\nখ\n\n\tগ\u2028', 'ক\r\nখ\n\n\tগ\u2028'],
    ['nothing', '', ''],
  ])('%s', (_, text, normal) => expect(normalize(text)).toBe(normal));

  test('twice is once, the result is NFC and keeps its lines', () => {
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), (text) => {
        const once = normalize(text);
        expect(normalize(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once.split(/\r\n|[\r\n]/).length).toBe(text.split(/\r\n|[\r\n]/).length);
      }),
      { numRuns: 20_000 },
    );
  });

  test('what needs care elsewhere in a text changes nothing here', () => {
    fc.assert(
      fc.property(banglaText, (text) => {
        expect(normalize(`${text}\nকাা`)).toBe(`${normalize(`${text}\n`)}কা`);
      }),
      { numRuns: 20_000 },
    );
  });

  test('a million characters of any pattern take no time to speak of', () => {
    for (const text of longTexts) expect(timeOf(() => normalize(text))).toBeLessThan(6000);
  });

  test('leaves the clean sentences of the real news of five papers alone', ({ skip }) => {
    let clean = 0;
    let all = 0;
    for (const paper of PAPERS) {
      const texts = newsTexts(`news/${paper}.jsonl`) ?? skip('no folder shared/data beside the checkout');
      for (const sentence of texts.flatMap((text) => text.normalize('NFC').split(/(?<=[।\n])/))) {
        all++;
        if (SUSPECT.test(sentence)) continue;
        clean++;
        if (normalize(sentence) !== sentence) expect(normalize(sentence)).toBe(sentence);
      }
    }
    expect(clean).toBeGreaterThan(250_000);
    expect(clean / all).toBeGreaterThan(0.95);
  });
});

const PAPERS = ['bdnews-2025-12-bn', 'clir-2025-bn', 'prothomalo-2024', 'jugantor-2024', 'inqilab-2019-2020'];

/** What there is to change in news: joiners, fixed spaces, ৷, Assamese letters, doubled or stray signs, pipes. */
const SUSPECT =
  /[\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\ufeff\u09f0\u09f1৷|]|অা|ব়|([\u0981-\u0983\u09bc\u09be-\u09cd])\1|[\u0981-\u0983\u09be-\u09cc][\u09bc\u09be-\u09cc]|\u09cd[\u0981-\u0983\u09bc]/;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
