import fc from 'fast-check';
import { expect, test } from 'vitest';
import { englishSayings } from './english-sayings.ts';
import { readEnglish } from './read-english.ts';

const sayingsOf = (text: string) => readEnglish(text, null).sentences.flatMap(englishSayings);

test.each([
  ['Mayor Ana Lopez said the bridge was safe.', ['Ana', 'Lopez'], true],
  ['The bridge was safe, President’s press secretary Md. Karim Uddin said.', ['Md', 'Karim', 'Uddin'], true],
  ['“It is safe,” said Ana Lopez, an engineer.', ['Ana', 'Lopez'], true],
  ['Ana Lopez, the mayor of Porto, told reporters that the bridge was safe.', ['Ana', 'Lopez'], true],
  ['The country’s chief engineer, Ana Lopez, warned that it may fall.', ['Ana', 'Lopez'], true],
  ['The bridge was safe, according to the Bridge Commission.', ['Bridge', 'Commission'], false],
  ['The minister said the bridge was safe.', [], false],
  ['She said the bridge was safe.', [], false],
])('%s', (text, names, proper) => {
  expect(sayingsOf(text)).toMatchObject([{ names, proper }]);
});

test.each([
  ['The army allegedly burned the village.', true],
  ['Lopez claimed the vote was rigged.', true],
  ['He is alleged to have fled.', true],
  ['He reportedly fled.', false],
  ['Lopez said he fled.', false],
])('what is claimed, not known: %s', (text, hedged) => {
  expect(sayingsOf(text)).toMatchObject([{ hedged }]);
});

test.each([
  'The cases were also confirmed in May.',
  'Needless to say, it rained.',
  'Measures announced by the city were mild.',
  'A tool, say a knife, is enough.',
])('says nothing: %s', (text) => {
  expect(sayingsOf(text)).toEqual([]);
});

test('never throws, and excerpts stand in the text', () => {
  const words = fc.constantFrom(
    'said',
    'Lopez',
    ',',
    '“',
    '”',
    'according',
    'to',
    'allegedly',
    '.',
    'that',
    'claimed',
    'is',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => {
        for (const { verb, speaker } of sayingsOf(text)) {
          expect(text.slice(verb.start, verb.end)).toBe(verb.text);
          if (speaker !== null) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
        }
      },
    ),
  );
});
