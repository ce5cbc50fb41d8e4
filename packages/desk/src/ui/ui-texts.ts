import type { Text } from '../texts/language.tsx';

export const uiTexts = {
  loading: { bn: 'খুলছে…', en: 'Loading…' },
  close: { bn: 'বন্ধ করুন', en: 'Close' },
  cancel: { bn: 'থাক', en: 'Cancel' },
  phonetic: { bn: 'অভ্র ধাঁচে টাইপ', en: 'Avro typing' },
  phoneticOn: { bn: 'অভ্র ধাঁচে টাইপ চালু', en: 'Avro typing is on' },
  phoneticOff: { bn: 'অভ্র ধাঁচে টাইপ বন্ধ', en: 'Avro typing is off' },
  tryAgain: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  failedHere: { bn: 'এখানে একটি ত্রুটি হয়েছে।', en: 'Something failed here.' },
} satisfies Record<string, Text>;
