import { expect, it } from "vitest";
import { newNode } from "#shared/dialogue/newNode.ts";
import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { cardLayout } from "./cardLayout.ts";
import { previewSegments } from "./previewSegments.ts";

it("every port of every kind has a place on its card", () => {
  for (const kind of nodeKinds) {
    const node = newNode(kind, "n", { x: 0, y: 0 }, "en");
    const { rows, headPort, height } = cardLayout(node, "en", "en");
    const places = [headPort, ...rows.map((row) => row.port)].filter((port) => port !== undefined);
    expect(places.sort()).toEqual(
      portsOf(node)
        .map((port) => port.id)
        .sort(),
    );
    for (const row of rows) expect(row.y).toBeLessThan(height);
  }
});

it("a card that may be declined has a second way out", () => {
  const capture = newNode("capture", "n", { x: 0, y: 0 }, "en");
  const optional = { ...capture, data: { ...capture.data, required: false } };
  expect(cardLayout(optional, "en", "en").rows.map((row) => row.port)).toEqual(["declined"]);
});

it("answers of a question with several choices lead nowhere of their own", () => {
  const question = newNode("question", "n", { x: 0, y: 0 }, "en");
  const multiple = { ...question, data: { ...question.data, multiple: true } };
  const { rows, headPort } = cardLayout(multiple, "en", "en");
  expect(headPort).toBe("next");
  expect(rows.map((row) => row.port)).toEqual([undefined, undefined]);
});

it("a preview shows words without formatting, and tokens apart", () => {
  expect(previewSegments('Hi **{{lead.firstName:"you"}}**,\n\n- see [this](https://a.b)')).toEqual([
    { text: "Hi " },
    { token: "lead.firstName" },
    { text: ", - see this (https://a.b)" },
  ]);
});

it("a card that was only moved keeps its layout, one that was disabled or says something else does not", () => {
  const node = newNode("message", "n", { x: 0, y: 0 }, "en");
  const layout = cardLayout(node, "en", "en");
  expect(cardLayout({ ...node, position: { x: 40, y: 80 } }, "en", "en")).toBe(layout);
  expect(cardLayout({ ...node, disabled: true }, "en", "en")).toEqual({ ...layout, disabled: true });
  expect(cardLayout(node, "en", "en")).toEqual(layout);
  const words = { ...node, data: { ...node.data, text: { en: "Hello" } } };
  expect(cardLayout(words, "en", "en").content.preview).toEqual([{ text: "Hello" }]);
});
