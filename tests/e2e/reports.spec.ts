import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

const day = 86_400_000;

/** What a webhook was sent of 80 visits in the last days: of those who saw the newer version more answered. */
function bodies(now: number, welcome: string): string[] {
  return Array.from({ length: 80 }, (_, visit) => {
    const isNew = visit >= 40;
    const at = new Date(now - (isNew ? 2 : 5) * day).toISOString();
    const came = isNew ? visit % 4 !== 0 : visit % 4 === 0;
    const events = ["triggered", ...(came ? ["opened", "engaged", "captured", "completed"] : [])];
    const common = {
      ...{
        at,
        dialogue: visit % 8 === 7 ? "d2" : welcome,
        dialogueName: visit % 8 === 7 ? "Help" : "Welcome",
      },
      ...{ version: isNew ? "v2" : "v1", conversation: `c${visit}`, visitor: `b${visit}`, language: "en" },
      page: visit % 2 === 0 ? "https://www.acme.com/pricing?x=1" : "https://www.acme.com/",
    };
    const path = [["try", visit % 4 === 0 ? "a" : "b"]];
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
    await addSplit(window, welcome);
    writeFileSync(log, [...bodies(Date.now(), welcome), "{ broken"].join("\n"));
    await window.getByRole("button", { name: "Reports" }).click();
    await expect(window.getByText("No visitor has been counted yet")).toBeVisible();
    await answerDialogs(app, { open: [log] });
    await window.getByRole("button", { name: "Import events" }).click();
    await expect(window.getByText(/new events from log\.jsonl.*Line 81 holds no event/)).toBeVisible();
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

    await test.step("of one dialogue the versions are compared", async () => {
      await table.getByRole("button", { name: "Welcome" }).click();
      await expect(table.getByRole("row")).toHaveCount(2);
      const versions = window.getByRole("region", { name: "Versions" });
      await expect(versions.getByText(/The newest version does better.*hardly chance/)).toBeVisible();
      await expect(versions.getByRole("row")).toHaveCount(3);
      const split = window.getByRole("region", { name: "Split: Short / Long" });
      await expect(
        split.getByText(/too few visits yet to compare Short \(100%\) with Long \(100%\)/),
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

    await window.getByRole("button", { name: "All dialogues" }).click();
    await expect(window.getByRole("button", { name: "Reports" })).toBeVisible();
  } finally {
    await studio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

function readText(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}

/** Puts a split between the start of a blank dialogue and what follows. */
async function addSplit(page: Page, id: string): Promise<void> {
  await page.evaluate(async (dialogue) => {
    const read = await window.studio.call("dialogues:get", { id: dialogue });
    if (!read.ok) throw new Error(read.error.message);
    const arms = [
      { id: "a", label: "Short", weight: 1 },
      { id: "b", label: "Long", weight: 1 },
    ];
    const split = { id: "try", kind: "split" as const, position: { x: 400, y: 0 }, data: { arms } };
    const { nodes } = read.value.dialogue;
    await window.studio.call("dialogues:save", {
      dialogue: { ...read.value.dialogue, nodes: [...nodes, split] },
      revision: read.value.revision,
    });
  }, id);
}
