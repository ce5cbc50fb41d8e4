import type { Text } from '../texts/language.tsx';

export const tokensTexts = {
  tokens: { bn: 'টোকেন', en: 'Tokens' },
  why: {
    bn: 'অন্য প্রোগ্রাম (ওয়েবসাইট, স্ক্রিপ্ট, এজেন্সির ফিড) এই টোকেন দিয়ে ডেস্কের API ব্যবহার করে। টোকেন যাঁর হাতে, ভূমিকার সব ক্ষমতাও তাঁর হাতে।',
    en: 'Other programs use the desk’s API with a token. Whoever holds one has all that its role may do.',
  },
  make: { bn: 'নতুন টোকেন', en: 'New token' },
  name: { bn: 'কী কাজে লাগবে', en: 'What it is for' },
  nameHint: { bn: 'যেমন: এজেন্সির সংবাদ আনা', en: 'For example: fetching the agency’s stories' },
  role: { bn: 'ভূমিকা', en: 'Role' },
  create: { bn: 'টোকেন বানান', en: 'Make the token' },
  made: { bn: 'টোকেন তৈরি', en: 'The token' },
  once: {
    bn: 'এখনই কপি করে নিরাপদ জায়গায় রাখুন। সার্ভারে এর কেবল ছাপ থাকে; আর কখনো দেখানো যাবে না।',
    en: 'Copy it to a safe place now. The server keeps only its hash; it is never shown again.',
  },
  none: { bn: 'কোনো টোকেন নেই।', en: 'There are no tokens.' },
  by: { bn: '{name}, {time}', en: '{name}, {time}' },
  usedAt: { bn: 'শেষ ব্যবহার: {time}', en: 'Last used: {time}' },
  neverUsed: { bn: 'এখনো ব্যবহার হয়নি', en: 'Never used' },
  revoked: { bn: 'বাতিল', en: 'Revoked' },
  revoke: { bn: 'বাতিল করুন', en: 'Revoke' },
  revokeOf: { bn: '‘{name}’ টোকেন বাতিল করুন', en: 'Revoke “{name}”' },
  revokeWhy: {
    bn: 'যে প্রোগ্রাম এটি ব্যবহার করে, সেটি এখন থেকেই আর ঢুকতে পারবে না। এটি ফেরানো যায় না।',
    en: 'The program that uses it is refused from now on. This cannot be undone.',
  },
  revokedNow: { bn: '‘{name}’ টোকেন বাতিল হয়েছে।', en: '“{name}” is revoked.' },
} satisfies Record<string, Text>;
