import { expect, test } from 'vitest';
import { detectFormat } from './detect-format.ts';

test.each([
  ['page.txt', 'সেতু খুলল\nপ্রকাশ: …', 'page'],
  ['page', 'সেতু খুলল', 'page'],
  ['page.md', 'A bridge opens', 'page'],
  ['stories.jsonl', '{"headline":"ক"}', 'jsonl'],
  ['stories.ndjson', '{"headline":"ক"}', 'jsonl'],
  ['stories', '\ufeff{"headline":"ক","body":"খ"}\n{"headline":"গ"}', 'jsonl'],
  ['stories.txt', '{"headline":"ক","body":"খ"}', 'jsonl'],
  ['stories.json', '{"headline":"ক","body":"খ"}\n{"headline":"গ"}', 'jsonl'],
  ['page.html', '<p>ক</p>', null],
  ['page.txt', '<!doctype html>', null],
  ['feed', '<?xml version="1.0"?><rss>', null],
  ['feed.xml', '<rss>', null],
  ['ghost.json', '{\n  "db": []\n}', null],
  ['item.json', '{"uri":"x","headline_x":"y"}', null],
  ['photo.jpg', 'x', null],
  ['a.pdf', '%PDF-1.7', null],
  ['data', '\u0000\u0001', null],
  ['empty.txt', ' \n', null],
])('%s', (name, text, format) => {
  expect(detectFormat(name, text)).toBe(format);
});
