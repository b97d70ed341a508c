import { expect, it } from "vitest";
import { roomAbove } from "./roomAbove.ts";

const zoomBar = { left: 15, top: 700, right: 145, bottom: 740 };
const map = { left: 710, top: 620, right: 885, bottom: 740 };
const hidden = { left: 0, top: 0, right: 0, bottom: 0 };
const panels = [zoomBar, map, hidden];

it("ends above the panels that something would lie under", () => {
  expect(roomAbove(panels, 755, 300, 560)).toBe(755);
  expect(roomAbove(panels, 755, 20, 280)).toBe(700);
  expect(roomAbove(panels, 755, 600, 860)).toBe(620);
  expect(roomAbove(panels, 755, 0, 900)).toBe(620);
});

it("knows no panel at the top", () => {
  expect(roomAbove([{ left: 0, top: 10, right: 900, bottom: 50 }], 755, 0, 900)).toBe(755);
});
