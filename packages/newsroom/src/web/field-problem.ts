import { formatNumber, toBanglaDigits } from '@hurkaru/bangla';
import type { z } from 'zod';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';

type Issue = z.core.$ZodIssue;

/** The first thing that does not fit a schema, as a sentence in both languages about its field. */
export function fieldProblem(error: z.ZodError): NewsroomError {
  const { issue, path } = nearest(error.issues[0], []);
  const field = path.map(String).join('.');
  const { en, bn } = sentences(issue);
  return new NewsroomError(
    'invalid',
    {
      en: `${field === '' ? 'The request' : field}: ${en}.`,
      bn: inBangla`${field === '' ? 'অনুরোধটি ঠিক নেই' : `‘${field}’ ঘরটি ঠিক নেই`}: ${bn}।`,
    },
    { ...(field === '' ? {} : { field }), cause: error },
  );
}

/** Of a choice between several forms, the one that came furthest. */
function nearest(
  issue: Issue | undefined,
  before: PropertyKey[],
): { issue: Issue | undefined; path: PropertyKey[] } {
  const path = [...before, ...(issue?.path ?? [])];
  if (issue?.code !== 'invalid_union') return { issue, path };
  const tried = issue.errors.flatMap(([first]) => (first === undefined ? [] : [nearest(first, path)]));
  const furthest = tried.sort((a, b) => b.path.length - a.path.length)[0];
  return furthest !== undefined && furthest.path.length > path.length ? furthest : { issue, path };
}

function sentences(issue: Issue | undefined): { en: string; bn: string } {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.message.endsWith('received undefined')
        ? { en: 'is missing', bn: 'দেওয়া হয়নি' }
        : { en: `must be ${issue.expected}`, bn: inBangla`ধরনটি মেলে না (${issue.expected} চাই)` };
    case 'too_small':
      return Number(issue.minimum) <= 1 && issue.origin !== 'number'
        ? { en: 'is empty', bn: 'ফাঁকা রাখা যায় না' }
        : { en: `must be at least ${issue.minimum}`, bn: inBangla`কমপক্ষে ${bangla(issue.minimum)} হতে হবে` };
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'invalid_value':
      return {
        en: `must be one of ${issue.values.map(String).join(', ')}`,
        bn: inBangla`এগুলোর একটি হতে হবে: ${issue.values.map(String).join(', ')}`,
      };
    case 'unrecognized_keys':
      return {
        en: `does not know ${issue.keys.join(', ')}`,
        bn: inBangla`অচেনা ঘর: ${issue.keys.join(', ')}`,
      };
    case 'custom':
      return { en: issue.message, bn: ownWords(issue) };
    default:
      return { en: issue?.message ?? 'is not understood', bn: unlikeWhatItShouldBe };
  }
}

const unlikeWhatItShouldBe = 'যেমন হওয়ার কথা তেমন নয়';

/** What a check of ours says in Bangla: the parameter `bn` of its refinement. */
function ownWords({ params }: Issue & { code: 'custom' }): string {
  return typeof params?.bn === 'string' ? params.bn : unlikeWhatItShouldBe;
}

function tooBig(origin: string, most: number | bigint): { en: string; bn: string } {
  if (origin === 'string') {
    return { en: `is longer than ${most} characters`, bn: inBangla`${bangla(most)} অক্ষরের বেশি লেখা যায় না` };
  }
  if (origin === 'array') {
    return { en: `has more than ${most} entries`, bn: inBangla`${bangla(most)}টির বেশি দেওয়া যায় না` };
  }
  return { en: `must be at most ${most}`, bn: inBangla`সর্বোচ্চ ${bangla(most)} হতে পারে` };
}

function bangla(number: number | bigint): string {
  return typeof number === 'bigint' ? toBanglaDigits(String(number)) : formatNumber(number);
}
