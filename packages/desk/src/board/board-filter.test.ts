import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownStates } from '../ui/state-texts.ts';
import { boardAddress, boardCall, everything, leavesOut, readFilter } from './board-filter.ts';

const filters = fc.record({
  state: fc.constantFrom(null, ...shownStates),
  section: fc.constantFrom(null, 'khela', 'antorjatik'),
  mine: fc.boolean(),
  q: fc.string({ unit: 'grapheme', maxLength: 50 }).map((text) => text.trim()),
  asList: fc.boolean(),
});

test('every filter is read back from its address', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const address = boardAddress(filter);
      expect(readFilter(address.replace(/^\/\??/, ''))).toEqual(filter);
    }),
  );
});

test('nothing that stands in an address throws or is taken for what it is not', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const filter = readFilter(search);
      expect([null, ...shownStates]).toContain(filter.state);
      expect(filter.q.length).toBeLessThanOrEqual(200);
    }),
  );
  expect(readFilter('state=lost&mine=yes&view=map')).toEqual(everything);
});

test('the call asks what the address says, and for the next page', () => {
  const filter = { state: 'draft', section: 'khela', mine: true, q: 'পদ্মা সেতু', asList: true } as const;
  const call = new URL(boardCall(filter, '17.4'), 'http://desk');
  expect(call.pathname).toBe('/api/v1/board');
  expect(Object.fromEntries(call.searchParams)).toEqual({
    state: 'draft',
    section: 'khela',
    mine: '1',
    q: 'পদ্মা সেতু',
    before: '17.4',
  });
  expect(boardCall(everything)).toBe('/api/v1/board');
});

test('the layout leaves nothing out', () => {
  expect(leavesOut({ ...everything, asList: true })).toBe(false);
  expect(leavesOut({ ...everything, mine: true })).toBe(true);
});
