import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { flowsById } from "../dialogue/flows/flowsById.ts";
import { newFlow } from "../dialogue/flows/newFlow.ts";
import { checkDialogue } from "./checkDialogue.ts";

const call = (flow: string) => ["flow", { flow }] as const;
const end = ["end", {}] as const;
const ask = ["capture", { text: { en: "E-mail?" }, input: "email", attribute: "answers.mail" }] as const;
const flow = dialogueOf({ ask, end }, ["start.next > ask", "ask.next > end"], {
  id: "ask",
  type: "flow",
  name: "Ask",
});
const caller = (rest: object = {}) =>
  dialogueOf(
    { c: call("ask"), said: ["message", { text: { en: 'Sent to {{answers.mail:"you"}}' } }], end },
    ["start.next > c", "c.next > said", "said.next > end"],
    rest,
  );
const codes = (...given: Parameters<typeof checkDialogue>) =>
  checkDialogue(...given).map(({ code, node, params }) => [code, node, params?.reason ?? params?.language]);

test("a dialogue knows the flow that it calls, and what is answered in it", () => {
  expect(codes(caller(), flowsById([flow]))).toEqual([]);
  expect(codes(flow)).toEqual([]);
});

test("a blank flow has nothing wrong with it", () => {
  expect(codes(newFlow({ id: "f", name: "F", language: "pt-BR" }))).toEqual([]);
});

test("a flow that is not there, or not chosen, is an error of the card that calls it", () => {
  expect(codes(caller())).toContainEqual(["unknown-flow", "c", "unknown-flow"]);
  expect(codes(dialogueOf({ c: call("") }, ["start.next > c"]))).toContainEqual([
    "unknown-flow",
    "c",
    "none",
  ]);
});

test("flows that call each other in a circle are told, in each of them and in what calls them", () => {
  const ring = (id: string, next: string) =>
    dialogueOf({ c: call(next), end }, ["start.next > c", "c.next > end"], { id, type: "flow" });
  const flows = flowsById([ring("a", "b"), ring("b", "a")]);
  for (const one of [...flows.values(), dialogueOf({ c: call("a") }, ["start.next > c"])])
    expect(codes(one, flows)).toContainEqual(expect.arrayContaining(["flow-cycle", "c"]));
});

test("a loop through a flow that does not wait is told where it is called", () => {
  const quiet = dialogueOf({ end }, ["start.next > end"], { id: "q", type: "flow" });
  const dialogue = dialogueOf({ c: call("q"), g: ["goal", { name: "g" }] }, [
    "start.next > c",
    "c.next > g",
    "g.next > c",
  ]);
  expect(codes(dialogue, flowsById([quiet]))).toContainEqual(["loop-without-wait", "c", undefined]);
  const waits = { ...flow, id: "q" };
  expect(codes(dialogue, flowsById([waits])).flat()).not.toContain("loop-without-wait");
});

test("a flow that never comes to an end says whom that concerns", () => {
  const endless = { ...flow, edges: flow.edges.slice(0, 1) };
  const [problem] = checkDialogue(endless, new Map(), [{ name: "Pricing", languages: ["en"], reads: [] }]);
  expect(problem).toMatchObject({ severity: "error", code: "flow-without-end" });
  expect(problem?.message).toContain("Pricing");
});

test("a language that a flow lacks is told on both sides", () => {
  const text = { en: "Sent", "pt-BR": "Enviado" };
  const both = caller({ languages: ["en", "pt-BR"] });
  both.nodes = both.nodes.map((node) => (node.kind === "message" ? { ...node, data: { text } } : node));
  expect(codes(both, flowsById([flow]))).toEqual([["missing-translation", "c", "pt-BR"]]);
  const callers = [{ name: "Pricing", languages: ["en", "pt-BR"], reads: [] }];
  expect(codes(flow, new Map(), callers)).toEqual([["missing-translation", undefined, "pt-BR"]]);
});

test("an answer that a caller reads, and that no card of the flow gives any more, is told in the flow", () => {
  const reading = { name: "Pricing", languages: ["en"], reads: ["answers.ask", "answers.mail"] };
  expect(codes(flow, new Map(), [reading])).toEqual([]);
  const [gone, ...rest] = checkDialogue(
    {
      ...flow,
      nodes: flow.nodes.filter(({ id }) => id !== "ask"),
      edges: [{ ...flow.edges[0], id: "e", from: { node: "start", port: "next" }, to: { node: "end" } }],
    },
    new Map(),
    [reading],
  );
  expect(gone).toMatchObject({ severity: "warning", code: "caller-unanswered" });
  expect(gone?.message).toContain("“Pricing” reads answers.ask");
  expect(rest).toHaveLength(1);
});
