import type { FindingKind, Severity } from '@hurkaru/source-check';

/** The kinds of findings by their names in the newsroom, at the desk and on the command line. */
export const findingKindNames = {
  number: { bn: 'সংখ্যা', en: 'Number' },
  unit: { bn: 'একক', en: 'Unit' },
  date: { bn: 'তারিখ ও সময়', en: 'Date or time' },
  name: { bn: 'নাম', en: 'Name' },
  harm: { bn: 'হতাহত ও অভিযোগ', en: 'Harm or charge' },
  negation: { bn: 'হ্যাঁ-না', en: 'Negation' },
  quote: { bn: 'উদ্ধৃতি', en: 'Quotation' },
  attribution: { bn: 'কার কথা', en: 'Who said it' },
  omission: { bn: 'বাদ পড়া', en: 'Left out' },
  addition: { bn: 'বাড়তি', en: 'Added' },
} satisfies Record<FindingKind, { bn: string; en: string }>;

export const severityNames = {
  error: { bn: 'ভুল', en: 'Error' },
  warning: { bn: 'দেখে নিন', en: 'Warning' },
} satisfies Record<Severity, { bn: string; en: string }>;
