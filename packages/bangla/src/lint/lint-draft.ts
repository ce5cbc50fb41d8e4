import type { Flaw } from './lint-finding.ts';

/** A flaw in the text as given, and where what replaces it stands in the corrected text. */
interface PlacedFlaw extends Flaw {
  at: number;
  to: number;
}

/** A text with the suggestions of all flaws so far carried out, and those flaws. */
export interface Draft {
  text: string;
  flaws: readonly PlacedFlaw[];
}

/**
 * Carries out flaws found in the draft's text. One that overlaps flaws known before becomes one with them: it keeps
 * the first one's rule, covers them all, and its suggestion is what the text is after both.
 */
export function withFlaws(draft: Draft, found: readonly Flaw[]): Draft {
  const merger = new Merger(draft);
  for (const flaw of found) merger.add(flaw);
  return merger.result();
}

class Merger {
  readonly #draft: Draft;
  readonly #flaws: PlacedFlaw[] = [];
  /** The text so far, in pieces: to slice one that grows would copy it every time. */
  readonly #pieces: string[] = [];
  #length = 0;
  /** How much of the draft's text is in #pieces, and how many of its flaws are in #flaws. */
  #copied = 0;
  #known = 0;
  /** What to add to an offset of the draft's text, right of all known flaws so far, for one in the original. */
  #shift = 0;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** A flaw inside what was just merged has to wait for the next pass; one that corrects nothing adds nothing there. */
  add(flaw: Flaw): void {
    if (flaw.start < this.#copied) return;
    while (this.#next() !== undefined && (this.#next() as PlacedFlaw).to <= flaw.start) this.#keep();
    if (flaw.suggestion === undefined && (this.#next()?.at ?? flaw.end) < flaw.end) return;
    const merged = this.#overlapped(flaw);
    const first = merged[0];
    const from = Math.min(flaw.start, first?.at ?? flaw.start);
    const start = first === undefined || flaw.start < first.at ? flaw.start + this.#shift : first.start;
    for (const known of merged) this.#shift = known.end - known.to;
    const last = merged.at(-1);
    const until = Math.max(flaw.end, last?.to ?? flaw.end);
    this.#place(flaw, merged, from, until, start, until + this.#shift);
  }

  result(): Draft {
    while (this.#next() !== undefined) this.#keep();
    this.#copy(this.#draft.text.length);
    return { text: this.#pieces.join(''), flaws: this.#flaws };
  }

  #next(): PlacedFlaw | undefined {
    return this.#draft.flaws[this.#known];
  }

  #keep(): void {
    const flaw = this.#next() as PlacedFlaw;
    this.#copy(flaw.at);
    const moved = this.#length - flaw.at;
    this.#copy(flaw.to);
    this.#flaws.push({ ...flaw, at: flaw.at + moved, to: flaw.to + moved });
    this.#shift = flaw.end - flaw.to;
    this.#known++;
  }

  #overlapped(flaw: Flaw): PlacedFlaw[] {
    const merged: PlacedFlaw[] = [];
    for (let next = this.#next(); next !== undefined && next.at < flaw.end; next = this.#next()) {
      merged.push(next);
      this.#known++;
    }
    return merged;
  }

  #place(flaw: Flaw, merged: PlacedFlaw[], from: number, until: number, start: number, end: number): void {
    this.#copy(from);
    const at = this.#length;
    const piece = this.#pieces.length;
    this.#copy(flaw.start);
    this.#write(flaw.suggestion ?? this.#draft.text.slice(flaw.start, flaw.end));
    this.#copied = flaw.end;
    this.#copy(until);
    const corrected = flaw.suggestion !== undefined || merged.some((known) => known.suggestion !== undefined);
    const suggestion = corrected ? { suggestion: this.#pieces.slice(piece).join('') } : {};
    const rule = merged[0]?.rule ?? flaw.rule;
    this.#flaws.push({ start, end, rule, ...suggestion, at, to: this.#length });
  }

  #copy(until: number): void {
    this.#write(this.#draft.text.slice(this.#copied, until));
    this.#copied = until;
  }

  #write(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
