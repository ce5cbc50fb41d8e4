/**
 * The language to mark a name or a sentence with, where it is not the page's: 'en' for text with Latin
 * letters and no Bangla ones, else undefined.
 *
 * @example languageOf('Reuters') // 'en'
 * @example languageOf('রয়টার্স') // undefined
 */
export function languageOf(text: string): 'en' | undefined {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Bengali}/u.test(text) ? 'en' : undefined;
}
