import { afterEach, beforeEach, expect, test } from "vitest";
import { noInvitation } from "#shared/scheduling/invitation/noInvitation.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { type Radicale, startRadicale } from "#tests/support/servers/startRadicale.ts";
import { connectServer } from "../calendars/accounts/connectServer.ts";
import { createCalendarRoom } from "../calendars/accounts/createCalendarRoom.ts";
import { readAccounts } from "../calendars/accounts/readAccounts.ts";
import { getSetup } from "../scheduling/getSetup.ts";
import { saveSetup } from "../scheduling/saveSetup.ts";
import { createVault } from "../secrets/createVault.ts";
import { bookMeeting } from "./bookMeeting.ts";
import { createAgentTurns } from "./createAgentTurns.ts";
import { makeAvailability } from "./makeAvailability.ts";
import { studioDesk } from "./studioDesk.ts";

const fresh = freshStore();
const anna = "anna@acme.com";
const now = Date.parse("2026-03-02T08:00:00Z");
let radicale: Radicale;
let context: Awaited<ReturnType<typeof office>>;

/** Anna's calendar is connected; the team has her, and somebody who has none. */
async function office() {
  const keyring = {
    isEncryptionAvailable: () => false,
    encryptString: (plain: string) => Buffer.from(plain),
    decryptString: (encrypted: Buffer) => encrypted.toString(),
  };
  const { store, newId } = fresh;
  const vault = createVault(store, keyring, "linux");
  const inside = { store, vault, calendars: createCalendarRoom(), now: () => now, newId };
  await radicale.addCalendar(anna, "meetings");
  await connectServer({ server: radicale.url, user: anna, password: "open sesame" }, inside);
  const [account] = readAccounts(store);
  const ref = { account: account?.id ?? "", calendar: account?.calendars[0]?.id ?? "" };
  const member = (id: string) => ({ id, weight: 1, priority: 0, addedAt: null });
  const setup = {
    agents: [
      {
        ...newAgent("anna", "America/New_York"),
        name: "Anna",
        email: anna,
        looksAt: [ref],
        writesTo: ref,
        link: { kind: "url" as const, url: "https://meet.example.com/anna?a=1&b=2" },
      },
      { ...newAgent("bob", "UTC"), name: "Bob" },
    ],
    teams: [
      { ...newTeam("sales"), members: [member("bob"), member("anna")] },
      {
        ...newTeam("press"),
        invitation: { ...noInvitation, body: { en: "**Bring** {{lead.firstName}}\n\n- you & I" } },
      },
    ],
    holidays: [],
  };
  saveSetup(setup, inside);
  return inside;
}

beforeEach(async () => {
  radicale = await startRadicale(fresh.folder);
  context = await office();
});
afterEach(() => radicale.stop());

const desk = () => studioDesk(context, createAgentTurns());
const offer = async (whom: string) => {
  const snapshot = await makeAvailability(["team:sales", "agent:anna", "agent:bob", "agent:nobody"], desk(), {
    snapshotId: "s",
    days: 3,
    validMinutes: 60,
  });
  return { snapshot, slots: snapshot.offers[whom]?.slots ?? [] };
};

test("what the studio offers can be booked, by the agent's own clock, and is in the calendar then", async () => {
  const { snapshot, slots } = await offer("team:sales");
  expect(Object.keys(snapshot.offers)).toEqual(["team:sales", "agent:anna"]);
  // nine in New York, after a day's notice
  const [start = 0, room, sig = ""] = slots[0] ?? [];
  expect([new Date(start * 1000).toISOString(), room]).toEqual(["2026-03-03T14:00:00.000Z", 1]);
  const request = {
    ...{ requestId: "request-1", whom: "team:sales", start, minutes: 30, snapshotId: "s", sig },
    ...{ timeZone: "UTC", name: "Vera <b>", email: "vera@example.com", dialogue: "d", language: "pt-BR" },
  };
  const order = { request, context: { attributes: {}, now } };
  expect(await bookMeeting(order, desk())).toEqual({ state: "confirmed", agent: "Anna" });
  const { slots: after } = await offer("agent:anna");
  expect(after.map(([at]) => at)).not.toContain(start);
  expect(desk().meetingOf(request, "anna")).toMatchObject({
    subject: "Reunião: Anna e Vera <b>",
    location: "https://meet.example.com/anna?a=1&b=2",
    invitation: { html: expect.stringContaining("Vera &lt;b&gt;") },
    online: false,
  });
  const { invitation } = desk().meetingOf({ ...request, whom: "team:press" }, "anna");
  expect(invitation.html).toContain(
    '<p dir="auto"><b>Bring</b> Vera</p><ul><li dir="auto">you &amp; I</li></ul>',
  );
  expect(invitation.text).toBe(
    "Bring Vera\n\n- you & I\n\nWe meet here: https://meet.example.com/anna?a=1&b=2",
  );
});

test("who cannot be booked, but has something to say then, says it beside the times", async () => {
  const setup = getSetup(undefined, context);
  const agents = setup.agents.map((agent) => ({ ...agent, fallback: { en: `${agent.name} is at sea.` } }));
  saveSetup({ ...setup, agents }, context);
  const { snapshot } = await offer("agent:bob");
  expect(snapshot.offers["agent:bob"]).toEqual({
    minutes: 30,
    slots: [],
    fallback: { en: "Bob is at sea." },
  });
  expect(snapshot.offers["agent:anna"]?.fallback).toEqual({ en: "Anna is at sea." });
  expect(snapshot.offers["team:sales"]).not.toHaveProperty("fallback");
});

test("times that were offered before the app was started again are still known", async () => {
  const { slots } = await offer("agent:anna");
  expect((await offer("agent:anna")).slots).toEqual(slots);
});

test("whose calendar cannot be read is offered nowhere", async () => {
  radicale.setPassword("another");
  expect((await offer("team:sales")).slots).toEqual([]);
});
