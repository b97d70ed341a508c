import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { webhooksCalled } from "./webhooksCalled.ts";

const hook = (url: string) => ["webhook", { url }] as const;

test("webhooks of the flows that a dialogue calls are named by the cards that lead there", () => {
  const inner = dialogueOf({ h: hook("https://inner.example.com/in") }, [], { id: "inner", type: "flow" });
  const outer = dialogueOf({ again: ["flow", { flow: "inner" }] }, [], { id: "outer", type: "flow" });
  const dialogue = dialogueOf(
    {
      own: hook("https://own.example.com/in"),
      call: ["flow", { flow: "outer" }],
      gone: ["flow", { flow: "x" }],
    },
    [],
  );
  const flows = new Map([inner, outer].map((flow) => [flow.id, flow]));
  const called = webhooksCalled(dialogue, flows);
  expect(called.map(({ id }) => id)).toEqual(["own", "call/again/h"]);
  expect(called[0]?.name).toContain("own.example.com");
  expect(called[1]?.name).toMatch(/ › .* › .*inner\.example\.com/);
});
