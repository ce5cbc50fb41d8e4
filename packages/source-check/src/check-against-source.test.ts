import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyPairs } from '../test/agency-pairs.ts';
import { checkAgainstSource } from './check-against-source.ts';
import type { Finding, FindingKind } from './finding.ts';
import { findingKey } from './finding-key.ts';

/** Kinds that see the same slip from another side: who spoke is a name too, a unit belongs to its number. */
const alsoSeenAs: Partial<Record<FindingKind, readonly FindingKind[]>> = {
  attribution: ['name'],
  name: ['attribution'],
  number: ['unit'],
  unit: ['number'],
  negation: ['harm'],
};

describe('sentences as agencies write them', () => {
  test.each(agencyPairs)('$english', ({ english, bangla, errors }) => {
    expect(checkAgainstSource({ copy: bangla, source: english })).toEqual([]);
    for (const [kind, from, to] of errors) {
      const copy = bangla.replace(from, to);
      expect(copy, `“${from}” stands in the copy`).not.toBe(bangla);
      const found = checkAgainstSource({ copy, source: english });
      const answers = [kind, ...(alsoSeenAs[kind] ?? [])];
      expect(
        found.filter((finding) => answers.includes(finding.kind)).length,
        `${from} → ${to}`,
      ).toBeGreaterThan(0);
      for (const finding of found) expectExplained(finding, copy, english);
    }
  });

  test('all of them as one story: the same slips, and nothing in a faithful one', () => {
    const source = agencyPairs.map(({ english }) => english).join('\n\n');
    const faithful = agencyPairs.map(({ bangla }) => bangla);
    expect(checkAgainstSource({ copy: faithful.join('\n\n'), source })).toEqual([]);
    const slips = agencyPairs.flatMap(({ errors }, at) => errors.slice(0, 1).map((error) => ({ at, error })));
    const seen = slips.filter(({ at, error: [kind, from, to] }) => {
      const copy = faithful.map((text, index) => (index === at ? text.replace(from, to) : text)).join('\n\n');
      const answers = [kind, ...(alsoSeenAs[kind] ?? [])];
      return checkAgainstSource({ copy, source }).some((finding) => answers.includes(finding.kind));
    });
    expect(seen.length).toBeGreaterThanOrEqual(slips.length - 1);
  });
});

test('what the copy leaves out stands where its neighbours stand', () => {
  const source = 'Ferries stopped at noon. The captain did not leave the ship. Nine people were hurt.';
  const copy = 'দুপুরে ফেরি বন্ধ হয়। ক্যাপ্টেন জাহাজ ছেড়ে গেছেন। সাতজন আহত হন।';
  expect(checkAgainstSource({ copy, source }).map(({ kind }) => kind)).toEqual(['negation', 'number']);
});

test('a headline that says in short what stands below leaves nothing out, but may be wrong', () => {
  const body =
    'শনিবার মেঘনা নদীতে ফেরি ডুবে ১২ জন নিহত ও ৩০ জন আহত হয়েছেন বলে জানিয়েছে পুলিশ।\n\nকুয়াশায় ফেরিটি একটি জাহাজে ধাক্কা খায়।';
  const source =
    'A ferry sank on the Meghna river on Saturday, killing 12 people and injuring 30, police said.\n\nThe ferry hit a ship in the fog.';
  const findings = (headline: string) => checkAgainstSource({ copy: `${headline}\n\n${body}`, source });
  expect(findings('মেঘনায় ফেরিডুবিতে ১২ জন নিহত')).toEqual([]);
  expect(findings('শনিবার মেঘনা নদীতে ফেরি ডুবে নিহত ১২, জানিয়েছে পুলিশ')).toEqual([]);
  expect(findings('মেঘনায় ফেরিডুবিতে ২১ জন নিহত').map(({ copy }) => copy?.text)).toEqual([
    expect.stringContaining('২১ জন'),
  ]);
});

test('what a sentence and the headline above it both leave out is told once', () => {
  const copy =
    'মেঘনা নদীতে ফেরি ডুবে আহত ৩০ জন, জানিয়েছে পুলিশ\n\nশনিবার সকালে মেঘনা নদীতে ফেরি ডুবে ১২ জন নিহত ও ৩০ জন আহত হয়েছেন বলে জানিয়েছে পুলিশ।\n\nকুয়াশায় ফেরিটি একটি জাহাজে ধাক্কা খায়।';
  const source =
    'A ferry from Nepal sank on the Meghna river on Saturday morning, killing 12 people and injuring 30, police said.\n\nThe ferry hit a ship in the fog.';
  expect(checkAgainstSource({ copy, source }).map((finding) => finding.source?.text)).toEqual(['Nepal']);
});

test('findings of one text twice are the same, and a day that is none counts as none', () => {
  const texts = { copy: 'শনিবার ২১ জন নিহত হন।', source: 'Twelve people were killed on Sunday.' };
  const keys = checkAgainstSource(texts).map(findingKey);
  expect(checkAgainstSource(texts).map(findingKey)).toEqual(keys);
  expect(checkAgainstSource({ ...texts, date: '2025-02-31' }).map(findingKey)).toEqual(keys);
});

test('no text throws, and what is quoted stands where it is said to stand', () => {
  const pieces = fc.constantFrom(
    ...[
      '১২',
      ' লাখ',
      'জন',
      ' নিহত',
      ' না',
      'করেনি',
      ' শনিবার',
      '।',
      '\n',
      ' ',
      ',',
      '‘',
      '’',
      '“',
      'পুতিন',
      ' ঢাকায়',
    ],
    ...[
      ' বলেন',
      '12',
      ' million',
      ' people',
      ' killed',
      ' not',
      ' Saturday',
      '.',
      ' "',
      'Putin',
      ' Dhaka',
      ' said',
      '$',
    ],
    ...['\u200d', '\u09cd', '\ud83d', '%', '-', '10:30'],
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((some) => some.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, text, (copy, source) => {
      for (const finding of checkAgainstSource({ copy, source, date: '2025-07-12' })) {
        expectExplained(finding, copy, source);
      }
    }),
    { numRuns: 400 },
  );
});

/** Both sentences are there, quoted as each language quotes; excerpts stand where they say. */
function expectExplained(
  { copy, source, message, messageBn }: Finding,
  copyText: string,
  sourceText: string,
): void {
  expect(copy === null && source === null).toBe(false);
  if (copy !== null) expect(copyText.slice(copy.start, copy.end)).toBe(copy.text);
  if (source !== null) expect(sourceText.slice(source.start, source.end)).toBe(source.text);
  expect(message).toMatch(/\p{Script=Latin}.*[.?]$/su);
  expect(messageBn).toMatch(/\p{Script=Bengali}.*[।?]$/su);
  expect(`${message}${messageBn}`).not.toMatch(/undefined|NaN|null|\$\{/);
}
