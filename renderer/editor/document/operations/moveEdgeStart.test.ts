import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { moveEdgeStart } from "./moveEdgeStart.ts";
import { putOnEdge } from "./putOnEdge.ts";

const m = ["message", {}] as const;
const sample = () => dialogueOf({ a: m, b: m, c: m }, ["start.next > a", "a.next > b"]);
const ways = ({ edges }: ReturnType<typeof sample>) =>
  edges.map(({ id, from, to }) => `${id}: ${from.node}.${from.port} > ${to.node}`);

test("a connection's beginning is led to another port, which it then has for itself", () => {
  const dialogue = sample();
  moveEdgeStart(dialogue, "e2", { node: "c", port: "next" });
  expect(ways(dialogue)).toEqual(["e1: start.next > a", "e2: c.next > b"]);
  moveEdgeStart(dialogue, "e2", { node: "start", port: "next" });
  expect(ways(dialogue)).toEqual(["e2: start.next > b"]);
});

test("a card that is dropped on a connection stands between; one of the connection's own ends does not", () => {
  const dialogue = sample();
  putOnEdge(dialogue, "c", "e1", "new");
  expect(ways(dialogue)).toEqual(["e1: start.next > c", "e2: a.next > b", "new: c.next > a"]);
  putOnEdge(dialogue, "a", "new", "other");
  expect(ways(dialogue)).toHaveLength(3);
});
