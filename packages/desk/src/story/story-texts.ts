import type { CreditRole } from '../../../newsroom/src/story/story.ts';
import type { Text } from '../texts/language.tsx';

export const storyTexts = {
  noHeadline: { bn: 'শিরোনাম ছাড়া', en: 'No headline' },
  backToBoard: { bn: 'বোর্ডে ফিরুন', en: 'Back to the board' },
  save: { bn: 'রাখুন', en: 'Save' },
  saveHint: { bn: 'নতুন সংস্করণ রাখুন (Ctrl+S)', en: 'Keep a new revision (Ctrl+S)' },
  saved: { bn: 'সংস্করণ {n} রাখা হয়েছে।', en: 'Kept as revision {n}.' },
  saveWithNote: { bn: 'নোট দিয়ে রাখুন', en: 'Save with a note' },
  signedOut: {
    bn: 'আপনার প্রবেশ শেষ হয়েছে। এই পাতা বন্ধ করবেন না, লেখা এখানেই আছে; অন্য জানালায় প্রবেশ করলে এখানে আপনাআপনি চলবে।',
    en: 'You are signed out. Keep this page open, your text is here; sign in in another window and it goes on by itself.',
  },
  signInThere: { bn: 'অন্য জানালায় প্রবেশ করুন', en: 'Sign in in another window' },
  notOnDevice: {
    bn: 'এই ব্রাউজার লেখা ধরে রাখতে পারছে না। ‘সার্ভারে রাখা হয়েছে’ না দেখা পর্যন্ত জানালা বন্ধ করবেন না।',
    en: 'This browser cannot keep your text. Do not close the window before it says ‘Kept on the server’.',
  },
  refused: {
    bn: 'সার্ভার এই লেখা নিচ্ছে না। যা লিখেছেন কপি করে রাখুন, তারপর পাতাটি আবার খুলুন।',
    en: 'The server does not take this text. Copy what you wrote, then open the page again.',
  },
  rescued: {
    bn: 'যে অনুচ্ছেদে লেখা চলছিল, সেটি এর মধ্যে আরেকজন সরিয়েছেন। লেখাটুকু একেবারে শেষে রাখা আছে; জায়গামতো বসিয়ে নিন।',
    en: 'A colleague took away a paragraph in which somebody was writing. The words stand at the very end; put them in their place.',
  },
  elsewhere: {
    bn: 'এর মধ্যে অন্য পথে একটি সংস্করণ এসেছে। রাখার সময় দুটো লেখা মিলিয়ে দেখানো হবে।',
    en: 'A revision came in by another way meanwhile. When you save, both texts are shown.',
  },
  nothingToSave: {
    bn: 'নতুন কিছু লেখা হয়নি; সংস্করণ {n}-ই সর্বশেষ।',
    en: 'Nothing new; revision {n} is the newest.',
  },
  kept: { bn: 'সার্ভারে রাখা হয়েছে', en: 'Kept on the server' },
  sending: { bn: 'পাঠানো হচ্ছে', en: 'Sending' },
  offline: { bn: 'সংযোগ নেই: লেখা এই যন্ত্রে রাখা আছে', en: 'No connection: your text is kept on this device' },
  offlineOnPage: {
    bn: 'সংযোগ নেই: লেখা শুধু এই খোলা পাতায় আছে',
    en: 'No connection: your text is on this open page only',
  },
  offlineAct: {
    bn: 'এখন সংযোগ নেই। লেখা যেমন আছে তেমনই থাকল; সংযোগ ফিরলে আবার চেষ্টা করুন।',
    en: 'There is no connection now. Your text stays as it is; try again when it is back.',
  },
  hereNow: { bn: 'এখন এখানে আছেন', en: 'Here now' },
  history: { bn: 'ইতিহাস', en: 'History' },
  revisionNumber: { bn: 'সংস্করণ {n}', en: 'Revision {n}' },
  unpublishedChanges: { bn: 'পাঠক এখনো নতুন লেখা দেখছেন না', en: 'Readers do not see the newest text yet' },
  scheduledFor: { bn: '{at} প্রকাশ পাবে', en: 'Goes out {at}' },
  embargoUntil: { bn: 'নিষেধ-সময় {at} পর্যন্ত', en: 'Under embargo until {at}' },
  seePublished: { bn: 'পাঠকের পাতা', en: 'Readers’ page' },
  more: { bn: 'আরও', en: 'More' },
  moreActs: { bn: 'আরও কাজ', en: 'More actions' },

  readsOnly: { bn: 'আপনি পড়তে পারেন, বদলাতে পারেন না।', en: 'You can read this, not change it.' },
  readsApproved: { bn: 'অনুমোদিত: বদলাতে হলে ফেরত চান।', en: 'Approved: to change it, ask for it back.' },
  readsWithdrawn: {
    bn: 'প্রত্যাহৃত: আপনার ভূমিকায় বদলানো যায় না।',
    en: 'Withdrawn: your role cannot change it.',
  },
  withdrawnBecause: { bn: 'কারণ: {reason}', en: 'Reason: {reason}' },

  parts: { bn: 'সংবাদের অংশ', en: 'Parts of the story' },
  copy: { bn: 'লেখা', en: 'Copy' },
  details: { bn: 'বিবরণ', en: 'Details' },
  credits: { bn: 'কৃতিত্ব', en: 'Credits' },
  sources: { bn: 'উৎস', en: 'Sources' },
  topics: { bn: 'বিষয়', en: 'Topics' },
  check: { bn: 'যাচাই', en: 'Check' },

  section: { bn: 'বিভাগ', en: 'Section' },
  noSection: { bn: 'বিভাগ বাছুন', en: 'Choose a section' },
  slug: { bn: 'ঠিকানার শেষ অংশ (স্লাগ)', en: 'End of the address (slug)' },
  slugHint: { bn: 'খালি রাখলে শিরোনাম থেকে হবে।', en: 'Left empty, it comes from the headline.' },
  slugWrong: {
    bn: 'শুধু ছোট ইংরেজি অক্ষর, অঙ্ক আর হাইফেন চলে।',
    en: 'Only small Latin letters, digits and hyphens.',
  },
  slugNext: { bn: 'এভাবে হবে: {slug}', en: 'It will be: {slug}' },
  address: { bn: 'পাঠকের ঠিকানা', en: 'Readers’ address' },
  noneYet: { bn: 'এখনো ঠিক হয়নি', en: 'Not yet' },
  detailsSettled: {
    bn: 'প্রকাশিত সংবাদের ঠিকানা আর বদলায় না। বিভাগ বদলাতে পারেন আবার প্রকাশ করার সময়।',
    en: 'The address of a published story stays. Its section can be changed when it is published again.',
  },
  embargo: { bn: 'নিষেধ-সময়', en: 'Embargo' },
  embargoHint: {
    bn: 'এর আগে কোথাও প্রকাশ পাবে না। সময়: {zone}।',
    en: 'It appears nowhere before this. Times of {zone}.',
  },
  embargoWrong: { bn: 'এই সময়টি পড়া গেল না।', en: 'This is no time.' },
  liftEmbargo: { bn: 'নিষেধ-সময় তুলে নিন', en: 'Lift the embargo' },
  keepDetails: { bn: 'বিবরণ রাখুন', en: 'Keep the details' },
  detailsKept: { bn: 'বিবরণ রাখা হয়েছে।', en: 'The details are kept.' },

  role: { bn: 'ভূমিকা', en: 'Role' },
  initialsOnly: { bn: 'শুধু স্বাক্ষর', en: 'Initials only' },
  creditName: { bn: 'নাম বা আদ্যক্ষর', en: 'Name or initials' },
  creditHint: {
    bn: 'বাংলা বা ইংরেজিতে লিখুন; তালিকায় না থাকলেও চলবে।',
    en: 'In Bangla or Latin; it need not be on the list.',
  },
  addCredit: { bn: 'নাম যোগ করুন', en: 'Add' },
  noCredits: { bn: 'এখনো কারও নাম নেই।', en: 'No names yet.' },
  nameOf: { bn: '{name}: নাম', en: 'Name of {name}' },
  roleOf: { bn: '{name}: ভূমিকা', en: 'Role of {name}' },
  moveUp: { bn: '{name}: ওপরে নিন', en: 'Move {name} up' },
  moveDown: { bn: '{name}: নিচে নিন', en: 'Move {name} down' },
  remove: { bn: '{name}: বাদ দিন', en: 'Remove {name}' },
  removed: { bn: '{name} বাদ গেছে।', en: '{name} is removed.' },
  added: { bn: '{name} যোগ হয়েছে।', en: '{name} is added.' },
  suggestions: { bn: 'মিলে যায় এমন {n}টি', en: '{n} suggestions' },

  topicName: { bn: 'বিষয়ের নাম', en: 'Name of a topic' },
  topicHint: {
    bn: 'নতুন নামও দেওয়া যায়। ক্রম বদলাতে Alt+↑ ↓।',
    en: 'New names are welcome. Alt+↑ ↓ changes the order.',
  },
  addTopic: { bn: 'বিষয় যোগ করুন', en: 'Add' },
  noTopics: { bn: 'এখনো কোনো বিষয় নেই।', en: 'No topics yet.' },

  publisher: { bn: 'কার খবর', en: 'Publisher' },
  publisherHint: { bn: 'যেমন রয়টার্স, বিবিসি, বাসস', en: 'Reuters, BBC, BSS' },
  publisherMissing: { bn: 'কার খবর, লিখুন।', en: 'Say whose report it is.' },
  sourceAddress: { bn: 'ওয়েব ঠিকানা', en: 'Web address' },
  sourceAddressWrong: { bn: 'ঠিকানা https:// দিয়ে শুরু হয়।', en: 'An address begins with https://.' },
  addSource: { bn: 'উৎস যোগ করুন', en: 'Add a source' },
  noSources: { bn: 'এখনো কোনো উৎস নেই।', en: 'No sources yet.' },
  sourceText: { bn: '{name}: উৎসের লেখা', en: 'Text of {name}' },
  sourceTextHint: {
    bn: 'উৎসের লেখা এখানে পেস্ট করুন, যে ভাষাতেই হোক।',
    en: 'Paste the source’s text here, in any language.',
  },
  showBeside: { bn: 'লেখার পাশে রাখুন', en: 'Show beside the copy' },
  showText: { bn: 'উৎসের লেখা', en: 'Text of the source' },
  hideBeside: { bn: 'পাশ থেকে সরান', en: 'Close' },
  whichSource: { bn: 'কোন উৎস', en: 'Which source' },
} satisfies Record<string, Text>;

/** How a credit's role is called in the panel and in comparisons; the site says the same before the name. */
export const creditRoleTexts = {
  reporter: { bn: 'প্রতিবেদন', en: 'Reporting' },
  translator: { bn: 'ভাষান্তর', en: 'Translation' },
  'sub-editor': { bn: 'সম্পাদনা', en: 'Editing' },
  photographer: { bn: 'ছবি', en: 'Picture' },
} satisfies Record<CreditRole, Text>;
