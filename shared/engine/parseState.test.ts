import { expect, test } from "vitest";
import type { ConversationState } from "./conversationState.ts";
import { parseState } from "./parseState.ts";

const whole: ConversationState = {
  format: 1,
  dialogue: "d",
  hash: "h",
  status: "waiting",
  at: "q",
  seed: 1,
  language: "en",
  attributes: { "answers.q": ["a", 1, true], "lead.x": null },
  goals: ["g"],
  score: 2,
  engaged: true,
  trail: [{ node: "q", before: { "lead.x": null }, goals: 0, score: null }],
};
const failed: ConversationState = { ...whole, status: "failed", error: { code: "bad-state", node: "q" } };

test("a whole state is read as it was stored", () => {
  for (const state of [whole, failed, { ...whole, status: "pausing", waits: 3 }])
    expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test("what does not belong to a state is dropped", () => {
  expect(parseState({ ...whole, extra: 1 })).toEqual(whole);
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["a list", [whole]],
  ["another format", { ...whole, format: 2 }],
  ["an unknown status", { ...whole, status: "asleep" }],
  ["no hash", { ...whole, hash: undefined }],
  ["a seed that is no number", { ...whole, seed: "1" }],
  ["attributes that are no values", { ...whole, attributes: { "lead.x": { deep: 1 } } }],
  ["goals that are no names", { ...whole, goals: [1] }],
  ["a score that is none", { ...whole, score: "2" }],
  ["an engagement that is neither", { ...whole, engaged: 1 }],
  ["a broken trail", { ...whole, trail: [{ node: "q" }] }],
  ["a trail of an older kind", { ...whole, trail: [{ node: "q", attributes: {}, goals: [], score: null }] }],
  ["a failure without its error", { ...failed, error: undefined }],
  ["an error without a name", { ...failed, error: { code: 5, node: null } }],
])("%s is no state", (_, stored) => {
  expect(parseState(stored)).toBeNull();
});
