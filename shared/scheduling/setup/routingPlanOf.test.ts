import { expect, test } from "vitest";
import { routeVisitor } from "../routing/plan/routeVisitor.ts";
import { newTeam } from "./newTeam.ts";
import { routingPlanOf } from "./routingPlanOf.ts";
import type { Team, TeamRule } from "./team.ts";

const member = (id: string) => ({ id, weight: 1, priority: 0, addedAt: null });
const members = ["1", "2", "3"].map(member);
const rule: TeamRule = {
  id: "r",
  name: "Californians",
  priority: 1,
  when: { attribute: "lead.state", is: ["CA"] },
  strategy: "sequential",
  agents: ["3", "2", "of another team"],
  exclusive: false,
};

/** Who gets the visitor, and by which step. */
function routed(changes: Partial<Team>, state: string, available: readonly string[]) {
  const plan = routingPlanOf({ ...newTeam("sales"), members, ...changes });
  const context = { attributes: { "lead.state": state }, now: 0, timeZone: "UTC" };
  return routeVisitor(plan, { email: "ann@acme.com", context }, available, []);
}

test("a rule's agents take turns in the order of the team", () => {
  expect(routed({ rules: [rule] }, "CA", ["1", "2", "3"])).toEqual({ agent: "2", by: "rule", rule: "r" });
  expect(routed({ rules: [rule] }, "NY", ["1", "2", "3"])).toEqual({ agent: "1", by: "usual" });
});

test("a team without members has nobody", () => {
  expect(routed({ members: [] }, "NY", ["1"])).toEqual({ agent: null, by: "nobody" });
});
