import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import Database from "better-sqlite3";
import { openEngagement } from "#main/marketo/engagement/openEngagement.ts";
import { createMeetingChanges } from "#main/meetings/changes/createMeetingChanges.ts";
import { createMeetingRecords } from "#main/meetings/createMeetingRecords.ts";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { startApp } from "#tests/support/startApp.ts";

const day = 86_400_000;

/**
 * What a webhook was sent of 80 visits in the last days: of those who saw the newer version more answered, and some of them
 * stopped at the question. `start`: the card that they began at.
 */
function bodies(now: number, welcome: string, start: string): string[] {
  return Array.from({ length: 80 }, (_, visit) => {
    const isNew = visit >= 40;
    const at = new Date(now - (isNew ? 2 : 5) * day).toISOString();
    const came = isNew ? visit % 4 !== 0 : visit % 4 === 0;
    const end = visit % 8 === 6 ? [] : ["completed"];
    const events = ["triggered", ...(came ? ["opened", "engaged", "captured", ...end] : [])];
    const common = {
      ...{
        at,
        dialogue: visit % 8 === 7 ? "d2" : welcome,
        dialogueName: visit % 8 === 7 ? "Help" : "Welcome",
      },
      ...{ version: isNew ? "v2" : "v1", conversation: `c${visit}`, visitor: `b${visit}`, language: "en" },
      page: visit % 2 === 0 ? "https://www.acme.com/pricing?x=1" : "https://www.acme.com/",
    };
    const path = [
      [start, "next"],
      ["try", visit % 4 === 0 ? "a" : "b"],
    ];
    const attribute = { attribute: "lead.email", value: "ada@example.com" };
    return reportsBody(
      events.map((event) => ({
        id: `${visit}-${event}`,
        event,
        ...common,
        ...(event === "captured" && attribute),
        ...(event === "opened" && { path }),
      })),
      now,
    );
  });
}

test("a webhook's log is imported, read by dialogue and version, and saved", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-reports-"));
  const [log, csv, png] = ["log.jsonl", "report.csv", "chart.png"].map((name) => path.join(folder, name));
  if (log === undefined || csv === undefined || png === undefined) return;
  const studio = await startApp();
  const { window, app } = studio;
  try {
    const welcome = await addDialogue(window, "Welcome");
    const start = await addSplit(window, welcome);
    const ahead = { id: "ahead", event: "triggered", at: "2090-01-01T00:00:00.000Z", dialogue: welcome };
    const lines = [...bodies(Date.now(), welcome, start), "{ broken", JSON.stringify(ahead)];
    writeFileSync(log, lines.join("\n"));
    await window.getByRole("button", { name: "Reports" }).click();
    await expect(window.getByText("No visitor has been counted yet")).toBeVisible();
    await answerDialogs(app, { open: [log] });
    await window.getByRole("button", { name: "Import events" }).click();
    await expect(
      window.getByText(/new events from log\.jsonl.*Line 81 holds no event\. 1 event is left out/),
    ).toBeVisible();
    const table = window.getByRole("region", { name: "Figures" });
    await expect(table.getByRole("row", { name: /^Welcome 70 / })).toBeVisible();
    await expect(table.getByRole("row", { name: /^Help 10 / })).toBeVisible();
    await expect(window.getByRole("img", { name: /by day/ }).locator("canvas")).toBeVisible();
    await expectAccessible(window);

    await test.step("what comes again counts once", async () => {
      await window.getByRole("button", { name: "Import events" }).click();
      await expect(window.getByText(/^0 new events from log\.jsonl/)).toBeVisible();
      await expect(table.getByRole("row", { name: /^Welcome 70 / })).toBeVisible();
    });

    await test.step("all there is goes from the first day until today", async () => {
      await window.getByRole("combobox", { name: "Period" }).click();
      await window.getByRole("option", { name: "All there is" }).click();
      const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString().slice(0, 10);
      await expect(window.getByLabel("From")).toHaveValue(daysAgo(5));
      await expect(window.getByLabel("Until")).toHaveValue(daysAgo(0));
      await expect(table.getByRole("row", { name: /^Welcome 70 / })).toBeVisible();
    });

    await test.step("the funnel tells its steps one by one, and is saved", async () => {
      const funnel = window.getByRole("region", { name: "How far visits come" });
      const reader = funnel.getByRole("slider");
      await reader.focus();
      await window.keyboard.press("End");
      await expect(funnel.getByText(/^Completed: 35 of 80 visits, 43.8% .likely between 3/)).toBeVisible();
      await expect(reader).toHaveAttribute("aria-valuetext", /^Completed: 35 of 80/);
      await reader.hover({ position: { x: 5, y: 60 } });
      await expect(funnel.getByText("80 visits were shown the chat.")).toBeVisible();
      await answerDialogs(app, { save: csv });
      await funnel.getByRole("button", { name: "Save the funnel as CSV" }).click();
      await expect.poll(() => readText(csv)).toContain("Address given,40,0.5,");
      await answerDialogs(app, { save: png });
      await funnel.getByRole("button", { name: "Save the funnel as a picture" }).click();
      await expect.poll(() => readText(png).slice(1, 4)).toBe("PNG");
      rmSync(csv);
      rmSync(png);
    });

    await test.step("of one dialogue the versions are compared", async () => {
      await table.getByRole("button", { name: "Welcome" }).click();
      await expect(table.getByRole("row")).toHaveCount(2);
      const versions = window.getByRole("region", { name: "Versions" });
      await expect(versions.getByText(/The newest version does better.*hardly chance/)).toBeVisible();
      await expect(versions.getByRole("row")).toHaveCount(3);
      const split = window.getByRole("region", { name: "Split: Short / Long" });
      await expect(
        split.getByText(/too few visits yet to compare Short \(100%\) with Long \(80%\)/),
      ).toBeVisible();
      await expectAccessible(window);
    });

    await test.step("the table by page is saved for a spreadsheet, the chart as a picture", async () => {
      await window.getByRole("combobox", { name: "Table by" }).click();
      await window.getByRole("option", { name: "Page" }).click();
      await expect(
        table.getByRole("button", { name: "https://www.acme.com/pricing", exact: true }),
      ).toBeVisible();
      await answerDialogs(app, { save: csv });
      await window.getByRole("button", { name: "Save the table as CSV" }).click();
      await expect.poll(() => readText(csv)).toContain("Page,Shown,Opened");
      expect(readText(csv)).toContain("https://www.acme.com/pricing,40,");
      await answerDialogs(app, { save: png });
      await window.getByRole("button", { name: "Save the chart as a picture" }).click();
      await expect.poll(() => readText(png).slice(1, 4)).toBe("PNG");
    });

    await test.step("where visitors stop is drawn on the canvas, and taken away again", async () => {
      await window.getByRole("button", { name: "See on the canvas" }).click();
      const canvas = window.locator("[data-canvas]");
      await expect(canvas.getByRole("img", { name: "25 of 35 visits went this way (71.4%)" })).toHaveText(
        "71.4%",
      );
      const stop = "5 of the 25 visits that came here went no further (20%)";
      await expect(canvas.getByRole("img", { name: stop })).toHaveText("5 · 20%");
      await expectAccessible(window);
      const bar = window.getByRole("region", { name: "Where visitors stop" });
      await bar.getByRole("button", { name: /Question.*Size/ }).click();
      await expect(canvas.locator('[data-id="ask"].selected')).toBeVisible();
      await bar.getByRole("combobox", { name: "Version" }).click();
      await window
        .getByRole("option", { name: /^Since/ })
        .first()
        .click();
      await expect(canvas.getByRole("img", { name: /25 of 25 visits/ })).toHaveCount(2);
      await window.getByRole("button", { name: "Show where visitors stop" }).click();
      await expect(bar).toBeHidden();
      await expect(canvas.getByRole("img", { name: /visits went this way/ })).toHaveCount(0);
      await expect(window.getByRole("button", { name: /^Undo/ })).toBeDisabled();
    });

    await test.step("visits are forgotten once it is said how many", async () => {
      await window.evaluate(() => {
        location.hash = "#/reports";
      });
      await window.getByRole("button", { name: "Forget visits" }).click();
      const dialog = window.getByRole("dialog", { name: "Forget visits for good?" });
      await expect(dialog.getByText("No visit is like that.")).toBeVisible();
      const forget = dialog.getByRole("button", { name: "Forget visits" });
      await expect(forget).toBeDisabled();
      await dialog.getByRole("combobox", { name: "Which" }).click();
      await window.getByRole("option", { name: "All there are" }).click();
      await expect(dialog.getByText("80 visits go.")).toBeVisible();
      await expectAccessible(window);
      await forget.click();
      await expect(window.getByText("80 visits were forgotten")).toBeVisible();
      await expect(window.getByText("No visitor has been counted yet")).toBeVisible();
    });

    await test.step("meetings are counted by dialogue and agent, also where no visit is", async () => {
      const db = new Database(path.join(studio.home, "parley.db"));
      const store = { db, file: db.name };
      const { request } = keepMeeting(store, { createdAt: Date.now() });
      createMeetingChanges(store, createMeetingRecords(store)).note({
        ...{ meeting: request.requestId, at: Date.now() },
        change: { kind: "marked", as: "held" },
      });
      db.close();
      await window.getByRole("button", { name: "All dialogues" }).click();
      await window.getByRole("button", { name: "Reports" }).click();
      const meetings = window.getByRole("region", { name: "Meetings" });
      await expect(
        meetings.getByRole("row", { name: "A dialogue that is gone 1 0 1 0 1 (100%) 0 (0%)" }),
      ).toBeVisible();
      await meetings.getByRole("combobox", { name: "Table by" }).click();
      await window.getByRole("option", { name: "Agent" }).click();
      await expect(meetings.getByRole("row", { name: "anna 1 0 1 0 1 (100%) 0 (0%)" })).toBeVisible();
      rmSync(csv);
      await answerDialogs(app, { save: csv });
      await meetings.getByRole("button", { name: "Save the meetings as CSV" }).click();
      await expect.poll(() => readText(csv)).toContain("anna,1,0,1,0,1,0");
      await expectAccessible(window);
    });

    await window.getByRole("button", { name: "All dialogues" }).click();
    await expect(window.getByRole("button", { name: "Reports" })).toBeVisible();

    await test.step("what Marketo tells is counted, said, and can be left out", async () => {
      keepConversation(studio.home, welcome);
      await window.getByRole("button", { name: "Reports" }).click();
      await expect(
        window.getByText(/Marketo tells of 1 of these visits.*1 is known from there/),
      ).toBeVisible();
      await expect(table.getByRole("row", { name: /^Not told 1 1 1 0 0 1 / })).toBeVisible();
      await expectAccessible(window);
      await window.getByRole("combobox", { name: "Source" }).click();
      await window.getByRole("option", { name: /^The site/ }).click();
      await expect(window.getByText(/^Answered: 0 of 0 visits/)).toBeVisible();
      await expect(window.getByText(/Marketo tells of/)).toBeHidden();
    });
  } finally {
    await studio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Keeps a conversation as it is read back from the capture form. */
function keepConversation(home: string, dialogue: string): void {
  const { db } = openEngagement(home, { now: 0 });
  const insert = db.prepare(
    `INSERT INTO events (profile, lead, key, at, what, dialogue, conversation, detail, state)
     VALUES ('m', 7, ?, ?, ?, ?, 'c-marketo', '', 'done')`,
  );
  for (const what of ["engaged", "goal"]) insert.run(`c-marketo:${what}`, Date.now(), what, dialogue);
  db.prepare("INSERT INTO sources (profile, read_at) VALUES ('m', ?)").run(Date.now());
  db.close();
}

function readText(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}

/** Makes of a blank dialogue one with a split after its start, and answers the start's id. */
async function addSplit(page: Page, id: string): Promise<string> {
  return page.evaluate(async (dialogue) => {
    const read = await window.studio.call("dialogues:get", { id: dialogue });
    if (!read.ok) throw new Error(read.error.message);
    const start = read.value.dialogue.nodes.find(({ kind }) => kind === "start");
    if (!start) throw new Error("No start");
    const arms = [
      { id: "a", label: "Short", weight: 1 },
      { id: "b", label: "Long", weight: 1 },
    ];
    const text = { en: "Size?" };
    const nodes = [
      { ...start, position: { x: 0, y: 0 } },
      { id: "try", kind: "split" as const, position: { x: 400, y: 0 }, data: { arms } },
      { id: "tell", kind: "message" as const, position: { x: 800, y: -120 }, data: { text } },
      { id: "ask", kind: "question" as const, position: { x: 800, y: 120 }, data: { text, answers: [] } },
    ];
    const edges = [
      { id: "e1", from: { node: start.id, port: "next" }, to: { node: "try" } },
      { id: "e2", from: { node: "try", port: "a" }, to: { node: "tell" } },
      { id: "e3", from: { node: "try", port: "b" }, to: { node: "ask" } },
    ];
    const saved = await window.studio.call("dialogues:save", {
      dialogue: { ...read.value.dialogue, nodes, edges },
      revision: read.value.revision,
    });
    if (!saved.ok) throw new Error(saved.error.message);
    return start.id;
  }, id);
}
