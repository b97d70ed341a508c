import { expect, test } from "vitest";
import { decideVisit, type KnownBooking } from "#shared/scheduling/requests/decideVisit.ts";
import { readAccounts } from "#shared/scheduling/routing/plan/readAccounts.ts";
import { agentOf } from "#shared/scheduling/setup/agentOf.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import type { Team, TeamRule } from "#shared/scheduling/setup/team.ts";
import { circleIn } from "./circleIn.ts";

const now = Date.parse("2026-03-02T08:00:00Z");
const hour = 3_600_000;
/** Within everybody's hours, after the notice. */
const start = Date.parse("2026-03-10T10:00:00Z");
const ids = ["ann", "bob", "cyd", "dee"];
const agents = ids.map((id) => ({
  ...newAgent(id, "UTC"),
  email: `${id}@acme.com`,
  writesTo: { account: "a", calendar: id },
}));

const rule = (id: string, priority: number, more: Partial<TeamRule>): TeamRule => ({
  ...{ id, name: id, priority, strategy: "sequential", exclusive: false, agents: [] },
  when: { attribute: "lead.state", is: ["CA"] },
  ...more,
});
const booking = (agent: string, email: string, at: number): KnownBooking => ({
  ...{ key: `${agent}-${at}`, agent, email, status: "confirmed", createdAt: now - 10 * hour + at },
  ...{ start: start + at * 24 * hour, end: start + at * 24 * hour + hour / 2 },
});

type Asked = { email: string; state?: string; bookings?: KnownBooking[]; busy?: string[] };

/** Who of the team gets the meeting, as a booking decides it. `busy`: who is in another meeting then. */
function given(more: Partial<Team>, { email, state, bookings = [], busy = [] }: Asked) {
  const members = ids.map((id) => ({ id, weight: 1, priority: 0, addedAt: null }));
  const teams = [{ ...newTeam("sales"), sameAgent: "off" as const, members, ...more }];
  const circle = circleIn({ agents, teams, holidays: [] }, "team:sales");
  if (!circle) throw new Error("no circle");
  const candidates = circle.members.flatMap(({ id, kind }) => {
    const profile = agents.find((one) => one.id === id);
    return profile ? [{ agent: agentOf(profile, [], []), kind }] : [];
  });
  const taken = busy.map((agent) => ({ ...booking(agent, "x@x.com", 0), createdAt: now - 99 * hour }));
  const attributes = { "lead.email": email, ...(state !== undefined && { "lead.state": state }) };
  const world = { candidates, plan: circle.plan, bookings: [...taken, ...bookings] };
  const decided = decideVisit(world, { start, visitor: { email, context: { attributes, now } } }, now);
  return decided.outcome === "booked" ? decided.agent : decided.outcome;
}

test("of the rules that fit a visitor the first that has somebody free counts, then the usual round", () => {
  const rules = [rule("second", 2, { agents: ["bob"] }), rule("first", 1, { agents: ["cyd"] })];
  const west = { email: "v@x.com", state: "CA" };
  expect(given({ rules }, west)).toBe("cyd");
  expect(given({ rules }, { ...west, busy: ["cyd"] })).toBe("bob");
  expect(given({ rules }, { email: "v@x.com", state: "NY" })).toBe("ann");
  const own = [rule("own", 1, { agents: ["cyd"], exclusive: true })];
  expect(given({ rules: own }, { ...west, busy: ["cyd"] })).toBe("conflict");
});

test("an account of the imported list goes to its agent before any rule; rows that make no sense are told", () => {
  const known = new Map(agents.map(({ id, email }) => [email, id]));
  const { accounts: list, problems } = readAccounts(
    [
      ["company", "domain", "agent"],
      ["Big", "big.com", "dee@acme.com"],
      ["Small", "small.com", "nobody@acme.com"],
      ["Big again", "BIG.com", "ann@acme.com"],
      ["None", "not a domain", "ann@acme.com"],
    ],
    known,
  );
  expect(problems.map(({ row, because }) => [row, because])).toEqual([
    [3, "unknown-agent"],
    [4, "twice"],
    [5, "no-domain"],
  ]);
  const rules = [rule("west", 1, { agents: ["cyd"] })];
  const big = { email: "Vera@mail.big.com", state: "CA" };
  const accounts = { list: [...list], exclusive: false };
  expect(given({ accounts, rules }, big)).toBe("dee");
  expect(given({ accounts, rules }, { ...big, busy: ["dee"] })).toBe("cyd");
  expect(given({ accounts: { ...accounts, exclusive: true }, rules }, { ...big, busy: ["dee"] })).toBe(
    "conflict",
  );
});

test("who was here before gets the same agent, or the whole company does, while that one has time", () => {
  const bookings = [booking("cyd", "Vera@x.com", 1), booking("dee", "tom@x.com", 2)];
  const vera = { email: "vera@X.com", bookings };
  expect(given({ sameAgent: "person" }, vera)).toBe("cyd");
  expect(given({ sameAgent: "account" }, vera)).toBe("dee");
  // the round goes on after the last who was booked
  expect(given({}, vera)).toBe("ann");
  expect(given({ sameAgent: "person" }, { ...vera, busy: ["cyd"] })).toBe("ann");
});

test("a team has its bookable members only, each with the stricter of both wishes", () => {
  const members = [...ids, "gone"].map((id) => ({ id, weight: 1, priority: 0, addedAt: null }));
  const strict = agents.map((agent, index) => ({
    ...agent,
    writesTo: index === 0 ? null : agent.writesTo,
    meeting: { ...agent.meeting, minimumNoticeMinutes: 5000 },
  }));
  const circle = circleIn(
    { agents: strict, teams: [{ ...newTeam("sales"), members }], holidays: [] },
    "team:sales",
  );
  expect(circle?.members.map(({ id, kind }) => [id, kind.minimumNoticeMinutes])).toEqual([
    ["bob", 5000],
    ["cyd", 5000],
    ["dee", 5000],
  ]);
});
