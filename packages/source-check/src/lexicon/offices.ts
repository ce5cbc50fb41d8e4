/** Titles and offices before which or after which a person's name stands, in Bangla, as terms will be made of them. */
export const BANGLA_TITLES: string = `
প্রেসিডেন্ট রাষ্ট্রপতি প্রধানমন্ত্রী মন্ত্রী প্রতিমন্ত্রী উপমন্ত্রী পররাষ্ট্রমন্ত্রী অর্থমন্ত্রী স্বরাষ্ট্রমন্ত্রী প্রতিরক্ষামন্ত্রী শিক্ষামন্ত্রী স্বাস্থ্যমন্ত্রী আইনমন্ত্রী কৃষিমন্ত্রী বাণিজ্যমন্ত্রী পরিকল্পনামন্ত্রী
তথ্যমন্ত্রী মুখ্যমন্ত্রী উপদেষ্টা চ্যান্সেলর গভর্নর মেয়র সিনেটর রাষ্ট্রদূত হাইকমিশনার কূটনীতিক মুখপাত্র সচিব মহাসচিব সাধারণ_সম্পাদক সম্পাদক সভাপতি চেয়ারম্যান চেয়ারপারসন পরিচালক মহাপরিচালক
অধ্যাপক ডক্টর ড ডা মো মোসা মোছা জনাব মিস্টার মিসেস মিস বেগম শেখ সৈয়দ মাওলানা মাওলানা মুফতি পোপ রানি রাজা প্রিন্স প্রিন্সেস সুলতান আমির শেখ যুবরাজ আয়াতুল্লাহ
জেনারেল মেজর কর্নেল ক্যাপ্টেন লেফটেন্যান্ট ব্রিগেডিয়ার অ্যাডমিরাল ফিল্ড_মার্শাল বিচারপতি বিচারক ব্যারিস্টার অ্যাডভোকেট আইনজীবী সাংবাদিক লেখক কবি অভিনেতা অভিনেত্রী পরিচালক অধিনায়ক কোচ
স্পিকার উপাচার্য ইঞ্জিনিয়ার প্রকৌশলী চিকিৎসক বিজ্ঞানী এসআই এএসআই ওসি এসপি ডিসি কমিশনার ইন্সপেক্টর পরিদর্শক কনস্টেবল নেতা নেত্রী
`;

/** Words that stand before a person's name in English and are no part of it; offices may have several words before them. */
export const ENGLISH_TITLES: string = `
mr mrs ms miss dr prof professor sir dame lord lady president vice-president premier minister chancellor governor mayor senator congressman
congresswoman representative ambassador envoy secretary secretary-general general major colonel captain lieutenant brigadier admiral marshal
commander sergeant corporal justice judge king queen prince princess pope bishop archbishop cardinal father sister imam ayatollah maulana
sheikh emir sultan chief chairman chairwoman chairperson director spokesman spokeswoman spokesperson speaker commissioner inspector
superintendent constable officer engineer advocate barrister lawyer journalist writer poet actor actress singer coach skipper md mst moulana mufti
comrade leader adviser advisor founder owner ceo coordinator analyst economist professor lecturer doctor scientist researcher mp lawmaker
`;

/** Words of offices and posts that are written with capitals and are no name. */
export const ENGLISH_OFFICE_WORDS: string = `
prime foreign finance defence defense home interior deputy vice acting former late state planning law education health information agriculture
commerce trade shipping road transport bridges energy power chief executive managing additional assistant joint senior general permanent high
honourable honorable attorney press public affairs member committee cabinet council government govt ministry minister ministers office department
parliament police army navy air force court supreme tribunal commission board authority nation state
ceo cfo md mp mps vc vp pm dg igp oc si asi dc sp dig ig adc ao uno
`;
