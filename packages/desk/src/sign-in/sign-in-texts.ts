import type { Text } from '../texts/language.tsx';

export const signInTexts = {
  desk: { bn: 'হরকরা ডেস্ক', en: 'Hurkaru desk' },
  signIn: { bn: 'ডেস্কে প্রবেশ', en: 'Sign in to the desk' },
  enter: { bn: 'প্রবেশ করুন', en: 'Sign in' },
  email: { bn: 'ই-মেইল', en: 'E-mail' },
  password: { bn: 'পাসওয়ার্ড', en: 'Password' },
  showPassword: { bn: 'পাসওয়ার্ড দেখুন', en: 'Show the password' },
  hidePassword: { bn: 'পাসওয়ার্ড লুকান', en: 'Hide the password' },
  show: { bn: 'দেখুন', en: 'Show' },
  hide: { bn: 'লুকান', en: 'Hide' },
  withPasskey: { bn: 'পাস-কি দিয়ে প্রবেশ', en: 'Sign in with a passkey' },
  or: { bn: 'অথবা', en: 'or' },
  lost: {
    bn: 'পাসওয়ার্ড মনে নেই? প্রশাসকের কাছে প্রবেশের নতুন লিংক চান।',
    en: 'Forgotten the password? Ask an administrator for a new sign-in link.',
  },
  codeTitle: { bn: 'কোড দিন', en: 'Enter the code' },
  codeLabel: { bn: 'অ্যাপের ছয় অঙ্কের কোড', en: 'Six-digit code from the app' },
  codeHint: {
    bn: 'ফোনের অথেনটিকেটর অ্যাপে এই মুহূর্তে যে কোডটি আছে।',
    en: 'The one that your authenticator app shows now.',
  },
  backupLabel: { bn: 'সংরক্ষিত কোড', en: 'Backup code' },
  backupHint: {
    bn: 'কোড চালু করার সময় যে দশটি কোড রেখে দিয়েছিলেন, তার একটি। প্রতিটি একবারই চলে।',
    en: 'One of the ten that you kept when you turned codes on. Each works once.',
  },
  useBackup: { bn: 'ফোন কাছে নেই? সংরক্ষিত কোড দিন', en: 'No phone at hand? Use a backup code' },
  useApp: { bn: 'অ্যাপের কোড দিন', en: 'Use the app’s code' },
  goOn: { bn: 'এগিয়ে যান', en: 'Go on' },
  back: { bn: 'আবার শুরু করুন', en: 'Begin again' },
  passkeyStopped: {
    bn: 'পাস-কি ব্যবহার করা হয়নি: বাতিল হয়েছে, সময় পেরিয়ে গেছে, অথবা এই যন্ত্রে পাস-কি নেই।',
    en: 'No passkey was used: it was cancelled, took too long, or there is none on this device.',
  },
  ended: {
    bn: 'আপনার প্রবেশ শেষ হয়েছে। খোলা সংবাদে যা লিখেছেন, তা এই ব্রাউজারে আছে; আবার প্রবেশ করলে সার্ভারে যাবে।',
    en: 'Your session has ended. What you wrote in an open story is kept in this browser and sent when you sign in again.',
  },
  enterAgain: { bn: 'আবার প্রবেশ করুন', en: 'Sign in again' },
  opening: { bn: 'লিংকটি খোলা হচ্ছে…', en: 'Opening the link…' },
  welcome: { bn: 'স্বাগতম, {name}', en: 'Welcome, {name}' },
  welcomeOnly: { bn: 'স্বাগতম', en: 'Welcome' },
  signedInNow: {
    bn: 'আপনি ডেস্কে প্রবেশ করেছেন। পরের বার যাতে লিংক না লাগে, একটি পাসওয়ার্ড ঠিক করে রাখুন।',
    en: 'You are signed in. Choose a password, so that you need no link next time.',
  },
  signedInAgain: {
    bn: 'আপনি ডেস্কে প্রবেশ করেছেন। চাইলে এখন নতুন পাসওয়ার্ড ঠিক করুন; তাতে অন্য যন্ত্রে খোলা প্রবেশগুলো বন্ধ হয়ে যাবে।',
    en: 'You are signed in. You can choose a new password now; that signs you out on other devices.',
  },
  yourEmail: { bn: 'প্রবেশের ই-মেইল: {email}', en: 'You sign in with: {email}' },
  newPassword: { bn: 'নতুন পাসওয়ার্ড', en: 'New password' },
  passwordHint: {
    bn: 'অন্তত {n} অক্ষর। কয়েকটি শব্দ মিলিয়ে লম্বা একটি বাক্যই সবচেয়ে ভালো, বাংলাতেও চলে।',
    en: 'At least {n} characters. A few words in a row are best.',
  },
  keepPassword: { bn: 'পাসওয়ার্ড রাখুন', en: 'Keep this password' },
  later: { bn: 'পরে', en: 'Later' },
  noToken: {
    bn: 'এই ঠিকানায় লিংকের অংশটুকু নেই। পুরো লিংকটি কপি করে আবার খুলুন।',
    en: 'Part of the link is missing. Copy the whole link and open it again.',
  },
  toSignIn: { bn: 'প্রবেশের পাতায় যান', en: 'To the sign-in page' },
  toDesk: { bn: 'ডেস্কে যান', en: 'To the desk' },
} satisfies Record<string, Text>;
