import { expect, test } from 'vitest';
import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import { isFurniture } from './furniture.ts';

test.each([
  'খবর আল-জাজিরার।',
  'সূত্র: রয়টার্স',
  'এসএন /সীমা',
  'সম্পর্কিত বিষয়:',
  'আরও পড়ুন: ভূমিকম্পে কাঁপল উপকূল',
  'আন্তর্জাতিক ডেস্ক',
  'নিজস্ব প্রতিবেদক, ঢাকা',
  'ছবি: রয়টার্স',
  'প্রকাশ: ১২ জুলাই ২০২৫',
])('furniture: %s', (line) => {
  expect(readBangla(line, null).sentences.every(isFurniture)).toBe(true);
});

test.each([
  'Reporting by Anna Berg; Editing by Tom Hale',
  'By ANNA BERG',
  'Read more: Quake shakes coast',
  'Photo: Reuters',
  '© 2025 North Wire',
  'Advertisement',
])('furniture: %s', (line) => {
  expect(readEnglish(line, null).sentences.every(isFurniture)).toBe(true);
});

test.each([
  'খবর পেয়ে পুলিশ ঘটনাস্থলে যায় এবং তিনজনকে আটক করে।',
  'ছবিটি তোলা হয়েছে ঢাকায়।',
  'প্রকাশ্যে গুলি করে তাঁকে হত্যা করা হয়।',
])('no furniture: %s', (line) => {
  expect(readBangla(line, null).sentences.some(isFurniture)).toBe(false);
});

test.each([
  'By then 12 people had died.',
  'Reporting on the war was banned in March.',
  'Photos of the dead were shown.',
  'Image rights cost the club two million dollars.',
])('no furniture: %s', (line) => {
  expect(readEnglish(line, null).sentences.some(isFurniture)).toBe(false);
});
