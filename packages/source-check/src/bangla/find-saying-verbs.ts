import {
  EXPRESSED,
  EXPRESSING,
  LIGHT_VERBS,
  PASSIVE_ENDINGS,
  PASSIVE_SAYINGS,
  POINTS_BACK,
  RISEN,
  RISEN_NOUNS,
  SAID_BY_DOING,
  SAID_BY_GIVING,
  SAID_BY_LETTING_KNOW,
  SAID_BY_RAISING,
  SAID_BY_WANTING,
  SAYING_VERBS,
  type SayingAct,
  SHOWN_NOT_SAID,
  UNSURE_LIGHT_VERBS,
  UNSURE_SAYING_VERBS,
} from '../lexicon/sayings.ts';
import { INFINITIVES } from '../lexicon/speaker-words.ts';
import type { SayingWord } from './saying-words.ts';

/** A verb of saying: the words from `from` up to `to`. */
export interface SayingVerb {
  from: number;
  to: number;
  act: SayingAct;
  /** বলা হয়েছে, অভিযোগ উঠেছে: the verb itself names no speaker. */
  passive: boolean;
  /** Only where a comma or যে follows is it sure to be a verb of saying. */
  unsure: boolean;
  /** বলা or জানানো itself, not a noun with a light verb. */
  plain: boolean;
}

/** The verbs of saying among the words of a sentence, in their order. */
export function findSayingVerbs(words: readonly SayingWord[]): SayingVerb[] {
  const found: SayingVerb[] = [];
  for (let at = 0; at < words.length; at++) {
    const verb = plainVerb(words, at) ?? verbWithNoun(words, at) ?? passiveVerb(words, at);
    if (verb !== null) found.push(verb);
  }
  return found;
}

function plainVerb(words: readonly SayingWord[], at: number): SayingVerb | null {
  const word = words[at]?.word ?? '';
  const act = SAYING_VERBS().get(word);
  const unsure = act === undefined && UNSURE_SAYING_VERBS().has(word);
  if (act === undefined && !unsure) return null;
  const noun = words[at - 1]?.word ?? '';
  if (word.startsWith('বল') && (INFINITIVES().has(noun) || speaksOnly(words, at))) return null;
  if (!word.startsWith('জান'))
    return { from: at, to: at + 1, act: act ?? 'say', passive: false, unsure, plain: true };
  if (SHOWN_NOT_SAID().has(noun)) return null;
  const withNoun = SAID_BY_LETTING_KNOW().get(noun);
  if (withNoun !== undefined)
    return { from: at - 1, to: at + 1, act: withNoun, passive: false, unsure, plain: false };
  return { from: at, to: at + 1, act: act ?? 'say', passive: false, unsure, plain: true };
}

/** কথা বলেছেন: has talked, and what was said is not told. */
function speaksOnly(words: readonly SayingWord[], at: number): boolean {
  return words[at - 1]?.word === 'কথা' && !POINTS_BACK().has(words[at - 2]?.word ?? '');
}

function verbWithNoun(words: readonly SayingWord[], at: number): SayingVerb | null {
  const word = words[at]?.word ?? '';
  const light = LIGHT_VERBS().get(word) ?? UNSURE_LIGHT_VERBS().get(word);
  if (light === undefined || at === 0) return null;
  const noun = words[at - 1]?.word ?? '';
  const unsure = UNSURE_LIGHT_VERBS().has(word);
  const feeling = words[at - 2]?.word ?? '';
  if (light === 'do' && EXPRESSING().has(noun) && EXPRESSED().has(feeling)) {
    return { from: at - 2, to: at + 1, act: 'feel', passive: false, unsure, plain: false };
  }
  const act = SUFFERED.has(feeling) ? undefined : NOUNS[light]().get(noun);
  return act === undefined ? null : { from: at - 1, to: at + 1, act, passive: false, unsure, plain: false };
}

/** ত্যাগ স্বীকার করেছে: has made sacrifices. */
const SUFFERED = new Set(['ত্যাগ', 'কষ্ট', 'ক্ষতি']);

const NOUNS = {
  do: SAID_BY_DOING,
  give: SAID_BY_GIVING,
  raise: SAID_BY_RAISING,
  want: SAID_BY_WANTING,
};

function passiveVerb(words: readonly SayingWord[], at: number): SayingVerb | null {
  const word = words[at]?.word ?? '';
  const before = words[at - 1]?.word ?? '';
  if (RISEN().has(word)) {
    const risen = RISEN_NOUNS().get(before);
    return risen === undefined ? null : passive(at - 1, at + 1, risen, false);
  }
  const ending = PASSIVE_ENDINGS().get(word);
  if (ending === undefined) return null;
  if (PASSIVE_SAYINGS().get(before) === ending) return passive(at - 1, at + 1, 'say', true);
  if (before !== 'করা' && before !== DONE) return null;
  const noun = words[at - 2]?.word ?? '';
  const done = SAID_BY_DOING().get(noun) ?? RISEN_NOUNS().get(noun);
  return done === undefined ? null : passive(at - 2, at + 1, done, false);
}

function passive(from: number, to: number, act: SayingAct, plain: boolean): SayingVerb {
  return { from, to, act, passive: true, unsure: false, plain };
}

/** অভিযোগ পাওয়া গেছে, in the spelling in which texts are read. */
const DONE = 'পাওয়া'.normalize('NFC');
