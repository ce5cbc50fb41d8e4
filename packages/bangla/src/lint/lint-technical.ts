/** Whether what stands between spaces around [start, end) looks like an address, a file name or a hashtag. */
export function isTechnical(text: string, start: number, end: number): boolean {
  return TECHNICAL.test(token(text, start, end));
}

function token(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < REACH && !SPACE.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < REACH && !SPACE.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

const SPACE = /\s/;
const REACH = 100;
const TECHNICAL = /[@/\\_#=&%<>]|\.[A-Za-z]{2}/;
