import type { NameFact } from '../facts.ts';
import {
  type CopyWord,
  isUnlike,
  type NamePartners,
  SAME,
  type SourceWord,
  UNLIKE,
} from './name-partners.ts';

/** A name of the source, and the words of the copy that stand for it and are another's. */
export interface Swap {
  theirs: SourceWord;
  ours: CopyWord[];
  /** Whether it is an error, or only to be looked at. */
  isSure: boolean;
}

/** A word of the copy that may stand for a name of the source. */
interface Candidate {
  ours: CopyWord;
  isSure: boolean;
}

/** One swap for each name, those first whose type is known. */
export function swapsIn(partners: NamePartners): Swap[] {
  const { source } = partners;
  const swaps = new Map<NameFact, Swap>();
  const used = new Set<CopyWord>();
  const byType = [
    ...source.filter(({ type }) => type !== 'other'),
    ...source.filter(({ type }) => type === 'other'),
  ];
  for (const theirs of byType) {
    if (theirs.isGeneric || theirs.likeness >= UNLIKE) continue;
    const swap = swaps.get(theirs.name);
    const found = swap ? wordBeside(swap, partners) : candidateFor(theirs, partners, used);
    if (found === null || used.has(found.ours)) continue;
    used.add(found.ours);
    if (swap) swap.ours.push(found.ours);
    else swaps.set(theirs.name, { theirs, ours: [found.ours], isSure: found.isSure });
  }
  return [...swaps.values(), ...swapsOfRepeated(partners, used)];
}

/** A place that the source names more often than the copy does, and a place of the copy that the source does not name. */
function swapsOfRepeated({ source, copy }: NamePartners, used: ReadonlySet<CopyWord>): Swap[] {
  const places = copy.filter((ours) => isPlace(ours) && isUnlike(ours) && !used.has(ours));
  return places.flatMap((ours) => {
    const theirs = source.find(
      ({ family, type }) =>
        family !== null &&
        isPlaceOrPeople(type) &&
        timesOf(source, family) > timesOf(copy, family) &&
        timesOf(copy, family) > 0,
    );
    return theirs ? [{ theirs, ours: [ours], isSure: false }] : [];
  });
}

function isPlace({ type, family, token }: CopyWord): boolean {
  return token.kind.looksLike === 'place' || (type === 'place' && family !== null);
}

function timesOf(words: readonly { family: number | null }[], family: number): number {
  return words.filter((word) => word.family === family).length;
}

function candidateFor(
  theirs: SourceWord,
  partners: NamePartners,
  used: ReadonlySet<CopyWord>,
): Candidate | null {
  const part = partOfName(theirs, partners);
  return part ? { ours: part, isSure: true } : otherName(theirs, partners, used);
}

/** A further word of the name that was put in another's place, beside those already found. */
function wordBeside({ ours, isSure }: Swap, { copy }: NamePartners): Candidate | null {
  const places = ours.map((word) => copy.indexOf(word));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const after = copy[last + 1];
  if (after && isUnlikeName(after) && after.token.isJoined) return { ours: after, isSure };
  const before = copy[first - 1];
  return before && isUnlikeName(before) && copy[first]?.token.isJoined ? { ours: before, isSure } : null;
}

function isUnlikeName(word: CopyWord): boolean {
  return mayBeName(word, undefined) && isUnlike(word);
}

/** The word that stands where this part of a name should: next to the partner of another part. */
function partOfName(theirs: SourceWord, { source, copy }: NamePartners): CopyWord | null {
  const at = source.indexOf(theirs);
  for (const step of [-1, 1]) {
    const other = source[at + step];
    if (!other || !isSameName(other, theirs) || other.isGeneric || other.likeness < SAME) continue;
    const place = other.partner - step;
    const ours = copy[place];
    if (ours === undefined || ours.likeness >= UNLIKE || !isBeside(copy, other.partner, -step)) continue;
    if (mayBeName(ours, copy[place - 1])) return ours;
  }
  return null;
}

/** Parts of one name, or of one that begins with a place: Dhaka South. */
function isSameName(other: SourceWord, theirs: SourceWord): boolean {
  if (other.name === theirs.name) return true;
  return DIRECTION.test(theirs.text) && other.name.end + 1 === theirs.name.start;
}

/** Beside another part of a name; behind a title it may be any word that is not listed as it is written. */
function mayBeName(ours: CopyWord, before: CopyWord | undefined): boolean {
  const { weight, text, token } = ours;
  if (weight > 0) return true;
  const { kind } = token;
  const isNew = text.length > 2 && !kind.isListedAsWritten && (isTitled(ours, before) || !kind.isInflected);
  return !kind.isVerb && (kind.mayBePerson || isNew);
}

function isBeside(copy: readonly CopyWord[], at: number, step: number): boolean {
  return step > 0 ? copy[at + 1]?.token.isJoined === true : copy[at]?.token.isJoined === true;
}

/** A name of the copy that nothing in the source is like, for one that nothing in the copy is like. */
function otherName(
  theirs: SourceWord,
  { source, copy }: NamePartners,
  used: ReadonlySet<CopyWord>,
): Candidate | null {
  if (hasPartner(theirs, source)) return null;
  let best: CopyWord | null = null;
  let most = leastFor(theirs) - 1;
  for (const [at, ours] of copy.entries()) {
    if (!isFree(ours, copy[at - 1]) || used.has(ours) || !isCompatible(theirs, ours)) continue;
    if (ours.weight === 0 && !(isTitled(ours, copy[at - 1]) && mayBeName(ours, copy[at - 1]))) continue;
    const score = candidateScore(ours, copy[at - 1], theirs);
    if (score > most) [best, most] = [ours, score];
  }
  return best && { ours: best, isSure: most >= enoughFor(theirs, copy) };
}

/** The score from which on a word is looked at: a name that is none, perhaps, and one that is often left out need more. */
function leastFor(theirs: SourceWord): number {
  if (theirs.name.doubtful) return LOOKS;
  if (isOftenLeftOut(theirs) || DIRECTION.test(theirs.text)) return LOOKS;
  return 0;
}

/** A US study is a study: what Bangla leaves out when it is an adjective. */
export function isOftenLeftOut({ text, family }: SourceWord): boolean {
  return family !== null && /^(?:U\.?S\.?A?|U\.?K|EU|UN)\.?$/.test(text);
}

/** Behind a title stands a name, whatever common word it sounds like. */
function isFree(ours: CopyWord, before: CopyWord | undefined): boolean {
  if (isUnlike(ours)) return true;
  return ours.likeness < UNLIKE && isTitled(ours, before) && !/^\p{Lu}/u.test(ours.loanOf ?? '');
}

/** Whether any word of the same name has a partner, or the name is a phrase that is translated. */
function hasPartner({ name, text }: SourceWord, source: readonly SourceWord[]): boolean {
  const isDirection = DIRECTION.test(text);
  return source.some(
    (word) =>
      word.name === name &&
      (word.isGeneric
        ? word.type === 'other' && !word.isShort && !isDirection
        : word.likeness >= UNLIKE && !isDirection),
  );
}

/** The score that makes sure: any, where the copy has but one word that may be a name; more for a country, which translators drop. */
function enoughFor(theirs: SourceWord, copy: readonly CopyWord[]): number {
  if (!isSure(theirs)) return KNOWN;
  if (isOftenLeftOut(theirs)) return LOOKS;
  const unknown = copy.filter(({ weight, likeness }) => weight === 1 && likeness < UNLIKE);
  if (unknown.length === 1) return 0;
  return theirs.family === null ? 1 : 2;
}

/** How much speaks for a word of the copy being a name: that it is known, that a title stands before it, that it looks foreign. */
function candidateScore(ours: CopyWord, before: CopyWord | undefined, theirs: SourceWord): number {
  const { looksLike, isInflected } = ours.token.kind;
  const points = [
    ours.type === theirs.type,
    FOREIGN.test(ours.text),
    isInflected && isPlaceOrPeople(theirs.type),
  ].filter(Boolean).length;
  const likes = (looksLike === null ? 0 : LOOKS) + (isTitled(ours, before) ? TITLED : 0);
  return (ours.weight === 2 ? KNOWN : 0) + likes + points;
}

function isTitled(ours: CopyWord, before: CopyWord | undefined): boolean {
  return ours.token.isJoined && before?.token.kind.isTitle === true;
}

/** Surely a person or a place, so that a word which only may be a name can stand for it. */
function isSure({ name, type, family }: SourceWord): boolean {
  if (family !== null) return type === 'place' || type === 'people';
  return type === 'person' || type === 'place' || (type === 'other' && name.words.length > 1);
}

function isCompatible(theirs: SourceWord, ours: CopyWord): boolean {
  if (theirs.type === 'other' || ours.type === 'other' || DIRECTION.test(theirs.text)) return true;
  if (theirs.type === ours.type) return true;
  if (theirs.type === 'organisation' && theirs.family !== null) return ours.type === 'person';
  if (theirs.family === null && theirs.type === 'place' && ours.type === 'person') return true;
  return isPlaceOrPeople(theirs.type) && isPlaceOrPeople(ours.type);
}

function isPlaceOrPeople(type: string): boolean {
  return type === 'place' || type === 'people';
}

const DIRECTION = /^(?:North|South|East|West)$/;
const KNOWN = 10;
const LOOKS = 3;
const TITLED = 2;
/** Letters together that Bangla has in names and loans from abroad. */
const FOREIGN =
  /\u09cd\u09af\u09be|^[অএ]\u09cd|স্ট|স্ক|ফ|ইয়|উই|ওয়|ট্র|ড্র|ক্ল|ব্ল|গ্ল|ফ্ল|ঝ|ঙ্গ|ন্ড|ল্ট|র্ট|র্ড|ন্স|ক্স|ল্ড|ল্স|ঙ্ক|শ্চ/;
