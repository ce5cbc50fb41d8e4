/**
 * English names, and words in names, that Bangla translates or calls by a name of its own: what sounds cannot tell.
 * Latin in lower case, then the Bangla names; several words are written as one. Sorted by what they name. Optional data:
 * with an empty text here nameMatch takes such names for different ones, and all others as before.
 */
export const EXONYMS: string = [
  // Countries and peoples
  'china চীন চায়না · egypt মিসর মিশর · india ভারত হিন্দুস্তান · indian ভারতীয় · chinese চীনা চৈনিক · japanese জাপানি · russian রুশ · french ফরাসি',
  'unitedstates যুক্তরাষ্ট্র মার্কিনযুক্তরাষ্ট্র আমেরিকা · unitedstatesamerica যুক্তরাষ্ট্র মার্কিনযুক্তরাষ্ট্র আমেরিকা · american মার্কিন',
  'usa যুক্তরাষ্ট্র মার্কিনযুক্তরাষ্ট্র আমেরিকা · us যুক্তরাষ্ট্র মার্কিনযুক্তরাষ্ট্র মার্কিন আমেরিকা · america যুক্তরাষ্ট্র · uk যুক্তরাজ্য',
  'unitedkingdom যুক্তরাজ্য · britain যুক্তরাজ্য বিলেত · greatbritain ব্রিটেন যুক্তরাজ্য · england বিলাত · turkey তুরস্ক · turkiye তুরস্ক',
  'turkish তুর্কি · palestine ফিলিস্তিন · palestinian ফিলিস্তিনি ফিলিস্তিন প্যালেস্টাইন · maldives মালদ্বীপ · arabia আরব · arabic আরবি',
  'emirates আমিরাত · czechia চেকপ্রজাতন্ত্র · spanish স্পেনীয় · european ইউরোপীয় · asian এশীয় · african আফ্রিকীয় · burma মিয়ানমার',
  'myanmar বার্মা বর্মা · ceylon সিংহল শ্রীলঙ্কা · ivorycoast কোতদিভোয়ার · cotedivoire আইভরিকোস্ট · persian ফারসি পারস্য',
  // Cities, rivers and seas
  'chittagong চট্টগ্রাম · chattogram চাটগাঁ · bengal বঙ্গ বাংলা · bengali বাংলা · bombay মুম্বাই · madras চেন্নাই',
  'chennai মাদ্রাজ · banaras বারাণসী · benares বারাণসী কাশী · delhi দিল্লি · newdelhi নয়াদিল্লি · ganges গঙ্গা · himalayas হিমালয় · rangoon ইয়াঙ্গুন',
  'yangon রেঙ্গুন · constantinople ইস্তাম্বুল · damascus দামেস্ক · alexandria আলেকজান্দ্রিয়া · thehague হেগ · leicester লেস্টার · edinburgh এডিনবরা',
  'marseille মার্শেই · arkansas আরকানস · nile নীলনদ · euphrates ফোরাত · tigris দজলা',
  'pacific প্রশান্ত · pacificocean প্রশান্তমহাসাগর · indianocean ভারতমহাসাগর · mediterranean ভূমধ্যসাগর ভূমধ্যসাগরীয় · mediterraneansea ভূমধ্যসাগর',
  'redsea লোহিতসাগর · blacksea কৃষ্ণসাগর · bayofbengal বঙ্গোপসাগর · baybengal বঙ্গোপসাগর · middleeast মধ্যপ্রাচ্য',
  // Parts of names of places
  'north উত্তর · south দক্ষিণ · east পূর্ব · west পশ্চিম · southeast দক্ষিণপূর্ব · northeast উত্তরপূর্ব · northwest উত্তরপশ্চিম · southwest দক্ষিণপশ্চিম',
  'northern উত্তর উত্তরাঞ্চলীয় · southern দক্ষিণ দক্ষিণাঞ্চলীয় · eastern পূর্ব পূর্বাঞ্চলীয় · western পশ্চিম পশ্চিমাঞ্চলীয় · central মধ্য কেন্দ্রীয়',
  'middle মধ্য · new নতুন নয়া · upper উচ্চ · lower নিম্ন · great বৃহত্তর মহা · greater বৃহত্তর · sub উপ · equatorial নিরক্ষীয় · united সংযুক্ত যুক্ত',
  'island দ্বীপ দ্বীপপুঞ্জ · islands দ্বীপপুঞ্জ দ্বীপ · isle দ্বীপ আইল · isles দ্বীপপুঞ্জ · archipelago দ্বীপপুঞ্জ · sea সাগর · ocean মহাসাগর',
  'bay উপসাগর · gulf উপসাগর · river নদী · lake হ্রদ · mountain পর্বত পাহাড় · hills পাহাড় · desert মরুভূমি · canal খাল · strait প্রণালি',
  'city শহর নগরী নগর · state রাজ্য রাষ্ট্র · province প্রদেশ · district জেলা · division বিভাগ · region অঞ্চল · territory অঞ্চল ভূখণ্ড',
  'territories অঞ্চল ভূখণ্ড · republic প্রজাতন্ত্র · democratic গণতান্ত্রিক · kingdom রাজ্য · world বিশ্ব পৃথিবী',
  // Organisations
  'unitednations জাতিসংঘ · un জাতিসংঘ · eu ইউরোপীয়ইউনিয়ন · union সংঘ · securitycouncil নিরাপত্তাপরিষদ · council পরিষদ · worldbank বিশ্বব্যাংক',
  'worldcup বিশ্বকাপ · supremecourt সর্বোচ্চআদালত · highcourt উচ্চআদালত · court আদালত · ministry মন্ত্রণালয় · parliament সংসদ · government সরকার',
  'university বিশ্ববিদ্যালয় · college মহাবিদ্যালয় · school বিদ্যালয় · electioncommission নির্বাচনকমিশন · party দল · national জাতীয়',
  'international আন্তর্জাতিক · houthi হুতি · houthis হুতি',
  // People
  'md মো মোহাম্মদ মুহাম্মদ মোহাম্মাদ · mohammad মো · mohammed মো · muhammad মো · dr ড ডা ডক্টর · prof অধ্যাপক · professor অধ্যাপক · mr মি মিস্টার জনাব',
  'mrs মিসেস · and ও এবং · st সেন্ট · jesus যিশু ঈসা · moses মুসা মোশি · abraham ইব্রাহিম · joseph ইউসুফ · david দাউদ · solomon সোলায়মান সুলাইমান',
  'mary মরিয়ম · christmas বড়দিন · avicenna ইবনেসিনা · alexander আলেকজান্ডার · tagore ঠাকুর · macron মাখোঁ',
  'erdogan এরদোয়ান · leo লেভ · kyi চি',
].join(' · ');
