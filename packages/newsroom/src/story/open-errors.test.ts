import { type Finding, findingKey } from '@hurkaru/source-check';
import { expect, test } from 'vitest';
import { openErrors, toldFinding } from './open-errors.ts';

const words = (text: string, start = 0) => ({ start, end: start + text.length, text });
const finding = (copy: string, severity: Finding['severity'] = 'error', start = 0): Finding => ({
  kind: 'number',
  severity,
  copy: words(copy, start),
  source: words('12'),
  message: 'differs',
  messageBn: 'মেলে না',
});

test('errors that nobody has judged are open, each remark once, wherever it stands', () => {
  const [seen, open] = [finding('২১'), finding('২৩')];
  const findings = [seen, open, finding('২৩', 'error', 90), finding('২৪', 'warning')];
  expect(openErrors(findings, new Set([findingKey(seen)]))).toEqual([open]);
});

test('a finding is remembered by what it says', () => {
  expect(toldFinding({ ...finding('২১', 'error', 7), source: null })).toEqual({
    kind: 'number',
    severity: 'error',
    copy: '২১',
    source: null,
    message: 'differs',
    messageBn: 'মেলে না',
  });
});
