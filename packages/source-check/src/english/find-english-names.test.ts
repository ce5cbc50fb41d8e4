import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnglish } from './read-english.ts';

function namesOf(text: string): string[] {
  return readEnglish(text, null).sentences.flatMap(({ names }) =>
    names.map(({ text: name, type }) => `${name}: ${type}`),
  );
}

describe('findEnglishNames', () => {
  it.each([
    [
      'Russian Foreign Minister Sergei Lavrov met Kim in Pyongyang.',
      ['Russian: people', 'Sergei Lavrov: person', 'Kim: other', 'Pyongyang: place'],
    ],
    ['The ferry sank near Bhola, said Inspector Rahima Khatun.', ['Bhola: place', 'Rahima Khatun: person']],
    ['South Korea’s spy agency told NATO.', ['South Korea: place', 'NATO: organisation']],
    ['Officials told us that it was late.', []],
    ['The US and the UN agreed.', ['US: place', 'UN: organisation']],
    ['Yesterday nobody came, but Rafiq did.', ['Rafiq: other']],
    ['President Putin’s visit', ['Putin: person']],
    ['Khulna Bridge Collapses As Heavy Trucks Cross', ['Khulna: place']],
    [
      'Dhaka-based traders met Bangladesh-India officials.',
      ['Dhaka: place', 'Bangladesh: place', 'India: place'],
    ],
    ['', []],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['Hanoki grew by two metres.', 'Hanoki', true],
    ['They read of HCoVs in the river.', 'HCoVs', true],
    ['They met Hanoki in the river.', 'Hanoki', undefined],
    ['Hanoki said it grew.', 'Hanoki', undefined],
  ])('doubts a name that only its place gives a capital: %s', (text, name, doubtful) => {
    const names = readEnglish(text, null).sentences.flatMap((sentence) => sentence.names);
    expect(names.find((found) => found.text === name)).toBeDefined();
    expect(names.find((found) => found.text === name)?.doubtful).toBe(doubtful);
  });

  it('takes no prefix for a name', () => {
    expect(namesOf('The Pre-shipment record is in Khulna.')).toEqual(['Khulna: place']);
  });

  it('never throws, and its excerpts stand where they say', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences' })), (text) => {
        for (const name of readEnglish(text, null).sentences.flatMap(({ names }) => names)) {
          expect(text.slice(name.start, name.end)).toBe(name.text);
          expect(name.words.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
