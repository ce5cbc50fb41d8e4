import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { onStopSignal } from './stop-signals.ts';

function listen() {
  const told: (number | 'stop')[] = [];
  const clock = { ms: 0 };
  const program = Object.assign(new EventEmitter(), { exit: (code: number) => told.push(code) });
  const forget = onStopSignal(
    () => told.push('stop'),
    program as unknown as NodeJS.Process,
    () => clock.ms,
  );
  return { told, clock, program, forget };
}

test('the first signal asks to stop, and the same press that arrives once more changes nothing', () => {
  const { told, clock, program } = listen();
  program.emit('SIGINT', 'SIGINT');
  clock.ms = 2000;
  program.emit('SIGINT', 'SIGINT');
  expect(told).toEqual(['stop']);
});

test('a second press ends the program at once, with the shell’s code for its signal', () => {
  const { told, clock, program } = listen();
  program.emit('SIGTERM', 'SIGTERM');
  clock.ms = 2001;
  program.emit('SIGINT', 'SIGINT');
  expect(told).toEqual(['stop', 130]);
});

test('once forgotten, signals are not heard', () => {
  const { told, program, forget } = listen();
  forget();
  expect(program.eventNames()).toEqual([]);
  program.emit('SIGHUP', 'SIGHUP');
  expect(told).toEqual([]);
});
