/** Invented names in the scripts of Britain's families: a document that loses one is no record. */
export const benchNames = [
  'Siân Ŵyn-Łukasz Żółć',
  'Ελένη Παππά',
  'Ольга Їжак',
  'فاطمة الزهراء',
  'שרה בת אברהם',
  'নাসরিন শ্রীকৃষ্ণ',
  'क्षितिज विष्णु',
  'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
  'கார்த்திகேயன் ஸ்ரீ',
  '王小明',
];
