import type { HarmClass, LawName } from './harm-class.ts';

/** From suspicion to sentence, and offices lost: what the law or an employer did to someone. */
export const lawWords: Readonly<Record<LawName, HarmClass>> = {
  arrested: {
    label: { en: 'arrested', bn: 'গ্রেপ্তার' },
    alone: true,
    english:
      'arrest+, house arrest, nab|nabs|nabbed|nabbing, apprehended, apprehend, apprehending, rounded up',
    englishToo:
      'held, caught, catch, captur*, bust*, custody, seize|seized, pick up, picked up, hold, hunt*, handcuff*, taken in, raid*, jailed',
    bangla: 'গ্রেপ্তার*, গ্রেফতার*, গ্রেপ্তারি*, পাকড়াও*',
    banglaToo: 'ধরা, ধরে, ধরেছে*, পুলিশ হেফাজত*, বন্দি~, বন্দী~, গৃহবন্দি*, গৃহবন্দী*, থামা*',
  },
  detained: {
    label: { en: 'detained', bn: 'আটক' },
    alone: true,
    english:
      'detain+, detainee|detainees, detention|detentions, in custody, into custody, police custody, remanded, remand',
    englishToo:
      'held, hold, holds, holding, keep*, kept, seiz*, intercept*, impound*, trap*, stuck, strand*, block*, stop*, confiscat*, catch*, caught, captur*, lock*, imprison*, jail*, prison*, custod*, intern*, contain*, snag*, restrain*, confin*, quarantin*, isolat*, under arrest, pick up, picked up, nab*',
    bangla: 'আটক, আটকের, আটকের*, আটককৃত*, আটকদের*, আটককারী*, আটকও, হেফাজতে =নেওয়া|=রাখা, রিমান্ড*',
    banglaToo: 'আটকে*, আটকা*, হেফাজত*, জব্দ*, বন্দি~, বন্দী~, জিম্মি*, অবরুদ্ধ*, ডিটেনশন*, অন্তরীণ*, কারাগার*',
  },
  charged: {
    label: { en: 'charged', bn: 'অভিযোগ গঠন' },
    alone: true,
    english: `indict+, indictment|indictments, charge|charged|charging with|him|her|them|over, were|was|been|be|being|is|are charged, formally charged, charge sheet|sheets, chargesheet*,
      face|faces|faced|facing charge|charges, criminal charges, charges against, press|pressed|pressing charges, file|files|filed|filing charges, bring|brought charges, prosecut*, arraign*`,
    englishToo: 'charge|charges|charged, accus*, trial, complaint*, case filed',
    bangla: 'অভিযোগ গঠন*, অভিযোগপত্র*, চার্জশিট*, চার্জশীট*, অভিযোগনামা',
    banglaToo: 'অভিযুক্ত*, অভিযোগ*, মামলা*, বিচার*, আসামি*, আসামী*, চার্জ*, কৌঁসুলি*, প্রসিকিউ*',
  },
  accused: {
    label: { en: 'accused', bn: 'অভিযুক্ত' },
    alone: true,
    english:
      'accuse+, accused, accuser|accusers, accusation|accusations, alleg*, defendant|defendants, on trial, purported|purportedly',
    englishToo: `suspect*, charge|charges|charged, complain*, claim*, blam*, so called, report*, said to, indict*, prosecut*, grievance*, case|cases, impeach*, denounc*, trial, plaint*, reputed*, implicat*, guilty, believed, say, says, said, condemn*, object*, against, culprit*, offend*, plead*, convict*`,
    bangla: 'অভিযুক্ত*, অভিযোগ*, কথিত, আসামি*, আসামী*, বিবাদী*',
    banglaToo: 'দাবি*, সন্দেহ*, তথাকথিত*, দায়ী*, দোষ, দোষারোপ*, দায়ে, বলে, মামলা*, মামলায়, বিচার*, নালিশ*, দুষ*',
  },
  suspected: {
    label: { en: 'suspected', bn: 'সন্দেহভাজন' },
    english: 'suspect+',
    englishToo:
      'suspicio*, suspicion, alleg*, doubt*, question*, skeptic*, sceptic*, presum*, possible, think, believe*, distrust, mistrust, accus*, defendant*, uncertain*, wonder*, likely, unsure, sure, probable, fear*',
    bangla: 'সন্দেহভাজন*, সন্দেহ*, সন্দেহকৃত',
    banglaToo: 'আশঙ্কা*, ধারণা*, সম্ভাব্য*, মনে, অভিযুক্ত*, অভিযোগ*, কথিত, সম্ভবত*, আসামি*, অনুমান*, ভাবছ*, বিশ্বাস*',
  },
  convicted: {
    label: { en: 'convicted', bn: 'দোষী সাব্যস্ত' },
    alone: true,
    english:
      'convict+, conviction|convictions, found|find|finds guilty, plead|pleaded|pleads|pleading|pled guilty, guilty of, guilty verdict, proven guilty, guilty',
    englishToo:
      'culprit*, guilt, sentenc*, condemn*, fault*, sinner*, offender*, criminal*, blame*, responsible, punish*, liable, jailed, imprison*, wrong',
    bangla:
      'দোষী, দোষীদের, দোষীকে, দোষীর, দোষীরা, দোষী সাব্যস্ত*, অপরাধী সাব্যস্ত*, দোষ প্রমাণিত*, অপরাধ প্রমাণিত*, দোষীসাব্যস্ত*',
    banglaToo: 'সাজা*, দণ্ড*, কারাদণ্ড*, অপরাধী*, রায়*, শাস্তি*, কয়েদি*, অপরাধ*, দোষ*, বিশ্বাস*, প্রত্যয়*',
  },
  sentenced: {
    label: { en: 'sentenced', bn: 'সাজা' },
    alone: true,
    english: `sentenced, sentencing, sentence|sentences of, sentence|sentences him|her|them, prison|jail|custodial|suspended sentence|sentences|term|terms, jailed, imprisoned, imprisonment,
      year|years|month|months in prison|jail, years' imprisonment, year|years behind bars, served|serve|serving time|sentence`,
    englishToo:
      'sentence|sentences, jail|jails, prison|prisons, imprison*, convict*, penal*, penalt*, punish*, incarcerat*, behind bars, verdict*, condemn*, rigorous, jailing, fine*, doing time, years',
    bangla:
      'সাজা, সাজার, সাজাও, সাজাপ্রাপ্ত*, কারাদণ্ড*, কারাদন্ড*, দণ্ডিত*, দন্ডিত*, দণ্ড, দণ্ডের, দণ্ডে, দণ্ডাদেশ*, অর্থদণ্ড*, দণ্ডপ্রাপ্ত*, জেল =হওয়া|=দেওয়া|=খাটা',
    banglaToo: 'শাস্তি*, জেল*, কারাগার*, কারাবাস*, কারা*, রায়*, দোষী, বন্দি*, বাক্য*',
  },
  'death-sentence': {
    label: { en: 'sentenced to death', bn: 'মৃত্যুদণ্ড' },
    alone: true,
    english:
      'death sentence|sentences|penalty|penalties|row, sentenced|sentence|sentencing to death, sentenced|sentencing him|her|them to death, condemned to death, capital punishment, to be hanged, sentenced to hang',
    englishToo: 'hang*, execut*, gallows, noose, capital, lethal injection, death, death warrant',
    bangla: 'মৃত্যুদণ্ড*, মৃত্যুদন্ড*, ফাঁসি, ফাঁসির, ফাঁসিতে, প্রাণদণ্ড*, প্রাণদন্ড*',
    banglaToo: 'ফাঁসিতে, মৃত্যুর, মৃত্যু',
  },
  executed: {
    label: { en: 'executed', bn: 'মৃত্যুদণ্ড কার্যকর' },
    alone: true,
    english:
      'execution|executions of, executed by, were|was|been|be|being executed, hanged, public execution|executions, execution|executions, executioner',
    englishToo: 'execut*, death penalty, hang*, carry|carried|carrying out, put to death',
    bangla:
      'মৃত্যুদণ্ড|মৃত্যুদণ্ডের|মৃত্যুদন্ড কার্যকর*, ফাঁসি|ফাঁসির কার্যকর*, ফাঁসির আদেশ|রায় কার্যকর*, ফাঁসিতে =ঝোলানো|ঝোলানো|ঝুলিয়ে*|ঝুলানো',
    banglaToo: 'ফাঁসি*, মৃত্যুদণ্ড*, হত্যা*, নির্বাহ*, কার্যকর*, সম্পাদন*, সম্পাদিত*, বাস্তবায়ন*, মেরে*',
  },
  'life-sentence': {
    label: { en: 'life sentence', bn: 'যাবজ্জীবন' },
    alone: true,
    english:
      'life sentence|sentences|imprisonment|term, life in prison|jail, jailed|sentenced|imprisoned|imprisonment for|to life',
    englishToo: 'life, lifelong, lifetime, rest of his|her|their life|lives',
    bangla: 'যাবজ্জীবন*, আমৃত্যু',
    banglaToo: 'আজীবন',
  },
  acquitted: {
    label: { en: 'acquitted', bn: 'খালাস' },
    alone: true,
    english:
      'acquit++, acquittal|acquittals, exonerat*, absolv*, cleared of, clear|clears|clearing him|her|them of, not guilty, found innocent, charges|case|cases dropped|dismissed, quash+',
    englishToo:
      'innocen*, clear*, discharg*, releas*, free*, unload*, exempt*, overturn*, guiltless, relie*, dismiss*, drop*, let off, reliev*, exculpat*',
    bangla: 'খালাস*, বেকসুর*, নির্দোষ =প্রমাণ|প্রমাণিত, অভিযোগমুক্ত*, নিষ্কৃতি*',
    banglaToo: 'নির্দোষ*, অব্যাহতি*, মুক্তি*, মুক্ত*, নিরপরাধ*, বাতিল*, খারিজ*, রেহাই*, ছাড়া*',
  },
  bailed: {
    label: { en: 'bailed', bn: 'জামিন' },
    alone: true,
    english: 'bail, bailed, on bail, granted bail, released on bail',
    englishToo: 'surety, guarantor*, bond*, parole*, collateral, warrant*',
    bangla: 'জামিন*',
    banglaToo: 'মুচলেকা*, জামানত*, বেইল*',
  },
  pardoned: {
    label: { en: 'pardoned', bn: 'ক্ষমা' },
    english: 'pardon+, amnesty|amnesties, clemency',
    englishToo:
      'forgiv*, forgave, apolog*, sorry, excus*, mercy, merci*, remit*, remission, condon*, relent*, grace, spare*, lenien*, remorse',
    bangla: 'ক্ষমা*, সাধারণ ক্ষমা*, মার্জনা*, দণ্ড মওকুফ*, সাজা মওকুফ*',
    banglaToo: 'মাফ*, মওকুফ*, দয়া*, ক্ষমাপ্রার্থ*, অনুগ্রহ*, দুঃখিত*',
  },
  freed: {
    label: { en: 'freed', bn: 'মুক্তি' },
    english:
      'freed, free|freeing the|hostages|prisoners|him|her|them, set free, released, liberated, walked free',
    englishToo:
      'free*, releas*, libert*, liberat*, discharg*, salvation, independen*, rid, relie*, rescu*, acquit*, open*, emancip*, escape*, rid, let, deliver*, premiere*, exempt*, clear*',
    bangla: 'মুক্তি =পাওয়া|=দেওয়া|=মেলা, মুক্তি, মুক্তির, কারামুক্ত*, মুক্ত =করা|=হওয়া, ছাড়া =পাওয়া',
    banglaToo:
      'মুক্ত*, স্বাধীন*, ছেড়ে*, ছাড়*, উদ্ধার*, প্রকাশ*, নিঃসৃত, নির্গত*, নিঃসরণ*, অবমুক্ত*, রিলিজ*, বের*, বিনামূল্যে*, জামিন*, বিনাপয়সায়',
  },
  sued: {
    label: { en: 'sued', bn: 'মামলা' },
    english:
      'sued, suing, sue|sues, lawsuit|lawsuits, filed|files|filing|file a|the case|suit|writ, legal action',
    englishToo:
      'case|cases, suit|suits, charg*, prosecut*, court*, trial*, litigat*, writ, proceed*, dispute*, indict*, complain*, matter*, legal*, petition*, investigat*, accus*, claim*, allegation*',
    bangla: 'মামলা*',
    banglaToo: 'রিট*, অভিযোগ*, নালিশ*, আইনি, আইনগত, আইনানুগ, কেস*, বিচার*, আদালত*, পিটিশন*, ব্যবস্থা',
  },
  fined: {
    label: { en: 'fined', bn: 'জরিমানা' },
    alone: true,
    english: 'fined, fine|fines of, a fine, heavy|hefty|huge|record fine|fines, fines',
    englishToo:
      'fine|fining, penal*, punish*, ticket*, compensat*, damages, pay*, forfeit*, charg*, fee|fees, demurrage',
    bangla: 'জরিমানা*, অর্থদণ্ড*, অর্থদন্ড*',
    banglaToo: 'দণ্ড*, শাস্তি*, ক্ষতিপূরণ*, ফি*, টাকা*, ভালো*, সূক্ষ্ম*, ভাল*',
  },
  dismissed: {
    label: { en: 'dismissed', bn: 'বরখাস্ত' },
    alone: true,
    english:
      'sacked, sack|sacking|sackings, fired from|him|her|them, was|were|been|be|being|is|are|got fired, dismissed from, dismiss+, dismissal|dismissals, oust+, ousted, expel++, expulsion|expulsions, laid off, lay|lays|laying off, layoff|layoffs, remove|removed|removing|removes from office|power|post|the, axed, dethrone+, topple+',
    englishToo:
      'impeach*, remov*, reject*, exclud*, eject*, evict*, banish*, cancel*, terminat*, discharg*, fire*, depos*, relieve*, overthr*, ban|banned, boycott*, unseat*, drop*, purge*, eliminat*, deport*, cut*, clear*, displac*, isolat*, outcast*, ostracis*, ostraciz*, externali*, replac*, redundan*, sack*, excommunicat*, shed*, excret*, secret*, exhal*, disqualif*, strip*',
    bangla:
      'বরখাস্ত*, চাকরিচ্যুত*, বহিষ্কার*, বহিষ্কৃত*, বহিস্কার*, পদচ্যুত*, ছাঁটাই*, ক্ষমতাচ্যুত*, উৎখাত*, চাকুরিচ্যুত*, চাকরি থেকে অব্যাহতি*',
    banglaToo:
      'খারিজ*, অব্যাহতি*, বাতিল*, সরিয়ে*, প্রত্যাখ্যান*, সরানো*, বাদ, বিতাড়ি*, তাড়ি*, নাকচ*, উড়িয়ে, পতন*, বের, অপসারণ*, অপসারিত*, অভিশংস*',
  },
  suspended: {
    label: { en: 'suspended', bn: 'সাময়িক বরখাস্ত' },
    english: 'suspend+, suspension|suspensions',
    englishToo:
      'postpon*, halt*, stop*, temporar*, delay*, adjourn*, stay|stayed, put off, pause*, defer*, cancel*, stall*, shut*, hold, discontinu*',
    bangla: 'সাময়িক|সাময়িকভাবে বরখাস্ত*, সাময়িক|সাময়িকভাবে বহিষ্কার*, স্থগিত*',
    banglaToo:
      'বন্ধ*, বরখাস্ত*, বহিষ্কার*, সাসপেন*, প্রত্যাহার*, বহিস্কার*, স্থগিতাদেশ*, সাময়িক*, থামা*, মুলতবি*, বাতিল*, রহিত*',
  },
  resigned: {
    label: { en: 'resigned', bn: 'পদত্যাগ' },
    alone: true,
    english:
      'resign+, resignation|resignations, step|steps|stepped|stepping down, stood|stand|stands|standing down',
    englishToo:
      'quit*, left, leave*, leaving, vacat*, retire*, relinquish*, abdicat*, withdr*, give up, gave up, renounc*, bow out',
    bangla: 'পদত্যাগ*, ইস্তফা*',
    banglaToo: 'সরে, ছাড়*, অবসর*, অব্যাহতি*, ছেড়ে*, বিদায়*, পদ',
  },
};
