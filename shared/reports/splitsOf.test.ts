import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { splitsOf } from "./splitsOf.ts";

const arms = [
  { id: "a", label: "Short", weight: 1 },
  { id: "b", label: "Long", weight: 1 },
];

test("a split of a flow is one of each card that calls it, by the name that its ways are reported under", () => {
  const inner = { ...dialogueOf({ deep: ["split", { arms }] }, ["start.next > deep"]), name: "Inner" };
  const outer = {
    ...dialogueOf({ try: ["split", { arms }], call: ["flow", { flow: "inner" }] }, [
      "start.next > try",
      "try.a > call",
    ]),
    name: "Outer",
  };
  const dialogue = dialogueOf(
    { own: ["split", { arms }], one: ["flow", { flow: "outer" }], two: ["flow", { flow: "outer" }] },
    ["start.next > own", "own.a > one", "own.b > two"],
  );
  const flows = new Map([
    ["outer", { ...outer, id: "outer" }],
    ["inner", { ...inner, id: "inner" }],
  ]);
  const found = splitsOf(dialogue, flows).map(({ node, flow }) => [node, flow]);
  expect(found.sort()).toEqual([
    ["one/call/deep", "Outer"],
    ["one/try", "Outer"],
    ["own", undefined],
    ["two/call/deep", "Outer"],
    ["two/try", "Outer"],
  ]);
  expect(splitsOf(dialogue, new Map()).map(({ node }) => node)).toEqual(["own"]);
});
