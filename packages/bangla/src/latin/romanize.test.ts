import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { sharedData } from '../../test/shared-data.ts';
import { romanize } from './romanize.ts';

const CASES = `
রহমান rahman · ঢাকা dhaka · বাংলাদেশ bangladesh · রুশ rush · পররাষ্ট্রমন্ত্রী pararashtramantri · কিম kim · জং jong · উনের uner
বিশ্ববিদ্যালয় bishwabidyaloy · লক্ষ্মী lakshmi · জ্ঞান gyan · র‍্যাব rab · ক্ষমতা kshamata · প্রধানমন্ত্রী pradhanmantri
জনগণ janagan · গণতন্ত্র ganatantra · মহানগর mahanagar · উপজেলা upajela · রাষ্ট্রপতি rashtrapati · শহরে shahare
কিশোরগঞ্জ kishorganj · নারায়ণগঞ্জ narayanganj · খুলনা khulna · বরগুনা barguna · ব্রাহ্মণবাড়িয়া brahmanbaria · রাঙ্গামাটি rangamati
চাঁদপুর chandpur · ঠাকুরগাঁও thakurgaon · কুষ্টিয়া kushtia · দিনাজপুর dinajpur · নরসিংদী narsingdi · সিরাজগঞ্জ sirajganj
আগস্ট agast · মার্চ march · পার্ক park · ট্রাম্প tramp · ব্যাংক bank · ম্যাচ mach · যুদ্ধ juddha · চন্দ্র chandra · শিক্ষা shiksha
ইউনূস yunus · ইউক্রেন yukren · রাশিয়া rashia · কোরিয়া koria · আওয়ামী awami · হাওয়া hawa · ওয়ার্ড ward · জানুয়ারি januari
বিদ্যা bidya · হত্যা hatya · ব্যাখ্যা byakhya · ইংল্যান্ড ingland · স্বাধীনতা swadhinata · উদ্বোধন udbodhan · সম্বল sambal · সূর্য surja
দুঃখ dukkha · তাঁর tar · পাঁচ panch · উৎসব utsab · সংখ্যা sankhya · সংগীত sangit · সংবাদ sangbad · অঙ্ক anka · বঙ্গবন্ধু bangabandhu
হয় hoy · যায় jay · জাতীয় jatiyo · দৃঢ় drirho · গ্রহ graho · শাহ shah · প্রকাশিত prakashito · নিহত nihato · গণিত ganit
করব karbo · বলল ballo · ছিল chhilo · করছে karchhe · সাধারণত sadharanato · বড় baro · হচ্ছে hacchhe · উচ্চ uccha · সরকারকে sarkarke
আবদুল abdul · আহমেদ ahmed · আলমগীর alamgir · জাহাঙ্গীর jahangir · মুহাম্মদ muhammad · হাসিনা hasina · বিএনপি bienpi · কক্সবাজার kaxbajar`;

describe('romanize', () => {
  test.each(
    CASES.trim()
      .split(/\s*·\s*|\n/)
      .map((entry) => entry.trim().split(' ')),
  )('%s is %s', (bangla, latin) => {
    expect(romanize(bangla as string)).toBe(latin);
  });

  test('sentences', () => {
    expect(romanize('ড. ইউনূস, ১২ জুলাই ২০২৫: “শেষ।” Lavrov ৳৫০')).toBe(
      'dr. yunus, 12 julai 2025: “shesh.” Lavrov Tk 50',
    );
  });

  test('leaves no Bangla behind', () => {
    fc.assert(
      fc.property(banglaText, (text) => !/[\u0980-\u09ff]/.test(romanize(text))),
      { numRuns: 10_000 },
    );
  });

  test('a million characters of any pattern', () => {
    for (const text of longTexts) expect(typeof romanize(text)).toBe('string');
  });

  /** Six in seven words are as some writer of the Dakshina lexicon has them, but for a or o, v or bh, s or sh. */
  test('writes as people do', ({ skip }) => {
    const lines =
      sharedData('translit/dakshina-bn-lexicon-dev.tsv') ?? skip('no folder shared/data beside the checkout');
    const attested = new Map<string, Set<string>>();
    for (const line of lines) {
      const [bangla = '', latin = ''] = line.split('\t');
      attested.set(bangla, (attested.get(bangla) ?? new Set()).add(folded(latin)));
    }
    const right = [...attested].filter(([bangla, forms]) => forms.has(folded(romanize(bangla)))).length;
    expect(right / attested.size).toBeGreaterThan(0.843);
  });
});

function folded(latin: string): string {
  return latin
    .replace(/ee|ii/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/bh|[vw]/g, 'b')
    .replace(/ph/g, 'f')
    .replace(/z/g, 'j')
    .replace(/([stdc])h/g, '$1')
    .replace(/c(?!h)/g, 'k')
    .replace(/o/g, 'a')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
