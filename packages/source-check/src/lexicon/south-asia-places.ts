/** Cities and states of South Asia beside those of Bangladesh, one a line, as COUNTRIES is written. */
export const SOUTH_ASIA_PLACES: string = `
Karachi করাচি
Lahore লাহোর
Rawalpindi রাওয়ালপিন্ডি
Peshawar পেশোয়ার
Quetta কোয়েটা
Kandahar কান্দাহার
Mumbai Bombay মুম্বাই মুম্বই বোম্বে বম্বে
Kolkata Calcutta কলকাতা কোলকাতা
Chennai Madras চেন্নাই মাদ্রাজ
Bengaluru Bangalore বেঙ্গালুরু ব্যাঙ্গালোর
Hyderabad হায়দরাবাদ হায়দ্রাবাদ
Ahmedabad আহমেদাবাদ
Pune পুনে
Jaipur জয়পুর
Lucknow লখনৌ লক্ষ্ণৌ
Kanpur কানপুর
Nagpur নাগপুর
Patna পাটনা
Varanasi Banaras Benares বারাণসী বেনারস
Agra আগ্রা
Amritsar অমৃতসর
Guwahati গুয়াহাটি গৌহাটি
Agartala আগরতলা
Shillong শিলং
Siliguri শিলিগুড়ি
Darjeeling দার্জিলিং
Srinagar শ্রীনগর
Ayodhya অযোধ্যা
Assam আসাম অসম / Assamese অসমিয়া
Bihar বিহার / Bihari বিহারি
Gujarat গুজরাট গুজরাত / Gujarati গুজরাটি
Rajasthan রাজস্থান
Maharashtra মহারাষ্ট্র
Karnataka কর্ণাটক
Kerala কেরালা কেরল
Tamil_Nadu তামিলনাড়ু তামিলনাডু / Tamil তামিল
Andhra_Pradesh অন্ধ্রপ্রদেশ অন্ধ্র_প্রদেশ
Telangana তেলেঙ্গানা
Uttar_Pradesh উত্তরপ্রদেশ উত্তর_প্রদেশ
Madhya_Pradesh মধ্যপ্রদেশ মধ্য_প্রদেশ
Himachal_Pradesh হিমাচল_প্রদেশ হিমাচলপ্রদেশ
Uttarakhand উত্তরাখণ্ড
Jharkhand ঝাড়খণ্ড
Chhattisgarh ছত্তিশগড়
Odisha Orissa ওড়িশা উড়িষ্যা
Haryana হরিয়ানা
Goa গোয়া
Tripura ত্রিপুরা
Meghalaya মেঘালয়
Mizoram মিজোরাম
Manipur মণিপুর
Nagaland নাগাল্যান্ড
Sikkim সিকিম
Arunachal_Pradesh অরুণাচল_প্রদেশ অরুণাচলপ্রদেশ
Ladakh লাদাখ
`;
