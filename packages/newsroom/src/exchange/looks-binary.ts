const MARKS_OF_FILES = ['%PDF-', 'PNG\r\n', 'PK\u0003\u0004', 'GIF8', '\ufffd\ufffd\ufffd'];

/**
 * Whether a text is the bytes of some other file: it begins as a PDF, a picture or an archive does, or
 * more than one character in a hundred is one that no text has.
 *
 * @example
 * looksBinary('%PDF-1.7 …')  // → true
 * looksBinary('সেতু খুলল')     // → false
 */
export function looksBinary(text: string): boolean {
  const start = text.slice(0, 8);
  if (MARKS_OF_FILES.some((mark) => start.startsWith(mark) || start.startsWith(mark, 1))) return true;
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && (code < 9 || code > 13))) strange += 1;
  }
  return strange * 100 > text.length;
}
