import { expect, test } from 'vitest';
import { historySentence } from './history-sentence.ts';

const entry = { at: '2026-11-24T10:00:00Z', by: 'দীপঙ্কর সাহা', revision: 4, note: null };
const zone = 'Asia/Dhaka';

test.each([
  [{ ...entry, act: 'send-back', note: 'সূত্র দিন' }, 'দীপঙ্কর সাহা ফেরত পাঠিয়েছেন: সূত্র দিন'],
  [{ ...entry, act: 'publish' }, 'দীপঙ্কর সাহা প্রকাশ করেছেন'],
  [
    { ...entry, act: 'schedule', scheduledFor: '2026-11-24T15:30:00Z' },
    'দীপঙ্কর সাহা প্রকাশের সময় ঠিক করেছেন (২৪ নভেম্বর ২০২৬, ২১:৩০-এর জন্য)',
  ],
  [
    { ...entry, act: 'dismiss-finding', note: 'সংস্থা পরে ২১ বলেছে' },
    'দীপঙ্কর সাহা একটি অমিল বাতিল করেছেন: সংস্থা পরে ২১ বলেছে',
  ],
  [
    { ...entry, act: 'publish', openFindings: { count: 12, findings: [] } },
    'দীপঙ্কর সাহা প্রকাশ করেছেন, উৎস-যাচাইয়ের ১২টি ভুল রেখে',
  ],
  [{ ...entry, act: 'weigh' }, 'দীপঙ্কর সাহা: weigh'],
])('%o', (line, sentence) => {
  expect(historySentence(line, 'bn', zone)).toBe(sentence);
});

test('a note that looks like a place to fill stays as it was written', () => {
  const line = { ...entry, act: 'send-back', note: '{by} {note} $&' };
  expect(historySentence(line, 'bn', zone)).toBe('দীপঙ্কর সাহা ফেরত পাঠিয়েছেন: {by} {note} $&');
});
