/** One spelling for Bangla text that looks the same. */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufeff\u00ad\u2060]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/অা/g, 'আ')
    .replace(/([\u09bc\u09be-\u09cd\u0981])\1+/g, '$1');
}
