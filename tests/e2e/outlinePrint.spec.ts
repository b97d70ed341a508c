import { type ElectronApplication, expect, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";

const long = Array.from({ length: 60 }, (_, line) => `line ${line + 1} of it`).join("\n");
const steps = Array.from({ length: 40 }, (_, index) => `m${index + 1}`);
const sample = dialogueOf(
  {
    long: ["message", { text: { en: long } }],
    ...Object.fromEntries(steps.map((id) => [id, ["message", { text: { en: `Step ${id}` } }] as const])),
  },
  [
    "start.next > long",
    "long.next > m1",
    ...steps.slice(1).map((id, index) => `${steps[index]}.next > ${id}`),
  ],
  { id: "long", name: "A long one" },
);

const short = dialogueOf({ end: ["end", {}] }, ["start.next > end"], { id: "short", name: "A short one" });

/** The words of each page that comes out of the printer. */
async function print(app: ElectronApplication): Promise<string[]> {
  const printed = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({}))?.toString("base64"),
  );
  const pdf = await getDocument({ data: Uint8Array.from(Buffer.from(printed ?? "", "base64")) }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
}

test("an outline is printed whole, over several pages, black on white where the studio is dark", async () => {
  const { app, window, close } = await startApp();
  try {
    const id = await importDialogue(window, sample);
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
      document.documentElement.dataset.appearance = "dark";
    }, id);
    await window.locator(".react-flow__node").first().waitFor();
    await window.keyboard.press("Control+Shift+u");
    const outline = window.getByRole("region", { name: "Outline" });
    await expect(outline.getByRole("heading", { name: "A long one" })).toBeVisible();

    await window.emulateMedia({ media: "print" });
    const ink = await outline
      .getByRole("textbox")
      .first()
      .evaluate((field) => getComputedStyle(field).color);
    expect(ink).toBe("rgb(0, 0, 0)");
    await window.emulateMedia({ media: null });

    const pages = await print(app);
    expect(pages.length).toBeGreaterThan(2);
    const all = pages.join(" ");
    for (const words of ["A long one", "line 1 of it", "line 60 of it", "Step m1", "Step m40"])
      expect(all).toContain(words);
    expect(all).not.toContain("Show the simulator");

    const brief = await importDialogue(window, short);
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, brief);
    await window
      .getByRole("banner")
      .getByRole("heading", { name: "A short one" })
      .waitFor({ state: "attached" });
    await window.keyboard.press("Control+Shift+u");
    await expect(outline.getByRole("heading", { name: "A short one" })).toBeVisible();
    expect(await print(app)).toHaveLength(1);
  } finally {
    await close();
  }
});
