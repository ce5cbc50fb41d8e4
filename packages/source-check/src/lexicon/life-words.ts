import type { HarmClass, LifeName } from './harm-class.ts';

/** Killed, wounded, missing, taken, driven out, ill: what happened to people. */
export const lifeWords: Readonly<Record<LifeName, HarmClass>> = {
  murdered: {
    label: { en: 'murdered', bn: 'হত্যা' },
    alone: true,
    english: `murder+, murderer|murderers|murderous, assassin*, slay|slays|slew|slain|slaying|slayings, homicide|homicides, manslaughter,
      massacre+, slaughter+, lynch+, lynching|lynchings, genocide|genocidal, behead+, beheading|beheadings, strangle+, honour|honor killing|killings,
      hack|hacked|hacking to death, beat|beaten|beating to death, stab|stabbed|stabbing to death, gun|gunned|gunning down`,
    englishToo:
      'butcher*, culling, culled, put to death, eliminat*, executed, killing, killings, stabbed, shot',
    bangla: `হত্যা*, খুন~, খুনি*, খুনী*, গণহত্যা*, জেনোসাইড*, গুপ্তহত্যা*, নরহত্যা*, শিরশ্ছেদ*, শিরোশ্ছেদ*, জবাই*, পিটিয়ে মার*, কুপিয়ে মার*, শ্বাসরোধে মার*,
      গুলি করে মার*, পুড়িয়ে মার*, মেরে =ফেলা`,
  },
  killed: {
    label: { en: 'killed', bn: 'নিহত' },
    alone: true,
    english: `kill+, killer|killers, killing|killings, fatality|fatalities, shot|shoot|shooting dead, shot|shoot|shooting him|her|them|you|me|us dead, shot dead, shoot dead, shooting dead, electrocute+,
      lynched, blown to pieces, crushed to death, burned|burnt to death, trampled to death, martyr+`,
    englishToo: `fatal|fatally, deadly, lethal, claimed|claims|claim|claiming the life|lives, claimed|claims|claim|claiming life|lives, toll`,
    bangla: 'নিহত*, বধ =করা, গুলি করে মারা',
    banglaToo:
      'শহীদ~, শহিদ~, শাহাদাত*, ঘাতক*, প্রাণঘাতী*, মারণ*, মেরে, মারতে, মারার, মারছে, মারবে, মারল, মারলে, মেরেছে*, মেরেছি*, মারেন, মারলেন, মারলো',
  },
  dead: {
    label: { en: 'dead', bn: 'মৃত্যু' },
    alone: true,
    english: `die|dies|died|dying, dead, death|deaths, death toll, demise, perish+, deceased, passed away, pass away, passes away, passing away, mortality, stillborn|stillbirth,
      drown+, lose|loses|losing|lost life|lives, lose|loses|losing|lost his|her|their|its|my|our life|lives, lose|lost a life, succumb+, body|bodies found, corpse|corpses, dead body|bodies,
      breathed his|her last`,
    englishToo: `late, body|bodies, remains, funeral|funerals, fatal|fatally, deadly, lethal, toll, obituary|obituaries, lives, life, mortal*, bury|buries|buried|burial, grave|graves, tomb|tombs,
      mourn+, mourner|mourners, widow|widows|widowed|widower, bereave*, posthumous*, autopsy|autopsies, post mortem, postmortem, morgue|mortuary, coffin|coffins, condolence|condolences,
      martyr|martyrs|martyrdom|martyred, expire+, survived by, carcass|carcasses, extinct*, starve+, starvation, starved, suffocate+, lost, loss|losses, departed, eliminate+, inactivate+, destroy+, end|ended`,
    bangla: `মৃত~, মৃতরা, মৃতদেহ*, মৃত্যু*, মৃতপ্রায়, মরদেহ*, লাশ~, লাশবাহী, মারা =যাওয়া|=পড়া|গেল|গেলো|গেলে|গেলেন|যাব, প্রাণ =হারানো|হারান*|হারায়*|হারিয়ে*|হারাল*|হারাবে*|হারাচ্ছে*, প্রাণ =যাওয়া|গেল, প্রাণহানি*, প্রাণনাশ*,
      জীবন =হারানো|হারান*|হারিয়ে*|হারাল*|হারাচ্ছে*, জীবনহানি*, জীবনাবসান*, মরে, মরে =যাওয়া, মরেছে*, মরবে*, মরতে, মরলে, মরছে*, মরল, মরার, মরব, মরণ*, শেষ নিঃশ্বাস, পরলোকগমন*, পরলোকে, প্রয়াত*, প্রয়াণ*, ইন্তেকাল*, প্রাণ দিয়ে*|দেন|দেয়|দিতে, ডুবে মার*, মরা`,
    banglaToo:
      'প্রাণ, প্রাণের, জীবন, জীবনের, শহীদ~, শহিদ~, ময়নাতদন্ত*, কবর*, দাফন*, জানাজা*, শেষকৃত্য*, শ্মশান*, মর্গে, মর্গ, অকালমৃত্যু, প্রাণঘাতী*, মারাত্মক*, বিনষ্ট*, ধ্বংস*, হারিয়ে, শোক*, সমাধি*, সমাহিত*, মর্মান্তিক, অন্ত্যেষ্টি*, না ফেরার',
  },
  suicide: {
    label: { en: 'suicide', bn: 'আত্মহত্যা' },
    alone: true,
    english:
      'suicide|suicides|suicidal, killed|killing|kill|kills himself|herself|themselves|myself|oneself, hanged|hanging himself|herself, took his|her own life, taking his|her own life, self immolat*',
    englishToo: 'hanging, hanged, suicide bomber|bombing|attack',
    bangla: 'আত্মহত্যা*, আত্মহনন*, আত্মাহুতি*, গলায় ফাঁস*|দড়ি',
    banglaToo: 'আত্মঘাতী*, আত্মঘাতি*, আত্মবিসর্জন*',
  },
  casualties: {
    label: { en: 'casualties', bn: 'হতাহত' },
    alone: true,
    english:
      'casualty|casualties, killed|dead or wounded|injured|hurt, kill|killing or wound|wounding|injure|injuring',
    englishToo: 'victim|victims',
    bangla: 'হতাহত*',
    banglaToo: 'ক্ষয়ক্ষতি*',
  },
  wounded: {
    label: { en: 'wounded', bn: 'আহত' },
    alone: true,
    english: `wound|wounds|wounded|wounding, injure+, injury|injuries, maim+`,
    englishToo: `hurt|hurts|hurting, burn|burns|burned|burnt, shot, shoot, shooting, fracture+, bruise+, bleed|bleeding|bled, hit|hits, struck, beat|beaten|beating, stab|stabbed|stabbing|stabs, harm|harms|harmed|harming, cut|cuts, broke|broken|breaking, trauma*, damage+, scar+, lesion|lesions, disable+, attacked, assault+, lacerat*, critical, critically, bitten`,
    bangla: 'আহত*, জখম*, ঘায়েল*, ক্ষতবিক্ষত*',
    banglaToo: 'আঘাত*, ক্ষত~, চোট~, আঘাতপ্রাপ্ত*, ব্যথা*, পঙ্গু*, গুলিবিদ্ধ*, দগ্ধ*, রক্তাক্ত*, ক্ষতি*, কষ্ট, দুঃখ, ক্ষতিগ্রস্ত*',
  },
  missing: {
    label: { en: 'missing', bn: 'নিখোঁজ' },
    alone: true,
    english: `missing, go|goes|went|gone missing, unaccounted for, enforced disappearance|disappearances, disappeared, vanished`,
    englishToo:
      'missing, disappear*, vanish*, lost, untraced, untraceable, whereabouts, trace, hidden, hiding, absent, runaway, search|searching|searches',
    bangla: 'নিখোঁজ*, নিরুদ্দেশ*, গুম, গুমের, গুমের*, খোঁজ মেলে*|মিলছে|পাওয়া, সন্ধান মেলে*, উধাও',
    banglaToo:
      'হারিয়ে*, হারানো*, লাপাত্তা, অনুপস্থিত*, অদৃশ্য*, নেই, খোঁজ*, বিলীন*, পলাতক, অভাব, বিলুপ্ত*, বাদ, মিসিং*, মিস, পাওয়া যাচ্ছে*|যায়*',
  },
  captive: {
    label: { en: 'captive', bn: 'বন্দি' },
    alone: true,
    english: `captive|captives|captivity, hostage|hostages, prisoner|prisoners, inmate|inmates, taken prisoner, take|takes|took|taken|taking hostage|captive|prisoner, prisoner|prisoners of war, pow|pows, imprison+, imprisonment, incarcerat*`,
    englishToo:
      'captur*, detain*, detention, jail*, prison|prisons, locked, confine+, confinement, arrest*, behind bars, held, enslave+, trapped, lockdown, custody, internment, caged, convict|convicts',
    bangla:
      'বন্দি~, বন্দী~, বন্দিত্ব*, জিম্মি*, কারাবন্দি*, কারাবন্দী*, যুদ্ধবন্দি*, যুদ্ধবন্দী*, কয়েদি*, কয়েদী*, পণবন্দি*, পণবন্দী*',
    banglaToo: 'কারাগার*, কারাবাস*, কারারুদ্ধ*, আটক~, গৃহবন্দি*, গৃহবন্দী*, কারাদণ্ড*, জেল*, অবরুদ্ধ*, আটকে, আটকা, কারা',
  },
  abducted: {
    label: { en: 'abducted', bn: 'অপহরণ' },
    alone: true,
    english:
      'abduct+, abduction|abductions, abductor|abductors, kidnap|kidnaps|kidnapped|kidnapping|kidnappings|kidnapper|kidnappers',
    englishToo:
      'hijack+, snatch+, hostage|hostages, taken away, picked up, ransom, seized, whisk+, carried off',
    bangla: 'অপহরণ*, অপহৃত*, অপহরন*, তুলে নিয়ে =যাওয়া|গেছে|যায়|যাওয়া',
    banglaToo: 'ছিনতাই*, জিম্মি*, মুক্তিপণ*, ধরে নিয়ে',
  },
  raped: {
    label: { en: 'raped', bn: 'ধর্ষণ' },
    alone: true,
    english: 'rape+, rapist|rapists, gang rape+',
    englishToo: 'violat*',
    bangla: 'ধর্ষণ*, ধর্ষিত*, ধর্ষক*, বলাৎকার*, গণধর্ষণ*, ধর্ষন*',
  },
  molested: {
    label: { en: 'sexual assault or harassment', bn: 'যৌন নিপীড়ন' },
    alone: true,
    english:
      'sexual|sexually assault|assaults|assaulted|abuse|abused|abuses|harassment|harassed|harass|harassing|violence|misconduct|offence|offences|offense|offenses, molest+, molestation, eve teasing, stalking, groping, groped',
    englishToo: 'sexual, sexually, sex, abuse+, harass+, harassment, stalk*, indecent*, teas*',
    bangla:
      'যৌন নিপীড়ন*|নির্যাতন*|হয়রানি*|হেনস্তা*|হেনস্থা*|সহিংসতা*|আক্রমণ*|অপরাধ*, শ্লীলতাহানি*, যৌননিপীড়ন*, যৌননির্যাতন*',
    banglaToo: 'যৌন, উত্ত্যক্ত*, ইভটিজিং*, হয়রানি*',
  },
  tortured: {
    label: { en: 'tortured', bn: 'নির্যাতন' },
    english: 'torture+',
    englishToo:
      'abus*, persecut*, oppress*, repress*, mistreat*, ill treat*, brutal*, violence, atrocity|atrocities, exploit*, beat*, harass*, cruel*, ragging, crackdown, victim*, assault*',
    bangla: 'নির্যাতন*, নির্যাতিত*',
    banglaToo: 'নিপীড়ন*, অত্যাচার*, যন্ত্রণা*, নিষ্ঠুর*',
  },
  displaced: {
    label: { en: 'displaced', bn: 'বাস্তুচ্যুত' },
    alone: true,
    english: 'displace+, displacement, homeless, driven from their homes, refugee|refugees',
    englishToo:
      'flee|flees|fled|fleeing, uproot*, evacuat*, exile+, migrant|migrants, expel|expelled, asylum, forced, migrat*, evict*, moved',
    bangla: 'বাস্তুচ্যুত*, উদ্বাস্তু*, বাস্তুহারা*, গৃহহীন*, ঘরছাড়া*, গৃহহারা*, ভিটেছাড়া, উচ্ছেদ*',
    banglaToo: 'শরণার্থী*, শরনার্থী*, সরিয়ে, স্থানান্তর*, আশ্রয়*, পালি*, নির্বাসন*, নির্বাসিত*',
  },
  rescued: {
    label: { en: 'rescued', bn: 'উদ্ধার' },
    english: 'rescue+, rescuer|rescuers, evacuat*, pulled alive',
    englishToo:
      'recover*, retriev*, sav*, seiz*, found, find*, pull*, extract*, discover*, free*, solv*, liberat*, regain*, reclaim*, releas*, salvag*',
    bangla: 'উদ্ধার*, প্রাণে =বাঁচা',
    banglaToo: 'বাঁচা*, বেঁচে*, রক্ষা, সরিয়ে, স্থানান্তর*, অপসারণ*, রেসকিউ*, মুক্ত',
  },
  infected: {
    label: { en: 'infected', bn: 'আক্রান্ত' },
    english:
      'infect+, infection|infections, infectious, tested positive, test positive, testing positive, case|cases, contract|contracted|contracting the|coronavirus|covid-19|dengue|disease|virus, patient|patients',
    englishToo:
      'affect*, afflict*, attack*, sick*, ill, illness*, suffer*, contract*, catch|catches|caught|catching, positive, diagnos*, detect*, identif*, outbreak*, transmi*, spread*, contagio*, fall|fell|fallen, got, get, struck, hit, have, has, had, people with, person|people|men|women|children|individuals with, with',
    bangla: 'আক্রান্ত*, সংক্রমণ*, সংক্রমিত*, সংক্রামিত*, সংক্রামক*, শনাক্ত*, কেস~, কেসগুল*, কেসগুলি*',
    banglaToo:
      'রোগী*, রোগ*, অসুস্থ*, পজিটিভ*, পজেটিভ*, সংক্রম*, ভুগ*, সনাক্ত*, ঘটনা*, ক্ষেত্রে*, মামলা*, বিষয়*, ধরা, ছোঁয়াচে, প্রকোপ*, হয়েছে, ব্যাপার*, ক্ষেত্র*, ভাইরাস*, উদাহরণ*',
  },
  recovered: {
    label: { en: 'recovered', bn: 'সুস্থ' },
    english: 'recover+, recovery|recoveries, cured, convalesc*',
    englishToo:
      'heal*, health|healthy, well, fit, discharg*, better, cure*, sound, normal, retriev*, rehabilitat*, treated, releas*, fine, survive*, safe',
    bangla: 'আরোগ্য*, সেরে =ওঠা|উঠ*|ওঠে|ওঠেন|=যাওয়া|যায়, সুস্থ, সুস্থ~, সুস্থতা*, রোগমুক্ত*, ভালো =হওয়া',
    banglaToo: 'উদ্ধার*, ভালো, ভাল, পুনরুদ্ধার*, নিরাময়*, স্বাভাবিক*, মুক্তি, মুক্ত, ফিরে, ছাড়া, কাটিয়ে, বেঁচে, পুনর্গঠন',
  },
};
