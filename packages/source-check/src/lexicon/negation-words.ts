/**
 * How a phrase denies. `not`: outright (not, never; না, নেই). `implied`: another word carries it (unable, refused; অসম্ভব, ব্যর্থ),
 * so it answers a denial of the other language, and one denial must answer it. `hinted`: it may be rendered by a denial and asks
 * for none (few, not only; the অ- of অনিয়ন্ত্রিত). `bound`: না with a verb that stands for a noun or a clause (লক্ষণ না থাকা),
 * which renders not and without alike. `idle`: it looks like a denial and is none (কি না). Lists are in the notation of phrase-table.ts.
 */
export type Denial = 'not' | 'implied' | 'hinted' | 'bound' | 'idle';

type DenialLists = Readonly<Partial<Record<Denial, string>>>;

export const englishDenials: DenialLists = {
  not: `not, no, never, none, nobody, nothing, nowhere, neither, nor, cannot, noone, can't, don't, doesn't,
      didn't, won't, wouldn't, shouldn't, couldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't,
      mustn't, needn't, ain't, shan't, mightn't, daren't, oughtn't, dont, doesnt, didnt, isnt, wasnt, wont`,
  implied: `unable, inability, fail|fails|failed|failing to, refuse|refuses|refused|refusing, refusal,
      deny|denies|denied|denying, denial, reject|rejects|rejected|rejecting, lack|lacks|lacked|lacking, yet to,
      impossible, incapable, declined|declines|decline to, ruled|rules|rule|ruling out,
      kept|keep|keeps|keeping from|away|out|off, stay|stays|stayed|staying away, vote|votes|voted down,
      turn|turns|turned down, struck|strike|strikes down, far short`,
  hinted: `missing, miss|missed|misses, absen*, hardly, barely, scarcely, rarely, seldom, few, little, unless, till,
      exclud*, still out, stop|stops|stopped|stopping, refrain+, abstain*, too, loss, lost, fail+,
      failure|failures, prohibit*, forbid*, forbidden, ban++, ignor*, neglect*, overlook*, dislik*, disagre*,
      disappear*, disapprov*, disobey*, disregard*, dissatisf*, disallow*, hate|hates|hated, doubt*, unaware,
      wrong, difficult, remain|remains|remained to, void, null, free of|from, far from, other than, instead,
      rather, cancel*, called|call off, scrap++, halt+, withh*, short of, devoid, resist+, oppos*, rebuff+, thwart*,
      block+, barred, foil+, spare, spared, immune, halted, until, otherwise, without, avoid*, noninvasive, non-invasive, asymptomatic*, impractic*, improb*,
      improper*, impatien*, imperfect*, inaccess*, inaccur*, inadequ*, inappropr*, incompat*, incompet*,
      incomplet*, inconclus*, inconsist*, inconven*, incorrect*, indefin*, indifferen*, indistinguish*,
      ineffect*, ineffic*, inelig*, infertil*, infreq*, inoper*, insecur*, insensit*, insignif*, insincer*,
      insuffic*, intoler*, invalid*, invisib*, involunt*, illeg*, illicit*, illiter*, illog*, irrat*, irregul*,
      irrelev*, irrespons*, careless*, hopeless*, helpless*, useless*, worthless*, harmless*, powerless*,
      baseless*, groundless*, jobless*, homeless*, symptomless*, un*, not|n't only|just|merely|simply|solely,
      not guilty, no doubt, no matter, nothing but, not until, no sooner, no less than, no fewer than, no more than,
      not less than, not more than, none other, not to mention, or not, if not, no wonder, by no means,
      why not, why don't|doesn't|didn't|won't|isn't|aren't|can't`,
  idle: `unit, units, unite*, under*, uniq*, unif*, union*, univers*, unison, unicorn*, uncle|uncles, unanim*,
      unesco, unicef, unhcr, unfccc, undp, unfpa, unodc, unsc, unga, unaids, unrwa, unctad, unep, undertak*,
      understand*, understood, unveil*, unfold*, unleash*, unearth*, undergo*, undergone, underwent, un,
      unprecedented*, uncover*, unravel*, unlock*`,
};

export const banglaDenials: DenialLists = {
  not: 'না, নাই, নি, নেই, নয়, নন, নও, নই, নহে, নহেন, নস, নাহি, নাতো, নেইও, নয়ই, নেইকো',
  implied: `ছাড়া, ছাড়াই, ব্যতীত, ব্যতিরেকে, বিনা, ব্যর্থ*, অস্বীকার*, অস্বীকৃত*, প্রত্যাখ্যান*, প্রত্যাখ্যাত*,
      নাকচ*, খারিজ*, বিরত*, বঞ্চিত*, নিষিদ্ধ*, নিষেধ*, নিষেধাজ্ঞা*, বারণ, মানা, বাতিল*, এড়াতে, এড়িয়ে*,
      এড়ানো*, প্রতিরোধ*, অভাব*, ঘাটতি*, অনুপস্থিত*, অনুপস্থিতি*, বাদে, বাদ, বদলে, পরিবর্তে, শূন্য*, অক্ষম*,
      অসমর্থ*, অপারগ*, অসম্ভব*, অসম্মত*, অস্পষ্ট*, অনিশ্চিত*, অজানা*, অজ্ঞাত*, অবৈধ*, অপরিবর্তিত*,
      অপ্রয়োজনীয়*, অপর্যাপ্ত*, অযোগ্য*, অযৌক্তিক*, অকার্যকর*, অসন্তুষ্ট*, অসন্তোষ*, অরাজি*, অনিচ্ছ*, অনীহা*,
      অননুমোদিত*, অদৃশ্য*, অবাস্তব*, অনাগ্রহ*, অমান্য*, অগ্রাহ্য*, নির্দোষ*, নিরপরাধ*, নিরক্ষর*, নিরর্থক*,
      নিরুপায়*, বেআইনি*, নামঞ্জুর*, নারাজ*, বর্জন*, পরিহার*, উপেক্ষা*, দ্বিমত*, কদাচিৎ`,
  hinted: `নির*, নিঃ*, নিষ্*, নিশ্*, বে*, মিথ্যা*, হারি*, হারা*, বন্ধ*, থামা*, ভুল*, দুর্*, কম, কঠিন*, অতটা`,
  bound: 'না হলে, নাহলে, না হয়, নয়তো, নয় তো, না হলেও, নইলে, নচেৎ, নতুবা, নাও, হয়তোবা না',
  idle: `কি না, কিনা, নাকি, না কি, না কেন, নয় কি, তাই না, তাই নয়, কেন না, কেননা, যেন না, হ্যাঁ না,
      কোনো|কোনও|কোন না কোনো|কোনও|কোন, একটা না একটা, কখনো না কখনো, কেউ না কেউ, কোথাও না কোথাও,
      নয় জন~|টি~|টা~|মাস~|বছর~|শ|শত|হাজার|লাখ|কোটি|দিন~|ঘণ্টা~|ঘন্টা~|মিনিট~|শতাংশ|বার|সদস্য|ম্যাচ|রান|উইকেট|গোল|দশমিক,
      সাড়ে|সোয়া|পৌনে নয়, চলুন|বলুন|আসুন|দেখুন|বসুন না, অনেক*, অন্য*, অনু*, অনলাইন*, অংশ*, অধি*, অধীন*, অথবা,
      অবশ্য*, অবস্থ*, অভি*, অর্থ*, অর্ধ*, অস্ত্র*, অফিস*, অগ্র*, অগাস্ট*, অতি*, অতীত*, অতএব, অত্যন্ত*,
      অত্যধিক*, অন্ত*, অন্ত্র*, অপর, অপরাধ*, অপেক্ষ*, অর্জ*, অব্যাহত*, অবদান*, অবরোধ*, অষ্ট*, অঞ্চল*, অক্টোবর*,
      অক্সি*, অ্যা*, অঙ্গ*, অব, অবতরণ*, অবকাঠামো*, অবহিত*, অবমুক্ত*, অলিম্পিক*, অসুখ*, অসুস্থ*, অস্ট্রে*,
      অসাধারণ*, অস্ত্রোপচার*, অপারেশন*, অভাবনীয়*, অমুক, অশ্রু*, অবসর*, অবলম্বন*, অবধি, অপসারণ*, অপহরণ*,
      অর্ডার*, অরেঞ্জ*, অলি*, অট*, অডিও*, অজুহাত*, বেশি*, বেশী*, বের, বেড়ে*, বেলা*, বেঁচে*, বেগম*, বেতন*,
      বেসিক*, বেইজিং*, বেছে*, বেঞ্চ*, বেলুন*, বেল*, বেস*, নির্বাচ*, নির্মাণ*, নির্মিত*, নির্দেশ*, নির্ধার*,
      নির্ভর*, নির্ণ*, নির্যাত*, নিরাপত্তা*, নিরাপদ*, নিরীক্ষ*, নির্দিষ্ট*, নির্গত*, নিঃশ্বাস*, নিঃসৃত*,
      নিশ্চিত*, নিশ্চয়*, নিষ্পত্তি*, নিষ্কাশন*, নির্মূল*, নিরাময়*, দুর্ঘটনা*, দুর্নীতি*, দুর্গ*, দুর্যোগ*`,
};
