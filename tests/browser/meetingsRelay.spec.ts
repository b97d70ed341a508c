import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import ICAL from "ical.js";
import { openSqliteStore } from "#main/relay/storage/sqlite/openSqliteStore.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { openTestRelay, relayNow } from "#tests/support/relay/openTestRelay.ts";
import { chatOn } from "./chatOn.ts";
import { test as base } from "./siteTest.ts";

// The relay's clock stands in March: to it every visitor of these tests has a wrong one.
base.use({ timezoneId: "Europe/Berlin", locale: "en-US" });

type Relay = Awaited<ReturnType<typeof openTestRelay>>;
const test = base.extend<{
  /** Starts a relay that is gone after the test; `admit` lets pages of a site ask it. */
  readonly relays: (agents: number) => Promise<Relay & { readonly admit: (url: string) => void }>;
}>({
  relays: async ({ page: _ }, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "parley-relay-"));
    const store = openSqliteStore(path.join(folder, "relay.sqlite"), relayNow);
    const relays: Relay[] = [];
    await use(async (agents) => {
      const origins: string[] = [];
      const relay = await openTestRelay({ store, agents, door: { origins } });
      relays.push(relay);
      return { ...relay, admit: (url) => origins.push(new URL(url).origin) };
    });
    for (const relay of relays) await relay.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  },
});

const askingOn = (id: string) =>
  dialogueOf(
    {
      m: ["meeting", { text: { en: "When does it suit you?" }, whom: "team:sales", attribute: "lead.agent" }],
      end: ["end", { text: { en: 'See you with {{lead.agent:"us"}}' } }],
      none: ["end", { text: { en: "Write to us." } }],
    },
    ["start.next > m", "m.booked > end", "m.declined > end", "m.unavailable > none"],
    { id, targeting: { pages: { include: ["*"] } }, status: "live" },
  );
const asking = askingOn("asking");

async function open(page: Page, url: string) {
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  return { ...chat, ...inForm(chat.panel) };
}

const inForm = (panel: Locator) => ({
  time: (name: string) =>
    panel.getByRole("group", { name: /^Times on/ }).getByRole("radio", { name, exact: true }),
  async name() {
    await panel.getByLabel("Your name").fill("Ana Braga");
    await panel.getByLabel("Your e-mail").fill("ana@Example.com");
  },
});

test("a relay books at once, however often the visitor clicks, and his calendar is told with whom", async ({
  page,
  serve,
  receive,
  relays,
}) => {
  const relay = await relays(2);
  const hook = await receive();
  const { url } = await serve({
    dialogues: [asking],
    settings: { meetings: { relay: `${relay.url}/` }, sinks: { webhooks: [{ url: hook.url }] } },
  });
  relay.admit(url);
  const chat = await open(page, url);
  await chat.time("2:30 PM").check({ force: true });
  await chat.panel.getByLabel("Your name").fill("Ana Braga");
  await chat.panel.getByLabel("Your e-mail").fill("ana");
  await chat.answer("Book this time").click();
  await expect(chat.refusal).toHaveText(/does not look like an e-mail/);
  await chat.name();
  await chat.answer("Book this time").dblclick();
  await expect(chat.log).toContainText("Booked with Agent a1");
  await expect(chat.log).toContainText("See you with Agent a1");
  expect([...relay.calendar.entries.values()]).toMatchObject([
    { start: Date.UTC(2026, 2, 2, 13, 30), visitor: { email: "ana@example.com", name: "Ana Braga" } },
  ]);
  await expect.poll(() => hook.taken("meetingBooked")).toHaveLength(1);
  const [asked] = hook.taken("meetingRequested");
  expect(asked).toMatchObject({ request: { whom: "team:sales" } });
  expect(asked?.request).not.toHaveProperty("offer");
  expect(hook.taken("meetingBooked")).toMatchObject([
    { when: "2026-03-02T13:30:00.000Z", email: "ana@example.com", agent: "Agent a1" },
  ]);
  const saved = page.waitForEvent("download");
  await chat.panel.getByRole("link", { name: "Add to your calendar" }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk as Buffer);
  const event = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString())).getFirstSubcomponent(
    "vevent",
  );
  expect(event?.getFirstPropertyValue("status")).toBe("CONFIRMED");
  const [key] = relay.calendar.entries.keys();
  expect(event?.getFirstPropertyValue("uid")).toBe(`e-${key}@calendar.example`);
  expect(event?.getFirstPropertyValue("summary")).toBe("Meeting with Agent a1");
});

test("who comes too late is told at once and offered other times", async ({ page, serve, relays }) => {
  const relay = await relays(1);
  const { url } = await serve({ dialogues: [asking], settings: { meetings: { relay: relay.url } } });
  relay.admit(url);
  const chat = await open(page, url);
  await chat.panel.getByLabel("Time zone").selectOption("Africa/Lagos");
  await chat.time("10:00 AM").check({ force: true });
  await chat.name();
  const start = Date.UTC(2026, 2, 2, 9);
  relay.calendar.busy.push({ calendar: "a1", start, end: start + 1_800_000 });
  await chat.answer("Book this time").click();
  await expect(chat.panel.getByRole("alert").filter({ hasText: "just taken" })).toBeVisible();
  await expectAccessible(page);
  await expect(chat.time("10:00 AM")).toHaveCount(0);
  await expect(chat.time("4:00 PM")).toHaveCount(0);
  await expect(chat.panel.getByLabel("Your name")).toHaveValue("Ana Braga");
  await expect(chat.panel.getByLabel("Time zone")).toHaveValue("Africa/Lagos");
  await chat.answer("Show all times").click();
  await expect(chat.time("4:00 PM")).toBeVisible();
  await expect(chat.panel.getByLabel("Time zone")).toHaveValue("Africa/Lagos");
  await expect(chat.panel.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
  await chat.time("10:30 AM").check({ force: true });
  await chat.answer("Book this time").click();
  await expect(chat.log).toContainText("Booked with Agent a1");
  expect(relay.calendar.entries.size).toBe(1);
});

test("while a time is being booked nothing else can be chosen, and what a calendar has not answered yet is asked for", async ({
  page,
  serve,
  relays,
}) => {
  const relay = await relays(1);
  const { url } = await serve({ dialogues: [asking], settings: { meetings: { relay: relay.url } } });
  relay.admit(url);
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(`${relay.url}/v1/bookings`, async (route) => {
    await answered;
    await route.fulfill({ json: { state: "requested" }, headers: { "access-control-allow-origin": "*" } });
  });
  const chat = await open(page, url);
  await chat.time("10:00 AM").check({ force: true });
  await chat.name();
  await chat.answer("Book this time").click();
  await expect(chat.panel.getByRole("alert").filter({ hasText: "Booking" })).toBeVisible();
  await chat.answer("None of these suits me").click();
  await expect(chat.panel.getByLabel("Time 1")).toHaveCount(0);
  await chat.answer("Skip").click();
  answer();
  await expect(chat.log).toContainText("The calendar has not answered yet");
  await expect(chat.log).toContainText("See you with us");
});

test("a lost answer, a reload while it is booked, and a second try are one meeting", async ({
  page,
  serve,
  relays,
}) => {
  const relay = await relays(2);
  const { url } = await serve({ dialogues: [asking], settings: { meetings: { relay: relay.url } } });
  relay.admit(url);
  const sent: string[] = [];
  let held = 0;
  await page.route(`${relay.url}/v1/bookings`, async (route) => {
    sent.push(String(route.request().postDataJSON().requestId));
    if (sent.length === 1) return route.abort();
    if (sent.length === 2) {
      await route.fetch();
      held += 1;
      return;
    }
    return route.continue();
  });
  const chat = await open(page, url);
  await chat.time("10:00 AM").check({ force: true });
  await chat.name();
  await chat.answer("Book this time").click();
  await expect(chat.panel.getByRole("alert").filter({ hasText: "not be booked twice" })).toBeVisible();
  await chat.answer("Book this time").click();
  await expect.poll(() => held).toBe(1);
  await page.reload();
  await expect(chat.log).toContainText("Booked with Agent a1");
  expect(new Set(sent).size).toBe(1);
  expect(sent).toHaveLength(3);
  expect(relay.calendar.entries.size).toBe(1);
});

test("a time whose answer was lost is seen to before another one is booked, so that nobody has two meetings", async ({
  page,
  serve,
  relays,
}) => {
  const relay = await relays(2);
  const { url } = await serve({ dialogues: [asking], settings: { meetings: { relay: relay.url } } });
  relay.admit(url);
  let tries = 0;
  await page.route(`${relay.url}/v1/bookings`, async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  const chat = await open(page, url);
  await chat.time("10:00 AM").check({ force: true });
  await chat.name();
  await chat.answer("Book this time").click();
  await expect(chat.panel.getByRole("alert").filter({ hasText: "not be booked twice" })).toBeVisible();
  await chat.time("11:30 AM").check({ force: true });
  await chat.answer("Book this time").click();
  await expect(chat.log).toContainText("Booked with Agent a1");
  await expect(chat.rows.filter({ hasText: /10:00/ })).toBeVisible();
  expect(relay.calendar.entries.size).toBe(1);
});

test("a booking that was left in the middle is nobody's but of its own conversation, which comes back to it", async ({
  page,
  serve,
  relays,
}) => {
  const relay = await relays(2);
  const { url } = await serve({
    dialogues: [askingOn("first"), askingOn("other")],
    settings: { meetings: { relay: relay.url } },
  });
  relay.admit(url);
  const sent: string[] = [];
  await page.route(`${relay.url}/v1/bookings`, async (route) => {
    sent.push(String(route.request().postDataJSON().requestId));
    if (sent.length > 1) return route.continue();
    await route.fetch();
  });
  const chat = await open(page, url);
  await chat.time("10:00 AM").check({ force: true });
  await chat.name();
  await chat.answer("Book this time").click();
  await expect.poll(() => relay.calendar.entries.size).toBe(1);

  const show = (id: string) => page.evaluate((wanted) => Reflect.get(window, "parley").open(wanted), id);
  await show("other");
  await expect(chat.panel.getByLabel("Your name")).toHaveValue("");
  await expect(chat.answer("Book this time")).toBeVisible();
  expect(sent).toHaveLength(1);

  await page.reload();
  await expect(chat.launcher.or(chat.panel).first()).toBeVisible();
  await show("first");
  await expect(chat.log).toContainText("Booked with Agent a1");
  expect(sent).toEqual([sent[0], sent[0]]);
  expect(relay.calendar.entries.size).toBe(1);
});

test("who books the same time in two tabs of one conversation has one meeting, and is told of it in both", async ({
  page,
  context,
  serve,
  relays,
}) => {
  const relay = await relays(2);
  const { url } = await serve({ dialogues: [asking], settings: { meetings: { relay: relay.url } } });
  relay.admit(url);
  const sent: string[] = [];
  let go = () => {};
  const bothSent = new Promise<void>((resolve) => {
    go = resolve;
  });
  await context.route(`${relay.url}/v1/bookings`, async (route) => {
    sent.push(String(route.request().postDataJSON().requestId));
    if (sent.length === 2) go();
    await bothSent;
    await route.continue();
  });
  const first = await open(page, url);
  await expect(first.answer("Book this time")).toBeVisible();
  const other = await context.newPage();
  await other.goto(url);
  const second = { ...chatOn(other), ...inForm(chatOn(other).panel) };
  for (const chat of [first, second]) {
    await chat.time("10:00 AM").check({ force: true });
    await chat.name();
    await chat.answer("Book this time").click();
  }
  for (const { log } of [first, second]) {
    await expect(log.getByText("Booked with Agent a1")).toHaveCount(1);
    await expect(log.getByText("See you with Agent a1")).toHaveCount(1);
  }
  expect(new Set(sent).size).toBe(1);
  expect(relay.calendar.entries.size).toBe(1);
});

test("without a relay that answers, or the visitor's leave, times are not booked but asked for", async ({
  page,
  serve,
  relays,
}) => {
  const relay = await relays(1);
  const asked: string[] = [];
  await page.route(`${relay.url}/**`, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const { url } = await serve({
    dialogues: [asking],
    settings: { meetings: { relay: relay.url }, privacy: { askFirst: true } },
  });
  const chat = await open(page, url);
  await expect(chat.panel.getByLabel("Time 1")).toBeVisible();
  expect(asked).toEqual([]);
  await page.evaluate(() => Reflect.get(window, "parley").consent(true));
  await page.reload();
  await chat.launcher.or(chat.panel).first().click();
  await expect(chat.panel.getByLabel("Time 1")).toBeVisible();
  expect(asked).toHaveLength(1);
  await chat.answer("Go on without a meeting").click();
  await expect(chat.log).toContainText("Write to us.");
});
