import type { Text } from '../texts/language.tsx';

export const newStoryTexts = {
  title: { bn: 'নতুন সংবাদ', en: 'New story' },
  headline: { bn: 'কাজের শিরোনাম', en: 'Working headline' },
  headlineHint: {
    bn: 'পরে বদলানো যাবে। ফাঁকা রাখলে হবে ‘{untitled}’।',
    en: 'You can change it later. Left empty, it is “{untitled}”.',
  },
  untitled: { bn: 'শিরোনামহীন', en: 'Untitled' },
  section: { bn: 'বিভাগ', en: 'Section' },
  noSection: { bn: 'পরে ঠিক করব', en: 'Decide later' },
  begin: { bn: 'লেখা শুরু করুন', en: 'Start writing' },
} satisfies Record<string, Text>;
