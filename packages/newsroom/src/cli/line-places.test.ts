import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linePlaces } from './line-places.ts';

test('lines end with \\n, \\r\\n or \\r, and places count from 1', () => {
  const text = 'ক\r\nখগ\rঘ\n';
  const placeOf = linePlaces(text);
  const places = [0, 3, 4, 6, 8].map((offset) => {
    const { line, column } = placeOf(offset);
    return `${line}:${column}`;
  });
  expect(places).toEqual(['1:1', '2:1', '2:2', '3:1', '4:1']);
  const { lineStart, lineEnd } = placeOf(4);
  expect(text.slice(lineStart, lineEnd)).toBe('খগ');
});

test('of any text every offset has the place that reading line by line gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ক', '\n', '\r', 'x') }), (text) => {
      const placeOf = linePlaces(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        // Between the two halves of a line end nothing stands.
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
        const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
        const column = (lines.at(-1) ?? '').length + 1;
        expect(placeOf(offset)).toMatchObject({ line: lines.length, column });
      }
    }),
  );
});
