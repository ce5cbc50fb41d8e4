/** Organisations and movements in both languages, one a line, as COUNTRIES is written. */
export const ORGANISATIONS: string = `
United_Nations UN U.N. জাতিসংঘ ইউএন রাষ্ট্রপুঞ্জ রাষ্ট্রসংঘ
UN_Security_Council Security_Council UNSC নিরাপত্তা_পরিষদ
UN_General_Assembly General_Assembly UNGA সাধারণ_পরিষদ
UN_Human_Rights_Council Human_Rights_Council মানবাধিকার_পরিষদ মানবাধিকার_কাউন্সিল
UNHCR UN_Refugee_Agency UN_refugee_agency ইউএনএইচসিআর শরণার্থী_সংস্থা শরণার্থী_বিষয়ক_সংস্থা
UNICEF ইউনিসেফ
UNESCO ইউনেসকো ইউনেস্কো
UNDP ইউএনডিপি
UNRWA আনরোয়া ইউএনআরডব্লিউএ
OCHA ওসিএইচএ ওচা
WHO World_Health_Organization World_Health_Organisation W.H.O. বিশ্ব_স্বাস্থ্য_সংস্থা ডব্লিউএইচও
WTO World_Trade_Organization বিশ্ব_বাণিজ্য_সংস্থা ডব্লিউটিও
WFP World_Food_Programme World_Food_Program বিশ্ব_খাদ্য_কর্মসূচি ডব্লিউএফপি
FAO Food_and_Agriculture_Organization খাদ্য_ও_কৃষি_সংস্থা এফএও
ILO International_Labour_Organization International_Labour_Organisation আন্তর্জাতিক_শ্রম_সংস্থা আইএলও
IOM International_Organization_for_Migration আন্তর্জাতিক_অভিবাসন_সংস্থা আইওএম
IAEA International_Atomic_Energy_Agency আন্তর্জাতিক_আণবিক_শক্তি_সংস্থা আইএইএ
IMF International_Monetary_Fund আন্তর্জাতিক_মুদ্রা_তহবিল আইএমএফ
World_Bank WB বিশ্বব্যাংক বিশ্ব_ব্যাংক
ADB Asian_Development_Bank এশীয়_উন্নয়ন_ব্যাংক এডিবি
AIIB এআইআইবি
World_Economic_Forum WEF বিশ্ব_অর্থনৈতিক_ফোরাম ওয়ার্ল্ড_ইকোনমিক_ফোরাম
ICC International_Criminal_Court International_Cricket_Council আন্তর্জাতিক_অপরাধ_আদালত আইসিসি
ICJ International_Court_of_Justice World_Court আন্তর্জাতিক_বিচার_আদালত আন্তর্জাতিক_আদালত আইসিজে
EU European_Union ইউরোপীয়_ইউনিয়ন ইইউ
European_Commission ইউরোপীয়_কমিশন
European_Parliament ইউরোপীয়_পার্লামেন্ট
NATO North_Atlantic_Treaty_Organization ন্যাটো নেটো
OPEC ওপেক
OECD ওইসিডি
OIC Organisation_of_Islamic_Cooperation ওআইসি ইসলামি_সহযোগিতা_সংস্থা
Arab_League আরব_লীগ আরব_লিগ
African_Union AU আফ্রিকান_ইউনিয়ন আফ্রিকান_ঐক্য
ASEAN Association_of_Southeast_Asian_Nations আসিয়ান
SAARC সার্ক
BIMSTEC বিমসটেক
BRICS ব্রিকস
G7 G-7 Group_of_Seven জি-৭ জি৭ জিসেভেন
G20 G-20 Group_of_Twenty জি-২০ জি২০
Quad কোয়াড
Commonwealth কমনওয়েলথ
GCC Gulf_Cooperation_Council জিসিসি উপসাগরীয়_সহযোগিতা_পরিষদ
Red_Cross ICRC রেড_ক্রস রেডক্রস আইসিআরসি
Red_Crescent রেড_ক্রিসেন্ট
Interpol ইন্টারপোল
Amnesty_International Amnesty অ্যামনেস্টি_ইন্টারন্যাশনাল অ্যামনেস্টি
Human_Rights_Watch HRW হিউম্যান_রাইটস_ওয়াচ এইচআরডব্লিউ
Transparency_International TIB ট্রান্সপারেন্সি_ইন্টারন্যাশনাল টিআইবি
Doctors_Without_Borders MSF Medecins_Sans_Frontieres ডক্টরস_উইদাউট_বর্ডারস এমএসএফ
Oxfam অক্সফাম
Greenpeace গ্রিনপিস
FIFA ফিফা
UEFA উয়েফা
IOC আইওসি
BCCI বিসিসিআই
BCB Bangladesh_Cricket_Board বিসিবি
CIA সিআইএ
FBI এফবিআই
NASA নাসা
CDC সিডিসি
FDA এফডিএ
NSA এনএসএ
KGB কেজিবি
FSB এফএসবি
Mossad মোসাদ
MI6 এমআই৬
ISI আইএসআই
IDF Israel_Defense_Forces আইডিএফ
IRGC Revolutionary_Guards Revolutionary_Guard বিপ্লবী_গার্ড আইআরজিসি বিপ্লবী_রক্ষীবাহিনী
Hamas হামাস
Hezbollah Hizbollah হিজবুল্লাহ হেজবোল্লাহ
Houthi Houthis হুতি হুথি
Fatah ফাতাহ
Islamic_Jihad ইসলামিক_জিহাদ ইসলামি_জিহাদ
Islamic_State ISIS ISIL IS Daesh আইএস আইএসআইএস ইসলামিক_স্টেট দায়েশ
Al-Qaeda Al_Qaeda al-Qaida আল-কায়েদা আল_কায়েদা আলকায়েদা
Taliban তালেবান তালিবান
Boko_Haram বোকো_হারাম
Al-Shabaab Al_Shabaab আল-শাবাব আল_শাবাব
Wagner ভাগনার ওয়াগনার
Lashkar-e-Taiba লস্কর-ই-তৈয়বা
Jaish-e-Mohammed জইশ-ই-মোহাম্মদ
Muslim_Brotherhood মুসলিম_ব্রাদারহুড
Arakan_Army আরাকান_আর্মি
ARSA আরসা
BBC বিবিসি
CNN সিএনএন
Reuters রয়টার্স
AFP এএফপি
AP Associated_Press এপি অ্যাসোসিয়েটেড_প্রেস
Al_Jazeera আল-জাজিরা আল_জাজিরা আলজাজিরা
Xinhua সিনহুয়া শিনহুয়া
PTI পিটিআই
ANI এএনআই
UNB ইউএনবি
BSS বাসস
Guardian গার্ডিয়ান
New_York_Times নিউইয়র্ক_টাইমস
Washington_Post ওয়াশিংটন_পোস্ট
Bloomberg ব্লুমবার্গ
Google গুগল
Facebook ফেসবুক
Meta মেটা
Twitter টুইটার
Apple অ্যাপল
Microsoft মাইক্রোসফট
Tesla টেসলা
YouTube ইউটিউব
WhatsApp হোয়াটসঅ্যাপ
TikTok টিকটক
Huawei হুয়াওয়ে
Samsung স্যামসাং
Boeing বোয়িং
Airbus এয়ারবাস
Pfizer ফাইজার
AstraZeneca অ্যাস্ট্রাজেনেকা
Moderna মডার্না
OpenAI ওপেনএআই
Awami_League AL আওয়ামী_লীগ আওয়ামী_লিগ আ.লীগ
BNP Bangladesh_Nationalist_Party বিএনপি জাতীয়তাবাদী_দল
Jatiya_Party জাতীয়_পার্টি জাপা
Jamaat Jamaat-e-Islami জামায়াত জামায়াতে_ইসলামী জামাত
NCP National_Citizen_Party জাতীয়_নাগরিক_পার্টি এনসিপি
Hefazat Hefazat-e-Islam হেফাজত হেফাজতে_ইসলাম
Chhatra_League BCL ছাত্রলীগ
Jubo_League যুবলীগ
Chhatra_Dal ছাত্রদল
Chhatra_Shibir Shibir ছাত্রশিবির শিবির
Chhatra_Union ছাত্র_ইউনিয়ন
RAB Rapid_Action_Battalion র‌্যাব র‍্যাব
BGB Border_Guard_Bangladesh বিজিবি
BSF Border_Security_Force বিএসএফ
DB ডিবি
CID সিআইডি
PBI পিবিআই
ACC Anti-Corruption_Commission Anti_Corruption_Commission দুদক দুর্নীতি_দমন_কমিশন
NBR National_Board_of_Revenue এনবিআর জাতীয়_রাজস্ব_বোর্ড
BRTA বিআরটিএ
BTRC বিটিআরসি
BUET বুয়েট
BGMEA বিজিএমইএ
BRAC ব্র্যাক
Grameen_Bank গ্রামীণ_ব্যাংক
Bangladesh_Bank বাংলাদেশ_ব্যাংক
Dhaka_University DU University_of_Dhaka ঢাকা_বিশ্ববিদ্যালয় ঢাবি
IEDCR আইইডিসিআর
BJP Bharatiya_Janata_Party বিজেপি ভারতীয়_জনতা_পার্টি
RSS আরএসএস
Trinamool_Congress TMC Trinamool তৃণমূল_কংগ্রেস তৃণমূল
Congress কংগ্রেস
PPP Pakistan_People's_Party পিপিপি পিপলস_পার্টি
PML-N পিএমএল-এন মুসলিম_লীগ
Republican_Party Republicans Republican রিপাবলিকান রিপাবলিকান_পার্টি
Democratic_Party Democrats Democrat ডেমোক্র্যাট ডেমোক্রেটিক ডেমোক্র্যাটিক
Labour_Party Labour লেবার_পার্টি লেবার
Conservative_Party Conservatives Tories Tory কনজারভেটিভ কনজারভেটিভ_পার্টি টোরি
Communist_Party কমিউনিস্ট_পার্টি
Knesset নেসেট
Bundestag বুন্ডেসটাগ
Duma ডুমা দুমা
Lok_Sabha লোকসভা
Rajya_Sabha রাজ্যসভা
`;
