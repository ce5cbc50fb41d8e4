import { formatDate } from '@hurkaru/bangla';
import type { Language } from '../texts/language.tsx';

/** A day and a time in words, so that nobody mistakes morning for evening. */
export function spelledTime(instant: Date, language: Language, timeZone: string): string {
  if (language === 'en') {
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
      instant,
    );
  }
  return `${formatDate(instant, 'full', { timeZone })}, ${formatDate(instant, 'clock', { timeZone })}`;
}
