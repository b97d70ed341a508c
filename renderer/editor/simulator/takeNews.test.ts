import { describe, expect, it } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { readNews } from "./readNews.ts";
import { createSimulatorStore } from "./simulatorStore.ts";
import { takeNews } from "./takeNews.ts";

const at = { x: 0, y: 0 };
const dialogue: Dialogue = {
  ...newDialogue({ id: "d", name: "", language: "en" }),
  nodes: [
    newNode("start", "s", at, "en"),
    newNode("question", "q", at, "en"),
    newNode("goal", "g", at, "en"),
    newNode("end", "z", at, "en"),
  ],
  edges: [
    { id: "1", from: { node: "s", port: "next" }, to: { node: "q" } },
    { id: "2", from: { node: "q", port: "a1" }, to: { node: "g" } },
    { id: "3", from: { node: "g", port: "next" }, to: { node: "z" } },
  ],
};

const stepped = (node: string | null) => ({
  type: "event",
  event: "stepped",
  detail: { node, status: "waiting", attributes: { "lead.email": "a@b.c" }, goals: [], score: null },
});

function talk(...messages: readonly unknown[]) {
  const running = { ...createSimulatorStore(true, "en").getState(), runs: dialogue };
  return messages.reduce<typeof running>((state, message) => {
    const news = readNews(message);
    return news ? { ...takeNews(state, news), runs: dialogue } : state;
  }, running);
}

describe("what the simulator's frame says", () => {
  it("moves the mark and lights the way over cards that did not wait", () => {
    const state = talk(stepped("q"), stepped("z"));
    expect(state.node).toBe("z");
    expect([...state.visited]).toEqual(["s", "q", "g", "z"]);
    expect([...state.walked]).toEqual(["s q", "q g", "g z"]);
    expect(state.attributes).toEqual({ "lead.email": "a@b.c" });
  });

  it("begins anew when the page is ready again", () => {
    const state = talk(stepped("q"), { type: "ready" });
    expect(state.node).toBeNull();
    expect(state.visited.size).toBe(0);
  });

  it("is kept as a log of what was sent, without end but not without limit", () => {
    const sent = { type: "event", event: "answered", detail: { value: "Yes" } };
    const state = talk(...Array.from({ length: 500 }, () => sent));
    expect(state.log.length).toBeLessThanOrEqual(200);
    expect(new Set(state.log.map(({ key }) => key)).size).toBe(state.log.length);
  });

  it("is left aside when it is not what the widget says", () => {
    for (const odd of [
      null,
      "ready",
      { type: "eval" },
      { type: "event", event: "stepped", detail: { node: 7 } },
    ])
      expect(readNews(odd)).toBeNull();
  });
});
