import { expect, test } from "vitest";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { createCalendarRoom } from "../calendars/accounts/createCalendarRoom.ts";
import { createVault } from "../secrets/createVault.ts";
import { getSetup } from "./getSetup.ts";
import { listBookings } from "./listBookings.ts";
import { previewSlots } from "./previewSlots.ts";
import { previewTeam } from "./previewTeam.ts";
import { saveSetup } from "./saveSetup.ts";

const fresh = freshStore();
const hour = 3_600_000;
const anna = { ...newAgent("anna", "America/New_York"), name: "Anna" };
const bob = newAgent("bob", "UTC");
const setup: SchedulingSetup = {
  agents: [bob, anna],
  teams: [{ ...newTeam("sales"), members: [{ id: "bob", weight: 1, priority: 0, addedAt: null }] }],
  holidays: [{ id: "us", name: "US", days: [{ date: "2026-07-03", name: "Independence Day" }] }],
};

/** The calls' context, at nine in New York on the Monday before the holiday. */
function context() {
  const keyring = {
    isEncryptionAvailable: () => false,
    encryptString: (plain: string) => Buffer.from(plain),
    decryptString: (encrypted: Buffer) => encrypted.toString(),
  };
  const { store } = fresh;
  const now = () => Date.UTC(2026, 5, 29, 13);
  return { store, vault: createVault(store, keyring, "linux"), calendars: createCalendarRoom(), now };
}

test("what is saved is there, in its order, and what is left out is gone", () => {
  const inside = context();
  expect(getSetup(undefined, inside)).toEqual({ agents: [], teams: [], holidays: [] });
  saveSetup(setup, inside);
  expect(getSetup(undefined, inside)).toEqual(setup);
  const next = { agents: [anna], teams: [], holidays: setup.holidays };
  saveSetup(next, inside);
  expect(getSetup(undefined, inside)).toEqual(next);
});

test("two with the same id are refused, and nothing is changed", () => {
  const inside = context();
  saveSetup(setup, inside);
  expect(() =>
    saveSetup({ ...setup, agents: [], teams: [...setup.teams, ...setup.teams] }, inside),
  ).toThrow();
  expect(getSetup(undefined, inside)).toEqual(setup);
});

test("the meetings that stand are listed in the order they were made", () => {
  const inside = context();
  const put = inside.store.db.prepare(
    `INSERT INTO meetings (request_id, state, agent, start_at, end_at, created_at, record)
    VALUES (?, ?, ?, 0, 1, ?, '{}')`,
  );
  put.run("later", "booked", "anna", 2);
  put.run("first", "booked", "bob", 1);
  put.run("gone", "cancelled", "bob", 3);
  put.run("refused", "rejected", null, 4);
  expect(listBookings(undefined, inside)).toEqual([
    { agent: "bob", createdAt: 1, status: "confirmed" },
    { agent: "anna", createdAt: 2, status: "confirmed" },
  ]);
});

test("a preview is by hours alone where there is no calendar", async () => {
  const agent = { ...anna, holidays: ["us"], meeting: { ...anna.meeting, minimumNoticeMinutes: 0 } };
  const answer = await previewSlots({ agent, holidays: [...setup.holidays], days: 7 }, context());
  expect(answer).toMatchObject({ read: 0, unread: [] });
  // four days of sixteen half hours; the fifth is the holiday, the next Monday begins when the week is over
  expect(answer.starts).toHaveLength(4 * 16);
  expect(answer.starts[0]).toBe(Date.UTC(2026, 5, 29, 13));
  expect(answer.starts.at(-1)).toBe(Date.UTC(2026, 6, 2, 13) + 7.5 * hour);
});

test("a team is offered when anybody of it has time; who cannot be read is left out, and told", async () => {
  const meeting = { ...anna.meeting, durationMinutes: 60, slotIntervalMinutes: 60, minimumNoticeMinutes: 0 };
  const early = { ...bob, workingHours: { tue: [["06:00", "08:00"]] }, meeting };
  const late = { ...bob, id: "late", workingHours: { tue: [["07:00", "09:00"]] }, meeting };
  const lost = { ...anna, meeting, looksAt: [{ account: "gone", calendar: "c" }] };
  const answer = await previewTeam(
    { meeting, members: [early, late, lost] as AgentProfile[], holidays: [], days: 3 },
    context(),
  );
  expect(answer.starts).toEqual([6, 7, 8].map((at) => Date.UTC(2026, 5, 30, at)));
  expect(answer.members).toMatchObject([
    { id: "bob", free: 2, unread: [] },
    { id: "late", free: 2, unread: [] },
    { id: "anna", free: 0, unread: [{ problem: { code: "gone" } }] },
  ]);
});

test("a calendar that cannot be read is told", async () => {
  const lost = { account: "gone", calendar: "c" };
  const answer = await previewSlots(
    { agent: { ...anna, looksAt: [lost] }, holidays: [], days: 7 },
    context(),
  );
  expect(answer).toMatchObject({ read: 0, unread: [{ calendar: lost, problem: { code: "gone" } }] });
});
