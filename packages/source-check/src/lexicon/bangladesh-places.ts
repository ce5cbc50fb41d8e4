/** Divisions, districts and other well-known places of Bangladesh, one a line, as COUNTRIES is written. */
export const BANGLADESH_PLACES: string = `
Chattogram Chittagong Ctg চট্টগ্রাম চাটগাঁ
Rajshahi রাজশাহী
Khulna খুলনা
Barishal Barisal বরিশাল
Sylhet সিলেট / Sylheti সিলেটি
Rangpur রংপুর
Mymensingh ময়মনসিংহ
Cumilla Comilla কুমিল্লা
Feni ফেনী
Brahmanbaria ব্রাহ্মণবাড়িয়া বি-বাড়িয়া
Rangamati রাঙ্গামাটি রাঙামাটি
Noakhali নোয়াখালী
Chandpur চাঁদপুর
Lakshmipur Laxmipur লক্ষ্মীপুর লক্ষীপুর
Cox's_Bazar Coxs_Bazar Cox_Bazar কক্সবাজার কক্সেস_বাজার
Khagrachhari Khagrachari খাগড়াছড়ি
Bandarban বান্দরবান
Sirajganj Sirajgonj সিরাজগঞ্জ
Pabna পাবনা
Bogura Bogra বগুড়া
Natore নাটোর
Joypurhat Jaipurhat জয়পুরহাট
Chapainawabganj Chapai_Nawabganj চাঁপাইনবাবগঞ্জ চাঁপাই_নবাবগঞ্জ
Naogaon নওগাঁ
Jashore Jessore যশোর
Satkhira সাতক্ষীরা
Meherpur মেহেরপুর
Narail নড়াইল
Chuadanga চুয়াডাঙ্গা
Kushtia কুষ্টিয়া
Magura মাগুরা
Bagerhat বাগেরহাট
Jhenaidah Jhenidah ঝিনাইদহ
Jhalokati Jhalakathi ঝালকাঠি ঝালকাঠী
Patuakhali পটুয়াখালী
Pirojpur পিরোজপুর
Bhola ভোলা
Barguna বরগুনা
Moulvibazar Maulvibazar মৌলভীবাজার
Habiganj Habigonj হবিগঞ্জ
Sunamganj Sunamgonj সুনামগঞ্জ
Narsingdi নরসিংদী
Gazipur গাজীপুর
Shariatpur শরীয়তপুর শরিয়তপুর
Narayanganj Narayangonj নারায়ণগঞ্জ
Tangail টাঙ্গাইল টাঙাইল
Kishoreganj Kishoregonj কিশোরগঞ্জ
Manikganj Manikgonj মানিকগঞ্জ
Munshiganj Munshigonj মুন্সিগঞ্জ মুন্সীগঞ্জ
Rajbari রাজবাড়ী
Madaripur মাদারীপুর
Gopalganj Gopalgonj গোপালগঞ্জ
Faridpur ফরিদপুর
Panchagarh পঞ্চগড়
Dinajpur দিনাজপুর
Lalmonirhat লালমনিরহাট
Nilphamari নীলফামারী
Gaibandha গাইবান্ধা
Thakurgaon ঠাকুরগাঁও
Kurigram কুড়িগ্রাম
Sherpur শেরপুর
Jamalpur জামালপুর
Netrokona Netrakona নেত্রকোনা নেত্রকোণা
Teknaf টেকনাফ
Ukhiya Ukhia উখিয়া
Kutupalong কুতুপালং
Bhasan_Char Bhashan_Char ভাসানচর ভাসান_চর ভাষানচর
St_Martin's Saint_Martin সেন্টমার্টিন সেন্ট_মার্টিন
Savar সাভার
Dhamrai ধামরাই
Keraniganj কেরানীগঞ্জ
Tongi টঙ্গী
Ashulia আশুলিয়া
Gulshan গুলশান
Banani বনানী
Dhanmondi ধানমন্ডি ধানমণ্ডি
Mirpur মিরপুর
Mohammadpur মোহাম্মদপুর
Uttara উত্তরা
Motijheel মতিঝিল
Ramna রমনা
Shahbagh Shahbag শাহবাগ
Tejgaon তেজগাঁও
Farmgate ফার্মগেট
Paltan পল্টন
Jatrabari যাত্রাবাড়ী
Demra ডেমরা
Badda বাড্ডা
Rampura রামপুরা
Khilgaon খিলগাঁও
Khilkhet খিলক্ষেত
Lalbagh লালবাগ
Sutrapur সূত্রাপুর
Kamrangirchar কামরাঙ্গীরচর
Gabtoli গাবতলী
Mohakhali মহাখালী
Moghbazar Mogbazar মগবাজার
Malibagh মালিবাগ
Kakrail কাকরাইল
Agargaon আগারগাঁও
Bashundhara বসুন্ধরা
Purbachal পূর্বাচল
Hatirjheel হাতিরঝিল
Sadarghat সদরঘাট
Kamalapur কমলাপুর
Bailey_Road বেইলি_রোড
Bangabhaban বঙ্গভবন
Ganabhaban Gono_Bhaban গণভবন
Tungipara টুঙ্গিপাড়া
Benapole বেনাপোল
Hili হিলি
Burimari বুড়িমারী
Akhaura আখাউড়া
Bhairab ভৈরব
Ashuganj আশুগঞ্জ
Rooppur Ruppur রূপপুর
Matarbari মাতারবাড়ি
Payra পায়রা
Mongla মোংলা মংলা
Kuakata কুয়াকাটা
Sitakunda সীতাকুণ্ড
Hathazari হাটহাজারী
Mirsarai Mirersarai মীরসরাই মিরসরাই
Sandwip সন্দ্বীপ
Hatiya হাতিয়া
Sreemangal Srimangal শ্রীমঙ্গল
Jaflong জাফলং
Syedpur Saidpur সৈয়দপুর
Ishwardi ঈশ্বরদী
Sonargaon সোনারগাঁও
Rupganj রূপগঞ্জ
Siddhirganj সিদ্ধিরগঞ্জ
Fatullah ফতুল্লা
Kaliakair কালিয়াকৈর
Sreepur শ্রীপুর
Bhaluka ভালুকা
Trishal ত্রিশাল
Chittagong_Hill_Tracts Hill_Tracts পার্বত্য_চট্টগ্রাম
Ruhitpur রুহিতপুর
`;
