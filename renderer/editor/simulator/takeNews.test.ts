import { describe, expect, it } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { readNews } from "./readNews.ts";
import { createSimulatorStore, type SimulatorState } from "./simulatorStore.ts";
import { takeNews } from "./takeNews.ts";

type Path = readonly (readonly [node: string, port: string])[];

const stepped = (act: object, node: string | null, path: Path, status = "waiting") => ({
  type: "event",
  at: 0,
  event: "stepped",
  detail: { act, path, node, status, attributes: { "lead.email": "a@b.c" }, goals: [], score: null },
});

const begun = stepped({ type: "start" }, "q", [["s", "next"]]);
const answered = stepped({ type: "choose", answers: ["a1"] }, "z", [
  ["q", "a1"],
  ["g", "next"],
]);

function talk(...messages: readonly unknown[]) {
  return messages.reduce<SimulatorState>((state, message) => {
    const news = readNews(message);
    return news ? takeNews(state, news) : state;
  }, createSimulatorStore(true, "en").getState());
}

describe("what the simulator's frame says", () => {
  it("moves the mark and lights the very ways that were taken", () => {
    const state = talk(begun, answered);
    expect(state.node).toBe("z");
    expect([...state.visited]).toEqual(["s", "q", "g", "z"]);
    expect([...state.walked]).toEqual(["s next", "q a1", "g next"]);
    expect(state.attributes).toEqual({ "lead.email": "a@b.c" });
  });

  it("puts the light of what was taken back out", () => {
    const paused = stepped({ type: "continue" }, "y", [["z", "next"]]);
    const state = talk(begun, answered, paused, stepped({ type: "back" }, "q", []));
    expect([...state.visited]).toEqual(["s", "q"]);
    expect([...state.walked]).toEqual(["s next"]);
  });

  it("takes an answer back, not the attempt that was refused after it", () => {
    const refused = stepped({ type: "say", text: "?" }, "z", []);
    const state = talk(begun, answered, refused, stepped({ type: "back" }, "q", []));
    expect(state.trace).toHaveLength(1);
  });

  it("stays where it is when there is nothing to take back", () => {
    expect(talk(begun, stepped({ type: "back" }, "q", [])).trace).toHaveLength(1);
  });

  it("begins anew when the page is ready again, and on a restart", () => {
    const state = talk(begun, { type: "ready" });
    expect(state.node).toBeNull();
    expect(state.visited.size).toBe(0);
    const again = stepped({ type: "restart" }, "q", [["s", "next"]]);
    expect([...talk(begun, answered, again).walked]).toEqual(["s next"]);
  });

  it("is kept as a log of what was sent, without end but not without limit", () => {
    const sent = { type: "event", at: 0, event: "answered", detail: { value: "Yes" } };
    const state = talk(...Array.from({ length: 500 }, () => sent));
    expect(state.log.length).toBeLessThanOrEqual(200);
    expect(new Set(state.log.map(({ key }) => key)).size).toBe(state.log.length);
  });

  it("is left aside when it is not what the widget says", () => {
    for (const odd of [
      null,
      "ready",
      { type: "eval" },
      { type: "event", at: 0, event: "stepped", detail: { node: 7 } },
    ])
      expect(readNews(odd)).toBeNull();
  });

  it("stands on the card that calls a flow while it is inside, and leaves it once it is out", () => {
    const dialogue = dialogueOf({ c: ["flow", { flow: "f" }], z: ["end", {}] }, [
      "start.next > c",
      "c.next > z",
    ]);
    const before = { ...createSimulatorStore(true, "en").getState(), runs: dialogue };
    const take = (state: SimulatorState, message: unknown) => {
      const news = readNews(message);
      return news ? takeNews(state, news) : state;
    };
    const inside = take(
      before,
      stepped({ type: "start" }, "c/q", [
        ["start", "next"],
        ["c", "next"],
      ]),
    );
    expect(inside.node).toBe("c");
    expect([...inside.walked]).toEqual(["start next"]);
    const out = take(
      inside,
      stepped({ type: "choose", answers: ["a"] }, "z", [
        ["c/q", "a"],
        ["c/e", "next"],
      ]),
    );
    expect([...out.walked]).toEqual(["start next", "c next"]);
    expect(take(out, stepped({ type: "back" }, "c/q", [])).node).toBe("c");
  });
});
