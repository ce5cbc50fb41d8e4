import type { HistoryEntry } from '../../../newsroom/src/story/api-shapes.ts';
import { formatCount, formatInstant } from '../texts/format.ts';
import { fill, type Language, type Text } from '../texts/language.tsx';
import { actTexts, historyTexts } from './history-texts.ts';

/**
 * A line of a story's history as a sentence, with the note behind it.
 *
 * @example historySentence({ by: 'দীপঙ্কর সাহা', act: 'send-back', note: 'সূত্র দিন', … }, 'bn', 'Asia/Dhaka')
 * // 'দীপঙ্কর সাহা ফেরত পাঠিয়েছেন: সূত্র দিন'
 */
export function historySentence(entry: HistoryEntry, language: Language, timeZone: string): string {
  const { by, act, note, scheduledFor, openFindings } = entry;
  const acts: Record<string, Text> = actTexts;
  const done = fill((acts[act] ?? historyTexts.otherAct)[language], { by, act });
  const at = scheduledFor === undefined ? null : formatInstant(scheduledFor, language, timeZone);
  const timed = at === null ? done : `${done} ${fill(historyTexts.forTime[language], { at })}`;
  const sentence = openFindings === undefined ? timed : withOpenFindings(timed, openFindings.count, language);
  return note === null ? sentence : fill(historyTexts.sentenceWithNote[language], { sentence, note });
}

function withOpenFindings(sentence: string, count: number, language: Language): string {
  return fill(historyTexts.withOpenFindings[language], { sentence, n: formatCount(count, language) });
}
