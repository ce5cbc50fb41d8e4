import type { HarmClass, TurnName } from './harm-class.ts';

/** Words that come as opposites and turn a report on its head: won and lost, rose and fell, confirmed and denied. */
export const turnWords: Readonly<Record<TurnName, HarmClass>> = {
  won: {
    label: { en: 'won', bn: 'জয়' },
    english:
      'win|wins|won|winning, winner|winners, victory|victories, victorious, defeated the|its|their, triumph+',
    englishToo:
      'beat|beats|beating, defeat*, conquer*, succeed*, success*, achiev*, award*, earn*, gain*, secur*, overcome*, overcame, champion*, prevail*, elected, lead*',
    bangla: 'জয়, জয়ী, জয়ের, জয়লাভ*, জিতেছে*, জিতল*, জিতে*, জিতবে*, জেতে*, জেতা*, বিজয়*, বিজয়ী*, জয়ী*',
    banglaToo: 'হারিয়ে*, হারাল*, পরাজিত =করা, লাভ, পেয়ে*, পান, সাফল্য*, সফল*, অর্জন*, পুরস্কার*, জয়*',
  },
  lost: {
    label: { en: 'lost', bn: 'পরাজয়' },
    english:
      'defeat, defeats, was|were|been|be|being|is|are defeated, lost to, lost the election|match|game|war|vote, lose|loses|losing the election|match|game|war|vote, loser|losers',
    englishToo:
      'los*, defeat*, beat*, down, overcome, fail*, conquer*, vanquish*, relegat*, subdu*, surrender*, triumph*, victor*, win*, won, crush*, overpower*, foil*, thwart*, trounc*',
    bangla: 'পরাজয়*, পরাজিত*, হেরে*, হারে, হেরেছে*, হারল',
    banglaToo: 'হার*, হারানো, ব্যর্থ*, পরাভূত*, পরাস্ত*',
  },
  risen: {
    label: { en: 'rose', bn: 'বেড়েছে' },
    english: `increase+, increasing, increasingly, rise|rises|rose|risen|rising, grow|grows|grew|grown|growing, growth, surge+, soar+, climb+, jump+, hike|hiked|hikes, escalat*, went|gone|go|goes|going up`,
    englishToo: `more, higher, rais*, boost*, expan*, exten*, enhanc*, gain*, up, upward*, above, greater, doubl*, improv*, develop*, add*, further, accelerat*, strengthen*, widen*, prolong*, enlarg*, promot*, advance*, multipl*, amplif*, maxim*, elevat*, heighten*, augment*, exacerbat*, intensif*, spread*, swell*, build*, age|aged|ages, upregulat*, worsen*, high, much, move*, outward, reach*, out, step|stepped|stretch*, lengthen*, larg*, longer, excess*, addition*, progress*, upgrade*, enrich*, flourish*, prosper*, bigger, inflat*, proliferat*, elongat*, nourish*, rear*, deteriorat*, grew, aggravat*, too, deepen*, later, on, overflow*, rampant, skyrocket*, mount*, stronger, stoke*, fuel*, bulg*, length*, exceed*, surpass*`,
    bangla:
      'বেড়ে, বেড়েছে*, বাড়ছে*, বাড়ে, বাড়বে*, বাড়ল, বাড়লো, বাড়িয়ে*, বাড়াতে, বাড়ানো*, বাড়াবে*, বাড়ার, বাড়া, বৃদ্ধি*, বর্ধিত*, ঊর্ধ্বগতি*, ঊর্ধ্বমুখী*, বেড়েই, বর্ধমান, ক্রমবর্ধমান*, বাড়তে',
    banglaToo:
      'উন্নত*, উন্নয়ন*, বেশি*, বেশী*, অধিক*, আরও, আরো, প্রসার*, সম্প্রসার*, উত্থান*, উঠ*, ওঠ*, উঠে*, বাড়তি*, বড়*, উচ্চ*, চড়*, জোরদার*, লাফ*, বিকাশ*, উত্তরণ, উদয়*, বিস্তার*, বিকশিত*, বর্ধন*, উদীয়মান, ঊর্ধ্ব*, ছাড়িয়ে*, দ্বিগুণ*, তীব্র*, গজা*, ফলা*, জন্মা*, চাষ*',
  },
  fallen: {
    label: { en: 'fell', bn: 'কমেছে' },
    english: `decrease+, decreasing, decline+, dropped, drop|dropping in|by|to|from, reduce+, reducing, reduction|reductions, fell|fall|falling|fallen|falls to|by|from|in, plunge+, plummet*, shrink|shrinks|shrank|shrunk|shrinking, dwindl*, slump+, halved, went|gone|go|goes|going down`,
    englishToo: `less*, fewer, lower*, cut*, slow*, mitigat*, minim*, alleviat*, eas*, reliev*, relief, limit*, diminish*, weaken*, drop*, fall*, fell, loss*, los*, down*, curb*, curtail*, trim*, flatten*, restrict*, allay*, attenuat*, remit*, save*, saving*, suppress*, inhibit*, below, scale*, sink*, sank, short*, collaps*, deplet*, small*, deteriorat*, lack*, waning, wane*, impair*, moderat*, underestim*, shed*, deduct*, contract*, abat*, subsid*, depress*, discount*, declin*, combat*, degrad*, control*, negat*, cool*, narrow*, little, decay*, dampen*, mute*, low, end, stop*, recess*, poor*, constrict*, discourag*, devalu*, alleviation, thin*, mild*, softened, contain*, fail*, lighten*, away, tackl*, decelerat*, erod*, subdued, dip*, tumbl*, slid*, crash*`,
    bangla:
      'কমেছে*, কমছে*, কমে, কমবে*, কমল, কমলো, কমিয়ে*, কমাতে, কমানো*, কমাবে*, কমায়, কমান, কমার, হ্রাস*, কমতে, কমাই, কমতির, নিম্নমুখী*, নিম্নগতি*, কমেই',
    banglaToo:
      'কম, কমপক্ষে, পতন*, নেমে*, নামে*, অবনতি*, নিচে, নীচে, পড়ে*, পড়*, ঘাটতি*, স্বল্প*, দুর্বল*, নিম্ন*, প্রশম*, লাঘব*, সংকুচি*, ক্ষয়*, ক্ষয়িষ্ণু, কমিটি, ধস*, সীমিত*, অর্ধেক*, ছোট*, কাট*, হারি*, অস্বীকার*, প্রত্যাখ্যান*, সঙ্কুচিত*, সংকোচন*, কমা, ভাটা, দূর',
  },
  supported: {
    label: { en: 'supported', bn: 'সমর্থন' },
    english: 'support+, supporter|supporters, in favour|favor of, endors*, back|backed|backing|backs the',
    englishToo:
      'back*, favo*, approv*, advocat*, side*, uphold*, upheld, sustain*, agree*, corroborat*, confirm*, follow*, help*, aid*, fan|fans, solidarity, behind, assist*, encourag*, sympath*, accord*, stand, defend*, champion*',
    bangla: 'সমর্থন*, সমর্থক*, সমর্থিত*, পক্ষে ভোট*',
    banglaToo:
      'সহায়তা*, সহযোগিতা*, সাহায্য*, পক্ষে*, পাশে, সহায়ক*, সমর্থনে, পৃষ্ঠপোষক*, অনুকূলে, সাপোর্ট*, ভরণপোষণ*, অবলম্বন*, সহমত*, একমত*, ভর*',
  },
  opposed: {
    label: { en: 'opposed', bn: 'বিরোধিতা' },
    english: 'oppose+, opposed to, vote|voted against',
    englishToo:
      'oppos*, against, object*, protest*, resist*, contradict*, contrary, critici*, conflict*, defy*, defi*, counter*, disagree*, hostil*, antagon*, contravene*, anti, versus, disput*, dissent*, in violation, contrar*, challeng*, rival*, resent*, fight*',
    bangla: 'বিরোধিতা*, বিপক্ষে ভোট*, বিরোধীতা*',
    banglaToo: 'বিরোধ*, বিরুদ্ধে*, আপত্তি*, বিপক্ষে*, প্রতিবাদ*, বিপরীত*, প্রতিরোধ*, বিরুদ্ধ*',
  },
  accepted: {
    label: { en: 'accepted', bn: 'গ্রহণ' },
    english: 'accept+, acceptance, approve+, approval, ratif*',
    englishToo:
      'agree*, adopt*, receiv*, tak*, took, admit*, embrac*, welcom*, undertak*, undert*, assum*, collect*, acquir*, get, got, obtain*, attend*, allow*, participat*, pass*, enter*, introduc*, initiat*, consum*, use*, launch*, consent*, recogni*, concession*, okay*, endors*, acknowledg*, permit*, permission, sanction*, authori*, grant*, consider*, respect*',
    bangla: 'মেনে =নেওয়া, গৃহীত*, অনুমোদন*, অনুমোদিত*',
    banglaToo:
      'গ্রহণ*, নেওয়া, নেয়া, রাজি*, মান*, স্বীকার*, সম্মত*, সম্মতি*, স্বাগত*, পাস*, গ্রহণযোগ্য*, মঞ্জুর*, স্বীকৃত*, নিয়ে*, নেব*, নিন, গৃহী*, সায়',
  },
  rejected: {
    label: { en: 'rejected', bn: 'প্রত্যাখ্যান' },
    english: 'reject+, rejection|rejections, turned down, rebuff*, spurn*, veto|vetoed|vetoes|vetoing',
    englishToo:
      'refus*, den*, declin*, dismiss*, withdr*, cancel*, discard*, disapprov*, repudiat*, abandon*, turn*, throw*, rule out, ruled out, not accept*, oppos*, boycott*, nix*, decline*, renounc*, scrap*, quash*, disown*, ignore*, disregard*, reverse*',
    bangla: 'প্রত্যাখ্যান*, প্রত্যাখ্যাত*, নাকচ*, খারিজ*',
    banglaToo:
      'অস্বীকার*, বাতিল*, অগ্রাহ্য*, অস্বীকৃতি*, ফিরিয়ে*, অনুমোদন*, উড়িয়ে*, বর্জন*, না, নি, ভেটো*, নাকোচ*, মানি*, অমান্য*, ত্যাগ*',
  },
  confirmed: {
    label: { en: 'confirmed', bn: 'নিশ্চিত' },
    english: 'confirm+, confirmation|confirmations, acknowledged',
    englishToo:
      'admit*, certain*, sure, ensur*, assur*, verif*, acknowledg*, accept*, guarante*, secur*, recogni*, conced*, confess*, definite*, admission*, diagnos*, proven, prov*, establish*, validat*, agree*, make sure, made, must, determin*, positive*, ascertain*, inevitab*, surely, bound, clear*, insur*, allow*, grant*, own*, affirm*, convinc*',
    bangla: 'নিশ্চিত =করা|=হওয়া, স্বীকার*',
    banglaToo:
      'নিশ্চিত*, সুনিশ্চিত*, নিশ্চয়*, সত্যতা*, প্রমাণ*, স্বীকৃত*, জানি*, শনাক্ত*, প্রমাণিত*, মেনে*, সনাক্ত*, অনুমোদন*, সমর্থন*, দৃঢ়*, নিশ্চয়তা*',
  },
  denied: {
    label: { en: 'denied', bn: 'অস্বীকার' },
    english: 'deny+, denial|denials, refut*, disavow*',
    englishToo:
      'refus*, reject*, disagree*, decline*, dismiss*, disown*, repudiat*, disclaim*, contradict*, turn*, dispute*, negat*, not accept*, not admit*, cannot, disapprov*, resist*, rebut*, debunk*, abjure*',
    bangla: 'অস্বীকার*, অস্বীকৃতি*',
    banglaToo: 'বঞ্চিত*, প্রত্যাখ্যান*, নাকচ*, উড়িয়ে*, খণ্ডন*, না, নি, নয়, নেই, খারিজ*, অস্বীকৃত*, অগ্রাহ্য*, বাতিল*, মানি*',
  },
  banned: {
    label: { en: 'banned', bn: 'নিষিদ্ধ' },
    english:
      'ban++, bans, banned, banning, outlaw+, prohibit+, prohibition|prohibitions, forbid|forbids|forbidden|forbade|forbidding',
    englishToo:
      'restrict*, bar|barred|bars|barring, illegal*, sanction*, block*, embargo*, suspend*, suspension, curb*, curfew, shut*, stop*, disallow*, unlawful*, not allow*, not permit*, taboo, off limits, boycott*, halt*, criminali*, no, prevent*, preclud*, deter*, moratorium, inhibit*, interdict*, contraband, refrain*, close*, disqualif*',
    bangla: 'নিষিদ্ধ*, নিষেধাজ্ঞা*',
    banglaToo:
      'নিষেধ*, বন্ধ*, বারণ*, মানা, বিধিনিষেধ*, স্থগিত*, না, অবৈধ*, বেআইনি*, নেই, নয়, বাধা*, বর্জন*, বাতিল*, সীমাবদ্ধ*, রোধ*, প্রতিরোধ*',
  },
  allowed: {
    label: { en: 'allowed', bn: 'অনুমতি' },
    english: 'allow+, permit++, permission, legali*, lift|lifted|lifting|lifts ban|sanctions|the',
    englishToo:
      'approv*, authori*, let*, grant*, enabl*, licen*, able, can, consent*, accept*, agree*, may, leave, open*, lift*, sanction*, withdraw*, withdrew, remov*, access*, clear*, entitle*, pass, free*, warrant, end*, excuse*, repeal*, cancel*, visa*, give*, gave*, okay*, eas*',
    bangla: 'অনুমতি*, নিষেধাজ্ঞা প্রত্যাহার|তুলে, নিষেধাজ্ঞা =তোলা, বৈধতা*',
    banglaToo:
      'অনুমোদন*, সুযোগ*, দেওয়া, দেয়*, দিতে*, দিয়ে*, দেন*, প্রত্যাহার*, বৈধ*, তুলে*, পার*, দেয়া*, দিন, সম্মতি*, ছাড়*, মঞ্জুর*, ছেড়ে*, সম্ভব*, পারমিট*, লাইসেন্স*, দেব*, যায়, যেতে, করতে, মুক্ত*',
  },
  attacked: {
    label: { en: 'attacked', bn: 'হামলা' },
    english:
      'attack+, attacker|attackers, assault+, raid+, ambush+, bombing|bombings, bombed, airstrike|airstrikes, air strike|strikes, shelling, shelled, invad*, invasion*',
    englishToo:
      'strike*, struck, hit*, violen*, bomb*, offensiv*, aggress*, terror*, shoot*, shot*, blast*, explo*, storm*, vandal*, target*, fire*, clash*, onslaught, charge*, infect*, affect*, afflict*, incursion*, rocket*, missile*, beat*, beaten, seiz*, mug*, sustain*, fall*, fell, swoop*, heckl*, hack*, harm*, pounce*, destroy*, abuse*, snip*, cyberattack*',
    bangla: 'হামলা*, আক্রমণ*, আক্রমন*',
    banglaToo:
      'আক্রান্ত*, আঘাত*, গোলা*, বোমা*, অভিযান*, হানা*, অ্যাটাক*, আগ্রাসন*, আগ্রাসী*, আক্রম*, মারধর*, লাঞ্ছিত*, সহিংসতা*, চড়াও*, ঝাঁপ*, বিস্ফোর*, ধাওয়া*, অতর্কিত*, নির্যাতন*, অবরোধ*',
  },
  threatened: {
    label: { en: 'threatened', bn: 'হুমকি' },
    english: 'threaten+, threat|threats',
    englishToo:
      'warn*, intimidat*, danger*, risk*, menac*, blackmail*, endanger*, bully*, jeopard*, hazard*, vow*, terroriz*, vulnerab*, challeng*, bluff*, dare*, scare*',
    bangla: 'হুমকি*, ভয়ভীতি*, হুঁশিয়ারি*, হুশিয়ারি*',
    banglaToo: 'ঝুঁকি*, ভয়*, আশঙ্কা*, বিপদ*, শাসা*, সতর্ক*, বিপন্ন*, হুমকী*, চ্যালেঞ্জ*, ধমক*, আতঙ্ক*, বিপজ্জনক*, ভীতি*',
  },
  positive: {
    label: { en: 'tested positive', bn: 'পজিটিভ' },
    english: 'test|tests|tested|testing positive, positive test|tests|result|results|for',
    englishToo: 'positiv*, infect*, confirmed, case|cases',
    bangla: 'পজিটিভ*, পজেটিভ*, ধনাত্মক*, ইতিবাচক*',
    banglaToo: 'শনাক্ত*, সনাক্ত*, আক্রান্ত*, ধরা, পাওয়া, পরীক্ষা*, সংক্রমি*',
  },
  negative: {
    label: { en: 'tested negative', bn: 'নেগেটিভ' },
    english: 'test|tests|tested|testing negative, negative test|tests|result|results|for',
    englishToo: 'negativ*, not, adverse*, bad*, detriment*, no, harm*',
    bangla: 'নেগেটিভ*, ঋণাত্মক*, নেতিবাচক*',
    banglaToo: 'না, নি, নেই, নেই*, খারাপ, বিরূপ',
  },
  ceasefire: {
    label: { en: 'ceasefire', bn: 'যুদ্ধবিরতি' },
    alone: true,
    english: 'ceasefire|ceasefires, cease fire, truce|truces, armistice*',
    englishToo: 'cease*, halt*, paus*, peace*, lull*, hostilit*, end*, stop*, respite*, break*',
    bangla: 'যুদ্ধবিরতি*, অস্ত্রবিরতি*',
    banglaToo: 'সন্ধি*, শান্তি*, বিরতি*, যুদ্ধ',
  },
  'guilty-plea': {
    label: { en: 'confessed', bn: 'স্বীকারোক্তি' },
    english: 'confess+, confession|confessions',
    englishToo:
      'admit*, admission*, pleaded guilty, plead guilty, guilty, statement*, acknowledg*, testimon*, conced*',
    bangla: 'স্বীকারোক্তি*, দোষ স্বীকার*',
    banglaToo: 'স্বীকার*, জবানবন্দি*, কবুল*',
  },
};
