import { remembering } from '../remembering.ts';
import { IRREGULAR_FORMS, UNINFLECTED } from './irregular-forms.ts';

/**
 * A word's stem in lower case, by which the word lists know it: without 's, plural, -ed, -ing and -ly, irregular forms
 * by their dictionary word (said: say, children: child). Derivation is left alone (attacker is not attack). The stem of a
 * dictionary word is not always that word, so that lists are to be asked by the stem of their own words.
 *
 * @example
 * englishStem('Ministers’') // 'minister'
 * englishStem('accused') === englishStem('accuse') // true
 */
export const englishStem: (word: string) => string = remembering((word) =>
  stemOf(word.toLowerCase().replace(/['’]s?$/, '')),
);

function stemOf(word: string): string {
  const irregular = irregularForms().get(word);
  if (irregular !== undefined) return irregular;
  if (!PLAIN.test(word) || word.length < 4) return word;
  return withoutEnding(word, word.slice(0, -1));
}

function withoutEnding(word: string, butLast: string): string {
  if (word.endsWith('s')) return withoutPlural(word, butLast);
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ed')) return ofVerb(word, word.slice(0, -2));
  if (word.endsWith('ing')) return ofVerb(word, word.slice(0, -3));
  return word.endsWith('ly') ? withoutLy(word) : word;
}

function withoutPlural(word: string, singular: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : singular;
  if (/(?:ss|x|ch|sh|zz|o)es$/.test(word) && word.length > 4) return word.slice(0, -2);
  return again(singular);
}

/** What is left may carry another ending (killings, findings). */
function again(word: string): string {
  return word.endsWith('ing') || word.endsWith('ed') ? stemOf(word) : (irregularForms().get(word) ?? word);
}

function withoutLy(word: string): string {
  const base = word.slice(0, -2);
  if (base.length < 3) return word;
  if (base.endsWith('i')) return `${base.slice(0, -1)}y`;
  if (base.endsWith('b')) return `${base}le`;
  return again(base);
}

/** The dictionary word of a verb that lost -ed or -ing: running: run, hoping: hope, killed: kill. */
function ofVerb(word: string, base: string): string {
  if (base.length < 2 || !/[aeiouy]/.test(base)) return word;
  if (/([bdfgklmnprtvz])\1$/.test(base)) return undoubled(base);
  return wantsFinalE(base) ? `${base}e` : base;
}

function undoubled(base: string): string {
  const short = !/[aeiouy][^aeiouy]+[aeiouy]/.test(base);
  return /(?:ll|zz|ff)$/.test(base) && short ? base : base.slice(0, -1);
}

function wantsFinalE(base: string): boolean {
  return FINAL_E.test(base) ? !NO_FINAL_E.test(base) : SHORT_SYLLABLE.test(base);
}

let irregular: ReadonlyMap<string, string> | undefined;

function irregularForms(): ReadonlyMap<string, string> {
  irregular ??= makeIrregularForms();
  return irregular;
}

function makeIrregularForms(): Map<string, string> {
  const stems = new Map<string, string>();
  for (const word of UNINFLECTED.split(' ')) stems.set(word, word);
  for (const entry of IRREGULAR_FORMS.split(' · ')) {
    const forms = entry.split(' ');
    for (const form of forms) stems.set(form, forms[0] ?? form);
  }
  return stems;
}

const PLAIN = /^[a-z]+$/;
/** One short syllable: mak(e), hop(e), cit(e). */
const SHORT_SYLLABLE = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;
/** Ends that no English word has without a silent e, most often. */
const FINAL_E =
  /(?:v|[^s]s|c|z|u|[aeiou]g|dg|rg|[^aeiou]ang|[bcdfgkptz]l|[^eo]at|[^aeo]in|ir|[^ao]id|[^ao]ut|[aeiou]r|um|[^aeo]it|plet|[^e]ap|[^o]ok|[^aeiou]ul|om|rib|aul|[clv]ud|[vu]ad|[lr]od|[twp]ast|pon)$/;
const NO_FINAL_E =
  /(?:er|[^rch]or|ear|oar|air|eir|our|focus|[eo]it|out|rang|[eai]it|murmur|occur|sugar|war|scar|bal|eam|oom|blossom|custom|bottom|dialog|ransom|begin|admin|format|combat|ruin|bulletin|bargain|limit|edit|visit|profit|benefit|permit|submit|commit|credit|exhibit|prohibit|inhibit|deposit|audit|inherit|merit|recruit|orbit|solicit|hit|wait|bias|gas|canvas|box|eros|worship|belong|drag)$/;
