import { compare } from '../src/compare.ts';
import type { ProofPage } from './proof-page.ts';

const LISTS: readonly (readonly [string, string])[] = [
  ['vowels', 'ঔ ও ঐ এ ঋ ঊ উ ঈ ই আ অ'],
  ['ং ঃ ঁ before consonants', 'অক অঁ অঃ অংশ অ আক আঁক আংটি আ'],
  ['a consonant, its vowels, its conjuncts', 'খ ক্ষ ক্র ক্য ক্ক কৌ কো কে কৃ কূ কু কী কি কা কখ কক ক'],
  ['ড় ঢ় য় behind ড ঢ য', 'র য়া য় য্য যা য ণ ঢ় ঢ ড়া ড় ড্র ডা ড'],
  ['ৎ behind ত with vowels, before its conjuncts', 'থ ত্ব ত্ক ৎ তৌ তা ত'],
  ['words with ৎ', 'উথাল উত্থান উত্তর উৎসব উৎকল উত'],
  ['words with ড়', 'বণিক বড়াই বড় বড্ড বট'],
  ['names', 'হাসি রহমান ময়মনসিংহ বরিশাল ফেনী নড়াইল ঢাকা খুলনা আশুলিয়া'],
  ['digits and Latin', 'a ক ১০ ২ ১'],
];

const page: ProofPage = {
  name: 'order',
  title: 'Dictionary order: compare',
  about:
    'Each list was given in a wrong order; it must stand as in the Bangla Academy’s dictionaries. The last column is the order of Intl.Collator (bn), where it is another.',
  tables: [
    {
      heading: 'Lists',
      columns: ['what', 'order', 'Intl'],
      rows: LISTS.map(([what, list]) => [what, sorted(list, compare), otherwise(list)]),
    },
  ],
};

function otherwise(list: string): string {
  const intl = sorted(list, new Intl.Collator('bn', { numeric: true }).compare);
  return intl === sorted(list, compare) ? '' : intl;
}

function sorted(list: string, order: (a: string, b: string) => number): string {
  return list.split(' ').sort(order).join(' ');
}

export default page;
