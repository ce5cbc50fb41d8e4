import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { searchKey } from './search-key.ts';

describe('searchKey', () => {
  test.each(
    (
      'ইউনূস=ইউনুস শহীদ=শহিদ সরকারী=সরকারি ঈদ=ইদ ঊর্মি=উর্মি কারণ=কারন শাহিন=সাহিন বিষ=বিস জাদু=যাদু জোগান=যোগান ' +
      'আষাঢ়=আষাড় উচিৎ=উচিত ভবিষ্যৎ=ভবিষ্যত বাংলা=বাঙলা সঙ্গে=সংগে ব্যাংক=ব্যাঙ্ক সঙ্ঘ=সংঘ বাঙালি=বাঙ্গালী ' +
      'রাঙামাটি=রাঙ্গামাটি দুঃখ=দুখ মোঃ=মো চাঁদ=চাদ তাঁর=তার কার্য্যালয়=কার্যালয় কর্ম্ম=কর্ম অর্দ্ধ=অর্ধ ' +
      'উজ্জ্বল=উজ্বল তত্ত্ব=তত্ব র‍্যাব=র্যাব র‌্যাব=র‍্যাব উদ্‌যাপন=উদ্যাপন উদযাপন=উদ্যাপন আল্লাহ্=আল্লাহ ' +
      'সর্দার=সরদার আব্দুল=আবদুল আহ্‌মেদ=আহমেদ ইনস্টিটিউট=ইন্সটিটিউট রিকশা=রিক্সা হল=হলো মত=মতো কোনো=কোন বড়ো=বড় ' +
      'অ্যাকাডেমি=এ্যাকাডেমি অ্যাকাডেমি=একাডেমি ভিডিয়ো=ভিডিও সায়ীদ=সাঈদ ওবায়দুল=ওবাইদুল মিঞা=মিয়া ভূঁইয়া=ভূঞা ' +
      'বৃটিশ=ব্রিটিশ খৃষ্টান=খ্রিস্টান ঋষি=রিষি লণ্ডন=লন্ডন ইঞ্জিন=ইন্জিন ২০২৫=2025 Erdoğan=erdogan O’Neil=oneil'
    )
      .split(' ')
      .map((pair) => pair.split('=')),
  )('%s and %s', (one = '', other = '') => expect(searchKey(one)).toBe(searchKey(other)));

  test.each(
    (
      'কাল=কালো সহজ=সহ্য রাজ=রাজ্য ক্রম=কর্ম কর=কার দিন=দান বর=বড় জল=জাল বারো=বার আলো=আল রং=রঙ্গ গুণ=গান টাকা=ঢাকা ' +
      'বাঘ=বাগ মেট্রো=মেট্র কত=কথ'
    )
      .split(' ')
      .map((pair) => pair.split('=')),
  )('%s is not %s', (one = '', other = '') => expect(searchKey(one)).not.toBe(searchKey(other)));

  test('other scripts in lower case, without Latin diacritics', () => {
    expect(searchKey('ÉCOLE Straße Łódź МОСКВА 日本 ١٢')).toBe('ecole strasse lodz москва 日本 ١٢');
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('a million characters of any pattern', () => {
    const worst = ['র্ক্ক', 'য়ো', 'ঞ্জ', 'ংগা', 'কো', 'é', 'ক্'].map((part) =>
      part.repeat(1_000_000 / part.length),
    );
    for (const text of [...longTexts, ...worst]) expect(searchKey(text).length).toBeGreaterThanOrEqual(0);
  }, 60_000);
});
