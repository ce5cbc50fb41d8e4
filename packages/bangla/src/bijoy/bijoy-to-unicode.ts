import { bijoyRuns } from './bijoy-runs.ts';
import { decodeBijoy } from './decode-bijoy.ts';
import { mendBijoyRemnants } from './mend-bijoy-remnants.ts';

/**
 * Unicode for text in Bijoy (SutonnyMJ and other MJ fonts, "ANSI Bangla"), in its normal form; what is not Bijoy stays.
 *
 * - Words are judged by their letters and their neighbours: Bijoy is converted, digits and punctuation with it; English words,
 *   acronyms, links and addresses between Bijoy words, English text, and Unicode Bangla are not. A text of up to five
 *   words that could be either is taken for Bijoy: call looksLikeBijoy first where you do not know. Small English
 *   words inside Bijoy copy that are Bangla ones too ("is" রং, "me" সব) are converted.
 * - `whole: true` converts everything without judging, for a run whose font is known.
 * - Codes that are cut differently in older and newer fonts are told apart by what precedes them (ø ্ল or স্ন, æ ু or
 *   ম্ন, Í ্ত or ত্ম, ÿ ক্ষ). C1 controls, from files read as Latin-1, are the characters of Windows-1252. Signs in the wrong
 *   order (`y¨ for দ্যু) and doubled signs are put right.
 * - Glyphs that an earlier conversion left inside Unicode words are mended: বিশ^ is বিশ্ব, গ্রæপ is গ্রুপ.
 *
 * Never throws; time grows linearly with the text.
 *
 * @example
 * bijoyToUnicode('WHO Rvwb‡q‡Q, evsjv‡`‡k 12 Rb AvµvšÍ|') // 'WHO জানিয়েছে, বাংলাদেশে ১২ জন আক্রান্ত।'
 */
export function bijoyToUnicode(text: string, options: { whole?: boolean } = {}): string {
  if (options.whole) return decodeBijoy(text);
  const mended = mendBijoyRemnants(text);
  let output = '';
  let done = 0;
  for (const run of bijoyRuns(mended)) {
    output += mended.slice(done, run.start) + decodeBijoy(mended.slice(run.start, run.end));
    done = run.end;
  }
  return output + mended.slice(done);
}
