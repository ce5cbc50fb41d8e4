import type { BothTexts, Compare, NameFact, Passage } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import {
  type CopyWord,
  isUnlike,
  type NamePartners,
  namePartners,
  type SourceWord,
  UNLIKE,
} from './name-partners.ts';
import { explanations, isHome, isSurelyName } from './named-anew.ts';
import { isBesideInCopy, isBesideInSource, isInSource, namesFamily } from './names-elsewhere.ts';
import { isOftenLeftOut, type Swap, swapsIn } from './swapped-names.ts';

/**
 * Names that the copy swapped: a name of the source that has no partner in the copy, where the copy has a name of a like type
 * that has none in the source; a part of a person's name that differs; a known name that is nowhere in the source.
 */
export const compareNames: Compare = (passage, both) => {
  if (passage.copy.length === 0 || passage.source.length === 0) return [];
  const partners = namePartners(passage);
  const swaps = swapsIn(partners);
  const used = new Set(swaps.flatMap(({ ours }) => ours));
  const swapped = swaps.flatMap((swap) => {
    const { theirs, ours } = swap;
    const severity = severityOf(swap, passage, both);
    return severity === null ? [] : [finding(severity, spanOf(ours), theirs, both)];
  });
  const added = addedNames(partners.copy, used, passage, both).map((span) =>
    finding('warning', span, null, both),
  );
  const dropped = droppedPlaces(partners, new Set(swaps.map(({ theirs }) => theirs.name)), passage, both).map(
    (theirs) => leftOut(theirs, both),
  );
  return [...swapped, ...added, ...dropped];
};

/** Well-known places that the passage of the source names, and the copy nowhere: with its people and its capital they are one family. */
function droppedPlaces(
  { source }: NamePartners,
  told: ReadonlySet<NameFact>,
  { likeness }: Passage,
  { copy }: BothTexts,
): SourceWord[] {
  if (likeness < WELL_PAIRED) return [];
  return source.filter(
    (word) =>
      word.type === 'place' &&
      word.family !== null &&
      word.likeness < UNLIKE &&
      !isOftenLeftOut(word) &&
      !isHome(word.family) &&
      !told.has(word.name) &&
      !namesFamily(copy, word.family),
  );
}

function spanOf(words: readonly CopyWord[]): Span {
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}

/** Where the sentences may be paired wrong, a name that stands beside them on the other side is no sure error. */
function severityOf({ theirs, ours, isSure }: Swap, passage: Passage, both: BothTexts): Severity | null {
  if (passage.likeness >= WELL_PAIRED) return isSure ? 'error' : 'warning';
  const isOursBeside = ours.some((word) => isBesideInSource(word, passage, both.source));
  const isTheirsBeside = isBesideInCopy(theirs, passage, both.copy);
  if (isOursBeside && isTheirsBeside) return null;
  return isOursBeside || isTheirsBeside || !isSure ? 'warning' : 'error';
}

/** Known names that nothing in the source is like, and nothing in it stands for; words that stand together are one. */
function addedNames(
  copy: readonly CopyWord[],
  used: ReadonlySet<CopyWord>,
  passage: Passage,
  { source }: BothTexts,
): Span[] {
  const isExplained = explanations(passage);
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const [at, word] of copy.entries()) {
    const isAdded =
      isSurelyName(word, copy[at - 1], copy[at + 1]) &&
      isUnlike(word) &&
      !used.has(word) &&
      !isExplained(word) &&
      !isInSource(word, source);
    if (!isAdded) open = null;
    else if (open !== null && word.token.isJoined) open.end = word.end;
    else {
      open = { start: word.start, end: word.end };
      spans.push(open);
    }
  }
  return spans;
}

interface Span {
  start: number;
  end: number;
}

function finding(severity: Severity, ours: Span, theirs: SourceWord | null, both: BothTexts): Finding {
  const copy = excerpt(both.copy.text, ours);
  const source = theirs && excerpt(both.source.text, theirs.name);
  return {
    kind: 'name',
    severity,
    copy,
    source,
    ...(source ? swapMessages(severity, source.text, copy.text) : addedMessages(copy.text)),
  };
}

function leftOut(theirs: SourceWord, both: BothTexts): Finding {
  const source = excerpt(both.source.text, theirs.name);
  return {
    kind: 'name',
    severity: 'warning',
    copy: null,
    source,
    message: `The copy does not name “${source.text}”.`,
    messageBn: `উৎসের ‘${source.text}’ কপিতে নেই।`,
  };
}

function swapMessages(severity: Severity, source: string, copy: string): Messages {
  if (severity === 'error') {
    return {
      message: `The source names “${source}”, the copy “${copy}”.`,
      messageBn: `উৎসে আছে ‘${source}’, কপিতে লেখা হয়েছে ‘${copy}’: নাম মিলছে না।`,
    };
  }
  return {
    message: `“${source}” is not found in the copy; “${copy}” may stand in its place.`,
    messageBn: `উৎসের ‘${source}’ কপিতে পাওয়া যাচ্ছে না; তার জায়গায় ‘${copy}’ লেখা হয়েছে কি না দেখুন।`,
  };
}

function addedMessages(copy: string): Messages {
  return {
    message: `The copy names “${copy}”, which the source does not.`,
    messageBn: `কপিতে ‘${copy}’ আছে, কিন্তু উৎসে এ নাম নেই।`,
  };
}

type Messages = Pick<Finding, 'message' | 'messageBn'>;

function excerpt(text: string, { start, end }: Span): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

/** Passages of this likeness are surely paired right. */
const WELL_PAIRED = 0.5;
