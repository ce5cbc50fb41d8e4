import { formatDate, toBanglaDigits } from '@hurkaru/bangla';
import type { Language } from './language.tsx';

/** A number in the digits of the language. */
export function formatCount(count: number, language: Language): string {
  return language === 'bn' ? toBanglaDigits(String(count)) : String(count);
}

/** An instant as news pages write it (১২ জুলাই ২০২৫, ১৯:১৭), in the newsroom's time zone. */
export function formatInstant(instant: string, language: Language, timeZone: string): string {
  if (language === 'bn') return formatDate(new Date(instant), 'published', { timeZone });
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}
