import { shownTime } from './shown-times.ts';
import { zonedIso } from './zoned-iso.ts';

interface PageTimeProps {
  at: Date;
  timeZone: string;
  /** What is shown in place of the full day and time. */
  text?: string | undefined;
}

/** An instant for people and machines: Bangla words, and ISO 8601 with the newsroom's offset. */
export function PageTime({ at, timeZone, text }: PageTimeProps) {
  return <time datetime={zonedIso(at, timeZone)}>{text ?? shownTime(at, timeZone)}</time>;
}
