import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { makePdf } from "#tests/support/makePdf.ts";
import { startApp } from "#tests/support/startApp.ts";

const made = dialogueOf(
  { d: ["document", { text: { en: "Read this" }, title: { en: "The guide" } }], end: ["end", {}] },
  ["start.next > d", "d.next > end"],
  { id: "guide", name: "Guide" },
);
/** With its cards apart, so that they are not laid out when it is opened. */
const guide = {
  ...made,
  nodes: made.nodes.map((node, index) => ({ ...node, position: { x: index * 320, y: 0 } })),
};

test("a PDF chosen from the disk goes with the dialogue, and is read in the simulator", async () => {
  const { app, window: studio, home, close } = await startApp();
  try {
    const [text, pdf] = [path.join(home, "letter.pdf"), path.join(home, "pumps.pdf")];
    writeFileSync(text, "Not a PDF at all");
    writeFileSync(pdf, makePdf(["Our pumps", "Their prices"]));
    await studio.evaluate(async (document) => {
      await window.studio.call("dialogues:importText", { name: "guide", text: document });
      location.hash = "#/dialogue/guide";
    }, JSON.stringify(guide));
    await studio.locator(".react-flow__node", { hasText: "Read this" }).click();
    const inspector = studio.getByRole("complementary", { name: "Inspector" });
    const choose = inspector.getByRole("button", { name: "File that goes with the dialogue" });

    await answerDialogs(app, { open: [text] });
    await choose.click();
    await expect(inspector.getByText("This file is not a PDF.")).toBeVisible();
    await answerDialogs(app, { open: [pdf] });
    await choose.click();
    await expect(inspector.getByText(/^pumps\.pdf ·/)).toBeVisible();
    await expect(inspector.getByText("This file is not a PDF.")).toBeHidden();
    await expectAccessible(studio);
    await studio.keyboard.press("ControlOrMeta+z");
    await expect(inspector.getByText(/^pumps\.pdf ·/)).toBeHidden();
    await studio.keyboard.press("ControlOrMeta+Shift+z");
    await expect(inspector.getByText(/^pumps\.pdf ·/)).toBeVisible();

    const simulator = studio.getByRole("region", { name: "Simulator" });
    if (await simulator.isHidden()) await studio.getByRole("button", { name: "Simulate" }).click();
    const chat = simulator.frameLocator("iframe");
    // The simulation begins anew once the last change is saved, and the open document goes with the old one.
    const page = chat.getByRole("group", { name: "Page 1 of 2" });
    await expect(async () => {
      await chat.getByRole("button", { name: "The guide" }).click({ timeout: 2000 });
      await expect(page).toContainText("Our pumps", { timeout: 4000 });
    }).toPass();
    await studio.screenshot({ path: "artifacts/screens/document.png" });

    const kept = path.join(home, "kept.pdf");
    await app.evaluate(({ session }, file) => {
      session.defaultSession.on("will-download", (_, item) => item.setSavePath(file));
    }, kept);
    await chat.getByRole("link", { name: "Download" }).click();
    await expect(() => expect(readFileSync(kept)).toEqual(readFileSync(pdf))).toPass();
  } finally {
    await close();
  }
});
