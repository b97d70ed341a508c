import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { createMeetingRecords } from "#main/meetings/createMeetingRecords.ts";
import { createRequests } from "#main/meetings/requests/createRequests.ts";
import { storeFile } from "#main/store/storeFile.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { demoMeeting } from "#tests/support/calendars/demoMeeting.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { radicalePlace } from "#tests/support/meetings/places/radicalePlace.ts";
import { startApp } from "#tests/support/startApp.ts";

const day = 86_400_000;
const half = 1_800_000;
const today = Math.floor(Date.now() / day) * day;
const ten = today + 2 * day + 20 * half;

test("meetings are listed, moved, moved back, given away, followed, marked, exported and cancelled", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-radicale-"));
  const place = await radicalePlace(Date.now(), folder);
  const { anna, bob } = place.calendars;
  const studio = await startApp();
  const { window: page, home, app } = studio;
  try {
    await page.evaluate(
      async ({ server, week, agents }) => {
        const { call } = window.studio;
        await call("secrets:setKeeping", { keeping: "memory" });
        await call("calendars:logIn", { server, user: "anna@acme.com", password: "open sesame" });
        const listed = await call("calendars:list", undefined);
        const account = listed.ok ? (listed.value.accounts[0]?.id ?? "") : "";
        const own = agents.map(({ calendar, ...agent }) => {
          const ref = { account, calendar };
          return { ...agent, workingHours: week, looksAt: [ref], writesTo: ref };
        });
        await call("agents:save", { agents: own, teams: [], holidays: [] });
      },
      {
        server: new URL("/", anna).href,
        week: Object.fromEntries(
          ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((one) => [one, [["09:00", "17:00"]]]),
        ) as never,
        agents: [
          { ...newAgent("anna", "Europe/Berlin"), name: "Anna", email: "anna@acme.com", calendar: anna },
          { ...newAgent("bob", "UTC"), name: "Bob", email: "bob@acme.com", calendar: bob },
        ],
      },
    );
    await page.getByRole("button", { name: "Meetings" }).click();
    await expect(page.getByRole("heading", { name: "No meetings yet" })).toBeVisible();

    const times = { start: ten, end: ten + half };
    const made = await place.adapter.createMeeting(anna, { ...demoMeeting, ...times, key: "request-1" });
    if (!made.ok) throw new Error(made.problem.message);
    const db = new Database(storeFile(home));
    const account = db.prepare<[], { id: string }>("SELECT id FROM calendar_accounts").get()?.id ?? "";
    const records = createMeetingRecords({ db, file: "" });
    const request = {
      ...{ whom: "agent:anna", minutes: 30, snapshotId: "s", sig: "sig", timeZone: "Asia/Kolkata" },
      ...{ name: "Vera", email: "vera@example.com", dialogue: "d", language: "en" },
    };
    const common = { createdAt: today, agent: "anna", calendar: { account, calendar: anna } };
    const { id, etag } = made.value;
    for (const [requestId, start] of [
      ["request-1", ten],
      ["request-2", today - 2 * day],
    ] as const)
      records.settle({
        ...{ state: "booked", ...common, start, end: start + half, entry: { id, etag } },
        request: { ...request, requestId, start: start / 1000 },
      });
    const requests = createRequests({ db, file: "" });
    const wishes = [ten + 4 * day, ten + 5 * day].map((at) => at / 1000);
    requests.take(
      [{ ...request, requestId: "request-3", name: "Wim", email: "wim@example.com", askedAt: today, wishes }],
      "",
      Date.now(),
    );
    const kept = requests.find("request-3");
    if (kept) requests.settle(kept, { state: "yours", reason: "wishes" });
    db.close();
    await page.reload();

    const row = page.getByRole("row").nth(1);
    await expect(row).toContainText("Vera");
    await expect(row).toContainText("(Kolkata)");
    await row.click();
    const panel = page.getByRole("complementary", { name: "Meeting" });
    await expect(panel.getByText("This calendar sends no mails: tell the visitor yourself.")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("row").nth(2).click();
    await expect(page.getByRole("row").nth(2)).toContainText("Requested");
    await expect(panel.getByText("Asked for by the visitor")).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole("button", { name: "Answer in the settings" }).click();
    await expect(page.getByRole("listitem", { name: "Wim" })).toBeVisible();
    await page.keyboard.press("Escape");

    await page.getByRole("combobox", { name: "Dates" }).click();
    await page.getByRole("option", { name: "From … until" }).click();
    const until = new Date(ten + 3 * day).toISOString().slice(0, 10);
    await page.getByLabel("Until", { exact: true }).fill(until);
    await expect(page.getByText("2 of 3 meetings")).toBeVisible();
    await page.getByRole("combobox", { name: "Dates" }).click();
    await page.getByRole("option", { name: "Upcoming" }).click();
    await row.click();

    await panel.getByRole("button", { name: "Reschedule…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("group").nth(1).getByRole("button").first().click();
    await expect(dialog.getByText(/^For the visitor: .*\(Kolkata\)$/)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Move" }).click();
    await expect(panel.getByText("Rescheduled", { exact: true })).toBeVisible();
    expect(await place.entries(anna)).not.toEqual([times]);

    await page.keyboard.press("ControlOrMeta+z");
    await dialog.getByRole("button", { name: "Move" }).click();
    await expect(panel.getByText(/Moved from/)).toHaveCount(2);
    expect(await place.entries(anna)).toEqual([times]);

    await panel.getByRole("button", { name: "Give to another agent…" }).click();
    await dialog.getByRole("radio", { name: "Bob Free" }).check();
    await dialog.getByRole("button", { name: "Give the meeting" }).click();
    await expect(panel.getByText("Given by Anna to Bob")).toBeVisible();
    expect([await place.entries(anna), await place.entries(bob)]).toEqual([[], [times]]);

    await place.move(bob, { start: ten + half, end: ten + 2 * half });
    await page.getByRole("button", { name: "Check calendars" }).click();
    await expect(panel.getByText(/Moved in the calendar from/)).toBeVisible();

    for (const form of ["Week", "Month"]) {
      await page.getByRole("button", { name: form, exact: true }).click();
      const entry = page.getByRole("button", { name: /Vera · Bob Rescheduled$/ });
      const after = page.getByRole("button", { name: `${form} after` });
      await expect(after).toBeVisible();
      // the week after, when this one ends before
      if (form === "Week" && !(await entry.isVisible())) await after.click();
      await expect(entry).toBeVisible();
      await expectAccessible(page);
    }
    await page.getByRole("button", { name: "List", exact: true }).click();
    await panel.getByRole("button", { name: "Cancel the meeting…" }).click();
    await dialog.getByRole("button", { name: "Cancel the meeting" }).click();
    await expect(panel.getByText("Cancelled").first()).toBeVisible();
    expect(await place.entries(bob)).toEqual([]);

    await page.getByRole("button", { name: "Held? 1 to mark" }).click();
    await page.getByRole("row").nth(1).press("Enter");
    await expect(panel).toBeVisible();
    await page.getByRole("row").nth(1).press("Escape");
    await expect(panel).toBeHidden();
    await page.getByRole("row").nth(1).press("Enter");
    await panel.getByRole("button", { name: "Held", exact: true }).click();
    await expect(panel.getByText("Marked as held")).toBeVisible();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(panel.getByText("The mark was taken off")).toBeVisible();

    const file = path.join(folder, "meetings.ics");
    await answerDialogs(app, { save: file });
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: "Export for calendars (.ics)…" }).click();
    await expect(page.getByText("The file is written")).toBeVisible();
    expect(readFileSync(file, "utf8").match(/BEGIN:VEVENT/g)).toHaveLength(1);
  } finally {
    await studio.close();
    await place.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
