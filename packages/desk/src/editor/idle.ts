/**
 * A task that runs when typing has paused: `ask` as often as you like, it runs once, `waitMs` after the last time
 * and then when the browser has nothing better to do.
 */
export function whenIdle(task: () => void, waitMs: number): { ask: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const cancel = () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdle(idle);
  };
  const ask = () => {
    cancel();
    timer = setTimeout(() => {
      idle = requestIdle(task);
    }, waitMs);
  };
  return { ask, cancel };
}

/** Safari has no requestIdleCallback. */
function requestIdle(task: () => void): number {
  return 'requestIdleCallback' in globalThis
    ? requestIdleCallback(() => task(), { timeout: 1000 })
    : Number(setTimeout(task, 50));
}

function cancelIdle(idle: number): void {
  if ('cancelIdleCallback' in globalThis) cancelIdleCallback(idle);
  else clearTimeout(idle);
}
