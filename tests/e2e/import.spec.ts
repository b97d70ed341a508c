import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

const fixtures = path.resolve(import.meta.dirname, "../fixtures/import");
const fixture = (name: string) => path.join(fixtures, name);

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(async () => {
  await studio.close();
});

test("files of other programs come in with a report of what could not come along, and can be opened", async () => {
  const { app, window, home } = studio;
  const half = path.join(home, "half.html");
  writeFileSync(half, readFileSync(fixture("story.html"), "utf8").slice(0, 700));
  await answerDialogs(app, {
    open: ["lead.typebot.json", "story.twee", "story.html", "booking.dialog"].map(fixture).concat(half),
  });
  await window.keyboard.press("ControlOrMeta+o");
  const report = window.getByRole("dialog", { name: "Not everything was imported" });
  await expect(report).toContainText("Imported as “Lead qualification”");
  await expect(report).toContainText("Google Sheets was left out, because no card does the same.");
  await expect(report).toContainText("Imported as “Café & tea”");
  await expect(report).toContainText("cut off before its end");
  await expectAccessible(window);
  await report.getByRole("listitem").filter({ hasText: "booking.dialog" }).getByRole("button").click();
  await expect(window.getByRole("textbox", { name: "Dialogue name" })).toHaveValue("Booking");
  await expect(window.getByText("Breakfast is at eight.").first()).toBeVisible();
});

test("a dialogue is drawn as a Mermaid flowchart, as SVG and as PNG", async () => {
  const { app, window, home } = studio;
  await answerDialogs(app, { open: [fixture("lead.typebot.json")] });
  await window.keyboard.press("ControlOrMeta+o");
  await window.getByRole("dialog").getByRole("button", { name: "Open" }).click();
  const drawAs = async (name: string, file: string): Promise<Buffer> => {
    await answerDialogs(app, { save: path.join(home, file) });
    await window.getByRole("button", { name: "Export", exact: true }).click();
    await window.getByRole("menuitem", { name }).click();
    await expect(window.getByText(path.join(home, file))).toBeVisible();
    return readFileSync(path.join(home, file));
  };
  expect((await drawAs("Mermaid diagram…", "a.mmd")).toString()).toMatch(
    /^flowchart LR\n.*"Question: What do you need\?"/s,
  );
  expect((await drawAs("Picture (SVG)…", "a.svg")).toString()).toMatch(
    /^<svg .*What do you need\?.*<\/svg>\n$/s,
  );
  const png = await drawAs("Picture (PNG)…", "a.png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // Bytes 16 to 23: width and height. The cards stand in columns, drawn at twice their size.
  expect(png.readUInt32BE(16)).toBeGreaterThan(5000);
  expect(png.readUInt32BE(20)).toBeGreaterThan(500);
});
