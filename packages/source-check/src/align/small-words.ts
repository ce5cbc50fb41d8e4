import { englishStem } from '../english/english-stem.ts';

/** Whether an English word, by its stem, stands in any sentence: that two sentences share it tells next to nothing. */
export function isSmallWord(stem: string): boolean {
  stems ??= new Set(SMALL_WORDS.split(' ').map(englishStem));
  return stems.has(stem);
}

let stems: ReadonlySet<string> | undefined;

const SMALL_WORDS: string = [
  'a an the and or but nor so if of in on at to for from by with without within into onto upon over under about around above',
  'below between among against during before after since until through via across along toward towards behind beyond',
  'be have do say tell can could will would shall should may might must not no yes get make take give go come put let keep use',
  'i me my mine we us our you your he him his she her it its they them their this that these those who whom whose which what',
  'when where why how than then there here as such because therefore although though despite however while whether unless',
  'himself herself itself themselves myself self one own some any all every each both other another many much more most several',
  'few less least only just also too very really still yet already now again ever never always often sometimes',
  'something anything nothing everything someone anyone everyone somebody nobody thing like become mean want need know see',
  'add call according include first last new out up down off back well need part way case time',
].join(' ');
