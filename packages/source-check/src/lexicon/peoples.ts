/** Peoples and communities that have no country of their name, one a line, as COUNTRIES is written. */
export const PEOPLES: string = `
Rohingya Rohingyas রোহিঙ্গা
Arab Arabs Arabic Arabian আরব আরবি আরবীয়
Jew Jews Jewish ইহুদি
Muslim Muslims মুসলিম মুসলমান
Hindu Hindus হিন্দু
Buddhist Buddhists বৌদ্ধ
Christian Christians খ্রিষ্টান খ্রিস্টান খ্রিস্টীয়
Sikh Sikhs শিখ
Shia Shiite Shiites শিয়া
Sunni Sunnis সুন্নি
Catholic Catholics ক্যাথলিক
Uighur Uyghur Uighurs Uyghurs উইঘুর
Kurd Kurds Kurdish কুর্দি
Pashtun Pashtuns Pathan পশতুন পাঠান
Hazara Hazaras হাজারা
Yazidi Yazidis ইয়াজিদি
Chakma চাকমা
Marma মারমা
Garo গারো
Santal Santals সাঁওতাল
Roma রোমা
Zionist Zionists জায়নবাদী ইহুদিবাদী
`;
