import { documentOfParagraphs } from '../packages/newsroom/src/story/document.ts';
import type { RevisionContent } from '../packages/newsroom/src/story/story.ts';

/**
 * The cast of the tests: an imagined small newsroom, the weekly ‘সাঁকো’ (Sanko), with its people and a few
 * of its stories. Tests name them instead of making up their own.
 */

const rokeya = { name: 'রোকেয়া সুলতানা', role: 'chief' } as const;
const dipankar = { name: 'দীপঙ্কর সাহা', role: 'editor' } as const;
const tuhin = { name: 'তুহিন মারমা', role: 'reporter' } as const;
const admin = { name: 'admin', role: 'admin' } as const;

export const cast = {
  timeZone: 'Asia/Dhaka',
  newsroom: { name: 'সাঁকো', nameLatin: 'Sanko', tagline: 'এপার থেকে ওপার', isDemonstration: false },
  sections: [
    { slug: 'bangladesh', name: 'বাংলাদেশ', nameLatin: 'Bangladesh' },
    { slug: 'world', name: 'আন্তর্জাতিক', nameLatin: 'World' },
  ],
  people: [
    {
      slug: 'rokeya-sultana',
      name: rokeya.name,
      nameLatin: 'Rokeya Sultana',
      initials: 'আরএস',
      role: 'chief' as const,
    },
    {
      slug: 'dipankar-saha',
      name: dipankar.name,
      nameLatin: 'Dipankar Saha',
      initials: 'ডিএস',
      role: 'editor' as const,
    },
    {
      slug: 'tuhin-marma',
      name: tuhin.name,
      nameLatin: 'Tuhin Marma',
      initials: 'টিএম',
      role: 'reporter' as const,
    },
  ],
  rokeya,
  dipankar,
  tuhin,
  admin,
};

/** The story of a bridge: what a reporter of the cast hands in. */
export const bridgeStory: RevisionContent = {
  headline: 'ধরলার নতুন সেতুতে প্রথম দিনেই মানুষের ঢল',
  standfirst: 'কুড়িগ্রামের চরবাসীর ৩০ বছরের অপেক্ষা শেষ হলো।',
  body: documentOfParagraphs([
    'ধরলা নদীর ওপর নতুন সেতু খুলে দেওয়ার প্রথম দিনে প্রায় ২০ হাজার মানুষ পার হয়েছেন।',
    'সেতুর দৈর্ঘ্য ৯৫০ মিটার। নির্মাণে সময় লেগেছে চার বছর।',
  ]),
  credits: [{ name: tuhin.name, role: 'reporter', personId: null }],
  sources: [],
  topicIds: [],
};

/** The same story with its length put right. */
export const correctedBridgeStory: RevisionContent = {
  ...bridgeStory,
  body: documentOfParagraphs([
    'ধরলা নদীর ওপর নতুন সেতু খুলে দেওয়ার প্রথম দিনে প্রায় ২০ হাজার মানুষ পার হয়েছেন।',
    'সেতুর দৈর্ঘ্য ৯৮০ মিটার। নির্মাণে সময় লেগেছে চার বছর।',
  ]),
};
