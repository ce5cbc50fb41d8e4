import type { Passage } from '../facts.ts';
import { knownEnglishAt } from '../lexicon/gazetteer.ts';
import type { CopyWord } from './name-partners.ts';

/**
 * Whether a word of the copy is surely a name by itself: one of the gazetteer, or a name of a person that no ending was taken
 * from, beside another or behind a title. Words that merely may be names, or end like one, are no finding by themselves.
 */
export function isSurelyName(
  word: CopyWord,
  before: CopyWord | undefined,
  after: CopyWord | undefined,
): boolean {
  if (word.weight < 2) return false;
  if (word.family !== null) return word.text.length > 3 && word.type !== 'people';
  if (isWhole(word)) return true;
  const isBehind = word.token.isJoined && (before?.token.kind.isPerson || before?.token.kind.isTitle);
  return isBehind === true || (after?.token.isJoined === true && after.token.kind.isPerson);
}

/** In the list of persons as it is written, and not so short that it may be anything. */
function isWhole({ token: { kind } }: CopyWord): boolean {
  return kind.isPerson && !kind.isInflected && !kind.mayBePerson && kind.key.length > 4;
}

/** Tells of words of the copy whether a word of the source stands for what they name: he, the premier, the capital, at home. */
export function explanations({ source }: Passage): (word: CopyWord) => boolean {
  const words = source.flatMap((sentence) => sentence.words.map(({ text }) => text.replace(/['’]s?$/, '')));
  const hasPerson = words.some((word) => PERSON.test(word));
  const hasPlace = words.some((word) => PLACE.test(word));
  return ({ type, family, token }) => {
    if (isHome(family)) return true;
    if (token.kind.isPerson && family === null) return hasPerson;
    return type === 'organisation' ? ORGANISATIONS.some((name) => words.includes(name)) : hasPlace;
  };
}

/** Bangladesh with its capital: readers are there, so that the copy says it or leaves it out as it likes. */
export function isHome(family: number | null): boolean {
  return family !== null && family === knownEnglishAt(['Bangladesh'], 0)?.known.family;
}

const PERSON =
  /^(?:he|she|they|him|his|hers?|them|their|who|whom|whose|I|my|me|we|our|us|presidents?|premier|prime|(?:vice-)?chancellor|ministers?|leaders?|chief|chairman|chairperson|secretary|director|governor|mayor|king|queen|prince|princess|pope|captain|coach|actor|actress|singer|player|batsman|bowler|striker|author|writer|poet|man|woman|boy|girl|father|mother|son|daughter|wife|husband|brother|sister|victim|suspect|accused|deceased|official|spokes(?:man|woman|person)|general|judge|lawyer|professor|doctor|founder|owner|ceo|head|lawmaker|politician)$/i;
const PLACE =
  /^(?:countr(?:y|ies)|nations?|nationals?|states?|homes?|homeland|domestic|capitals?|cit(?:y|ies)|towns?|villages?|provinces?|regions?|regional|islands?|kingdom|republic|governments?|govt|locals?|neighbou?r(?:s|ing)?|abroad|overseas|border|administration|army|rivers?)$/i;
const ORGANISATIONS =
  'it its organisation organization agency body party parties group company firm they their council union alliance bloc network site platform club authority government ministry institution university board commission regulator court force'.split(
    ' ',
  );
