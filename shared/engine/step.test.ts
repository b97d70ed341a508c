import { describe, expect, test } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { compile } from "./compile.ts";
import type { ConversationAct } from "./conversationEvent.ts";
import type { ConversationState } from "./conversationState.ts";
import type { Effect } from "./effect.ts";
import { initialState } from "./initialState.ts";
import { step } from "./step.ts";

const en = (text: string) => ({ en: text });
const yesNo = [
  { id: "y", label: { en: "Yes", "pt-BR": "Sim" } },
  { id: "n", label: { en: "No", "pt-BR": "Não" }, value: false },
];
const email = { text: en("Your e-mail?"), input: "email", attribute: "lead.email" };

function talk(
  dialogue: Dialogue,
  acts: readonly ConversationAct[],
  attributes: Attributes = {},
  language = "en",
) {
  const program = compile(dialogue, "hash");
  let state: ConversationState = initialState(program, { seed: 1, language });
  let effects: readonly Effect[] = [];
  for (const act of [{ type: "start" } as const, ...acts])
    ({ state, effects } = step(program, state, {
      ...act,
      now: 0,
      attributes,
      timeZone: "America/Sao_Paulo",
    }));
  return { state, effects, types: effects.map(({ type }) => type) };
}
const choose = (...answers: string[]): ConversationAct => ({ type: "choose", answers });
const say = (text: string): ConversationAct => ({ type: "say", text });

describe("questions", () => {
  const dialogue = dialogueOf(
    {
      q: ["question", { text: en("Sure?"), answers: yesNo, attribute: "lead.sure" }],
      end: ["end", { text: en("Bye") }],
    },
    ["start.next > q", "q.y > end"],
    { languages: ["en", "pt-BR"] },
  );

  test("ask, and an answer is stored in the dialogue's own language, shown in the visitor's", () => {
    const { state, effects } = talk(dialogue, [choose("y")], {}, "pt");
    expect(effects[0]).toEqual({ type: "said", node: "q", text: "Sim" });
    expect(state.attributes).toEqual({ "answers.q": "Yes", "lead.sure": "Yes" });
    expect(effects).toContainEqual({
      type: "send",
      report: { event: "answered", node: "q", attribute: "lead.sure", value: "Yes", label: "Sim" },
    });
  });

  test("store an answer's value, and take its label for a choice", () => {
    expect(talk(dialogue, [say(" NO ")]).state.attributes).toEqual({
      "answers.q": false,
      "lead.sure": false,
    });
  });

  test.each([[choose("zz")], [choose("y", "n")], [choose()], [say("maybe")], [{ type: "decline" } as const]])(
    "refuse %j and ask again",
    (act) => {
      const { state, effects, types } = talk(dialogue, [act]);
      expect(types).toEqual(["refuse", "ask"]);
      expect(effects[0]).toMatchObject({ reason: "not-a-choice" });
      expect(state).toMatchObject({ status: "waiting", at: "q", attributes: {}, engaged: false });
    },
  );

  test("with several answers at once store a list and leave by one way", () => {
    const several = dialogueOf(
      { q: ["question", { text: en("Which?"), answers: yesNo, multiple: true }], end: ["end", {}] },
      ["start.next > q", "q.next > end"],
    );
    expect(talk(several, [choose("n", "y", "n")]).state).toMatchObject({
      status: "completed",
      attributes: { "answers.q": ["Yes", false] },
    });
    expect(talk(several, [say("yes, no")]).state.attributes).toEqual({ "answers.q": ["Yes", false] });
  });

  test("report engagement with the first answer only", () => {
    const twice = dialogueOf(
      {
        a: ["question", { text: en("A"), answers: yesNo }],
        b: ["question", { text: en("B"), answers: yesNo }],
      },
      ["start.next > a", "a.y > b"],
    );
    const engaged = { type: "send", report: { event: "engaged" } };
    expect(talk(twice, [choose("y")]).effects).toContainEqual(engaged);
    expect(talk(twice, [choose("y"), choose("y")]).effects).not.toContainEqual(engaged);
  });
});

describe("captures", () => {
  const dialogue = (data: object) =>
    dialogueOf(
      { c: ["capture", { ...email, ...data }], end: ["end", {}], no: ["end", { text: en("Too bad") }] },
      ["start.next > c", "c.next > end", "c.declined > no"],
    );

  test("store the value as it should be and report it", () => {
    const { state, effects } = talk(dialogue({}), [say(" Ana@EXAMPLE.com")]);
    expect(state.attributes).toEqual({ "answers.c": "Ana@example.com", "lead.email": "Ana@example.com" });
    expect(effects).toContainEqual({
      type: "send",
      report: { event: "captured", node: "c", attribute: "lead.email", value: "Ana@example.com" },
    });
  });

  test("skip what is known, and ask again for what is not", () => {
    const skip = dialogue({ ifKnown: "skip" });
    expect(talk(skip, [], { "lead.email": "a@b.co" }).state.status).toBe("completed");
    expect(talk(skip, [], { "lead.email": "  " }).state.status).toBe("waiting");
  });

  test("offer what is known to be confirmed", () => {
    const { effects } = talk(dialogue({ ifKnown: "confirm" }), [], { "lead.email": "a@b.co" });
    expect(effects[1]).toMatchObject({ type: "ask", ask: { known: "a@b.co" } });
  });

  test.each([
    ["picklist", " YES", "Yes"],
    ["picklist", [false, "never"], "No"],
    ["picklist", "perhaps", "perhaps"],
    ["checkbox", "sim", true],
    ["checkbox", 0, false],
    ["date", "2026-12-31", "2026-12-31"],
    ["date", "2026-12-31T01:30:00Z", "2026-12-30"],
    ["date", "soon", "soon"],
    ["time", "9:30:15", "09:30"],
    ["phone", "(11) 95555-0100", "+5511955550100"],
  ])("offer a known %s, %j, as one would give it", (input, value, known) => {
    const ask = { input, ifKnown: "confirm", attribute: "lead.it", options: yesNo, country: "BR" };
    const { effects } = talk(dialogue(ask), [], { "lead.it": value });
    expect(effects[1]).toMatchObject({ type: "ask", ask: { known } });
    if (known === value && input !== "date") return;
    const { state } = talk(dialogue(ask), [say(String(known))], { "lead.it": value });
    expect(state.status).toBe(known === "soon" ? "waiting" : "completed");
  });

  test("take no consent for given that was withheld", () => {
    const consent = { input: "consent", ifKnown: "skip", attribute: "lead.optIn" };
    const withheld = { "lead.optIn": false };
    expect(talk(dialogue(consent), [], withheld).state.status).toBe("waiting");
    expect(talk(dialogue({ ...consent, required: false }), [], withheld).state.status).toBe("completed");
    expect(talk(dialogue(consent), [], { "lead.optIn": true }).state.status).toBe("completed");
  });

  test("can be declined only when they are not required", () => {
    expect(talk(dialogue({}), [{ type: "decline" }]).effects[0]).toMatchObject({ reason: "required" });
    const { state } = talk(dialogue({ required: false }), [{ type: "decline" }]);
    expect(state).toMatchObject({ status: "completed", at: "no", attributes: {}, engaged: false });
  });

  test("insist on a consent that is required", () => {
    const consent = dialogue({ input: "consent", attribute: "lead.optIn" });
    expect(talk(consent, [say("false")]).effects[0]).toMatchObject({ reason: "must-consent" });
    expect(talk(consent, [say("true")]).state.attributes["lead.optIn"]).toBe(true);
  });

  test("take a picklist's options by id or label", () => {
    const pick = dialogue({ input: "picklist", options: yesNo });
    for (const act of [choose("n"), say("no")])
      expect(talk(pick, [act]).state.attributes["lead.email"]).toBe(false);
    expect(talk(pick, [say("maybe")]).effects[0]).toMatchObject({ reason: "not-a-choice" });
  });

  test("never write what a conversation may not write", () => {
    const { state } = talk(dialogue({ attribute: "visit.url", input: "text" }), [say("x")], {
      "visit.url": "/",
    });
    expect(state.attributes).toEqual({ "answers.c": "x" });
  });
});

test("what the conversation wrote overlays what is given, in texts and in conditions", () => {
  const dialogue = dialogueOf(
    {
      c: ["capture", { ...email, ifKnown: "ask" }],
      b: ["branch", { cases: [{ id: "new", when: { attribute: "lead.email", is: ["new@b.co"] } }] }],
      end: ["end", { text: en('{{lead.email:"-"}}') }],
    },
    ["start.next > c", "c.next > b", "b.new > end"],
  );
  const { effects } = talk(dialogue, [say("new@b.co")], { "lead.email": "old@b.co" });
  expect(effects).toContainEqual(expect.objectContaining({ type: "show", text: "new@b.co" }));
});

test("a goal is reported once; its score stays", () => {
  const dialogue = dialogueOf(
    {
      q: ["question", { text: en("Again?"), answers: yesNo }],
      g: ["goal", { name: "met", score: 2 }],
    },
    ["start.next > g", "g.next > q", "q.y > g"],
  );
  const first = talk(dialogue, []);
  expect(first.effects[0]).toEqual({
    type: "send",
    report: { event: "goal", node: "g", name: "met", score: 2 },
  });
  expect(first.state).toMatchObject({ goals: ["met"], score: 2 });
  expect(talk(dialogue, [choose("y")]).effects).not.toContainEqual(first.effects[0]);
});

test("a link is shown with its tokens encoded, and left out when it leads nowhere safe", () => {
  const link = (url: string) =>
    talk(dialogueOf({ l: ["link", { label: en("Go"), url }] }, ["start.next > l"]), [], { "lead.x": "a&b" })
      .effects[0];
  expect(link("https://a.b/?x={{lead.x}}")).toMatchObject({
    type: "show",
    link: { label: "Go", url: "https://a.b/?x=a%26b", newTab: true },
  });
  expect(link("javascript:alert(1)")).toMatchObject({ type: "send", report: { event: "completed" } });
});

describe("delays", () => {
  const dialogue = dialogueOf({ m: ["message", { text: en("Hello"), delay: 2 }], end: ["end", {}] }, [
    "start.next > m",
    "m.next > end",
  ]);

  test("come before the message, which follows when the wait is over", () => {
    const before = talk(dialogue, []);
    expect(before.effects).toEqual([{ type: "wait", node: "m", seconds: 2 }]);
    expect(before.state.status).toBe("pausing");
    const after = talk(dialogue, [{ type: "continue" }]);
    expect(after.types).toEqual(["show", "send", "finish"]);
  });

  test("that follow each other without end are an error with a name; an input between begins the count anew", () => {
    const ticking = dialogueOf({ m: ["message", { text: en("Tick"), delay: 1 }] }, [
      "start.next > m",
      "m.next > m",
    ]);
    const ticks = (count: number) => Array.from({ length: count }, () => ({ type: "continue" as const }));
    expect(talk(ticking, ticks(1000)).state.status).toBe("pausing");
    expect(talk(ticking, ticks(1001))).toMatchObject({
      effects: [],
      state: { status: "failed", error: { code: "endless-delays", node: "m" } },
    });
    const asking = dialogueOf(
      {
        m: ["message", { text: en("Tick"), delay: 1 }],
        q: ["question", { text: en("More?"), answers: yesNo }],
      },
      ["start.next > m", "m.next > q", "q.y > m"],
    );
    const rounds = Array.from({ length: 1100 }, () => [{ type: "continue" as const }, choose("y")]).flat();
    expect(talk(asking, rounds).state.status).toBe("pausing");
  });

  test("are not disturbed by what a visitor does, and run again after a reload", () => {
    expect(talk(dialogue, [say("hurry")]).types).toEqual([]);
    expect(talk(dialogue, [{ type: "start" }]).types).toEqual(["wait"]);
  });
});

describe("back and restart", () => {
  const dialogue = dialogueOf(
    {
      a: ["question", { text: en("A"), answers: yesNo }],
      g: ["goal", { name: "past a" }],
      b: ["question", { text: en("B"), answers: yesNo }],
      end: ["end", { restart: true }],
    },
    ["start.next > a", "a.y > g", "g.next > b", "b.y > end"],
  );

  test("back undoes answers one by one, goals and all, even from the end", () => {
    const once = talk(dialogue, [choose("y"), choose("y"), { type: "back" }]);
    expect(once.effects[0]).toEqual({ type: "rewind", node: "b" });
    expect(once.state).toMatchObject({ status: "waiting", at: "b", attributes: { "answers.a": "Yes" } });
    const twice = talk(dialogue, [choose("y"), choose("y"), { type: "back" }, { type: "back" }]);
    expect(twice.state).toMatchObject({ at: "a", attributes: {}, goals: [], trail: [] });
  });

  test("back at the first input asks it again", () => {
    expect(talk(dialogue, [{ type: "back" }]).types).toEqual(["ask"]);
  });

  test("restart begins anew", () => {
    const { state, effects } = talk(dialogue, [choose("y"), { type: "restart" }]);
    expect(effects[0]).toEqual({ type: "rewind", node: null });
    expect(state).toEqual(talk(dialogue, []).state);
  });

  test("an end that offers it says so", () => {
    expect(talk(dialogue, [choose("y"), choose("y")]).effects.at(-1)).toEqual({
      type: "finish",
      node: "end",
      restart: true,
    });
  });
});

describe("failures have names", () => {
  test("a dialogue without a start", () => {
    const { start: _, ...cards } = { start: 0, end: ["end", {}] as const };
    const dialogue = dialogueOf(cards, []);
    const headless = { ...dialogue, nodes: dialogue.nodes.filter(({ kind }) => kind !== "start") };
    expect(talk(headless, []).state).toMatchObject({ status: "failed", error: { code: "no-start" } });
  });

  test("a loop that never waits", () => {
    const dialogue = dialogueOf({ m: ["message", { text: en("x") }] }, ["start.next > m", "m.next > m"]);
    expect(talk(dialogue, []).state.error).toEqual({ code: "loop-without-wait", node: "m" });
  });

  test("a state of another version, until it is restarted", () => {
    const dialogue = dialogueOf({ q: ["question", { text: en("A"), answers: yesNo }] }, ["start.next > q"]);
    const { state } = talk(dialogue, []);
    const world = { now: 0, attributes: {} };
    const newer = compile(dialogue, "other");
    expect(step(newer, state, { type: "say", text: "yes", ...world }).state.error?.code).toBe(
      "wrong-program",
    );
    expect(step(newer, state, { type: "restart", ...world }).state).toMatchObject({
      status: "waiting",
      hash: "other",
    });
  });

  test("a state that stands where nothing is", () => {
    const dialogue = dialogueOf({ m: ["message", { text: en("x") }] }, ["start.next > m"]);
    const { state } = talk(dialogue, []);
    const act = (odd: Partial<ConversationState>) =>
      step(
        compile(dialogue, "hash"),
        { ...state, status: "waiting", ...odd },
        { ...say("x"), now: 0, attributes: {} },
      );
    expect(act({ at: "gone" }).state.error?.code).toBe("unknown-node");
    expect(act({ at: "m" }).state.error?.code).toBe("bad-state");
  });
});
