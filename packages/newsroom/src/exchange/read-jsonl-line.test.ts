import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toContractJson } from './parsed-story.ts';
import { readJsonlLine } from './read-jsonl-line.ts';
import { UnreadableStory } from './unreadable-story.ts';

const OPTIONS = { timeZone: 'Asia/Dhaka', now: new Date('2026-01-01T00:00:00Z') };
const read = (value: unknown, line = 1) => readJsonlLine(JSON.stringify(value), line, OPTIONS);

test('every key of the form', () => {
  const story = read({
    headline: ' সেতু  খুলল ',
    standfirst: 'অপেক্ষার শেষ।',
    body: ['প্রথম।', ' ', 'দ্বিতীয়।'],
    publishedAt: '2025-07-12T13:17:00Z',
    updatedAt: '2025-07-12 23:54:00',
    section: 'national',
    topics: ['সেতু', 'সেতু', ''],
    credits: ['এসএন', 'ভাষান্তর: রহিমা খাতুন', { name: 'সুমন দাস', role: 'photographer' }, { name: 'নীলা' }],
    sources: [{ name: 'বিবিসি', url: 'https://bbc.example/a' }, { name: 'এএফপি' }],
    url: 'https://kagoj.example/1',
  });
  expect(toContractJson(story)).toEqual({
    headline: 'সেতু খুলল',
    standfirst: 'অপেক্ষার শেষ।',
    publishedAt: '2025-07-12T19:17:00+06:00',
    updatedAt: '2025-07-12T23:54:00+06:00',
    body: ['প্রথম।', 'দ্বিতীয়।'],
    section: 'national',
    topics: ['সেতু'],
    credits: [
      'এসএন',
      { name: 'রহিমা খাতুন', role: 'translator' },
      { name: 'সুমন দাস', role: 'photographer' },
      'নীলা',
    ],
    sources: [{ name: 'বিবিসি', url: 'https://bbc.example/a' }, { name: 'এএফপি' }],
    warnings: [],
  });
  expect(story.url).toBe('https://kagoj.example/1');
});

test('paragraphs of a text', () => {
  expect(read({ headline: 'ক খ', body: 'এক\nদুই\n\nতিন' }).body).toEqual(['এক দুই', 'তিন']);
  expect(read({ headline: 'ক খ', body: 'এক\r\nদুই\n' }).body).toEqual(['এক', 'দুই']);
});

test('what parse prints can be read back', () => {
  const story = read({ headline: 'ক খ', body: ['গ'], publishedAt: '2025-07-12' });
  expect(story.warnings.map(({ code }) => code)).toEqual(['time-missing']);
  const again = read(toContractJson(story));
  expect({ ...again, warnings: [] }).toEqual({ ...story, warnings: [] });
});

test('keys outside the form are named once and not guessed', () => {
  const story = read({ headline: 'ক খ', body: ['গ'], date: '2025-07-12', author: 'ঘ' });
  expect(story.publishedAt).toBe(null);
  expect(story.warnings).toMatchObject([{ code: 'unknown-keys', excerpt: 'date, author' }]);
});

test.each(['৩২ জুলাই ২০২৫', '2025-13-01', 'soon'])('a time that cannot be read: %s', (publishedAt) => {
  const story = read({ headline: 'ক খ', body: ['গ'], publishedAt });
  expect(story.publishedAt).toBe(null);
  expect(story.warnings).toHaveLength(1);
});

test.each([
  ['{"title":"ক","body":"খ"}', 'line 12: headline is missing', 'লাইন ১২: শিরোনাম নেই'],
  ['{"headline":" ","body":"খ"}', 'line 12: headline is missing', 'লাইন ১২: শিরোনাম নেই'],
  ['{"headline":"ক"}', 'line 12: body is missing', 'লাইন ১২: মূল লেখা নেই'],
  ['{"headline":"ক","body":[]}', 'line 12: body is missing', 'লাইন ১২: মূল লেখা নেই'],
  [
    '{"headline":"ক","body":["খ"],"topics":"গ"}',
    'line 12: a value has the wrong type (topics)',
    'লাইন ১২: একটি মানের ধরন ঠিক নয় (topics)',
  ],
  ['{"headline":', 'line 12: this is not JSON', 'লাইন ১২: এটি JSON নয়'],
  ['[1]', 'line 12: this is not a JSON object', 'লাইন ১২: এটি JSON অবজেক্ট নয়'],
  ['', 'line 12: there is no text here', 'লাইন ১২: এখানে কোনো লেখা নেই'],
])('%s', (line, message, messageBn) => {
  expect(() => readJsonlLine(line, 12, OPTIONS)).toThrow(
    expect.objectContaining({ message, messageBn, line: 12 }),
  );
});

test('no line crashes it', () => {
  const values = fc.oneof(
    fc.json(),
    fc.string(),
    fc
      .record({
        headline: fc.string(),
        body: fc.oneof(fc.string(), fc.array(fc.string())),
        publishedAt: fc.string(),
        url: fc.string(),
        credits: fc.array(fc.string()),
      })
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(values, (line) => {
      try {
        const { body } = readJsonlLine(line, 1, OPTIONS);
        expect(body.every((paragraph) => paragraph !== '' && paragraph === paragraph.trim())).toBe(true);
      } catch (error) {
        if (!(error instanceof UnreadableStory)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});
