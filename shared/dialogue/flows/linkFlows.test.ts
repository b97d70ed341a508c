import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { compile } from "../../engine/compile.ts";
import { isDisabled } from "../isDisabled.ts";
import { createPlayer } from "../testing/createPlayer.ts";
import type { ScriptInput } from "../testing/scriptInput.ts";
import { scriptWorldSchema } from "../testing/scriptWorld.ts";
import type { Flows } from "./flows.ts";
import { flowsById } from "./flowsById.ts";
import { linkFlows } from "./linkFlows.ts";
import { placeIn } from "./placeIn.ts";

type Cards = Parameters<typeof dialogueOf>[0];

const say = (text: string) => ["message", { text: { en: text } }] as const;
const call = (flow: string) => ["flow", { flow }] as const;
const end = (text = "") => ["end", { text: text ? { en: text } : {} }] as const;
const flowOf = (id: string, cards: Cards, ways: readonly string[]) =>
  dialogueOf(cards, ways, { id, type: "flow", name: id.toUpperCase() });

/** Asks for a size, greets by it, and returns. */
const sizes = flowOf(
  "sizes",
  {
    q: ["question", { text: { en: "Size?" }, answers: ["s", "l"].map((id) => ({ id, label: { en: id } })) }],
    echo: say("So {{answers.q}}."),
    done: end("Thanks."),
  },
  ["start.next > q", "q.s > echo", "q.l > echo", "echo.next > done"],
);

function play(dialogue: Parameters<typeof compile>[0], flows: Flows, ...inputs: ScriptInput[]) {
  const program = compile(dialogue, "h", flows);
  const player = createPlayer(program, scriptWorldSchema.parse({ language: "en" }));
  for (const input of inputs) player.act(input);
  const { transcript, ...rest } = player.played();
  return { ...rest, said: transcript.map(({ text }) => text) };
}

describe("a conversation through a flow", () => {
  const twice = dialogueOf({ one: call("sizes"), two: call("sizes"), bye: say("Bye.") }, [
    "start.next > one",
    "one.next > two",
    "two.next > bye",
  ]);
  const flows = flowsById([sizes]);

  test("goes on behind each card that calls, and keeps the answers of each apart", () => {
    const played = play(twice, flows, { choose: "s" }, { choose: "l" });
    expect(played.said).toEqual(["Size?", "s", "So s.", "Thanks.", "Size?", "l", "So l.", "Thanks.", "Bye."]);
    expect(played.status).toBe("completed");
    expect(played.attributes).toMatchObject({ "answers.one/q": "s", "answers.two/q": "l" });
  });

  test("can go back into the flow, and begin again", () => {
    const back = play(twice, flows, { choose: "s" }, { choose: "l" }, { back: true });
    expect(back).toMatchObject({ status: "waiting", at: "two/q" });
    expect(back.said).toEqual(["Size?", "s", "So s.", "Thanks.", "Size?"]);
    expect(play(twice, flows, { choose: "s" }, { restart: true })).toMatchObject({ at: "one/q" });
  });

  test("goes through flows inside of flows", () => {
    const outer = flowOf("outer", { a: say("In."), b: call("sizes"), c: say("Out."), e: end() }, [
      "start.next > a",
      "a.next > b",
      "b.next > c",
      "c.next > e",
    ]);
    const dialogue = dialogueOf({ o: call("outer"), z: say("After {{answers.o/b/q}}.") }, [
      "start.next > o",
      "o.next > z",
    ]);
    expect(play(dialogue, flowsById([outer, sizes]), { choose: "l" }).said).toEqual([
      "In.",
      "Size?",
      "l",
      "So l.",
      "Thanks.",
      "Out.",
      "After l.",
    ]);
  });

  test("comes to a named end where a flow is missing, leads back to itself, or has no start", () => {
    const dialogue = dialogueOf({ o: call("f") }, ["start.next > o"]);
    const self = flowOf("f", { again: call("f"), e: end() }, ["start.next > again", "again.next > e"]);
    const headless = { ...self, nodes: self.nodes.filter(({ kind }) => kind !== "start") };
    expect(play(dialogue, new Map())).toMatchObject({ error: { code: "unknown-flow", node: "o" } });
    expect(play(dialogue, flowsById([self]))).toMatchObject({
      error: { code: "flow-cycle", node: "o/again" },
    });
    expect(play(dialogue, flowsById([headless]))).toMatchObject({ error: { code: "no-start", node: "o" } });
    expect(play(self, flowsById([self]))).toMatchObject({ error: { code: "flow-cycle", node: "again" } });
  });

  test("fails with a name when it goes round through a flow without a wait", () => {
    const quiet = flowOf("quiet", { e: end() }, ["start.next > e"]);
    const dialogue = dialogueOf({ o: call("quiet"), g: ["goal", { name: "g" }] }, [
      "start.next > o",
      "o.next > g",
      "g.next > o",
    ]);
    expect(play(dialogue, flowsById([quiet]))).toMatchObject({ error: { code: "loop-without-wait" } });
  });
});

test("flows that would grow without measure are refused, quickly", { timeout: 5_000 }, () => {
  const doubling = Array.from({ length: 40 }, (_, level) =>
    flowOf(`f${level}`, { a: call(`f${level + 1}`), b: call(`f${level + 1}`), e: end() }, [
      "start.next > a",
      "a.next > b",
      "b.next > e",
    ]),
  );
  const { dialogue, faults } = linkFlows(
    dialogueOf({ o: call("f0") }, ["start.next > o"]),
    flowsById(doubling),
  );
  expect([...faults.values()]).toContain("flows-too-large");
  expect(dialogue.nodes.length).toBeLessThanOrEqual(50_000);
});

test("ids that would meet are kept apart, and tokens can hold them", () => {
  const dialogue = dialogueOf({ "my:call": call("sizes"), "my_call/q": say("taken") }, [
    "start.next > my:call",
  ]);
  const { nodes } = linkFlows(dialogue, flowsById([sizes])).dialogue;
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  expect(play(dialogue, flowsById([sizes]), { choose: "s" }).said).toContain("So s.");
});

test("whatever the documents are, they are linked, each card has an id of its own, and no call is left unexplained", () => {
  const flow = (id: string) =>
    arbitraryDialogue.map((document) => ({ ...document, id, type: "flow" as const }));
  fc.assert(
    fc.property(arbitraryDialogue, flow("f"), flow("g"), (dialogue, f, g) => {
      const found = linkFlows(dialogue, flowsById([f, g]));
      const { dialogue: linked, faults, callers } = found;
      const left = linked.nodes
        .filter((node) => node.kind === "flow" && !isDisabled(node))
        .map(({ id }) => id);
      if (dialogue.nodes.some(({ kind }) => kind === "flow")) {
        expect(new Set(left)).toEqual(new Set(faults.keys()));
        expect(new Set(linked.nodes.map(({ id }) => id)).size).toBe(linked.nodes.length);
      } else expect(linked).toBe(dialogue);
      for (const caller of callers.values())
        expect(dialogue.nodes.some(({ id }) => id === caller)).toBe(true);
      for (const { id } of linked.nodes) expect(placeIn(found, id, undefined)).toBe(callers.get(id) ?? id);
    }),
    { numRuns: 500 },
  );
});

test("a dialogue that does nothing but call a flow says what the flow itself says", () => {
  const wrapper = dialogueOf({ c: call("f") }, ["start.next > c"], {
    language: "en",
    languages: ["en", "pt-BR"],
  });
  const inputs = fc.array(
    fc.oneof(
      fc.constantFrom<ScriptInput>({ decline: true }, { back: true }, { restart: true }, { say: "2" }),
      fc.constantFrom("a", "b", "c", "Yes").map((choose) => ({ choose })),
    ),
    { maxLength: 8 },
  );
  const plain = arbitraryDialogue.filter(
    // chance goes by a card's name, which is another one inside of the dialogue
    ({ nodes }) => !nodes.some(({ kind }) => kind === "split" || kind === "flow"),
  );
  fc.assert(
    fc.property(plain, inputs, (document, list) => {
      const flow = { ...document, id: "f", type: "flow" as const, language: "en" };
      const alone = play(flow, new Map(), ...list);
      const called = play(wrapper, flowsById([flow]), ...list);
      expect(called.error?.code).toBe(alone.error?.code);
      // how far a loop gets before it is cut hangs on the cards before it
      if (alone.error?.code === "loop-without-wait") return;
      expect(called.said).toEqual(alone.said);
      expect(called.goals).toEqual(alone.goals);
    }),
    { numRuns: 500 },
  );
});

test("when and to which words a visitor consented is known inside the flow that asked", () => {
  const asks = flowOf(
    "asks",
    {
      c: ["capture", { text: { en: "Agree?" }, input: "consent", attribute: "lead.ok" }],
      e: end("Kept at {{answers.c.at}}, words {{answers.c.version}}."),
    },
    ["start.next > c", "c.next > e"],
  );
  const caller = dialogueOf({ f: call("asks"), e: end() }, ["start.next > f", "f.next > e"]);
  const { said } = play(caller, flowsById([asks]), { say: "yes" });
  expect(said.at(-1)).toMatch(/^Kept at \d{4}-.*Z, words [0-9a-f]{16}\.$/);
});
