/**
 * Countries in both languages: a line is a country / its people and adjective / its capital and what stands for its government
 * (Moscow and the Kremlin for Russia). Words of one name are joined by _; spellings that searchKey folds stand once.
 */
export const COUNTRIES: string = `
Afghanistan আফগানিস্তান / Afghan Afghans Afghani আফগান আফগানি আফগানিস্তানি / Kabul কাবুল
Albania আলবেনিয়া / Albanian আলবেনীয় আলবেনিয়ান / Tirana তিরানা
Algeria আলজেরিয়া / Algerian আলজেরীয় আলজেরিয়ান / Algiers আলজিয়ার্স
Andorra অ্যান্ডোরা / Andorran অ্যান্ডোরান
Angola অ্যাঙ্গোলা / Angolan অ্যাঙ্গোলান / Luanda লুয়ান্ডা
Argentina আর্জেন্টিনা / Argentine Argentinian Argentinean আর্জেন্টাইন / Buenos_Aires বুয়েনস_আইরেস বুয়েন্স_আয়ার্স
Armenia আর্মেনিয়া / Armenian আর্মেনীয় আর্মেনিয়ান / Yerevan ইয়েরেভান
Australia অস্ট্রেলিয়া / Australian Aussie অস্ট্রেলীয় অস্ট্রেলিয়ান অজি / Canberra ক্যানবেরা
Austria অস্ট্রিয়া / Austrian অস্ট্রীয় অস্ট্রিয়ান / Vienna ভিয়েনা
Azerbaijan আজারবাইজান / Azerbaijani Azeri আজারবাইজানি আজেরি / Baku বাকু
Bahamas বাহামা বাহামাস / Bahamian বাহামীয় / Nassau নাসাউ
Bahrain বাহরাইন / Bahraini বাহরাইনি / Manama মানামা
Bangladesh BD বাংলাদেশ / Bangladeshi Bangladeshis বাংলাদেশি / Dhaka Dacca ঢাকা
Barbados বার্বাডোজ বারবাডোস / Barbadian বার্বাডিয়ান / Bridgetown ব্রিজটাউন
Belarus বেলারুশ / Belarusian Belarusians বেলারুশীয় বেলারুশিয়ান / Minsk মিনস্ক
Belgium বেলজিয়াম / Belgian বেলজিয়ান বেলজীয় / Brussels ব্রাসেলস
Belize বেলিজ / Belizean বেলিজীয়
Benin বেনিন / Beninese বেনিনীয় / Porto_Novo পোর্তো_নোভো
Bhutan ভুটান / Bhutanese ভুটানি ভুটানিজ / Thimphu থিম্পু
Bolivia বলিভিয়া / Bolivian বলিভীয় বলিভিয়ান / La_Paz লা_পাজ
Bosnia Bosnia_and_Herzegovina বসনিয়া বসনিয়া_হার্জেগোভিনা / Bosnian Bosniak বসনীয় বসনিয়ান বসনিয়াক / Sarajevo সারায়েভো সারাজেভো
Botswana বতসোয়ানা / Botswanan বতসোয়ানান / Gaborone গ্যাবোরোন
Brazil ব্রাজিল / Brazilian ব্রাজিলীয় ব্রাজিলিয়ান / Brasilia ব্রাসিলিয়া
Brunei ব্রুনেই ব্রুনাই / Bruneian ব্রুনেইয়ান
Bulgaria বুলগেরিয়া / Bulgarian বুলগেরীয় বুলগেরিয়ান / Sofia সোফিয়া
Burkina_Faso বুরকিনা_ফাসো বুর্কিনা_ফাসো / Burkinabe বুরকিনাবে / Ouagadougou ওয়াগাদুগু
Burundi বুরুন্ডি / Burundian বুরুন্ডীয়
Cambodia কম্বোডিয়া / Cambodian কম্বোডীয় কম্বোডিয়ান / Phnom_Penh নম_পেন নমপেন
Cameroon ক্যামেরুন / Cameroonian ক্যামেরুনীয় ক্যামেরুনিয়ান / Yaounde ইয়াউন্দে
Canada কানাডা / Canadian কানাডীয় কানাডিয়ান ক্যানেডীয় / Ottawa অটোয়া অটোয়া
Central_African_Republic মধ্য_আফ্রিকান_প্রজাতন্ত্র মধ্য_আফ্রিকা / Central_African মধ্য_আফ্রিকান / Bangui বাঙ্গুই
Chad শাদ / Chadian চাদীয় / N'Djamena এনজামেনা
Chile চিলি / Chilean চিলীয় চিলিয়ান / Santiago সান্তিয়াগো
China PRC People's_Republic_of_China চীন চায়না গণচীন / Chinese চীনা চাইনিজ / Beijing Peking বেইজিং পেইচিং
Colombia কলম্বিয়া / Colombian কলম্বীয় কলম্বিয়ান / Bogota বোগোতা
Comoros কোমোরোস / Comorian কোমোরীয়
Congo DRC Democratic_Republic_of_Congo কঙ্গো ডিআর_কঙ্গো / Congolese কঙ্গোলিজ / Kinshasa কিনশাসা
Costa_Rica কোস্টারিকা কোস্টা_রিকা / Costa_Rican কোস্টারিকান / San_Jose সান_হোসে
Croatia ক্রোয়েশিয়া / Croatian Croat Croats ক্রোয়েশীয় ক্রোয়েশিয়ান ক্রোয়াট / Zagreb জাগরেব
Cuba কিউবা / Cuban কিউবান কিউবীয় / Havana হাভানা
Cyprus সাইপ্রাস / Cypriot সাইপ্রিয়ট / Nicosia নিকোসিয়া
Czech_Republic Czechia চেক_প্রজাতন্ত্র চেকিয়া / Czech Czechs চেক / Prague প্রাগ
Denmark ডেনমার্ক / Danish Dane Danes ডেনিশ ড্যানিশ দিনেমার / Copenhagen কোপেনহেগেন
Djibouti জিবুতি / Djiboutian জিবুতীয়
Dominica ডমিনিকা
Dominican_Republic ডমিনিকান_প্রজাতন্ত্র ডমিনিকান_রিপাবলিক / Dominican ডমিনিকান / Santo_Domingo সান্তো_ডোমিঙ্গো
Ecuador ইকুয়েডর / Ecuadorian Ecuadorean ইকুয়েডরীয় ইকুয়েডরিয়ান / Quito কিটো
Egypt মিসর মিশর ইজিপ্ট / Egyptian মিসরীয় মিশরীয় / Cairo কায়রো
El_Salvador এল_সালভাদর এল_সালভাদোর / Salvadoran সালভাদোরান / San_Salvador সান_সালভাদর
Equatorial_Guinea নিরক্ষীয়_গিনি ইকুয়েটোরিয়াল_গিনি
Eritrea ইরিত্রিয়া / Eritrean ইরিত্রীয় ইরিত্রিয়ান / Asmara আসমারা
Estonia এস্তোনিয়া / Estonian এস্তোনীয় এস্তোনিয়ান / Tallinn তালিন তাল্লিন
Eswatini Swaziland ইসোয়াতিনি এসওয়াতিনি সোয়াজিল্যান্ড / Swazi সোয়াজি
Ethiopia ইথিওপিয়া / Ethiopian ইথিওপীয় ইথিওপিয়ান / Addis_Ababa আদ্দিস_আবাবা
Fiji ফিজি / Fijian ফিজিয়ান / Suva সুভা
Finland ফিনল্যান্ড / Finnish Finn Finns ফিনিশ ফিনল্যান্ডের / Helsinki হেলসিংকি
France ফ্রান্স / French Frenchman ফরাসি ফ্রেঞ্চ ফ্রান্সের / Paris Elysee প্যারিস এলিসি
Gabon গ্যাবন / Gabonese গ্যাবনীয় / Libreville লিব্রেভিল
Gambia গাম্বিয়া / Gambian গাম্বীয় গাম্বিয়ান / Banjul বানজুল
Georgia জর্জিয়া / Georgian জর্জীয় জর্জিয়ান / Tbilisi তিবলিসি
Germany জার্মানি জার্মান / German Germans জার্মান / Berlin বার্লিন
Ghana ঘানা / Ghanaian ঘানাইয়ান ঘানীয় / Accra আক্রা
Greece গ্রিস / Greek Greeks গ্রিক / Athens এথেন্স অ্যাথেন্স
Greenland গ্রিনল্যান্ড / Greenlandic Greenlander গ্রিনল্যান্ডের / Nuuk নুউক নুক
Guatemala গুয়াতেমালা / Guatemalan গুয়াতেমালান
Guinea গিনি / Guinean গিনীয় / Conakry কোনাক্রি
Guyana গায়ানা গায়ানা / Guyanese গায়ানিজ / Georgetown জর্জটাউন
Haiti হাইতি / Haitian হাইতীয় হাইতিয়ান / Port-au-Prince পোর্ট_অ_প্রিন্স পোর্ট-অ-প্রিন্স
Honduras হন্ডুরাস / Honduran হন্ডুরান / Tegucigalpa তেগুসিগালপা
Hungary হাঙ্গেরি / Hungarian হাঙ্গেরীয় হাঙ্গেরিয়ান / Budapest বুদাপেস্ট
Iceland আইসল্যান্ড / Icelandic Icelander আইসল্যান্ডিক / Reykjavik রেইকিয়াভিক রেকিয়াভিক
India Bharat Hindustan ভারত ইন্ডিয়া হিন্দুস্তান / Indian Indians ভারতীয় ইন্ডিয়ান / New_Delhi Delhi নয়াদিল্লি নয়া_দিল্লি দিল্লি নতুন_দিল্লি
Indonesia ইন্দোনেশিয়া / Indonesian ইন্দোনেশীয় ইন্দোনেশিয়ান / Jakarta জাকার্তা
Iran Persia ইরান পারস্য / Iranian Iranians Persian ইরানি ইরানীয় ফারসি পারস্য / Tehran Teheran তেহরান তেহেরান
Iraq ইরাক / Iraqi Iraqis ইরাকি / Baghdad বাগদাদ
Ireland Irish_Republic আয়ারল্যান্ড আয়ারল্যান্ড / Irish আইরিশ / Dublin ডাবলিন
Israel ইসরায়েল ইসরাইল ইজরায়েল ইজরাইল / Israeli Israelis ইসরায়েলি ইসরাইলি ইজরায়েলি ইহুদিবাদী / Jerusalem Tel_Aviv জেরুজালেম তেলআবিব তেল_আবিব
Italy ইতালি ইটালি / Italian ইতালীয় ইতালিয়ান ইটালিয়ান / Rome রোম
Ivory_Coast Cote_d'Ivoire আইভরি_কোস্ট আইভরিকোস্ট কোত_দিভোয়ার / Ivorian আইভোরীয় আইভরিয়ান / Abidjan আবিদজান
Jamaica জ্যামাইকা জামাইকা / Jamaican জ্যামাইকান / Kingston কিংস্টন
Japan জাপান / Japanese জাপানি জাপানিজ / Tokyo টোকিও
Jordan জর্ডান জর্দান / Jordanian জর্ডানি জর্ডানিয়ান / Amman আম্মান
Kazakhstan কাজাখস্তান / Kazakh Kazakhstani কাজাখ / Astana আস্তানা
Kenya কেনিয়া / Kenyan কেনীয় কেনিয়ান / Nairobi নাইরোবি
Kosovo কসোভো / Kosovan Kosovar কসোভান / Pristina প্রিস্টিনা
Kuwait কুয়েত / Kuwaiti কুয়েতি / Kuwait_City কুয়েত_সিটি
Kyrgyzstan কিরগিজস্তান কিরঘিজস্তান / Kyrgyz কিরগিজ / Bishkek বিশকেক
Laos লাওস / Lao Laotian লাওসের / Vientiane ভিয়েনতিয়েন
Latvia লাটভিয়া / Latvian লাটভীয় লাটভিয়ান / Riga রিগা
Lebanon লেবানন / Lebanese লেবানিজ লেবাননি / Beirut বৈরুত বেইরুত
Lesotho লেসোথো / Basotho বাসোথো
Liberia লাইবেরিয়া / Liberian লাইবেরীয় লাইবেরিয়ান / Monrovia মনরোভিয়া
Libya লিবিয়া / Libyan লিবীয় লিবিয়ান / Tripoli ত্রিপোলি
Liechtenstein লিচেনস্টাইন লিখটেনস্টাইন
Lithuania লিথুয়ানিয়া / Lithuanian লিথুয়ানীয় লিথুয়ানিয়ান / Vilnius ভিলনিয়াস
Luxembourg লুক্সেমবার্গ / Luxembourgish লুক্সেমবার্গীয়
Madagascar মাদাগাস্কার / Malagasy মালাগাসি / Antananarivo আন্তানানারিভো
Malawi মালাউই মালাবি / Malawian মালাউইয়ান / Lilongwe লিলংওয়ে
Malaysia মালয়েশিয়া / Malaysian মালয়েশীয় মালয়েশিয়ান / Kuala_Lumpur কুয়ালালামপুর কুয়ালা_লামপুর
Maldives মালদ্বীপ / Maldivian মালদ্বীপীয় মালদ্বীপি / Male
Mali মালি / Malian মালীয় মালিয়ান / Bamako বামাকো
Malta মাল্টা / Maltese মাল্টিজ / Valletta ভ্যালেটা
Mauritania মৌরিতানিয়া মৌরিতানিয়া / Mauritanian মৌরিতানীয় / Nouakchott নুয়াকশট
Mauritius মরিশাস / Mauritian মরিশীয় / Port_Louis পোর্ট_লুইস
Mexico মেক্সিকো / Mexican মেক্সিকান / Mexico_City মেক্সিকো_সিটি
Moldova মলদোভা মলডোভা / Moldovan মলদোভান / Chisinau কিশিনাউ
Monaco মোনাকো / Monegasque মোনাকোর
Mongolia মঙ্গোলিয়া / Mongolian Mongol মঙ্গোলীয় মঙ্গোলিয়ান / Ulaanbaatar উলানবাটর উলানবাটোর
Montenegro মন্টেনেগ্রো / Montenegrin মন্টেনেগ্রীয়
Morocco মরক্কো / Moroccan মরক্কান মরোক্কান / Rabat রাবাত
Mozambique মোজাম্বিক / Mozambican মোজাম্বিকান / Maputo মাপুতো
Myanmar Burma মিয়ানমার মায়ানমার বার্মা / Burmese Myanmarese বর্মি মিয়ানমারের / Naypyidaw Nay_Pyi_Taw Yangon Rangoon নেপিডো নেইপিদো ইয়াঙ্গুন রেঙ্গুন
Namibia নামিবিয়া / Namibian নামিবীয় নামিবিয়ান / Windhoek উইন্ডহোক
Nepal নেপাল / Nepali Nepalese Nepalis নেপালি নেপালিজ / Kathmandu কাঠমান্ডু কাঠমাণ্ডু
Netherlands Holland নেদারল্যান্ডস নেদারল্যান্ড হল্যান্ড / Dutch Dutchman ডাচ ওলন্দাজ / Amsterdam The_Hague আমস্টারডাম দ্য_হেগ হেগ
New_Zealand নিউজিল্যান্ড নিউ_জিল্যান্ড / New_Zealander Kiwi Kiwis কিউই নিউজিল্যান্ডের / Wellington ওয়েলিংটন
Nicaragua নিকারাগুয়া / Nicaraguan নিকারাগুয়ান / Managua মানাগুয়া
Niger নাইজার / Nigerien নাইজারীয় / Niamey নিয়ামে
Nigeria নাইজেরিয়া / Nigerian নাইজেরীয় নাইজেরিয়ান / Abuja আবুজা
North_Korea DPRK উত্তর_কোরিয়া / North_Korean North_Koreans উত্তর_কোরীয় উত্তর_কোরিয়ান / Pyongyang পিয়ংইয়ং
North_Macedonia Macedonia উত্তর_মেসিডোনিয়া মেসিডোনিয়া মেসেডোনিয়া / Macedonian মেসিডোনীয় / Skopje স্কোপিয়ে
Norway নরওয়ে / Norwegian নরওয়েজিয়ান নরওয়েজীয় / Oslo অসলো
Oman ওমান / Omani ওমানি / Muscat মাসকাট মাস্কাট
Pakistan পাকিস্তান / Pakistani Pakistanis পাকিস্তানি পাক / Islamabad ইসলামাবাদ
Palestine State_of_Palestine ফিলিস্তিন প্যালেস্টাইন / Palestinian Palestinians ফিলিস্তিনি প্যালেস্টাইনি / Ramallah রামাল্লাহ রামাল্লা
Panama পানামা / Panamanian পানামীয় / Panama_City পানামা_সিটি
Papua_New_Guinea পাপুয়া_নিউগিনি পাপুয়া_নিউ_গিনি / Papuan পাপুয়ান / Port_Moresby পোর্ট_মোর্সবি
Paraguay প্যারাগুয়ে / Paraguayan প্যারাগুয়ান / Asuncion আসুনসিওন
Peru পেরু / Peruvian পেরুভিয়ান পেরুর / Lima লিমা
Philippines ফিলিপাইন ফিলিপিন্স ফিলিপাইনস / Filipino Filipinos Philippine ফিলিপিনো / Manila ম্যানিলা
Poland পোল্যান্ড / Polish Pole Poles পোলিশ / Warsaw ওয়ারশ ওয়ারশো
Portugal পর্তুগাল / Portuguese পর্তুগিজ / Lisbon লিসবন
Qatar কাতার / Qatari কাতারি / Doha দোহা
Romania রোমানিয়া / Romanian রোমানীয় রোমানিয়ান / Bucharest বুখারেস্ট
Russia Russian_Federation রাশিয়া রুশ_ফেডারেশন / Russian Russians রুশ রাশিয়ান রুশি / Moscow Kremlin মস্কো ক্রেমলিন
Rwanda রুয়ান্ডা / Rwandan রুয়ান্ডান / Kigali কিগালি
Samoa সামোয়া / Samoan সামোয়ান
Saudi_Arabia KSA Saudi সৌদি_আরব সৌদি / Saudi Saudis সৌদি / Riyadh রিয়াদ
Scotland স্কটল্যান্ড / Scottish Scot Scots স্কটিশ / Edinburgh এডিনবরা এডিনবার্গ
Senegal সেনেগাল / Senegalese সেনেগালিজ সেনেগালীয় / Dakar
Serbia সার্বিয়া / Serbian Serb Serbs সার্বীয় সার্বিয়ান সার্ব / Belgrade বেলগ্রেড
Seychelles সেশেলস / Seychellois সেশেলীয়
Sierra_Leone সিয়েরা_লিওন সিয়েরালিওন / Sierra_Leonean সিয়েরা_লিওনীয় / Freetown ফ্রিটাউন
Singapore সিঙ্গাপুর / Singaporean সিঙ্গাপুরি সিঙ্গাপুরিয়ান
Slovakia স্লোভাকিয়া / Slovak Slovakian স্লোভাক / Bratislava ব্রাতিস্লাভা
Slovenia স্লোভেনিয়া / Slovene Slovenian স্লোভেনীয় স্লোভেনিয়ান / Ljubljana লুবলিয়ানা
Solomon_Islands সলোমন_দ্বীপপুঞ্জ সলোমন_আইল্যান্ডস
Somalia সোমালিয়া / Somali Somalis Somalian সোমালি সোমালীয় / Mogadishu মোগাদিসু
South_Africa দক্ষিণ_আফ্রিকা সাউথ_আফ্রিকা / South_African South_Africans দক্ষিণ_আফ্রিকান দক্ষিণ_আফ্রিকীয় প্রোটিয়া / Pretoria প্রিটোরিয়া
South_Korea ROK Republic_of_Korea দক্ষিণ_কোরিয়া / South_Korean South_Koreans দক্ষিণ_কোরীয় দক্ষিণ_কোরিয়ান / Seoul সিউল সিওল
South_Sudan দক্ষিণ_সুদান / South_Sudanese দক্ষিণ_সুদানি / Juba জুবা
Soviet_Union USSR সোভিয়েত_ইউনিয়ন সোভিয়েত / Soviet Soviets সোভিয়েত
Spain স্পেন / Spanish Spaniard Spaniards স্প্যানিশ স্পেনীয় স্প্যানিয়ার্ড / Madrid মাদ্রিদ
Sri_Lanka Ceylon শ্রীলঙ্কা শ্রীলংকা লঙ্কা / Sri_Lankan Sri_Lankans শ্রীলঙ্কান লঙ্কান সিংহলি / Colombo কলম্বো
Sudan সুদান / Sudanese সুদানি সুদানিজ / Khartoum খার্তুম
Suriname সুরিনাম / Surinamese সুরিনামি
Sweden সুইডেন / Swedish Swede Swedes সুইডিশ / Stockholm স্টকহোম
Switzerland সুইজারল্যান্ড / Swiss সুইস / Bern Geneva বার্ন জেনেভা
Syria সিরিয়া / Syrian Syrians সিরীয় সিরিয়ান / Damascus দামেস্ক
Taiwan Chinese_Taipei তাইওয়ান / Taiwanese তাইওয়ানি তাইওয়ানিজ / Taipei তাইপে
Tajikistan তাজিকিস্তান / Tajik তাজিক / Dushanbe দুশানবে
Tanzania তানজানিয়া / Tanzanian তানজানীয় তানজানিয়ান / Dodoma দোদোমা / Dar_es_Salaam দার_এস_সালাম দারুসসালাম
Thailand Siam থাইল্যান্ড / Thai Thais থাই / Bangkok ব্যাংকক
Timor-Leste East_Timor পূর্ব_তিমুর তিমুর-লেস্তে / Timorese তিমুরীয় / Dili দিলি
Togo টোগো / Togolese টোগোলিজ / Lome লোমে
Tonga টোঙ্গা / Tongan টোঙ্গান
Trinidad Trinidad_and_Tobago ত্রিনিদাদ ত্রিনিদাদ_ও_টোবাগো / Trinidadian ত্রিনিদাদীয়
Tunisia তিউনিসিয়া / Tunisian তিউনিসীয় তিউনিসিয়ান / Tunis তিউনিস
Turkey Turkiye Türkiye তুরস্ক তুর্কিয়ে / Turkish Turk Turks তুর্কি তুরস্কের / Ankara আঙ্কারা
Turkmenistan তুর্কমেনিস্তান / Turkmen তুর্কমেন / Ashgabat আশগাবাত
Uganda উগান্ডা / Ugandan উগান্ডান উগান্ডীয় / Kampala কাম্পালা
Ukraine ইউক্রেন / Ukrainian Ukrainians ইউক্রেনীয় ইউক্রেনিয়ান ইউক্রেনি / Kyiv Kiev কিয়েভ কিইভ কিভ
United_Arab_Emirates UAE Emirates সংযুক্ত_আরব_আমিরাত আরব_আমিরাত আমিরাত ইউএই / Emirati Emiratis আমিরাতি / Abu_Dhabi Dubai আবুধাবি আবু_ধাবি দুবাই
United_Kingdom UK Britain Great_Britain England U.K. যুক্তরাজ্য ব্রিটেন বৃটেন গ্রেট_ব্রিটেন ইংল্যান্ড ইউকে বিলেত / British Briton Britons Brits English Englishman ব্রিটিশ ইংরেজ ইংলিশ ইংরেজি ইংরাজি / London Downing_Street Whitehall Westminster লন্ডন ডাউনিং_স্ট্রিট ওয়েস্টমিনস্টার
United_States US USA U.S. U.S.A. America United_States_of_America States যুক্তরাষ্ট্র মার্কিন_যুক্তরাষ্ট্র আমেরিকা ইউএস ইউএসএ / American Americans U.S US মার্কিন আমেরিকান মার্কিনি / Washington Washington_DC White_House ওয়াশিংটন ওয়াশিংটন_ডিসি হোয়াইট_হাউস হোয়াইট_হাউজ
Uruguay উরুগুয়ে / Uruguayan উরুগুয়ান / Montevideo মন্টেভিডিও মন্টেভিদেও
Uzbekistan উজবেকিস্তান / Uzbek উজবেক / Tashkent তাসখন্দ
Vatican Holy_See ভ্যাটিকান / Vatican ভ্যাটিকান / Vatican_City ভ্যাটিকান_সিটি
Venezuela ভেনেজুয়েলা / Venezuelan ভেনেজুয়েলান ভেনেজুয়েলীয় / Caracas কারাকাস
Vietnam Viet_Nam ভিয়েতনাম / Vietnamese ভিয়েতনামি ভিয়েতনামিজ / Hanoi হ্যানয় হ্যানয়
Wales ওয়েলস / Welsh ওয়েলশ / Cardiff কার্ডিফ
Western_Sahara পশ্চিম_সাহারা / Sahrawi সাহরাউই
West_Indies ওয়েস্ট_ইন্ডিজ / West_Indian ক্যারিবীয় উইন্ডিজ
Yemen ইয়েমেন / Yemeni Yemenis ইয়েমেনি / Sanaa Sana'a সানা
Zambia জাম্বিয়া / Zambian জাম্বীয় জাম্বিয়ান / Lusaka লুসাকা
Zimbabwe জিম্বাবুয়ে জিম্বাবুয়ে / Zimbabwean জিম্বাবুয়ান জিম্বাবুয়ের / Harare হারারে
Korea Korean_Peninsula কোরিয়া কোরীয়_উপদ্বীপ / Korean Koreans কোরীয় কোরিয়ান
`;
