/**
 * How a phrase denies. `not`: outright (not, never; না, নেই). `implied`: another word carries it, or it denies no statement
 * (unable, refused, not only; অসম্ভব), so it answers a denial of the other language and asks for none. `bound`: না with a verb
 * that stands for a noun or a clause (লক্ষণ না থাকা), which renders not and without alike. `idle`: it looks like a denial and is none (কি না). Lists are in the notation of phrase-table.ts.
 */
export type Denial = 'not' | 'implied' | 'bound' | 'idle';

export const englishDenials: Readonly<Partial<Record<Denial, string>>> = {
  not: `not, no, never, none, nobody, nothing, nowhere, neither, nor, cannot, noone, can't, don't, doesn't, didn't, won't, wouldn't, shouldn't, couldn't, isn't, aren't, wasn't, weren't,
    hasn't, haven't, hadn't, mustn't, needn't, ain't, shan't, mightn't, daren't, oughtn't, dont, doesnt, didnt, isnt, wasnt, wont`,
  implied: `without, unable, inability, fail+, failing, failure|failures, refuse+, refusal|refusals, deny+, denial|denials, reject+, rejection, lack+, lacking, absen*, miss|missed|misses|missing, lose|loses|lost|losing|loss,
    prevent+, avoid+, avoidable, hardly, barely, scarcely, rarely, seldom, few, little, unless, until, till, yet to, prohibit*, forbid*, ban++, bars|barred,
    exclud*, rule|rules|ruled|ruling out, keep|kept|keeps|keeping from, still out, decline+ to, stop|stops|stopped|stopping, refrain+, abstain*, cease+, other than, instead, rather, except, otherwise, or else, too, free of|from, far from,
    ignor*, neglect*, overlook*, against, void, null, nil, zero, devoid, dislik*, disagre*, disappear*, disapprov*, disobey*, disregard*, disconnect*, dissatisf*, disabl*, discontinu*, dishonest*, distrust*, disallow*, disbelie*, disinterest*, displeas*, disqualif*, disown*,
    non*, asymptomatic*, asympt*, atypical, abnormal*, alone, hate|hates|hated, doubt*, sick of, tired of, wrong, false, difficult, hard, impossible, remain|remains|remained to, unaware, hide|hides|hid|hiding,
    impossib*, impract*, improb*, improper*, immatur*, immeasur*, immob*, immor*, impartial*, impatien*, imperfect*, inabil*, inaccess*, inaccur*, inact*, inadequ*, inadvert*, inappropr*, incap*, incompat*, incompet*, incomplet*, inconclus*, inconsist*, inconven*, incorrect*, incur*, indefin*,
    indifferen*, indirect*, indispens*, indisput*, indistinguish*, ineffect*, ineffic*, inelig*, inequal*, inevit*, inexper*, infertil*, infreq*, inhuman*, injustic*, innocen*, inoper*, insecur*, insensit*, insignif*, insincer*, instabil*, insuffic*, intoler*, invalid*, invari*, invisib*, involunt*, illeg*, illicit*, illiter*, illog*,
    irrat*, irregul*, irrelev*, irrepar*, irrespect*, irrespons*, irrevers*, inalien*, invulner*, untouch*, careless*, homeless*, hopeless*, helpless*, useless*, endless*, countless*, jobless*, worthless*, regardless*, symptomless*, nonetheless, restless*, harmless*, powerless*, defenceless*, defenseless*, stateless*, landless*, baseless*, groundless*, fearless*, speechless*, penniless*, childless*, tireless*, painless*, motionless*, sleepless*,
    un*, not|n't only|just|merely|simply|solely, no doubt, without doubt, no matter, nothing but, not until, no sooner, no less than, no fewer than, no more than, not less than, not more than, none other, not to mention, or not, if not, no wonder, by no means, why not, why don't|doesn't|didn't|won't|isn't|aren't|can't`,
  idle: `unit*, under*, unite*, uni*, unic*, uncle|uncles, unanim*, unesco, unicef, unhcr, undertak*, understand*, understood, underst*`,
};

export const banglaDenials: Readonly<Partial<Record<Denial, string>>> = {
  not: 'না, নাই, নি, নেই, নয়, নন, নও, নই, নহে, নহেন, নস, নাহি, নাতো, নেইও, নয়ই, নেইকো',
  implied: `ছাড়া, ছাড়াই, ব্যতীত, ব্যতিরেকে, বিনা, ব্যর্থ*, অস্বীকার*, অস্বীকৃত*, প্রত্যাখ্যান*, প্রত্যাখ্যাত*, নাকচ*, খারিজ*, বিরত*, বঞ্চিত*, নিষিদ্ধ*, নিষেধ*, নিষেধাজ্ঞা*, বারণ, মানা, বাতিল*, এড়াতে, এড়িয়ে*, এড়ানো*, প্রতিরোধ*,
    অভাব*, ঘাটতি*, অনুপস্থিত*, অনুপস্থিতি*, বাদে, বাদ, বদলে, পরিবর্তে, শূন্য*, অক্ষম*, অসমর্থ*, অপারগ*, অসম্ভব*, অসম্মত*, অস্পষ্ট*, অনিশ্চিত*, অজানা*, অজ্ঞাত*, অবৈধ*, অপরিহার্য*, অপরিবর্তিত*, অপ্রয়োজনীয়*, অপর্যাপ্ত*, অযোগ্য*, অযৌক্তিক*, অকার্যকর*, অসন্তুষ্ট*, অসন্তোষ*, অরাজি*, অনিচ্ছ*, অনীহা*,
    অননুমোদিত*, অসুবিধা*, অদৃশ্য*, অবাস্তব*, অনাগ্রহ*, অবিশ্বাস*, অমান্য*, অগ্রাহ্য*, অস্বাভাবিক*, অনাবশ্যক*, অন্যায়*, অসত্য*, অনুচিত*, অনুপযুক্ত*, নির্দোষ*, নিরপরাধ*, নিরক্ষর*, নিরর্থক*, নিরুপায়*, নিষ্ক্রিয়*, নিঃসন্দেহ*, নিরাপরাধ*, বেআইনি*, বেকার*, নামঞ্জুর*, নারাজ*, নাপছন্দ*,
    বর্জন*, পরিহার*, উপেক্ষা*, দ্বিমত*, বিরোধিতা*, ঘৃণা*, কদাচিৎ, বিহীন, হীন, মিথ্যা*, ভুল*, বন্ধ*, থামা*, যতক্ষণ, হারি*, হারা*`,
  bound: 'না হলে, নাহলে, না হয়, নয়তো, নয় তো, না হলেও, নইলে, নচেৎ, নতুবা, না হয়ে, নাও, হয়তোবা না',
  idle: `কি না, কিনা, নাকি, না কি, না কেন, নয় কি, তাই না, তাই নয়, কেন না, কেননা, যেন না, হ্যাঁ না, কোনো|কোনও|কোন না কোনো|কোনও|কোন, একটা না একটা, কখনো না কখনো, কেউ না কেউ, কোথাও না কোথাও,
    নয় জন~|টি~|টা~|মাস~|বছর~|শ|শত|হাজার|লাখ|কোটি|দিন~|ঘণ্টা~|ঘন্টা~|মিনিট~|শতাংশ|বার|সদস্য|ম্যাচ|রান|উইকেট|গোল|দশমিক, সাড়ে|সোয়া|পৌনে নয়, চলুন|বলুন|আসুন|দেখুন|বসুন না`,
};
