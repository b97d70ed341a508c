import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Measure, Reading } from "../measure.ts";
import { median } from "../median.ts";
import { buildPlainFlow } from "../support/buildPlainFlow.ts";
import { canvasOpen, watchCanvas } from "../support/canvasOpen.ts";
import { framesWhile, round, toAndFro } from "../support/canvasPace.ts";
import { heapOf } from "../support/heapOf.ts";
import { spotOf } from "../support/spotOf.ts";
import { startPlainFlow } from "../support/startPlainFlow.ts";
import { withGrid } from "../support/withGrid.ts";

/** Cards, the share of plain React Flow's opening that ours may take, and MB of heap. */
const budgets = [
  [500, 0.5, 8],
  [1000, 0.35, 10],
  [2000, 0.25, 14],
  [5000, 0.15, 25],
] as const;
const frame = 17;
const rounds = 3;

type Figures = Record<"panNear" | "panAll" | "drag" | "open" | "heap", number>;

/** The editor with 500 to 5,000 cards against a page of plain React Flow, in the same Electron, in the same run. */
export const canvas: Measure = {
  id: "canvas",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "parley-bench-canvas-"));
    const page = await buildPlainFlow(join(folder, "plain"));
    try {
      const readings: Reading[] = [];
      for (const [cards, open, heap] of budgets) {
        const plain = await measurePlain(page, join(folder, `plain-${cards}`), cards);
        const ours = await measureOurs(cards);
        readings.push(...readingsOf(cards, ours, plain, { open, heap }));
      }
      return readings;
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  },
};

async function measurePlain(page: string, home: string, cards: number): Promise<Figures> {
  const { app, window } = await startPlainFlow(page, home);
  try {
    await watchCanvas(window);
    await goTo(window, `cards=${cards}`);
    const open = await openings(window);
    const heap = await heapOf(window);
    const near = await nearMotions(window);
    await goTo(window, `cards=${cards}&all`);
    await canvasOpen(window);
    return { open, heap, ...near, panAll: await panAll(window) };
  } finally {
    await app.close();
  }
}

async function measureOurs(cards: number): Promise<Figures> {
  return withGrid(cards, async ({ window }) => {
    const open = await openings(window);
    const heap = await heapOf(window);
    await window.keyboard.press("Control+0");
    await window.getByRole("button", { name: "100%" }).waitFor();
    const near = await nearMotions(window);
    await window.keyboard.press("Shift+1");
    await window.locator("[data-far-canvas]").waitFor();
    return { open, heap, ...near, panAll: await panAll(window) };
  });
}

async function goTo(window: Page, hash: string): Promise<void> {
  await window.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function openings(window: Page): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) times.push(await canvasOpen(window));
  return median(times);
}

async function nearMotions(window: Page): Promise<Pick<Figures, "panNear" | "drag">> {
  const card = await spotOf(window, ".react-flow__node");
  const drag = await framesWhile(window, card, round(90));
  const pane = await spotOf(window, ".react-flow__pane");
  const panNear = await framesWhile(window, pane, toAndFro(400));
  return { panNear, drag };
}

async function panAll(window: Page): Promise<number> {
  // the corner is free: the whole flow is in view with a margin
  const box = await window.locator(".react-flow").boundingBox();
  return framesWhile(window, { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 }, toAndFro(400));
}

function readingsOf(
  cards: number,
  ours: Figures,
  plain: Figures,
  budget: { readonly open: number; readonly heap: number },
): readonly Reading[] {
  const name = (what: string) => `canvas, ${cards} cards: ${what}`;
  const frames = (what: string, of: "panNear" | "panAll" | "drag"): Reading => ({
    name: name(what),
    value: ours[of],
    unit: "ms",
    budget: { atMost: frame },
    detail: `plain: ${plain[of].toFixed(1)} ms`,
  });
  return [
    frames("pan at zoom 1, p95", "panNear"),
    frames("pan with all in view, p95", "panAll"),
    frames("drag a card, p95", "drag"),
    {
      name: name("open, to plain React Flow"),
      value: ours.open / plain.open,
      unit: "x",
      budget: { atMost: budget.open },
      detail: `${ours.open.toFixed(0)} ms against ${plain.open.toFixed(0)} ms`,
    },
    {
      name: name("JavaScript heap"),
      value: ours.heap,
      unit: "MB",
      budget: { atMost: budget.heap },
      detail: `plain: ${plain.heap.toFixed(1)} MB`,
    },
  ];
}
