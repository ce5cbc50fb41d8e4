/** Places other than countries, one a line, as COUNTRIES is written; some have a people behind the stroke (Bengal / Bengali). */
export const PLACES: string = `
Europe ইউরোপ / European Europeans ইউরোপীয় ইউরোপিয়ান
Asia এশিয়া / Asian Asians এশীয় এশিয়ান
Africa আফ্রিকা / African Africans আফ্রিকান আফ্রিকীয়
North_America উত্তর_আমেরিকা / North_American উত্তর_আমেরিকান
South_America দক্ষিণ_আমেরিকা / South_American দক্ষিণ_আমেরিকান
Latin_America লাতিন_আমেরিকা ল্যাটিন_আমেরিকা / Latin_American লাতিন_আমেরিকান
Central_America মধ্য_আমেরিকা
South_Asia দক্ষিণ_এশিয়া / South_Asian দক্ষিণ_এশীয়
Southeast_Asia South-East_Asia দক্ষিণ-পূর্ব_এশিয়া / Southeast_Asian দক্ষিণ-পূর্ব_এশীয়
East_Asia পূর্ব_এশিয়া
Central_Asia মধ্য_এশিয়া
Middle_East Mideast মধ্যপ্রাচ্য / Middle_Eastern মধ্যপ্রাচ্যের
Antarctica Antarctic অ্যান্টার্কটিকা কুমেরু
Arctic আর্কটিক উত্তর_মেরু সুমেরু
Oceania ওশেনিয়া
Caribbean ক্যারিবীয় ক্যারিবিয়ান
Balkans Balkan বলকান
Scandinavia Scandinavian স্ক্যান্ডিনেভিয়া স্ক্যান্ডিনেভীয়
Sahel সাহেল
Sahara সাহারা
Pacific Pacific_Ocean প্রশান্ত_মহাসাগর প্রশান্ত_মহাসাগরীয় প্যাসিফিক
Atlantic Atlantic_Ocean আটলান্টিক আটলান্টিক_মহাসাগর
Indian_Ocean ভারত_মহাসাগর
Indo-Pacific ইন্দো-প্যাসিফিক ভারত-প্রশান্ত_মহাসাগরীয়
Bay_of_Bengal বঙ্গোপসাগর
Arabian_Sea আরব_সাগর
Mediterranean Mediterranean_Sea ভূমধ্যসাগর ভূমধ্যসাগরীয়
Red_Sea লোহিত_সাগর
Black_Sea কৃষ্ণ_সাগর কৃষ্ণসাগর
Baltic Baltic_Sea বাল্টিক বাল্টিক_সাগর
North_Sea উত্তর_সাগর
Caspian_Sea কাস্পিয়ান_সাগর
South_China_Sea দক্ষিণ_চীন_সাগর
Persian_Gulf Gulf উপসাগর পারস্য_উপসাগর উপসাগরীয়
Strait_of_Hormuz Hormuz হরমুজ হরমুজ_প্রণালি
Suez Suez_Canal সুয়েজ সুয়েজ_খাল
Himalayas Himalaya Himalayan হিমালয়
Everest Mount_Everest এভারেস্ট
Amazon আমাজন অ্যামাজন
Ganges Ganga গঙ্গা
Padma পদ্মা
Jamuna যমুনা
Meghna মেঘনা
Brahmaputra ব্রহ্মপুত্র
Teesta তিস্তা
Buriganga বুড়িগঙ্গা
Karnaphuli কর্ণফুলী
Surma সুরমা
Sundarbans Sundarban সুন্দরবন
Gaza Gaza_Strip গাজা গাজা_উপত্যকা / Gazan গাজাবাসী
West_Bank পশ্চিম_তীর
Rafah রাফাহ রাফা
Khan_Younis Khan_Yunis খান_ইউনিস
Golan_Heights Golan গোলান_মালভূমি গোলান
Crimea ক্রিমিয়া / Crimean ক্রিমীয়
Donbas Donbass দনবাস ডনবাস
Donetsk দোনেৎস্ক
Luhansk Lugansk লুহানস্ক
Kharkiv Kharkov খারকিভ
Kherson খেরসন
Zaporizhzhia Zaporizhia জাপোরিঝঝিয়া জাপোরিজিয়া
Odesa Odessa ওদেসা ওডেসা
Mariupol মারিউপোল
Bakhmut বাখমুত
Lviv লিভিভ লভিভ
Kursk কুরস্ক
Bengal বাংলা বঙ্গ / Bengali Bengalis Bangla বাঙালি বাংলা
West_Bengal পশ্চিমবঙ্গ পশ্চিম_বাংলা
Kashmir Jammu_and_Kashmir কাশ্মীর জম্মু-কাশ্মীর জম্মু_ও_কাশ্মীর / Kashmiri Kashmiris কাশ্মীরি
Punjab পাঞ্জাব / Punjabi পাঞ্জাবি
Sindh সিন্ধু সিন্ধ
Balochistan Baluchistan বেলুচিস্তান / Baloch বেলুচ
Khyber_Pakhtunkhwa খাইবার_পাখতুনখোয়া
Tibet তিব্বত / Tibetan তিব্বতি
Xinjiang জিনজিয়াং শিনজিয়াং
Hong_Kong হংকং
Macau Macao ম্যাকাও
Kurdistan কুর্দিস্তান / Kurdish Kurd Kurds কুর্দি
Chechnya চেচনিয়া / Chechen চেচেন
Catalonia কাতালোনিয়া / Catalan কাতালান
Northern_Ireland উত্তর_আয়ারল্যান্ড
Rakhine Arakan রাখাইন আরাকান
New_York নিউইয়র্ক নিউ_ইয়র্ক
Los_Angeles লস_অ্যাঞ্জেলেস লস_এঞ্জেলেস
San_Francisco সান_ফ্রান্সিসকো
Chicago শিকাগো
Boston বোস্টন
Houston হিউস্টন
Miami মায়ামি মিয়ামি
Seattle সিয়াটল
Philadelphia ফিলাডেলফিয়া
Atlanta আটলান্টা
Detroit ডেট্রয়েট
Dallas ডালাস
Minneapolis মিনিয়াপোলিস
Las_Vegas লাস_ভেগাস
California ক্যালিফোর্নিয়া
Texas টেক্সাস
Florida ফ্লোরিডা
Alaska আলাস্কা
Hawaii হাওয়াই
Virginia ভার্জিনিয়া
Pennsylvania পেনসিলভানিয়া
Michigan মিশিগান
Ohio ওহাইও
Arizona অ্যারিজোনা
Nevada নেভাডা
Illinois ইলিনয়
New_Jersey নিউজার্সি নিউ_জার্সি
Massachusetts ম্যাসাচুসেটস
Minnesota মিনেসোটা
Wisconsin উইসকনসিন
Louisiana লুইজিয়ানা
Toronto টরন্টো টরেন্টো
Montreal মন্ট্রিয়ল
Vancouver ভ্যাঙ্কুভার
Quebec কুইবেক
Ontario অন্টারিও
Manchester ম্যানচেস্টার
Birmingham বার্মিংহাম
Liverpool লিভারপুল
Glasgow গ্লাসগো
Oxford অক্সফোর্ড
Cambridge কেমব্রিজ
Frankfurt ফ্রাঙ্কফুর্ট
Munich মিউনিখ
Hamburg হামবুর্গ
Milan মিলান
Venice ভেনিস
Naples নেপলস
Turin তুরিন
Barcelona বার্সেলোনা
Davos দাভোস
Zurich জুরিখ
Strasbourg স্ট্রাসবুর্গ স্ট্রসবুর্গ
Istanbul ইস্তাম্বুল
Antalya আন্তালিয়া
Aleppo আলেপ্পো
Homs হোমস
Idlib ইদলিব
Mosul মসুল
Basra বসরা
Kirkuk কিরকুক
Isfahan Esfahan ইসফাহান ইস্পাহান
Natanz নাতাঞ্জ
Fordow Fordo ফোরদো ফর্দো
Mecca Makkah মক্কা
Medina Madinah মদিনা
Jeddah জেদ্দা
Sharjah শারজাহ শারজা
Aden এডেন
Hodeidah হোদেইদা হুদায়দাহ
Alexandria আলেকজান্দ্রিয়া
Sharm_el-Sheikh শারম_আল-শেখ শার্ম_আল_শেখ
Darfur দারফুর
Lagos লাগোস
Johannesburg জোহানেসবার্গ
Cape_Town কেপটাউন কেপ_টাউন
Shanghai সাংহাই
Wuhan উহান
Guangzhou গুয়াংজু
Guangdong গুয়াংডং
Shenzhen শেনজেন
Hubei হুবেই
Kunming কুনমিং
Osaka ওসাকা
Hiroshima হিরোশিমা
Nagasaki নাগাসাকি
Fukushima ফুকুশিমা
Busan বুসান
Sydney সিডনি
Melbourne মেলবোর্ন
Perth পার্থ
Brisbane ব্রিসবেন
Adelaide অ্যাডিলেড
Auckland অকল্যান্ড
Christchurch ক্রাইস্টচার্চ
Bali বালি
Sumatra সুমাত্রা
Java জাভা
Rio_de_Janeiro Rio রিও_ডি_জেনেইরো রিও
Sao_Paulo সাও_পাওলো
St_Petersburg Saint_Petersburg সেন্ট_পিটার্সবার্গ
Vladivostok ভ্লাদিভোস্তক
Siberia সাইবেরিয়া
Kashgar কাশগর
Chernobyl চেরনোবিল
Guantanamo গুয়ানতানামো
Pentagon পেন্টাগন
Capitol_Hill Capitol ক্যাপিটল ক্যাপিটল_হিল
Wall_Street ওয়াল_স্ট্রিট
Hollywood হলিউড
Bollywood বলিউড
Silicon_Valley সিলিকন_ভ্যালি
Vanuatu ভানুয়াটু
Palau পালাউ
Aruba আরুবা
Curacao কুরাসাও
Bermuda বারমুডা
Puerto_Rico পুয়ের্তো_রিকো পুয়ের্তোরিকো
New_Caledonia নিউ_ক্যালেডোনিয়া
Faroe_Islands ফ্যারো_দ্বীপপুঞ্জ
Cayman_Islands কেম্যান_দ্বীপপুঞ্জ কেইম্যান_দ্বীপপুঞ্জ
Falkland_Islands Falklands ফকল্যান্ড ফকল্যান্ড_দ্বীপপুঞ্জ
Gibraltar জিব্রাল্টার
Guadeloupe গুয়াদেলুপ
Martinique মার্টিনিক
Reunion রিইউনিয়ন
Mayotte মায়োট
Guam গুয়াম
Tuvalu টুভালু
Kiribati কিরিবাতি
Nauru নাউরু
Micronesia মাইক্রোনেশিয়া
Marshall_Islands মার্শাল_দ্বীপপুঞ্জ
Saint_Lucia St_Lucia সেন্ট_লুসিয়া
Grenada গ্রেনাডা
Antigua Antigua_and_Barbuda অ্যান্টিগুয়া অ্যান্টিগুয়া_ও_বারবুডা
Cape_Verde Cabo_Verde কেপ_ভার্দে কেপভার্দে
Guinea-Bissau গিনি-বিসাউ
San_Marino সান_মারিনো
Isle_of_Man আইল_অফ_ম্যান
Lombardy লোম্বার্দি লম্বার্ডি
Sicily সিসিলি
Bavaria বাভারিয়া
Normandy নরম্যান্ডি
Okinawa ওকিনাওয়া
Cebu সেবু
Mindanao মিন্দানাও
Aceh আচেহ
Penang পেনাং
Tigray টাইগ্রে
Biafra বিয়াফ্রা
Nablus নাবলুস
Jenin জেনিন
Hebron হেবরন
Haifa হাইফা
Najaf নাজাফ
Karbala কারবালা
Herat হেরাত
Kunduz কুন্দুজ
Jalalabad জালালাবাদ
Bagram বাগরাম
Swat সোয়াত
Multan মুলতান
Pokhara পোখারা
Lumbini লুম্বিনী
Jaffna জাফনা
Kandy ক্যান্ডি
Mandalay মান্দালয়
Sittwe সিত্তে
`;
