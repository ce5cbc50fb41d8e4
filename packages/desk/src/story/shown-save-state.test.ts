import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shownSaveState } from './shown-save-state.ts';
import { steadyStatus } from './steady-status.ts';
import type { WorkingCopyStatus } from './working-copy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const calm: WorkingCopyStatus = {
  state: 'kept',
  readOnly: false,
  signedOut: false,
  onDevice: 'kept',
  refusal: null,
  standing: null,
  rescued: false,
};

/** A working copy whose status a test sets. */
function copyWith() {
  let current = calm;
  const listeners = new Set<() => void>();
  return {
    status: () => current,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    becomes: (change: Partial<WorkingCopyStatus>) => {
      current = { ...current, ...change };
      for (const listener of [...listeners]) listener();
    },
    listeners,
  };
}

test('between two keys nothing is drawn, and kept is said when the writer rests', () => {
  const copy = copyWith();
  const store = shownSaveState(copy, 400);
  const drawn = vi.fn();
  store.subscribe(drawn);
  for (let key = 0; key < 5; key += 1) {
    copy.becomes({ state: 'sending' });
    expect(store.now()).toBe('sending');
    copy.becomes({ state: 'kept' });
    vi.advanceTimersByTime(100);
    expect(store.now()).toBe('sending');
  }
  expect(drawn).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(300);
  expect(store.now()).toBe('kept');
  expect(drawn).toHaveBeenCalledTimes(2);
});

test('kept is never said while text is on its way, and danger is said at once', () => {
  const copy = copyWith();
  const store = shownSaveState(copy, 400);
  store.subscribe(() => undefined);
  copy.becomes({ state: 'sending' });
  copy.becomes({ state: 'kept' });
  vi.advanceTimersByTime(399);
  copy.becomes({ state: 'sending' });
  vi.advanceTimersByTime(10_000);
  expect(store.now()).toBe('sending');
  copy.becomes({ state: 'offline' });
  expect(store.now()).toBe('offline');
  copy.becomes({ onDevice: 'failed' });
  expect(store.now()).toBe('offlineOnPage');
  copy.becomes({ state: 'refused' });
  expect(store.now()).toBe(null);
});

test('a bar that is taken away hears nothing more', () => {
  const copy = copyWith();
  const store = shownSaveState(copy, 400);
  const drawn = vi.fn();
  const leave = store.subscribe(drawn);
  copy.becomes({ state: 'sending' });
  copy.becomes({ state: 'kept' });
  leave();
  vi.advanceTimersByTime(1000);
  expect(drawn).toHaveBeenCalledTimes(1);
  expect(copy.listeners.size).toBe(0);
});

test('the steady status is the same object for every key, another for what the screen shows', () => {
  const copy = copyWith();
  const read = steadyStatus(copy);
  const before = read();
  copy.becomes({ state: 'sending', onDevice: 'writing' });
  expect(read()).toBe(before);
  expect(before).toMatchObject({ state: 'open', onDevice: 'working' });
  copy.becomes({ state: 'offline' });
  expect(read()).not.toBe(before);
  expect(read()).toMatchObject({ state: 'offline', onDevice: 'working' });
  copy.becomes({ onDevice: 'failed' });
  expect(read()).toMatchObject({ onDevice: 'failed' });
});
