import type { Text } from '../texts/language.tsx';

export const uiTexts = {
  loading: { bn: 'খুলছে…', en: 'Loading…' },
  close: { bn: 'বন্ধ করুন', en: 'Close' },
  cancel: { bn: 'থাক', en: 'Cancel' },
  tryAgain: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  failedHere: { bn: 'এখানে একটি ত্রুটি হয়েছে।', en: 'Something failed here.' },
} satisfies Record<string, Text>;
