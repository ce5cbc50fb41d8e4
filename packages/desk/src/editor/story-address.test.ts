import { describe, expect, test } from 'vitest';
import { wantedAddress } from './story-address.ts';

describe('wantedAddress', () => {
  test.each([
    ['https://example.org/ক', 'https://example.org/ক'],
    [' example.org/a ', 'https://example.org/a'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
  ])('%s means %s', (typed, address) => {
    expect(wantedAddress(typed)).toBe(address);
  });

  test.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'two words',
    'word',
    'ftp://example.org',
  ])('%s is no address of a story', (typed) => {
    expect(wantedAddress(typed)).toBeNull();
  });
});
