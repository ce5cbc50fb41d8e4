import type { Text } from '../texts/language.tsx';

export const sourceCheckTexts = {
  checking: { bn: 'উৎসের সঙ্গে মেলানো হচ্ছে…', en: 'Checking against the source…' },
  'no-source': {
    bn: 'উৎসের লেখা নেই। ‘উৎস’ অংশে উৎস যোগ করে তার ইংরেজি লেখা পেস্ট করুন; সঙ্গে সঙ্গে মেলানো শুরু হবে।',
    en: 'There is no source text. Add the source under ‘Sources’ and paste its English text; checking begins at once.',
  },
  goToSources: { bn: 'উৎস অংশে যান', en: 'Go to sources' },
  'not-english': {
    bn: 'উৎসের লেখা ইংরেজি নয়। শুধু ইংরেজি উৎসের সঙ্গে বাংলা কপি মেলানো যায়।',
    en: 'The source is not in English. Bangla copy can be checked against an English source alone.',
  },
  'no-copy': {
    bn: 'এখনো কিছু লেখা হয়নি। লেখা শুরু করলেই উৎসের সঙ্গে মেলানো হবে।',
    en: 'Nothing is written yet. As soon as it is, it is checked against the source.',
  },
  checkAgain: { bn: 'আবার মেলান', en: 'Check again' },
  failed: { bn: 'মেলানো গেল না। কপি যেমন ছিল তেমনই আছে।', en: 'The check failed. Your text is as it was.' },
  nothingFound: {
    bn: 'কোনো অমিল পাওয়া যায়নি। মেলানো হয়েছে {sentences}টি বাক্য, {numbers}টি সংখ্যা।',
    en: 'No differences found. Compared: {sentences} sentences, {numbers} numbers.',
  },
  counts: { bn: '{errors}টি ভুল, {warnings}টি দেখে নেওয়ার', en: '{errors} errors, {warnings} to look at' },
  countErrors: { bn: '{errors}টি ভুল', en: '{errors} errors' },
  countWarnings: { bn: '{warnings}টি দেখে নেওয়ার', en: '{warnings} to look at' },
  allDismissed: { bn: 'আর কোনো অমিল খোলা নেই।', en: 'No open findings.' },
  findings: { bn: 'উৎসের সঙ্গে অমিল', en: 'Differences from the source' },
  inCopy: { bn: 'কপিতে', en: 'Copy' },
  inSource: { bn: 'উৎসে', en: 'Source' },
  notThere: { bn: 'নেই', en: 'not there' },
  goToCopy: { bn: 'কপিতে যান', en: 'Go to copy' },
  goToSource: { bn: 'উৎসে যান', en: 'Go to source' },
  acceptedBy: {
    bn: 'এটি জেনেই {by} প্রকাশ করেছেন, {at}।',
    en: '{by} published knowing of this, {at}.',
  },

  dismiss: { bn: 'বাতিল…', en: 'Dismiss…' },
  dismissNow: { bn: 'বাতিল করুন', en: 'Dismiss' },
  dismissReason: { bn: 'কেন বাতিল', en: 'Why' },
  usualReasons: { bn: 'যেসব কারণ প্রায়ই লাগে', en: 'Usual reasons' },
  reasonMissing: { bn: 'কারণ লিখুন, অন্তত তিন অক্ষর।', en: 'Give a reason of three letters or more.' },
  reasonKept: { bn: 'কারণটি ইতিহাসে থাকবে।', en: 'The reason is kept in the history.' },
  dismissed: { bn: 'বাতিল করা হয়েছে।', en: 'Dismissed.' },
  dismissedFindings: { bn: 'বাতিল করা অমিল ({n})', en: 'Dismissed ({n})' },
  dismissedBy: { bn: '{by}, {at}: {reason}', en: '{by}, {at}: {reason}' },
  restore: { bn: 'ফিরিয়ে আনুন…', en: 'Restore…' },
  restoreNow: { bn: 'ফিরিয়ে আনুন', en: 'Restore' },
  restoreReason: { bn: 'কেন ফিরিয়ে আনছেন', en: 'Why' },
  restored: { bn: 'ফিরিয়ে আনা হয়েছে।', en: 'Restored.' },

  sourceChanged: { bn: 'উৎস বদলেছে: {name}', en: 'The source changed: {name}' },
  sourceChangedText: {
    bn: 'কপিটি আগের উৎস থেকে করা। যা বদলেছে, আর কপির যেখানে তা লাগে:',
    en: 'The copy was made from the text before. What changed, and where in the copy it matters:',
  },
  onlySpaces: { bn: 'শুধু ফাঁকা জায়গা বদলেছে।', en: 'Only spaces changed.' },
  changedSentence: { bn: 'বদলেছে', en: 'Changed' },
  addedSentence: { bn: 'নতুন এসেছে', en: 'New' },
  goneSentence: { bn: 'বাদ গেছে', en: 'Gone' },
  touches: { bn: 'কপির এই অংশে লাগে', en: 'Touches this in the copy' },
  touchesNothing: { bn: 'কপিতে এখনো নেই।', en: 'Not in the copy yet.' },
  touchedNothing: { bn: 'কপিতে এর কোনো বাক্য নেই।', en: 'No sentence of the copy says it.' },
  followsNow: { bn: 'কপি এখন নতুন উৎস মেনে চলে', en: 'The copy follows the new source now' },
  followsNowDone: {
    bn: 'কপি নতুন উৎস মেনে চলে, ধরে নেওয়া হলো।',
    en: 'The copy counts as following the new source.',
  },

  sayings: { bn: 'কে কী বলেছেন ({n})', en: 'Who said what ({n})' },
  noSayings: { bn: 'কপিতে কারও নামে কোনো কথা নেই।', en: 'The copy reports nobody’s words.' },
  unsourced: { bn: 'সূত্র ছাড়া', en: 'No source' },
  unnamed: { bn: 'সূত্রের নাম নেই', en: 'Unnamed source' },
  unsourcedCount: { bn: '{n}টিতে সূত্র নেই', en: '{n} without a source' },

  askPublish: {
    bn: 'উৎসের সঙ্গে {n}টি অমিল খোলা আছে। তবু প্রকাশ করবেন?',
    en: '{n} errors against the source are open. Publish all the same?',
  },
  askSchedule: {
    bn: 'উৎসের সঙ্গে {n}টি অমিল খোলা আছে। তবু সময় ঠিক করবেন?',
    en: '{n} errors against the source are open. Schedule all the same?',
  },
  publishAnywayText: {
    bn: 'হ্যাঁ বললে ইতিহাসে থাকবে যে এগুলো জেনেই প্রকাশ করা হয়েছে। ঠিক করতে চাইলে কপিতে ফিরে যান।',
    en: 'If you do, the history says that it was published knowing of these. To correct them, go back to the copy.',
  },
  backToCheck: { bn: 'যাচাইয়ে ফিরুন', en: 'Back to the check' },
} satisfies Record<string, Text>;

/** Reasons that a press of a button gives. */
export const usualReasons = {
  dismiss: [
    { bn: 'ইচ্ছাকৃত সংক্ষেপ', en: 'Shortened on purpose' },
    { bn: 'রূপান্তর ঠিক আছে', en: 'The conversion is right' },
    { bn: 'উৎসে ভুল', en: 'The source is wrong' },
  ],
  restore: [
    { bn: 'আবার দেখা দরকার', en: 'Needs another look' },
    { bn: 'ভুলে বাতিল হয়েছিল', en: 'Dismissed by mistake' },
  ],
} satisfies Record<string, readonly Text[]>;
