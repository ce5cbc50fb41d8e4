import type { Role } from '../../../newsroom/src/story/permissions.ts';
import type { Text } from '../texts/language.tsx';

/** The roles by their names in a Bangla newsroom. */
export const roleTexts = {
  reporter: { bn: 'প্রতিবেদক', en: 'Reporter' },
  editor: { bn: 'সহ-সম্পাদক', en: 'Sub-editor' },
  chief: { bn: 'বার্তা সম্পাদক', en: 'News editor' },
  moderator: { bn: 'মন্তব্য-তদারক', en: 'Moderator' },
  admin: { bn: 'প্রশাসক', en: 'Administrator' },
} satisfies Record<Role, Text>;

/** What each role is for, in a line. */
export const roleHints = {
  reporter: {
    bn: 'সংবাদ লেখেন ও সম্পাদনায় দেন; প্রকাশ করতে পারেন না।',
    en: 'Writes and hands over; cannot publish.',
  },
  editor: {
    bn: 'সম্পাদনা, অনুমোদন, নির্ধারণ ও প্রকাশ করেন।',
    en: 'Edits, approves, schedules and publishes.',
  },
  chief: {
    bn: 'সহ-সম্পাদকের সব কাজ, আর সংবাদ প্রত্যাহার ও পুরোনো সংবাদ আমদানি।',
    en: 'All of a sub-editor’s work, and withdraws and imports.',
  },
  moderator: { bn: 'পাঠকের মন্তব্য দেখেন।', en: 'Looks after readers’ comments.' },
  admin: {
    bn: 'সবকিছু, আর মানুষ ও টোকেনের ব্যবস্থা।',
    en: 'Everything, with people and tokens.',
  },
} satisfies Record<Role, Text>;
