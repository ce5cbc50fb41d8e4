import type { Text } from '../texts/language.tsx';

export const uiTexts = {
  loading: { bn: 'খুলছে…', en: 'Loading…' },
  close: { bn: 'বন্ধ করুন', en: 'Close' },
  cancel: { bn: 'থাক', en: 'Cancel' },
  tryAgain: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
} satisfies Record<string, Text>;
