import type { Text } from '../texts/language.tsx';

/** Buttons and dialogs of the way of a story to its readers. */
export const workflowTexts = {
  'hand-over': { bn: 'সম্পাদনায় দিন', en: 'Hand over' },
  'send-back': { bn: 'ফেরত পাঠান', en: 'Send back' },
  approve: { bn: 'অনুমোদন দিন', en: 'Approve' },
  schedule: { bn: 'সময় ঠিক করুন', en: 'Schedule' },
  reschedule: { bn: 'সময় বদলান', en: 'Change the time' },
  unschedule: { bn: 'সময় তুলে নিন', en: 'Unschedule' },
  publish: { bn: 'প্রকাশ করুন', en: 'Publish' },
  publishChanges: { bn: 'বদল প্রকাশ করুন', en: 'Publish changes' },
  publishAnyway: { bn: 'তবু প্রকাশ করুন', en: 'Publish all the same' },
  scheduleAnyway: { bn: 'তবু সময় ঠিক করুন', en: 'Schedule all the same' },
  correct: { bn: 'সংশোধনী দিন', en: 'Correct' },
  withdraw: { bn: 'প্রত্যাহার করুন', en: 'Withdraw' },
  reinstate: { bn: 'পাঠকের কাছে ফেরান', en: 'Reinstate' },

  save: { bn: 'রাখুন', en: 'Save' },
  saveTitle: { bn: 'নোট দিয়ে রাখুন', en: 'Save with a note' },
  saveText: {
    bn: 'নতুন সংস্করণের সঙ্গে নোটটি ইতিহাসে থাকবে।',
    en: 'The note stands with the new revision in the history.',
  },
  handOverTitle: { bn: 'সম্পাদনায় দেবেন?', en: 'Hand over to the desk?' },
  handOverText: {
    bn: 'সংবাদটি সম্পাদকের টেবিলে যাবে। চাইলে একটি কথা জানিয়ে দিন।',
    en: 'The story goes to the editors. Add a word if you like.',
  },
  sendBackTitle: { bn: 'ফেরত পাঠাবেন?', en: 'Send it back?' },
  sendBackText: { bn: 'কী বদলাতে হবে, লিখে দিন।', en: 'Say what should change.' },
  approveTitle: { bn: 'অনুমোদন দেবেন?', en: 'Approve?' },
  approveText: {
    bn: 'অনুমোদনের পর প্রতিবেদক আর বদলাতে পারবেন না।',
    en: 'Once approved, reporters can no longer change it.',
  },
  unscheduleTitle: { bn: 'ঠিক করা সময় তুলে নেবেন?', en: 'Take back the schedule?' },
  unscheduleText: {
    bn: 'সংবাদটি আপনাআপনি প্রকাশ পাবে না; অনুমোদিত থাকবে।',
    en: 'The story will not go out by itself; it stays approved.',
  },
  withdrawTitle: { bn: 'প্রত্যাহার করবেন?', en: 'Withdraw it?' },
  withdrawText: {
    bn: 'পাঠক আর সংবাদটি দেখবেন না; তার ঠিকানায় লেখা থাকবে যে এটি প্রত্যাহৃত।',
    en: 'Readers no longer see the story; its address says that it was withdrawn.',
  },
  reinstateTitle: { bn: 'পাঠকের কাছে ফেরাবেন?', en: 'Bring it back to readers?' },
  reinstateText: {
    bn: 'সংবাদটি আগের ঠিকানায় আবার পড়া যাবে, এখন যেমন লেখা আছে তেমন।',
    en: 'The story can be read again at its address, as it is written now.',
  },
  note: { bn: 'নোট', en: 'Note' },
  noteOptional: { bn: 'নোট (না দিলেও চলে)', en: 'Note (optional)' },
  noteMissing: { bn: 'কী বদলাতে হবে, লিখুন।', en: 'Say what should change.' },
  reason: { bn: 'কারণ', en: 'Reason' },
  reasonMissing: { bn: 'কারণ লিখুন।', en: 'Give the reason.' },

  publishTitle: { bn: 'পাঠকের কাছে যাচ্ছে', en: 'Before it goes to readers' },
  preparing: { bn: 'সর্বশেষ লেখা রাখা হচ্ছে…', en: 'Keeping the newest text…' },
  missing: { bn: 'প্রকাশের আগে দরকার', en: 'Needed before publishing' },
  advice: { bn: 'আরেকবার দেখুন', en: 'Worth another look' },
  nothingMissing: { bn: 'যা যা দরকার, সবই আছে।', en: 'Everything needed is there.' },
  goThere: { bn: 'সেখানে যান', en: 'Go there' },
  setSection: { bn: 'এই বিভাগে দিন', en: 'Set this section' },

  whatChanges: { bn: 'পাঠক কী জানবেন', en: 'What readers are told' },
  update: { bn: 'হালনাগাদ', en: 'Update' },
  updateText: {
    bn: 'নতুন খবর যোগ হয়েছে। ‘আপডেট’ সময় বদলাবে।',
    en: 'There is news. The time of update changes.',
  },
  minorEdit: { bn: 'ছোট সংশোধন', en: 'Minor edit' },
  minorEditText: {
    bn: 'বানান বা ভাষা ঠিক করা। ‘আপডেট’ সময় আগেরটাই থাকবে।',
    en: 'Spelling or wording. The time of update stays.',
  },
  correction: { bn: 'সংশোধনী', en: 'Correction' },
  correctionText: {
    bn: 'ভুল তথ্য ঠিক করা। নিচের কথাটি সংবাদের সঙ্গে পাঠক পড়বেন।',
    en: 'A fact was wrong. Readers see the note below with the story.',
  },
  correctionNote: { bn: 'পাঠকের জন্য সংশোধনী', en: 'Correction for readers' },
  correctionHint: {
    bn: 'যেমন: আগে নিহতের সংখ্যা ৫ লেখা হয়েছিল; আসলে ৩।',
    en: 'For example: An earlier version said five were killed; it was three.',
  },
  correctionMissing: { bn: 'পাঠক কী জানবেন, লিখুন।', en: 'Write what readers should know.' },
  nothingNew: {
    bn: 'পাঠক যা দেখছেন, লেখা তা-ই আছে; প্রকাশ করার মতো নতুন কিছু নেই।',
    en: 'Readers already see this text; there is nothing new to publish.',
  },

  publishAt: { bn: 'কবে, কখন', en: 'Date and time' },
  publishAtHint: { bn: 'সময়: {zone}।', en: 'Times of {zone}.' },
  halfHour: { bn: 'আধা ঘণ্টা পরে', en: 'In half an hour' },
  hour: { bn: 'এক ঘণ্টা পরে', en: 'In an hour' },
  tonight: { bn: 'আজ রাত ৯টা', en: 'Tonight at 9' },
  morning: { bn: 'কাল সকাল ৬টা', en: 'Tomorrow at 6' },
  unreadable: { bn: 'তারিখ ও সময় দুটোই দিন।', en: 'Give both date and time.' },
  past: { bn: 'এই সময় পেরিয়ে গেছে।', en: 'This time has passed.' },
  embargoed: {
    bn: 'নিষেধ-সময় {at} পর্যন্ত; তার আগে প্রকাশ পাবে না।',
    en: 'It is under embargo until {at} and cannot go out before.',
  },
  embargoHolds: {
    bn: 'নিষেধ-সময় {at} পর্যন্ত। এখন প্রকাশ করলে সেই সময়ে আপনাআপনি প্রকাশ পাবে।',
    en: 'Under embargo until {at}. Published now, it goes out at that time by itself.',
  },

  publishAfterEmbargo: { bn: 'নিষেধ-সময় শেষে প্রকাশ করুন', en: 'Publish after the embargo' },

  preview: { bn: 'যেমন দেখাবে', en: 'How it will look' },
  asPage: { bn: 'পাতা', en: 'Page' },
  asSearch: { bn: 'সার্চে', en: 'In search' },
  asShared: { bn: 'শেয়ারে', en: 'Shared' },
  phone: { bn: 'ফোন', en: 'Phone' },
  desktop: { bn: 'কম্পিউটার', en: 'Desktop' },
  pagePreview: { bn: 'পাঠক যে পাতা দেখবেন', en: 'The page as readers will see it' },
  onFacebook: { bn: 'ফেসবুক', en: 'Facebook' },
  onX: { bn: 'এক্স', en: 'X' },
  onWhatsApp: { bn: 'হোয়াটসঅ্যাপ', en: 'WhatsApp' },

  'done-in-review': { bn: 'সম্পাদনায় দেওয়া হয়েছে।', en: 'Handed over.' },
  'done-draft': { bn: 'ফেরত পাঠানো হয়েছে।', en: 'Sent back.' },
  'done-approved': { bn: 'অনুমোদিত।', en: 'Approved.' },
  'done-scheduled': { bn: 'সময় ঠিক হয়েছে: {at}।', en: 'Scheduled for {at}.' },
  'done-published': { bn: 'পাঠকের কাছে পৌঁছেছে।', en: 'Readers have it.' },
  'done-withdrawn': { bn: 'প্রত্যাহার করা হয়েছে।', en: 'Withdrawn.' },
} satisfies Record<string, Text>;
