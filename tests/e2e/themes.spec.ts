import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";
import { themeFileOf } from "#tests/support/themeFileOf.ts";

const meadow = { accent: "rgb(27, 122, 75)", weak: "#6fbf94" };

/** One pixel. */
const face = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The first such element of the chat in the preview that is shown. */
function inPreview(window: Page, selector: string) {
  return window
    .frameLocator('iframe[title="The chat as visitors see it"]:not([data-waiting])')
    .locator(selector)
    .first();
}

/** Chooses the test's file of this kind for the theme. */
async function giveFile(window: Page, kind: "font" | "sound"): Promise<void> {
  const { file, content } = themeFileOf(kind);
  const input = window.locator(`[data-file="${kind}.file"]`);
  await input.setInputFiles({ name: file.name, mimeType: "application/octet-stream", buffer: content });
}

test("a theme is made, mended, undone, seen in the very widget, given to a dialogue and exported", async () => {
  const studio = await startApp();
  const { window } = studio;
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-themes-"));
  try {
    const id = await addDialogue(window, "Product questions", "product-questions");

    await test.step("from the gallery", async () => {
      await window.getByRole("button", { name: "Themes" }).click();
      await expect(window.getByRole("heading", { name: "Make the chat look like your site" })).toBeVisible();
      await window.getByRole("button", { name: "New theme" }).first().click();
      const gallery = window.getByRole("dialog", { name: "New theme" });
      await expect(gallery.getByRole("radio")).toHaveCount(10);
      await expectAccessible(window);
      await gallery.getByRole("radio", { name: "Meadow" }).click();
      await gallery.getByRole("button", { name: "Create theme" }).click();
      await expect(window.getByLabel("Theme name")).toHaveValue("Meadow");
    });

    await test.step("the preview is the widget, in the theme's colours", async () => {
      await expect(inPreview(window, ".visitor .bubble")).toHaveCSS("background-color", meadow.accent);
      await expectAccessible(window);
    });

    await test.step("a text that is hard to read is told, and mended at one click", async () => {
      const accent = window.getByRole("group", { name: "Accent" });
      await accent.getByRole("textbox", { name: "Text on it", exact: true }).fill(meadow.weak);
      await expect(accent.getByRole("status")).toContainText("hard to read");
      await accent.getByRole("button", { name: /use the nearest colour that can be read/ }).click();
      await expect(accent.getByRole("status")).toContainText("easy to read");
      await window.keyboard.press("ControlOrMeta+z");
      await expect(accent.getByRole("textbox", { name: "Text on it", exact: true })).toHaveValue(meadow.weak);
      await window.keyboard.press("ControlOrMeta+z");
      await expect(accent.getByRole("status")).toContainText("easy to read");
      await expect(window.getByRole("button", { name: "Redo: change colours" })).toBeEnabled();
    });

    await test.step("a change is seen in the preview, and saved", async () => {
      await window
        .getByRole("group", { name: "Accent" })
        .getByRole("textbox", { name: "Accent", exact: true })
        .fill("#7a1fa2");
      await expect(inPreview(window, ".visitor .bubble")).toHaveCSS("background-color", "rgb(122, 31, 162)");
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
      await window.getByRole("tab", { name: "Header and avatar" }).click();
      await window.getByRole("combobox", { name: "Avatar" }).click();
      await window.getByRole("option", { name: "A picture" }).click();
      const picture = window.locator('[data-file="bot.picture"]');
      await picture.setInputFiles({ name: "not.png", mimeType: "image/png", buffer: Buffer.from("<html>") });
      await expect(window.getByText("This picture cannot be read.", { exact: false })).toBeVisible();
      await picture.setInputFiles({ name: "face.png", mimeType: "image/png", buffer: face });
      await expect(inPreview(window, "header canvas")).toBeVisible();
      await window.getByRole("tab", { name: "Font" }).click();
      await window.getByRole("combobox", { name: "Font from" }).click();
      await window.getByRole("option", { name: "A file of your own" }).click();
      await giveFile(window, "font");
      await expect(inPreview(window, ".panel")).toHaveCSS("font-family", /^parley-/);
      await window.getByRole("tab", { name: "Behaviour" }).click();
      await window.getByRole("combobox", { name: "Sound" }).click();
      await window.getByRole("option", { name: "A file of your own" }).click();
      await giveFile(window, "sound");
      await expect(window.getByText("a.wav ·", { exact: false })).toBeVisible();
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
      await window.getByRole("button", { name: "All themes" }).click();
      await expect(window.getByRole("list", { name: "Themes" }).getByRole("listitem")).toHaveCount(1);
      await expectAccessible(window);
      await window.getByRole("button", { name: "All dialogues" }).click();
    });

    await test.step("a dialogue takes it, with a value of its own", async () => {
      await window.evaluate((dialogue) => {
        location.hash = `#/dialogue/${dialogue}`;
      }, id);
      await window.getByRole("combobox", { name: "Theme" }).click();
      await window.getByRole("option", { name: "Meadow" }).click();
      await window.getByRole("button", { name: "Look at it and change more…" }).click();
      const look = window.getByRole("region", { name: "Look of this dialogue" });
      await look.getByRole("tab", { name: "Shape and place" }).click();
      await look.getByRole("textbox", { name: "Corner radius" }).fill("3");
      await expect(inPreview(window, ".panel")).toHaveCSS("border-top-left-radius", "3px");
      await expectAccessible(window);
      await look.getByRole("button", { name: "Corner radius: as the theme has it" }).click();
      await expect(look.getByRole("textbox", { name: "Corner radius" })).toHaveValue("28");
      await window.keyboard.press("ControlOrMeta+z");
      await expect(look.getByRole("textbox", { name: "Corner radius" })).toHaveValue("3");
      await look.getByRole("button", { name: "Close", exact: true }).click();
      await expect(window.getByText("Saved", { exact: true })).toBeVisible();
    });

    await test.step("visitors of the export see it", async () => {
      await answerDialogs(studio.app, { open: [folder], save: folder });
      await window.getByRole("button", { name: "Export", exact: true }).click();
      await window.getByRole("menuitem", { name: "Bundle in a folder…" }).click();
      await expect(window.getByRole("dialog", { name: "Your bundle is ready" })).toBeVisible();
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
      const scripts = files.filter((file) => file.endsWith(".js"));
      const said = scripts.map((file) => readFileSync(path.join(folder, file), "utf8"));
      expect(said.filter((script) => script.includes("#7a1fa2"))).not.toEqual([]);
      for (const kind of ["font", "sound"] as const) {
        const carried = themeFileOf(kind).content.toString("base64");
        expect(said.filter((script) => script.includes(carried))).toHaveLength(1);
      }
    });
  } finally {
    await studio.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a theme that is in use is not deleted by the way; a deleted one comes back", async () => {
  const { window, close } = await startApp();
  try {
    await addDialogue(window, "Product questions", "product-questions");
    await window.getByRole("button", { name: "Themes" }).click();
    await window.getByRole("button", { name: "New theme" }).first().click();
    await window.getByRole("button", { name: "Create theme" }).click();
    await window.getByRole("button", { name: "All themes" }).click();
    const cards = window.getByRole("list", { name: "Themes" }).getByRole("listitem");
    await cards.getByRole("button", { name: "Actions for Cobalt" }).click();
    await window.getByRole("menuitem", { name: "Make it the site’s theme" }).click();
    await expect(cards.getByText("Site’s theme")).toBeVisible();

    await cards.getByRole("button", { name: "Cobalt", exact: false }).first().focus();
    await window.keyboard.press("Delete");
    await window
      .getByRole("dialog", { name: "Delete “Cobalt”?" })
      .getByRole("button", { name: "Cancel" })
      .click();
    await expect(cards).toHaveCount(1);

    await cards.getByRole("button", { name: "Cobalt", exact: false }).first().focus();
    await window.keyboard.press("Delete");
    await window.getByRole("button", { name: "Delete anyway" }).click();
    await expect(cards).toHaveCount(0);
    await window
      .getByRole("dialog", { name: "“Cobalt” was deleted" })
      .getByRole("button", { name: "Undo" })
      .click();
    await expect(cards.getByText("Site’s theme")).toBeVisible();
  } finally {
    await close();
  }
});

const shop = `<!doctype html><html lang="en"><head><title>Acme Shop</title><style>
body { margin: 0; background: #fff8ec; color: #33271a; font-family: Georgia, serif; }
button { background: #b4371f; color: #fff; border: 0; border-radius: 6px; padding: 12px 20px; font: inherit }
a { color: #8a2d1a }
</style></head><body><h1>Everything for the garden</h1><p>Spades, seeds and all that one needs to grow something good.
<a href="/more">Read more</a></p><button>Buy now</button></body></html>`;

/** Does what no page that is only looked at should get away with. */
const hostile = `<!doctype html><title>Trap</title><style>body{background:#101820;color:#eee}</style>
<p>A page with enough text on it to be read, and with a script that tries what it can.</p><script>
alert("hello"); print(); open("https://example.com/"); navigator.mediaDevices?.getUserMedia({ audio: true });
const link = document.createElement("a"); link.href = "/file"; link.download = "x.bin"; document.body.append(link); link.click();
</script>`;

test("a theme is read from a web page, and from none that does not answer", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const page = { "/": shop, "/trap": hostile }[request.url ?? ""];
    response.writeHead(page ? 200 : 404, { "content-type": "text/html" });
    response.end(page ?? "<p>Not here.</p>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const studio = await startApp();
  const { window, app } = studio;
  try {
    await window.getByRole("button", { name: "Themes" }).click();
    await window.getByRole("button", { name: "Read from a web page" }).first().click();
    const dialog = window.getByRole("dialog", { name: "Read a theme from a web page" });
    const read = async (address: string) => {
      await dialog.getByLabel("Address of the page").fill(address);
      await dialog.getByRole("button", { name: "Read", exact: true }).click();
    };
    const problem = dialog.getByLabel("Address of the page");

    await read("nothing");
    await expect(problem).toHaveAccessibleDescription(/not the address of a web page/);
    await read("http://127.0.0.1:9/");
    await expect(problem).toHaveAccessibleDescription(/did not answer/);
    await read(`${url}/gone`);
    await expect(problem).toHaveAccessibleDescription(/error 404/);

    await read(`${url}/trap`);
    await expect(dialog.getByText("Read from “Trap”")).toBeVisible();
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(asked).not.toContain("/file");

    await read(url);
    await expect(dialog.getByText("Read from “Acme Shop”")).toBeVisible();
    await expectAccessible(window);
    await dialog.getByRole("button", { name: "Create theme" }).click();
    await expect(window.getByLabel("Theme name")).toHaveValue("Acme Shop");
    const colors = (name: string) =>
      window.getByRole("group", { name, exact: true }).getByRole("textbox", { name, exact: true });
    await expect(colors("Accent")).toHaveValue("#b4371f");
    await expect(colors("Background")).toHaveValue("#fff8ec");
  } finally {
    await studio.close();
    server.close();
  }
});
