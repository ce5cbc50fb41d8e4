import { searchKey } from '@hurkaru/bangla';
import type { NameType } from '../facts.ts';
import { BANGLADESH_PLACES } from './bangladesh-places.ts';
import { COUNTRIES } from './countries.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PEOPLES } from './peoples.ts';
import { PLACES } from './places.ts';
import { SOUTH_ASIA_PLACES } from './south-asia-places.ts';

/** A name that is in the lists of both languages. */
export interface KnownName {
  /** The same for all spellings of one name, in both languages. */
  id: number;
  /** The same for a country, its people and its capital, any of which may stand for another (Moscow, রাশিয়া). */
  family: number;
  type: NameType;
}

/** A known name that begins at a word, and how many words it has. */
export interface KnownAt {
  known: KnownName;
  length: number;
}

/**
 * The longest known name that begins at a word of English, in any case; abbreviations only in capitals (US, but not us).
 *
 * @example
 * knownEnglishAt(['in', 'North', 'Korea'], 1)?.length // 2
 */
export function knownEnglishAt(words: readonly string[], at: number): KnownAt | null {
  const near = words.slice(at, at + MOST_WORDS);
  return longest(near.map(englishForms), gazetteer().english);
}

/**
 * The longest known name that these words of Bangla begin with; each is given by its forms, with its ending and without
 * (the `keys` of banglaWordKind).
 */
export function knownBanglaAt(words: readonly (readonly string[])[]): KnownAt | null {
  return longest(words, gazetteer().bangla);
}

function longest(words: readonly (readonly string[])[], { names, openings }: Names): KnownAt | null {
  let best: KnownAt | null = null;
  let begun = [''];
  for (const [at, forms] of words.entries()) {
    const joined = begun.flatMap((before) =>
      forms.map((form) => (before === '' ? form : `${before} ${form}`)),
    );
    const found = joined.find((name) => names.has(name));
    const known = found === undefined ? undefined : names.get(found);
    if (known !== undefined) best = { known, length: at + 1 };
    begun = joined.filter((name) => openings.has(name));
    if (begun.length === 0) break;
  }
  return best;
}

interface Names {
  names: Map<string, KnownName>;
  /** The beginnings of names of several words. */
  openings: Set<string>;
}

interface Gazetteer {
  english: Names;
  bangla: Names;
}

function gazetteer(): Gazetteer {
  made ??= makeGazetteer();
  return made;
}

function makeGazetteer(): Gazetteer {
  const found: Gazetteer = { english: emptyNames(), bangla: emptyNames() };
  let count = 0;
  for (const [list, type] of LISTS) {
    for (const line of list.trim().split('\n')) {
      const family = count;
      line.split(' / ').forEach((names, place) => {
        const known = { id: count++, family, type: place === 1 ? 'people' : type };
        for (const name of names.trim().split(' ')) addName(found, name, known);
      });
    }
  }
  return found;
}

function emptyNames(): Names {
  return { names: new Map(), openings: new Set() };
}

function addName(to: Gazetteer, name: string, known: KnownName): void {
  const isBangla = BANGLA.test(name);
  const { names, openings } = isBangla ? to.bangla : to.english;
  const keys = name.split(/[_-]/).map(isBangla ? searchKey : englishKey);
  for (let length = 1; length < keys.length; length++) openings.add(keys.slice(0, length).join(' '));
  const joined = keys.join(' ');
  if (!names.has(joined)) names.set(joined, known);
}

/** As it stands, and for the plural of a people (Canadians) without s; what was asked lately is kept. */
function englishForms(word: string): readonly string[] {
  const old = forms.get(word);
  if (old !== undefined) return old;
  if (forms.size >= REMEMBERED) forms.clear();
  const key = englishKey(word);
  const made = /[^s]s$/.test(key) && key.length > 4 ? [key, key.slice(0, -1)] : [key];
  forms.set(word, made);
  return made;
}

/** In lower case without 's, dots and diacritics; abbreviations of up to three letters keep their capitals. */
function englishKey(word: string): string {
  if (LOWER.test(word)) return word;
  const plain = word.replace(/['’]s?$/i, '').replaceAll('.', '');
  if (plain.length <= 3 && /^[A-Z]+$/.test(plain)) return plain;
  return ASCII.test(plain) ? plain.toLowerCase() : searchKey(plain);
}

const forms = new Map<string, readonly string[]>();
const REMEMBERED = 5000;
const LOWER = /^[a-z]+$/;
const ASCII = /^[A-Za-z]+$/;
const LISTS: readonly (readonly [string, NameType])[] = [
  [COUNTRIES, 'place'],
  [PLACES, 'place'],
  [SOUTH_ASIA_PLACES, 'place'],
  [BANGLADESH_PLACES, 'place'],
  [ORGANISATIONS, 'organisation'],
  [PEOPLES, 'people'],
];
const BANGLA = /[\u0980-\u09ff]/;
const MOST_WORDS = 5;
let made: Gazetteer | undefined;
