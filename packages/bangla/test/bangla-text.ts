import fc from 'fast-check';

/** Text dense in the characters whose order and neighbourhood matter. */
export const banglaText = fc
  .array(
    fc.constantFrom(
      ...'কতরযবডঢষঅআইওৎৰৱমaéB|।॥.,-‘’ \n১৯0ह१',
      ...'\u09bc\u09be\u09bf\u09c7\u09cb\u09cc\u09d7\u09cd\u09cd\u0981\u0982\u0983',
      ...'\u200c\u200d\u200b\u200e\u00ad\ufeff\u0301\u0323\u093e\u094d\u093c\u00a0৷৴',
      '👩‍👩',
      'র‍্যা',
      'ক্ষ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Patterns that make careless code quadratic, each repeated to a million UTF-16 units. */
export const longTexts = 'ক ক্ ্ ি ়্ র‍্যা অ্ ক্ষ্ম্য কর গুলো ! ’ 1, a- é \u0301\u0323 ঁা \u200d ক্\u200c অ\u200bা'
  .split(' ')
  .concat(' ', '\n', 'বাংলাদেশ ')
  .map((pattern) => pattern.repeat(Math.floor(1_000_000 / pattern.length)));
