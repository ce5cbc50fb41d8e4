const LONGEST_TOPIC = 60;
const MOST_WORDS = 6;

/**
 * The topics in a line of them: separated by commas, dandas, strokes, dots or number signs.
 *
 * @example
 * splitTopics('রাশিয়া, উত্তর কোরিয়া। ইউক্রেন') // → ['রাশিয়া', 'উত্তর কোরিয়া', 'ইউক্রেন']
 * splitTopics('#নদী_ভাঙন #বন্যা')             // → ['নদী ভাঙন', 'বন্যা']
 */
export function splitTopics(line: string): string[] {
  return line
    .split(/[,;।|#•·،\t»>]+/u)
    .map((topic) =>
      topic
        .replaceAll('_', ' ')
        .replace(/^[\s:'"‘’“”–—-]+|[\s:'"‘’“”–—-]{1,20}$/gu, '')
        .trim(),
    )
    .filter(isTopic);
}

function isTopic(topic: string): boolean {
  return topic.length <= LONGEST_TOPIC && /\p{L}/u.test(topic) && topic.split(/\s+/).length <= MOST_WORDS;
}
