import type { Saying } from './saying.ts';
import { sayingWords } from './saying-words.ts';
import { titledName } from './titled-name.ts';

interface Known {
  name: string;
  named: boolean;
}

/** Who spoke or was named last: whom তিনি, তারা and a verb without subject stand for. */
export class SpeakersBefore {
  #one: Known | null = null;
  #many: Known | null = null;
  /** People who were named and have not spoken. */
  #people: Known | null = null;

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
    const known = many
      ? (this.#many ?? this.#people ?? this.#one)
      : (this.#one ?? (speaker === null ? this.#many : null));
    if (known === null) return { speaker: speaker?.name ?? '', named: false };
    return { speaker: known.name, named: known.named };
  }

  /** Takes note of a person whom a sentence names with an office or trade, as one who may speak next. */
  meet(text: string, { start, end }: { start: number; end: number }): void {
    const words = sayingWords(text.slice(start, end), start);
    const person = titledName(words);
    const first = words[person?.from ?? -1];
    const last = words[(person?.to ?? 0) - 1];
    if (first !== undefined && last !== undefined) {
      this.#one = { name: text.slice(first.start, last.end), named: true };
    }
    const people = words.findLast(({ word }) => PEOPLE.test(word) && !NO_PEOPLE.test(word));
    if (people !== undefined) this.#people = { name: people.word, named: false };
  }
}

const PEOPLE = /.{3}রা$/;
const NO_PEOPLE = /^(?:তারা|তাঁরা|যারা|যাঁরা|আমরা|তোমরা|আপনারা|ছাড়া|দ্বারা|ধারা|ইশারা|চেহারা|পাহারা|কিনারা)$/;
