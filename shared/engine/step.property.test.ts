import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { arbitraryEvent } from "#tests/support/arbitraryEvent.ts";
import { compile } from "./compile.ts";
import type { ConversationEvent } from "./conversationEvent.ts";
import type { ConversationState } from "./conversationState.ts";
import { initialState } from "./initialState.ts";
import { parseState } from "./parseState.ts";
import type { Program } from "./program.ts";
import { step } from "./step.ts";

const events = fc.array(arbitraryEvent, { maxLength: 25 });
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

function play(
  program: Program,
  list: readonly ConversationEvent[],
  between = (state: ConversationState) => state,
) {
  let state = initialState(program, { seed: 1, language: "pt" });
  return list.map((event) => {
    const played = step(program, between(state), event);
    state = played.state;
    return played;
  });
}

test("any dialogue that the schema accepts runs, or fails with a named error", () => {
  fc.assert(
    fc.property(arbitraryDialogue, events, (dialogue, list) => {
      for (const { state } of play(compile(dialogue, "h"), [
        { type: "start", now: 0, attributes: {} },
        ...list,
      ])) {
        expect(state.status === "failed").toBe(state.error !== undefined);
        expect(state.status).not.toBe("new");
      }
    }),
    { numRuns: 400 },
  );
});

test("the same events always give the same states and effects, and change nothing that came in", () => {
  fc.assert(
    fc.property(arbitraryDialogue, events, (dialogue, list) => {
      const program = compile(dialogue, "h");
      const before = copy(program);
      const first = play(program, list);
      expect(play(copy(program), copy(list))).toEqual(first);
      expect(copy(program)).toEqual(before);
    }),
  );
});

test("a state that was stored as JSON goes on exactly as it would have", () => {
  fc.assert(
    fc.property(arbitraryDialogue, events, (dialogue, list) => {
      const program = compile(dialogue, "h");
      const stored = (state: ConversationState) => {
        const read = parseState(copy(state));
        expect(read).toEqual(state);
        return read ?? state;
      };
      expect(play(program, list, stored)).toEqual(play(program, list));
    }),
  );
});

test("going back after an answer brings the same ask and the same attributes", () => {
  fc.assert(
    fc.property(arbitraryDialogue, events, arbitraryEvent, (dialogue, list, last) => {
      const program = compile(dialogue, "h");
      const world = { now: 5, attributes: { "lead.x": "v" } };
      const all = [{ type: "start", ...world } as const, ...list.map((event) => ({ ...event, ...world }))];
      const waiting = play(program, all).pop()?.state;
      if (waiting?.status !== "waiting") return;
      const answered = step(program, waiting, { ...last, ...world }).state;
      if (answered.trail.length <= waiting.trail.length) return;
      const asked = step(program, waiting, { type: "start", ...world }).effects;
      const back = step(program, answered, { type: "back", ...world });
      expect(back.state).toEqual({ ...waiting, engaged: answered.engaged });
      expect(back.effects).toEqual([{ type: "rewind", node: waiting.at }, ...asked]);
    }),
    { numRuns: 300 },
  );
});

test("a document that is written and read again makes the same program", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      const read = parseDialogue(JSON.parse(JSON.stringify(dialogue)));
      expect(read.ok && compile(read.dialogue, "h")).toEqual(compile(dialogue, "h"));
    }),
  );
});

test("a state of any shape is read or refused, never a surprise later", () => {
  const program = compile({ ...emptyDialogue(), nodes: [] }, "h");
  fc.assert(
    fc.property(
      fc.anything({ maxDepth: 3 }),
      fc.constantFrom("new", "waiting", "pausing", "completed"),
      (odd, status) => {
        expect(parseState(odd)).toBeNull();
        const state = parseState({ ...initialState(program, { seed: 1, language: "en" }), status, at: odd });
        if (state)
          expect(step(program, state, { type: "say", text: "x", now: 0, attributes: {} })).toBeDefined();
      },
    ),
  );
});

function emptyDialogue() {
  const read = parseDialogue({ format: 1, id: "d" });
  if (!read.ok) throw new Error("an empty dialogue is a dialogue");
  return read.dialogue;
}
