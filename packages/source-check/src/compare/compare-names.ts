import type { BothTexts, Compare } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import { type CopyWord, type NamePartners, namePartners, SAME, type SourceWord } from './name-partners.ts';

/**
 * Names that the copy swapped: a name of the source that has no partner in the copy, where the copy has a name of a like type
 * that has none in the source; a part of a person's name that differs; a known name that is nowhere in the source.
 */
export const compareNames: Compare = (passage, both) => {
  if (passage.copy.length === 0 || passage.source.length === 0) return [];
  const partners = namePartners(passage);
  const findings: Finding[] = [];
  const used = new Set<CopyWord>();
  for (const theirs of partners.source) {
    if (theirs.isGeneric || theirs.likeness >= UNLIKE) continue;
    const ours = partOfName(theirs, partners) ?? otherName(theirs, partners, used);
    if (ours === null || used.has(ours)) continue;
    used.add(ours);
    findings.push(finding('error', ours, theirs, both));
  }
  for (const ours of partners.copy) {
    if (ours.weight === 2 && ours.likeness < UNLIKE && !used.has(ours))
      findings.push(finding('warning', ours, null, both));
  }
  return findings;
};

/** The word that stands where this part of a name should: next to the partner of another part. */
function partOfName(theirs: SourceWord, { source, copy }: NamePartners): CopyWord | null {
  const at = source.indexOf(theirs);
  for (const step of [-1, 1]) {
    const other = source[at + step];
    if (other?.name !== theirs.name || other.isGeneric || other.likeness < SAME) continue;
    const ours = copy[other.partner - step];
    if (
      ours !== undefined &&
      ours.weight > 0 &&
      ours.likeness < UNLIKE &&
      isBeside(copy, other.partner, -step)
    )
      return ours;
  }
  return null;
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
  if (whole.some((word) => !word.isGeneric && word.likeness >= UNLIKE)) return null;
  for (const weight of isSure(theirs) ? [2, 1] : [2]) {
    const ours = copy.find(
      (word) =>
        word.weight === weight && word.likeness < UNLIKE && !used.has(word) && isCompatible(theirs, word),
    );
    if (ours !== undefined) return ours;
  }
  return null;
}

/** Surely a person or a place, so that a word which only may be a name can stand for it. */
function isSure({ type, family }: SourceWord): boolean {
  return family === null && (type === 'person' || type === 'place');
}

function isCompatible(theirs: SourceWord, ours: CopyWord): boolean {
  if (theirs.type === 'other' || ours.type === 'other') return true;
  if (theirs.type === ours.type) return true;
  return isPlaceOrPeople(theirs.type) && isPlaceOrPeople(ours.type);
}

function isPlaceOrPeople(type: string): boolean {
  return type === 'place' || type === 'people';
}

function finding(severity: Severity, ours: CopyWord, theirs: SourceWord | null, both: BothTexts): Finding {
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

function excerpt(text: string, { start, end }: { start: number; end: number }): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

/** Below it two names are surely different. */
const UNLIKE = 0.4;
