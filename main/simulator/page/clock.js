/**
 * Runs before the widget, in its world: a clock that can be moved ahead. Dates, the page's own time and timers go by it, so
 * that what waits happens at once when its time has been skipped. Over a short move the visitor stays on the page, and what
 * ticks ticks all the while; over a longer one the machine is asleep.
 */
(() => {
  const simulator = window.parleySimulator;
  const RealDate = Date;
  const { setTimeout: later, clearTimeout: never } = window;
  const realTime = performance.now.bind(performance);
  /** What waits for nothing again and again must not hold a move up. */
  const mostTurns = 5000;
  /** Milliseconds skipped on this page. */
  let skipped = 0;
  let last = 0;
  const timers = new Map();
  const time = () => realTime() + skipped;

  window.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(window.Date.now());
      else super(...parts);
    }
    static now() {
      return Math.round(RealDate.now() + simulator.ahead);
    }
  };
  Object.defineProperty(performance, "now", { configurable: true, value: time });

  const arm = (id) => {
    const timer = timers.get(id);
    never(timer.handle);
    timer.handle = later(() => fire(id), Math.max(0, timer.due - time()));
  };
  const fire = (id) => {
    const timer = timers.get(id);
    if (timer === undefined) return;
    if (timer.every === undefined) timers.delete(id);
    else timer.due = Math.max(timer.due + timer.every, time());
    try {
      timer.run(...timer.given);
    } finally {
      if (timers.has(id)) arm(id);
    }
  };
  const set = (run, wait, given, every) => {
    last += 1;
    timers.set(last, { run, given, every, due: time() + Math.max(0, Number(wait) || 0), handle: undefined });
    arm(last);
    return last;
  };
  const clear = (id) => {
    never(timers.get(id)?.handle);
    timers.delete(id);
  };
  window.setTimeout = (run, wait, ...given) => set(run, wait, given);
  window.setInterval = (run, wait, ...given) => set(run, wait, given, Math.max(1, Number(wait) || 0));
  window.clearTimeout = clear;
  window.clearInterval = clear;

  const skip = (milliseconds) => {
    skipped += milliseconds;
    simulator.ahead += milliseconds;
  };
  /** Moves the clock ahead by so many milliseconds; settles when what fell due on the way has happened. */
  simulator.move = async (by) => {
    const stays = by <= simulator.longestStay;
    const end = time() + by;
    if (!stays) skip(by);
    for (let turns = 0; turns < mostTurns; turns += 1) {
      const due = [...timers].filter(([, timer]) => timer.due <= end && (stays || !timer.slept));
      if (due.length === 0) break;
      const [id, timer] = due.reduce((first, one) => (one[1].due < first[1].due ? one : first));
      if (stays) skip(Math.max(0, timer.due - time()));
      else if (timer.every !== undefined) timer.slept = true;
      fire(id);
      // what was waited for may wait for something else now
      for (let turn = 0; turn < 5; turn += 1) await null;
    }
    if (stays) skip(Math.max(0, end - time()));
    for (const [id, timer] of timers) {
      timer.slept = false;
      arm(id);
    }
  };
})();
