import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { peopleFile } from "#main/people/store/peopleFile.ts";
import { createPeople } from "#main/people/worker/createPeople.ts";
import { startApp } from "#tests/support/startApp.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { writePeopleCsv } from "../support/people/peopleCsv.ts";
import { percentile95 } from "../support/percentile95.ts";

const searches = ["first12", "acme first2", "company 49", "last12", "last3"];
/** Of scrolling, and wheel turns a second. */
const seconds = 3;
const turns = 30;
const grid = '[role="grid"] [role="row"][aria-rowindex="2"], [role="grid"] [role="row"] + [role="row"]';

/** The People screen of the studio with many people: opened, searched, scrolled. */
export const peopleScreen: Measure = {
  id: "people-screen",
  async run({ isFull }) {
    const count = isFull ? 1_000_000 : 200_000;
    const home = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
    try {
      await fill(home, count);
      const { window, close } = await startApp({ home });
      try {
        const opened: number[] = [];
        for (let turn = 0; turn < 4; turn += 1) {
          opened.push(await until(window, "People", grid));
          await window.getByRole("button", { name: "All dialogues" }).click();
          await window.getByRole("grid", { name: "People" }).waitFor({ state: "detached" });
        }
        await window.getByRole("button", { name: "People", exact: true }).click();
        await window.getByText(`${count.toLocaleString("en-US")} people`, { exact: true }).waitFor();
        const frames = await scroll(window);
        const searched: number[] = [];
        for (const words of searches) searched.push(await search(window, words));
        const [first = 0, ...again] = opened;
        const name = (what: string) => `People screen, ${count.toLocaleString("en-US")} people: ${what}`;
        const budget = { atMost: 200 };
        return [
          {
            ...{ name: name("open"), value: median(again), unit: "ms", budget },
            detail: `the first time since the start ${first.toFixed(0)} ms`,
          },
          {
            ...{ name: name("search"), value: median(searched), unit: "ms", budget },
            detail: `from the last letter until it is seen how many fit; the slowest ${Math.max(...searched).toFixed(0)} ms`,
          },
          { name: name("scroll, p95 of frames"), value: frames, unit: "ms", budget: { atMost: 17 } },
        ];
      } finally {
        await close();
      }
    } finally {
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  },
};

async function fill(home: string, count: number): Promise<void> {
  const csv = path.join(home, "people.csv");
  writePeopleCsv(csv, count);
  const people = createPeople(peopleFile(home));
  await people.import({ name: "bench", file: csv });
  await people.prepare({ attributes: ["lead.lastName"] });
  await people.close();
  rmSync(csv);
}

/** From a click on a button to the frame in which what it leads to is painted, in milliseconds. */
function until(window: Page, button: string, selector: string): Promise<number> {
  return window.evaluate(
    ([name, wanted]) =>
      new Promise<number>((done) => {
        const began = performance.now();
        const look = () => {
          const isThere = document.querySelector(wanted) !== null;
          requestAnimationFrame(isThere ? () => done(performance.now() - began) : look);
        };
        const all = [...document.querySelectorAll<HTMLElement>("button, a")];
        all.find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name)?.click();
        requestAnimationFrame(look);
      }),
    [button, selector] as const,
  );
}

/** From the last letter to the frame in which another count is painted. */
async function search(window: Page, words: string): Promise<number> {
  const field = window.getByRole("textbox", { name: "Search name" });
  await field.fill(words.slice(0, -1));
  // what was typed before has its answer first
  await new Promise((passed) => setTimeout(passed, 1500));
  await window.evaluate(() => {
    const counted = () =>
      [...document.querySelectorAll("body *")]
        .filter((one) => one.childElementCount === 0 && /people$|Nobody fits/.test(one.textContent))
        .map((one) => one.textContent)
        .join();
    const before = counted();
    Reflect.set(
      window,
      "benchCounted",
      new Promise<number>((done) => {
        document.addEventListener(
          "input",
          () => {
            const began = performance.now();
            const look = () =>
              requestAnimationFrame(counted() === before ? look : () => done(performance.now() - began));
            look();
          },
          { once: true, capture: true },
        );
      }),
    );
  });
  await field.press(words.slice(-1));
  return window.evaluate(() => Reflect.get(window, "benchCounted") as Promise<number>);
}

/** The p95 of frame times in ms while the wheel is turned over the list. */
async function scroll(window: Page): Promise<number> {
  const box = await window.getByRole("grid", { name: "People" }).boundingBox();
  await window.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  await window.evaluate(() => {
    const times: number[] = [];
    let last = 0;
    const tick = (time: number) => {
      if (last > 0) times.push(time - last);
      last = time;
      if (Reflect.get(window, "benchFrames") === times) requestAnimationFrame(tick);
    };
    Reflect.set(window, "benchFrames", times);
    requestAnimationFrame(tick);
  });
  for (let turn = 0; turn < seconds * turns; turn += 1) {
    await window.mouse.wheel(0, 400);
    await new Promise((passed) => setTimeout(passed, 1000 / turns));
  }
  const times = await window.evaluate(() => {
    const all = Reflect.get(window, "benchFrames") as number[];
    Reflect.set(window, "benchFrames", null);
    return all;
  });
  return percentile95(times);
}
