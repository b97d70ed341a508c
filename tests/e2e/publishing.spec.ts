import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { answerDialogs } from "#tests/support/answerDialogs.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { serveFolder } from "#tests/support/serveFolder.ts";
import { startPasswordSftp } from "#tests/support/servers/startPasswordSftp.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;

test.beforeEach(async () => {
  studio = await startApp();
});

test.afterEach(async () => {
  await studio.close();
});

/** Changes a dialogue behind the screen's back. */
async function change(
  page: Page,
  id: string,
  part: { status?: "live" | "paused"; name?: string; priority?: number },
) {
  await page.evaluate(
    async ([dialogue, changed]) => {
      const read = await window.studio.call("dialogues:get", { id: dialogue });
      if (!read.ok) throw new Error(read.error.message);
      const { dialogue: before, revision } = read.value;
      const saved = await window.studio.call("dialogues:save", {
        dialogue: { ...before, ...changed },
        revision,
      });
      if (!saved.ok) throw new Error(saved.error.message);
    },
    [id, part] as const,
  );
}

test("a target is added, what is live is reviewed and published, and an earlier publication brought back", async () => {
  const page = studio.window;
  const folder = path.join(studio.home, "site");
  const id = await addDialogue(page, "Product questions", "product-questions");
  await addDialogue(page, "Not yet", "event-registration");
  await change(page, id, { status: "live" });

  await page.keyboard.press("Control+Alt+p");
  const dialog = page.getByRole("dialog", { name: "Publish" });
  await expect(dialog.getByText("Where should your dialogues go?")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Add target" })).toBeFocused();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Add target" }).click();

  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("button", { name: "Add target" }).click();
  await expect(settings.getByRole("heading", { name: "New target" })).toBeFocused();
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(settings.getByText("Fill this in.")).toHaveCount(2);
  await settings.getByLabel("Name").fill("Our site");
  await settings.getByLabel("Folder").fill("site");
  await expect(settings.getByText("The whole path is needed.", { exact: false })).toBeVisible();
  await answerDialogs(studio.app, { open: [folder] });
  await settings.getByRole("button", { name: "Choose…" }).click();
  await expect(settings.getByLabel("Folder")).toHaveValue(folder);
  await settings.getByLabel("Address for visitors").fill("https://acme.com/parley/");
  await settings.getByRole("button", { name: "Try it" }).click();
  await expect(settings.getByText("It works. Nothing is there yet.")).toBeVisible();
  await expectAccessible(page);
  await settings.getByLabel("Address for visitors").press("Enter");
  await expect(settings.getByText("Our site")).toBeVisible();
  await expect(settings.getByRole("button", { name: "Add target" })).toBeFocused();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(dialog.getByText("This is the first publish.", { exact: false })).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: "Product questions" })).toContainText("New");
  await expect(dialog.getByText("1 dialogue does not go out, as it is not live")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(dialog.getByText("https://acme.com/parley/")).toBeVisible();
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["parley.js", "site.js", "index.html"]));
  const first = readFileSync(path.join(folder, "site.js"));
  await dialog.getByRole("button", { name: "Back to the review" }).click();
  await expect(dialog.getByText("Visitors have all this already")).toBeVisible();

  await dialog.getByRole("button", { name: "Make live: Not yet" }).click();
  await expect(dialog.getByRole("listitem").filter({ hasText: "Not yet" })).toContainText("New");
  await expect(dialog.getByRole("tabpanel")).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(dialog.getByText("Visitors have all this already")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Make live: Not yet" })).toBeVisible();

  await change(page, id, { priority: 3 });
  await dialog.getByRole("button", { name: "Look again" }).click();
  await expect(dialog.getByText("Targeting changed")).toBeVisible();
  await dialog.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(dialog.getByText("1 file was sent.")).toBeVisible();

  await dialog.getByRole("tab", { name: "History" }).click();
  await expect(dialog.getByText("On the site")).toHaveCount(1);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: /^Bring back/ }).click();
  await page
    .getByRole("dialog", { name: /^Give visitors/ })
    .getByRole("button", { name: "Bring back" })
    .click();
  await expect(dialog.getByText("1 file was sent.")).toBeVisible();
  expect(readFileSync(path.join(folder, "site.js"))).toEqual(first);
  await dialog.getByRole("tab", { name: "History" }).click();
  await expect(dialog.getByText(/^Brought back what was published/)).toBeVisible();

  await dialog.getByRole("tab", { name: "Install" }).click();
  const line = '<script async src="https://acme.com/parley/parley.js"></script>';
  await expect(dialog.getByRole("textbox", { name: "Line for every page" })).toHaveValue(line);
  await expect(dialog.getByRole("textbox", { name: "Content-Security-Policy" })).toHaveValue(
    "script-src https://acme.com",
  );
  await dialog.getByRole("button", { name: "Copy: Line for every page" }).click();
  await expect(page.getByText("Copied: Line for every page")).toBeVisible();
  expect(await studio.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(line);
  const site = await serveFolder(folder, () => ({}));
  await dialog.getByLabel("Page of your site").fill(`${site.url}install.html`);
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("It runs what was published last.")).toBeVisible();
  await expectAccessible(page);
  await site.close();
});

test("a publish goes on behind its closed dialog, and is stopped from there", async () => {
  const page = studio.window;
  const server = await startPasswordSftp();
  try {
    const id = await addDialogue(page, "Product questions", "product-questions");
    await change(page, id, { status: "live" });
    await page.evaluate(
      async ({ port, user, password, folder, fingerprint }) => {
        const place = { host: "127.0.0.1", port, user, keyFile: "", hostKey: fingerprint, folder };
        const target = { kind: "sftp" as const, id: "t", name: "Our host", address: "", ...place };
        await window.studio.call("secrets:setKeeping", { keeping: "memory" });
        await window.studio.call("targets:save", { target, secret: password });
      },
      { ...server, habits: undefined, files: undefined, stop: undefined },
    );
    let goOn = () => {};
    server.habits.busy = new Promise((resolve) => {
      goOn = resolve;
    });
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Publish" });
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(dialog.getByText("Sending files…")).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Go on working" }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: "Publishing…" }).click();
    await dialog.getByRole("button", { name: "Stop" }).click();
    await expect(dialog.getByText("Stopping…")).toBeVisible();
    goOn();
    await expect(dialog.getByText("Visitors have what they had before.")).toBeVisible();
    await expect(dialog.getByRole("status").filter({ hasText: "Stopped" })).toBeVisible();
    expect([...server.files.keys()].some((name) => name.endsWith("/site.js"))).toBe(false);
    await dialog.getByRole("button", { name: "Look again" }).click();
    await expect(
      dialog.getByText("Publishing again sends only what is missing.", { exact: false }),
    ).toBeVisible();
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(dialog.getByText("files were sent.", { exact: false })).toBeVisible();
    expect(server.files.has("/site/site.js")).toBe(true);
  } finally {
    await server.stop();
  }
});

test("files that somebody else changed are shown, and replaced only when the user says so", async () => {
  const page = studio.window;
  const folder = path.join(studio.home, "site");
  const id = await addDialogue(page, "Product questions", "product-questions");
  await change(page, id, { status: "live" });
  await page.evaluate(async (place) => {
    const target = { kind: "folder" as const, id: "t", name: "Our site", folder: place };
    await window.studio.call("targets:save", { target });
    const made = await window.studio.call("publish:start", { target: "t", despiteWarnings: true });
    if (!made.ok) throw new Error(made.error.message);
  }, folder);
  writeFileSync(path.join(folder, "index.html"), "<h1>Our own page</h1>");

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish" });
  await expect(dialog.getByText("Somebody else changed these files")).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: "index.html" })).toBeVisible();
  const publish = dialog.getByRole("button", { name: "Publish", exact: true });
  await expect(publish).toBeDisabled();
  await expectAccessible(page);
  await dialog.getByRole("switch", { name: "Replace them" }).click();
  await publish.click();
  await expect(dialog.getByText("1 file was sent.")).toBeVisible();
  expect(readFileSync(path.join(folder, "index.html"), "utf8")).toContain("Product questions");

  writeFileSync(path.join(folder, "index.html"), "<h1>Ours again</h1>");
  await dialog.getByRole("tab", { name: "History" }).click();
  await dialog
    .getByRole("button", { name: /^Bring back/ })
    .last()
    .click();
  await page
    .getByRole("dialog", { name: /^Give visitors/ })
    .getByRole("button", { name: "Bring back" })
    .click();
  await expect(dialog.getByRole("listitem").filter({ hasText: "index.html" })).toBeVisible();
  expect(readFileSync(path.join(folder, "index.html"), "utf8")).toContain("Ours again");
  await expect(dialog.getByRole("button", { name: "Look again" })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Replace them and bring back" }).click();
  await expect(dialog.getByText("1 file was sent.")).toBeVisible();
  expect(readFileSync(path.join(folder, "index.html"), "utf8")).toContain("Product questions");

  await page.keyboard.press("Escape");
  const file = path.join(studio.home, "site.zip");
  await page.evaluate(
    (place) =>
      window.studio.call("targets:save", {
        target: { kind: "zip", id: "z", name: "By hand", address: "https://acme.com/parley/", file: place },
      }),
    file,
  );
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await dialog.getByRole("combobox", { name: "Target" }).click();
  await page.getByRole("option", { name: "By hand" }).click();
  await publish.click();
  await expect(dialog.getByText("once you unpack the file", { exact: false })).toBeVisible();
  await expect(dialog.getByText(file)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Open", exact: true })).toBeHidden();

  await page.keyboard.press("Escape");
  await page.getByRole("row", { name: "Product questions" }).dblclick();
  await page.getByRole("button", { name: "Versions", exact: true }).click();
  await expect(page.getByText("On the site")).toBeVisible();
});
