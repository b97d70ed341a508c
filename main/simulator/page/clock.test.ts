import vm from "node:vm";
import { expect, test } from "vitest";
import { longestStay } from "#shared/ipc/simulatorMessage.ts";
import script from "./clock.js?raw";

type World = {
  readonly parleySimulator: { ahead: number; readonly move: (by: number) => Promise<void> };
  readonly Date: DateConstructor;
  readonly performance: Performance;
  readonly setTimeout: (run: () => void, wait: number) => number;
  readonly setInterval: (run: () => void, wait: number) => number;
  readonly clearTimeout: (id: number) => void;
};

/** A page with the clock in it. */
function world(ahead = 0): World {
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const page: Record<string, unknown> = {
    ...timers,
    performance: { now: () => performance.now() },
    parleySimulator: { ahead, longestStay },
  };
  page.window = page;
  vm.runInNewContext(script, page);
  return page as unknown as World;
}

const hour = 3_600_000;

test("what waits on a page happens in its order once its time was skipped, and sees the time that it waited for", async () => {
  const { setTimeout: wait, parleySimulator, Date: PageDate } = world();
  const start = PageDate.now();
  const seen: [string, number][] = [];
  const note = (name: string) => () => seen.push([name, Math.round((PageDate.now() - start) / 1000)]);
  wait(note("late"), 90_000);
  wait(note("soon"), 10_000);
  wait(() => wait(note("then"), 20_000), 30_000);
  wait(note("never"), 200_000);
  await parleySimulator.move(120_000);
  expect(seen).toEqual([
    ["soon", 10],
    ["then", 50],
    ["late", 90],
  ]);
  expect(PageDate.now() - start).toBeGreaterThanOrEqual(119_990);
  expect(new PageDate().getTime() - start).toBeGreaterThanOrEqual(119_990);
  expect(new PageDate(0).getTime()).toBe(0);
});

test("who stays on the page hears every tick; over a longer time the machine sleeps and ticks once", async () => {
  const { setInterval: each, parleySimulator, performance: time } = world();
  let ticks = 0;
  const before = time.now();
  each(() => (ticks += 1), 1000);
  await parleySimulator.move(60_000);
  expect(ticks).toBeGreaterThanOrEqual(59);
  expect(time.now() - before).toBeGreaterThanOrEqual(59_990);
  const stayed = ticks;
  await parleySimulator.move(24 * hour);
  expect(ticks).toBe(stayed + 1);
});

test("a page begins at the time that was chosen, and what was called off does not happen", async () => {
  const { setTimeout: wait, clearTimeout: off, parleySimulator, Date: PageDate } = world(48 * hour);
  expect(PageDate.now() - Date.now()).toBeGreaterThan(47 * hour);
  let happened = false;
  off(wait(() => (happened = true), 1000));
  await parleySimulator.move(5000);
  expect(happened).toBe(false);
});

test("what asks for itself again at once does not hold a move up", async () => {
  const { setTimeout: wait, parleySimulator, Date: PageDate } = world();
  const start = PageDate.now();
  let on = true;
  const again = () => on && wait(again, 0);
  again();
  await parleySimulator.move(60_000);
  on = false;
  expect(PageDate.now() - start).toBeGreaterThanOrEqual(59_990);
});
