type NamePair = readonly [bangla: string, latin: string];

/** Names as Bangla and English newspapers write them: those on which the spellings were developed. */
export const FOREIGN_NAMES: readonly NamePair[] = pairs(`
সের্গেই ল্যাভরভ = Sergei Lavrov · ভ্লাদিমির পুতিন = Vladimir Putin · ভলোদিমির জেলেনস্কি = Volodymyr Zelenskyy · কিম জং উন = Kim Jong Un
চোয়ে সন হুই = Choe Son Hui · শি চিন পিং = Xi Jinping · সি চিন পিং = Xi Jinping · নরেন্দ্র মোদি = Narendra Modi · ইমরান খান = Imran Khan
শাহবাজ শরিফ = Shehbaz Sharif · জো বাইডেন = Joe Biden · ডোনাল্ড ট্রাম্প = Donald Trump · কমলা হ্যারিস = Kamala Harris · বারাক ওবামা = Barack Obama
জাস্টিন ট্রুডো = Justin Trudeau · মার্ক কার্নি = Mark Carney · কিয়ার স্টারমার = Keir Starmer · ঋষি সুনাক = Rishi Sunak · বরিস জনসন = Boris Johnson
এমানুয়েল মাখোঁ = Emmanuel Macron · ইমানুয়েল ম্যাক্রোঁ = Emmanuel Macron · ওলাফ শলৎস = Olaf Scholz · ফ্রিডরিখ মের্ৎস = Friedrich Merz · আঙ্গেলা মের্কেল = Angela Merkel
জর্জিয়া মেলোনি = Giorgia Meloni · পেদ্রো সানচেজ = Pedro Sánchez · উরসুলা ফন ডার লেয়েন = Ursula von der Leyen · আন্তোনিও গুতেরেস = António Guterres · ভিক্টর অরবান = Viktor Orbán
রিসেপ তাইয়েপ এরদোয়ান = Recep Tayyip Erdoğan · বেনিয়ামিন নেতানিয়াহু = Benjamin Netanyahu · মাহমুদ আব্বাস = Mahmoud Abbas · ইসমাইল হানিয়া = Ismail Haniyeh · হাসান নাসরুল্লাহ = Hassan Nasrallah
আয়াতুল্লাহ আলী খামেনি = Ayatollah Ali Khamenei · মাসুদ পেজেশকিয়ান = Masoud Pezeshkian · আব্বাস আরাগচি = Abbas Araghchi · বাশার আল-আসাদ = Bashar al-Assad · মোহাম্মদ বিন সালমান = Mohammed bin Salman
আবদেল ফাত্তাহ আল-সিসি = Abdel Fattah al-Sisi · নিকোলা মাদুরো = Nicolás Maduro · লুইস ইনাসিও লুলা দা সিলভা = Luiz Inácio Lula da Silva · জাইর বলসোনারো = Jair Bolsonaro · হাভিয়ের মিলেই = Javier Milei
ফুমিও কিশিদা = Fumio Kishida · শিনজো আবে = Shinzo Abe · শিগেরু ইশিবা = Shigeru Ishiba · ইউন সুক ইওল = Yoon Suk Yeol · লি জে মিয়ং = Lee Jae-myung
অং সান সু চি = Aung San Suu Kyi · মিন অং হ্লাইং = Min Aung Hlaing · অ্যান্থনি আলবানিজ = Anthony Albanese · জাসিন্ডা আরডার্ন = Jacinda Ardern · ভলকার তুর্ক = Volker Türk
অনূঢ়া কুমারা দিশানায়েকে = Anura Kumara Dissanayake · রনিল বিক্রমাসিংহে = Ranil Wickremesinghe · গোতাবায়া রাজাপক্ষে = Gotabaya Rajapaksa · কে পি শর্মা ওলি = K. P. Sharma Oli · পুষ্পকমল দহল = Pushpa Kamal Dahal
মোহাম্মদ মুইজ্জু = Mohamed Muizzu · মমতা বন্দ্যোপাধ্যায় = Mamata Bandyopadhyay · রাহুল গান্ধী = Rahul Gandhi · অমিত শাহ = Amit Shah · এস জয়শঙ্কর = S. Jaishankar
মুহাম্মদ ইউনূস = Muhammad Yunus · শেখ হাসিনা = Sheikh Hasina · খালেদা জিয়া = Khaleda Zia · তারেক রহমান = Tarique Rahman · শেখ মুজিবুর রহমান = Sheikh Mujibur Rahman
মির্জা ফখরুল ইসলাম আলমগীর = Mirza Fakhrul Islam Alamgir · সৈয়দা রিজওয়ানা হাসান = Syeda Rizwana Hasan · আসিফ নজরুল = Asif Nazrul · ওয়াকার-উজ-জামান = Waker-Uz-Zaman · মো. সাহাবুদ্দিন = Mohammed Shahabuddin
ইলন মাস্ক = Elon Musk · মার্ক জাকারবার্গ = Mark Zuckerberg · জেফ বেজোস = Jeff Bezos · বিল গেটস = Bill Gates · স্যাম অল্টম্যান = Sam Altman
লিওনেল মেসি = Lionel Messi · ক্রিস্টিয়ানো রোনালদো = Cristiano Ronaldo · নেইমার = Neymar · কিলিয়ান এমবাপ্পে = Kylian Mbappé · আর্লিং হলান্ড = Erling Haaland
ভিনিসিয়ুস জুনিয়র = Vinícius Júnior · লামিনে ইয়ামাল = Lamine Yamal · লুকা মদরিচ = Luka Modrić · রবার্ট লেভানডফস্কি = Robert Lewandowski · মোহাম্মদ সালাহ = Mohamed Salah
পেপ গার্দিওলা = Pep Guardiola · জিনেদিন জিদান = Zinedine Zidane · কেভিন ডি ব্রুইনা = Kevin De Bruyne · জুড বেলিংহাম = Jude Bellingham · আঁতোয়ান গ্রিজমান = Antoine Griezmann
বিরাট কোহলি = Virat Kohli · রোহিত শর্মা = Rohit Sharma · সাকিব আল হাসান = Shakib Al Hasan · মুশফিকুর রহিম = Mushfiqur Rahim · তামিম ইকবাল = Tamim Iqbal
মোস্তাফিজুর রহমান = Mustafizur Rahman · স্টিভ স্মিথ = Steve Smith · কেইন উইলিয়ামসন = Kane Williamson · বেন স্টোকস = Ben Stokes · বাবর আজম = Babar Azam
রজার ফেদেরার = Roger Federer · রাফায়েল নাদাল = Rafael Nadal · নোভাক জোকোভিচ = Novak Djokovic · সেরেনা উইলিয়ামস = Serena Williams · উসাইন বোল্ট = Usain Bolt
টেইলর সুইফট = Taylor Swift · লিওনার্দো ডিক্যাপ্রিও = Leonardo DiCaprio · শাহরুখ খান = Shah Rukh Khan · দীপিকা পাড়ুকোন = Deepika Padukone · টম ক্রুজ = Tom Cruise
অ্যাঞ্জেলিনা জোলি = Angelina Jolie · উইলিয়াম শেক্সপিয়ার = William Shakespeare · লেভ তলস্তয় = Leo Tolstoy · গাব্রিয়েল গার্সিয়া মার্কেস = Gabriel García Márquez · আলবার্ট আইনস্টাইন = Albert Einstein
নিউ ইয়র্ক = New York · ওয়াশিংটন = Washington · লস অ্যাঞ্জেলেস = Los Angeles · শিকাগো = Chicago · সান ফ্রান্সিসকো = San Francisco
ফ্লোরিডা = Florida · ক্যালিফোর্নিয়া = California · মিশিগান = Michigan · হিউস্টন = Houston · ফিলাডেলফিয়া = Philadelphia
লন্ডন = London · ম্যানচেস্টার = Manchester · বার্মিংহাম = Birmingham · লেস্টার = Leicester · এডিনবরা = Edinburgh
প্যারিস = Paris · মার্শেই = Marseille · বার্লিন = Berlin · মিউনিখ = Munich · ফ্রাঙ্কফুর্ট = Frankfurt
জেনেভা = Geneva · জুরিখ = Zurich · ভিয়েনা = Vienna · ব্রাসেলস = Brussels · আমস্টারডাম = Amsterdam
মাদ্রিদ = Madrid · বার্সেলোনা = Barcelona · লিসবন = Lisbon · রোম = Rome · মিলান = Milan
মস্কো = Moscow · সেন্ট পিটার্সবার্গ = Saint Petersburg · কিয়েভ = Kyiv · খারকিভ = Kharkiv · ওয়ারশ = Warsaw
ইস্তাম্বুল = Istanbul · আঙ্কারা = Ankara · তেহরান = Tehran · বাগদাদ = Baghdad · দামেস্ক = Damascus
বৈরুত = Beirut · জেরুজালেম = Jerusalem · তেল আবিব = Tel Aviv · গাজা = Gaza · রাফাহ = Rafah
রিয়াদ = Riyadh · জেদ্দা = Jeddah · দোহা = Doha · দুবাই = Dubai · আবুধাবি = Abu Dhabi
কায়রো = Cairo · খার্তুম = Khartoum · নাইরোবি = Nairobi · জোহানেসবার্গ = Johannesburg · লাগোস = Lagos
বেইজিং = Beijing · সাংহাই = Shanghai · হংকং = Hong Kong · তাইপে = Taipei · টোকিও = Tokyo
ওসাকা = Osaka · সিউল = Seoul · পিয়ংইয়ং = Pyongyang · ওনসান = Wonsan · হ্যানয় = Hanoi
ব্যাংকক = Bangkok · কুয়ালালামপুর = Kuala Lumpur · জাকার্তা = Jakarta · ম্যানিলা = Manila · সিডনি = Sydney
নয়াদিল্লি = New Delhi · মুম্বাই = Mumbai · কলকাতা = Kolkata · করাচি = Karachi · ইসলামাবাদ = Islamabad
কাবুল = Kabul · কাঠমান্ডু = Kathmandu · থিম্পু = Thimphu · কলম্বো = Colombo · ইয়াঙ্গুন = Yangon
রয়টার্স = Reuters · আল-জাজিরা = Al Jazeera · বিবিসি = BBC · সিএনএন = CNN · এএফপি = AFP
নিউইয়র্ক টাইমস = New York Times · গার্ডিয়ান = Guardian · ফেসবুক = Facebook · ইউটিউব = YouTube · মাইক্রোসফট = Microsoft
টেসলা = Tesla · বোয়িং = Boeing · স্পেসএক্স = SpaceX · হোয়াটসঅ্যাপ = WhatsApp · অ্যামাজন = Amazon
ইউনিসেফ = UNICEF · ইউনেসকো = UNESCO · ন্যাটো = NATO · আইএমএফ = IMF · ইউএনএইচসিআর = UNHCR
বিএনপি = BNP · ডব্লিউএইচও = WHO · আইসিসি = ICC · ফিফা = FIFA · জি-২০ = G20
হামাস = Hamas · হিজবুল্লাহ = Hezbollah · আল-কায়েদা = Al-Qaeda · তালেবান = Taliban · হোয়াইট হাউস = White House
পেন্টাগন = Pentagon · ক্রেমলিন = Kremlin · বিশ্বব্যাংক = World Bank · জাতিসংঘ = United Nations · ইউরোপীয় ইউনিয়ন = European Union
`);

/** And those written down afterwards, to measure on. */
export const FURTHER_FOREIGN_NAMES: readonly NamePair[] = pairs(`
আলেক্সান্ডার লুকাশেঙ্কো = Alexander Lukashenko · আন্দ্রে দুদা = Andrzej Duda · মার্ক রুটে = Mark Rutte · জেনস স্টলটেনবার্গ = Jens Stoltenberg · অ্যান্টনি ব্লিঙ্কেন = Antony Blinken
মার্কো রুবিও = Marco Rubio · জে ডি ভ্যান্স = JD Vance · পিট হেগসেথ = Pete Hegseth · হিলারি ক্লিনটন = Hillary Clinton · ন্যান্সি পেলোসি = Nancy Pelosi
রন ডিস্যান্টিস = Ron DeSantis · বার্নি স্যান্ডার্স = Bernie Sanders · জোহরান মামদানি = Zohran Mamdani · রবার্ট কেনেডি = Robert Kennedy · জিমি কার্টার = Jimmy Carter
ওয়াং ই = Wang Yi · লি কিয়াং = Li Qiang · মাও সে তুং = Mao Zedong · সাই ইং-ওয়েন = Tsai Ing-wen · ফের্দিনান্দ মার্কোস = Ferdinand Marcos
জোকো উইদোদো = Joko Widodo · প্রাবোও সুবিয়ান্তো = Prabowo Subianto · আনোয়ার ইব্রাহিম = Anwar Ibrahim · মাহাথির মোহাম্মদ = Mahathir Mohamad · পেতংতার্ন সিনাওয়াত্রা = Paetongtarn Shinawatra
নওয়াজ শরিফ = Nawaz Sharif · বিলাওয়াল ভুট্টো জারদারি = Bilawal Bhutto Zardari · আসিম মুনির = Asim Munir · অরবিন্দ কেজরিওয়াল = Arvind Kejriwal · যোগী আদিত্যনাথ = Yogi Adityanath
হাসান রুহানি = Hassan Rouhani · ইব্রাহিম রাইসি = Ebrahim Raisi · কাসেম সোলাইমানি = Qasem Soleimani · ইয়াহিয়া সিনওয়ার = Yahya Sinwar · ইসরায়েল কাৎজ = Israel Katz
আহমেদ আল-শারা = Ahmed al-Sharaa · মুয়াম্মার গাদ্দাফি = Muammar Gaddafi · সিরিল রামাফোসা = Cyril Ramaphosa · নেলসন ম্যান্ডেলা = Nelson Mandela · পল কাগামে = Paul Kagame
গুস্তাভো পেত্রো = Gustavo Petro · ফিদেল কাস্ত্রো = Fidel Castro · চে গুয়েভারা = Che Guevara · ক্লদিয়া শেনবাউম = Claudia Sheinbaum · পোপ ফ্রান্সিস = Pope Francis
ভলফগ্যাং আমাদেউস মোৎসার্ট = Wolfgang Amadeus Mozart · সিগমুন্ড ফ্রয়েড = Sigmund Freud · ফ্রানৎস কাফকা = Franz Kafka · ভিনসেন্ট ভ্যান গঘ = Vincent van Gogh · পাবলো পিকাসো = Pablo Picasso
ফিওদর দস্তয়েভস্কি = Fyodor Dostoevsky · আন্তন চেখভ = Anton Chekhov · চার্লস ডিকেন্স = Charles Dickens · জর্জ অরওয়েল = George Orwell · হারুকি মুরাকামি = Haruki Murakami
লুইস সুয়ারেজ = Luis Suárez · আনহেল ডি মারিয়া = Ángel Di María · হুলিয়ান আলভারেজ = Julián Álvarez · হ্যারি কেইন = Harry Kane · মার্কাস রাশফোর্ড = Marcus Rashford
টনি ক্রুস = Toni Kroos · ইয়ুর্গেন ক্লপ = Jürgen Klopp · কার্লো আনচেলত্তি = Carlo Ancelotti · জোসে মরিনিও = José Mourinho · সন হিউং-মিন = Son Heung-min
শচীন টেন্ডুলকার = Sachin Tendulkar · মহেন্দ্র সিং ধোনি = Mahendra Singh Dhoni · জসপ্রীত বুমরা = Jasprit Bumrah · প্যাট কামিন্স = Pat Cummins · রশিদ খান = Rashid Khan
কার্লোস আলকারাজ = Carlos Alcaraz · ইয়ানিক সিনার = Jannik Sinner · ইগা সিওনতেক = Iga Świątek · লুইস হ্যামিলটন = Lewis Hamilton · ম্যাক্স ভেরস্টাপেন = Max Verstappen
ব্রাতিস্লাভা = Bratislava · বুখারেস্ট = Bucharest · বুদাপেস্ট = Budapest · কোপেনহেগেন = Copenhagen · স্টকহোম = Stockholm
হেলসিঙ্কি = Helsinki · ডাবলিন = Dublin · গ্লাসগো = Glasgow · লিভারপুল = Liverpool · নিউক্যাসল = Newcastle
মেলবোর্ন = Melbourne · ব্রিসবেন = Brisbane · ওয়েলিংটন = Wellington · টরন্টো = Toronto · মন্ট্রিয়ল = Montreal
আটলান্টা = Atlanta · সিয়াটল = Seattle · টেক্সাস = Texas · পেনসিলভানিয়া = Pennsylvania · আলাস্কা = Alaska
বুয়েনস এইরেস = Buenos Aires · রিও ডি জেনেইরো = Rio de Janeiro · সাও পাওলো = São Paulo · সান্তিয়াগো = Santiago · কারাকাস = Caracas
আদ্দিস আবাবা = Addis Ababa · কিনশাসা = Kinshasa · মোগাদিসু = Mogadishu · কাসাব্লাঙ্কা = Casablanca · আলজিয়ার্স = Algiers
সানা = Sanaa · কান্দাহার = Kandahar · পেশোয়ার = Peshawar · রাওয়ালপিন্ডি = Rawalpindi · আহমেদাবাদ = Ahmedabad
উহান = Wuhan · গুয়াংজু = Guangzhou · শেনজেন = Shenzhen · হিরোশিমা = Hiroshima · নাগাসাকি = Nagasaki
মারিউপোল = Mariupol · জাপোরিঝঝিয়া = Zaporizhzhia · দোনেৎস্ক = Donetsk · খান ইউনিস = Khan Younis · দোনবাস = Donbas
সিএনবিসি = CNBC · এফবিআই = FBI · সিআইএ = CIA · ওপেক = OPEC · আসিয়ান = ASEAN
অ্যামনেস্টি ইন্টারন্যাশনাল = Amnesty International · হিউম্যান রাইটস ওয়াচ = Human Rights Watch · ব্লুমবার্গ = Bloomberg · ওয়াশিংটন পোস্ট = Washington Post · স্টারলিংক = Starlink
`);

function pairs(table: string): NamePair[] {
  const entries = table
    .trim()
    .normalize('NFC')
    .split(/\s*·\s*|\n/);
  return entries.map((entry) => {
    const [bangla = '', latin = ''] = entry.split(' = ');
    return [bangla, latin];
  });
}
