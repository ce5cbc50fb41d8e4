import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['reuters.com/world', 'https://reuters.com/world'],
  [' https://www.bbc.com/bengali ', 'https://www.bbc.com/bengali'],
  ['http://example.com/খবর', 'http://example.com/%E0%A6%96%E0%A6%AC%E0%A6%B0'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['রয়টার্সের খবর', null],
  ['reuters', null],
  ['', null],
])('%s', (typed, address) => {
  expect(webAddress(typed)).toBe(address);
});
