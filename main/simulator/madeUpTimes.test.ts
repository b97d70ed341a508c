import { expect, test } from "vitest";
import { readOffers } from "#shared/scheduling/requests/readOffers.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import { teamMemberSchema } from "#shared/scheduling/setup/team.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { madeUpTimes } from "./madeUpTimes.ts";

/** Monday, eight in the morning. */
const now = Date.UTC(2026, 2, 2, 8);
const member = (id: string) => teamMemberSchema.parse({ id });
const setup = {
  agents: [
    {
      ...newAgent("ana", "UTC"),
      name: "Ana",
      workingHours: { wed: [["09:00", "10:00"]] as [string, string][] },
    },
    {
      ...newAgent("bo", "UTC"),
      name: "Bo",
      workingHours: { wed: [["09:30", "11:00"]] as [string, string][] },
    },
  ],
  teams: [{ ...newTeam("sales"), members: [member("gone"), member("ana"), member("bo")] }, newTeam("empty")],
  holidays: [],
};
const offered = (whom: string) => {
  const { snapshot, agents } = madeUpTimes(
    [dialogueOf({ m: ["meeting", { whom }] }, ["start.next > m"])],
    setup,
    { now, timeZone: "America/Sao_Paulo" },
  );
  const offers = readOffers(snapshot, whom, now / 1000);
  if (offers.stale) throw new Error("nothing is offered");
  const first = offers.slots[0]?.[0] ?? 0;
  const day = offers.slots.filter(([start]) => start < first + 12 * 3600);
  return {
    agent: agents[whom],
    times: day.map(([start]) => new Date(start * 1000).toISOString().slice(5, 16)),
  };
};

test("a team offers the hours of all who are there", () => {
  const times = ["03-04T09:00", "03-04T09:30", "03-04T10:00", "03-04T10:30"];
  expect(offered("team:sales")).toEqual({ agent: "Ana", times });
});

test("an agent offers his own", () => {
  expect(offered("agent:ana")).toEqual({ agent: "Ana", times: ["03-04T09:00", "03-04T09:30"] });
});

test.each(["team:empty", "team:nobody", "agent:nobody"])("of %s the site's usual hours are taken", (whom) => {
  const { times } = offered(whom);
  expect(times).toHaveLength(16);
  expect(times[0]).toBe("03-03T12:00");
});
