import type { BothTexts, Compare, Passage } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import { type CopyWord, type NamePartners, namePartners, SAME, type SourceWord } from './name-partners.ts';
import { isBesideInCopy, isBesideInSource, isInSource } from './names-elsewhere.ts';

/**
 * Names that the copy swapped: a name of the source that has no partner in the copy, where the copy has a name of a like type
 * that has none in the source; a part of a person's name that differs; a known name that is nowhere in the source.
 */
export const compareNames: Compare = (passage, both) => {
  if (passage.copy.length === 0 || passage.source.length === 0) return [];
  const partners = namePartners(passage);
  const used = new Set<CopyWord>();
  const swapped = partners.source.flatMap((theirs) => swappedName(theirs, partners, used, passage, both));
  const added = addedNames(partners.copy, used, both).map((span) => finding('warning', span, null, both));
  return [...swapped, ...added];
};

function swappedName(
  theirs: SourceWord,
  partners: NamePartners,
  used: Set<CopyWord>,
  passage: Passage,
  both: BothTexts,
): Finding[] {
  if (theirs.isGeneric || theirs.likeness >= UNLIKE) return [];
  const ours = partOfName(theirs, partners) ?? otherName(theirs, partners, used);
  if (ours === null || used.has(ours)) return [];
  used.add(ours);
  const severity = severityOf(theirs, ours, passage, both);
  return severity === null ? [] : [finding(severity, ours, theirs, both)];
}

/** Where the sentences may be paired wrong, a name that stands beside them on the other side is no sure error. */
function severityOf(
  theirs: SourceWord,
  ours: CopyWord,
  passage: Passage,
  both: BothTexts,
): Severity | null {
  if (passage.likeness >= WELL_PAIRED) return 'error';
  const isOursBeside = isBesideInSource(ours, passage, both.source);
  const isTheirsBeside = isBesideInCopy(theirs, passage, both.copy);
  if (isOursBeside && isTheirsBeside) return null;
  return isOursBeside || isTheirsBeside ? 'warning' : 'error';
}

/** Known names that nothing in the source is like; words that stand together are one. */
function addedNames(copy: readonly CopyWord[], used: ReadonlySet<CopyWord>, { source }: BothTexts): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const word of copy) {
    const isAdded =
      word.weight === 2 && word.likeness < UNLIKE && !used.has(word) && !isInSource(word, source);
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

/** The word that stands where this part of a name should: next to the partner of another part. */
function partOfName(theirs: SourceWord, { source, copy }: NamePartners): CopyWord | null {
  const at = source.indexOf(theirs);
  for (const step of [-1, 1]) {
    const other = source[at + step];
    if (other?.name !== theirs.name || other.isGeneric || other.likeness < SAME) continue;
    const ours = copy[other.partner - step];
    if (
      ours !== undefined &&
      mayBeName(ours) &&
      ours.likeness < UNLIKE &&
      isBeside(copy, other.partner, -step)
    )
      return ours;
  }
  return null;
}

/** Beside another part of a name. */
function mayBeName({ weight, token }: CopyWord): boolean {
  return weight > 0 || (token.kind.mayBePerson && !token.kind.isVerb);
}

function isBeside(copy: readonly CopyWord[], at: number, step: number): boolean {
  return step > 0 ? copy[at + 1]?.token.isJoined === true : copy[at]?.token.isJoined === true;
}

/** A name of the copy that nothing in the source is like, for one that nothing in the copy is like. */
function otherName(
  theirs: SourceWord,
  { source, copy }: NamePartners,
  used: ReadonlySet<CopyWord>,
): CopyWord | null {
  const whole = source.filter(({ name }) => name === theirs.name);
  if (
    whole.some(
      (word) => (!word.isGeneric && word.likeness >= UNLIKE) || (word.type === 'other' && word.isGeneric),
    )
  )
    return null;
  const unknown = copy.filter((word) => word.weight === 1 && word.likeness < UNLIKE);
  let best: CopyWord | null = null;
  let most = isSure(theirs) ? (unknown.length === 1 ? -1 : theirs.family === null ? 0 : 1) : KNOWN - 1;
  for (const [at, ours] of copy.entries()) {
    if (ours.likeness >= UNLIKE || used.has(ours) || !isCompatible(theirs, ours)) continue;
    if (ours.weight === 0 && !(isTitled(ours, copy[at - 1]) && mayBeName(ours))) continue;
    const score = candidateScore(ours, copy[at - 1], theirs);
    if (score > most) [best, most] = [ours, score];
  }
  return best;
}

/** How much speaks for a word of the copy being a name: that it is known, that a title stands before it, that it looks foreign. */
function candidateScore(ours: CopyWord, before: CopyWord | undefined, theirs: SourceWord): number {
  const points = [ours.type === theirs.type, FOREIGN.test(ours.text)].filter(Boolean).length;
  return (ours.weight === 2 ? KNOWN : 0) + (isTitled(ours, before) ? 2 : 0) + points;
}

function isTitled(ours: CopyWord, before: CopyWord | undefined): boolean {
  return ours.token.isJoined && before?.token.kind.isTitle === true;
}

/** Surely a person or a place, so that a word which only may be a name can stand for it. */
function isSure({ name, type, family }: SourceWord): boolean {
  if (family !== null) return type === 'place' || type === 'people';
  return type === 'person' || type === 'place' || (type === 'other' && name.words.length > 1);
}

function isCompatible(theirs: SourceWord, ours: CopyWord): boolean {
  if (theirs.type === 'other' || ours.type === 'other') return true;
  if (theirs.type === ours.type) return true;
  return isPlaceOrPeople(theirs.type) && isPlaceOrPeople(ours.type);
}

function isPlaceOrPeople(type: string): boolean {
  return type === 'place' || type === 'people';
}

function finding(severity: Severity, ours: Span, theirs: SourceWord | null, both: BothTexts): Finding {
  const copy = excerpt(both.copy.text, ours);
  const source = theirs && excerpt(both.source.text, theirs.name);
  return {
    kind: 'name',
    severity,
    copy,
    source,
    message: source
      ? `The source names "${source.text}", the copy "${copy.text}".`
      : `The copy names "${copy.text}", which the source does not.`,
    messageBn: source
      ? `মূলে আছে “${source.text}”, কপিতে লেখা হয়েছে “${copy.text}”।`
      : `কপিতে “${copy.text}” আছে, মূলে এ নাম নেই।`,
  };
}

function excerpt(text: string, { start, end }: Span): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

const KNOWN = 10;
/** Letters together that Bangla has in names and loans from abroad. */
const FOREIGN =
  /\u09cd\u09af\u09be|^[অএ]\u09cd|স্ট|স্ক|ফ|ইয়|উই|ওয়|ট্র|ড্র|ক্ল|ব্ল|গ্ল|ফ্ল|ঝ|ঙ্গ|ন্ড|ল্ট|র্ট|র্ড|ন্স|ক্স|ল্ড|ল্স|ঙ্ক|শ্চ/;
/** Passages of this likeness are surely paired right. */
const WELL_PAIRED = 0.5;
/** Below it two names are surely different. */
const UNLIKE = 0.4;
