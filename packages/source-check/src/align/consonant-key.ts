import { normalize } from '@hurkaru/bangla';

/**
 * The consonants of a Latin word as Bangla would write them, sounds that it does not tell apart written one way: what a
 * name or a loanword and its transliteration have in common. Cheaper than nameMatch, which compares pairs: equal keys meet
 * in a map.
 *
 * @example
 * latinConsonants('Zelenskyy') === banglaConsonants('জেলেনস্কি') // true
 */
export function latinConsonants(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'j');
  const sounds = plain.replace(LATIN_SOUNDS, (letters) => LATIN_TO[letters] ?? '');
  return plain.startsWith('h') ? `h${undoubled(sounds)}` : undoubled(sounds);
}

/** The consonants of a Bangla word, by the same key as latinConsonants. */
export function banglaConsonants(word: string): string {
  const normal = normalize(word)
    .replace(/[ডঢ]\u09BC/g, 'র')
    .replace(/\u09CD?য\u09BC?/g, yaOf);
  let sounds = '';
  for (const letter of normal) sounds += BANGLA_TO[letter] ?? '';
  return normal.startsWith('হ') ? `h${undoubled(sounds)}` : undoubled(sounds);
}

/** য sounds as j; behind another consonant, and as য়, it has no consonant of its own. */
function yaOf(letters: string): string {
  return letters === 'য' ? letters : '';
}

function undoubled(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1').replace(/ng/g, 'n');
}

const LATIN_SOUNDS = /tion|sion|sch|tch|sh|ch|ck|ph|th|gh|kh|dh|bh|jh|[a-z]/g;

const LATIN_TO: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'bdgklmnprst'].map((letter) => [letter, letter])),
  ...{
    tion: 'sn',
    sion: 'sn',
    sch: 's',
    tch: 'c',
    sh: 's',
    ch: 'c',
    ck: 'k',
    ph: 'p',
    th: 't',
    gh: 'g',
    kh: 'k',
  },
  ...{ dh: 'd', bh: 'b', jh: 'j', c: 'k', f: 'p', j: 'j', q: 'k', v: 'b', x: 'ks', z: 'j' },
};

const BANGLA_TO: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'b বভ',
    'd দধডঢ',
    'g গঘ',
    'j জঝয',
    'k কখ',
    'l ল',
    'm ম',
    'n নণঞং',
    'ng ঙ',
    'p পফ',
    'r র',
    's সশষ',
    't তথটঠৎ',
    'c চছ',
  ]
    .map((entry) => entry.split(' '))
    .flatMap(([key = '', letters = '']) => [...letters].map((letter) => [letter, key])),
);
