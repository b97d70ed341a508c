import { type ElectronApplication, expect, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";

/** What pdf.js draws on outside of browsers. */
type CanvasFactory = {
  create: (
    width: number,
    height: number,
  ) => { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
};

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

/** Of each page that comes out of the printer its words, where they begin and end, and the colours at its corners. */
async function print(app: ElectronApplication) {
  const printed = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBackgroundColor("#ff0000");
    return (
      await window?.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
    )?.toString("base64");
  });
  const pdf = await getDocument({ data: Uint8Array.from(Buffer.from(printed ?? "", "base64")) }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
      const heights = texts.map(({ transform }) => Number(transform[5]));
      const viewport = page.getViewport({ scale: 0.25 });
      const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
      const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(width, height);
      await page.render({ canvas, canvasContext: context, viewport }).promise;
      const colorAt = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)].join();
      return {
        words: texts.map(({ str }) => str).join(" "),
        top: (viewport.viewBox[3] ?? 0) - Math.max(...heights),
        bottom: Math.min(...heights),
        corners: [
          colorAt(1, 1),
          colorAt(width - 2, 1),
          colorAt(1, height - 2),
          colorAt(width - 2, height - 2),
        ],
      };
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
    for (const { corners, top, bottom } of pages) {
      expect(corners).toEqual(corners.map(() => "255,255,255"));
      // a margin on every page, in points
      expect(Math.min(top, bottom)).toBeGreaterThan(30);
    }
    const all = pages.map(({ words }) => words).join(" ");
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
