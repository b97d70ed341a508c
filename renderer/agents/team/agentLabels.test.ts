import { expect, test } from "vitest";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { agentLabels } from "./agentLabels.ts";

const agent = (id: string, name: string, email = "") => ({ ...newAgent(id, "UTC"), name, email });

test("a name stands for one agent, and names that are shared take the address", () => {
  const agents = [
    agent("a", "Ana", "ana@acme.com"),
    agent("b", "Bob", "b@acme.com"),
    agent("c", "Bob", "c@acme.com"),
  ];
  expect([...agentLabels(agents, "Unnamed")]).toEqual([
    ["Ana", "a"],
    ["Bob (b@acme.com)", "b"],
    ["Bob (c@acme.com)", "c"],
  ]);
});

test("those without name and address are numbered", () => {
  const agents = [agent("a", ""), agent("b", ""), agent("c", "")];
  expect([...agentLabels(agents, "Unnamed").keys()]).toEqual(["Unnamed", "Unnamed 2", "Unnamed 3"]);
});
