import { type LintFinding, lint } from '../src/lint/lint.ts';
import { LINT_RULES, type LintRuleName } from '../src/lint/lint-rules.ts';

export interface LintRate {
  articles: number;
  /** Articles with at least one finding. */
  touched: number;
  /** Findings of each rule in 10,000 articles. */
  perTenThousand: Record<LintRuleName, number>;
  /** Some findings of each rule with their surroundings, the same ones at every run. */
  sample: Record<LintRuleName, string[]>;
}

/** Counts what lint reports in articles, one JSON object with title, summary and body a line. */
export function lintRate(lines: readonly string[], sampled = 10, prepare = (text: string) => text): LintRate {
  const found = new Map<LintRuleName, string[]>(ruleNames().map((rule) => [rule, []]));
  let touched = 0;
  for (const line of lines) {
    const text = prepare(articleText(line));
    const findings = lint(text);
    if (findings.length > 0) touched++;
    for (const finding of findings) found.get(finding.rule)?.push(inContext(text, finding));
  }
  const random = seeded(1);
  const entries = [...found];
  return {
    articles: lines.length,
    touched,
    perTenThousand: byRule(entries.map(([rule, all]) => [rule, (all.length * 10_000) / lines.length])),
    sample: byRule(entries.map(([rule, all]) => [rule, shuffled(all, random).slice(0, sampled)])),
  };
}

export function articleText(line: string): string {
  const { title, summary, body } = JSON.parse(line) as Record<string, string | undefined>;
  return [title, summary, body].filter(Boolean).join('\n');
}

/**
 * Articles from which a scraper dropped the words inside links and in which it put a comma for every paragraph break:
 * the paragraphs apart, without the sentences that lost a word.
 */
export function withoutLostWords(text: string): string {
  return text
    .replace(/(?<=[।?!’”])[ ,]*,/g, '\n')
    .split(/(?<=[।?!])\s+|\n/)
    .filter((sentence) => !/\s,|,,|^,|,[\u09be-\u09cd]|^[\u09be-\u09cd]/.test(sentence))
    .join('\n');
}

export interface Detection {
  planted: number;
  /** Planted errors that a finding of some rule covers. */
  found: number;
  /** Planted errors whose suggestion gives the sentence as it was. */
  mended: number;
}

/** Plants one error of each kind in clean sentences, at random but the same at every run, and looks what is found. */
export function plantedErrors(lines: readonly string[], perKind = 1000): Record<string, Detection> {
  const random = seeded(2);
  const sentences = shuffled(
    lines.flatMap((line) => cleanSentences(articleText(line))),
    random,
  );
  const results: Record<string, Detection> = {};
  for (const [kind, plant] of Object.entries(PLANTS)) {
    const result = { planted: 0, found: 0, mended: 0 };
    for (const sentence of sentences) {
      if (result.planted === perKind) break;
      const spoiled = plant(sentence, random);
      if (spoiled === null || spoiled.text === sentence) continue;
      result.planted++;
      const findings = lint(spoiled.text);
      if (findings.some(({ start, end }) => start < spoiled.end && end > spoiled.start)) result.found++;
      if (withSuggestions(spoiled.text, findings) === sentence) result.mended++;
    }
    results[kind] = result;
  }
  return results;
}

/** The text with all suggestions carried out. */
export function withSuggestions(text: string, findings: readonly LintFinding[]): string {
  let mended = '';
  let copied = 0;
  for (const { start, end, suggestion } of findings) {
    mended += text.slice(copied, start) + (suggestion ?? text.slice(start, end));
    copied = end;
  }
  return mended + text.slice(copied);
}

interface Spoiled {
  text: string;
  start: number;
  end: number;
}

type Plant = (sentence: string, random: () => number) => Spoiled | null;

const PLANTS: Record<string, Plant> = {
  'vowel sign twice': replacing(/[\u09be-\u09c8\u09cb\u09cc]/g, (sign) => sign + sign),
  'hasanta twice': replacing(/\u09cd(?=[ক-হ])/g, (sign) => sign + sign),
  'second vowel sign': replacing(/[\u09be\u09c0-\u09c3](?![\u0981-\u0983])/g, (sign) => `${sign}ি`),
  'sign on a vowel letter': replacing(/[আইউএও](?=[ক-হ])/g, (letter) => `${letter}ে`),
  'Latin letter inside a word': replacing(/(?<=[ক-হ])(?=[ক-হ])/g, (_, random) => latinLetter(random)),
  'Latin letter at the end of a word': replacing(/(?<=[ক-হ\u09be-\u09cc]{3})(?= )/g, (_, random) =>
    latinLetter(random),
  ),
  'Assamese ৰ': replacing(/(?<=[ক-হ])র(?=[ \u09be-\u09cc])/g, () => 'ৰ'),
  'Bijoy ^ for ্ব': replacing(/(?<=[শজ])্ব(?=[ক-হ ])/g, () => '^'),
  'Bijoy æ for ু': replacing(/(?<=র)ু/g, () => 'æ'),
  'colon for ঃ': replacing(/(?<=(?:^| )(?:দু|নি|পুন|অন্ত|অত|স্বত))ঃ(?=[ক-হ])/g, () => ':'),
  'colon in মো. and ডা.': replacing(/(?<=(?:^| )(?:মো|ডা|ড))\.(?= )/g, () => ':'),
  'Latin digit in a Bangla number': replacing(/(?<=[০-৯])[০-৯]|[০-৯](?=[০-৯])/g, (digit) =>
    latinDigit(digit),
  ),
  '| for ।': replacing(/।/g, () => '|'),
  '৷ for ।': replacing(/।/g, () => '৷'),
  'danda twice': replacing(/।(?! *$)/g, () => '।।'),
  'comma twice': replacing(/,(?= [অ-হ])/g, () => ',,'),
  'no space after ।': replacing(/(?<=।) (?=[অ-হ])/g, () => ''),
  'no space after a comma': replacing(/(?<=[ক-হ\u09be-\u09cc],) (?=[অ-হ])/g, () => ''),
  'space before ।': replacing(/(?<=[ক-হ\u09be-\u09cc])(?=।)/g, () => ' '),
  'space before a comma': replacing(/(?<=[ক-হ\u09be-\u09cc])(?=, )/g, () => ' '),
  'space twice': replacing(/(?<=[ক-হ\u09be-\u09cc]) (?=[অ-হ])/g, () => '  '),
  '’ for ”': replacing(/(?<=“[^“”‘’"']{5,200})”/g, () => '’'),
  '” for ’': replacing(/(?<=(?<=[ ,])‘[^“”‘’"']{5,200})’(?=[ ।,])/g, () => '”'),
  '’ for an opening ‘': replacing(/(?<= )‘(?=[অ-হ][^“”‘’"']{5,200}’[ ।,])/g, () => '’'),
  'conjunction or postposition twice': replacing(
    /(?<= )(?:এবং|জন্য|তিনি|পর্যন্ত|মাধ্যমে|হিসেবে)(?= )/g,
    (word) => `${word} ${word}`,
  ),
  'honorific verb twice': replacing(
    /(?<= )[ক-হ][\u0981-\u09cd ক-হ]{1,9}েছেন(?=[ ।])/g,
    (verbs) => `${verbs} ${verbs.split(' ').at(-1)}`,
  ),
  'any word twice': replacing(/(?<= )[\u0985-\u09e3]{2,20}(?= )/g, (word) => `${word} ${word}`),
};

/** Changes one of the places where a pattern matches, chosen at random. */
function replacing(pattern: RegExp, change: (found: string, random: () => number) => string): Plant {
  return (sentence, random) => {
    const places = [...sentence.matchAll(pattern)];
    const place = places[Math.floor(random() * places.length)];
    if (place === undefined) return null;
    const put = change(place[0], random);
    const before = sentence.slice(0, place.index);
    const after = sentence.slice(place.index + place[0].length);
    return { text: before + put + after, start: place.index - 1, end: place.index + put.length + 1 };
  };
}

/** Pairs of sentences in which lint finds nothing. */
function cleanSentences(text: string): string[] {
  const pairs = text.normalize('NFC').match(/(?<=^|\n)[^।\n]{20,150}।(?: [^।\n]{20,150}।)?/g) ?? [];
  return pairs.filter((pair) => lint(pair).length === 0);
}

function latinLetter(random: () => number): string {
  return String.fromCharCode(0x61 + Math.floor(random() * 26));
}

function latinDigit(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0x9e6 + 0x30);
}

function inContext(text: string, { start, end, suggestion }: LintFinding): string {
  const before = text.slice(Math.max(0, start - 30), start);
  const shown = `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`.replace(/\s/g, ' ');
  return suggestion === undefined ? shown : `${shown} → ${suggestion}`;
}

function ruleNames(): LintRuleName[] {
  return Object.keys(LINT_RULES) as LintRuleName[];
}

function byRule<T>(entries: [LintRuleName, T][]): Record<LintRuleName, T> {
  return Object.fromEntries(entries) as Record<LintRuleName, T>;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/** mulberry32: the same numbers from 0 to 1 for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
