import { beforeEach, describe, expect, test } from 'vitest';
import type { CheckAnswer, CheckQuestion } from './check-answer.ts';
import { openChecker, pauseMs } from './checker.ts';

const question = (copy: string): CheckQuestion => ({
  copy,
  source: 'Twelve people were killed.',
  updated: [],
  date: '2026-03-04',
});
const answer = {} as CheckAnswer;
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A clock that goes only when it is told to, and a check that answers only when it is told to. */
function opened() {
  let now = 0;
  let timers: { at: number; call: () => void }[] = [];
  const running: { copy: string; answer: () => void; fail: () => void }[] = [];
  const told: string[] = [];
  const checker = openChecker({
    check: ({ copy }) =>
      new Promise((resolve, reject) =>
        running.push({ copy, answer: () => resolve(answer), fail: () => reject(new Error('broken')) }),
      ),
    answered: ({ copy }) => told.push(copy),
    failed: () => told.push('failed'),
    after: (ms, call) => {
      const timer = { at: now + ms, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  });
  const pass = (ms: number) => {
    now += ms;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { call } of due) call();
  };
  const asked = () => running.map(({ copy }) => copy);
  return { checker, pass, running, told, asked };
}

describe('asking while somebody types', () => {
  let desk: ReturnType<typeof opened>;
  beforeEach(() => {
    desk = opened();
  });

  test('the first question at once, the next when typing pauses, none twice', async () => {
    const { checker, pass, running, asked } = desk;
    checker.ask(question('১'));
    expect(asked()).toEqual(['১']);
    running[0]?.answer();
    await settled();
    for (const copy of ['১২', '১২৩']) {
      checker.ask(question(copy));
      pass(pauseMs - 1);
    }
    expect(asked()).toEqual(['১']);
    checker.ask(question('১২৩'));
    pass(1);
    expect(asked()).toEqual(['১', '১২৩']);
    checker.ask(question('১২৩'));
    pass(pauseMs);
    expect(asked()).toEqual(['১', '১২৩']);
  });

  test('only the newest answer is told; what waited goes next', async () => {
    const { checker, pass, running, told, asked } = desk;
    checker.ask(question('ক'));
    checker.ask(question('খ'));
    pass(pauseMs);
    checker.ask(question('গ'));
    pass(pauseMs);
    running[0]?.answer();
    await settled();
    expect(told).toEqual([]);
    expect(asked()).toEqual(['ক', 'গ']);
    running[1]?.answer();
    await settled();
    expect(told).toEqual(['গ']);
  });

  test('a failure is told, and the same question can be asked again', async () => {
    const { checker, running, told } = desk;
    checker.ask(question('ক'));
    running[0]?.fail();
    await settled();
    expect(told).toEqual(['failed']);
    checker.again();
    running[1]?.answer();
    await settled();
    expect(told).toEqual(['failed', 'ক']);
  });

  test('what was forgotten is not told, and asked anew is answered anew', async () => {
    const { checker, running, told, asked } = desk;
    checker.ask(question('ক'));
    checker.forget();
    running[0]?.answer();
    await settled();
    expect(told).toEqual([]);
    checker.ask(question('ক'));
    running[1]?.answer();
    await settled();
    expect([told, asked()]).toEqual([['ক'], ['ক', 'ক']]);
  });

  test('nothing is told after the end', async () => {
    const { checker, pass, running, told, asked } = desk;
    checker.ask(question('ক'));
    checker.ask(question('খ'));
    checker.close();
    running[0]?.answer();
    pass(pauseMs);
    await settled();
    expect([told, asked()]).toEqual([[], ['ক']]);
  });

  test('a source that counts as followed is another question', async () => {
    const { checker, pass, running, asked } = desk;
    const updated = [{ id: '1-0', start: 0, text: 'Twelve.', madeFrom: 'Ten.' }];
    checker.ask({ ...question('ক'), updated });
    running[0]?.answer();
    await settled();
    checker.ask(question('ক'));
    pass(pauseMs);
    expect(asked()).toHaveLength(2);
  });
});
