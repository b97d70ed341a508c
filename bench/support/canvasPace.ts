import type { Page } from "@playwright/test";
import { percentile95 } from "./percentile95.ts";

type Point = { readonly x: number; readonly y: number };

/** Pixels a second, and seconds, of every motion. */
const speed = 1000;
const seconds = 3;
const rate = 60;

/** The p95 of frame times in ms while the mouse, pressed at `from`, is moved along `way` (pixels gone -> offset). */
export async function framesWhile(page: Page, from: Point, way: (gone: number) => Point): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const times: number[] = [];
    let last = 0;
    const tick = (time: number) => {
      if (last > 0) times.push(time - last);
      last = time;
      if (Reflect.get(window, "frames95") === times) requestAnimationFrame(tick);
    };
    Reflect.set(window, "frames95", times);
    requestAnimationFrame(tick);
  });
  const start = performance.now();
  for (;;) {
    const gone = (performance.now() - start) / 1000;
    if (gone > seconds) break;
    const { x, y } = way(gone * speed);
    await page.mouse.move(from.x + x, from.y + y);
    await new Promise((settled) => setTimeout(settled, 1000 / rate / 2));
  }
  const times = await page.evaluate(() => {
    const all = Reflect.get(window, "frames95") as number[];
    Reflect.set(window, "frames95", null);
    return all;
  });
  await page.mouse.up();
  return percentile95(times);
}

/** To and fro over `reach` pixels, slightly slanting. */
export function toAndFro(reach: number): (gone: number) => Point {
  return (gone) => {
    const along = gone % (2 * reach);
    const x = along < reach ? along : 2 * reach - along;
    return { x, y: x / 4 };
  };
}

/** Round a circle of `radius` pixels. */
export function round(radius: number): (gone: number) => Point {
  return (gone) => ({ x: radius * Math.sin(gone / radius), y: radius * (1 - Math.cos(gone / radius)) });
}
