import type { EnglishSaying } from '../english/english-sayings.ts';
import type { Passage, ReadText } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { attributionsIn } from './copy-sayings.ts';

/** Where the copy has someone claim or allege (দাবি, অভিযোগ) what the source has them say, with no word of doubt or blame. */
export function addedDoubt(
  english: readonly EnglishSaying[],
  { copy, source }: Passage,
  text: ReadText,
): Finding[] {
  const said = english.find(({ act }) => act === 'say');
  if (said === undefined || source.some((sentence) => DOUBTS.test(sentence.text))) return [];
  return attributionsIn(copy, text)
    .filter(({ act }) => act === 'claim' || act === 'accuse')
    .map(({ verbAt, verb }) => ({
      kind: 'attribution',
      severity: 'warning',
      copy: { ...verbAt, text: verb },
      source: said.verb,
      message: `The source has “${said.verb.text}”; “${verb}” in the copy puts it in doubt.`,
      messageBn: `উৎসে শুধু ‘${said.verb.text}’ আছে, কপির ‘${verb}’ কথাটিকে প্রশ্নবিদ্ধ করে।`,
    }));
}

/** Words by which an English source doubts, blames or demands. */
const DOUBTS =
  /\b(?:claim|alleg|accus|blam|assert|insist|argu|contend|complain|demand|suspect|charg|critici|denounc|condemn|maintain|protest|fault|slam|call(?:ed|s)? for)/i;
