import { wordSet, wordTable } from './word-set.ts';

/** What one does by saying it. */
export type SayingAct =
  | 'say'
  | 'claim'
  | 'accuse'
  | 'deny'
  | 'confirm'
  | 'warn'
  | 'ask'
  | 'order'
  | 'feel'
  | 'think'
  | 'announce';

/** Verbs of saying that need no noun. */
export const SAYING_VERBS = wordTable<SayingAct>({
  say: `বলেন বলেছেন বললেন বলছেন বলেছিলেন বলতেন বলেছে বলছে বলেছিল বলল বললো বলেছিলো জানান জানায় জানালেন জানাল জানালো
    জানাচ্ছেন জানাচ্ছে জানিয়েছেন জানিয়েছে জানিয়েছিলেন জানিয়েছিল লেখেন লিখেছেন লিখেছে লিখেছিলেন লিখলেন লিখেছিল
    শোনান শুনিয়েছেন বলেননি`,
  ask: 'শুধান শুধালেন',
});

/** Forms that are a verb of saying only where a comma or যে follows: each is also a word of another kind. */
export const UNSURE_SAYING_VERBS = wordSet('বলে লেখে জানাই');

/** Light verbs that make a verb of saying with a noun before them. */
export const LIGHT_VERBS = wordTable<'do' | 'give' | 'raise' | 'want'>({
  do: `করেন করেছেন করলেন করছেন করেছিলেন করেছে করছে করেছিল করল করলো করতেন`,
  give: `দেন দিয়েছেন দিলেন দিচ্ছেন দিয়েছিলেন দেয় দিয়েছে দিচ্ছে দিয়েছিল দিল দিলো`,
  raise: `তোলেন তুলেছেন তুললেন তুলছেন তুলেছে তুলছে তোলে তুলেছিলেন তুলেছিল`,
  want: `চান চেয়েছেন চাইলেন চেয়েছে চায় চেয়েছিলেন`,
});
export const UNSURE_LIGHT_VERBS = wordTable<'do' | 'give'>({ do: 'করে', give: 'দেয়' });

/** Nouns that say something with করা. */
export const SAID_BY_DOING = wordTable<SayingAct>({
  say: 'মন্তব্য উল্লেখ যোগ ব্যাখ্যা স্পষ্ট বর্ণনা ব্যক্ত স্মরণ পুনর্ব্যক্ত',
  claim: 'দাবি দাবী',
  accuse: 'অভিযোগ দোষারোপ সমালোচনা',
  deny: 'অস্বীকার নাকচ প্রত্যাখ্যান খণ্ডন',
  confirm: 'নিশ্চিত স্বীকার',
  warn: 'সতর্ক হুঁশিয়ার সাবধান',
  ask: 'প্রশ্ন জিজ্ঞাসা জিজ্ঞেস',
  order: 'অনুরোধ আহ্বান সুপারিশ প্রস্তাব নির্দেশ',
  feel: 'আশা আশঙ্কা শঙ্কা প্রত্যাশা আশংকা',
  think: 'মনে ধারণা অনুমান বিশ্বাস পূর্বাভাস',
  announce: 'ঘোষণা',
});

/** What is shown or expressed (উদ্বেগ প্রকাশ করেছে, অভিমত ব্যক্ত করেন). */
export const EXPRESSING = wordSet('প্রকাশ ব্যক্ত');
export const EXPRESSED = wordSet(
  `উদ্বেগ আশা আশঙ্কা আশংকা শঙ্কা সন্দেহ সংশয় ক্ষোভ অসন্তোষ হতাশা বিস্ময় দুঃখ প্রত্যয় অভিমত মত আশাবাদ আস্থা সন্তোষ
  প্রত্যাশা উৎকণ্ঠা বিশ্বাস আগ্রহ অঙ্গীকার`,
);

/** Nouns that say something with দেওয়া. */
export const SAID_BY_GIVING = wordTable<SayingAct>({
  say: 'তথ্য মত জবাব উত্তর যুক্তি ব্যাখ্যা পরামর্শ বক্তব্য ইঙ্গিত আশ্বাস প্রতিশ্রুতি অভিমত জোর',
  warn: 'হুঁশিয়ারি হুমকি সতর্কবার্তা',
  order: 'নির্দেশ তাগিদ নির্দেশনা আদেশ',
  announce: 'ঘোষণা',
  think: 'পূর্বাভাস',
  confirm: 'স্বীকারোক্তি',
});

/** Nouns that say something with জানানো. */
export const SAID_BY_LETTING_KNOW = wordTable<SayingAct>({
  order: 'আহ্বান অনুরোধ দাবি দাবী আবেদন',
  say: 'নিন্দা প্রতিবাদ প্রতিক্রিয়া',
  feel: 'আশঙ্কা উদ্বেগ',
  warn: 'হুঁশিয়ারি',
});

/** Nouns that say something with তোলা and চাওয়া. */
export const SAID_BY_RAISING = wordTable<SayingAct>({ ask: 'প্রশ্ন', accuse: 'অভিযোগ', claim: 'দাবি' });
export const SAID_BY_WANTING = wordTable<SayingAct>({ ask: 'জানতে' });

/** One lets these be known without saying anything: উষ্ণ অভ্যর্থনা জানান. */
export const SHOWN_NOT_SAID = wordSet(
  `অভ্যর্থনা শ্রদ্ধা অভিনন্দন ধন্যবাদ সমর্থন স্বাগত স্বাগতম বিদায় শুভেচ্ছা সমবেদনা শোক কৃতজ্ঞতা সম্মান সালাম আমন্ত্রণ
  সংহতি সম্মতি একাত্মতা শ্রদ্ধাঞ্জলি সম্মাননা সংবর্ধনা সহানুভূতি অভিবাদন`,
);

/** Participles with the forms of হওয়া and যাওয়া by which nobody is named as the speaker: বলা হয়েছে, জানা গেছে; not বলা যায়. */
export const PASSIVE_SAYINGS = wordTable<'become' | 'go'>({ become: 'বলা জানানো লেখা', go: 'জানা শোনা' });
export const PASSIVE_ENDINGS = wordTable<'become' | 'go'>({
  become: 'হয় হয়েছে হয়েছিল হচ্ছে হয়েছিলো হতো',
  go: 'গেছে যায় গেল যাচ্ছে গিয়েছে গেছিল',
});
/** অভিযোগ উঠেছে, অভিযোগ রয়েছে, খবর পাওয়া গেছে. */
export const RISEN = wordSet('উঠেছে উঠছে ওঠে রয়েছে আছে');
export const RISEN_NOUNS = wordTable<SayingAct>({ accuse: 'অভিযোগ', say: 'গুঞ্জন' });

/** Phrases after whose noun the statement follows: X-এর তথ্য অনুযায়ী, X-এর মতে. */
export const SOURCE_NOUNS = wordSet(
  `তথ্য হিসাব হিসেব পরিসংখ্যান ভাষ্য বক্তব্য বর্ণনা মত প্রতিবেদন জরিপ দাবি সূত্র খবর তথ্যমতে গবেষণা রিপোর্ট বিবৃতি`,
);
export const ACCORDING = wordSet('অনুযায়ী অনুসারে মোতাবেক');
/** Whole phrases of one word: পুলিশের মতে. */
export const SOURCE_PHRASES = wordTable<SayingAct>({
  say: 'মতে তথ্যমতে ভাষ্যমতে হিসাবমতে',
});
/** Nouns that give a statement where a comma follows at once: পুলিশের দাবি, … */
export const BARE_SOURCE_NOUNS = wordTable<SayingAct>({
  say: 'ভাষ্য বক্তব্য মন্তব্য মত অভিমত যুক্তি কথা ভাষায় কথায় দৃষ্টিতে বর্ণনায়',
  claim: 'দাবি দাবী',
  accuse: 'অভিযোগ',
  feel: 'আশঙ্কা আশা শঙ্কা',
  think: 'ধারণা',
  ask: 'প্রশ্ন',
});
export const RELAYED_BY = wordSet('বরাত উদ্ধৃতি');
/** What a statement is written in: X-এর প্রতিবেদনে বলা হয়েছে. */
export const DOCUMENTS = wordSet(
  `প্রতিবেদনে বিবৃতিতে বিজ্ঞপ্তিতে এজাহারে খবরে পোস্টে চিঠিতে প্রজ্ঞাপনে বার্তায় নোটিশে সূত্রে অভিযোগে গবেষণায় জরিপে
  আদেশে রায়ে স্ট্যাটাসে টুইটে ভিডিওতে আবেদনে পূর্বাভাসে বুলেটিনে নথিতে প্রতিবেদনটিতে বিবৃতিটিতে বইয়ে বইটিতে লেখায় কলামে ঘোষণায় সতর্কবার্তায়
  অভিযোগপত্রে রিপোর্টে নির্দেশনায় প্রেসনোটে নিবন্ধে সম্পাদকীয়তে`,
);
/** কথা, তথ্য, অভিযোগ after এ or এসব: what was said stands before. */
export const POINTS_BACK = wordSet('এ এই এসব এমন একই সেই ওই এমনটাই এমনটিই এমনটা এমনটি');
export const SAID_BEFORE = wordSet(
  'কথা কথাই তথ্য মন্তব্য অভিযোগ দাবি ঘোষণা আহ্বান আশঙ্কা হুঁশিয়ারি কথাগুলো নির্দেশ নির্দেশনা প্রশ্ন আশাবাদ',
);

/** Nouns whose verb may have an object of its own; only with যে, a colon or a quotation is a statement sure to follow. */
export const WITH_OBJECT = wordSet(
  'ঘোষণা সমালোচনা প্রত্যাখ্যান নাকচ খণ্ডন বর্ণনা পূর্বাভাস দোষারোপ সুপারিশ প্রস্তাব নির্দেশ তথ্য জবাব উত্তর বক্তব্য পরামর্শ ব্যাখ্যা স্পষ্ট নিশ্চিত স্মরণ ব্যক্ত প্রতিশ্রুতি',
);
/** What is confirmed or denied without being told again: বিষয়টি নিশ্চিত করেন. */
export const MATTERS = wordSet('বিষয়টি তথ্য তথ্যটি খবরটি ঘটনাটি সত্যতা অভিযোগ দাবি খবর ঘটনা');
