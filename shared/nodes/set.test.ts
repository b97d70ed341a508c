import { expect, test } from "vitest";
import type { Value } from "#shared/dialogue/value.ts";
import { compile } from "#shared/engine/compile.ts";
import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import type { ConversationState } from "#shared/engine/conversationState.ts";
import type { Effect } from "#shared/engine/effect.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";

const en = (text: string) => ({ en: text });
const world = { now: 0, attributes: {} };
const question = ["question", { text: en("?"), answers: [{ id: "a", label: en("A") }] }] as const;

function play(
  cards: { readonly [id: string]: readonly [string, object] },
  ways: readonly string[],
  acts: readonly ConversationAct[],
) {
  const program = compile(dialogueOf(cards, ways), "h");
  let state: ConversationState = initialState(program, { seed: 1, language: "en" });
  const effects: Effect[] = [];
  const attributes = {
    "lead.firstName": "Ana",
    "company.size": 12,
    "lead.topics": ["a", "b"],
    "lead.old": "x",
  };
  for (const act of [{ type: "start" } as const, ...acts]) {
    const played = step(program, state, { ...act, now: 0, attributes });
    state = played.state;
    effects.push(...played.effects);
  }
  return { state, effects };
}
const set = (attribute: string, value: Value) =>
  play({ s: ["set", { assignments: [{ attribute, value }] }] }, ["start.next > s"], []);

test.each<[Value, Value]>([
  ["plain", "plain"],
  [7, 7],
  [false, false],
  [
    ["a", 2],
    ["a", 2],
  ],
  [null, ""],
  ['Hi {{lead.firstName:"you"}}, {{lead.none:"x"}}', "Hi Ana, x"],
  ["{{company.size}}", 12],
  ["{{lead.topics}}", ["a", "b"]],
  ["{{lead.none}}", ""],
  ['{{lead.none:"nobody"}}', "nobody"],
  ["{{lead.topics}}!", "a, b!"],
])("the value %j is written as %j", (value, written) => {
  const { state, effects } = set("lead.x", value);
  expect(state.attributes).toEqual({ "lead.x": written });
  expect(effects).toContainEqual({
    type: "send",
    report: { event: "captured", node: "s", attribute: "lead.x", value: written },
  });
  expect(state.engaged).toBe(false);
});

test.each(["visit.url", "site.x", "", "__proto__"])("%j is not written", (attribute) => {
  expect(set(attribute, "v").state.attributes).toEqual({});
});

test("an emptied attribute is empty for the cards that follow, whatever was known", () => {
  const { state } = play(
    {
      s: ["set", { assignments: [{ attribute: "lead.old", value: null }] }],
      b: ["branch", { cases: [{ id: "k", when: { attribute: "lead.old", isEmpty: true } }] }],
      yes: ["end", {}],
      no: ["end", {}],
    },
    ["start.next > s", "s.next > b", "b.k > yes", "b.else > no"],
    [],
  );
  expect(state.at).toBe("yes");
});

test("going back takes back what was set since, also after a pause", () => {
  const { state } = play(
    {
      q: question,
      m: ["message", { text: en("…"), delay: 2 }],
      s: ["set", { assignments: [{ attribute: "lead.x", value: "late" }] }],
      q2: question,
    },
    ["start.next > q", "q.a > m", "m.next > s", "s.next > q2"],
    [{ type: "choose", answers: ["a"] }, { type: "continue" }, { type: "back" }],
  );
  expect(state.at).toBe("q");
  expect(state.attributes).toEqual({});
});

test("a text that grows in a loop stays within bounds", () => {
  const { state } = play(
    {
      s: ["set", { assignments: [{ attribute: "lead.x", value: '{{lead.x:"ab"}}{{lead.x:"ab"}}' }] }],
      t: ["set", { assignments: [{ attribute: "lead.y", value: "1" }] }],
    },
    ["start.next > s", "s.next > t", "t.next > s"],
    [],
  );
  expect(state).toMatchObject({ status: "failed", error: { code: "loop-without-wait" } });
  expect(String(state.attributes["lead.x"]).length).toBe(10_000);
});

test("a list that is already there is not reported again, also after the state was stored", () => {
  const cards = {
    s: ["set", { assignments: [{ attribute: "lead.x", value: ["a", 2] }] }],
    q: question,
  } as const;
  const program = compile(dialogueOf(cards, ["start.next > s", "s.next > q", "q.a > s"]), "h");
  const first = step(program, initialState(program, { seed: 1, language: "en" }), {
    ...world,
    type: "start",
  });
  const stored: ConversationState = JSON.parse(JSON.stringify(first.state));
  for (const state of [first.state, stored]) {
    const { effects } = step(program, state, { ...world, type: "choose", answers: ["a"] });
    expect(effects.filter(({ type }) => type === "send")).not.toContainEqual(
      expect.objectContaining({ report: expect.objectContaining({ event: "captured" }) }),
    );
  }
});
