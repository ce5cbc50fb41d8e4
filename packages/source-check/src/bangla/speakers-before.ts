import { banglaWordKind } from '../lexicon/bangla-word-kind.ts';
import { ADVERBS, FAMILY_NAMES } from '../lexicon/speaker-words.ts';
import { isGenitive, isOblique, isVerbal } from './case-endings.ts';
import type { Saying } from './saying.ts';
import { type SayingWord, sayingWords } from './saying-words.ts';
import { isTitle } from './speaker-name.ts';

interface Known {
  name: string;
  named: boolean;
}

/** Who spoke or was named last: whom তিনি, তারা and a verb without subject stand for. */
export class SpeakersBefore {
  #one: Known | null = null;
  #many: Known | null = null;

  /** The name of who says it. */
  name({ speaker, passive, honoured }: Saying): { speaker: string; named: boolean } {
    if (speaker !== null && !speaker.pronoun) {
      const known = { name: speaker.name, named: speaker.named };
      if (speaker.many || !honoured) this.#many = known;
      else this.#one = known;
      return { speaker: speaker.name, named: speaker.named };
    }
    if (speaker === null && passive) return { speaker: '', named: false };
    const many = speaker === null ? !honoured : speaker.many;
    const known = many ? (this.#many ?? this.#one) : (this.#one ?? (speaker === null ? this.#many : null));
    if (known === null) return { speaker: speaker?.name ?? '', named: false };
    return { speaker: known.name, named: known.named };
  }

  /** Takes note of a person whom a sentence names with an office or trade, as one who may speak next. */
  meet(text: string, { start, end }: { start: number; end: number }): void {
    const words = sayingWords(text.slice(start, end), start);
    const person = titledName(words);
    if (person !== null) this.#one = { name: text.slice(person.start, person.end), named: true };
    const people = words.findLast(({ word }) => PEOPLE.test(word) && !NO_PEOPLE.test(word));
    if (people !== undefined) this.#many = { name: people.word, named: false };
  }
}

/** The first name after an office that has no case ending. */
function titledName(words: readonly SayingWord[]): { start: number; end: number } | null {
  for (let at = 0; at < words.length - 1; at++) {
    if (!isTitle(words[at]?.word ?? '') || !/^[\s.]*$/.test(words[at]?.after ?? '')) continue;
    const name = nameFrom(words, at + 1);
    if (name !== null) return name;
  }
  return null;
}

function nameFrom(words: readonly SayingWord[], from: number): { start: number; end: number } | null {
  let to = from;
  while (to < words.length && to - from < LONGEST_NAME && isName(words[to])) {
    to++;
    if (!/^[\s.]*$/.test(words[to - 1]?.after ?? '')) break;
  }
  const first = words[from];
  const last = words[to - 1];
  if (to === from || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end };
}

function isName(word: SayingWord | undefined): boolean {
  if (word === undefined || word.aside) return false;
  if (FAMILY_NAMES().has(word.word)) return true;
  if (banglaWordKind(word.word).isCommon) return false;
  if (
    isTitle(word.word) ||
    isVerbal(word.word) ||
    /(?:টি|টা)$/.test(word.word) ||
    ADVERBS().has(word.word) ||
    isOblique(word.word)
  )
    return false;
  return (
    !(/(?:ের|-এর)$/.test(word.word) && isGenitive(word.word)) &&
    !/[০-৯0-9]/.test(word.word) &&
    !/য\u09bcার$/.test(word.word) &&
    !AND.has(word.word)
  );
}

const LONGEST_NAME = 4;
const AND = new Set('ও এবং'.split(' '));
const PEOPLE = /.{3}রা$/;
const NO_PEOPLE = /^(?:তারা|তাঁরা|যারা|যাঁরা|আমরা|তোমরা|আপনারা|ছাড়া|দ্বারা|ধারা|ইশারা|চেহারা|পাহারা|কিনারা)$/;
