import { describe, expect, test } from "vitest";
import type { Attributes } from "#shared/dialogue/value.ts";
import { compile } from "#shared/engine/compile.ts";
import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import type { Effect } from "#shared/engine/effect.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";

const now = Date.UTC(2026, 2, 1, 10);
const at = now + 24 * 3_600_000;
const program = compile(
  dialogueOf(
    {
      m: ["meeting", { text: { en: "When?" }, attribute: "lead.agent" }],
      yes: ["end", {}],
      no: ["end", {}],
    },
    ["start.next > m", "m.booked > yes", "m.declined > no"],
  ),
  "h",
);

function play(acts: readonly ConversationAct[], attributes: Attributes = {}) {
  let state = initialState(program, { seed: 1, language: "en" });
  let effects: readonly Effect[] = [];
  for (const act of [{ type: "start" } as const, ...acts])
    ({ state, effects } = step(program, state, { ...act, now, attributes }));
  return { state, effects };
}
const book = (part: object = {}) => ({
  type: "book" as const,
  at,
  name: "Ana Maria Braga",
  email: "Ana@X.org",
  ...part,
});

describe("a meeting", () => {
  test("is asked for with what is known already", () => {
    const { effects } = play([], { "lead.firstName": "Ana", "lead.email": "a@b.co" });
    expect(effects).toContainEqual({
      type: "ask",
      node: "m",
      ask: { type: "meeting", choices: [], name: "Ana", email: "a@b.co" },
    });
  });

  test("that is asked for is kept, reported once the visitor is engaged, and said in words", () => {
    const { state, effects } = play([book()], { "visit.timezone": "America/Sao_Paulo" });
    expect(state).toMatchObject({ status: "completed", at: "yes", engaged: true });
    expect(state.attributes).toEqual({
      "answers.m": "2026-03-02T10:00:00.000Z",
      "lead.firstName": "Ana",
      "lead.lastName": "Maria Braga",
      "lead.email": "Ana@x.org",
    });
    const sent = effects.flatMap((effect) => (effect.type === "send" ? [effect.report] : []));
    expect(sent.slice(0, 2)).toEqual([
      { event: "engaged" },
      {
        event: "meetingRequested",
        node: "m",
        when: "2026-03-02T10:00:00.000Z",
        name: "Ana Maria Braga",
        email: "Ana@x.org",
        routing: "roundRobin",
      },
    ]);
    expect(effects[0]).toMatchObject({
      type: "said",
      text: expect.stringMatching(/Monday, March 2, 2026.*7:00/),
    });
  });

  test("leaves a name that is known as it is", () => {
    expect(play([book()], { "lead.firstName": "Aninha" }).state.attributes).not.toHaveProperty([
      "lead.firstName",
    ]);
  });

  test.each([
    [{ at: Number.NaN }, "bad-date"],
    [{ at: 9e15 }, "bad-date"],
    [{ at: now - 1 }, "past-time"],
    [{ name: " " }, "required"],
    [{ email: "ana" }, "bad-email"],
  ])("with %j is asked for again", (part, reason) => {
    const { state, effects } = play([book(part)]);
    expect(effects.map(({ type }) => type)).toEqual(["refuse", "ask"]);
    expect(effects[0]).toMatchObject({ reason });
    expect(state).toMatchObject({ status: "waiting", at: "m", engaged: false });
    expect(state.attributes).toEqual({});
  });

  test("may be declined, which engages nobody", () => {
    expect(play([{ type: "decline" }]).state).toMatchObject({ at: "no", engaged: false });
  });

  test("that somebody offered or booked is taken whatever the visitor's clock says", () => {
    const request = { requestId: "12345678", whom: "team:a", timeZone: "UTC" };
    const offer = { minutes: 30, snapshotId: "s", sig: "x" };
    expect(play([book({ at: now - 1, request: { ...request, offer } })]).state.at).toBe("yes");
    // A relay has it, which has not heard from the calendar yet.
    expect(play([book({ at: now - 1, request })]).state.at).toBe("yes");
    const wishes = [new Date(now - 1).toISOString()];
    expect(play([book({ at: now - 1, request: { ...request, wishes } })]).state.at).toBe("m");
    const { state, effects } = play([book({ at: now - 1, request, booked: { agent: "Eva" } })]);
    expect(state).toMatchObject({ at: "yes", attributes: { "lead.agent": "Eva" } });
    const sent = effects.flatMap((effect) => (effect.type === "send" ? [effect.report] : []));
    expect(sent.map(({ event }) => event)).toEqual([
      "engaged",
      "meetingRequested",
      "meetingBooked",
      "completed",
    ]);
    expect(sent[2]).toMatchObject({ agent: "Eva", email: "Ana@x.org", requestId: "12345678" });
  });

  test("for which nobody has time goes its own way, or that of who wants none", () => {
    expect(play([{ type: "unavailable" }]).state).toMatchObject({ at: "no", engaged: false });
    const own = compile(
      dialogueOf({ m: ["meeting", { text: { en: "When?" } }], late: ["end", {}] }, [
        "start.next > m",
        "m.unavailable > late",
      ]),
      "h",
    );
    const begun = step(own, initialState(own, { seed: 1, language: "en" }), {
      type: "start",
      now,
      attributes: {},
    });
    expect(step(own, begun.state, { type: "unavailable", now, attributes: {} }).state.at).toBe("late");
  });

  test("is taken back with everything it wrote", () => {
    const { state } = play([book(), { type: "back" }]);
    expect(state).toMatchObject({ at: "m", status: "waiting" });
    expect(state.attributes).toEqual({});
  });

  test("is refused by a card that asks for something else", () => {
    const other = compile(
      dialogueOf({ c: ["capture", { text: { en: "?" } }], end: ["end", {}] }, [
        "start.next > c",
        "c.next > end",
      ]),
      "h",
    );
    const begun = step(other, initialState(other, { seed: 1, language: "en" }), {
      type: "start",
      now,
      attributes: {},
    });
    const played = step(other, begun.state, { ...book(), now, attributes: {} });
    expect(played.effects.map(({ type }) => type)).toEqual(["refuse", "ask"]);
  });
});
