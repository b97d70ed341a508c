import { expect, type Page, test } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";

let studio: StudioApp;
let ids: Record<"first" | "second", string>;

test.beforeEach(async () => {
  studio = await startApp();
  const { window } = studio;
  const first = dialogueOf(
    {
      m1: ["message", { text: { en: "Book a demo", "pt-BR": "Start a demo in Portuguese" } }],
      m2: ["message", { text: { en: "The demo can start" } }],
    },
    ["start.next > m1", "m1.next > m2"],
    { id: "first", name: "First", languages: ["en", "pt-BR"] },
  );
  const second = dialogueOf({ m1: ["message", { text: { en: "Our demo" } }] }, ["start.next > m1"], {
    id: "second",
    name: "Second",
  });
  ids = { first: await importDialogue(window, first), second: await importDialogue(window, second) };
});

test.afterEach(async () => {
  await studio.close();
});

const dialog = (window: Page) => window.getByRole("dialog", { name: "Find in all dialogues" });

async function open(window: Page, id: string): Promise<void> {
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await window
    .getByRole("button", { name: "Close the simulator" })
    .or(window.locator(".react-flow__node"))
    .first()
    .waitFor();
}

/** Opens the search in all dialogues, for a word. */
async function look(window: Page, word: string): Promise<void> {
  await window.keyboard.press("Control+Shift+f");
  await dialog(window).getByRole("textbox", { name: "Find", exact: true }).fill(word);
}

const stored = (page: Page, id: string) =>
  page.evaluate(async (dialogue) => {
    const read = await window.studio.call("dialogues:get", { id: dialogue });
    if (!read.ok) throw new Error(read.error.message);
    return read.value.dialogue.nodes.map(({ data }) => data);
  }, id);

const rename = (page: Page, id: string, name: string) =>
  page.evaluate((input) => window.studio.call("dialogues:rename", input), { id, name });

test("a replacement in all dialogues is taken back, in one that was opened and edited in between too", async () => {
  const { window } = studio;
  const before = [await stored(window, ids.first), await stored(window, ids.second)];
  await open(window, ids.first);
  await look(window, "demo");
  await dialog(window).getByRole("button", { name: "Replace", exact: true }).click();
  await dialog(window).getByRole("textbox", { name: "Replace by" }).fill("call");
  await expectAccessible(window);
  await dialog(window).getByRole("button", { name: "Replace 4 in 2 dialogues" }).click();
  await expect(window.getByText("4 places replaced in 2 dialogues")).toBeVisible();
  await expect.poll(async () => JSON.stringify(await stored(window, ids.second))).toContain("Our call");

  await open(window, ids.second);
  const name = window.getByRole("textbox", { name: "Dialogue name" });
  await expect(name).toHaveValue("Second");
  await name.fill("Renamed");
  await name.press("Enter");
  await window.getByRole("button", { name: "Take back" }).click();
  await expect(window.getByText("Everything is as it was before")).toBeVisible();
  await expect(window.locator(".react-flow__node").filter({ hasText: "Our demo" })).toBeVisible();
  await expect(window.getByText("Saved", { exact: true })).toBeVisible();
  expect([await stored(window, ids.first), await stored(window, ids.second)]).toEqual(before);
  await expect(name).toHaveValue("Renamed");
  await window.getByRole("button", { name: "Undo: take a replacement back" }).click();
  await expect(window.locator(".react-flow__node").filter({ hasText: "Our call" })).toBeVisible();
});

test("what was changed after the preview is not replaced, but shown anew", async () => {
  const { window } = studio;
  await look(window, "demo");
  await dialog(window).getByRole("button", { name: "Replace", exact: true }).click();
  await dialog(window).getByRole("textbox", { name: "Replace by" }).fill("call");
  await expect(dialog(window).getByRole("button", { name: "Replace 4 in 2 dialogues" })).toBeEnabled();
  await rename(window, ids.second, "A demo too");
  await dialog(window).getByRole("button", { name: "Replace 4 in 2 dialogues" }).click();
  await expect(dialog(window).getByRole("alert")).toContainText("Nothing was replaced");
  await expect(dialog(window).getByRole("button", { name: "Replace 5 in 2 dialogues" })).toBeEnabled();
  expect(JSON.stringify(await stored(window, ids.first))).toContain("Book a demo");
});

test("a worker that dies while it plans a replacement leaves everything as it is, and that is told", async () => {
  const { window } = studio;
  await open(window, ids.first);
  const before = [await stored(window, ids.first), await stored(window, ids.second)];
  await look(window, "demo");
  await dialog(window).getByRole("button", { name: "Replace", exact: true }).click();
  await dialog(window).getByRole("textbox", { name: "Replace by" }).fill("call");
  const replace = dialog(window).getByRole("button", { name: "Replace 4 in 2 dialogues" });
  await expect(replace).toBeEnabled();
  await window.evaluate(() => {
    const { postMessage } = Worker.prototype;
    // The worker that checks for problems may be told something in between: it lives.
    Worker.prototype.postMessage = function dies(order) {
      if (order?.kind !== "replace") return postMessage.call(this, order);
      Worker.prototype.postMessage = postMessage;
      this.dispatchEvent(new ErrorEvent("error", { message: "The worker is gone." }));
    };
  });
  await replace.click();
  await expect(window.getByText("That did not work")).toBeVisible();
  expect([await stored(window, ids.first), await stored(window, ids.second)]).toEqual(before);
  await replace.click();
  await expect(window.getByText("4 places replaced in 2 dialogues")).toBeVisible();
});

test("a place that was found is the one that is marked when its dialogue opens", async () => {
  const { window } = studio;
  await look(window, "start");
  await dialog(window)
    .getByRole("button", { name: /pt-BR.*Start/ })
    .click();
  const find = window.getByRole("search", { name: "Find in this dialogue" });
  // the start card itself comes before it: its kind is searched too
  await expect(find.getByRole("status")).toHaveText("2 of 3");
  await expect(find.locator("[aria-current=true]")).toContainText("Start a demo in Portuguese");
  await find.getByRole("textbox", { name: "Find", exact: true }).press("Enter");
  await expect(find.locator("[aria-current=true]")).toContainText("The demo can start");
});
