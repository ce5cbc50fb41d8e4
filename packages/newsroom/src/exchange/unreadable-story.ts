import { inBangla } from '../story/in-bangla.ts';

export type UnreadableCode = keyof typeof REASONS;

/** Why nothing can be made of an input: code, English, Bangla. */
const REASONS = {
  empty: ['there is no text here', 'এখানে কোনো লেখা নেই'],
  binary: ['this is not text', 'এটি লেখা নয়'],
  'too-large': ['this is too large for one story', 'একটি সংবাদের জন্য এটি অনেক বড়'],
  markup: [
    'this is markup (HTML or XML), not the text of a page',
    'এটি মার্কআপ (এইচটিএমএল বা এক্সএমএল), পাতার লেখা নয়',
  ],
  'headline-missing': ['headline is missing', 'শিরোনাম নেই'],
  'body-missing': ['body is missing', 'মূল লেখা নেই'],
  'not-json': ['this is not JSON', 'এটি JSON নয়'],
  'not-an-object': ['this is not a JSON object', 'এটি JSON অবজেক্ট নয়'],
  'wrong-type': ['a value has the wrong type', 'একটি মানের ধরন ঠিক নয়'],
} as const satisfies Record<string, readonly [english: string, bangla: string]>;

/**
 * Nothing here is a story. `message` is English, `messageBn` Bangla; both can be shown as they are.
 *
 * @example
 * new UnreadableStory('headline-missing', { line: 12 }).message   // → 'line 12: headline is missing'
 * new UnreadableStory('headline-missing', { line: 12 }).messageBn // → 'লাইন ১২: শিরোনাম নেই'
 */
export class UnreadableStory extends Error {
  override readonly name = 'UnreadableStory';
  readonly code: UnreadableCode;
  readonly messageBn: string;
  /** the line of a JSONL file, from 1 */
  readonly line: number | undefined;

  constructor(code: UnreadableCode, { line, detail }: { line?: number; detail?: string } = {}) {
    const [english, bangla] = REASONS[code];
    const about = detail === undefined ? '' : ` (${detail})`;
    super(`${line === undefined ? '' : `line ${line}: `}${english}${about}`);
    this.messageBn = `${line === undefined ? '' : inBangla`লাইন ${line}: `}${bangla}${about}`;
    this.code = code;
    this.line = line;
  }
}
