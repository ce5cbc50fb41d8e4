import type { Text } from '../texts/language.tsx';

export const keyTexts = {
  title: { bn: 'কি-বোর্ডের চাবি', en: 'Keyboard' },
  next: { bn: 'পরের সংবাদ', en: 'Next story' },
  previous: { bn: 'আগের সংবাদ', en: 'Previous story' },
  sideways: { bn: 'পাশের কলাম', en: 'Column beside' },
  open: { bn: 'সংবাদটি খুলুন', en: 'Open the story' },
  fresh: { bn: 'নতুনগুলো দেখান', en: 'Show what is new' },
  new: { bn: 'নতুন সংবাদ', en: 'New story' },
  find: { bn: 'শিরোনাম খুঁজুন', en: 'Find by headline' },
  help: { bn: 'এই তালিকা', en: 'This list' },
  or: { bn: 'বা', en: 'or' },
  anyLayout: {
    bn: 'বাংলা কি-বোর্ড চালু থাকলেও একই জায়গার চাবিতে কাজ করে।',
    en: 'With a Bangla keyboard the keys in the same places do the same.',
  },
  use: { bn: 'এক অক্ষরের চাবি চালু রাখুন', en: 'Use single-letter keys' },
} satisfies Record<string, Text>;
