import { expect, test } from "vitest";
import { agentsToReconnect } from "./agentsToReconnect.ts";
import type { CalendarProblemCode } from "./calendarProblem.ts";

const agent = (id: string, looksAt: string[], writesTo: string | null) => ({
  id,
  looksAt: looksAt.map((account) => ({ account, calendar: "c" })),
  writesTo: writesTo === null ? null : { account: writesTo, calendar: "c" },
});
const account = (id: string, code?: CalendarProblemCode) => ({
  id,
  ...(code && { problem: { code, message: "" } }),
});

test("whoever looks at, or writes to, an account that only a user can mend has to connect it", () => {
  const agents = [
    agent("well", ["good"], "good"),
    agent("looks", ["good", "revoked"], "good"),
    agent("writes", [], "revoked"),
    agent("removed", ["none"], null),
    agent("offline", ["slow"], "slow"),
    agent("new", [], null),
  ];
  const accounts = [account("good"), account("revoked", "sign-in"), account("slow", "timeout")];
  expect(agentsToReconnect(agents, accounts).map(({ id }) => id)).toEqual(["looks", "writes", "removed"]);
});
