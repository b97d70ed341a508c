import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { keepRefusal } from "#main/marketo/engagement/keepRefusal.ts";
import { openEngagement } from "#main/marketo/engagement/openEngagement.ts";
import { newsOf } from "#main/relay/booking/newsOf.ts";
import { openSqliteStore } from "#main/relay/storage/sqlite/openSqliteStore.ts";
import { startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { closeWindow } from "#tests/support/closeWindow.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { openTestRelay } from "#tests/support/relay/openTestRelay.ts";
import { testBooking } from "#tests/support/relay/testBooking.ts";
import { startRadicale } from "#tests/support/servers/startRadicale.ts";
import { startApp } from "#tests/support/startApp.ts";

test("connections to Marketo, relays and calendars are typed, tried, kept, synced, found again and removed", async () => {
  const marketo = await startMarketo({
    people: 10,
    permissions: ["Read-Only Lead", "Read-Only Activity"],
    timeScale: 1000,
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-radicale-"));
  const radicale = await startRadicale(folder);
  await radicale.addCalendar("anna@acme.com", "Work");
  await radicale.addCalendar("anna@acme.com", "Family");
  const relayStore = openSqliteStore(path.join(folder, "relay.sqlite"), Date.now());
  const relay = await openTestRelay({
    store: relayStore,
    agents: 1,
    now: Date.now,
    door: { studioKey: "the-key-of-the-studio" },
  });
  const studio = await startApp({ env: { PARLEY_MARKETO_TIME_SCALE: "1000" } });
  const { window } = studio;
  try {
    await window.getByRole("button", { name: "Settings" }).click();
    const settings = window.getByRole("dialog", { name: "Settings" });
    await settings.getByRole("tab", { name: "Connections" }).click();
    await expect(settings.getByText("There is no connection yet.")).toBeVisible();
    await settings.getByRole("button", { name: "Add connection" }).click();
    await expect(settings.getByRole("cell", { name: "Read-Only Company" })).toBeVisible();
    await settings.getByRole("button", { name: "Copy for the admin" }).click();
    expect(await studio.app.evaluate(({ clipboard }) => clipboard.readText())).toContain("Read-Only Company");
    await settings.getByRole("button", { name: "Save" }).click();
    await expect(settings.getByText("Fill this in.")).toHaveCount(4);

    await settings.getByLabel("Name").fill("Sandbox");
    await settings.getByLabel("Endpoint or Munchkin ID").fill("http://284-RPR-133.mktorest.com/rest");
    await expect(settings.getByText("Use https: the client secret travels there.")).toBeVisible();
    await settings.getByLabel("Endpoint or Munchkin ID").fill(`${marketo.url}/rest/`);
    await settings.getByLabel("Client ID").fill(marketo.clientId);
    await settings.getByLabel("Client secret").fill("wrong");
    await settings.getByRole("button", { name: "Test" }).click();
    await expect(settings.getByRole("alert").filter({ hasText: "the client secret is wrong" })).toBeVisible();

    await settings.getByLabel("Client secret").fill(marketo.clientSecret);
    marketo.fail({ match: "describe2", with: { hang: true } });
    await settings.getByRole("button", { name: "Test" }).click();
    await expect(settings.getByText("Looking at people…")).toBeVisible();
    await settings.getByRole("button", { name: "Stop" }).click();
    await expect(settings.getByText("Stopped.")).toBeVisible();

    await settings.getByRole("button", { name: "Test" }).click();
    await expect(settings.getByText(/^It works, as .+@/)).toBeVisible();
    const allowed = settings.getByRole("list", { name: "What the key allows" });
    await expect(allowed.getByRole("listitem").filter({ hasText: "People and their fields" })).toContainText(
      "Allowed",
    );
    await expect(allowed.getByText("Not allowed: needs Read-Only Company")).toBeVisible();
    await expectAccessible(window);

    await settings.getByLabel("Client secret").press("Enter");
    const row = settings.getByRole("listitem").filter({ hasText: "Sandbox" });
    await expect(row).toContainText(
      /@.* · \d+ calls? used today, [1-9]\d* by Parley · .*Nobody has been fetched yet/,
    );
    await expectAccessible(window);
    for (const file of ["parley.db", "parley.db-wal"])
      expect(readFileSync(path.join(studio.home, file)).includes(marketo.clientSecret)).toBe(false);

    await expect(settings.getByRole("button", { name: "Add connection" })).toBeFocused();

    await row.getByRole("button", { name: "Sync now: Sandbox" }).click();
    await expect(settings.getByRole("heading", { name: "What to sync from Sandbox" })).toBeFocused();
    const fields = settings.getByRole("group", { name: "Fields of people and companies" });
    await fields.getByRole("button", { name: "None" }).click();
    await settings.getByLabel("People created since").fill("2100-01-01");
    await settings.getByLabel("Days that activities are kept").fill("0");
    await settings.getByRole("button", { name: "Sync now" }).click();
    await expect(settings.getByText("Choose at least one field.")).toBeVisible();
    await expect(settings.getByText("Not a date in the past.")).toBeVisible();
    await expect(settings.getByText("A whole number from 1 to 3650.")).toBeVisible();
    const asking = window.getByRole("dialog", { name: "Your last changes are not saved" });
    await window.keyboard.press("Escape");
    await asking.getByRole("button", { name: "Stay" }).click();
    await fields.getByRole("searchbox").fill("email addr");
    await fields.getByRole("checkbox", { name: "Email Address" }).check();
    await expectAccessible(window);
    const list = settings.getByRole("combobox", { name: "Only people on a list" });
    await list.fill("spring");
    await window.getByRole("option", { name: "Webinar guests, spring (Spring webinar)" }).click();
    await expect(settings.getByLabel("People created since")).toBeDisabled();
    await expectAccessible(window);
    await list.fill("no l");
    await window.getByRole("option", { name: "No list" }).click();
    const lately = new Date(Date.now() - 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await settings.getByLabel("People created since").fill(lately);
    await settings.getByLabel("Days that activities are kept").fill("5");
    marketo.people.add({ email: "new@acme.com" });
    marketo.fail({ match: "deletedleads", with: { code: "603" } });
    await settings.getByRole("button", { name: "Sync now" }).click();
    await expect(row).toContainText(/Last sync .*: 1 new or changed person/);
    await row.getByText("1 thing to know").click();
    await expect(row.getByText("Who was deleted in Marketo is not known")).toBeVisible();
    await row.getByRole("button", { name: "Sync now: Sandbox" }).click();
    await expect(row.getByText("1 thing to know")).toBeHidden();
    await expect(row).toContainText("Last sync");
    await expect(row.getByRole("button", { name: "Sync now: Sandbox" })).toBeFocused();
    await expectAccessible(window);

    // A sync that failed is told where people are looked at too.
    marketo.fail({ match: "leads/export/create.json", with: { code: "1003" } });
    await row.getByRole("button", { name: "Sync now: Sandbox" }).click();
    await expect(row).toContainText("Failed");
    await window.keyboard.press("Escape");
    const people = window.getByRole("button", { name: "People (the last sync failed)" });
    await expect(people).toBeVisible();
    await expectAccessible(window);
    await people.click();
    const notice = window.getByRole("status").filter({ hasText: "Sync of Sandbox: Failed" });
    await expect(notice).toBeVisible();
    await expectAccessible(window);
    await window.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toBeHidden();
    await expect(window.getByRole("grid", { name: "People" })).toContainText("new@acme.com");
    await window.getByRole("button", { name: "All dialogues" }).click();
    await expect(people).toBeHidden();
    await window.getByRole("button", { name: "Settings" }).click();
    await settings.getByRole("tab", { name: "Connections" }).click();

    await row.getByRole("button", { name: "Conversations to Sandbox" }).click();
    await expect(settings.getByRole("heading", { name: "Conversations to Sandbox" })).toBeFocused();
    await expect(settings.getByText("so only meetings go to Marketo")).toBeVisible();
    await expect(settings.getByRole("switch", { name: "Write them every hour" })).not.toBeChecked();
    await expect(settings.getByText("The programs could not be read:")).toBeVisible();
    await expect(
      settings.getByRole("switch", { name: "Make people of those whom only a relay" }),
    ).not.toBeChecked();
    await expect(settings.getByRole("button", { name: "Write now" })).toBeEnabled();
    await expectAccessible(window);
    // what became of the hourly run shows while one looks
    const profile = await profileIn(window);
    refuseHourly(studio.home, profile);
    await studio.app.evaluate(
      ({ BrowserWindow }, told) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send("engagement:changed", told),
      { profile },
    );
    await expect(settings.getByRole("alert").filter({ hasText: "In the last run" })).toContainText(
      "Something went wrong that should not have.",
    );
    await settings.getByRole("button", { name: "Done" }).click();

    await settings.getByRole("tab", { name: "Targets" }).click();
    await settings.getByRole("button", { name: "Add target" }).click();
    await settings.getByLabel("Name", { exact: true }).fill("Design Studio");
    await settings.getByLabel("Kind").click();
    await window.getByRole("option", { name: "Marketo Design Studio" }).click();
    await settings.getByLabel("Connection to Marketo").click();
    await window.getByRole("option", { name: "Sandbox" }).click();
    await settings.getByRole("button", { name: "Try it" }).click();
    await expect(settings.getByRole("alert")).toContainText("The target does not let Parley in");
    await expectAccessible(window);

    // what was typed is not lost without a question, wherever one goes
    await window.keyboard.press("Escape");
    await expect(asking).toContainText("What you have typed here is kept once you save it.");
    await expectAccessible(window);
    await window.keyboard.press("Escape");
    await expect(settings.getByLabel("Name", { exact: true })).toHaveValue("Design Studio");
    await settings.getByRole("tab", { name: "Connections" }).click();
    await asking.getByRole("button", { name: "Stay" }).click();
    await expect(settings.getByLabel("Name", { exact: true })).toHaveValue("Design Studio");
    expect(await closeWindow(studio.app)).toBe("Your latest changes are not saved");
    await settings.getByRole("tab", { name: "Connections" }).click();
    await asking.getByRole("button", { name: "Leave without them" }).click();

    await row.getByRole("button", { name: "Edit Sandbox" }).click();
    await expect(settings.getByRole("heading", { name: "Sandbox" })).toBeFocused();
    await expect(settings.getByLabel("Client ID")).toHaveAttribute(
      "placeholder",
      "Known. Type to change it.",
    );
    await expect(settings.getByText(/^It works, as .+@/)).toBeVisible();
    await settings.getByLabel("Name").fill("Production");
    await settings.getByRole("button", { name: "Save" }).click();
    await settings.getByRole("button", { name: "Remove Production" }).click();
    const asked = window.getByRole("dialog", { name: "Remove “Production”?" });
    await asked.getByRole("switch", { name: "Forget the people too" }).click();
    await expectAccessible(window);
    await asked.getByRole("button", { name: "Remove" }).click();
    await expect(settings.getByText("There is no connection yet.")).toBeVisible();

    await settings.getByText("How to start a relay").click();
    await expect(settings.getByText("docs/relay.md")).toBeVisible();
    await settings.getByRole("button", { name: "Add relay" }).click();
    await expect(settings.getByRole("heading", { name: "New relay" })).toBeFocused();
    await settings.getByRole("button", { name: "Save" }).click();
    await expect(settings.getByText("Fill this in.")).toHaveCount(3);
    await settings.getByLabel("Name").fill("Relay");
    await settings.getByLabel("Address").fill(relay.url);
    await settings.getByLabel("Key").fill("wrong");
    await settings.getByRole("button", { name: "Test" }).click();
    await expect(settings.getByText("The relay does not accept the key.")).toBeVisible();
    await expectAccessible(window);
    await settings.getByLabel("Key").fill("the-key-of-the-studio");
    await settings.getByRole("button", { name: "Test" }).click();
    await expect(settings.getByText("It works.")).toBeVisible();
    const refused = testBooking("refused", { name: "Bia", email: "bia@example.com", start: Date.now() });
    await relayStore.addEvents([newsOf(refused, "failed", { calendar: null, at: Date.now() })], Date.now());
    await settings.getByRole("button", { name: "Save" }).click();
    const ours = settings.getByRole("listitem", { name: "Relay" });
    await expect(ours.getByRole("listitem").filter({ hasText: "Bia · bia@example.com" })).toBeVisible();
    await expect(settings.getByRole("button", { name: "Add relay" })).toBeFocused();
    await expectAccessible(window);
    await ours.getByRole("button", { name: "Done: bia@example.com" }).click();
    await expect(ours.getByText("Write to them.")).toBeHidden();
    await relay.post("/v1/events", {
      events: [{ id: "e1", event: "triggered", at: new Date().toISOString(), dialogue: "d1" }],
    });
    await ours.getByRole("button", { name: "Fetch now: Relay" }).click();
    await expect(ours).toContainText("1 event");
    await settings.getByRole("tab", { name: "Site" }).click();
    await settings.getByRole("button", { name: "Send to the relay “Relay”" }).click();
    await expect(settings.getByLabel("Webhook 1", { exact: true })).toHaveValue(`${relay.url}/v1/events`);
    await settings.getByRole("tab", { name: "Connections" }).click();
    await settings.getByRole("button", { name: "Remove Relay" }).click();
    await window.getByRole("switch", { name: "Forget the people too" }).click();
    await window.getByRole("dialog").getByRole("button", { name: "Remove" }).last().click();
    await expect(settings.getByText("There is no relay yet.")).toBeVisible();

    await settings.getByRole("tab", { name: "Calendars" }).click();
    await expect(settings.getByText("No calendar is connected yet.")).toBeVisible();
    await settings.getByRole("button", { name: "Connect Google" }).click();
    await settings.getByRole("button", { name: "Save and sign in" }).click();
    await expect(settings.getByText("Fill this in.")).toHaveCount(2);
    await settings.getByRole("button", { name: "Cancel" }).click();
    await expect(settings.getByRole("button", { name: "Connect Google" })).toBeFocused();

    await settings.getByRole("button", { name: "Connect CalDAV" }).click();
    await expect(settings.getByRole("heading", { name: "Connect a CalDAV server" })).toBeFocused();
    await settings.getByLabel("Server").fill(radicale.url.replace("127.0.0.1", "calendars.example"));
    await settings.getByRole("button", { name: "Connect" }).click();
    await expect(settings.getByText("Use https: the password travels there.")).toBeVisible();
    await settings.getByLabel("Server").fill(radicale.url);
    await settings.getByLabel("User or e-mail address").fill("anna@acme.com");
    await settings.getByLabel("App password").fill("wrong");
    await settings.getByLabel("App password").press("Enter");
    await expect(settings.getByText("The server does not accept this name and password.")).toBeVisible();
    await expectAccessible(window);
    await settings.getByLabel("App password").fill("open sesame");
    await settings.getByRole("button", { name: "Connect" }).click();

    const account = settings.getByRole("listitem", { name: "anna@acme.com" });
    await expect(account).toContainText("CalDAV · Works, checked");
    await expect(account.getByRole("switch", { name: "Family" })).toBeChecked();
    await account.getByRole("switch", { name: "Work" }).click();
    await expect(account.getByRole("switch", { name: "Work" })).toBeChecked();
    await expectAccessible(window);
    radicale.setPassword("another");
    await settings.getByRole("tab", { name: "About" }).click();
    await settings.getByRole("tab", { name: "Calendars" }).click();
    await expect(account.getByRole("alert")).toContainText("no longer accepted");
    await expect(account.getByRole("switch", { name: "Work" })).toBeChecked();
    await account.getByRole("button", { name: "Reconnect anna@acme.com" }).click();
    await settings.getByLabel("App password").fill("another");
    await settings.getByRole("button", { name: "Connect" }).click();
    await expect(account).toContainText("Works, checked");
    for (const file of ["parley.db", "parley.db-wal"])
      expect(readFileSync(path.join(studio.home, file)).includes("open sesame")).toBe(false);
    await account.getByRole("button", { name: "Remove anna@acme.com" }).click();
    await window
      .getByRole("dialog", { name: "Remove “anna@acme.com”?" })
      .getByRole("button", { name: "Remove" })
      .click();
    await expect(settings.getByText("No calendar is connected yet.")).toBeVisible();
  } finally {
    await studio.close();
    await marketo.close();
    await radicale.stop();
    await relay.stop();
    await relayStore.close();
    rmSync(folder, { recursive: true });
  }
});

/** The id of the only connection. */
function profileIn(window: Page): Promise<string> {
  return window.evaluate(async () => {
    const { studio } = window as unknown as {
      readonly studio: {
        call(name: string): Promise<{ readonly value: { readonly profile: { readonly id: string } }[] }>;
      };
    };
    return (await studio.call("marketo:list")).value[0]?.profile.id ?? "";
  });
}

/** Has an hourly run been broken off, as it is kept then. */
function refuseHourly(home: string, profile: string): void {
  const store = openEngagement(home, { now: Date.now() });
  keepRefusal(
    { code: "internal", message: "Nobody knows.", retryable: true },
    { store, profile, now: Date.now },
  );
  store.db.close();
}
