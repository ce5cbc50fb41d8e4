import type { Text } from '../texts/language.tsx';

export const shellTexts = {
  skip: { bn: 'মূল অংশে যান', en: 'Skip to the content' },
  navigation: { bn: 'ডেস্কের অংশ', en: 'Parts of the desk' },
  board: { bn: 'বোর্ড', en: 'Board' },
  people: { bn: 'মানুষ', en: 'People' },
  tokens: { bn: 'টোকেন', en: 'Tokens' },
  newStory: { bn: 'নতুন সংবাদ', en: 'New story' },
  account: { bn: 'আমার অ্যাকাউন্ট', en: 'My account' },
  site: { bn: 'পাঠকের সাইট', en: 'Readers’ site' },
  signOut: { bn: 'বেরিয়ে যান', en: 'Sign out' },
  menuOf: { bn: '{name}: অ্যাকাউন্ট ও মেনু', en: '{name}: account and menu' },
  demonstration: { bn: 'প্রদর্শনী', en: 'Demonstration' },
  demonstrationTitle: {
    bn: 'এটি প্রদর্শনীর বার্তাকক্ষ: এখানকার সব সংবাদ, নাম ও ঘটনা কাল্পনিক।',
    en: 'A demonstration newsroom: every story, name and event in it is invented.',
  },
  offline: {
    bn: 'ইন্টারনেট-সংযোগ নেই। খোলা সংবাদে যা লিখছেন, তা এই ব্রাউজারে থাকছে; সংযোগ ফিরলে সার্ভারে যাবে।',
    en: 'No internet connection. What you write in an open story is kept in this browser and sent when the network is back.',
  },
  crashed: {
    bn: 'পর্দার এই অংশ দেখাতে গিয়ে একটি ত্রুটি হয়েছে। পাতাটি আবার খুললে সাধারণত ঠিক হয়ে যায়; লেখা হারায়নি।',
    en: 'This screen failed. Opening the page again usually helps; no text is lost.',
  },
  notBrought: {
    bn: 'পর্দার এই অংশ সার্ভার থেকে আনা যায়নি। সংযোগ দেখে পাতাটি আবার খুলুন।',
    en: 'This screen could not be brought from the server. Check the network and open the page again.',
  },
  reload: { bn: 'পাতাটি আবার খুলুন', en: 'Open the page again' },
  notFound: { bn: 'এই ঠিকানায় কিছু নেই', en: 'Nothing is here' },
  notFoundWhy: {
    bn: 'ঠিকানাটি ভুল হতে পারে। বোর্ডে সব সংবাদ পাবেন।',
    en: 'The address may be wrong. The board has every story.',
  },
  toBoard: { bn: 'বোর্ডে যান', en: 'To the board' },
} satisfies Record<string, Text>;
