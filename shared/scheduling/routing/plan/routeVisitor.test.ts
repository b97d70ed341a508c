import { expect, test } from "vitest";
import { routeVisitor } from "./routeVisitor.ts";
import { type RoutingPlan, routingPlanSchema } from "./routingPlan.ts";

const ids = ["1", "2", "3", "4"];
const round = (...members: string[]) => ({ strategy: "sequential", pool: members.map((id) => ({ id })) });
const rule = (id: string, priority: number, state: string, members: string[], exclusive = false) => ({
  id,
  priority,
  when: { attribute: "lead.state", is: [state] },
  routing: round(...members),
  exclusive,
});
const planOf = (more: object = {}): RoutingPlan =>
  routingPlanSchema.parse({
    accounts: { list: [{ company: "Acme", domain: "acme.com", agent: "3" }], exclusive: false },
    sameAgent: "off",
    rules: [rule("west", 2, "CA", ["2"]), rule("first", 1, "CA", ["4"]), rule("east", 3, "NY", ["1"], true)],
    usual: round("1", "2"),
    ...more,
  });
const past = (agent: string, email: string, createdAt: number, status = "confirmed") => ({
  agent,
  email,
  createdAt,
  status,
});

type Asked = { email?: string; state?: string; available?: string[]; history?: ReturnType<typeof past>[] };
function routed(plan: RoutingPlan, { email = "", state, available = ids, history = [] }: Asked) {
  const context = { attributes: state === undefined ? {} : { "lead.state": state }, now: 0 };
  return routeVisitor(plan, { email, context }, available, history);
}

test.each<[string, object, Asked, object]>([
  ["nothing is known: the usual round", {}, {}, { agent: "1", by: "usual" }],
  [
    "an account goes to its agent before any rule",
    {},
    { email: "Ann@ACME.com", state: "CA" },
    { agent: "3", by: "account" },
  ],
  ["also from a domain below it", {}, { email: "ann@mail.acme.com" }, { agent: "3", by: "account" }],
  ["but not from one that ends alike", {}, { email: "ann@notacme.com" }, { agent: "1", by: "usual" }],
  [
    "an account's agent is not free: on to the rules",
    {},
    { email: "a@acme.com", state: "CA", available: ["2"] },
    { agent: "2", by: "rule", rule: "west" },
  ],
  [
    "of two rules that fit the one of the smaller priority",
    {},
    { state: "CA" },
    { agent: "4", by: "rule", rule: "first" },
  ],
  [
    "a rule's agents are not free: the next one",
    {},
    { state: "CA", available: ["1", "2"] },
    { agent: "2", by: "rule", rule: "west" },
  ],
  ["nobody but a rule's agents", {}, { state: "NY", available: ["2", "3"] }, { agent: null, by: "nobody" }],
  [
    "no rule fits and there is no usual round",
    { usual: null },
    { state: "TX" },
    { agent: null, by: "nobody" },
  ],
  ["nobody is free", {}, { available: [] }, { agent: null, by: "nobody" }],
])("%s", (_, more, asked, expected) => {
  expect(routed(planOf(more), asked)).toEqual(expected);
});

test("an account that belongs to its agent alone goes to nobody else", () => {
  const accounts = { list: [{ company: "Acme", domain: "acme.com", agent: "3" }], exclusive: true };
  expect(routed(planOf({ accounts }), { email: "a@acme.com", available: ["1"] })).toEqual({
    agent: null,
    by: "nobody",
  });
  expect(routed(planOf({ accounts }), { email: "a@other.com", available: ["1"] })).toEqual({
    agent: "1",
    by: "usual",
  });
});

test("the nearest domain of two wins", () => {
  const list = [
    { company: "Acme", domain: "acme.com", agent: "3" },
    { company: "Acme Brasil", domain: "br.acme.com", agent: "4" },
  ];
  const plan = planOf({ accounts: { list, exclusive: false } });
  expect(routed(plan, { email: "a@sp.br.acme.com" }).agent).toBe("4");
});

test("the agent of the last meeting that stands, while he is free", () => {
  const history = [
    past("2", "Ann@x.com", 1),
    past("4", "ann@x.com", 2),
    past("3", "ann@x.com", 3, "cancelled"),
    past("1", "bob@x.com", 9),
  ];
  const person = planOf({ sameAgent: "person" });
  expect(routed(person, { email: "ann@X.com", history })).toEqual({ agent: "4", by: "sameAgent" });
  expect(routed(person, { email: "ann@x.com", history, available: ["1", "2"] })).toEqual({
    agent: "2",
    by: "usual",
  });
  expect(routed(person, { email: "", history: [past("4", "", 1)] }).by).toBe("usual");
  expect(routed(planOf({ sameAgent: "account" }), { email: "ann@x.com", history })).toEqual({
    agent: "1",
    by: "sameAgent",
  });
  expect(routed(planOf(), { email: "ann@x.com", history }).by).toBe("usual");
  const strangers = { email: "ann@gmail.com", history: [past("4", "bob@gmail.com", 1)] };
  expect(routed(planOf({ sameAgent: "account" }), strangers).by).toBe("usual");
});

test("a round goes on where it was, whoever of no part in it was booked since", () => {
  const history = [past("1", "a@x.com", 1), past("4", "b@x.com", 2)];
  expect(routed(planOf(), { history }).agent).toBe("2");
  const west = rule("west", 1, "CA", ["3", "4"]);
  expect(routed(planOf({ rules: [west] }), { state: "CA", history: [...history, past("2", "", 3)] })).toEqual(
    {
      agent: "3",
      by: "rule",
      rule: "west",
    },
  );
});
