import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test.each([
  ['?to=%2Fstories%2F12', '/stories/12'],
  ['?to=%2Fpeople', '/people'],
  ['', '/'],
  ['?to=', '/'],
  ['?to=https%3A%2F%2Felsewhere.example', '/'],
  ['?to=%2F%2Felsewhere.example', '/'],
  ['?to=%2F%5Celsewhere.example', '/'],
  ['?to=javascript%3Aalert(1)', '/'],
  ['?to=%2F%0A%2Felsewhere.example', '/'],
  ['?to=%2Fsign-in', '/'],
  ['?to=%2Fwelcome%3Ftoken%3Dx', '/'],
])('%s leads to %s', (search, path) => expect(returnPath(search)).toBe(path));
